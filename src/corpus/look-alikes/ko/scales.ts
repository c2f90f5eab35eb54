import type {LookAlike} from '../look-alike.ts'

/** Syllables that are also hundreds, thousands and the scales above, or zero. */
export const scales: readonly LookAlike[] = [
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
    read: [{text: '1,000원', value: '1000..10000 KRW'}],
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
    twin: '주말에만 2경기를 치른다.',
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
  {
    sentence: '칠레와 오만이 협정에 서명했다.',
    twin: '오만 명이 서명했다.',
    read: [{text: '오만 명', value: '50000 person'}],
  },
  {
    sentence: '조사원이 현장을 찾았다.',
    twin: '조사에 1조 4원이 들었다.',
    read: [{text: '1조 4원', value: '1000000000004 KRW'}],
  },
  {sentence: '두 일을 함께 맡았다.', twin: '이틀 동안 함께 일했다.', read: [{text: '이틀', value: '2 day'}]},
  {sentence: '우편번호는 03187이다.', twin: '주민은 3,187명이다.', read: [{text: '3,187명', value: '3187 person'}]},
  {
    sentence: '20~30대 여성이 많이 샀다.',
    twin: '여성 20~30명이 샀다.',
    read: [{text: '20~30명', value: '20..30 person'}],
  },
]
