import type {Trouble} from '../document/trouble.ts'
import {saidTrouble} from '../wording/trouble.ts'

/** What kept the content from being read, or shown. */
export class Unreadable extends Error {
  readonly troubles: readonly Trouble[]

  constructor(troubles: readonly Trouble[]) {
    super(troubles.map((one) => `${one.file}:${one.place?.line ?? 1} ${saidTrouble(one, 'en')}`).join('\n'))
    this.troubles = troubles
  }
}
