import type {Stage} from './stage.ts'

const work = 'companies/sk-telecom'
const ko = `content/${work}/ko.md`

/** From a changed Vietnamese paragraph to an accepted Korean one, as a Korean translator goes about it. */
export function translator(stage: Stage): void {
  stage.say(
    '# A translator, in the terminal',
    'Somebody changed a paragraph of the Vietnamese source. A Korean translator finds out what, brings the translation up to it and records that it follows. Each command is shown with what it said and how it ended; `npm run transcripts` plays it again.',
    '## The source changes',
  )
  stage.edit(
    `content/${work}/vi.md`,
    'có khoảng 10 triệu người dùng vào tháng 8',
    'có khoảng 12 triệu người dùng vào tháng 8',
  )
  stage.edit(`content/${work}/en.md`, 'had about 10 million users in August', 'had about 12 million users in August')
  stage.commit('source')
  stage.say('## What has become old?', 'First all works, then the one that has something to do.')
  stage.doichieu('status', 'ko', '--language', 'ko')
  stage.doichieu('status', 'ko', work, '--language', 'ko')
  stage.say('## What is wrong, and what should stand there?')
  stage.doichieu('check', `content/${work}`, '--language', 'ko')
  stage.say('## Not yet', 'While an error stands in the section, nobody can record that it follows.')
  stage.doichieu('accept', 'ko', `${work}#sources-disagree`, '--language', 'ko')
  stage.say('## The translation follows')
  stage.edit(ko, '2025년 8월 이용자가 약 1,000만 명이라고', '2025년 8월 이용자가 약 1,200만 명이라고')
  stage.doichieu('accept', 'ko', `${work}#sources-disagree`, '--language', 'ko')
  stage.doichieu('status', 'ko', work, '--language', 'ko')
  stage.say(
    'English followed too, and is accepted by whoever answers for it. The record is committed with the translation.',
  )
  stage.doichieu('accept', 'en', `${work}#sources-disagree`)
  stage.commit('translation')
  stage.doichieu('check', '--strict')
  stage.say(
    '## A paragraph comes',
    'A new paragraph of the source is laid out in the translation: the source as a comment, figures and names written already. `…` stands where words are to be written, and is an error until they are.',
  )
  stage.edit(
    `content/${work}/vi.md`,
    '## Các nguồn nói khác nhau {#sources-disagree}\n',
    '## Các nguồn nói khác nhau {#sources-disagree}\n\nTháng 9 năm 2026, SK Telecom thuê thêm 5.000 GPU với giá 1,46 nghìn tỷ won.\n',
  )
  stage.doichieu('translate', 'ko', work, '--language', 'ko')
  stage.show(ko, 'markdown', (text) => text.slice(text.indexOf('## 출처가'), text.indexOf('이 글의 출발점')))
  stage.doichieu('translate', 'en', work)
  stage.doichieu('check', `content/${work}`, '--language', 'ko', '--quiet')
  stage.say('## The words are written', 'What is finished loses its comment with the next `translate`.')
  stage.edit(
    ko,
    '2026년 9월 SK텔레콤 … GPU 5,000장 … 1조 4,600억 원',
    '2026년 9월 SK텔레콤은 GPU 5,000장을 1조 4,600억 원에 더 빌렸다.',
  )
  stage.edit(
    `content/${work}/en.md`,
    'September 2026 SK Telecom … 5,000 GPUs … 1.46 trillion won',
    'In September 2026 SK Telecom rented another 5,000 GPUs for 1.46 trillion won.',
  )
  stage.doichieu('translate', 'ko', work, '--language', 'ko')
  stage.doichieu('translate', 'en', work)
  stage.doichieu('accept', 'ko', work, '--language', 'ko')
  stage.doichieu('accept', 'en', work)
  stage.doichieu('check', '--strict', '--language', 'ko')
  stage.say('What is committed:')
  stage.changes()
}
