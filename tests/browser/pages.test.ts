import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {launch} from './chromium.ts'
import {inEachLanguage} from './kinds.ts'

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** A page, and everything that went wrong in it. */
async function visit(context: BrowserContext, path: string): Promise<{page: Page; faults: string[]}> {
  const faults: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) faults.push(`asks another host: ${request.url()}`)
    if (request.resourceType() === 'script' && !path.endsWith('/search/'))
      faults.push(`loads a script: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(site + path)
  return {page, faults}
}

const widths = [1440, 768, 360, 320]

/** Widths at which a page is wider than its window. */
async function tooWide(page: Page): Promise<number[]> {
  const wide: number[] = []
  for (const width of widths) {
    await page.setViewportSize({width, height: 800})
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(width)
  }
  return wide
}

describe.each([true, false])('with scripts %s', (javaScriptEnabled) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await browser.newContext({javaScriptEnabled})
  })
  afterAll(() => context?.close())

  test.each(inEachLanguage())('$path renders, fits and stays at home', async ({language, path}) => {
    const {page, faults} = await visit(context, path)
    expect(faults).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect((await page.locator('h1').allInnerTexts()).map((words) => words.trim().length > 0)).toEqual([true])
    expect(await tooWide(page)).toEqual([])
    await page.close()
  })

  test.each(['', '404.html'])('/%s speaks all three languages', async (path) => {
    const {page, faults} = await visit(context, path)
    expect(faults).toEqual([])
    for (const language of ['vi', 'ko', 'en'])
      expect(await page.locator(`main [lang=${language}] a[href="/${language}/"]`).count()).toBe(1)
    expect(await tooWide(page)).toEqual([])
    await page.close()
  })
})

/** What cannot be read: words behind the right edge, or cut off by a box that does not scroll. */
const lostIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && !element.closest('svg, .unseen, .skip'),
    )
    const scrolls = (element: Element): boolean => element.closest('.table') !== null
    const isOut = (element: HTMLElement): boolean =>
      element.getBoundingClientRect().right > window.innerWidth + 1 && element.textContent.trim() !== ''
    const isCut = (element: HTMLElement): boolean =>
      /hidden|clip/.test(getComputedStyle(element).overflow) &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    const lost = shown.filter((element) => !scrolls(element) && (isOut(element) || isCut(element)))
    return lost.map(({tagName, textContent}) => `${tagName} ${textContent.trim().slice(0, 40)}`)
  })

test.each(inEachLanguage())('nothing of $path is lost when text is twice as large', async ({path}) => {
  const context = await browser.newContext({bypassCSP: true})
  const {page} = await visit(context, path)
  await page.addStyleTag({content: ':root { font-size: 200% }'})
  for (const width of [360, 1280]) {
    await page.setViewportSize({width, height: 800})
    expect([width, await lostIn(page)]).toEqual([width, []])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  await context.close()
})

test.each(inEachLanguage(['', 'programme/', 'compare/']))('nothing moves while $path loads', async ({path}) => {
  const context = await browser.newContext({viewport: {width: 412, height: 823}})
  const page = await context.newPage()
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, {shifts})
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 1)
    })
    observer.observe({type: 'layout-shift', buffered: true})
  })
  await page.goto(site + path)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => ('shifts' in window ? window.shifts : undefined))).toEqual([])
  await context.close()
})
