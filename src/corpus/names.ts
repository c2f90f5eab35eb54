import type {Name} from '../fact/fact.ts'
import type {Row} from './row.ts'

const name = (key: string): Name => ({kind: 'name', key})

/** Names and versions with figures in them. They stand in a phrase, since some are names only there. */
export const names: readonly Row<Name>[] = [
  {fact: name('exaone4.0'), vi: ['EXAONE 4.0', 'mô hình EXAONE 4.0'], ko: ['EXAONE 4.0', '엑사원 4.0을'], en: ['EXAONE 4.0', 'the Exaone 4.0 model']},
  {fact: name('gpt4o'), vi: ['GPT-4o'], ko: ['GPT-4o는'], en: ['GPT-4o']},
  {fact: name('a.x3.1'), vi: ['A.X 3.1'], ko: ['A.X 3.1을'], en: ['A.X 3.1']},
  {fact: name('h100'), vi: ['chip H100'], ko: ['H100을'], en: ['the H100']},
  {fact: name('5g'), vi: ['mạng 5G'], ko: ['5G를'], en: ['a 5G network']},
  {fact: name('windows11'), vi: ['Windows 11'], ko: ['Windows 11은', '윈도 11은', '윈도우 11은'], en: ['Windows 11']},
  {fact: name('boeing737'), vi: ['Boeing 737'], ko: ['보잉 737', '보잉737은'], en: ['a Boeing 737']},
  {fact: name('covid19'), vi: ['COVID-19', 'Covid-19'], ko: ['코로나19로', '코로나 19'], en: ['COVID-19', 'Covid-19']},
  {fact: name('g20'), vi: ['G20', 'nhóm G20'], ko: ['G20', '주요 20개국'], en: ['the G20', 'Group of Twenty']},
  {fact: name('iso27001'), vi: ['ISO 27001', 'ISO-27001'], ko: ['ISO 27001을'], en: ['ISO 27001']},
  {fact: name('f16'), vi: ['máy bay F-16'], ko: ['F-16은'], en: ['an F-16']},
  {fact: name('m1'), vi: ['chip M1'], ko: ['M1은'], en: ['the M1']},
  {fact: name('worldwar2'), vi: ['Thế chiến II', 'Chiến tranh thế giới thứ hai'], ko: ['제2차 세계대전', '2차 세계대전'], en: ['World War II', 'the Second World War']},
  {fact: name('pro2'), vi: ['Solar Pro 2'], ko: ['Solar Pro 2는', '솔라 프로 2는'], en: ['Solar Pro 2']},
] // prettier-ignore
