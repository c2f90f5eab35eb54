import {spawn, type ChildProcess} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launch} from './chromium.ts'

/** The site as one who writes sees it, on a copy of the content. */
const folder = mkdtempSync(join(tmpdir(), 'doichieu-dev-'))
const file = join(folder, 'content/programme/ko.md')
let server: ChildProcess
let address: string
let browser: Browser
let page: Page

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const bound = probe.address()
  await new Promise((done) => probe.close(done))
  return bound !== null && typeof bound === 'object' ? bound.port : 4399
}

beforeAll(async () => {
  for (const part of ['src', 'content', 'i18n', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), {recursive: true})
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  const port = await freePort()
  address = `http://127.0.0.1:${port}/`
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs')
  const {NODE_ENV: _, VITEST: __, ...env} = process.env
  server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: {...env, ASTRO_TELEMETRY_DISABLED: '1'},
    stdio: 'pipe',
  })
  const isUp = (): Promise<boolean> =>
    fetch(`${address}ko/`).then(
      ({status}) => status === 200,
      () => false,
    )
  while (!(await isUp())) await new Promise((done) => setTimeout(done, 300))
  browser = await launch()
  page = await browser.newPage()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  server?.kill()
  rmSync(folder, {recursive: true, force: true})
})

test('an edit shows in the toolbar, with what it made wrong, and goes when it is mended', async () => {
  const text = readFileSync(file, 'utf8')
  await page.goto(`${address}ko/side-by-side/programme/`)
  const findings = page.locator('astro-dev-toolbar-window li')
  await expect.poll(() => page.locator('astro-dev-toolbar').count(), {timeout: 60_000}).toBe(1)
  expect(await page.locator('.side [data-mark]').count()).toBe(0)
  const start = performance.now()
  writeFileSync(file, text.replace('약 5,300억 원', '약 5,300만 원'))
  await expect.poll(() => findings.count(), {timeout: 60_000, interval: 20}).toBe(1)
  console.log(`a finding stood in the toolbar after ${(performance.now() - start).toFixed(0)} ms`)
  expect(await findings.first().textContent()).toContain('약 5,300억 원')
  expect(await findings.first().getAttribute('data-severity')).toBe('error')
  expect(await findings.locator('button').first().textContent()).toMatch(/^programme\/ko\.md:\d+$/)
  // The page is loaded again by itself, once, and shows what was written.
  const marks = (selector: string): Promise<number> => page.locator(`.side ${selector}`).count()
  await expect.poll(() => marks('[data-mark="error"] .told'), {timeout: 60_000, interval: 20}).toBe(1)
  console.log(`the page showed the edit after ${(performance.now() - start).toFixed(0)} ms`)
  writeFileSync(file, text)
  await expect.poll(() => findings.count(), {timeout: 60_000}).toBe(0)
  await expect.poll(() => marks('[data-mark]'), {timeout: 60_000}).toBe(0)
})

test('an edition that goes is shown in the original with a notice, and comes back', async () => {
  const edition = join(folder, 'content/programme/en.md')
  const text = readFileSync(edition, 'utf8')
  const html = (): Promise<string> => fetch(`${address}en/programme/`).then((answer) => answer.text())
  expect(await html()).not.toContain('class="notice"')
  rmSync(edition)
  await expect.poll(html, {timeout: 60_000, interval: 100}).toMatch(/<div class="prose lede" lang="vi"/)
  expect(await html()).toContain('class="notice"')
  writeFileSync(edition, text)
  await expect.poll(html, {timeout: 60_000, interval: 100}).toMatch(/<div class="prose lede" lang="en"/)
  expect(await html()).not.toContain('class="notice"')
})

test('a work that comes has its page, and none once it goes', async () => {
  const work = join(folder, 'content/programme-again')
  const status = (): Promise<number> => fetch(`${address}ko/programme-again/`).then((answer) => answer.status)
  expect(await status()).toBe(404)
  cpSync(join(folder, 'content/programme'), work, {recursive: true})
  await expect.poll(status, {timeout: 60_000, interval: 100}).toBe(200)
  rmSync(work, {recursive: true})
  await expect.poll(status, {timeout: 60_000, interval: 100}).toBe(404)
})
