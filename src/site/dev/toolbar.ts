import type {AstroIntegration} from 'astro'
import {findingsChannel, type ShownFindings} from './findings.ts'
import {oneReload} from './one-reload.ts'

const id = 'doichieu'
const icon =
  '<svg viewBox="0 0 16 16" fill="none" stroke="currentColor"><path d="M2 3h5v10H2zM9 3h5v10H9zM4 6h1M11 6h1M4 9h1M11 9h1"/></svg>'

/**
 * While one writes (`astro dev`), the findings of the check that made the pages stand in the pages' own toolbar. The
 * loader lives in another module graph than this; what it found comes through a channel of the process.
 */
export function findingsToolbar(): AstroIntegration {
  return {
    name: 'doichieu-findings',
    hooks: {
      'astro:config:setup': ({command, addDevToolbarApp, updateConfig}) => {
        if (command !== 'dev') return
        updateConfig({devToolbar: {enabled: true}, vite: {plugins: [oneReload()]}})
        addDevToolbarApp({id, name: 'Doichieu', icon, entrypoint: new URL('toolbar-app.ts', import.meta.url)})
      },
      'astro:server:setup': ({toolbar, server}) => {
        let latest: ShownFindings | undefined
        const send = (): void => {
          if (latest) toolbar.send(findingsChannel, latest)
        }
        const channel = new BroadcastChannel(findingsChannel)
        channel.onmessage = ({data}) => {
          latest = data as ShownFindings // nobody else writes to the channel
          send()
        }
        toolbar.onAppInitialized(id, send)
        server.httpServer?.on('close', () => channel.close())
      },
    },
  }
}
