import type {LookAlike} from './look-alike.ts'

/** Korean sentences without a figure; each group is a syllable or shape that figures also have. */
export const ko: readonly LookAlike[] = [
  // 이: this, a tooth, a louse, a surname and a particle
  {
    sentence: '이 분야를 오래 들여다본 연구자들은 결과에 놀라지 않았다.',
    twin: '회의는 예정보다 2분 늦게 시작됐다.',
    read: [{text: '2분'}],
  },
  {
    sentence: '이 시장을 노리고 뛰어든 스타트업은 대부분 자취를 감췄다.',
    twin: '기차는 새벽 2시에 도착한다.',
    read: [{text: '2시'}],
  },
  {
    sentence: '이 점을 놓치면 전체 그림이 보이지 않는다.',
    twin: '마지막 문제를 틀려 2점을 잃었다.',
    read: [{text: '2점'}],
  },
  {
    sentence: '이 명단에 이름이 빠진 사람은 담당자에게 알려 주세요.',
    twin: '면접관 2명이 차례로 질문을 던졌다.',
    read: [{text: '2명', value: '2 person'}],
  },
  {
    sentence: '이 건물은 내진 설계가 되어 있지 않다.',
    twin: '같은 내용의 민원이 2건 더 들어왔다.',
    read: [{text: '2건', value: '2 case'}],
  },
  {
    sentence: '이 대학에는 기숙사가 부족하다.',
    twin: '낡은 트럭 2대가 길을 막고 서 있었다.',
    read: [{text: '2대'}],
  },
  {
    sentence: '이 주장에는 뚜렷한 근거가 없다.',
    twin: '출국까지 2주 남았다.',
    read: [{text: '2주', value: '2 week'}],
  },
  {
    sentence: '이 원칙만큼은 양보할 수 없다고 노조는 못 박았다.',
    twin: '비닐봉투 값이 2원 올랐다.',
    read: [{text: '2원', value: '2 KRW'}],
  },
  {
    sentence: '이 장면에서 관객들은 숨을 죽였다.',
    twin: '여권 사진 2장을 챙겨 오세요.',
    read: [{text: '2장'}],
  },
  {
    sentence: '이 회의는 비공개로 진행됩니다.',
    twin: '점검은 해마다 2회 실시한다.',
    read: [{text: '2회'}],
  },
  {
    sentence: '이 번호는 없는 번호이니 다시 확인해 주십시오.',
    twin: '초인종이 2번 울렸다.',
    read: [{text: '2번'}],
  },
  {
    sentence: '이 차이를 설명할 만한 이론은 아직 나오지 않았다.',
    twin: '경찰은 2차례 출석을 통보했다.',
    read: [{text: '2차례'}],
  },
  {
    sentence: '이 조항을 삭제하자는 의견이 다수였다.',
    twin: '정부는 추가 예산 2조 원을 편성했다.',
    read: [{text: '2조 원', value: '2000000000000 KRW'}],
  },
  {
    sentence: '이 경기장은 밤에도 불이 꺼지지 않는다.',
    twin: '선수들은 이틀 사이에 2경기를 치렀다.',
    read: [{text: '2경기'}],
  },
  {
    sentence: '이 만남이 두고두고 화제가 되었다.',
    twin: '헌혈을 마친 학생이 2만 명을 넘어섰다.',
    read: [{text: '2만 명', value: '20000 person'}],
  },
  {
    sentence: '이 천막 아래에서 상인들이 비를 피했다.',
    twin: '입장권은 2천 장만 찍었다.',
    read: [{text: '2천 장'}],
  },
  {
    sentence: '이 백신은 임상 시험을 통과하지 못했다.',
    twin: '물에 설탕 2백 그램을 녹인다.',
    read: [{text: '2백 그램', value: '200 g'}],
  },
  {
    sentence: '이 억새밭은 사진가들 사이에서 이름난 곳이다.',
    twin: '집값이 2억 원 넘게 뛰었다.',
    read: [{text: '2억 원', value: '200000000 KRW'}],
  },
  {
    sentence: '이 개념을 처음 듣는 독자를 위해 풀어 쓰겠다.',
    twin: '냉장고에 달걀이 2개 남아 있다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '이 배에는 구명조끼가 실려 있지 않았다.',
    twin: '매출이 2배로 늘었다.',
    read: [{text: '2배', value: '2 times'}],
  },
  {
    sentence: '이 층계를 내려가면 곧장 우물이 나온다.',
    twin: '사무실은 2층에 있다.',
    read: [{text: '2층', value: '2 floor'}],
  },
  {
    sentence: '이 호텔은 손님이 끊겨 문을 닫았다.',
    twin: '호텔은 2억 달러에 팔렸다.',
    read: [{text: '2억 달러', value: '200000000 USD'}],
  },
  {
    sentence: '이 곡은 라디오에서 지겹도록 나왔다.',
    twin: '앙코르로 2곡을 더 불렀다.',
    read: [{text: '2곡'}],
  },
  {
    sentence: '이 해결책은 임시방편에 지나지 않는다.',
    twin: '공사를 마치는 데 2년이 걸렸다.',
    read: [{text: '2년', value: '2 year'}],
  },
  {
    sentence: '이 사람들이 없었다면 마을은 벌써 사라졌을 것이다.',
    twin: '구조대가 어부 2명을 건져 올렸다.',
    read: [{text: '2명', value: '2 person'}],
  },
  {
    sentence: '이 살림살이를 다 어디에 두려고 그러니?',
    twin: '아이는 이제 2살이 되었다.',
    read: [{text: '2살'}],
  },
  {
    sentence: '이가 시려서 찬물을 마시지 못한다.',
    twin: '어금니 2개를 뽑았다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '이를 악물고 버틴 끝에 결승에 올랐다.',
    twin: '마취는 2시간이면 풀린다.',
    read: [{text: '2시간', value: '2 hour'}],
  },
  {
    sentence: '이를 닦고 자라는 잔소리가 또 시작됐다.',
    twin: '양치는 3분 동안 하는 것이 좋다.',
    read: [{text: '3분'}],
  },
  {
    sentence: '이해가 얽힌 문제라 쉽게 결론이 나지 않았다.',
    twin: '그는 2년 만에 고향을 찾았다.',
    read: [{text: '2년', value: '2 year'}],
  },
  {
    sentence: '이해하기 어려운 약관은 고쳐야 합니다.',
    twin: '약관은 분량이 42쪽이나 된다.',
    read: [{text: '42쪽', value: '42 page'}],
  },
  {
    sentence: '이유를 묻는 말에 그는 고개만 저었다.',
    twin: '상품권 2장을 1만 원에 팔았다.',
    read: [{text: '2장'}, {text: '1만 원', value: '10000 KRW'}],
  },
  {
    sentence: '이런 식으로는 일이 끝나지 않는다.',
    twin: '일을 끝내는 데 12일이 걸렸다.',
    read: [{text: '12일'}],
  },
  {
    sentence: '이것만은 꼭 지켜 달라고 당부했다.',
    twin: '상자에 2킬로그램까지 담을 수 있다.',
    read: [{text: '2킬로그램', value: '2 kg'}],
  },
  {
    sentence: '이번만큼은 실수를 되풀이하지 않겠다고 다짐했다.',
    twin: '같은 실수를 2번이나 되풀이했다.',
    read: [{text: '2번'}],
  },
  {
    sentence: '이사를 앞둔 집에는 상자가 산더미처럼 쌓였다.',
    twin: '이삿짐은 상자로 24개였다.',
    read: [{text: '24개'}],
  },
  {
    sentence: '이사회가 인수안을 부결시켰다.',
    twin: '이사 7명 가운데 5명이 찬성했다.',
    read: [
      {text: '7명', value: '7 person'},
      {text: '5명', value: '5 person'},
    ],
  },
  {
    sentence: '이삿날에 비가 오면 잘산다는 말이 있다.',
    twin: '이사 비용으로 240만 원을 썼다.',
    read: [{text: '240만 원', value: '2400000 KRW'}],
  },
  {
    sentence: '이익을 나누는 방식이 투명하지 않다는 지적이 나왔다.',
    twin: '영업이익이 2억 원에 그쳤다.',
    read: [{text: '2억 원', value: '200000000 KRW'}],
  },
  {
    sentence: '이용자 의견을 받아 화면을 다시 짰다.',
    twin: '이용자가 200만 명을 넘겼다.',
    read: [{text: '200만 명', value: '2000000 person'}],
  },
  {
    sentence: '이만하면 선방했다고 본다.',
    twin: '관중 2만 명이 몰렸다.',
    read: [{text: '2만 명', value: '20000 person'}],
  },
  {
    sentence: '이만 물러가겠습니다.',
    twin: '참가비는 2만 원입니다.',
    read: [{text: '2만 원', value: '20000 KRW'}],
  },
  {
    sentence: '이동이 잦은 직업이라 짐이 가볍다.',
    twin: '선수단은 버스 2대로 이동했다.',
    read: [{text: '2대'}],
  },
  {
    sentence: '이중 잠금장치를 풀지 못해 발만 굴렀다.',
    twin: '잠금장치 값은 2만 8,000원이다.',
    read: [{text: '2만 8,000원', value: '28000 KRW'}],
  },
  {
    sentence: '이층버스를 타고 해안 도로를 달렸다.',
    twin: '버스 2대가 나란히 달렸다.',
    read: [{text: '2대'}],
  },
  {
    sentence: '이구아나를 키우는 사람이 늘고 있다.',
    twin: '수조에는 거북 29마리가 산다.',
    read: [{text: '29마리', value: '29 animal'}],
  },
  {
    sentence: '이심전심이라더니 눈빛만 봐도 통한다.',
    twin: '두 사람은 20년 동안 편지를 주고받았다.',
    read: [{text: '20년', value: '20 year'}],
  },
  {
    sentence: '이비인후과 의사는 코 안쪽을 들여다보았다.',
    twin: '대기 환자는 2명뿐이었다.',
    read: [{text: '2명', value: '2 person'}],
  },
  {
    sentence: '이따금 기적 소리가 들려왔다.',
    twin: '기적 소리는 10분마다 들렸다.',
    read: [{text: '10분'}],
  },
  {
    sentence: '사람이 사람답게 사는 사회를 꿈꿨다.',
    twin: '광장에 2,000명이 모였다.',
    read: [{text: '2,000명', value: '2000 person'}],
  },
  {
    sentence: '동생이 원하던 학교에 붙었다.',
    twin: '동생은 2년 늦게 입학했다.',
    read: [{text: '2년', value: '2 year'}],
  },
  {
    sentence: '그 집 막내둥이가 만화가가 되었다는 소식이다.',
    twin: '막내는 2만 부를 찍은 만화책의 작가다.',
    read: [{text: '2만 부'}],
  },
  {
    sentence: '바람이 천천히 잦아들었다.',
    twin: '바람이 초속 12미터로 불었다.',
    read: [{text: '12미터'}],
  },
  {
    sentence: '값이 좀 비싸도 국산을 고르는 편이다.',
    twin: '인수가는 2조 원으로 정해졌다.',
    read: [{text: '2조 원', value: '2000000000000 KRW'}],
  },
  {
    sentence: '말이 백번 옳아도 듣는 이가 없으면 소용없다.',
    twin: '탑은 높이가 100미터다.',
    read: [{text: '100미터'}],
  },
  {
    sentence: '이차전지 소재를 만드는 업체들이 투자를 미뤘다.',
    twin: '2년 사이에 전지 값이 20퍼센트 내렸다.',
    read: [
      {text: '2년', value: '2 year'},
      {text: '20퍼센트', value: '20 percent'},
    ],
  },
  {
    sentence: '이공계 기피 현상은 학교 밖에서 시작된다.',
    twin: '이공계 졸업생 20명을 뽑았다.',
    read: [{text: '20명', value: '20 person'}],
  },
  {
    sentence: '이오는 화산 활동이 활발한 목성의 위성이다.',
    twin: '위성은 지름이 3,643킬로미터다.',
    read: [{text: '3,643킬로미터', value: '3643 km'}],
  },

  // 일: work, a day's word, Japan
  {
    sentence: '일부 주민은 끝까지 이주를 거부했다.',
    twin: '주민 1명만 이주를 거부했다.',
    read: [{text: '1명', value: '1 person'}],
  },
  {
    sentence: '일본으로 가는 배편이 끊겼다.',
    twin: '부산에서 후쿠오카까지 배로 3시간 걸린다.',
    read: [{text: '3시간', value: '3 hour'}],
  },
  {
    sentence: '일하는 사람이 대접받는 나라를 만들겠다고 했다.',
    twin: '하루에 8시간씩 일한다.',
    read: [{text: '8시간', value: '8 hour'}],
  },
  {
    sentence: '일이 손에 잡히지 않아 창밖만 바라봤다.',
    twin: '마감까지 11일이 남았다.',
    read: [{text: '11일'}],
  },
  {
    sentence: '일을 마치고 나면 몸이 천근만근이다.',
    twin: '일을 마치는 데 15일이 걸렸다.',
    read: [{text: '15일'}],
  },
  {
    sentence: '일 처리가 꼼꼼하다는 평을 듣는다.',
    twin: '신청서를 처리하는 데 7일이 걸린다.',
    read: [{text: '7일'}],
  },
  {
    sentence: '일 욕심이 많은 후배라 걱정이다.',
    twin: '가게는 1년 내내 문을 연다.',
    read: [{text: '1년', value: '1 year'}],
  },
  {
    sentence: '만일을 대비해 비상약을 챙겨 두세요.',
    twin: '비상식량은 10일 치를 준비한다.',
    read: [{text: '10일'}],
  },
  {
    sentence: '만일 연락이 닿지 않으면 경비실로 오세요.',
    twin: '연락이 5일째 닿지 않는다.',
    read: [{text: '5일'}],
  },
  {
    sentence: '매일 같은 길을 걷다 보면 발이 먼저 안다.',
    twin: '같은 길을 30일 동안 걸었다.',
    read: [{text: '30일'}],
  },
  {
    sentence: '통일을 주제로 한 글짓기 대회가 열렸다.',
    twin: '독일은 통일까지 45년이 걸렸다.',
    read: [{text: '45년', value: '45 year'}],
  },
  {
    sentence: '독일어를 배우려고 유학을 떠났다.',
    twin: '독일에서 3년을 살았다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '생일 선물로 손목시계를 받았다.',
    twin: '생일은 5월 11일이다.',
    read: [{text: '5월 11일', value: '--05-11'}],
  },
  {
    sentence: '휴일에도 문을 여는 약국을 찾아 헤맸다.',
    twin: '휴가는 모두 16일이다.',
    read: [{text: '16일'}],
  },
  {
    sentence: '기념일을 깜빡해서 혼이 났다.',
    twin: '결혼기념일은 10월 3일이다.',
    read: [{text: '10월 3일', value: '--10-03'}],
  },
  {
    sentence: '과일을 깎아 접시에 담았다.',
    twin: '사과 1상자에 3만 원을 받았다.',
    read: [{text: '3만 원', value: '30000 KRW'}],
  },
  {
    sentence: '파일이 깨져서 열리지 않는다.',
    twin: '파일 1개가 40메가바이트다.',
    read: [{text: '40메가바이트', value: '40 mb'}],
  },
  {
    sentence: '일단 앉아서 얘기하자.',
    twin: '1단계 시험은 40분 동안 치른다.',
    read: [{text: '40분'}],
  },
  {
    sentence: '일정이 꼬여 회의를 미뤘다.',
    twin: '회의는 6월 1일로 미뤄졌다.',
    read: [{text: '6월 1일', value: '--06-01'}],
  },
  {
    sentence: '일자리를 찾아 도시로 떠나는 청년이 많다.',
    twin: '새로 생긴 일자리는 1,200개다.',
    read: [{text: '1,200개'}],
  },
  {
    sentence: '일상이 무너지고 나서야 소중함을 알았다.',
    twin: '1상자에 24병이 들어 있다.',
    read: [{text: '24병'}],
  },
  {
    sentence: '일찍 일어나는 새가 벌레를 잡는다.',
    twin: '아침 7시에 일어난다.',
    read: [{text: '7시'}],
  },
  {
    sentence: '일방통행로에서 역주행하던 차가 붙잡혔다.',
    twin: '도로는 폭이 11미터다.',
    read: [{text: '11미터'}],
  },
  {
    sentence: '일가친척이 큰집에 모여 차례를 지냈다.',
    twin: '친척 21명이 모였다.',
    read: [{text: '21명', value: '21 person'}],
  },
  {
    sentence: '일거수일투족을 감시당하는 기분이었다.',
    twin: '감시 카메라 11대가 돌아간다.',
    read: [{text: '11대'}],
  },
  {
    sentence: '일사천리로 협상이 마무리됐다.',
    twin: '협상은 14시간 만에 끝났다.',
    read: [{text: '14시간', value: '14 hour'}],
  },
  {
    sentence: '일취월장하는 실력에 코치도 혀를 내둘렀다.',
    twin: '기록을 1초 앞당겼다.',
    read: [{text: '1초', value: '1 second'}],
  },
  {
    sentence: '일편단심 그 사람만 기다렸다.',
    twin: '편지 1통을 10년 동안 간직했다.',
    read: [{text: '10년', value: '10 year'}],
  },
  {
    sentence: '일리 있는 지적이라 반박하지 못했다.',
    twin: '두 마을은 4킬로미터 떨어져 있다.',
    read: [{text: '4킬로미터', value: '4 km'}],
  },
  {
    sentence: '일구어 온 밭을 홍수에 잃고 말았다.',
    twin: '밭 19평을 일궜다.',
    read: [{text: '19평', value: '19 pyeong'}],
  },
  {
    sentence: '일월오봉도 병풍 앞에 임금이 앉았다.',
    twin: '병풍은 1월에 복원을 마쳤다.',
    read: [{text: '1월', value: '--01'}],
  },
  {
    sentence: '일원으로서 책임을 다하겠습니다.',
    twin: '1원까지 맞춰 정산했다.',
    read: [{text: '1원', value: '1 KRW'}],
  },
  {
    sentence: '일회용 컵을 줄이자는 캠페인이 퍼졌다.',
    twin: '약은 1회에 2알씩 먹는다.',
    read: [{text: '1회'}],
  },
  {
    sentence: '일손이 모자라 논에 물도 대지 못했다.',
    twin: '일꾼 11명을 불러 모를 심었다.',
    read: [{text: '11명', value: '11 person'}],
  },
  {
    sentence: '일교차가 커서 감기에 걸리기 쉽다.',
    twin: '한낮 기온이 21도까지 올랐다.',
    read: [{text: '21도'}],
  },
  {
    sentence: '일주 도로를 따라 섬을 구경했다.',
    twin: '재고는 1주일이면 바닥난다.',
    read: [{text: '1주일'}],
  },
  {
    sentence: '제일 좋아하는 과목이 뭐냐고 물었다.',
    twin: '시험에서 1등을 했다.',
    read: [{text: '1등'}],
  },
  {
    sentence: '제일은행 건물은 문화재로 남았다.',
    twin: '은행은 지점 11곳을 닫았다.',
    read: [{text: '11곳', value: '11 place'}],
  },
  {
    sentence: '평일 낮에는 손님이 뜸하다.',
    twin: '손님은 1시간에 12명꼴이다.',
    read: [
      {text: '1시간', value: '1 hour'},
      {text: '12명', value: '12 person'},
    ],
  },
  {
    sentence: '종일 비가 내려 빨래가 마르지 않았다.',
    twin: '비가 41밀리미터 내렸다.',
    read: [{text: '41밀리미터', value: '41 mm'}],
  },
  {
    sentence: '요일마다 급식 메뉴가 다르다.',
    twin: '급식비는 1끼에 6,500원이다.',
    read: [{text: '6,500원', value: '6500 KRW'}],
  },

  // 삼: Samsung, hemp, ginseng and other syllables
  {
    sentence: '삼성이 새 공장을 짓는다는 소문에 땅값이 들썩였다.',
    twin: '새 공장에는 3조 원이 들어간다.',
    read: [{text: '3조 원', value: '3000000000000 KRW'}],
  },
  {
    sentence: '삼계탕 집 앞에는 복날마다 줄이 늘어선다.',
    twin: '삼계탕은 1그릇에 1만 8,000원이다.',
    read: [{text: '1만 8,000원', value: '18000 KRW'}],
  },
  {
    sentence: '삼촌이 보내 준 편지를 아직 간직하고 있다.',
    twin: '삼촌은 3년째 원양어선을 탄다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '삼각관계를 다룬 드라마는 이제 식상하다.',
    twin: '삼각형 30개를 잘라 붙였다.',
    read: [{text: '30개'}],
  },
  {
    sentence: '삼국지를 읽지 않은 사람과는 말을 섞지 말라던 농담이 있었다.',
    twin: '그 책은 3권으로 나왔다.',
    read: [{text: '3권', value: '3 book'}],
  },
  {
    sentence: '삼가 고인의 명복을 빕니다.',
    twin: '조문객은 300명이 넘었다.',
    read: [{text: '300명', value: '300 person'}],
  },
  {
    sentence: '삼다수를 사 오라는 심부름을 잊었다.',
    twin: '생수 3병을 사 왔다.',
    read: [{text: '3병'}],
  },
  {
    sentence: '삼베옷은 바람이 잘 통해 시원하다.',
    twin: '삼베 3필 값은 30만 원이다.',
    read: [{text: '30만 원', value: '300000 KRW'}],
  },
  {
    sentence: '삼림욕을 즐기려는 등산객으로 산길이 붐볐다.',
    twin: '숲길은 3킬로미터나 이어진다.',
    read: [{text: '3킬로미터', value: '3 km'}],
  },
  {
    sentence: '삼삼오오 모여 앉아 도시락을 먹었다.',
    twin: '학생 33명이 도시락을 먹었다.',
    read: [{text: '33명', value: '33 person'}],
  },
  {
    sentence: '삼고초려 끝에 감독을 모셔 왔다.',
    twin: '감독의 임기는 3년이다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '삼키기 힘든 알약은 가루로 만들어 준다.',
    twin: '알약 3알을 물과 함께 삼켰다.',
    read: [{text: '3알'}],
  },
  {
    sentence: '삼엄한 경비를 뚫고 기자가 안으로 들어갔다.',
    twin: '경비원 13명이 문을 지켰다.',
    read: [{text: '13명', value: '13 person'}],
  },
  {
    sentence: '안주 삼아 먹기 좋은 간식이다.',
    twin: '안주는 3접시를 시켰다.',
    read: [{text: '3접시'}],
  },
  {
    sentence: '홍삼을 달인 물을 아침마다 마신다.',
    twin: '홍삼 3뿌리를 60만 원에 팔았다.',
    read: [{text: '60만 원', value: '600000 KRW'}],
  },
  {
    sentence: '산삼을 캔 심마니가 잔치를 열었다.',
    twin: '산삼 1뿌리가 3,000만 원에 낙찰됐다.',
    read: [{text: '3,000만 원', value: '30000000 KRW'}],
  },
  {
    sentence: '오삼불고기에 소주를 곁들였다.',
    twin: '불고기 5인분을 시켰다.',
    read: [{text: '5인분'}],
  },

  // 사: company, person, affair, dead, buy
  {
    sentence: '사 먹는 음식에 질려 도시락을 싸 다닌다.',
    twin: '김밥 4줄을 샀다.',
    read: [{text: '4줄'}],
  },
  {
    sentence: '사 주신 외투를 외출할 때마다 꺼내 입는다.',
    twin: '외투 4벌을 세탁소에 맡겼다.',
    read: [{text: '4벌'}],
  },
  {
    sentence: '사 측은 협상을 더 끌지 않겠다고 밝혔다.',
    twin: '노조는 임금을 4퍼센트 올려 달라고 요구했다.',
    read: [{text: '4퍼센트', value: '4 percent'}],
  },
  {
    sentence: '회사 사정이 나빠져 회식이 없어졌다.',
    twin: '협력사 4곳이 문을 닫았다.',
    read: [{text: '4곳', value: '4 place'}],
  },
  {
    sentence: '사이가 멀어진 친구에게 먼저 전화를 걸었다.',
    twin: '두 역은 42킬로미터 떨어져 있다.',
    read: [{text: '42킬로미터', value: '42 km'}],
  },
  {
    sentence: '사이다 뚜껑이 열리지 않아 애를 먹었다.',
    twin: '사이다 4캔을 샀더니 5,000원이 나왔다.',
    read: [{text: '5,000원', value: '5000 KRW'}],
  },
  {
    sentence: '사이버 범죄 수사대를 늘리기로 했다.',
    twin: '해킹 신고가 42건 들어왔다.',
    read: [{text: '42건', value: '42 case'}],
  },
  {
    sentence: '사실 그 소문은 과장된 것이었다.',
    twin: '소문은 4일 만에 퍼졌다.',
    read: [{text: '4일'}],
  },
  {
    sentence: '사고가 난 교차로에는 신호등이 없었다.',
    twin: '교차로에서 4명이 다쳤다.',
    read: [{text: '4명', value: '4 person'}],
  },
  {
    sentence: '사장님께서 자리를 비우셨습니다.',
    twin: '사진 4장을 벽에 걸었다.',
    read: [{text: '4장'}],
  },
  {
    sentence: '사람마다 입맛이 다르기 마련이다.',
    twin: '사람 40명이 줄을 섰다.',
    read: [{text: '40명', value: '40 person'}],
  },
  {
    sentence: '사과를 받아들일지는 피해자가 정할 일이다.',
    twin: '사과 4개를 깎았다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '사과드립니다.',
    twin: '사과는 1킬로그램에 4,500원이다.',
    read: [
      {text: '1킬로그램', value: '1 kg'},
      {text: '4,500원', value: '4500 KRW'},
    ],
  },
  {
    sentence: '사상 최악의 가뭄이라는 말이 나왔다.',
    twin: '가뭄은 4개월이나 이어졌다.',
    read: [{text: '4개월', value: '4 month'}],
  },
  {
    sentence: '사건의 실마리는 뜻밖의 곳에서 풀렸다.',
    twin: '사건 4건을 함께 심리했다.',
    read: [{text: '4건', value: '4 case'}],
  },
  {
    sentence: '사명감 없이는 버티기 힘든 직업이다.',
    twin: '교사 4명이 새로 왔다.',
    read: [{text: '4명', value: '4 person'}],
  },
  {
    sentence: '사막을 건너는 상인들의 행렬이 그려져 있다.',
    twin: '사막은 너비가 400킬로미터에 이른다.',
    read: [{text: '400킬로미터', value: '400 km'}],
  },
  {
    sentence: '사막여우는 귀로 열을 내보낸다.',
    twin: '여우는 귀 길이가 15센티미터다.',
    read: [{text: '15센티미터', value: '15 cm'}],
  },
  {
    sentence: '사투리를 고치려고 애쓰지 않기로 했다.',
    twin: '녹음 파일은 4기가바이트다.',
    read: [{text: '4기가바이트', value: '4 gb'}],
  },
  {
    sentence: '사촌이 땅을 사면 배가 아프다더니.',
    twin: '사촌은 땅 400평을 샀다.',
    read: [{text: '400평', value: '400 pyeong'}],
  },
  {
    sentence: '사퇴 압박이 거세졌다.',
    twin: '의원 4명이 물러났다.',
    read: [{text: '4명', value: '4 person'}],
  },
  {
    sentence: '사육사가 새끼 판다를 품에 안았다.',
    twin: '판다 4마리가 태어났다.',
    read: [{text: '4마리', value: '4 animal'}],
  },
  {
    sentence: '사구에 뿌리를 내린 풀이 모래를 붙든다.',
    twin: '모래 언덕은 높이가 49미터다.',
    read: [{text: '49미터'}],
  },
  {
    sentence: '사사건건 트집을 잡아 분위기를 망쳤다.',
    twin: '트집 잡힌 항목이 44개였다.',
    read: [{text: '44개'}],
  },
  {
    sentence: '사면초가에 몰린 장수가 강가로 달아났다.',
    twin: '병사 4,000명이 강을 건넜다.',
    read: [{text: '4,000명', value: '4000 person'}],
  },
  {
    sentence: '사천 지방의 매운 요리를 좋아한다.',
    twin: '매운 소스를 4천 병 팔았다.',
    read: [{text: '4천 병'}],
  },
  {
    sentence: '사백어를 무쳐 먹는 고장이 있다.',
    twin: '물고기 4백 마리를 풀어 주었다.',
    read: [{text: '4백 마리', value: '400 animal'}],
  },
  {
    sentence: '이육사는 감옥에서 시를 썼다.',
    twin: '그는 시 36편을 남겼다.',
    read: [{text: '36편'}],
  },
  {
    sentence: '육군사관학교 생도들이 행진했다.',
    twin: '생도 330명이 졸업했다.',
    read: [{text: '330명', value: '330 person'}],
  },
  {
    sentence: '기사를 읽고 제보가 쏟아졌다.',
    twin: '기사에 댓글 640개가 달렸다.',
    read: [{text: '640개'}],
  },
  {
    sentence: '판사가 증인의 말을 끊었다.',
    twin: '판사 4명이 새로 임명됐다.',
    read: [{text: '4명', value: '4 person'}],
  },
  {
    sentence: '여행사가 환불을 차일피일 미뤘다.',
    twin: '환불받은 돈은 44만 원이다.',
    read: [{text: '44만 원', value: '440000 KRW'}],
  },
  {
    sentence: '무사히 도착했다는 소식을 듣고 마음을 놓았다.',
    twin: '무사 47명이 주군의 원수를 갚았다.',
    read: [{text: '47명', value: '47 person'}],
  },

  // 오: come, cucumber, misunderstand, a surname
  {
    sentence: '오이를 소금에 절여 무쳤다.',
    twin: '오이 52개를 땄다.',
    read: [{text: '52개'}],
  },
  {
    sentence: '오이소박이가 알맞게 익었다.',
    twin: '오이 5킬로그램을 절였다.',
    read: [{text: '5킬로그램', value: '5 kg'}],
  },
  {
    sentence: '오 시장은 시의회의 요구를 거절했다.',
    twin: '시장은 5시에 문을 닫는다.',
    read: [{text: '5시'}],
  },
  {
    sentence: '오 대표가 사퇴 의사를 밝혔다.',
    twin: '버스 5대를 빌렸다.',
    read: [{text: '5대'}],
  },
  {
    sentence: '오 원장님께 진료를 받고 싶어요.',
    twin: '복사비는 1장에 50원이다.',
    read: [{text: '50원', value: '50 KRW'}],
  },
  {
    sentence: '오해가 풀릴 때까지 기다리기로 했다.',
    twin: '그들은 5년 동안 말을 섞지 않았다.',
    read: [{text: '5년', value: '5 year'}],
  },
  {
    sentence: '오래 묵은 간장일수록 맛이 깊다.',
    twin: '간장을 15년 묵혔다.',
    read: [{text: '15년', value: '15 year'}],
  },
  {
    sentence: '오랜만에 만난 동창과 밤새 얘기했다.',
    twin: '동창 5명이 모였다.',
    read: [{text: '5명', value: '5 person'}],
  },
  {
    sentence: '오류를 고친 뒤에도 화면이 멈췄다.',
    twin: '오류 50개를 고쳤다.',
    read: [{text: '50개'}],
  },
  {
    sentence: '오만한 태도가 화를 불렀다.',
    twin: '벌금 5만 원을 냈다.',
    read: [{text: '5만 원', value: '50000 KRW'}],
  },
  {
    sentence: '오만과 편견을 원서로 읽었다.',
    twin: '유조선에 원유 5만 톤을 실었다.',
    read: [{text: '5만 톤', value: '50000 ton'}],
  },
  {
    sentence: '오일을 갈아야 할 때가 지났다.',
    twin: '엔진 오일은 5일 뒤에 들어온다.',
    read: [{text: '5일'}],
  },
  {
    sentence: '오일장이 서는 날이면 골목까지 북적인다.',
    twin: '장은 5일마다 선다.',
    read: [{text: '5일'}],
  },
  {
    sentence: '오리무중에 빠진 수사가 장기화됐다.',
    twin: '수사에 50명을 투입했다.',
    read: [{text: '50명', value: '50 person'}],
  },
  {
    sentence: '오리배를 타던 연인들이 노를 놓쳤다.',
    twin: '오리 52마리를 키운다.',
    read: [{text: '52마리', value: '52 animal'}],
  },
  {
    sentence: '오천항에 주꾸미 배가 들어왔다.',
    twin: '주꾸미를 5천 마리나 잡았다.',
    read: [{text: '5천 마리', value: '5000 animal'}],
  },
  {
    sentence: '오십견 때문에 팔을 들지 못한다.',
    twin: '환자의 나이는 50세였다.',
    read: [{text: '50세'}],
  },
  {
    sentence: '오동나무로 짠 장롱을 물려받았다.',
    twin: '아파트는 5동까지 있다.',
    read: [{text: '5동'}],
  },
  {
    sentence: '오월동주라고, 맞수끼리 손을 잡았다.',
    twin: '두 나라는 5월에 협정을 맺었다.',
    read: [{text: '5월', value: '--05'}],
  },
  {
    sentence: '오지랖이 넓다는 소리를 자주 듣는다.',
    twin: '논의 넓이는 500평이다.',
    read: [{text: '500평', value: '500 pyeong'}],
  },
  {
    sentence: '오가는 정이 있어야 이웃이다.',
    twin: '버스는 15분마다 오간다.',
    read: [{text: '15분'}],
  },
  {
    sentence: '오후의 햇살이 거실 깊숙이 들어왔다.',
    twin: '오후 5시에 해가 진다.',
    read: [{text: '오후 5시', value: '17'}],
  },
  {
    sentence: '오전 근무만 하는 아르바이트를 구했다.',
    twin: '오전 10시에 근무를 시작한다.',
    read: [{text: '오전 10시', value: '10'}],
  },
  {
    sentence: '오늘날 종이 신문을 구독하는 집은 드물다.',
    twin: '신문 구독료는 1개월에 2만 원이다.',
    read: [
      {text: '1개월', value: '1 month'},
      {text: '2만 원', value: '20000 KRW'},
    ],
  },
  {
    sentence: '오디오 애호가들이 중고 시장을 뒤진다.',
    twin: '앰프를 25만 원에 팔았다.',
    read: [{text: '25만 원', value: '250000 KRW'}],
  },
  {
    sentence: '라디오에서 흘러나온 노래를 흥얼거렸다.',
    twin: '라디오 5대를 고쳤다.',
    read: [{text: '5대'}],
  },

  // 육 칠 팔 구: land, paint, arm, old and ball
  {
    sentence: '육지가 보이자 선원들이 환호했다.',
    twin: '육지까지 6해리가 남았다.',
    read: [{text: '6해리'}],
  },
  {
    sentence: '육 사장은 고집이 세기로 소문났다.',
    twin: '복사기는 1분에 60장을 찍는다.',
    read: [{text: '60장'}],
  },
  {
    sentence: '육상 선수였던 아버지는 지금도 빠르다.',
    twin: '100미터를 11초에 달렸다.',
    read: [{text: '100미터'}, {text: '11초', value: '11 second'}],
  },
  {
    sentence: '육아 휴직을 쓰는 아빠가 늘었다.',
    twin: '아빠 육아 휴직은 6개월이다.',
    read: [{text: '6개월', value: '6 month'}],
  },
  {
    sentence: '육성 녹음이 공개되어 파문이 일었다.',
    twin: '녹음은 6분 분량이다.',
    read: [{text: '6분'}],
  },
  {
    sentence: '육개장 국물이 얼큰해 속이 풀렸다.',
    twin: '육개장 6그릇을 시켰다.',
    read: [{text: '6그릇'}],
  },
  {
    sentence: '육박하는 적을 맞아 성문을 걸어 잠갔다.',
    twin: '실업률이 6퍼센트에 육박했다.',
    read: [{text: '6퍼센트', value: '6 percent'}],
  },
  {
    sentence: '육안으로는 알아보기 힘든 흠집이다.',
    twin: '흠집은 길이가 6밀리미터다.',
    read: [{text: '6밀리미터', value: '6 mm'}],
  },
  {
    sentence: '육하원칙에 따라 기사를 써야 한다.',
    twin: '기사는 원고지 6매 분량이다.',
    read: [{text: '6매'}],
  },
  {
    sentence: '육중한 철문이 삐걱거리며 열렸다.',
    twin: '철문은 무게가 6톤이다.',
    read: [{text: '6톤', value: '6 ton'}],
  },
  {
    sentence: '육이 있는 곳에 영도 있다는 설교였다.',
    twin: '설교는 62분이나 계속됐다.',
    read: [{text: '62분'}],
  },
  {
    sentence: '교육 과정을 손보겠다고 했다.',
    twin: '교육은 6주 동안 받는다.',
    read: [{text: '6주', value: '6 week'}],
  },
  {
    sentence: '칠판에 적힌 글씨가 흐릿했다.',
    twin: '칠판 7개를 떼어 냈다.',
    read: [{text: '7개'}],
  },
  {
    sentence: '칠이 벗겨진 대문을 다시 손봤다.',
    twin: '대문 값으로 70만 원을 냈다.',
    read: [{text: '70만 원', value: '700000 KRW'}],
  },
  {
    sentence: '칠하다 만 벽이 흉물스럽다.',
    twin: '벽을 7시간에 걸쳐 칠했다.',
    read: [{text: '7시간', value: '7 hour'}],
  },
  {
    sentence: '칠칠맞지 못하게 또 흘렸구나.',
    twin: '구슬 77개를 흘렸다.',
    read: [{text: '77개'}],
  },
  {
    sentence: '칠흑 같은 어둠 속에서 길을 잃었다.',
    twin: '어둠 속을 7킬로미터 걸었다.',
    read: [{text: '7킬로미터', value: '7 km'}],
  },
  {
    sentence: '칠레산 포도가 시장에 쏟아졌다.',
    twin: '칠레산 포도는 1상자에 7,000원이다.',
    read: [{text: '7,000원', value: '7000 KRW'}],
  },
  {
    sentence: '칠면조 고기는 퍽퍽해서 싫다.',
    twin: '칠면조 7마리를 구웠다.',
    read: [{text: '7마리', value: '7 animal'}],
  },
  {
    sentence: '칠전팔기 끝에 합격증을 받았다.',
    twin: '시험을 8번 치렀다.',
    read: [{text: '8번'}],
  },
  {
    sentence: '칠보 공예를 배우는 강좌가 열린다.',
    twin: '강좌는 7만 원이다.',
    read: [{text: '7만 원', value: '70000 KRW'}],
  },
  {
    sentence: '옻칠한 그릇은 오래 써도 멀쩡하다.',
    twin: '옻칠 그릇 7개를 선물했다.',
    read: [{text: '7개'}],
  },
  {
    sentence: '먹칠을 한 셈이라며 고개를 숙였다.',
    twin: '먹은 7그램만 간다.',
    read: [{text: '7그램', value: '7 g'}],
  },
  {
    sentence: '팔을 걷어붙이고 설거지를 시작했다.',
    twin: '팔 길이는 80센티미터다.',
    read: [{text: '80센티미터', value: '80 cm'}],
  },
  {
    sentence: '팔이 안으로 굽는다는 말이 꼭 맞다.',
    twin: '팔찌를 82개 팔았다.',
    read: [{text: '82개'}],
  },
  {
    sentence: '팔 물건이 없어 좌판을 일찍 거뒀다.',
    twin: '팔 물건은 8개뿐이다.',
    read: [{text: '8개'}],
  },
  {
    sentence: '팔 사람은 많은데 살 사람이 없다.',
    twin: '8명이 집을 내놓았다.',
    read: [{text: '8명', value: '8 person'}],
  },
  {
    sentence: '팔다 남은 생선을 이웃에 돌렸다.',
    twin: '생선 8마리를 팔았다.',
    read: [{text: '8마리', value: '8 animal'}],
  },
  {
    sentence: '팔꿈치를 다쳐 공을 던지지 못한다.',
    twin: '투수는 8이닝을 던지고 공 98개를 뿌렸다.',
    read: [{text: '98개'}],
  },
  {
    sentence: '팔도를 떠돌며 소리를 배웠다.',
    twin: '술은 도수가 18도다.',
    read: [{text: '18도'}],
  },
  {
    sentence: '팔만대장경을 모신 전각에 햇빛이 들었다.',
    twin: '경판은 8만 장이 넘는다.',
    read: [{text: '8만 장'}],
  },
  {
    sentence: '팔팔하던 기운이 다 빠졌다.',
    twin: '체중이 88킬로그램으로 줄었다.',
    read: [{text: '88킬로그램', value: '88 kg'}],
  },
  {
    sentence: '팔자에 없는 호강을 누린다.',
    twin: '비밀번호는 8자 이상이어야 한다.',
    read: [{text: '8자 이상'}],
  },
  {
    sentence: '팔방미인이라는 칭찬이 부담스럽다.',
    twin: '대회에 80명이 나왔다.',
    read: [{text: '80명', value: '80 person'}],
  },
  {
    sentence: '팔랑팔랑 나비가 날아든다.',
    twin: '나비 8마리를 놓아주었다.',
    read: [{text: '8마리', value: '8 animal'}],
  },
  {
    sentence: '나팔을 불며 행진하던 악대가 멈췄다.',
    twin: '나팔수 8명이 앞장섰다.',
    read: [{text: '8명', value: '8 person'}],
  },
  {
    sentence: '구 시청 건물을 미술관으로 꾸몄다.',
    twin: '미술관은 9시에 연다.',
    read: [{text: '9시'}],
  },
  {
    sentence: '구 도심이 비어 가면서 빈집이 늘었다.',
    twin: '기온이 9도까지 떨어졌다.',
    read: [{text: '9도'}],
  },
  {
    sentence: '구 의원들이 외유성 출장으로 눈총을 샀다.',
    twin: '구 의회에서 9명이 반대했다.',
    read: [{text: '9명', value: '9 person'}],
  },
  {
    sentence: '구 회장이 물러나고 조카가 자리를 이었다.',
    twin: '모임은 9회나 열렸다.',
    read: [{text: '9회'}],
  },
  {
    sentence: '구 소련의 문서고가 열렸다.',
    twin: '문서고에서 상자 9개를 찾았다.',
    read: [{text: '9개'}],
  },
  {
    sentence: '구 대표팀 감독이 해설을 맡았다.',
    twin: '구급차 9대가 출동했다.',
    read: [{text: '9대'}],
  },
  {
    sentence: '구조 요청을 받고 헬기가 떴다.',
    twin: '헬기는 조난자 9명을 구조했다.',
    read: [{text: '9명', value: '9 person'}],
  },
  {
    sentence: '구조가 복잡해 고치기 어렵다.',
    twin: '구조 조정으로 9조 원을 아꼈다.',
    read: [{text: '9조 원', value: '9000000000000 KRW'}],
  },
  {
    sentence: '구이를 먹고 나니 옷에 냄새가 뱄다.',
    twin: '구이용 고기 920그램을 샀다.',
    read: [{text: '920그램', value: '920 g'}],
  },
  {
    sentence: '구이집 골목은 연기로 자욱했다.',
    twin: '골목에 구이집 29곳이 있다.',
    read: [{text: '29곳', value: '29 place'}],
  },
  {
    sentence: '구사일생으로 살아 돌아온 어부가 입을 열었다.',
    twin: '어부는 9일 동안 표류했다.',
    read: [{text: '9일'}],
  },
  {
    sentence: '구구절절 옳은 말이라 할 말이 없다.',
    twin: '연설문은 99줄이다.',
    read: [{text: '99줄'}],
  },
  {
    sentence: '구구단을 외우다 막혔다.',
    twin: '아이는 9살이다.',
    read: [{text: '9살'}],
  },
  {
    sentence: '구만리 같은 앞길을 망칠 셈이냐.',
    twin: '참가자 9만 명이 몰렸다.',
    read: [{text: '9만 명', value: '90000 person'}],
  },
  {
    sentence: '구천을 떠도는 넋을 달래는 굿이다.',
    twin: '굿에 9천 달러를 썼다.',
    read: [{text: '9천 달러', value: '9000 USD'}],
  },
  {
    sentence: '구천동 계곡에는 단풍객이 몰린다.',
    twin: '계곡에 9천 명이 몰렸다.',
    read: [{text: '9천 명', value: '9000 person'}],
  },
  {
    sentence: '구월동 로데오거리에서 만나자.',
    twin: '거리 축제는 9월에 열린다.',
    read: [{text: '9월', value: '--09'}],
  },
  {
    sentence: '구층암 가는 길은 대숲이 울창하다.',
    twin: '탑은 높이가 9층이다.',
    read: [{text: '9층', value: '9 floor'}],
  },
  {
    sentence: '구두를 닦아 현관에 놓았다.',
    twin: '구두 9켤레를 닦았다.',
    read: [{text: '9켤레'}],
  },
  {
    sentence: '구명조끼를 입지 않으면 배에 탈 수 없다.',
    twin: '구명조끼 190벌을 실었다.',
    read: [{text: '190벌'}],
  },
  {
    sentence: '구분이 모호해 혼란을 부른다.',
    twin: '회의는 9분 만에 끝났다.',
    read: [{text: '9분'}],
  },
  {
    sentence: '구해 줘서 고맙다는 인사를 받았다.',
    twin: '방을 9주 만에 구했다.',
    read: [{text: '9주', value: '9 week'}],
  },
  {
    sentence: '구 일가의 내력을 적은 족보다.',
    twin: '족보는 9일 뒤에 공개된다.',
    read: [{text: '9일'}],
  },
  {
    sentence: '연구를 거듭한 끝에 해답을 찾았다.',
    twin: '연구원 19명이 참여했다.',
    read: [{text: '19명', value: '19 person'}],
  },
  {
    sentence: '지구 반대편에서 편지가 왔다.',
    twin: '그 별은 9광년 떨어져 있다.',
    read: [{text: '9광년'}],
  },
  {
    sentence: '야구 중계를 보느라 밤을 샜다.',
    twin: '야구공 9개를 잃어버렸다.',
    read: [{text: '9개'}],
  },
  {
    sentence: '친구 사이에 무슨 격식이 필요해.',
    twin: '친구 9명과 여행을 떠났다.',
    read: [{text: '9명', value: '9 person'}],
  },

  // 십: cross, ten in idioms
  {
    sentence: '십자가 목걸이를 건 노인이 앉아 있었다.',
    twin: '목걸이는 10만 원짜리다.',
    read: [{text: '10만 원', value: '100000 KRW'}],
  },
  {
    sentence: '십자수를 놓으며 겨우내 시간을 보냈다.',
    twin: '수를 놓는 데 10개월이 걸렸다.',
    read: [{text: '10개월', value: '10 month'}],
  },
  {
    sentence: '십시일반 모은 돈으로 수술비를 댔다.',
    twin: '후원금 10만 원이 모였다.',
    read: [{text: '10만 원', value: '100000 KRW'}],
  },
  {
    sentence: '십중팔구 거짓말이라고 다들 생각했다.',
    twin: '응답자의 80퍼센트가 믿지 않았다.',
    read: [{text: '80퍼센트', value: '80 percent'}],
  },
  {
    sentence: '십장생 무늬를 새긴 옷장을 들였다.',
    twin: '옷장은 무게가 110킬로그램이다.',
    read: [{text: '110킬로그램', value: '110 kg'}],
  },
  {
    sentence: '십상이라더니 정말 그렇게 되었다.',
    twin: '의자 10개를 놓으면 꼭 맞는다.',
    read: [{text: '10개'}],
  },
  {
    sentence: '십분 이해한다며 어깨를 두드렸다.',
    twin: '10분 뒤에 다시 걸게.',
    read: [{text: '10분'}],
  },
  {
    sentence: '열십자로 칼집을 넣어 굽는다.',
    twin: '오븐에서 10분 굽는다.',
    read: [{text: '10분'}],
  },

  // 백: department store, white, vaccine, a surname
  {
    sentence: '백화점 지하에서 반찬을 샀다.',
    twin: '백화점 3곳이 문을 닫았다.',
    read: [{text: '3곳', value: '3 place'}],
  },
  {
    sentence: '백신을 맞은 뒤 팔이 욱신거렸다.',
    twin: '백신 100만 회분이 도착했다.',
    read: [{text: '100만'}],
  },
  {
    sentence: '백두산 천지에 구름이 걸렸다.',
    twin: '산 높이가 2,744미터다.',
    read: [{text: '2,744미터'}],
  },
  {
    sentence: '백 선생은 말수가 적은 분이었다.',
    twin: '선생님 100명이 서명했다.',
    read: [{text: '100명', value: '100 person'}],
  },
  {
    sentence: '백 씨는 혐의를 모두 부인했다.',
    twin: '씨앗 100개를 심었다.',
    read: [{text: '100개'}],
  },
  {
    sentence: '백 대표와 노조가 밤샘 협상을 벌였다.',
    twin: '택시 100대가 모였다.',
    read: [{text: '100대'}],
  },
  {
    sentence: '백 원장의 처방은 효과가 있었다.',
    twin: '동전 100원이 모자란다.',
    read: [{text: '100원', value: '100 KRW'}],
  },
  {
    sentence: '백 장군의 무용담은 지금도 회자된다.',
    twin: '연탄 100장을 들였다.',
    read: [{text: '100장'}],
  },
  {
    sentence: '백 기자, 그쪽 상황은 어떻습니까?',
    twin: '국화 100송이를 바쳤다.',
    read: [{text: '100송이'}],
  },
  {
    sentence: '백번 양보해도 그건 아니다.',
    twin: '종을 100번 쳤다.',
    read: [{text: '100번'}],
  },
  {
    sentence: '백방으로 수소문했지만 찾지 못했다.',
    twin: '수소문한 지 100일이 지났다.',
    read: [{text: '100일'}],
  },
  {
    sentence: '백지로 돌아간 계획을 되살리려 애쓴다.',
    twin: '백지 100장을 묶었다.',
    read: [{text: '100장'}],
  },
  {
    sentence: '백지장도 맞들면 낫다고 했다.',
    twin: '상자는 무게가 100킬로그램이다.',
    read: [{text: '100킬로그램', value: '100 kg'}],
  },
  {
    sentence: '백조가 호수를 가로질러 헤엄쳤다.',
    twin: '나랏빚이 100조 원 늘었다.',
    read: [{text: '100조 원', value: '100000000000000 KRW'}],
  },
  {
    sentence: '백구가 주인을 찾아 먼 길을 돌아왔다.',
    twin: '백구는 109일 만에 집에 돌아왔다.',
    read: [{text: '109일'}],
  },
  {
    sentence: '백일장에서 장원으로 뽑힌 시를 낭송했다.',
    twin: '백일장에 101명이 참가했다.',
    read: [{text: '101명', value: '101 person'}],
  },
  {
    sentence: '백일홍이 담장 아래 흐드러지게 피었다.',
    twin: '꽃이 100일 동안 핀다.',
    read: [{text: '100일'}],
  },
  {
    sentence: '백일해 예방 접종을 서두르라고 권했다.',
    twin: '접종률은 94퍼센트다.',
    read: [{text: '94퍼센트', value: '94 percent'}],
  },
  {
    sentence: '백미러에 비친 차가 바싹 따라붙었다.',
    twin: '뒤차와의 거리가 100미터였다.',
    read: [{text: '100미터'}],
  },
  {
    sentence: '백미는 마지막 악장의 독주였다.',
    twin: '백미 20킬로그램을 기부했다.',
    read: [{text: '20킬로그램', value: '20 kg'}],
  },
  {
    sentence: '백사장에 발자국을 남기며 걸었다.',
    twin: '모래밭은 길이가 1,400미터다.',
    read: [{text: '1,400미터'}],
  },
  {
    sentence: '백만장자가 전 재산을 내놓았다.',
    twin: '그는 100만 달러를 내놓았다.',
    read: [{text: '100만 달러', value: '1000000 USD'}],
  },
  {
    sentence: '백발백중의 명사수로 이름을 날렸다.',
    twin: '화살 100발을 쏘았다.',
    read: [{text: '100발'}],
  },
  {
    sentence: '백설기를 쪄서 이웃과 나눴다.',
    twin: '떡 30상자를 돌렸다.',
    read: [{text: '30상자'}],
  },
  {
    sentence: '백세주를 반주로 곁들였다.',
    twin: '할머니는 103세다.',
    read: [{text: '103세'}],
  },
  {
    sentence: '백전노장 감독도 고개를 떨궜다.',
    twin: '감독은 100경기째를 치렀다.',
    read: [{text: '100경기'}],
  },
  {
    sentence: '백해무익한 습관이라며 끊으라고 했다.',
    twin: '담배를 피우다 벌금 10만 원을 물었다.',
    read: [{text: '10만 원', value: '100000 KRW'}],
  },
  {
    sentence: '백과사전을 뒤적이다 잠이 들었다.',
    twin: '사전은 100권으로 나왔다.',
    read: [{text: '100권', value: '100 book'}],
  },
  {
    sentence: '백의의 천사라는 별명을 얻었다.',
    twin: '간호사 100명이 지원했다.',
    read: [{text: '100명', value: '100 person'}],
  },
  {
    sentence: '백분율을 구하는 문제를 틀렸다.',
    twin: '토론은 100분 동안 이어졌다.',
    read: [{text: '100분'}],
  },
  {
    sentence: '백 투 더 퓨처를 극장에서 다시 틀었다.',
    twin: '극장에 1,000석을 놓았다.',
    read: [{text: '1,000석'}],
  },
  {
    sentence: '백도 복숭아는 물러서 빨리 먹어야 한다.',
    twin: '물은 100도에서 끓는다.',
    read: [{text: '100도'}],
  },
  {
    sentence: '백년해로를 약속하며 반지를 나눠 끼었다.',
    twin: '부부는 60년을 함께 살았다.',
    read: [{text: '60년', value: '60 year'}],
  },
  {
    sentence: '고백을 망설이다 기회를 놓쳤다.',
    twin: '편지를 100통이나 썼다.',
    read: [{text: '100통'}],
  },
  {
    sentence: '여백이 많은 그림이라 보기 편하다.',
    twin: '여백을 15밀리미터로 맞춘다.',
    read: [{text: '15밀리미터', value: '15 mm'}],
  },
  {
    sentence: '동백꽃이 툭툭 떨어졌다.',
    twin: '동백나무 500그루를 심었다.',
    read: [{text: '500그루'}],
  },
  {
    sentence: '결백을 주장하며 단식에 들어갔다.',
    twin: '단식은 24일째다.',
    read: [{text: '24일'}],
  },
  {
    sentence: '담백한 국물에 면을 말았다.',
    twin: '국물 300밀리리터를 붓는다.',
    read: [{text: '300밀리리터'}],
  },
  {
    sentence: '독백이 길어 객석이 술렁였다.',
    twin: '독백은 12분이나 이어졌다.',
    read: [{text: '12분'}],
  },
  {
    sentence: '가방은 백팩이 편하다.',
    twin: '백팩은 9만 9,000원이다.',
    read: [{text: '9만 9,000원', value: '99000 KRW'}],
  },
  {
    sentence: '플래시백 장면이 너무 잦다.',
    twin: '회상 장면이 14번 나온다.',
    read: [{text: '14번'}],
  },

  // 천: cloth, sky, slowly, place names, a surname
  {
    sentence: '천천히 말해도 괜찮아요.',
    twin: '계단 1,000개를 천천히 올랐다.',
    read: [{text: '1,000개'}],
  },
  {
    sentence: '천 조각을 이어 붙여 이불을 만들었다.',
    twin: '퍼즐 1,000조각을 맞췄다.',
    read: [{text: '1,000조각'}],
  },
  {
    sentence: '천 가방을 메고 시장에 간다.',
    twin: '가방 1,000개를 주문했다.',
    read: [{text: '1,000개'}],
  },
  {
    sentence: '천 마스크를 빨아서 썼다.',
    twin: '마스크 3천 장을 나눠 주었다.',
    read: [{text: '3천 장'}],
  },
  {
    sentence: '천 씨 집성촌이 골짜기에 남아 있다.',
    twin: '마을에 1천 명이 산다.',
    read: [{text: '1천 명', value: '1000 person'}],
  },
  {
    sentence: '천 원장은 수술 일정을 미뤘다.',
    twin: '주차비 1천 원을 냈다.',
    read: [{text: '1천 원', value: '1000 KRW'}],
  },
  {
    sentence: '천을 두른 조각상이 공개되길 기다린다.',
    twin: '천을 30미터 끊어 조각상을 둘렀다.',
    read: [{text: '30미터'}],
  },
  {
    sentence: '천이 해져서 속이 다 비친다.',
    twin: '인구가 1,002명으로 줄었다.',
    read: [{text: '1,002명', value: '1002 person'}],
  },
  {
    sentence: '천사 같은 미소를 지었다.',
    twin: '천사상 1,004점을 전시한다.',
    read: [{text: '1,004점'}],
  },
  {
    sentence: '천막을 치고 농성을 시작했다.',
    twin: '천막 200동을 세웠다.',
    read: [{text: '200동'}],
  },
  {
    sentence: '천재라 불린 소년이 방송에 나왔다.',
    twin: '소년은 상금 50만 원을 받았다.',
    read: [{text: '50만 원', value: '500000 KRW'}],
  },
  {
    sentence: '천장에서 물이 새 양동이를 받쳤다.',
    twin: '전단 1,000장을 뿌렸다.',
    read: [{text: '1,000장'}],
  },
  {
    sentence: '천문대에서 별을 관측했다.',
    twin: '천문대는 해발 1,100미터에 있다.',
    read: [{text: '1,100미터'}],
  },
  {
    sentence: '천연 소재로 지은 옷이다.',
    twin: '옷값은 1벌에 12만 원이다.',
    read: [{text: '12만 원', value: '120000 KRW'}],
  },
  {
    sentence: '천하를 호령하던 장수도 세월은 이기지 못했다.',
    twin: '장수는 병사 1천 명을 거느렸다.',
    read: [{text: '1천 명', value: '1000 person'}],
  },
  {
    sentence: '천지가 개벽할 노릇이다.',
    twin: '천지는 둘레가 14킬로미터다.',
    read: [{text: '14킬로미터', value: '14 km'}],
  },
  {
    sentence: '반대 입장을 천명하며 자리를 떴다.',
    twin: '시민 1천 명이 모였다.',
    read: [{text: '1천 명', value: '1000 person'}],
  },
  {
    sentence: '천명관 작가가 메가폰을 잡았다.',
    twin: '관객 2천 명을 모았다.',
    read: [{text: '2천 명', value: '2000 person'}],
  },
  {
    sentence: '천도를 둘러싼 논쟁이 뜨겁다.',
    twin: '쇠는 1,000도가 넘어야 녹는다.',
    read: [{text: '1,000도'}],
  },
  {
    sentence: '천도복숭아를 깎아 내왔다.',
    twin: '복숭아 1상자는 10개들이다.',
    read: [{text: '10개'}],
  },
  {
    sentence: '천년만년 살 것처럼 욕심을 낸다.',
    twin: '은행나무는 1,100년을 살았다.',
    read: [{text: '1,100년', value: '1100 year'}],
  },
  {
    sentence: '천고마비의 계절이라더니 입맛이 돈다.',
    twin: '말 1,000마리를 키운다.',
    read: [{text: '1,000마리', value: '1000 animal'}],
  },
  {
    sentence: '천만에요, 제가 더 고맙습니다.',
    twin: '관객 1,000만 명을 넘겼다.',
    read: [{text: '1,000만 명', value: '10000000 person'}],
  },
  {
    sentence: '천만다행으로 다친 사람은 없었다.',
    twin: '수리비가 1,000만 원 나왔다.',
    read: [{text: '1,000만 원', value: '10000000 KRW'}],
  },
  {
    sentence: '천만의 말씀이라며 손사래를 쳤다.',
    twin: '조회 수가 3천만 회를 넘었다.',
    read: [{text: '3천만 회'}],
  },
  {
    sentence: '천차만별인 가격에 소비자는 헷갈린다.',
    twin: '가격은 1,000원부터 1만 원까지다.',
    read: [{text: '1,000원', value: '1000 KRW'}],
  },
  {
    sentence: '천편일률적인 답변에 실망했다.',
    twin: '원고 1,000편을 심사했다.',
    read: [{text: '1,000편'}],
  },
  {
    sentence: '천신만고 끝에 정상에 섰다.',
    twin: '정상은 높이가 1,708미터다.',
    read: [{text: '1,708미터'}],
  },
  {
    sentence: '천군만마를 얻은 기분이다.',
    twin: '군마를 모으는 데 4년이 걸렸다.',
    read: [{text: '4년', value: '4 year'}],
  },
  {
    sentence: '천리안이라도 가진 듯 속을 꿰뚫었다.',
    twin: '눈을 3초 동안 감았다.',
    read: [{text: '3초', value: '3 second'}],
  },
  {
    sentence: '천방지축 뛰어다니는 강아지를 말리지 못했다.',
    twin: '강아지는 태어난 지 10주 됐다.',
    read: [{text: '10주', value: '10 week'}],
  },
  {
    sentence: '천일염으로 절인 배추가 아삭하다.',
    twin: '천일염 30킬로그램을 샀다.',
    read: [{text: '30킬로그램', value: '30 kg'}],
  },
  {
    sentence: '천오백이라는 호를 쓰던 화가가 있었다.',
    twin: '작품은 1,500만 원에 팔렸다.',
    read: [{text: '1,500만 원', value: '15000000 KRW'}],
  },
  {
    sentence: '천주교 신자가 된 까닭을 물었다.',
    twin: '신자는 590만 명에 이른다.',
    read: [{text: '590만 명', value: '5900000 person'}],
  },
  {
    sentence: '천성이 느긋해 화를 내는 법이 없다.',
    twin: '바위는 무게가 10톤이다.',
    read: [{text: '10톤', value: '10 ton'}],
  },
  {
    sentence: '인천에서 배를 타고 섬으로 들어갔다.',
    twin: '인천에서 섬까지 1시간 걸린다.',
    read: [{text: '1시간', value: '1 hour'}],
  },
  {
    sentence: '실천이 따르지 않는 계획은 공허하다.',
    twin: '실천 과제를 12개 정했다.',
    read: [{text: '12개'}],
  },
  {
    sentence: '추천을 받은 책부터 읽기로 했다.',
    twin: '추천이 1,000개를 넘었다.',
    read: [{text: '1,000개'}],
  },
  {
    sentence: '온천에 몸을 담그니 피로가 풀렸다.',
    twin: '온천물은 42도로 나온다.',
    read: [{text: '42도'}],
  },
  {
    sentence: '하천 정비가 늦어져 주민이 불안하다.',
    twin: '하천 길이는 8.6킬로미터다.',
    read: [{text: '8.6킬로미터', value: '8.6 km'}],
  },
  {
    sentence: '원천 기술을 빼돌린 연구원이 붙잡혔다.',
    twin: '원천 기술료로 1,000억 원을 받았다.',
    read: [{text: '1,000억 원', value: '100000000000 KRW'}],
  },

  // 만: only, ten thousand in idioms, a bay
  {
    sentence: '너만 괜찮다면 나도 좋아.',
    twin: '손님이 3만 명 왔다.',
    read: [{text: '3만 명', value: '30000 person'}],
  },
  {
    sentence: '하지만 그의 생각은 달랐다.',
    twin: '하객은 1만 명이 넘었다.',
    read: [{text: '1만 명', value: '10000 person'}],
  },
  {
    sentence: '만약 비가 오면 경기는 취소된다.',
    twin: '경기장에 4만 명이 들어찼다.',
    read: [{text: '4만 명', value: '40000 person'}],
  },
  {
    sentence: '만들다 만 의자가 창고에 쌓여 있다.',
    twin: '의자 1만 개를 만들었다.',
    read: [{text: '1만 개'}],
  },
  {
    sentence: '만나자마자 악수부터 청했다.',
    twin: '그들은 10만 원을 걸고 내기했다.',
    read: [{text: '10만 원', value: '100000 KRW'}],
  },
  {
    sentence: '소문만큼은 아니어도 제법 쓸 만했다.',
    twin: '쌀값으로 20억 원을 치렀다.',
    read: [{text: '20억 원', value: '2000000000 KRW'}],
  },
  {
    sentence: '만족도 조사 결과를 공개했다.',
    twin: '조사에 1만 2천 명이 답했다.',
    read: [{text: '1만 2천 명', value: '12000 person'}],
  },
  {
    sentence: '만만한 상대가 아니었다.',
    twin: '참가비는 2만 2천 원이다.',
    read: [{text: '2만 2천 원', value: '22000 KRW'}],
  },
  {
    sentence: '만장일치로 안건을 통과시켰다.',
    twin: '찬성표 1만 장이 나왔다.',
    read: [{text: '1만 장'}],
  },
  {
    sentence: '만두를 빚으며 이야기꽃을 피웠다.',
    twin: '만두 1만 개를 빚었다.',
    read: [{text: '1만 개'}],
  },
  {
    sentence: '만 나이로 통일하자는 법안이 통과됐다.',
    twin: '만 19세부터 투표할 수 있다.',
    read: [{text: '19세'}],
  },
  {
    sentence: '만석꾼 집안에서 자란 도련님이었다.',
    twin: '공연장은 1만 석 규모다.',
    read: [{text: '1만 석'}],
  },
  {
    sentence: '만사형통하시길 빕니다.',
    twin: '부적을 1만 4,000원에 팔았다.',
    read: [{text: '1만 4,000원', value: '14000 KRW'}],
  },
  {
    sentence: '만세를 부르며 거리로 뛰쳐나왔다.',
    twin: '만세 시위는 3개월 동안 이어졌다.',
    read: [{text: '3개월', value: '3 month'}],
  },
  {
    sentence: '만우절 장난에 속아 넘어갔다.',
    twin: '장난 전화가 1만 건 걸려 왔다.',
    read: [{text: '1만 건', value: '10000 case'}],
  },
  {
    sentence: '만년설이 녹아 강으로 흘러든다.',
    twin: '빙하는 1만 년 전에 생겼다.',
    read: [{text: '1만 년', value: '10000 year'}],
  },
  {
    sentence: '만년필 촉이 휘어 글씨가 번진다.',
    twin: '만년필은 30만 원이 넘는다.',
    read: [{text: '30만 원', value: '300000 KRW'}],
  },
  {
    sentence: '만리장성을 쌓은 사람들의 이름은 남지 않았다.',
    twin: '성벽은 6,000킬로미터가 넘는다.',
    read: [{text: '6,000킬로미터', value: '6000 km'}],
  },
  {
    sentence: '만경강 하구에 철새가 날아든다.',
    twin: '철새 4만 마리가 왔다.',
    read: [{text: '4만 마리', value: '40000 animal'}],
  },
  {
    sentence: '만조 때라 배를 띄울 수 있다.',
    twin: '물높이가 9미터까지 찬다.',
    read: [{text: '9미터'}],
  },
  {
    sentence: '만점을 받은 학생은 없었다.',
    twin: '만점자는 6명뿐이다.',
    read: [{text: '6명', value: '6 person'}],
  },
  {
    sentence: '만기가 지난 적금을 찾았다.',
    twin: '적금은 3년 만기다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '만개한 벚꽃을 보러 나왔다.',
    twin: '벚나무 1만 그루를 심었다.',
    read: [{text: '1만 그루'}],
  },
  {
    sentence: '만원 버스에 몸을 실었다.',
    twin: '버스비로 1만 원을 썼다.',
    read: [{text: '1만 원', value: '10000 KRW'}],
  },
  {
    sentence: '만인이 우러러보는 스승이었다.',
    twin: '제자가 1만 명에 이른다.',
    read: [{text: '1만 명', value: '10000 person'}],
  },
  {
    sentence: '만감이 교차하는 표정이었다.',
    twin: '표가 1만 장이나 남았다.',
    read: [{text: '1만 장'}],
  },
  {
    sentence: '만무방 같은 인물이 소설에 자주 나온다.',
    twin: '소설은 1만 부가 팔렸다.',
    read: [{text: '1만 부'}],
  },
  {
    sentence: '웬만하면 참으려고 했다.',
    twin: '월세는 45만 원이다.',
    read: [{text: '45만 원', value: '450000 KRW'}],
  },
  {
    sentence: '불만을 품은 직원이 자료를 빼돌렸다.',
    twin: '불만 신고가 1만 건에 달했다.',
    read: [{text: '1만 건', value: '10000 case'}],
  },
  {
    sentence: '낭만을 찾아 기차를 탔다.',
    twin: '기차표는 5만 9,800원이다.',
    read: [{text: '5만 9,800원', value: '59800 KRW'}],
  },
  {
    sentence: '거만한 말투가 거슬렸다.',
    twin: '그는 집을 9만 달러에 샀다.',
    read: [{text: '9만 달러', value: '90000 USD'}],
  },
  {
    sentence: '교만은 패망의 앞잡이라 했다.',
    twin: '교인은 2만 명이다.',
    read: [{text: '2만 명', value: '20000 person'}],
  },
  {
    sentence: '비만을 부르는 식습관을 고쳐라.',
    twin: '비만 환자가 12만 명 늘었다.',
    read: [{text: '12만 명', value: '120000 person'}],
  },
  {
    sentence: '대만에서 온 관광객이 길을 물었다.',
    twin: '대만 관광객은 96만 명이었다.',
    read: [{text: '96만 명', value: '960000 person'}],
  },
  {
    sentence: '순천만 갈대밭에 노을이 졌다.',
    twin: '갈대밭을 찾은 사람이 20만 명이다.',
    read: [{text: '20만 명', value: '200000 person'}],
  },
  {
    sentence: '오랜만이라 얼굴도 못 알아봤다.',
    twin: '빵을 굽는 데 5만 원이 들었다.',
    read: [{text: '5만 원', value: '50000 KRW'}],
  },
  {
    sentence: '원망만 쌓여 갔다.',
    twin: '빚이 5만 달러였다.',
    read: [{text: '5만 달러', value: '50000 USD'}],
  },
  {
    sentence: '울지만 말고 말을 해 봐.',
    twin: '관중이 7만 명이었다.',
    read: [{text: '7만 명', value: '70000 person'}],
  },
  {
    sentence: '먹기만 하고 치우지는 않는다.',
    twin: '접시를 4만 개 구웠다.',
    read: [{text: '4만 개'}],
  },
  {
    sentence: '두만강 푸른 물에 노 젓는 뱃사공을 노래했다.',
    twin: '강 길이가 521킬로미터다.',
    read: [{text: '521킬로미터', value: '521 km'}],
  },
  {
    sentence: '네만 강가에서 맺은 조약이라 배웠다.',
    twin: '강가에 군사 4만 명이 모였다.',
    read: [{text: '4만 명', value: '40000 person'}],
  },
  {
    sentence: '새만금 간척지에 바람이 거세다.',
    twin: '간척지는 409제곱킬로미터다.',
    read: [{text: '409제곱킬로미터'}],
  },

  // 억: memory, injustice, accent
  {
    sentence: '기억이 가물가물하다.',
    twin: '재산이 3억 원이다.',
    read: [{text: '3억 원', value: '300000000 KRW'}],
  },
  {
    sentence: '기억만으로 지도를 그렸다.',
    twin: '지도 값이 1억 원을 넘었다.',
    read: [{text: '1억 원', value: '100000000 KRW'}],
  },
  {
    sentence: '억울해서 잠을 이루지 못했다.',
    twin: '합의금 2억 원을 물었다.',
    read: [{text: '2억 원', value: '200000000 KRW'}],
  },
  {
    sentence: '억지로 웃어 보였다.',
    twin: '적자가 8억 원에 이르렀다.',
    read: [{text: '8억 원', value: '800000000 KRW'}],
  },
  {
    sentence: '억양이 독특해 출신을 금방 알겠다.',
    twin: '세계에서 5억 명이 그 말을 쓴다.',
    read: [{text: '5억 명', value: '500000000 person'}],
  },
  {
    sentence: '억새가 바람에 눕는다.',
    twin: '억새 축제에 6억 원을 썼다.',
    read: [{text: '6억 원', value: '600000000 KRW'}],
  },
  {
    sentence: '억척스럽게 자식을 키운 어머니였다.',
    twin: '어머니는 1억 원을 기부했다.',
    read: [{text: '1억 원'}],
  },
  {
    sentence: '억 소리 나는 집값에 신혼부부는 한숨만 쉰다.',
    twin: '집값이 12억 원이다.',
    read: [{text: '12억 원', value: '1200000000 KRW'}],
  },
  {
    sentence: '억장이 무너지는 소식이었다.',
    twin: '동전 1억 개를 찍었다.',
    read: [{text: '1억 개'}],
  },
  {
    sentence: '억류된 선원들이 풀려났다.',
    twin: '몸값으로 30억 원을 요구했다.',
    read: [{text: '30억 원', value: '3000000000 KRW'}],
  },
  {
    sentence: '억만장자의 결혼식에 구경꾼이 몰렸다.',
    twin: '그의 재산은 10억 달러다.',
    read: [{text: '10억 달러', value: '1000000000 USD'}],
  },
  {
    sentence: '추억을 곱씹으며 사진첩을 넘겼다.',
    twin: '사진 1억 장을 저장했다.',
    read: [{text: '1억 장'}],
  },
  {
    sentence: '근거 없는 억측이 난무한다.',
    twin: '조회 수는 1억 번을 넘겼다.',
    read: [{text: '1억 번'}],
  },
  {
    sentence: '물가 억제책이 먹히지 않았다.',
    twin: '예산 9억 원을 깎았다.',
    read: [{text: '9억 원', value: '900000000 KRW'}],
  },

  // 조: condition, a group, an article of law, a surname
  {
    sentence: '조건이 맞지 않아 계약을 접었다.',
    twin: '법 제3조를 고쳤다.',
    read: [{text: '3조'}],
  },
  {
    sentence: '조건부로 승인하자는 절충안이 나왔다.',
    twin: '예산 12조 원을 배정했다.',
    read: [{text: '12조 원', value: '12000000000000 KRW'}],
  },
  {
    sentence: '조사를 마친 검찰은 말을 아꼈다.',
    twin: '민법 제750조에 따라 배상을 청구했다.',
    read: [{text: '750조'}],
  },
  {
    sentence: '조사 결과에 승복하기로 했다.',
    twin: '손실이 4조 원에 이른다.',
    read: [{text: '4조 원', value: '4000000000000 KRW'}],
  },
  {
    sentence: '조선소에 불황이 닥쳤다.',
    twin: '수주액이 7조 원을 넘었다.',
    read: [{text: '7조 원', value: '7000000000000 KRW'}],
  },
  {
    sentence: '조용히 문을 닫고 나갔다.',
    twin: '시가 총액이 400조 원을 넘겼다.',
    read: [{text: '400조 원', value: '400000000000000 KRW'}],
  },
  {
    sentence: '조금만 기다려 주시겠어요?',
    twin: '매출 1조 2,500억 원을 올렸다.',
    read: [{text: '1조 2,500억 원', value: '1250000000000 KRW'}],
  },
  {
    sentence: '조심해서 다녀와라.',
    twin: '사업비가 1조 원이다.',
    read: [{text: '1조 원', value: '1000000000000 KRW'}],
  },
  {
    sentence: '조 대표는 회견을 거부했다.',
    twin: '세수가 56조 원 모자랐다.',
    read: [{text: '56조 원', value: '56000000000000 KRW'}],
  },
  {
    sentence: '조 시장의 공약은 공수표로 끝났다.',
    twin: '자산이 2조 달러다.',
    read: [{text: '2조 달러', value: '2000000000000 USD'}],
  },
  {
    sentence: '조 바이든 전 대통령의 회고록이 나온다.',
    twin: '나라 살림은 6조 달러 규모다.',
    read: [{text: '6조 달러', value: '6000000000000 USD'}],
  },
  {
    sentence: '조를 짜서 순찰을 돌았다.',
    twin: '순찰조 4개 조에 12명이 들어갔다.',
    read: [{text: '12명', value: '12 person'}],
  },
  {
    sentence: '조밥을 먹던 시절을 떠올렸다.',
    twin: '쌀 1만 톤을 보냈다.',
    read: [{text: '1만 톤', value: '10000 ton'}],
  },
  {
    sentence: '조조할인 표를 끊었다.',
    twin: '표값은 9,000원이다.',
    read: [{text: '9,000원', value: '9000 KRW'}],
  },
  {
    sentence: '조율이 덜 된 피아노 소리가 귀에 거슬렸다.',
    twin: '조율비로 15만 원을 냈다.',
    read: [{text: '15만 원', value: '150000 KRW'}],
  },
  {
    sentence: '조각가는 돌을 쪼는 소리로 말한다.',
    twin: '사과를 8조각으로 잘랐다.',
    read: [{text: '8조각'}],
  },
  {
    sentence: '조카가 태어났다는 소식에 한달음에 달려갔다.',
    twin: '조카는 3.2킬로그램으로 태어났다.',
    read: [{text: '3.2킬로그램', value: '3.2 kg'}],
  },
  {
    sentence: '조만간 찾아뵙겠습니다.',
    twin: '3조만 움직여도 금리가 흔들린다.',
    read: [{text: '3조'}],
  },
  {
    sentence: '조작 실수로 자료가 날아갔다.',
    twin: '세포 1조 개를 배양했다.',
    read: [{text: '1조 개'}],
  },
  {
    sentence: '조항마다 단서가 붙어 있다.',
    twin: '협정은 12조로 되어 있다.',
    read: [{text: '12조'}],
  },
  {
    sentence: '구조대가 도착하기까지 버텼다.',
    twin: '지원금 9조 원을 풀었다.',
    read: [{text: '9조 원', value: '9000000000000 KRW'}],
  },
  {
    sentence: '협조를 구하는 공문을 보냈다.',
    twin: '수출액이 900조 원에 육박했다.',
    read: [{text: '900조 원', value: '900000000000000 KRW'}],
  },
  {
    sentence: '발라드조의 노래가 흘러나왔다.',
    twin: '별이 1조 개 넘게 있다고 한다.',
    read: [{text: '1조 개'}],
  },
  {
    sentence: '제조 과정이 까다로운 술이다.',
    twin: '제조업 매출이 30조 원 줄었다.',
    read: [{text: '30조 원', value: '30000000000000 KRW'}],
  },
  {
    sentence: '비난조로 쏘아붙였다.',
    twin: '빚이 3조 원 불었다.',
    read: [{text: '3조 원', value: '3000000000000 KRW'}],
  },
  {
    sentence: '시조를 읊는 소리가 정자에서 들려왔다.',
    twin: '시조 45편을 골라 실었다.',
    read: [{text: '45편'}],
  },
  {
    sentence: '체조 선수가 착지에 성공했다.',
    twin: '체조 경기는 4시에 시작한다.',
    read: [{text: '4시'}],
  },
  {
    sentence: '흉조라며 까마귀를 쫓았다.',
    twin: '까마귀 1천 마리가 날아왔다.',
    read: [{text: '1천 마리', value: '1000 animal'}],
  },
  {
    sentence: '신조가 굳은 사람이라 흔들림이 없었다.',
    twin: '부채 2조 5천억 원을 떠안았다.',
    read: [{text: '2조 5천억 원', value: '2500000000000 KRW'}],
  },

  // 경: economy, view, about, ten quadrillion
  {
    sentence: '경제가 살아나야 민심도 돌아온다.',
    twin: '가계 자산이 1경 원을 넘었다.',
    read: [{text: '1경 원'}],
  },
  {
    sentence: '경기 침체가 길어지고 있다.',
    twin: '시즌은 144경기로 치른다.',
    read: [{text: '144경기'}],
  },
  {
    sentence: '경기도로 이사 온 뒤 통근이 힘들어졌다.',
    twin: '경기도 인구는 1,360만 명이다.',
    read: [{text: '1,360만 명', value: '13600000 person'}],
  },
  {
    sentence: '경찰이 현장을 통제했다.',
    twin: '경찰 200명이 투입됐다.',
    read: [{text: '200명', value: '200 person'}],
  },
  {
    sentence: '경험에서 우러난 조언이었다.',
    twin: '국부가 2경 원에 달한다.',
    read: [{text: '2경 원'}],
  },
  {
    sentence: '경쟁이 치열해 값이 내렸다.',
    twin: '경쟁률이 15배로 뛰었다.',
    read: [{text: '15배', value: '15 times'}],
  },
  {
    sentence: '경우에 따라 달라질 수 있다.',
    twin: '파생상품 규모가 1경 달러를 넘는다.',
    read: [{text: '1경 달러'}],
  },
  {
    sentence: '경치 좋은 곳에 정자를 지었다.',
    twin: '경치 좋은 곳 8곳을 골랐다.',
    read: [{text: '8곳', value: '8 place'}],
  },
  {
    sentence: '경로당에 에어컨을 놓아 드렸다.',
    twin: '경로당 40곳에 에어컨을 놓았다.',
    read: [{text: '40곳', value: '40 place'}],
  },
  {
    sentence: '경 읽는 소리가 새벽 공기를 갈랐다.',
    twin: '경전 80권을 찍었다.',
    read: [{text: '80권', value: '80 book'}],
  },
  {
    sentence: '안경을 고쳐 쓰며 서류를 들여다봤다.',
    twin: '안경은 12만 원짜리다.',
    read: [{text: '12만 원', value: '120000 KRW'}],
  },
  {
    sentence: '풍경이 한 폭의 그림 같다는 말은 식상하다.',
    twin: '풍경 사진 30장을 걸었다.',
    read: [{text: '30장'}],
  },
  {
    sentence: '환경이 바뀌면 습관도 바뀐다.',
    twin: '환경 예산은 12조 원이다.',
    read: [{text: '12조 원', value: '12000000000000 KRW'}],
  },
  {
    sentence: '배경에는 해묵은 갈등이 있다.',
    twin: '촬영에 2경기를 배정했다.',
    read: [{text: '2경기'}],
  },
  {
    sentence: '성경을 필사하는 모임에 나간다.',
    twin: '성경은 66권으로 되어 있다.',
    read: [{text: '66권', value: '66 book'}],
  },
  {
    sentence: '동경하던 도시에 발을 디뎠다.',
    twin: '동경 127도에 놓여 있다.',
    read: [{text: '127도'}],
  },

  // 해: sea, harm, sun, solve
  {
    sentence: '해외로 눈을 돌리는 기업이 늘었다.',
    twin: '해외 법인 6곳을 세웠다.',
    read: [{text: '6곳', value: '6 place'}],
  },
  {
    sentence: '해결의 실마리가 보이지 않는다.',
    twin: '3해 동안 흉년이 들었다.',
    read: [{text: '3해'}],
  },
  {
    sentence: '해가 지자 기온이 뚝 떨어졌다.',
    twin: '해가 19시 무렵에 진다.',
    read: [{text: '19시'}],
  },
  {
    sentence: '해를 등지고 사진을 찍었다.',
    twin: '5해째 풍년이다.',
    read: [{text: '5해째'}],
  },
  {
    sentence: '해마다 철새가 찾아온다.',
    twin: '철새 7천 마리가 찾아온다.',
    read: [{text: '7천 마리', value: '7000 animal'}],
  },
  {
    sentence: '해롭지 않다는 연구도 있다.',
    twin: '연구는 15년에 걸쳐 진행됐다.',
    read: [{text: '15년', value: '15 year'}],
  },
  {
    sentence: '해녀가 물질을 나갔다.',
    twin: '해녀 3,200명이 남았다.',
    read: [{text: '3,200명', value: '3200 person'}],
  },
  {
    sentence: '해리가 마법 지팡이를 휘둘렀다.',
    twin: '항구까지 12해리 남았다.',
    read: [{text: '12해리'}],
  },
  {
    sentence: '해리성 장애를 다룬 책이다.',
    twin: '영해는 12해리까지다.',
    read: [{text: '12해리'}],
  },
  {
    sentence: '피해를 본 농가가 보상을 요구했다.',
    twin: '피해 농가는 840가구다.',
    read: [{text: '840가구', value: '840 household'}],
  },
  {
    sentence: '이해득실을 따지느라 시간을 끌었다.',
    twin: '이해 당사자 3명이 만났다.',
    read: [{text: '3명', value: '3 person'}],
  },
  {
    sentence: '오해해서 미안하다는 말을 건넸다.',
    twin: '버스로 5시간이 걸렸다.',
    read: [{text: '5시간', value: '5 hour'}],
  },
  {
    sentence: '손해를 감수하고 물건을 넘겼다.',
    twin: '손해액은 3,000만 원이다.',
    read: [{text: '3,000만 원', value: '30000000 KRW'}],
  },
  {
    sentence: '화해의 손길을 내밀었다.',
    twin: '화해금으로 500만 원을 받았다.',
    read: [{text: '500만 원', value: '5000000 KRW'}],
  },
  {
    sentence: '올곧은 선비로 이름이 높았다.',
    twin: '선비는 84세까지 살았다.',
    read: [{text: '84세'}],
  },

  // 영 공: zero's homographs
  {
    sentence: '영어를 잘하는 비결을 물었다.',
    twin: '영하 5도까지 떨어졌다.',
    read: [{text: '5도'}],
  },
  {
    sentence: '영화가 끝나자 박수가 터졌다.',
    twin: '영화는 127분이다.',
    read: [{text: '127분'}],
  },
  {
    sentence: '영향을 미치는 변수가 너무 많다.',
    twin: '0.3퍼센트 올랐다.',
    read: [{text: '0.3퍼센트', value: '0.3 percent'}],
  },
  {
    sentence: '영업 사원이 문을 두드렸다.',
    twin: '영업점 90곳을 줄였다.',
    read: [{text: '90곳', value: '90 place'}],
  },
  {
    sentence: '영 마음에 들지 않는 눈치였다.',
    twin: '승률이 0퍼센트다.',
    read: [{text: '0퍼센트', value: '0 percent'}],
  },
  {
    sentence: '영 딴사람이 되어 돌아왔다.',
    twin: '점수는 0점이었다.',
    read: [{text: '0점'}],
  },
  {
    sentence: '영이 서지 않는 지휘관이었다.',
    twin: '지휘관 10명이 모였다.',
    read: [{text: '10명', value: '10 person'}],
  },
  {
    sentence: '영영 돌아오지 못할 길을 떠났다.',
    twin: '길은 100킬로미터나 됐다.',
    read: [{text: '100킬로미터', value: '100 km'}],
  },
  {
    sentence: '영구 보존할 자료를 골랐다.',
    twin: '자료 9만 점을 보존한다.',
    read: [{text: '9만 점'}],
  },
  {
    sentence: '영사기 돌아가는 소리가 났다.',
    twin: '영사관 4곳을 닫았다.',
    read: [{text: '4곳', value: '4 place'}],
  },
  {
    sentence: '영하의 추위에도 시위는 계속됐다.',
    twin: '영하 12도의 추위였다.',
    read: [{text: '12도'}],
  },
  {
    sentence: '영생을 꿈꾼 황제가 불로초를 찾게 했다.',
    twin: '황제는 49세에 죽었다.',
    read: [{text: '49세'}],
  },
  {
    sentence: '공부는 때가 있다고들 한다.',
    twin: '시험은 100점 만점이다.',
    read: [{text: '100점'}],
  },
  {
    sentence: '공을 세운 병사에게 상을 내렸다.',
    twin: '공 20개를 던졌다.',
    read: [{text: '20개'}],
  },
  {
    sentence: '공이 골대를 맞고 튕겨 나왔다.',
    twin: '골대 높이는 2.44미터다.',
    read: [{text: '2.44미터'}],
  },
  {
    sentence: '공사 소음 때문에 창을 열지 못한다.',
    twin: '공사비가 400억 원 늘었다.',
    read: [{text: '400억 원', value: '40000000000 KRW'}],
  },
  {
    sentence: '공 교수의 강의실은 만원사례를 이뤘다.',
    twin: '강의는 75분이다.',
    read: [{text: '75분'}],
  },
  {
    sentence: '공 모양의 등이 걸렸다.',
    twin: '등은 지름이 30센티미터다.',
    read: [{text: '30센티미터', value: '30 cm'}],
  },
  {
    sentence: '공구 상자를 챙겨 나섰다.',
    twin: '공구 9개를 빌렸다.',
    read: [{text: '9개'}],
  },
  {
    sentence: '공일이면 뒷산에 올랐다.',
    twin: '휴가가 10일 남았다.',
    read: [{text: '10일'}],
  },
  {
    sentence: '공치사는 그만두라며 손을 저었다.',
    twin: '공책 7권을 샀다.',
    read: [{text: '7권', value: '7 book'}],
  },
  {
    sentence: '공사다망하신 중에 와 주셔서 감사합니다.',
    twin: '내빈 40명이 왔다.',
    read: [{text: '40명', value: '40 person'}],
  },
  {
    sentence: '공수표를 날렸다는 비판이 일었다.',
    twin: '지갑에 현금 3만 원이 있었다.',
    read: [{text: '3만 원', value: '30000 KRW'}],
  },
  {
    sentence: '공오 스님의 법문을 들었다.',
    twin: '법문은 50분 동안 이어졌다.',
    read: [{text: '50분'}],
  },
  {
    sentence: '성공한 사람의 이야기만 들린다.',
    twin: '성공률이 5퍼센트다.',
    read: [{text: '5퍼센트', value: '5 percent'}],
  },
  {
    sentence: '항공편이 결항돼 발이 묶였다.',
    twin: '항공편 32편이 결항됐다.',
    read: [{text: '32편'}],
  },
  {
    sentence: '주인공은 마지막에 웃었다.',
    twin: '주인공은 17살이다.',
    read: [{text: '17살'}],
  },

  // 하나 둘 셋 넷: idioms and look-alike words
  {
    sentence: '하나같이 입을 모아 칭찬했다.',
    twin: '사과 1개를 골랐다.',
    read: [{text: '1개'}],
  },
  {
    sentence: '하나하나 짚어 가며 설명했다.',
    twin: '설명은 20분이 걸렸다.',
    read: [{text: '20분'}],
  },
  {
    sentence: '하나님의 뜻이라 여겼다.',
    twin: '교회 1,000곳이 참여했다.',
    read: [{text: '1,000곳', value: '1000 place'}],
  },
  {
    sentence: '하나은행 창구에서 번호표를 뽑았다.',
    twin: '번호표는 31번이었다.',
    read: [{text: '31번'}],
  },
  {
    sentence: '하나로마트에 들러 장을 봤다.',
    twin: '장을 보는 데 5만 원을 썼다.',
    read: [{text: '5만 원', value: '50000 KRW'}],
  },
  {
    sentence: '하나둘 자리를 떴다.',
    twin: '손님 12명이 자리를 떴다.',
    read: [{text: '12명', value: '12 person'}],
  },
  {
    sentence: '하나가 되어 위기를 넘기자고 호소했다.',
    twin: '위기를 11번 넘겼다.',
    read: [{text: '11번'}],
  },
  {
    sentence: '하나만 알고 다른 건 모르는 소리다.',
    twin: '문제 11개를 풀었다.',
    read: [{text: '11개'}],
  },
  {
    sentence: '어느 하나 쉬운 게 없다.',
    twin: '하나를 고르는 데 10분이 걸렸다.',
    read: [{text: '10분'}],
  },
  {
    sentence: '둘러보고 나서 정하겠습니다.',
    twin: '매장 2곳을 둘러봤다.',
    read: [{text: '2곳', value: '2 place'}],
  },
  {
    sentence: '둘레길을 따라 걸었다.',
    twin: '둘레가 8.4킬로미터다.',
    read: [{text: '8.4킬로미터', value: '8.4 km'}],
  },
  {
    sentence: '둘도 없는 친구였다.',
    twin: '친구 2명을 잃었다.',
    read: [{text: '2명', value: '2 person'}],
  },
  {
    sentence: '둘둘 말린 종이를 펼쳤다.',
    twin: '종이 22장을 펼쳤다.',
    read: [{text: '22장'}],
  },
  {
    sentence: '둘러대지 말고 바른대로 말해.',
    twin: '핑계를 2개나 댔다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '셋방을 전전하며 살았다.',
    twin: '월세는 30만 원이다.',
    read: [{text: '30만 원', value: '300000 KRW'}],
  },
  {
    sentence: '셋업 과정에서 오류가 났다.',
    twin: '설치에 3분이 걸린다.',
    read: [{text: '3분'}],
  },
  {
    sentence: '전셋집을 구하느라 발품을 팔았다.',
    twin: '전세 보증금이 3억 원이다.',
    read: [{text: '3억 원', value: '300000000 KRW'}],
  },
  {
    sentence: '월셋방 보증금을 떼였다.',
    twin: '보증금 500만 원을 떼였다.',
    read: [{text: '500만 원', value: '5000000 KRW'}],
  },
  {
    sentence: '리셋 버튼을 길게 누르세요.',
    twin: '버튼을 5초 동안 누르세요.',
    read: [{text: '5초', value: '5 second'}],
  },
  {
    sentence: '세트 메뉴보다 단품이 낫다.',
    twin: '세트 4개를 시켰다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '인터넷이 끊겨 강의를 놓쳤다.',
    twin: '인터넷 요금은 월 3만 3,000원이다.',
    read: [{text: '3만 3,000원', value: '33000 KRW'}],
  },
  {
    sentence: '넷플릭스에서 볼만한 게 없다.',
    twin: '구독료는 1만 7,000원이다.',
    read: [{text: '1만 7,000원', value: '17000 KRW'}],
  },
  {
    sentence: '넷마블 주가가 크게 흔들렸다.',
    twin: '주가가 4퍼센트 빠졌다.',
    read: [{text: '4퍼센트', value: '4 percent'}],
  },
  {
    sentence: '네티즌의 반응은 싸늘했다.',
    twin: '댓글 4,000개가 달렸다.',
    read: [{text: '4,000개'}],
  },
  {
    sentence: '네 생각은 어때?',
    twin: '생각할 시간을 4분 줄게.',
    read: [{text: '4분'}],
  },
  {
    sentence: '네 친구가 찾아왔더라.',
    twin: '친구 4명이 찾아왔다.',
    read: [{text: '4명', value: '4 person'}],
  },
  {
    sentence: '네 말이 옳다.',
    twin: '말 4마리를 몰았다.',
    read: [{text: '4마리', value: '4 animal'}],
  },
  {
    sentence: '네 방은 네가 치워라.',
    twin: '방 4개를 치웠다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '네 덕분에 살았다.',
    twin: '4개월 만에 살아 돌아왔다.',
    read: [{text: '4개월', value: '4 month'}],
  },
  {
    sentence: '네 잘못이 아니야.',
    twin: '잘못을 4번이나 저질렀다.',
    read: [{text: '4번'}],
  },
  {
    sentence: '네가 웃으니 나도 좋다.',
    twin: '학생 4명이 웃었다.',
    read: [{text: '4명', value: '4 person'}],
  },
  {
    sentence: '네, 바로 확인해 보겠습니다.',
    twin: '네, 4시에 뵙겠습니다.',
    read: [{text: '4시'}],
  },
  {
    sentence: '네모난 창으로 하늘이 보였다.',
    twin: '창문 4개를 냈다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '네이버에 검색해도 나오지 않는다.',
    twin: '검색 결과가 4건뿐이다.',
    read: [{text: '4건', value: '4 case'}],
  },
  {
    sentence: '네덜란드로 떠난 유학생의 일기다.',
    twin: '유학생 40명이 떠났다.',
    read: [{text: '40명', value: '40 person'}],
  },
  {
    sentence: '네온사인이 꺼진 거리는 쓸쓸했다.',
    twin: '간판 4개가 꺼졌다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '네팔 산악인이 밧줄을 걸었다.',
    twin: '밧줄 4개를 걸었다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '네거티브 공방으로 얼룩진 선거였다.',
    twin: '선거는 14일 동안 치러졌다.',
    read: [{text: '14일'}],
  },

  // 두: put, bean curd, brain, shoes
  {
    sentence: '두고 온 우산이 생각났다.',
    twin: '우산 2개를 두고 왔다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '두부를 썰어 찌개에 넣었다.',
    twin: '두부 2모를 썰었다.',
    read: [{text: '2모'}],
  },
  {
    sentence: '두뇌 싸움에서 밀렸다.',
    twin: '두뇌는 무게가 1.4킬로그램이다.',
    read: [{text: '1.4킬로그램', value: '1.4 kg'}],
  },
  {
    sentence: '두께가 얇아 들고 다니기 좋다.',
    twin: '두께가 2밀리미터다.',
    read: [{text: '2밀리미터', value: '2 mm'}],
  },
  {
    sentence: '두루 쓰이는 말이다.',
    twin: '두루미 2마리가 내려앉았다.',
    read: [{text: '2마리', value: '2 animal'}],
  },
  {
    sentence: '두통이 심해 일찍 퇴근했다.',
    twin: '물 2통을 날랐다.',
    read: [{text: '2통'}],
  },
  {
    sentence: '두산이 역전승을 거뒀다.',
    twin: '야구장을 찾은 관중은 2만 명이었다.',
    read: [{text: '2만 명', value: '20000 person'}],
  },
  {
    sentence: '두바이에 지사를 세웠다.',
    twin: '두바이까지 9시간 걸린다.',
    read: [{text: '9시간', value: '9 hour'}],
  },
  {
    sentence: '두려움을 떨치고 무대에 올랐다.',
    twin: '무대에 2번 올랐다.',
    read: [{text: '2번'}],
  },
  {
    sentence: '두드러기가 온몸에 퍼졌다.',
    twin: '두드러기가 2주 동안 갔다.',
    read: [{text: '2주', value: '2 week'}],
  },
  {
    sentence: '두말하면 잔소리지.',
    twin: '마차는 2시간 만에 도착했다.',
    read: [{text: '2시간', value: '2 hour'}],
  },
  {
    sentence: '두말없이 따라나섰다.',
    twin: '부하 2명이 따라나섰다.',
    read: [{text: '2명', value: '2 person'}],
  },
  {
    sentence: '두메산골에서 나고 자랐다.',
    twin: '산골에서 20년을 살았다.',
    read: [{text: '20년', value: '20 year'}],
  },
  {
    sentence: '두더지가 밭을 헤집었다.',
    twin: '두더지 2마리를 잡았다.',
    read: [{text: '2마리', value: '2 animal'}],
  },
  {
    sentence: '모두가 숨죽여 지켜봤다.',
    twin: '22명 모두 무사하다.',
    read: [{text: '22명', value: '22 person'}],
  },
  {
    sentence: '염두에 두고 있는 후보가 있다.',
    twin: '후보는 2명이다.',
    read: [{text: '2명', value: '2 person'}],
  },
  {
    sentence: '구두 약속은 효력이 없다.',
    twin: '구두 2켤레를 샀다.',
    read: [{text: '2켤레'}],
  },
  {
    sentence: '가로등이 환한 부두에 배가 닿았다.',
    twin: '부두에 배 2척이 닿았다.',
    read: [{text: '2척'}],
  },
  {
    sentence: '연두색 저고리를 입었다.',
    twin: '연두색 천 2장을 샀다.',
    read: [{text: '2장'}],
  },
  {
    sentence: '만두 가게 앞에 줄이 길다.',
    twin: '만두 12개를 먹었다.',
    read: [{text: '12개'}],
  },

  // 세: world, tax, rent, strong
  {
    sentence: '세계를 누비는 상인이 꿈이었다.',
    twin: '세계 3곳에 지점을 냈다.',
    read: [{text: '3곳', value: '3 place'}],
  },
  {
    sentence: '세금을 아끼려다 벌금을 물었다.',
    twin: '세금 3만 원을 냈다.',
    read: [{text: '3만 원', value: '30000 KRW'}],
  },
  {
    sentence: '세상에 공짜는 없다.',
    twin: '세상을 떠난 지 3년이 됐다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '세 부담이 커져 문을 닫는 가게가 늘었다.',
    twin: '세 부담이 3배로 커졌다.',
    read: [{text: '3배', value: '3 times'}],
  },
  {
    sentence: '세 감면 혜택을 노린 편법이 드러났다.',
    twin: '감면액은 3억 원이다.',
    read: [{text: '3억 원', value: '300000000 KRW'}],
  },
  {
    sentence: '세를 놓으려고 방을 비웠다.',
    twin: '세를 30만 원 올렸다.',
    read: [{text: '30만 원', value: '300000 KRW'}],
  },
  {
    sentence: '세 들어 사는 사람이 주인보다 많다.',
    twin: '방 3개에 세를 놓았다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '세대 차이를 느낀다는 말이 자주 나온다.',
    twin: '단지에 3천 세대가 산다.',
    read: [{text: '3천 세대'}],
  },
  {
    sentence: '세력을 넓히려 전쟁을 벌였다.',
    twin: '전쟁은 30년이나 계속됐다.',
    read: [{text: '30년', value: '30 year'}],
  },
  {
    sentence: '세월이 약이라더라.',
    twin: '세월호는 무게가 6,825톤이었다.',
    read: [{text: '6,825톤', value: '6825 ton'}],
  },
  {
    sentence: '세종대왕 동상 앞에서 만나자.',
    twin: '동상은 높이가 6.2미터다.',
    read: [{text: '6.2미터'}],
  },
  {
    sentence: '세종시로 청사를 옮겼다.',
    twin: '세종시 인구는 39만 명이다.',
    read: [{text: '39만 명', value: '390000 person'}],
  },
  {
    sentence: '세탁기가 덜컹거린다.',
    twin: '세탁기는 23킬로그램까지 돌린다.',
    read: [{text: '23킬로그램', value: '23 kg'}],
  },
  {
    sentence: '세심하게 살펴 주셔서 감사합니다.',
    twin: '심사 위원 3명이 살폈다.',
    read: [{text: '3명', value: '3 person'}],
  },
  {
    sentence: '세련된 옷차림이 눈에 띄었다.',
    twin: '옷 3벌을 맞췄다.',
    read: [{text: '3벌'}],
  },
  {
    sentence: '세균이 번식하기 좋은 온도다.',
    twin: '세균은 20분마다 늘어난다.',
    read: [{text: '20분'}],
  },
  {
    sentence: '세포가 죽으면 새 세포가 자리를 메운다.',
    twin: '세포 37조 개가 몸을 이룬다.',
    read: [{text: '37조 개'}],
  },
  {
    sentence: '세 다툼에서 밀려난 파벌이 짐을 쌌다.',
    twin: '파벌 3개가 다퉜다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '세수를 하고 나니 정신이 든다.',
    twin: '세수가 3조 원 늘었다.',
    read: [{text: '3조 원', value: '3000000000000 KRW'}],
  },
  {
    sentence: '세차를 하면 꼭 비가 온다.',
    twin: '세차에 3만 원을 썼다.',
    read: [{text: '3만 원', value: '30000 KRW'}],
  },
  {
    sentence: '세관을 통과하지 못한 가방이 쌓였다.',
    twin: '세관은 가방 3개를 압수했다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '추세가 꺾이지 않고 있다.',
    twin: '3년째 같은 추세다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '월세로 돌리는 집주인이 늘었다.',
    twin: '월세가 70만 원으로 올랐다.',
    read: [{text: '70만 원', value: '700000 KRW'}],
  },
  {
    sentence: '허세를 부리다 망신을 당했다.',
    twin: '빚 3억 원을 숨겼다.',
    read: [{text: '3억 원', value: '300000000 KRW'}],
  },

  // 열 스물 쉰 and other native tens
  {
    sentence: '열쇠를 잃어버려 문을 따야 했다.',
    twin: '열쇠 10개를 맞췄다.',
    read: [{text: '10개'}],
  },
  {
    sentence: '열이 나서 학교를 쉬었다.',
    twin: '열이 39도까지 올랐다.',
    read: [{text: '39도'}],
  },
  {
    sentence: '열 손실을 줄이는 창호를 달았다.',
    twin: '손실액이 10억 원이다.',
    read: [{text: '10억 원', value: '1000000000 KRW'}],
  },
  {
    sentence: '열 전달이 고르지 않아 겉만 탔다.',
    twin: '전달 사항은 10가지다.',
    read: [{text: '10가지'}],
  },
  {
    sentence: '열심히 하는 사람을 이길 수 없다.',
    twin: '사람 10명을 뽑았다.',
    read: [{text: '10명', value: '10 person'}],
  },
  {
    sentence: '열정만으로는 부족하다.',
    twin: '회비가 10만 원이다.',
    read: [{text: '10만 원', value: '100000 KRW'}],
  },
  {
    sentence: '열기를 식히려는 듯 소나기가 쏟아졌다.',
    twin: '열기구 10대가 떠올랐다.',
    read: [{text: '10대'}],
  },
  {
    sentence: '열차가 역에 들어서자 안내 방송이 나왔다.',
    twin: '열차는 10분 늦게 들어왔다.',
    read: [{text: '10분'}],
  },
  {
    sentence: '열매가 주렁주렁 달렸다.',
    twin: '열매 10개를 땄다.',
    read: [{text: '10개'}],
  },
  {
    sentence: '열대야 때문에 잠을 설쳤다.',
    twin: '열대야가 10일째 이어진다.',
    read: [{text: '10일'}],
  },
  {
    sentence: '열띤 토론이 벌어졌다.',
    twin: '토론에 10시간을 썼다.',
    read: [{text: '10시간', value: '10 hour'}],
  },
  {
    sentence: '열어 둔 창으로 바람이 들어온다.',
    twin: '창문 10개를 열어 두었다.',
    read: [{text: '10개'}],
  },
  {
    sentence: '열람실 자리가 없어 복도에서 공부했다.',
    twin: '열람실은 22시에 닫는다.',
    read: [{text: '22시'}],
  },
  {
    sentence: '열반에 든 스님의 사리를 모셨다.',
    twin: '사리 10과를 모신 탑은 높이가 3미터다.',
    read: [{text: '3미터'}],
  },
  {
    sentence: '열광하는 팬들 사이를 빠져나왔다.',
    twin: '팬 10만 명이 열광했다.',
    read: [{text: '10만 명', value: '100000 person'}],
  },
  {
    sentence: '열등감이 그를 키웠다.',
    twin: '시험에서 10등을 했다.',
    read: [{text: '10등'}],
  },
  {
    sentence: '배열 순서를 바꿔도 결과는 같다.',
    twin: '배열에 원소 10개를 넣었다.',
    read: [{text: '10개'}],
  },
  {
    sentence: '행렬이 끝없이 이어졌다.',
    twin: '행렬은 2킬로미터나 이어졌다.',
    read: [{text: '2킬로미터', value: '2 km'}],
  },
  {
    sentence: '쉰 목소리로 노래를 마쳤다.',
    twin: '50명이 노래를 불렀다.',
    read: [{text: '50명', value: '50 person'}],
  },
  {
    sentence: '쉰 김치로 찌개를 끓이면 더 맛있다.',
    twin: '김치 50포기를 담갔다.',
    read: [{text: '50포기'}],
  },
  {
    sentence: '쉰내가 나서 밥을 버렸다.',
    twin: '밥 50그릇을 지었다.',
    read: [{text: '50그릇'}],
  },
  {
    sentence: '쉰 적이 없다고 자랑하듯 말했다.',
    twin: '적 50명을 사로잡았다.',
    read: [{text: '50명', value: '50 person'}],
  },
  {
    sentence: '닷컴 거품이 꺼지던 시절을 기억한다.',
    twin: '거품은 5년 만에 꺼졌다.',
    read: [{text: '5년', value: '5 year'}],
  },
  {
    sentence: '넉넉한 인심에 반해 눌러앉았다.',
    twin: '쌀 4킬로그램을 넉넉히 주었다.',
    read: [{text: '4킬로그램', value: '4 kg'}],
  },
  {
    sentence: '넉살 좋은 총각이 좌판을 벌였다.',
    twin: '총각은 24살이다.',
    read: [{text: '24살'}],
  },
  {
    sentence: '엿을 고아 파는 할머니가 있다.',
    twin: '엿 6상자를 팔았다.',
    read: [{text: '6상자'}],
  },
  {
    sentence: '엿보다 들킨 아이가 달아났다.',
    twin: '아이 6명이 달아났다.',
    read: [{text: '6명', value: '6 person'}],
  },
  {
    sentence: '석방된 기자가 마이크 앞에 섰다.',
    twin: '기자는 3년 만에 풀려났다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '석가탑 그림자가 연못에 비쳤다.',
    twin: '탑은 3층이다.',
    read: [{text: '3층', value: '3 floor'}],
  },
  {
    sentence: '석연치 않은 구석이 있다.',
    twin: '구석에 돌 3개가 있다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '석유 난로를 켜 두고 깜빡 졸았다.',
    twin: '석유 3리터를 부었다.',
    read: [{text: '3리터', value: '3 litre'}],
  },
  {
    sentence: '서먹한 사이라 말을 아꼈다.',
    twin: '산골에 3가구가 산다.',
    read: [{text: '3가구', value: '3 household'}],
  },
  {
    sentence: '인파가 모여든 광장에 어둠이 내렸다.',
    twin: '광장에 80만 명이 모여들었다.',
    read: [{text: '80만 명', value: '800000 person'}],
  },
  {
    sentence: '다섯손가락의 노래를 즐겨 듣는다.',
    twin: '손가락 5개를 폈다.',
    read: [{text: '5개'}],
  },
  {
    sentence: '여섯골재라는 고개를 넘었다.',
    twin: '고개를 넘는 데 6시간이 걸렸다.',
    read: [{text: '6시간', value: '6 hour'}],
  },

  // 한: Korea, limit, of doing, sorrow
  {
    sentence: '한국 선수단이 입장했다.',
    twin: '선수 1명만 입장했다.',
    read: [{text: '1명', value: '1 person'}],
  },
  {
    sentence: '한글을 깨친 어르신들이 시집을 냈다.',
    twin: '시집 1권을 냈다.',
    read: [{text: '1권', value: '1 book'}],
  },
  {
    sentence: '한강 다리 위에서 불꽃놀이를 봤다.',
    twin: '다리는 길이가 1킬로미터다.',
    read: [{text: '1킬로미터', value: '1 km'}],
  },
  {
    sentence: '한편 야당은 성명을 내지 않았다.',
    twin: '영화 1편을 봤다.',
    read: [{text: '1편'}],
  },
  {
    sentence: '한계를 넘어서려는 노력이 눈물겹다.',
    twin: '1개만 더 주세요.',
    read: [{text: '1개'}],
  },
  {
    sentence: '한때 잘나가던 가수였다.',
    twin: '1시에 노래를 불렀다.',
    read: [{text: '1시'}],
  },
  {
    sentence: '한동안 소식이 뜸했다.',
    twin: '1동 주민이 모였다.',
    read: [{text: '1동'}],
  },
  {
    sentence: '한참을 망설이다 입을 뗐다.',
    twin: '1시간을 망설였다.',
    read: [{text: '1시간', value: '1 hour'}],
  },
  {
    sentence: '한결 가벼워진 발걸음으로 돌아섰다.',
    twin: '가격이 1천 원 내렸다.',
    read: [{text: '1천 원', value: '1000 KRW'}],
  },
  {
    sentence: '한꺼번에 몰려 혼잡했다.',
    twin: '1,100명이 몰렸다.',
    read: [{text: '1,100명', value: '1100 person'}],
  },
  {
    sentence: '한심하다는 듯 혀를 찼다.',
    twin: '1심에서 징역 3년을 받았다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '한복 차림으로 궁을 거닐었다.',
    twin: '한복 1벌을 빌렸다.',
    read: [{text: '1벌'}],
  },
  {
    sentence: '한우 값이 천정부지로 올랐다.',
    twin: '한우 1마리가 800만 원이다.',
    read: [
      {text: '1마리', value: '1 animal'},
      {text: '800만 원', value: '8000000 KRW'},
    ],
  },
  {
    sentence: '한 많은 세월을 노래에 담았다.',
    twin: '노래 1곡에 3분이다.',
    read: [{text: '1곡'}, {text: '3분'}],
  },
  {
    sentence: '한이 맺혀 눈을 감지 못했다.',
    twin: '1인당 3만 원을 냈다.',
    read: [{text: '3만 원', value: '30000 KRW'}],
  },
  {
    sentence: '한 맺힌 절규가 골짜기를 울렸다.',
    twin: '1분 동안 묵념했다.',
    read: [{text: '1분'}],
  },
  {
    sentence: '한다고 했으면 끝까지 해야지.',
    twin: '1단까지 끓이고 10분을 더 둔다.',
    read: [{text: '10분'}],
  },
  {
    sentence: '한눈을 팔다가 넘어졌다.',
    twin: '눈 1쌍을 그렸다.',
    read: [{text: '1쌍'}],
  },
  {
    sentence: '한없이 투명한 물빛이었다.',
    twin: '물 1리터를 마셨다.',
    read: [{text: '1리터', value: '1 litre'}],
  },
  {
    sentence: '한숨이 절로 나왔다.',
    twin: '1초 만에 대답이 나왔다.',
    read: [{text: '1초', value: '1 second'}],
  },
  {
    sentence: '한몫 잡으려고 몰려든 투기꾼들이었다.',
    twin: '투기꾼 11명을 붙잡았다.',
    read: [{text: '11명', value: '11 person'}],
  },
  {
    sentence: '한솥밥을 먹던 사이라 정이 깊다.',
    twin: '밥 1솥에 10인분이 나온다.',
    read: [{text: '10인'}],
  },
  {
    sentence: '한 대표는 즉답을 피했다.',
    twin: '트럭 1대를 샀다.',
    read: [{text: '1대'}],
  },
  {
    sentence: '한 회장 일가의 비리가 드러났다.',
    twin: '1회에 홈런 2개를 맞았다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '한 장관이 국회에 나와 고개를 숙였다.',
    twin: '종이 1장을 찢었다.',
    read: [{text: '1장'}],
  },
  {
    sentence: '한정판을 사려고 밤을 새웠다.',
    twin: '한정판 100개를 팔았다.',
    read: [{text: '100개'}],
  },
  {
    sentence: '가능한 한 빨리 답을 달라고 했다.',
    twin: '답은 1일 안에 준다.',
    read: [{text: '1일'}],
  },
  {
    sentence: '내가 아는 한 그런 사람은 없다.',
    twin: '그런 사람은 1명뿐이다.',
    read: [{text: '1명', value: '1 person'}],
  },
  {
    sentence: '그가 말한 개념은 낯설었다.',
    twin: '개념 1개를 설명하는 데 1시간이 걸렸다.',
    read: [{text: '1시간', value: '1 hour'}],
  },
  {
    sentence: '공부한 시간만큼 성적이 오르지는 않는다.',
    twin: '1시간을 공부했다.',
    read: [{text: '1시간', value: '1 hour'}],
  },
  {
    sentence: '약속한 장소에 아무도 없었다.',
    twin: '의자 1개만 남았다.',
    read: [{text: '1개'}],
  },
  {
    sentence: '위대한 대통령으로 남고 싶다고 했다.',
    twin: '자동차 1대를 기증했다.',
    read: [{text: '1대'}],
  },
  {
    sentence: '급한 일부터 처리하자.',
    twin: '급한 일이 1건 있다.',
    read: [{text: '1건', value: '1 case'}],
  },
  {
    sentence: '심각한 병을 앓았다.',
    twin: '물 1병을 마셨다.',
    read: [{text: '1병'}],
  },
  {
    sentence: '비슷한 점이 많다.',
    twin: '1점 차로 이겼다.',
    read: [{text: '1점'}],
  },
  {
    sentence: '유명한 배우가 식당을 열었다.',
    twin: '수입이 1배 반 늘었다.',
    read: [{text: '1배 반', value: '1.5 times'}],
  },
  {
    sentence: '특별한 분을 모셨습니다.',
    twin: '1분만 기다려 주세요.',
    read: [{text: '1분'}],
  },
  {
    sentence: '소중한 원고를 불에 태웠다.',
    twin: '원고료 1천만 원을 받았다.',
    read: [{text: '1천만 원', value: '10000000 KRW'}],
  },

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
    twin: '2차선 도로를 달렸고 속도는 시속 60킬로미터였다.',
    read: [{text: '60킬로미터', value: '60 km'}],
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
    read: [{text: '4곳', value: '4 place'}],
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
    sentence: '금요리는 사양하겠다며 젓가락을 놓았다.',
    twin: '요리 9접시를 비웠다.',
    read: [{text: '9접시'}],
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
    sentence: '목요탕이라는 간판이 걸린 목욕탕이었다.',
    twin: '목욕비는 9,000원이다.',
    read: [{text: '9,000원', value: '9000 KRW'}],
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

  // units: 미터, 그램, 톤, 노트, 마일, 줄, 비트, 프로 …
  {
    sentence: '프로 선수들도 긴장하는 무대다.',
    twin: '금리가 3프로 올랐다.',
    read: [{text: '3프로'}],
  },
  {
    sentence: '프로그램이 갑자기 꺼졌다.',
    twin: '할인율은 20프로다.',
    read: [{text: '20프로'}],
  },
  {
    sentence: '프로듀서가 곡을 골랐다.',
    twin: '득표율은 51프로였다.',
    read: [{text: '51프로'}],
  },
  {
    sentence: '도넛을 굽는 냄새가 났다.',
    twin: '오븐을 180도로 예열한다.',
    read: [{text: '180도'}],
  },
  {
    sentence: '도로가 꽁꽁 얼어붙었다.',
    twin: '기온이 영하 8도였다.',
    read: [{text: '8도'}],
  },
  {
    sentence: '나도 같은 생각이야.',
    twin: '각도를 45도로 맞춘다.',
    read: [{text: '45도'}],
  },
  {
    sentence: '누구도 입을 열지 않았다.',
    twin: '위도 37도에 자리한다.',
    read: [{text: '37도'}],
  },
  {
    sentence: '웃음도 눈물도 많은 이야기다.',
    twin: '온도가 25도까지 올랐다.',
    read: [{text: '25도'}],
  },
  {
    sentence: '어느 정도 예상한 결과다.',
    twin: '체온이 38도다.',
    read: [{text: '38도'}],
  },
  {
    sentence: '도 교육청이 감사에 나섰다.',
    twin: '도 교육청은 교사 300명을 뽑는다.',
    read: [{text: '300명', value: '300 person'}],
  },
  {
    sentence: '미터기를 켜지 않은 택시였다.',
    twin: '택시는 132미터마다 요금이 오른다.',
    read: [{text: '132미터'}],
  },
  {
    sentence: '인스타그램에 사진을 올렸다.',
    twin: '고기 600그램을 끊었다.',
    read: [{text: '600그램', value: '600 g'}],
  },
  {
    sentence: '그램 단위로 재는 저울이 고장 났다.',
    twin: '금 4그램을 샀다.',
    read: [{text: '4그램', value: '4 g'}],
  },
  {
    sentence: '톤을 낮춰 말했다.',
    twin: '모래 8톤을 실었다.',
    read: [{text: '8톤', value: '8 ton'}],
  },
  {
    sentence: '톤이 높은 목소리라 금세 알아봤다.',
    twin: '트럭은 5톤까지 싣는다.',
    read: [{text: '5톤', value: '5 ton'}],
  },
  {
    sentence: '노트를 펼쳐 필기를 했다.',
    twin: '배는 20노트로 달린다.',
    read: [{text: '20노트'}],
  },
  {
    sentence: '노트북을 떨어뜨려 화면이 깨졌다.',
    twin: '풍속이 35노트였다.',
    read: [{text: '35노트'}],
  },
  {
    sentence: '마일리지를 쌓아 비행기표를 샀다.',
    twin: '경주는 26마일 코스다.',
    read: [{text: '26마일'}],
  },
  {
    sentence: '줄을 서서 기다렸다.',
    twin: '시는 14줄이다.',
    read: [{text: '14줄'}],
  },
  {
    sentence: '줄거리를 요약해 주세요.',
    twin: '김밥 3줄을 쌌다.',
    read: [{text: '3줄'}],
  },
  {
    sentence: '볼트를 조여 선반을 고정했다.',
    twin: '전압이 220볼트다.',
    read: [{text: '220볼트'}],
  },
  {
    sentence: '비트를 갈아 주스를 만들었다.',
    twin: '64비트로 처리한다.',
    read: [{text: '64비트'}],
  },
  {
    sentence: '비트코인 값이 출렁였다.',
    twin: '암호 키는 256비트다.',
    read: [{text: '256비트'}],
  },
  {
    sentence: '메가폰을 잡은 신인 감독이다.',
    twin: '사진은 5메가바이트다.',
    read: [{text: '5메가바이트', value: '5 mb'}],
  },
  {
    sentence: '메가커피에서 기다릴게.',
    twin: '속도가 100메가다.',
    read: [{text: '100메가'}],
  },
  {
    sentence: '기가 막혀 말이 안 나왔다.',
    twin: '메모리는 16기가다.',
    read: [{text: '16기가'}],
  },
  {
    sentence: '기가 죽어 고개를 들지 못했다.',
    twin: '영화 파일은 4기가다.',
    read: [{text: '4기가'}],
  },
  {
    sentence: '테라스에서 커피를 마셨다.',
    twin: '저장 장치는 2테라바이트다.',
    read: [{text: '2테라바이트'}],
  },
  {
    sentence: '킬로이 낙서를 찾아다녔다.',
    twin: '몸무게가 3킬로 줄었다.',
    read: [{text: '3킬로'}],
  },
  {
    sentence: '센티멘털한 기분에 젖었다.',
    twin: '키가 172센티다.',
    read: [{text: '172센티'}],
  },
  {
    sentence: '밀리지 않으려고 버텼다.',
    twin: '비가 30밀리 내렸다.',
    read: [{text: '30밀리'}],
  },
  {
    sentence: '리터치를 거친 사진이다.',
    twin: '물 2리터를 마신다.',
    read: [{text: '2리터', value: '2 litre'}],
  },
  {
    sentence: '컵라면에 물을 부었다.',
    twin: '밀가루 2컵을 넣는다.',
    read: [{text: '2컵'}],
  },
  {
    sentence: '월드컵 예선에서 탈락했다.',
    twin: '우유 3컵을 붓는다.',
    read: [{text: '3컵'}],
  },
  {
    sentence: '마력에 홀린 듯 빠져들었다.',
    twin: '엔진은 300마력을 낸다.',
    read: [{text: '300마력'}],
  },
  {
    sentence: '평이 좋은 식당을 골랐다.',
    twin: '아파트는 32평이다.',
    read: [{text: '32평', value: '32 pyeong'}],
  },
  {
    sentence: '평소와 다름없는 아침이었다.',
    twin: '땅 90평을 팔았다.',
    read: [{text: '90평', value: '90 pyeong'}],
  },
  {
    sentence: '자로 잰 듯 반듯하다.',
    twin: '원고는 800자다.',
    read: [{text: '800자'}],
  },
  {
    sentence: '바퀴가 헛돌아 꼼짝도 못했다.',
    twin: '운동장을 3바퀴 돌았다.',
    read: [{text: '3바퀴'}],
  },
  {
    sentence: '바퀴벌레가 나와 비명을 질렀다.',
    twin: '지구를 2바퀴 돌았다.',
    read: [{text: '2바퀴'}],
  },

  // counters: 명, 개, 대, 장, 곳, 건, 배 …
  {
    sentence: '명확한 기준이 없다.',
    twin: '기준을 넘긴 사람은 8명이다.',
    read: [{text: '8명', value: '8 person'}],
  },
  {
    sentence: '명의를 빌려준 사람도 처벌된다.',
    twin: '명의자 3명을 불렀다.',
    read: [{text: '3명', value: '3 person'}],
  },
  {
    sentence: '설명을 들어도 모르겠다.',
    twin: '설명회에 70명이 왔다.',
    read: [{text: '70명', value: '70 person'}],
  },
  {
    sentence: '발명왕을 꿈꾸는 아이였다.',
    twin: '발명가 12명이 상을 받았다.',
    read: [{text: '12명', value: '12 person'}],
  },
  {
    sentence: '유명세를 톡톡히 치렀다.',
    twin: '관객 900명이 들었다.',
    read: [{text: '900명', value: '900 person'}],
  },
  {
    sentence: '개발이 막바지에 이르렀다.',
    twin: '앱 3개를 개발했다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '개인의 자유를 존중한다.',
    twin: '개인 의견 40개를 모았다.',
    read: [{text: '40개'}],
  },
  {
    sentence: '개가 짖어 잠에서 깼다.',
    twin: '개 5마리가 짖었다.',
    read: [{text: '5마리', value: '5 animal'}],
  },
  {
    sentence: '개나리가 활짝 피었다.',
    twin: '나무 5개를 심었다.',
    read: [{text: '5개'}],
  },
  {
    sentence: '번개가 번쩍이더니 정전이 됐다.',
    twin: '번개가 8번 쳤다.',
    read: [{text: '8번'}],
  },
  {
    sentence: '공개를 꺼리는 자료다.',
    twin: '자료 6개를 공개했다.',
    read: [{text: '6개'}],
  },
  {
    sentence: '대통령이 거부권을 행사했다.',
    twin: '대통령은 5년 동안 일한다.',
    read: [{text: '5년', value: '5 year'}],
  },
  {
    sentence: '대학에 붙었지만 가지 않았다.',
    twin: '5개 대학이 문을 닫았다.',
    read: [{text: '5개 대학'}],
  },
  {
    sentence: '대신 내가 갈게.',
    twin: '컴퓨터 7대를 바꿨다.',
    read: [{text: '7대'}],
  },
  {
    sentence: '시대가 변해도 변치 않는 것이 있다.',
    twin: '버스 13대를 늘렸다.',
    read: [{text: '13대'}],
  },
  {
    sentence: '상대 선수를 얕보다 졌다.',
    twin: '헬기 2대가 떴다.',
    read: [{text: '2대'}],
  },
  {
    sentence: '대나무 숲에 바람이 인다.',
    twin: '선풍기 14대를 들였다.',
    read: [{text: '14대'}],
  },
  {
    sentence: '장점을 살려 지원서를 썼다.',
    twin: '지원서 9장을 썼다.',
    read: [{text: '9장'}],
  },
  {
    sentence: '장마가 길어져 채소가 귀하다.',
    twin: '표 6장을 예매했다.',
    read: [{text: '6장'}],
  },
  {
    sentence: '장난이 지나쳐 싸움이 됐다.',
    twin: '벽돌 80장을 쌓았다.',
    read: [{text: '80장'}],
  },
  {
    sentence: '공장 굴뚝이 연기를 뿜는다.',
    twin: '굴뚝 4개가 연기를 뿜는다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '성장이 더딘 나무다.',
    twin: '나무는 키가 12미터다.',
    read: [{text: '12미터'}],
  },
  {
    sentence: '시장의 반응은 미지근했다.',
    twin: '유인물 500장을 돌렸다.',
    read: [{text: '500장'}],
  },
  {
    sentence: '곳간에서 인심 난다고 했다.',
    twin: '곳간 3곳을 채웠다.',
    read: [{text: '3곳', value: '3 place'}],
  },
  {
    sentence: '곳곳에 웅덩이가 파였다.',
    twin: '웅덩이 15곳을 메웠다.',
    read: [{text: '15곳', value: '15 place'}],
  },
  {
    sentence: '건강을 잃으면 다 잃는다.',
    twin: '건강 검진 20건을 마쳤다.',
    read: [{text: '20건', value: '20 case'}],
  },
  {
    sentence: '건물주가 임대료를 올렸다.',
    twin: '계약 5건을 맺었다.',
    read: [{text: '5건', value: '5 case'}],
  },
  {
    sentence: '물건을 잘못 보낸 모양이다.',
    twin: '반품이 18건이다.',
    read: [{text: '18건', value: '18 case'}],
  },
  {
    sentence: '사건이 미궁에 빠졌다.',
    twin: '도난 3건이 일어났다.',
    read: [{text: '3건', value: '3 case'}],
  },
  {
    sentence: '배가 고파 잠이 오지 않는다.',
    twin: '값이 4배로 뛰었다.',
    read: [{text: '4배', value: '4 times'}],
  },
  {
    sentence: '배터리가 금방 닳는다.',
    twin: '용량이 2.5배 커졌다.',
    read: [{text: '2.5배', value: '2.5 times'}],
  },
  {
    sentence: '배우는 데는 끝이 없다.',
    twin: '배우 6명이 나온다.',
    read: [{text: '6명', value: '6 person'}],
  },
  {
    sentence: '담배를 끊겠다고 큰소리쳤다.',
    twin: '담뱃값이 2배 올랐다.',
    read: [{text: '2배', value: '2 times'}],
  },
  {
    sentence: '분배 정의를 두고 논쟁했다.',
    twin: '수익이 10배 차이 난다.',
    read: [{text: '10배', value: '10 times'}],
  },
  {
    sentence: '배를 깎아 먹으며 텔레비전을 봤다.',
    twin: '배 3개를 깎았다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '층간 소음으로 다퉜다.',
    twin: '아파트는 25층까지 있다.',
    read: [{text: '25층', value: '25 floor'}],
  },
  {
    sentence: '계층 사다리가 끊겼다.',
    twin: '사다리로 3층까지 올랐다.',
    read: [{text: '3층', value: '3 floor'}],
  },
  {
    sentence: '단층 촬영 결과를 기다린다.',
    twin: '건물은 63층이다.',
    read: [{text: '63층', value: '63 floor'}],
  },
  {
    sentence: '달리기를 하다 넘어졌다.',
    twin: '6달 동안 달렸다.',
    read: [{text: '6달'}],
  },
  {
    sentence: '달력을 넘기며 한숨을 쉬었다.',
    twin: '4개월이 지났다.',
    read: [{text: '4개월', value: '4 month'}],
  },
  {
    sentence: '전달 과정에서 오해가 생겼다.',
    twin: '5달이 걸렸다.',
    read: [{text: '5달'}],
  },
  {
    sentence: '살다 보면 그런 날도 있지.',
    twin: '그는 40살에 등단했다.',
    read: [{text: '40살'}],
  },
  {
    sentence: '살림이 빠듯해 외식을 줄였다.',
    twin: '딸은 7살이다.',
    read: [{text: '7살'}],
  },
  {
    sentence: '점점 어두워졌다.',
    twin: '그림 8점을 걸었다.',
    read: [{text: '8점'}],
  },
  {
    sentence: '점잖은 신사가 모자를 벗었다.',
    twin: '시험에서 92점을 받았다.',
    read: [{text: '92점'}],
  },
  {
    sentence: '시점을 옮겨 다시 썼다.',
    twin: '평점이 4.5점이다.',
    read: [{text: '4.5점'}],
  },
  {
    sentence: '주식으로 돈을 날렸다.',
    twin: '8주 동안 쉬었다.',
    read: [{text: '8주', value: '8 week'}],
  },
  {
    sentence: '주요 내용을 간추렸다.',
    twin: '신간 3권을 펴냈다.',
    read: [{text: '3권', value: '3 book'}],
  },
  {
    sentence: '민주주의는 거저 얻어지지 않는다.',
    twin: '투표는 6주 뒤다.',
    read: [{text: '6주', value: '6 week'}],
  },
  {
    sentence: '주인이 바뀐 뒤 맛이 변했다.',
    twin: '6주 만에 주인이 바뀌었다.',
    read: [{text: '6주', value: '6 week'}],
  },
  {
    sentence: '번호를 잘못 눌렀다.',
    twin: '번호를 3번 눌렀다.',
    read: [{text: '3번'}],
  },
  {
    sentence: '번지점프를 하려고 줄을 섰다.',
    twin: '점프를 2번 했다.',
    read: [{text: '2번'}],
  },
  {
    sentence: '마리아를 부르며 울었다.',
    twin: '고양이 4마리를 키운다.',
    read: [{text: '4마리', value: '4 animal'}],
  },
  {
    sentence: '병이 깊어 손을 쓸 수 없었다.',
    twin: '맥주 6병을 마셨다.',
    read: [{text: '6병'}],
  },
  {
    sentence: '잔소리를 들어도 꿈쩍하지 않는다.',
    twin: '커피 3잔을 마셨다.',
    read: [{text: '3잔'}],
  },
  {
    sentence: '벌을 치며 꿀을 모은다.',
    twin: '양복 2벌을 맞췄다.',
    read: [{text: '2벌'}],
  },
  {
    sentence: '척하면 알아듣는 사이다.',
    twin: '어선 9척이 뒤집혔다.',
    read: [{text: '9척'}],
  },
  {
    sentence: '채소를 다듬어 국을 끓였다.',
    twin: '집 5채를 지었다.',
    read: [{text: '5채'}],
  },
  {
    sentence: '통이 큰 사람이라 계산도 시원하다.',
    twin: '김치 3통을 담갔다.',
    read: [{text: '3통'}],
  },
  {
    sentence: '판을 뒤집을 묘수가 필요하다.',
    twin: '바둑 5판을 뒀다.',
    read: [{text: '5판'}],
  },
  {
    sentence: '갑자기 불이 꺼졌다.',
    twin: '담배 2갑을 샀다.',
    read: [{text: '2갑'}],
  },
  {
    sentence: '표정이 어두워 말을 걸지 못했다.',
    twin: '87표를 얻어 떨어졌다.',
    read: [{text: '87표'}],
  },
  {
    sentence: '골목을 돌면 우체국이 보인다.',
    twin: '3골을 넣었다.',
    read: [{text: '3골', value: '3 goal'}],
  },
  {
    sentence: '석방을 요구하는 시위가 열렸다.',
    twin: '170석을 얻었다.',
    read: [{text: '170석'}],
  },
  {
    sentence: '권리만 앞세우지 말라고 했다.',
    twin: '소설 8권을 썼다.',
    read: [{text: '8권', value: '8 book'}],
  },
  {
    sentence: '종이 울리자 아이들이 뛰어나왔다.',
    twin: '멸종 위기 14종을 찾았다.',
    read: [{text: '14종'}],
  },
  {
    sentence: '편지를 부치러 우체국에 갔다.',
    twin: '논문 4편을 냈다.',
    read: [{text: '4편'}],
  },
  {
    sentence: '쪽문으로 몰래 빠져나갔다.',
    twin: '보고서는 120쪽이다.',
    read: [{text: '120쪽', value: '120 page'}],
  },
  {
    sentence: '발이 시려 동동거렸다.',
    twin: '총 3발을 쏘았다.',
    read: [{text: '3발'}],
  },
  {
    sentence: '모기가 앵앵거려 잠을 설쳤다.',
    twin: '두부 3모를 샀다.',
    read: [{text: '3모'}],
  },
  {
    sentence: '쌍둥이라 구별이 안 된다.',
    twin: '부부 12쌍이 결혼했다.',
    read: [{text: '12쌍'}],
  },
  {
    sentence: '곡식이 익어 간다.',
    twin: '노래 15곡을 담았다.',
    read: [{text: '15곡'}],
  },
  {
    sentence: '부모 몰래 여행을 떠났다.',
    twin: '잡지 300부를 찍었다.',
    read: [{text: '300부'}],
  },
  {
    sentence: '기차를 놓쳐 밤차를 탔다.',
    twin: '미사일 6기를 쐈다.',
    read: [{text: '6기'}],
  },
  {
    sentence: '문을 두드려도 대답이 없다.',
    twin: '대포 12문을 갖췄다.',
    read: [{text: '12문'}],
  },
  {
    sentence: '가구 배치를 바꿨다.',
    twin: '단지에 640가구가 산다.',
    read: [{text: '640가구', value: '640 household'}],
  },
  {
    sentence: '인간의 욕심은 끝이 없다.',
    twin: '4인 가족이 산다.',
    read: [{text: '4인'}],
  },
  {
    sentence: '인기를 끌던 가게가 문을 닫았다.',
    twin: '9인이 서명했다.',
    read: [{text: '9인'}],
  },
  {
    sentence: '팀장에게 보고했다.',
    twin: '16팀이 겨룬다.',
    read: [{text: '16팀', value: '16 team'}],
  },
  {
    sentence: '나라를 잃은 설움을 노래했다.',
    twin: '12개국이 참여했다.',
    read: [{text: '12개국', value: '12 country'}],
  },
  {
    sentence: '행동으로 보여 주겠다.',
    twin: '표는 20행이다.',
    read: [{text: '20행'}],
  },
  {
    sentence: '실패를 두려워하지 마라.',
    twin: '교실은 24실이다.',
    read: [{text: '24실'}],
  },
  {
    sentence: '차례상에 올릴 과일을 골랐다.',
    twin: '회의를 7차례 열었다.',
    read: [{text: '7차례'}],
  },
  {
    sentence: '군데군데 칠이 벗겨졌다.',
    twin: '고장 난 곳이 5군데다.',
    read: [{text: '5군데'}],
  },
  {
    sentence: '사례금을 주겠다고 했다.',
    twin: '성공 사례 9건을 실었다.',
    read: [{text: '9건', value: '9 case'}],
  },
  {
    sentence: '게임에 빠져 밤을 새웠다.',
    twin: '3게임 차로 앞섰다.',
    read: [{text: '3게임'}],
  },
  {
    sentence: '자리를 양보했다.',
    twin: '빈자리가 30석이다.',
    read: [{text: '30석'}],
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

  // names of models and chips
  {
    sentence: 'EXAONE 4.0을 공개했다.',
    twin: 'EXAONE 4.0은 토큰 14조 개로 배웠다.',
    read: [{text: '14조 개'}],
  },
  {
    sentence: 'GPT-4o가 그림을 알아본다.',
    twin: 'GPT-4o는 그림 4장을 알아봤다.',
    read: [{text: '4장'}],
  },
  {
    sentence: 'A.X 3.1을 내려받아 시험해 봤다.',
    twin: 'A.X 3.1을 3.1시간 동안 시험했다.',
    read: [{text: '3.1시간', value: '3.1 hour'}],
  },
  {
    sentence: 'Qwen2.5와 견주어 손색이 없다.',
    twin: 'Qwen2.5보다 2.5배 빠르다.',
    read: [{text: '2.5배', value: '2.5 times'}],
  },
  {
    sentence: 'Qwen2.5-72B를 바탕으로 다시 학습했다.',
    twin: '72시간 동안 다시 학습했다.',
    read: [{text: '72시간', value: '72 hour'}],
  },
  {
    sentence: 'K-EXAONE 236B가 상위권에 들었다.',
    twin: '매개변수는 2,360억 개다.',
    read: [{text: '2,360억 개'}],
  },
  {
    sentence: 'HyperCLOVA X SEED 32B를 오픈 소스로 풀었다.',
    twin: '매개변수 320억 개짜리 모델을 풀었다.',
    read: [{text: '320억 개'}],
  },
  {
    sentence: 'Solar Pro 2는 표를 잘 읽는다.',
    twin: 'Solar Pro 2는 표 2개를 읽었다.',
    read: [{text: '2개'}],
  },
  {
    sentence: 'Llama 3.1의 라이선스를 확인하세요.',
    twin: '라이선스는 3년 동안 유효하다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: 'H100을 구하지 못해 학습이 늦어졌다.',
    twin: 'H100 100장을 확보했다.',
    read: [{text: '100장'}],
  },
  {
    sentence: 'H200과 B200을 섞어 쓴다.',
    twin: 'GPU 200장을 섞어 쓴다.',
    read: [{text: '200장'}],
  },
  {
    sentence: 'A100이 단종된다는 소식이다.',
    twin: 'A100 서버 100대를 들였다.',
    read: [{text: '100대'}],
  },
  {
    sentence: 'RTX 4090이 품귀를 빚었다.',
    twin: '그래픽 카드가 4,090달러에 팔렸다.',
    read: [{text: '4,090달러', value: '4090 USD'}],
  },
  {
    sentence: 'RTX 5080으로 갈아탔다.',
    twin: '5,080명이 갈아탔다.',
    read: [{text: '5,080명', value: '5080 person'}],
  },
  {
    sentence: 'M4 칩을 얹은 노트북이 나왔다.',
    twin: '노트북 4대가 나왔다.',
    read: [{text: '4대'}],
  },
  {
    sentence: 'HBM3E 검증을 통과했다.',
    twin: '검증에 3개월이 걸렸다.',
    read: [{text: '3개월', value: '3 month'}],
  },
  {
    sentence: 'HBM4 양산을 서두른다.',
    twin: '4월에 양산한다.',
    read: [{text: '4월', value: '--04'}],
  },
  {
    sentence: 'DDR5로 바꾸니 빨라졌다.',
    twin: '메모리 5개를 바꿨다.',
    read: [{text: '5개'}],
  },
  {
    sentence: 'PCIe 5.0 슬롯에 꽂으세요.',
    twin: '슬롯 5개에 꽂으세요.',
    read: [{text: '5개'}],
  },
  {
    sentence: 'Claude 3.5에게 물었다.',
    twin: '3.5시간을 물었다.',
    read: [{text: '3.5시간', value: '3.5 hour'}],
  },
  {
    sentence: 'Gemini 2.5로 요약했다.',
    twin: '기사를 2.5쪽으로 요약했다.',
    read: [{text: '2.5쪽', value: '2.5 page'}],
  },
  {
    sentence: 'DeepSeek-R1이 파장을 일으켰다.',
    twin: '주가가 1.2퍼센트 빠졌다.',
    read: [{text: '1.2퍼센트', value: '1.2 percent'}],
  },
  {
    sentence: 'o3를 써 봤는데 느리다.',
    twin: '3초나 느리다.',
    read: [{text: '3초', value: '3 second'}],
  },
  {
    sentence: 'VARCO LLM 2.0을 선보였다.',
    twin: '협력사 20곳에 선보였다.',
    read: [{text: '20곳', value: '20 place'}],
  },
  {
    sentence: 'MMLU-Pro와 GPQA로 평가했다.',
    twin: '문항 1만 2,000개로 평가했다.',
    read: [{text: '1만 2,000개'}],
  },
  {
    sentence: 'BF16으로 저장한다.',
    twin: '16기가바이트를 저장한다.',
    read: [{text: '16기가바이트', value: '16 gb'}],
  },
  {
    sentence: 'FP8 연산을 지원한다.',
    twin: '연산 8개를 지원한다.',
    read: [{text: '8개'}],
  },
  {
    sentence: 'INT4로 줄여도 성능이 남는다.',
    twin: '성능이 4퍼센트 줄었다.',
    read: [{text: '4퍼센트', value: '4 percent'}],
  },

  // names of products and programs
  {
    sentence: '5G가 터지지 않는 골짜기다.',
    twin: '5기가바이트를 다 썼다.',
    read: [{text: '5기가바이트', value: '5 gb'}],
  },
  {
    sentence: '4K 화질로 다시 찍었다.',
    twin: '4,000번을 다시 찍었다.',
    read: [{text: '4,000번'}],
  },
  {
    sentence: '8K 텔레비전은 아직 비싸다.',
    twin: '텔레비전이 8백만 원이다.',
    read: [{text: '8백만 원', value: '8000000 KRW'}],
  },
  {
    sentence: 'Windows 11로 올리라는 알림이 뜬다.',
    twin: '알림이 11번 떴다.',
    read: [{text: '11번'}],
  },
  {
    sentence: '윈도우 10 지원이 끝났다.',
    twin: '지원이 10년 만에 끝났다.',
    read: [{text: '10년', value: '10 year'}],
  },
  {
    sentence: 'iOS 18에서 화면이 깨진다.',
    twin: '화면 18개가 깨졌다.',
    read: [{text: '18개'}],
  },
  {
    sentence: '아이폰 15를 떨어뜨렸다.',
    twin: '아이폰 15대를 팔았다.',
    read: [{text: '15대'}],
  },
  {
    sentence: 'iPhone 16 예약이 시작됐다.',
    twin: '예약이 16분 만에 찼다.',
    read: [{text: '16분'}],
  },
  {
    sentence: '갤럭시 S24를 쓰다 바꿨다.',
    twin: '24개월을 쓰다 바꿨다.',
    read: [{text: '24개월', value: '24 month'}],
  },
  {
    sentence: '갤럭시 Z 폴드7이 얇아졌다.',
    twin: '두께가 7밀리미터로 얇아졌다.',
    read: [{text: '7밀리미터', value: '7 mm'}],
  },
  {
    sentence: 'Python 3.12에서 돌려 보세요.',
    twin: '3.12초 만에 돌았다.',
    read: [{text: '3.12초', value: '3.12 second'}],
  },
  {
    sentence: 'Node.js 20으로 올렸다.',
    twin: '서버 20대를 올렸다.',
    read: [{text: '20대'}],
  },
  {
    sentence: 'Java 17을 쓰는 회사가 많다.',
    twin: '17개 회사가 쓴다.',
    read: [{text: '17개 회사'}],
  },
  {
    sentence: 'HTML5 표준을 따른다.',
    twin: '표준 5개를 따른다.',
    read: [{text: '5개'}],
  },
  {
    sentence: 'CSS3 문법을 배웠다.',
    twin: '문법을 3주 동안 배웠다.',
    read: [{text: '3주', value: '3 week'}],
  },
  {
    sentence: 'MP3 플레이어를 서랍에서 찾았다.',
    twin: '노래 3곡을 찾았다.',
    read: [{text: '3곡'}],
  },
  {
    sentence: 'MP4 파일을 올려 주세요.',
    twin: '파일 4개를 올려 주세요.',
    read: [{text: '4개'}],
  },
  {
    sentence: 'PS5 품절 사태가 빚어졌다.',
    twin: '5월에 품절 사태가 빚어졌다.',
    read: [{text: '5월', value: '--05'}],
  },
  {
    sentence: 'USB 3.0 단자가 헐겁다.',
    twin: '3.0볼트가 흐른다.',
    read: [{text: '3.0볼트'}],
  },
  {
    sentence: 'Wi-Fi 6를 지원하는 공유기다.',
    twin: '공유기 6대를 놓았다.',
    read: [{text: '6대'}],
  },
  {
    sentence: '3D 프린터로 뼈대를 찍었다.',
    twin: '뼈대를 3개 찍었다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '2FA를 켜지 않으면 접속할 수 없다.',
    twin: '2명은 접속할 수 없다.',
    read: [{text: '2명', value: '2 person'}],
  },
  {
    sentence: 'B2B 시장을 노린다.',
    twin: '고객사 2곳을 노린다.',
    read: [{text: '2곳', value: '2 place'}],
  },
  {
    sentence: 'P2P 대출이 부실해졌다.',
    twin: '대출 2조 원이 부실해졌다.',
    read: [{text: '2조 원', value: '2000000000000 KRW'}],
  },
  {
    sentence: 'O2O 서비스가 자리를 잡았다.',
    twin: '서비스 2개가 자리를 잡았다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '7-Zip으로 압축을 풀었다.',
    twin: '압축 파일 7개를 풀었다.',
    read: [{text: '7개'}],
  },

  // names of vehicles, weapons, places, events
  {
    sentence: 'KTX-산천이 멈춰 섰다.',
    twin: '기차가 3시간 동안 멈춰 섰다.',
    read: [{text: '3시간', value: '3 hour'}],
  },
  {
    sentence: '보잉 737이 비상 착륙했다.',
    twin: '승객 737명이 비상 착륙을 겪었다.',
    read: [{text: '737명', value: '737 person'}],
  },
  {
    sentence: '에어버스 A380을 퇴역시켰다.',
    twin: '비행기 380대를 퇴역시켰다.',
    read: [{text: '380대'}],
  },
  {
    sentence: 'K2 전차를 수출했다.',
    twin: '전차 2대를 수출했다.',
    read: [{text: '2대'}],
  },
  {
    sentence: 'K9 자주포가 불을 뿜었다.',
    twin: '자주포 9문이 불을 뿜었다.',
    read: [{text: '9문'}],
  },
  {
    sentence: 'F-35가 편대 비행을 했다.',
    twin: '전투기 35대가 편대 비행을 했다.',
    read: [{text: '35대'}],
  },
  {
    sentence: '아이오닉 5를 시승했다.',
    twin: '5시간 동안 시승했다.',
    read: [{text: '5시간', value: '5 hour'}],
  },
  {
    sentence: 'EV6가 상을 받았다.',
    twin: '상 6개를 받았다.',
    read: [{text: '6개'}],
  },
  {
    sentence: 'GV80을 몰고 나타났다.',
    twin: '시속 80킬로미터로 몰았다.',
    read: [{text: '80킬로미터', value: '80 km'}],
  },
  {
    sentence: '아폴로 11호가 달에 닿았다.',
    twin: '우주선은 11일 만에 돌아왔다.',
    read: [{text: '11일'}],
  },
  {
    sentence: '코로나19로 문을 닫은 가게가 많다.',
    twin: '가게 19곳이 문을 닫았다.',
    read: [{text: '19곳', value: '19 place'}],
  },
  {
    sentence: 'COVID-19 검사를 받았다.',
    twin: '검사를 19번 받았다.',
    read: [{text: '19번'}],
  },
  {
    sentence: 'G20 정상들이 사진을 찍었다.',
    twin: '정상 20명이 사진을 찍었다.',
    read: [{text: '20명', value: '20 person'}],
  },
  {
    sentence: 'G7에 초청받았다.',
    twin: '7개국에 초청받았다.',
    read: [{text: '7개국', value: '7 country'}],
  },
  {
    sentence: 'S&P 500이 출렁였다.',
    twin: '주가가 500달러로 올랐다.',
    read: [{text: '500달러', value: '500 USD'}],
  },
  {
    sentence: 'U-20 대표팀이 출국했다.',
    twin: '선수 20명이 출국했다.',
    read: [{text: '20명', value: '20 person'}],
  },
  {
    sentence: 'BTS가 신곡을 냈다.',
    twin: '노래를 7명이 불렀다.',
    read: [{text: '7명', value: '7 person'}],
  },
  {
    sentence: '2NE1이 다시 뭉쳤다.',
    twin: '21명이 다시 뭉쳤다.',
    read: [{text: '21명', value: '21 person'}],
  },
  {
    sentence: 'CO2 배출을 줄여야 한다.',
    twin: '배출량을 2톤 줄였다.',
    read: [{text: '2톤', value: '2 ton'}],
  },
  {
    sentence: 'PM2.5 농도가 짙다.',
    twin: '농도가 2.5배 짙다.',
    read: [{text: '2.5배', value: '2.5 times'}],
  },
  {
    sentence: '비타민 B12가 부족하다.',
    twin: '비타민 12알을 먹었다.',
    read: [{text: '12알'}],
  },
  {
    sentence: '오메가3를 챙겨 먹는다.',
    twin: '3알을 챙겨 먹는다.',
    read: [{text: '3알'}],
  },
  {
    sentence: 'E-7 비자를 신청했다.',
    twin: '비자를 7명이 신청했다.',
    read: [{text: '7명', value: '7 person'}],
  },
  {
    sentence: 'ISO 27001 인증을 받았다.',
    twin: '기관 27곳이 인증을 받았다.',
    read: [{text: '27곳', value: '27 place'}],
  },

  // footnotes, list markers and citations
  {
    sentence: '이 방법은 널리 쓰인다[1].',
    twin: '이 방법은 1년 동안 쓰였다.',
    read: [{text: '1년', value: '1 year'}],
  },
  {
    sentence: '선행 연구[12]와 결과가 같다.',
    twin: '선행 연구 12편과 결과가 같다.',
    read: [{text: '12편'}],
  },
  {
    sentence: '성능이 좋아졌다고 한다.[3]',
    twin: '성능이 3배 좋아졌다고 한다.',
    read: [{text: '3배', value: '3 times'}],
  },
  {
    sentence: '자세한 내용은 각주[^2]를 보라.',
    twin: '자세한 내용은 2쪽을 보라.',
    read: [{text: '2쪽', value: '2 page'}],
  },
  {
    sentence: '표준안이 바뀌었다 [4, 7].',
    twin: '표준안이 4번 바뀌었다.',
    read: [{text: '4번'}],
  },
  {
    sentence: '1. 전원을 켜고 기다린다.',
    twin: '전원을 켜고 1분을 기다린다.',
    read: [{text: '1분'}],
  },
  {
    sentence: '2. 덮개를 조심스럽게 연다.',
    twin: '덮개 2개를 연다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '3) 나사를 조인다.',
    twin: '나사 3개를 조인다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '(4) 신청서를 낸다.',
    twin: '신청서 4장을 낸다.',
    read: [{text: '4장'}],
  },
  {
    sentence: '① 본인 확인을 마친다.',
    twin: '1분 안에 본인 확인을 마친다.',
    read: [{text: '1분'}],
  },

  // addresses, files and identifiers
  {
    sentence: '자세한 내용은 https://example.kr/news/20250804/1234 에 있다.',
    twin: '2025년 8월 4일에 기사 1,234건을 실었다.',
    read: [
      {text: '2025년 8월 4일', value: '2025-08-04'},
      {text: '1,234건', value: '1234 case'},
    ],
  },
  {
    sentence: 'www.example.co.kr/2024/05/12 에서 내려받으세요.',
    twin: '2024년 5월 12일에 내려받으세요.',
    read: [{text: '2024년 5월 12일', value: '2024-05-12'}],
  },
  {
    sentence: '문의는 help2024@example.kr로 보내 주세요.',
    twin: '2024년에 문의를 보냈다.',
    read: [{text: '2024년', value: '2024'}],
  },
  {
    sentence: '담당자 메일은 lee77@example.com입니다.',
    twin: '담당자는 77명입니다.',
    read: [{text: '77명', value: '77 person'}],
  },
  {
    sentence: 'report_2023_v2.pdf를 열어 보세요.',
    twin: '2023년 보고서를 열어 보세요.',
    read: [{text: '2023년', value: '2023'}],
  },
  {
    sentence: 'IMG_4032.jpg가 흔들렸다.',
    twin: '사진 4,032장이 흔들렸다.',
    read: [{text: '4,032장'}],
  },
  {
    sentence: 'backup-0815.tar.gz를 풀면 된다.',
    twin: '8월 15일에 백업을 푼다.',
    read: [{text: '8월 15일', value: '--08-15'}],
  },
  {
    sentence: '서버 주소는 192.168.0.1이다.',
    twin: '서버 192대를 돌린다.',
    read: [{text: '192대'}],
  },
  {
    sentence: '10.0.0.7에서 응답이 없다.',
    twin: '10분째 응답이 없다.',
    read: [{text: '10분'}],
  },
  {
    sentence: '커밋 9f8e7d6c를 되돌렸다.',
    twin: '커밋 9개를 되돌렸다.',
    read: [{text: '9개'}],
  },
  {
    sentence: '요청 번호는 550e8400-e29b-41d4-a716-446655440000이다.',
    twin: '요청이 550건 왔다.',
    read: [{text: '550건', value: '550 case'}],
  },
  {
    sentence: '오류 코드 E-1042가 떴다.',
    twin: '오류가 1,042번 떴다.',
    read: [{text: '1,042번'}],
  },
  {
    sentence: '주문 번호 abc-123을 알려 주세요.',
    twin: '주문 123건을 알려 주세요.',
    read: [{text: '123건', value: '123 case'}],
  },
  {
    sentence: 'v1.2.3에서 고쳐진 문제다.',
    twin: '1.2초가 빨라졌다.',
    read: [{text: '1.2초', value: '1.2 second'}],
  },
  {
    sentence: '버전 2.4.1을 깔았다.',
    twin: '2.4배 빨라졌다.',
    read: [{text: '2.4배', value: '2.4 times'}],
  },
  {
    sentence: '`sleep_30` 함수를 부른다.',
    twin: '30초를 쉰다.',
    read: [{text: '30초', value: '30 second'}],
  },
  {
    sentence: 'CVE-2024-3094 취약점이 알려졌다.',
    twin: '2024년에 취약점이 알려졌다.',
    read: [{text: '2024년', value: '2024'}],
  },
  {
    sentence: 'ISBN 978-89-546-1234-5를 적어 주세요.',
    twin: '책 978권을 적어 주세요.',
    read: [{text: '978권', value: '978 book'}],
  },
  {
    sentence: 'DOI 10.1000/xyz123을 인용했다.',
    twin: '논문 10편을 인용했다.',
    read: [{text: '10편'}],
  },
  {
    sentence: 'arXiv:2310.06825를 읽었다.',
    twin: '논문을 23번 읽었다.',
    read: [{text: '23번'}],
  },

  // telephone numbers
  {
    sentence: '전화는 02-6000-1234로 걸어 주세요.',
    twin: '전화를 1,234번 걸었다.',
    read: [{text: '1,234번'}],
  },
  {
    sentence: '010-1234-5678로 연락 바랍니다.',
    twin: '연락을 10번 했다.',
    read: [{text: '10번'}],
  },
  {
    sentence: '고객 센터 1588-0000은 통화 중이다.',
    twin: '1,588명이 통화 중이다.',
    read: [{text: '1,588명', value: '1588 person'}],
  },
  {
    sentence: '+82-2-312-3456으로 팩스를 보내세요.',
    twin: '팩스 82장을 보냈다.',
    read: [{text: '82장'}],
  },
  {
    sentence: '(031) 123-4567로 예약하세요.',
    twin: '예약이 31건 들어왔다.',
    read: [{text: '31건', value: '31 case'}],
  },

  // compounds and particles that run into a counter or scale
  {
    sentence: '살구나무 아래에서 낮잠을 잤다.',
    twin: '살구 19개를 주웠다.',
    read: [{text: '19개'}],
  },
  {
    sentence: '고구마를 삶아 나눠 먹었다.',
    twin: '고구마 9개를 삶았다.',
    read: [{text: '9개'}],
  },
  {
    sentence: '가구점에서 침대를 골랐다.',
    twin: '침대 9개를 골랐다.',
    read: [{text: '9개'}],
  },
  {
    sentence: '문구점 앞 뽑기에 동전을 넣었다.',
    twin: '동전 9개를 넣었다.',
    read: [{text: '9개'}],
  },
  {
    sentence: '사탕을 입에 물고 웃었다.',
    twin: '사탕 4봉지를 샀다.',
    read: [{text: '4봉지'}],
  },
  {
    sentence: '사돈 어른께 인사를 드렸다.',
    twin: '사돈에게 40만 원을 드렸다.',
    read: [{text: '40만 원', value: '400000 KRW'}],
  },
  {
    sentence: '사슴이 풀을 뜯었다.',
    twin: '사슴 4마리가 풀을 뜯었다.',
    read: [{text: '4마리', value: '4 animal'}],
  },
  {
    sentence: '사다리를 타고 지붕에 올랐다.',
    twin: '사다리 4개를 세웠다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '오골계를 기르는 농장이다.',
    twin: '닭 5천 마리를 기른다.',
    read: [{text: '5천 마리', value: '5000 animal'}],
  },
  {
    sentence: '오뎅 국물로 몸을 녹였다.',
    twin: '오뎅 5개를 먹었다.',
    read: [{text: '5개'}],
  },
  {
    sentence: '오징어를 말려 팔았다.',
    twin: '오징어 50마리를 말렸다.',
    read: [{text: '50마리', value: '50 animal'}],
  },
  {
    sentence: '칠성파의 두목이 붙잡혔다.',
    twin: '조직원 7명이 붙잡혔다.',
    read: [{text: '7명', value: '7 person'}],
  },
  {
    sentence: '삼거리에서 왼쪽으로 꺾으세요.',
    twin: '3킬로미터를 더 가서 왼쪽으로 꺾으세요.',
    read: [{text: '3킬로미터', value: '3 km'}],
  },
  {
    sentence: '사거리 신호등이 고장 났다.',
    twin: '신호등 4개가 고장 났다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '오거리 다방에서 기다렸다.',
    twin: '다방에서 5시간을 기다렸다.',
    read: [{text: '5시간', value: '5 hour'}],
  },
  {
    sentence: '이태원에서 저녁을 먹었다.',
    twin: '저녁값이 2만 원 나왔다.',
    read: [{text: '2만 원', value: '20000 KRW'}],
  },
  {
    sentence: '사당역에서 갈아타세요.',
    twin: '4번 갈아타세요.',
    read: [{text: '4번'}],
  },
  {
    sentence: '오산으로 가는 버스를 탔다.',
    twin: '버스를 5번 탔다.',
    read: [{text: '5번'}],
  },
  {
    sentence: '구로 공단은 옛이야기가 됐다.',
    twin: '공단은 9년 만에 바뀌었다.',
    read: [{text: '9년', value: '9 year'}],
  },
  {
    sentence: '구리시로 이사했다.',
    twin: '구리 9톤을 팔았다.',
    read: [{text: '9톤', value: '9 ton'}],
  },
  {
    sentence: '천안에 호두과자를 사러 갔다.',
    twin: '호두과자 1,000개를 샀다.',
    read: [{text: '1,000개'}],
  },
  {
    sentence: '조치원역에 내려 걸었다.',
    twin: '역에서 1시간을 걸었다.',
    read: [{text: '1시간', value: '1 hour'}],
  },
  {
    sentence: '만리포 해변에서 조개를 주웠다.',
    twin: '조개 1만 개를 주웠다.',
    read: [{text: '1만 개'}],
  },
  {
    sentence: '백령도에 안개가 끼었다.',
    twin: '섬까지 4시간이 걸린다.',
    read: [{text: '4시간', value: '4 hour'}],
  },
  {
    sentence: '팔공산에 눈이 쌓였다.',
    twin: '눈이 8센티미터 쌓였다.',
    read: [{text: '8센티미터', value: '8 cm'}],
  },
  {
    sentence: '칠갑산 자락에서 콩밭을 맸다.',
    twin: '콩밭 7평을 맸다.',
    read: [{text: '7평', value: '7 pyeong'}],
  },
  {
    sentence: '오대산 전나무 숲을 걸었다.',
    twin: '숲길 5킬로미터를 걸었다.',
    read: [{text: '5킬로미터', value: '5 km'}],
  },
  {
    sentence: '구룡포에서 과메기를 샀다.',
    twin: '과메기 9마리를 샀다.',
    read: [{text: '9마리', value: '9 animal'}],
  },
  {
    sentence: '삼척 앞바다에 그물을 쳤다.',
    twin: '어선 3척이 그물을 쳤다.',
    read: [{text: '3척'}],
  },
  {
    sentence: '이천 도자기 축제를 구경했다.',
    twin: '도자기 2천 점을 구경했다.',
    read: [{text: '2천 점'}],
  },
  {
    sentence: '육교를 건너면 학교가 나온다.',
    twin: '학교까지 6분 걸린다.',
    read: [{text: '6분'}],
  },
  {
    sentence: '구미 공장을 닫기로 했다.',
    twin: '공장 9곳을 닫기로 했다.',
    read: [{text: '9곳', value: '9 place'}],
  },
  {
    sentence: '일산에 살 때가 좋았다.',
    twin: '1년을 살았다.',
    read: [{text: '1년', value: '1 year'}],
  },
  {
    sentence: '한남동에서 카페를 한다.',
    twin: '카페 1곳을 한다.',
    read: [{text: '1곳', value: '1 place'}],
  },
  {
    sentence: '오르막이 끝나자 바다가 보였다.',
    twin: '오르막이 5킬로미터나 된다.',
    read: [{text: '5킬로미터', value: '5 km'}],
  },
  {
    sentence: '육즙이 살아 있는 고기다.',
    twin: '고기 6인분을 구웠다.',
    read: [{text: '6인분'}],
  },
  {
    sentence: '팔레트에 물감을 짰다.',
    twin: '물감 8개를 짰다.',
    read: [{text: '8개'}],
  },
  {
    sentence: '구슬땀을 흘리며 모를 심었다.',
    twin: '구슬 9개를 꿰었다.',
    read: [{text: '9개'}],
  },
  {
    sentence: '천둥이 치자 개가 숨었다.',
    twin: '천둥이 1초 뒤에 쳤다.',
    read: [{text: '1초', value: '1 second'}],
  },
  {
    sentence: '백로가 논에 내려앉았다.',
    twin: '백로 100마리가 내려앉았다.',
    read: [{text: '100마리', value: '100 animal'}],
  },
  {
    sentence: '만화방에서 시간을 죽였다.',
    twin: '만화책 1만 권을 모았다.',
    read: [{text: '1만 권', value: '10000 book'}],
  },
  {
    sentence: '억센 손으로 밧줄을 당겼다.',
    twin: '밧줄 1억 원어치를 샀다.',
    read: [{text: '1억 원', value: '100000000 KRW'}],
  },
  {
    sentence: '조바심을 내며 소식을 기다렸다.',
    twin: '소식을 1년 동안 기다렸다.',
    read: [{text: '1년', value: '1 year'}],
  },
  {
    sentence: '경사진 길에서 미끄러졌다.',
    twin: '경사가 12도다.',
    read: [{text: '12도'}],
  },
  {
    sentence: '해돋이를 보러 새벽에 나섰다.',
    twin: '해돋이는 7시 26분이다.',
    read: [{text: '7시 26분'}],
  },

  // one-syllable prenouns and surnames before what could be a counter
  {
    sentence: '조 차장의 수첩에서 증거가 나왔다.',
    twin: '수첩 2개에서 증거가 나왔다.',
    read: [{text: '2개'}],
  },
  {
    sentence: '이 차장이 회의를 주재했다.',
    twin: '2차 회의를 주재했다.',
    read: [{text: '2차'}],
  },
  {
    sentence: '이 회장의 장남이 회사를 물려받았다.',
    twin: '2회 만에 회사를 물려받았다.',
    read: [{text: '2회'}],
  },
  {
    sentence: '이 시인의 유고집을 엮었다.',
    twin: '2시에 유고집을 펴냈다.',
    read: [{text: '2시'}],
  },
  {
    sentence: '오 명예교수의 고별 강연이 열렸다.',
    twin: '5명이 고별 강연을 들었다.',
    read: [{text: '5명', value: '5 person'}],
  },
  {
    sentence: '구 층별 안내도를 떼어 냈다.',
    twin: '9층 안내도를 떼어 냈다.',
    read: [{text: '9층', value: '9 floor'}],
  },
  {
    sentence: '구 대학 본관을 헐었다.',
    twin: '트럭 9대로 흙을 날랐다.',
    read: [{text: '9대'}],
  },
  {
    sentence: '백 회장은 경영에서 손을 뗐다.',
    twin: '100회 방송을 끝으로 손을 뗐다.',
    read: [{text: '100회'}],
  },
  {
    sentence: '천 장관이 사의를 표했다.',
    twin: '1,000장을 복사했다.',
    read: [{text: '1,000장'}],
  },
  {
    sentence: '천 대표는 인수를 부인했다.',
    twin: '차 1,000대를 인수했다.',
    read: [{text: '1,000대'}],
  },
  {
    sentence: '육 원장이 축사를 했다.',
    twin: '축사에 소 60마리를 들였다.',
    read: [{text: '60마리', value: '60 animal'}],
  },
  {
    sentence: '공 회장의 유언이 공개됐다.',
    twin: '10회 공연이 공개됐다.',
    read: [{text: '10회'}],
  },
  {
    sentence: '조 명예회장의 빈소가 차려졌다.',
    twin: '1조 원을 남겼다.',
    read: [{text: '1조 원', value: '1000000000000 KRW'}],
  },
  {
    sentence: '이 층은 비어 있다.',
    twin: '2층은 비어 있다.',
    read: [{text: '2층', value: '2 floor'}],
  },
  {
    sentence: '저 일은 내가 맡을게.',
    twin: '7일 동안 내가 맡을게.',
    read: [{text: '7일'}],
  },
  {
    sentence: '그 일이 있고 나서 말수가 줄었다.',
    twin: '6일이 지나서 말을 했다.',
    read: [{text: '6일'}],
  },
  {
    sentence: '별일 아니라며 웃어넘겼다.',
    twin: '8일이나 앓았다.',
    read: [{text: '8일'}],
  },
  {
    sentence: '맡은 일에는 책임이 따른다.',
    twin: '일에 3개월이 걸린다.',
    read: [{text: '3개월', value: '3 month'}],
  },
  {
    sentence: '먹을 만한 게 없다.',
    twin: '1만 원짜리를 먹었다.',
    read: [{text: '1만 원', value: '10000 KRW'}],
  },
  {
    sentence: '그럴 만도 하다.',
    twin: '9만 원이면 싸다.',
    read: [{text: '9만 원', value: '90000 KRW'}],
  },
  {
    sentence: '참을 만큼 참았다.',
    twin: '8만 명이 참았다.',
    read: [{text: '8만 명', value: '80000 person'}],
  },
  {
    sentence: '떠난 지 한참 만에 돌아왔다.',
    twin: '떠난 지 8년 만에 돌아왔다.',
    read: [{text: '8년', value: '8 year'}],
  },
  {
    sentence: '살 만한 동네라 집값이 비싸다.',
    twin: '집값이 8억 원이다.',
    read: [{text: '8억 원', value: '800000000 KRW'}],
  },
  {
    sentence: '팔 것이 없어 빈손으로 왔다.',
    twin: '8가지를 팔았다.',
    read: [{text: '8가지'}],
  },
  {
    sentence: '사 온 빵을 나눠 먹었다.',
    twin: '빵 4개를 나눠 먹었다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '사 달라고 조르는 아이를 달랬다.',
    twin: '장난감 4개를 사 달라고 졸랐다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '이 기사를 쓴 사람을 찾습니다.',
    twin: '2기 졸업생을 찾습니다.',
    read: [{text: '2기'}],
  },
  {
    sentence: '이 사례는 참고만 하세요.',
    twin: '사례 2건을 견주었다.',
    read: [{text: '2건', value: '2 case'}],
  },
  {
    sentence: '이 표를 채워 주세요.',
    twin: '2표 차로 졌다.',
    read: [{text: '2표'}],
  },
  {
    sentence: '이 팀은 분위기가 좋다.',
    twin: '2팀이 결승에 올랐다.',
    read: [{text: '2팀', value: '2 team'}],
  },
  {
    sentence: '이 종은 멸종 위기다.',
    twin: '2종이 멸종 위기다.',
    read: [{text: '2종'}],
  },
  {
    sentence: '이 골을 넣은 선수는 무명이었다.',
    twin: '2골을 넣은 선수다.',
    read: [{text: '2골', value: '2 goal'}],
  },
  {
    sentence: '이 판은 내가 이겼다.',
    twin: '2판을 내가 이겼다.',
    read: [{text: '2판'}],
  },
  {
    sentence: '이 잔을 비우고 일어나자.',
    twin: '2잔을 비우고 일어났다.',
    read: [{text: '2잔'}],
  },
  {
    sentence: '이 병은 유전된다.',
    twin: '2병을 마시고 잠들었다.',
    read: [{text: '2병'}],
  },
  {
    sentence: '이 책 저 책 뒤적이다 말았다.',
    twin: '책 2권을 뒤적였다.',
    read: [{text: '2권', value: '2 book'}],
  },
  {
    sentence: '이 집 국수가 맛있다.',
    twin: '국수 2그릇을 먹었다.',
    read: [{text: '2그릇'}],
  },
  {
    sentence: '이 도시를 떠나고 싶다.',
    twin: '기온이 2도 올랐다.',
    read: [{text: '2도'}],
  },
  {
    sentence: '이 배우는 사투리를 잘 쓴다.',
    twin: '넓이가 2배로 늘었다.',
    read: [{text: '2배', value: '2 times'}],
  },
  {
    sentence: '이 세대의 고민은 다르다.',
    twin: '2세대가 함께 산다.',
    read: [{text: '2세대'}],
  },
  {
    sentence: '이 달걀은 상했다.',
    twin: '2달 만에 상했다.',
    read: [{text: '2달'}],
  },
  {
    sentence: '이 주소로 보내 주세요.',
    twin: '2주 뒤에 보내 주세요.',
    read: [{text: '2주', value: '2 week'}],
  },
  {
    sentence: '이 호의를 잊지 않겠습니다.',
    twin: '2호 태풍이 지나갔다.',
    read: [{text: '2호'}],
  },
]
