import type {LookAlike} from '../look-alike.ts'

/** Names with figures in them. */
export const names: readonly LookAlike[] = [
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
    read: [{text: '시속 80킬로미터', value: '80 km-per-hour'}],
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
    read: [{text: '27곳', value: '27 company'}],
  },
]
