import type {Block, Edition} from '../document/edition.ts'
import type {Language} from '../language.ts'
import {countStates, states, type StaleFact, type TranslationStatus} from '../project/status.ts'
import {columns, wrap} from '../report/columns.ts'
import {wordDiff} from '../sync/pieces.ts'
import {t, type Key} from '../wording/index.ts'
import type {Paint} from '../report/paint.ts'

const heads = {
  fresh: 'status.fresh',
  stale: 'status.stale',
  new: 'status.new',
  missing: 'status.missing',
  drifted: 'status.drifted',
} as const satisfies Readonly<Record<string, Key>>

/** @returns a line for each translation: how many blocks are in each state */
export function statusTable(translations: readonly TranslationStatus[], reader: Language, paint: Paint): string {
  const names = [...states, 'drifted'] as const
  const rows = [
    [t(reader, 'status.work'), '', ...names.map((name) => t(reader, heads[name]))],
    ...translations.map((translation) => {
      const counts = countStates(translation)
      return [translation.work, translation.language, ...names.map((name) => String(counts[name]))]
    }),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? '')))) ?? []
  const pad = (cell: string, column: number): string => {
    const space = ' '.repeat((widths[column] ?? 0) - columns(cell))
    return column < 2 ? cell + space : space + cell
  }
  const lines = rows.map((row, index) => {
    const line = row.map(pad).join('  ').trimEnd()
    return index === 0 ? paint(line, 'dim') : line
  })
  return `${lines.join('\n')}\n`
}

/**
 * @param pathOf the path of a file as the user knows it
 * @param width columns of the terminal; where there is none, a text stays on one line
 * @returns what is to be done in a translation: the stale blocks, with what changed in the source and what stands in the
 * translation, and the missing ones where they stand in the source; nothing of a translation that was not begun
 */
export function openBlocks(
  {blocks, source, target, language}: TranslationStatus,
  reader: Language,
  paint: Paint,
  pathOf: (file: string) => string,
  width = Number.POSITIVE_INFINITY,
): string[] {
  const told = (key: Key, words: string): string => wrap(`  ${paint(t(reader, key), 'dim')} ${words}`, width, '    ')
  const marked = (text: string, kind: 'gone' | 'come'): string => paint(text, kind === 'gone' ? 'red' : 'green')
  const head = ({file}: Edition, {span}: Block, about: string): string =>
    `${paint(`${pathOf(file)}:${span.start.line}:${span.start.column}`, 'bold')}  ${paint(about, 'dim')}`
  return blocks.flatMap((block) => {
    if (!target) return []
    if (block.state === 'missing') {
      const about = `${block.source.id}  ${t(reader, 'status.missing')} (${t(reader, `language.${language}`)})`
      return [[head(source, block.source, about), told('status.source', block.after), ''].join('\n')]
    }
    if (block.state !== 'stale' || !block.target) return []
    return [
      [
        head(target, block.target, block.source.id),
        told('status.source', wordDiff(block.before ?? '', block.after, marked)),
        told('status.translation', block.target.text),
        ...block.facts.map((fact) => told('status.fact', factLine(fact, language, reader))),
        '',
      ].join('\n'),
    ]
  })
}

function factLine({before, after, still, label}: StaleFact, language: Language, reader: Language): string {
  const change = `${label ? `${label[reader]}: ` : ''}${before?.text ?? '∅'} → ${after?.text ?? '∅'}`
  if (still.length === 0) return change
  return `${change}; ${t(reader, 'status.still', {language, words: still.join(', ')})}`
}
