import type {LookAlike} from '../look-alike.ts'

/** Syllables that are also native numerals. */
export const native: readonly LookAlike[] = [
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
    twin: '약한 불로 10분을 더 끓인다.',
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
    read: [{text: '10인분'}],
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
]
