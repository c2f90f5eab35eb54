import type {LookAlike} from '../look-alike.ts'

/** Names of currencies inside other words. */
export const money: readonly LookAlike[] = [
  // currencies: 원, 동, 불, 엔, 유로, 위안, 프랑, 바트, 루피
  {
    sentence: '원래 그런 사람이 아니었다.',
    twin: '원래 값은 3만 원이었다.',
    read: [{text: '3만 원', value: '30000 KRW'}],
  },
  {
    sentence: '병원에 입원한 동료를 문병했다.',
    twin: '입원비 90만 원을 냈다.',
    read: [{text: '90만 원', value: '900000 KRW'}],
  },
  {
    sentence: '지원을 끊겠다고 으름장을 놓았다.',
    twin: '지원금은 200억 원이다.',
    read: [{text: '200억 원', value: '20000000000 KRW'}],
  },
  {
    sentence: '공원에서 산책하던 노부부를 만났다.',
    twin: '공원 조성에 45억 원을 들였다.',
    read: [{text: '45억 원', value: '4500000000 KRW'}],
  },
  {
    sentence: '직원이 문을 잠그는 것을 잊었다.',
    twin: '직원 월급을 10만 원 올렸다.',
    read: [{text: '10만 원', value: '100000 KRW'}],
  },
  {
    sentence: '원하던 물건이 품절됐다.',
    twin: '물건값은 2만 5천 원이다.',
    read: [{text: '2만 5천 원', value: '25000 KRW'}],
  },
  {
    sentence: '원을 그리며 춤을 췄다.',
    twin: '거스름돈 500원을 받았다.',
    read: [{text: '500원', value: '500 KRW'}],
  },
  {
    sentence: '원어민처럼 말하고 싶다.',
    twin: '과외비로 30만 원을 낸다.',
    read: [{text: '30만 원', value: '300000 KRW'}],
  },
  {
    sentence: '동네 어귀에 느티나무가 서 있다.',
    twin: '커피값은 2만 동이다.',
    read: [{text: '2만 동'}],
  },
  {
    sentence: '동이 트기 전에 길을 나섰다.',
    twin: '숙박비로 50만 동을 냈다.',
    read: [{text: '50만 동'}],
  },
  {
    sentence: '활동 반경이 넓은 새다.',
    twin: '택시비가 8만 동 나왔다.',
    read: [{text: '8만 동'}],
  },
  {
    sentence: '운동을 게을리한 탓에 살이 쪘다.',
    twin: '운동화 1켤레에 120만 동이다.',
    read: [{text: '120만 동'}],
  },
  {
    sentence: '그동안 어떻게 지냈어요?',
    twin: '쌀국수 값은 6만 동이다.',
    read: [{text: '6만 동'}],
  },
  {
    sentence: '불이 나서 창고가 탔다.',
    twin: '기름값이 80달러로 올랐다.',
    read: [{text: '80달러', value: '80 USD'}],
  },
  {
    sentence: '불만 사항은 고객 센터로 접수해 주세요.',
    twin: '수출 100억 불을 달성했다.',
    read: [{text: '100억 불'}],
  },
  {
    sentence: '산불이 바람을 타고 번졌다.',
    twin: '산불 피해액은 3억 달러다.',
    read: [{text: '3억 달러', value: '300000000 USD'}],
  },
  {
    sentence: '그런 이유로 회의가 취소됐다.',
    twin: '입장료는 12유로다.',
    read: [{text: '12유로'}],
  },
  {
    sentence: '자유로를 달려 임진각까지 갔다.',
    twin: '벌금 300유로를 물었다.',
    read: [{text: '300유로'}],
  },
  {
    sentence: '유로파 리그 결승에 올랐다.',
    twin: '우승 상금은 860만 유로다.',
    read: [{text: '860만 유로'}],
  },
  {
    sentence: '외로움에 위안을 얻으려 시를 읽었다.',
    twin: '기차표는 80위안이다.',
    read: [{text: '80위안'}],
  },
  {
    sentence: '위안이 되는 말 한마디가 아쉬웠다.',
    twin: '매출은 5억 위안이었다.',
    read: [{text: '5억 위안'}],
  },
  {
    sentence: '위안부 피해자를 기리는 비를 세웠다.',
    twin: '기념비에 30만 위안을 들였다.',
    read: [{text: '30만 위안'}],
  },
  {
    sentence: '서울엔 눈이 내렸다.',
    twin: '도시락은 600엔이다.',
    read: [{text: '600엔'}],
  },
  {
    sentence: '이번엔 꼭 이기겠다.',
    twin: '표는 1만 2천 엔이다.',
    read: [{text: '1만 2천 엔'}],
  },
  {
    sentence: '엔진에서 이상한 소리가 난다.',
    twin: '엔진 수리비로 4만 엔을 썼다.',
    read: [{text: '4만 엔'}],
  },
  {
    sentence: '엔지니어를 구하지 못해 애를 먹는다.',
    twin: '연봉 800만 엔을 제시했다.',
    read: [{text: '800만 엔'}],
  },
  {
    sentence: '프랑스 영화를 즐겨 본다.',
    twin: '시계는 9천 프랑에 팔렸다.',
    read: [{text: '9천 프랑'}],
  },
  {
    sentence: '파운드케이크를 구웠다.',
    twin: '입장료는 25파운드다.',
    read: [{text: '25파운드'}],
  },
  {
    sentence: '루피가 주인공인 만화를 모은다.',
    twin: '찻값은 20루피다.',
    read: [{text: '20루피'}],
  },
  {
    sentence: '서울랜드로 소풍을 갔다.',
    twin: '소풍비로 4만 5,000원을 걷었다.',
    read: [{text: '4만 5,000원', value: '45000 KRW'}],
  },
  {
    sentence: '리라꽃 향기가 마당에 가득했다.',
    twin: '환율은 1달러에 34리라다.',
    read: [{text: '34리라'}],
  },
  {
    sentence: '기어이 이기리라 다짐했다.',
    twin: '밥값으로 200리라를 냈다.',
    read: [{text: '200리라'}],
  },
  {
    sentence: '바트 심슨을 닮은 아이였다.',
    twin: '마사지는 300바트다.',
    read: [{text: '300바트'}],
  },
  {
    sentence: '센트럴 파크를 가로질러 뛰었다.',
    twin: '신문은 50센트다.',
    read: [{text: '50센트'}],
  },
  {
    sentence: '페소아의 시를 번역했다.',
    twin: '시집은 400페소다.',
    read: [{text: '400페소'}],
  },
]
