import type {APIRoute} from 'astro'
import {overviewOf} from '../../pages-of.ts'

/** How far each translation follows its source, for machines. */
export const GET: APIRoute = async () => {
  const status = await overviewOf('en', 'status')
  const translations = status.map(({work, language, file, counts, open}) => ({
    work,
    language,
    file,
    ...counts,
    blocks: open.map(({state, drifted, file, line, text}) => ({state, drifted, file, line, source: text})),
  }))
  return Response.json({version: 1, translations})
}
