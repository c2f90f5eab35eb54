/** Where a language's comments begin and, for those that span lines, end. */
interface Comments {
  readonly line: readonly string[]
  readonly block: readonly (readonly [string, string])[]
}

const slashes: Comments = {line: ['//'], block: [['/*', '*/']]}
const hash: Comments = {line: ['#'], block: []}
const angle: Comments = {line: [], block: [['<!--', '-->']]}
const all: Comments = {
  line: ['#', '//'],
  block: [
    ['/*', '*/'],
    ['<!--', '-->'],
  ],
}

const byLanguage: Readonly<Record<string, Comments>> = Object.fromEntries(
  [
    [
      slashes,
      'js jsx ts tsx javascript typescript java c cpp c++ csharp cs go rust swift kotlin scala bicep json jsonc css scss dart php',
    ],
    [
      hash,
      'sh bash shell zsh console python py yaml yml ruby rb toml ini dockerfile make makefile r perl powershell ps1 pwsh terraform hcl env',
    ],
    [angle, 'html xml svg vue markdown md'],
    [{line: ['--'], block: [['/*', '*/']]}, 'sql lua'],
  ].flatMap(([comments, names]) => (names as string).split(' ').map((name) => [name, comments as Comments])),
)

/** Code beyond this many characters is not compared; nobody lists a longer one in prose. */
const enough = 40_000

/**
 * Take from code what a translator must not touch: names that no natural language has (`camelCase`, `snake_case`,
 * `a.b`, `--flag`) and figures, outside comments. Words alone may be a label, and labels are translated; in a diagram
 * or a listing of no known language nearly everything is one.
 *
 * @returns the tokens in order
 */
export function codeTokens(code: string, language = ''): string[] {
  const comments = byLanguage[language.toLowerCase()]
  const tokens = strip(code.slice(0, enough), comments ?? all).match(/[\w$@-]+(?:[./:=]+[\w$@-]+)*/g) ?? []
  return tokens.map((token) => token.replace(/(?<![-.:=/])[-.:=/]+$/, '')).filter(comments ? isTechnical : isSign)
}

function isTechnical(token: string): boolean {
  return isSign(token) || (token.length > 2 && /[a-z][A-Z]|\w[./:=]\w|[A-Za-z]\d|\d[A-Za-z]/.test(token))
}

/** Figures, flags and names with an underscore. */
const isSign = (token: string) => /^\d+$|^--[A-Za-z]|[A-Za-z]_[A-Za-z]/.test(token)

function strip(code: string, {line, block}: Comments): string {
  let rest = code
  for (const [open, close] of block) rest = withoutBlocks(rest, open, close)
  return rest
    .split('\n')
    .map((text) => cutComment(text, line))
    .join('\n')
}

function withoutBlocks(code: string, open: string, close: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const from = code.indexOf(open, at)
    if (from < 0) return kept + code.slice(at)
    kept += code.slice(at, from)
    const to = code.indexOf(close, from + open.length)
    if (to < 0) return kept
    at = to + close.length
  }
}

/** A comment starts a line or follows a blank: `https://` and `#fff` are none. */
function cutComment(text: string, marks: readonly string[]): string {
  let end = text.length
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
      if (at === 0 || /\s/.test(text[at - 1] ?? '')) end = at
    }
  }
  return text.slice(0, end)
}
