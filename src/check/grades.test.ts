import {describe, expect, test} from 'vitest'
import type {SameLinks} from '../document/work.ts'
import {checkWork} from './check.ts'
import {exampleProject} from './example.ts'

const told = (en: string, ko: string, links?: SameLinks): string[] => {
  const {project, work} = exampleProject({en, ko, findings: []})
  const {findings} = checkWork({...project, ...(links && {links})}, work)
  return findings.map(({ruleId, severity}) => `${severity} ${ruleId}`)
}

describe('value against value and lost structure are errors', () => {
  test.each([
    ['It costs 530 billion won.', '비용은 53억 원이다.', 'error money-mismatch'],
    ['It was announced on 4 August 2025.', '2025년 8월 14일에 발표했다.', 'error date-mismatch'],
    ['The share is 45%.', '점유율은 54%다.', 'error percent-mismatch'],
    ['18 teams applied.', '81개 팀이 지원했다.', 'error number-mismatch'],
    ['The road is 45 km long.', '길은 54km다.', 'error unit-mismatch'],
    ['EXAONE 4.0 is open.', 'EXAONE 4.5는 공개됐다.', 'error name-mismatch'],
    [
      'Run it.\n\n```sh\nazd up\n```\n\nThen stop.',
      '실행한다.\n\n```sh\nazd up\n\n그다음 멈춘다.',
      'error fence-unclosed',
    ],
  ])('%s — %s', (en, ko, finding) => {
    expect(told(en, ko)).toContain(finding)
  })

  test('a passage that is missing is told once, and what stood in it is not', () => {
    const passage = 'It has 18 teams and costs 5 billion won.\n\nA second paragraph tells of 7 firms in 2025.'
    const frame = (middle: string) =>
      `# One\n\nThe first paragraph is about the project.\n\n${middle}## Two\n\nThe end.`
    const ko = '# 하나\n\n첫 문단은 사업을 다룬다.\n\n## 둘\n\n끝이다.'
    expect(told(frame(`${passage}\n\n`), ko)).toEqual(['error passage-missing'])
    expect(told(frame(''), ko)).toEqual([])
  })
})

describe('what one edition only has is a warning', () => {
  test.each([
    ['It costs 530 billion won.', '비용이 든다.', 'warning money-missing'],
    ['It costs a lot.', '비용은 5,300억 원이다.', 'warning money-missing'],
    ['It was announced on 4 August 2025.', '이미 발표했다.', 'warning date-missing'],
    ['The share is 45%.', '점유율이 높다.', 'warning percent-missing'],
    ['The tool runs on RHEL 10.', '도구는 리눅스에서 돈다.', 'warning name-missing'],
    ['18 teams applied.', '팀들이 지원했다.', 'warning number-missing'],
    ['More than 500 people came.', '500명이 왔다.', 'warning bound-changed'],
    ['Sales rose.', '매출이 감소했다.', 'warning claim-changed'],
    ['The model is not open.', '모델은 공개돼 있다.', 'warning claim-missing'],
  ])('%s — %s', (en, ko, finding) => {
    expect(told(en, ko)).toEqual([finding])
  })

  test('small counts are left to the translator', () => {
    expect(told('The two teams met.', '두 팀이 만났다.')).toEqual([])
    expect(told('The two teams met.', '양 팀이 만났다.')).toEqual([])
    expect(told('One of the teams won.', '팀 하나가 이겼다.')).toEqual([])
  })
})

test('what is rounded is a note', () => {
  expect(told('It costs 529.6 billion won.', '비용은 약 5,300억 원이다.')).toEqual(['info figure-rounded'])
})

describe('links, images and code', () => {
  test.each([
    ['See [x](https://a.org/x).', '[x](https://a.org/y)를 보라.', ['warning link-differs']],
    ['See [x](https://a.org/en-us/x).', '[x](https://a.org/ko-kr/x)를 보라.', []],
    ['![a](flow.png)', '![가](other.png)', ['warning image-differs']],
    ['![a](img/flow.png)', '![가](../img/flow.ko.png)', []],
    ['Set `retry_count` to run.', '`retries`를 설정해 실행한다.', ['warning code-differs']],
    ['Set `retry_count` to run.', '실행하려면 `retry_count`를 설정한다.', []],
    ['```js\nstart(3) // three times\n```', '```js\nstart(3) // 세 번\n```', []],
    ['```js\nstart(3) // three times\n```', '```js\nstart(5) // 세 번\n```', ['warning fence-differs']],
    ['```js\nstartServer()\n```', '```js\nstopServer()\n```', ['warning fence-differs']],
    ['Set security.actionBodySizeLimit now.', '지금 security.bodyLimit을 설정한다.', ['warning identifier-missing']],
    ['Set security.actionBodySizeLimit now.', '지금 security.actionBodySizeLimit을 설정한다.', []],
  ])('%s — %s', (en, ko, findings) => {
    expect(told(en, ko)).toEqual(findings)
  })

  test('hosts and paths that the settings call one are one', () => {
    const links = {hosts: {'a.org': ['a.co.kr']}, moved: {'https://a.org/old': 'https://a.org/new'}}
    expect(told('See [x](https://a.org/old/x).', '[x](https://a.co.kr/new/x)를 보라.', links)).toEqual([])
    expect(told('See [x](https://a.org/old/x).', '[x](https://a.co.kr/new/y)를 보라.', links)).toEqual([
      'warning link-differs',
    ])
  })
})

describe('what was not translated', () => {
  const sentences = [
    ['Run this command to start the project that you have made.', '이 명령을 실행해 만들어 둔 프로젝트를 시작한다.'],
    ['Then open the page in the browser of your choice.', '그다음 원하는 브라우저에서 페이지를 연다.'],
    ['The program tells you what it has found in the files.', '프로그램은 파일에서 찾은 것을 알려 준다.'],
    ['There is nothing else that you would have to do.', '그 밖에 해야 할 일은 아무것도 없다.'],
  ] as const
  const en = sentences.map(([text]) => text).join('\n\n')
  const half = (n: number) => sentences.map(([text, words], i) => (i < n ? text : words)).join('\n\n')

  test.each([
    ['a whole file', 4, ['warning edition-untranslated']],
    ['half a file, neighbours together', 2, ['warning block-untranslated']],
    ['one block', 1, ['warning block-untranslated']],
    ['nothing', 0, []],
  ])('%s', (_, n, findings) => {
    expect(told(en, half(n))).toEqual(findings)
  })

  test('content that declares its facts is held to it too', () => {
    const {project, work} = exampleProject({facts: '', en, ko: half(1), vi: en, findings: []})
    const {findings} = checkWork({...project, source: 'en'}, work)
    const untranslated = findings.filter(({ruleId}) => ruleId.endsWith('-untranslated'))
    expect(untranslated.map(({ruleId, places}) => `${ruleId} ${places[0]?.language}`).sort()).toEqual([
      'block-untranslated ko',
      'edition-untranslated vi',
    ])
  })

  test('a name or a command is no language', () => {
    expect(told('SK Telecom A.X 4.0', 'SK Telecom A.X 4.0')).toEqual([])
    expect(told('`npm run build`', '`npm run build`')).toEqual([])
  })
})
