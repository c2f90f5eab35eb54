import {firstShown, comparablePairs} from '../pairs.ts'
import {isMost, untranslated} from '../untranslated.ts'
import {defineRule} from '../rule.ts'

export const editionUntranslated = defineRule({
  id: 'edition-untranslated',
  why: 'A page that is translated in part only, or not at all, says in one language what its readers cannot read in theirs.',
  mend: 'Translate the rest of the page.',
  examples: [
    {
      vi: 'Chạy lệnh này để bắt đầu dự án của bạn.\n\nSau đó mở trang này.',
      ko: '이 명령을 실행해 프로젝트를 시작한다.\n\n그다음 이 페이지를 연다.',
      en: 'Run this command to start the project that you have made.\n\nThen open this page in the browser of your choice.',
      findings: [],
    },
    {
      vi: 'Chạy lệnh này để bắt đầu dự án của bạn.\n\nSau đó mở trang này.\n\nMọi thứ đã sẵn sàng.',
      ko: 'Run this command to start the project that you have made.\n\nThen open this page in the browser of your choice.\n\nThis is all that you have to do for now.',
      en: 'Run this command to start the project that you have made.\n\nThen open this page in the browser of your choice.\n\nThis is all that you have to do for now.',
      findings: ['ko 1:1-1:58'],
    },
  ],
  *check(context) {
    for (const {source, target, pairs} of comparablePairs(context)) {
      const foreign = untranslated(pairs, target)
      if (!isMost(foreign, pairs)) continue
      yield {
        values: {blocks: foreign.length},
        expected: [],
        actual: '',
        places: [firstShown(target), firstShown(source)],
      }
    }
  },
})
