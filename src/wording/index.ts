import {createInstance} from 'i18next'
import en from '../../i18n/en.json' with {type: 'json'}
import ko from '../../i18n/ko.json' with {type: 'json'}
import vi from '../../i18n/vi.json' with {type: 'json'}
import {isLanguage, type Language} from '../language.ts'
import {chooseParticles} from './particles.ts'

/** Every sentence that the project says; the English file names the keys, and the others have the same. */
export type Key = keyof typeof en

export type Values = Readonly<Record<string, string | number>>

const resources: Readonly<Record<Language, {readonly translation: Readonly<Record<Key, string>>}>> = {
  vi: {translation: vi},
  ko: {translation: ko},
  en: {translation: en},
}

const instance = createInstance()
void instance.init({
  resources,
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: {escapeValue: false, skipOnVariables: true},
})

/** @returns the sentences that a language lacks, each with the file in which to write it; the compiler cannot see JSON change */
export function missingSentences(): {file: string; key: string}[] {
  const all = new Set(Object.values(resources).flatMap(({translation}) => Object.keys(translation)))
  return Object.entries(resources).flatMap(([language, {translation}]) =>
    missingIn(translation, all).map((key) => ({file: `i18n/${language}.json`, key})),
  )
}

/** @returns the keys of `all` for which there is no sentence, or an empty one */
export function missingIn(sentences: Readonly<Record<string, string>>, all: Iterable<string>): string[] {
  return [...all].filter((key) => (sentences[key] ?? '').trim() === '')
}

/**
 * @param key where the sentence shows: `finding.fact-differs.reason`
 * @param values what stands in its braces; a `language` is told by its name
 * @returns the sentence in the reader's language
 * @example t('en', 'finding.source-unknown.reason', {id: 'kbs'}) //=> 'No source `kbs` in the bibliography'
 */
export function t(language: Language, key: Key, values?: Values): string {
  if (values) return said(language, key, values)
  const whole = wholes[language]
  let sentence = whole.get(key)
  if (sentence === undefined) {
    sentence = said(language, key, {})
    whole.set(key, sentence)
  }
  return sentence
}

/** Sentences without holes: a page says dozens of them, and thousands of pages say the same. */
const wholes: Readonly<Record<Language, Map<Key, string>>> = {vi: new Map(), ko: new Map(), en: new Map()}

function said(language: Language, key: Key, values: Values): string {
  const named = isLanguage(values.language) ? {language: nameOf(values.language, language)} : {}
  const sentence: string = instance.t(key, {lng: language, ...values, ...named})
  return language === 'ko' ? chooseParticles(sentence) : sentence
}

/**
 * @returns the sentence with its holes and open particles: what a page shows that tells of no single case
 * @example template('ko', 'finding.bound-changed.reason') //=> '`{{actual}}`의 한정이 `{{expected}}`과(와) 다르다'
 */
export const template = (language: Language, key: Key): string => resources[language].translation[key]

const nameOf = (language: Language, reader: Language): string => resources[reader].translation[`language.${language}`]

/** @returns whether there is such a sentence; for ids that come from data */
export function isKey(key: string): key is Key {
  return Object.hasOwn(en, key)
}
