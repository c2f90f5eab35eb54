import {exit} from './exit.ts'
import {UsageError} from './options.ts'

/** What is said to a line, as it is written, and whether the line was understood. */
export interface Answer {
  readonly written: string
  readonly understood: boolean
}

/** The streams of the process, unless others are given. */
export interface Streams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/**
 * Answer each line of the input as it comes, in order; empty ones are passed over.
 *
 * @returns the exit status: 2 if a line could not be understood, else 0
 * @throws {UsageError} when the input cannot be read
 */
export async function answerLines(
  answer: (line: string) => Answer,
  {input, output}: Streams = {input: process.stdin, output: process.stdout},
): Promise<number> {
  let status: number = exit.clean
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue
    const {written, understood} = answer(line)
    if (!understood) status = exit.trouble
    if (!output.write(`${written}\n`)) await new Promise((resolve) => output.once('drain', resolve))
  }
  return status
}

/** Only a line feed ends a line: JSON may hold the line and paragraph separators of Unicode as they are. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  for await (const chunk of readable(input)) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true})
    const [end = '', ...next] = text.split('\n')
    begun.push(end)
    for (const line of next) {
      yield begun.join('')
      begun = [line]
    }
  }
  yield begun.join('') + decoder.decode()
}

async function* readable(input: NodeJS.ReadableStream): AsyncGenerator<string | Uint8Array> {
  try {
    yield* input
  } catch (cause) {
    const problem = cause instanceof Error && 'code' in cause ? cause.code : cause
    throw new UsageError(`Standard input cannot be read (${problem}).`, {cause})
  }
}
