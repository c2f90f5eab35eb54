import {expect, test} from 'vitest'
import {readEdition} from '../document/read.ts'
import {anchorReader} from './anchors.ts'

const source = [
  '# Bắt đầu 🚀',
  '## Run `azd up` now!',
  '## Cost & Billing',
  '## Notes',
  '## Notes',
  '## 비용 {#cost}',
  'Text <a name="below"></a> here.',
].join('\n\n')

const {edition} = readEdition({work: 'w', language: 'en', file: 'w/en.md', source})

test.each([
  ['#bắt-đầu-', 'Bắt đầu 🚀'],
  ['#b%E1%BA%AFt-%C4%91%E1%BA%A7u', 'Bắt đầu 🚀'],
  ['#run-azd-up-now', 'Run \uFFFC now!'],
  ['#-cost--billing', 'Cost & Billing'],
  ['#cost_billing', 'Cost & Billing'],
  ['#notes', 'Notes'],
  ['#notes-1', 'Notes'],
  ['#cost', '비용'],
  ['#below', 'mark'],
  ['#비용', undefined],
  ['#notes-2', undefined],
  ['#nothing', undefined],
  ['#%', undefined],
])('%s leads to %s', (address, title) => {
  const found = edition && anchorReader(edition)(address)
  expect(typeof found === 'object' ? found.title.trim() : found).toBe(title)
})
