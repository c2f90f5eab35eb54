import type {LookAlike} from '../look-alike.ts'

/** Words of time and the calendar inside other words. */
export const calendar: readonly LookAlike[] = [
  // 시 분 초 월 일 년: time words
  {
    sentence: '시작부터 삐걱거렸다.',
    twin: '3시에 시작한다.',
    read: [{text: '3시'}],
  },
  {
    sentence: '시장 골목에 국밥집이 모여 있다.',
    twin: '시장은 10시에 연다.',
    read: [{text: '10시'}],
  },
  {
    sentence: '시 당국은 대책을 내놓지 못했다.',
    twin: '4시 정각에 발표한다.',
    read: [{text: '4시'}],
  },
  {
    sentence: '시를 외워 낭송했다.',
    twin: '시 3편을 외웠다.',
    read: [{text: '3편'}],
  },
  {
    sentence: '시간이 약이라는 말이 위로가 되지 않았다.',
    twin: '약효는 4시간 간다.',
    read: [{text: '4시간', value: '4 hour'}],
  },
  {
    sentence: '시민의 발이 묶였다.',
    twin: '시민 5만 명이 불편을 겪었다.',
    read: [{text: '5만 명', value: '50000 person'}],
  },
  {
    sentence: '다시 만날 날을 손꼽았다.',
    twin: '8시에 다시 만나자.',
    read: [{text: '8시'}],
  },
  {
    sentence: '도시가 잠든 새벽이었다.',
    twin: '새벽 4시에 깼다.',
    read: [{text: '4시'}],
  },
  {
    sentence: '시월드라는 말까지 생겼다.',
    twin: '10월에 결혼했다.',
    read: [{text: '10월', value: '--10'}],
  },
  {
    sentence: '즉시 조치하겠습니다.',
    twin: '7시까지 조치하겠습니다.',
    read: [{text: '7시'}],
  },
  {
    sentence: '분위기를 띄우려고 농담을 던졌다.',
    twin: '30분 동안 농담만 했다.',
    read: [{text: '30분'}],
  },
  {
    sentence: '분노를 삭이지 못했다.',
    twin: '분노가 3분 만에 가라앉았다.',
    read: [{text: '3분'}],
  },
  {
    sentence: '분명히 여기 두었는데 없어졌다.',
    twin: '5분 전까지 여기 있었다.',
    read: [{text: '5분'}],
  },
  {
    sentence: '분식집에서 떡볶이를 먹었다.',
    twin: '떡볶이 2인분에 8,000원이다.',
    read: [{text: '8,000원', value: '8000 KRW'}],
  },
  {
    sentence: '분리수거 요일을 또 헷갈렸다.',
    twin: '분리수거장은 20시부터 연다.',
    read: [{text: '20시'}],
  },
  {
    sentence: '분수를 지키며 살라고 배웠다.',
    twin: '분수는 15분마다 솟는다.',
    read: [{text: '15분'}],
  },
  {
    sentence: '여러분의 성원에 감사드립니다.',
    twin: '15분 뒤에 막이 오릅니다.',
    read: [{text: '15분'}],
  },
  {
    sentence: '부분 파업에 들어갔다.',
    twin: '파업이 40분 만에 끝났다.',
    read: [{text: '40분'}],
  },
  {
    sentence: '친분이 두터운 사이였다.',
    twin: '2분 거리에 산다.',
    read: [{text: '2분'}],
  },
  {
    sentence: '초대장을 받지 못해 서운했다.',
    twin: '초대장 200장을 보냈다.',
    read: [{text: '200장'}],
  },
  {
    sentence: '초콜릿을 녹여 틀에 부었다.',
    twin: '전자레인지에 30초 돌린다.',
    read: [{text: '30초', value: '30 second'}],
  },
  {
    sentence: '초등학교 동창을 우연히 만났다.',
    twin: '9초 만에 골을 넣었다.',
    read: [{text: '9초', value: '9 second'}],
  },
  {
    sentence: '초가집 굴뚝에 연기가 오른다.',
    twin: '초 4개를 켰다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '기초가 튼튼해야 오래간다.',
    twin: '기초 공사에 4개월이 걸렸다.',
    read: [{text: '4개월', value: '4 month'}],
  },
  {
    sentence: '월급이 밀려 생활이 막막하다.',
    twin: '5월부터 월급이 밀렸다.',
    read: [{text: '5월', value: '--05'}],
  },
  {
    sentence: '월등한 실력으로 우승했다.',
    twin: '12월에 결승을 치렀다.',
    read: [{text: '12월', value: '--12'}],
  },
  {
    sentence: '월세를 못 내 쫓겨났다.',
    twin: '4월분 월세 50만 원을 못 냈다.',
    read: [{text: '50만 원', value: '500000 KRW'}],
  },
  {
    sentence: '이월된 포인트는 사라지지 않는다.',
    twin: '2월에 포인트가 사라진다.',
    read: [{text: '2월', value: '--02'}],
  },
  {
    sentence: '이월 상품을 헐값에 내놓았다.',
    twin: '2월 28일에 행사를 마친다.',
    read: [{text: '2월 28일', value: '--02-28'}],
  },
  {
    sentence: '초월적인 존재를 믿는다.',
    twin: '11월에 절에 들어갔다.',
    read: [{text: '11월', value: '--11'}],
  },
  {
    sentence: '세월 가는 줄 모르고 바둑을 뒀다.',
    twin: '3월에 바둑을 배웠다.',
    read: [{text: '3월', value: '--03'}],
  },
  {
    sentence: '유월절 식탁에 둘러앉았다.',
    twin: '6월에 식탁을 바꿨다.',
    read: [{text: '6월', value: '--06'}],
  },
  {
    sentence: '소년은 자라 어른이 되었다.',
    twin: '소년은 6년 뒤 어른이 되었다.',
    read: [{text: '6년', value: '6 year'}],
  },
  {
    sentence: '청년 일자리를 늘리겠다는 공약이다.',
    twin: '청년 고용은 5년째 줄었다.',
    read: [{text: '5년', value: '5 year'}],
  },
  {
    sentence: '중년의 위기를 그린 소설이다.',
    twin: '소설은 1999년에 나왔다.',
    read: [{text: '1999년', value: '1999'}],
  },
  {
    sentence: '풍년이 들어 쌀값이 내렸다.',
    twin: '2014년에도 풍년이 들었다.',
    read: [{text: '2014년', value: '2014'}],
  },
  {
    sentence: '장년층의 재취업이 쉽지 않다.',
    twin: '6년이나 일자리를 찾았다.',
    read: [{text: '6년', value: '6 year'}],
  },
  {
    sentence: '주년 행사를 조촐하게 치렀다.',
    twin: '창립 30주년 행사를 치렀다.',
    read: [{text: '30주년'}],
  },
  {
    sentence: '연말정산 서류를 챙기느라 바쁘다.',
    twin: '서류는 1월 15일까지 낸다.',
    read: [{text: '1월 15일', value: '--01-15'}],
  },
  {
    sentence: '날일 자리라도 얻으려고 줄을 섰다.',
    twin: '2일 동안 줄을 섰다.',
    read: [{text: '2일'}],
  },
  {
    sentence: '정오표를 붙여 책을 다시 냈다.',
    twin: '정오부터 12시 30분까지 쉰다.',
    read: [{text: '12시 30분'}],
  },
  {
    sentence: '자정 능력을 잃은 강이 썩어 간다.',
    twin: '자정을 넘겨 0시 40분에 끝났다.',
    read: [{text: '0시 40분'}],
  },
  {
    sentence: '밤낮으로 매달려 겨우 끝냈다.',
    twin: '밤 11시에 겨우 끝냈다.',
    read: [{text: '11시'}],
  },
  {
    sentence: '하루빨리 쾌차하시길 바랍니다.',
    twin: '11일 만에 퇴원했다.',
    read: [{text: '11일'}],
  },
  {
    sentence: '하루살이가 불빛에 몰려든다.',
    twin: '하루살이는 24시간을 산다.',
    read: [{text: '24시간', value: '24 hour'}],
  },
  {
    sentence: '하루아침에 달라지지는 않는다.',
    twin: '달라지는 데 3년이 걸렸다.',
    read: [{text: '3년', value: '3 year'}],
  },

  // calendar words inside others, and this or next before what is no date
  {
    sentence: '그제야 사정을 알아차렸다.',
    twin: '3일 전에 사정을 알았다.',
    read: [{text: '3일 전'}],
  },
  {
    sentence: '자리를 내주고 뒤로 물러났다.',
    twin: '3주 뒤에 자리를 내준다.',
    read: [{text: '3주', value: '3 week'}],
  },
  {
    sentence: '금주를 선언하고 술잔을 엎었다.',
    twin: '금주한 지 8개월이 됐다.',
    read: [{text: '8개월', value: '8 month'}],
  },
  {
    sentence: '금일봉을 전달하고 격려했다.',
    twin: '금일봉은 100만 원이었다.',
    read: [{text: '100만 원', value: '1000000 KRW'}],
  },
  {
    sentence: '명일동으로 이사한 친구를 찾아갔다.',
    twin: '명일동까지 40분이 걸린다.',
    read: [{text: '40분'}],
  },
  {
    sentence: '전주 한옥마을에서 비빔밥을 먹었다.',
    twin: '전주까지 2시간 40분이 걸린다.',
    read: [{text: '2시간 40분', value: '160 minute'}],
  },
  {
    sentence: '이번 주제는 기후 위기입니다.',
    twin: '1주 동안 토론한다.',
    read: [{text: '1주', value: '1 week'}],
  },
  {
    sentence: '이번 주문은 취소할 수 없습니다.',
    twin: '주문이 4주 밀렸다.',
    read: [{text: '4주', value: '4 week'}],
  },
  {
    sentence: '이번 주인공은 악당이다.',
    twin: '3주 만에 관객 2만 명을 모았다.',
    read: [
      {text: '3주', value: '3 week'},
      {text: '2만 명', value: '20000 person'},
    ],
  },
  {
    sentence: '이번 주장은 설득력이 떨어진다.',
    twin: '6주 동안 주장을 폈다.',
    read: [{text: '6주', value: '6 week'}],
  },
  {
    sentence: '다음 주자에게 바통을 넘겼다.',
    twin: '400미터 계주에서 2번 주자로 뛰었다.',
    read: [{text: '400미터'}],
  },
  {
    sentence: '다음 주소로 보내 주세요.',
    twin: '2주 안에 보내 주세요.',
    read: [{text: '2주', value: '2 week'}],
  },
  {
    sentence: '다음 주민 회의에서 정하자.',
    twin: '8월 9일에 회의를 연다.',
    read: [{text: '8월 9일', value: '--08-09'}],
  },
  {
    sentence: '다음 달리기 대회에는 꼭 나가겠다.',
    twin: '2달 동안 달리기를 했다.',
    read: [{text: '2달'}],
  },
  {
    sentence: '다음 해결 과제로 넘어가자.',
    twin: '3년 안에 해결한다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '다음 해설을 읽고 물음에 답하시오.',
    twin: '해설은 14쪽에 있다.',
    read: [{text: '14쪽', value: '14 page'}],
  },
  {
    sentence: '다음 분기점에서 오른쪽으로 빠지세요.',
    twin: '3분기 매출이 늘었다.',
    read: [{text: '3분기'}],
  },
  {
    sentence: '다음 월드컵은 꼭 직접 보러 가겠다.',
    twin: '6월에 월드컵이 열린다.',
    read: [{text: '6월', value: '--06'}],
  },
  {
    sentence: '다음 수를 읽지 못해 졌다.',
    twin: '바둑을 211수 만에 이기고 상금 5,000만 원을 받았다.',
    read: [{text: '5,000만 원', value: '50000000 KRW'}],
  },
  {
    sentence: '다음 목록에서 고르세요.',
    twin: '목록에 14개가 있다.',
    read: [{text: '14개'}],
  },
  {
    sentence: '다음 토끼를 쫓다가 다 놓쳤다.',
    twin: '토끼 4마리를 놓쳤다.',
    read: [{text: '4마리', value: '4 animal'}],
  },
  {
    sentence: '지난 주문 내역을 불러오지 못했습니다.',
    twin: '주문한 지 2주 지났다.',
    read: [{text: '2주', value: '2 week'}],
  },
  {
    sentence: '지난 주총에서 안건이 부결됐다.',
    twin: '주총은 3월 27일에 열렸다.',
    read: [{text: '3월 27일', value: '--03-27'}],
  },
  {
    sentence: '지난 달력을 찢어 딱지를 접었다.',
    twin: '달력 12장을 찢었다.',
    read: [{text: '12장'}],
  },
  {
    sentence: '지난 해외 출장에서 얻은 교훈이다.',
    twin: '출장을 2년 동안 다녔다.',
    read: [{text: '2년', value: '2 year'}],
  },
  {
    sentence: '지난한 협상 끝에 서명했다.',
    twin: '협상은 9개월이나 끌었다.',
    read: [{text: '9개월', value: '9 month'}],
  },
  {
    sentence: '지난날을 후회해도 소용없다.',
    twin: '지난 8일에 헤어졌다.',
    read: [{text: '8일'}],
  },
  {
    sentence: '오는 길에 우유 좀 사 와.',
    twin: '오는 9일에 우유를 배달한다.',
    read: [{text: '9일'}],
  },
  {
    sentence: '오는 수모를 다 견뎠다.',
    twin: '오는 14일에 선고한다.',
    read: [{text: '14일'}],
  },
  {
    sentence: '올림픽 정신을 되새겼다.',
    twin: '올림픽은 17일 동안 열린다.',
    read: [{text: '17일'}],
  },
  {
    sentence: '올바른 자세로 앉으세요.',
    twin: '올 3월부터 바뀐다.',
    read: [{text: '3월'}],
  },
  {
    sentence: '올가미에 걸린 고라니를 풀어 줬다.',
    twin: '고라니 3마리를 풀어 줬다.',
    read: [{text: '3마리', value: '3 animal'}],
  },
  {
    sentence: '수요 예측이 빗나갔다.',
    twin: '수요가 9퍼센트 줄었다.',
    read: [{text: '9퍼센트', value: '9 percent'}],
  },
  {
    sentence: '토요타 자동차를 몰았다.',
    twin: '자동차 3대를 몰았다.',
    read: [{text: '3대'}],
  },
  {
    sentence: '화요 소주를 선물로 받았다.',
    twin: '소주 3병을 받았다.',
    read: [{text: '3병'}],
  },
  {
    sentence: '월요병을 이기는 방법을 찾는다.',
    twin: '방법 7가지를 소개한다.',
    read: [{text: '7가지'}],
  },
  {
    sentence: '상반된 주장이 맞섰다.',
    twin: '상반기에 4조 원을 벌었다.',
    read: [{text: '상반기'}, {text: '4조 원', value: '4000000000000 KRW'}],
  },
  {
    sentence: '하반신이 마비된 환자를 돌봤다.',
    twin: '하반기에 환자 40명을 돌봤다.',
    read: [{text: '40명', value: '40 person'}],
  },
  {
    sentence: '겨울왕국을 보며 노래를 따라 불렀다.',
    twin: '노래 8곡을 따라 불렀다.',
    read: [{text: '8곡'}],
  },
  {
    sentence: '봄동을 무쳐 밥에 비볐다.',
    twin: '봄동 2킬로그램을 무쳤다.',
    read: [{text: '2킬로그램', value: '2 kg'}],
  },
  {
    sentence: '여름지기라는 필명을 쓴다.',
    twin: '2019년 여름에 등단했다.',
    read: [{text: '2019년 여름'}],
  },
  {
    sentence: '먹어 봄 직한 별미다.',
    twin: '별미 3가지를 먹었다.',
    read: [{text: '3가지'}],
  },
  {
    sentence: '일월성신께 빌었다.',
    twin: '1월 1일에 빌었다.',
    read: [{text: '1월 1일', value: '--01-01'}],
  },
  {
    sentence: '칠석이라는 청년이 머슴으로 들어왔다.',
    twin: '청년은 7년 동안 일했다.',
    read: [{text: '7년', value: '7 year'}],
  },
  {
    sentence: '말을 타고 들판을 달렸다.',
    twin: '3월 말에 달렸다.',
    read: [{text: '3월 말'}],
  },
]
