import type {Finding} from '../check/finding.ts'

/**
 * Name each finding by what it says, not by where it stands: the name outlives edits around it. Equal findings are
 * told apart by their number.
 *
 * @param findings in order
 * @returns a name of 16 hexadecimal digits for each
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ruleId, work, values, expected, actual, places}) => {
    const places_ = places.map(({language, file}) => language ?? file)
    const said = JSON.stringify([ruleId, work, Object.entries(values).sort(), expected, actual, places_])
    const number = seen.get(said) ?? 0
    seen.set(said, number + 1)
    return hash(`${said}#${number}`)
  })
}

/** FNV-1a of 64 bits over UTF-16 code units. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return value.toString(16).padStart(16, '0')
}
