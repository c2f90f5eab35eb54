import type {Block, Edition} from '../../document/edition.ts'
import {defineRule, placeIn} from '../rule.ts'

export const fenceUnclosed = defineRule({
  id: 'fence-unclosed',
  why: 'Behind a code fence that is never closed, the rest of the page is shown as code.',
  mend: 'Close the fence where the source edition closes it.',
  examples: [
    {
      vi: '```sh\nazd up\n```\n\nXong.',
      ko: '```sh\nazd up\n```\n\n끝.',
      en: '```sh\nazd up\n```\n\nDone.',
      findings: [],
    },
    {
      vi: '```sh\nazd up\n```\n\nXong.',
      ko: '```sh\nazd up\n\n끝.',
      en: '```sh\nazd up\n```\n\nDone.',
      findings: ['ko 1:1-4:3'],
    },
  ],
  *check(context) {
    if (context.project.declares) return
    const [original] = context.editions
    for (const edition of context.editions) {
      const block = unclosed(edition)
      if (!block || (edition !== original && original && unclosed(original))) continue
      yield {values: {}, expected: [], actual: '', places: [placeIn(edition, block.span)]}
    }
  },
})

/** @returns the last block, if it is code whose fence the file does not close */
function unclosed({blocks, source}: Edition): Block | undefined {
  const last = blocks.at(-1)
  if (last?.kind !== 'code') return undefined
  const written = source.slice(last.span.start.offset, last.span.end.offset)
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[1]
  if (fence === undefined) return undefined
  const end = written.slice(written.lastIndexOf('\n') + 1).trim()
  return written.includes('\n') && end.startsWith(fence) && /^(.)\1*$/.test(end) ? undefined : last
}
