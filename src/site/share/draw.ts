import type {WorkCard} from '../../render/home-view.ts'
import type {Language} from '../../language.ts'
import {layOut} from '../lay-out.ts'
import {keptImage} from './image.ts'
import {sharePictures} from './pages.ts'
import {takeDown, type Inventory} from '../shelf.ts'

/** A picture that lies ready, and where it belongs in the site. */
export interface Picture {
  readonly file: string
  readonly to: string
}

/** Letters are set here and packed in threads of the platform: so many pictures are under way at once. */
const batch = 4

/**
 * What a thread does while the pages are written: draws the picture of each page, or finds it kept.
 *
 * @param root the checkout
 */
export default async function drawPictures(root: string): Promise<Picture[]> {
  const {inventory} = await layOut(root)
  const works = (language: Language): readonly WorkCard[] => worksIn(inventory, language)
  const left = sharePictures({vi: works('vi'), ko: works('ko'), en: works('en')})
  // Those of a work one after the other: they share their titles.
  left.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const drawn: Picture[] = []
  for (let at = 0; at < left.length; at += batch) {
    const next = left.slice(at, at + batch).map(async ({language, name, text}) => ({
      file: await keptImage(text),
      to: `share/${language}/${name}.png`,
    }))
    drawn.push(...(await Promise.all(next)))
  }
  return drawn
}

function worksIn({overviews}: Inventory, language: Language): readonly WorkCard[] {
  const shelved = overviews.find(({id}) => id === `${language}/works`)
  if (!shelved) throw new Error(`There are no works in ${language} among what was laid out`)
  return JSON.parse(takeDown(shelved.file)) as readonly WorkCard[] // laid out by that name
}
