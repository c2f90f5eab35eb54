import type {Language} from '../language.ts'
import {isKey, t, type Values} from './index.ts'

/** @returns what a trouble is, in the user's language */
export function saidTrouble({id, values}: {readonly id: string; readonly values: Values}, language: Language): string {
  const key = `trouble.${id}`
  return isKey(key) ? t(language, key, values) : id
}
