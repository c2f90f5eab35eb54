import type {APIRoute} from 'astro'
import {getCollection} from 'astro:content'

export async function getStaticPaths() {
  const files = await getCollection('searches')
  return files.map(({data: {language, version, name, json}}) => ({params: {language, version, name}, props: {json}}))
}

/** A file of the index that the search page reads. */
export const GET: APIRoute<{json: string}> = ({props}) =>
  new Response(props.json, {headers: {'content-type': 'application/json; charset=utf-8'}})
