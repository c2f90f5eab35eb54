import type {LookAlike} from '../look-alike.ts'

/** Words and word pairs that run into a counter or a scale. */
export const compounds: readonly LookAlike[] = [
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

  // verb endings and adnominals before what could be a counter
  {
    sentence: '노력한 만큼 거둔다.',
    twin: '1컵을 넣고 3분을 젓는다.',
    read: [{text: '1컵'}, {text: '3분'}],
  },
  {
    sentence: '말한 대로 하면 된다.',
    twin: '트럭 1대로 20톤을 날랐다.',
    read: [{text: '20톤', value: '20 ton'}],
  },
  {
    sentence: '조용한 도시에서 살고 싶다.',
    twin: '온도가 1도 낮다.',
    read: [{text: '1도'}],
  },
  {
    sentence: '중요한 점을 빠뜨렸다.',
    twin: '1점을 빼앗겼다.',
    read: [{text: '1점'}],
  },
  {
    sentence: '부탁한 건은 어떻게 됐어요?',
    twin: '부탁은 1건뿐이다.',
    read: [{text: '1건', value: '1 case'}],
  },
  {
    sentence: '합격한 명단을 붙였다.',
    twin: '합격자는 1명이다.',
    read: [{text: '1명', value: '1 person'}],
  },
  {
    sentence: '도착한 층마다 냄새가 달랐다.',
    twin: '1층마다 소화기 3대를 두었다.',
    read: [{text: '3대'}],
  },
  {
    sentence: '착한 분이라 믿었다.',
    twin: '1분이라도 빨리 오세요.',
    read: [{text: '1분'}],
  },
  {
    sentence: '사용한 병은 씻어서 버린다.',
    twin: '1병은 냉장고에 있다.',
    read: [{text: '1병'}],
  },
  {
    sentence: '당한 쪽만 억울하다.',
    twin: '1쪽만 읽었다.',
    read: [{text: '1쪽', value: '1 page'}],
  },
  {
    sentence: '똑똑한 개가 길을 찾았다.',
    twin: '1개가 모자란다.',
    read: [{text: '1개'}],
  },
  {
    sentence: '복잡한 표를 단순하게 고쳤다.',
    twin: '1표를 더 얻었다.',
    read: [{text: '1표'}],
  },
  {
    sentence: '참석한 회원에게 기념품을 줬다.',
    twin: '1회 참석에 1만 원을 준다.',
    read: [{text: '1만 원', value: '10000 KRW'}],
  },
  {
    sentence: '화려한 장식은 필요 없다.',
    twin: '1장씩 나눠 가졌다.',
    read: [{text: '1장'}],
  },
  {
    sentence: '강한 대학을 만들겠다고 했다.',
    twin: '1대를 더 샀다.',
    read: [{text: '1대'}],
  },
  {
    sentence: '추한 모습을 들켰다.',
    twin: '모형 1개를 들켰다.',
    read: [{text: '1개'}],
  },
  {
    sentence: '같은 반 친구와 다퉜다.',
    twin: '30분 반복해서 들었다.',
    read: [{text: '30분'}],
  },
  {
    sentence: '반 배정이 잘못됐다.',
    twin: '1년 반을 함께 지냈다.',
    read: [{text: '1년 반', value: '1.5 year'}],
  },
  {
    sentence: '반 친구들이 놀러 왔다.',
    twin: '2시간 반을 놀았다.',
    read: [{text: '2시간 반', value: '2.5 hour'}],
  },
  {
    sentence: '그 반에 배정받고 싶었다.',
    twin: '3개월 반을 기다렸다.',
    read: [{text: '3개월 반', value: '3.5 month'}],
  },

  // nouns that begin like a number and its counter
  {
    sentence: '천장을 올려다보며 누웠다.',
    twin: '천장 높이가 2.7미터다.',
    read: [{text: '2.7미터'}],
  },
  {
    sentence: '백인 감독과 흑인 배우가 손잡았다.',
    twin: '배우 100인을 뽑았다.',
    read: [{text: '100인'}],
  },
  {
    sentence: '만인의 연인으로 불렸다.',
    twin: '1만 명이 그를 사랑했다.',
    read: [{text: '1만 명', value: '10000 person'}],
  },
  {
    sentence: '억대라는 소문은 부풀려졌다.',
    twin: '연봉이 1억 원이다.',
    read: [{text: '1억 원', value: '100000000 KRW'}],
  },
  {
    sentence: '육성 회비를 내던 시절이 있었다.',
    twin: '회비는 6만 원이다.',
    read: [{text: '6만 원', value: '60000 KRW'}],
  },
  {
    sentence: '사장된 기술을 되살렸다.',
    twin: '기술자 4명이 되살렸다.',
    read: [{text: '4명', value: '4 person'}],
  },
  {
    sentence: '오명을 벗는 데 평생이 걸렸다.',
    twin: '누명을 벗는 데 15년이 걸렸다.',
    read: [{text: '15년', value: '15 year'}],
  },
  {
    sentence: '이명이 심해 잠을 못 잔다.',
    twin: '환자 2명이 입원했다.',
    read: [{text: '2명', value: '2 person'}],
  },
  {
    sentence: '구명 운동을 벌였다.',
    twin: '9명이 운동을 벌였다.',
    read: [{text: '9명', value: '9 person'}],
  },
  {
    sentence: '사명을 바꾸고 새로 출발했다.',
    twin: '4명을 새로 뽑았다.',
    read: [{text: '4명', value: '4 person'}],
  },
  {
    sentence: '일개 병사에 불과했다.',
    twin: '병사 1개 중대가 왔다.',
    read: [{text: '1개'}],
  },
  {
    sentence: '삼년상을 치르던 풍습은 사라졌다.',
    twin: '상을 3년 치렀다.',
    read: [{text: '3년', value: '3 year'}],
  },
  {
    sentence: '구년묵이 장독이 마당 구석에 있다.',
    twin: '장을 9년 묵혔다.',
    read: [{text: '9년', value: '9 year'}],
  },
  {
    sentence: '사분오열된 당을 추슬렀다.',
    twin: '당을 4분의 1로 줄였다.',
    read: [{text: '4분의 1'}],
  },
  {
    sentence: '사통팔달한 교통 요지다.',
    twin: '도로 8킬로미터를 새로 냈다.',
    read: [{text: '8킬로미터', value: '8 km'}],
  },
  {
    sentence: '오만상을 찌푸리며 약을 삼켰다.',
    twin: '약값이 5만 원이다.',
    read: [{text: '5만 원', value: '50000 KRW'}],
  },
  {
    sentence: '오장육부가 뒤틀리는 듯했다.',
    twin: '장기 5개를 기증했다.',
    read: [{text: '5개'}],
  },
  {
    sentence: '육갑을 떤다며 면박을 줬다.',
    twin: '담배 6갑을 샀다.',
    read: [{text: '6갑'}],
  },
  {
    sentence: '칠거지악이라는 악습이 있었다.',
    twin: '악습 7가지를 없앴다.',
    read: [{text: '7가지'}],
  },
  {
    sentence: '팔불출 소리를 들어도 자식 자랑은 멈출 수 없다.',
    twin: '자식 8명을 길렀다.',
    read: [{text: '8명', value: '8 person'}],
  },
  {
    sentence: '구미호가 나오는 옛이야기를 들려줬다.',
    twin: '여우 9마리가 나온다.',
    read: [{text: '9마리', value: '9 animal'}],
  },
  {
    sentence: '십이지장에 염증이 생겼다.',
    twin: '길이가 25센티미터다.',
    read: [{text: '25센티미터', value: '25 cm'}],
  },
  {
    sentence: '십팔번을 부르라며 마이크를 건넸다.',
    twin: '노래를 18번 불렀다.',
    read: [{text: '18번'}],
  },
  {
    sentence: '백일잔치를 조촐하게 했다.',
    twin: '아기가 태어난 지 100일이 됐다.',
    read: [{text: '100일'}],
  },
  {
    sentence: '천일야화를 밤새 읽었다.',
    twin: '1,001일 동안 이야기를 들려줬다.',
    read: [{text: '1,001일'}],
  },
  {
    sentence: '만병통치약이라며 떠들었다.',
    twin: '물약 1만 병을 팔았다.',
    read: [{text: '1만 병'}],
  },
  {
    sentence: '만고불변의 진리라고 믿었다.',
    twin: '책을 1만 권 읽었다.',
    read: [{text: '1만 권', value: '10000 book'}],
  },
  {
    sentence: '천생연분이라는 말을 들었다.',
    twin: '1,000쌍이 결혼했다.',
    read: [{text: '1,000쌍'}],
  },
  {
    sentence: '백기를 들고 나왔다.',
    twin: '미사일 100기를 폐기했다.',
    read: [{text: '100기'}],
  },
  {
    sentence: '백병전이 벌어졌다.',
    twin: '술 100병을 비웠다.',
    read: [{text: '100병'}],
  },
  {
    sentence: '백점토로 그릇을 빚었다.',
    twin: '그릇 100점을 빚었다.',
    read: [{text: '100점'}],
  },
  {
    sentence: '천평칭으로 무게를 쟀다.',
    twin: '땅 1천 평을 샀다.',
    read: [{text: '1천 평', value: '1000 pyeong'}],
  },
  {
    sentence: '천번지복의 세상이라 탄식했다.',
    twin: '공을 1천 번 던졌다.',
    read: [{text: '1천 번'}],
  },
  {
    sentence: '일장 연설을 늘어놓았다.',
    twin: '연설은 90분이었다.',
    read: [{text: '90분'}],
  },
  {
    sentence: '일절 언급하지 않았다.',
    twin: '애국가 1절을 부르는 데 50초가 걸렸다.',
    read: [{text: '50초', value: '50 second'}],
  },
  {
    sentence: '일석이조의 효과를 노렸다.',
    twin: '새 2마리를 잡았다.',
    read: [{text: '2마리', value: '2 animal'}],
  },
  {
    sentence: '일벌백계로 다스리겠다고 별렀다.',
    twin: '벌금 100만 원을 물렸다.',
    read: [{text: '100만 원', value: '1000000 KRW'}],
  },
  {
    sentence: '일촉즉발의 긴장이 흘렀다.',
    twin: '불이 1초 만에 붙었다.',
    read: [{text: '1초', value: '1 second'}],
  },
  {
    sentence: '일희일비하지 말라고 다독였다.',
    twin: '1주일만 기다리라고 다독였다.',
    read: [{text: '1주일'}],
  },
  {
    sentence: '이판사판이라며 덤벼들었다.',
    twin: '장기 2판을 졌다.',
    read: [{text: '2판'}],
  },
  {
    sentence: '이실직고하지 못하겠느냐!',
    twin: '2분 안에 말해라!',
    read: [{text: '2분'}],
  },
  {
    sentence: '이팔청춘이라 겁이 없다.',
    twin: '나이는 28살이다.',
    read: [{text: '28살'}],
  },
  {
    sentence: '삼류 소설이라 깎아내렸다.',
    twin: '소설 3편을 썼다.',
    read: [{text: '3편'}],
  },
  {
    sentence: '삼세번이라며 다시 도전했다.',
    twin: '3번 도전했다.',
    read: [{text: '3번'}],
  },
  {
    sentence: '사각지대를 없애야 한다.',
    twin: '사각형 4개를 그렸다.',
    read: [{text: '4개'}],
  },
  {
    sentence: '오지선다형 문제를 풀었다.',
    twin: '문제 50개를 풀었다.',
    read: [{text: '50개'}],
  },
  {
    sentence: '육감적으로 위험을 알아챘다.',
    twin: '감정을 6번 맡겼다.',
    read: [{text: '6번'}],
  },
  {
    sentence: '칠칠하지 못하다고 혼났다.',
    twin: '17번 혼났다.',
    read: [{text: '17번'}],
  },
  {
    sentence: '팔등신 미녀라는 말은 구식이다.',
    twin: '키가 178센티미터다.',
    read: [{text: '178센티미터', value: '178 cm'}],
  },
  {
    sentence: '세모난 창틀에 화분을 올렸다.',
    twin: '화분 3개를 올렸다.',
    read: [{text: '3개'}],
  },
  {
    sentence: '네모 칸에 이름을 쓰세요.',
    twin: '칸 4개에 이름을 쓰세요.',
    read: [{text: '4개'}],
  },
  {
    sentence: '열불이 나서 견딜 수 없다.',
    twin: '불이 10번 났다.',
    read: [{text: '10번'}],
  },
  {
    sentence: '열반의 경지에 들었다.',
    twin: '절에 스님 10명이 산다.',
    read: [{text: '10명', value: '10 person'}],
  },
  {
    sentence: '가능한 곳부터 고치기로 했다.',
    twin: '1곳부터 고치기로 했다.',
    read: [{text: '1곳', value: '1 place'}],
  },
  {
    sentence: '실행 가능한 단계로 나눠 적었다.',
    twin: '1단계로 줄였다.',
    read: [{text: '1단계'}],
  },
  {
    sentence: '책임은 한 개인에게 있지 않다.',
    twin: '책임은 1명에게 있다.',
    read: [{text: '1명', value: '1 person'}],
  },
  {
    sentence: '맞춤 학습을 바탕으로 한 개인화된 추천이다.',
    twin: '추천 상품을 1개로 줄였다.',
    read: [{text: '1개'}],
  },
  {
    sentence: '짐을 둘 곳이 마땅치 않다.',
    twin: '짐을 2곳에 나눠 두었다.',
    read: [{text: '2곳', value: '2 place'}],
  },
  {
    sentence: '본사를 해외에 둘 수 있게 됐다.',
    twin: '본사를 2곳에 둘 수 있게 됐다.',
    read: [{text: '2곳', value: '2 place'}],
  },
  {
    sentence: '네가 한 일이라는 걸 안다.',
    twin: '1일에 한 것을 안다.',
    read: [{text: '1일'}],
  },
  {
    sentence: '백오프로 다시 요청을 보낸다.',
    twin: '요청을 105번 보낸다.',
    read: [{text: '105번'}],
  },
  {
    sentence: '전혀 새로운 한계에 부딪혔다.',
    twin: '1계단을 올라 2층에 닿았다.',
    read: [{text: '2층', value: '2 floor'}],
  },
  {
    sentence: '평균한 시간표를 짰다.',
    twin: '평균 1시간이 걸렸다.',
    read: [{text: '1시간', value: '1 hour'}],
  },
  {
    sentence: '유일한 분점이 문을 닫았다.',
    twin: '1분 만에 문을 닫았다.',
    read: [{text: '1분'}],
  },
  {
    sentence: '완료한 건을 지웠다.',
    twin: '1건을 지웠다.',
    read: [{text: '1건', value: '1 case'}],
  },
  {
    sentence: '증가한 배경을 물었다.',
    twin: '1배 늘어난 까닭을 물었다.',
    read: [{text: '1배', value: '1 times'}],
  },
  {
    sentence: '예정한 대로 떠났다.',
    twin: '버스 1대로 떠났다.',
    read: [{text: '1대'}],
  },
  {
    sentence: '금지한 장소에 들어갔다.',
    twin: '1장을 들고 들어갔다.',
    read: [{text: '1장'}],
  },
]
