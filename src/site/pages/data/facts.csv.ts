import type {APIRoute} from 'astro'
import {csvOf, rowsOf} from '../../../render/data-rows.ts'
import {factsIn} from '../../shown.ts'

/** Every declared fact, for spreadsheets. */
export const GET: APIRoute = async () => {
  const facts = await factsIn()
  return new Response(csvOf(rowsOf(facts)), {
    headers: {'content-type': 'text/csv; charset=utf-8'},
  })
}
