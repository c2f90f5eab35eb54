/**
 * What was worked out for pieces of text, kept from one check to the next: an editor checks a work again at each
 * keystroke, and most of it is what it was. What is asked for again is kept; the rest is let go in time.
 */
export class Memory {
  readonly #limit: number
  #young = new Map<string, unknown>()
  #old = new Map<string, unknown>()
  readonly #latest = new Map<string, {readonly key: string; readonly made: unknown}>()
  readonly #names = new WeakMap<object, string>()
  #named = 0

  /** @param limit how many results are kept before those that nobody asked for lately are let go */
  constructor(limit = 6000) {
    this.#limit = limit
  }

  /**
   * @param key all that the result depends on
   * @param make works it out, to the same result for the same key
   */
  remember<T>(key: string, make: () => T): T {
    const young = this.#young.get(key)
    if (young !== undefined) return young as T // by its key, it was made by the same function
    const known = (this.#old.get(key) as T | undefined) ?? make()
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, known)
    return known
  }

  /**
   * As `remember`, but of each thing the latest state alone is kept: for what is large.
   *
   * @param name the thing, such as a file
   */
  latest<T>(name: string, key: string, make: () => T): T {
    const known = this.#latest.get(name)
    if (known?.key === key) return known.made as T // by its name, it was made by the same function
    const made = make()
    this.#latest.set(name, {key, made})
    return made
  }

  /** @returns a name for an object that stays what it is, to be part of a key */
  nameOf(object: object): string {
    let name = this.#names.get(object)
    if (name === undefined) {
      name = String(++this.#named)
      this.#names.set(object, name)
    }
    return name
  }
}
