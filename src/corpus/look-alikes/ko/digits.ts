import type {LookAlike} from '../look-alike.ts'

/** Syllables that are also Sino-Korean digits. */
export const digits: readonly LookAlike[] = [
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
]
