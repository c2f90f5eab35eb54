import type {APIRoute} from 'astro'
import {shareImage, type ShareText} from '../../../share-image.ts'
import {overviewOf} from '../../../pages-of.ts'
import {sharePictures} from '../../../share-pages.ts'

export async function getStaticPaths() {
  const [vi, ko, en] = await Promise.all([overviewOf('vi'), overviewOf('ko'), overviewOf('en')])
  const pictures = sharePictures({vi: vi.works, ko: ko.works, en: en.works})
  return pictures.map(({language, name, text}) => ({params: {language, name}, props: {text}}))
}

/** The picture of a page, for where it is shared. */
export const GET: APIRoute<{text: ShareText}> = async ({props: {text}}) =>
  new Response(new Uint8Array(await shareImage(text)), {headers: {'content-type': 'image/png'}})
