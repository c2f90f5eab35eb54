import {expect, test} from 'vitest'
import {csvOf} from './data-rows.ts'

const row = {
  work: 'programme',
  id: 'pledge',
  value: '530000000000',
  asOf: '2025-09-29',
  confidence: 'disputed',
  label: {vi: 'Gói cam kết, nhiều năm', ko: '지원액', en: 'The "pledge"'},
  words: {vi: 'khoảng 530 tỷ won', ko: '약 5,300억 원', en: 'about 530 billion won'},
  sources: ['https://a.example/', 'https://b.example/'],
}

test('quotes cells with commas and quotation marks, and ends lines as RFC 4180 has it', () => {
  expect(csvOf([row]).split('\r\n')).toEqual([
    '\uFEFFwork,id,value,asOf,confidence,label.vi,words.vi,label.ko,words.ko,label.en,words.en,sources',
    'programme,pledge,530000000000,2025-09-29,disputed,"Gói cam kết, nhiều năm",khoảng 530 tỷ won,지원액,"약 5,300억 원","The ""pledge""",about 530 billion won,https://a.example/ https://b.example/',
    '',
  ])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('keeps spreadsheets from running %s', (cell) => {
  expect(csvOf([{...row, id: cell}])).toContain(`programme,'${cell},`)
})
