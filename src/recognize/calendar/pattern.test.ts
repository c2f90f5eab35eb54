import {expect, test} from 'vitest'
import {compileOrders, type PatternNode, type Step} from './pattern.ts'

function shown(step: Step): string {
  switch (step.kind) {
    case 'literal':
      return `"${step.text}"`
    case 'blank':
      return '_'
    case 'slot':
      return `{${step.name}}`
    case 'state':
      return `{${step.field}=${step.value}}`
  }
}

/** Every way through the graph, with the order that it belongs to. */
function ways(node: PatternNode, path = ''): string[] {
  const here = node.order === undefined ? [] : [`${path} is ${node.order}`]
  return [...here, ...node.edges.flatMap(({step, node: next}) => ways(next, `${path}${shown(step)}`))]
}

const parts = {link: '(-|to)', nth: '[st|nd]', 'of-year': ' {year}<nth>'}

test.each<[string[], string[]]>([
  [['{day}'], ['{day} is 0']],
  [['Q{quarter}'], ['"q"{quarter} is 0']],
  [['tháng {month}'], ['"tháng"_{month} is 0']],
  [['a[b]c'], ['"a""b""c" is 0', '"a""c" is 0']],
  [['{day}[st|nd]'], ['{day} is 0', '{day}"st" is 0', '{day}"nd" is 0']],
  [['(a|b){day}'], ['"a"{day} is 0', '"b"{day} is 0']],
  [['[[a]b]{day}'], ['"a""b"{day} is 0', '"b"{day} is 0', '{day} is 0']],
  [['{day}<link>{month}'], ['{day}"-"{month} is 0', '{day}"to"{month} is 0']],
  [['{day}<of-year>'], ['{day}_{year} is 0', '{day}_{year}"st" is 0', '{day}_{year}"nd" is 0']],
  [['\\({day}\\)'], ['"("{day}")" is 0']],
  [['rưỡi{minute=30}'], ['"rưỡi"{minute=30} is 0']],
  [
    ['{day}.{month}', '{day}.{year}'],
    ['{day}"."{month} is 0', '{day}"."{year} is 1'],
  ],
  [
    ['{day}', '{day}{month}'],
    ['{day} is 0', '{day}{month} is 1'],
  ],
  [['{day}', '{day}'], ['{day} is 0']],
  [
    ['{day}[{month}]', '{day}{month}'],
    ['{day} is 0', '{day}{month} is 0'],
  ],
])('%j goes %j', (orders, expected) => expect(ways(compileOrders({parts, orders}))).toEqual(expected))

test('orders that begin alike share their beginning, and say with which letter they go on', () => {
  const {edges} = compileOrders({parts, orders: ['{day}.{month}', '{day}-{year}']})
  expect(edges).toHaveLength(1)
  expect(edges[0]?.first).toBe(-1)
  expect(edges[0]?.node.edges.map(({first}) => first)).toEqual(['.'.charCodeAt(0), '-'.charCodeAt(0)])
  expect(edges[0]?.node.edges).toBe(edges[0]?.node.edges)
})

test('orders that end alike meet again', () => {
  const {edges} = compileOrders({parts, orders: ['(a|b){day}']})
  expect(edges[0]?.node).toBe(edges[1]?.node)
})

test.each([
  ['{day}<nothing>', 'no part <nothing> for the order {day}<nothing>'],
  ['{day}[st', 'no ] in the order {day}[st'],
  ['(a|b', 'no ) in the order (a|b'],
  ['{day}]', 'a bracket too many in the order {day}]'],
  ['{day}|{month}', 'a bracket too many in the order {day}|{month}'],
])('%s is a bug', (order, reason) => expect(() => compileOrders({parts, orders: [order]})).toThrow(reason))
