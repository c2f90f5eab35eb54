import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {languages} from '../../src/language.ts'
import {launch} from './chromium.ts'
import {articles, inEachLanguage} from './kinds.ts'

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Ids of the blocks of an article, and where each leads in the other languages. */
const waysOf = (page: Page): Promise<{id: string; hrefs: string[]}[]> =>
  page.locator('.prose :is(h2, h3, p, li)[id]').evaluateAll((blocks) =>
    blocks.map((block) => {
      const holder = block.closest('.heading') ?? block
      const links = [...holder.querySelectorAll<HTMLAnchorElement>('.elsewhere a[hreflang]')]
      return {id: block.id, hrefs: links.map(({hash, pathname}) => pathname + decodeURIComponent(hash))}
    }),
  )

const idsOf = async (page: Page): Promise<Set<string>> =>
  new Set(await page.locator('.prose [id]').evaluateAll((blocks) => blocks.map(({id}) => id)))

describe.each([true, false])('with scripts %s', (javaScriptEnabled) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await browser.newContext({javaScriptEnabled, viewport: {width: 1280, height: 900}})
  })
  afterAll(() => context?.close())

  test.each(articles)('each block of %s has its way to the same block in each language', async (path) => {
    const page = await context.newPage()
    const ids = new Map<string, Set<string>>()
    for (const language of languages) {
      await page.goto(`${site}${language}/${path}`)
      ids.set(language, await idsOf(page))
    }
    for (const language of languages) {
      await page.goto(`${site}${language}/${path}`)
      const ways = await waysOf(page)
      expect(ways.length).toBeGreaterThan(15)
      const others = languages.filter((other) => other !== language)
      for (const {id, hrefs} of ways) expect(hrefs).toEqual(others.map((other) => `/${other}/${path}#${id}`))
      for (const other of others)
        expect([...(ids.get(language) ?? [])].filter((id) => !ids.get(other)?.has(id))).toEqual([])
    }
    await page.close()
  })

  test('a click beside a heading lands on the same section', async () => {
    const page = await context.newPage()
    await page.goto(`${site}vi/programme/`)
    await page.locator('.heading:has(#stages) a[hreflang=ko]').click()
    await page.waitForURL('**/ko/programme/#stages')
    const box = await page.locator('#stages').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(900)
    await page.close()
  })

  test('a figure opens in place by keyboard and closes again', async () => {
    const page = await context.newPage()
    await page.goto(`${site}vi/programme/`)
    const button = page.locator('.prose button[popovertarget="fact-pledge"]').first()
    const passport = page.locator('[id="fact-pledge"]')
    expect(await passport.isVisible()).toBe(false)
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await passport.isVisible()).toBe(true)
    for (const language of languages) expect(await passport.locator(`[lang=${language}] dd`).count()).toBeGreaterThan(0)
    expect(await passport.locator('a[href^="http"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    expect(await passport.isVisible()).toBe(false)
    await page.close()
  })
})

interface Opener {
  readonly words: string
  readonly opens: boolean
  readonly href: string
}

/** What can be opened in the prose: its words, whether its popover is in the page, and where its link leads. */
async function openersOf(page: Page, selector: string): Promise<Opener[]> {
  return page.locator(selector).evaluateAll((spans) =>
    spans.map((span) => ({
      words: span.textContent?.trim() ?? '',
      opens:
        document
          .getElementById(span.querySelector('button')?.getAttribute('popovertarget') ?? '')
          ?.matches('[popover]') ?? false,
      href: span.querySelector('a')?.href ?? '',
    })),
  )
}

test.each(inEachLanguage(articles))(
  'every figure of $path has a passport and every term an explanation, in the page and on one of their own',
  async ({path}) => {
    const page = await browser.newPage()
    await page.goto(site + path)
    const facts = await openersOf(page, '.prose .fact:not(.term, .undeclared)')
    expect(facts.length).toBeGreaterThanOrEqual(8)
    expect(facts.filter(({words, opens, href}) => !words || !opens || !/\/facts\/.+\/$/.test(href))).toEqual([])
    const others = await openersOf(page, '.prose .undeclared')
    expect(others.length).toBeGreaterThanOrEqual(3)
    expect(others.filter(({words, opens, href}) => !words || !opens || !/\/side-by-side\/.+#.+$/.test(href))).toEqual(
      [],
    )
    const terms = await openersOf(page, '.prose .term')
    expect(terms.length).toBeGreaterThanOrEqual(5)
    expect(terms.filter(({words, opens, href}) => !words || !opens || !/\/glossary\/#term-.+$/.test(href))).toEqual([])
    expect(new Set(terms.map(({href}) => href)).size).toBe(terms.length)
    const shut = page.locator('.prose :is(data, time):not(.fact *, :is(a, h2, h3, th, code) *)')
    expect(await shut.allTextContents()).toEqual([])
    await page.close()
  },
)
