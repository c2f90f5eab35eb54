/** Plays what people do with the program and writes down what it says: `npm run transcripts`, into docs/transcripts. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {reviewer} from './transcripts/reviewer.ts'
import {Stage} from './transcripts/stage.ts'
import {translator} from './transcripts/translator.ts'

const plays: Readonly<Record<string, (stage: Stage) => void | Promise<void>>> = {translator, reviewer}

const folder = new URL('../docs/transcripts/', import.meta.url)
mkdirSync(folder, {recursive: true})
for (const [name, play] of Object.entries(plays)) {
  const stage = new Stage()
  try {
    await play(stage)
    writeFileSync(new URL(`${name}.md`, folder), stage.page)
  } finally {
    stage.end()
  }
}
