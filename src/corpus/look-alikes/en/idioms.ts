import type {LookAlike} from '../look-alike.ts'

/** Idioms and fixed words in which measures, sums and numbers say nothing of an amount. */
export const idioms: readonly LookAlike[] = [
  // Score.
  {
    sentence: 'She scored the winning goal with a header.',
    twin: 'She scored 17 goals.',
    read: [{text: '17 goals', value: '17 goal'}],
  },
  {
    sentence: 'They are settling old scores.',
    twin: 'They won 31 games.',
    read: [{text: '31 games', value: '31 game'}],
  },
  {
    sentence: "The composer wrote the film's score in a monastery.",
    twin: 'The composer wrote 9 scores in a monastery.',
    read: [{text: '9', value: '9 one'}],
  },
  {
    sentence: 'On that score the auditors were satisfied.',
    twin: 'The auditors gave a score of 85 points.',
    read: [{text: '85 points', value: '85 point'}],
  },
  {
    sentence: 'Score the crust with a sharp knife.',
    twin: 'The crust bakes for 35 minutes.',
    read: [{text: '35 minutes', value: '35 minute'}],
  },

  // Square, cube, power, root.
  {
    sentence: 'Protesters filled the square before dawn.',
    twin: 'The square measures 4,000 square metres.',
    read: [{text: '4,000 square metres', value: '4000 m2'}],
  },
  {
    sentence: 'She squared her shoulders and knocked.',
    twin: 'Her garden is 80 square feet.',
    read: [{text: '80 square feet', value: '80 square-foot'}],
  },
  {
    sentence: 'Cube the potatoes and rinse them.',
    twin: 'The tank holds 50 cubic metres.',
    read: [{text: '50 cubic metres', value: '50 m3'}],
  },
  {
    sentence: 'The root of the problem is damp.',
    twin: 'The root is 40 cm long.',
    read: [{text: '40 cm', value: '40 cm'}],
  },
  {
    sentence: 'Power corrupts, as the graffito says.',
    twin: 'The motor has a power of 70 horsepower.',
    read: [{text: '70 horsepower', value: '70 horsepower'}],
  },

  // Even, odd, zero-like and other words of arithmetic.
  {
    sentence: 'The odds are against the challenger.',
    twin: 'The challenger is 19 years old.',
    read: [{text: '19 years', value: '19 year'}],
  },
  {
    sentence: 'An odd sound came from the organ.',
    twin: 'The organ has 2,300 pipes.',
    read: [{text: '2,300', value: '2300 one'}],
  },
  {
    sentence: 'We are even, said the gambler.',
    twin: 'The gambler lost 860 euros.',
    read: [{text: '860 euros', value: '860 EUR'}],
  },
  {
    sentence: 'Her answer was a point-blank refusal.',
    twin: 'Her answer was worth 6 points.',
    read: [{text: '6 points', value: '6 point'}],
  },
  {
    sentence: 'The sum of his wisdom fits on a stamp.',
    twin: 'The stamp costs 85 cents.',
    read: [{text: '85 cents', value: '0.85 USD'}],
  },
  {
    sentence: 'Add insult to injury and walk away.',
    twin: 'Add 85 ml of milk.',
    read: [{text: '85 ml', value: '85 ml'}],
  },
  {
    sentence: 'That does not add up.',
    twin: 'That adds up to 94 euros.',
    read: [{text: '94 euros', value: '94 EUR'}],
  },
  {
    sentence: 'Her days as a student were carefree.',
    twin: 'She was a student for 900 days.',
    read: [{text: '900 days', value: '900 day'}],
  },
  {
    sentence: "Divide and rule was the emperor's motto.",
    twin: 'The emperor ruled 54 provinces.',
    read: [{text: '54', value: '54 region'}],
  },

  // Over, under, up to, about as plain words.
  {
    sentence: 'The meeting is over.',
    twin: 'The meeting drew over 300 people.',
    read: [{text: '300 people', value: '300 person'}],
  },
  {
    sentence: 'It is up to you.',
    twin: 'The bus takes up to 55 people.',
    read: [{text: '55 people', value: '55 person'}],
  },
  {
    sentence: 'What is the book about?',
    twin: 'The book has about 310 pages.',
    read: [{text: '310 pages', value: '310 page'}],
  },
  {
    sentence: 'She went under the name of Duval.',
    twin: 'Children under 12 years pay nothing.',
    read: [{text: '12 years', value: '12 year'}],
  },
  {
    sentence: 'Some like it hot.',
    twin: 'Some 70 dancers rehearsed.',
    read: [{text: '70', value: '70 one'}],
  },
  {
    sentence: 'More than anything, he missed the bread.',
    twin: 'More than 640 loaves were baked.',
    read: [{text: '640', value: '640 one'}],
  },
  {
    sentence: 'Less is more, the architect insisted.',
    twin: 'The house uses less than 30 kWh.',
    read: [{text: '30 kWh', value: '30 kwh'}],
  },
  {
    sentence: 'At least the roof held.',
    twin: 'At least 18 roofs were torn off.',
    read: [{text: '18', value: '18 one'}],
  },

  // From, to, by, in before words that look like figures.
  {
    sentence: 'From time to time the geyser erupts.',
    twin: 'The geyser erupts from 3 to 5 times.',
    read: [{text: '3 to 5 times', value: '3..5 occasion'}],
  },
  {
    sentence: 'From start to finish the trial was a farce.',
    twin: 'The trial ran from 4 May to 9 June 2011.',
    read: [{text: '4 May to 9 June 2011', value: '2011-05-04..2011-06-09'}],
  },
  {
    sentence: 'Between you and me, the wig is crooked.',
    twin: 'Between 20 and 30 wigs were sold.',
    read: [{text: '20 and 30', value: '20..30 one'}],
  },
  {
    sentence: 'By and large the harvest was safe.',
    twin: 'The harvest rose by 11 percent.',
    read: [{text: '11 percent', value: '11 percent'}],
  },

  // Bills, plays, rolls of chance.
  {
    sentence: 'It was a hole in one, and the caddie has a photograph.',
    twin: 'The hole is 410 yards long.',
    read: [{text: '410 yards', value: '410 yard'}],
  },
  {
    sentence: 'He played the role to perfection.',
    twin: 'He played the role for 38 nights.',
    read: [{text: '38', value: '38 one'}],
  },
  {
    sentence: 'The dice were loaded.',
    twin: 'The dice showed 11.',
    read: [{text: '11', value: '11 one'}],
  },
  {
    sentence: 'His number is up, whispered the croupier.',
    twin: 'The croupier called the number 27.',
    read: [{text: '27'}],
  },
  {
    sentence: 'There is safety in numbers.',
    twin: 'The number of members is 57.',
    read: [{text: '57', value: '57 one'}],
  },
  {
    sentence: 'A number of villages were cut off.',
    twin: 'The number of villages was 36.',
    read: [{text: '36', value: '36 one'}],
    why: 'a number of is some',
  },
  {
    sentence: 'She danced to her number and bowed.',
    twin: 'She danced 12 numbers.',
    read: [{text: '12', value: '12 one'}],
  },
  {
    sentence: 'Any number of excuses will do.',
    twin: 'He had 14 excuses.',
    read: [{text: '14', value: '14 one'}],
  },

  // Age, generation, class.
  {
    sentence: 'The Stone Age left traces in the cave.',
    twin: 'The cave is 14 metres deep.',
    read: [{text: '14 metres', value: '14 metre'}],
  },
  {
    sentence: 'Act your age!',
    twin: 'He is 46 years of age.',
    read: [{text: '46 years', value: '46 year'}],
  },
  {
    sentence: 'It takes ages to grow an oak.',
    twin: 'The oak is 300 years old.',
    read: [{text: '300 years', value: '300 year'}],
  },
  {
    sentence: 'The coming-of-age novel sold poorly.',
    twin: 'The novel sold 210 copies.',
    read: [{text: '210', value: '210 one'}],
  },
  {
    sentence: 'A world-class orchestra came to the village.',
    twin: 'The orchestra has 88 players.',
    read: [{text: '88', value: '88 person'}],
  },
  {sentence: 'He is in his early 40s.', twin: 'He is 42 years old.', read: [{text: '42 years old', value: '42 year'}]},
  {
    sentence: 'Order no. A-20931-77 was shipped.',
    twin: 'The order of 20,931 boxes was shipped.',
    read: [{text: '20,931'}],
  },
  {
    sentence: 'A sheet of A4 paper lay there.',
    twin: 'A sheet of 4 pages lay there.',
    read: [{text: '4 pages', value: '4 page'}],
  },
]
