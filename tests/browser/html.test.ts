import {globSync, readFileSync} from 'node:fs'
import {HtmlValidate} from 'html-validate'
import {describe, expect, test} from 'vitest'
import {inEachLanguage} from './kinds.ts'

const validator = new HtmlValidate({root: true, extends: ['html-validate:standard']})

const errorsOf = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({messages}) => messages.map(({line, column, message}) => `${line}:${column} ${message}`))

describe('the HTML standard', () => {
  test.each(inEachLanguage())('is kept by $language/$path', ({path}) => {
    expect(errorsOf(readFileSync(`dist/${path}index.html`, 'utf8'))).toEqual([])
  })

  // Pages of one kind come from one template; every tenth shows what values may do to it.
  test('is kept by every tenth of all pages', () => {
    const pages = globSync('dist/**/*.html')
      .sort()
      .filter((_, index) => index % 10 === 0)
    expect(pages.length).toBeGreaterThan(50)
    for (const page of pages) expect([page, errorsOf(readFileSync(page, 'utf8'))]).toEqual([page, []])
  })

  test.each([
    ['a division in a paragraph', '<p ', '<p><div></div></p><p '],
    ['a language left out', / lang="vi"/, ''],
    ['one id twice', '<main', '<main id="a"><i id="a"></i></main><main'],
  ])('is seen to be broken by %s', (_, from, to) => {
    const html = readFileSync('dist/vi/programme/index.html', 'utf8')
    expect(errorsOf(html.replace(from, to))).not.toEqual([])
  })
})
