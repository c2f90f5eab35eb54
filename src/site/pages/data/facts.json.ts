import type {APIRoute} from 'astro'
import {getCollection} from 'astro:content'
import {rowsOf} from '../../../render/data-rows.ts'

/** Every declared fact, for machines. */
export const GET: APIRoute = async () => {
  const facts = await getCollection('facts')
  return Response.json({version: 1, facts: rowsOf(facts.map(({data}) => data))})
}
