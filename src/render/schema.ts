import {defaultSchema} from 'rehype-sanitize'

/**
 * What may stand in a page: the default of rehype-sanitize, less what no text of ours needs, and with the marks that
 * `handlers` leaves for `decorate`. Ids are the authors' own and shared by the languages, so they get no prefix.
 */
export const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'data', 'time'],
  protocols: {...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['https']},
  attributes: {
    ...defaultSchema.attributes,
    data: ['value', 'dataFact'],
    time: ['dateTime'],
    sup: ['dataSource'],
    a: [...(defaultSchema.attributes?.a ?? []), 'dataWork'],
    '*': ['id', 'dataBlock', ...(defaultSchema.attributes?.['*'] ?? [])],
  },
}
