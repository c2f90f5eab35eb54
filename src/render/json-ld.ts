import type {EditionView} from './edition-view.ts'

/**
 * @param site the site's own address, ending in a slash
 * @param source the language of the work's original
 * @returns what search engines are told of an edition (schema.org)
 */
export function articleData(view: EditionView, site: string, source: string): Record<string, unknown> {
  const address = (path: string): string => new URL(path, site).href
  const others = view.editions.filter(({language}) => language !== view.textLanguage)
  const original = others.find(({language}) => language === source)
  const work = (path: string, language: string): Record<string, unknown> => ({
    '@type': 'Article',
    '@id': address(path),
    inLanguage: language,
  })
  return {
    '@context': 'https://schema.org',
    ...work(view.path, view.textLanguage),
    headline: view.title,
    description: view.description,
    dateModified: view.updated,
    mainEntityOfPage: address(view.path),
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: {'@type': 'Organization', name: 'Doichieu', url: site},
    ...(original
      ? {translationOfWork: work(original.path, original.language)}
      : {workTranslation: others.map(({path, language}) => work(path, language))}),
  }
}
