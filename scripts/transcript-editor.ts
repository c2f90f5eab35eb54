/** Play a translator's session in an editor, and write down what passes between the editor and `doichieu lsp`. */
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Diagnostic, TextEdit} from 'vscode-languageserver'
import prettier from 'prettier'
import {replaceFile} from '../src/project/replace.ts'
import {EditorClient} from './editor-client.ts'

const page = fileURLToPath(new URL('../docs/transcripts/editor.md', import.meta.url))
const content = fileURLToPath(new URL('../content', import.meta.url))
const vi = 'content/programme/vi.md'
const ko = 'content/programme/ko.md'
const facts = 'content/programme/facts.yaml'

const fence = (text: string): string => `\`\`\`text\n${text}\n\`\`\``

/** @returns the session as a page of Markdown */
export async function editorTranscript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-transcript-'))
  cpSync(content, join(folder, 'content'), {recursive: true})
  const client = new EditorClient(folder)
  try {
    await client.start({locale: 'en'})
    const told = await session(client, folder)
    await client.stop()
    return await prettier.format(told, {parser: 'markdown', printWidth: 120, proseWrap: 'always'})
  } finally {
    client.kill()
    rmSync(folder, {recursive: true, force: true})
  }
}

async function session(client: EditorClient, folder: string): Promise<string> {
  const lines: string[] = [
    '# A session in an editor',
    '',
    'Written by `npm run transcripts`: a client opens the programme page on a copy of the content, types, and takes the quick fix. What the server says is quoted as it came.',
    '',
  ]
  const open = (file: string): void => client.open(file, readFileSync(join(folder, file), 'utf8'))
  const shown = (file: string): string => {
    const list = client.known(file) ?? []
    return list.length === 0 ? `${file}: nothing` : list.map((one) => shownOne(file, one)).join('\n')
  }
  const state = async (...files: readonly string[]): Promise<void> => {
    await client.settled(files[0] ?? '')
    lines.push(fence(files.map(shown).join('\n')), '')
  }
  const type = (file: string, old: string, text: string): number => {
    const at = client.text(file).indexOf(old)
    if (at < 0) throw new Error(`${file} no longer says ${old}; choose another place for the transcript`)
    client.type(file, at, at + old.length, text)
    return at
  }

  lines.push('## The translator opens the Vietnamese and the Korean edition', '')
  for (const file of [vi, ko, facts]) open(file)
  await state(vi, ko, facts)

  lines.push('## A figure slips while the Korean is edited: `약 5,300억 원` becomes `약 530억 달러`', '')
  const at = type(ko, '약 5,300억 원', '약 530억 달러')
  await state(vi, ko, facts)

  lines.push('## The cursor rests on it', '')
  const hover = await client.hover(ko, at + 2)
  const said = hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : ''
  lines.push(
    ...said
      .split('\n')
      .filter((line) => !line.includes('](http'))
      .map((line) => `> ${line}`),
    '',
  )

  lines.push('## The quick fix is asked for, and taken', '')
  const [action] = await client.actions(ko, at + 2)
  const edits = Object.values(action?.edit?.changes ?? {})[0] ?? []
  lines.push(fence([`${action?.kind}: ${action?.title}`, ...edits.map(shownEdit)].join('\n')), '')
  client.edit(ko, edits)
  await state(vi, ko, facts)

  lines.push('## The same block in the other editions', '')
  const places = await client.counterparts(ko, at)
  const root = pathToFileURL(folder).href
  lines.push(
    fence(places.map(({uri, range}) => `${uri.slice(root.length + 1)}:${range.start.line + 1}`).join('\n')),
    '',
  )

  lines.push('## The Vietnamese source changes: a date is no longer the same', '')
  type(vi, 'đến năm 2027', 'đến năm 2029')
  await state(vi, ko)

  lines.push('## The translator follows: the Korean is left to be accepted, the English to be mended', '')
  type(ko, '2027년까지의', '2029년까지의')
  await state(vi, ko)
  return lines.join('\n')
}

const severities = ['', 'error', 'warning', 'information', 'hint']

function shownOne(file: string, {range, severity = 1, code, message}: Diagnostic): string {
  const {start, end} = range
  const place = `${file}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`
  return [
    `${place}  ${severities[severity]}  ${code}`,
    ...(typeof message === 'string' ? message : message.value).split('\n').map((line) => `  ${line}`),
  ].join('\n')
}

const shownEdit = ({range, newText}: TextEdit): string =>
  `  ${range.start.line + 1}:${range.start.character + 1}-${range.end.line + 1}:${range.end.character + 1} → ${newText}`

if (process.argv[1] === fileURLToPath(import.meta.url)) await replaceFile(page, await editorTranscript())
