import type {PhrasingContent} from 'mdast'
import {isLineEnd, type Lines} from './simple-lines.ts'

/** A mark that is open: what follows it belongs to it as soon as it closes. */
interface Open {
  /** `[`, `![`, or a run of `*` or `_`; nothing at the bottom. */
  readonly mark: string
  readonly at: number
  readonly children: PhrasingContent[]
}

/**
 * Read text with the marks that nearly all prose gets by with: emphasis that opens and closes cleanly, code, links and
 * images in brackets.
 *
 * @param from offset of the first letter
 * @param to offset behind the last
 * @param bare whether brackets without an address are text, as no definition in the file can make links of them
 * @param skip how many letters each further line begins with that belong to a list or quote
 * @returns the nodes that the parser would make; nothing where only the parser can tell
 */
export function simpleInline(
  lines: Lines,
  from: number,
  to: number,
  bare: boolean,
  skip = 0,
): PhrasingContent[] | undefined {
  const {source, position} = lines
  if (to > from && source.charCodeAt(to - 1) === 9) return undefined
  const stack: Open[] = [{mark: '', at: from, children: []}]
  let top = stack[0] as Open // never empty
  let text = from
  let tilde = false

  const flush = (end: number): void => {
    if (end > text) append(top.children, {type: 'text', value: source.slice(text, end), position: position(text, end)})
  }
  const open = (mark: string, at: number): void => {
    flush(at)
    top = {mark, at, children: []}
    stack.push(top)
    text = at + mark.length
  }
  const close = (): Open => {
    const closed = top
    stack.pop()
    top = stack.at(-1) as Open // only what was opened is closed
    return closed
  }

  for (let i = from; i < to;) {
    const code = source.charCodeAt(i)
    if (code > 126 || !isMark[code]) {
      i++
      continue
    }
    if (stack.length > depth) return undefined
    switch (code) {
      case 33: // !
        if (source.charCodeAt(i + 1) === 91 && i + 1 < to) {
          open('![', i)
          i += 2
        } else i++
        break
      case 10:
      case 13: {
        // The end of a line.
        const end = code === 13 ? i + 2 : i + 1
        let spaces = i
        while (spaces > text && source.charCodeAt(spaces - 1) === 32) spaces--
        if (spaces > from && source.charCodeAt(spaces - 1) === 9) return undefined
        flush(spaces)
        if (i - spaces > 1) append(top.children, {type: 'break', position: position(spaces, end)})
        else append(top.children, {type: 'text', value: source.slice(i, end), position: position(i, end)})
        text = i = end + skip
        break
      }
      case 38: // &
        if (matchAt(reference, source, i, to) !== undefined) return undefined
        i++
        break
      case 60: {
        // <
        if (i + 1 >= to || !/[a-z/!?]/i.test(source.charAt(i + 1))) {
          i++
          break
        }
        const value = matchAt(tag, source, i, to)
        if (value === undefined) return undefined
        flush(i)
        append(top.children, {type: 'html', value, position: position(i, i + value.length)})
        text = i += value.length
        break
      }
      case 92: // \
        if (i + 1 >= to || isLineEnd(source.charCodeAt(i + 1))) return undefined
        if (kindOf(source.charCodeAt(i + 1)) === 'sign' || '*_~'.includes(source.charAt(i + 1))) {
          flush(i)
          append(top.children, {type: 'text', value: source.charAt(i + 1), position: position(i, i + 2)})
          i += 2
          text = i
        } else i++
        break
      case 46: // . of `www.`
        if (i - from >= 3 && source.slice(i - 3, i).toLowerCase() === 'www') return undefined
        i++
        break
      case 58: // : of `https://`
        if (source.startsWith('//', i + 1)) return undefined
        i++
        break
      case 126: // ~
        // Behind a space it can only open, and nothing is struck out without an end.
        if (source.charCodeAt(i + 1) === 126 || (tilde && i > from && source.charCodeAt(i - 1) !== 32)) return undefined
        tilde = true
        i++
        break
      case 96: {
        // `
        const end = codeEnd(source, i, to)
        if (end === undefined) return undefined
        flush(i)
        append(top.children, {type: 'inlineCode', value: codeValue(source, i, end), position: position(i, end)})
        text = i = end
        break
      }
      case 91: // [
        if (source.charCodeAt(i + 1) === 94) return undefined
        open('[', i)
        i++
        break
      case 93: {
        // ]
        const bracket = top.mark === '[' || top.mark === '!['
        const address = source.charCodeAt(i + 1) === 40 && i + 1 < to ? matchAt(resource, source, i + 1, to) : ''
        if (address === undefined) return undefined
        if (!bracket) {
          // A bracket that closes nothing; where one is open below, its emphasis crosses the bracket.
          if (stack.some(({mark}) => mark.endsWith('['))) return undefined
          i++
          break
        }
        flush(i)
        text = i
        const {mark, at, children} = close()
        if (address === '') {
          if (!bare) return undefined
          append(top.children, {type: 'text', value: mark, position: position(at, at + mark.length)})
          for (const child of children) append(top.children, child)
          i++
          break
        }
        const end = i + 1 + address.length
        const place = position(at, end)
        const quote = address.indexOf(' ')
        const url = address.slice(1, quote < 0 ? -1 : quote)
        const title = quote < 0 ? null : address.slice(quote + 2, -2)
        if (mark === '[') {
          // Links hold no links, so that an open bracket before one is text.
          if (stack.some((each) => each.mark === '[')) return undefined
          append(top.children, {type: 'link', title, url, children, position: place})
        } else {
          let alt = ''
          for (const child of children) {
            if (child.type !== 'text') return undefined
            alt += child.value
          }
          append(top.children, {type: 'image', title, url, alt, position: place})
        }
        text = i = end
        break
      }
      case 42:
      case 95: {
        // * _
        let end = i + 1
        while (end < to && source.charCodeAt(end) === code) end++
        const run = source.slice(i, end)
        const side = sides(source, i, end, from, to)
        if (side === undefined) return undefined
        const {opens, closes} = side
        const same = stack.some(({mark}) => mark.startsWith(run.charAt(0)))
        if (closes && same) {
          if (top.mark !== run) return undefined
          flush(i)
          const {at, children} = close()
          append(top.children, {type: run.length > 1 ? 'strong' : 'emphasis', children, position: position(at, end)})
          text = end
        } else if (closes !== false && same) return undefined
        else if (opens) {
          if (run.length > 2) return undefined
          open(run, i)
        } else if (opens === undefined) return undefined
        i = end
        break
      }
      default:
        // The sign in an address of mail.
        return undefined
    }
  }
  flush(to)
  const [{children}, ...unclosed] = stack as [Open, ...Open[]] // never empty
  for (const {mark, at, children: more} of unclosed) {
    if (mark.endsWith('[') && !bare) return undefined
    append(children, {type: 'text', value: mark, position: position(at, at + mark.length)})
    for (const child of more) append(children, child)
  }
  return children
}

