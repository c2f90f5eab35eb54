import {answerSegment} from '../../collate/segment.ts'
import {answerLines, type Streams} from '../answer-lines.ts'
import {oneOf, type Arguments} from '../options.ts'

/**
 * Answer pairs of sentences with what is found in them.
 *
 * @returns the exit status: 2 if a line could not be read, else 0
 * @throws {UsageError} on a tier that is none
 */
export async function segments({values}: Pick<Arguments, 'values'>, streams?: Streams): Promise<number> {
  const options = oneOf('tier', values.tier, ['value', 'claim']) === 'value' ? ({tier: 'value'} as const) : {}
  return answerLines((line) => {
    const answer = answerSegment(line, options)
    return {written: JSON.stringify(answer), understood: answer.id !== null}
  }, streams)
}
