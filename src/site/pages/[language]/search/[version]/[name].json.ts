import type {APIRoute} from 'astro'
import {shown} from '../../../../shown.ts'

export async function getStaticPaths() {
  const files = await shown('searches')
  return files.map(({language, version, name, json}) => ({params: {language, version, name}, props: {json}}))
}

/** A file of the index that the search page reads. */
export const GET: APIRoute<{json: string}> = ({props}) =>
  new Response(props.json, {headers: {'content-type': 'application/json; charset=utf-8'}})
