import type {LookAlike} from '../look-alike.ts'

/** Names of money as ordinary words. */
export const money: readonly LookAlike[] = [
  // Won.
  {
    sentence: 'The challengers won the game in extra time.',
    twin: 'The challengers earned 40,000 won.',
    read: [{text: '40,000 won', value: '40000 KRW'}],
  },
  {
    sentence: 'Her debut novel won the prize and our hearts.',
    twin: 'Her debut novel costs 15,000 won.',
    read: [{text: '15,000 won', value: '15000 KRW'}],
  },
  {
    sentence: 'Seoul won the bid for the congress.',
    twin: 'Seoul paid 3 billion won for the congress.',
    read: [{text: '3 billion won', value: '3000000000 KRW'}],
  },
  {
    sentence: 'Who won?',
    twin: 'Who has 5,000 won?',
    read: [{text: '5,000 won', value: '5000 KRW'}],
  },
  {
    sentence: 'Nothing ventured, nothing won.',
    twin: 'They ventured 700,000 won and lost it.',
    read: [{text: '700,000 won', value: '700000 KRW'}],
  },
  {
    sentence: 'The hard-won truce held through the holidays.',
    twin: 'The truce cost 20 million won.',
    read: [{text: '20 million won', value: '20000000 KRW'}],
  },
  {
    sentence: 'LG AI Research won praise for EXAONE 4.0.',
    twin: 'LG AI Research received 530 billion won.',
    read: [{text: '530 billion won', value: '530000000000 KRW'}],
  },
  {
    sentence: 'The Korean won the archery gold.',
    twin: 'The Korean archer won 60 million won.',
    read: [{text: '60 million won', value: '60000000 KRW'}],
  },
  {
    sentence: "He won't apologise.",
    twin: "He won't pay 9,900 won.",
    read: [{text: '9,900 won', value: '9900 KRW'}],
  },

  // Yen.
  {
    sentence: "The sailor's son had a yen for travel.",
    twin: "The sailor's son had 30,000 yen for travel.",
    read: [{text: '30,000 yen', value: '30000 JPY'}],
  },
  {
    sentence: 'Anyone with a yen for noodles should visit Takamatsu.',
    twin: 'The noodles cost 450 yen in Takamatsu.',
    read: [{text: '450 yen', value: '450 JPY'}],
  },
  {
    sentence: 'Doyenne of the fashion press, she wore black.',
    twin: 'She paid 88,000 yen for the dress.',
    read: [{text: '88,000 yen', value: '88000 JPY'}],
  },
  {
    sentence: 'Yen Bai lies upriver from Hanoi.',
    twin: 'The ticket to Tokyo cost 52,000 yen.',
    read: [{text: '52,000 yen', value: '52000 JPY'}],
  },

  // Pound, sterling, quid.
  {
    sentence: 'She did a sterling job as chair.',
    twin: 'She was paid 300 pounds as chair.',
    read: [{text: '300 pounds'}],
  },
  {
    sentence: 'The quid pro quo was never written down.',
    twin: 'The quilt sold for 45 quid.',
    read: [{text: '45 quid', value: '45 GBP'}],
  },
  {
    sentence: 'The impounded vans were auctioned.',
    twin: 'The vans were auctioned for £2,400.',
    read: [{text: '£2,400', value: '2400 GBP'}],
  },

  // Mark.
  {
    sentence: 'Mark my words: the dam will leak.',
    twin: 'The dam was insured for 90,000 marks.',
    read: [{text: '90,000 marks', value: '90000 DEM'}],
  },
  {
    sentence: 'Mark Twain piloted steamboats.',
    twin: 'The steamboat cost 7,000 marks.',
    read: [{text: '7,000 marks', value: '7000 DEM'}],
  },
  {
    sentence: 'On your marks, shouted the starter.',
    twin: "The starter's pistol cost 120 marks.",
    read: [{text: '120 marks', value: '120 DEM'}],
  },
  {
    sentence: 'The hallmark is stamped inside the ring.',
    twin: 'The ring cost 800 Deutschmarks.',
    read: [{text: '800 Deutschmarks', value: '800 DEM'}],
  },
  {
    sentence: 'Teachers mark the essays over the holidays.',
    twin: 'The teachers read 60 essays over the holidays.',
    read: [{text: '60', value: '60 one'}],
  },
  {
    sentence: 'A question mark hangs over the tunnel.',
    twin: 'The tunnel is 2 km long.',
    read: [{text: '2 km', value: '2 km'}],
  },
  {
    sentence: 'The spot is marked with a cross.',
    twin: 'The cross cost 50 marks.',
    read: [{text: '50 marks', value: '50 DEM'}],
  },

  // Grand.
  {
    sentence: 'The grand piano would not fit through the door.',
    twin: 'The piano cost 40 grand.',
    read: [{text: '40'}],
  },
  {
    sentence: 'The Grand Canyon was hazy.',
    twin: 'The trip to the canyon cost 3,000 dollars.',
    read: [{text: '3,000 dollars', value: '3000 USD'}],
  },
  {
    sentence: 'Grandparents get in free.',
    twin: 'The grandparents paid 18 euros.',
    read: [{text: '18 euros', value: '18 EUR'}],
  },
  {
    sentence: 'A grand jury heard the testimony.',
    twin: 'The jury heard 14 witnesses.',
    read: [{text: '14', value: '14 one'}],
  },

  // Buck, dollar, cent, dime, penny.
  {
    sentence: 'The buck stops here.',
    twin: 'The badge costs 8 bucks.',
    read: [{text: '8 bucks', value: '8 USD'}],
  },
  {
    sentence: 'A young buck grazed by the hedge.',
    twin: 'The hedge cost 90 bucks to trim.',
    read: [{text: '90 bucks', value: '90 USD'}],
  },
  {
    sentence: 'The horse bucked and threw its rider.',
    twin: 'The rider paid 200 dollars for the horse.',
    read: [{text: '200 dollars', value: '200 USD'}],
  },
  {
    sentence: 'Buckingham Palace changed the guard in the drizzle.',
    twin: 'The souvenir from the palace cost 12 bucks.',
    read: [{text: '12 bucks', value: '12 USD'}],
  },
  {
    sentence: 'Sand dollars washed up on the beach.',
    twin: 'The beach chair costs 15 dollars.',
    read: [{text: '15 dollars', value: '15 USD'}],
  },
  {
    sentence: 'My two cents: paint it blue.',
    twin: 'The paint costs 75 cents.',
    read: [{text: '75 cents', value: '0.75 USD'}],
  },
  {
    sentence: 'The scent of jasmine filled the stairwell.',
    twin: 'The candle costs 99 cents.',
    read: [{text: '99 cents', value: '0.99 USD'}],
  },
  {
    sentence: 'The old part of the city centre is closed to cars.',
    twin: 'A ride to the city costs 60 cents.',
    read: [{text: '60 cents', value: '0.6 USD'}],
  },
  {
    sentence: 'Penny Lane starts at a roundabout.',
    twin: 'A ride down the lane costs 80 pence.',
    read: [{text: '80 pence', value: '0.8 GBP'}],
  },
  {
    sentence: 'A penny for your thoughts.',
    twin: 'The sweets cost 25 pence.',
    read: [{text: '25 pence', value: '0.25 GBP'}],
  },
  {
    sentence: 'Pennyroyal grows between the stones.',
    twin: 'The seeds cost 40 pence.',
    read: [{text: '40 pence', value: '0.4 GBP'}],
  },
  {
    sentence: 'Drop a dime on him and he will run.',
    twin: 'He owes me 70 cents.',
    read: [{text: '70 cents', value: '0.7 USD'}],
  },

  // Dong, baht, rand, real, franc, lira and others.
  {
    sentence: 'Ding-dong went the doorbell.',
    twin: 'The doorbell costs 250,000 dong.',
    read: [{text: '250,000 dong', value: '250000 VND'}],
  },
  {
    sentence: 'Mapo-dong lies along the river.',
    twin: 'The noodles cost 60,000 dong.',
    read: [{text: '60,000 dong', value: '60000 VND'}],
  },
  {
    sentence: 'Dong Nai province welcomed the investors.',
    twin: 'The investors brought 900 billion dong.',
    read: [{text: '900 billion dong', value: '900000000000 VND'}],
  },
  {
    sentence: 'Ayn Rand divided the seminar.',
    twin: 'The seminar costs 450 rand.',
    read: [{text: '450 rand', value: '450 ZAR'}],
  },
  {
    sentence: 'Random errors crept into the ledger.',
    twin: 'The ledger shows a loss of 3,000 rand.',
    read: [{text: '3,000 rand', value: '3000 ZAR'}],
  },
  {
    sentence: 'Real Madrid rested their captain.',
    twin: 'The captain paid 500 reais in fines.',
    read: [{text: '500 reais', value: '500 BRL'}],
  },
  {
    sentence: 'To be frank, the soup is salty.',
    twin: 'The soup costs 14 francs.',
    read: [{text: '14 francs'}],
  },
  {
    sentence: 'San Francisco and Franconia both brew good beer.',
    twin: 'The beer cost 7 Swiss francs.',
    read: [{text: '7 Swiss francs', value: '7 CHF'}],
  },
  {
    sentence: 'The pilgrims sang to the lyre at the shrine.',
    twin: 'The pilgrims paid 200 lira.',
    read: [{text: '200 lira', value: '200 TRY'}],
  },
  {
    sentence: 'A colon introduces the list.',
    twin: 'The coffee costs 900 colones.',
    read: [{text: '900 colones', value: '900 CRC'}],
  },
  {
    sentence: 'Lev Yashin kept goal in black.',
    twin: 'The kiosk charges 4 leva.',
    read: [{text: '4 leva', value: '4 BGN'}],
  },
  {
    sentence: 'Kip slept on the sofa.',
    twin: 'The bus to Pakse costs 50,000 kip.',
    read: [{text: '50,000 kip', value: '50000 LAK'}],
  },
  {
    sentence: "Ether was the dentist's friend.",
    twin: 'The wallet holds 3 ether.',
    read: [{text: '3 ether', value: '3 ETH'}],
  },
  {
    sentence: 'The Swedish crown jewels are in the vault.',
    twin: 'The vault cost 5 million kronor.',
    read: [{text: '5 million kronor', value: '5000000 SEK'}],
  },
  {
    sentence: 'Shilling for the casino ended his show.',
    twin: 'The ticket cost 300 shillings.',
    read: [{text: '300 shillings', value: '300 KES'}],
  },
  {
    sentence: 'The peso-shaped chocolates melted.',
    twin: 'The chocolates cost 35 pesos.',
    read: [{text: '35 pesos', value: '35 MXN'}],
  },
  {
    sentence: 'Neurologists met in a European tavern.',
    twin: 'The neurologists paid 640 euros for the tavern.',
    read: [{text: '640 euros', value: '640 EUR'}],
  },
  {
    sentence: 'The Euro final was decided on penalties.',
    twin: 'The final cost 95 euros to watch.',
    read: [{text: '95 euros', value: '95 EUR'}],
  },
  {
    sentence: 'The rubble was cleared from the street.',
    twin: 'The street sweeper earned 900 roubles.',
    read: [{text: '900 roubles', value: '900 RUB'}],
  },
  {
    sentence: 'The trial in Riyadh was adjourned.',
    twin: 'The dates cost 12 riyals.',
    read: [{text: '12 riyals', value: '12 SAR'}],
  },
  {
    sentence: 'My dinar-collecting uncle lives in Tunis.',
    twin: 'The uncle paid 30 dinars for the coin.',
    read: [{text: '30 dinars'}],
  },

  // Symbols and codes that are no money.
  {
    sentence: "The variable $name holds the customer's surname.",
    twin: 'The customer paid $35.',
    read: [{text: '$35', value: '35 USD'}],
  },
  {
    sentence: 'Run $HOME/bin/setup before the upgrade.',
    twin: 'The upgrade costs $120.',
    read: [{text: '$120', value: '120 USD'}],
  },
  {
    sentence: 'A$AP Rocky headlined the festival.',
    twin: 'A ticket for the festival costs A$180.',
    read: [{text: 'A$180', value: '180 AUD'}],
  },
  {
    sentence: 'Ke$ha dropped the symbol from her name.',
    twin: 'Her album costs $9.99.',
    read: [{text: '$9.99', value: '9.99 USD'}],
  },
  {
    sentence: 'The CAD drawing was sent to the workshop.',
    twin: 'The workshop charged CAD 750.',
    read: [{text: 'CAD 750', value: '750 CAD'}],
  },
  {
    sentence: 'ALL entries must be typed.',
    twin: 'The prize is USD 500.',
    read: [{text: 'USD 500', value: '500 USD'}],
  },
  {
    sentence: 'TRY the lentil soup.',
    twin: 'The soup costs 85 TRY.',
    read: [{text: '85 TRY', value: '85 TRY'}],
  },
  {
    sentence: 'The SEK unit of the police stormed the warehouse.',
    twin: 'The parcel cost SEK 65 to post.',
    read: [{text: 'SEK 65', value: '65 SEK'}],
  },
  {
    sentence: 'Our PHP developers dislike semicolons.',
    twin: 'The course costs PHP 4,500.',
    read: [{text: 'PHP 4,500', value: '4500 PHP'}],
  },
  {
    sentence: 'The TOP players skipped the cup.',
    twin: 'The players shared EUR 90,000.',
    read: [{text: 'EUR 90,000', value: '90000 EUR'}],
  },

  // Money idioms without an amount.
  {
    sentence: 'Who leaked the memo is the million-dollar question.',
    twin: 'Whoever leaked the memo was paid 1 million dollars.',
    read: [{text: '1 million dollars', value: '1000000 USD'}],
  },
  {
    sentence: 'Cash is king in the bazaar.',
    twin: 'The rug cost 4,000 liras.',
    read: [{text: '4,000 liras', value: '4000 TRY'}],
  },
  {
    sentence: 'Money talks.',
    twin: 'The talk cost $250.',
    read: [{text: '$250', value: '250 USD'}],
  },
  {
    sentence: 'The bill was vetoed.',
    twin: 'The bill came to $62.',
    read: [{text: '$62', value: '62 USD'}],
  },
  {
    sentence: 'Bill Gates reads on the train.',
    twin: 'The ticket for the train was €74.',
    read: [{text: '€74', value: '74 EUR'}],
  },
  {
    sentence: 'Keep the change, said the widow.',
    twin: 'Keep the €5, said the widow.',
    read: [{text: '€5', value: '5 EUR'}],
  },
  {
    sentence: 'A balance of power emerged.',
    twin: 'The balance of the account is ₩84,000.',
    read: [{text: '₩84,000', value: '84000 KRW'}],
  },
]
