/**
 * Measures the built site with Lighthouse as on a phone: each kind of page in each language, three runs, the median of
 * each category. The page for what is not found is left out: it asks not to be indexed, as it should.
 *
 * Say pages to measure those alone: `npm run lighthouse -- vi/programme/ ko/`. With `--quick` one page of every route in
 * each language is measured once, for all that does not depend on how busy the machine is.
 */
import {createServer, type AddressInfo} from 'node:net'
import lighthouse from 'lighthouse'
import {launch} from '../tests/browser/chromium.ts'
import {inEachLanguage, kinds, onePerRoute} from '../tests/browser/kinds.ts'
import {startServer} from './static-server.ts'

const given = process.argv.slice(2)
const isQuick = given.includes('--quick')
const named = given.filter((page) => page !== '--quick')
const runs = isQuick ? 1 : 3
const lasting = ['accessibility', 'best-practices', 'seo'] as const
const categories = isQuick ? lasting : (['performance', ...lasting] as const)

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const pages =
  named.length > 0
    ? named
    : inEachLanguage(isQuick ? onePerRoute() : kinds)
        .map(({path}) => path)
        .filter((path) => !path.endsWith('/404/'))
const port = await freePort()
const browser = await launch([`--remote-debugging-port=${port}`])
const site = await startServer('dist', 0)
let full = 0
try {
  console.log(`${categories.join(' / ')}: median of ${runs}`)
  for (const page of pages) {
    const scores = new Map<string, number[]>()
    const failed = new Set<string>()
    for (let run = 0; run < runs; run++) {
      const result = await lighthouse(new URL(page, site.url).href, {
        port,
        onlyCategories: [...categories],
        logLevel: 'silent',
      })
      if (!result) throw new Error(`Lighthouse gave nothing for ${page}: run it again, the browser may have stopped`)
      const {runtimeError} = result.lhr
      if (runtimeError) throw new Error(`Lighthouse could not measure ${page}: ${runtimeError.message}`)
      for (const {id, score, auditRefs} of Object.values(result.lhr.categories)) {
        scores.set(id, [...(scores.get(id) ?? []), Math.round((score ?? 0) * 100)])
        for (const {id: audit, weight} of auditRefs) {
          const {score, title, displayValue = ''} = result.lhr.audits[audit] ?? {}
          if (weight > 0 && typeof score === 'number' && score < 1)
            failed.add(`${title ?? audit} ${displayValue}`.trim())
        }
      }
    }
    const medians = categories.map((category) => median(scores.get(category) ?? []))
    if (medians.every((score) => score === 100)) full++
    const below = medians.some((score) => score < 100) ? `  ${[...failed].join('; ')}` : ''
    console.log(`${medians.join(' / ')}  /${page}${below}`)
  }
  console.log(`${full} of ${pages.length} pages have 100 in every category`)
} finally {
  await browser.close()
  await site.close()
}
process.exitCode = full === pages.length ? 0 : 1
