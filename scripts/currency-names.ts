/**
 * Writes `src/lexicon/<language>/currency-names.ts`: the names of the world's currencies as the Unicode CLDR has them, in
 * singular and plural. Run it again when Node brings a newer CLDR, and read the difference.
 */
import {writeFileSync} from 'node:fs'
import {languages} from '../src/language.ts'

const quote = (form: string) => (form.includes("'") ? JSON.stringify(form) : `'${form}'`)

/** Money of account, metals and test codes: nobody is paid in them. */
const notMoney = /^(?:X(?!AF|CD|OF|PF)..|BOV|CHE|CHW|CLF|COU|CNX|MXV|UYI|USN|USS|UYW|ZAL)$/

for (const language of languages) {
  const rows = Intl.supportedValuesOf('currency')
    .filter((code) => !notMoney.test(code))
    .flatMap((code) => {
      const format = new Intl.NumberFormat(language, {style: 'currency', currency: code, currencyDisplay: 'name'})
      const nameOf = (amount: number) =>
        format.formatToParts(amount).find(({type}) => type === 'currency')?.value ?? code
      const display = new Intl.DisplayNames(language, {type: 'currency'}).of(code) ?? code
      const names = new Set(
        [nameOf(1), nameOf(2), display].map((name) => name.replace(/\s*\(.*\)\s*/, '').toLowerCase()),
      )
      names.delete(code.toLowerCase())
      const forms = [...names].filter((name) => !/\d/.test(name))
      return forms.length === 0 ? [] : [`    [['${code}'], ${forms.map(quote).join(', ')}],`]
    })
  const text = [
    "import type {Lexicon} from '../lexicon.ts'",
    '',
    '// Written by scripts/currency-names.ts from the Unicode CLDR.',
    '// prettier-ignore',
    'export const currencyNames = {',
    "  'currency-name': [",
    ...rows,
    '  ],',
    '} satisfies Lexicon',
    '',
  ].join('\n')
  writeFileSync(new URL(`../src/lexicon/${language}/currency-names.ts`, import.meta.url), text)
}
