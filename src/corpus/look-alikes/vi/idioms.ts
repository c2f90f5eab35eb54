import type {LookAlike} from '../look-alike.ts'

/** Idioms with numbers in them, capitals, and fixed turns of phrase. */
export const idioms: readonly LookAlike[] = [
  // Idioms and turns of phrase with numbers in them.
  {
    sentence: 'Đôi bên đá ngang cơ, kẻ tám lạng người nửa cân.',
    twin: 'Miếng thịt nặng nửa cân.',
    read: [{text: 'nửa cân', value: '0.5 kg'}],
  },
  {
    sentence: 'Ăn nói một vừa hai phải thôi kẻo mang vạ.',
    twin: 'Bát canh cho 2 thìa canh nước mắm là vừa.',
    read: [{text: '2 thìa canh', value: '2 tablespoon'}],
  },
  {
    sentence: 'Chị bán hàng tay năm tay mười mà vẫn không xuể.',
    twin: 'Chị bán hàng được 150 suất cơm.',
    read: [{text: '150 suất', value: '150 item'}],
  },
  {
    sentence: 'Làm vua làm chúa cũng có mười mắt trông một, đâu được tùy tiện.',
    twin: 'Camera giám sát 10 phòng.',
    read: [{text: '10 phòng', value: '10 room'}],
  },
  {
    sentence: 'Tên ba que xỏ lá ấy lại gạt tiền người già.',
    twin: 'Tên ấy gạt của người già 33 triệu đồng.',
    read: [{text: '33 triệu đồng', value: '33000000 VND'}],
  },
  {
    sentence: 'Dẫu có ba đầu sáu tay cũng chẳng làm kịp.',
    twin: 'Thợ phụ làm 36 giờ mới kịp.',
    read: [{text: '36 giờ'}],
  },
  {
    sentence: 'Nó ăn uống ba chớp ba nhoáng rồi chạy đi chơi.',
    twin: 'Nó ăn 3 bát rồi chạy đi chơi 3 tiếng.',
    read: [{text: '3 tiếng', value: '3 hour'}],
  },
  {
    sentence: 'Đồng lương ba cọc ba đồng khó nuôi nổi gia đình.',
    twin: 'Đồng lương 3 triệu đồng khó nuôi nổi gia đình.',
    read: [{text: '3 triệu đồng', value: '3000000 VND'}],
  },
  {
    sentence: 'Chuyện này phải ba mặt một lời cho rõ ràng.',
    twin: 'Cuộc đối chất kéo dài 31 phút.',
    read: [{text: '31 phút', value: '31 minute'}],
  },
  {
    sentence: 'Khách hành hương từ bốn phương tám hướng tụ về.',
    twin: 'Khách hành hương từ 48 nước tụ về.',
    read: [{text: '48 nước', value: '48 country'}],
  },
  {
    sentence: 'Cỗ máy chắp vá kiểu năm cha ba mẹ mà vẫn chạy.',
    twin: 'Cỗ máy chạy 53 giờ liền.',
    read: [{text: '53 giờ'}],
  },
  {
    sentence: 'Mẹ tôi năm nắng mười mưa nuôi đàn con khôn lớn.',
    twin: 'Mẹ tôi nuôi đàn con suốt 15 năm.',
    read: [{text: '15 năm', value: '15 year'}],
  },
  {
    sentence: 'Sự thật hai năm rõ mười, y vẫn gân cổ cãi.',
    twin: 'Y cãi nhau với hàng xóm 2 năm nay.',
    read: [{text: '2 năm'}],
  },
  {
    sentence: 'Mất xe nên một mất mười ngờ, ông nhìn ai cũng thấy gian.',
    twin: 'Ông mất xe 10 ngày trước.',
    read: [{text: '10 ngày trước', value: 'day -10'}],
  },
  {
    sentence: 'Dân nghèo một cổ hai tròng dưới ách thực dân và phong kiến.',
    twin: 'Dân nghèo nộp 2 thứ thuế.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Mở lớp dạy nghề là một mũi tên trúng hai đích.',
    twin: 'Xạ thủ bắn trúng 2 đích.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Tóc ông đã đầu hai thứ tóc mà tính vẫn trẻ con.',
    twin: 'Ông nay 62 tuổi mà tính vẫn trẻ con.',
    read: [{text: '62 tuổi', value: '62 year'}],
  },
  {
    sentence: 'Chiếc xe này với xe kia thì một chín một mười.',
    twin: 'Chiếc xe này giá 910 triệu đồng.',
    read: [{text: '910 triệu đồng', value: '910000000 VND'}],
  },
  {
    sentence: 'Nàng vui như đang bay trên chín tầng mây.',
    twin: 'Máy bay lượn ở độ cao 9.000 mét.',
    read: [{text: '9.000 mét', value: '9000 metre'}],
  },
  {
    sentence: 'Một hôm, chú ếch nhảy lên bờ giếng ngắm trời.',
    twin: 'Chú ếch nằm dưới giếng 1 tuần.',
    read: [{text: '1 tuần', value: '1 week'}],
  },
  {
    sentence: 'Một ngày nào đó tôi sẽ kể cho anh nghe.',
    twin: 'Tôi kể cho anh nghe trong 11 ngày.',
    read: [{text: '11 ngày', value: '11 day'}],
  },
  {
    sentence: 'Ba dặn con phải khóa cửa cẩn thận.',
    twin: 'Con khóa cửa lúc 9 giờ tối.',
    read: [{text: '9 giờ tối', value: '21'}],
  },
  {
    sentence: 'Ba pha trà, má cắt bánh, cả nhà ngồi ngắm trăng.',
    twin: 'Má cắt bánh thành 13 miếng.',
    read: [{text: '13'}],
  },
  {
    sentence: 'Ba khuyên anh chớ nên vay nóng.',
    twin: 'Anh vay nóng 30 triệu đồng.',
    read: [{text: '30 triệu đồng', value: '30000000 VND'}],
  },
  {
    sentence: 'Hồng chín rụng đầy gốc mà chẳng ai nhặt.',
    twin: 'Gốc hồng cho 90 kg quả.',
    read: [{text: '90 kg', value: '90 kg'}],
  },
  {
    sentence: 'Bánh chín phồng, thơm mùi bơ.',
    twin: 'Bánh nướng 19 phút là phồng.',
    read: [{text: '19 phút', value: '19 minute'}],
  },
  {
    sentence: 'Trong nắng chiều, lúa chín thơm lừng cả triền đê.',
    twin: 'Triền đê dài 9 km.',
    read: [{text: '9 km', value: '9 km'}],
  },
  {
    sentence: 'Ông đáp nước đôi khiến phóng viên bối rối.',
    twin: 'Ông trả lời 22 câu hỏi của phóng viên.',
    read: [{text: '22 câu hỏi', value: '22 question'}],
  },
  {
    sentence: 'Bác sĩ bảo bệnh nhân còn nửa tỉnh nửa mê.',
    twin: 'Bệnh nhân tỉnh lại sau 2,5 ngày.',
    read: [{text: '2,5 ngày', value: '2.5 day'}],
  },
  {
    sentence: 'Cửa hàng để cửa nửa kín nửa hở đợi khách quen.',
    twin: 'Cửa hàng đợi khách quen nửa giờ.',
    read: [{text: 'nửa giờ', value: '0.5 hour'}],
  },
  {
    sentence: 'Tam sao thất bản, câu chuyện đã khác hẳn lúc đầu.',
    twin: 'Câu chuyện có 37 dị bản.',
    read: [{text: '37'}],
  },
  {
    sentence: 'Thủ tục một cửa giúp dân bớt đi lại.',
    twin: 'Thủ tục rút ngắn còn 1 ngày.',
    read: [{text: '1 ngày', value: '1 day'}],
  },
  {
    sentence: 'Cô ấy là một đồng nghiệp đáng tin.',
    twin: 'Cô ấy cho đồng nghiệp vay 1 triệu đồng.',
    read: [{text: '1 triệu đồng', value: '1000000 VND'}],
  },
  {
    sentence: 'Hàn Quốc là một đồng minh quan trọng trong khu vực.',
    twin: 'Hàn Quốc chi 1 tỷ đồng cho dự án ở Huế.',
    read: [{text: '1 tỷ đồng', value: '1000000000 VND'}],
  },
  {
    sentence: 'Đó là một phần thưởng xứng đáng cho người lao động.',
    twin: 'Phần thưởng bằng 1 phần trăm doanh thu.',
    read: [{text: '1 phần trăm', value: '1 percent'}],
  },
  {
    sentence: 'NGÀY THÁNG NĂM SINH PHẢI GHI BẰNG CHỮ IN HOA.',
    twin: 'ÔNG SINH NGÀY 5 THÁNG 5 NĂM 1955.',
    read: [{text: '5 THÁNG 5 NĂM 1955', value: '1955-05-05'}],
  },
  {
    sentence: 'ĐỒNG BÀO VÙNG LŨ CẦN ÁO ẤM.',
    twin: 'ĐỒNG BÀO VÙNG LŨ NHẬN 20 TỶ ĐỒNG.',
    read: [{text: '20 TỶ ĐỒNG', value: '20000000000 VND'}],
  },
  {
    sentence: 'KHÔNG HÚT THUỐC TRONG THANG MÁY.',
    twin: 'THANG MÁY CHỞ 12 NGƯỜI.',
    read: [{text: '12 NGƯỜI', value: '12 person'}],
  },
  {
    sentence: 'Tỷ Lệ Thất Nghiệp Là Nỗi Lo Của Cử Tri.',
    twin: 'Tỷ Lệ Thất Nghiệp Là 4,5%.',
    read: [{text: '4,5%', value: '4.5 percent'}],
  },
  {
    sentence: 'Năm Cam là trùm giang hồ khét tiếng đất Sài Gòn.',
    twin: 'Vụ án Năm Cam có 155 bị cáo.',
    read: [{text: '155'}],
  },
]
