import {particle, type ParticlePair} from '../phrase/particle.ts'

const pairs: Readonly<Record<string, ParticlePair>> = {
  '은(는)': '은/는',
  '이(가)': '이/가',
  '을(를)': '을/를',
  '과(와)': '과/와',
  '(으)로': '으로/로',
  '(이)라': '이라/라',
  '(이)어야': '이어야/여야',
}

/**
 * Choose the particles that a Korean sentence leaves open, by the sound of the words that were put in.
 *
 * @example chooseParticles('`5,300억 원`은(는)') //=> '`5,300억 원`은'
 */
export function chooseParticles(sentence: string): string {
  return sentence.replaceAll(
    /은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)라|\(이\)어야/g,
    (open, at: number) => {
      // A gloss in brackets is read over: `지원액(pledge)이`.
      const before = sentence
        .slice(0, at)
        .replace(/\([^()]*\)$/, '')
        .replace(/(?<![`"'”’)\]}])[`"'”’)\]}]+$/, '')
      const pair = pairs[open]
      return pair ? particle(before, pair) : open
    },
  )
}
