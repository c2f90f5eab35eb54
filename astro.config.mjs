import sitemap from '@astrojs/sitemap'
import {defineConfig, envField, passthroughImageService} from 'astro/config'
import {findingsToolbar} from './src/site/dev/toolbar.ts'
import {shareImages} from './src/site/share/integration.ts'

/** The address under which the site is published; a host sets DOICHIEU_SITE. */
const site = process.env.DOICHIEU_SITE ?? 'https://doichieu.example'

export default defineConfig({
  site,
  env: {
    schema: {
      // Where readers may edit the content, as in https://git.example/edit/main/content/; no link without it.
      DOICHIEU_EDIT: envField.string({context: 'server', access: 'public', optional: true, url: true}),
    },
  },
  srcDir: './src/site',
  // Not in node_modules, which copies of the checkout may share: each has contents of its own.
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  i18n: {
    locales: ['vi', 'ko', 'en'],
    defaultLocale: 'vi',
    routing: {prefixDefaultLocale: true, redirectToDefaultLocale: false},
  },
  // One stylesheet for all pages: it is loaded once, and the content security policy needs no hashes.
  // Several pages at once: while one is written, another is made.
  build: {inlineStylesheets: 'never', assets: 'assets', concurrency: 8},
  image: {service: passthroughImageService()},
  devToolbar: {enabled: false},
  integrations: [
    findingsToolbar(),
    shareImages(),
    sitemap({
      i18n: {defaultLocale: 'vi', locales: {vi: 'vi', ko: 'ko', en: 'en'}},
      filter: (page) => !/\/(?:404|side-by-side|compare\/.+)\//.test(page),
    }),
  ],
})
