import {describe, expect, test} from 'vitest'
import {readEdition} from '../document/read.ts'
import type {DeclaredFact, Project, Term, Work} from '../document/work.ts'
import {decimal} from '../fact/decimal.ts'
import type {Language} from '../language.ts'
import {besideView} from './beside-view.ts'
import {renderProse} from './prose.ts'

const point = {line: 1, column: 1, offset: 0}
const pledge: DeclaredFact = {
  id: 'pledge',
  work: 'programme',
  label: {vi: 'Cam kết', ko: '약속액', en: 'Pledge'},
  value: {
    kind: 'money',
    low: decimal(530_000_000_000),
    high: decimal(530_000_000_000),
    step: decimal(1, 9),
    currencies: ['KRW'],
    bound: 'exact',
  },
  asOf: '2025-09-29',
  sources: ['kbs'],
  confidence: 'disputed',
  file: 'facts.yaml',
  span: {start: point, end: point},
}
const kbs = {id: 'kbs', title: 'News', publisher: 'KBS', url: 'https://kbs.example/', language: 'en'}

const words = {vi: 'Nghĩa.', ko: '뜻.', en: 'Meaning.'}
const term = (
  id: string,
  forms: Record<Language, readonly [string, ...string[]]>,
  definition?: typeof words,
): Term => ({
  id,
  kind: 'concept',
  forms: {vi: formsOf(forms.vi), ko: formsOf(forms.ko), en: formsOf(forms.en)},
  ...(definition && {definition}),
})
const formsOf = ([preferred, ...allowed]: readonly [string, ...string[]]): Term['forms']['vi'] => ({
  preferred,
  allowed,
  forbidden: [],
  avoidInContext: [],
})
const terms = [
  term('token', {vi: ['token'], ko: ['토큰'], en: ['token']}, words),
  term('elite-team', {vi: ['đội được chọn'], ko: ['정예팀'], en: ['elite team', 'team']}, words),
  term('ministry', {vi: ['bộ'], ko: ['부처'], en: ['ministry']}),
]

const projectOf = (texts: Partial<Record<Language, string>>): {project: Project; work: Work} => {
  const editions = Object.fromEntries(
    Object.entries(texts).map(([key, source]) => {
      const language = key as Language // keys of the record above
      return [key, readEdition({work: 'programme', language, file: `programme/${key}.md`, source}).edition]
    }),
  )
  const facts = new Map([['pledge', pledge]])
  const work: Work = {id: 'programme', editions, facts, infobox: [], timeline: [], compare: {}}
  const project = {root: '.', layout: '', declares: true, source: 'vi' as const, terms}
  return {work, project: {...project, works: [work], sources: new Map([['kbs', kbs]])}}
}

const render = (source: string, language: Language = 'en'): ReturnType<typeof renderProse> & {html: string} => {
  const {project, work} = projectOf({[language]: source})
  const edition = work.editions[language]
  if (!edition) throw new Error('the text is empty')
  const prose = renderProse(project, work, edition)
  return {...prose, html: prose.lead + prose.body}
}

