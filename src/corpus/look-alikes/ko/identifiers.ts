import type {LookAlike} from '../look-alike.ts'

/** Marks, addresses, identifiers and telephone numbers. */
export const identifiers: readonly LookAlike[] = [
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
]
