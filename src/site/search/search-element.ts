import {isLanguage, languages, type Language} from '../../language.ts'
import {answer, type Answer} from './answer.ts'
import {filesAt} from './files.ts'
import {show, type SearchWords} from './show.ts'

/** How long to wait for the next letter. */
const pause = 120

/** Makes the form of the search page answer while the reader types. */
class SearchElement extends HTMLElement {
  #asked = 0
  #timer = 0

  connectedCallback(): void {
    const form = this.querySelector('form')
    const field = this.querySelector('input')
    if (!form || !field) return
    field.value = new URLSearchParams(location.search).get('q') ?? ''
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#ask(field.value)
    })
    field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => void this.#ask(field.value), pause)
    })
    this.addEventListener('click', (event) => this.#takeExample(event, field))
    this.addEventListener('keydown', (event) => this.#walk(event, field))
    if (field.value.trim() !== '') void this.#ask(field.value)
  }

  get #words(): SearchWords {
    return JSON.parse(this.dataset.words ?? '{}') as SearchWords // written by Search.astro
  }

  get #status(): Element | null {
    return this.querySelector('[role=status]')
  }

  async #ask(typed: string): Promise<void> {
    this.#asked += 1
    const asked = this.#asked
    const words = this.#words
    this.#remember(typed)
    if (typed.trim() === '') {
      this.#fill('', [])
      return
    }
    if (this.#status) this.#status.textContent = words.working
    try {
      const found = await answer(typed, this.#language, this.#stores)
      if (asked !== this.#asked) return
      const count = found.passages.length
      this.#fill(count === 0 ? `${words.none} ${words.advice}` : countOf(found, words), show(found, words))
    } catch (cause) {
      if (asked !== this.#asked) return
      this.#fill(words.failed, [])
      throw cause
    }
  }

  #fill(status: string, results: readonly HTMLElement[]): void {
    if (this.#status) this.#status.textContent = status
    this.querySelector('.results')?.replaceChildren(...results)
    this.toggleAttribute('data-answered', status !== '')
  }

  get #language(): Language {
    const {lang} = document.documentElement
    return isLanguage(lang) ? lang : 'vi'
  }

  readonly #stores = Object.fromEntries(
    languages.map((language) => [language, filesAt(this.dataset[`index${language}`] ?? '')]),
  ) as Record<Language, ReturnType<typeof filesAt>> // one for each language

  /** So that the way back from a result leads to the results. */
  #remember(typed: string): void {
    const address = new URL(location.href)
    if (typed.trim() === '') address.searchParams.delete('q')
    else address.searchParams.set('q', typed.trim())
    history.replaceState(history.state, '', address)
  }

  #takeExample(event: Event, field: HTMLInputElement): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-example]') : null
    if (!link) return
    event.preventDefault()
    field.value = link.textContent ?? ''
    field.focus()
    void this.#ask(field.value)
  }

  /** Arrows go from the field through the results and back. */
  #walk(event: KeyboardEvent, field: HTMLInputElement): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const links = [field, ...this.querySelectorAll<HTMLElement>('.results li > a:first-child')]
    const at = links.indexOf(event.target instanceof HTMLElement ? event.target : field)
    const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (at < 0 || !next) return
    event.preventDefault()
    next.focus()
  }
}

function countOf({passages, total, elsewhere}: Answer, words: SearchWords): string {
  const sentence = elsewhere ? words.foundElsewhere : total > passages.length ? words.foundMany : words.found
  return sentence.replace('{{count}}', String(passages.length)).replace('{{total}}', String(total))
}

customElements.define('doichieu-search', SearchElement)
