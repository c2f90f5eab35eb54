import type {Stage} from './stage.ts'

/** A branch with three drifts, as CI tells a reviewer of it. */
export function reviewer(stage: Stage): void {
  stage.say(
    '# A reviewer, on a branch with three drifts',
    'A branch changes three things: the label of a declared fact, a figure of the prose and a date. CI checks what the branch changed and tells it where reviewers look. `npm run transcripts` plays it again.',
    '## The branch',
  )
  stage.git('switch', '--quiet', '--create', 'branch')
  stage.edit(
    'content/companies/sk-telecom/ko.md',
    '[매개변수 720억 개](fact:ax4-parameters)',
    '[매개변수 72억 개](fact:ax4-parameters)',
  )
  stage.edit(
    'content/companies/sk-telecom/en.md',
    'had about 10 million users in August',
    'had about 10 billion users in August',
  )
  stage.edit('content/companies/sk-telecom/ko.md', '코리아헤럴드는 2024년 3월 28일', '코리아헤럴드는 2023년 3월 28일')
  stage.commit('branch')
  stage.say(
    '## The run',
    'One run writes every report: for the terminal, for annotations, for code scanning and for the comment.',
  )
  stage.doichieu(
    'check',
    'content',
    '--since',
    'main',
    ...['pretty', 'github:annotations.txt', 'sarif:doichieu.sarif', 'markdown:comment.md'].flatMap((name) => [
      '--reporter',
      name,
    ]),
  )
  stage.say('## Annotations on the lines of the change')
  stage.show('annotations.txt', 'text')
  stage.say('## The summary of the job, and the comment')
  stage.show('comment.md', 'markdown')
  stage.say('## SARIF, for code scanning', 'The results; the rules that stand before them are left out here.')
  stage.show('doichieu.sarif', 'json', resultsOf)
}

/** The results of a run, without its list of rules. */
function resultsOf(text: string): string {
  const {runs} = JSON.parse(text) as {readonly runs: readonly {readonly results: unknown}[]}
  return JSON.stringify(runs[0]?.results, undefined, 2)
}
