import {defineRule, placeIn} from '../rule.ts'

export const imageAlt = defineRule({
  id: 'image-alt',
  why: 'Whoever cannot see an image learns of it only by its text alternative.',
  mend: 'Say between the brackets what the image shows, in the language of the edition.',
  examples: [
    {facts: '', vi: '![hình](a.png)', ko: '![그림](a.png)', en: '![picture](a.png)', findings: []},
    {facts: '', vi: '![](a.png)', ko: '![그림](a.png)', en: '![picture](a.png)', findings: ['vi 1:1-1:11']},
  ],
  *check({project, editions}) {
    if (!project.declares) return
    for (const edition of editions)
      for (const {images, span} of edition.blocks)
        for (const {url, alt} of images)
          if (alt.trim() === '') yield {values: {url}, expected: [], actual: url, places: [placeIn(edition, span)]}
  },
})
