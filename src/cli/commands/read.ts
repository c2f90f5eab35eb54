import {createInterface} from 'node:readline'
import {answerReading} from '../../recognize/answer.ts'
import {exit} from '../exit.ts'

/**
 * Answer each line of the input as it comes: single texts in, the figures read in them out.
 *
 * @returns the exit status: 2 if a line could not be read, else 0
 */
export async function read(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<number> {
  let status: number = exit.clean
  for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
    if (line.trim() === '') continue
    const {answer, understood} = answerReading(line)
    if (!understood) status = exit.trouble
    if (!output.write(`${answer}\n`)) await new Promise((resolve) => output.once('drain', resolve))
  }
  return status
}
