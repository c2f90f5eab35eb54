import type {LookAlike} from '../look-alike.ts'

/** Names and versions with figures in them. */
export const names: readonly LookAlike[] = [
  // Names and versions with digits.
  {
    sentence: 'Nhóm nghiên cứu dùng EXAONE 4.0 làm mô hình gốc.',
    twin: 'Nhóm nghiên cứu dùng 4,0 triệu câu hỏi làm dữ liệu.',
    read: [{text: '4,0 triệu'}],
  },
  {
    sentence: 'GPT-4o trả lời bằng giọng nói khá tự nhiên.',
    twin: 'GPT-4o trả lời sau 4 giây.',
    read: [{text: '4 giây', value: '4 second'}],
  },
  {
    sentence: 'A.X 3.1 được huấn luyện chủ yếu trên văn bản tiếng Hàn.',
    twin: 'A.X 3.1 được huấn luyện trong 31 ngày.',
    read: [{text: '31 ngày', value: '31 day'}],
  },
  {
    sentence: 'Qwen2.5 chạy được trên máy tính xách tay.',
    twin: 'Qwen2.5 chạy trong 2,5 giờ trên máy tính xách tay.',
    read: [{text: '2,5 giờ'}],
  },
  {
    sentence: 'Thẻ H100 khan hàng khắp châu Á.',
    twin: 'Cụm máy tính gồm 100 GPU.',
    read: [{text: '100 GPU', value: '100 gpu'}],
  },
  {
    sentence: 'Mạng 5G phủ sóng tới các xã đảo.',
    twin: 'Gói cước tặng 5 GB dữ liệu.',
    read: [{text: '5 GB', value: '5 gb'}],
  },
  {
    sentence: 'Máy tính của phòng kế toán vẫn chạy Windows 11.',
    twin: 'Phòng kế toán có 11 máy tính.',
    read: [{text: '11'}],
  },
  {
    sentence: 'Chiếc Boeing 787 hạ cánh an toàn trong sương mù.',
    twin: 'Máy bay chở 287 hành khách hạ cánh an toàn.',
    read: [{text: '287 hành khách', value: '287 person'}],
  },
  {
    sentence: 'Airbus A350 bay êm hơn tôi tưởng.',
    twin: 'Máy bay bay ở độ cao 11.000 mét.',
    read: [{text: '11.000 mét', value: '11000 metre'}],
  },
  {
    sentence: 'Cô ấy chụp ảnh bằng iPhone 15 cũ của chị.',
    twin: 'Cô ấy chụp 15 tấm ảnh.',
    read: [{text: '15 tấm ảnh', value: '15 photo'}],
  },
  {
    sentence: 'Galaxy S24 có thêm tính năng phiên dịch trực tiếp.',
    twin: 'Hãng bán 24 triệu chiếc điện thoại.',
    read: [{text: '24 triệu chiếc'}],
  },
  {
    sentence: 'Chuẩn Wi-Fi 6 giúp giảm nghẽn mạng ở nơi đông người.',
    twin: 'Bộ phát phủ sóng 6 phòng.',
    read: [{text: '6 phòng', value: '6 room'}],
  },
  {
    sentence: 'Nhà máy được cấp chứng nhận ISO 9001.',
    twin: 'Nhà máy có 9.001 công nhân.',
    read: [{text: '9.001 công nhân', value: '9001 person'}],
  },
  {
    sentence: 'Bệnh nhân nhiễm COVID-19 được cách ly tại nhà.',
    twin: 'Xã có 19 bệnh nhân.',
    read: [{text: '19 bệnh nhân', value: '19 person'}],
  },
  {
    sentence: 'Vitamin B12 có nhiều trong gan bò.',
    twin: 'Lọ vitamin có 12 viên.',
    read: [{text: '12 viên', value: '12 item'}],
  },
  {
    sentence: 'Dầu cá giàu omega-3 tốt cho tim.',
    twin: 'Mỗi ngày uống 3 viên dầu cá.',
    read: [{text: '3 viên', value: '3 item'}],
  },
  {
    sentence: 'Bụi mịn PM2.5 vượt ngưỡng an toàn.',
    twin: 'Bụi mịn tăng 2,5 lần.',
    read: [{text: '2,5 lần'}],
  },
  {
    sentence: 'Mô hình K-EXAONE 236B được công bố mã nguồn.',
    twin: 'Mô hình có 236 tỷ tham số.',
    read: [{text: '236 tỷ tham số', value: '236000000000 parameter'}],
  },
  {
    sentence: 'Llama-3-8B được tinh chỉnh cho tiếng Việt.',
    twin: 'Nhóm tinh chỉnh trên 8 GPU.',
    read: [{text: '8 GPU'}],
  },
  {
    sentence: 'DeepSeek-R1 gây xôn xao giới công nghệ.',
    twin: 'Ứng dụng có 1 triệu lượt tải.',
    read: [{text: '1 triệu'}],
  },
  {
    sentence: 'Gemini 2.5 Pro hiểu được video dài.',
    twin: 'Video dài 2,5 phút.',
    read: [{text: '2,5 phút', value: '2.5 minute'}],
  },
  {
    sentence: 'Solar Pro 2 do Upstage phát triển.',
    twin: 'Upstage ra mắt 2 sản phẩm.',
    read: [{text: '2 sản phẩm', value: '2 product'}],
  },
  {
    sentence: 'HyperCLOVA X SEED 14B Think hỗ trợ suy luận.',
    twin: 'Mô hình có 14 tỷ tham số.',
    read: [{text: '14 tỷ tham số', value: '14000000000 parameter'}],
  },
  {
    sentence: 'Đề án G7 về thuế tối thiểu còn gây tranh cãi.',
    twin: 'Có 7 nước ủng hộ đề án thuế.',
    read: [{text: '7 nước', value: '7 country'}],
  },
  {
    sentence: 'Hội nghị G20 bàn về nợ công.',
    twin: 'Hội nghị có 20 nước tham dự.',
    read: [{text: '20 nước', value: '20 country'}],
  },
  {
    sentence: 'Xe tăng T-54 húc đổ cổng dinh.',
    twin: 'Đoàn có 54 chiếc xe.',
    read: [{text: '54 chiếc xe', value: '54 vehicle'}],
  },
  {
    sentence: 'Tên lửa S-300 bảo vệ vùng trời thủ đô.',
    twin: 'Tên lửa bay xa 300 km.',
    read: [{text: '300 km', value: '300 km'}],
  },
  {
    sentence: 'Máy bay MiG-21 được đặt ở sân bảo tàng.',
    twin: 'Máy bay rơi cách sân bay 21 km.',
    read: [{text: '21 km', value: '21 km'}],
  },
  {
    sentence: 'Giấy A4 hết từ hôm trước mà chưa ai mua.',
    twin: 'Văn phòng mua 4 gói giấy.',
    read: [{text: '4 gói', value: '4 item'}],
  },
  {
    sentence: 'Cậu út mê nhạc MP3 tải về máy.',
    twin: 'Máy lưu được 3.000 bài nhạc.',
    read: [{text: '3.000 bài'}],
  },
  {
    sentence: 'Phim được phát ở độ phân giải 4K.',
    twin: 'Phim được chiếu 4 tuần.',
    read: [{text: '4 tuần', value: '4 week'}],
  },
  {
    sentence: 'Công nghệ in 3D giúp làm chân giả giá rẻ.',
    twin: 'Máy in làm xong chân giả trong 3 ngày.',
    read: [{text: '3 ngày', value: '3 day'}],
  },
  {
    sentence: 'Cách mạng công nghiệp 4.0 đòi hỏi kỹ năng mới.',
    twin: 'Điểm trung bình của lớp là 4,0.',
    read: [{text: '4,0'}],
  },
  {
    sentence: 'Học bạ điện tử xuất ra định dạng UTF-8.',
    twin: 'Học bạ gồm 8 trang.',
    read: [{text: '8 trang', value: '8 page'}],
  },
  {
    sentence: 'Mã hóa AES-256 được bật mặc định.',
    twin: 'Tệp nặng 256 MB.',
    read: [{text: '256 MB', value: '256 mb'}],
  },
  {
    sentence: 'Cổng USB 3.0 truyền dữ liệu nhanh.',
    twin: 'Cổng truyền 3 GB dữ liệu.',
    read: [{text: '3 GB', value: '3 gb'}],
  },
  {
    sentence: 'Chip Exynos 2400 khá mát khi chơi game.',
    twin: 'Chip có giá 2.400 đồng một đơn vị.',
    read: [{text: '2.400 đồng', value: '2400 VND'}],
  },
  {
    sentence: 'Python 3 thay thế phiên bản cũ trong giáo trình.',
    twin: 'Giáo trình dày 300 trang.',
    read: [{text: '300 trang', value: '300 page'}],
  },
  {
    sentence: 'Ubuntu 22.04 được cài sẵn trên máy chủ.',
    twin: 'Trung tâm có 22 máy chủ.',
    read: [{text: '22 máy chủ', value: '22 server'}],
  },
  {
    sentence: 'Trang bị RTX 4090 giúp dựng phim mượt.',
    twin: 'Phim dựng xong sau 40 giờ.',
    read: [{text: '40 giờ'}],
  },
  {
    sentence: 'Đường dây Bắc Nam dùng cột thép mã hiệu CT-17.',
    twin: 'Cột thép cao 17 mét.',
    read: [{text: '17 mét', value: '17 metre'}],
  },
  {
    sentence: 'Quốc lộ 1A đoạn qua Phú Yên đang sửa chữa.',
    twin: 'Đoạn đường đang sửa dài 1 km.',
    read: [{text: '1 km', value: '1 km'}],
  },
  {
    sentence: 'Máy bay không người lái TB2 được xuất khẩu nhiều.',
    twin: 'Nhà máy xuất khẩu 2 tấn linh kiện.',
    read: [{text: '2 tấn', value: '2 ton'}],
  },
  {
    sentence: 'Máy ảnh X100V cháy hàng vì mạng xã hội.',
    twin: 'Máy ảnh nặng 478 g.',
    read: [{text: '478 g', value: '478 g'}],
  },
  {
    sentence: 'Tàu vũ trụ Apollo 11 đưa người lên Mặt Trăng.',
    twin: 'Nhiệm vụ kéo dài 8 ngày.',
    read: [{text: '8 ngày', value: '8 day'}],
  },
  {
    sentence: 'Vắc-xin BNT162b2 phải giữ lạnh sâu.',
    twin: 'Vắc-xin được giữ ở 70 độ âm.',
    read: [{text: '70 độ', value: '70 degree'}],
  },
  {
    sentence: 'Protein p53 ức chế khối u.',
    twin: 'Khối u rộng 53 mm.',
    read: [{text: '53 mm', value: '53 mm'}],
  },
  {
    sentence: 'CO2 là khí nhà kính chính.',
    twin: 'Nhà máy thải 2 triệu tấn khí.',
    read: [{text: '2 triệu tấn', value: '2000000 ton'}],
  },
  {
    sentence: 'Nước tinh khiết có công thức H2O.',
    twin: 'Bình chứa 2 lít nước.',
    read: [{text: '2 lít', value: '2 litre'}],
  },
  {
    sentence: 'Giao thức HTTP/2 được bật trên máy chủ biên.',
    twin: 'Trang tải xong sau 2 giây.',
    read: [{text: '2 giây', value: '2 second'}],
  },
  {
    sentence: 'Blink-182 tái hợp trong sự hò reo của người hâm mộ.',
    twin: 'Có 182 người hâm mộ đứng chờ.',
    read: [{text: '182 người', value: '182 person'}],
  },
  {
    sentence: 'Ban nhạc U2 lưu diễn ở Seoul.',
    twin: 'Ban nhạc diễn 2 đêm ở Seoul.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Nhóm 2NE1 trở lại sân khấu.',
    twin: 'Nhóm diễn 21 bài hát.',
    read: [{text: '21'}],
  },
  {
    sentence: 'Cửa hàng 7-Eleven mở cạnh ga tàu điện.',
    twin: 'Phố có 7 cửa hàng.',
    read: [{text: '7'}],
  },
  {
    sentence: 'Hãng 3M sản xuất giấy ghi chú.',
    twin: 'Cuộn băng dài 3 m.',
    read: [{text: '3 m', value: '3 metre'}],
  },
  {
    sentence: 'Kính hiển vi soi được virus H5N1.',
    twin: 'Trại gà mất 5.000 con vì cúm.',
    read: [{text: '5.000 con'}],
  },
  {
    sentence: 'Bản cập nhật iOS 18 sửa lỗi pin.',
    twin: 'Pin dùng được 18 giờ.',
    read: [{text: '18 giờ'}],
  },
  {
    sentence: 'Mô hình Kanana-1.5 nhẹ nhưng thông minh.',
    twin: 'Mô hình chiếm 1,5 GB bộ nhớ.',
    read: [{text: '1,5 GB', value: '1.5 gb'}],
  },
  {
    sentence: 'Nhà phát triển thử Claude 3.5 Sonnet cho việc dịch thuật.',
    twin: 'Nhà phát triển dịch 3,5 triệu chữ.',
    read: [{text: '3,5 triệu chữ', value: '3500000 word'}],
  },
  {
    sentence: 'VARCO-VISION-2.0 đọc được chữ viết tay trong hóa đơn.',
    twin: 'Hóa đơn dài 2,0 m.',
    read: [{text: '2,0 m', value: '2 metre'}],
  },
]
