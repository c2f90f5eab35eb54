/** What checkers commonly do: compare the digits of two sentences. The measure that ours is held against. */
import {createInterface} from 'node:readline'

interface Segment {
  readonly id: string
  readonly source: {readonly lang: string; readonly text: string}
  readonly target: {readonly lang: string; readonly text: string}
}

/** Digit groups with their separators taken out; `,00` and `.00` are kept as written. */
function numbers({text}: Segment['source']): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(/[.,]/g, '')).sort()
}

for await (const line of createInterface({input: process.stdin})) {
  if (line.trim() === '') continue
  const {id, source, target} = JSON.parse(line) as Segment
  const left = numbers(source)
  const right = numbers(target)
  const lost = left.filter((number) => !right.includes(number))
  const added = right.filter((number) => !left.includes(number))
  const findings = [
    ...lost.map((number) => ({kind: 'number', tier: 'value', source: number, target: '', message: 'missing'})),
    ...added.map((number) => ({kind: 'number', tier: 'value', source: '', target: number, message: 'added'})),
  ]
  console.log(JSON.stringify({id, findings}))
}
