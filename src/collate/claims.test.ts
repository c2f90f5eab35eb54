import {describe, expect, test} from 'vitest'
import type {Language} from '../language.ts'
import {answerSegment} from './segment.ts'

const differences = (from: Language, source: string, to: Language, target: string) => {
  const answer = answerSegment(
    JSON.stringify({id: 1, source: {lang: from, text: source}, target: {lang: to, text: target}}),
  )
  if (answer.id === null) throw new Error(answer.error)
  return answer.findings.map(({kind}) => kind)
}

type Row = readonly [from: Language, source: string, to: Language, target: string]

describe('a denial that is lost', () => {
  test.each<Row>([
    ['vi', 'Công ty không công bố giá.', 'ko', '회사는 가격을 공개했다.'],
    ['vi', 'Nhóm này chưa từng nộp đơn.', 'en', 'This team has applied.'],
    ['vi', 'Người dùng không thể tải mô hình về.', 'ko', '사용자는 모델을 내려받을 수 있다.'],
    ['en', 'The ministry did not name the winner.', 'ko', '미국 쪽 부처가 승자를 발표했다.'],
    ['en', 'It has never met any deadline.', 'vi', 'Nó đã đáp ứng bất kỳ thời hạn nào.'],
    ['en', 'It cannot be denied.', 'ko', '이는 부인할 수 있다.'],
    ['vi', 'Bên này sẽ không bao giờ bán dữ liệu.', 'ko', '이 회사는 데이터를 절대로 팔 것이다.'],
  ])('%s %s — %s %s', (...row) => {
    expect(differences(...row)).toEqual(['claim-omission'])
  })
})

describe('what denies in other words, or denies nothing', () => {
  test.each<Row>([
    ['vi', 'Số liệu không chính xác.', 'ko', '수치는 부정확하다.'],
    ['vi', 'Bà không bình luận.', 'ko', '그는 언급을 거부했다.'],
    ['vi', 'Bà không bình luận.', 'en', 'She declined to comment.'],
    ['vi', 'Dịch vụ chưa được hỗ trợ.', 'ko', '서비스는 미지원 상태다.'],
    ['vi', 'Anh có đồng ý với kế hoạch này không?', 'ko', '이 계획에 찬성하십니까?'],
    ['vi', 'Họ hỏi liệu công ty có trả tiền không.', 'en', 'They asked if the company would pay.'],
    ['vi', 'Công ty không chỉ bán chip.', 'ko', '회사는 칩도 판다.'],
    ['vi', 'Không có gì ngạc nhiên khi giá tăng.', 'ko', '가격이 오른 것은 당연하다.'],
    ['vi', 'Một phần không nhỏ là sinh viên.', 'en', 'Many are students.'],
    ['vi', 'Không thể không đọc cuốn này.', 'ko', '이 책은 반드시 읽어야 한다.'],
    ['en', 'Why not try it?', 'vi', 'Hãy thử xem.'],
    ['en', 'He is not able to come.', 'ko', '그는 오기 어렵다.'],
    ['en', 'No secrets in the code.', 'vi', 'Không lưu bí mật trong mã nguồn.'],
    ['en', 'The state is not only a buyer.', 'ko', '정부는 구매자이기도 하다.'],
    ['ko', '공개하지 않은 모델이다.', 'vi', 'Đây là mô hình kín.'],
  ])('%s %s — %s %s', (...row) => {
    expect(differences(...row)).toEqual([])
  })
})

describe('a superlative or an only one that is lost', () => {
  test.each<readonly [...Row, string]>([
    ['vi', 'Đây là công ty lớn nhất nước.', 'ko', '이 나라의 큰 회사다.', 'claim-omission'],
    ['vi', 'Đây là việc quan trọng nhất.', 'en', 'This is an important task.', 'claim-omission'],
    ['en', 'It has the longest border.', 'ko', '국경이 긴 나라다. 최근 일이다.', 'claim-omission'],
    ['en', 'It is the best model of its kind.', 'vi', 'Đó là một mô hình tốt.', 'claim-omission'],
    [
      'en',
      'It is the largest firm of the two Koreas.',
      'vi',
      'Đó là công ty lớn thứ hai ở hai miền.',
      'claim-conflict',
    ],
    ['en', 'It reached the highest court.', 'vi', 'Vụ việc lên tới tòa cao thứ hai.', 'claim-addition'],
    ['vi', 'Đây là cách duy nhất.', 'ko', '이것은 좋은 방법이지만 비싸다.', 'claim-omission'],
    ['en', 'Its only rival is LG.', 'vi', 'Đối thủ của họ là LG.', 'claim-omission'],
  ])('%s %s — %s %s', (from, source, to, target, kind) => {
    expect(differences(from, source, to, target)).toEqual([kind])
  })
})

