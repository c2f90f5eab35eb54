import type {LookAlike} from '../look-alike.ts'

/** Names of units and counters inside other words. */
export const measures: readonly LookAlike[] = [
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
    read: [{text: '14줄', value: '14 line'}],
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
    twin: '파일이 100메가바이트다.',
    read: [{text: '100메가바이트', value: '100 mb'}],
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
]
