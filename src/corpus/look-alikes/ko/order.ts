import type {LookAlike} from '../look-alike.ts'

/** What looks like an ordinal or a bound. */
export const order: readonly LookAlike[] = [
  // 제, 기, 차, 호, 위: ordinals' homographs
  {
    sentence: '제도를 손보지 않으면 되풀이된다.',
    twin: '제1도 화상을 입어 2주 동안 치료했다.',
    read: [{text: '2주', value: '2 week'}],
  },
  {
    sentence: '제가 대신 사과드리겠습니다.',
    twin: '제2조를 고쳤다.',
    read: [{text: '2조'}],
  },
  {
    sentence: '제대로 된 사과 한마디 없었다.',
    twin: '제3대 회장이 뽑혔다.',
    read: [{text: '3대'}],
  },
  {
    sentence: '제삼자가 끼어들 일이 아니다.',
    twin: '제3회 대회가 열린다.',
    read: [{text: '3회'}],
  },
  {
    sentence: '제3자의 시선으로 보자.',
    twin: '제3차 회의가 열렸다.',
    read: [{text: '3차'}],
  },
  {
    sentence: '제주도로 수학여행을 갔다.',
    twin: '제주까지 1시간 10분 걸린다.',
    read: [{text: '1시간 10분', value: '70 minute'}],
  },
  {
    sentence: '제일 먼저 손을 든 사람은 막내였다.',
    twin: '제1회 시상식을 열었다.',
    read: [{text: '1회'}],
  },
  {
    sentence: '제사를 지내고 음복했다.',
    twin: '제4장을 읽었다.',
    read: [{text: '4장'}],
  },
  {
    sentence: '제육볶음을 시켰다.',
    twin: '제6과를 배우는 데 2시간을 썼다.',
    read: [{text: '2시간', value: '2 hour'}],
  },
  {
    sentence: '제구력이 흔들린 투수를 내렸다.',
    twin: '제9기 졸업생이 나왔다.',
    read: [{text: '9기'}],
  },
  {
    sentence: '제이 씨가 부른 노래다.',
    twin: '제2권을 읽는다.',
    read: [{text: '2권'}],
  },
  {
    sentence: '차이를 좁히지 못했다.',
    twin: '2차 협상에서 결렬됐다.',
    read: [{text: '2차'}],
  },
  {
    sentence: '차라리 걷는 편이 빠르다.',
    twin: '2차례 걸었다.',
    read: [{text: '2차례'}],
  },
  {
    sentence: '차선을 바꾸다 사고를 냈다.',
    twin: '국도를 시속 60킬로미터로 달렸다.',
    read: [{text: '시속 60킬로미터', value: '60 km-per-hour'}],
  },
  {
    sentence: '점차 나아지고 있다.',
    twin: '경제 개발 5개년 계획이 3차까지 나왔다.',
    read: [{text: '3차'}],
  },
  {
    sentence: '호수에 물안개가 피어올랐다.',
    twin: '5호 태풍이 올라온다.',
    read: [{text: '5호'}],
  },
  {
    sentence: '호박 넝쿨이 담을 넘었다.',
    twin: '호박 2개를 땄다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '신호를 어기다 딱지를 뗐다.',
    twin: '5호 처분을 내렸다.',
    read: [{text: '5호'}],
  },
  {
    sentence: '위원회가 해산됐다.',
    twin: '2위로 밀렸다.',
    read: [{text: '2위'}],
  },
  {
    sentence: '위하여 잔을 들자.',
    twin: '1위를 지켰다.',
    read: [{text: '1위'}],
  },
  {
    sentence: '범위를 넓혀 다시 찾았다.',
    twin: '순위가 4위까지 떨어졌다.',
    read: [{text: '4위'}],
  },
  {
    sentence: '위 속을 들여다보는 검사를 받았다.',
    twin: '검사에 20분이 걸렸다.',
    read: [{text: '20분'}],
  },
  {
    sentence: '등산복을 새로 맞췄다.',
    twin: '3등으로 들어왔다.',
    read: [{text: '3등'}],
  },
  {
    sentence: '등록을 미루다 자리를 놓쳤다.',
    twin: '등록금 400만 원을 냈다.',
    read: [{text: '400만 원', value: '4000000 KRW'}],
  },
  {
    sentence: '번갈아 가며 보초를 섰다.',
    twin: '보초를 2번 섰다.',
    read: [{text: '2번'}],
  },
  {
    sentence: '번역이 매끄럽지 않다.',
    twin: '번역료는 1장에 1만 원이다.',
    read: [{text: '1장'}, {text: '1만 원', value: '10000 KRW'}],
  },
  {
    sentence: '회사를 그만두고 귀농했다.',
    twin: '회사 4곳이 합쳤다.',
    read: [{text: '4곳', value: '4 company'}],
  },
  {
    sentence: '회식 자리를 슬쩍 빠져나왔다.',
    twin: '회식을 2회 했다.',
    read: [{text: '2회'}],
  },
  {
    sentence: '사회 초년생을 위한 안내서다.',
    twin: '4회에 역전당했다.',
    read: [{text: '4회'}],
  },
  {
    sentence: '기분이 좋아 콧노래를 불렀다.',
    twin: '3기 모집에 40명이 몰렸다.',
    read: [{text: '40명', value: '40 person'}],
  },
  {
    sentence: '초기 화면으로 돌아가세요.',
    twin: '5초 뒤에 화면이 꺼집니다.',
    read: [{text: '5초', value: '5 second'}],
  },

  // bounds: 이상, 이하, 미만, 초과, 약, 여, 가량, 최대한
  {
    sentence: '이상하게 잠이 오지 않는다.',
    twin: '키가 150센티미터 이상이어야 탄다.',
    read: [{text: '150센티미터 이상'}],
  },
  {
    sentence: '이상형을 만났다며 들떴다.',
    twin: '60점 이상이면 합격이다.',
    read: [{text: '60점 이상'}],
  },
  {
    sentence: '더 이상 미룰 수 없다.',
    twin: '3명 이상 모이면 시작한다.',
    read: [{text: '3명 이상'}],
  },
  {
    sentence: '이하 생략하겠습니다.',
    twin: '5명 이하로 조를 짠다.',
    read: [{text: '5명 이하'}],
  },
  {
    sentence: '미만성 위염 진단을 받았다.',
    twin: '19세 미만은 볼 수 없다.',
    read: [{text: '19세 미만'}],
  },
  {
    sentence: '초과 근무를 밥 먹듯 했다.',
    twin: '12시간 초과 근무를 금한다.',
    read: [{text: '12시간 초과'}],
  },
  {
    sentence: '약속을 어기면 안 된다.',
    twin: '약 500명이 모였다.',
    read: [{text: '약 500명'}],
  },
  {
    sentence: '약간 매워도 맛있다.',
    twin: '약 3킬로미터를 걸었다.',
    read: [{text: '약 3킬로미터'}],
  },
  {
    sentence: '예약을 깜빡했다.',
    twin: '예약이 약 40건 들어왔다.',
    read: [{text: '약 40건'}],
  },
  {
    sentence: '계약을 해지하겠습니다.',
    twin: '계약금은 약 2억 원이다.',
    read: [{text: '약 2억 원'}],
  },
  {
    sentence: '약을 먹고 한숨 잤다.',
    twin: '약 20알을 먹었다.',
    read: [{text: '20알'}],
  },
  {
    sentence: '여자 친구가 화를 냈다.',
    twin: '20여 명이 다쳤다.',
    read: [{text: '20여 명'}],
  },
  {
    sentence: '참여를 바랍니다.',
    twin: '300여 명이 참여했다.',
    read: [{text: '300여 명'}],
  },
  {
    sentence: '여전히 답이 없다.',
    twin: '10여 곳이 문을 닫았다.',
    read: [{text: '10여 곳'}],
  },
  {
    sentence: '최대한 서둘러 주세요.',
    twin: '최대 400명까지 들어간다.',
    read: [{text: '최대 400명'}],
  },
  {
    sentence: '거의 다 왔어요.',
    twin: '거의 90퍼센트가 찬성했다.',
    read: [{text: '90퍼센트', value: '90 percent'}],
  },
  {
    sentence: '근본 대책이 아니다.',
    twin: '근 30년 동안 일했다.',
    read: [{text: '30년', value: '30 year'}],
  },
  {
    sentence: '반드시 돌아오겠다고 약속했다.',
    twin: '3시간 반을 기다렸다.',
    read: [{text: '3시간 반'}],
  },
  {
    sentence: '반도체 수출이 살아났다.',
    twin: '수출이 2배 반으로 늘었다.',
    read: [{text: '2배 반'}],
  },
  {
    sentence: '반대편에서 트럭이 달려왔다.',
    twin: '5년 반 만에 돌아왔다.',
    read: [{text: '5년 반'}],
  },
  {
    sentence: '기반 시설이 무너졌다.',
    twin: '1년 반이 걸린다.',
    read: [{text: '1년 반'}],
  },
  {
    sentence: '수준이 높은 강의였다.',
    twin: '수십 명이 아니라 34명이 들었다.',
    read: [{text: '34명', value: '34 person'}],
  },
  {
    sentence: '수도가 얼어 물이 나오지 않는다.',
    twin: '수도 요금이 2만 원 나왔다.',
    read: [{text: '2만 원', value: '20000 KRW'}],
  },
  {
    sentence: '몇몇은 고개를 돌렸다.',
    twin: '7명이 고개를 돌렸다.',
    read: [{text: '7명', value: '7 person'}],
  },
]
