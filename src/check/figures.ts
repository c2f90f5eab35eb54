import type {Family} from '../collate/index.ts'
import type {Edition} from '../document/edition.ts'
import type {Mention} from '../recognize/mention.ts'
import {phrase} from '../phrase/index.ts'
import {editionPairs} from './pairs.ts'
import {wordsOfName} from './term-names.ts'
import {type Fault, placeIn, type RuleContext} from './rule.ts'

/** @returns faults for the differences in which one value contradicts another */
export function* mismatches(context: RuleContext, families: readonly Family[]): Generator<Fault> {
  for (const {source, target, difference} of differencesOf(context, families)) {
    if ((difference.fault !== 'conflict' && difference.fault !== 'swap') || !difference.source || !difference.target)
      continue
    const expected = inWords(difference.source, target, context)
    const actual = written(difference.targetBlock.text, difference.target)
    yield {
      values: {actual, expected: expected ?? written(difference.sourceBlock.text, difference.source)},
      expected: expected === undefined ? [] : [expected],
      actual,
      places: [
        placeIn(target, difference.targetBlock.place(difference.target.start, difference.target.end)),
        placeIn(source, difference.sourceBlock.place(difference.source.start, difference.source.end)),
      ],
    }
  }
}

/** @returns faults for what agrees without being the same */
export function* agreements(context: RuleContext, told: 'rounding' | 'resolved'): Generator<Fault> {
  for (const {source, target, differences} of editionPairs(context))
    for (const {fault, source: from, target: to, sourceBlock, targetBlock} of differences) {
      if (fault !== told || !from || !to) continue
      const [theirs, actual] = [written(sourceBlock.text, from), written(targetBlock.text, to)]
      const isRelative = to.fact.kind === 'date' && to.fact.relative !== undefined
      yield {
        values: {actual, expected: theirs, relative: isRelative ? actual : theirs, day: isRelative ? theirs : actual},
        expected: [],
        actual,
        places: [
          placeIn(target, targetBlock.place(to.start, to.end)),
          placeIn(source, sourceBlock.place(from.start, from.end)),
        ],
      }
    }
}

/** @returns faults for the figures that stand in one edition only */
export function* omissions(context: RuleContext, families: readonly Family[]): Generator<Fault> {
  for (const {source, target, difference} of differencesOf(context, families)) {
    if (difference.fault === 'omission' && difference.source) {
      const expected = inWords(difference.source, target, context)
      const missing = written(difference.sourceBlock.text, difference.source)
      yield {
        values: {figure: expected ?? missing},
        expected: expected === undefined ? [] : [expected],
        actual: '',
        places: [
          placeIn(target, difference.targetBlock.span),
          placeIn(source, difference.sourceBlock.place(difference.source.start, difference.source.end)),
        ],
      }
    }
    if (difference.fault === 'addition' && difference.target) {
      const actual = written(difference.targetBlock.text, difference.target)
      yield {
        values: {figure: actual},
        expected: [],
        actual,
        places: [
          placeIn(target, difference.targetBlock.place(difference.target.start, difference.target.end)),
          placeIn(source, difference.sourceBlock.span),
        ],
      }
    }
  }
}

function* differencesOf(context: RuleContext, families: readonly Family[]) {
  for (const {source, target, differences} of editionPairs(context)) {
    for (const difference of differences) {
      if (families.includes(difference.family)) yield {source, target, difference: difference}
    }
  }
}

const written = (text: string, {start, end}: Mention) => text.slice(start, end)

/** What the source says, in the words of the other edition; nothing for a claim, whose words depend on its sentence. */
function inWords({fact}: Mention, {language}: Edition, {project}: RuleContext): string | undefined {
  if (fact.kind === 'name' && fact.of !== undefined) return wordsOfName(fact.key, language, project.terms)
  return fact.kind === 'claim' ? undefined : phrase(fact, language) || undefined
}
