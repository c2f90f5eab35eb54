import {answerReading} from '../../recognize/answer.ts'
import {answerLines, type Streams} from '../answer-lines.ts'

/**
 * Answer single texts with the figures read in them.
 *
 * @returns the exit status: 2 if a line could not be read, else 0
 */
export function read(streams?: Streams): Promise<number> {
  return answerLines((line) => {
    const {answer, understood} = answerReading(line)
    return {written: answer, understood}
  }, streams)
}
