import type {UnitId} from '../fact/unit.ts'
import type {Words} from './words.ts'

/**
 * How each unit is written around its figure `#`. English gives its singular and plural. Korean counters follow the
 * figure; a counted noun that Korean prose names first stands before it: `매개변수 2,360억 개`.
 */
export const unitWords: Readonly<Record<UnitId, Words>> = {
  one: {vi: '#', ko: '#', en: '#'},

  percent: {vi: '#%', ko: '#%', en: '#%'},
  'percentage-point': {vi: '# điểm phần trăm', ko: '#%포인트', en: '# percentage point | # percentage points'},
  'per-mille': {vi: '#‰', ko: '#‰', en: '#‰'},
  'basis-point': {vi: '# điểm cơ bản', ko: '#bp', en: '# basis point | # basis points'},
  times: {vi: '# lần', ko: '#배', en: '# times'},
  rank: {vi: 'hạng #', ko: '#위', en: 'rank #'},
  point: {vi: '# điểm', ko: '#점', en: '# point | # points'},

  person: {vi: '# người', ko: '#명', en: '# person | # people'},
  user: {vi: '# người dùng', ko: '사용자 #명', en: '# user | # users'},
  subscriber: {vi: '# thuê bao', ko: '가입자 #명', en: '# subscriber | # subscribers'},
  employee: {vi: '# nhân viên', ko: '직원 #명', en: '# employee | # employees'},
  company: {vi: '# công ty', ko: '#개 기업', en: '# company | # companies'},
  team: {vi: '# đội', ko: '#개 팀', en: '# team | # teams'},
  consortium: {vi: '# liên danh', ko: '#개 컨소시엄', en: '# consortium | # consortia'},
  university: {vi: '# trường đại học', ko: '#개 대학', en: '# university | # universities'},
  model: {vi: '# mô hình', ko: '#개 모델', en: '# model | # models'},
  language: {vi: '# ngôn ngữ', ko: '#개 언어', en: '# language | # languages'},
  country: {vi: '# quốc gia', ko: '#개국', en: '# country | # countries'},
  stage: {vi: '# giai đoạn', ko: '#단계', en: '# stage | # stages'},
  parameter: {vi: '# tham số', ko: '매개변수 #개', en: '# parameter | # parameters'},
  token: {vi: '# token', ko: '#토큰', en: '# token | # tokens'},
  gpu: {vi: '# GPU', ko: 'GPU #장', en: '# GPU | # GPUs'},
  server: {vi: '# máy chủ', ko: '서버 #대', en: '# server | # servers'},
  document: {vi: '# tài liệu', ko: '문서 #건', en: '# document | # documents'},
  item: {vi: '# mục', ko: '#개', en: '# item | # items'},
  household: {vi: '# hộ gia đình', ko: '#가구', en: '# household | # households'},

  second: {vi: '# giây', ko: '#초', en: '# second | # seconds'},
  minute: {vi: '# phút', ko: '#분', en: '# minute | # minutes'},
  hour: {vi: '# tiếng', ko: '#시간', en: '# hour | # hours'},
  day: {vi: '# ngày', ko: '#일간', en: '# day | # days'},
  week: {vi: '# tuần', ko: '#주', en: '# week | # weeks'},
  month: {vi: '# tháng', ko: '#개월', en: '# month | # months'},
  year: {vi: '# năm', ko: '#년', en: '# year | # years'},

  mm: {vi: '# mm', ko: '#mm', en: '# mm'},
  cm: {vi: '# cm', ko: '#cm', en: '# cm'},
  m: {vi: '# m', ko: '#m', en: '# m'},
  km: {vi: '# km', ko: '#km', en: '# km'},
  m2: {vi: '# m²', ko: '#㎡', en: '# m²'},
  g: {vi: '# g', ko: '#g', en: '# g'},
  kg: {vi: '# kg', ko: '#kg', en: '# kg'},
  kw: {vi: '# kW', ko: '#kW', en: '# kW'},
  mw: {vi: '# MW', ko: '#MW', en: '# MW'},
  gw: {vi: '# GW', ko: '#GW', en: '# GW'},
  byte: {vi: '# byte', ko: '#바이트', en: '# byte | # bytes'},
}
