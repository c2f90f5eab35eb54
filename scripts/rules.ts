/** Writes a page for each rule into `docs/rules`: `npm run rules`. */
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {rules} from '../src/check/rules/index.ts'
import {rulePage, rulesPage} from '../src/report/rule-page.ts'

const folder = new URL('../docs/rules/', import.meta.url)
mkdirSync(folder, {recursive: true})
for (const file of readdirSync(folder)) rmSync(new URL(file, folder))
writeFileSync(new URL('README.md', folder), rulesPage(rules))
for (const rule of rules) writeFileSync(new URL(`${rule.id}.md`, folder), rulePage(rule))
