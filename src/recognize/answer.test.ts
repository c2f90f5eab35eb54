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

  test('text and offsets are those given', () => {
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
