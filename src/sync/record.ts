import {points} from '../document/points.ts'
import type {Point} from '../document/edition.ts'
import {trouble, type Trouble} from '../document/trouble.ts'
import type {Sync} from '../document/work.ts'
import {isLanguage, languages, type Language} from '../language.ts'
import {hash} from './hash.ts'

const version = 1

/** What a `sync.json` says, or why nobody can tell. */
export type ReadSync = {readonly sync: Sync} | {readonly trouble: Trouble}

/**
 * @param written the text of a `sync.json`
 * @param file its path as it is told to users
 * @throws never
 */
export function readSync(written: string, file: string): ReadSync {
  const conflict = written.startsWith('<<<<<<<') ? 0 : written.indexOf('\n<<<<<<<') + 1
  if (conflict > 0 || written.startsWith('<<<<<<<'))
    return {trouble: trouble('sync-conflict', file, points(written).at(conflict))}
  const damaged = (problem: string, place?: Point): ReadSync => ({
    trouble: trouble('sync-damaged', file, place, {problem}),
  })
  let data: unknown
  try {
    data = JSON.parse(written)
  } catch (error) {
    return damaged(error instanceof Error ? error.message : String(error))
  }
  if (!isTable(data)) return damaged('not a table')
  if (typeof data.version === 'number' && data.version > version)
    return {trouble: trouble('sync-newer', file, undefined, {version: data.version})}
  if (data.version !== version) return damaged('`version` is not 1')
  if (!isLanguage(data.source)) return damaged('`source` is not a language')
  if (!isTable(data.accepted) || !isStrings(data.texts)) return damaged('`accepted` or `texts` is missing')
  const texts = new Map(Object.entries(data.texts))
  for (const [name, text] of texts) if (hash(text) !== name) return damaged(`the text of ${name} is another`)
  const accepted: Partial<Record<Language, ReadonlyMap<string, string>>> = {}
  for (const [language, names] of Object.entries(data.accepted)) {
    if (!isLanguage(language)) return damaged(`${language} is not a language`)
    if (!isStrings(names)) return damaged(`\`accepted.${language}\` is not a table`)
    const lost = Object.values(names).find((name) => !texts.has(name))
    if (lost !== undefined) return damaged(`the text of ${lost} is missing`)
    accepted[language] = new Map(Object.entries(names))
  }
  return {sync: {source: data.source, accepted, texts}}
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isStrings = (value: unknown): value is Readonly<Record<string, string>> =>
  isTable(value) && Object.values(value).every((text) => typeof text === 'string')

/** @returns the text of a `sync.json`: sorted, one line a block, so that what two people accepted merges by itself */
export function writeSync({source, accepted, texts}: Sync): string {
  const used = new Set(languages.flatMap((language) => [...(accepted[language]?.values() ?? [])]))
  const kept = [...texts].filter(([name]) => used.has(name))
  const tables = languages.flatMap((language) => {
    const names = accepted[language]
    return names ? [[language, sorted(names)] as const] : []
  })
  return `${JSON.stringify({version, source, accepted: sorted(tables), texts: sorted(kept)}, null, 2)}\n`
}

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
