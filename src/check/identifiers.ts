/**
 * Names in prose that no natural language has: `camelCase`, `snake_case`, `package.option`, `owner/name`.
 *
 * @example identifiers('Set security.actionBodySizeLimit in config.ts') //=> ['security.actionBodySizeLimit', 'config.ts']
 */
export function identifiers(text: string): string[] {
  const words = text.slice(0, 20_000).match(/(?<![\w%/.])\w+(?:[./]\w+)*/g) ?? []
  return [...new Set(words.filter(isIdentifier))]
}

/** Words such as `PowerShell` are names, and a language may write them in its own letters. */
function isIdentifier(word: string): boolean {
  if (/\d{9}/.test(word)) return true
  if (!/^[A-Za-z_]/.test(word) || isAddress(word)) return false
  if (word.length < 6) return false
  if (/[A-Za-z0-9]_[A-Za-z0-9]/.test(word)) return true
  const steps = word.split(/[./]/)
  const capitals = steps.some((step) => /^[a-z]+[A-Z]/.test(step) || (steps.length > 1 && /[a-z][A-Z]/.test(step)))
  return capitals && steps.every((step) => step.length > 1)
}

/** `example.com/page`: an address is compared as one. */
const isAddress = (word: string) => /^[\w-]+\.(?:[\w-]+\.)*[a-z]{2,10}\//.test(word)
