import type {LookAlike} from '../look-alike.ts'

/** One, the other digits, and the large numbers, in words that count nothing. */
export const numbers: readonly LookAlike[] = [
  // Một: article, "some", "the same", and fixed words.
  {
    sentence: 'Một số hộ dân ven sông đã được di dời trước mùa lũ.',
    twin: '121 hộ dân ven sông đã được di dời trước mùa lũ.',
    read: [{text: '121 hộ dân', value: '121 household'}],
  },
  {
    sentence: 'Cậu ta một mực chối, không chịu nhận lỗi.',
    twin: 'Cậu ta nhận 1 lỗi.',
    read: [{text: '1'}],
  },
  {
    sentence: 'Dân làng một lòng giữ rừng đầu nguồn.',
    twin: 'Dân làng giữ được 1.100 héc-ta rừng đầu nguồn.',
    read: [{text: '1.100 héc-ta', value: '1100 hectare'}],
  },
  {
    sentence: 'Cô chạy một mạch từ bến xe về đến nhà.',
    twin: 'Cô chạy 11 km từ bến xe về đến nhà.',
    read: [{text: '11 km', value: '11 km'}],
  },
  {
    sentence: 'Con đường này chỉ cho xe chạy một chiều.',
    twin: 'Con đường này rộng 11 mét.',
    read: [{text: '11 mét', value: '11 metre'}],
  },
  {
    sentence: 'Bà cụ sống một mình trong gian nhà lá cuối bãi.',
    twin: 'Gian nhà lá rộng 21 mét vuông.',
    read: [{text: '21 mét vuông', value: '21 m2'}],
  },
  {
    sentence: 'Em bé tự xúc cơm một cách rất khéo.',
    twin: 'Em bé 1 tuổi đã tự xúc cơm.',
    read: [{text: '1 tuổi', value: '1 year'}],
  },
  {
    sentence: 'Một khi đã hứa thì phải giữ lời.',
    twin: 'Anh ấy đã hứa 11 lần.',
    read: [{text: '11 lần'}],
  },
  {
    sentence: 'Một mặt ông khen, mặt khác ông vẫn nhắc khéo.',
    twin: 'Tờ giấy in 1 mặt tốn 2 lần giấy.',
    read: [{text: '2 lần'}],
  },
  {
    sentence: 'Một bên là vách đá, bên kia là vực sâu hun hút.',
    twin: 'Vách đá cao 101 mét.',
    read: [{text: '101 mét', value: '101 metre'}],
  },
  {
    sentence: 'Thành phố ngày một sạch hơn nhờ phong trào phân loại rác.',
    twin: 'Mỗi ngày thành phố thu gom 1.000 tấn rác.',
    read: [{text: '1.000 tấn', value: '1000 ton'}],
  },
  {
    sentence: 'Nước dâng lên từng chút một, đến khi ngập bậc thềm.',
    twin: 'Nước dâng 1 mét thì ngập bậc thềm.',
    read: [{text: '1 mét', value: '1 metre'}],
  },
  {
    sentence: 'Nhạc sĩ ấy lừng danh một thời với những khúc tình ca.',
    twin: 'Nhạc sĩ ấy viết 111 khúc tình ca.',
    read: [{text: '111'}],
  },
  {
    sentence: 'Xin chờ một lát, nhân viên sẽ ra ngay.',
    twin: 'Xin chờ 10 phút, nhân viên sẽ ra ngay.',
    read: [{text: '10 phút', value: '10 minute'}],
  },
  {
    sentence: 'Trời đổ mưa một chốc rồi tạnh hẳn.',
    twin: 'Trời đổ mưa 21 phút rồi tạnh hẳn.',
    read: [{text: '21 phút', value: '21 minute'}],
  },
  {
    sentence: 'Ông vua ấy muốn thâu tóm quyền lực về một mối.',
    twin: 'Nhà vua trị vì 21 năm.',
    read: [{text: '21 năm', value: '21 year'}],
  },
  {
    sentence: 'Anh nói một đằng làm một nẻo thì ai mà theo được.',
    twin: 'Anh đi 31 cây số mới tới nơi.',
    read: [{text: '31 cây số', value: '31 km'}],
  },
  {
    sentence: 'Chị tôi một tay gánh vác cả việc nhà lẫn việc nước.',
    twin: 'Chị tôi gánh 41 kg lúa ra chợ.',
    read: [{text: '41 kg', value: '41 kg'}],
  },
  {
    sentence: 'Đội cứu hộ một phen hú vía khi tảng đá lăn xuống.',
    twin: 'Tảng đá nặng 1 tấn lăn xuống đường.',
    read: [{text: '1 tấn', value: '1 ton'}],
  },
  {
    sentence: 'Bác nông dân một nắng hai sương trên đồng cạn.',
    twin: 'Bác nông dân làm 2 sào ruộng trên đồng cạn.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Vở kịch để lại một chút dư vị buồn.',
    twin: 'Vở kịch dài 121 phút.',
    read: [{text: '121 phút', value: '121 minute'}],
  },
  {
    sentence: 'Hồi ấy, họ yêu nhau một cách lặng lẽ qua những lá thư.',
    twin: 'Họ viết cho nhau 101 lá thư.',
    read: [{text: '101'}],
  },
  {
    sentence: 'Cho thêm một ít muối rồi đảo đều tay.',
    twin: 'Cho thêm 1 thìa canh muối rồi đảo đều tay.',
    read: [{text: '1 thìa canh', value: '1 tablespoon'}],
  },
  {
    sentence: 'Nhất thiết phải kiểm tra van an toàn một lượt trước khi vận hành.',
    twin: 'Kỹ thuật viên kiểm tra van an toàn 11 lần.',
    read: [{text: '11 lần'}],
  },
  {
    sentence: 'Loạt phim tài liệu này do một đạo diễn trẻ thực hiện.',
    twin: 'Loạt phim tài liệu này gồm 21 tập.',
    read: [{text: '21'}],
  },
  {
    sentence: 'Nó im thin thít một hồi rồi òa khóc.',
    twin: 'Nó khóc 31 phút mới nín.',
    read: [{text: '31 phút', value: '31 minute'}],
  },
  {
    sentence: 'Cả họ dồn hết của cải vào một chuyến buôn xa.',
    twin: 'Thương đoàn đi 11 chuyến buôn xa.',
    read: [{text: '11 chuyến', value: '11 item'}],
  },
  {
    sentence: 'Đó là một câu hỏi hay mà tôi chưa có lời đáp.',
    twin: 'Đề thi gồm 51 câu hỏi.',
    read: [{text: '51 câu hỏi', value: '51 question'}],
  },
  {
    sentence: 'Cả xóm như một gia đình lớn.',
    twin: 'Cả xóm có 61 hộ gia đình.',
    read: [{text: '61 hộ gia đình', value: '61 household'}],
  },
  {
    sentence: 'Cuốn tự truyện kể về một thời nghèo khó bên phá Tam Giang.',
    twin: 'Cuốn tự truyện dày 321 trang.',
    read: [{text: '321 trang', value: '321 page'}],
  },
  {
    sentence: 'Họ giống nhau như một khuôn đúc ra.',
    twin: 'Xưởng có 71 khuôn đúc.',
    read: [{text: '71'}],
  },
  {
    sentence: 'Một dạo người ta đổ xô nuôi chim yến trong nhà phố.',
    twin: 'Có 81 cơ sở nuôi chim yến trong nhà phố.',
    read: [{text: '81 cơ sở', value: '81 item'}],
  },
  {
    sentence: 'Bát canh nóng một cách vừa phải.',
    twin: 'Bát canh nóng 61 độ.',
    read: [{text: '61 độ', value: '61 degree'}],
  },
  {
    sentence: 'Thầy trò đồng thanh đọc to như một.',
    twin: 'Lớp có 31 học sinh đọc to.',
    read: [{text: '31 học sinh', value: '31 person'}],
  },
  {
    sentence: 'Một thoáng hương bưởi bay qua cửa sổ.',
    twin: 'Vườn có 91 gốc bưởi.',
    read: [{text: '91'}],
  },
  {
    sentence: 'Không ai trong chúng tôi muốn làm lại một lần nữa.',
    twin: 'Chúng tôi đã làm lại 11 lần.',
    read: [{text: '11 lần'}],
  },

  // Hai, bốn, sáu, bảy, tám, mười: idioms, kin by birth order, names.
  {
    sentence: 'Tên ấy ăn ở hai lòng, chớ nên tin.',
    twin: 'Cuộc họp có 2 phe, chớ nên nghiêng về phe nào.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Kẻ hai mặt thường nói ngọt trước mặt và đâm sau lưng.',
    twin: 'Cuốn băng có 2 mặt, mỗi mặt dài 22 phút.',
    read: [{text: '22 phút', value: '22 minute'}],
  },
  {
    sentence: 'Anh Hai đi làm xa, gửi quà về cho em út.',
    twin: 'Anh gửi về 2 thùng quà cho em út.',
    read: [{text: '2'}],
    why: 'anh Hai is the eldest brother',
  },
  {
    sentence: 'Cụ đồ dạy chữ ở đường Hai Bà Trưng.',
    twin: 'Đường Hai Bà Trưng dài 2,2 km.',
    read: [{text: '2,2 km', value: '2.2 km'}],
  },
  {
    sentence: 'Khởi nghĩa Hai Bà Trưng mở đầu trang sử chống Bắc thuộc.',
    twin: 'Hội thảo về khởi nghĩa Hai Bà Trưng họp năm 2012.',
    read: [{text: 'năm 2012', value: '2012'}],
  },
  {
    sentence: 'Dân Hai lúa mà chế được máy gặt thì đáng nể thật.',
    twin: 'Máy gặt ấy chạy được 22 công ruộng.',
    read: [{text: '22'}],
  },
  {
    sentence: 'Kỳ quan có một không hai ấy hút hồn lữ khách.',
    twin: 'Kỳ quan ấy đón 2 triệu du khách.',
    read: [{text: '2 triệu du khách', value: '2000000 person'}],
  },
  {
    sentence: 'Chị Bảy bán xôi vò ở cổng chợ.',
    twin: 'Chị bán 70 gói xôi.',
    read: [{text: '70 gói', value: '70 item'}],
  },
  {
    sentence: 'Bác Sáu Dân từng chèo ghe khắp miệt vườn.',
    twin: 'Bác chèo ghe suốt 6 giờ.',
    read: [{text: '6 giờ', value: '6 hour'}],
  },
  {
    sentence: 'Chú Tám cà phê vợt nổi tiếng khắp quận.',
    twin: 'Chú bán 80 ly nước mỗi buổi sáng.',
    read: [{text: '80 ly nước', value: '80 item'}],
  },
  {
    sentence: 'Rảnh là tụ lại tám chuyện trên trời dưới đất.',
    twin: 'Họ nói chuyện suốt 8 tiếng.',
    read: [{text: '8 tiếng', value: '8 hour'}],
  },
  {
    sentence: 'Đừng ngồi tám nữa, làm cho xong bảng kê đi!',
    twin: 'Làm cho xong 8 bảng kê đi!',
    read: [{text: '8'}],
  },
  {
    sentence: 'Thể thơ lục bát còn gọi là thể sáu tám.',
    twin: 'Bài thơ có 68 câu.',
    read: [{text: '68 câu', value: '68 item'}],
  },
  {
    sentence: 'Thua mười mươi rồi mà y vẫn cố gỡ.',
    twin: 'Y thua 10 ván liền.',
    read: [{text: '10 ván', value: '10 game'}],
  },
  {
    sentence: 'Chuyện rõ mười mươi, còn cãi vào đâu được.',
    twin: 'Chuyện xảy ra 10 năm trước.',
    read: [{text: '10 năm trước', value: 'year -10'}],
  },
  {
    sentence: 'Kiều và Vân mỗi người một vẻ, mười phân vẹn mười.',
    twin: 'Truyện Kiều có 3.254 câu thơ.',
    read: [{text: '3.254'}],
  },
  {
    sentence: 'Dân bốn phương đổ về trẩy hội chùa Hương.',
    twin: 'Chùa Hương đón 40.000 người trẩy hội.',
    read: [{text: '40.000 người', value: '40000 person'}],
  },
  {
    sentence: 'Người tài khắp bốn bể cùng về kinh ứng thí.',
    twin: 'Khoa thi ấy có 440 sĩ tử.',
    read: [{text: '440'}],
  },
  {
    sentence: 'Tình anh em bốn biển một nhà.',
    twin: 'Hạm đội có 4 tàu.',
    read: [{text: '4 tàu', value: '4 item'}],
  },
  {
    sentence: 'Phận nhà nông một sương hai nắng vẫn nuôi con ăn học nên người.',
    twin: 'Nhà nông ấy nuôi 2 con ăn học.',
    read: [{text: '2 con'}],
  },
  {
    sentence: 'Bậu đi tứ xứ, biết đến bao giờ về?',
    twin: 'Bậu đi 4 tháng mới về.',
    read: [{text: '4 tháng', value: '4 month'}],
  },
  {
    sentence: 'Cô Sáu là tên một vị nữ anh hùng hy sinh ở Côn Đảo.',
    twin: 'Chị Võ Thị Sáu hy sinh ngày 23 tháng 1 năm 1952.',
    read: [{text: '23 tháng 1 năm 1952', value: '1952-01-23'}],
  },
  {
    sentence: 'Thím Mười mở sạp vải trong chợ Bà Chiểu.',
    twin: 'Chợ có 110 sạp.',
    read: [{text: '110'}],
  },
  {
    sentence: 'Cầu Bảy Háp nối đôi bờ sông Cái Nước.',
    twin: 'Cầu dài 77 mét.',
    read: [{text: '77 mét', value: '77 metre'}],
  },
  {
    sentence: 'Rạch Ông Tám chảy ra sông Vàm Cỏ.',
    twin: 'Con rạch sâu 8 mét.',
    read: [{text: '8 mét', value: '8 metre'}],
  },
  {
    sentence: 'Ông Năm Nhà Lầu giàu nhất tổng.',
    twin: 'Nhà lầu của ông có 5 tầng.',
    read: [{text: '5 tầng', value: '5 floor'}],
  },
  {
    sentence: 'Làng dệt Bảy Hiền do người xứ Quảng lập nên.',
    twin: 'Làng dệt có 700 khung cửi.',
    read: [{text: '700'}],
  },
  {
    sentence: 'Chị Tám Vinh mà biết thì hắn hết đường chối.',
    twin: 'Trái dừa giá 18 nghìn đồng.',
    read: [{text: '18 nghìn đồng', value: '18000 VND'}],
  },

  // Không: negation, air, space.
  {
    sentence: 'Không khí buổi họp thật căng thẳng.',
    twin: 'Buổi họp kéo dài 200 phút.',
    read: [{text: '200 phút', value: '200 minute'}],
  },
  {
    sentence: 'Không gian trưng bày được thiết kế theo lối mở.',
    twin: 'Không gian trưng bày rộng 500 mét vuông.',
    read: [{text: '500 mét vuông', value: '500 m2'}],
  },
  {
    sentence: 'Tôi không biết bơi nên ngại đi biển.',
    twin: 'Tôi bơi được 200 mét.',
    read: [{text: '200 mét', value: '200 metre'}],
  },
  {
    sentence: 'Cảng hàng không Nội Bài đang mở rộng nhà ga.',
    twin: 'Nhà ga đón 20 triệu hành khách.',
    read: [{text: '20 triệu hành khách', value: '20000000 person'}],
  },
  {
    sentence: 'Không quân diễn tập ở vùng trời phía tây.',
    twin: 'Không quân diễn tập với 20 máy bay.',
    read: [{text: '20 máy bay', value: '20 item'}],
  },
  {
    sentence: 'Bàn tay không cũng làm nên cơ nghiệp.',
    twin: 'Anh khởi nghiệp với 0 đồng trong túi.',
    read: [{text: '0 đồng', value: '0 VND'}],
  },
  {
    sentence: 'Anh ta cáu gắt không đâu vào đâu.',
    twin: 'Nhiệt độ hạ xuống 0 độ C.',
    read: [{text: '0 độ C', value: '0 C'}],
  },
  {
    sentence: 'Có công mài sắt, không bữa nay thì bữa khác cũng thành.',
    twin: 'Thanh sắt dài 30 cm.',
    read: [{text: '30 cm', value: '30 cm'}],
  },
  {
    sentence: 'Cửa hàng không nhận thẻ tín dụng.',
    twin: 'Cửa hàng nhận thẻ từ hóa đơn 200.000 đồng.',
    read: [{text: '200.000 đồng', value: '200000 VND'}],
  },
  {
    sentence: 'Nhà văn bỏ không căn phòng áp mái từ khi vợ mất.',
    twin: 'Căn phòng bỏ không 10 năm.',
    read: [{text: '10 năm', value: '10 year'}],
  },
  {
    sentence: 'Không phận được phong tỏa vì lý do an ninh.',
    twin: 'Không phận bị phong tỏa 12 giờ.',
    read: [{text: '12 giờ'}],
  },
  {
    sentence: 'Nói không với túi ni-lông là khẩu hiệu của phiên chợ.',
    twin: 'Phiên chợ dùng hết 30 kg túi ni-lông.',
    read: [{text: '30 kg', value: '30 kg'}],
  },
  {
    sentence: 'Ông bố ra về tay không sau cả buổi câu cá.',
    twin: 'Ông bố câu được 20 con cá.',
    read: [{text: '20 con'}],
  },
  {
    sentence: 'Xe bồn cạn khô, không còn giọt nào.',
    twin: 'Xe bồn chứa 20.000 lít nước.',
    read: [{text: '20.000 lít', value: '20000 litre'}],
  },
  {
    sentence: 'Không ngừng học hỏi là bí quyết của bà.',
    twin: 'Bà học 12 giờ mỗi ngày.',
    read: [{text: '12 giờ'}],
  },
  {
    sentence: 'Sao Kim không có vệ tinh tự nhiên.',
    twin: 'Sao Hỏa có 2 vệ tinh tự nhiên.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Chiếc bình chân không giữ nhiệt rất lâu.',
    twin: 'Chiếc bình chân không giữ nhiệt được 10 giờ.',
    read: [{text: '10 giờ'}],
  },
  {
    sentence: 'Đừng để chiếc ghế trống không giữa phòng.',
    twin: 'Phòng chờ có 100 ghế.',
    read: [{text: '100 ghế', value: '100 seat'}],
  },
  {
    sentence: 'Tàu vũ trụ thăm dò khoảng không bao la.',
    twin: 'Tàu vũ trụ bay qua 200 triệu km.',
    read: [{text: '200 triệu km', value: '200000000 km'}],
  },
  {
    sentence: 'Nếu không, xin quý khách bấm phím hủy.',
    twin: 'Nếu sai mã, xin quý khách chờ 30 giây.',
    read: [{text: '30 giây', value: '30 second'}],
  },
  {
    sentence: 'Chẳng biết đứa trẻ có ăn cay được không.',
    twin: 'Đứa trẻ ăn được 2 bát cơm.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Thị trấn tối om, không đèn, không người qua lại.',
    twin: 'Thị trấn mất điện lúc 20 giờ.',
    read: [{text: '20 giờ'}],
  },
  {
    sentence: 'Không lực đối phương rút về căn cứ hậu phương.',
    twin: 'Đối phương rút 30 máy bay về căn cứ.',
    read: [{text: '30 máy bay', value: '30 item'}],
  },

  // Trăm, nghìn, ngàn, vạn, muôn: "all" and "many" of old turns of phrase.
  {
    sentence: 'Trăm họ an cư lạc nghiệp là phúc của nước nhà.',
    twin: 'Làng có 100 họ cùng sinh sống.',
    read: [{text: '100'}],
  },
  {
    sentence: 'Trăm phương ngàn kế, hắn vẫn không mở được két.',
    twin: 'Két sắt nặng 100 kg.',
    read: [{text: '100 kg', value: '100 kg'}],
  },
  {
    sentence: 'Trăm công nghìn việc nhưng chị vẫn dành thời gian cho con.',
    twin: 'Chị xử lý 100 hồ sơ mỗi tuần.',
    read: [{text: '100'}],
  },
  {
    sentence: 'Trăm sự nhờ bác giúp cháu lần này.',
    twin: 'Bác giúp cháu 100 nghìn đồng.',
    read: [{text: '100 nghìn đồng', value: '100000 VND'}],
  },
  {
    sentence: 'Trăm hay không bằng tay quen, cứ làm rồi sẽ thạo.',
    twin: 'Anh thợ làm 100 sản phẩm thì thạo tay.',
    read: [{text: '100 sản phẩm', value: '100 product'}],
  },
  {
    sentence: 'Trăm nghe không bằng mắt thấy.',
    twin: 'Phòng trưng bày có 100 bức ảnh.',
    read: [{text: '100 bức ảnh', value: '100 photo'}],
  },
  {
    sentence: 'Chúc cô dâu chú rể trăm năm hạnh phúc!',
    twin: 'Ngôi nhà cổ đã 100 năm tuổi.',
    read: [{text: '100 năm tuổi', value: '100 year'}],
  },
  {
    sentence: 'Người tính không bằng trời tính, trăm đường cũng không tránh khỏi.',
    twin: 'Thành phố đặt tên cho 100 con đường.',
    read: [{text: '100'}],
  },
  {
    sentence: 'Nghìn trùng xa cách, biết bao giờ gặp lại.',
    twin: 'Họ sống cách nhau 1.000 km.',
    read: [{text: '1.000 km', value: '1000 km'}],
  },
  {
    sentence: 'Tiếng thơm của vị tướng lưu danh nghìn thu.',
    twin: 'Vị tướng ấy chỉ huy 1 nghìn quân.',
    read: [{text: '1 nghìn'}],
  },
  {
    sentence: 'Rừng núi ngàn xưa còn vang tiếng cồng.',
    twin: 'Rừng rộng 2 ngàn héc-ta.',
    read: [{text: '2 ngàn héc-ta', value: '2000 hectare'}],
  },
  {
    sentence: 'Mẹ thiên nhiên nuôi dưỡng vạn vật.',
    twin: 'Bảo tàng lưu giữ 2 vạn hiện vật.',
    read: [{text: '2 vạn'}],
  },
  {
    sentence: 'Chúc anh chị vạn sự như ý.',
    twin: 'Đền thờ đón 3 vạn khách thập phương.',
    read: [{text: '3 vạn'}],
  },
  {
    sentence: 'Vạn bất đắc dĩ ông mới phải bán mảnh đất hương hỏa.',
    twin: 'Ông bán mảnh đất lấy 5 vạn quan tiền.',
    read: [{text: '5 vạn'}],
  },
  {
    sentence: 'Vạn Lý Trường Thành uốn lượn trên đỉnh núi.',
    twin: 'Vạn Lý Trường Thành dài 21.196 km.',
    read: [{text: '21.196 km', value: '21196 km'}],
  },
  {
    sentence: 'Cô giáo dặn học trò phải chăm, chớ ngại đường xa vạn dặm.',
    twin: 'Con tàu đi 1 vạn dặm.',
    read: [{text: '1 vạn dặm', value: '10000 mile'}],
  },
  {
    sentence: 'Ổ khóa vạn năng mở được mọi loại cửa.',
    twin: 'Ổ khóa giá 90 nghìn đồng.',
    read: [{text: '90 nghìn đồng', value: '90000 VND'}],
  },
  {
    sentence: 'Ghe thuyền của vạn chài neo kín bến sông.',
    twin: 'Vạn chài có 60 chiếc thuyền.',
    read: [{text: '60 chiếc', value: '60 item'}],
    why: 'vạn chài is a fishing community',
  },
  {
    sentence: 'Quảng trường Vạn Xuân rợp bóng cờ hoa.',
    twin: 'Lý Bí lập nước Vạn Xuân năm 544.',
    read: [{text: 'năm 544', value: '544'}],
  },
  {
    sentence: 'Muôn đời sau vẫn nhớ công ơn tiền nhân.',
    twin: 'Dòng họ đã trải qua 15 đời.',
    read: [{text: '15'}],
  },
  {
    sentence: 'Muôn hoa đua nở khi nắng ấm tràn về.',
    twin: 'Vườn có 10 nghìn bông hoa.',
    read: [{text: '10 nghìn'}],
  },
  {
    sentence: 'Muôn màu muôn vẻ của chợ phiên khiến khách phương xa mê mẩn.',
    twin: 'Chợ phiên họp 2 lần.',
    read: [{text: '2 lần'}],
  },
  {
    sentence: 'Muôn người như một, họ cùng đứng lên giữ đất.',
    twin: '10 nghìn người cùng đứng lên giữ đất.',
    read: [{text: '10 nghìn người', value: '10000 person'}],
  },
  {
    sentence: 'Ấy là câu chuyện muôn thuở giữa mẹ chồng và nàng dâu.',
    twin: 'Câu chuyện dài 12 trang.',
    read: [{text: '12 trang', value: '12 page'}],
  },
  {
    sentence: 'Bà con muôn nơi gửi quà cho vùng lũ.',
    twin: 'Bà con gửi 50 tấn quà cho vùng lũ.',
    read: [{text: '50 tấn', value: '50 ton'}],
  },
  {
    sentence: 'Vạn tuế là loài cây cảnh quen thuộc trước sân đình.',
    twin: 'Cây vạn tuế trước sân đình cao 2 mét.',
    read: [{text: '2 mét', value: '2 metre'}],
  },
  {
    sentence: 'Tết đến, ông dán đôi câu đối cầu vạn an.',
    twin: 'Ông viết 20 câu đối.',
    read: [{text: '20 câu', value: '20 item'}],
  },
  {
    sentence: 'Ngàn xanh thăm thẳm ôm lấy dòng suối nhỏ.',
    twin: 'Tỉnh trồng 1 ngàn cây xanh.',
    read: [{text: '1 ngàn'}],
  },
  {
    sentence: 'Những cánh đồng muối Vạn Ninh trắng lóa dưới nắng.',
    twin: 'Diêm dân Vạn Ninh thu 700 tấn muối.',
    read: [{text: '700 tấn', value: '700 ton'}],
  },
  {
    sentence: 'Vạn Hạnh là vị thiền sư có công phò tá Lý Công Uẩn.',
    twin: 'Lý Công Uẩn lên ngôi năm 1009.',
    read: [{text: 'năm 1009', value: '1009'}],
  },
  {
    sentence: 'Con gái ông Bách, cô Thiên và cô Vạn, đều học y.',
    twin: 'Ông Bách có 2 cô con gái học y.',
    read: [{text: '2'}],
  },
  {
    sentence: 'Phường Vạn Phúc nổi tiếng với lụa tơ tằm.',
    twin: 'Phường Vạn Phúc có 800 khung dệt lụa.',
    read: [{text: '800'}],
  },
  {
    sentence: 'Anh em xa cách, trăm mối tơ vò.',
    twin: 'Cuộn tơ dài 100 mét.',
    read: [{text: '100 mét', value: '100 metre'}],
  },

  // Triệu, tỷ: summon, symptom, rate, scrupulous.
  {
    sentence: 'Bộ Ngoại giao triệu tập đại sứ để trao công hàm.',
    twin: 'Tòa án triệu tập 12 nhân chứng.',
    read: [{text: '12'}],
  },
  {
    sentence: 'Hãng xe triệu hồi dòng bán tải vì lỗi túi khí.',
    twin: 'Hãng xe triệu hồi 2 triệu xe vì lỗi túi khí.',
    read: [{text: '2 triệu xe', value: '2000000 vehicle'}],
  },
  {
    sentence: 'Nhà vua cho triệu vị tướng già về kinh.',
    twin: 'Nhà vua thưởng 2 triệu quan tiền.',
    read: [{text: '2 triệu'}],
  },
  {
    sentence: 'Sốt cao và đau đầu là triệu chứng thường gặp.',
    twin: 'Bệnh nhân sốt 39,5 độ.',
    read: [{text: '39,5 độ', value: '39.5 degree'}],
  },
  {
    sentence: 'Bà Triệu cưỡi voi ra trận.',
    twin: 'Bà Triệu khởi nghĩa năm 248.',
    read: [{text: 'năm 248', value: '248'}],
  },
  {
    sentence: 'Phố Triệu Việt Vương nổi tiếng với cà phê vỉa hè.',
    twin: 'Phố dài 1 km.',
    read: [{text: '1 km', value: '1 km'}],
  },
  {
    sentence: 'Triệu Đà lập ra nước Nam Việt.',
    twin: 'Triệu Đà trị vì 70 năm.',
    read: [{text: '70 năm', value: '70 year'}],
  },
  {
    sentence: 'Điềm triệu tốt lành hiện ra trên mai rùa.',
    twin: 'Con rùa nặng 100 kg.',
    read: [{text: '100 kg', value: '100 kg'}],
  },
  {
    sentence: 'Tỷ lệ hộ nghèo giảm rõ rệt nhờ tín dụng vi mô.',
    twin: 'Tỷ lệ hộ nghèo giảm còn 3,2%.',
    read: [{text: '3,2%', value: '3.2 percent'}],
  },
  {
    sentence: 'Tỷ giá ngoại tệ biến động mạnh trên thị trường tự do.',
    twin: 'Tỷ giá tăng lên 25.450 đồng.',
    read: [{text: '25.450 đồng', value: '25450 VND'}],
  },
  {
    sentence: 'Tỷ phú công nghệ ấy từng bỏ học đại học.',
    twin: 'Tỷ phú ấy nắm 2 tỷ đô la cổ phiếu.',
    read: [{text: '2 tỷ đô la', value: '2000000000 USD'}],
  },
  {
    sentence: 'Người thợ khảm tỉ mỉ gắn từng mảnh xà cừ.',
    twin: 'Người thợ khảm gắn 900 mảnh xà cừ.',
    read: [{text: '900'}],
  },
  {
    sentence: 'Tỉ tê mãi, bà mới chịu kể chuyện hồi con gái.',
    twin: 'Bà kể chuyện suốt 2 tiếng.',
    read: [{text: '2 tiếng', value: '2 hour'}],
  },
  {
    sentence: 'Tỉ số trên bảng điện tử nhấp nháy liên hồi.',
    twin: 'Trận đấu kết thúc với tỉ số 2-1.',
    read: [{text: '2-1', value: '2..1 point'}],
  },
  {
    sentence: 'Tỷ trọng dầu thô phụ thuộc vào thành phần hóa học.',
    twin: 'Tỷ trọng dầu thô là 0,85.',
    read: [{text: '0,85', value: '0.85 one'}],
  },
  {
    sentence: 'Tỷ suất sinh giảm là nỗi lo của nhiều quốc gia.',
    twin: 'Tỷ suất sinh là 1,9.',
    read: [{text: '1,9', value: '1.9 one'}],
  },
  {
    sentence: 'Hắn tự xưng là triệu phú đô la nhưng còn nợ tiền thuê nhà.',
    twin: 'Hắn nợ 3 triệu đồng tiền thuê nhà.',
    read: [{text: '3 triệu đồng', value: '3000000 VND'}],
  },
  {
    sentence: 'Đàm phán thất bại, tổng thống triệu hồi phái đoàn về nước.',
    twin: 'Phái đoàn có 13 thành viên.',
    read: [{text: '13 thành viên', value: '13 person'}],
  },
  {
    sentence: 'Cổng làng Triệu Khúc còn nguyên rêu phong.',
    twin: 'Làng Triệu Khúc có 500 hộ làm nghề.',
    read: [{text: '500 hộ', value: '500 household'}],
  },
  {
    sentence: 'Bản đồ này vẽ theo tỉ lệ lớn nên rất chi tiết.',
    twin: 'Bản đồ này rộng 2 mét.',
    read: [{text: '2 mét', value: '2 metre'}],
  },
  {
    sentence: 'Tỉ như trời mưa thì ta dời buổi dã ngoại.',
    twin: 'Buổi dã ngoại tốn 2 triệu đồng.',
    read: [{text: '2 triệu đồng', value: '2000000 VND'}],
  },
  {
    sentence: 'Tỉ thí võ nghệ xong, các võ sĩ bắt tay nhau.',
    twin: 'Giải đấu có 16 võ sĩ.',
    read: [{text: '16'}],
  },
  {
    sentence: 'Trong năm công ty tăng trưởng tốt.',
    twin: 'Trong năm thế hệ, họ làm gốm.',
    read: [{text: 'năm thế hệ', value: '5 item'}],
  },
  {sentence: 'Ba con đi chợ về rồi.', twin: 'Ba con gà chạy ra sân.', read: [{text: 'Ba con', value: '3 item'}]},
  {sentence: 'Ba anh làm nghề gì?', twin: 'Ba anh em cùng làm nghề mộc.', read: [{text: 'Ba anh', value: '3 item'}]},
  {
    sentence: 'Tòa triệu tập họp các bên.',
    twin: 'Tòa lưu 3 triệu tập tin.',
    read: [{text: '3 triệu tập tin', value: '3000000 file'}],
  },
  {sentence: 'Gọi 0912 345 678 để đặt chỗ.', twin: 'Tổng đài nhận 345.678 cuộc gọi.', read: [{text: '345.678'}]},
  {
    sentence: 'Mã số thuế là 0101234567.',
    twin: 'Doanh thu là 101.234.567 đồng.',
    read: [{text: '101.234.567 đồng', value: '101234567 VND'}],
  },
]
