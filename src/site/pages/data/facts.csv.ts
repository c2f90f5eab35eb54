import type {APIRoute} from 'astro'
import {getCollection} from 'astro:content'
import {csvOf, rowsOf} from '../../../render/data-rows.ts'

/** Every declared fact, for spreadsheets. */
export const GET: APIRoute = async () => {
  const facts = await getCollection('facts')
  return new Response(csvOf(rowsOf(facts.map(({data}) => data))), {
    headers: {'content-type': 'text/csv; charset=utf-8'},
  })
}
