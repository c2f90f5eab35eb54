import type {Rule} from '../rule.ts'
import {alertDiffers} from './alert-differs.ts'
import {anchorDiffers} from './anchor-differs.ts'
import {blockDiffers} from './block-differs.ts'
import {blockMissing} from './block-missing.ts'
import {blockStale} from './block-stale.ts'
import {blockUnfinished} from './block-unfinished.ts'
import {blockUntranslated} from './block-untranslated.ts'
import {boundChanged} from './bound-changed.ts'
import {claimChanged} from './claim-changed.ts'
import {claimMissing} from './claim-missing.ts'
import {codeDiffers} from './code-differs.ts'
import {dateMismatch} from './date-mismatch.ts'
import {dateMissing} from './date-missing.ts'
import {dateRelative} from './date-relative.ts'
import {editionIncomparable} from './edition-incomparable.ts'
import {editionMissing} from './edition-missing.ts'
import {editionUntranslated} from './edition-untranslated.ts'
import {factDiffers} from './fact-differs.ts'
import {factImprecise} from './fact-imprecise.ts'
import {factLanguage} from './fact-language.ts'
import {factMissing} from './fact-missing.ts'
import {factNoteMissing} from './fact-note-missing.ts'
import {factReviewDue} from './fact-review-due.ts'
import {factSourceUnknown} from './fact-source-unknown.ts'
import {factUnknown} from './fact-unknown.ts'
import {factUnphrased} from './fact-unphrased.ts'
import {factUnreadable} from './fact-unreadable.ts'
import {factUnused} from './fact-unused.ts'
import {fenceDiffers} from './fence-differs.ts'
import {fenceUnclosed} from './fence-unclosed.ts'
import {figureRounded} from './figure-rounded.ts'
import {frontMatterDiffers} from './front-matter-differs.ts'
import {headingDiffers} from './heading-differs.ts'
import {headingLevel} from './heading-level.ts'
import {headingPlain} from './heading-plain.ts'
import {htmlRaw} from './html-raw.ts'
import {identifierMissing} from './identifier-missing.ts'
import {imageAlt} from './image-alt.ts'
import {imageDiffers} from './image-differs.ts'
import {linkDiffers} from './link-differs.ts'
import {linkUnknown} from './link-unknown.ts'
import {linkUnsafe} from './link-unsafe.ts'
import {listNumber} from './list-number.ts'
import {moneyMismatch} from './money-mismatch.ts'
import {moneyMissing} from './money-missing.ts'
import {nameMismatch} from './name-mismatch.ts'
import {nameMissing} from './name-missing.ts'
import {numberMismatch} from './number-mismatch.ts'
import {numberMissing} from './number-missing.ts'
import {passageMissing} from './passage-missing.ts'
import {percentMismatch} from './percent-mismatch.ts'
import {percentMissing} from './percent-missing.ts'
import {sectionMissing} from './section-missing.ts'
import {sectionOrder} from './section-order.ts'
import {sectionRepeated} from './section-repeated.ts'
import {sectionRequired} from './section-required.ts'
import {sectionUnknown} from './section-unknown.ts'
import {sourceMissing} from './source-missing.ts'
import {sourceUnknown} from './source-unknown.ts'
import {sourceUnused} from './source-unused.ts'
import {suppressionInvalid} from './suppression-invalid.ts'
import {suppressionUnused} from './suppression-unused.ts'
import {taskDiffers} from './task-differs.ts'
import {termForbidden} from './term-forbidden.ts'
import {termMisnamed} from './term-misnamed.ts'
import {unitMismatch} from './unit-mismatch.ts'
import {unitMissing} from './unit-missing.ts'
import {updatedDiffers} from './updated-differs.ts'
import {workMissing} from './work-missing.ts'
import {workUnknown} from './work-unknown.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  alertDiffers,
  anchorDiffers,
  blockDiffers,
  blockMissing,
  blockStale,
  blockUnfinished,
  blockUntranslated,
  boundChanged,
  claimChanged,
  claimMissing,
  codeDiffers,
  dateMismatch,
  dateMissing,
  dateRelative,
  editionIncomparable,
  editionMissing,
  editionUntranslated,
  factDiffers,
  factImprecise,
  factLanguage,
  factMissing,
  factNoteMissing,
  factReviewDue,
  factSourceUnknown,
  factUnknown,
  factUnphrased,
  factUnreadable,
  factUnused,
  fenceDiffers,
  fenceUnclosed,
  figureRounded,
  frontMatterDiffers,
  headingDiffers,
  headingLevel,
  headingPlain,
  htmlRaw,
  identifierMissing,
  imageAlt,
  imageDiffers,
  linkDiffers,
  linkUnknown,
  linkUnsafe,
  listNumber,
  moneyMismatch,
  moneyMissing,
  nameMismatch,
  nameMissing,
  numberMismatch,
  numberMissing,
  passageMissing,
  percentMismatch,
  percentMissing,
  sectionMissing,
  sectionOrder,
  sectionRepeated,
  sectionRequired,
  sectionUnknown,
  sourceMissing,
  sourceUnknown,
  sourceUnused,
  suppressionInvalid,
  suppressionUnused,
  taskDiffers,
  termForbidden,
  termMisnamed,
  unitMismatch,
  unitMissing,
  updatedDiffers,
  workMissing,
  workUnknown,
]
