import {existsSync, globSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'

const pages = [...globSync('*.md'), ...globSync('docs/**/*.md')].toSorted()

/** @returns the targets of a page's links to files beside it; what is shown as code links nowhere */
function targetsIn(markdown: string): string[] {
  let isCode = false
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('```')) isCode = !isCode
    if (isCode) return []
    const prose = line.replaceAll(/`[^`]*`/g, '')
    return Array.from(prose.matchAll(/\]\(([^()\s]+)\)/g), ([, target = '']) => target).filter(
      (target) => !/^[a-z]+:|^#/.test(target),
    )
  })
}

test('links are found, but not in code', () => {
  expect(targetsIn('[a](b.md) and ![c](d/e.webp) `[f](g.md)`\n```md\n[h](i.md)\n```\n[j](https://j.example)')).toEqual([
    'b.md',
    'd/e.webp',
  ])
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/rules/README.md']))
})

test.each(pages)('every link of %s leads to a file', (page) => {
  const lost = targetsIn(readFileSync(page, 'utf8')).filter((target) => {
    const [path = ''] = target.split('#')
    return !existsSync(join(dirname(page), path))
  })
  expect(lost).toEqual([])
})
