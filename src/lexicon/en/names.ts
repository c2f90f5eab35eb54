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
  'no-name': [
    [
      'no name',
      'top', 'under', 'over', 'pre', 'post', 'mid', 'sub', 'non', 'age', 'aged', 'ages', 'about', 'from', 'to', 'since', 'until',
      'for', 'in', 'on', 'at', 'by', 'the', 'a', 'an', 'and', 'or', 'of', 'day', 'days', 'week', 'month', 'year', 'page', 'pages',
      'vs', 'no', 'nos', 'number', 'version', '=v', 'ver', '=p', 'pp', 'ca', '=c', '=x', 'step', 'chapter', 'section', 'table',
      'figure', 'fig', 'item', 'part', 'plus', 'minus', 'only', 'early', 'late', 'up', 'down', 'near', 'all', 'best', 'last',
      'next', 'first', 'per', '=q', '=h', 'fy', 'aug', 'approx', 'circa', 'max', 'min', 'half', 'then', 'is', 'was', 'are', 'were',
      'but', 'with', 'between', 'than', 'score', 'room', 'level', 'grade', 'class', 'line', 'lines', 'point', 'rank', 'ranked',
      'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'thousand', 'million',
      'lesson', 'module', 'question', 'answer', 'exercise', 'example', 'phase', 'stage', 'round', 'week', 'task', 'option',
      'unit', 'zone', 'article', 'act', 'scene', 'verse', 'volume', 'vol', 'issue', 'book', 'psalm', 'group', 'category', 'tier', 'track', 'episode', 'season', 'game', 'set', 'lap', 'appendix', 'annex', 'rule', 'law', 'proposition', 'amendment', 'resolution', 'district', 'ward', 'precinct', 'sector', 'pool', 'seat', 'row', 'block', 'suite', 'floor', 'exit', 'hole', 'night', 'match', 'test', 'leg', 'heat', 'quarter', 'form', 'division', 'some', 'nearly', 'almost', 'another', 'roughly', 'exactly', 'these', 'those', 'its', 'their', 'our', 'his', 'her', 'my', 'your', 'more', 'fewer', 'less', 'just', 'when', 'while', 'if', 'because', 'since', 'where', 'who', 'which', 'that', 'this', 'so', 'yet', 'both', 'either', 'each', 'every', 'any', 'most', 'other', 'after', 'before', 'during', 'through', 'around', 'within', 'without', 'among', 'against', 'despite', 'like', 'route', 'gate', 'platform', 'win', 'won', 'lost', 'led', 'beat', 'drew', 'lead', 'straight',
    ],
  ],
} satisfies Lexicon // prettier-ignore
