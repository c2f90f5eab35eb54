import rss from '@astrojs/rss'
import type {APIRoute} from 'astro'
import {isLanguage} from '../../../language.ts'
import {t} from '../../../wording/index.ts'
import {eachLanguage, overviewOf} from '../../pages-of.ts'

export const getStaticPaths = eachLanguage

/** The works of a language, each dated by the day on which its text was last made to agree with its sources. */
export const GET: APIRoute = async ({params, site}) => {
  const language = isLanguage(params.language) ? params.language : 'vi'
  const works = await overviewOf(language, 'works')
  return rss({
    title: `Doichieu: ${t(language, 'site.home.title')}`,
    description: t(language, 'site.description'),
    site: site ?? 'https://doichieu.example',
    trailingSlash: true,
    customData: `<language>${language}</language>`,
    items: works.map(({title, description, path, updated}) => ({
      title,
      description,
      link: path,
      pubDate: new Date(`${updated}T00:00:00Z`),
    })),
  })
}
