import {defineToolbarApp} from 'astro/toolbar'
import type {Language} from '../../language.ts'
import type {ShownFinding, ShownFindings} from './findings.ts'

const style = `
  ul { display: grid; gap: 0.75rem; margin: 0; padding: 0; max-height: 40vh; overflow: auto; list-style: none; }
  li { border-inline-start: 3px solid; padding-inline-start: 0.75rem; }
  li[data-severity='error'] { border-color: #ff6b6b; }
  li[data-severity='warning'] { border-color: #ffc94d; }
  li[data-severity='info'] { border-color: #7db3ff; }
  p { margin: 0 0 0.25rem; }
  button { margin-inline-end: 0.5rem; padding: 0; border: 0; background: none; color: #a9c7ff; font: inherit; cursor: pointer; text-decoration: underline; }
`

/** Shows the findings of the last check in a window of the toolbar, open as long as there are some. */
export default defineToolbarApp({
  init(canvas, app, server) {
    server.on<ShownFindings>('doichieu:findings', ({title, findings}) => {
      const language = pageLanguage()
      const list = document.createElement('ul')
      list.append(...findings.map((finding) => entry(finding, language)))
      const heading = document.createElement('h1')
      heading.textContent = title[language]
      const sheet = document.createElement('style')
      sheet.textContent = style
      const frame = document.createElement('astro-dev-toolbar-window')
      frame.append(sheet, heading, list)
      canvas.replaceChildren(frame)
      const [first] = findings
      app.toggleNotification(first ? {state: true, level: first.severity} : {state: false})
      app.toggleState({state: first !== undefined})
    })
  },
})

function entry({severity, said, places}: ShownFinding, language: Language): HTMLLIElement {
  const item = document.createElement('li')
  item.dataset.severity = severity
  const sentence = document.createElement('p')
  sentence.textContent = said[language]
  const links = places.map(({label, open}) => {
    const button = document.createElement('button')
    button.textContent = label
    button.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(open)}`))
    return button
  })
  item.append(sentence, ...links)
  return item
}

function pageLanguage(): Language {
  const {lang} = document.documentElement
  return lang === 'vi' || lang === 'ko' ? lang : 'en'
}
