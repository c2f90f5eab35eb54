import type {Edition, Span} from '../../document/edition.ts'
import {defineRule, placeIn} from '../rule.ts'

export const fenceUnclosed = defineRule({
  id: 'fence-unclosed',
  why: 'Behind a code fence or a box (`:::`) that is never closed, the rest of the page is shown as code, or in the box.',
  mend: 'Close the code fence or the box where the source edition closes it.',
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
    {
      vi: ':::note\nMột lời.\n:::\n\nXong.',
      ko: ':::note\n한마디.\n\n끝.',
      en: ':::note\nA word.\n:::\n\nDone.',
      findings: ['ko 1:1-1:8'],
    },
  ],
  *check(context) {
    if (context.project.declares) return
    const [original] = context.editions
    for (const edition of context.editions) {
      for (const find of [unclosedCode, unclosedBox]) {
        const span = find(edition)
        if (!span || (edition !== original && original && find(original))) continue
        yield {values: {}, expected: [], actual: '', places: [placeIn(edition, span)]}
      }
    }
  },
})

/** @returns the last block, if it is code whose fence the file does not close */
function unclosedCode({blocks, source}: Edition): Span | undefined {
  const last = blocks.at(-1)
  if (last?.kind !== 'code') return undefined
  const written = source.slice(last.span.start.offset, last.span.end.offset)
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[1]
  if (fence === undefined) return undefined
  const end = written.slice(written.lastIndexOf('\n') + 1).trim()
  return written.includes('\n') && end.startsWith(fence) && /^(.)\1*$/.test(end) ? undefined : last.span
}

/** @returns the line of the last `:::note` that no `:::` closes */
function unclosedBox({blocks, source}: Edition): Span | undefined {
  if (!source.includes(':::')) return undefined
  const code = blocks.filter(({kind}) => kind === 'code')
  const open: Span[] = []
  let offset = 0
  for (const [index, line] of source.split('\n').entries()) {
    const at = offset
    offset += line.length + 1
    if (!/^\s{0,12}:{3}/.test(line)) continue
    if (code.some(({span}) => span.start.offset <= at && at < span.end.offset)) continue
    const written = line.trimEnd()
    if (/^\s{0,12}:{3,}$/.test(written)) open.pop()
    else if (/^\s{0,12}:{3,} ?[{\w]/.test(written) && !written.endsWith(':::'))
      open.push({
        start: {line: index + 1, column: 1, offset: at},
        end: {line: index + 1, column: written.length + 1, offset: at + written.length},
      })
  }
  return open.at(-1)
}
