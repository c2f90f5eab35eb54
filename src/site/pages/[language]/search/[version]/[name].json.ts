import type {APIRoute} from 'astro'
import {idsOf, shownAt} from '../../../../shown.ts'

export async function getStaticPaths() {
  const ids = await idsOf('searches')
  return ids.map((id) => {
    const [language, version, name] = id.split('/')
    return {params: {language, version, name}, props: {id}}
  })
}

/** A file of the index that the search page reads. */
export const GET: APIRoute<{id: string}> = async ({props: {id}}) => {
  const {json} = await shownAt('searches', id)
  return new Response(json, {headers: {'content-type': 'application/json; charset=utf-8'}})
}