/** Marks that may be open at once: each that follows looks through them. */
const depth = 16

const isMark: readonly boolean[] = Array.from({length: 127}, (_, code) =>
  '\r\n\\`*_[]!&<@~:.'.includes(String.fromCharCode(code)),
)

/** Texts that touch are one. */
function append(children: PhrasingContent[], node: PhrasingContent): void {
  const last = children.at(-1)
  if (node.type === 'text' && last?.type === 'text') {
    last.value += node.value
    if (last.position && node.position) last.position.end = node.position.end
  } else children.push(node)
}

/** @returns the offset behind a code span on one line, or nothing */
function codeEnd(source: string, start: number, to: number): number | undefined {
  let open = start
  while (open < to && source.charCodeAt(open) === 96) open++
  for (let i = open; i < to;) {
    const code = source.charCodeAt(i)
    if (isLineEnd(code)) return undefined
    if (code !== 96) {
      i++
      continue
    }
    let end = i
    while (end < to && source.charCodeAt(end) === 96) end++
    if (end - i === open - start) return end
    i = end
  }
  return undefined
}

function codeValue(source: string, start: number, end: number): string {
  const fence = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0
  const value = source.slice(start + fence, end - fence)
  return value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value) ? value.slice(1, -1) : value
}

/** @returns what a pattern finds right at an offset */
function matchAt(pattern: RegExp, source: string, start: number, to: number): string | undefined {
  pattern.lastIndex = start
  const found = pattern.exec(source)?.[0]
  return found !== undefined && start + found.length <= to ? found : undefined
}

const reference = /&#?[a-z0-9]+;/iy

// An address of letters that mean themselves: no control characters, no space, nothing escaped, no other bracket.
const resource = /\((?:[^\s\p{Cc}()<>\\&]|&(?!#?[a-z0-9]+;))*(?: "[^"\\&\r\n]*")?\)/iuy

const tag = /<(?:\/[a-z][a-z0-9-]*|[a-z][a-z0-9-]*(?: [a-z_:][\w.:-]*="[^"\r\n]*")* ?\/?)>/iy

/** Whether a run opens, and whether it closes; nothing where only the parser can tell. */
interface Sides {
  readonly opens: boolean | undefined
  readonly closes: boolean | undefined
}

function sides(source: string, start: number, end: number, from: number, to: number): Sides | undefined {
  const before = start > from ? kindOf(source.charCodeAt(start - 1)) : 'space'
  const after = end < to ? kindOf(source.charCodeAt(end)) : 'space'
  if (before === undefined || after === undefined) return undefined
  if (before === 'space') return {opens: after !== 'space', closes: false}
  if (after === 'space') return {opens: false, closes: true}
  const left = after === 'other' ? undefined : after !== 'sign' || beside(before)
  const right = before === 'other' ? undefined : before !== 'sign' || beside(after)
  if (source.charCodeAt(start) === 42) return {opens: left, closes: right}
  if (left === undefined || right === undefined) return undefined
  return {opens: left && (!right || before === 'sign'), closes: right && (!left || after === 'sign')}
}

/** Signs turn to a space, to another sign, and to what is written without spaces. */
const beside = (kind: Kind): boolean | undefined => (kind === 'other' ? undefined : kind !== 'letter')

type Kind = 'space' | 'sign' | 'letter' | 'hangul' | 'other'

/** @returns nothing for white space that is not ASCII, for variation selectors and for other marks */
function kindOf(code: number): Kind | undefined {
  if (code < 127) {
    if (code === 32 || isLineEnd(code)) return 'space'
    if (code === 42 || code === 95 || code === 126 || code < 32) return undefined
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    return letter ? 'letter' : 'sign'
  }
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul'
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff))
    return 'letter'
  if (code >= 0xfe00 && code <= 0xfe0e) return undefined
  return /\s/.test(String.fromCharCode(code)) ? undefined : 'other'
}
