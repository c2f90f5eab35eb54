/**
 * Takes the pictures of docs/screens from the built site: `npm run build && npm run screens [-- NAME…]`.
 */
import {mkdirSync} from 'node:fs'
import {launch} from '../tests/browser/chromium.ts'
import {startServer} from './static-server.ts'

interface Screen {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly scheme: 'light' | 'dark'
  /** What is pressed before the picture is taken. */
  readonly press?: string
  /** What has to be there before it is taken. */
  readonly wait?: string
}

const pledge = '.prose [popovertarget="fact-pledge"]'

const screens: readonly Screen[] = [
  {name: 'readme', path: 'en/companies/sk-telecom/', width: 1440, scheme: 'light'},
  {name: 'home-vi', path: 'vi/', width: 1440, scheme: 'light'},
  {name: 'home-ko-phone-dark', path: 'ko/', width: 360, scheme: 'dark'},
  {name: 'programme-vi', path: 'vi/programme/', width: 1440, scheme: 'light'},
  {name: 'passport-vi', path: 'vi/programme/', width: 1440, scheme: 'light', press: pledge},
  {name: 'passport-en-phone', path: 'en/programme/', width: 360, scheme: 'light', press: pledge},
  {name: 'company-ko-dark', path: 'ko/companies/sk-telecom/', width: 1440, scheme: 'dark'},
  {name: 'company-en-tablet', path: 'en/companies/upstage/', width: 768, scheme: 'light'},
  {name: 'side-by-side-ko', path: 'ko/side-by-side/programme/', width: 1440, scheme: 'light'},
  {name: 'compare-en', path: 'en/compare/', width: 1440, scheme: 'light'},
  {name: 'charts-vi', path: 'vi/charts/', width: 1440, scheme: 'light'},
  {name: 'charts-ko-phone-dark', path: 'ko/charts/', width: 360, scheme: 'dark'},
  {name: 'term-en-phone', path: 'en/companies/naver-cloud/', width: 360, scheme: 'light', press: '.term button'},
  {name: 'changes-en', path: 'en/changes/', width: 768, scheme: 'light'},
  {name: 'timeline-ko-dark', path: 'ko/timeline/', width: 1440, scheme: 'dark'},
  {name: 'fact-vi', path: 'vi/facts/programme/pledge/', width: 1440, scheme: 'light'},
  {name: 'status-vi', path: 'vi/status/', width: 1024, scheme: 'light'},
  {name: 'status-ko', path: 'ko/status/', width: 1024, scheme: 'light'},
  {name: 'status-en', path: 'en/status/', width: 1024, scheme: 'light'},
  {name: 'search-vi', path: 'vi/search/?q=5300%EC%96%B5', width: 1440, scheme: 'light', wait: '.passages li'},
  {name: 'search-ko-phone-dark', path: 'ko/search/?q=SKT', width: 360, scheme: 'dark', wait: '.passages li'},
  {name: 'check-en', path: 'en/check/', width: 768, scheme: 'light'},
]

const names = process.argv.slice(2)
const taken = names.length === 0 ? screens : screens.filter(({name}) => names.includes(name))

mkdirSync('docs/screens', {recursive: true})
const server = await startServer('dist', 0)
const browser = await launch()
for (const {name, path, width, scheme, press, wait} of taken) {
  const phone = width < 500
  const context = await browser.newContext({
    viewport: {width, height: phone ? 780 : 900},
    colorScheme: scheme,
    isMobile: phone,
    hasTouch: phone,
    deviceScaleFactor: phone ? 2 : 1,
  })
  const page = await context.newPage()
  await page.goto(server.url + path)
  if (wait !== undefined) await page.locator(wait).first().waitFor()
  if (press !== undefined) await page.locator(press).first().click()
  await page.screenshot({path: `docs/screens/${name}.webp`, type: 'webp', quality: 82})
  await context.close()
}
await browser.close()
await server.close()
console.log(`${taken.length} pictures in docs/screens`)
