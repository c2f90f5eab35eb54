import {expect, test} from 'vitest'
import {htmlAddresses} from './html-addresses.ts'

test.each([
  ['<img src="a.png" alt="A">', ['a.png'], []],
  ["<p align='center'><a href='x'><img width=3 src='y.png'/></a></p>", ['y.png'], ['x']],
  ['<a class=b href=x>', [], ['x']],
  ['<img src={"a.png"} />', ['a.png'], []],
  ['<iframe src="v" title="src=w"></iframe>', [], ['v']],
  ['<video><source src="v.mp4"></video>', [], ['v.mp4']],
  ['<!-- <img src="a.png"> --><img src="b.png"><!-- <img src="c.png">', ['b.png'], []],
  ['<img data-src="a.png">', [], []],
  ['<article src="a"><abbr href="x">', [], []],
  ['<img src={useBase("a.png")} />', [], []],
  ['a < b and <c', [], []],
] as const)('%s', (html, images, links) => {
  expect(htmlAddresses([html])).toEqual({images, links})
})
