import type {LookAlike} from '../look-alike.ts'

/** Number words inside longer words, and letters that stand for scales elsewhere. */
export const substrings: readonly LookAlike[] = [
  // One, two, three.
  {
    sentence: 'Honesty is the best policy.',
    twin: 'The policy covers 1 house.',
    read: [{text: '1'}],
  },
  {
    sentence: 'Money, stone and bone all hide a small word.',
    twin: 'The skeleton has 206 bones.',
    read: [{text: '206', value: '206 one'}],
  },
  {
    sentence: 'The phone rang in an abandoned zone.',
    twin: 'The phone rang 13 times.',
    read: [{text: '13 times', value: '13 occasion'}],
  },
  {
    sentence: "Nobody noticed the prisoner's loneliness.",
    twin: 'The prison holds 640 men.',
    read: [{text: '640', value: '640 person'}],
  },
  {
    sentence: 'The network went down in the storm.',
    twin: 'The network has 2 masts.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'The threshold was worn by generations of boots.',
    twin: 'The threshold is 3 cm high.',
    read: [{text: '3 cm', value: '3 cm'}],
  },
  {
    sentence: 'Thread the needle and knot the end.',
    twin: 'The needle is 3 inches long.',
    read: [{text: '3 inches', value: '3 inch'}],
  },

  // Four to ten.
  {
    sentence: 'The forum discussed fortresses and foundries.',
    twin: 'The forum has 4 moderators.',
    read: [{text: '4', value: '4 one'}],
  },
  {
    sentence: 'The founder fought foul play.',
    twin: 'The founder owns 40 percent.',
    read: [{text: '40 percent', value: '40 percent'}],
  },
  {
    sentence: 'The fortunate traveller forgave the airline.',
    twin: 'The traveller waited 14 hours.',
    read: [{text: '14 hours', value: '14 hour'}],
  },
  {
    sentence: 'Fivemiletown lies in County Tyrone.',
    twin: 'The village lies 5 miles from the border.',
    read: [{text: '5 miles', value: '5 mile'}],
  },
  {
    sentence: "Sixtus commissioned the chapel's frescoes.",
    twin: 'The chapel has 6 frescoes.',
    read: [{text: '6', value: '6 one'}],
  },
  {
    sentence: 'Severn barges carried coal to the severe north.',
    twin: 'The barges carried 70 tonnes of coal.',
    read: [{text: '70 tonnes', value: '70 tonne'}],
  },
  {
    sentence: 'Height, weight and freight are awkward to spell.',
    twin: 'The freight weighs 8 tonnes.',
    read: [{text: '8 tonnes', value: '8 tonne'}],
  },
  {
    sentence: 'The neighbours watched a sleigh go by.',
    twin: 'The sleigh carried 8 children.',
    read: [{text: '8', value: '8 person'}],
  },
  {
    sentence: 'Canine teeth tear; molars grind.',
    twin: 'The dog lost 9 teeth.',
    read: [{text: '9', value: '9 one'}],
  },
  {
    sentence: 'A feminine, benign and genuine voice came down the line.',
    twin: 'The line is 9 km long.',
    read: [{text: '9 km', value: '9 km'}],
  },
  {
    sentence: 'The tenant listened to the tenor.',
    twin: 'The flat has 10 tenants.',
    read: [{text: '10', value: '10 one'}],
  },
  {
    sentence: 'She tends to the tennis courts.',
    twin: 'The club has 10 courts.',
    read: [{text: '10', value: '10 one'}],
  },
  {
    sentence: 'A tense sentence often needs less tension.',
    twin: 'The sentence has 10 words.',
    read: [{text: '10 words', value: '10 word'}],
  },
  {
    sentence: 'The kitten was smitten with the mitten.',
    twin: 'The kitten is 10 weeks old.',
    read: [{text: '10 weeks', value: '10 week'}],
  },
  {
    sentence: 'The third-rate band was booed.',
    twin: 'The band played for 10 minutes.',
    read: [{text: '10 minutes', value: '10 minute'}],
  },

  // Teens, tens, hundred, thousand.
  {
    sentence: 'Teenagers filled the canteen.',
    twin: 'The canteen seats 130 teenagers.',
    read: [{text: '130', value: '130 one'}],
  },
  {
    sentence: 'Twenty20 cricket draws a younger crowd.',
    twin: 'The crowd numbered 20,000 people.',
    read: [{text: '20,000 people', value: '20000 person'}],
  },
  {
    sentence: 'Thirtysomething was a television drama.',
    twin: 'The drama ran for 30 weeks.',
    read: [{text: '30 weeks', value: '30 week'}],
  },
  {
    sentence: "The Hundred Years' War is taught at the lycée.",
    twin: 'The lycée has 100 teachers.',
    read: [{text: '100', value: '100 person'}],
  },
  {
    sentence: "Millionaires' Row overlooks the lake.",
    twin: 'The villa by the lake cost 1 million euros.',
    read: [{text: '1 million euros', value: '1000000 EUR'}],
  },
  {
    sentence: 'Thousand Oaks lies north of Malibu.',
    twin: 'The town has 1,000 oaks.',
    read: [{text: '1,000', value: '1000 one'}],
  },
  {
    sentence: "The centurion's helmet was dented.",
    twin: 'The centurion led 80 men.',
    read: [{text: '80', value: '80 person'}],
  },
  {
    sentence: 'Milliners and millers once shared the lane.',
    twin: 'The miller ground 2 million sacks.',
    read: [{text: '2 million', value: '2000000 one'}],
  },
  {
    sentence: 'The trillium blooms under the maples.',
    twin: 'The maple is 1.5 metres tall.',
    read: [{text: '1.5 metres', value: '1.5 metre'}],
  },
  {
    sentence: 'He dozed through the overture.',
    twin: 'He slept through 2 acts.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'The Dirty Dozen was shown at the drive-in.',
    twin: 'The film is 150 minutes long.',
    read: [{text: '150 minutes', value: '150 minute'}],
  },

  // Letters K, M, B, T, G.
  {
    sentence: 'Vitamin B deficiency makes the tongue sore.',
    twin: 'The company raised $4B.',
    read: [{text: '$4B', value: '4000000000 USD'}],
  },
  {
    sentence: 'If the permit fails, we need a Plan B.',
    twin: 'The plan costs $2.5B.',
    read: [{text: '$2.5B', value: '2500000000 USD'}],
  },
  {
    sentence: 'K-pop fans filled the arena.',
    twin: 'The arena holds 20k fans.',
    read: [{text: '20k', value: '20000 one'}],
  },
  {
    sentence: 'Bananas are rich in vitamin K and potassium.',
    twin: 'The plantation made $70k.',
    read: [{text: '$70k', value: '70000 USD'}],
  },
  {
    sentence: 'Special K is his usual breakfast.',
    twin: 'He earns $58K.',
    read: [{text: '$58K', value: '58000 USD'}],
  },
  {
    sentence: 'James Bond reports to M.',
    twin: 'The film made $800M.',
    read: [{text: '$800M', value: '800000000 USD'}],
  },
  {
    sentence: 'M-net subscribers cancelled in droves.',
    twin: 'The channel has 3M subscribers.',
    read: [{text: '3M', value: '3000000 person'}],
  },
  {
    sentence: 'The T-shirt shrank in the wash.',
    twin: 'The firm is worth $3T.',
    read: [{text: '$3T', value: '3000000000000 USD'}],
  },
  {
    sentence: 'A B minor chord opens the sonata.',
    twin: 'The concert hall cost $1.2bn.',
    read: [{text: '$1.2bn', value: '1200000000 USD'}],
  },
  {
    sentence: 'The grades were A, B and C.',
    twin: 'The school got $6m.',
    read: [{text: '$6m', value: '6000000 USD'}],
  },
  {
    sentence: 'Hepatitis B is preventable.',
    twin: 'The vaccine fund holds $900m.',
    read: [{text: '$900m', value: '900000000 USD'}],
  },
  {
    sentence: 'B movies were shot in a rush.',
    twin: 'The studio spent $15m.',
    read: [{text: '$15m', value: '15000000 USD'}],
  },
  {
    sentence: 'Press G to open the glossary.',
    twin: 'The glossary takes up 40 GB.',
    read: [{text: '40 GB', value: '40 gb'}],
  },
  {
    sentence: 'Model T drivers cranked the engine by hand.',
    twin: 'Ford sold 15 million cars.',
    read: [{text: '15 million', value: '15000000 vehicle'}],
  },
  {
    sentence: 'R&B and hip-hop share a stage.',
    twin: 'The stage cost 2.3 million dollars.',
    read: [{text: '2.3 million dollars', value: '2300000 USD'}],
  },
  {
    sentence: 'H&M closed its store at the corner.',
    twin: 'The store made 5 million kronor.',
    read: [{text: '5 million kronor', value: '5000000 SEK'}],
  },
  {
    sentence: 'Press F to pay respects.',
    twin: 'The oven reaches 450 °F.',
    read: [{text: '450 °F', value: '450 F'}],
  },
  {
    sentence: 'The C major scale has no black keys.',
    twin: 'Bake at 180 °C.',
    read: [{text: '180 °C', value: '180 C'}],
  },
  {
    sentence: 'Line up in column A, row C.',
    twin: 'The water is 60°C.',
    read: [{text: '60°C', value: '60 C'}],
  },

  // Roman letters that count nothing.
  {
    sentence: 'Malcolm X spoke in Harlem.',
    twin: 'The hall in Harlem seats 1,500 people.',
    read: [{text: '1,500 people', value: '1500 person'}],
  },
  {
    sentence: 'Vitamin C and vitamin D are sold out.',
    twin: 'The pills contain 500 mg of vitamin C.',
    read: [{text: '500 mg', value: '500 mg'}],
  },
  {
    sentence: 'I think, therefore I am.',
    twin: 'I think 3 of them are lost.',
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: 'The iv drip was changed by the night nurse.',
    twin: 'The drip was changed after 4 hours.',
    read: [{text: '4 hours', value: '4 hour'}],
  },
  {
    sentence: 'X marks the spot.',
    twin: 'The spot is 10 paces from the oak.',
    read: [{text: '10', value: '10 one'}],
  },
  {
    sentence: 'The v in the title stands for versus.',
    twin: 'The match lasted 54 minutes.',
    read: [{text: '54 minutes', value: '54 minute'}],
  },
  {
    sentence: 'Generation X listens to the radio.',
    twin: 'Radio reaches 62% of listeners.',
    read: [{text: '62%', value: '62 percent'}],
  },
  {
    sentence: 'The DVD and the CD are scratched.',
    twin: 'The box holds 40 CDs.',
    read: [{text: '40', value: '40 one'}],
  },
  {
    sentence: 'He is an MD at the clinic.',
    twin: 'The clinic has 9 doctors.',
    read: [{text: '9', value: '9 person'}],
  },
  {
    sentence: 'Our MC told jokes between the bands.',
    twin: 'The bands played for 75 minutes.',
    read: [{text: '75 minutes', value: '75 minute'}],
  },
  {
    sentence: 'The LIV golf tour split the sport.',
    twin: 'The tour offered 25 million dollars.',
    read: [{text: '25 million dollars', value: '25000000 USD'}],
  },
]
