import {globSync, readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {describe, expect, test} from 'vitest'
import {languages} from '../../src/language.ts'

/** The built site as files: what no browser is needed for. */
const files = new Map(
  globSync('**/*.html', {cwd: 'dist'})
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [`/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, readFileSync(`dist/${file}`, 'utf8')]),
)
const others = new Set(globSync('**/*.*', {cwd: 'dist'}).map((file) => `/${file.replaceAll('\\', '/')}`))

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#x26;', '&'),
  )

const ids = new Map(Array.from(files, ([path, html]) => [path, attributes(html, 'id')]))
const origin = 'https://doichieu.example'

test('there are pages', () => {
  expect(files.size).toBeGreaterThan(500)
})

test('ids are unique in each page', () => {
  expect([...ids].filter(([, list]) => new Set(list).size !== list.length).map(([path]) => path)).toEqual([])
})

test('a page has the same ids in each language, so that an address with a fragment needs only another language', () => {
  /** What is opened in place differs: a term or figure may be named in one language and not in another. */
  const lasting = (path: string): string[] =>
    (ids.get(path) ?? []).filter((id) => !/^(?:figure-\d+|term-.+|source-.+)$/.test(id)).sort()
  const vietnamese = [...files.keys()].filter((path) => path.startsWith('/vi/'))
  for (const path of vietnamese)
    for (const language of languages)
      expect([path, language, lasting(path.replace('/vi/', `/${language}/`))]).toEqual([path, language, lasting(path)])
  expect(vietnamese.length).toBeGreaterThan(100)
})

test('every internal link leads to a page, and every fragment to an id in it', () => {
  const known = new Map(Array.from(ids, ([path, list]) => [path, new Set(list)]))
  const dangling = new Set<string>()
  for (const [path, html] of files)
    for (const href of attributes(html, 'href')) {
      if (/^(?:https?:|mailto:)/.test(href)) continue
      const {pathname, hash} = new URL(href, `http://site${path}`)
      const target = known.get(pathname)
      if (!target && !others.has(pathname)) dangling.add(`${path} → ${href}`)
      else if (hash !== '' && !target?.has(decodeURIComponent(hash.slice(1)))) dangling.add(`${path} → ${href}`)
    }
  expect([...dangling].slice(0, 20)).toEqual([])
})

test('every popover that is opened is there', () => {
  for (const [path, html] of files)
    expect([path, attributes(html, 'popovertarget').filter((id) => !ids.get(path)?.includes(id))]).toEqual([path, []])
})

/** Pages that show another's content in another way. */
const originalOf = (path: string): string =>
  path.replace(/^(\/..)\/side-by-side\//, '$1/').replace(/^(\/..\/compare\/).+/, '$1')

test('alternates are reciprocal; each page names as canonical itself, or the page whose content it shows', () => {
  const alternates = (path: string): Map<string, string> =>
    new Map(
      [...(files.get(path) ?? '').matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, language = '', href = '']) => [language, href.replace(origin, '')],
      ),
    )
  for (const path of files.keys()) {
    if (path === '/404.html') continue
    const html = files.get(path) ?? ''
    expect(html).toContain(`<link rel="canonical" href="${origin}${originalOf(path)}"`)
    const mine = alternates(path)
    if (originalOf(path) !== path) {
      expect([path, files.has(originalOf(path)), mine.size]).toEqual([path, true, 0])
      continue
    }
    expect([path, mine.has('x-default')]).toEqual([path, true])
    for (const [language, other] of mine) {
      if (language === 'x-default') continue
      expect([path, other, files.has(other)]).toEqual([path, other, true])
      const back = [...alternates(other)].filter(([name]) => name !== 'x-default').map(([, href]) => href)
      if (path !== '/') expect([other, back.includes(path)]).toEqual([other, true])
    }
  }
})

