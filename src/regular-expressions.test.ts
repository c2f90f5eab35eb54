import {globSync, readFileSync} from 'node:fs'
import {check} from 'recheck'
import ts from 'typescript'
import {expect, test} from 'vitest'

/** Every regular expression of the engine, with where it stands: those written as literals, and those put together. */
const found = new Map<string, {source: string; flags: string; where: string}>()
const keep = (source: string, flags: string, where: string): void => {
  found.set(`/${source}/${flags}`, found.get(`/${source}/${flags}`) ?? {source, flags, where})
}

const files = globSync('src/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('src/site/'))
  .sort()

for (const file of files) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const {line} = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      keep(node.text.slice(1, end), node.text.slice(end + 1), `${file}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
}

const Native = RegExp
globalThis.RegExp = new Proxy(Native, {
  construct(target, [pattern, flags]: [string | RegExp, string?]) {
    const made = new target(pattern, flags)
    if (typeof pattern === 'string') keep(made.source, made.flags, 'new RegExp')
    return made
  },
})
const {recognize} = await import('./recognize/index.ts')
const {matcher} = await import('./project/layout.ts')
for (const language of ['vi', 'ko', 'en'] as const)
  recognize('ngày 4/8/2025 5,300억 원 about 530 billion won on 4 August', language)
matcher('docs/{language}/{work}')
globalThis.RegExp = Native

/** An expression that nothing could be said of is asked about again: a crowded machine may have stopped the first try. */
async function judge(source: string, flags: string) {
  const judged = await check(source, flags, {timeout: 60_000})
  return judged.status === 'unknown' ? check(source, flags, {timeout: 240_000}) : judged
}

test('there are expressions to look at', () => expect(found.size).toBeGreaterThan(100))

test('every regular expression takes time linear in the text', async () => {
  const slow: string[] = []
  for (const {source, flags, where} of found.values()) {
    const judged = await judge(source, flags)
    if (judged.status === 'safe') continue
    const why = judged.status === 'unknown' ? `unknown: ${judged.error.kind}` : judged.complexity.summary
    slow.push(`${where} /${source.slice(0, 200)}/${flags} is ${why}`)
  }
  expect(slow).toEqual([])
}, 600_000)
