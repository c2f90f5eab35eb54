import type {LookAlike} from '../look-alike.ts'

/** Currencies in words that are no money. */
export const money: readonly LookAlike[] = [
  // Đồng: bronze, field, agree, together.
  {
    sentence: 'Bà con đồng ý hiến đất mở đường.',
    twin: 'Bà con góp 500 đồng.',
    read: [{text: '500 đồng', value: '500 VND'}],
  },
  {
    sentence: 'Cánh đồng lúa trĩu hạt chạy tới tận chân núi.',
    twin: 'Tiền thuê cánh đồng là 5 triệu đồng.',
    read: [{text: '5 triệu đồng', value: '5000000 VND'}],
  },
  {
    sentence: 'Trống đồng Ngọc Lũ được khắc hình chim Lạc.',
    twin: 'Chiếc trống đồng được trả giá 900 triệu đồng.',
    read: [{text: '900 triệu đồng', value: '900000000 VND'}],
  },
  {
    sentence: 'Đồng bào vùng cao hái chè Shan tuyết.',
    twin: 'Đồng bào bán chè với giá 300.000 đồng mỗi cân.',
    read: [{text: '300.000 đồng', value: '300000 VND'}],
  },
  {
    sentence: 'Tượng đồng đen đặt trong gian thờ chính.',
    twin: 'Pho tượng đồng đen nặng 4 tấn.',
    read: [{text: '4 tấn', value: '4 ton'}],
  },
  {
    sentence: 'Hội đồng quản trị bầu chủ tịch mới.',
    twin: 'Hội đồng quản trị chia cổ tức 1.500 đồng.',
    read: [{text: '1.500 đồng', value: '1500 VND'}],
  },
  {
    sentence: 'Hợp đồng lao động phải được lập thành văn bản.',
    twin: 'Công ty ký 30 hợp đồng lao động.',
    read: [{text: '30 hợp đồng', value: '30 contract'}],
  },
  {
    sentence: 'Tác phẩm là kết quả làm việc của các đồng tác giả.',
    twin: 'Tác phẩm được bán với giá 70 nghìn đồng.',
    read: [{text: '70 nghìn đồng', value: '70000 VND'}],
  },
  {
    sentence: 'Cộng đồng mã nguồn mở đóng góp bản vá rất nhanh.',
    twin: 'Cộng đồng mã nguồn mở góp 25 tỷ đồng.',
    read: [{text: '25 tỷ đồng', value: '25000000000 VND'}],
  },
  {
    sentence: 'Đồng hồ treo tường chạy chậm hẳn.',
    twin: 'Chiếc đồng hồ treo tường giá 350 nghìn đồng.',
    read: [{text: '350 nghìn đồng', value: '350000 VND'}],
  },
  {
    sentence: 'Sự đồng cảm giúp bác sĩ gần người bệnh hơn.',
    twin: 'Người bệnh trả 80.000 đồng viện phí.',
    read: [{text: '80.000 đồng', value: '80000 VND'}],
  },
  {
    sentence: 'Đồng Tháp là vựa sen của miền Tây.',
    twin: 'Nông dân Đồng Tháp bán sen giá 20.000 đồng.',
    read: [{text: '20.000 đồng', value: '20000 VND'}],
  },
  {
    sentence: 'Đồng Nai cấp nước cho nhiều khu công nghiệp.',
    twin: 'Đồng Nai chi 80 tỷ đồng làm hồ chứa.',
    read: [{text: '80 tỷ đồng', value: '80000000000 VND'}],
  },
  {
    sentence: 'Quặng đồng được tuyển nổi trước khi luyện.',
    twin: 'Mỏ khai thác 12.000 tấn quặng đồng.',
    read: [{text: '12.000 tấn', value: '12000 ton'}],
  },
  {
    sentence: 'Đồng đội nhường nhau từng ngụm nước.',
    twin: 'Đồng đội quyên góp 60 triệu đồng cho gia đình anh.',
    read: [{text: '60 triệu đồng', value: '60000000 VND'}],
  },
  {
    sentence: 'Đồng thời, cơ quan thuế sẽ công khai danh sách nợ thuế.',
    twin: 'Cơ quan thuế truy thu 17 tỷ đồng.',
    read: [{text: '17 tỷ đồng', value: '17000000000 VND'}],
  },
  {
    sentence: 'Động cơ không đồng bộ được dùng rộng rãi trong nhà máy.',
    twin: 'Động cơ ấy có giá 19 triệu đồng.',
    read: [{text: '19 triệu đồng', value: '19000000 VND'}],
  },
  {
    sentence: 'Đồng phục của trường may bằng vải kaki.',
    twin: 'Bộ đồng phục giá 280.000 đồng.',
    read: [{text: '280.000 đồng', value: '280000 VND'}],
  },
  {
    sentence: 'Nói cho công bằng, đồng tiền cũng có sức nặng của nó.',
    twin: 'Vé xe buýt giá 7.000 đồng.',
    read: [{text: '7.000 đồng', value: '7000 VND'}],
  },
  {
    sentence: 'Bà đồng lên hương, miệng lầm rầm khấn vái.',
    twin: 'Bà đồng nhận 200 nghìn đồng tiền lễ.',
    read: [{text: '200 nghìn đồng', value: '200000 VND'}],
  },
  {
    sentence: 'Nhi đồng hát vang bài ca dưới cờ.',
    twin: 'Ban tổ chức tặng nhi đồng 15 triệu đồng học bổng.',
    read: [{text: '15 triệu đồng', value: '15000000 VND'}],
  },
  {
    sentence: 'Lá đồng tiền mọc ven bờ ao.',
    twin: 'Chậu hoa đồng tiền giá 45.000 đồng.',
    read: [{text: '45.000 đồng', value: '45000 VND'}],
  },
  {
    sentence: 'Dãy đồng vị phóng xạ được khảo sát bằng phổ kế.',
    twin: 'Phổ kế khảo sát 5 đồng vị.',
    read: [{text: '5'}],
  },
  {
    sentence: 'Ra đồng bắt cua là thú vui của trẻ quê.',
    twin: 'Lũ trẻ bán cua được 30.000 đồng.',
    read: [{text: '30.000 đồng', value: '30000 VND'}],
  },
  {
    sentence: 'Ông khăng khăng không đồng tình với dự án lấp hồ.',
    twin: 'Dự án lấp hồ tốn 90 tỷ đồng.',
    read: [{text: '90 tỷ đồng', value: '90000000000 VND'}],
  },
  {
    sentence: 'Người bạn đồng hành của anh là chú chó cỏ.',
    twin: 'Chú chó cỏ được mua với giá 400.000 đồng.',
    read: [{text: '400.000 đồng', value: '400000 VND'}],
  },
  {
    sentence: 'Luật sư đồng ý nhưng thân chủ thì chưa.',
    twin: 'Luật sư thu 2.000.000 đồng tiền phí.',
    read: [{text: '2.000.000 đồng', value: '2000000 VND'}],
  },

  // Đô, bảng, xu, hào, yên, tệ, won: capitals, boards, trends, peace.
  {
    sentence: 'Thủ đô Viên Chăn nằm bên bờ sông Mê Kông.',
    twin: 'Vé tàu đến Viên Chăn giá 50 đô la.',
    read: [{text: '50 đô la', value: '50 USD'}],
  },
  {
    sentence: 'Quy hoạch đô thị phải tính tới người khuyết tật.',
    twin: 'Dự án khu đô thị trị giá 50 triệu đô la.',
    read: [{text: '50 triệu đô la', value: '50000000 USD'}],
  },
  {
    sentence: 'Đô đốc ra lệnh cho hạm đội nhổ neo.',
    twin: 'Hạm đội tiêu 3 triệu đô mua nhiên liệu.',
    read: [{text: '3 triệu đô', value: '3000000 USD'}],
  },
  {
    sentence: 'Cố đô Huế đẹp trầm mặc trong mưa bụi.',
    twin: 'Khách tây trả 40 đô cho chuyến thăm cố đô.',
    read: [{text: '40 đô', value: '40 USD'}],
  },
  {
    sentence: 'Đô vật trẻ quật ngã đối thủ ngay hiệp đầu.',
    twin: 'Đô vật trẻ nhận 300 đô la Mỹ tiền thưởng.',
    read: [{text: '300 đô la Mỹ', value: '300 USD'}],
  },
  {
    sentence: 'Lý Thái Tổ dời đô ra Thăng Long.',
    twin: 'Lý Thái Tổ dời đô năm 1010.',
    read: [{text: 'năm 1010', value: '1010'}],
  },
  {
    sentence: 'Đô Lương là vùng quê có bánh đa trứ danh.',
    twin: 'Xe đi Đô Lương giá 15 đô.',
    read: [{text: '15 đô', value: '15 USD'}],
  },
  {
    sentence: 'Thầy giáo lau bảng đen rồi viết đề bài mới.',
    twin: 'Chiếc bảng đen dài 3,6 mét.',
    read: [{text: '3,6 mét', value: '3.6 metre'}],
  },
  {
    sentence: 'Bảng xếp hạng được cập nhật sau mỗi vòng đấu.',
    twin: 'Câu lạc bộ mua tiền đạo với giá 30 triệu bảng.',
    read: [{text: '30 triệu bảng', value: '30000000 GBP'}],
  },
  {
    sentence: 'Bảng cửu chương dán ngay đầu giường của bé.',
    twin: 'Tấm bảng giá 8 bảng Anh.',
    read: [{text: '8 bảng Anh', value: '8 GBP'}],
  },
  {
    sentence: 'Đội nhà rơi vào bảng tử thần.',
    twin: 'Đội nhà nhận 2 triệu bảng tiền bản quyền.',
    read: [{text: '2 triệu bảng', value: '2000000 GBP'}],
  },
  {
    sentence: 'Họa sĩ trộn bảng màu, pha thành sắc tím.',
    twin: 'Bảng màu gồm 12 ô.',
    read: [{text: '12'}],
  },
  {
    sentence: 'Bảng hiệu tiệm phở đã bạc phếch.',
    twin: 'Bảng hiệu dài 4 mét.',
    read: [{text: '4 mét', value: '4 metre'}],
  },
  {
    sentence: 'Bảng Nhãn là danh hiệu của người đỗ đình nguyên đệ nhị giáp.',
    twin: 'Khoa thi ấy lấy 43 tiến sĩ.',
    read: [{text: '43'}],
  },
  {
    sentence: 'Xu hướng ăn chay lan rộng trong giới trẻ.',
    twin: 'Khảo sát về xu hướng ăn chay hỏi 2.000 người.',
    read: [{text: '2.000 người', value: '2000 person'}],
  },
  {
    sentence: 'Xu nịnh cấp trên là thói xấu.',
    twin: 'Kẻ xu nịnh nhận 3 năm tù.',
    read: [{text: '3 năm', value: '3 year'}],
  },
  {
    sentence: 'Xu thời là lối sống bị người đời chê cười.',
    twin: 'Kẻ xu thời biếu quan 15 nghìn đồng.',
    read: [{text: '15 nghìn đồng', value: '15000 VND'}],
  },
  {
    sentence: 'Xu thế hội nhập là tất yếu.',
    twin: 'Đồng 25 xu của Mỹ in hình chim ưng.',
    read: [{text: '25'}],
  },
  {
    sentence: 'Bé Xu lon ton chạy theo mẹ.',
    twin: 'Viên kẹo giá 50 xu.',
    read: [{text: '50'}],
  },
  {
    sentence: 'Ông lão nghèo đến mức không xu dính túi.',
    twin: 'Ông lão có 10 xu dính túi.',
    read: [{text: '10'}],
  },
  {
    sentence: 'Giới hào lý trong làng thu tô rất nặng.',
    twin: 'Nông dân nộp 5 hào thuế chợ.',
    read: [{text: '5'}],
  },
  {
    sentence: 'Hào quang của ngôi sao ấy đã tắt.',
    twin: 'Bao diêm hồi đó giá 2 hào.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Con hào sâu bao quanh thành cổ Quảng Trị.',
    twin: 'Con hào sâu 3 mét.',
    read: [{text: '3 mét', value: '3 metre'}],
  },
  {
    sentence: 'Khí thế hào hùng của đêm hội đuốc còn vang mãi.',
    twin: 'Đêm hội có 800 ngọn đuốc.',
    read: [{text: '800'}],
  },
  {
    sentence: 'Chàng hào phóng đãi cả quán.',
    twin: 'Chàng trả 900.000 đồng đãi cả quán.',
    read: [{text: '900.000 đồng', value: '900000 VND'}],
  },
  {
    sentence: 'Hào nướng mỡ hành là món nhậu ưa thích ở Lăng Cô.',
    twin: 'Ngư dân Lăng Cô thu 20 tấn hàu.',
    read: [{text: '20 tấn', value: '20 ton'}],
  },
  {
    sentence: 'Mong sao quê hương mãi yên bình.',
    twin: 'Vé tàu đến quê anh giá 3.000 yên.',
    read: [{text: '3.000 yên', value: '3000 JPY'}],
  },
  {
    sentence: 'Yên xe bị rách lộ cả mút.',
    twin: 'Chiếc yên xe giá 20.000 yên.',
    read: [{text: '20.000 yên', value: '20000 JPY'}],
  },
  {
    sentence: 'Trẻ ngủ yên trong nôi tre.',
    twin: 'Chiếc nôi Nhật giá 8.000 yên Nhật.',
    read: [{text: '8.000 yên Nhật', value: '8000 JPY'}],
  },
  {
    sentence: 'Yên Bái và Lào Cai chịu thiệt hại nặng sau bão.',
    twin: 'Nhật Bản viện trợ Yên Bái 200 triệu yên.',
    read: [{text: '200 triệu yên', value: '200000000 JPY'}],
  },
  {
    sentence: 'Cứ yên tâm, hồ sơ của chị đã đầy đủ.',
    twin: 'Chị nộp 12 trang hồ sơ.',
    read: [{text: '12 trang', value: '12 page'}],
  },
  {
    sentence: 'Yên Tử là đất tổ của thiền phái Trúc Lâm.',
    twin: 'Đỉnh Yên Tử cao 1.068 mét.',
    read: [{text: '1.068 mét', value: '1068 metre'}],
  },
  {
    sentence: 'Chim yến làm tổ trên vách đá ngoài đảo Yến.',
    twin: 'Tổ yến bán với giá 100 yên.',
    read: [{text: '100 yên', value: '100 JPY'}],
  },
  {
    sentence: 'Tình hình tồi tệ hơn dự đoán.',
    twin: 'Chiếc áo giá 60 tệ.',
    read: [{text: '60 tệ', value: '60 CNY'}],
  },
  {
    sentence: 'Tệ nạn cờ bạc làm tan nát bao gia đình.',
    twin: 'Con bạc thua 3.000 tệ.',
    read: [{text: '3.000 tệ', value: '3000 CNY'}],
  },
  {
    sentence: 'Nhân dân tệ mất giá so với rổ tiền tệ.',
    twin: 'Hàng hóa trị giá 12 tỷ nhân dân tệ.',
    read: [{text: '12 tỷ nhân dân tệ', value: '12000000000 CNY'}],
  },
  {
    sentence: 'Tiền tệ và tín dụng là môn học khó.',
    twin: 'Học phí môn ấy là 900 tệ.',
    read: [{text: '900 tệ', value: '900 CNY'}],
  },
  {
    sentence: 'Cô Won Hee dạy nấu món kim chi.',
    twin: 'Lớp nấu món kim chi thu 30.000 won.',
    read: [{text: '30.000 won', value: '30000 KRW'}],
  },
  {
    sentence: 'Jang Won-young hát chính trong ca khúc mới.',
    twin: 'Vé xem ca nhạc giá 120.000 won.',
    read: [{text: '120.000 won', value: '120000 KRW'}],
  },
  {
    sentence: 'Người thợ mỏ bị kíp nổ làm bị thương ở tay.',
    twin: 'Kho chứa 40 kíp nổ.',
    read: [{text: '40'}],
  },
  {
    sentence: 'Ca trực kíp đêm vừa được thay.',
    twin: 'Cốc cà phê ở Luang Prabang giá 20.000 kíp.',
    read: [{text: '20.000'}],
  },
  {
    sentence: 'Vàng thỏi cất trong hầm kín dưới lòng ngân hàng.',
    twin: 'Hầm cất 7 tấn vàng thỏi.',
    read: [{text: '7 tấn', value: '7 ton'}],
  },
  {
    sentence: 'Phim Thái hay nhắc tiền baht trong cảnh mặc cả ngoài chợ.',
    twin: 'Đĩa xôi xoài giá 120 baht.',
    read: [{text: '120 baht', value: '120 THB'}],
  },
  {
    sentence: 'Euro là giải đấu mà dân mê bóng chờ đợi.',
    twin: 'Vé xem chung kết giá 90 euro.',
    read: [{text: '90 euro', value: '90 EUR'}],
  },
  {
    sentence: 'Real Madrid giữ ngôi đầu nhờ hiệu số bàn thắng.',
    twin: 'Cốc nước dừa ở Rio giá 12 real.',
    read: [{text: '12 real', value: '12 BRL'}],
  },
  {
    sentence: 'Mark và Frank ký tên vào biên bản.',
    twin: 'Chiếc bánh ở Zürich giá 6 franc.',
    read: [{text: '6 franc', value: '6 CHF'}],
  },
  {
    sentence: 'Rạp chiếu phim Rand của ông chú nằm ở góc phố.',
    twin: 'Túi hạt điều giá 80 rand.',
    read: [{text: '80 rand', value: '80 ZAR'}],
  },
  {
    sentence: 'Cây kiểng đồng tiền vàng nở hoa rực rỡ trong chậu sứ.',
    twin: 'Chậu sứ giá 1,2 triệu đồng.',
    read: [{text: '1,2 triệu đồng', value: '1200000 VND'}],
  },
  {
    sentence: 'Đinh Bộ Lĩnh cho đúc tiền Thái Bình hưng bảo.',
    twin: 'Khảo cổ tìm thấy 600 đồng tiền cổ.',
    read: [{text: '600'}],
  },
  {
    sentence: 'Quan huyện thăng đường xử kiện.',
    twin: 'Bị cáo nộp phạt 30 quan tiền.',
    read: [{text: '30'}],
  },
  {
    sentence: 'Nàng Xuyến bán vàng, chỉ nhận vàng chứ chẳng nhận tiền giấy.',
    twin: 'Nàng bán 5 chỉ vàng.',
    read: [{text: '5'}],
  },
]
