import {describe, expect, test} from 'vitest'
import {answerReading} from './answer.ts'

const ask = (lang: string, text: string) => answerReading(JSON.stringify({id: 'x', lang, text})).answer

describe('a line of read', () => {
  test.each([
    ['ko', '5,300억 원', '"dim":"money","value":530000000000,"unit":"KRW"'],
    ['en', '$0.10', '"dim":"money","value":0.1,"unit":"USD"'],
    ['en', '64 cents', '"dim":"money","value":64,"unit":"cent"'],
    ['en', '2 satoshis', '"dim":"money","value":2,"unit":"Satoshi"'],
    ['vi', '95%', '"dim":"percent","value":95,"unit":"percent"'],
    ['en', 'two decades', '"dim":"duration","value":20,"unit":"year"'],
    ['en', '10 square metres', '"dim":"dimension","value":10,"unit":"Square meter"'],
    ['ko', '11위', '"dim":"ordinal","value":11,"text"'],
    ['en', '42 years old', '"dim":"age","value":42,"unit":"year"'],
    ['en', 'two thirds', '"dim":"number","value":0.66666666666666666,"text"'],
    ['en', '123456789101231', '"dim":"number","value":123456789101231,"text"'],
    ['ko', '2015년 4월 14일', '"dim":"date","value":"2015-04-14"'],
  ])('%s %s', (lang, text, expected) => expect(ask(lang, text)).toContain(expected))

  test('a range gives both ends', () => {
    expect(JSON.parse(ask('en', '5–10%')).facts.map(({value}: {value: number}) => value)).toEqual([5, 10])
  })

  test.each([
    ['en', 'March 2025', 'date 2025-03'],
    ['en', 'in September', 'date XXXX-09'],
    ['en', '29 September', 'date XXXX-09-29'],
    ['en', 'the 4th of the month', 'date XXXX-XX-04'],
    ['vi', 'năm 938', 'date 0938'],
    ['en', '37 BC', 'date -0037'],
    ['ko', '기원전 37년', 'date -0037'],
    ['vi', 'năm 37 trước Công nguyên', 'date -0037'],
    ['en', 'Q3 2025', 'date 2025-Q3'],
    ['en', 'the third quarter', 'date XXXX-Q3'],
    ['en', 'H1 2026', 'date 2026-H1'],
    ['en', 'the first half of this year', 'date XXXX-H1'],
    ['en', 'Monday', ''],
    ['en', 'the 1990s', ''],
    ['en', 'the 21st century', ''],
    ['en', 'in summer', ''],
    ['en', 'early August 2025', 'date 2025-08'],
    ['en', 'late 2026', 'date 2026'],
    ['en', 'summer 2025', 'date 2025'],
    ['en', 'Monday, 4 August 2025', 'date 2025-08-04'],
    ['en', 'last month', ''],
    ['en', 'from May 2022 to September 2023', 'date 2022-05; date 2023-09'],
    ['en', '3:30 pm', 'time 15:30'],
    ['en', '9 am', 'time 09:00'],
    ['en', '0:05', 'time 00:05'],
    ['en', 'EXAONE 4.0', ''],
    ['en', 'the largest', ''],
    ['en', '100 to 100.5 km', 'dimension 100 km; dimension 100.5 km'],
    ['en', '10 to 100 km', 'dimension 10 km; dimension 100 km'],
    ['en', '1/7', 'number 0.14285714285714285'],
    ['en', '1/300', 'number 0.003333333333333333'],
    ['en', 'half a century', 'duration 50 year'],
    ['en', '1.5 decades', 'duration 15 year'],
    ['en', 'a fortnight', 'duration 2 week'],
    ['en', '500 mg', 'dimension 0.5 g'],
    ['en', '0.5 mg', 'dimension 0.0005 g'],
    ['en', '5 people', 'number 5 person'],
    ['en', '3/7/2017', 'date 2017-03-07; date 2017-07-03'],
    ['en', '64 cents', 'money 64 cent'],
    ['en', '2 to 3 cents', 'money 2 cent; money 3 cent'],
    ['en', '$5', 'money 5 USD'],
    ['en', '200 basis points', 'number 200 basis-point'],
    ['en', '20 °C', 'dimension 20 C'],
    ['en', '90 degrees', 'dimension 90 degree'],
    ['en', '16 GB', 'dimension 16 Gigabyte'],
    ['en', '3 cups', 'dimension 3 Cup'],
    ['en', '20 kWh', 'dimension 20 kwh'],
    ['en', '60 W', 'dimension 60 watt'],
    ['en', '5 m/s', 'dimension 5 Meter per second'],
    ['en', '50 litres', 'dimension 50 litre'],
    ['en', '3x', 'number 3 times'],
    ['en', '42 years old', 'age 42 year'],
    ['en', 'ranked 11th', 'ordinal 11'],
    ['en', 'two thirds of voters', 'number 0.6666666666666666 person'],
    ['en', '5 to 6 decades', 'duration 50 year; duration 60 year'],
    ['vi', 'cuối quý 3', 'date XXXX-Q3'],
    ['vi', 'thứ Hai ngày 4', 'date XXXX-XX-04'],
  ])('%s %s: %s', (lang, text, expected) => {
    const {facts} = JSON.parse(ask(lang, text)) as {facts: {dim: string; value: string | number; unit?: string}[]}
    expect(facts.map(({dim, value, unit}) => `${dim} ${value}${unit === undefined ? '' : ` ${unit}`}`).join('; ')).toBe(
      expected,
    )
  })

  test('text and offsets are those given', () => {
    expect(answerReading(JSON.stringify({id: 7, lang: 'vi', text: 'hơn 5 tỷ won.'}))).toMatchObject({understood: true})
    expect(JSON.parse(ask('vi', 'hơn 5 tỷ won.')).facts[0]).toMatchObject({text: 'hơn 5 tỷ won', start: 0, end: 12})
  })

  test.each([
    ['{', 'not JSON'],
    ['5', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"lang":"en","text":""}', '`id`'],
    ['{"id":1,"lang":"fr","text":""}', '`lang`'],
    ['{"id":1,"lang":"en","text":5}', '`text`'],
  ])('%s is told to be wrong', (line, reason) => {
    const {answer, understood} = answerReading(line)
    expect(understood).toBe(false)
    expect(JSON.parse(answer)).toMatchObject({id: null, error: expect.stringContaining(reason)})
  })
})
