import type {Block} from '../../document/edition.ts'
import {identifiers} from '../identifiers.ts'
import {foreignPairs} from '../pairs.ts'
import {defineRule, placeIn} from '../rule.ts'

export const identifierMissing = defineRule({
  id: 'identifier-missing',
  why: 'A setting, file or package is known by its one spelling; a passage that names another one is about something else.',
  mend: 'Name the identifier of the source edition, letter by letter.',
  examples: [
    {
      vi: '## security.actionBodySizeLimit',
      ko: '## security.actionBodySizeLimit',
      en: '## security.actionBodySizeLimit',
      findings: [],
    },
    {
      vi: '## security.actionBodySizeLimit',
      ko: '## security.serverIslandBodySizeLimit',
      en: '## security.actionBodySizeLimit',
      findings: ['ko 1:1-1:38'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of foreignPairs(context)) {
      for (const pair of pairs) {
        if (pair.source[0].kind === 'code') continue
        const named = identifiers(wordsOf(pair.source))
        if (named.length === 0) continue
        const there = [wordsOf(pair.target), ...pair.target.flatMap(({code}) => code)].join(' ').toLowerCase()
        const lost = named.find((name) => !there.includes(name.toLowerCase()))
        if (lost === undefined) continue
        yield {
          values: {expected: lost},
          expected: [lost],
          actual: '',
          places: [placeIn(target, pair.target[0].span), placeIn(source, pair.source[0].span)],
        }
      }
    }
  },
})

const wordsOf = (blocks: readonly Block[]) => blocks.map(({text}) => text).join(' ')
