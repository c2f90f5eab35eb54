import {describe, expect, test} from 'vitest'
import {addressReader, imageKey, sharedAddress} from './addresses.ts'
import {codeTokens} from './code-tokens.ts'
import {foreignLanguage} from './foreign-text.ts'
import {identifiers} from './identifiers.ts'
import {without} from './multiset.ts'

describe('sharedAddress', () => {
  test.each([
    ['https://en.wikipedia.org/wiki/X', 'https://ko.wikipedia.org/wiki/X#y'],
    ['https://learn.example.com/en-us/azure/x', 'https://learn.example.com/ko-kr/azure/x/'],
    ['docs/start.md', '../../translations/ko/docs/start.md'],
    ['./setup/README.md', '../ko/setup/README.md'],
    ['https://a.org/x.html', 'http://www.a.org/x'],
    ['/guide/caf%C3%A9', '/guide/café'],
  ])('%s and %s are one page', (a, b) => {
    expect(sharedAddress(a)).toBe(sharedAddress(b))
  })

  test.each([
    ['https://a.org/x', 'https://a.org/y'],
    ['https://youtu.be/b3l4WxipFsE', 'https://youtu.be/b3l4WxipF'],
    ['https://a.org/x?v=1', 'https://a.org/x?v=2'],
    ['start.md', 'stop.md'],
  ])('%s and %s are two', (a, b) => {
    expect(sharedAddress(a)).not.toBe(sharedAddress(b))
  })

  test.each(['#below', '', '../', './'])('`%s` names no other page', (address) => {
    expect(sharedAddress(address)).toBeUndefined()
  })
})

describe('addressReader', () => {
  const read = addressReader({
    hosts: {'docs.example.com': ['docs.example.co.kr', 'tailieu.example.vn']},
    moved: {
      'https://docs.example.com/old': 'https://docs.example.com/new',
      'https://docs.example.com/old/page': 'https://blog.example.com/page',
      '/guide/start.md': '/guide/begin.md',
    },
  })

  test.each([
    ['https://docs.example.com/x', 'https://docs.example.co.kr/x'],
    ['https://docs.example.co.kr/x', 'https://tailieu.example.vn/x#y'],
    ['https://docs.example.com/new/x', 'https://docs.example.com/old/x'],
    ['https://docs.example.com/new', 'http://www.docs.example.com/old/'],
    ['https://docs.example.com/new/x?y=1', 'https://docs.example.co.kr/old/x?y=1'],
    ['https://blog.example.com/page', 'https://docs.example.com/old/page'],
    ['/guide/begin.md', '/guide/start.md'],
  ])('%s and %s are one page', (a, b) => {
    expect(read(a)).toBe(read(b))
  })

  test.each([
    ['https://docs.example.com/x', 'https://docs.example.org/x'],
    ['https://docs.example.com/new', 'https://docs.example.com/older'],
    ['https://docs.example.com/new/x', 'https://docs.example.com/old/y'],
    ['/guide/begin.md', '/guide/start.mdx/more'],
  ])('%s and %s are two', (a, b) => {
    expect(read(a)).not.toBe(read(b))
  })
})

test.each([
  ['images/flow.png', 'flow'],
  ['../../translated_images/flow.2fdb0a57.ko.png', 'flow'],
  ['https://a.org/x/flow.png?raw=1', 'flow'],
  ['screens/status-ko.webp', 'status'],
  ['ko.png', 'ko'],
])('the image %s is %s', (url, key) => {
  expect(imageKey(url)).toBe(key)
})

describe('codeTokens', () => {
  test.each([
    ['azd up --no-prompt # run 3 times', 'sh', ['--no-prompt']],
    ['const retryCount = 3 // three', 'ts', ['retryCount', '3']],
    ['# 주석 5\nresource_group: "rg"', 'yaml', ['resource_group']],
    ['curl https://a.org/v1 # https', 'sh', ['https://a.org/v1']],
    ['A[User/Client] --> B[Auto-scaling]', 'mermaid', []],
    ['A --> B: 3 retries', 'mermaid', ['3']],
    ['color: #fff', 'css', []],
    ['/* 10 */ 20 /* 30', 'js', ['20']],
  ])('%s', (code, language, tokens) => {
    expect(codeTokens(code, language)).toEqual(tokens)
  })
})

test.each([
  ['Set security.actionBodySizeLimit now', ['security.actionBodySizeLimit']],
  ['status stays in_progress', ['in_progress']],
  ['PowerShell and JavaScript and GitHub', []],
  ['e.g. this, i.e. that, and/or CI/CD, Node.js', []],
])('identifiers in %s', (text, names) => {
  expect(identifiers(text)).toEqual(names)
})

describe('foreignLanguage', () => {
  test.each([
    ['Run this command when you are ready to deploy the project.', 'ko', 'en'],
    ['Run this command when you are ready to deploy the project.', 'vi', 'en'],
    ['이 명령을 실행하면 프로젝트가 배포됩니다. 준비가 되면 실행하세요.', 'vi', 'ko'],
    ['Chạy lệnh này khi bạn đã sẵn sàng triển khai dự án của mình.', 'ko', 'vi'],
    ['Chạy lệnh này khi bạn đã sẵn sàng triển khai dự án của mình.', 'vi', undefined],
    ['Azure Container Apps, Azure Key Vault, Azure Cosmos DB, GitHub Copilot', 'ko', undefined],
    ['"The location is not available for the resource type" 오류', 'ko', undefined],
    ['OK', 'ko', undefined],
    ['', 'ko', undefined],
  ] as const)('%s in %s', (text, language, expected) => {
    expect(foreignLanguage(text, language)).toBe(expected)
  })
})

test('without counts', () => {
  expect(without(['x', 'x', 'y'], ['x'])).toEqual(['x', 'y'])
  expect(without([], ['x'])).toEqual([])
})
