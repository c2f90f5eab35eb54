import {expect, test} from 'vitest'
import {editAddress} from './addresses.ts'

test.each([
  ['https://git.example/edit/main/content', 'https://git.example/edit/main/content/companies/nc-ai/ko.md'],
  ['https://git.example/edit/main/content/', 'https://git.example/edit/main/content/companies/nc-ai/ko.md'],
  ['http://git.example/', 'http://git.example/companies/nc-ai/ko.md'],
  [undefined, undefined],
  ['', undefined],
  ['git.example/edit', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
])('with the base %s a file is edited at %s', (base, address) => {
  expect(editAddress(base, 'companies/nc-ai/ko.md')).toBe(address)
})

test('what an address cannot hold is written as it can', () => {
  expect(editAddress('https://git.example', 'a b/번역?.md')).toBe('https://git.example/a%20b/%EB%B2%88%EC%97%AD%3F.md')
})
