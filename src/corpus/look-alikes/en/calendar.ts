import type {LookAlike} from '../look-alike.ts'

/** Months, weekdays, seasons and other words of the calendar that name no day. */
export const calendar: readonly LookAlike[] = [
  // May: the verb.
  {
    sentence: 'She may go to the dentist after all.',
    twin: 'She may go to the dentist on 12 May.',
    read: [{text: '12 May', value: '--05-12'}],
  },
  {
    sentence: 'You may now kiss the bride.',
    twin: 'You may kiss the bride on May 6, 2028.',
    read: [{text: 'May 6, 2028', value: '2028-05-06'}],
  },
  {
    sentence: 'It may rain on the parade.',
    twin: 'In May 2023 it rained on the parade.',
    read: [{text: 'May 2023', value: '2023-05'}],
  },
  {
    sentence: 'Be that as it may, the invoice is overdue.',
    twin: 'The invoice of 3 May is overdue.',
    read: [{text: '3 May', value: '--05-03'}],
  },
  {
    sentence: 'May the best team win!',
    twin: 'The best team won on May 21.',
    read: [{text: 'May 21', value: '--05-21'}],
  },
  {
    sentence: 'May I borrow your stapler?',
    twin: 'I borrowed the stapler on May 2.',
    read: [{text: 'May 2', value: '--05-02'}],
  },
  {
    sentence: 'The patient may feel dizzy; he may also feel nothing.',
    twin: 'The patient felt dizzy until 9 May 2019.',
    read: [{text: '9 May 2019', value: '2019-05-09'}],
  },
  {
    sentence: 'Come what may, the bakery opens early.',
    twin: 'The bakery opens on 1 May.',
    read: [{text: '1 May', value: '--05-01'}],
  },
  {
    sentence: 'Residents may not park here.',
    twin: 'Residents may not park here before 15 May 2027.',
    read: [{text: '15 May 2027', value: '2027-05-15'}],
  },

  // May: people and other names.
  {
    sentence: 'Theresa May resigned outside the famous door.',
    twin: 'Theresa May resigned on 24 May 2019.',
    read: [{text: '24 May 2019', value: '2019-05-24'}],
  },
  {
    sentence: 'Brian May tuned the guitar himself.',
    twin: 'Brian May tuned the guitar on 3 May 1986.',
    read: [{text: '3 May 1986', value: '1986-05-03'}],
  },
  {
    sentence: 'Louisa May Alcott wrote for magazines under a pen name.',
    twin: 'Louisa Alcott was born in 1832.',
    read: [{text: '1832', value: '1832'}],
  },
  {
    sentence: 'May Chen runs the night desk.',
    twin: 'Ms Chen has run the night desk since May 2020.',
    read: [{text: 'May 2020', value: '2020-05'}],
  },
  {
    sentence: 'Elaine May directed the comedy.',
    twin: 'The comedy opened in May 1971.',
    read: [{text: 'May 1971', value: '1971-05'}],
  },

  // March: on foot, in step.
  {
    sentence: 'The veterans march past the cathedral in silence.',
    twin: 'The veterans met at the cathedral on 11 March.',
    read: [{text: '11 March', value: '--03-11'}],
  },
  {
    sentence: 'March on, said the sergeant, and do not look back.',
    twin: 'The sergeant looked back on March 14, 2003.',
    read: [{text: 'March 14, 2003', value: '2003-03-14'}],
  },
  {
    sentence: 'The band played a wedding march.',
    twin: 'The band played on March 8.',
    read: [{text: 'March 8', value: '--03-08'}],
  },
  {
    sentence: 'Deserts march southward where the trees are felled.',
    twin: 'The trees were felled in March 2022.',
    read: [{text: 'March 2022', value: '2022-03'}],
  },
  {
    sentence: 'Schoolchildren joined the march for cleaner rivers.',
    twin: 'The rally for cleaner rivers was held on 22 March 2024.',
    read: [{text: '22 March 2024', value: '2024-03-22'}],
  },
  {
    sentence: 'A forced march through the jungle killed the mules.',
    twin: 'The mules died on 19 March 1944.',
    read: [{text: '19 March 1944', value: '1944-03-19'}],
  },
  {
    sentence: 'Fredric March won an Oscar for the role.',
    twin: 'He won the Oscar in March 1947.',
    read: [{text: 'March 1947', value: '1947-03'}],
  },
  {
    sentence: 'The lords of the Welsh Marches built castles everywhere.',
    twin: 'The castle was sold in March 1536.',
    read: [{text: 'March 1536', value: '1536-03'}],
  },
  {
    sentence: 'The students marched to the ministry.',
    twin: 'On March 1 the students went to the ministry.',
    read: [{text: 'March 1', value: '--03-01'}],
  },

  // August, April, June, July and other names.
  {
    sentence: 'The academy is an august body with dusty carpets.',
    twin: 'The academy meets on 9 August.',
    read: [{text: '9 August', value: '--08-09'}],
  },
  {
    sentence: 'August Wilson set his plays in Pittsburgh.',
    twin: 'The play opened on 4 August 1987.',
    read: [{text: '4 August 1987', value: '1987-08-04'}],
  },
  {
    sentence: 'August Strindberg quarrelled with his publisher.',
    twin: 'He quarrelled with his publisher in August 1886.',
    read: [{text: 'August 1886', value: '1886-08'}],
  },
  {
    sentence: 'In that august company even the senator lowered his voice.',
    twin: 'The senator spoke on August 17.',
    read: [{text: 'August 17', value: '--08-17'}],
  },
  {
    sentence: "April O'Neil reports from the sewers in the cartoon.",
    twin: 'The cartoon began in April 1988.',
    read: [{text: 'April 1988', value: '1988-04'}],
  },
  {
    sentence: 'April Greiman taught a generation of designers.',
    twin: 'The exhibition opens on April 27.',
    read: [{text: 'April 27', value: '--04-27'}],
  },
  {
    sentence: 'His sister April plays the cello.',
    twin: 'His sister gave a recital on 30 April 2026.',
    read: [{text: '30 April 2026', value: '2026-04-30'}],
  },
  {
    sentence: 'June Carter sang harmony.',
    twin: 'The concert took place on June 13.',
    read: [{text: 'June 13', value: '--06-13'}],
  },
  {
    sentence: 'June Jordan wrote essays and poems.',
    twin: 'The essay came out in June 1985.',
    read: [{text: 'June 1985', value: '1985-06'}],
  },
  {
    sentence: 'Mrs Julius and Ms Juneau share a desk.',
    twin: 'They have shared a desk since July 2021.',
    read: [{text: 'July 2021', value: '2021-07'}],
  },
  {
    sentence: 'Augustus gave his own name to the calendar.',
    twin: 'He died on 19 August, aged 75.',
    read: [{text: '19 August', value: '--08-19'}],
  },
  {
    sentence: 'An octopus named Octavian escaped from the aquarium.',
    twin: 'The aquarium received the octopus on 5 October 2022.',
    read: [{text: '5 October 2022', value: '2022-10-05'}],
  },
  {
    sentence: 'The Decemberists cancelled their show at the ski resort.',
    twin: 'The lifts close on December 9.',
    read: [{text: 'December 9', value: '--12-09'}],
  },

  // Short months as words: Jan, Mar, Sep, Dec, Oct.
  {
    sentence: 'Jan signed for the parcel while I was out.',
    twin: 'The parcel came on 14 Jan 2025.',
    read: [{text: '14 Jan 2025', value: '2025-01-14'}],
  },
  {
    sentence: 'Jan van Eyck painted the altarpiece.',
    twin: 'The altarpiece was cleaned in Jan 2016.',
    read: [{text: 'Jan 2016', value: '2016-01'}],
  },
  {
    sentence: 'Scratches mar the surface of the table.',
    twin: 'The table was sold on 3 Mar 2024.',
    read: [{text: '3 Mar 2024', value: '2024-03-03'}],
  },
  {
    sentence: 'Do not let envy mar your friendship.',
    twin: 'They became friends on 21 Mar 2010.',
    read: [{text: '21 Mar 2010', value: '2010-03-21'}],
  },
  {
    sentence: 'An old DEC terminal sat in the corner, humming.',
    twin: 'The terminal was scrapped on 18 Dec 1999.',
    read: [{text: '18 Dec 1999', value: '1999-12-18'}],
  },
  {
    sentence: 'The sep in the filename means separator.',
    twin: 'The file was saved on 7 Sep 2023.',
    read: [{text: '7 Sep 2023', value: '2023-09-07'}],
  },

  // Sunday and the others as names.
  {
    sentence: 'The Sunday Times broke the story.',
    twin: 'The story broke on Sunday, 14 July 2024.',
    read: [{text: 'Sunday, 14 July 2024', value: '2024-07-14 weekday 7'}],
  },
  {
    sentence: 'Their Sunday school sang in tents.',
    twin: 'They sang on Sunday, 3 June 1917.',
    read: [{text: 'Sunday, 3 June 1917', value: '1917-06-03 weekday 7'}],
  },
  {
    sentence: 'Saturday Night Live mocked the senator.',
    twin: 'The film arrives on Wednesday 23 November.',
    read: [{text: 'Wednesday 23 November', value: '--11-23 weekday 3'}],
  },
  {
    sentence: 'Super Tuesday settled the nomination.',
    twin: 'The restaurant opens on Tuesday, 5 May 2026.',
    read: [{text: 'Tuesday, 5 May 2026', value: '2026-05-05 weekday 2'}],
  },
  {
    sentence: 'Crusoe taught Man Friday to pray.',
    twin: 'Crusoe prayed on Friday, 13 March.',
    read: [{text: 'Friday, 13 March', value: '--03-13 weekday 5'}],
  },
  {
    sentence: "The gospel singer sat on the monument's steps.",
    twin: 'The singer performs on Monday, 16 November 2026.',
    read: [{text: 'Monday, 16 November 2026', value: '2026-11-16 weekday 1'}],
  },
  {
    sentence: 'The cat sat in the sun.',
    twin: 'The cat arrived on Sat 3 Oct.',
    read: [{text: '3 Oct', value: '--10-03 weekday 6'}],
  },
  {
    sentence: 'They wed in a barn outside Cork.',
    twin: 'They married on Wed 14 June 2023.',
    read: [{text: '14 June 2023', value: '2023-06-14 weekday 3'}],
  },
  {
    sentence: 'The sun set behind the silos.',
    twin: 'Sun, 9 Feb 2025 was windy at the silos.',
    read: [{text: '9 Feb 2025', value: '2025-02-09 weekday 7'}],
  },
  {
    sentence: 'Fri is a Danish word for free.',
    twin: 'The shop is free on Fri 6 Nov 2026.',
    read: [{text: '6 Nov 2026', value: '2026-11-06 weekday 5'}],
  },
  {
    sentence: 'Mon ami, the soup is cold.',
    twin: 'The soup kitchen opens Mon 2 March 2026.',
    read: [{text: '2 March 2026', value: '2026-03-02 weekday 1'}],
  },
  {
    sentence: 'The Mon people settled along the coast of Burma.',
    twin: 'The ferry left the coast on Mon 4 May 2015.',
    read: [{text: '4 May 2015', value: '2015-05-04 weekday 1'}],
  },

  // Spring, fall, summer, winter as other words.
  {
    sentence: 'Bottled spring water outsold the juice.',
    twin: 'Spring 2024 was the driest in the valley.',
    read: [{text: 'Spring 2024', value: '2024 spring'}],
  },
  {
    sentence: 'A pipe sprang a leak and the carpet was ruined.',
    twin: 'The carpet was ruined in spring 2019.',
    read: [{text: 'spring 2019', value: '2019 spring'}],
  },
  {
    sentence: 'The mattress spring poked through the cover.',
    twin: 'The mattress dates from the spring of 2008.',
    read: [{text: 'spring of 2008', value: '2008 spring'}],
  },
  {
    sentence: 'Where did you spring from?',
    twin: 'The clinic opened in spring 2021.',
    read: [{text: 'spring 2021', value: '2021 spring'}],
  },
  {
    sentence: 'Add the chopped spring onions last.',
    twin: 'The onions were harvested in the spring of 2025.',
    read: [{text: 'spring of 2025', value: '2025 spring'}],
  },
  {
    sentence: 'Hot springs bubble under the monastery.',
    twin: 'The monastery was rebuilt in spring 1951.',
    read: [{text: 'spring 1951', value: '1951 spring'}],
  },
  {
    sentence: 'They sprung a surprise on the auditors.',
    twin: 'The auditors came in spring 2017.',
    read: [{text: 'spring 2017', value: '2017 spring'}],
  },
  {
    sentence: 'Spring Framework manages the beans of the application.',
    twin: 'The application moved to the framework in spring 2023.',
    read: [{text: 'spring 2023', value: '2023 spring'}],
  },
  {
    sentence: 'Do people still fall in love by letter?',
    twin: 'The letters were published in fall 2012.',
    read: [{text: 'fall 2012', value: '2012 autumn'}],
  },
  {
    sentence: 'Pride comes before a fall.',
    twin: 'He was proud of the fall 2016 collection.',
    read: [{text: 'fall 2016', value: '2016 autumn'}],
  },
  {
    sentence: 'Niagara Falls froze along the edges.',
    twin: 'The falls froze in the winter of 1936.',
    read: [{text: 'winter of 1936', value: '1936 winter'}],
  },
  {
    sentence: 'Leaves fall on the tracks and the trains slow down.',
    twin: 'Trains slowed down in the fall of 2022.',
    read: [{text: 'fall of 2022', value: '2022 autumn'}],
  },
  {
    sentence: 'The fall of Rome fascinates economists.',
    twin: 'Economists met in Rome in fall 2018.',
    read: [{text: 'fall 2018', value: '2018 autumn'}],
  },
  {
    sentence: 'Donna Summer made disco respectable.',
    twin: 'The record was cut in summer 1977.',
    read: [{text: 'summer 1977', value: '1977 summer'}],
  },
  {
    sentence: 'Lawrence Summers taught economics.',
    twin: 'He taught in Korea in the summer of 2009.',
    read: [{text: 'summer of 2009', value: '2009 summer'}],
  },
  {
    sentence: 'Rick Winters coached the wrestlers.',
    twin: 'The wrestlers trained in winter 2020.',
    read: [{text: 'winter 2020', value: '2020 winter'}],
  },
  {
    sentence: 'Cyrus Autumn is the name on the brass plate.',
    twin: 'The plate was polished in autumn 2015.',
    read: [{text: 'autumn 2015', value: '2015 autumn'}],
  },

  // Day, week, year, date, century as other words.
  {
    sentence: 'The day-to-day running of the hostel is left to volunteers.',
    twin: 'The hostel is open 300 days.',
    read: [{text: '300 days', value: '300 day'}],
  },
  {
    sentence: 'One day you will thank me for the violin lessons.',
    twin: 'You will thank me after 100 days of violin lessons.',
    read: [{text: '100 days', value: '100 day'}],
  },
  {
    sentence: 'Those were the days, sighed the porter.',
    twin: 'The porter worked 12 days.',
    read: [{text: '12 days', value: '12 day'}],
  },
  {
    sentence: 'It made my day.',
    twin: 'It took 3 days.',
    read: [{text: '3 days', value: '3 day'}],
  },
  {
    sentence: 'She packed dates, figs and almonds.',
    twin: 'She packed on 4 July 2022.',
    read: [{text: '4 July 2022', value: '2022-07-04'}],
  },
  {
    sentence: 'He is out on a date with the librarian.',
    twin: 'He met the librarian on 30/11/2024.',
    read: [{text: '30/11/2024', value: '2024-11-30'}],
  },
  {
    sentence: "The library's design looks dated.",
    twin: 'The library is dated 17 April 1911.',
    read: [{text: '17 April 1911', value: '1911-04-17'}],
  },
  {
    sentence: 'Happy New Year from all of us at the garage!',
    twin: 'The garage opened 26 years ago.',
    read: [{text: '26 years', value: 'year -26'}],
  },
  {
    sentence: 'Yearling horses are skittish.',
    twin: 'The horse is 2 years old.',
    read: [{text: '2 years', value: '2 year'}],
  },
  {
    sentence: 'The Weeknd cancelled the show.',
    twin: 'The show ran for 6 weeks.',
    read: [{text: '6 weeks', value: '6 week'}],
  },
  {
    sentence: 'Century Gothic is a tidy typeface.',
    twin: 'The printing house is 2 centuries old.',
    read: [{text: '2 centuries', value: '2 century'}],
  },
  {
    sentence: 'Our mayor dislikes Mayfair and mayonnaise.',
    twin: 'The mayor dined in Mayfair on 8 May 2018.',
    read: [{text: '8 May 2018', value: '2018-05-08'}],
  },
  {
    sentence: 'The marchioness wore Mardi Gras beads.',
    twin: 'The ball was on March 4, 2025.',
    read: [{text: 'March 4, 2025', value: '2025-03-04'}],
  },

  // Times of day where no clock is meant.
  {
    sentence: 'The lounge offers cocktails at happy hour.',
    twin: 'The lounge opens at 5:30 pm.',
    read: [{text: '5:30 pm', value: '17:30'}],
  },
  {
    sentence: 'Rush hour jammed the ring road.',
    twin: 'The ring road was jammed for 2 hours.',
    read: [{text: '2 hours', value: '2 hour'}],
  },
  {
    sentence: 'The help desk answers 24/7.',
    twin: 'The help desk answers within 24 hours.',
    read: [{text: '24 hours', value: '24 hour'}],
    why: 'round the clock, neither a day nor a fraction',
  },
  {
    sentence: 'A 24/7 pharmacy opened beside the tram stop.',
    twin: 'A pharmacy opened beside the tram stop on 24 July.',
    read: [{text: '24 July', value: '--07-24'}],
  },
  {
    sentence: 'It was her finest hour.',
    twin: 'It was 7:45 in the evening.',
    read: [{text: '7:45', value: '19:45'}],
  },
  {
    sentence: 'The clocks in the shop never agree.',
    twin: 'The clocks in the shop stopped at 10:08.',
    read: [{text: '10:08', value: '10:08'}],
  },
  {
    sentence: 'The AM dial crackled.',
    twin: 'The alarm rang at 6:15 AM.',
    read: [{text: '6:15 AM', value: '06:15'}],
  },
  {
    sentence: 'I am in the garden.',
    twin: 'Meet me in the garden at 9 am.',
    read: [{text: '9 am', value: '09'}],
  },
  {
    sentence: 'The PM met the miners.',
    twin: 'The miners met at 3 PM.',
    read: [{text: '3 PM', value: '15'}],
  },

  // More names and verbs that look like months and seasons.
  {
    sentence: 'The committee may or may not publish the minutes.',
    twin: 'The committee met on 27 May 2025.',
    read: [{text: '27 May 2025', value: '2025-05-27'}],
  },
  {
    sentence: 'Mayflies live briefly.',
    twin: 'Mayflies appeared on 2 May.',
    read: [{text: '2 May', value: '--05-02'}],
  },
  {
    sentence: 'Janet and Marcus share an office with Augustine.',
    twin: 'They moved in on 5 Jan 2022.',
    read: [{text: '5 Jan 2022', value: '2022-01-05'}],
  },
  {
    sentence: "Frogs march in the opera's chorus, and a march closes it.",
    twin: 'The opera closes on 28 March 2027.',
    read: [{text: '28 March 2027', value: '2027-03-28'}],
  },
  {
    sentence: 'Autumn Phillips wore green to the wedding.',
    twin: 'The wedding is in autumn 2027.',
    read: [{text: 'autumn 2027', value: '2027 autumn'}],
  },
  {
    sentence: 'The Winter Olympics need snow.',
    twin: 'Snow fell in winter 2018.',
    read: [{text: 'winter 2018', value: '2018 winter'}],
  },
  {
    sentence: 'Prague Spring leaflets were printed in cellars.',
    twin: 'The leaflets were printed in spring 1968.',
    read: [{text: 'spring 1968', value: '1968 spring'}],
  },
  {
    sentence: 'Night fell before they reached the hut.',
    twin: 'They reached the hut in fall 1997.',
    read: [{text: 'fall 1997', value: '1997 autumn'}],
  },
  {
    sentence: 'Prices fall when the tankers arrive.',
    twin: 'Prices dropped in fall 2023.',
    read: [{text: 'fall 2023', value: '2023 autumn'}],
  },
  {
    sentence: 'The Sun sued the actor.',
    twin: 'The actor was sued on Sun 8 March 2026.',
    read: [{text: '8 March 2026', value: '2026-03-08 weekday 7'}],
  },
]
