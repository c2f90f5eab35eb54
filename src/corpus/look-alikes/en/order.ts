import type {LookAlike} from '../look-alike.ts'

/** Words of order and of counting that count nothing here. */
export const order: readonly LookAlike[] = [
  // Second: a thought, a hand, a motion.
  {
    sentence: 'On second thought, she kept the letter and burned the envelope.',
    twin: 'She kept the letter for 2 seconds and burned it.',
    read: [{text: '2 seconds', value: '2 second'}],
  },
  {
    sentence: 'He bought the jacket second-hand from a stall near the station.',
    twin: 'He bought the jacket 30 seconds before the stall closed.',
    read: [{text: '30 seconds', value: '30 second'}],
  },
  {
    sentence: 'The motion was seconded by the treasurer and carried without debate.',
    twin: 'The debate was cut off by the treasurer after 90 seconds.',
    read: [{text: '90 seconds', value: '90 second'}],
  },
  {
    sentence: 'Nobody second-guessed the surgeon until the inquiry opened.',
    twin: 'The surgeon paused for 5 seconds before the inquiry opened.',
    read: [{text: '5 seconds', value: '5 second'}],
  },
  {
    sentence: 'Passive smoking, or second-hand smoke, harms children in particular.',
    twin: 'The smoke alarm sounded for 45 seconds and woke the children.',
    read: [{text: '45 seconds', value: '45 second'}],
  },
  {
    sentence: 'Driving on ice became second nature to her in Finland.',
    twin: 'The car slid on the ice for 4 seconds in Finland.',
    read: [{text: '4 seconds', value: '4 second'}],
  },
  {
    sentence: 'She was seconded to the ministry as an adviser.',
    twin: 'She addressed the ministry for 50 seconds as an adviser.',
    read: [{text: '50 seconds', value: '50 second'}],
  },
  {
    sentence: 'His second wind came near the top of the climb.',
    twin: 'The wind gusted for 12 seconds near the top of the climb.',
    read: [{text: '12 seconds', value: '12 second'}],
  },
  {
    sentence: "The editor played second fiddle to the owner's nephew.",
    twin: "The fiddle solo lasts 40 seconds on the owner's recording.",
    read: [{text: '40 seconds', value: '40 second'}],
  },
  {
    sentence: 'The jacket hangs in a second-hand shop by the harbour.',
    twin: 'The prices flash on the screen for 3 seconds.',
    read: [{text: '3 seconds', value: '3 second'}],
  },

  // Third: parties, worlds, rails.
  {
    sentence: 'A third-party auditor checks the accounts.',
    twin: "Auditors checked 3 accounts at the party's office.",
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: 'Cookies from third parties are blocked by default.',
    twin: 'The browser keeps 25 cookies by default.',
    read: [{text: '25', value: '25 one'}],
  },
  {
    sentence: 'Touching the third rail of pension reform ended his career.',
    twin: 'Reform of the pensions took 3 years and ended his career.',
    read: [{text: '3 years', value: '3 year'}],
  },
  {
    sentence: 'The so-called Third World hated the label.',
    twin: 'The label was used in 40 countries.',
    read: [{text: '40 countries', value: '40 country'}],
  },
  {
    sentence: 'The novel is told in the third person.',
    twin: 'The novel is told by 3 people.',
    read: [{text: '3 people', value: '3 person'}],
  },
  {
    sentence: 'Without a third-party licence the plug-in refuses to start.',
    twin: 'Without a licence the plug-in stops after 30 days.',
    read: [{text: '30 days', value: '30 day'}],
  },

  // First: aid, name, lady, class.
  {
    sentence: 'Everyone on the crew is trained in first aid.',
    twin: 'All 14 members of the crew are trained in aid work.',
    read: [{text: '14 members', value: '14 person'}],
  },
  {
    sentence: 'Please write your first name in capital letters.',
    twin: 'Please write your name in 12 capital letters.',
    read: [{text: '12', value: '12 one'}],
  },
  {
    sentence: 'The First Lady toured the burns unit of the hospital.',
    twin: 'The lady toured 6 hospitals in the region.',
    read: [{text: '6 hospitals', value: '6 hospital'}],
  },
  {
    sentence: 'A first-class stamp gets the letter there sooner.',
    twin: 'A class of 28 students wrote the letter.',
    read: [{text: '28 students', value: '28 person'}],
  },
  {
    sentence: "We heard the story first-hand from the ferry's captain.",
    twin: 'We heard the story from 9 hands on the ferry.',
    read: [{text: '9', value: '9 one'}],
  },
  {
    sentence: 'He fell in love at first sight and said nothing for ages.',
    twin: 'He fell ill after 8 weeks at sea and said nothing.',
    read: [{text: '8 weeks', value: '8 week'}],
  },
  {
    sentence: 'First of all, unplug the printer.',
    twin: 'Unplug the printer for 10 seconds.',
    read: [{text: '10 seconds', value: '10 second'}],
  },
  {
    sentence: 'Safety first, says the sign at this building site.',
    twin: 'Safety training takes 4 hours on this building site.',
    read: [{text: '4 hours', value: '4 hour'}],
  },

  // One: the pronoun.
  {
    sentence: 'Nobody could tell one twin from the other.',
    twin: 'Their mother raised 2 twins alone.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'No one answered when the bell rang.',
    twin: 'The bell rang 7 times before anyone answered.',
    read: [{text: '7 times', value: '7 occasion'}],
  },
  {
    sentence: 'The neighbours have not spoken to one another since the fence was built.',
    twin: 'The neighbours spoke for 20 minutes after the fence was built.',
    read: [{text: '20 minutes', value: '20 minute'}],
  },
  {
    sentence: 'It was just one of those things that happen at sea.',
    twin: 'It was among 5 things that happen at sea.',
    read: [{text: '5', value: '5 one'}],
  },
  {
    sentence: 'If one must apologise, one should do it quickly.',
    twin: 'He apologised within 15 minutes.',
    read: [{text: '15 minutes', value: '15 minute'}],
  },
  {
    sentence: 'The red one fits better than the green.',
    twin: 'The shop sold 3 red coats and kept the green.',
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: 'Pick whichever one you like.',
    twin: 'Pick whichever 2 books you like.',
    read: [{text: '2 books', value: '2 book'}],
  },
  {
    sentence: 'The little ones were asleep before the fireworks began.',
    twin: 'The 4 children were asleep before the fireworks began.',
    read: [{text: '4 children', value: '4 person'}],
  },
  {
    sentence: 'One wonders what the architect was thinking.',
    twin: 'The architect was thinking about it for 6 months.',
    read: [{text: '6 months', value: '6 month'}],
  },
  {
    sentence: 'This is the one I told you about.',
    twin: 'I told you about 11 of them.',
    read: [{text: '11', value: '11 one'}],
  },
  {
    sentence: 'One by one the lamps along the quay went out.',
    twin: 'Along the quay 21 lamps went out.',
    read: [{text: '21', value: '21 one'}],
  },
  {
    sentence: 'They are at one with the landscape.',
    twin: 'They painted the landscape in 1 hour.',
    read: [{text: '1 hour', value: '1 hour'}],
  },
  {
    sentence: 'For one thing, the roof leaks.',
    twin: 'The roof leaks in 3 places.',
    read: [{text: '3 places', value: '3 place'}],
  },
  {
    sentence: 'She is the one he trusts, and the feeling is not returned.',
    twin: 'She is among 3 people he trusts.',
    read: [{text: '3 people', value: '3 person'}],
  },

  // A and an: articles.
  {
    sentence: 'A dog barked behind the bakery.',
    twin: 'The bakery has 2 dogs.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'An engineer signed the drawing and a clerk filed it.',
    twin: 'The drawing was signed by 2 engineers.',
    read: [{text: '2', value: '2 person'}],
  },
  {
    sentence: 'He gave a shrug and reached for a biscuit.',
    twin: 'He reached for 6 biscuits.',
    read: [{text: '6', value: '6 one'}],
  },

  // Two, three, four inside fixed words.
  {
    sentence: 'She is two-faced, and everybody in the office knows it.',
    twin: 'She met 2 people in the office.',
    read: [{text: '2 people', value: '2 person'}],
  },
  {
    sentence: 'Put two and two together and the motive is plain.',
    twin: 'The motive is plain to 22 jurors.',
    read: [{text: '22', value: '22 one'}],
  },
  {
    sentence: 'A four-letter word slipped out on live television.',
    twin: 'A letter of 4 pages slipped out of the envelope.',
    read: [{text: '4 pages', value: '4 page'}],
  },
  {
    sentence: 'The children crawled on all fours through the grass.',
    twin: 'The children crawled 4 metres through the grass.',
    read: [{text: '4 metres', value: '4 metre'}],
  },
  {
    sentence: 'It takes two to tango, the coach reminded the quarrelling partners.',
    twin: 'It takes 2 hours to learn the tango.',
    read: [{text: '2 hours', value: '2 hour'}],
  },
  {
    sentence: 'The goalkeeper gave the mascot a high five.',
    twin: 'The goalkeeper gave the mascot 5 minutes.',
    read: [{text: '5 minutes', value: '5 minute'}],
  },
  {
    sentence: 'Our dentist was dressed to the nines.',
    twin: 'Our dentist has worked here for 9 years.',
    read: [{text: '9 years', value: '9 year'}],
  },
  {
    sentence: 'He is on cloud nine about the baby.',
    twin: 'The baby weighed 9 pounds.',
    read: [{text: '9 pounds'}],
  },
  {
    sentence: 'Everything in the shed is at sixes and sevens.',
    twin: 'Everything in the shed is worth 67 dollars.',
    read: [{text: '67 dollars', value: '67 USD'}],
  },
  {
    sentence: 'Back to square one, sighed the negotiators.',
    twin: 'The negotiators rented an office of 100 square metres.',
    read: [{text: '100 square metres', value: '100 m2'}],
  },
  {
    sentence: 'They went fifty-fifty on the boat.',
    twin: 'They went 50 km on the boat.',
    read: [{text: '50 km', value: '50 km'}],
  },

  // Once, single, double, triple, couple, pair.
  {
    sentence: 'Once upon a time a miller lived by the weir.',
    twin: 'A miller lived by the weir for 44 years.',
    read: [{text: '44 years', value: '44 year'}],
  },
  {
    sentence: 'Please double-check the spelling of her surname.',
    twin: 'Please check the spelling of 12 surnames.',
    read: [{text: '12', value: '12 one'}],
  },
  {
    sentence: 'Double-click the icon to open the folder.',
    twin: 'The icon doubled in size to 64 pixels.',
    read: [{text: '64 pixels', value: '64 pixel'}],
  },
  {
    sentence: 'The spy turned out to be a double agent.',
    twin: 'The spy turned out to have 3 handlers.',
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: 'He studied the double bass in Leipzig.',
    twin: 'He studied the bass in Leipzig for 7 years.',
    read: [{text: '7 years', value: '7 year'}],
  },
  {
    sentence: 'Add a pinch of salt to the double cream.',
    twin: 'Add 250 ml of cream.',
    read: [{text: '250 ml', value: '250 ml'}],
  },
  {
    sentence: 'The double standard infuriated the nurses.',
    twin: 'The new standard covers 1,200 nurses.',
    read: [{text: '1,200', value: '1200 one'}],
  },
  {
    sentence: 'She specialised in the triple jump at college.',
    twin: 'She jumped 14 metres at college.',
    read: [{text: '14 metres', value: '14 metre'}],
  },
  {
    sentence: 'A single mother runs the post office.',
    twin: 'A mother of 5 children runs the post office.',
    read: [{text: '5', value: '5 person'}],
  },
  {
    sentence: 'He never married; single life suits him.',
    twin: 'He never married in his 81 years.',
    read: [{text: '81 years', value: '81 year'}],
  },
  {
    sentence: 'The couple met at a salsa class.',
    twin: 'The class has 16 dancers.',
    read: [{text: '16', value: '16 one'}],
  },
  {
    sentence: 'An au pair looked after the boys.',
    twin: 'The au pair stayed for 11 months.',
    read: [{text: '11 months', value: '11 month'}],
  },
  {
    sentence: 'The engineers practise pair programming.',
    twin: 'The company employs 240 engineers.',
    read: [{text: '240 engineers', value: '240 person'}],
  },
  {
    sentence: 'Peer review paired the reviewers with strangers.',
    twin: 'Each paper had 3 reviewers.',
    read: [{text: '3', value: '3 person'}],
  },
  {
    sentence: 'The railway carriages were coupled with a loud clang.',
    twin: 'The locomotive pulled 18 carriages.',
    read: [{text: '18', value: '18 one'}],
  },

  // Half where no amount is meant.
  {
    sentence: 'The applause was half-hearted.',
    twin: 'The applause lasted 3.5 minutes.',
    read: [{text: '3.5 minutes', value: '3.5 minute'}],
  },
  {
    sentence: 'His half-brother inherited the mill.',
    twin: 'His brother inherited 50% of the mill.',
    read: [{text: '50%', value: '50 percent'}],
  },
  {
    sentence: 'His half-baked theories amused the faculty.',
    twin: 'Bake the potatoes for 50 minutes.',
    read: [{text: '50 minutes', value: '50 minute'}],
  },
  {
    sentence: 'The flag flew at half-mast over the embassy.',
    twin: 'The flag flew on a mast of 20 metres.',
    read: [{text: '20 metres', value: '20 metre'}],
  },
  {
    sentence: 'My better half does the accounts.',
    twin: 'My wife does the accounts of 4 firms.',
    read: [{text: '4', value: '4 company'}],
  },
  {
    sentence: 'The winger was substituted at half-time.',
    twin: 'The winger was substituted after 60 minutes.',
    read: [{text: '60 minutes', value: '60 minute'}],
  },
  {
    sentence: 'The bridge is a half-timbered wonder.',
    twin: 'The bridge is 60 metres long.',
    read: [{text: '60 metres', value: '60 metre'}],
  },

  // Quarter: places and mercy.
  {
    sentence: 'We strolled through the French Quarter until the rain came.',
    twin: 'We strolled through the old town for 3 hours.',
    read: [{text: '3 hours', value: '3 hour'}],
  },
  {
    sentence: 'The company moved its headquarters to Busan.',
    twin: 'The company moved 300 staff to Busan.',
    read: [{text: '300', value: '300 person'}],
  },
  {
    sentence: 'A quarterback from Ohio signed for the team.',
    twin: 'A quarterback from Ohio threw for 310 yards.',
    read: [{text: '310 yards', value: '310 yard'}],
  },
  {
    sentence: 'The rebels gave no quarter.',
    twin: 'The rebels gave up 25% of the province.',
    read: [{text: '25%', value: '25 percent'}],
  },
  {
    sentence: 'The officers slept in cramped quarters below deck.',
    twin: 'The officers slept in 4 rooms below deck.',
    read: [{text: '4 rooms', value: '4 room'}],
  },
  {
    sentence: 'Criticism came from every quarter.',
    twin: 'Criticism came from 38 countries.',
    read: [{text: '38 countries', value: '38 country'}],
  },
  {
    sentence: 'The quartermaster counted blankets.',
    twin: 'The quartermaster counted 400 blankets.',
    read: [{text: '400', value: '400 one'}],
  },
  {
    sentence: 'The Latin Quarter smells of coffee and rain.',
    twin: 'Sales of coffee rose 6% in Q3 2024.',
    read: [
      {text: '6%', value: '6 percent'},
      {text: 'Q3 2024', value: '2024 Q3'},
    ],
  },
  {
    sentence: 'The carcass was quartered and hung.',
    twin: 'The carcass weighed 180 kg.',
    read: [{text: '180 kg', value: '180 kg'}],
  },

  // Fifth, sixth and later.
  {
    sentence: 'Radio propaganda warned of a fifth column.',
    twin: 'Radio listeners in 5 towns heard the warning.',
    read: [{text: '5', value: '5 one'}],
  },
  {
    sentence: 'Her sixth sense told her to leave the party.',
    twin: 'She left the party with 6 friends.',
    read: [{text: '6', value: '6 one'}],
  },
  {
    sentence: 'He was in seventh heaven.',
    twin: 'He was in Tibet for 7 months.',
    read: [{text: '7 months', value: '7 month'}],
  },

  // Last: not a relative date.
  {
    sentence: 'Shoemakers shape the leather on a last.',
    twin: 'Shoemakers shape 40 shoes before lunch.',
    read: [{text: '40', value: '40 one'}],
  },
  {
    sentence: 'The batteries last longer in the cold than expected.',
    twin: 'The batteries last 18 hours.',
    read: [{text: '18 hours', value: '18 hour'}],
  },
  {
    sentence: 'Write your last name beneath the signature.',
    twin: 'Write the last 4 digits beneath the signature.',
    read: [{text: '4', value: '4 one'}],
  },
  {
    sentence: 'Last but not least, thank the cook.',
    twin: 'Thank the cook for 35 meals.',
    read: [{text: '35', value: '35 one'}],
  },
  {
    sentence: 'At last the ferry appeared.',
    twin: 'At last the ferry appeared, 50 minutes late.',
    read: [{text: '50 minutes', value: '50 minute'}],
  },

  // More fixed words of order and number.
  {
    sentence: 'She told the children to wait while she had second thoughts.',
    twin: 'She told the children to wait for 60 seconds.',
    read: [{text: '60 seconds', value: '60 second'}],
  },
  {
    sentence: 'The secondary school closed its boiler room.',
    twin: 'The secondary school has 720 pupils.',
    read: [{text: '720', value: '720 one'}],
  },
  {
    sentence: 'In a split second the cyclist swerved.',
    twin: 'In 2 seconds the cyclist stopped.',
    read: [{text: '2 seconds', value: '2 second'}],
  },
  {
    sentence: 'He felt like a third wheel at dinner.',
    twin: 'He felt ill for 3 days after dinner.',
    read: [{text: '3 days', value: '3 day'}],
  },
  {
    sentence: 'The first-hand accounts were sealed in the archive.',
    twin: 'The archive holds 61 accounts.',
    read: [{text: '61', value: '61 one'}],
  },
  {
    sentence: 'A first-rate mechanic is worth waiting for.',
    twin: 'The mechanic charges 90 euros.',
    read: [{text: '90 euros', value: '90 EUR'}],
  },
  {
    sentence: 'Loved ones gathered at the gate.',
    twin: 'Relatives of 17 miners gathered at the gate.',
    read: [{text: '17', value: '17 one'}],
  },
  {
    sentence: 'It was a one-sided match.',
    twin: 'The match ended 7-0.',
    read: [{text: '7-0', value: '7..0 point'}],
  },
  {
    sentence: 'The one-way street confuses the sat-nav.',
    twin: 'The street is 240 metres long.',
    read: [{text: '240 metres', value: '240 metre'}],
  },
  {
    sentence: 'The all-in-one printer jammed.',
    twin: 'The printer cost 149 dollars.',
    read: [{text: '149 dollars', value: '149 USD'}],
  },
  {
    sentence: 'He is second to none as a pastry chef.',
    twin: 'The pastry chef bakes 90 tarts.',
    read: [{text: '90', value: '90 one'}],
  },
  {
    sentence: 'The two-way radio crackled in the cab.',
    twin: 'The radio has a range of 9 km.',
    read: [{text: '9 km', value: '9 km'}],
  },
  {
    sentence: 'They zeroed in on the leak.',
    twin: 'They found 2 leaks.',
    read: [{text: '2', value: '2 one'}],
  },
  {
    sentence: 'Mediation is not a zero-sum game.',
    twin: 'The game lasts 4 hours.',
    read: [{text: '4 hours', value: '4 hour'}],
  },
  {
    sentence: 'The second-in-command took over the bridge.',
    twin: 'The captain left the bridge after 14 hours.',
    read: [{text: '14 hours', value: '14 hour'}],
  },
  {
    sentence: 'Second helpings were offered and politely refused.',
    twin: 'The cook offered 70 helpings.',
    read: [{text: '70', value: '70 one'}],
  },
  {
    sentence: 'Seats are given out on a first-come basis.',
    twin: 'The hall has 450 seats.',
    read: [{text: '450 seats', value: '450 seat'}],
  },
  {
    sentence: 'Third time lucky, muttered the burglar.',
    twin: 'The burglar tried 3 windows.',
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: 'The actor broke the fourth wall with a wink.',
    twin: 'The wall is 4 metres high.',
    read: [{text: '4 metres', value: '4 metre'}],
  },
  {
    sentence: 'Apps like that are a dime a dozen.',
    twin: 'The app costs 12 dollars.',
    read: [{text: '12 dollars', value: '12 USD'}],
  },
  {
    sentence: 'The four-by-four sank to its axles.',
    twin: 'The car sank 4 inches into the mud.',
    read: [{text: '4 inches', value: '4 inch'}],
  },
  {
    sentence: 'Wait a sec, the line is bad.',
    twin: 'Wait 9 seconds, the line is bad.',
    read: [{text: '9 seconds', value: '9 second'}],
  },
  {
    sentence: 'A quarter-finalist withdrew with a torn hamstring.',
    twin: 'The runner withdrew after 25 km.',
    read: [{text: '25 km', value: '25 km'}],
  },
  {
    sentence: 'She teaches Greek at a sixth-form college.',
    twin: 'She teaches Greek to 16 pupils.',
    read: [{text: '16', value: '16 one'}],
  },
  {
    sentence: 'Twelfth Night was staged in the orchard.',
    twin: 'The play was staged for 12 nights.',
    read: [{text: '12', value: '12 one'}],
  },
]
