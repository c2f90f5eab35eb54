import rss from '@astrojs/rss'
import type {APIRoute} from 'astro'
import {isLanguage} from '../../../language.ts'
import {t} from '../../../wording/index.ts'
import {eachLanguage, overviewOf} from '../../pages-of.ts'

export const getStaticPaths = eachLanguage

/** What facts were told to be before, and what they are now; each dated by the day of the change. */
export const GET: APIRoute = async ({params, site}) => {
  const language = isLanguage(params.language) ? params.language : 'vi'
  const changes = await overviewOf(language, 'changes')
  return rss({
    title: `Doichieu: ${t(language, 'site.changes.title')}`,
    description: t(language, 'site.changes.lead'),
    site: site ?? 'https://doichieu.example',
    trailingSlash: false,
    customData: `<language>${language}</language>`,
    items: changes.map(({fact, day, why, was, is, note}) => ({
      title: `${fact.of.title}: ${fact.label}: ${was} → ${is}`,
      description: [`${t(language, `site.changes.${why}`)}.`, note].filter((part) => part !== undefined).join(' '),
      link: `/${language}/changes/#${fact.work}/${fact.id}-${day.iso}`,
      pubDate: new Date(day.iso),
    })),
  })
}
