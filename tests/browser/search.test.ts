import AxeBuilder from '@axe-core/playwright'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {type Language, languages} from '../../src/language.ts'
import {launch} from './chromium.ts'

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** The search page, what went wrong in it, and what it has loaded so far. */
async function open(language: Language, query = ''): Promise<{page: Page; faults: string[]; loaded: string[]}> {
  const page = await browser.newPage()
  const faults: string[] = []
  const loaded: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'log') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto(`${site}${language}/search/${query}`)
  return {page, faults, loaded}
}

const type = async (page: Page, text: string): Promise<void> => {
  await page.locator('#q').fill('')
  await page.locator('#q').pressSequentially(text)
}

const amounts = ['5300억', '530 ty', '530 billion', '₩530bn', '5,300억 원', '530 tỷ won'] as const

describe.each(languages)('in %s', (language) => {
  test('every way to write a value leads to the same passage, told in three writings', async () => {
    const {page, faults} = await open(language)
    for (const amount of amounts) {
      await page.goto(`${site}${language}/search/`)
      await type(page, amount)
      const first = page.locator('.passages li').first()
      await first.locator('mark').first().waitFor()
      expect(await first.locator('a').getAttribute('href')).toBe(`/${language}/programme/#money/paragraph-1`)
      expect(await page.locator('.value dd').allInnerTexts()).toEqual(['530 tỷ won', '5,300억 원', '530 billion won'])
    }
    expect(faults).toEqual([])
    await page.close()
  })

  test('by keyboard alone a reader gets to the block, and back to the results', async () => {
    const {page, faults} = await open(language)
    await type(page, 'SK텔레콤 519B')
    await page.locator('.passages li a').first().waitFor()
    await page.waitForFunction(() => location.search.includes('519B'))
    await page.locator('.value').waitFor()
    await page.keyboard.press('ArrowDown')
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(href).toMatch(new RegExp(`^/${language}/(?:companies/sk-telecom|programme)/#`))
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname + url.hash === href)
    const top = await page.evaluate(
      () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.getBoundingClientRect().top,
    )
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(720)
    await page.goBack()
    await page.locator('.passages li a').first().waitFor()
    expect(await page.locator('#q').inputValue()).toBe('SK텔레콤 519B')
    expect(faults).toEqual([])
    await page.close()
  })

  test('without script the page says so and leads to every work', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    await page.goto(`${site}${language}/search/`)
    expect(await page.locator('noscript .notice, .notice').first().isVisible()).toBe(true)
    expect(await page.locator(`.browse a[href^="/${language}/companies/"]`).count()).toBeGreaterThanOrEqual(5)
    await context.close()
  })
})

test('an index is read only once something is typed, and only the parts that answer', async () => {
  const {page, loaded} = await open('vi')
  expect(loaded.filter((path) => path.endsWith('.json') || path.includes('reader'))).toEqual([])
  await type(page, 'kinh phi')
  await page.locator('.passages li').first().waitFor()
  expect(loaded.filter((path) => path.includes('reader'))).toEqual([])
  expect(loaded.filter((path) => path.endsWith('manifest.json'))).toHaveLength(1)
  expect(new Set(loaded.filter((path) => path.endsWith('.json')).map((path) => path.split('/')[1]))).toEqual(
    new Set(['vi']),
  )
  await type(page, '530 ty')
  await page.locator('.value').waitFor()
  expect(loaded.filter((path) => path.includes('reader'))).toHaveLength(1)
  await page.close()
})

test('what one language does not have is found in another, and says so', async () => {
  const {page, faults} = await open('vi', `?q=${encodeURIComponent('어르신 돌봄')}`)
  await page.locator('.passages li').first().waitFor()
  expect(await page.locator('.passages li a').first().getAttribute('href')).toMatch(/^\/ko\//)
  expect(await page.locator('.passages li p').first().getAttribute('lang')).toBe('ko')
  expect(await page.locator('.passages li a[hreflang=vi]').first().getAttribute('href')).toMatch(/^\/vi\/companies\//)
  expect(faults).toEqual([])
  await page.close()
})

test('a query with nothing to find says so aloud; an empty one says nothing', async () => {
  const {page, faults} = await open('en')
  await type(page, 'zzzz')
  await page.locator('doichieu-search[data-answered]').waitFor()
  const status = page.getByRole('status')
  await expect.poll(() => status.textContent()).toContain('No passage found.')
  await page.locator('#q').fill('')
  await expect.poll(() => status.textContent()).toBe('')
  expect(await page.locator('.results > *').count()).toBe(0)
  expect(faults).toEqual([])
  await page.close()
})

test('a failed load is told, and mends itself with the next try', async () => {
  const {page} = await open('en')
  await page.route('**/manifest.json', (route) => route.abort())
  await type(page, 'encoder')
  await expect.poll(() => page.getByRole('status').textContent()).toContain('could not be loaded')
  await page.unroute('**/manifest.json')
  await page.keyboard.press('Enter')
  await page.locator('.passages li').first().waitFor()
  await page.close()
})

test.each([
  ['vi', 'light', '530 ty'],
  ['ko', 'dark', '업스테이지'],
  ['en', 'dark', 'qqqqqqq'],
] as const)(
  'in %s and the %s theme axe finds nothing in what is found for %s',
  async (language, colorScheme, query) => {
    const context = await browser.newContext({colorScheme, bypassCSP: true})
    const page = await context.newPage()
    await page.goto(`${site}${language}/search/?q=${encodeURIComponent(query)}`)
    await page.locator('doichieu-search[data-answered]').waitFor()
    const {violations} = await new AxeBuilder({page}).analyze()
    expect(violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`)).toEqual([])
    await context.close()
  },
)
