import type {LookAlike} from '../look-alike.ts'

/** Units and counters in words that measure nothing. */
export const measures: readonly LookAlike[] = [
  // Cân, tấn, tạ, mét, ly, phân, lít: weigh up, attack, hit and other words that sound like measures.
  {
    sentence: 'Hãy cân nhắc kỹ trước khi ký giấy vay.',
    twin: 'Chị mua 2 cân giấy vụn.',
    read: [{text: '2 cân', value: '2 kg'}],
  },
  {
    sentence: 'Cán cân quyền lực đang nghiêng về phía quốc hội.',
    twin: 'Bao gạo nặng 25 cân.',
    read: [{text: '25 cân', value: '25 kg'}],
  },
  {
    sentence: 'Bữa ăn cân bằng gồm rau, đạm và tinh bột.',
    twin: 'Bữa ăn cho cả xưởng dùng hết 40 kg rau.',
    read: [{text: '40 kg', value: '40 kg'}],
  },
  {
    sentence: 'Cân bàn hỏng, bà hàng cá phải mượn tạm bên cạnh.',
    twin: 'Bà hàng cá bán 15 cân cá thu.',
    read: [{text: '15 cân', value: '15 kg'}],
  },
  {
    sentence: 'Quân địch tấn công từ hướng tây nam.',
    twin: 'Quân địch ném 20 tấn bom.',
    read: [{text: '20 tấn', value: '20 ton'}],
  },
  {
    sentence: 'Tấn bi kịch gia đình khép lại trong nước mắt.',
    twin: 'Cần cẩu nâng 50 tấn thép.',
    read: [{text: '50 tấn', value: '50 ton'}],
  },
  {
    sentence: 'Lễ tấn phong giám mục diễn ra trang trọng.',
    twin: 'Đoàn xe chở 8 tấn hoa trang trí.',
    read: [{text: '8 tấn', value: '8 ton'}],
  },
  {
    sentence: 'Cậu học trò học hành tấn tới từ khi gặp thầy giỏi.',
    twin: 'Tàu hàng chở 3.000 tấn than.',
    read: [{text: '3.000 tấn', value: '3000 ton'}],
  },
  {
    sentence: 'Cử tạ là môn thể thao đòi hỏi sức bền.',
    twin: 'Nông dân thu 6 tạ lúa.',
    read: [{text: '6 tạ', value: '6 quintal'}],
  },
  {
    sentence: 'Bà con tạ ơn thần rừng sau vụ rẫy.',
    twin: 'Con bò nặng 3 tạ.',
    read: [{text: '3 tạ', value: '3 quintal'}],
  },
  {
    sentence: 'Anh tạ lỗi vì đến muộn.',
    twin: 'Thương lái mua 12 tạ cà phê.',
    read: [{text: '12 tạ', value: '12 quintal'}],
  },
  {
    sentence: 'Hiệp khách tá túc ở quán trọ ven đường.',
    twin: 'Quán trọ mua 2 tá trứng.',
    read: [{text: '2 tá', value: '24 one'}],
  },
  {
    sentence: 'Cô ấy có chuyện ly kỳ để kể sau chuyến phượt.',
    twin: 'Cô gọi 2 ly nước mía.',
    read: [{text: '2 ly nước', value: '2 item'}],
  },
  {
    sentence: 'Vợ chồng ly hôn vì bất đồng quan điểm nuôi con.',
    twin: 'Họ ly hôn sau 7 năm chung sống.',
    read: [{text: '7 năm', value: '7 year'}],
  },
  {
    sentence: 'Người ly hương nhớ mùi khói đốt đồng.',
    twin: 'Người ly hương gửi về 5 triệu đồng.',
    read: [{text: '5 triệu đồng', value: '5000000 VND'}],
  },
  {
    sentence: 'Chị rót ly cà phê mời khách.',
    twin: 'Tấm kính dày 8 ly.',
    read: [{text: '8 ly', value: '8 mm'}],
  },
  {
    sentence: 'Phân bón hữu cơ giúp đất tơi xốp.',
    twin: 'Nẹp gỗ dày 2 phân.',
    read: [{text: '2 phân', value: '2 cm'}],
  },
  {
    sentence: 'Cục Phân tích dữ liệu tuyển thực tập sinh.',
    twin: 'Tờ giấy rộng 21 phân.',
    read: [{text: '21 phân', value: '21 cm'}],
  },
  {
    sentence: 'Đám đông phân vân trước ngã rẽ.',
    twin: 'Cây đinh dài 7 phân.',
    read: [{text: '7 phân', value: '7 cm'}],
  },
  {
    sentence: 'Bà kể chuyện rất phân minh, đâu ra đấy.',
    twin: 'Thước kẻ dài 20 phân.',
    read: [{text: '20 phân', value: '20 cm'}],
  },
  {
    sentence: 'Cái thước gỗ của thầy đồ treo bên vách.',
    twin: 'Tấm vải dài 5 thước.',
    read: [{text: '5 thước', value: '5 metre'}],
  },
  {
    sentence: 'Nhân cách là thước đo giá trị con người.',
    twin: 'Mảnh vườn rộng 40 thước.',
    read: [{text: '40 thước', value: '40 metre'}],
  },
  {
    sentence: 'Thước phim đen trắng về chợ nổi làm người xem rưng rưng.',
    twin: 'Cây sào dài 6 thước.',
    read: [{text: '6 thước', value: '6 metre'}],
  },
  {
    sentence: 'Dặm đường xa chẳng ngăn được bước chân người đi phượt.',
    twin: 'Họ chạy bộ 26 dặm.',
    read: [{text: '26 dặm', value: '26 mile'}],
  },
  {
    sentence: 'Chị dặm lại phấn trước khi lên hình.',
    twin: 'Con tàu cách bờ 12 dặm.',
    read: [{text: '12 dặm', value: '12 mile'}],
  },
  {
    sentence: 'Ký kết xong, đôi bên trao đổi quà lưu niệm.',
    twin: 'Kiện hàng nặng 18 ký.',
    read: [{text: '18 ký', value: '18 kg'}],
  },
  {
    sentence: 'Ký giả bám hiện trường suốt đêm.',
    twin: 'Cô ấy sụt 4 ký sau đợt ốm.',
    read: [{text: '4 ký', value: '4 kg'}],
  },
  {
    sentence: 'Chữ ký trên séc không khớp với mẫu.',
    twin: 'Túi đồ nặng 3 ký.',
    read: [{text: '3 ký', value: '3 kg'}],
  },
  {
    sentence: 'Mẫu đơn nở rộ trong vườn thượng uyển.',
    twin: 'Nông trại rộng 30 mẫu.',
    read: [{text: '30 mẫu'}],
  },
  {
    sentence: 'Người mẫu sải bước trên sàn diễn.',
    twin: 'Ông có 5 mẫu ruộng.',
    read: [{text: '5 mẫu'}],
  },
  {
    sentence: 'Nước chảy đá mòn, cứ kiên trì là được.',
    twin: 'Hội nghị có 21 nước tham dự.',
    read: [{text: '21 nước', value: '21 country'}],
  },
  {
    sentence: 'Khối ngoại bán ròng cổ phiếu ngân hàng.',
    twin: 'Bể chứa 60 mét khối nước.',
    read: [{text: '60 mét khối', value: '60 m3'}],
  },
  {
    sentence: 'Khối u lành tính đã được cắt bỏ.',
    twin: 'Khối u nặng 9 gam.',
    read: [{text: '9 gam', value: '9 g'}],
  },
  {
    sentence: 'Học sinh khối chuyên toán giành giải quốc gia.',
    twin: 'Kho gỗ có 15 mét khối gỗ lim.',
    read: [{text: '15 mét khối', value: '15 m3'}],
  },
  {
    sentence: 'Chị tách trứng lấy lòng đỏ làm bánh.',
    twin: 'Công thức cần 2 tách bột mì.',
    read: [{text: '2 tách', value: '2 cup'}],
  },
  {
    sentence: 'Tách cà phê bốc khói nghi ngút bên khung cửa.',
    twin: 'Công thức cần 3 cốc sữa.',
    read: [{text: '3 cốc', value: '3 cup'}],
  },
  {
    sentence: 'Thùng rác được sơn màu xanh lá.',
    twin: 'Giá dầu tăng, họ bán 500 thùng dầu.',
    read: [{text: '500 thùng'}],
  },
  {
    sentence: 'Giêm Oát cải tiến máy hơi nước.',
    twin: 'Bóng đèn 60 oát cháy sáng cả đêm.',
    read: [{text: '60 oát', value: '60 watt'}],
  },
  {
    sentence: 'Thuyền buồm xuôi dòng Vôn-ga giữa bạt ngàn bạch dương.',
    twin: 'Ắc quy 12 vôn đã cạn.',
    read: [{text: '12 vôn', value: '12 volt'}],
  },
  {
    sentence: 'Mặt nó tái mét khi nghe tiếng hổ gầm.',
    twin: 'Cầu thủ ghi bàn từ cự ly 30 mét.',
    read: [{text: '30 mét', value: '30 metre'}],
  },
  {
    sentence: 'Hải lý bằng bao nhiêu cây số, con có nhớ không?',
    twin: 'Tàu cá cách đảo 45 hải lý.',
    read: [{text: '45 hải lý', value: '45 nautical-mile'}],
  },

  // Độ, phần, lần, tuổi, điểm, bậc: regime, software, in turn, youth.
  {
    sentence: 'Chế độ ăn nhạt tốt cho người cao huyết áp.',
    twin: 'Nhiệt độ ngoài trời là 38 độ.',
    read: [{text: '38 độ', value: '38 degree'}],
  },
  {
    sentence: 'Người có lòng độ lượng dễ tha thứ.',
    twin: 'Góc nghiêng của mái là 30 độ.',
    read: [{text: '30 độ', value: '30 degree'}],
  },
  {
    sentence: 'Nhiệt độ nước ao quyết định tốc độ lớn của tôm.',
    twin: 'Nước ao ấm tới 28 độ C.',
    read: [{text: '28 độ C', value: '28 C'}],
  },
  {
    sentence: 'Tốc độ tăng trưởng phụ thuộc vào đầu tư công.',
    twin: 'Xe chạy với tốc độ 60 km/giờ.',
    read: [{text: '60 km/giờ', value: '60 km-per-hour'}],
  },
  {
    sentence: 'Cường độ và mật độ là những đại lượng dễ nhầm.',
    twin: 'Cường độ ánh sáng giảm 15%.',
    read: [{text: '15%', value: '15 percent'}],
  },
  {
    sentence: 'Ấn Độ phóng vệ tinh quan sát đất liền.',
    twin: 'Ấn Độ phóng vệ tinh nặng 700 kg.',
    read: [{text: '700 kg', value: '700 kg'}],
  },
  {
    sentence: 'Mức độ giàu nghèo chênh lệch ngày càng rõ.',
    twin: 'Rượu gạo nặng 45 độ.',
    read: [{text: '45 độ', value: '45 degree'}],
  },
  {
    sentence: 'Tiến độ thi công cầu bị chậm do mưa lũ.',
    twin: 'Cây cầu nghiêng 2 độ sau trận lũ.',
    read: [{text: '2 độ', value: '2 degree'}],
  },
  {
    sentence: 'Phần mềm kế toán bị lỗi sau khi cập nhật.',
    twin: 'Phần mềm kế toán giảm 20 phần trăm thời gian nhập liệu.',
    read: [{text: '20 phần trăm', value: '20 percent'}],
  },
  {
    sentence: 'Phần nào tôi hiểu nỗi lòng của chị.',
    twin: 'Hai phần ba số ghế đã được đặt.',
    read: [{text: 'Hai phần ba', value: '2/3 one'}],
  },
  {
    sentence: 'Phần lớn bà con theo nghề đánh bắt xa bờ.',
    twin: 'Ba phần tư bà con theo nghề đánh bắt xa bờ.',
    read: [{text: 'Ba phần tư', value: '0.75 one'}],
  },
  {
    sentence: 'Linh kiện phần cứng được nhập từ Đài Loan.',
    twin: 'Linh kiện chiếm 70% giá thành.',
    read: [{text: '70%', value: '70 percent'}],
  },
  {
    sentence: 'Góp phần bảo vệ môi trường từ việc nhỏ.',
    twin: 'Chiến dịch giảm 12 phần trăm rác nhựa.',
    read: [{text: '12 phần trăm', value: '12 percent'}],
  },
  {
    sentence: 'Thành phần của xà phòng gồm dầu dừa và xút.',
    twin: 'Dầu dừa chiếm 60 phần trăm xà phòng.',
    read: [{text: '60 phần trăm', value: '60 percent'}],
  },
  {
    sentence: 'Gọi tên từng người lần lượt vào phỏng vấn.',
    twin: 'Giá nhà tăng 2 lần.',
    read: [{text: '2 lần'}],
  },
  {
    sentence: 'Lần này đội nhà quyết giành chiến thắng.',
    twin: 'Sản lượng tăng gấp 3 lần.',
    read: [{text: 'gấp 3 lần', value: '3 times'}],
  },
  {
    sentence: 'Nhiều lần trinh sát báo cáo địch im hơi lặng tiếng.',
    twin: 'Dung lượng pin lớn gấp 1,5 lần đời trước.',
    read: [{text: 'gấp 1,5 lần', value: '1.5 times'}],
  },
  {
    sentence: 'Bà lần tràng hạt trong bóng tối.',
    twin: 'Doanh số gấp 4 lần cùng kỳ.',
    read: [{text: 'gấp 4 lần', value: '4 times'}],
  },
  {
    sentence: 'Tuổi trẻ cần dám nghĩ dám làm.',
    twin: 'Vận động viên 17 tuổi phá kỷ lục.',
    read: [{text: '17 tuổi', value: '17 year'}],
  },
  {
    sentence: 'Cô ca sĩ có tuổi nghề khá dài.',
    twin: 'Cô ca sĩ nay đã 52 tuổi.',
    read: [{text: '52 tuổi', value: '52 year'}],
  },
  {
    sentence: 'Tuổi tác không ngăn được đam mê.',
    twin: 'Cụ ông 80 tuổi vẫn mê leo núi.',
    read: [{text: '80 tuổi', value: '80 year'}],
  },
  {
    sentence: 'Người cao tuổi được miễn vé tham quan.',
    twin: 'Người từ 60 tuổi được miễn vé tham quan.',
    read: [{text: '60 tuổi'}],
  },
  {
    sentence: 'Độ tuổi lao động được quy định trong bộ luật.',
    twin: 'Độ tuổi lao động bắt đầu từ 15 tuổi.',
    read: [{text: '15 tuổi'}],
  },
  {
    sentence: 'Tuổi thơ tôi gắn với tiếng ve và cánh diều.',
    twin: 'Năm 9 tuổi tôi theo mẹ ra phố.',
    read: [{text: '9 tuổi', value: '9 year'}],
  },
  {
    sentence: 'Điểm hẹn của chúng tôi là quán trà đá cổng trường.',
    twin: 'Thí sinh đạt 27 điểm.',
    read: [{text: '27 điểm', value: '27 point'}],
  },
  {
    sentence: 'Điểm tâm ở đây có xôi và bánh cuốn.',
    twin: 'Chỉ số giảm 12 điểm.',
    read: [{text: '12 điểm', value: '12 point'}],
  },
  {
    sentence: 'Quan điểm của tác giả khá mới mẻ.',
    twin: 'Tác giả chấm cuốn sách 8 điểm.',
    read: [{text: '8 điểm', value: '8 point'}],
  },
  {
    sentence: 'Cùng ngồi lại, điểm danh rồi ta lên đường.',
    twin: 'Đội khách hơn 3 điểm.',
    read: [{text: '3 điểm', value: '3 point'}],
  },
  {
    sentence: 'Trình độ và bậc học không nói lên tất cả.',
    twin: 'Cầu thang có 39 bậc.',
    read: [{text: '39'}],
  },
  {
    sentence: 'Tầng lớp trí thức đóng vai trò phản biện xã hội.',
    twin: 'Tòa tháp cao 68 tầng.',
    read: [{text: '68 tầng', value: '68 floor'}],
  },
  {
    sentence: 'Tầng ô-dôn chắn tia cực tím.',
    twin: 'Chung cư có 25 tầng.',
    read: [{text: '25 tầng', value: '25 floor'}],
  },
  {
    sentence: 'Lớp học xóa mù mở trên bản người Dao.',
    twin: 'Mạng nơ-ron ấy có 48 lớp.',
    read: [{text: '48 lớp'}],
  },
  {
    sentence: 'Bước ngoặt cuộc đời đến từ lá thư tay.',
    twin: 'Quy trình gồm 6 bước.',
    read: [{text: '6 bước', value: '6 step'}],
  },
  {
    sentence: 'Trường hợp ngoại lệ phải được giám đốc phê duyệt.',
    twin: 'Bệnh viện ghi nhận 14 trường hợp.',
    read: [{text: '14 trường hợp', value: '14 case'}],
  },
  {
    sentence: 'Trường phái ấn tượng ra đời ở Pháp.',
    twin: 'Tỉnh có 90 trường học.',
    read: [{text: '90 trường học', value: '90 school'}],
  },
  {
    sentence: 'Vòng tay mẹ là nơi bình yên.',
    twin: 'Giải đấu có 5 vòng.',
    read: [{text: '5 vòng'}],
  },
  {
    sentence: 'Bàn tay khéo léo của nghệ nhân nặn tò he.',
    twin: 'Tiền đạo ghi 3 bàn.',
    read: [{text: '3 bàn', value: '3 goal'}],
  },
  {
    sentence: 'Bàn giao mặt bằng chậm làm đội vốn.',
    twin: 'Đội chủ nhà thắng 2 bàn.',
    read: [{text: '2 bàn', value: '2 goal'}],
  },
  {
    sentence: 'Trận địa pháo giấu trong rừng tràm.',
    twin: 'Đội trẻ thắng 9 trận.',
    read: [{text: '9 trận', value: '9 game'}],
  },
  {
    sentence: 'Từ điển bách khoa được biên soạn công phu.',
    twin: 'Từ điển có 50.000 từ.',
    read: [{text: '50.000'}],
  },
  {
    sentence: 'Trang phục của người Hà Nhì thêu tay rất đẹp.',
    twin: 'Luận án dày 240 trang.',
    read: [{text: '240 trang', value: '240 page'}],
  },
  {
    sentence: 'Câu lạc bộ sách họp ở thư viện phường.',
    twin: 'Bài kiểm tra có 40 câu hỏi.',
    read: [{text: '40 câu hỏi', value: '40 question'}],
  },
  {
    sentence: 'Cuộc đời bể dâu của nàng Kiều lay động lòng người.',
    twin: 'Đài truyền hình phỏng vấn 11 người.',
    read: [{text: '11 người', value: '11 person'}],
  },
  {
    sentence: 'Người ta đồn rằng trong hang có ma.',
    twin: '2.500 người đã thăm hang.',
    read: [{text: '2.500 người', value: '2500 person'}],
  },
  {
    sentence: 'Con người cần biết sống hòa hợp với thiên nhiên.',
    twin: 'Khu bảo tồn có 26 con voi.',
    read: [{text: '26 con'}],
  },
  {
    sentence: 'Bộ phận chăm sóc khách hàng phản hồi rất nhanh.',
    twin: 'Hãng có 2 triệu khách hàng.',
    read: [{text: '2 triệu khách hàng', value: '2000000 person'}],
  },
  {
    sentence: 'Chỗ ngồi cạnh cửa sổ luôn được ưa chuộng.',
    twin: 'Rạp có 320 chỗ ngồi.',
    read: [{text: '320 chỗ ngồi', value: '320 seat'}],
  },
  {
    sentence: 'Mô hình vườn ao chuồng phổ biến ở đồng bằng.',
    twin: 'Phòng thí nghiệm công bố 7 mô hình.',
    read: [{text: '7 mô hình', value: '7 model'}],
  },
  {
    sentence: 'Tham số của hàm được khai báo trong ngoặc.',
    twin: 'Mô hình có 32 tỷ tham số.',
    read: [{text: '32 tỷ tham số', value: '32000000000 parameter'}],
  },
  {
    sentence: 'Đội trưởng nhắc mọi người mặc áo phao.',
    twin: 'Có 12 đội dự thi.',
    read: [{text: '12 đội', value: '12 team'}],
  },
  {
    sentence: 'Giai đoạn chuyển mùa dễ ốm vặt.',
    twin: 'Dự án gồm 3 giai đoạn.',
    read: [{text: '3 giai đoạn', value: '3 stage'}],
  },
  {
    sentence: 'Cấp cứu xong, bệnh nhân được chuyển về khoa nội.',
    twin: 'Khoa nội có 45 bệnh nhân.',
    read: [{text: '45 bệnh nhân', value: '45 person'}],
  },
]
