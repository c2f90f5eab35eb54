import {afterEach, describe, expect, test, vi} from 'vitest'
import {editAddress} from './edit.ts'

afterEach(() => vi.unstubAllEnvs())

describe('editAddress', () => {
  test.each([
    [
      'https://git.example/o/r/edit/main/content/',
      'programme/ko.md',
      'https://git.example/o/r/edit/main/content/programme/ko.md',
    ],
    [
      'https://git.example/o/r/edit/main/content',
      'a b/한.md',
      'https://git.example/o/r/edit/main/content/a%20b/%ED%95%9C.md',
    ],
    ['', 'programme/ko.md', undefined],
  ])('%o before %s', (base, file, address) => {
    vi.stubEnv('DOICHIEU_EDIT', base)
    expect(editAddress(file)).toBe(address)
  })

  test.each(['github.com/o/r', 'javascript:alert(1)//x/', 'https://no-path'])('refuses %s', (base) => {
    vi.stubEnv('DOICHIEU_EDIT', base)
    expect(() => editAddress('a.md')).toThrow(base)
  })
})
