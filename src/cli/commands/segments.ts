import {createInterface} from 'node:readline'
import {answerSegment} from '../../collate/segment.ts'

export interface SegmentsOptions {
  /** `value` leaves claims out. */
  readonly tier?: 'value'
}

/**
 * Answer each line of the input as it comes: pairs of sentences in, findings out.
 *
 * @returns the exit status: 2 if a line could not be read, else 0
 */
export async function segments(
  options: SegmentsOptions,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<number> {
  let status = 0
  for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
    if (line.trim() === '') continue
    const answer = answerSegment(line, options)
    if (answer.id === null) status = 2
    if (!output.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => output.once('drain', resolve))
  }
  return status
}
