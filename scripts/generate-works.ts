/**
 * Makes works for measuring: `node scripts/generate-works.ts 1000 FOLDER` adds a thousand of them, three editions each,
 * below `FOLDER/works/`. Figures differ from work to work; the same number always makes the same text.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {declaredValue} from '../src/document/declared.ts'
import {languages, type Language} from '../src/language.ts'
import {phrase} from '../src/phrase/index.ts'

type Words = Readonly<Record<Language, string>>
type Entry = Parameters<typeof declaredValue>[0]

/** A sentence in each language; its braces name the figures below. */
const sentences: readonly Words[] = [
  {
    vi: 'Dự án bắt đầu vào {date} với kinh phí {money}.',
    ko: '이 사업은 {date} {money}의 예산으로 시작됐다.',
    en: 'The project began on {date} with a budget of {money}.',
  },
  {
    vi: 'Nhóm nghiên cứu có {people} làm việc ở hai thành phố.',
    ko: '연구진은 두 도시에서 일하는 {people}이다.',
    en: 'The research group has {people} who work in two cities.',
  },
  {
    vi: 'Chi phí vận hành giảm {percent} so với năm trước đó.',
    ko: '운영비는 그 전해보다 {percent} 줄었다.',
    en: 'Running costs fell by {percent} from the year before that.',
  },
  {
    vi: 'Bản mô tả kỹ thuật nêu rõ cách thu thập và làm sạch dữ liệu huấn luyện.',
    ko: '기술 문서에는 학습 데이터를 모으고 다듬은 방법이 적혀 있다.',
    en: 'The technical description says how the training data was collected and cleaned.',
  },
  {
    vi: 'Mô hình được công bố vào {date} và có giấy phép mở.',
    ko: '모델은 {date} 공개됐고 개방형 라이선스를 쓴다.',
    en: 'The model was released on {date} under an open license.',
  },
  {
    vi: 'Đơn đặt hàng từ các bệnh viện và trường học đạt {money}.',
    ko: '병원과 학교에서 받은 주문은 {money}에 이르렀다.',
    en: 'Orders from hospitals and schools came to {money}.',
  },
]

const sections: Readonly<Record<string, Words>> = {
  origin: {vi: 'Khởi đầu', ko: '출발', en: 'Beginnings'},
  model: {vi: 'Mô hình', ko: '모델', en: 'Model'},
  money: {vi: 'Tài chính', ko: '재정', en: 'Finances'},
  use: {vi: 'Ứng dụng', ko: '활용', en: 'Use'},
}

/** A small generator of whole numbers, the same for the same seed (Lehmer's, modulo 2³¹ − 1). */
function numbers(seed: number): (below: number) => number {
  let state = BigInt(seed) + 1n
  return (below) => {
    state = (state * 48271n) % 2147483647n
    return Number(state % BigInt(below))
  }
}

const common: Pick<Entry, 'asOf' | 'sources' | 'confidence'> & {bound: 'exact'; history: []} = {
  bound: 'exact',
  asOf: '2026-06-30',
  sources: ['generated'],
  confidence: 'corroborated',
  history: [],
}

function figure(kind: string, next: (below: number) => number): Entry {
  const label = {vi: 'Số liệu', ko: '수치', en: 'Figure'}
  const day = `${2015 + next(11)}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`
  switch (kind) {
    case 'money':
      return {...common, label, kind, value: String((2 + next(900)) * 1e8), currency: 'KRW'}
    case 'people':
      return {...common, label, kind: 'quantity', value: String(21 + next(900)), unit: 'person'}
    case 'percent':
      return {...common, label, kind: 'quantity', value: String(2 + next(90)), unit: 'percent'}
    default:
      return {...common, label, kind: 'date', value: day}
  }
}

/** One of the sentences with figures of its own, in each language. */
function sentence(next: (below: number) => number): Words {
  const {vi, ko, en} = sentences[next(sentences.length)] as Words
  const figures = new Map(['money', 'people', 'percent', 'date'].map((kind) => [kind, figure(kind, next)]))
  const fill = (text: string, language: Language): string =>
    text.replace(/\{(\w+)\}/g, (_, kind: string) => {
      const entry = figures.get(kind)
      const value = entry && declaredValue(entry)
      return value && value.kind !== 'text' ? phrase(value, language) : ''
    })
  return {vi: fill(vi, 'vi'), ko: fill(ko, 'ko'), en: fill(en, 'en')}
}

function work(folder: string, number: number): void {
  const next = numbers(number)
  const id = String(number).padStart(5, '0')
  const facts = Object.fromEntries(['money', 'people', 'date'].map((kind) => [`first-${kind}`, figure(kind, next)]))
  const body: Record<Language, string[]> = {vi: [], ko: [], en: []}
  for (const [section, titles] of Object.entries(sections)) {
    for (const language of languages) body[language].push(`## ${titles[language]} {#${section}}`)
    for (let paragraph = 0; paragraph < 3; paragraph++) {
      const said = Array.from({length: 4}, () => sentence(next))
      for (const language of languages) body[language].push(said.map((words) => words[language]).join(' '))
    }
  }
  for (const language of languages)
    body[language].push(
      Object.keys(facts)
        .map((fact) => `- [](fact:${fact})`)
        .join('\n'),
    )
  const place = join(folder, 'works', id)
  mkdirSync(place, {recursive: true})
  const written = Object.entries(facts).map(([name, {history: _, ...fact}]) => [name, fact])
  writeFileSync(join(place, 'facts.yaml'), stringify({facts: Object.fromEntries(written)}))
  for (const language of languages) {
    const title = {vi: `Công trình ${id}`, ko: `사업 ${id}`, en: `Work ${id}`}[language]
    const front = stringify({title, description: title, updated: '2026-06-30'})
    writeFileSync(join(place, `${language}.md`), `---\n${front}---\n\n${body[language].join('\n\n')}\n`)
  }
}

const [count = '', folder] = process.argv.slice(2)
if (!/^\d+$/.test(count) || folder === undefined) {
  console.error('usage: node scripts/generate-works.ts COUNT FOLDER')
  process.exitCode = 2
} else for (let number = 1; number <= Number(count); number++) work(folder, number)
