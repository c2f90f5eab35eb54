import type {LookAlike} from '../look-alike.ts'

/** Hours, days, months and seasons in words that tell no time. */
export const calendar: readonly LookAlike[] = [
  // Phút, giây, giờ, ngày, tuần, tháng, quý: moments, days gone by, patrols, honoured guests.
  {
    sentence: 'Trong phút chốc, đàn chim sẻ đã bay vụt lên.',
    twin: 'Trong 5 phút, đàn chim sẻ đã bay hết.',
    read: [{text: '5 phút', value: '5 minute'}],
  },
  {
    sentence: 'Xin bà con chờ giây lát, xe đang vào bến.',
    twin: 'Xin bà con chờ 15 giây, xe đang vào bến.',
    read: [{text: '15 giây', value: '15 second'}],
  },
  {
    sentence: 'Ký ức ấy ùa về trong khoảnh khắc phút giây giao thừa.',
    twin: 'Màn pháo hoa kéo dài 15 phút.',
    read: [{text: '15 phút', value: '15 minute'}],
  },
  {
    sentence: 'Giờ đây, con đường đất đã thành đại lộ.',
    twin: 'Đi từ đây ra đại lộ mất 1 giờ.',
    read: [{text: '1 giờ'}],
  },
  {
    sentence: 'Bao giờ hoa ban nở, anh sẽ trở lại bản.',
    twin: 'Anh trở lại bản lúc 17 giờ.',
    read: [{text: '17 giờ', value: '17'}],
  },
  {
    sentence: 'Giờ giấc sinh hoạt của người trực ca rất thất thường.',
    twin: 'Người trực ca làm việc 8 giờ.',
    read: [{text: '8 giờ', value: '8 hour'}],
  },
  {
    sentence: 'Ngày xưa, ở làng nọ có cô gái mồ côi nết na.',
    twin: 'Ngày 3 tháng 3, làng nọ mở hội.',
    read: [{text: '3 tháng 3', value: '--03-03'}],
  },
  {
    sentence: 'Tháng ngày êm đềm bên dòng sông quê đã xa.',
    twin: 'Anh sống bên dòng sông quê 18 tháng.',
    read: [{text: '18 tháng', value: '18 month'}],
  },
  {
    sentence: 'Ngày càng nhiều người trẻ chọn lối sống tối giản.',
    twin: 'Cuộc khảo sát diễn ra trong 10 ngày.',
    read: [{text: '10 ngày', value: '10 day'}],
  },
  {
    sentence: 'Rồi sẽ có ngày con hiểu lòng cha mẹ.',
    twin: 'Con về thăm cha mẹ được 3 ngày.',
    read: [{text: '3 ngày', value: '3 day'}],
  },
  {
    sentence: 'Ngày ngày, người gác đèn biển vẫn leo bậc thang xoắn ốc.',
    twin: 'Người gác đèn biển leo 200 bậc thang.',
    read: [{text: '200'}],
  },
  {
    sentence: 'Ngày đêm công nhân bám công trường để kịp tiến độ.',
    twin: 'Công nhân bám công trường 60 ngày đêm.',
    read: [{text: '60 ngày đêm', value: '60 day'}],
  },
  {
    sentence: 'Lực lượng tuần tra bảo vệ cột mốc biên giới.',
    twin: 'Lực lượng biên phòng đi tuần 3 tuần.',
    read: [{text: '3 tuần', value: '3 week'}],
  },
  {
    sentence: 'Máu tuần hoàn nuôi dưỡng từng tế bào.',
    twin: 'Thai nhi 12 tuần tuổi đã có hệ tuần hoàn.',
    read: [{text: '12 tuần tuổi', value: '12 week'}],
  },
  {
    sentence: 'Đàn tuần lộc gặm rêu trên lãnh nguyên.',
    twin: 'Đàn tuần lộc có 400 con.',
    read: [{text: '400 con'}],
  },
  {
    sentence: 'Tạp chí ra theo tuần, báo ra theo ngày.',
    twin: 'Tạp chí ra được 52 tuần.',
    read: [{text: '52 tuần', value: '52 week'}],
  },
  {
    sentence: 'Nhà sư tuần tự kể lại gốc tích ngôi chùa.',
    twin: 'Lễ hội chùa kéo dài 2 tuần.',
    read: [{text: '2 tuần', value: '2 week'}],
  },
  {
    sentence: 'Kính mời quý khách dùng thử món mới của nhà hàng.',
    twin: 'Nhà hàng đón 300 khách trong quý 2.',
    read: [{text: 'quý 2', value: 'Q2'}],
  },
  {
    sentence: 'Bộ sưu tập đá quý được trưng bày trong tủ kính.',
    twin: 'Doanh thu quý 3 của hãng đá quý tăng mạnh.',
    read: [{text: 'quý 3', value: 'Q3'}],
  },
  {
    sentence: 'Thời gian quý giá nên đừng lãng phí.',
    twin: 'Hãng công bố kết quả kinh doanh quý 4.',
    read: [{text: 'quý 4', value: 'Q4'}],
  },
  {
    sentence: 'Quý vị và các bạn đang nghe chương trình ca nhạc.',
    twin: 'Chương trình ca nhạc dài 45 phút.',
    read: [{text: '45 phút', value: '45 minute'}],
  },
  {
    sentence: 'Quý thầy cô có mặt đông đủ ở lễ khai giảng.',
    twin: 'Lễ khai giảng diễn ra ngày 5/9.',
    read: [{text: '5/9', value: '--09-05'}],
  },
  {
    sentence: 'Ông cụ quý mến cậu lái đò thật thà.',
    twin: 'Báo cáo quý 1 của công ty dày 40 trang.',
    read: [
      {text: 'quý 1', value: 'Q1'},
      {text: '40 trang', value: '40 page'},
    ],
  },
  {
    sentence: 'Lê Quý Đôn là nhà bác học lớn của nước ta.',
    twin: 'Lê Quý Đôn sinh năm 1726.',
    read: [{text: 'năm 1726', value: '1726'}],
  },
  {
    sentence: 'Trong giới quý tộc, trà đạo là thú chơi tao nhã.',
    twin: 'Gia đình quý tộc ấy có 4 quản gia.',
    read: [{text: '4'}],
  },
  {
    sentence: 'Gỗ quý trong vườn quốc gia bị đốn trộm.',
    twin: 'Kẻ trộm đốn 4 mét khối gỗ quý.',
    read: [{text: '4 mét khối', value: '4 m3'}],
  },
  {
    sentence: 'Tháng cô hồn, nhiều người kiêng mua xe.',
    twin: 'Tháng 7 âm lịch, nhiều người kiêng mua xe.',
    read: [{text: 'Tháng 7', value: '--07'}],
  },
  {
    sentence: 'Lương tháng của thợ học việc rất thấp.',
    twin: 'Thợ học việc làm 4 tháng thì được tăng lương.',
    read: [{text: '4 tháng', value: '4 month'}],
  },
  {
    sentence: 'Bà bầu đến tháng sinh nên đi lại khó khăn.',
    twin: 'Bà bầu nghỉ thai sản 6 tháng.',
    read: [{text: '6 tháng', value: '6 month'}],
  },
  {
    sentence: 'Cả tháng trời không mưa, ruộng nứt nẻ chân chim.',
    twin: 'Suốt 2 tháng không mưa, ruộng nứt nẻ.',
    read: [{text: '2 tháng', value: '2 month'}],
  },
  {
    sentence: 'Ngày tháng ghi trên con dấu đã nhòe.',
    twin: 'Con dấu ghi ngày 2 tháng 9 năm 1945.',
    read: [{text: '2 tháng 9 năm 1945', value: '1945-09-02'}],
  },
  {
    sentence: 'Báo cáo trình bày theo thứ tự thời gian.',
    twin: 'Báo cáo trình bày trong 25 phút.',
    read: [{text: '25 phút', value: '25 minute'}],
  },
  {
    sentence: 'Thứ trưởng Bộ Xây dựng tiếp đoàn chuyên gia Nhật Bản.',
    twin: 'Đoàn chuyên gia Nhật Bản có 14 người.',
    read: [{text: '14 người', value: '14 person'}],
  },
  {
    sentence: 'Yếu tố giá cả chỉ là thứ yếu so với độ bền.',
    twin: 'Độ bền của cáp là 20 năm.',
    read: [{text: '20 năm', value: '20 year'}],
  },
  {
    sentence: 'Bà ấy đã tha thứ cho kẻ trộm trẻ tuổi.',
    twin: 'Kẻ trộm trẻ tuổi lấy 2 chiếc xe.',
    read: [{text: '2 chiếc xe', value: '2 vehicle'}],
  },
  {
    sentence: 'Hàng thứ phẩm bị trả về xưởng.',
    twin: '40 chiếc áo bị trả về xưởng.',
    read: [{text: '40 chiếc', value: '40 item'}],
  },
  {
    sentence: 'Thứ nước chấm ấy chỉ miền biển mới có.',
    twin: 'Chai nước chấm ấy nặng 1 kg.',
    read: [{text: '1 kg', value: '1 kg'}],
  },
  {
    sentence: 'Các thứ quà quê được gói trong lá chuối.',
    twin: 'Bà gói 7 thứ bánh trong lá chuối.',
    read: [{text: '7'}],
  },
  {
    sentence: 'Cửa hàng tạp hóa bán đủ thứ trên đời.',
    twin: 'Cửa hàng tạp hóa mở cửa đến 22 giờ.',
    read: [{text: '22 giờ'}],
  },
  {
    sentence: 'Tôi thích thứ ánh sáng dịu của đèn dầu.',
    twin: 'Hội đèn dầu diễn ra vào thứ 7 tuần này.',
    read: [{text: 'thứ 7'}],
  },
  {
    sentence: 'Đang mùa nước nổi, cá linh về đầy kênh rạch.',
    twin: 'Mùa nước nổi kéo dài 4 tháng.',
    read: [{text: '4 tháng', value: '4 month'}],
  },
  {
    sentence: 'Mùa màng thất bát vì sâu keo.',
    twin: 'Nông dân mất 30% sản lượng vì sâu keo.',
    read: [{text: '30%', value: '30 percent'}],
  },
  {
    sentence: 'Thế hệ trước gìn giữ, thế hệ sau tiếp nối.',
    twin: 'Làng gốm đã qua 12 thế hệ.',
    read: [{text: '12'}],
  },
  {
    sentence: 'Giờ học thể dục diễn ra ngoài sân.',
    twin: 'Giờ học thể dục bắt đầu lúc 7 giờ 30 phút.',
    read: [{text: '7 giờ 30 phút', value: '07:30'}],
  },
  {
    sentence: 'Đồng hồ báo thức đổ chuông inh ỏi.',
    twin: 'Đồng hồ báo thức đổ chuông lúc 5 giờ sáng.',
    read: [{text: '5 giờ sáng', value: '05'}],
  },
  {
    sentence: 'Người đi biển mong trời yên gió lặng từng giờ từng phút.',
    twin: 'Người đi biển vật lộn với sóng 36 giờ.',
    read: [{text: '36 giờ', value: '36 hour'}],
  },
  {
    sentence: 'Tiếng sáo diều vi vu trên triền đê.',
    twin: 'Cánh diều bay suốt 3 tiếng trên triền đê.',
    read: [{text: '3 tiếng', value: '3 hour'}],
  },
  {
    sentence: 'Tiếng Hàn và tiếng Nhật có trật tự câu giống nhau.',
    twin: 'Lớp tiếng Hàn học 3 tiếng mỗi buổi.',
    read: [{text: '3 tiếng'}],
  },
  {
    sentence: 'Ca sĩ nổi tiếng đến thăm trại trẻ mồ côi.',
    twin: 'Ca sĩ đến thăm trại trẻ trong 2 tiếng.',
    read: [{text: '2 tiếng', value: '2 hour'}],
  },
  {
    sentence: 'Kỷ niệm ngày cưới, họ trồng cây hoa giấy trước nhà.',
    twin: 'Họ trồng cây hoa giấy ngày 14/2/2020.',
    read: [{text: '14/2/2020', value: '2020-02-14'}],
  },
  {
    sentence: 'Kỷ luật lao động là thói quen hằng ngày.',
    twin: 'Ông làm thợ lặn suốt 2 thập kỷ.',
    read: [{text: '2 thập kỷ', value: '2 decade'}],
  },
  {
    sentence: 'Thầy kể về kỷ Phấn trắng và những loài bò sát khổng lồ.',
    twin: 'Ngôi chùa được dựng vào thế kỷ 17.',
    read: [{text: 'thế kỷ 17', value: 'century 17'}],
  },
  {
    sentence: 'Giây phút đoàn tụ khiến ai nấy rơm rớm nước mắt.',
    twin: 'Cuộc đoàn tụ được chờ đợi 45 năm.',
    read: [{text: '45 năm', value: '45 year'}],
  },
  {
    sentence: 'Dây điện giăng mắc như mạng nhện giữa phố.',
    twin: 'Dòng điện ngắt sau 3 giây.',
    read: [{text: '3 giây', value: '3 second'}],
  },
  {
    sentence: 'Người thợ giặt là phút nào cũng tất bật.',
    twin: 'Người thợ giặt là xong áo trong 6 phút.',
    read: [{text: '6 phút', value: '6 minute'}],
  },
  {
    sentence: 'Hôm trời nồm, sàn gạch trơn như đổ mỡ.',
    twin: 'Trời nồm suốt 5 hôm.',
    read: [{text: '5 hôm', value: '5 day'}],
  },
  {
    sentence: 'Hôm nào rảnh, mời chị ghé nhà em chơi.',
    twin: 'Chị ghé nhà em chơi được 2 hôm.',
    read: [{text: '2 hôm', value: '2 day'}],
  },
  {
    sentence: 'Bữa đó trời trở gió, biển động dữ dội.',
    twin: 'Trời trở gió từ 10 giờ đêm.',
    read: [{text: '10 giờ đêm', value: '22'}],
  },

  // Xuân, hạ, thu, đông, mai, mùng: seasons and days in other words.
  {
    sentence: 'Thanh xuân của chị gửi lại nơi rừng sâu nước độc.',
    twin: 'Chị gửi lại rừng sâu 8 mùa rẫy.',
    read: [{text: '8'}],
  },
  {
    sentence: 'Xuân Diệu được gọi là ông hoàng thơ tình.',
    twin: 'Xuân Diệu sinh ngày 2 tháng 2 năm 1916.',
    read: [{text: '2 tháng 2 năm 1916', value: '1916-02-02'}],
  },
  {
    sentence: 'Hạ tầng viễn thông ở hải đảo còn yếu.',
    twin: 'Tỉnh chi 200 tỷ đồng cho hạ tầng viễn thông.',
    read: [{text: '200 tỷ đồng', value: '200000000000 VND'}],
  },
  {
    sentence: 'Thu nhập của ngư dân bấp bênh theo con nước.',
    twin: 'Thu nhập của ngư dân đạt 9 triệu đồng.',
    read: [{text: '9 triệu đồng', value: '9000000 VND'}],
  },
  {
    sentence: 'Thu hoạch xong, bà con phơi lúa kín sân.',
    twin: 'Bà con thu 6 tấn lúa.',
    read: [{text: '6 tấn', value: '6 ton'}],
  },
  {
    sentence: 'Đông đảo người hâm mộ chờ thần tượng ở sân bay.',
    twin: 'Người hâm mộ chờ thần tượng suốt 5 giờ.',
    read: [{text: '5 giờ'}],
  },
  {
    sentence: 'Quận Hà Đông có phố lụa và phố ẩm thực.',
    twin: 'Hà Đông được sáp nhập vào Hà Nội năm 2008.',
    read: [{text: 'năm 2008', value: '2008'}],
  },
  {
    sentence: 'Gió đông bắc tràn về làm trời trở lạnh.',
    twin: 'Gió đông bắc mạnh cấp 6.',
    read: [{text: '6'}],
  },
  {
    sentence: 'Máu đông trong mạch gây tắc nghẽn nguy hiểm.',
    twin: 'Ca mổ lấy cục máu đông dài 4 giờ.',
    read: [{text: '4 giờ'}],
  },
  {
    sentence: 'Cành mai vàng khoe sắc trước hiên.',
    twin: 'Cành mai nở 60 bông.',
    read: [{text: '60'}],
  },
  {
    sentence: 'Nghề làm nón lá đang mai một dần.',
    twin: 'Làng nón còn 18 hộ làm nghề.',
    read: [{text: '18 hộ', value: '18 household'}],
  },
  {
    sentence: 'Mai Thúc Loan xưng là Mai Hắc Đế.',
    twin: 'Mai Thúc Loan dựng cờ khởi nghĩa năm 713.',
    read: [{text: 'năm 713', value: '713'}],
  },
  {
    sentence: 'Cô Mai bán hoa ở chợ Hàng Lược.',
    twin: 'Cô bán hoa ở chợ đến 28 tháng Chạp.',
    read: [{text: '28'}],
  },
  {
    sentence: 'Chị mắc mùng cho con ngủ kẻo muỗi đốt.',
    twin: 'Chị về quê hôm mùng 2 tháng 1.',
    read: [{text: 'mùng 2 tháng 1', value: '--01-02'}],
  },
  {
    sentence: 'Canh mồng tơi nấu cua là món mát ruột.',
    twin: 'Nồi canh nấu với 400 g cua.',
    read: [{text: '400 g', value: '400 g'}],
  },
  {
    sentence: 'Trăng rằm vằng vặc trên mái chùa.',
    twin: 'Hội làng mở ngày 15 tháng 8 âm lịch.',
    read: [{text: '15 tháng 8', value: '--08-15'}],
  },
  {
    sentence: 'Nguyễn Thị Xuân và Trần Văn Thu là bạn học cũ.',
    twin: 'Nguyễn Thị Xuân và Trần Văn Thu cùng sinh năm 1995.',
    read: [{text: 'năm 1995', value: '1995'}],
  },
  {
    sentence: 'Hạ viện bác dự luật nhập cư.',
    twin: 'Hạ viện bác dự luật với 220 phiếu.',
    read: [{text: '220 phiếu', value: '220 vote'}],
  },
  {
    sentence: 'Ông Đông quê ở Đông Anh, làm thợ đúc đồng.',
    twin: 'Ông Đông làm thợ đúc đồng 34 năm.',
    read: [{text: '34 năm', value: '34 year'}],
  },
  {
    sentence: 'Bắc thang lên hỏi ông trời là câu ca dao quen thuộc.',
    twin: 'Chiếc thang cao 4 mét.',
    read: [{text: '4 mét', value: '4 metre'}],
  },
  {
    sentence: 'Ban ngày ngủ, ban đêm dơi mới đi kiếm ăn.',
    twin: 'Dơi bay xa 15 km để kiếm ăn.',
    read: [{text: '15 km', value: '15 km'}],
  },
  {
    sentence: 'Sau Tết, hàng quán lại mở cửa nhộn nhịp.',
    twin: '6 hàng quán lại mở cửa nhộn nhịp.',
    read: [{text: '6'}],
  },
  {
    sentence: 'Tin sáng nói nhiều về cơn áp thấp ngoài khơi.',
    twin: 'Cơn áp thấp cách bờ 300 km.',
    read: [{text: '300 km', value: '300 km'}],
  },
]
