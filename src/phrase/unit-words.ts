import type {UnitId} from '../fact/unit.ts'
import type {Words} from './words.ts'

const symbol = (sign: string): Words => ({vi: `# ${sign}`, ko: `#${sign}`, en: `# ${sign}`})

/**
 * How each unit is written around its figure `#`. English gives its singular and plural. Korean counters follow the
 * figure; a counted noun that Korean prose names first stands before it: `매개변수 2,360억 개`.
 */
export const unitWords: Readonly<Record<UnitId, Words>> = {
  one: {vi: '#', ko: '#', en: '#'},
  item: {vi: '# mục', ko: '#개', en: '# item | # items'},

  percent: {vi: '#%', ko: '#%', en: '#%'},
  'per-mille': {vi: '#‰', ko: '#‰', en: '#‰'},
  'percentage-point': {vi: '# điểm phần trăm', ko: '#%포인트', en: '# percentage point | # percentage points'},
  'basis-point': {vi: '# điểm cơ bản', ko: '#bp', en: '# basis point | # basis points'},
  times: {vi: 'gấp # lần', ko: '#배', en: '# times'},
  rank: {vi: 'hạng #', ko: '#위', en: 'No. #'},
  point: {vi: '# điểm', ko: '#점', en: '# point | # points'},

  person: {vi: '# người', ko: '#명', en: '# person | # people'},
  household: {vi: '# hộ gia đình', ko: '#가구', en: '# household | # households'},
  company: {vi: '# công ty', ko: '#개 기업', en: '# company | # companies'},
  team: {vi: '# đội', ko: '#개 팀', en: '# team | # teams'},
  consortium: {vi: '# liên danh', ko: '#개 컨소시엄', en: '# consortium | # consortia'},
  university: {vi: '# trường đại học', ko: '#개 대학', en: '# university | # universities'},
  school: {vi: '# trường học', ko: '#개 학교', en: '# school | # schools'},
  hospital: {vi: '# bệnh viện', ko: '#개 병원', en: '# hospital | # hospitals'},
  country: {vi: '# quốc gia', ko: '#개국', en: '# country | # countries'},
  city: {vi: '# thành phố', ko: '#개 도시', en: '# city | # cities'},
  model: {vi: '# mô hình', ko: '#개 모델', en: '# model | # models'},
  language: {vi: '# ngôn ngữ', ko: '#개 언어', en: '# language | # languages'},
  stage: {vi: '# giai đoạn', ko: '#단계', en: '# stage | # stages'},
  parameter: {vi: '# tham số', ko: '매개변수 #개', en: '# parameter | # parameters'},
  token: {vi: '# token', ko: '#토큰', en: '# token | # tokens'},
  gpu: {vi: '# GPU', ko: 'GPU #장', en: '# GPU | # GPUs'},
  server: {vi: '# máy chủ', ko: '서버 #대', en: '# server | # servers'},
  document: {vi: '# tài liệu', ko: '#개 문서', en: '# document | # documents'},

  second: {vi: '# giây', ko: '#초', en: '# second | # seconds'},
  minute: {vi: '# phút', ko: '#분', en: '# minute | # minutes'},
  hour: {vi: '# giờ', ko: '#시간', en: '# hour | # hours'},
  day: {vi: '# ngày', ko: '#일간', en: '# day | # days'},
  week: {vi: '# tuần', ko: '#주', en: '# week | # weeks'},
  month: {vi: '# tháng', ko: '#개월', en: '# month | # months'},
  year: {vi: '# năm', ko: '#년', en: '# year | # years'},

  nm: symbol('nm'),
  mm: symbol('mm'),
  cm: symbol('cm'),
  metre: {vi: '# m', ko: '#m', en: '# metre | # metres'},
  km: symbol('km'),
  mile: {vi: '# dặm', ko: '#마일', en: '# mile | # miles'},
  m2: symbol('m²'),
  km2: symbol('km²'),
  hectare: {vi: '# héc ta', ko: '#헥타르', en: '# hectare | # hectares'},
  litre: {vi: '# lít', ko: '#리터', en: '# litre | # litres'},
  m3: symbol('m³'),
  mg: symbol('mg'),
  g: symbol('g'),
  kg: symbol('kg'),
  ton: {vi: '# tấn', ko: '#톤', en: '# ton | # tons'},
  'km-per-hour': symbol('km/h'),
  C: {vi: '#°C', ko: '#℃', en: '#°C'},
  F: {vi: '#°F', ko: '#℉', en: '#°F'},

  kwh: symbol('kWh'),
  mwh: symbol('MWh'),
  gwh: symbol('GWh'),
  watt: symbol('W'),
  kw: symbol('kW'),
  mw: symbol('MW'),
  gw: symbol('GW'),
  mhz: symbol('MHz'),
  ghz: symbol('GHz'),

  byte: {vi: '# byte', ko: '#바이트', en: '# byte | # bytes'},
  kb: symbol('KB'),
  mb: symbol('MB'),
  gb: symbol('GB'),
  tb: symbol('TB'),
  pb: symbol('PB'),
  mbps: symbol('Mbps'),
  gbps: symbol('Gbps'),
  pixel: {vi: '# pixel', ko: '#픽셀', en: '# pixel | # pixels'},
}
