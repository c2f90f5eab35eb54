import type {LookAlike} from '../look-alike.ts'

/** Models, chips, programs and their versions: names with figures in them. */
export const models: readonly LookAlike[] = [
  // Korea's language models.
  {
    sentence: 'EXAONE 4.0 answers in Korean, English and Spanish.',
    twin: 'EXAONE answered 4,000 questions in Korean.',
    read: [{text: '4,000 questions', value: '4000 question'}],
  },
  {
    sentence: 'LG released the weights of EXAONE 3.5 for research.',
    twin: 'LG released 3.5 TB of text for research.',
    read: [{text: '3.5 TB', value: '3.5 tb'}],
  },
  {
    sentence: 'The K-EXAONE team hired linguists.',
    twin: 'The K-EXAONE team hired 12 linguists.',
    read: [{text: '12', value: '12 one'}],
  },
  {
    sentence: 'SK Telecom built A.X 3.1 from scratch.',
    twin: 'SK Telecom built it in 31 days.',
    read: [{text: '31 days', value: '31 day'}],
  },
  {
    sentence: 'A.X 4.0 inherits its tokenizer from an open model.',
    twin: 'The tokenizer needs 40% fewer tokens.',
    read: [{text: '40%', value: '40 percent'}],
  },
  {
    sentence: 'A.X K1 is the largest of the family.',
    twin: 'The model was trained on 1,000 GPUs.',
    read: [{text: '1,000 GPUs', value: '1000 gpu'}],
  },
  {
    sentence: 'Upstage trained Solar Pro 2 with its own recipe.',
    twin: 'Upstage trained the model on 2 trillion tokens.',
    read: [{text: '2 trillion tokens', value: '2000000000000 token'}],
  },
  {
    sentence: 'Solar Open 100B is published under a permissive licence.',
    twin: 'The model has 100 billion parameters.',
    read: [{text: '100 billion parameters', value: '100000000000 parameter'}],
  },
  {
    sentence: 'HyperCLOVA X SEED Think 32B reads images as well as text.',
    twin: 'The model reads 32 billion tokens of text.',
    read: [{text: '32 billion tokens', value: '32000000000 token'}],
  },
  {
    sentence: 'K-EXAONE 236B topped the benchmark.',
    twin: 'The model has 236 billion parameters.',
    read: [{text: '236 billion parameters', value: '236000000000 parameter'}],
  },
  {
    sentence: 'VARCO Vision 2.0 describes pictures for blind readers.',
    twin: 'The app described 2.0 million pictures.',
    read: [{text: '2.0 million', value: '2000000 one'}],
  },
  {
    sentence: 'NC AI showed VARCO 3D to toy designers.',
    twin: 'NC AI showed it to 30 designers.',
    read: [{text: '30', value: '30 one'}],
  },
  {
    sentence: 'Motif 2.6B runs on a laptop.',
    twin: 'The laptop stores 2.6 GB.',
    read: [{text: '2.6 GB', value: '2.6 gb'}],
  },
  {
    sentence: "Kanana 1.5 came out of Kakao's lab.",
    twin: "Kakao's lab spent 1.5 billion won.",
    read: [{text: '1.5 billion won', value: '1500000000 KRW'}],
  },
  {
    sentence: 'KT named its bilingual model Midm 2.0.',
    twin: "KT's model was tested on 2 languages.",
    read: [{text: '2 languages', value: '2 language'}],
  },

  // Models from elsewhere.
  {
    sentence: 'GPT-4o speaks with a laugh in its voice.',
    twin: 'The chatbot spoke for 4 minutes.',
    read: [{text: '4 minutes', value: '4 minute'}],
  },
  {
    sentence: 'OpenAI retired GPT-3.5 without ceremony.',
    twin: 'OpenAI retired the model after 35 weeks.',
    read: [{text: '35 weeks', value: '35 week'}],
  },
  {
    sentence: 'Nobody outside the lab had tried GPT-5.',
    twin: 'Only 5 people outside the lab had tried the model.',
    read: [{text: '5 people', value: '5 person'}],
  },
  {
    sentence: 'The o3-mini model explains its steps.',
    twin: 'The model explains 3 steps.',
    read: [{text: '3 steps', value: '3 step'}],
  },
  {
    sentence: 'Qwen2.5 became the base of many fine-tunes.',
    twin: 'The fine-tune took 2.5 hours.',
    read: [{text: '2.5 hours', value: '2.5 hour'}],
  },
  {
    sentence: 'Alibaba compared Qwen3 with its predecessor.',
    twin: 'Alibaba compared 3 models.',
    read: [{text: '3 models', value: '3 model'}],
  },
  {
    sentence: 'Qwen2.5-72B was distilled into a smaller student.',
    twin: 'The student was trained for 72 hours.',
    read: [{text: '72 hours', value: '72 hour'}],
  },
  {
    sentence: 'Llama 3.1 405B would not fit on the workstation.',
    twin: 'The workstation has 405 GB of memory.',
    read: [{text: '405 GB', value: '405 gb'}],
  },
  {
    sentence: 'Llama 4 Scout reads very long documents.',
    twin: 'The model read 4 documents.',
    read: [{text: '4 documents', value: '4 document'}],
  },
  {
    sentence: 'DeepSeek-R1 startled the stock exchange.',
    twin: "The exchange's index lost 600 points.",
    read: [{text: '600 points', value: '600 point'}],
  },
  {
    sentence: 'DeepSeek-V3 was trained on a tight budget.',
    twin: 'The model was trained for 5.6 million dollars.',
    read: [{text: '5.6 million dollars', value: '5600000 USD'}],
  },
  {
    sentence: 'Claude 3.5 Sonnet wrote the unit tests.',
    twin: 'The assistant wrote 35 tests.',
    read: [{text: '35', value: '35 one'}],
  },
  {
    sentence: 'Gemini 2.5 Pro summarised the hearing.',
    twin: 'The hearing lasted 2.5 hours.',
    read: [{text: '2.5 hours', value: '2.5 hour'}],
  },
  {
    sentence: 'Gemma 3 was squeezed onto a phone.',
    twin: 'The phone has 3 cameras.',
    read: [{text: '3', value: '3 one'}],
  },
  {
    sentence: 'Mistral 7B is small enough for hobbyists.',
    twin: 'The file weighs 7 GB.',
    read: [{text: '7 GB', value: '7 gb'}],
  },
  {
    sentence: 'Mixtral 8x7B routes each word to its experts.',
    twin: 'The model has 8 layers.',
    read: [{text: '8 layers', value: '8 layer'}],
  },
  {
    sentence: 'Phi-4 was taught with synthetic textbooks.',
    twin: 'The school bought 4,000 textbooks.',
    read: [{text: '4,000', value: '4000 one'}],
  },
  {
    sentence: 'BERT-base is older than most of its users.',
    twin: 'The model has 110 million parameters.',
    read: [{text: '110 million parameters', value: '110000000 parameter'}],
  },
  {
    sentence: 'Whisper large-v3 transcribed the sermon.',
    twin: 'The sermon was 3,000 words long.',
    read: [{text: '3,000 words', value: '3000 word'}],
  },
  {
    sentence: 'Stable Diffusion 1.5 still draws odd hands.',
    twin: 'The picture took 1.5 seconds.',
    read: [{text: '1.5 seconds', value: '1.5 second'}],
  },
  {
    sentence: 'AlphaGo beat Lee Sedol in Seoul.',
    twin: 'AlphaGo beat Lee Sedol in 4 games.',
    read: [{text: '4 games', value: '4 game'}],
  },

  // Chips and boards.
  {
    sentence: 'The cluster runs on H100 accelerators.',
    twin: 'The cluster has 100 accelerators.',
    read: [{text: '100', value: '100 one'}],
  },
  {
    sentence: "Nvidia's A100 is still in demand.",
    twin: 'Demand for the chip grew by 100%.',
    read: [{text: '100%', value: '100 percent'}],
  },
  {
    sentence: "An RTX 4090 heats the student's bedroom.",
    twin: "The student's rent is 409 dollars.",
    read: [{text: '409 dollars', value: '409 USD'}],
  },
  {
    sentence: 'The B200 replaces the H200 in the racks.',
    twin: 'The hall has 200 racks.',
    read: [{text: '200', value: '200 one'}],
  },
  {
    sentence: 'Rebellions showed its ATOM-Max beside an H20.',
    twin: 'Rebellions showed 20 chips.',
    read: [{text: '20', value: '20 one'}],
  },
  {
    sentence: 'The Core i7 laptop runs hot.',
    twin: 'The laptop runs for 7 hours.',
    read: [{text: '7 hours', value: '7 hour'}],
  },
  {
    sentence: "Apple's M2 chip made the fan unnecessary.",
    twin: 'Apple sold 2 million laptops.',
    read: [{text: '2 million', value: '2000000 one'}],
  },
  {
    sentence: 'The Exynos 2400 runs cooler than its rival.',
    twin: 'The phone runs at 24 degrees.',
    read: [{text: '24 degrees', value: '24 degree'}],
  },
  {
    sentence: 'He soldered an ESP32 to the greenhouse door.',
    twin: 'The greenhouse door is 32 inches wide.',
    read: [{text: '32 inches', value: '32 inch'}],
  },
  {
    sentence: 'A Raspberry Pi 4 waters the tomatoes.',
    twin: 'The gardener waters 4 tomatoes.',
    read: [{text: '4', value: '4 one'}],
  },
  {
    sentence: 'The x86 architecture outlived its rivals.',
    twin: 'The laptop weighs 86 grams less.',
    read: [{text: '86 grams', value: '86 g'}],
  },
  {
    sentence: 'An Arduino Uno R3 drives the model railway.',
    twin: 'The model railway is 3 metres long.',
    read: [{text: '3 metres', value: '3 metre'}],
  },
  {
    sentence: 'HBM3E memory is stacked like pancakes.',
    twin: 'The stack holds 36 GB.',
    read: [{text: '36 GB', value: '36 gb'}],
  },
  {
    sentence: 'A USB 3.0 port is blue inside.',
    twin: 'The port moves 3.0 GB in a test.',
    read: [{text: '3.0 GB', value: '3 gb'}],
  },
  {
    sentence: 'The HDMI 2.1 cable was too short.',
    twin: 'The cable is 2.1 metres long.',
    read: [{text: '2.1 metres', value: '2.1 metre'}],
  },

  // Phones, consoles, cameras.
  {
    sentence: 'She dropped her iPhone 15 into the harbour.',
    twin: 'She dropped her phone 15 metres into the harbour.',
    read: [{text: '15 metres', value: '15 metre'}],
  },
  {
    sentence: 'The Galaxy S24 translates calls.',
    twin: 'The phone translated 24 calls.',
    read: [{text: '24', value: '24 one'}],
  },
  {
    sentence: 'His Nokia 3310 still works.',
    twin: 'His phone cost 3,310 pesos.',
    read: [{text: '3,310 pesos', value: '3310 MXN'}],
  },
  {
    sentence: 'The Pixel 8 takes sharp pictures at night.',
    twin: 'The camera takes 8 pictures at night.',
    read: [{text: '8', value: '8 one'}],
  },
  {
    sentence: 'A PlayStation 5 stood under the tree.',
    twin: 'A tree of 5 metres stood in the hall.',
    read: [{text: '5 metres', value: '5 metre'}],
  },
  {
    sentence: 'Xbox 360 owners kept their discs.',
    twin: 'The owner kept 360 discs.',
    read: [{text: '360', value: '360 one'}],
  },
  {
    sentence: 'The Nintendo 64 has a curious controller.',
    twin: 'The museum has 64 controllers.',
    read: [{text: '64', value: '64 one'}],
  },
  {
    sentence: 'The Leica M6 is a joy to load.',
    twin: 'The camera costs 6,000 euros.',
    read: [{text: '6,000 euros', value: '6000 EUR'}],
  },
  {
    sentence: 'A Canon EOS R5 was stolen from the press box.',
    twin: 'Thieves stole 5 cameras from the press box.',
    read: [{text: '5', value: '5 one'}],
  },

  // Programs and languages.
  {
    sentence: 'Windows 11 refused to install on the old machine.',
    twin: 'The house has 11 windows.',
    read: [{text: '11', value: '11 one'}],
  },
  {
    sentence: 'Windows 95 made a cheerful noise when it started.',
    twin: 'The tower has 95 windows.',
    read: [{text: '95', value: '95 one'}],
  },
  {
    sentence: 'The library needs Python 3.12 or a patched interpreter.',
    twin: 'The python is 3.12 metres long.',
    read: [{text: '3.12 metres', value: '3.12 metre'}],
  },
  {
    sentence: 'Node.js 24 runs the file without a build.',
    twin: 'The build took 24 seconds.',
    read: [{text: '24 seconds', value: '24 second'}],
  },
  {
    sentence: 'Ubuntu 24.04 ships with a calmer desktop.',
    twin: 'The desktop is 24 inches wide.',
    read: [{text: '24 inches', value: '24 inch'}],
  },
  {
    sentence: 'Her thesis was written in LaTeX2e.',
    twin: 'Her thesis is 220 pages long.',
    read: [{text: '220 pages', value: '220 page'}],
  },
  {
    sentence: 'Java 21 introduced virtual threads.',
    twin: 'The sweater used 21 metres of thread.',
    read: [{text: '21 metres', value: '21 metre'}],
  },
  {
    sentence: 'The old shop was rewritten in Rust 1.80.',
    twin: 'The old shop measures 83 square metres.',
    read: [{text: '83 square metres', value: '83 m2'}],
  },
  {
    sentence: 'The tutorial mixes Vue 3 with React 19.',
    twin: 'The tutorial has 19 pages.',
    read: [{text: '19 pages', value: '19 page'}],
  },
  {
    sentence: 'HTML5 killed the browser plug-in.',
    twin: 'The plug-in was loaded 5 million times.',
    read: [{text: '5 million times', value: '5000000 occasion'}],
  },
  {
    sentence: 'ES2020 brought optional chaining.',
    twin: 'The chain costs 20 euros.',
    read: [{text: '20 euros', value: '20 EUR'}],
  },
  {
    sentence: 'The CSS3 selectors confused the intern.',
    twin: 'The intern stayed for 3 months.',
    read: [{text: '3 months', value: '3 month'}],
  },
  {
    sentence: 'Vietnamese is sorted properly in PostgreSQL 16.',
    twin: 'The database holds 16 TB.',
    read: [{text: '16 TB', value: '16 tb'}],
  },
  {
    sentence: 'MySQL 8.0 deprecated the old password hash.',
    twin: 'The backup takes 8.0 hours.',
    read: [{text: '8.0 hours', value: '8 hour'}],
  },
  {
    sentence: 'Android 14 dims the screen sooner.',
    twin: 'The screen is 14 inches wide.',
    read: [{text: '14 inches', value: '14 inch'}],
  },
  {
    sentence: 'iOS 18 moved the button again.',
    twin: 'The button is 18 mm wide.',
    read: [{text: '18 mm', value: '18 mm'}],
  },
  {
    sentence: 'Photoshop CS6 is the last version sold in a box.',
    twin: 'The box weighs 6 kg.',
    read: [{text: '6 kg', value: '6 kg'}],
  },
  {
    sentence: 'TypeScript 5.9 caught the mistake.',
    twin: 'The mistake cost 5.9 million euros.',
    read: [{text: '5.9 million euros', value: '5900000 EUR'}],
  },
  {
    sentence: 'The plug-in requires Vitest v5.1.1 and nothing else.',
    twin: 'The test requires 5.1 seconds.',
    read: [{text: '5.1 seconds', value: '5.1 second'}],
  },
  {
    sentence: 'Please upgrade to version 2.14.0 before the workshop.',
    twin: 'The workshop lasts 2.5 days.',
    read: [{text: '2.5 days', value: '2.5 day'}],
  },
  {
    sentence: 'We rolled back to v1.9.3 when the queue froze.',
    twin: 'The queue froze for 19 minutes.',
    read: [{text: '19 minutes', value: '19 minute'}],
  },
  {
    sentence: 'Release 0.8.12-beta fixes the login page.',
    twin: 'The login page loads in 0.8 seconds.',
    read: [{text: '0.8 seconds', value: '0.8 second'}],
  },
  {
    sentence: 'Log4j gave administrators a sleepless Christmas.',
    twin: 'The administrators patched 44 servers.',
    read: [{text: '44 servers', value: '44 server'}],
  },
]
