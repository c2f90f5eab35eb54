import type {Lexicon} from '../lexicon.ts'

export const names = {
  // Newspapers, shows and days whose name holds a weekday.
  never: [
    ['name', 'sunday times', 'saturday night live', 'saturday night fever', 'black friday', 'good friday', 'mail on sunday', 'sunday telegraph', 'sunday mirror', 'sunday express', 'fat tuesday', 'super tuesday', 'ash wednesday', 'sunday school', 'monday.com', 'super sunday', 'cyber monday', 'man friday'],
  ],
  name: [
    ['covid19', 'covid-19', 'covid 19', 'covid19'],
    ['worldwar1', 'World War I', 'World War One', 'First World War', 'World War 1', 'WWI'],
    ['worldwar2', 'World War II', 'World War Two', 'Second World War', 'World War 2', 'WWII'],
    ['g7', 'group of seven', 'g7'],
    ['g20', 'group of twenty', 'group of 20', 'g20'],
    ['industry4.0', 'industry 4.0'],
    ['7eleven', '7-eleven', 'seven eleven'],
    ['formula1', 'formula one', 'formula 1'],
    ['24/7', '24/7'],
    ['404', '404 page', '404 pages', '404 error', '404 errors'],
    ['9/11', '9/11', 'september 11 attacks'],
  ],
} satisfies Lexicon // prettier-ignore
