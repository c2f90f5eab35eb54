import type {Rule} from '../rule.ts'
import {editionMissing} from './edition-missing.ts'
import {factDiffers} from './fact-differs.ts'
import {factImprecise} from './fact-imprecise.ts'
import {factLanguage} from './fact-language.ts'
import {factMissing} from './fact-missing.ts'
import {factNoteMissing} from './fact-note-missing.ts'
import {factSourceUnknown} from './fact-source-unknown.ts'
import {factUnknown} from './fact-unknown.ts'
import {factUnreadable} from './fact-unreadable.ts'
import {factUnused} from './fact-unused.ts'
import {headingPlain} from './heading-plain.ts'
import {htmlRaw} from './html-raw.ts'
import {imageAlt} from './image-alt.ts'
import {linkUnsafe} from './link-unsafe.ts'
import {sectionMissing} from './section-missing.ts'
import {sectionOrder} from './section-order.ts'
import {sectionRepeated} from './section-repeated.ts'
import {sectionRequired} from './section-required.ts'
import {sectionUnknown} from './section-unknown.ts'
import {sourceMissing} from './source-missing.ts'
import {sourceUnknown} from './source-unknown.ts'
import {termForbidden} from './term-forbidden.ts'
import {updatedDiffers} from './updated-differs.ts'
import {workMissing} from './work-missing.ts'
import {workUnknown} from './work-unknown.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  editionMissing,
  factDiffers,
  factImprecise,
  factLanguage,
  factMissing,
  factNoteMissing,
  factSourceUnknown,
  factUnknown,
  factUnreadable,
  factUnused,
  headingPlain,
  htmlRaw,
  imageAlt,
  linkUnsafe,
  sectionMissing,
  sectionOrder,
  sectionRepeated,
  sectionRequired,
  sectionUnknown,
  sourceMissing,
  sourceUnknown,
  termForbidden,
  updatedDiffers,
  workMissing,
  workUnknown,
]
