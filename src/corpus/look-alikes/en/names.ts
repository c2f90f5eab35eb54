import type {LookAlike} from '../look-alike.ts'

/** Names with figures in them: of places, bodies, vehicles, works and standards. */
export const names: readonly LookAlike[] = [
  // Bodies and lists.
  {
    sentence: 'G7 ministers posed on the terrace.',
    twin: 'The terrace holds 70 people.',
    read: [{text: '70 people', value: '70 person'}],
  },
  {
    sentence: 'The G20 communiqué avoided the word.',
    twin: 'The communiqué has 20 pages.',
    read: [{text: '20 pages', value: '20 page'}],
  },
  {
    sentence: 'A Fortune 500 company sponsors the regatta.',
    twin: 'The company has 500 employees.',
    read: [{text: '500', value: '500 person'}],
  },
  {
    sentence: 'The S&P 500 closed flat.',
    twin: 'The fund closed with 500 million dollars.',
    read: [{text: '500 million dollars', value: '500000000 USD'}],
  },
  {
    sentence: 'The FTSE 100 shrugged off the news.',
    twin: 'The broker shrugged off a loss of 100 pounds.',
    read: [{text: '100 pounds'}],
  },
  {
    sentence: 'Brokers watch the Nikkei 225 nervously.',
    twin: 'The broker employs 225 people.',
    read: [{text: '225 people', value: '225 person'}],
  },
  {
    sentence: 'Group of Seven leaders dined by the lake.',
    twin: 'The leaders dined with 7 bankers.',
    read: [{text: '7', value: '7 one'}],
  },
  {
    sentence: 'Channel 4 commissioned the series.',
    twin: 'The series has 4 episodes.',
    read: [{text: '4', value: '4 one'}],
  },
  {
    sentence: 'TV5 covered the vote.',
    twin: 'The vote took 5 hours.',
    read: [{text: '5 hours', value: '5 hour'}],
  },
  {
    sentence: "The club's decor was inspired by Studio 54.",
    twin: "The club's decor cost 54,000 dollars.",
    read: [{text: '54,000 dollars', value: '54000 USD'}],
  },
  {
    sentence: 'Bad Brains and Blink-182 shared a manager.',
    twin: 'The manager booked 182 concerts.',
    read: [{text: '182', value: '182 one'}],
  },
  {
    sentence: 'U2 recorded the song in Berlin.',
    twin: 'The band recorded 2 songs in Berlin.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'The moonwalk came long after the Jackson 5.',
    twin: 'The moonwalk has 5 steps.',
    read: [{text: '5 steps', value: '5 step'}],
  },
  {
    sentence: 'UB40 played on the pier.',
    twin: 'The pier is 40 metres long.',
    read: [{text: '40 metres', value: '40 metre'}],
  },

  // Shops and brands.
  {
    sentence: 'He bought the onigiri at a 7-Eleven.',
    twin: 'He bought 7 onigiri at the shop.',
    read: [{text: '7', value: '7 one'}],
  },
  {
    sentence: 'WD-40 freed the hinge.',
    twin: 'The hinge weighs 40 grams.',
    read: [{text: '40 grams', value: '40 g'}],
  },
  {
    sentence: '7UP and gin is an acquired taste.',
    twin: 'The bar sold 70 bottles.',
    read: [{text: '70', value: '70 one'}],
  },
  {
    sentence: 'Pier 39 smells of crab and sea lions.',
    twin: 'The pier has 39 sea lions.',
    read: [{text: '39', value: '39 one'}],
  },

  // Roads, places, buildings.
  {
    sentence: 'They drove Route 66 in a borrowed Mustang.',
    twin: 'They drove 66 miles in a borrowed Mustang.',
    read: [{text: '66 miles', value: '66 mile'}],
  },
  {
    sentence: 'Highway 101 was blocked by a mudslide.',
    twin: 'The mudslide blocked 10 km of road.',
    read: [{text: '10 km', value: '10 km'}],
  },
  {
    sentence: 'The M25 is a car park at the best of times.',
    twin: 'The car park has 25 spaces.',
    read: [{text: '25', value: '25 one'}],
  },
  {
    sentence: 'Take the A1 as far as the windmill.',
    twin: 'The windmill is 1 km from the road.',
    read: [{text: '1 km', value: '1 km'}],
  },
  {
    sentence: 'Interstate 80 crosses the salt flats.',
    twin: 'The road crosses 80 km of salt flats.',
    read: [{text: '80 km', value: '80 km'}],
  },
  {
    sentence: 'Area 51 keeps its gates shut.',
    twin: 'The base covers 51 square miles.',
    read: [{text: '51 square miles', value: '51 square-mile'}],
  },
  {
    sentence: 'Taipei 101 sways in the wind.',
    twin: 'The tower is 508 metres tall.',
    read: [{text: '508 metres', value: '508 metre'}],
  },
  {
    sentence: 'Gate B12 is at the far end.',
    twin: 'The gate is 12 metres wide.',
    read: [{text: '12 metres', value: '12 metre'}],
  },
  {
    sentence: 'K2 killed the climber it had spared before.',
    twin: 'The climber fell 2 km.',
    read: [{text: '2 km', value: '2 km'}],
  },

  // Aircraft, ships, cars, rockets.
  {
    sentence: 'A Boeing 737 skidded off the runway.',
    twin: 'The aircraft carries 173 people.',
    read: [{text: '173 people', value: '173 person'}],
  },
  {
    sentence: 'The Airbus A380 was too large for the gate.',
    twin: 'The aircraft was 8 metres too wide.',
    read: [{text: '8 metres', value: '8 metre'}],
  },
  {
    sentence: 'Flight MH370 vanished from the radar.',
    twin: 'The flight carried 239 people.',
    read: [{text: '239 people', value: '239 person'}],
  },
  {
    sentence: 'Apollo 13 limped home.',
    twin: 'The crew splashed down after 6 days.',
    read: [{text: '6 days', value: '6 day'}],
  },
  {
    sentence: 'Sputnik 1 beeped its way round the globe.',
    twin: 'The satellite weighed 84 kg.',
    read: [{text: '84 kg', value: '84 kg'}],
  },
  {
    sentence: 'Voyager 2 sent pictures of Neptune.',
    twin: 'The probe sent 9,000 pictures.',
    read: [{text: '9,000', value: '9000 one'}],
  },
  {
    sentence: 'The Nuri rocket lifted KPS-1 into orbit.',
    twin: 'The rocket is 47 metres tall.',
    read: [{text: '47 metres', value: '47 metre'}],
  },
  {
    sentence: 'An F-16 escorted the airliner.',
    twin: 'The pilot had flown for 16 years.',
    read: [{text: '16 years', value: '16 year'}],
  },
  {
    sentence: 'A MiG-29 was put on a plinth outside the museum.',
    twin: 'The museum paid 29,000 euros.',
    read: [{text: '29,000 euros', value: '29000 EUR'}],
  },
  {
    sentence: 'T-34 tanks rust in the birch forest.',
    twin: 'The tank weighs 26 tonnes.',
    read: [{text: '26 tonnes', value: '26 tonne'}],
  },
  {
    sentence: 'U-96 became famous through a film.',
    twin: 'The boat sank after 96 hours.',
    read: [{text: '96 hours', value: '96 hour'}],
  },
  {
    sentence: 'The Porsche 911 has its engine at the back.',
    twin: 'The car has covered 911 miles.',
    read: [{text: '911 miles', value: '911 mile'}],
  },
  {
    sentence: 'He restored a Peugeot 205 with his daughter.',
    twin: 'He restored the car in 205 hours.',
    read: [{text: '205 hours', value: '205 hour'}],
  },
  {
    sentence: 'A Citroën 2CV climbed the pass without complaint.',
    twin: 'The car climbed 2 km of hairpins.',
    read: [{text: '2 km', value: '2 km'}],
  },
  {
    sentence: "Tesla's Model 3 outsold the saloon.",
    twin: 'Tesla sold 3 million cars.',
    read: [{text: '3 million', value: '3000000 vehicle'}],
  },
  {
    sentence: 'The Audi Q5 was clamped.',
    twin: 'The driver paid 95 euros.',
    read: [{text: '95 euros', value: '95 EUR'}],
  },
  {
    sentence: "Kia's EV6 won over the testers.",
    twin: 'The testers drove it for 6 days.',
    read: [{text: '6 days', value: '6 day'}],
  },
  {
    sentence: 'The Shinkansen N700 glides into Kyoto.',
    twin: 'The train carries 1,300 people.',
    read: [{text: '1,300 people', value: '1300 person'}],
  },

  // Films, books, games, sport.
  {
    sentence: 'Formula 1 returns to the desert.',
    twin: 'The race takes 2 hours.',
    read: [{text: '2 hours', value: '2 hour'}],
  },
  {
    sentence: 'Catch-22 is taught in schools.',
    twin: 'The book has 22 copies in the library.',
    read: [{text: '22', value: '22 one'}],
  },
  {
    sentence: 'Fahrenheit 451 burns still.',
    twin: 'Paper burns at 451 °F.',
    read: [{text: '451 °F', value: '451 F'}],
  },
  {
    sentence: 'Apollo 11 is shown with live strings.',
    twin: 'The orchestra has 11 cellos.',
    read: [{text: '11', value: '11 one'}],
  },
  {
    sentence: 'Agent 007 ordered his usual.',
    twin: 'The agent ordered 7 martinis.',
    read: [{text: '7', value: '7 one'}],
  },
  {
    sentence: 'R2-D2 and C-3PO bicker in the sand.',
    twin: 'The robot weighs 32 kg.',
    read: [{text: '32 kg', value: '32 kg'}],
  },
  {
    sentence: 'FIFA 23 was his last video game.',
    twin: 'The player scored 23 goals.',
    read: [{text: '23 goals', value: '23 goal'}],
  },
  {
    sentence: 'Counter-Strike 2 updated its maps.',
    twin: 'The team lost 2 games.',
    read: [{text: '2 games', value: '2 game'}],
  },
  {
    sentence: 'The Moto3 rider broke a collarbone.',
    twin: 'The rider was out for 3 weeks.',
    read: [{text: '3 weeks', value: '3 week'}],
  },

  // Laws, standards, diseases, substances.
  {
    sentence: 'Title IX changed college sport.',
    twin: 'The college has 9 teams.',
    read: [{text: '9 teams', value: '9 team'}],
  },
  {
    sentence: 'The factory is certified to ISO 27001.',
    twin: 'The factory employs 2,700 people.',
    read: [{text: '2,700 people', value: '2700 person'}],
  },
  {
    sentence: 'ISO 9001 auditors arrived with clipboards.',
    twin: 'The auditors stayed for 9 days.',
    read: [{text: '9 days', value: '9 day'}],
  },
  {
    sentence: 'The date is written as in ISO 8601.',
    twin: 'The date is written as 2026-08-01.',
    read: [{text: '2026-08-01', value: '2026-08-01'}],
  },
  {
    sentence: 'RFC 2616 was replaced long before anybody noticed.',
    twin: 'The document has 176 pages.',
    read: [{text: '176 pages', value: '176 page'}],
  },
  {
    sentence: 'IEEE 754 explains why the sum is odd.',
    twin: 'The sum is 754 dollars.',
    read: [{text: '754 dollars', value: '754 USD'}],
  },
  {
    sentence: 'COVID-19 emptied the theatres.',
    twin: 'The theatre has 19 rows.',
    read: [{text: '19', value: '19 one'}],
  },
  {
    sentence: 'H5N1 was found in the swans.',
    twin: 'The wardens found 51 swans.',
    read: [{text: '51', value: '51 one'}],
  },
  {
    sentence: 'The B12 injections helped.',
    twin: 'He received 12 injections.',
    read: [{text: '12', value: '12 one'}],
  },
  {
    sentence: 'Omega-3 comes from oily fish.',
    twin: 'The capsule contains 300 mg.',
    read: [{text: '300 mg', value: '300 mg'}],
  },
  {
    sentence: 'CO2 is heavier than air.',
    twin: 'The plant emits 2 million tonnes.',
    read: [{text: '2 million tonnes', value: '2000000 tonne'}],
  },
  {
    sentence: 'Uranium-235 is rare in nature.',
    twin: 'The reactor holds 235 tonnes.',
    read: [{text: '235 tonnes', value: '235 tonne'}],
  },
  {
    sentence: 'Carbon-14 betrays the forgery.',
    twin: 'The forger served 14 years.',
    read: [{text: '14 years', value: '14 year'}],
  },
  {
    sentence: 'The PM2.5 sensor on the roof failed.',
    twin: 'The roof is 2.5 metres high.',
    read: [{text: '2.5 metres', value: '2.5 metre'}],
  },
  {
    sentence: 'A4 paper jams the printer.',
    twin: 'The printer holds 400 sheets.',
    read: [{text: '400', value: '400 one'}],
  },

  // Short technical words with a digit.
  {
    sentence: '5G masts cover the valley.',
    twin: 'The phone weighs 195 g.',
    read: [{text: '195 g', value: '195 g'}],
  },
  {
    sentence: 'The factory runs on private 4G.',
    twin: 'The factory uses 4 GB of data.',
    read: [{text: '4 GB', value: '4 gb'}],
  },
  {
    sentence: 'Web 2.0 promised conversation.',
    twin: 'The conversation took 2.0 hours.',
    read: [{text: '2.0 hours', value: '2 hour'}],
  },
  {
    sentence: 'B2B sales staff travel constantly.',
    twin: 'The staff travel to 2 fairs.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'P2P lending collapsed.',
    twin: 'The lender lost 200 million yuan.',
    read: [{text: '200 million yuan', value: '200000000 CNY'}],
  },
  {
    sentence: 'The film was shot in 3D.',
    twin: 'The film was shot in 3 cities.',
    read: [{text: '3 cities', value: '3 city'}],
  },
  {
    sentence: 'Turn on 2FA for the payroll account.',
    twin: 'Turn the payroll in within 2 days.',
    read: [{text: '2 days', value: '2 day'}],
  },
  {
    sentence: 'She watches the match in 4K.',
    twin: 'The match drew 4,000 fans.',
    read: [{text: '4,000', value: '4000 one'}],
  },
  {
    sentence: 'MP3 players gather dust in the drawer.',
    twin: 'The player stores 300 songs.',
    read: [{text: '300', value: '300 one'}],
  },
  {
    sentence: 'The i18n files are sorted by key.',
    twin: 'The file has 18 lines.',
    read: [{text: '18 lines', value: '18 line'}],
  },
  {
    sentence: 'Our k8s cluster restarted itself.',
    twin: 'The cluster has 8 nodes.',
    read: [{text: '8 nodes', value: '8 node'}],
  },
  {
    sentence: 'Good a11y helps everyone.',
    twin: 'The audit found 11 faults.',
    read: [{text: '11', value: '11 one'}],
  },
  {
    sentence: 'The S3 bucket was public.',
    twin: 'The bucket holds 3 litres.',
    read: [{text: '3 litres', value: '3 litre'}],
  },
  {
    sentence: 'An EC2 instance was left running over the weekend.',
    twin: 'The instance cost 2 dollars.',
    read: [{text: '2 dollars', value: '2 USD'}],
  },
  {
    sentence: 'She wrote the talk in Markdown with H2 headings.',
    twin: 'The talk has 2 parts.',
    read: [{text: '2', value: '2 one'}],
  },

  // More names.
  {
    sentence: 'The ARM Cortex-A53 sips power.',
    twin: 'The chip uses 53 watts.',
    read: [{text: '53 watts', value: '53 watt'}],
  },
  {
    sentence: 'He plays Half-Life 2 on a laptop.',
    twin: 'He plays for 2 hours.',
    read: [{text: '2 hours', value: '2 hour'}],
  },
  {
    sentence: 'The Suzuki GSX-R1000 screamed past.',
    twin: 'The motorcycle has covered 1,000 miles.',
    read: [{text: '1,000 miles', value: '1000 mile'}],
  },
  {
    sentence: 'A Cessna 172 landed on the beach.',
    twin: 'The beach is 172 metres wide.',
    read: [{text: '172 metres', value: '172 metre'}],
  },
  {
    sentence: 'A new clutch was fitted to the Saab 900.',
    twin: 'The clutch costs 900 euros.',
    read: [{text: '900 euros', value: '900 EUR'}],
  },
  {
    sentence: 'Their V8 engine drinks petrol.',
    twin: 'The car needs 8 litres.',
    read: [{text: '8 litres', value: '8 litre'}],
  },
  {
    sentence: 'She bought a Kindle 3 at the flea market.',
    twin: 'She bought 3 lamps at the flea market.',
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: 'The WW2 bunker is a mushroom farm.',
    twin: 'The farm grows 2 tonnes of mushrooms.',
    read: [{text: '2 tonnes', value: '2 tonne'}],
  },
  {
    sentence: 'The Y2K panic enriched consultants.',
    twin: 'The consultants earned 2 million dollars.',
    read: [{text: '2 million dollars', value: '2000000 USD'}],
  },
  {
    sentence: 'Her C1 certificate is framed.',
    twin: 'The frame is 10 inches wide.',
    read: [{text: '10 inches', value: '10 inch'}],
  },
  {
    sentence: 'The B-52 bomber circled.',
    twin: 'The bomber carried 5 crew members.',
    read: [{text: '5', value: '5 person'}],
  },
  {
    sentence: 'The A320neo is quieter.',
    twin: 'The airline ordered 32 aircraft.',
    read: [{text: '32', value: '32 one'}],
  },
  {
    sentence: 'Vitamin B6 is in chickpeas.',
    twin: 'The tin holds 400 g of chickpeas.',
    read: [{text: '400 g', value: '400 g'}],
  },
]
