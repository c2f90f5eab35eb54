import type {SameLinks} from '../document/work.ts'

const locale = /^(?:en|ko|vi)(?:[-_](?:us|gb|kr|vn))?$/i
const localeHost = /^(?:en|ko|kr|vi|vn)\./i
const markup = /\.(?:mdx?|html?)$/i

/** @returns what editions share of an address; nothing for one within the page */
export type AddressReader = (address: string) => string | undefined

/**
 * @param links hosts and paths that a repository says are one
 * @returns a reader that knows them
 * @example addressReader({moved: {'/old': '/new'}})('/old/x') === sharedAddress('/new/x')
 */
export function addressReader({hosts = {}, moved = {}}: SameLinks = {}): AddressReader {
  const canonical = new Map(
    Object.entries(hosts).flatMap(([host, others]) => others.map((other) => [other.toLowerCase(), host] as const)),
  )
  // The longest first, so that a page may move elsewhere than its folder.
  const moves = Object.entries(moved)
    .map(([from, to]) => ({from: plain(from), to}))
    .sort((a, b) => b.from.length - a.from.length)
  const atHome = (address: string) =>
    address.replace(/^((?:https?:)?\/\/)([^/?#]+)/i, (_, scheme: string, host: string) => {
      return (
        scheme + (canonical.get(host.toLowerCase()) ?? canonical.get(host.toLowerCase().replace(/^www\./, '')) ?? host)
      )
    })
  return (address) => {
    const at = atHome(address.trim())
    const bare = plain(at)
    const move = moves.find(
      ({from}) => bare === from || (bare.startsWith(from) && /[/?]/.test(bare.charAt(from.length))),
    )
    return sharedAddress(move ? atHome(move.to) + bare.slice(move.from.length) : at)
  }
}

/** An address without what does not matter to where it leads: protocol, `www.`, fragment, last slash. */
const plain = (address: string): string =>
  (address.split('#', 1)[0] ?? '')
    .replace(/^(?:https?:)?\/\/(?:www\.)?/i, '')
    .replace(/(?<!^)\/$/, '')
    .toLowerCase()

/**
 * Reduce an address to what editions share: hosts and paths that name a language, file suffixes, fragments and the
 * folders before a relative path are a translator's to change.
 *
 * @returns nothing for an address within the page
 * @example sharedAddress('https://ko.wikipedia.org/wiki/X#y') //=> 'wikipedia.org/wiki/x'
 */
export function sharedAddress(address: string): string | undefined {
  const bare = (address.split('#', 1)[0] ?? '').trim()
  if (bare === '') return undefined
  const absolute = /^(?:https?:)?\/\/([^/?]+)([^?]*)(\?[\s\S]*)?$/i.exec(bare)
  if (!absolute) return /^[a-z][a-z0-9+.-]*:/i.test(bare) ? decoded(bare) : relativeKey(bare)
  const [, host = '', path = '', query = ''] = absolute
  // On a host of the reader's language even the page's name is another.
  if (localeHost.test(host)) return host.replace(localeHost, '').toLowerCase()
  const steps = path.split('/').filter((step) => step !== '' && !locale.test(step))
  return decoded([host.replace(/^www\./i, ''), ...steps].join('/').replace(markup, '') + query)
}

const bareAddress = /(?<![\w@./-])(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}\/[\w%./~-]{1,400}/gi

/**
 * @returns the addresses that stand in a text as they are, without being links
 * @example bareAddresses('see huggingface.co/distilgpt2.') //=> ['https://huggingface.co/distilgpt2']
 */
export function bareAddresses(text: string): string[] {
  const found = text.match(bareAddress) ?? []
  return found.map((address) => `https://${address.replace(/^https?:\/\//i, '').replace(/(?<![./])[./]+$/, '')}`)
}

/** A page is known by its last step; `README.md` and `index.md` by their folder. */
function relativeKey(path: string): string | undefined {
  const steps = (path.split('?', 1)[0] ?? '')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..' && !locale.test(step))
  const last = (steps.at(-1) ?? '').replace(markup, '').replace(/\.(?:en|ko|vi)$/i, '')
  return last === '' ? undefined : `/${decoded(last)}`
}

/**
 * @returns an image's name without folders, language and hash: translated images are kept under names of their own
 * @example imageKey('../../translated_images/azd-flow.2fdb0a57.ko.png') //=> 'azd-flow'
 */
export function imageKey(url: string): string {
  const last = (url.split(/[?#]/, 1)[0] ?? '').split('/').at(-1) ?? ''
  return decoded(last.split('.')[0] ?? last).replace(/(?<=.)[-_](?:en|ko|vi)$/, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase()
  } catch {
    return text.toLowerCase()
  }
}
