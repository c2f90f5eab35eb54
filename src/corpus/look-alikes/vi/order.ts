import type {LookAlike} from '../look-alike.ts'

/** Rank, rest and multiple; Sino-Vietnamese numerals; words that differ by a mark only. */
export const order: readonly LookAlike[] = [
  // Linh, lẻ, rưỡi, mốt, lăm, nửa, đôi, cặp, gấp: nimble, lonely, fashion, half-hearted.
  {
    sentence: 'Cách quản lý linh hoạt giúp nhân viên thoải mái.',
    twin: 'Xưởng có một trăm linh năm công nhân.',
    read: [{text: 'một trăm linh năm công nhân', value: '105 person'}],
  },
  {
    sentence: 'Linh hồn của ngôi làng là cây gạo già.',
    twin: 'Bản Mường có hai trăm linh ba hộ.',
    read: [{text: 'hai trăm linh ba hộ', value: '203 household'}],
  },
  {
    sentence: 'Đền Hùng rất linh thiêng trong lòng người Việt.',
    twin: 'Đền có 225 bậc đá.',
    read: [{text: '225'}],
  },
  {
    sentence: 'Cô Linh phụ trách khâu hậu cần.',
    twin: 'Cô Linh nhập 108 thùng mì.',
    read: [{text: '108'}],
  },
  {
    sentence: 'Linh cảm của người mẹ hiếm khi sai.',
    twin: 'Người mẹ chờ con suốt 104 ngày.',
    read: [{text: '104 ngày', value: '104 day'}],
  },
  {
    sentence: 'Căn nhà lẻ loi giữa cánh đồng muối.',
    twin: 'Thửa ruộng rộng một nghìn lẻ một mét vuông.',
    read: [{text: 'một nghìn lẻ một mét vuông', value: '1001 m2'}],
  },
  {
    sentence: 'Bán lẻ hàng tiêu dùng đang hồi phục.',
    twin: 'Chuỗi bán lẻ có 305 cửa hàng.',
    read: [{text: '305'}],
  },
  {
    sentence: 'Những câu chuyện lẻ tẻ được chắp nối thành hồi ký.',
    twin: 'Hồi ký gồm 101 câu chuyện.',
    read: [{text: '101'}],
  },
  {
    sentence: 'Trai đơn gái lẻ gặp nhau ở phiên chợ tình.',
    twin: 'Chợ tình mở 2 phiên.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Kiểu tóc đó đã lỗi mốt từ lâu.',
    twin: 'Thầy dạy lớp hai mươi mốt học sinh.',
    read: [{text: 'hai mươi mốt học sinh', value: '21 person'}],
  },
  {
    sentence: 'Chạy theo mốt chẳng khác nào tự làm khổ ví tiền.',
    twin: 'Đôi giày giá ba mươi mốt đô la.',
    read: [{text: 'ba mươi mốt đô la', value: '31 USD'}],
  },
  {
    sentence: 'Váy xòe đang là mốt của giới văn phòng.',
    twin: 'Chiếc váy dài 91 cm.',
    read: [{text: '91 cm', value: '91 cm'}],
  },
  {
    sentence: 'Bánh xe lăn lóc bên vệ đường.',
    twin: 'Xóm có mười lăm người làm nghề vá xe.',
    read: [{text: 'mười lăm người', value: '15 person'}],
  },
  {
    sentence: 'Nó lăm le giật cái bánh trên tay em.',
    twin: 'Cái bánh giá hai mươi lăm nghìn đồng.',
    read: [{text: 'hai mươi lăm nghìn đồng', value: '25000 VND'}],
  },
  {
    sentence: 'Làm việc nửa vời thì đừng mong kết quả.',
    twin: 'Họ hoàn thành nửa công việc trong 5 ngày.',
    read: [{text: '5 ngày', value: '5 day'}],
  },
  {
    sentence: 'Đứt gánh nửa đường khiến chị kiệt quệ.',
    twin: 'Cuộc hôn nhân kéo dài 2,5 năm.',
    read: [{text: '2,5 năm', value: '2.5 year'}],
  },
  {
    sentence: 'Bài hát dừng nửa chừng vì mất điện.',
    twin: 'Bài hát dài 3,5 phút.',
    read: [{text: '3,5 phút', value: '3.5 minute'}],
  },
  {
    sentence: 'Nửa kia của anh là một cô giáo mầm non.',
    twin: 'Chiếc bánh được cắt làm 2 nửa.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Nó cứ nửa tin nửa ngờ lời bà thầy bói.',
    twin: 'Bà thầy bói đòi 150 nghìn đồng.',
    read: [{text: '150 nghìn đồng', value: '150000 VND'}],
  },
  {
    sentence: 'Đôi khi im lặng lại là câu trả lời.',
    twin: 'Anh im lặng 2 phút.',
    read: [{text: '2 phút', value: '2 minute'}],
  },
  {
    sentence: 'Đôi bên cùng có lợi thì hợp tác mới bền.',
    twin: 'Thỏa thuận kéo dài 2 năm.',
    read: [{text: '2 năm', value: '2 year'}],
  },
  {
    sentence: 'Đôi lúc bà lẫn, gọi cháu bằng tên con.',
    twin: 'Bà có 2 đôi guốc mộc.',
    read: [{text: '2 đôi', value: '2 item'}],
  },
  {
    sentence: 'Hàng xóm đôi co vì chuyện cây xoài rụng lá.',
    twin: 'Cây xoài cao gấp đôi mái nhà.',
    read: [{text: 'gấp đôi', value: '2 times'}],
  },
  {
    sentence: 'Lứa đôi hẹn thề bên gốc bồ đề.',
    twin: 'Chị mua 4 đôi tất.',
    read: [{text: '4 đôi', value: '4 item'}],
  },
  {
    sentence: 'Cặp sách của bé in hình khủng long.',
    twin: 'Đám cưới tập thể có 30 cặp.',
    read: [{text: '30 cặp', value: '30 item'}],
  },
  {
    sentence: 'Cặp bến lúc trời nhá nhem, con tàu kéo hồi còi dài.',
    twin: 'Tàu cặp bến lúc 18 giờ 45.',
    read: [{text: '18 giờ 45', value: '18:45'}],
  },
  {
    sentence: 'Mẹ dùng kẹp cặp tóc cho con gái.',
    twin: 'Mẹ mua 6 cặp tóc.',
    read: [{text: '6'}],
  },
  {
    sentence: 'Chị gấp quần áo cất vào tủ.',
    twin: 'Số đơn hàng tăng gấp 5 lần.',
    read: [{text: 'gấp 5 lần', value: '5 times'}],
  },
  {
    sentence: 'Việc gấp gáp nên ông đi ngay không kịp chào.',
    twin: 'Chi phí gấp 2,5 lần dự toán.',
    read: [{text: 'gấp 2,5 lần', value: '2.5 times'}],
  },
  {
    sentence: 'Chiếc thuyền gấp bằng giấy báo trôi theo dòng mương.',
    twin: 'Giá vé gấp 10 lần ngày thường.',
    read: [{text: 'gấp 10 lần', value: '10 times'}],
  },
  {
    sentence: 'Tin gấp, mọi tàu thuyền phải vào bờ.',
    twin: 'Có 700 tàu vào bờ tránh bão.',
    read: [{text: '700 tàu', value: '700 item'}],
  },

  // Nhất, đầu, hạng, kỳ, số: unite, invest, period, fate.
  {
    sentence: 'Ủy ban nhất trí thông qua nghị quyết.',
    twin: 'Ủy ban thông qua nghị quyết với 9 phiếu.',
    read: [{text: '9 phiếu', value: '9 vote'}],
  },
  {
    sentence: 'Nhất định anh sẽ quay lại.',
    twin: 'Anh sẽ quay lại sau 9 ngày.',
    read: [{text: '9 ngày', value: '9 day'}],
  },
  {
    sentence: 'Đất nước thống nhất, non sông liền một dải.',
    twin: 'Đất nước thống nhất năm 1975.',
    read: [{text: 'năm 1975', value: '1975'}],
  },
  {
    sentence: 'Chị nhất quyết không bán căn nhà hương hỏa.',
    twin: 'Căn nhà rộng 95 mét vuông.',
    read: [{text: '95 mét vuông', value: '95 m2'}],
  },
  {
    sentence: 'Dự án kêu gọi đầu tư nước ngoài vào cảng biển.',
    twin: 'Dự án thu hút 900 triệu USD.',
    read: [{text: '900 triệu USD', value: '900000000 USD'}],
  },
  {
    sentence: 'Đầu bếp nêm thêm nước mắm cho vừa miệng.',
    twin: 'Đầu bếp thêm 5 g muối.',
    read: [{text: '5 g', value: '5 g'}],
  },
  {
    sentence: 'Đầu máy hơi nước được trưng bày ở ga Đà Lạt.',
    twin: 'Đầu máy nặng 70 tấn.',
    read: [{text: '70 tấn', value: '70 ton'}],
  },
  {
    sentence: 'Đầu gối run lẩy bẩy, ông ngồi phệt xuống thềm.',
    twin: 'Ông đi được 40 bước thì ngồi nghỉ.',
    read: [{text: '40 bước', value: '40 step'}],
  },
  {
    sentence: 'Khách thuê phòng hạng sang được đón bằng xe riêng.',
    twin: 'Đội tuyển đứng thứ 9 trên bảng xếp hạng.',
    read: [{text: 'thứ 9'}],
  },
  {
    sentence: 'Hạng người ấy chỉ biết đến lợi ích riêng.',
    twin: 'Đội tuyển xếp hạng 94 thế giới.',
    read: [{text: 'hạng 94'}],
  },
  {
    sentence: 'Nhà vua ban cho viên quan chức hàm hạng bét.',
    twin: 'Cô ấy về đích ở hạng 5.',
    read: [{text: 'hạng 5'}],
  },
  {
    sentence: 'Bắc Kỳ và Trung Kỳ là tên gọi thời Pháp thuộc.',
    twin: 'Hội thảo diễn ra trong 4 kỳ.',
    read: [{text: '4 kỳ'}],
  },
  {
    sentence: 'Kỳ lạ thay, đàn cá tự nổi lên mặt hồ.',
    twin: 'Truyện đăng báo 12 kỳ.',
    read: [{text: '12 kỳ'}],
  },
  {
    sentence: 'Khách Hoa Kỳ thích ngắm ruộng bậc thang.',
    twin: 'Có 5.000 khách Hoa Kỳ ngắm ruộng bậc thang.',
    read: [{text: '5.000'}],
  },
  {
    sentence: 'Thời kỳ đồ đá cũ để lại nhiều công cụ ghè đẽo.',
    twin: 'Công cụ ghè đẽo có niên đại 30.000 năm.',
    read: [{text: '30.000 năm', value: '30000 year'}],
  },
  {
    sentence: 'Kỳ Anh và Kỳ Sơn đều mưa to.',
    twin: 'Kỳ Anh mưa 300 mm.',
    read: [{text: '300 mm', value: '300 mm'}],
  },
  {
    sentence: 'Đồng bằng Nam Kỳ xưa nhiều kênh rạch.',
    twin: 'Kênh Vĩnh Tế dài 87 km.',
    read: [{text: '87 km', value: '87 km'}],
  },
  {
    sentence: 'Số phận người lính già thật éo le.',
    twin: 'Người lính già nhận 2,8 triệu đồng trợ cấp.',
    read: [{text: '2,8 triệu đồng', value: '2800000 VND'}],
  },
  {
    sentence: 'Chuyển đổi số là nhiệm vụ của mọi cơ quan.',
    twin: 'Cơ quan số hóa 90.000 tài liệu.',
    read: [{text: '90.000 tài liệu', value: '90000 document'}],
  },
  {
    sentence: 'Trò chơi ô số giúp luyện trí nhớ.',
    twin: 'Trò chơi có 81 ô số.',
    read: [{text: '81'}],
  },
  {
    sentence: 'Số đo của áo được ghi trên tem vải.',
    twin: 'Chiếc áo rộng 52 cm.',
    read: [{text: '52 cm', value: '52 cm'}],
  },
  {
    sentence: 'Hộp số của xe máy bị kẹt.',
    twin: 'Hộp số có 6 cấp.',
    read: [{text: '6'}],
  },

  // Nhất, nhị, tam, tứ, ngũ, lục, thất, bát, cửu, thập: Sino-Vietnamese numerals in names.
  {
    sentence: 'Dãy Tam Đảo chìm trong mây.',
    twin: 'Đỉnh cao nhất dãy Tam Đảo cao 1.592 mét.',
    read: [{text: '1.592 mét', value: '1592 metre'}],
  },
  {
    sentence: 'Ngũ Hành Sơn có nhiều hang động đá vôi.',
    twin: 'Ngũ Hành Sơn gồm 5 ngọn núi.',
    read: [{text: '5'}],
  },
  {
    sentence: 'Đồng bằng sông Cửu Long đang sụt lún.',
    twin: 'Đồng bằng sông Cửu Long rộng 39.000 km vuông.',
    read: [{text: '39.000 km vuông', value: '39000 km2'}],
  },
  {
    sentence: 'Món Tứ Xuyên cay tê đầu lưỡi.',
    twin: 'Tứ Xuyên có 83 triệu dân.',
    read: [{text: '83 triệu dân', value: '83000000 person'}],
  },
  {
    sentence: 'Nhị Hà là tên cổ của sông Hồng.',
    twin: 'Sông Hồng dài 1.149 km.',
    read: [{text: '1.149 km', value: '1149 km'}],
  },
  {
    sentence: 'Độc giả mê mẩn nhân vật Đường Tam trong tiểu thuyết mạng.',
    twin: 'Tiểu thuyết mạng ấy có 700 chương.',
    read: [{text: '700 chương', value: '700 chapter'}],
  },
  {
    sentence: 'Thầy trò Tam Tạng sang Tây Trúc thỉnh kinh.',
    twin: 'Thầy trò Tam Tạng vượt qua 81 kiếp nạn.',
    read: [{text: '81'}],
  },
  {
    sentence: 'Tam quốc diễn nghĩa kể chuyện Lưu Bị cầu hiền.',
    twin: 'Tam quốc diễn nghĩa có 120 hồi.',
    read: [{text: '120'}],
  },
  {
    sentence: 'Tam giác Vàng từng là điểm nóng ma túy.',
    twin: 'Tam giác ấy có cạnh dài 5 cm.',
    read: [{text: '5 cm', value: '5 cm'}],
  },
  {
    sentence: 'Tứ đại đồng đường cùng sum họp dưới mái nhà rường.',
    twin: 'Nhà rường có 48 cột.',
    read: [{text: '48'}],
  },
  {
    sentence: 'Mâm ngũ quả bày chuối, bưởi và phật thủ.',
    twin: 'Mâm cúng bày 5 loại quả.',
    read: [{text: '5 loại', value: '5 type'}],
  },
  {
    sentence: 'Ngũ cốc nguyên hạt giàu chất xơ.',
    twin: 'Gói ngũ cốc nặng 450 g.',
    read: [{text: '450 g', value: '450 g'}],
  },
  {
    sentence: 'Lục Vân Tiên đánh cướp cứu Kiều Nguyệt Nga.',
    twin: 'Truyện Lục Vân Tiên có 2.082 câu.',
    read: [{text: '2.082 câu', value: '2082 item'}],
  },
  {
    sentence: 'Lục bình trôi kín khúc sông.',
    twin: 'Đội tàu vớt 60 tấn lục bình.',
    read: [{text: '60 tấn', value: '60 ton'}],
  },
  {
    sentence: 'Hắn lục tung ngăn kéo tìm chìa khóa.',
    twin: 'Hắn lục ngăn kéo 6 lần.',
    read: [{text: '6 lần'}],
  },
  {
    sentence: 'Thất nghiệp gia tăng sau đợt đóng cửa nhà máy.',
    twin: 'Tỷ lệ thất nghiệp là 2,7%.',
    read: [{text: '2,7%', value: '2.7 percent'}],
  },
  {
    sentence: 'Thất bại là mẹ thành công.',
    twin: 'Tên lửa thất bại sau 7 phút bay.',
    read: [{text: '7 phút', value: '7 minute'}],
  },
  {
    sentence: 'Bát Tràng là làng gốm bên sông.',
    twin: 'Bát Tràng có 200 lò gốm.',
    read: [{text: '200'}],
  },
  {
    sentence: 'Cô hàng bát đĩa gánh hàng qua cầu.',
    twin: 'Cô hàng bán 80 chiếc bát.',
    read: [{text: '80 chiếc', value: '80 item'}],
  },
  {
    sentence: 'Cửu Vị Thần Công đặt trước Ngọ Môn.',
    twin: 'Mỗi khẩu thần công nặng 10 tấn.',
    read: [{text: '10 tấn', value: '10 ton'}],
  },
  {
    sentence: 'Cửu đỉnh ghi lại hình ảnh núi sông nước Việt.',
    twin: 'Cửu đỉnh được đúc năm 1835.',
    read: [{text: 'năm 1835', value: '1835'}],
  },
  {
    sentence: 'Hội chữ thập đỏ phát chăn cho người vô gia cư.',
    twin: 'Hội chữ thập đỏ phát 10.000 chiếc chăn.',
    read: [{text: '10.000 chiếc', value: '10000 item'}],
  },
  {
    sentence: 'Thập tử nhất sinh, ông vẫn bơi được vào bờ.',
    twin: 'Ông bơi 10 giờ mới vào tới bờ.',
    read: [{text: '10 giờ'}],
  },
  {
    sentence: 'Nhất nước, nhì phân, tam cần, tứ giống.',
    twin: 'Nông dân bón 200 kg phân.',
    read: [{text: '200 kg', value: '200 kg'}],
  },
  {
    sentence: 'Thành phố Tam Kỳ nổi tiếng với hoa sưa.',
    twin: 'Tam Kỳ cách Hội An 50 km.',
    read: [{text: '50 km', value: '50 km'}],
  },
  {
    sentence: 'Tứ chi rã rời sau chuyến leo núi.',
    twin: 'Chuyến leo núi kéo dài 14 giờ.',
    read: [{text: '14 giờ'}],
  },
  {
    sentence: 'Thợ chạm tứ linh trên bức hoành phi.',
    twin: 'Bức hoành phi dài 3 m.',
    read: [{text: '3 m', value: '3 metre'}],
  },
  {
    sentence: 'Nam phụ lão ấu đều ra đón đoàn quân về.',
    twin: 'Đoàn quân có 1.500 người.',
    read: [{text: '1.500 người', value: '1500 person'}],
  },
  {
    sentence: 'Bán tự vi sư, nhất tự vi sư.',
    twin: 'Thầy dạy 1.000 chữ Hán.',
    read: [{text: '1.000 chữ', value: '1000 word'}],
  },
  {
    sentence: 'Độc nhất vô nhị, chiếc bình được đưa vào danh mục bảo vật.',
    twin: 'Chiếc bình cao 54 cm.',
    read: [{text: '54 cm', value: '54 cm'}],
  },

  // Words that differ from a number or a unit only by a tone or a mark.
  {
    sentence: 'Việt Nam đăng cai hội nghị ASEAN.',
    twin: 'Việt Nam đăng cai hội nghị năm 2020.',
    read: [{text: 'năm 2020', value: '2020'}],
  },
  {
    sentence: 'Gió nam thổi mát rượi ngoài bãi biển.',
    twin: 'Gió thổi 5 ngày liền ngoài bãi biển.',
    read: [{text: '5 ngày', value: '5 day'}],
  },
  {
    sentence: 'Bà tôi ăn trầu, răng đen nhánh.',
    twin: 'Bà tôi có ba mươi ba cái răng giả.',
    read: [{text: 'ba mươi ba cái', value: '33 item'}],
  },
  {
    sentence: 'Bá Kiến là nhân vật của nhà văn Nam Cao.',
    twin: 'Nam Cao mất năm 1951, khi mới 36 tuổi.',
    read: [
      {text: 'năm 1951', value: '1951'},
      {text: '36 tuổi', value: '36 year'},
    ],
  },
  {
    sentence: 'Hải sản tươi rói vừa cập cảng.',
    twin: 'Tàu cập cảng với 22 tấn hải sản.',
    read: [{text: '22 tấn', value: '22 ton'}],
  },
  {
    sentence: 'Sau khi bão tan, dân trở về dựng lại nhà.',
    twin: '6 ngày sau, dân trở về dựng lại nhà.',
    read: [{text: '6 ngày'}],
  },
  {
    sentence: 'Bướm trắng bay đầy vườn cải.',
    twin: 'Máy bay bay 7 giờ liền.',
    read: [{text: '7 giờ'}],
  },
  {
    sentence: 'Tắm biển xong nhớ tráng nước ngọt.',
    twin: 'Bé tắm biển 8 phút.',
    read: [{text: '8 phút', value: '8 minute'}],
  },
  {
    sentence: 'Bộ tộc Chin sống ở vùng núi phía tây Myanmar.',
    twin: 'Bộ tộc ấy nuôi chín mươi chín con bò.',
    read: [{text: 'chín mươi chín con'}],
  },
  {
    sentence: 'Ngôi mộ cổ phủ đầy rêu.',
    twin: 'Ngôi mộ cổ sâu 1,5 m.',
    read: [{text: '1,5 m', value: '1.5 metre'}],
  },
  {
    sentence: 'Con mối đục ruỗng cột nhà.',
    twin: 'Đàn mối đục ruỗng 4 cây cột.',
    read: [{text: '4 cây', value: '4 item'}],
  },
  {
    sentence: 'Trầm hương đốt trong lư đồng tỏa mùi thanh khiết.',
    twin: 'Lư đồng nặng 100 cân.',
    read: [{text: '100 cân', value: '100 kg'}],
  },
  {
    sentence: 'Trắm cỏ và trắm đen nuôi chung ao.',
    twin: 'Con trắm đen nặng 40 kg.',
    read: [{text: '40 kg', value: '40 kg'}],
  },
  {
    sentence: 'Ngán ngẩm cảnh kẹt xe, anh đổi sang xe đạp.',
    twin: 'Anh đạp xe một ngàn cây số.',
    read: [{text: 'một ngàn cây số', value: '1000 km'}],
  },
  {
    sentence: 'Nghìn nghịt người xem chen nhau ngoài cổng sân.',
    twin: 'Sân chứa hai nghìn người.',
    read: [{text: 'hai nghìn người', value: '2000 person'}],
  },
  {
    sentence: 'Trìu mến nhìn con, chị khẽ hát ru.',
    twin: 'Chị đi làm kiếm chín triệu đồng.',
    read: [{text: 'chín triệu đồng', value: '9000000 VND'}],
  },
  {
    sentence: 'Bọn trẻ tị nhau chỗ ngồi cạnh tài xế.',
    twin: 'Thành phố chi hai tỉ đồng mua xe buýt.',
    read: [{text: 'hai tỉ đồng', value: '2000000000 VND'}],
  },
  {
    sentence: 'Phụt tắt ngọn nến, gió lùa qua khe cửa.',
    twin: 'Ngọn nến cháy bốn mươi phút.',
    read: [{text: 'bốn mươi phút', value: '40 minute'}],
  },
  {
    sentence: 'Giấy dó được làm thủ công.',
    twin: 'Thợ seo giấy trong mười giây.',
    read: [{text: 'mười giây', value: '10 second'}],
  },
  {
    sentence: 'Gió giở trang vở của cậu học trò.',
    twin: 'Cậu học trò học bốn giờ liền.',
    read: [{text: 'bốn giờ'}],
  },
  {
    sentence: 'Đòn bẩy tài chính quá cao khiến hãng phá sản.',
    twin: 'Cây đòn bẩy dài bảy tấc nâng nổi tảng đá.',
    read: [{text: 'bảy'}],
  },
  {
    sentence: 'Ngáy to quá, anh làm cả phòng mất ngủ.',
    twin: 'Anh mất ngủ bảy ngày.',
    read: [{text: 'bảy ngày', value: '7 day'}],
  },
  {
    sentence: 'Thắng trận, đội bóng được đón như người hùng.',
    twin: 'Đội bóng bất bại sáu tháng.',
    read: [{text: 'sáu tháng', value: '6 month'}],
  },
  {
    sentence: 'Tuân theo quy định, họ dừng thi công.',
    twin: 'Họ dừng thi công bốn tuần.',
    read: [{text: 'bốn tuần', value: '4 week'}],
  },
  {
    sentence: 'Nằm võng đung đưa, ông nghe cải lương.',
    twin: 'Ông nghe cải lương hai mươi năm nay.',
    read: [{text: 'hai mươi năm', value: '20 year'}],
  },
  {
    sentence: 'Đống rơm khô bắt lửa cháy lan sang bếp.',
    twin: 'Đống rơm bán được chín trăm nghìn đồng.',
    read: [{text: 'chín trăm nghìn đồng', value: '900000 VND'}],
  },
  {
    sentence: 'Sau lưng nhà là rặng tre già.',
    twin: 'Sáu mươi cây tre được trồng sau nhà.',
    read: [{text: 'Sáu mươi cây', value: '60 item'}],
  },
]