test('there is no script but data and what searches, no inline style and no handler', () => {
  for (const [path, html] of files) {
    const scripts = html.match(/<script(?! type="application\/ld\+json")[^>]*>[^<]*/g)
    if (/^\/..\/search\/$/.test(path)) {
      expect([path, scripts]).toEqual([path, [expect.stringMatching(/^<script type="module" src="\/assets\/[^"]+">$/)]])
      expect(html).toContain("connect-src 'self'; base-uri 'none'; script-src 'self'")
    } else {
      expect([path, scripts]).toEqual([path, null])
      expect([path, /script-src/.test(html)]).toEqual([path, false])
    }
    expect([path, html.match(/<[^>]+\s(?:style|on[a-z]+)="/g)]).toEqual([path, null])
    if (path !== '/404.html') expect(html).toContain("default-src 'none'")
  }
})

test.each(languages)('the articles in %s tell search engines what they are', (language) => {
  const html = files.get(`/${language}/programme/`) ?? ''
  const [, data = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(html) ?? []
  const article = JSON.parse(data)
  expect(article).toMatchObject({'@type': 'Article', inLanguage: language, headline: expect.any(String)})
  if (language === 'vi') expect(article.workTranslation).toHaveLength(2)
  else expect(article.translationOfWork).toMatchObject({inLanguage: 'vi', '@id': `${origin}/vi/programme/`})
})

test('each page names a picture by its full address, and the picture is there', () => {
  const missing = new Set<string>()
  for (const [path, html] of files) {
    if (path === '/404.html') continue
    const [, picture = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
    if (!picture.startsWith(`${origin}/share/`) || !others.has(picture.replace(origin, ''))) missing.add(path)
  }
  expect([...missing]).toEqual([])
})

test('the sitemap names the pages that search engines may keep', () => {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8')
  const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, href = '']) => href.replace(origin, ''))
  expect(named.filter((path) => !files.has(path))).toEqual([])
  const hidden = named.filter(
    (path) => /<meta name="robots" content="noindex"/.test(files.get(path) ?? '') || originalOf(path) !== path,
  )
  expect(hidden).toEqual([])
  for (const language of languages) expect(named).toContain(`/${language}/programme/`)
})

test.each(languages)('the feed in %s names each work', (language) => {
  const feed = readFileSync(`dist/${language}/rss.xml`, 'utf8')
  expect(feed).toContain(`<language>${language}</language>`)
  const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(([, href = '']) => href.replace(origin, ''))
  expect(links.length).toBe(6)
  expect(links.filter((path) => !files.has(path))).toEqual([])
})

test.each(languages)('the feed of changes in %s leads to each change', (language) => {
  const feed = readFileSync(`dist/${language}/changes.xml`, 'utf8')
  const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(([, href = '']) => new URL(href))
  expect(links.length).toBeGreaterThan(5)
  const known = ids.get(`/${language}/changes/`) ?? []
  expect(links.filter(({pathname, hash}) => !files.has(pathname) || !known.includes(hash.slice(1)))).toEqual([])
})

test.each([
  ['facts.json', 'facts.schema.json'],
  ['charts/sizes.json', 'chart.schema.json'],
  ['charts/money.json', 'chart.schema.json'],
  ['charts/stages.json', 'chart.schema.json'],
])('/data/%s is as its schema says', (file, schema) => {
  const read = (name: string): object => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8'))
  const ajv = new Ajv2020({strict: true, allErrors: true})
  addFormats.default(ajv)
  const validate = ajv.compile(read(schema))
  validate(read(file))
  expect(validate.errors).toBeNull()
})

describe('weight', () => {
  const packed = (file: string): number => gzipSync(readFileSync(file)).length
  const sheets = (html: string): string[] =>
    [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => `dist${href}`)
  const faces = globSync('dist/assets/*.woff2').map((file) => readFileSync(file).length)
  const articles = [...files].filter(([path]) => /^\/..\/(?:programme|companies\/[^/]+)\/$/.test(path))

  test.each(articles)('%s', (_, html) => {
    expect(sheets(html)).toHaveLength(1)
    const page = gzipSync(html).length + sheets(html).reduce((sum, sheet) => sum + packed(sheet), 0)
    expect(page).toBeLessThanOrEqual(25_000)
    expect(
      page + faces.reduce((sum, size) => sum + size, 0) + readFileSync('dist/favicon.svg').length,
    ).toBeLessThanOrEqual(45_000)
  })

  test('there are articles to weigh, and no page has more than three style sheets', () => {
    expect(articles).toHaveLength(18)
    expect([...files].filter(([, html]) => sheets(html).length > 3).map(([path]) => path)).toEqual([])
  })

  test('what searches is light; what reads figures comes only for a query with one', () => {
    const page = files.get('/vi/search/') ?? ''
    const [, first = ''] = /<script type="module" src="([^"]+)"/.exec(page) ?? []
    expect(packed(`dist${first}`)).toBeLessThanOrEqual(10_000)
    const others = globSync('dist/assets/*.js').filter((file) => !file.replaceAll('\\', '/').endsWith(first))
    expect(others).toHaveLength(1)
    // The whole reader with its words in three languages, the same that checks the content.
    for (const other of others) expect(packed(other)).toBeLessThanOrEqual(120_000)
    for (const other of others) expect(page).not.toContain(other.replace(/.*[/\\]/, ''))
  })
})
