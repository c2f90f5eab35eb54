import type {Lexicon} from '../lexicon.ts'

/** Nouns right behind digits that begin as a counter does, by what they are counted in: `3원칙` are no three won. */
export const gluedNouns = {
  // prettier-ignore
  'glued-noun': [
    ['one', '원칙', '원색', '원소', '원론', '차원', '차선 도로', '차선도로', '차로 도로', '차로도로', '차선 고속도로', '차선 다리', '등분', '등신', '분할', '분음표', '분법', '초점', '대륙', '대양', '대손', '도어', '기통', '기압', '기둥', '부작', '부제', '부문', '장면', '실점', '실책', '자리', '자회담', '회전', '종목', '종경기', '동작', '동맹', '구간', '구역', '구단', '문단', '문장', '석탑', '층석탑', '층탑', '채널', '매체', '매듭', '모둠', '줄기', '권역', '권분립', '판승', '판제', '주제', '주체', '발자국', '병상', '척도', '주택', '통화', '경로', '본선'],
    ['city', '도시'],
    ['vote', '표차'],
    ['person', '자녀'],
    ['point', '점슛', '점차'],
  ],
} satisfies Lexicon
