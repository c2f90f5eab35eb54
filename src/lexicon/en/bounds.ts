import type {Lexicon} from '../lexicon.ts'

// prettier-ignore
export const bounds = {
  'bound-before': [
    ['about', 'about', 'plus or minus', 'plus-or-minus', '+/-', 'around', 'roughly', 'approximately', 'approx', 'approx.', 'some', 'circa', 'an estimated', 'estimated', 'in the region of', 'on the order of', 'just about'],
    ['nearly', 'nearly', 'almost', 'close to', 'just under', 'just short of', 'shy of', 'just shy of', 'just below', 'nearing', 'approaching', 'not quite'],
    ['more-than', 'more than', 'over', 'above', 'well over', 'just over', 'in excess of', 'greater than', 'upwards of', 'north of', 'larger than', 'higher than', 'exceeding', 'exceeded', 'exceeds', 'exceed', 'surpassing', 'surpassed', 'surpass', 'older than', 'longer than', 'a little over', 'slightly more than', 'slightly over', 'bigger than', 'past'],
    ['at-least', 'at least', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'a minimum of', 'minimum of', 'minimum', 'at a minimum', 'not under', 'no lower than', 'no smaller than', 'no shorter than', 'no younger than', 'not be less than', 'not be lower than', 'never less than'],
    ['at-most', 'up to', 'as many as', 'as much as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of', 'maximum', 'not exceeding', 'not over', 'as high as', 'as long as', 'at the most', 'capped at', 'no greater than', 'within', 'not exceed', 'never exceed', 'cannot exceed', 'can\'t exceed', 'don\'t exceed', 'doesn\'t exceed', 'nor exceed', 'not surpass', 'no higher than', 'no larger than', 'no longer than', 'no older than', 'not be more than', 'not be longer than', 'not be higher than', 'never more than'],
    ['less-than', 'less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', 'younger than', 'shorter than', 'well under', 'short of'],
  ],
  'bound-after': [
    ['at-least', 'or more', 'and more', 'or above', 'and above', 'or over', 'and over', 'or older', 'and older', 'or higher', 'at least', 'minimum', 'or greater', 'or longer', 'and up'],
    ['at-most', 'or less', 'or fewer', 'or below', 'and below', 'or under', 'and under', 'or lower', 'at most', 'maximum', 'or younger', 'and younger'],
    ['about', '-odd', 'odd', 'or so', 'or thereabouts', 'approximately'],
  ],
} satisfies Lexicon
