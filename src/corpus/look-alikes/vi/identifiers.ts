import type {LookAlike} from '../look-alike.ts'

/** Addresses, identifiers, footnotes, and places named after numbers. */
export const identifiers: readonly LookAlike[] = [
  // Addresses, identifiers, versions, telephone numbers, file names.
  {
    sentence: 'Mã đơn hàng của chị là abc-123, xin giữ lại để đối chiếu.',
    twin: 'Đơn hàng của chị gồm 123 sản phẩm.',
    read: [{text: '123 sản phẩm', value: '123 product'}],
  },
  {
    sentence: 'Tài liệu nằm ở https://vi.wikipedia.org/wiki/2024 nhé.',
    twin: 'Tài liệu được sửa vào năm 2024.',
    read: [{text: 'năm 2024', value: '2024'}],
  },
  {
    sentence: 'Mời ghé www.hoian24h.vn/tin/789 để đọc bài đầy đủ.',
    twin: 'Bài viết dài 789 từ.',
    read: [{text: '789'}],
  },
  {
    sentence: 'Gửi phản hồi về hotro247@congty.vn trước khi mở khiếu nại.',
    twin: 'Phòng hỗ trợ nhận 247 khiếu nại.',
    read: [{text: '247'}],
  },
  {
    sentence: 'Máy chủ nội bộ có địa chỉ 192.168.1.20.',
    twin: 'Phòng máy có 20 máy chủ.',
    read: [{text: '20 máy chủ', value: '20 server'}],
  },
  {
    sentence: 'Phiên bản v1.2.3 vá lỗ hổng đăng nhập.',
    twin: 'Bản vá nặng 123 MB.',
    read: [{text: '123 MB', value: '123 mb'}],
  },
  {
    sentence: 'Bản 2.14.0 không còn hỗ trợ trình duyệt cũ.',
    twin: 'Bản vá tải xong sau 2,14 giây.',
    read: [{text: '2,14 giây', value: '2.14 second'}],
  },
  {
    sentence: 'Lỗi bắt đầu từ commit 9f8e7d6c5b4a trong nhánh chính.',
    twin: 'Nhánh chính có 98 lỗi.',
    read: [{text: '98'}],
  },
  {
    sentence: 'Khóa phiên là 550e8400-e29b-41d4-a716-446655440000.',
    twin: 'Phiên làm việc kéo dài 550 giây.',
    read: [{text: '550 giây', value: '550 second'}],
  },
  {
    sentence: 'Gọi tổng đài 1900-1234-567 nếu mất thẻ.',
    twin: 'Tổng đài nhận 1.900 cuộc gọi.',
    read: [{text: '1.900'}],
  },
  {
    sentence: 'Số điện thoại của bác tài là 090-123-4567.',
    twin: 'Bác tài chạy 123 km.',
    read: [{text: '123 km', value: '123 km'}],
  },
  {
    sentence: 'Liên hệ +84 24 3825 1234 để đặt chỗ.',
    twin: 'Nhà hàng có 84 chỗ ngồi.',
    read: [{text: '84 chỗ ngồi', value: '84 seat'}],
  },
  {
    sentence: 'Xin gọi +82-2-2100-1234 để gặp phòng báo chí.',
    twin: 'Phòng báo chí có 82 người.',
    read: [{text: '82 người', value: '82 person'}],
  },
  {
    sentence: 'Tệp bao_cao_2023.xlsx bị khóa bởi người dùng khác.',
    twin: 'Báo cáo năm 2023 bị khóa.',
    read: [{text: 'năm 2023', value: '2023'}],
  },
  {
    sentence: 'Mở anh_7.png rồi cắt viền trắng.',
    twin: 'Mở 7 bức ảnh rồi cắt viền trắng.',
    read: [{text: '7 bức ảnh', value: '7 photo'}],
  },
  {
    sentence: 'Biến x2 chưa được khởi tạo trước vòng lặp.',
    twin: 'Vòng lặp chạy 2 lần.',
    read: [{text: '2 lần'}],
  },
  {
    sentence: 'Hàm `parse_v2` trả về mảng rỗng.',
    twin: 'Hàm trả về 2 dòng.',
    read: [{text: '2 dòng', value: '2 line'}],
  },
  {
    sentence: 'Thẻ h1 chỉ nên xuất hiện trong đầu trang.',
    twin: 'Đầu trang cao 1 cm.',
    read: [{text: '1 cm', value: '1 cm'}],
  },
  {
    sentence: 'Chạy script build-3.sh trước khi triển khai.',
    twin: 'Script chạy xong sau 3 phút.',
    read: [{text: '3 phút', value: '3 minute'}],
  },
  {
    sentence: 'Tìm khóa `user_id_42` trong bảng tra cứu.',
    twin: 'Bảng tra cứu có 42 dòng.',
    read: [{text: '42 dòng', value: '42 line'}],
  },
  {
    sentence: 'Mã bưu kiện VN123456789KR đang chờ thông quan.',
    twin: 'Bưu kiện nặng 12 kg.',
    read: [{text: '12 kg', value: '12 kg'}],
  },
  {
    sentence: 'Chuyến bay VN417 hoãn vì sương mù.',
    twin: 'Chuyến bay hoãn 4 giờ 17 phút.',
    read: [{text: '4 giờ 17 phút'}],
  },
  {
    sentence: 'Cuốn sách mang mã ISBN 978-604-1-23456-7.',
    twin: 'Cuốn sách dày 978 trang.',
    read: [{text: '978 trang', value: '978 page'}],
  },
  {
    sentence: 'Bài báo có mã doi.org/10.1038/s41586-021-03819-2.',
    twin: 'Bài báo được trích dẫn 10.380 lần.',
    read: [{text: '10.380 lần'}],
  },
  {
    sentence: 'Lỗ hổng CVE-2024-3094 nằm trong thư viện nén.',
    twin: 'Lỗ hổng được công bố năm 2024.',
    read: [{text: 'năm 2024', value: '2024'}],
  },
  {
    sentence: 'Cổng localhost:8080 đã có chương trình khác chiếm.',
    twin: 'Chương trình chiếm 8.080 MB bộ nhớ.',
    read: [{text: '8.080 MB', value: '8080 mb'}],
  },
  {
    sentence: 'Xem kho mã tại github.com/nhom9/du-an-4 để biết thêm.',
    twin: 'Dự án có 9 người góp mã.',
    read: [{text: '9 người', value: '9 person'}],
  },
  {
    sentence: 'Chuỗi băm bắt đầu bằng e3b0c44298fc1c14.',
    twin: 'Chuỗi băm dài 64 ký tự.',
    read: [{text: '64'}],
  },
  {
    sentence: 'Màu nền #1a2b3c hơi tối so với chữ.',
    twin: 'Nền tối hơn chữ 12%.',
    read: [{text: '12%', value: '12 percent'}],
  },
  {
    sentence: 'Thẻ nhớ microSD của máy ảnh bị lỗi khối sector.',
    twin: 'Thẻ nhớ chứa 128 GB ảnh.',
    read: [{text: '128 GB', value: '128 gb'}],
  },
  {
    sentence: 'Đường dẫn /home/lan/anh-cuoi/IMG_2045.jpg bị hỏng.',
    twin: 'Album có 2.045 bức ảnh.',
    read: [{text: '2.045 bức ảnh', value: '2045 photo'}],
  },
  {
    sentence: 'Mã OTP sẽ được gửi qua tin nhắn.',
    twin: 'Mã OTP hết hạn sau 60 giây.',
    read: [{text: '60 giây', value: '60 second'}],
  },
  {
    sentence: 'Bảng mã ký tự U+1EA1 ứng với chữ a có dấu nặng.',
    twin: 'Bảng mã có 134 chữ có dấu.',
    read: [{text: '134 chữ', value: '134 word'}],
  },
  {
    sentence: 'Mẫu giấy khai số CT07/ĐKTT được nộp ở công an phường.',
    twin: 'Công an phường nhận 7 tờ khai.',
    read: [{text: '7'}],
  },
  {
    sentence: 'Công văn QĐ-TTg được gửi về các bộ.',
    twin: 'Công văn được gửi về 22 bộ.',
    read: [{text: '22'}],
  },

  // Footnotes and references.
  {
    sentence: 'Chữ quốc ngữ do các giáo sĩ dòng Tên đặt nền móng [1].',
    twin: 'Chữ quốc ngữ có 29 chữ cái [1].',
    read: [{text: '29'}],
  },
  {
    sentence: 'Giả thuyết này từng bị bác bỏ [2, 3].',
    twin: 'Giả thuyết này bị bác bỏ sau 2 năm [2, 3].',
    read: [{text: '2 năm', value: '2 year'}],
  },
  {
    sentence: 'Phương pháp chưng cất kiến thức khá phổ biến [12].',
    twin: 'Phương pháp tiết kiệm 12% năng lượng [4].',
    read: [{text: '12%', value: '12 percent'}],
  },
  {
    sentence: 'Tuyên bố của ông chưa được kiểm chứng [5][6].',
    twin: 'Tuyên bố của ông dài 56 trang.',
    read: [{text: '56 trang', value: '56 page'}],
  },
  {
    sentence: 'Loài sao la chỉ sống ở dãy Trường Sơn.[7]',
    twin: 'Loài sao la nặng 90 kg.[7]',
    read: [{text: '90 kg', value: '90 kg'}],
  },
  {
    sentence: 'Kết quả tương tự được ghi nhận ở Nhật Bản [8–10].',
    twin: 'Kết quả tương tự được ghi nhận ở 8 tỉnh.',
    read: [{text: '8 tỉnh', value: '8 region'}],
  },
  {
    sentence: 'Nhạc cung đình Huế được UNESCO vinh danh [15].',
    twin: 'Dàn nhạc cung đình có 15 nhạc công.',
    read: [{text: '15'}],
  },
  {
    sentence: 'Điệu lý ngựa ô có nhiều dị bản [21].',
    twin: 'Điệu lý ngựa ô có 21 dị bản.',
    read: [{text: '21'}],
  },

  // Places, people and titles with the syllables of numbers and units.
  {
    sentence: 'Cửa Lục nối vịnh Hạ Long với vịnh Cửa Lục.',
    twin: 'Cầu Cửa Lục dài 290 mét.',
    read: [{text: '290 mét', value: '290 metre'}],
  },
  {
    sentence: 'Huyện Năm Căn có chợ nổi và rừng đước.',
    twin: 'Huyện Năm Căn có 65.000 dân.',
    read: [{text: '65.000 dân', value: '65000 person'}],
  },
  {
    sentence: 'Chợ Sáu Thước họp từ lúc gà gáy.',
    twin: 'Tấm lụa dài 6 thước.',
    read: [{text: '6 thước', value: '6 metre'}],
  },
  {
    sentence: 'Kênh Một Thước cạn trơ đáy giữa mùa khô.',
    twin: 'Kênh sâu 1 thước.',
    read: [{text: '1 thước', value: '1 metre'}],
  },
  {
    sentence: 'Cù lao Năm Sao nổi lên giữa dòng Tiền Giang.',
    twin: 'Khách sạn 5 sao mọc lên giữa cù lao.',
    read: [{text: '5'}],
  },
  {
    sentence: 'Chùa Một Cột soi bóng xuống hồ Linh Chiểu.',
    twin: 'Chùa được dựng năm 1049.',
    read: [{text: 'năm 1049', value: '1049'}],
  },
  {
    sentence: 'Suối Ba Hồ mát lạnh quanh năm.',
    twin: 'Suối dài 3 km.',
    read: [{text: '3 km', value: '3 km'}],
  },
  {
    sentence: 'Thác Bảy Nhánh tung bọt trắng xóa.',
    twin: 'Thác cao 70 mét.',
    read: [{text: '70 mét', value: '70 metre'}],
  },
  {
    sentence: 'Đèo Hai Hầm quanh co bên vách núi.',
    twin: 'Đèo dài 20 km.',
    read: [{text: '20 km', value: '20 km'}],
  },
  {
    sentence: 'Xã Tân Trào nằm bên dòng Phó Đáy.',
    twin: 'Xã Tân Trào có 1.200 hộ.',
    read: [{text: '1.200 hộ', value: '1200 household'}],
  },
  {
    sentence: 'Sông Đồng Nai bắt nguồn từ cao nguyên Lâm Viên.',
    twin: 'Sông Đồng Nai dài 586 km.',
    read: [{text: '586 km', value: '586 km'}],
  },
  {
    sentence: 'Bến Ninh Kiều rộn ràng đèn hoa đăng.',
    twin: 'Bến Ninh Kiều thả 500 chiếc đèn hoa đăng.',
    read: [{text: '500 chiếc', value: '500 item'}],
  },
  {
    sentence: 'Nhà văn Tô Hoài viết Dế Mèn phiêu lưu ký.',
    twin: 'Tô Hoài viết Dế Mèn phiêu lưu ký năm 21 tuổi.',
    read: [{text: '21 tuổi', value: '21 year'}],
  },
  {
    sentence: 'Cầu Trường Tiền vắt qua sông Hương.',
    twin: 'Cầu Trường Tiền dài 402 mét.',
    read: [{text: '402 mét', value: '402 metre'}],
  },
  {
    sentence: 'Đảo Phú Quý có nước biển xanh ngắt.',
    twin: 'Lượng khách ra đảo Phú Quý trong quý 2 tăng 12%.',
    read: [
      {text: 'quý 2', value: 'Q2'},
      {text: '12%', value: '12 percent'},
    ],
  },
  {
    sentence: 'Anh Tấn và chị Độ mở tiệm sửa đồng hồ.',
    twin: 'Tiệm của họ sửa 40 chiếc đồng hồ.',
    read: [{text: '40 chiếc'}],
  },
  {
    sentence: 'Cô giáo Nghìn thương học trò như con.',
    twin: 'Cô giáo thưởng học trò 50 nghìn đồng.',
    read: [{text: '50 nghìn đồng', value: '50000 VND'}],
  },
  {
    sentence: 'Ông Vạn làm nghề chài lưới trên phá Tam Giang.',
    twin: 'Ông bán được 3 vạn con tôm giống.',
    read: [{text: '3 vạn'}],
  },
  {
    sentence: 'Bé Tí chạy ra đồng thả diều cùng cu Tèo.',
    twin: 'Bé Tí mua diều hết 30 nghìn đồng.',
    read: [{text: '30 nghìn đồng', value: '30000 VND'}],
  },
  {
    sentence: 'Vua Lê Chiêu Tông lánh vào Thanh Hóa.',
    twin: 'Vua Lê Chiêu Tông mất năm 1526.',
    read: [{text: 'năm 1526', value: '1526'}],
  },
  {
    sentence: 'Lê Lợi xưng là Bình Định Vương ở Lam Sơn.',
    twin: 'Lê Lợi dấy binh ở Lam Sơn năm 1418.',
    read: [{text: 'năm 1418', value: '1418'}],
  },
  {
    sentence: 'Nhà Nhị Trần theo cách gọi dân gian là anh em kết nghĩa.',
    twin: 'Họ kết nghĩa anh em đã 20 năm.',
    read: [{text: '20 năm', value: '20 year'}],
  },
]