describe('what an author writes', () => {
  test.each([
    ['a script', 'Before.\n\n<script>alert(1)</script>\n\nAfter.', /script|alert/],
    ['a handler', 'One <b onclick="x()">two</b>.', /onclick|<b/],
    ['an address that runs', '[here](javascript:alert(1)).', /javascript/],
    ['data as an address', '[here](data:text/html,x).', /href="data:/],
    ['a style', '<p style="color:red">x</p>', /style/],
    ['a frame', '<iframe src="https://a.example"></iframe>', /iframe/],
  ])('%s does not come through', (_, source, never) => {
    expect(render(source).html).not.toMatch(never)
  })

  test('headings and blocks have the ids that all languages share', () => {
    const {html} = render('Lead.\n\n## The money {#money}\n\nText.\n\n- one\n- two\n')
    expect(html).toContain('<p id="lead/paragraph-1">Lead.')
    expect(html).toContain('<h2 id="money">The money</h2>')
    expect(html).toContain('<p id="money/paragraph-1">')
    expect(html).toContain('<li id="money/item-1">')
  })

  test('the first cell of a row is its head', () => {
    const {html} = render('| a | b |\n|---|---|\n| c | d |\n')
    expect(html).toMatch(/<th scope="col"[^>]*>a<\/th>/)
    expect(html).toMatch(/<th scope="row"[^>]*>c<\/th>/)
    expect(html).toMatch(/<td[^>]*>d<\/td>/)
  })
})

test('what stands before the first heading is apart', () => {
  const {lead, body} = render('One.\n\nTwo.\n\n## The money {#money}\n\nText.')
  expect([lead.match(/<p/g)?.length, body.match(/<p/g)?.length]).toEqual([2, 1])
  expect(render('Only this.').body).toBe('')
})

describe('figures', () => {
  test('a declared fact is a link with its value, and opens its passport', () => {
    const {html, facts} = render('It is [530 billion won](fact:pledge).')
    expect(facts).toEqual([pledge])
    expect(html).toContain(
      '<a href="/en/facts/programme/pledge/" tabindex="-1"><data value="530000000000">530 billion won</data></a>',
    )
    expect(html).toContain('popovertarget="fact-pledge"')
    expect(html).toContain('data-confidence="disputed"')
  })

  test('an empty label is written out in the language', () => {
    expect(render('[](fact:pledge)이다.', 'ko').html).toContain('<data value="530000000000">5,300억 원</data>')
  })

  test('a figure that is not declared is marked up too', () => {
    expect(render('On 4 August 2025 it began.').html).toContain('<time datetime="2025-08-04">4 August 2025</time>')
  })

  test('a figure that is not declared opens in place, and leads to its passage in all editions', () => {
    const {html, undeclared} = render('On 4 August 2025 it began.')
    expect(html).toContain(
      '<a href="/en/side-by-side/programme/#lead/paragraph-1" tabindex="-1"><time datetime="2025-08-04">',
    )
    expect(html).toContain('<button popovertarget="figure-1"')
    expect(undeclared.map(({anchor, block, words}) => [anchor, block, words])).toEqual([
      ['figure-1', 'lead/paragraph-1', '4 August 2025'],
    ])
  })

  test('what has the same value in the same passage opens the same', () => {
    const {html, undeclared} = render('In May 2025, and still in May 2025.\n\nNot in May 2025.')
    expect(html.match(/popovertarget="figure-\d"/g)).toEqual([1, 1, 2].map((n) => `popovertarget="figure-${n}"`))
    expect(undeclared).toHaveLength(2)
  })

  test.each([
    ['in a link', '[On 4 August 2025](https://a.example/).', 'en'],
    ['in a heading', 'Text.\n\n## In 2025 {#x}\n\nText.', 'en'],
    ['in letters alone', 'There are twelve of them.', 'en'],
    ['that says which, not how many', '1차 단계다.', 'ko'],
  ] as const)('nothing opens a figure %s', (_, source, language) => {
    expect(render(source, language).undeclared).toEqual([])
  })

  test('an unknown fact keeps its words', () => {
    expect(render('It is [many](fact:nothing).').html).toContain('It is many.')
  })
})

describe('terms', () => {
  const explained = (source: string, language: Language): string[] =>
    Array.from(
      render(source, language).html.matchAll(/<span class="fact term[^>]*><a href="([^"]+)"[^>]*>([^<]+)</g),
      ([, href, words]) => `${words} ${href}`,
    )

  test.each([
    ['en', 'A token, then another token.', ['token /en/glossary/#term-token']],
    ['en', 'Tokens are counted.', ['Tokens /en/glossary/#term-token']],
    ['vi', 'Token và tôkenizer, token.', ['Token /vi/glossary/#term-token']],
    ['ko', '토큰을 센다. 토큰이 많다.', ['토큰 /ko/glossary/#term-token']],
  ] as const)('%s: %s', (language, source, expected) => expect(explained(source, language)).toEqual(expected))

  test.each([
    ['in a heading', 'Lead.\n\n## The token {#t}\n\nText.', 'en'],
    ['in a link', '[the token](https://a.example/).', 'en'],
    ['in the label of a fact', '[530 billion token](fact:pledge).', 'en'],
    ['in the name of a row', '| a | b |\n|---|---|\n| token | x |', 'en'],
    ['in code', 'The `token` is.', 'en'],
    ['in another word', 'The tokenizer is.', 'en'],
    ['in another Korean word', '토큰화한다.', 'ko'],
    ['a term without a definition', 'The ministry is.', 'en'],
    ['a word of a name that has a sense of its own', 'The team is.', 'en'],
  ] as const)('nothing opens %s', (_, source, language) => expect(explained(source, language)).toEqual([]))

  test('the page is told which terms it explains', () => {
    expect(render('A token and an elite team.').terms.map(({id}) => id)).toEqual(['token', 'elite-team'])
  })
})

describe('citations', () => {
  test('are numbered by their first use, and stand together', () => {
    const {html, citations} = render('One[](source:kbs)[](source:other). Two[](source:kbs).')
    expect(citations).toEqual(['kbs', 'other'])
    expect(html.match(/<sup/g)).toHaveLength(2)
    expect(html).toContain('href="#source-kbs"')
  })

  test('links to pages stay in the language', () => {
    expect(render('[x](work:companies/upstage#model)', 'ko').html).toContain('href="/ko/companies/upstage/#model"')
  })
})

describe('side by side', () => {
  const {project, work} = projectOf({
    vi: 'Đầu.\n\n## Tiền {#money}\n\nLà [530 tỷ won](fact:pledge)[](source:kbs).',
    ko: '처음.\n\n## 돈 {#money}\n\n[5,300억 원](fact:pledge)이다[](source:kbs).',
  })
  const view = besideView(project, work)

  test('rows follow the source edition, and cells lead to the page', () => {
    expect(view?.rows.map(({id, kind}) => [id, kind])).toEqual([
      ['lead/paragraph-1', 'paragraph'],
      ['money', 'heading'],
      ['money/paragraph-1', 'paragraph'],
    ])
    expect(view?.rows[2]?.cells.map(({language, href}) => [language, href])).toEqual([
      ['vi', '/vi/programme/#money/paragraph-1'],
      ['ko', '/ko/programme/#money/paragraph-1'],
    ])
  })

  test('facts that match carry the same mark; there are neither buttons nor citations', () => {
    const marks = view?.rows[2]?.cells.map(({html}) => /data-fact="([^"]+)"/.exec(html)?.[1])
    expect(marks).toEqual(['programme#pledge', 'programme#pledge'])
    expect(view?.rows[2]?.cells.map(({html}) => /button|<sup/.test(html))).toEqual([false, false])
  })

  test('an edition that is missing has no column', () => {
    expect(view?.editions.map(({language}) => language)).toEqual(['vi', 'ko'])
  })
})
