import type {APIRoute, GetStaticPaths} from 'astro'
import {isLanguage} from '../../../language.ts'
import {statusBadge} from '../../../render/status-view.ts'
import {t} from '../../../wording/index.ts'
import {overviewOf} from '../../pages-of.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const status = await overviewOf('en', 'status')
  return [...new Set(status.map(({language}) => language))].map((language) => ({params: {language}}))
}

/** A badge for a README: how many passages of a translation are fresh. */
export const GET: APIRoute = async ({params: {language}}) => {
  if (!isLanguage(language)) throw new Error(`No language is called ${language}`)
  const status = await overviewOf('en', 'status')
  const own = status.filter((translation) => translation.language === language)
  return new Response(statusBadge(own, t(language, 'site.status.badge')), {
    headers: {'content-type': 'image/svg+xml'},
  })
}
