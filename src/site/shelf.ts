import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync} from 'node:fs'
import type {Shown} from './shown.ts'

/** A view that lies on the shelf. */
export interface Shelved {
  readonly id: string
  /** Path of its file. */
  readonly file: string
}

export type Inventory = Readonly<Record<keyof Shown, readonly Shelved[]>>

/** Takes a view as it is made, so that nobody needs to hold them all. */
export type Lay = <Name extends keyof Shown>(name: Name, id: string, view: Shown[Name]) => void

/**
 * What the pages show, each view a file that is named by its content. Astro is given the names alone: what it stores it
 * holds in memory as a whole, more than once, and sends it through its bundler.
 */
export class Shelf {
  readonly #folder: string
  readonly #whole: Set<string>
  /** What was laid. */
  readonly inventory: Record<keyof Shown, Shelved[]> = {
    editions: [],
    besides: [],
    facts: [],
    searches: [],
    overviews: [],
  }

  /**
   * @param folder made when there is something to lay on it
   * @param whole files that are known to be there as a whole, to which those that are laid are added; others are written anew
   */
  constructor(folder: string, whole: Set<string>) {
    this.#folder = folder
    this.#whole = whole
    mkdirSync(folder, {recursive: true})
  }

  readonly lay: Lay = (name, id, view) => {
    const json = JSON.stringify(view)
    const file = `${this.#folder}/${nameOf(json)}`
    if (!this.#whole.has(file)) writeFileSync(file, json)
    this.#whole.add(file)
    this.inventory[name].push({id, file})
  }

  /** Name what another laid as well. */
  add(inventory: Inventory): void {
    for (const name of Object.keys(this.inventory) as (keyof Shown)[]) this.inventory[name].push(...inventory[name])
  }
}

/** @returns the same, in an order that does not tell who laid what first */
export function inOrder({editions, besides, facts, searches, overviews}: Inventory): Inventory {
  return {
    editions: sorted(editions),
    besides: sorted(besides),
    facts: sorted(facts),
    searches: sorted(searches),
    overviews: sorted(overviews),
  }
}

const sorted = (shelved: readonly Shelved[]): readonly Shelved[] =>
  [...shelved].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** Throws away what the inventory does not name. */
export function tidy(folder: string, inventory: Inventory): void {
  const kept = new Set(Object.values(inventory).flatMap((list) => list.map(({file}) => file)))
  for (const name of readdirSync(folder)) if (!kept.has(`${folder}/${name}`)) unlinkSync(`${folder}/${name}`)
}

/**
 * @returns the view in a file of the shelf, as JSON
 * @throws when it is not what was laid there
 */
export function takeDown(file: string): string {
  const json = readFileSync(file, 'utf8')
  if (nameOf(json) !== file.slice(file.lastIndexOf('/') + 1))
    throw new Error(`${file} was damaged; delete the folder .cache and build again`)
  return json
}

const nameOf = (json: string): string => createHash('sha256').update(json).digest('hex').slice(0, 40)
