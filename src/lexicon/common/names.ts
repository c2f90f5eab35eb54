import type {Lexicon} from '../lexicon.ts'

export const names = {
  // Names that start with their figure. The key of 2D and the like is their spelling.
  name: [
    ['2g', '=2G'],
    ['3g', '=3G'],
    ['4g', '=4G'],
    ['5g', '=5G'],
    ['6g', '=6G'],
    ['2d', '=2D'],
    ['3d', '=3D'],
    ['4d', '=4D'],
    ['4k', '=4K'],
    ['8k', '=8K'],
    ['720p', '720p'],
    ['1080p', '1080p'],
    ['3m', '=3M Company'],
    ['4chan', '4chan'],
    ['1password', '1password'],
    ['taipei101', 'taipei 101'],
    ['fahrenheit451', 'fahrenheit 451'],
    ['7zip', '7-zip'],
  ],
  // English words that number things, in any language's text.
  'no-name': [
    [
      'label',
      'ad', 'top', 'under', 'over', 'pre', 'post', 'mid', 'sub', 'non', 'age', 'aged', 'ages', 'about', 'from', 'to', 'since', 'until',
      'for', 'in', 'on', 'at', 'by', 'the', 'a', 'an', 'and', 'or', 'of', 'day', 'days', 'week', 'month', 'year', 'page', 'pages',
      'vs', 'no', 'nos', 'number', 'version', '=v', 'ver', '=p', 'pp', 'ca', '=c', '=x', 'step', 'chapter', 'section', 'table',
      'figure', 'fig', 'item', 'part', 'plus', 'minus', 'only', 'early', 'late', 'up', 'down', 'near', 'all', 'best', 'last',
      'next', 'first', 'per', '=q', '=h', 'fy', 'aug', 'approx', 'circa', 'max', 'min', 'half', 'then', 'is', 'was', 'are', 'were',
      'but', 'with', 'between', 'than', 'score', 'room', 'level', 'grade', 'class', 'line', 'lines', 'point', 'rank', 'ranked',
      'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'thousand', 'million',
      'lesson', 'module', 'lab', 'workshop', 'session', 'sprint', 'milestone', 'iteration', 'deploy', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'question', 'answer', 'exercise', 'example', 'phase', 'stage', 'round', 'week', 'task', 'option',
      'unit', '=m', '=cm', '=mm', '=km', '=dm', 'zone', 'article', 'act', 'scene', 'verse', 'volume', 'vol', 'issue', 'book', 'psalm', 'group', 'category', 'tier', 'track', 'episode', 'season', 'game', 'set', 'lap', 'appendix', 'annex', 'rule', 'law', 'proposition', 'amendment', 'resolution', 'district', 'ward', 'precinct', 'sector', 'pool', 'seat', 'row', 'block', 'suite', 'floor', 'exit', 'hole', 'night', 'match', 'test', 'leg', 'heat', 'quarter', 'form', 'division', 'some', 'nearly', 'almost', 'another', 'roughly', 'exactly', 'these', 'those', 'its', 'their', 'our', 'his', 'her', 'my', 'your', 'more', 'fewer', 'less', 'just', 'when', 'while', 'if', 'because', 'since', 'where', 'who', 'which', 'that', 'this', 'so', 'yet', 'both', 'either', 'each', 'every', 'any', 'most', 'other', 'after', 'before', 'during', 'through', 'around', 'within', 'without', 'among', 'against', 'despite', 'like', 'route', 'gate', 'platform', 'win', 'won', 'lost', 'led', 'beat', 'drew', 'lead', 'straight',
    ],
  ],
  // Families whose members are told by a whole number behind a blank, whatever follows; written alike in every language.
  'name-before': [
    ['',
      'windows', 'boeing', 'airbus', 'iphone', 'ipad', 'iOS', 'android', 'galaxy', 'ISO', 'IEC', 'IEEE', 'RFC', 'RTX', 'GTX', 'GPT', 'claude', 'gemini',
      'llama', 'qwen', 'gemma', 'mistral', 'grok', 'python', 'apache', 'java', 'node', 'angular', 'vue', 'ubuntu', 'debian', 'fedora', 'macOS', 'office', 'exchange',
      'apollo', 'artemis', 'soyuz', 'falcon', 'voyager', 'sputnik', 'nuri', 'playstation', 'PS', 'xbox', 'nikkei', 'S&P', 'nasdaq', 'FTSE', 'KOSPI', 'VN', 'HNX', 'CSI', 'DAX', 'stoxx',
      'exaone', 'solar pro', 'solar mini', 'HTTP', 'TLS', 'SSL', 'USB', 'wi-fi', 'wifi', 'bluetooth', 'web', 'CSS', 'HTML', 'ES', 'SHA', 'AES', 'RSA', 'MD', 'layer', 'PM', 'blackwell', 'exynos', 'snapdragon', 'dimensity', 'kirin', 'area', 'route', 'highway', 'interstate', 'type', 'UTF',
      'kanana', 'motif', 'midm', 'varco', 'hyperclova', 'phi', 'model', 'nokia', 'nintendo', 'pixel', 'redmi', 'pi', 'arduino uno', 'kindle', 'surface', 'node.js', 'next.js', 'react', 'svelte', 'nuxt', 'django', 'rails', 'laravel', 'kotlin', 'swift', 'rust', 'postgres', 'postgresql', 'mysql', 'redis',
      'porsche', 'peugeot', 'renault', 'audi', 'mazda', 'ferrari', 'volvo', 'ioniq', 'tupolev', 'antonov', 'embraer', 'concorde', 'hyperloop', 'channel', 'studio', 'pier', 'agent', 'mixtral',
      'fortune', 'forbes', 'catch', 'ocean\'s', 'star wars', 'toy story', 'fifa', 'NBA 2K',
      'pro', 'mini', 'max', 'ultra', 'plus', 'lite', 'flash', 'turbo', 'open', 'seed', 'think', 'next', 'preview',
    ],
  ],
} satisfies Lexicon // prettier-ignore
