import {readFile} from 'node:fs/promises'
import type {APIRoute} from 'astro'
import {overviewOf} from '../pages-of.ts'
import {keptImage, type ShareText} from './image.ts'
import {sharePictures} from './pages.ts'

/** The pictures while one writes, each drawn when it is asked for; a build draws them all, beside the pages. */
export async function getStaticPaths() {
  const [vi, ko, en] = await Promise.all([
    overviewOf('vi', 'works'),
    overviewOf('ko', 'works'),
    overviewOf('en', 'works'),
  ])
  return sharePictures({vi, ko, en}).map(({language, name, text}) => ({params: {language, name}, props: {text}}))
}

/** The picture of a page, for where it is shared. */
export const GET: APIRoute<{text: ShareText}> = async ({props: {text}}) =>
  new Response(new Uint8Array(await readFile(await keptImage(text))), {headers: {'content-type': 'image/png'}})
