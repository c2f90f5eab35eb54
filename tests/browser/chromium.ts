import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Browser, chromium} from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const advice =
  'The browser tests need Chromium. Install it (Debian: `apt-get install chromium`) or name one: DOICHIEU_CHROMIUM=/path/to/chrome npm test'

/** Chromium ends a page that has letters of which no font is known; a bare system has no font at all. */
function packedFonts(folder: string): string {
  const path = join(folder, 'fonts.conf')
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`,
  )
  return path
}

/** The libraries that the packed browser needs and a bare system may lack come packed beside it. */
async function unpack(): Promise<string> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.cache/chromium')
  mkdirSync(folder, {recursive: true})
  const packed = await import('@sparticuz/chromium')
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const path = await packed.default.executablePath()
    if (/not found/.test(execFileSync('ldd', [path], {encoding: 'utf8'}))) {
      const libraries = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin/al2023.tar.br')
      packed.setupLambdaEnvironment(join(await packed.inflate(libraries), 'lib'))
    }
    if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_FILE = packedFonts(folder)
    return path
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
}

/**
 * @returns the path of a Chromium: the one that `DOICHIEU_CHROMIUM` names, the system's, or the one that comes packed
 *   with the development dependencies (Linux on x64)
 * @throws with the sentence that mends it, when there is none
 */
async function findChromium(): Promise<string> {
  const named = process.env.DOICHIEU_CHROMIUM
  if (named !== undefined) {
    if (existsSync(named)) return named
    throw new Error(`DOICHIEU_CHROMIUM names ${named}, which does not exist. ${advice}`)
  }
  const system = installed.find((path) => existsSync(path))
  if (system !== undefined) return system
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await unpack()
    } catch (cause) {
      throw new Error(advice, {cause})
    }
  }
  throw new Error(advice)
}

/**
 * @param more further flags, as Chromium knows them
 * @returns a running headless browser; close it when done
 */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({executablePath: await findChromium(), args: [...flags, ...more]})
}
