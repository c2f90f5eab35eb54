import {isLanguage} from '../../language.ts'
import type {Answer, Shown} from './answer.ts'

/** What the page says, from its `data-words`. */
export type SearchWords = Readonly<
  Record<
    | 'working' | 'found' | 'foundMany' | 'foundElsewhere' | 'none' | 'advice' | 'failed' | 'results' | 'others' | 'more' | 'value' | 'rounded'
    | 'work' | 'fact' | 'term' | 'source' | 'vi' | 'ko' | 'en',
    string
  >
> // prettier-ignore

const atFirst = 10

type Child = Node | string

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** @returns the results as they stand in the page, with the value above them */
export function show(answer: Answer, words: SearchWords): HTMLElement[] {
  return [
    ...(answer.value ? [valueSection(answer.value, words)] : []),
    ...section('passages', words.results, answer.passages, words),
    ...section('others', words.others, answer.others, words),
  ]
}

/** Three columns, and what they share. */
function valueSection({exact, writings}: NonNullable<Answer['value']>, words: SearchWords): HTMLElement {
  const title = exact ? words.value : words.rounded
  const columns = writings.map(([language, written]) =>
    element('div', {lang: language}, element('dt', {}, words[language]), element('dd', {}, written)),
  )
  return element(
    'section',
    {class: 'value', 'aria-label': title},
    element('h2', {}, title),
    element('dl', {class: 'writings'}, ...columns),
  )
}

function section(name: string, title: string, results: readonly Shown[], words: SearchWords): HTMLElement[] {
  if (results.length === 0) return []
  const list = element('ol', {}, ...results.slice(0, atFirst).map((result) => item(result, words)))
  const made = element('section', {class: name, 'aria-labelledby': name}, element('h2', {id: name}, title), list)
  const rest = results.slice(atFirst)
  if (rest.length > 0) {
    const more = element('button', {type: 'button'}, words.more)
    more.addEventListener('click', () => {
      const items = rest.map((result) => item(result, words))
      list.append(...items)
      more.remove()
      items[0]?.querySelector('a')?.focus()
    })
    made.append(more)
  }
  return [made]
}

function item({entry, language, pieces}: Shown, words: SearchWords): HTMLElement {
  const {kind, href, title, section: where} = entry
  const isPassage = kind === 'passage'
  const name = isPassage ? (where ?? title) : title
  const about = isPassage ? [where === undefined ? '' : title] : [words[kind], where ?? '']
  const told = about.filter(Boolean).join(' · ')
  const said = isPassage || kind === 'work' ? {lang: language} : {}
  const text = pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text))
  return element(
    'li',
    {'data-kind': kind},
    element('a', {href, ...said}, name),
    ...(told === '' ? [] : [element('span', {class: 'where', ...said}, told)]),
    ...sameHere(href, words),
    element('p', {lang: language}, ...text),
  )
}

/** A passage of another language has the same id in the reader's. */
function sameHere(href: string, words: SearchWords): HTMLElement[] {
  const {lang} = document.documentElement
  const own = href.replace(/^\/[a-z]+\//, `/${lang}/`)
  if (own === href || !isLanguage(lang)) return []
  return [element('a', {class: 'where', href: own, hreflang: lang}, words[lang])]
}
