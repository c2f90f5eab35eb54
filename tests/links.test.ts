import {existsSync, globSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {linkTargets} from './link-targets.ts'

const pages = [...globSync('*.md'), ...globSync('docs/**/*.md')].toSorted()

test('links are found, but not in code', () => {
  expect(
    linkTargets('[a](b.md) and ![c](d/e.webp) `[f](g.md)`\n```md\n[h](i.md)\n```\n[j](https://j.example)'),
  ).toEqual(['b.md', 'd/e.webp'])
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/rules/README.md']))
})

test.each(pages)('every link of %s leads to a file', (page) => {
  const lost = linkTargets(readFileSync(page, 'utf8')).filter((target) => {
    const [path = ''] = target.split('#')
    return !existsSync(join(dirname(page), path))
  })
  expect(lost).toEqual([])
})
