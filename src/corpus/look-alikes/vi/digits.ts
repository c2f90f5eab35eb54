import type {LookAlike} from '../look-alike.ts'

/** Words that are digits and something else: năm, ba, tư, chín. */
export const digits: readonly LookAlike[] = [
  // Năm: the year in idioms, names of months and terms.
  {
    sentence: 'Quanh năm suốt tháng, mẹ tôi chỉ quẩn quanh với mảnh vườn sau nhà.',
    twin: 'Mẹ tôi đã chăm mảnh vườn ấy suốt 12 năm.',
    read: [{text: '12 năm', value: '12 year'}],
  },
  {
    sentence: 'Đà Lạt mát mẻ quanh năm nên rau củ lúc nào cũng tươi.',
    twin: 'Đà Lạt đón khách suốt 365 ngày trong năm.',
    read: [{text: '365 ngày', value: '365 day'}],
  },
  {
    sentence: 'Năm tháng trôi qua, mái đình vẫn giữ nguyên nét cong xưa.',
    twin: 'Mái đình được trùng tu trong 5 tháng.',
    read: [{text: '5 tháng', value: '5 month'}],
  },
  {
    sentence: 'Những năm tháng chiến tranh đã lùi xa, nhưng ký ức thì còn đó.',
    twin: 'Cuộc chiến kéo dài 9 năm.',
    read: [{text: '9 năm', value: '9 year'}],
  },
  {
    sentence: 'Hằng năm, làng tổ chức lễ rước nước bên bờ sông Đáy.',
    twin: 'Cứ 3 năm làng lại tổ chức lễ rước nước một lần.',
    read: [{text: '3 năm', value: '3 year'}],
  },
  {
    sentence: 'Hàng năm trường đều tuyển thêm giáo viên thỉnh giảng.',
    twin: 'Trường đã tuyển giáo viên thỉnh giảng trong 7 năm liền.',
    read: [{text: '7 năm', value: '7 year'}],
  },
  {
    sentence: 'Bác thợ mộc lâu năm kể chuyện nghề cho đám học trò nghe.',
    twin: 'Bác thợ mộc có 40 năm tay nghề.',
    read: [{text: '40 năm', value: '40 year'}],
  },
  {
    sentence: 'Gốc đa lâu năm che mát cả sân đình.',
    twin: 'Gốc đa ấy đã 300 năm tuổi.',
    read: [{text: '300 năm tuổi', value: '300 year'}],
  },
  {
    sentence: 'Năm học khép lại bằng một buổi liên hoan giản dị.',
    twin: 'Chương trình đào tạo gói gọn trong 4 năm học.',
    read: [{text: '4 năm', value: '4 year'}],
  },
  {
    sentence: 'Đại biểu khắp năm châu bàn về biến đổi khí hậu.',
    twin: 'Hội nghị quy tụ đại biểu từ 5 châu lục.',
    read: [{text: '5', value: '5 one'}],
  },
  {
    sentence: 'Bạn bè năm châu đổ về phố cổ xem thả đèn trời.',
    twin: 'Du khách từ 50 nước đổ về phố cổ.',
    read: [{text: '50 nước', value: '50 country'}],
  },
  {
    sentence: 'Hạn hán năm nào cũng làm khổ người trồng lúa.',
    twin: 'Hạn hán kéo dài 2 năm làm khổ người trồng lúa.',
    read: [{text: '2 năm', value: '2 year'}],
  },
  {
    sentence: 'Trận lụt năm ấy nước ngập tận nóc nhà.',
    twin: 'Trận lụt năm 1999 nước ngập tận nóc nhà.',
    read: [{text: 'năm 1999', value: '1999'}],
  },
  {
    sentence: 'Qua bao năm xa xứ, ông vẫn nói rặt giọng Quảng.',
    twin: 'Sau 30 năm xa xứ, ông vẫn nói rặt giọng Quảng.',
    read: [{text: '30 năm', value: '30 year'}],
  },
  {
    sentence: 'Nhiều năm liền, con đê này không được gia cố.',
    twin: 'Suốt 6 năm liền, con đê này không được gia cố.',
    read: [{text: '6 năm', value: '6 year'}],
  },
  {
    sentence: 'Thâm niên công tác tính theo năm chứ không theo cấp bậc.',
    twin: 'Anh được nâng lương vì đủ 10 năm công tác.',
    read: [{text: '10 năm', value: '10 year'}],
  },
  {
    sentence: 'Cây lưu niên thường cần nhiều nắng hơn cây hằng năm.',
    twin: 'Cây hồ tiêu cho quả sau 3 năm trồng.',
    read: [{text: '3 năm', value: '3 year'}],
  },
  {
    sentence: 'Năm dương lịch và năm âm lịch lệch nhau khá xa.',
    twin: 'Năm 2024 là năm nhuận.',
    read: [{text: '2024', value: '2024'}],
  },
  {
    sentence: 'Cô giáo ghi ngày tháng năm sinh của từng em vào sổ.',
    twin: 'Cô giáo sinh năm 1987.',
    read: [{text: 'năm 1987', value: '1987'}],
  },
  {
    sentence: 'Mời quý vị điền đầy đủ ngày, tháng, năm vào ô trống.',
    twin: 'Hồ sơ ghi ngày 12 tháng 5 năm 2021.',
    read: [{text: '12 tháng 5 năm 2021', value: '2021-05-12'}],
  },
  {
    sentence: 'Bà cụ năm hết Tết đến lại gói bánh chưng cho con cháu.',
    twin: 'Bà cụ gói 50 chiếc bánh chưng.',
    read: [{text: '50 chiếc', value: '50 item'}],
  },
  {
    sentence: 'Báo cáo thường niên của ngân hàng được in trên giấy tái chế.',
    twin: 'Báo cáo thường niên năm 2022 của ngân hàng dày 180 trang.',
    read: [
      {text: 'năm 2022', value: '2022'},
      {text: '180 trang', value: '180 page'},
    ],
  },
  {
    sentence: 'Đội bóng ấy năm thì mười họa mới thắng trên sân khách.',
    twin: 'Đội bóng ấy chỉ thắng 5 trận trên sân khách.',
    read: [{text: '5 trận', value: '5 game'}],
  },
  {
    sentence: 'Làm việc kiểu năm bè bảy mảng thì khó mà thành công.',
    twin: 'Ban tổ chức chia thành 5 nhóm.',
    read: [{text: '5 nhóm', value: '5 team'}],
  },
  {
    sentence: 'Anh ấy hứa năm lần bảy lượt mà vẫn chưa trả sách.',
    twin: 'Anh ấy đã xin gia hạn 5 lần.',
    read: [{text: '5 lần'}],
  },
  {
    sentence: 'Xóm nhỏ mà mồm năm miệng mười, chuyện gì cũng lan ra nhanh.',
    twin: 'Xóm nhỏ chỉ có 15 hộ.',
    read: [{text: '15 hộ', value: '15 household'}],
  },
  {
    sentence: 'Của ăn của để ấy là do ông bà chắt chiu qua năm tháng.',
    twin: 'Ông bà chắt chiu 25 năm mới có của ăn của để.',
    read: [{text: '25 năm', value: '25 year'}],
  },
  {
    sentence: 'Năm xưa nơi đây từng là bến đò tấp nập.',
    twin: 'Bến đò đóng cửa 20 năm trước.',
    read: [{text: '20 năm trước', value: 'year -20'}],
  },
  {
    sentence: 'Cả nhà quây quần đón năm mới bên nồi bánh tét.',
    twin: 'Cả nhà chuẩn bị đón năm mới 2025.',
    read: [{text: '2025', value: '2025'}],
  },
  {
    sentence: 'Kế hoạch năm của hợp tác xã đã được thông qua.',
    twin: 'Kế hoạch 5 năm của hợp tác xã đã được thông qua.',
    read: [{text: '5 năm', value: '5 year'}],
  },
  {
    sentence: 'Ông đồ già vẫn ngồi đó, năm này qua năm khác, bên phố đông người.',
    twin: 'Ông đồ già ngồi bên phố đông người đã 15 năm.',
    read: [{text: '15 năm', value: '15 year'}],
  },
  {
    sentence: 'Những tháng năm nhọc nhằn hằn lên bàn tay người thợ mỏ.',
    twin: 'Người thợ mỏ nghỉ hưu vào tháng 5.',
    read: [{text: 'tháng 5', value: '--05'}],
    why: 'tháng năm is also the month of May; here it means "months and years"',
  },
  {
    sentence: 'Tình bạn của họ bền chặt qua ngày tháng năm dài.',
    twin: 'Tình bạn của họ kéo dài 50 năm.',
    read: [{text: '50 năm', value: '50 year'}],
  },
  {
    sentence: 'Lượng mưa trung bình năm ở Tây Nguyên thay đổi theo độ cao.',
    twin: 'Lượng mưa trung bình năm ở đó đạt 1.800 mm.',
    read: [{text: '1.800 mm', value: '1800 mm'}],
  },
  {
    sentence: 'Tài liệu này nói về cách lập ngân sách cho năm tài chính.',
    twin: 'Ngân sách được lập cho năm tài chính 2023.',
    read: [{text: '2023'}],
  },
  {
    sentence: 'Những năm gần đây, nghề dệt chiếu dần mai một.',
    twin: 'Trong 3 năm gần đây, nghề dệt chiếu dần mai một.',
    read: [{text: '3 năm', value: '3 year'}],
  },

  // Ba: father, names, and words that begin with it.
  {
    sentence: 'Ba má tôi sống bằng nghề buôn ghe trên sông Hậu.',
    twin: 'Gia đình tôi có 3 chiếc ghe trên sông Hậu.',
    read: [{text: '3 chiếc', value: '3 item'}],
  },
  {
    sentence: 'Ba ơi, con tan học rồi, ba ra đón con nhé!',
    twin: 'Con tan học lúc 3 giờ chiều, ba nhớ đón con nhé!',
    read: [{text: '3 giờ chiều', value: '15'}],
  },
  {
    sentence: 'Chiều nào ba tôi cũng pha ấm trà ngồi ngoài hiên.',
    twin: 'Chiều nào tôi cũng pha 3 ấm trà.',
    read: [{text: '3'}],
  },
  {
    sentence: 'Thằng bé đeo chiếc ba lô to hơn cả lưng nó.',
    twin: 'Thằng bé đeo chiếc ba lô nặng 3 kg.',
    read: [{text: '3 kg', value: '3 kg'}],
  },
  {
    sentence: 'Anh chàng ba hoa ấy chẳng bao giờ giữ lời.',
    twin: 'Anh chàng ấy đến trễ 3 lần.',
    read: [{text: '3 lần'}],
  },
  {
    sentence: 'Làm người mà ba phải thì chẳng ai tin cậy.',
    twin: 'Làm xong việc này phải mất 3 ngày.',
    read: [{text: '3 ngày', value: '3 day'}],
  },
  {
    sentence: 'Đội tuyển Ba Lan chơi phòng ngự kín kẽ.',
    twin: 'Đội tuyển Ba Lan thắng 3 trận liền.',
    read: [{text: '3 trận', value: '3 game'}],
  },
  {
    sentence: 'Sương mù phủ kín sườn núi Ba Vì từ sớm tinh mơ.',
    twin: 'Núi Ba Vì cao 1.296 mét.',
    read: [{text: '1.296 mét', value: '1296 metre'}],
  },
  {
    sentence: 'Người dân xếp hàng dọc quảng trường Ba Đình để vào viếng Lăng.',
    twin: 'Quảng trường rộng 32.000 mét vuông.',
    read: [{text: '32.000 mét vuông', value: '32000 m2'}],
  },
  {
    sentence: 'Hồ Ba Bể nằm giữa núi rừng Bắc Kạn.',
    twin: 'Hồ Ba Bể rộng 650 héc-ta.',
    read: [{text: '650 héc-ta', value: '650 hectare'}],
  },
  {
    sentence: 'Mẹ mua thịt ba chỉ về kho với trứng vịt.',
    twin: 'Mẹ mua 3 cân thịt về kho.',
    read: [{text: '3 cân', value: '3 kg'}],
  },
  {
    sentence: 'Thịt ba rọi nướng than thơm lừng cả con hẻm.',
    twin: 'Quán bán hết 30 kg thịt nướng.',
    read: [{text: '30 kg', value: '30 kg'}],
  },
  {
    sentence: 'Con ba ba nằm phơi nắng trên tảng đá giữa ao.',
    twin: 'Trang trại nuôi 300 con ba ba.',
    read: [{text: '300 con'}],
  },
  {
    sentence: 'Cô bé mê múa ba lê từ khi còn học mẫu giáo.',
    twin: 'Cô bé học múa 3 năm.',
    read: [{text: '3 năm', value: '3 year'}],
  },
  {
    sentence: 'Bình rượu ba kích được ngâm kỹ dưới gầm tủ.',
    twin: 'Bình rượu được ngâm 3 tháng.',
    read: [{text: '3 tháng', value: '3 month'}],
  },
  {
    sentence: 'Mắm ba khía là món quê của vùng Rạch Gốc.',
    twin: 'Chợ bán 3 loại mắm.',
    read: [{text: '3 loại', value: '3 type'}],
  },
  {
    sentence: 'Bác tài chở đồ bằng chiếc xe ba gác cũ kỹ.',
    twin: 'Bác tài chở 3 chuyến đồ.',
    read: [{text: '3 chuyến', value: '3 item'}],
  },
  {
    sentence: 'Thằng nhỏ ba trợn đó lại chọc chó hàng xóm.',
    twin: 'Thằng nhỏ bị chó cắn 3 vết.',
    read: [{text: '3'}],
  },
  {
    sentence: 'Bác Ba bán hủ tiếu đầu hẻm ai cũng quý.',
    twin: 'Bác bán hủ tiếu đã bán được 3 thập kỷ.',
    read: [{text: '3 thập kỷ', value: '3 decade'}],
  },
  {
    sentence: 'Tối đến, ba con tôi lại ngồi giải ô chữ với nhau.',
    twin: 'Hai cha con tôi giải xong 3 ô chữ.',
    read: [{text: '3'}],
  },
  {
    sentence: 'Lão hàng xóm hay nói ba láp nên chẳng ai nghe.',
    twin: 'Lão hàng xóm nói suốt 3 tiếng.',
    read: [{text: '3 tiếng', value: '3 hour'}],
  },
  {
    sentence: 'Thảm Ba Tư được dệt bằng len và tơ tằm.',
    twin: 'Tấm thảm rộng 3 mét.',
    read: [{text: '3 mét', value: '3 metre'}],
  },
  {
    sentence: 'Nhà hát múa ba lê công diễn vở Hồ thiên nga.',
    twin: 'Nhà hát công diễn vở ấy 33 đêm.',
    read: [{text: '33'}],
  },
  {
    sentence: 'Gia đình Ba Na trên cao nguyên vẫn giữ nhà rông truyền thống.',
    twin: 'Buôn có 33 hộ gia đình.',
    read: [{text: '33 hộ gia đình', value: '33 household'}],
  },
  {
    sentence: 'Giấc mơ ba chìm bảy nổi ấy rồi cũng qua.',
    twin: 'Con thuyền chìm lúc 3 giờ 7 phút.',
    read: [{text: '3 giờ 7 phút'}],
  },
  {
    sentence: 'Kiếp hồng nhan bảy nổi ba chìm khiến người đọc xót xa.',
    twin: 'Bài thơ có 73 câu.',
    read: [{text: '73 câu', value: '73 item'}],
  },
  {
    sentence: 'Nó chạy ba chân bốn cẳng về báo tin cho cả nhà.',
    twin: 'Nó chạy 3 vòng quanh sân.',
    read: [{text: '3 vòng', value: '3 stage'}],
  },
  {
    sentence: 'Hồn vía lên mây, ba hồn bảy vía cũng bay mất.',
    twin: 'Cậu bé ốm 3 tuần mới lại sức.',
    read: [{text: '3 tuần', value: '3 week'}],
  },
  {
    sentence: 'Chị Ba Định là nữ tướng của phong trào Đồng khởi Bến Tre.',
    twin: 'Phong trào lan ra 3.000 người.',
    read: [{text: '3.000 người', value: '3000 person'}],
  },
  {
    sentence: 'Xe chở hàng bị chặn ở ba-ri-e vì thiếu giấy tờ.',
    twin: 'Xe chở hàng bị chặn ở km 33.',
    read: [{text: '33'}],
  },
  {
    sentence: 'Nước mắm Ba Làng thơm nồng mùi cá cơm.',
    twin: 'Nước mắm ủ 13 tháng mới thơm nồng.',
    read: [{text: '13 tháng', value: '13 month'}],
  },
  {
    sentence: 'Bữa cơm có ba mẹ kề bên bao giờ cũng ngon hơn.',
    twin: 'Bữa cơm có 3 người.',
    read: [{text: '3 người', value: '3 person'}],
  },
  {
    sentence: 'Kênh Ba Bò chảy qua khu công nghiệp Sóng Thần.',
    twin: 'Con kênh dài 1,7 km.',
    read: [{text: '1,7 km', value: '1.7 km'}],
  },
  {
    sentence: 'Trẻ con trong xóm sợ ông ba bị.',
    twin: 'Trẻ con trong xóm có 39 đứa.',
    read: [{text: '39 đứa', value: '39 item'}],
    why: 'ông ba bị is the bogeyman',
  },
  {
    sentence: 'Ba-dơ và a-xít phản ứng với nhau tạo thành muối.',
    twin: 'Dung dịch ba-dơ có nồng độ 3%.',
    read: [{text: '3%', value: '3 percent'}],
  },
  {
    sentence: 'Dân Ba Tri vốn giỏi nghề đi biển.',
    twin: 'Huyện Ba Tri có 22 xã.',
    read: [{text: '22'}],
  },

  // Tư: private, invest, posture and other Sino-Vietnamese words.
  {
    sentence: 'Doanh nghiệp tư nhân được khuyến khích mở rộng sản xuất.',
    twin: 'Tỉnh có 4.000 doanh nghiệp tư nhân.',
    read: [{text: '4.000 doanh nghiệp', value: '4000 company'}],
  },
  {
    sentence: 'Chị làm tư vấn pháp lý cho người lao động xa quê.',
    twin: 'Chị tư vấn cho 24 người lao động.',
    read: [{text: '24 người', value: '24 person'}],
  },
  {
    sentence: 'Vốn đầu tư chảy mạnh vào ngành bán dẫn.',
    twin: 'Hãng đầu tư 24 triệu đô la vào ngành bán dẫn.',
    read: [{text: '24 triệu đô la', value: '24000000 USD'}],
  },
  {
    sentence: 'Kho tư liệu về phố cổ được số hóa và mở cho công chúng.',
    twin: 'Kho tư liệu gồm 4.400 bức ảnh.',
    read: [{text: '4.400 bức ảnh', value: '4400 photo'}],
  },
  {
    sentence: 'Tư duy phản biện cần được rèn từ ghế nhà trường.',
    twin: 'Khóa rèn tư duy phản biện kéo dài 4 tuần.',
    read: [{text: '4 tuần', value: '4 week'}],
  },
  {
    sentence: 'Vị luật sư đặt câu hỏi về tư cách pháp nhân của công ty mẹ.',
    twin: 'Vị luật sư đặt 4 câu hỏi.',
    read: [{text: '4 câu hỏi', value: '4 question'}],
  },
  {
    sentence: 'Bức thư đầy tâm tư của người lính trẻ được gửi về quê.',
    twin: 'Người lính trẻ gửi về quê 14 bức thư.',
    read: [{text: '14 bức', value: '14 item'}],
  },
  {
    sentence: 'Hãy tôn trọng đời sống riêng tư của người khác.',
    twin: 'Điều 21 nói về đời sống riêng tư.',
    read: [{text: '21'}],
  },
  {
    sentence: 'Vật tư y tế được chuyển ngay lên bệnh viện tuyến huyện.',
    twin: 'Xe chở 4 tấn vật tư y tế.',
    read: [{text: '4 tấn', value: '4 ton'}],
  },
  {
    sentence: 'Giáo sư nghiên cứu tư tưởng khai sáng của Phan Châu Trinh.',
    twin: 'Giáo sư viết 4 cuốn sách về Phan Châu Trinh.',
    read: [{text: '4 cuốn sách', value: '4 book'}],
  },
  {
    sentence: 'Ngồi sai tư thế lâu ngày dễ đau cột sống.',
    twin: 'Ngồi sai tư thế 4 giờ liền dễ đau lưng.',
    read: [{text: '4 giờ', value: '4 hour'}],
  },
  {
    sentence: 'Tư lệnh quân khu thị sát công tác cứu hộ.',
    twin: 'Quân khu huy động 400 binh sĩ cứu hộ.',
    read: [{text: '400 binh sĩ', value: '400 person'}],
  },
  {
    sentence: 'Bộ Tư pháp lấy ý kiến về dự thảo nghị định.',
    twin: 'Dự thảo nghị định gồm 44 điều.',
    read: [{text: '44'}],
  },
  {
    sentence: 'Trường tư thục mới mở nằm sát bờ kênh.',
    twin: 'Trường tư thục ấy có 44 học sinh.',
    read: [{text: '44 học sinh', value: '44 person'}],
  },
  {
    sentence: 'Thông tư hướng dẫn đã được đăng trên cổng thông tin của bộ.',
    twin: 'Thông tư có hiệu lực từ ngày 4 tháng 4.',
    read: [{text: '4 tháng 4', value: '--04-04'}],
  },
  {
    sentence: 'Thầy giáo trầm tư nhìn ra dòng sông cuộn đỏ.',
    twin: 'Thầy giáo nghỉ hưu ở tuổi 64.',
    read: [{text: '64'}],
  },
  {
    sentence: 'Cô em út tư lự hồi lâu rồi mới gật đầu.',
    twin: 'Cô em út nghĩ 4 phút rồi mới gật đầu.',
    read: [{text: '4 phút', value: '4 minute'}],
  },
  {
    sentence: 'Chị Tư bán chè đậu ở góc chợ Bà Chiểu.',
    twin: 'Chị bán 40 cốc chè mỗi buổi.',
    read: [{text: '40 cốc', value: '40 cup'}],
  },
  {
    sentence: 'Tư sản và vô sản là khái niệm quen thuộc của kinh tế chính trị.',
    twin: 'Giáo trình ấy có 24 chương.',
    read: [{text: '24 chương', value: '24 chapter'}],
  },
  {
    sentence: 'Chủ nghĩa tư bản ra đời cùng với máy hơi nước.',
    twin: 'Xưởng có 4 cỗ máy hơi nước.',
    read: [{text: '4'}],
  },
  {
    sentence: 'Đứa trẻ vô tư đùa nghịch giữa sân gạch.',
    twin: 'Sân gạch rộng 24 mét vuông.',
    read: [{text: '24 mét vuông', value: '24 m2'}],
  },
  {
    sentence: 'Hợp đồng đối tác công tư giúp giảm gánh nặng cho ngân sách.',
    twin: 'Ngân sách góp 40% vốn theo hợp đồng đối tác công tư.',
    read: [{text: '40%', value: '40 percent'}],
  },
  {
    sentence: 'Nhà thơ Ba Tư ấy ca ngợi rượu và hoa hồng.',
    twin: 'Nhà thơ dậy viết từ 4 giờ sáng.',
    read: [{text: '4 giờ sáng', value: '04'}],
  },
  {
    sentence: 'Ông quan tham tư túi bị dân gian đem ra giễu cợt.',
    twin: 'Viên quan tham ô 4 tỷ đồng.',
    read: [{text: '4 tỷ đồng', value: '4000000000 VND'}],
  },
  {
    sentence: 'Ngã tư Hàng Xanh kẹt cứng vì cơn mưa chiều.',
    twin: 'Cơn mưa kéo dài 40 phút.',
    read: [{text: '40 phút', value: '40 minute'}],
    why: 'ngã tư is the word for a crossroads',
  },
  {
    sentence: 'Anh công an đứng ở ngã tư điều tiết giao thông.',
    twin: 'Anh công an đứng đó suốt 4 giờ.',
    read: [{text: '4 giờ', value: '4 hour'}],
  },
  {
    sentence: 'Xe tải rẽ nhầm ở ngã ba rồi đâm vào dải phân cách.',
    twin: 'Xe tải chở 3 tấn gạo.',
    read: [{text: '3 tấn', value: '3 ton'}],
  },
  {
    sentence: 'Chùa Tứ Kỳ nằm ngay lối vào làng bún.',
    twin: 'Chùa được dựng năm 1741.',
    read: [{text: 'năm 1741', value: '1741'}],
  },
  {
    sentence: 'Nhà thơ Tú Xương sống trọn đời ở Nam Định.',
    twin: 'Nhà thơ thi 8 khoa mới đỗ tú tài.',
    read: [{text: '8'}],
  },

  // Chín: ripe, cooked, mature.
  {
    sentence: 'Chuối chín cây bao giờ cũng ngọt hơn chuối giấm.',
    twin: 'Buồng chuối nặng 9 kg.',
    read: [{text: '9 kg', value: '9 kg'}],
  },
  {
    sentence: 'Cơm chưa chín mà lũ trẻ đã ngồi chờ quanh mâm.',
    twin: 'Nồi cơm chín sau 19 phút.',
    read: [{text: '19 phút', value: '19 minute'}],
  },
  {
    sentence: 'Lúa chín vàng óng cả cánh đồng Mường Thanh.',
    twin: 'Xã gặt được 90 héc-ta lúa.',
    read: [{text: '90 héc-ta', value: '90 hectare'}],
  },
  {
    sentence: 'Cô ấy còn trẻ mà suy nghĩ rất chín chắn.',
    twin: 'Cô ấy 29 tuổi mà suy nghĩ rất chín chắn.',
    read: [{text: '29 tuổi', value: '29 year'}],
  },
  {
    sentence: 'Thời cơ đã chín muồi, nghĩa quân liền nổi dậy.',
    twin: 'Nghĩa quân nổi dậy vào tháng 9.',
    read: [{text: 'tháng 9', value: '--09'}],
  },
  {
    sentence: 'Xoài chín mọng, chỉ chạm nhẹ là tứa nước.',
    twin: 'Cây xoài cho 90 quả.',
    read: [{text: '90 quả', value: '90 item'}],
  },
  {
    sentence: 'Thịt phải nướng chín đều cả trong lẫn ngoài mới dọn ra.',
    twin: 'Thịt phải nướng 9 phút mới dọn ra.',
    read: [{text: '9 phút', value: '9 minute'}],
  },
  {
    sentence: 'Đừng ăn trứng chưa luộc chín kẻo đau bụng.',
    twin: 'Chị luộc 9 quả trứng.',
    read: [{text: '9 quả', value: '9 item'}],
  },
  {
    sentence: 'Mặt con bé chín đỏ khi được gọi tên.',
    twin: 'Con bé được gọi tên lúc 9 giờ.',
    read: [{text: '9 giờ', value: '09'}],
  },
  {
    sentence: 'Nơi chín suối, hẳn người xưa cũng yên lòng.',
    twin: 'Thung lũng có 9 con suối.',
    read: [{text: '9 con'}],
    why: 'chín suối is the netherworld',
  },
  {
    sentence: 'Một điều nhịn chín điều lành, bà tôi vẫn dặn thế.',
    twin: 'Bà tôi dặn 9 điều.',
    read: [{text: '9'}],
  },
  {
    sentence: 'Thôi thì chín bỏ làm mười, anh em giận nhau làm gì.',
    twin: 'Anh em giận nhau 9 ngày liền.',
    read: [{text: '9 ngày', value: '9 day'}],
  },
  {
    sentence: 'Họp làng mà chín người mười ý thì biết bao giờ xong.',
    twin: 'Cuộc họp làng có 90 người.',
    read: [{text: '90 người', value: '90 person'}],
  },
  {
    sentence: 'Tài nghệ của nghệ nhân đã đến độ chín.',
    twin: 'Nghệ nhân đạt đỉnh cao tài nghệ ở tuổi 49.',
    read: [{text: '49'}],
  },
  {
    sentence: 'Cà phê hái quá sớm khi quả chưa chín sẽ có vị chát.',
    twin: 'Nông trại hái 9 tấn quả cà phê.',
    read: [{text: '9 tấn', value: '9 ton'}],
  },
  {
    sentence: 'Mùi mít chín thoang thoảng khắp gian bếp.',
    twin: 'Quả mít nặng 19 cân.',
    read: [{text: '19 cân', value: '19 kg'}],
  },
  {
    sentence: 'Đu đủ chín tới đem gọt ăn ngay là ngon nhất.',
    twin: 'Chị mua 9 quả đu đủ.',
    read: [{text: '9 quả', value: '9 item'}],
  },
  {
    sentence: 'Phim mới của đạo diễn trẻ cho thấy sự trưởng thành và chín chắn.',
    twin: 'Phim mới của đạo diễn dài 99 phút.',
    read: [{text: '99 phút', value: '99 minute'}],
  },
  {
    sentence: 'Rau nên rửa kỹ và nấu chín trước khi cho bé ăn.',
    twin: 'Rau nấu 9 phút là vừa.',
    read: [{text: '9 phút', value: '9 minute'}],
  },
  {
    sentence: 'Nhót chín đỏ treo lủng lẳng đầu cành.',
    twin: 'Cân nhót giá 90.000 đồng.',
    read: [{text: '90.000 đồng', value: '90000 VND'}],
  },
  {
    sentence: 'Ăn chín uống sôi là lời khuyên muôn thuở của y tế thôn bản.',
    twin: 'Nước sôi ở 100 độ C.',
    read: [{text: '100 độ C', value: '100 C'}],
  },
  {
    sentence: 'Ca sĩ ấy càng hát càng chín.',
    twin: 'Ca sĩ ấy hát 9 bài.',
    read: [{text: '9 bài', value: '9 item'}],
  },
]
