import type {LookAlike} from '../look-alike.ts'

/** Units of measure as ordinary words. */
export const measures: readonly LookAlike[] = [
  // Foot and feet.
  {
    sentence: 'We crossed the estuary on foot at low tide.',
    twin: 'The estuary is 900 feet wide at low tide.',
    read: [{text: '900 feet', value: '900 foot'}],
  },
  {
    sentence: 'He never set foot in the casino again.',
    twin: "The casino's tower is 412 feet tall.",
    read: [{text: '412 feet', value: '412 foot'}],
  },
  {
    sentence: 'Cold feet made the groom call off the wedding.',
    twin: 'The cake at the wedding was 6 feet tall.',
    read: [{text: '6 feet', value: '6 foot'}],
  },
  {
    sentence: 'She always lands on her feet.',
    twin: 'She fell 15 feet and landed in snow.',
    read: [{text: '15 feet', value: '15 foot'}],
  },
  {
    sentence: 'A foot-and-mouth outbreak closed the livestock market.',
    twin: 'The livestock market is 200 feet from the river.',
    read: [{text: '200 feet', value: '200 foot'}],
  },
  {
    sentence: 'Footage from the drone shows the landslide.',
    twin: 'The drone climbed 350 feet above the landslide.',
    read: [{text: '350 feet', value: '350 foot'}],
  },
  {
    sentence: 'The taxpayer will foot the bill.',
    twin: 'The banner behind the minister was 30 feet long.',
    read: [{text: '30 feet', value: '30 foot'}],
  },
  {
    sentence: 'At the foot of the mountain stands a chapel.',
    twin: 'The chapel stands 8,200 feet above the sea.',
    read: [{text: '8,200 feet', value: '8200 foot'}],
  },
  {
    sentence: 'The diver went in feet first.',
    twin: 'The diver went down 12 feet.',
    read: [{text: '12 feet', value: '12 foot'}],
  },

  // Yard.
  {
    sentence: 'Children played in the yard behind the laundry.',
    twin: 'The yard behind the laundry is 40 yards long.',
    read: [{text: '40 yards', value: '40 yard'}],
  },
  {
    sentence: 'The ship was towed to the yard in Ulsan for repairs.',
    twin: 'The ship was towed 600 yards.',
    read: [{text: '600 yards', value: '600 yard'}],
  },
  {
    sentence: 'Scotland Yard reopened the file.',
    twin: 'The striker scored from 25 yards.',
    read: [{text: '25 yards', value: '25 yard'}],
  },
  {
    sentence: 'By any yardstick the harvest was poor.',
    twin: 'The field is 110 yards long.',
    read: [{text: '110 yards', value: '110 yard'}],
  },
  {
    sentence: 'Our backyard hens lay brown eggs.',
    twin: 'The hens wandered 70 yards from the house.',
    read: [{text: '70 yards', value: '70 yard'}],
  },

  // Mile and inch.
  {
    sentence: 'The launch was a milestone for the university.',
    twin: 'The launch pad is 14 miles from the university.',
    read: [{text: '14 miles', value: '14 mile'}],
  },
  {
    sentence: 'Good waiters go the extra mile.',
    twin: 'The waiter walks 9 miles in a shift.',
    read: [{text: '9 miles', value: '9 mile'}],
  },
  {
    sentence: 'You could smell the tannery from miles away.',
    twin: 'The tannery is 3 miles off.',
    read: [{text: '3 miles', value: '3 mile'}],
  },
  {
    sentence: 'Miles Davis turned his back on the audience.',
    twin: 'The audience had travelled 120 miles.',
    read: [{text: '120 miles', value: '120 mile'}],
  },
  {
    sentence: 'The mileage allowance covers fuel and tyres.',
    twin: 'The allowance covers 400 miles.',
    read: [{text: '400 miles', value: '400 mile'}],
  },
  {
    sentence: 'The talks inched forward.',
    twin: 'The glacier moved 18 inches.',
    read: [{text: '18 inches', value: '18 inch'}],
  },
  {
    sentence: 'He is every inch a gentleman.',
    twin: 'He is 71 inches tall.',
    read: [{text: '71 inches', value: '71 inch'}],
  },
  {
    sentence: 'Inch by inch, they lowered the piano.',
    twin: 'They lowered the piano by 3 inches.',
    read: [{text: '3 inches', value: '3 inch'}],
  },

  // Pound as a verb, a place, a name.
  {
    sentence: 'She pounded the table until the glasses rattled.',
    twin: 'She bought a table that weighs 80 pounds.',
    read: [{text: '80 pounds'}],
  },
  {
    sentence: 'The stray was taken to the dog pound.',
    twin: 'The stray weighs 22 pounds.',
    read: [{text: '22 pounds'}],
  },
  {
    sentence: 'Ezra Pound edited the poem with a red pencil.',
    twin: 'The poet lost 12 pounds in the camp.',
    read: [{text: '12 pounds'}],
  },
  {
    sentence: 'Waves pounded the sea wall during the gale.',
    twin: 'Each block of the sea wall weighs 900 pounds.',
    read: [{text: '900 pounds'}],
  },
  {
    sentence: 'Press the pound key to end the call.',
    twin: 'Press the parcel down; it weighs 7 pounds.',
    read: [{text: '7 pounds'}],
  },
  {
    sentence: 'Her heart was pounding.',
    twin: 'The heart of the whale weighs 400 pounds.',
    read: [{text: '400 pounds'}],
  },
  {
    sentence: 'He demanded his pound of flesh.',
    twin: 'He ordered 2 pounds of beef.',
    read: [{text: '2 pounds'}],
  },
  {
    sentence: "Grandmother's pound cake needs no icing.",
    twin: 'The cake needs 2 pounds of flour.',
    read: [{text: '2 pounds'}],
  },

  // Ton, stone, ounce, grain.
  {
    sentence: 'The clown was tons of fun.',
    twin: 'The elephant weighs 5 tons.',
    read: [{text: '5 tons', value: '5 ton'}],
  },
  {
    sentence: 'They came down on the fraudsters like a ton of bricks.',
    twin: 'The lorry carried 12 tons of bricks.',
    read: [{text: '12 tons', value: '12 ton'}],
  },
  {
    sentence: 'A rolling stone gathers no moss.',
    twin: 'The boxer weighs 15 stone.',
    read: [{text: '15 stone', value: '15 stone'}],
  },
  {
    sentence: 'The Rosetta Stone stands behind glass.',
    twin: 'The slab weighs 760 kg and stands behind glass.',
    read: [{text: '760 kg', value: '760 kg'}],
  },
  {
    sentence: 'The mayor left no stone unturned.',
    twin: 'The mayor lost 2 stone on the diet.',
    read: [{text: '2 stone', value: '2 stone'}],
  },
  {
    sentence: 'It took every ounce of patience to stay silent.',
    twin: 'The necklace contains 5 ounces of gold.',
    read: [{text: '5 ounces', value: '5 ounce'}],
  },
  {
    sentence: 'Take the rumour with a grain of salt.',
    twin: 'Take 20 g of salt.',
    read: [{text: '20 g', value: '20 g'}],
  },
  {
    sentence: 'The tonality of the piece shifts without warning.',
    twin: 'The bell weighs 3 tonnes.',
    read: [{text: '3 tonnes', value: '3 tonne'}],
  },

  // Gram, metre, litre inside words and as names.
  {
    sentence: 'The programme was a grammar lesson in disguise.',
    twin: 'The powder weighed 85 grams.',
    read: [{text: '85 grams', value: '85 g'}],
  },
  {
    sentence: "The poem's metre stumbles in the refrain.",
    twin: "The poet's cottage is 60 metres from the sea.",
    read: [{text: '60 metres', value: '60 metre'}],
  },
  {
    sentence: 'A parking meter swallowed my coin.',
    twin: 'The car was parked 8 meters from the corner.',
    read: [{text: '8 meters', value: '8 metre'}],
  },
  {
    sentence: 'The gas meter is under the stairs.',
    twin: 'The cupboard under the stairs is 2 meters deep.',
    read: [{text: '2 meters', value: '2 metre'}],
  },
  {
    sentence: 'Meteors and metronomes amused the toddler.',
    twin: 'The meteor left a crater of 1.2 km.',
    read: [{text: '1.2 km', value: '1.2 km'}],
  },
  {
    sentence: 'Literature and litter share a street in this town.',
    twin: 'The tank holds 70 litres.',
    read: [{text: '70 litres', value: '70 litre'}],
  },
  {
    sentence: 'The bakery was ground zero of the outbreak.',
    twin: 'The bakery is 35 kilometres from the coast.',
    read: [{text: '35 kilometres', value: '35 km'}],
  },

  // Degree.
  {
    sentence: 'She holds a degree in law from Leiden.',
    twin: 'It was 31 degrees in Leiden.',
    read: [{text: '31 degrees', value: '31 degree'}],
  },
  {
    sentence: 'To some degree the witness was believed.',
    twin: 'The witness turned the dial by 90 degrees.',
    read: [{text: '90 degrees', value: '90 degree'}],
  },
  {
    sentence: 'The third-degree burns healed slowly.',
    twin: 'The oven was heated to 220 degrees.',
    read: [{text: '220 degrees', value: '220 degree'}],
  },
  {
    sentence: 'A degree of caution is advisable.',
    twin: 'A slope of 35 degrees is dangerous.',
    read: [{text: '35 degrees', value: '35 degree'}],
  },
  {
    sentence: 'Degrees are conferred in the cathedral.',
    twin: 'The thermometer in the cathedral showed 12 degrees.',
    read: [{text: '12 degrees', value: '12 degree'}],
  },

  // Minute and second as other words.
  {
    sentence: 'The report goes into minute detail about the valves.',
    twin: 'The valves close in 2 minutes.',
    read: [{text: '2 minutes', value: '2 minute'}],
  },
  {
    sentence: 'The minutes of the meeting were approved unanimously.',
    twin: 'The meeting lasted 95 minutes.',
    read: [{text: '95 minutes', value: '95 minute'}],
  },
  {
    sentence: 'Minute traces of lead were found in the paint.',
    twin: 'The paint dries in 40 minutes.',
    read: [{text: '40 minutes', value: '40 minute'}],
  },
  {
    sentence: 'Traffic updates arrive up to the minute.',
    twin: 'Traffic stood still for 25 minutes.',
    read: [{text: '25 minutes', value: '25 minute'}],
  },
  {
    sentence: 'She took the minutes in shorthand.',
    twin: 'She typed for 30 minutes.',
    read: [{text: '30 minutes', value: '30 minute'}],
  },
  {
    sentence: 'Wait a minute, whose umbrella is this?',
    twin: 'I waited 10 minutes for an umbrella.',
    read: [{text: '10 minutes', value: '10 minute'}],
  },
  {
    sentence: 'Just a second, the kettle is boiling.',
    twin: 'The kettle boils in 150 seconds.',
    read: [{text: '150 seconds', value: '150 second'}],
  },
  {
    sentence: 'A last-minute goal silenced the stadium.',
    twin: 'The goal came after 88 minutes.',
    read: [{text: '88 minutes', value: '88 minute'}],
  },

  // Point.
  {
    sentence: 'What is the point of arguing?',
    twin: 'The index gained 14 points.',
    read: [{text: '14 points', value: '14 point'}],
  },
  {
    sentence: 'From my point of view the sculpture is upside down.',
    twin: 'The sculptor won by 3 points.',
    read: [{text: '3 points', value: '3 point'}],
  },
  {
    sentence: 'The needle points north.',
    twin: 'The team trails by 9 points.',
    read: [{text: '9 points', value: '9 point'}],
  },
  {
    sentence: 'Boiling point differs with altitude.',
    twin: 'Unemployment fell by 0.4 percentage points.',
    read: [{text: '0.4 percentage points', value: '0.4 percentage-point'}],
  },
  {
    sentence: 'At that point the lights went out.',
    twin: 'At 20 points the set is over.',
    read: [{text: '20 points', value: '20 point'}],
  },
  {
    sentence: 'Power Point, as he spells it, bores him.',
    twin: 'He scored 31 points.',
    read: [{text: '31 points', value: '31 point'}],
  },

  // Cup, pint, barrel, spoon, stroke.
  {
    sentence: 'The World Cup draw favoured the hosts.',
    twin: 'The recipe calls for 3 cups of flour.',
    read: [{text: '3 cups', value: '3 cup'}],
  },
  {
    sentence: "It is not everyone's cup of tea.",
    twin: 'He drank 2 cups of tea.',
    read: [{text: '2 cups', value: '2 cup'}],
  },
  {
    sentence: 'The foreman polished the pint glasses after work.',
    twin: 'He drank 2 pints after work.',
    read: [{text: '2 pints', value: '2 pint'}],
  },
  {
    sentence: 'With no other supplier, the brewer had them over a barrel.',
    twin: 'The field produces 90,000 barrels of oil.',
    read: [{text: '90,000 barrels', value: '90000 barrel'}],
  },
  {
    sentence: 'Nobody spoon-fed the apprentices.',
    twin: 'Add 2 tablespoons of vinegar.',
    read: [{text: '2 tablespoons', value: '2 tablespoon'}],
  },
  {
    sentence: 'Gallons of tears were shed over the finale.',
    twin: 'The fountain uses 500 gallons of water.',
    read: [{text: '500 gallons', value: '500 gallon'}],
  },

  // Knot, acre, league, carat and other names of measures.
  {
    sentence: 'Tie a reef knot and pull.',
    twin: 'The tug makes 11 knots.',
    read: [{text: '11 knots', value: '11 knot'}],
  },
  {
    sentence: "She was tied in knots by the lawyer's questions.",
    twin: 'The wind reached 48 knots.',
    read: [{text: '48 knots', value: '48 knot'}],
  },
  {
    sentence: 'The knotty problem returned to the committee.',
    twin: 'The ferry was built for 22 knots.',
    read: [{text: '22 knots', value: '22 knot'}],
  },
  {
    sentence: "God's little acre needs mowing.",
    twin: 'The estate covers 640 acres.',
    read: [{text: '640 acres', value: '640 acre'}],
  },
  {
    sentence: 'Acre fell to the crusaders after a siege.',
    twin: 'The crusaders camped on 30 acres.',
    read: [{text: '30 acres', value: '30 acre'}],
  },
  {
    sentence: 'The Justice League saved the city.',
    twin: 'The league has 18 teams.',
    read: [{text: '18 teams', value: '18 team'}],
  },
  {
    sentence: "She won by a hair's breadth.",
    twin: 'The hair is 30 cm long.',
    read: [{text: '30 cm', value: '30 cm'}],
  },

  // Watt, volt, bit, byte, hertz, kelvin.
  {
    sentence: 'James Watt improved the steam engine.',
    twin: 'The engine delivers 750 watts.',
    read: [{text: '750 watts', value: '750 watt'}],
  },
  {
    sentence: 'Watts is a neighbourhood in Los Angeles.',
    twin: 'The lamp uses 9 watts.',
    read: [{text: '9 watts', value: '9 watt'}],
  },
  {
    sentence: 'Heinrich Hertz demonstrated the waves in Karlsruhe.',
    twin: 'The hum has a frequency of 50 hertz.',
    read: [{text: '50 hertz', value: '50 hertz'}],
  },
  {
    sentence: 'Lord Kelvin doubted the airship.',
    twin: 'The sensor is cooled to 4 kelvins.',
    read: [{text: '4 kelvins', value: '4 kelvin'}],
  },
  {
    sentence: 'It is a bit chilly in the crypt.',
    twin: 'The processor has a bus of 64 bits.',
    read: [{text: '64 bits', value: '64 bit'}],
  },
  {
    sentence: 'Every little bit helps.',
    twin: 'The key has 256 bits.',
    read: [{text: '256 bits', value: '256 bit'}],
  },
  {
    sentence: 'The dog bit the postman.',
    twin: 'The message has 140 bytes.',
    read: [{text: '140 bytes', value: '140 byte'}],
  },
  {
    sentence: 'The voltage dropped and the lift stopped.',
    twin: 'The socket supplies 230 volts.',
    read: [{text: '230 volts', value: '230 volt'}],
  },
  {
    sentence: 'A revolt broke out in the archive.',
    twin: 'The fence round the archive carries 7,000 volts.',
    read: [{text: '7,000 volts', value: '7000 volt'}],
  },
  {
    sentence: 'Pascal wagered on God.',
    twin: 'The pressure is 400 kPa.',
    read: [{text: '400 kPa', value: '400 kpa'}],
  },
  {
    sentence: 'Pixel art is back in fashion.',
    twin: 'The icon is 32 pixels wide.',
    read: [{text: '32 pixels', value: '32 pixel'}],
  },

  // Per cent and times.
  {
    sentence: 'The percentages were smudged beyond reading.',
    twin: 'The share rose to 43 per cent.',
    read: [{text: '43 per cent', value: '43 percent'}],
  },
  {
    sentence: 'Times are hard for beekeepers.',
    twin: 'The crop is 4 times as large for beekeepers.',
    read: [{text: '4 times', value: '4 times'}],
  },
  {
    sentence: 'The Times printed a correction.',
    twin: 'The newspaper apologised 3 times.',
    read: [{text: '3 times', value: '3 occasion'}],
  },
  {
    sentence: 'He arrived on time for his trial.',
    twin: 'He was tried 5 times.',
    read: [{text: '5 times', value: '5 occasion'}],
  },
  {
    sentence: 'Old-timers remember the flood.',
    twin: 'The river flooded 6 times.',
    read: [{text: '6 times', value: '6 occasion'}],
  },
]
