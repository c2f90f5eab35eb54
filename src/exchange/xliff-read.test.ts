import {describe, expect, test} from 'vitest'
import {readXliff} from './xliff-read.ts'

const xliff = (attributes: string): string => `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}/>`

describe('what cannot be read is told', () => {
  test.each([
    ['no XML', 'Dear translator,', 'xliff-damaged', {}],
    ['XML that breaks off', '<xliff', 'xliff-damaged', {}],
    ['another kind of XML', '<tmx version="1.4"/>', 'xliff-none', {}],
    ['an older version', '<xliff version="1.2"/>', 'xliff-version', {version: '1.2'}],
    ['no version', xliff(''), 'xliff-version', {version: '?'}],
    ['no source language', xliff('version="2.0" trgLang="ko"'), 'xliff-language-missing', {attribute: 'srcLang'}],
    ['no target language', xliff('version="2.0" srcLang="vi"'), 'xliff-language-missing', {attribute: 'trgLang'}],
    ['a language of others', xliff('version="2.0" srcLang="vi" trgLang="fr"'), 'xliff-language', {language: 'fr'}],
  ])('%s', (_, text, id, values) => {
    expect(readXliff(text, 'a.xlf')).toMatchObject({trouble: {id, file: 'a.xlf', values}})
  })

  test('a file of no works is read', () => {
    expect(readXliff(xliff('version="2.1" srcLang="vi" trgLang="ko"'), 'a.xlf')).toEqual({
      xliff: {source: 'vi', target: 'ko', files: []},
    })
  })
})
