/** The source grows, is cut and is moved about; its translation stands as it was accepted until somebody follows. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {run} from './captured.ts'

let folder: string

const head = '---\ntitle: A\ndescription: B\nupdated: 2026-11-23\n---\n\n'
const source = [
  '## Chương trình {#programme}',
  'Nhà nước mở chương trình cho năm đội.',
  'Các đội thuê máy của nhau. Không ai phải trả tiền thuê trong năm đầu.',
  'Ngân sách là 530 tỷ won.',
  'Kết quả được công bố rộng rãi.',
  '## Người dùng {#users}',
  'Dịch vụ có 10 triệu người dùng.',
]
const translation = [
  '## 사업 {#programme}',
  '정부는 다섯 팀을 위한 사업을 열었다.',
  '팀들은 서로의 장비를 빌려 쓴다. 첫해에는 아무도 임차료를 내지 않아도 된다.',
  '예산은 5,300억 원이다.',
  '결과는 널리 공개되었다.',
  '## 이용자 {#users}',
  '이 서비스의 이용자는 1,000만 명이다.',
]
const short = 'Một đoạn mới.'
const long = 'Bộ trưởng cho biết việc chọn thêm đội còn tùy ý kiến của hội đồng, và hội đồng chưa họp.'
const figures = 'Hợp đồng trị giá 120 tỷ won được ký ngày 3 tháng 10 năm 2026.'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-grows-'))
  mkdirSync(join(folder, 'work'))
  put('sources.yaml', ['sources: {}'])
  put('terms.yaml', ['terms: {}'])
  put('work/facts.yaml', ['facts: {}'])
})

afterEach(() => rmSync(folder, {recursive: true}))

const put = (file: string, blocks: readonly string[]): void =>
  writeFileSync(join(folder, file), `${file.endsWith('.md') ? head : ''}${blocks.join('\n\n')}\n`)

interface Told {
  readonly fresh: number
  readonly stale: number
  readonly new: number
  readonly missing: number
  readonly drifted: number
  readonly blocks: readonly {readonly state: string; readonly after: string}[]
}

/** @returns the counts, and the blocks for which there is something to do */
async function status(): Promise<string> {
  const {out} = await run('status', 'ko', folder, '--reporter', 'json')
  const [told] = (JSON.parse(out) as {translations: [Told]}).translations
  const counts = [told.fresh, told.stale, told.new, told.missing].join(' ')
  const blocks = told.blocks.map(({state, after}) => `${state}: ${after}`)
  return [counts + (told.drifted > 0 ? `, ${told.drifted} drifted` : ''), ...blocks].join('\n')
}

async function accepted(): Promise<void> {
  put('work/vi.md', source)
  put('work/ko.md', translation)
  expect(await run('accept', 'ko', join(folder, 'work'))).toMatchObject({status: 0})
  expect(await status()).toBe('9 0 0 0')
}

const lacks = (...blocks: readonly string[]): string =>
  [`9 0 0 ${blocks.length}`, ...blocks.map((block) => `missing: ${block}`)].join('\n')
const [opened = '', rented = ''] = source.slice(1)
const [first = '', second = ''] = rented.split(/(?<=\.) /)
const moved = [...source.slice(0, 1), ...source.slice(2, 5), opened, ...source.slice(5)]

test.each<[name: string, now: readonly string[], told: string]>([
  ['a short paragraph at the start of a section', source.toSpliced(1, 0, short), lacks(short)],
  ['a long paragraph at the start of a section', source.toSpliced(1, 0, long), lacks(long)],
  ['a paragraph with figures at the start', source.toSpliced(1, 0, figures), lacks(figures)],
  ['a short paragraph in the middle', source.toSpliced(3, 0, short), lacks(short)],
  ['a paragraph with figures in the middle', source.toSpliced(3, 0, figures), lacks(figures)],
  ['a short paragraph at the end of a section', source.toSpliced(5, 0, short), lacks(short)],
  ['a short paragraph at the end of the page', [...source, short], lacks(short)],
  ['a long paragraph at the end of the page', [...source, long], lacks(long)],
  ['a paragraph before the first heading', [short, ...source], lacks(short)],
  ['two paragraphs together', source.toSpliced(3, 0, long, short), lacks(long, short)],
  ['two paragraphs apart', source.toSpliced(4, 0, long).toSpliced(2, 0, short), lacks(short, long)],
  ['a list item', [...source, '- Một mục.'], lacks('Một mục.')],
  ['a section', [...source, '## Mới {#more}', short], lacks('Mới', short)],
  ['a paragraph moved', moved, '9 0 0 0'],
  ['a paragraph moved, another added', moved.toSpliced(2, 0, short), lacks(short)],
  ['a paragraph moved to another section, another added', [...source.toSpliced(1, 1, short), opened], lacks(short)],
  ['a paragraph cut in two', source.toSpliced(2, 1, first, second), `8 1 1 0\nnew: ${first}\nstale: ${second}`],
  [
    'a paragraph changed, another added',
    source.toSpliced(3, 1, 'Ngân sách là 540 tỷ won.').toSpliced(3, 0, short),
    `8 1 0 1, 1 drifted\nmissing: ${short}\nstale: Ngân sách là 540 tỷ won.`,
  ],
  ['a paragraph taken out', source.toSpliced(2, 1), '8 0 0 0'],
])('%s', async (_, now, told) => {
  await accepted()
  put('work/vi.md', now)
  expect(await status()).toBe(told)
})

test('a translation that followed is told as not yet accepted, then as fresh', async () => {
  await accepted()
  put('work/vi.md', source.toSpliced(4, 0, figures).toSpliced(2, 0, short))
  const half = translation.toSpliced(2, 0, '새 문단이다.')
  put('work/ko.md', half)
  expect(await status()).toBe(`9 0 1 1\nnew: ${short}\nmissing: ${figures}`)
  put('work/ko.md', half.toSpliced(5, 0, '1,200억 원 규모의 계약은 2026년 10월 3일에 체결됐다.'))
  expect(await status()).toBe(`9 0 2 0\nnew: ${short}\nnew: ${figures}`)
  expect((await run('accept', 'ko', join(folder, 'work'))).status).toBe(0)
  expect(await status()).toBe('11 0 0 0')
})
