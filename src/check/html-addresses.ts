/** What HTML, or the tags of MDX, shows and leads to. */
export interface HtmlAddresses {
  readonly images: readonly string[]
  readonly links: readonly string[]
}

const tag = /<(img|a|video|audio|iframe|source)[ \t\r\n]([^<>]{1,2000})>/gi
const attribute = /(?:^|[ \t\r\n])(src|href)=(?:\{?"([^"]*)"|\{?'([^']*)'|([^\s"'{]+))/gi

/**
 * @param html pieces of HTML as written
 * @returns the addresses that they show as images, and those that they lead to or play
 * @example htmlAddresses(['<a href="x"><img src="y.png"></a>']) //=> {images: ['y.png'], links: ['x']}
 */
export function htmlAddresses(html: readonly string[]): HtmlAddresses {
  const images: string[] = []
  const links: string[] = []
  for (const piece of html)
    for (const [, name = '', attributes = ''] of withoutComments(piece).matchAll(tag))
      for (const [, key, double, single, bare] of attributes.matchAll(attribute)) {
        const address = double ?? single ?? bare ?? ''
        if (name.toLowerCase() === 'img') images.push(...(key?.toLowerCase() === 'src' ? [address] : []))
        else links.push(address)
      }
  return {images, links}
}

function withoutComments(html: string): string {
  let kept = ''
  let from = 0
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', from)) {
    kept += html.slice(from, start)
    const end = html.indexOf('-->', start + 4)
    if (end < 0) return kept
    from = end + 3
  }
  return kept + html.slice(from)
}
