/**
 * Reads every page of the built site with axe, in light and dark, with all that can be opened in a page open at once:
 * `npm run axe`. Say pages to read those alone: `npm run axe -- vi/programme/ ko/`.
 */
import {globSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import AxeBuilder from '@axe-core/playwright'
import {launch} from '../tests/browser/chromium.ts'
import {startServer} from './static-server.ts'

/** Opened one below the other, so that none hides another. */
const laidOut = '.passport { position: static !important; max-block-size: none !important }'

const given = process.argv.slice(2)
const every = globSync('**/*.html', {cwd: 'dist'}).map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
const pages = given.length > 0 ? given : every.sort()
const site = await startServer('dist', 0)
const browser = await launch()
const context = await browser.newContext({bypassCSP: true, viewport: {width: 1280, height: 900}})
const waiting = pages.values()
let violations = 0
let opened = 0

/** Goes through pages in a tab of its own until none is left. */
async function read(): Promise<void> {
  const page = await context.newPage()
  for (const path of waiting) {
    await page.goto(new URL(path, site.url).href)
    await page.addStyleTag({content: laidOut})
    const here = await page.locator('.passport[popover]').evaluateAll((passports) => {
      for (const passport of passports) {
        passport.setAttribute('popover', 'manual')
        if (passport instanceof HTMLElement) passport.showPopover()
      }
      return passports.length
    })
    opened += here
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme})
      const axe = new AxeBuilder({page}).setLegacyMode()
      // Another theme changes nothing but colors.
      const found = await (
        colorScheme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])
      ).analyze()
      for (const {id, nodes} of found.violations) {
        violations += nodes.length
        console.log(`/${path} (${colorScheme}) ${id}: ${nodes.length}, as in ${nodes[0]?.html.slice(0, 160)}`)
      }
    }
  }
  await page.close()
}

try {
  await Promise.all(Array.from({length: availableParallelism()}, read))
} finally {
  await browser.close()
  await site.close()
}
console.log(`${pages.length} pages in two themes, ${opened} passports opened, ${violations} violations`)
process.exitCode = violations === 0 ? 0 : 1
