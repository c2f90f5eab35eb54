import type {Plugin} from 'vite'

/**
 * Before Astro writes its store of contents it writes a module of their assets, which has not changed: Vite then has the
 * page loaded again while the old contents still stand. The one reload that counts comes when the store is written.
 */
export function oneReload(): Plugin {
  return {
    name: 'doichieu-one-reload',
    hotUpdate: {
      order: 'pre',
      handler: ({file}) => (file.endsWith('/.astro/content-assets.mjs') ? [] : undefined),
    },
  }
}
