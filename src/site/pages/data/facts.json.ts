import type {APIRoute} from 'astro'
import {rowsOf} from '../../../render/data-rows.ts'
import {factsIn} from '../../shown.ts'

/** Every declared fact, for machines. */
export const GET: APIRoute = async () => {
  const facts = await factsIn()
  return Response.json({version: 1, facts: rowsOf(facts)})
}