describe('a superlative in other words, or none', () => {
  test.each<Row>([
    ['vi', 'Công ty lớn nhất nước.', 'ko', '국내 1위 기업이다.'],
    ['vi', 'Đến sớm nhất có thể.', 'en', 'Come as soon as you can.'],
    ['vi', 'Bài nằm ở trang nhất.', 'ko', '기사는 1면에 실렸다.'],
    ['vi', 'Đó là cách tốt nhất.', 'ko', '좋은 방법이다.'],
    ['en', 'Best practices for security', 'ko', '보안 모범 사례'],
    ['en', 'The largest part, and second largest of all', 'ko', '가장 큰 부분이자 전체에서 두 번째로 큰 부분'],
    ['en', 'First heard on Radio 4.', 'vi', 'Phát trên Đài số 4.'],
    ['vi', 'Đây là cách duy nhất.', 'ko', '이 길뿐이다.'],
    ['en', 'Only 250 came.', 'vi', '250 người đã đến.'],
  ])('%s %s — %s %s', (...row) => {
    expect(differences(...row)).toEqual([])
  })
})

describe('the first of its kind that is lost', () => {
  test.each<Row>([
    ['vi', 'Đây là mô hình đầu tiên của Hàn Quốc.', 'ko', '이것은 한국의 모델이다.'],
    ['vi', 'Đây là vệ tinh đầu tiên trên thế giới dùng pin này.', 'en', 'This satellite uses that battery.'],
    ['ko', '세계 최초의 모델이라고 한다.', 'vi', 'Họ gọi đó là mô hình của thế giới.'],
    ['ko', '국내에서 처음으로 문을 열었다.', 'en', 'It was opened in the country.'],
    ['en', "It is the world's first chip of this sort.", 'ko', '이런 종류의 칩이다.'],
    ['en', 'She leads the first South Korean model team.', 'vi', 'Bà dẫn dắt đội mô hình Hàn Quốc.'],
  ])('%s %s — %s %s', (...row) => {
    expect(differences(...row)).toEqual(['claim-omission'])
  })
})

describe('a first that is told in other words, or is none of its kind', () => {
  test.each<Row>([
    ['vi', 'Đây là mô hình đầu tiên của Hàn Quốc.', 'ko', '한국이 첫발을 뗀 모델이다.'],
    ['vi', 'Đây là mô hình đầu tiên của Hàn Quốc.', 'en', 'It pioneered such models in South Korea.'],
    ['ko', '한국 최초의 모델이다.', 'vi', 'Hàn Quốc trước đó chưa từng có mô hình như vậy.'],
    ['ko', '학생 식당을 처음 찾았다.', 'vi', 'Anh ghé căng tin sinh viên.'],
    ['vi', 'Những ngày đầu tiên của chúng tôi rất vui.', 'ko', '우리는 아주 즐거웠다.'],
    ['en', 'Through the first half of October it stayed warm.', 'ko', '10월 초순까지 따뜻했다.'],
    ['en', 'Read the first page in Korean.', 'ko', '앞쪽을 한국어로 읽는다.'],
  ])('%s %s — %s %s', (...row) => {
    expect(differences(...row)).toEqual([])
  })
})

describe('a direction that is turned, and one that is not', () => {
  test.each<readonly [...Row, string[]]>([
    ['vi', 'Doanh thu tăng mạnh.', 'ko', '매출이 크게 감소했다.', ['claim-conflict']],
    ['vi', 'Doanh thu giảm trong khi thị trường phát triển.', 'ko', '시장이 성장하는 가운데 매출은 뒷걸음쳤다.', []],
    [
      'vi',
      'Quỹ xóa đói giảm nghèo tăng số người nhận.',
      'ko',
      '빈곤 퇴치 기금은 수혜자를 줄였다. 수혜자 감소.',
      ['claim-conflict'],
    ],
    ['vi', 'Ngân sách tăng vì nước này tụt sau.', 'ko', '뒤처져 있어 예산이 증가했다.', []],
    ['en', 'It grows slower and less reliable.', 'ko', '느려지고 신뢰성이 떨어진다.', []],
  ])('%s %s — %s %s', (from, source, to, target, kinds) => {
    expect(differences(from, source, to, target)).toEqual(kinds)
  })
})
