import AxeBuilder from '@axe-core/playwright'
import type {Browser, BrowserContext} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {launch} from './chromium.ts'
import {inEachLanguage} from './kinds.ts'

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await browser.newContext({colorScheme, bypassCSP: true, viewport: {width: 1280, height: 900}})
  })
  afterAll(() => context?.close())

  test.each([...inEachLanguage(), {path: ''}, {path: '404.html'}])('/$path has no violations', async ({path}) => {
    const page = await context.newPage()
    await page.goto(site + path)
    const opener = page.locator('.prose button[popovertarget]')
    if ((await opener.count()) > 0) await opener.first().click()
    const {violations} = await new AxeBuilder({page}).analyze()
    const told = violations.flatMap(({id, nodes}) => nodes.slice(0, 3).map(({html}) => `${id}: ${html.slice(0, 200)}`))
    expect(told).toEqual([])
    await page.close()
  })
})
