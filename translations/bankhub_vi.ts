<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AuditText</name>
    <message>
        <source>%1: about to be sent</source>
        <translation>%1: sắp gửi</translation>
    </message>
    <message>
        <source>%1: answer</source>
        <translation>%1: câu trả lời</translation>
    </message>
    <message>
        <source>%1: found out afterwards</source>
        <translation>%1: xác minh về sau</translation>
    </message>
    <message>
        <source>%1: not sent, the profile was read-only</source>
        <translation>%1: không gửi, hồ sơ đang chỉ đọc</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Đã cho phép thay đổi</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Trở lại chỉ đọc</translation>
    </message>
    <message>
        <source>Windows locked</source>
        <translation>Đã khoá cửa sổ</translation>
    </message>
    <message>
        <source>Windows unlocked</source>
        <translation>Đã mở khoá cửa sổ</translation>
    </message>
    <message>
        <source>The log noted a line that was never finished</source>
        <translation>Nhật ký ghi nhận một dòng chưa ghi xong</translation>
    </message>
    <message>
        <source>The log noted that records were missing</source>
        <translation>Nhật ký ghi nhận thiếu bản ghi</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>thành công</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>chưa rõ kết quả</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>đã xảy ra</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>không xảy ra</translation>
    </message>
    <message>
        <source>Line %1 was never finished: the program ended while it was written. The log noted it and went on.</source>
        <translation>Dòng %1 chưa ghi xong: chương trình kết thúc trong lúc ghi. Nhật ký đã ghi nhận và tiếp tục.</translation>
    </message>
    <message>
        <source>The last line is not finished: the program ended while it was written. The next record will note it.</source>
        <translation>Dòng cuối chưa ghi xong: chương trình kết thúc trong lúc ghi. Bản ghi kế tiếp sẽ ghi nhận điều đó.</translation>
    </message>
    <message>
        <source>Line %1 is not a record: the file was changed.</source>
        <translation>Dòng %1 không phải bản ghi: tệp đã bị sửa.</translation>
    </message>
    <message>
        <source>Record %1 does not follow from those before it: it, or the one before it, was changed.</source>
        <translation>Bản ghi %1 không khớp với các bản ghi trước: chính nó hoặc bản ghi ngay trước đã bị sửa.</translation>
    </message>
    <message>
        <source>Record %1 does not have the number that is next: records were taken out or added.</source>
        <translation>Bản ghi %1 không mang số kế tiếp: có bản ghi bị lấy ra hoặc thêm vào.</translation>
    </message>
    <message>
        <source>Record %1 says that records were gone when it was written.</source>
        <translation>Bản ghi %1 cho biết lúc ghi nó đã có bản ghi bị mất.</translation>
    </message>
    <message>
        <source>The log ends before record %1, which was there: its end was cut off.</source>
        <translation>Nhật ký kết thúc trước bản ghi %1 vốn đã có: phần cuối đã bị cắt.</translation>
    </message>
    <message>
        <source>Record %1 is not the one that was remembered: the log was rewritten.</source>
        <translation>Bản ghi %1 không phải bản ghi đã được nhớ: nhật ký đã bị viết lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s). The chain is broken.</source>
        <translation>
            <numerusform>%n bản ghi. Chuỗi đã bị phá vỡ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s). The chain is intact.</source>
        <translation>
            <numerusform>%n bản ghi. Chuỗi còn nguyên vẹn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityField</name>
    <message>
        <source>The file is too large to be a certificate.</source>
        <translation>Tệp quá lớn, không thể là chứng chỉ.</translation>
    </message>
    <message>
        <source>The file holds no certificate. Ask IT for the certificate of the company&apos;s authority as a PEM file.</source>
        <translation>Tệp không chứa chứng chỉ. Hãy xin bộ phận IT chứng chỉ CA của công ty dạng tệp PEM.</translation>
    </message>
    <message>
        <source>The file holds more than one certificate. Choose one that holds only the company&apos;s authority.</source>
        <translation>Tệp chứa nhiều hơn một chứng chỉ. Hãy chọn tệp chỉ chứa chứng chỉ CA của công ty.</translation>
    </message>
    <message>
        <source>This is the certificate of a server or a person, not of an authority. Ask IT for the certificate of the company&apos;s authority.</source>
        <translation>Đây là chứng chỉ của máy chủ hoặc cá nhân, không phải của CA. Hãy xin bộ phận IT chứng chỉ CA của công ty.</translation>
    </message>
    <message>
        <source>This certificate has expired. Ask IT for the present one.</source>
        <translation>Chứng chỉ này đã hết hạn. Hãy xin bộ phận IT chứng chỉ hiện hành.</translation>
    </message>
    <message>
        <source>This certificate is not valid yet. Check the computer&apos;s date and time.</source>
        <translation>Chứng chỉ này chưa đến ngày có hiệu lực. Kiểm tra ngày giờ của máy.</translation>
    </message>
</context>
<context>
    <name>BrandingWords</name>
    <message>
        <source>This file is empty. Choose a PNG or JPEG picture.</source>
        <translation>Tệp này trống. Hãy chọn ảnh PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>This is neither a PNG nor a JPEG, whatever the file is called. GIF, WebP and SVG are not accepted: save the logo as a PNG and choose that.</source>
        <translation>Tệp này không phải PNG hay JPEG, dù tên tệp là gì. Không nhận GIF, WebP và SVG: hãy lưu logo thành PNG rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete. Save it again and choose the new file.</source>
        <translation>Ảnh này bị hỏng hoặc không đầy đủ. Hãy lưu lại và chọn tệp mới.</translation>
    </message>
    <message>
        <source>This picture is too large to open safely (at most 32 megapixels and 32 MB). Make it smaller first.</source>
        <translation>Ảnh này quá lớn để mở an toàn (tối đa 32 megapixel và 32 MB). Hãy thu nhỏ trước.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB. Crop it or make it smaller here.</source>
        <translation>Tệp lớn hơn 1 MB. Hãy cắt hoặc thu nhỏ tại đây.</translation>
    </message>
    <message>
        <source>The file holds something else behind the picture. Use the picture only: it is saved anew without the rest.</source>
        <translation>Sau phần ảnh, tệp còn chứa thứ khác. Chỉ dùng phần ảnh: ảnh sẽ được lưu lại, bỏ phần còn lại.</translation>
    </message>
    <message>
        <source>AAA %1:1</source>
        <translation>AAA %1:1</translation>
    </message>
    <message>
        <source>AA %1:1</source>
        <translation>AA %1:1</translation>
    </message>
    <message>
        <source>%1:1 large text only</source>
        <translation>%1:1 chỉ hợp với chữ lớn</translation>
    </message>
    <message>
        <source>%1:1 hard to read on white</source>
        <translation>%1:1 khó đọc trên trắng</translation>
    </message>
</context>
<context>
    <name>CellFilters</name>
    <message>
        <source>Same payment code: %1</source>
        <translation>Cùng mã thanh toán: %1</translation>
    </message>
    <message>
        <source>Same day: %1</source>
        <translation>Cùng ngày: %1</translation>
    </message>
    <message>
        <source>Same account: %1</source>
        <translation>Cùng tài khoản: %1</translation>
    </message>
    <message>
        <source>Only rows of %1</source>
        <translation>Chỉ dòng của ngày %1</translation>
    </message>
    <message>
        <source>Rows from %1 on</source>
        <translation>Các dòng từ ngày %1</translation>
    </message>
    <message>
        <source>Rows until %1</source>
        <translation>Các dòng đến ngày %1</translation>
    </message>
    <message>
        <source>Only rows with the amount %1</source>
        <translation>Chỉ dòng có số tiền %1</translation>
    </message>
    <message>
        <source>Only rows where the direction is “%1”</source>
        <translation>Chỉ dòng có chiều “%1”</translation>
    </message>
    <message>
        <source>Only rows where the notification is “%1”</source>
        <translation>Chỉ dòng có thông báo “%1”</translation>
    </message>
    <message>
        <source>Only rows where “%1” is empty</source>
        <translation>Chỉ dòng có “%1” trống</translation>
    </message>
    <message>
        <source>Hide rows where “%1” is empty</source>
        <translation>Ẩn dòng có “%1” trống</translation>
    </message>
    <message>
        <source>Only rows where “%1” is “%2”</source>
        <translation>Chỉ dòng có “%1” là “%2”</translation>
    </message>
    <message>
        <source>Hide rows where “%1” is “%2”</source>
        <translation>Ẩn dòng có “%1” là “%2”</translation>
    </message>
    <message>
        <source>Hide rows with the amount %1</source>
        <translation>Ẩn các dòng có số tiền %1</translation>
    </message>
    <message>
        <source>Hide rows where the direction is “%1”</source>
        <translation>Ẩn các dòng có chiều “%1”</translation>
    </message>
    <message>
        <source>Hide rows where the notification is “%1”</source>
        <translation>Ẩn các dòng có thông báo “%1”</translation>
    </message>
</context>
<context>
    <name>CompanyDetails</name>
    <message>
        <source>no longer listed</source>
        <translation>không còn trong danh sách</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>reading from the service…</source>
        <translation>đang đọc từ dịch vụ…</translation>
    </message>
    <message>
        <source>as last read; not read now: %1</source>
        <translation>theo lần đọc trước; lần này không đọc được: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>không đọc được: %1</translation>
    </message>
    <message>
        <source>none set at the service</source>
        <translation>chưa được đặt ở dịch vụ</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>đọc lúc %1</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>từ dữ liệu đã lưu</translation>
    </message>
    <message>
        <source>Code template</source>
        <translation>Mẫu mã</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>chưa đầy đủ</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Hạn mức</translation>
    </message>
    <message>
        <source>Data storage</source>
        <translation>Lưu dữ liệu</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Thông báo số dư</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>ID công ty</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Enter the full name.</source>
        <translation>Hãy nhập tên đầy đủ.</translation>
    </message>
    <message>
        <source>The full name may have %1 characters at most.</source>
        <translation>Tên đầy đủ có tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>The short name may have %1 characters at most.</source>
        <translation>Tên ngắn có tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Hãy chọn trạng thái.</translation>
    </message>
    <message>
        <source>Payment codes need a prefix before they can be switched on.</source>
        <translation>Cần có tiền tố trước khi bật mã thanh toán.</translation>
    </message>
    <message>
        <source>Only the letters A to Z, without accents, digits or blanks.</source>
        <translation>Chỉ dùng chữ cái A đến Z, không dấu, không chữ số, không khoảng trắng.</translation>
    </message>
    <message>
        <source>The prefix has %1 to %2 letters.</source>
        <translation>Tiền tố gồm %1 đến %2 chữ cái.</translation>
    </message>
    <message>
        <source>The length is from 1 to %1 characters.</source>
        <translation>Độ dài từ 1 đến %1 ký tự.</translation>
    </message>
    <message>
        <source>The longest suffix cannot be shorter than the shortest one.</source>
        <translation>Hậu tố dài nhất không được ngắn hơn hậu tố ngắn nhất.</translation>
    </message>
    <message>
        <source>Enter a whole number of transactions, such as 50000, without a fraction.</source>
        <translation>Hãy nhập số giao dịch là số nguyên, ví dụ 50000, không có phần lẻ.</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Chỉ chữ số</translation>
    </message>
    <message>
        <source>Digits and letters</source>
        <translation>Chữ số và chữ cái</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>%1 transactions</source>
        <comment>a quota</comment>
        <translation>%1 giao dịch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>%1 and %2 digits or letters</source>
        <translation>%1 và %2 chữ số hoặc chữ cái</translation>
    </message>
    <message>
        <source>%1 and %2 digits</source>
        <translation>%1 và %2 chữ số</translation>
    </message>
    <message>
        <source>%1 and %2 to %3 digits or letters</source>
        <translation>%1 và %2 đến %3 chữ số hoặc chữ cái</translation>
    </message>
    <message>
        <source>%1 and %2 to %3 digits</source>
        <translation>%1 và %2 đến %3 chữ số</translation>
    </message>
    <message>
        <source>not sent: the company is not active</source>
        <translation>không gửi: công ty không hoạt động</translation>
    </message>
    <message>
        <source>not sent: there is no quota</source>
        <translation>không gửi: chưa có hạn mức</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>có gửi</translation>
    </message>
</context>
<context>
    <name>ConnectionStep</name>
    <message>
        <source>Find the address</source>
        <translation>Tìm địa chỉ</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Kết nối bảo mật</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Mã truy cập (token)</translation>
    </message>
    <message>
        <source>Read companies</source>
        <translation>Đọc danh sách công ty</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>đang thử…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>được</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không được</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>valid for %1</source>
        <translation>còn hạn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s)</source>
        <translation>
            <numerusform>%n công ty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>all days</source>
        <translation>mọi ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>tháng này</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>tháng trước</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>từ … đến …</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>tuần này</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>tuần trước</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>quý này</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>quý trước</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>năm nay</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>năm trước</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>%n ngày qua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>The work was stopped before it was finished.</source>
        <translation>Công việc đã dừng trước khi xong.</translation>
    </message>
    <message>
        <source>Start it again when you want.</source>
        <translation>Bạn có thể bắt đầu lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Không có kết nối</translation>
    </message>
    <message>
        <source>The service cannot be reached from this computer.</source>
        <translation>Máy này không kết nối được tới dịch vụ.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then try again. What is in the cache stays usable.</source>
        <translation>Kiểm tra mạng, VPN và proxy rồi thử lại. Dữ liệu đã lưu vẫn xem được.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Quá thời gian chờ</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>Dịch vụ trả lời quá lâu.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Thử lại sau ít phút.</translation>
    </message>
    <message>
        <source>client_id or client_secret is wrong</source>
        <translation>client_id hoặc client_secret không đúng</translation>
    </message>
    <message>
        <source>The service refused to give an access token.</source>
        <translation>Dịch vụ từ chối cấp token.</translation>
    </message>
    <message>
        <source>Edit the profile and enter the credentials again. Sandbox and production have different ones.</source>
        <translation>Sửa kết nối và nhập lại thông tin. Sandbox và production dùng thông tin khác nhau.</translation>
    </message>
    <message>
        <source>The access token was refused</source>
        <translation>Token bị từ chối</translation>
    </message>
    <message>
        <source>The service did not accept a fresh access token either.</source>
        <translation>Dịch vụ không chấp nhận cả token vừa cấp.</translation>
    </message>
    <message>
        <source>Test the connection of the profile; the credentials may have been withdrawn.</source>
        <translation>Hãy kiểm tra kết nối; thông tin truy cập có thể đã bị thu hồi.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Không được phép</translation>
    </message>
    <message>
        <source>The service does not allow this with these credentials.</source>
        <translation>Dịch vụ không cho phép việc này với thông tin truy cập hiện tại.</translation>
    </message>
    <message>
        <source>Ask SePay which rights these credentials have.</source>
        <translation>Hỏi SePay về quyền của thông tin truy cập này.</translation>
    </message>
    <message>
        <source>Blocked before the service</source>
        <translation>Bị chặn trước khi tới dịch vụ</translation>
    </message>
    <message>
        <source>The protection in front of the service stopped the request.</source>
        <translation>Lớp bảo vệ phía trước dịch vụ đã chặn yêu cầu.</translation>
    </message>
    <message>
        <source>Send the Ray ID from the details to SePay and ask them to allow your address.</source>
        <translation>Gửi Ray ID trong phần chi tiết cho SePay và đề nghị cho phép địa chỉ của bạn.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>Dịch vụ không có dữ liệu được hỏi.</translation>
    </message>
    <message>
        <source>Synchronise; it may have been removed meanwhile.</source>
        <translation>Hãy đồng bộ; dữ liệu có thể đã bị gỡ.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không được chấp nhận</translation>
    </message>
    <message>
        <source>The service did not accept the values.</source>
        <translation>Dịch vụ không chấp nhận các giá trị đã gửi.</translation>
    </message>
    <message>
        <source>Correct the values and try again.</source>
        <translation>Sửa các giá trị rồi thử lại.</translation>
    </message>
    <message>
        <source>Not supported by this address</source>
        <translation>Địa chỉ này không hỗ trợ</translation>
    </message>
    <message>
        <source>The address does not offer this call.</source>
        <translation>Địa chỉ này không có lệnh được gọi.</translation>
    </message>
    <message>
        <source>Check the address of the profile.</source>
        <translation>Kiểm tra địa chỉ của kết nối.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Quá lớn</translation>
    </message>
    <message>
        <source>The data is larger than what can be exchanged at once.</source>
        <translation>Dữ liệu lớn hơn mức trao đổi được trong một lần.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Hãy lấy ít hơn mỗi lần.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Quá nhiều yêu cầu</translation>
    </message>
    <message>
        <source>Wait; the next synchronisation is slower by itself.</source>
        <translation>Hãy chờ; lần đồng bộ sau sẽ tự chậm lại.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Dịch vụ gặp lỗi</translation>
    </message>
    <message>
        <source>The service reported a fault of its own.</source>
        <translation>Dịch vụ báo lỗi nội bộ.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Thử lại sau.</translation>
    </message>
    <message>
        <source>The service is not available</source>
        <translation>Dịch vụ tạm ngừng</translation>
    </message>
    <message>
        <source>The service is being maintained or is overloaded.</source>
        <translation>Dịch vụ đang bảo trì hoặc quá tải.</translation>
    </message>
    <message>
        <source>The service points elsewhere</source>
        <translation>Dịch vụ chuyển sang địa chỉ khác</translation>
    </message>
    <message>
        <source>The answer pointed to another address; it was not followed, to protect the token.</source>
        <translation>Câu trả lời chuyển sang địa chỉ khác; chương trình không đi theo để bảo vệ token.</translation>
    </message>
    <message>
        <source>Check the address of the profile and sign in to the network&apos;s welcome page if there is one.</source>
        <translation>Kiểm tra địa chỉ của kết nối và đăng nhập trang chào của mạng nếu có.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Không đọc được câu trả lời</translation>
    </message>
    <message>
        <source>The service sent something that is not a valid answer.</source>
        <translation>Dịch vụ gửi về nội dung không hợp lệ.</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the details to support.</source>
        <translation>Thử lại. Nếu vẫn vậy, gửi phần chi tiết cho bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Chưa rõ kết quả</translation>
    </message>
    <message>
        <source>The request was sent but the answer was lost. It may or may not have been carried out.</source>
        <translation>Yêu cầu đã gửi nhưng mất câu trả lời. Có thể đã hoặc chưa được thực hiện.</translation>
    </message>
    <message>
        <source>Check the result before you try again.</source>
        <translation>Kiểm tra kết quả trước khi thử lại.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>Không có kho khoá</translation>
    </message>
    <message>
        <source>Install or start it, or use the secret for this session only.</source>
        <translation>Cài đặt hoặc khởi động kho khoá, hoặc chỉ dùng secret cho phiên này.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>Kho khoá từ chối</translation>
    </message>
    <message>
        <source>The key store is locked or access was refused.</source>
        <translation>Kho khoá đang khoá hoặc không cho truy cập.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again, or use the secret for this session only.</source>
        <translation>Mở khoá kho khoá rồi thử lại, hoặc chỉ dùng secret cho phiên này.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Còn thiếu thông tin</translation>
    </message>
    <message>
        <source>The client_secret or an address has not been given.</source>
        <translation>Chưa có client_secret hoặc địa chỉ.</translation>
    </message>
    <message>
        <source>Enter the secret or edit the profile.</source>
        <translation>Nhập secret hoặc sửa kết nối.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Không dùng được tệp</translation>
    </message>
    <message>
        <source>The cache or the file cannot be read or written.</source>
        <translation>Không đọc hoặc ghi được dữ liệu đã lưu hay tệp.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and whether the disk works.</source>
        <translation>Kiểm tra quyền của thư mục và ổ đĩa.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Ổ đĩa đầy</translation>
    </message>
    <message>
        <source>There is no space left for the cache or the file.</source>
        <translation>Không còn chỗ trống để lưu dữ liệu hay tệp.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Dọn bớt dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Có lỗi xảy ra</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Thử lại.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Loại: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Trạng thái HTTP: %1</translation>
    </message>
    <message>
        <source>Ray ID: %1</source>
        <translation>Ray ID: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Mã yêu cầu: %1</translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation>Dịch vụ báo: “%1”</translation>
    </message>
    <message>
        <source>The service asks for patience.</source>
        <translation>Dịch vụ đề nghị chờ.</translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <translation>Dịch vụ đề nghị chờ %1.</translation>
    </message>
    <message>
        <source>No key store service is running: org.freedesktop.secrets (GNOME Keyring) or KWallet.</source>
        <translation>Không có dịch vụ kho khoá nào đang chạy: org.freedesktop.secrets (GNOME Keyring) hoặc KWallet.</translation>
    </message>
    <message>
        <source>The key store of the operating system is not available.</source>
        <translation>Không dùng được kho khoá của hệ điều hành.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>This profile may not change anything at the moment.</source>
        <translation>Kết nối này hiện không được thay đổi gì.</translation>
    </message>
    <message>
        <source>Allow changes for a while, then try again.</source>
        <translation>Hãy cho phép thay đổi trong một thời gian rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then try again. What you typed is kept.</source>
        <translation>Kiểm tra mạng, VPN và proxy rồi thử lại. Nội dung bạn nhập vẫn được giữ.</translation>
    </message>
    <message>
        <source>The service does not know what should be changed.</source>
        <translation>Dịch vụ không có dữ liệu cần thay đổi.</translation>
    </message>
    <message>
        <source>Go back and synchronise; it may have been removed meanwhile.</source>
        <translation>Hãy quay lại và đồng bộ; dữ liệu có thể đã bị gỡ.</translation>
    </message>
    <message>
        <source>Go back, correct the values and send them again.</source>
        <translation>Hãy quay lại, sửa các giá trị rồi gửi lại.</translation>
    </message>
    <message>
        <source>The service does not accept that much data at once.</source>
        <translation>Dịch vụ không nhận nhiều dữ liệu như vậy trong một lần.</translation>
    </message>
    <message>
        <source>Go back and make it smaller: a smaller picture or a shorter text.</source>
        <translation>Hãy quay lại và giảm bớt: ảnh nhỏ hơn hoặc nội dung ngắn hơn.</translation>
    </message>
    <message>
        <source>Wait, then try again. What you typed is kept.</source>
        <translation>Hãy chờ rồi thử lại. Nội dung bạn nhập vẫn được giữ.</translation>
    </message>
    <message>
        <source>Try again later; what you typed is kept. If it stays, send the details to SePay.</source>
        <translation>Hãy thử lại sau; nội dung bạn nhập vẫn được giữ. Nếu vẫn vậy, gửi phần chi tiết cho SePay.</translation>
    </message>
    <message>
        <source>Nothing was changed at the service.</source>
        <translation>Chưa có gì thay đổi tại dịch vụ.</translation>
    </message>
    <message>
        <source>The audit log cannot be written</source>
        <translation>Không ghi được nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>On production nothing is sent that cannot be recorded first.</source>
        <translation>Trên môi trường thật, không gửi gì khi chưa ghi lại được trước.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Accounting import (sample)</source>
        <translation>Nhập vào phần mềm kế toán (mẫu)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>all days in the cache</source>
        <translation>mọi ngày đã lưu</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Mọi công ty</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Các dòng được lấy</translation>
    </message>
    <message>
        <source>everything in the cache</source>
        <translation>mọi dữ liệu đã lưu</translation>
    </message>
    <message>
        <source>the selected rows</source>
        <translation>các dòng được chọn</translation>
    </message>
    <message>
        <source>what was shown</source>
        <translation>những gì đang hiển thị</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Xuất lúc</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Mức đầy đủ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Total in</source>
        <translation>Tổng tiền vào</translation>
    </message>
    <message>
        <source>Total out</source>
        <translation>Tổng tiền ra</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Giao dịch</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>Về tệp này</translation>
    </message>
    <message>
        <source>One sheet is too small for all rows: they continue on %1 sheets.</source>
        <translation>Một trang tính không chứa hết các dòng: dữ liệu trải trên %1 trang tính.</translation>
    </message>
    <message>
        <source>Amount with sign</source>
        <translation>Số tiền có dấu</translation>
    </message>
    <message>
        <source>Amount without sign</source>
        <translation>Số tiền không dấu</translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation>Số tiền vào</translation>
    </message>
    <message>
        <source>Amount out</source>
        <translation>Số tiền ra</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Mã tài khoản</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Mã công ty</translation>
    </message>
    <message>
        <source>Virtual account ID</source>
        <translation>Mã tài khoản ảo</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Văn bản cố định</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 against the 30 days before</source>
        <translation>%1 so với 30 ngày trước</translation>
    </message>
    <message>
        <source>%1 against the same days of last month</source>
        <translation>%1 so với cùng kỳ tháng trước</translation>
    </message>
    <message>
        <source>%1 against the same days of last quarter</source>
        <translation>%1 so với cùng kỳ quý trước</translation>
    </message>
    <message>
        <source>nothing to compare with in the period before</source>
        <translation>kỳ trước không có gì để so sánh</translation>
    </message>
    <message numerus="yes">
        <source>%1 transaction(s)</source>
        <translation>
            <numerusform>%1 giao dịch</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Tiền vào</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Tiền ra</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ngày</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Amount: from %1</source>
        <translation>Số tiền: từ %1</translation>
    </message>
    <message>
        <source>Amount: up to %1</source>
        <translation>Số tiền: đến %1</translation>
    </message>
    <message>
        <source>Amount = %1</source>
        <translation>Số tiền = %1</translation>
    </message>
    <message>
        <source>Amount: %1 – %2</source>
        <translation>Số tiền: %1 – %2</translation>
    </message>
    <message>
        <source>With a payment code</source>
        <translation>Có mã thanh toán</translation>
    </message>
    <message>
        <source>Without a payment code</source>
        <translation>Chưa có mã thanh toán</translation>
    </message>
    <message>
        <source>With a virtual account</source>
        <translation>Có tài khoản ảo</translation>
    </message>
    <message>
        <source>Without a virtual account</source>
        <translation>Không có tài khoản ảo</translation>
    </message>
    <message>
        <source>%1: filled in</source>
        <translation>%1: có giá trị</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: trống</translation>
    </message>
    <message>
        <source>%1 ≠ %2</source>
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: does not begin with “%2”</source>
        <translation>%1: không bắt đầu bằng “%2”</translation>
    </message>
    <message>
        <source>%1: begins with “%2”</source>
        <translation>%1: bắt đầu bằng “%2”</translation>
    </message>
    <message>
        <source>%1: without “%2”</source>
        <translation>%1: không chứa “%2”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>không chứa “%1”</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Ngày: %1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Công ty: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Tài khoản: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Chiều: %1</translation>
    </message>
    <message>
        <source>Notification: %1</source>
        <translation>Thông báo: %1</translation>
    </message>
    <message>
        <source>New since the last visit</source>
        <translation>Mới từ lần xem trước</translation>
    </message>
    <message>
        <source>Amount: not from %1</source>
        <translation>Số tiền: trừ từ %1 trở lên</translation>
    </message>
    <message>
        <source>Amount: not up to %1</source>
        <translation>Số tiền: trừ từ %1 trở xuống</translation>
    </message>
    <message>
        <source>Amount ≠ %1</source>
        <translation>Số tiền ≠ %1</translation>
    </message>
    <message>
        <source>Amount: not %1 – %2</source>
        <translation>Số tiền: trừ %1 – %2</translation>
    </message>
    <message>
        <source>Direction ≠ %1</source>
        <translation>Chiều ≠ %1</translation>
    </message>
    <message>
        <source>Notification ≠ %1</source>
        <translation>Thông báo ≠ %1</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Monday %1</source>
        <translation>Thứ Hai %1</translation>
    </message>
    <message>
        <source>Tuesday %1</source>
        <translation>Thứ Ba %1</translation>
    </message>
    <message>
        <source>Wednesday %1</source>
        <translation>Thứ Tư %1</translation>
    </message>
    <message>
        <source>Thursday %1</source>
        <translation>Thứ Năm %1</translation>
    </message>
    <message>
        <source>Friday %1</source>
        <translation>Thứ Sáu %1</translation>
    </message>
    <message>
        <source>Saturday %1</source>
        <translation>Thứ Bảy %1</translation>
    </message>
    <message>
        <source>Sunday %1</source>
        <translation>Chủ nhật %1</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Tài khoản không rõ</translation>
    </message>
    <message>
        <source>Unknown company</source>
        <translation>Công ty không rõ</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Payment code</source>
        <translation>Mã thanh toán</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Theo tuần</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Theo tài khoản</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Theo công ty</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Theo mã</translation>
    </message>
    <message>
        <source>Week %1 – %2</source>
        <comment>first and last day</comment>
        <translation>Tuần %1 – %2</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>No payment code</source>
        <translation>Không có mã thanh toán</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 dòng</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>%1 · in %2 · out %3 · net %4</source>
        <comment>%1 is a number of rows in words</comment>
        <translation>%1 · vào %2 · ra %3 · ròng %4</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Xác định lúc</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Lệnh gọi</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Khoá chống gửi trùng</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>The answer was lost. It was found afterwards that it happened.</source>
        <translation>Đã mất câu trả lời. Sau đó xác định được là đã thực hiện.</translation>
    </message>
    <message>
        <source>The answer was lost. It was found afterwards that it did not happen.</source>
        <translation>Đã mất câu trả lời. Sau đó xác định được là chưa thực hiện.</translation>
    </message>
    <message>
        <source>The program ended before the answer came. It may or may not have happened.</source>
        <translation>Chương trình đã dừng trước khi có câu trả lời. Việc này có thể đã hoặc chưa được thực hiện.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Mã yêu cầu</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Cho bộ phận hỗ trợ</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>not opened yet</source>
        <translation>chưa mở</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>đã mở</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>đang thực hiện</translation>
    </message>
    <message>
        <source>being confirmed</source>
        <translation>đang xác nhận</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>đã huỷ liên kết</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>đã liên kết</translation>
    </message>
    <message>
        <source>closed by the user</source>
        <translation>người dùng đã đóng</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>visit timed out</source>
        <translation>hết thời gian</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>open, of an earlier run</source>
        <translation>còn mở, từ lần chạy trước</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>Unlink an account</source>
        <translation>Huỷ liên kết tài khoản</translation>
    </message>
    <message>
        <source>Link an account</source>
        <translation>Liên kết tài khoản</translation>
    </message>
    <message>
        <source>Open the page here or in the browser, or hand the link to the account holder, who confirms the unlinking at the bank.</source>
        <translation>Mở trang tại đây hoặc bằng trình duyệt, hoặc gửi liên kết cho chủ tài khoản để xác nhận huỷ liên kết tại ngân hàng.</translation>
    </message>
    <message>
        <source>Open the page here or in the browser, or hand the link to the account holder, who chooses the bank and confirms.</source>
        <translation>Mở trang tại đây hoặc bằng trình duyệt, hoặc gửi liên kết cho chủ tài khoản để chọn ngân hàng và xác nhận.</translation>
    </message>
    <message>
        <source>Somebody is at the page. What happens there appears in the timeline.</source>
        <translation>Đang có người thao tác trên trang. Mọi việc ở đó hiện trong phần diễn biến.</translation>
    </message>
    <message>
        <source>The page says that it is done. The service is being asked; only its answer counts.</source>
        <translation>Trang báo đã xong. Đang hỏi dịch vụ; chỉ câu trả lời của dịch vụ mới có giá trị.</translation>
    </message>
    <message>
        <source>The account is unlinked. Its transactions up to now stay in the copy.</source>
        <translation>Tài khoản đã huỷ liên kết. Các giao dịch đến nay vẫn còn trong bản sao.</translation>
    </message>
    <message>
        <source>The account is linked. Its transactions come with the next synchronisation.</source>
        <translation>Tài khoản đã liên kết. Giao dịch sẽ có trong lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>The page was closed before it was done. Open it again, or create a new link.</source>
        <translation>Trang bị đóng trước khi xong. Hãy mở lại hoặc tạo liên kết mới.</translation>
    </message>
    <message>
        <source>The bank did not confirm, for example after too many wrong one-time passwords. Open the page again, or create a new link.</source>
        <translation>Ngân hàng không xác nhận, ví dụ do nhập sai OTP quá nhiều lần. Hãy mở lại trang hoặc tạo liên kết mới.</translation>
    </message>
    <message>
        <source>The visit took too long. Open the page again.</source>
        <translation>Phiên thao tác quá lâu. Hãy mở lại trang.</translation>
    </message>
    <message>
        <source>The link has expired without a result. Create a new one.</source>
        <translation>Liên kết đã hết hạn mà chưa có kết quả. Hãy tạo liên kết mới.</translation>
    </message>
    <message>
        <source>The link was revoked or is no longer known to the service. Create a new one when it is still needed.</source>
        <translation>Liên kết đã bị thu hồi hoặc dịch vụ không còn biết đến. Hãy tạo liên kết mới nếu vẫn cần.</translation>
    </message>
    <message>
        <source>Created in an earlier run: the service can no longer be asked about it, because its secret was never stored. It can still be revoked.</source>
        <translation>Tạo trong lần chạy trước: không thể hỏi dịch vụ về liên kết này nữa, vì mã bí mật không bao giờ được lưu. Vẫn có thể thu hồi.</translation>
    </message>
    <message>
        <source>Created in an earlier run: the service can no longer be asked how it went. The account list says what is linked now.</source>
        <translation>Tạo trong lần chạy trước: không thể hỏi dịch vụ kết quả nữa. Danh sách tài khoản cho biết tài khoản nào đang liên kết.</translation>
    </message>
    <message>
        <source>Link created</source>
        <translation>Đã tạo liên kết</translation>
    </message>
    <message>
        <source>Link revoked</source>
        <translation>Đã thu hồi liên kết</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Liên kết hết hạn</translation>
    </message>
    <message>
        <source>The service no longer knows the link</source>
        <translation>Dịch vụ không còn biết liên kết này</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Đã sao chép liên kết</translation>
    </message>
    <message>
        <source>QR code shown</source>
        <translation>Đã hiện mã QR</translation>
    </message>
    <message>
        <source>Mail drafted</source>
        <translation>Đã soạn thư</translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation>Mở tại đây</translation>
    </message>
    <message>
        <source>Opened in the browser</source>
        <translation>Mở bằng trình duyệt</translation>
    </message>
    <message>
        <source>The page is open</source>
        <translation>Trang đã mở</translation>
    </message>
    <message>
        <source>Page opened</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>Page opened again</source>
        <translation>Mở lại trang</translation>
    </message>
    <message>
        <source>Unlinking asked for</source>
        <translation>Yêu cầu huỷ liên kết</translation>
    </message>
    <message>
        <source>Account is being entered</source>
        <translation>Đang nhập tài khoản</translation>
    </message>
    <message>
        <source>Waiting for the one-time password</source>
        <translation>Chờ OTP</translation>
    </message>
    <message>
        <source>The bank has confirmed</source>
        <translation>Ngân hàng đã xác nhận</translation>
    </message>
    <message>
        <source>Account linked</source>
        <translation>Tài khoản đã liên kết</translation>
    </message>
    <message>
        <source>Account unlinked</source>
        <translation>Tài khoản đã huỷ liên kết</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Tài khoản bị tắt</translation>
    </message>
    <message>
        <source>Visit completed</source>
        <translation>Phiên hoàn tất</translation>
    </message>
    <message>
        <source>Visit failed</source>
        <translation>Phiên thất bại</translation>
    </message>
    <message>
        <source>Page closed by the user</source>
        <translation>Người dùng đóng trang</translation>
    </message>
    <message>
        <source>Visit timed out</source>
        <translation>Phiên hết thời gian</translation>
    </message>
    <message>
        <source>Sent to the redirect address</source>
        <translation>Chuyển đến địa chỉ chuyển hướng</translation>
    </message>
    <message>
        <source>Kept the page from something</source>
        <translation>Đã chặn một thao tác của trang</translation>
    </message>
    <message>
        <source>Message of a stranger ignored</source>
        <translation>Bỏ qua thông điệp từ nguồn lạ</translation>
    </message>
    <message>
        <source>Another message of the page</source>
        <translation>Thông điệp khác của trang</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Sự kiện khác</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>chuyển hướng</translation>
    </message>
    <message>
        <source>service</source>
        <translation>dịch vụ</translation>
    </message>
    <message>
        <source>account list</source>
        <translation>danh sách tài khoản</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>hết hạn sau %1</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>large amount</source>
        <translation>số tiền lớn</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>chưa có mã</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>lỗi báo</translation>
    </message>
    <message>
        <source>duplicate?</source>
        <translation>trùng lặp?</translation>
    </message>
    <message>
        <source>A large amount: %1 or more.</source>
        <translation>Số tiền lớn: từ %1 trở lên.</translation>
    </message>
    <message>
        <source>Money came in without a payment code.</source>
        <translation>Tiền vào không có mã thanh toán.</translation>
    </message>
    <message>
        <source>The balance notification was not delivered.</source>
        <translation>Không gửi được thông báo biến động số dư.</translation>
    </message>
    <message numerus="yes">
        <source>Possibly a duplicate: another transaction of the same account within %n minute(s) has the same amount and content.</source>
        <translation>
            <numerusform>Có thể trùng lặp: trong vòng %n phút có giao dịch khác của cùng tài khoản với cùng số tiền và nội dung.</numerusform>
        </translation>
    </message>
    <message>
        <source>new since your last visit</source>
        <translation>mới từ lần xem trước</translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>Full name</source>
        <translation>Tên đầy đủ</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Payment codes</source>
        <translation>Mã thanh toán</translation>
    </message>
    <message>
        <source>Code prefix</source>
        <translation>Tiền tố mã</translation>
    </message>
    <message>
        <source>Shortest suffix</source>
        <translation>Hậu tố ngắn nhất</translation>
    </message>
    <message>
        <source>Longest suffix</source>
        <translation>Hậu tố dài nhất</translation>
    </message>
    <message>
        <source>Suffix characters</source>
        <translation>Ký tự của hậu tố</translation>
    </message>
    <message>
        <source>Transaction quota (count)</source>
        <translation>Hạn mức giao dịch (số lượng)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Tài khoản ngân hàng</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Địa chỉ chuyển về</translation>
    </message>
    <message>
        <source>For a mobile app</source>
        <translation>Cho ứng dụng di động</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Ngôn ngữ của trang</translation>
    </message>
    <message>
        <source>Link token ID</source>
        <translation>Mã link token</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Tên hiển thị</translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation>Màu chính</translation>
    </message>
    <message>
        <source>Secondary colour</source>
        <translation>Màu phụ</translation>
    </message>
    <message>
        <source>Style sheet of the hosted page</source>
        <translation>CSS của trang liên kết</translation>
    </message>
    <message>
        <source>Notification keywords</source>
        <translation>Từ khoá thông báo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Địa chỉ webhook</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Xác thực</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Khoá bí mật</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Đang bật</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều giao dịch</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>%1 m</source>
        <comment>millions of dong</comment>
        <translation>%1 tr</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>billions of dong</comment>
        <translation>%1 tỷ</translation>
    </message>
</context>
<context>
    <name>QueryProblem</name>
    <message>
        <source>“%1”: there is no filter “%2”. Put it in quotes to search for it.</source>
        <translation>“%1”: không có bộ lọc “%2”. Hãy đặt trong dấu ngoặc kép nếu muốn tìm đúng chữ đó.</translation>
    </message>
    <message>
        <source>“%1”: there is no filter “%2”. Did you mean “%3:”?</source>
        <translation>“%1”: không có bộ lọc “%2”. Có phải ý bạn là “%3:”?</translation>
    </message>
    <message>
        <source>“%1”: a value is missing.</source>
        <translation>“%1”: còn thiếu giá trị.</translation>
    </message>
    <message>
        <source>“%1”: this is not one clear amount. Write for example 1500000, 1.500.000, 1500k or 1,5tr.</source>
        <translation>“%1”: đây không phải một số tiền rõ ràng. Ví dụ: 1500000, 1.500.000, 1500k hoặc 1,5tr.</translation>
    </message>
    <message>
        <source>“%1”: the lower end is above the upper one.</source>
        <translation>“%1”: cận dưới lớn hơn cận trên.</translation>
    </message>
    <message>
        <source>“%1”: this is not a day or a period. Write for example 01/11/2026, 11/2026 or last-month.</source>
        <translation>“%1”: đây không phải ngày hay khoảng thời gian. Ví dụ: 01/11/2026, 11/2026 hoặc tháng-trước.</translation>
    </message>
    <message>
        <source>“%1”: the direction is in or out.</source>
        <translation>“%1”: chiều là vào hoặc ra.</translation>
    </message>
    <message>
        <source>“%1”: write yes or no.</source>
        <translation>“%1”: hãy ghi có hoặc không.</translation>
    </message>
    <message>
        <source>“%1”: write has:code, has:va or has:ref.</source>
        <translation>“%1”: hãy ghi has:code, has:va hoặc has:ref.</translation>
    </message>
    <message>
        <source>“%1”: the closing quote is missing.</source>
        <translation>“%1”: thiếu dấu ngoặc kép đóng.</translation>
    </message>
    <message>
        <source>“%1”: this filter cannot be excluded.</source>
        <translation>“%1”: không thể loại trừ bộ lọc này.</translation>
    </message>
    <message>
        <source>“%1”: this filter is already given.</source>
        <translation>“%1”: bộ lọc này đã có rồi.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Receipt of money in</source>
        <translation>Biên nhận tiền vào</translation>
    </message>
    <message>
        <source>Receipt of money out</source>
        <translation>Biên nhận tiền ra</translation>
    </message>
    <message>
        <source>Receipt of a transaction</source>
        <translation>Biên nhận giao dịch</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <comment>an amount</comment>
        <translation>Bằng chữ: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · printed on %3 from the copy of the bank&apos;s data in this program</source>
        <comment>profile, environment, time</comment>
        <translation>%1 · %2 · in lúc %3 từ dữ liệu ngân hàng đã lưu trong chương trình này</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>In biên nhận</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Money came in</source>
        <translation>Có tiền vào</translation>
    </message>
    <message>
        <source>Money in: %1</source>
        <translation>Tiền vào: %1</translation>
    </message>
    <message numerus="yes">
        <source>Money came in %n time(s)</source>
        <translation>
            <numerusform>Có %n khoản tiền vào</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n khoản nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money came in %n time(s): %1</source>
        <translation>
            <numerusform>%n khoản tiền vào: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>During quiet hours or while the windows were locked</source>
        <translation>Trong giờ yên lặng hoặc khi cửa sổ bị khoá</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>IPN %1</source>
        <translation>IPN %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Balance notification: money came in.</source>
        <translation>Biến động số dư: tiền vào.</translation>
    </message>
    <message>
        <source>Balance notification: money went out.</source>
        <translation>Biến động số dư: tiền ra.</translation>
    </message>
    <message>
        <source>%1. SePay&apos;s page about events spells the name this way; accept both.</source>
        <translation>%1. Trang sự kiện của SePay viết tên như vậy; hãy nhận cả hai cách viết.</translation>
    </message>
    <message>
        <source>%1. SePay shows no example of this event; the metadata are those of its siblings.</source>
        <translation>%1. SePay không có ví dụ cho sự kiện này; metadata lấy theo các sự kiện cùng nhóm.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>The receiver accepted it.</source>
        <translation>Máy nhận đã nhận.</translation>
    </message>
    <message>
        <source>The receiver points to another address. Redirects are not followed: give the final address.</source>
        <translation>Máy nhận chuyển hướng sang địa chỉ khác. Chuyển hướng không được đi theo: hãy dùng địa chỉ cuối cùng.</translation>
    </message>
    <message>
        <source>The receiver refused the key. Compare it with the key that the receiver expects.</source>
        <translation>Máy nhận từ chối khoá. Hãy so với khoá mà máy nhận chờ.</translation>
    </message>
    <message>
        <source>The receiver has nothing at this address. Check the path.</source>
        <translation>Máy nhận không có gì ở địa chỉ này. Hãy kiểm tra đường dẫn.</translation>
    </message>
    <message>
        <source>The receiver failed. Look into its log.</source>
        <translation>Máy nhận bị lỗi. Hãy xem nhật ký của máy nhận.</translation>
    </message>
    <message>
        <source>The receiver answered, but not as a balance notification wants it: 200 or 201 with &quot;success&quot;: true.</source>
        <translation>Máy nhận có trả lời nhưng không đúng yêu cầu của thông báo biến động số dư: 200 hoặc 201 kèm &quot;success&quot;: true.</translation>
    </message>
    <message>
        <source>The receiver did not accept it.</source>
        <translation>Máy nhận không chấp nhận.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No connection came about in time. The service would try again later.</source>
        <translation>Không kết nối được trong thời gian chờ. Dịch vụ sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The receiver took longer than the 8 seconds that the service waits.</source>
        <translation>Máy nhận trả lời lâu hơn 8 giây mà dịch vụ chờ.</translation>
    </message>
    <message>
        <source>The certificate of the receiver is not trusted, so nothing was sent: %1</source>
        <translation>Chứng thư của máy nhận không đáng tin cậy nên không gửi gì: %1</translation>
    </message>
    <message>
        <source>The answer of the receiver is too large.</source>
        <translation>Câu trả lời của máy nhận quá lớn.</translation>
    </message>
    <message>
        <source>Sending was stopped. The receiver may have got it.</source>
        <translation>Đã dừng gửi. Máy nhận có thể đã nhận được.</translation>
    </message>
    <message>
        <source>The receiver cannot be reached or closed the connection: %1</source>
        <translation>Không kết nối được máy nhận hoặc máy nhận đã ngắt kết nối: %1</translation>
    </message>
    <message>
        <source>The receiver accepted a wrong key: it does not check it, and anyone could send it forged events.</source>
        <translation>Máy nhận chấp nhận khoá sai: máy nhận không kiểm tra khoá, ai cũng có thể gửi sự kiện giả mạo.</translation>
    </message>
    <message>
        <source>The receiver refused the wrong key, as it should.</source>
        <translation>Máy nhận từ chối khoá sai, đúng như mong đợi.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ShareEntries</name>
    <message>
        <source>Unknown company</source>
        <translation>Công ty chưa rõ</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Tài khoản chưa rõ</translation>
    </message>
</context>
<context>
    <name>StatementText</name>
    <message>
        <source>Statement of transactions</source>
        <translation>Sao kê giao dịch</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>%1 is an account</comment>
        <translation>%1 (tiếp theo)</translation>
    </message>
    <message>
        <source>%1 transactions from %2 to %3</source>
        <translation>%1 giao dịch từ %2 đến %3</translation>
    </message>
    <message>
        <source>Subtotal: %1 transactions · in %2 · out %3 · net %4</source>
        <translation>Cộng tài khoản: %1 giao dịch · vào %2 · ra %3 · ròng %4</translation>
    </message>
    <message>
        <source>Total: %1 transactions · in %2 · out %3 · net %4</source>
        <translation>Tổng cộng: %1 giao dịch · vào %2 · ra %3 · ròng %4</translation>
    </message>
    <message>
        <source>Net in words: %1</source>
        <comment>the amount is always in Vietnamese</comment>
        <translation>Ròng bằng chữ: %1</translation>
    </message>
    <message>
        <source>There are no transactions.</source>
        <translation>Không có giao dịch nào.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Money in</source>
        <translation>Tiền vào</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Tiền ra</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>đã báo</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>lỗi báo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tạm ngưng</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Chấm dứt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã huỷ</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Gian lận</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>đã kết nối</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>active</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>đã tắt</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Bản thử</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Reading companies…</source>
        <translation>Đang đọc công ty…</translation>
    </message>
    <message>
        <source>Reading bank accounts…</source>
        <translation>Đang đọc tài khoản…</translation>
    </message>
    <message>
        <source>Reading %1 · %2/%3 accounts · %4 new</source>
        <translation>Đang đọc %1 · %2/%3 tài khoản · %4 mới</translation>
    </message>
    <message>
        <source>Comparing with the counters of the service…</source>
        <translation>Đang đối chiếu với bộ đếm của dịch vụ…</translation>
    </message>
    <message>
        <source>The service asks for patience: %1</source>
        <translation>Dịch vụ đề nghị chờ: %1</translation>
    </message>
    <message>
        <source>Starting to synchronise…</source>
        <translation>Bắt đầu đồng bộ…</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Chưa đồng bộ</translation>
    </message>
    <message>
        <source>Synchronised at %1 · %2/%3 accounts</source>
        <translation>Đồng bộ lúc %1 · %2/%3 tài khoản</translation>
    </message>
    <message>
        <source>The service cannot be reached; next try in %1</source>
        <translation>Không kết nối được dịch vụ; thử lại sau %1</translation>
    </message>
    <message>
        <source>The service did not give a usable answer; next try in %1</source>
        <translation>Dịch vụ chưa trả lời đúng; thử lại sau %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n giờ trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>The certificate of the service has expired, so nothing was sent.</source>
        <translation>Chứng chỉ của dịch vụ đã hết hạn nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid yet, so nothing was sent.</source>
        <translation>Chứng chỉ của dịch vụ chưa đến ngày có hiệu lực nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host, so nothing was sent.</source>
        <translation>Chứng chỉ thuộc về một máy chủ khác nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>The certificate vouches only for itself, so nothing was sent.</source>
        <translation>Chứng chỉ chỉ tự xác nhận cho chính nó nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not know, so nothing was sent.</source>
        <translation>Chứng chỉ do một tổ chức mà máy này không biết cấp nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>Only outdated encryption (older than TLS 1.2) is offered, so nothing was sent.</source>
        <translation>Phía bên kia chỉ hỗ trợ mã hoá lỗi thời (cũ hơn TLS 1.2) nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>Chứng chỉ của dịch vụ không được chấp nhận nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. When they are right, tell those who run the service.</source>
        <translation>Kiểm tra ngày giờ của máy. Nếu đã đúng, hãy báo cho bên vận hành dịch vụ.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time.</source>
        <translation>Kiểm tra ngày giờ của máy.</translation>
    </message>
    <message>
        <source>Check the address of the profile, and sign in to the network&apos;s welcome page if there is one.</source>
        <translation>Kiểm tra địa chỉ trong hồ sơ, và đăng nhập trang chào của mạng nếu có.</translation>
    </message>
    <message>
        <source>If the company&apos;s network inspects connections, ask IT for the certificate of the company&apos;s authority and choose it in the profile.</source>
        <translation>Nếu mạng công ty có kiểm soát kết nối, hãy xin bộ phận IT chứng chỉ CA của công ty và chọn nó trong hồ sơ.</translation>
    </message>
    <message>
        <source>Ask IT whether a proxy or a virus scanner stands in between.</source>
        <translation>Hỏi bộ phận IT xem có proxy hay phần mềm diệt virus đứng giữa không.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time, then ask IT whether something inspects connections.</source>
        <translation>Kiểm tra ngày giờ của máy, rồi hỏi bộ phận IT xem có gì đang kiểm soát kết nối không.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Kết nối không an toàn</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>No payment code</source>
        <translation>Chưa có mã thanh toán</translation>
    </message>
    <message>
        <source>Notification failed</source>
        <translation>Báo lỗi</translation>
    </message>
    <message>
        <source>The file is too large to be a view.</source>
        <translation>Tệp quá lớn, không thể là một chế độ xem.</translation>
    </message>
    <message>
        <source>The file is not a view of this program. Ask your colleague to share the view again.</source>
        <translation>Tệp này không phải là chế độ xem của chương trình. Hãy nhờ đồng nghiệp chia sẻ lại chế độ xem.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program (format %1). Update the program to open it.</source>
        <translation>Tệp được tạo bởi phiên bản mới hơn của chương trình (định dạng %1). Hãy cập nhật chương trình để mở.</translation>
    </message>
    <message>
        <source>The view in the file has no name.</source>
        <translation>Chế độ xem trong tệp không có tên.</translation>
    </message>
    <message>
        <source>The filter of the view cannot be understood. %1</source>
        <translation>Không hiểu được bộ lọc của chế độ xem. %1</translation>
    </message>
    <message>
        <source>The filter of the view is too long.</source>
        <translation>Bộ lọc của chế độ xem quá dài.</translation>
    </message>
    <message>
        <source>The view has a column that this program does not know: “%1”.</source>
        <translation>Chế độ xem có cột mà chương trình không biết: “%1”.</translation>
    </message>
    <message>
        <source>The columns of the view cannot be shown: one is there twice, none is shown or a width is impossible.</source>
        <translation>Không thể hiện các cột của chế độ xem: có cột bị lặp, không cột nào được hiện hoặc độ rộng không hợp lệ.</translation>
    </message>
    <message>
        <source>The order of the view cannot be used.</source>
        <translation>Không dùng được thứ tự sắp xếp của chế độ xem.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>Link token created</source>
        <translation>Tạo mã liên kết</translation>
    </message>
    <message>
        <source>Link token revoked</source>
        <translation>Thu hồi mã liên kết</translation>
    </message>
    <message>
        <source>Link token expired</source>
        <translation>Mã liên kết hết hạn</translation>
    </message>
    <message>
        <source>Linking session started</source>
        <translation>Bắt đầu phiên liên kết</translation>
    </message>
    <message>
        <source>Linking session started again</source>
        <translation>Bắt đầu lại phiên liên kết</translation>
    </message>
    <message>
        <source>Linking session went a step on</source>
        <translation>Phiên liên kết đổi trạng thái</translation>
    </message>
    <message>
        <source>Linking session completed</source>
        <translation>Phiên liên kết hoàn tất</translation>
    </message>
    <message>
        <source>Linking session failed</source>
        <translation>Phiên liên kết thất bại</translation>
    </message>
    <message>
        <source>Linking session abandoned</source>
        <translation>Phiên liên kết bị bỏ dở</translation>
    </message>
    <message>
        <source>Linking session expired</source>
        <translation>Phiên liên kết hết hạn</translation>
    </message>
    <message>
        <source>Bank account linked</source>
        <translation>Đã liên kết tài khoản</translation>
    </message>
    <message>
        <source>Bank account unlinked by the bank</source>
        <translation>Ngân hàng huỷ liên kết tài khoản</translation>
    </message>
    <message>
        <source>Bank account switched off by SePay</source>
        <translation>SePay tắt tài khoản</translation>
    </message>
    <message>
        <source>Enter the address that receives the events.</source>
        <translation>Nhập địa chỉ nhận sự kiện.</translation>
    </message>
    <message>
        <source>Enter a complete address such as https://api.example.vn/webhook.</source>
        <translation>Nhập địa chỉ đầy đủ, ví dụ https://api.example.vn/webhook.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password: it is written to logs.</source>
        <translation>Địa chỉ không được chứa tên người dùng hay mật khẩu: địa chỉ được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Enter the new key, generate one, or keep the present one.</source>
        <translation>Nhập khoá mới, tạo khoá mạnh, hoặc giữ khoá hiện tại.</translation>
    </message>
    <message>
        <source>This is the masked form of a key, not the key itself.</source>
        <translation>Đây là dạng đã che của khoá, không phải chính khoá.</translation>
    </message>
    <message>
        <source>A key may hold only letters without accents, digits and punctuation, no spaces: it travels in an HTTP header.</source>
        <translation>Khoá chỉ gồm chữ không dấu, chữ số và dấu câu, không có khoảng trắng: khoá được gửi trong header HTTP.</translation>
    </message>
    <message>
        <source>Saving replaces the merchant&apos;s only webhook. The former settings cannot be brought back from the service.</source>
        <translation>Lưu sẽ thay webhook duy nhất của đơn vị. Không lấy lại được cấu hình cũ từ dịch vụ.</translation>
    </message>
    <message>
        <source>No event is chosen: nothing will be sent to this address.</source>
        <translation>Chưa chọn sự kiện nào: sẽ không có gì được gửi đến địa chỉ này.</translation>
    </message>
    <message>
        <source>The webhook is switched off: nothing is sent until it is switched on.</source>
        <translation>Webhook đang tắt: không gửi gì cho đến khi bật lại.</translation>
    </message>
    <message>
        <source>The address is not https: the events and the key travel readable for everyone on the way.</source>
        <translation>Địa chỉ không dùng https: sự kiện và khoá có thể bị đọc trên đường truyền.</translation>
    </message>
    <message>
        <source>The address is not https. Production accepts https only, so the service will refuse it.</source>
        <translation>Địa chỉ không dùng https. Môi trường thật chỉ nhận https nên dịch vụ sẽ từ chối.</translation>
    </message>
    <message>
        <source>The address is reachable only from this computer or the local network. Bank Hub cannot reach it and refuses such addresses.</source>
        <translation>Địa chỉ chỉ truy cập được từ máy này hoặc mạng nội bộ. Bank Hub không tới được và từ chối địa chỉ như vậy.</translation>
    </message>
    <message>
        <source>The full key is not known here, so it is left out. Whether the service then keeps it is not documented; the console compares its last characters after saving. To be sure, set a new key.</source>
        <translation>Ở đây không biết khoá đầy đủ nên khoá không được gửi kèm. Tài liệu không nói dịch vụ có giữ khoá cũ hay không; chương trình so các ký tự cuối sau khi lưu. Để chắc chắn, hãy đặt khoá mới.</translation>
    </message>
    <message>
        <source>There is no key: the receiver cannot tell real events from forged ones.</source>
        <translation>Không có khoá: máy nhận không phân biệt được sự kiện thật với sự kiện giả mạo.</translation>
    </message>
    <message>
        <source>The key is short and could be guessed. A generated key is stronger.</source>
        <translation>Khoá ngắn, có thể bị đoán ra. Khoá được tạo tự động mạnh hơn.</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>chưa thiết lập</translation>
    </message>
    <message>
        <source>off</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>on, but without events</source>
        <translation>đang bật nhưng không có sự kiện</translation>
    </message>
    <message>
        <source>on</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>not a usable address</source>
        <translation>địa chỉ không dùng được</translation>
    </message>
    <message>
        <source>https</source>
        <translation>https</translation>
    </message>
    <message>
        <source>not https</source>
        <translation>không phải https</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>địa chỉ nội bộ</translation>
    </message>
    <message>
        <source>None: nothing is sent</source>
        <translation>Không có: không gửi gì</translation>
    </message>
    <message>
        <source>Every event, also future ones</source>
        <translation>Mọi sự kiện, kể cả sau này</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>New key %1</source>
        <translation>Khoá mới %1</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Create a company</source>
        <translation>Tạo công ty</translation>
    </message>
    <message>
        <source>Edit a company</source>
        <translation>Sửa công ty</translation>
    </message>
    <message>
        <source>Create a link</source>
        <translation>Tạo liên kết</translation>
    </message>
    <message>
        <source>Revoke a link</source>
        <translation>Thu hồi liên kết</translation>
    </message>
    <message>
        <source>Change the branding</source>
        <translation>Sửa thương hiệu</translation>
    </message>
    <message>
        <source>Upload the logo</source>
        <translation>Tải logo lên</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Sửa webhook</translation>
    </message>
    <message>
        <source>Simulate a transaction</source>
        <translation>Giả lập giao dịch</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã thực hiện</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>không thực hiện</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>chưa rõ kết quả</translation>
    </message>
</context>
<context>
    <name>bankhub::AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Bank Hub Console %1</source>
        <translation>Bank Hub Console %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 trở lên, không kèm bất kỳ bảo đảm nào.</translation>
    </message>
    <message>
        <source>Runs on Qt %1.</source>
        <translation>Chạy trên Qt %1.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Hỏi ngay</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>Mở trang của phiên bản mới</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Kiểm tra phiên bản mới mỗi ngày một lần</translation>
    </message>
    <message>
        <source>The publisher then sees the address of this computer, its system and the version of this program, and nothing else. Nothing is installed.</source>
        <translation>Khi đó nhà phát hành chỉ thấy địa chỉ mạng và hệ điều hành của máy này cùng phiên bản chương trình, ngoài ra không gì khác. Không có gì được tự cài đặt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::AccountActions</name>
    <message>
        <source>Show transactions</source>
        <translation>Xem giao dịch</translation>
    </message>
    <message>
        <source>Simulate a transaction…</source>
        <translation>Giả lập giao dịch…</translation>
    </message>
    <message>
        <source>Link another…</source>
        <translation>Liên kết thêm…</translation>
    </message>
    <message>
        <source>Link an account of the same company</source>
        <translation>Liên kết một tài khoản của cùng công ty</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Huỷ liên kết…</translation>
    </message>
</context>
<context>
    <name>bankhub::AccountDetail</name>
    <message>
        <source>Identity number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Reading identity, phone and virtual accounts from the service…</source>
        <translation>Đang đọc giấy tờ, điện thoại và tài khoản ảo từ dịch vụ…</translation>
    </message>
    <message>
        <source>The bank is not connected: new transactions do not arrive. The account holder has to link the account again.</source>
        <translation>Tài khoản mất kết nối với ngân hàng: giao dịch mới không về được. Chủ tài khoản cần liên kết lại.</translation>
    </message>
    <message>
        <source>Link again…</source>
        <translation>Liên kết lại…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Read the details again</source>
        <translation>Đọc lại chi tiết</translation>
    </message>
</context>
<context>
    <name>bankhub::AccountFilterBar</name>
    <message>
        <source>Every company</source>
        <translation>Mọi công ty</translation>
    </message>
    <message>
        <source>Every bank</source>
        <translation>Mọi ngân hàng</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Mất kết nối</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang bật</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Đã tắt</translation>
    </message>
    <message>
        <source>No transaction for days</source>
        <translation>Nhiều ngày không có giao dịch</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Không còn trong danh sách</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>bankhub::AmountField</name>
    <message>
        <source>Read as %1</source>
        <translation>Hiểu là %1</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Hãy nhập số tiền.</translation>
    </message>
    <message>
        <source>For example 1.500.000, 1500k, 1,5tr or 2 tỷ.</source>
        <translation>Ví dụ 1.500.000, 1500k, 1,5tr hoặc 2 tỷ.</translation>
    </message>
    <message>
        <source>This is not an amount. Write for example 1.500.000, 1500k, 1,5tr or 2 tỷ.</source>
        <translation>Đây không phải số tiền. Hãy viết chẳng hạn 1.500.000, 1500k, 1,5tr hoặc 2 tỷ.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write all digits: 1500 or 1.500.000.</source>
        <translation>Số này có thể hiểu theo hai cách. Hãy viết đủ chữ số: 1500 hoặc 1.500.000.</translation>
    </message>
    <message>
        <source>Only whole dong: write it without decimals.</source>
        <translation>Chỉ nhận số đồng nguyên, không có phần lẻ.</translation>
    </message>
    <message>
        <source>The amount must be larger than 0. The direction says whether it comes in or goes out.</source>
        <translation>Số tiền phải lớn hơn 0. Tiền vào hay tiền ra chọn ở chiều giao dịch.</translation>
    </message>
    <message>
        <source>The amount is too large. At most %1.</source>
        <translation>Số tiền quá lớn. Tối đa %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
</context>
<context>
    <name>bankhub::AmountRangeDialog</name>
    <message>
        <source>Choose amounts</source>
        <translation>Chọn số tiền</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Số tiền nhỏ nhất</translation>
    </message>
    <message>
        <source>Empty: no smallest amount. For example 1.500.000, 1500k or 1,5tr.</source>
        <translation>Để trống: không giới hạn dưới. Ví dụ 1.500.000, 1500k hoặc 1,5tr.</translation>
    </message>
    <message>
        <source>Largest amount</source>
        <translation>Số tiền lớn nhất</translation>
    </message>
    <message>
        <source>Empty: no largest amount. For example 2 tỷ.</source>
        <translation>Để trống: không giới hạn trên. Ví dụ 2 tỷ.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>This is less than the smallest amount.</source>
        <translation>Số này nhỏ hơn số tiền nhỏ nhất.</translation>
    </message>
    <message>
        <source>The largest amount is less than the smallest one.</source>
        <translation>Số tiền lớn nhất nhỏ hơn số tiền nhỏ nhất.</translation>
    </message>
    <message>
        <source>In the search field: %1</source>
        <translation>Trong ô tìm kiếm: %1</translation>
    </message>
    <message>
        <source>Both ends are included, for money in and money out.</source>
        <translation>Tính cả hai đầu, cho cả tiền vào và tiền ra.</translation>
    </message>
    <message>
        <source>Hide the rows with these amounts</source>
        <translation>Ẩn các dòng có số tiền này</translation>
    </message>
</context>
<context>
    <name>bankhub::AppearanceSection</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Dòng trong bảng</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Thoáng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Gọn</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Chuyển động</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Giảm chuyển động</translation>
    </message>
    <message>
        <source>With reduced motion messages appear at once and busy bars stand still.</source>
        <translation>Khi giảm chuyển động, thông báo hiện ra ngay và thanh chờ đứng yên.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Hiển thị</translation>
    </message>
</context>
<context>
    <name>bankhub::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Cần xem</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed notification(s)</source>
        <translation>
            <numerusform>%1 thông báo lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 balance notification(s) that the service could not deliver in this period.</source>
        <translation>
            <numerusform>%1 thông báo biến động số dư mà dịch vụ không gửi được trong kỳ này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for payment codes…</source>
        <translation>Đang tìm mã thanh toán…</translation>
    </message>
    <message numerus="yes">
        <source>%1 receipt(s) without a code</source>
        <translation>
            <numerusform>%1 khoản thu chưa có mã</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transaction(s) of money in without a payment code: %2.</source>
        <translation>
            <numerusform>%1 giao dịch tiền vào không có mã thanh toán: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent account(s)</source>
        <translation>
            <numerusform>%n tài khoản im lặng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) without a transaction for %1 days or more.</source>
        <translation>
            <numerusform>%n tài khoản không có giao dịch từ %1 ngày trở lên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest: %1, for %n day(s).</source>
        <translation>
            <numerusform>Lâu nhất: %1, %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day was compared yet</source>
        <translation>Chưa đối chiếu ngày nào</translation>
    </message>
    <message>
        <source>The days are compared with the service&apos;s own count at the end of a synchronisation.</source>
        <translation>Các ngày được đối chiếu với bộ đếm của dịch vụ khi kết thúc đồng bộ.</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete day(s)</source>
        <translation>
            <numerusform>%n ngày thiếu dữ liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of a company for which the service counts other transactions than are here.</source>
        <translation>
            <numerusform>%n ngày của một công ty mà bộ đếm của dịch vụ khác với số giao dịch ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3 at the service, %4 here</source>
        <translation>%1 · %2: dịch vụ đếm %3, ở đây %4</translation>
    </message>
</context>
<context>
    <name>bankhub::AuditDialog</name>
    <message>
        <source>Checking the audit log…</source>
        <translation>Đang kiểm tra nhật ký kiểm toán…</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Chưa ghi gì</translation>
    </message>
    <message>
        <source>Every change at the service, and every time that changes are allowed or taken away, is recorded here.</source>
        <translation>Mọi thay đổi ở dịch vụ, và mỗi lần cho phép hay khoá việc thay đổi, đều được ghi ở đây.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Xuất nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>audit-%1.csv</source>
        <translation>nhat-ky-kiem-toan-%1.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved in %1.</source>
        <translation>
            <numerusform>Đã lưu %n bản ghi vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written. %2 %3</source>
        <translation>Không ghi được %1. %2 %3</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>Who changed what and when, from this data folder. Every record carries a check sum over the one before it: what is changed or taken out later shows.</source>
        <translation>Ai đã thay đổi gì và khi nào, từ thư mục dữ liệu này. Mỗi bản ghi mang mã kiểm tra tính cả bản ghi trước: sửa hay lấy ra về sau đều lộ.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>bankhub::AuthorityField</name>
    <message>
        <source>Choose the certificate of the company&apos;s authority</source>
        <translation>Chọn chứng chỉ CA của công ty</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Chứng chỉ (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không đọc được %1.</translation>
    </message>
    <message>
        <source>None; what this computer trusts is enough.</source>
        <translation>Không; chỉ tin những gì máy này tin.</translation>
    </message>
    <message>
        <source>The certificate in this profile cannot be read.</source>
        <translation>Không đọc được chứng chỉ trong hồ sơ này.</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>hết hạn ngày %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>có hiệu lực đến ngày %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to be compared with what IT says:</source>
        <translation>Vân tay SHA-256, để đối chiếu với bộ phận IT:</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove the certificate of the company&apos;s authority</source>
        <translation>Gỡ chứng chỉ CA của công ty</translation>
    </message>
    <message>
        <source>Trusted by this connection and its linking page inside the program only. The system browser trusts what this computer trusts.</source>
        <translation>Chỉ kết nối này và trang liên kết của nó trong chương trình tin chứng chỉ đó. Trình duyệt hệ thống chỉ tin những gì máy này tin.</translation>
    </message>
</context>
<context>
    <name>bankhub::BankAccountModel</name>
    <message>
        <source>no transaction yet</source>
        <translation>chưa có giao dịch</translation>
    </message>
    <message numerus="yes">
        <source>no transaction for %n day(s)</source>
        <translation>
            <numerusform>%n ngày không có giao dịch</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message numerus="yes">
        <source>none for %n day(s)</source>
        <translation>
            <numerusform>%n ngày không có</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>%1 (no longer listed)</source>
        <translation>%1 (không còn trong danh sách)</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Số tài khoản</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Chủ tài khoản</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Giao dịch cuối</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Giao dịch</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>The bank does not report a balance.</source>
        <translation>Ngân hàng không báo số dư.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Số dư</translation>
    </message>
</context>
<context>
    <name>bankhub::BankAccountsPage</name>
    <message>
        <source>Listing</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>không còn trong danh sách</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Loại tài khoản</translation>
    </message>
    <message>
        <source>Reported balance</source>
        <translation>Số dư được báo</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Đồng bộ lần cuối</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Mã tài khoản</translation>
    </message>
    <message>
        <source>Search bank accounts</source>
        <translation>Tìm tài khoản</translation>
    </message>
    <message>
        <source>Select an account to see all of it.</source>
        <translation>Chọn một tài khoản để xem đầy đủ.</translation>
    </message>
    <message>
        <source>No bank accounts yet</source>
        <translation>Chưa có tài khoản</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Asking the service for “%1”…</source>
        <translation>Đang hỏi dịch vụ về “%1”…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message numerus="yes">
        <source>From the service: the first %n account(s) for “%1”. There are more.</source>
        <translation>
            <numerusform>Từ dịch vụ: %n tài khoản đầu tiên khớp “%1”. Vẫn còn nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service: %n account(s) for “%1”.</source>
        <translation>
            <numerusform>Từ dịch vụ: %n tài khoản khớp “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the cached list</source>
        <translation>Xem danh sách đã lưu</translation>
    </message>
    <message>
        <source>You see the cached list. The service did not answer the search. %1</source>
        <translation>Bạn đang xem danh sách đã lưu. Dịch vụ không trả lời lệnh tìm. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Search bank, number, holder, company; Enter asks the service</source>
        <translation>Tìm ngân hàng, số tài khoản, chủ tài khoản, công ty; Enter để hỏi dịch vụ</translation>
    </message>
    <message>
        <source>Link an account…</source>
        <translation>Liên kết tài khoản…</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Đang xem %1 trên %2</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>The service has no such account, or the filter hides it.</source>
        <translation>Dịch vụ không có tài khoản như vậy, hoặc bộ lọc đang ẩn.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xoá lọc</translation>
    </message>
    <message>
        <source>Link an account first: its holder agrees on the page of the bank. Synchronise to read those that are linked already.</source>
        <translation>Trước hết hãy liên kết một tài khoản: chủ tài khoản đồng ý trên trang của ngân hàng. Đồng bộ để đọc những tài khoản đã liên kết.</translation>
    </message>
</context>
<context>
    <name>bankhub::BrandingPage</name>
    <message>
        <source>Branding</source>
        <translation>Thương hiệu</translation>
    </message>
    <message>
        <source>the branding</source>
        <translation>thương hiệu</translation>
    </message>
    <message>
        <source>Reading the branding…</source>
        <translation>Đang đọc thương hiệu…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n thay đổi chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown because this service did not return it, so it cannot be changed here: %1.</source>
        <translation>Không hiện vì dịch vụ này không trả về, nên không sửa được tại đây: %1.</translation>
    </message>
    <message>
        <source>The service&apos;s state changed while you were editing: %1. What you typed was kept; the rest shows the new state.</source>
        <translation>Trạng thái trên dịch vụ đã thay đổi trong lúc bạn sửa: %1. Những gì bạn nhập vẫn được giữ; phần còn lại hiện trạng thái mới.</translation>
    </message>
    <message>
        <source>Take the service&apos;s state</source>
        <translation>Lấy theo dịch vụ</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB, or leave the field empty.</source>
        <translation>Hãy viết màu dạng #RRGGBB, hoặc để trống.</translation>
    </message>
    <message>
        <source>There is nothing to save: the form shows what the service holds.</source>
        <translation>Không có gì để lưu: biểu mẫu đang hiện đúng trạng thái trên dịch vụ.</translation>
    </message>
    <message>
        <source>Nothing was saved: the present state could not be read. %1 %2</source>
        <translation>Chưa lưu gì: không đọc được trạng thái hiện tại. %1 %2</translation>
    </message>
    <message>
        <source>There is nothing left to save: the service holds it already.</source>
        <translation>Không còn gì để lưu: dịch vụ đã có những thay đổi này.</translation>
    </message>
    <message>
        <source>Save the branding</source>
        <translation>Lưu thương hiệu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 transactions would no longer be notified.</source>
        <translation>
            <numerusform>%n trong %1 giao dịch gần nhất sẽ không được báo nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Replace the logo</source>
        <translation>Thay logo</translation>
    </message>
    <message>
        <source>Upload the logo</source>
        <translation>Tải logo lên</translation>
    </message>
    <message>
        <source>The new logo shows at once on every hosted page.</source>
        <translation>Logo mới hiện ngay trên mọi trang liên kết.</translation>
    </message>
    <message>
        <source>The service deletes the present logo, and it could not be fetched: Undo cannot bring it back.</source>
        <translation>Dịch vụ sẽ xoá logo hiện tại, và không tải được logo đó về: không thể hoàn lại.</translation>
    </message>
    <message>
        <source>The service deletes the present logo. It is kept on this computer and can be uploaded again.</source>
        <translation>Dịch vụ sẽ xoá logo hiện tại. Logo đó được giữ trên máy này và có thể tải lên lại.</translation>
    </message>
    <message>
        <source>The logo was uploaded.</source>
        <translation>Đã tải logo lên.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is still here. %1</source>
        <translation>Chưa lưu gì; những gì bạn nhập vẫn còn đây. %1</translation>
    </message>
    <message>
        <source>There is no other profile on this computer to copy from.</source>
        <translation>Trên máy này không có hồ sơ nào khác để sao chép.</translation>
    </message>
    <message>
        <source>The form holds that version now. Review and save to send it.</source>
        <translation>Biểu mẫu đang chứa phiên bản đó. Hãy xem thay đổi và lưu để gửi đi.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>Sao chép từ…</translation>
    </message>
    <message>
        <source>Copy the branding of another profile</source>
        <translation>Sao chép thương hiệu của hồ sơ khác</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Go back to what the service holds</source>
        <translation>Quay về trạng thái trên dịch vụ</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Xem thay đổi và lưu</translation>
    </message>
</context>
<context>
    <name>bankhub::ChangeList</name>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Sau khi lưu</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 hiện tại: %2</translation>
    </message>
    <message>
        <source>%1 after saving: %2</source>
        <translation>%1 sau khi lưu: %2</translation>
    </message>
</context>
<context>
    <name>bankhub::ChannelCard</name>
    <message>
        <source>Which channel carries what</source>
        <translation>Kênh nào báo việc gì</translation>
    </message>
    <message>
        <source>Event webhook (this page)</source>
        <translation>Webhook sự kiện (trang này)</translation>
    </message>
    <message>
        <source>Linking: link tokens, linking sessions, accounts linked, unlinked or switched off. Never money. Each event carries the key in the header X-Secret-Key. Events may come twice or in another order: tell them apart by xid.</source>
        <translation>Việc liên kết: mã liên kết, phiên liên kết, tài khoản được liên kết, huỷ liên kết hoặc bị tắt. Không bao giờ báo tiền. Mỗi sự kiện mang khoá trong header X-Secret-Key. Sự kiện có thể đến hai lần hoặc sai thứ tự: hãy phân biệt bằng xid.</translation>
    </message>
    <message>
        <source>Balance notification (IPN)</source>
        <translation>Thông báo biến động số dư (IPN)</translation>
    </message>
    <message>
        <source>Money in and out, one message a transaction. It has an address and a key of its own, which SePay sets: they can be neither seen nor changed here. The key comes in the header Authorization: Apikey. The receiver answers 200 or 201 with &quot;success&quot;: true. It is sent only while the company is Active and has quota, and only when the content passes the notification keywords of the merchant.</source>
        <translation>Tiền vào và tiền ra, mỗi giao dịch một thông báo. Kênh này có địa chỉ và khoá riêng do SePay thiết lập: ở đây không xem và không đổi được. Khoá nằm trong header Authorization: Apikey. Máy nhận trả lời 200 hoặc 201 kèm &quot;success&quot;: true. Thông báo chỉ được gửi khi công ty ở trạng thái Active, còn hạn mức giao dịch, và nội dung khớp từ khoá thông báo của đơn vị.</translation>
    </message>
    <message>
        <source>The mark on a transaction (webhook_success)</source>
        <translation>Dấu trên giao dịch (webhook_success)</translation>
    </message>
    <message>
        <source>In the list of transactions it says whether a transaction was notified. It belongs to the money side; the service does not say in writing which channel it counts.</source>
        <translation>Trong danh sách giao dịch, dấu này cho biết giao dịch đã được thông báo hay chưa. Dấu thuộc về phía tiền; tài liệu của dịch vụ không nói rõ nó đếm kênh nào.</translation>
    </message>
    <message>
        <source>When the receiver does not answer</source>
        <translation>Khi máy nhận không trả lời</translation>
    </message>
    <message>
        <source>Only a connection that fails is tried again: up to 7 times within 5 hours. An answer with an error status is not repeated unless that was agreed with SePay. The service waits 5 seconds for a connection and 8 for an answer.</source>
        <translation>Chỉ khi không kết nối được mới gửi lại: tối đa 7 lần trong 5 giờ. Câu trả lời báo lỗi không được gửi lại, trừ khi đã thoả thuận với SePay. Dịch vụ chờ kết nối 5 giây và chờ trả lời 8 giây.</translation>
    </message>
</context>
<context>
    <name>bankhub::ChoiceDialog</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Gõ một phần của tên</translation>
    </message>
    <message>
        <source>No name contains this.</source>
        <translation>Không có tên nào chứa phần này.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>bankhub::ColorField</name>
    <message>
        <source>Not a colour: write #RRGGBB</source>
        <translation>Không phải màu: hãy viết #RRGGBB</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Không có màu</translation>
    </message>
    <message>
        <source>#RRGGBB</source>
        <translation>#RRGGBB</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Chọn màu…</translation>
    </message>
    <message>
        <source>%1: choose a colour</source>
        <translation>%1: chọn màu</translation>
    </message>
</context>
<context>
    <name>bankhub::ColorsCard</name>
    <message>
        <source>Colour %1 of the logo</source>
        <translation>Màu %1 từ logo</translation>
    </message>
    <message>
        <source>Use as primary colour</source>
        <translation>Dùng làm màu chính</translation>
    </message>
    <message>
        <source>Use as secondary colour</source>
        <translation>Dùng làm màu phụ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>From the logo:</source>
        <translation>Từ logo:</translation>
    </message>
    <message>
        <source>This service offers no colours, only a style sheet: they are written into a marked block of it, and your own rules stay as they are. What they change depends on the hosted page: check it in the sandbox.</source>
        <translation>Dịch vụ này không có mục màu, chỉ có CSS: màu được ghi vào một khối có đánh dấu trong CSS, các quy tắc bạn tự viết giữ nguyên. Hiệu lực tuỳ theo trang liên kết: hãy kiểm tra trên sandbox.</translation>
    </message>
</context>
<context>
    <name>bankhub::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Tìm cột</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>Các cột theo thứ tự</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow key moves it.</source>
        <translation>Phím cách hiện hoặc ẩn cột, Alt và phím mũi tên chuyển cột.</translation>
    </message>
    <message>
        <source>Move the column up (Alt+↑)</source>
        <translation>Chuyển cột lên (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the column down (Alt+↓)</source>
        <translation>Chuyển cột xuống (Alt+↓)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n hidden)</source>
        <translation>
            <numerusform>Cột (ẩn %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which columns are shown and in which order</source>
        <translation>Chọn cột nào được hiện và theo thứ tự nào</translation>
    </message>
</context>
<context>
    <name>bankhub::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Type a few letters of a command, a page, a company or an account</source>
        <translation>Gõ vài chữ của lệnh, trang, công ty hoặc tài khoản</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer letters find more.</source>
        <translation>Không có gì khớp. Gõ ít chữ hơn sẽ tìm được nhiều hơn.</translation>
    </message>
</context>
<context>
    <name>bankhub::CompaniesPage</name>
    <message>
        <source>Search name</source>
        <translation>Tìm theo tên</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Tìm công ty</translation>
    </message>
    <message>
        <source>Select a company to see all of it.</source>
        <translation>Chọn một công ty để xem đầy đủ.</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Chưa có công ty</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>the form about a company</source>
        <translation>biểu mẫu công ty</translation>
    </message>
    <message>
        <source>%1 from the service</source>
        <translation>%1 từ dịch vụ</translation>
    </message>
    <message>
        <source>%1 in the cache</source>
        <translation>%1 đã lưu</translation>
    </message>
    <message>
        <source>Showing %1 of %2 in the cache</source>
        <translation>Hiển thị %1 trên %2 đã lưu</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Đang hỏi dịch vụ…</translation>
    </message>
    <message>
        <source>The service found no company</source>
        <translation>Dịch vụ không tìm thấy công ty nào</translation>
    </message>
    <message>
        <source>It looks in the full names. How it treats accents and capital letters is up to it.</source>
        <translation>Dịch vụ tìm trong tên đầy đủ. Cách xử lý dấu và chữ hoa do dịch vụ quyết định.</translation>
    </message>
    <message>
        <source>Back to the cached list</source>
        <translation>Về danh sách đã lưu</translation>
    </message>
    <message>
        <source>Saved. Reading back…</source>
        <translation>Đã lưu. Đang đọc lại…</translation>
    </message>
    <message>
        <source>Saved, but it could not be read back. %1</source>
        <translation>Đã lưu, nhưng không đọc lại được. %1</translation>
    </message>
    <message>
        <source>%1: you asked for “%2”, the service shows “%3”.</source>
        <translation>%1: bạn yêu cầu “%2”, dịch vụ hiển thị “%3”.</translation>
    </message>
    <message>
        <source>Saved, but the service shows something else.</source>
        <translation>Đã lưu, nhưng dịch vụ hiển thị khác.</translation>
    </message>
    <message>
        <source>The company “%1” was created and read back.</source>
        <translation>Đã tạo công ty “%1” và đọc lại từ dịch vụ.</translation>
    </message>
    <message>
        <source>The changes of “%1” were saved and read back.</source>
        <translation>Đã lưu thay đổi của “%1” và đọc lại từ dịch vụ.</translation>
    </message>
    <message>
        <source>The service does not show the short name, so it could not be compared.</source>
        <translation>Dịch vụ không trả về tên ngắn nên không so sánh được.</translation>
    </message>
    <message>
        <source>Edit it to set its quota and its payment codes.</source>
        <translation>Hãy sửa công ty để đặt hạn mức và mã thanh toán.</translation>
    </message>
    <message>
        <source>Search at the service</source>
        <translation>Tìm ở dịch vụ</translation>
    </message>
    <message>
        <source>Enter in the search field does the same.</source>
        <translation>Nhấn Enter trong ô tìm kiếm cũng vậy.</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>Công ty mới…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Bộ đếm</translation>
    </message>
    <message>
        <source>Of the selected company…</source>
        <translation>Của công ty đang chọn…</translation>
    </message>
    <message>
        <source>Of the whole merchant…</source>
        <translation>Của toàn merchant…</translation>
    </message>
    <message>
        <source>A company stands for a merchant whose accounts are linked. Create the first one, or synchronise to read those that the service has.</source>
        <translation>Mỗi công ty là một đơn vị có tài khoản được liên kết. Hãy tạo công ty đầu tiên, hoặc đồng bộ để đọc những công ty dịch vụ đã có.</translation>
    </message>
</context>
<context>
    <name>bankhub::CompanyDialog</name>
    <message>
        <source>Nothing has been changed, so there is nothing to save.</source>
        <translation>Chưa có gì thay đổi nên không có gì để lưu.</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>Những gì bạn đã nhập chưa được lưu.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>bankhub::CompanyForm</name>
    <message>
        <source>Not stated by the service</source>
        <translation>Dịch vụ không cho biết</translation>
    </message>
    <message>
        <source>Only an active company receives balance notifications.</source>
        <translation>Chỉ công ty đang hoạt động mới nhận thông báo biến động số dư.</translation>
    </message>
    <message>
        <source>A company cannot be deleted. To retire one, give it another status, such as Suspended or Terminated; the service may refuse some of them.</source>
        <translation>Không xoá được công ty. Để ngừng dùng, hãy đổi sang trạng thái khác, ví dụ Tạm ngưng hoặc Chấm dứt; dịch vụ có thể từ chối một số trạng thái.</translation>
    </message>
    <message>
        <source>A count of transactions, not money. Balance notifications are sent only while it is above 0 or unlimited.</source>
        <translation>Đây là số lượng giao dịch, không phải số tiền. Chỉ gửi thông báo biến động số dư khi hạn mức lớn hơn 0 hoặc không giới hạn.</translation>
    </message>
    <message>
        <source>%1 to %2 letters, without accents.</source>
        <translation>%1 đến %2 chữ cái, không dấu.</translation>
    </message>
    <message>
        <source>The service does not show the short name. Left empty, it stays as it is.</source>
        <translation>Dịch vụ không trả về tên ngắn. Để trống thì tên ngắn giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 trên %2 ký tự.</translation>
    </message>
    <message>
        <source>Unique among your companies, %1 characters at most.</source>
        <translation>Không trùng với công ty khác của bạn, tối đa %1 ký tự.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Payment codes</source>
        <translation>Mã thanh toán</translation>
    </message>
</context>
<context>
    <name>bankhub::CompanyModel</name>
    <message>
        <source>%1 (no longer listed)</source>
        <translation>%1 (không còn trong danh sách)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Giao dịch</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
</context>
<context>
    <name>bankhub::CompanyPaletteSource</name>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Công ty %1</translation>
    </message>
</context>
<context>
    <name>bankhub::Completeness</name>
    <message numerus="yes">
        <source>%n day(s) differ from the service&apos;s own count</source>
        <translation>
            <numerusform>%n ngày lệch với số đếm của dịch vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the service could not be read</source>
        <translation>
            <numerusform>%n dòng của dịch vụ không đọc được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read: data may be missing</source>
        <translation>
            <numerusform>%n tài khoản chưa đọc được: có thể thiếu dữ liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked against the service&apos;s count</source>
        <translation>Chưa đối chiếu được với số đếm của dịch vụ</translation>
    </message>
    <message>
        <source>Complete until %1 ✓</source>
        <translation>Đủ dữ liệu đến %1 ✓</translation>
    </message>
    <message>
        <source>Not completely synchronised yet</source>
        <translation>Chưa đồng bộ đầy đủ</translation>
    </message>
</context>
<context>
    <name>bankhub::ConnectionDialog</name>
    <message>
        <source>The stored secret cannot be read: %1 Enter it above to test.</source>
        <translation>Không đọc được secret đã lưu: %1 Hãy nhập ở trên để kiểm tra.</translation>
    </message>
    <message>
        <source>Waiting for the key store… It may be asking for its password in another window.</source>
        <translation>Đang chờ kho khoá… Có thể kho khoá đang hỏi mật khẩu ở cửa sổ khác.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Thôi chờ</translation>
    </message>
    <message>
        <source>The key store did not answer.</source>
        <translation>Kho khoá không trả lời.</translation>
    </message>
    <message>
        <source>The connection is saved, its secret is not. Save again to try once more.</source>
        <translation>Kết nối đã lưu, secret thì chưa. Bấm Lưu để thử lần nữa.</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Chỉ dùng cho phiên này</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Sửa kết nối</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Kết nối mới</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Dừng kiểm tra</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Kiểm tra kết nối</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>bankhub::ConnectionForm</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Hãy đặt tên cho kết nối.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Đã có kết nối khác mang tên này.</translation>
    </message>
    <message>
        <source>Enter the client_id that SePay gave you.</source>
        <translation>Nhập client_id do SePay cấp.</translation>
    </message>
    <message>
        <source>Enter the client_secret that SePay gave you.</source>
        <translation>Nhập client_secret do SePay cấp.</translation>
    </message>
    <message>
        <source>Enter an address such as https://bankhub.example.vn.</source>
        <translation>Nhập địa chỉ, ví dụ https://bankhub.example.vn.</translation>
    </message>
    <message>
        <source>The address must begin with https://. Plain http is for this computer only.</source>
        <translation>Địa chỉ phải bắt đầu bằng https://. Chỉ máy này mới dùng http.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Địa chỉ không được chứa tên người dùng hay mật khẩu.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>Địa chỉ không được chứa “?” hoặc “#”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>client_secret</source>
        <translation>client_secret</translation>
    </message>
    <message>
        <source>Broker address</source>
        <translation>Địa chỉ cấp token</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Truy cập</translation>
    </message>
    <message>
        <source>for example: Sông Hàn Pay</source>
        <translation>ví dụ: Sông Hàn Pay</translation>
    </message>
    <message>
        <source>leave empty to keep the stored secret</source>
        <translation>để trống để giữ secret đã lưu</translation>
    </message>
    <message>
        <source>Production — real money</source>
        <translation>Production — tiền thật</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Địa chỉ riêng</translation>
    </message>
    <message>
        <source>client_id and client_secret</source>
        <translation>client_id và client_secret</translation>
    </message>
    <message>
        <source>Token broker of the company</source>
        <translation>Máy chủ cấp token của công ty</translation>
    </message>
    <message>
        <source>A back end of your company that hands out access tokens, so that the secret never reaches this desk.</source>
        <translation>Máy chủ của công ty cấp token, để secret không bao giờ tới máy này.</translation>
    </message>
    <message>
        <source>Remember the secret in the key store</source>
        <translation>Nhớ secret trong kho khoá</translation>
    </message>
    <message>
        <source>Company authority</source>
        <translation>CA của công ty</translation>
    </message>
</context>
<context>
    <name>bankhub::ConnectionSteps</name>
    <message>
        <source>The connection works.</source>
        <translation>Kết nối tốt.</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>Kết nối chưa được.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by %1; set it right.</source>
        <translation>Đồng hồ máy này lệch với dịch vụ %1; hãy chỉnh lại.</translation>
    </message>
</context>
<context>
    <name>bankhub::Console</name>
    <message>
        <source>There is no profile named &quot;%1&quot;.</source>
        <translation>Không có hồ sơ kết nối nào tên là &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The BANKHUB_ environment variables do not make a profile.</source>
        <translation>Các biến môi trường BANKHUB_ không tạo thành một hồ sơ kết nối.</translation>
    </message>
    <message>
        <source>There is no profile to tour. Use --demo or --profile.</source>
        <translation>Không có hồ sơ nào để chụp ảnh các trang. Hãy dùng --demo hoặc --profile.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Không khởi động được bản dùng thử.</translation>
    </message>
    <message>
        <source>The cache of this profile could not be opened.</source>
        <translation>Không mở được bản lưu trên máy của hồ sơ này.</translation>
    </message>
    <message>
        <source>The local copy was damaged. It is read again from the service; the damaged file is kept as %1.</source>
        <translation>Bản lưu trên máy bị hỏng. Dữ liệu đang được đọc lại từ dịch vụ; tệp hỏng được giữ lại với tên %1.</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot; is still in the key store.</source>
        <translation>Khoá bí mật của &quot;%1&quot; vẫn còn trong kho khoá.</translation>
    </message>
    <message>
        <source>The local copy was not cleared. %1</source>
        <translation>Chưa xoá được bản sao trên máy. %1</translation>
    </message>
</context>
<context>
    <name>bankhub::CountersDialog</name>
    <message>
        <source>Asking the service for its counters…</source>
        <translation>Đang hỏi dịch vụ về bộ đếm…</translation>
    </message>
    <message numerus="yes">
        <source>In these %n day(s): %1 incoming, %2 outgoing, %3 together.</source>
        <translation>
            <numerusform>Trong %n ngày này: %1 giao dịch tiền vào, %2 giao dịch tiền ra, tổng %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s own figure for the whole merchant counts incoming transactions only. Companies are added up here per day.</source>
        <translation>Con số của dịch vụ cho toàn merchant chỉ đếm giao dịch tiền vào. Ở đây các công ty được cộng theo từng ngày.</translation>
    </message>
    <message>
        <source>The service&apos;s total does not agree with its own days.</source>
        <translation>Tổng của dịch vụ không khớp với các ngày của chính dịch vụ.</translation>
    </message>
    <message>
        <source>Point at a day, or choose one with the arrow keys.</source>
        <translation>Trỏ vào một ngày hoặc chọn bằng phím mũi tên.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) copied.</source>
        <translation>
            <numerusform>Đã sao chép %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Bộ đếm</translation>
    </message>
    <message>
        <source>Transactions per day of the whole merchant</source>
        <translation>Số giao dịch theo ngày của toàn merchant</translation>
    </message>
    <message>
        <source>Transactions per day of %1</source>
        <translation>Số giao dịch theo ngày của %1</translation>
    </message>
    <message>
        <source>A day without transactions at the service is shown as 0.</source>
        <translation>Ngày không có giao dịch ở dịch vụ được hiển thị là 0.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Transactions per day</source>
        <translation>Số giao dịch theo ngày</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Sao chép bảng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::CropDialog</name>
    <message>
        <source>Result: %1</source>
        <translation>Kết quả: %1</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Đang nén…</translation>
    </message>
    <message>
        <source>Crop and scale the logo</source>
        <translation>Cắt và thu nhỏ logo</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>Phần của ảnh</translation>
    </message>
    <message>
        <source>Drag the corners, or use the arrow keys: they move the frame, with Shift they change its size.</source>
        <translation>Kéo các góc, hoặc dùng phím mũi tên: phím mũi tên di chuyển khung, giữ Shift để đổi cỡ.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Toàn bộ ảnh</translation>
    </message>
    <message>
        <source>Trim the edges</source>
        <translation>Bỏ viền thừa</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Hình vuông</translation>
    </message>
    <message>
        <source>Longer edge:</source>
        <translation>Cạnh dài:</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>At most %1 pixels</source>
        <translation>Tối đa %1 điểm ảnh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dùng ảnh này</translation>
    </message>
</context>
<context>
    <name>bankhub::DataSection</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Clear the local copy</source>
        <translation>Xoá bản sao trên máy</translation>
    </message>
    <message>
        <source>Clear the local copy of “%1”?</source>
        <translation>Xoá bản sao trên máy của “%1”?</translation>
    </message>
    <message>
        <source>Companies, accounts and transactions are deleted from this computer and read again from the service, which may take a while. Decisions about possible duplicates are forgotten. The journal, your links, views and branding versions stay, and nothing changes at SePay.</source>
        <translation>Công ty, tài khoản và giao dịch bị xoá khỏi máy này rồi được đọc lại từ dịch vụ, có thể mất một lúc. Các quyết định về giao dịch nghi trùng sẽ bị quên. Nhật ký, các liên kết, chế độ xem và các phiên bản thương hiệu được giữ lại; không có gì thay đổi ở SePay.</translation>
    </message>
    <message>
        <source>Clear and read again</source>
        <translation>Xoá và đọc lại</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Profiles, settings and the local copies of your data are kept here, readable only by you. Secrets are not among them: those are in the key store of the system.</source>
        <translation>Hồ sơ, cài đặt và bản sao dữ liệu nằm ở đây, chỉ bạn đọc được. Khoá bí mật không nằm trong đó mà ở kho khoá của hệ thống.</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Bản sao trên máy</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>%1 is a size, %2 the name of a profile</comment>
        <translation>%1 cho “%2”</translation>
    </message>
    <message>
        <source>Clear the local copy…</source>
        <translation>Xoá bản sao trên máy…</translation>
    </message>
    <message>
        <source>The local copy makes search quick and works without a network. Clear it to free room, or when it shows something that the service does not.</source>
        <translation>Bản sao giúp tìm kiếm nhanh và dùng được khi không có mạng. Xoá nó để lấy lại chỗ trống, hoặc khi nó cho thấy điều mà dịch vụ không có.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Dữ liệu trên máy</translation>
    </message>
</context>
<context>
    <name>bankhub::DateRangeDialog</name>
    <message>
        <source>Choose days</source>
        <translation>Chọn ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Số ngày gần nhất</translation>
    </message>
    <message>
        <source>Number of days up to today</source>
        <translation>Số ngày tính đến hôm nay</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Từ ngày – đến ngày</translation>
    </message>
    <message>
        <source>%1, both days included, in Vietnam&apos;s time.</source>
        <translation>%1, tính cả hai ngày, theo giờ Việt Nam.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to 3660.</source>
        <translation>Nhập số ngày từ 1 đến 3660.</translation>
    </message>
</context>
<context>
    <name>bankhub::DayCard</name>
    <message>
        <source>Return or a double click shows the transactions of a day.</source>
        <translation>Nhấn Enter hoặc nháy đúp để xem giao dịch của một ngày.</translation>
    </message>
    <message>
        <source>Point at a day, or choose one with the arrow keys. A click or Return shows its transactions.</source>
        <translation>Chỉ vào một ngày, hoặc chọn bằng phím mũi tên. Nhấp chuột hoặc Enter để xem giao dịch của ngày đó.</translation>
    </message>
    <message>
        <source>Money in and out by day</source>
        <translation>Tiền vào và tiền ra theo ngày</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Xem dạng bảng</translation>
    </message>
    <message>
        <source>Show the days as a table</source>
        <translation>Xem các ngày dạng bảng</translation>
    </message>
</context>
<context>
    <name>bankhub::DayCountChart</name>
    <message>
        <source>%1: %2 incoming, %3 outgoing</source>
        <translation>%1: %2 tiền vào, %3 tiền ra</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Tiền vào</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Tiền ra</translation>
    </message>
    <message>
        <source>Transactions per day: incoming upwards, outgoing downwards</source>
        <translation>Số giao dịch theo ngày: tiền vào hướng lên, tiền ra hướng xuống</translation>
    </message>
</context>
<context>
    <name>bankhub::DayCountModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Tiền vào</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Tiền ra</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tổng</translation>
    </message>
</context>
<context>
    <name>bankhub::DayMoneyChart</name>
    <message>
        <source>Money per day: in upwards, out downwards</source>
        <translation>Tiền theo ngày: tiền vào hướng lên, tiền ra hướng xuống</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Tiền vào</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Tiền ra</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, net %4</source>
        <translation>%1: vào %2, ra %3, ròng %4</translation>
    </message>
</context>
<context>
    <name>bankhub::DayMoneyModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Giao dịch</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Tiền vào</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Tiền ra</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
</context>
<context>
    <name>bankhub::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Sao chép %1</translation>
    </message>
</context>
<context>
    <name>bankhub::DetailToggle</name>
    <message>
        <source>Show or hide the details</source>
        <translation>Hiện hoặc ẩn chi tiết</translation>
    </message>
</context>
<context>
    <name>bankhub::DirectoryPage</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cache…</source>
        <translation>Đang đọc dữ liệu đã lưu…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>The filter hides all rows.</source>
        <translation>Bộ lọc đang ẩn mọi dòng.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xoá lọc</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Đang xem %1 trên %2</translation>
    </message>
    <message>
        <source>Show transactions</source>
        <translation>Xem giao dịch</translation>
    </message>
    <message>
        <source>Reading the first rows from the service…</source>
        <translation>Đang đọc những dòng đầu tiên từ dịch vụ…</translation>
    </message>
</context>
<context>
    <name>bankhub::DuplicateNote</name>
    <message>
        <source>Show the transaction of %1</source>
        <translation>Xem giao dịch %1</translation>
    </message>
    <message>
        <source>Possibly the same payment as:</source>
        <translation>Có thể là cùng một khoản với:</translation>
    </message>
    <message>
        <source>You decided that it is not the same as:</source>
        <translation>Bạn đã xác định không phải cùng một khoản với:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n giao dịch khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Không trùng lặp</translation>
    </message>
    <message>
        <source>Suspect it again</source>
        <translation>Đánh dấu nghi trùng lại</translation>
    </message>
</context>
<context>
    <name>bankhub::EditCompanyDialog</name>
    <message>
        <source>Reading the company from the service…</source>
        <translation>Đang đọc công ty từ dịch vụ…</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Sửa công ty</translation>
    </message>
    <message>
        <source>Review changes and save…</source>
        <translation>Xem thay đổi và lưu…</translation>
    </message>
    <message>
        <source>Change a company</source>
        <translation>Sửa công ty</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Balance notifications of this company stop: only active companies receive them.</source>
        <translation>Công ty này sẽ ngừng nhận thông báo biến động số dư: chỉ công ty đang hoạt động mới nhận.</translation>
    </message>
    <message>
        <source>With a quota of 0 no balance notifications are sent.</source>
        <translation>Với hạn mức 0, thông báo biến động số dư không được gửi.</translation>
    </message>
    <message>
        <source>Transfers that still carry codes with the old prefix will no longer be recognised.</source>
        <translation>Các khoản chuyển còn dùng mã với tiền tố cũ sẽ không được nhận diện nữa.</translation>
    </message>
</context>
<context>
    <name>bankhub::EngineHtmlPreview</name>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
</context>
<context>
    <name>bankhub::EngineLinkView</name>
    <message>
        <source>Hosted page</source>
        <translation>Trang của dịch vụ</translation>
    </message>
</context>
<context>
    <name>bankhub::EnvironmentBand</name>
    <message>
        <source>PRODUCTION — real money</source>
        <translation>PRODUCTION — tiền thật</translation>
    </message>
    <message>
        <source>What you see are customers&apos; real accounts.</source>
        <translation>Đây là tài khoản thật của khách hàng.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>BẢN THỬ</translation>
    </message>
    <message>
        <source>made-up companies and amounts from a simulator on this computer</source>
        <translation>công ty và số tiền giả lập, chạy trên máy này</translation>
    </message>
    <message>
        <source>SANDBOX — simulated data, no real money</source>
        <translation>SANDBOX — dữ liệu giả lập, không có tiền thật</translation>
    </message>
    <message>
        <source>custom address; this program cannot know whether the money is real</source>
        <translation>địa chỉ riêng; chương trình không biết đây có phải tiền thật hay không</translation>
    </message>
</context>
<context>
    <name>bankhub::ErrorDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Chi tiết kỹ thuật</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::EventChecklist</name>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Every event, also those that SePay adds later</source>
        <translation>Mọi sự kiện, kể cả sự kiện SePay thêm sau này</translation>
    </message>
    <message>
        <source>Or choose single ones:</source>
        <translation>Hoặc chọn từng sự kiện:</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Sự kiện khác</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bankhub::ExportDesk</name>
    <message>
        <source>statement-%1</source>
        <translation>sao-ke-%1</translation>
    </message>
    <message>
        <source>transactions-%1</source>
        <translation>giao-dich-%1</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Sổ tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Tệp JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Lưu tệp xuất</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>In sao kê</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Completing %1…</source>
        <translation>Đang hoàn tất %1…</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 rows</source>
        <translation>Đang ghi %1: %2/%3 dòng</translation>
    </message>
    <message>
        <source>%1 transactions sent to the printer %2.</source>
        <translation>Đã gửi %1 giao dịch đến máy in %2.</translation>
    </message>
    <message>
        <source>%1 transactions written to %2.</source>
        <translation>Đã ghi %1 giao dịch vào %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation>Đã dừng in.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Đã dừng xuất; không có tệp nào được ghi.</translation>
    </message>
    <message>
        <source>%1 was not written. %2 %3</source>
        <translation>Chưa ghi được %1. %2 %3</translation>
    </message>
</context>
<context>
    <name>bankhub::ExportDialog</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Sổ tính Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and imports</source>
        <translation>CSV, cho bảng tính và nhập dữ liệu</translation>
    </message>
    <message>
        <source>JSON, under the names of the service</source>
        <translation>JSON, theo tên trường của dịch vụ</translation>
    </message>
    <message>
        <source>Statement as PDF, grouped by account</source>
        <translation>Sao kê PDF, nhóm theo tài khoản</translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation>In sao kê</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Như đang hiển thị</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Tất cả các cột</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Mẫu: %1</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, dọc</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, ngang</translation>
    </message>
    <message>
        <source>One sheet holds %1 rows: the rest continues on further sheets.</source>
        <translation>Một trang tính chứa %1 dòng: phần còn lại nằm ở các trang tính tiếp theo.</translation>
    </message>
    <message>
        <source>Amounts and times are typed, account numbers and codes stay text. The second sheet names the filter.</source>
        <translation>Số tiền và thời gian đúng kiểu dữ liệu, số tài khoản và mã giữ nguyên dạng văn bản. Trang tính thứ hai ghi rõ bộ lọc.</translation>
    </message>
    <message>
        <source>Separator, dates and header line are those of the template.</source>
        <translation>Dấu phân cách, ngày và dòng tiêu đề theo mẫu.</translation>
    </message>
    <message>
        <source>UTF-8 with a mark that Excel understands. Texts that look like formulas and long numbers get an apostrophe in front.</source>
        <translation>UTF-8 có dấu nhận biết cho Excel. Văn bản giống công thức và số dài có dấu nháy đơn ở trước.</translation>
    </message>
    <message>
        <source>Templates do not apply to JSON: all members of the service are written.</source>
        <translation>Mẫu không áp dụng cho JSON: mọi trường của dịch vụ đều được ghi.</translation>
    </message>
    <message>
        <source>An array of objects, exactly as the service calls and spells its members.</source>
        <translation>Một mảng đối tượng, đúng tên và cách viết các trường của dịch vụ.</translation>
    </message>
    <message>
        <source>This makes about %1 pages. Narrow the filter if you need fewer.</source>
        <translation>Sẽ có khoảng %1 trang. Hãy thu hẹp bộ lọc nếu cần ít hơn.</translation>
    </message>
    <message numerus="yes">
        <source>With subtotals for each account and the net in words. About %n page(s).</source>
        <translation>
            <numerusform>Có cộng theo từng tài khoản và số ròng bằng chữ. Khoảng %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation>Xuất giao dịch</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Các dòng</translation>
    </message>
    <message>
        <source>The selected rows</source>
        <translation>Các dòng được chọn</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Những gì đang hiển thị</translation>
    </message>
    <message>
        <source>Everything in the cache</source>
        <translation>Mọi dữ liệu đã lưu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Mẫu…</translation>
    </message>
    <message>
        <source>Edit the column templates</source>
        <translation>Sửa các mẫu cột</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>bankhub::FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Bỏ điều kiện này</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Bỏ điều kiện %1</translation>
    </message>
    <message>
        <source>In the search field: %1</source>
        <translation>Trong ô tìm kiếm: %1</translation>
    </message>
</context>
<context>
    <name>bankhub::FilterChips</name>
    <message>
        <source>Add condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Xoá bộ lọc (Esc)</translation>
    </message>
</context>
<context>
    <name>bankhub::FilterEditor</name>
    <message>
        <source>Text…</source>
        <translation>Văn bản…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Amount…</source>
        <translation>Số tiền…</translation>
    </message>
    <message>
        <source>Payment code</source>
        <translation>Mã thanh toán</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Tài khoản ảo</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>last … days…</source>
        <translation>… ngày qua…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>bankhub::GroupButton</name>
    <message>
        <source>Collapse all groups</source>
        <translation>Thu gọn mọi nhóm</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Mở rộng mọi nhóm</translation>
    </message>
    <message>
        <source>Group the rows and show the sums of each group</source>
        <translation>Nhóm các dòng và hiện tổng của từng nhóm</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Nhóm các dòng</translation>
    </message>
    <message>
        <source>Group the rows. Now: %1</source>
        <comment>%1 is a way to group</comment>
        <translation>Nhóm các dòng. Hiện tại: %1</translation>
    </message>
</context>
<context>
    <name>bankhub::GroupDelegate</name>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
</context>
<context>
    <name>bankhub::HealthCard</name>
    <message>
        <source>Health of the connection</source>
        <translation>Sức khoẻ kết nối</translation>
    </message>
    <message>
        <source>Link an account…</source>
        <translation>Liên kết tài khoản…</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Kiểm tra kết nối…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Mã truy cập (token)</translation>
    </message>
    <message>
        <source>the secret is missing</source>
        <translation>thiếu client_secret</translation>
    </message>
    <message>
        <source>valid for %1</source>
        <translation>còn hạn %1</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>sẽ lấy khi cần</translation>
    </message>
    <message>
        <source>Access token: %1. Synchronises now.</source>
        <translation>Mã truy cập: %1. Nhấn để đồng bộ ngay.</translation>
    </message>
    <message>
        <source>Access token: %1. Opens the connection.</source>
        <translation>Mã truy cập: %1. Nhấn để mở kết nối.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 · all events</source>
        <translation>%1 · mọi sự kiện</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n sự kiện</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the service…</source>
        <translation>đang hỏi dịch vụ…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>chưa hỏi</translation>
    </message>
    <message>
        <source>Webhook: %1. Opens its page.</source>
        <translation>Webhook: %1. Nhấn để mở trang Webhook.</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>now under way</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>%1 · %2/%3 accounts</source>
        <translation>%1 · %2/%3 tài khoản</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>Synchronised: %1. Opens the accounts.</source>
        <translation>Đồng bộ: %1. Nhấn để mở các tài khoản.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ dữ liệu</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>chưa đối chiếu</translation>
    </message>
    <message>
        <source>%1/%2 days agree ✓</source>
        <translation>%1/%2 ngày khớp bộ đếm ✓</translation>
    </message>
    <message>
        <source>%1/%2 days agree</source>
        <translation>%1/%2 ngày khớp bộ đếm</translation>
    </message>
    <message>
        <source>Days with transactions that agree with the service&apos;s own count: %1. Shows the transactions.</source>
        <translation>Số ngày có giao dịch khớp bộ đếm của dịch vụ: %1. Nhấn để xem giao dịch.</translation>
    </message>
</context>
<context>
    <name>bankhub::IssuedLinkModel</name>
    <message>
        <source>Created</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Người tạo</translation>
    </message>
</context>
<context>
    <name>bankhub::JournalModel</name>
    <message>
        <source>Confirmed</source>
        <translation>Xác nhận lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Trả lời lúc</translation>
    </message>
</context>
<context>
    <name>bankhub::JournalPage</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>It happened?</source>
        <translation>Đã thực hiện?</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>Chưa thực hiện?</translation>
    </message>
    <message>
        <source>%1, %2, confirmed on %3</source>
        <translation>%1, %2, xác nhận lúc %3</translation>
    </message>
    <message>
        <source>Say so only if you have seen it at the service. The journal then counts it as done, and the same confirmation is not sent again.</source>
        <translation>Chỉ chọn khi bạn đã thấy kết quả tại dịch vụ. Nhật ký sẽ ghi là đã thực hiện và không gửi lại cùng xác nhận này.</translation>
    </message>
    <message>
        <source>Say so only if you have looked for it at the service. The journal then counts it as not done, and the same content can be sent again.</source>
        <translation>Chỉ chọn khi bạn đã tìm tại dịch vụ mà không thấy. Nhật ký sẽ ghi là không thực hiện và có thể gửi lại cùng nội dung.</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>The journal has been brought up to date.</source>
        <translation>Đã cập nhật nhật ký.</translation>
    </message>
    <message>
        <source>Search what, subject, user, request</source>
        <translation>Tìm việc, đối tượng, người dùng, yêu cầu</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Chưa có thay đổi nào</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất tệp…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Xuất nhật ký</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Asking the service about change %1 of %2…</source>
        <translation>Đang hỏi dịch vụ về thay đổi %1/%2…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) whose result nobody knows: each was sent and its answer was lost. Check before sending the same again.</source>
        <translation>
            <numerusform>%n thay đổi chưa rõ kết quả: đã gửi nhưng mất câu trả lời. Hãy kiểm tra trước khi gửi lại cùng nội dung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a change to see its request and its answer.</source>
        <translation>Chọn một thay đổi để xem yêu cầu và câu trả lời.</translation>
    </message>
    <message>
        <source>Create a company, a link or a webhook: every change that is confirmed is written down here before it is sent, with its answer.</source>
        <translation>Hãy tạo công ty, liên kết hoặc webhook: mọi thay đổi đã xác nhận được ghi lại ở đây trước khi gửi, kèm câu trả lời.</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Nhật ký kiểm toán…</translation>
    </message>
    <message>
        <source>Show the audit log</source>
        <translation>Xem nhật ký kiểm toán</translation>
    </message>
</context>
<context>
    <name>bankhub::JournalSaving</name>
    <message>
        <source>Export the journal</source>
        <translation>Xuất nhật ký</translation>
    </message>
    <message>
        <source>journal-%1.jsonl</source>
        <translation>nhat-ky-%1.jsonl</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Dòng JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message>
        <source>%1 was not written. %2 %3</source>
        <translation>Chưa ghi được %1. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the journal saved in %1.</source>
        <translation>
            <numerusform>Đã lưu %n thay đổi của nhật ký vào %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bankhub::KeywordsCard</name>
    <message>
        <source>A keyword must not be empty.</source>
        <translation>Từ khoá không được để trống.</translation>
    </message>
    <message>
        <source>Remove the keyword “%1”</source>
        <translation>Bỏ từ khoá “%1”</translation>
    </message>
    <message>
        <source>The list is empty: every transaction is notified.</source>
        <translation>Danh sách trống: mọi giao dịch đều được báo.</translation>
    </message>
    <message>
        <source>Notified is what contains one of these words, upper and lower case alike. Whether the service tells accents apart is not documented; the test here does.</source>
        <translation>Chỉ báo giao dịch chứa một trong các từ này, không phân biệt hoa thường. Tài liệu không nói dịch vụ có phân biệt dấu hay không; phép thử ở đây có phân biệt.</translation>
    </message>
    <message>
        <source>There are no transactions in the cache to test with. Synchronise first.</source>
        <translation>Chưa có giao dịch nào trong bộ nhớ đệm để thử. Hãy đồng bộ trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 transactions would no longer be notified.</source>
        <translation>
            <numerusform>%n trong %1 giao dịch gần nhất sẽ không được báo nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Xem danh sách</translation>
    </message>
    <message numerus="yes">
        <source>None would be lost; %n of the last %1 transactions would be notified in addition.</source>
        <translation>
            <numerusform>Không mất giao dịch nào; có thêm %n trong %1 giao dịch gần nhất được báo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes for the last %1 transactions.</source>
        <translation>Không có gì thay đổi với %1 giao dịch gần nhất.</translation>
    </message>
    <message>
        <source>Notification keywords</source>
        <translation>Từ khoá báo giao dịch</translation>
    </message>
    <message>
        <source>A word in the content of a transaction</source>
        <translation>Một từ trong nội dung giao dịch</translation>
    </message>
    <message>
        <source>New keyword</source>
        <translation>Từ khoá mới</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add the keyword</source>
        <translation>Thêm từ khoá</translation>
    </message>
    <message>
        <source>Test with the newest transactions:</source>
        <translation>Thử với số giao dịch gần nhất:</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkAddressBar</name>
    <message>
        <source>not opened here</source>
        <translation>chưa mở tại đây</translation>
    </message>
    <message>
        <source>certificate valid · off the record</source>
        <translation>chứng chỉ hợp lệ · phiên ẩn danh</translation>
    </message>
    <message>
        <source>on this computer, not encrypted · off the record</source>
        <translation>trên máy này, không mã hoá · phiên ẩn danh</translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation>kết nối không an toàn</translation>
    </message>
    <message>
        <source>Width of a telephone</source>
        <translation>Bề rộng điện thoại</translation>
    </message>
    <message>
        <source>Width of a tablet</source>
        <translation>Bề rộng máy tính bảng</translation>
    </message>
    <message>
        <source>Width of a desktop</source>
        <translation>Bề rộng máy tính</translation>
    </message>
    <message>
        <source>%1: %2 pixels</source>
        <translation>%1: %2 điểm ảnh</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Đóng trang</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkCockpit</name>
    <message>
        <source>Close the page?</source>
        <translation>Đóng trang?</translation>
    </message>
    <message>
        <source>The page of the service is open. Closing it ends the visit; the link stays valid and can be opened again.</source>
        <translation>Trang của dịch vụ đang mở. Đóng trang sẽ kết thúc phiên; liên kết vẫn còn hiệu lực và có thể mở lại.</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Đóng trang</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại</translation>
    </message>
    <message numerus="yes">
        <source>The link is on the clipboard for %n second(s). Whoever has it can use it.</source>
        <translation>
            <numerusform>Liên kết nằm trong bộ nhớ tạm trong %n giây. Ai có liên kết đều dùng được.</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link or use the QR code.</source>
        <translation>Không khởi động được trình duyệt. Hãy sao chép liên kết hoặc dùng mã QR.</translation>
    </message>
    <message>
        <source>No mail program could be started. Copy the link instead.</source>
        <translation>Không khởi động được chương trình thư. Hãy sao chép liên kết.</translation>
    </message>
    <message>
        <source>Back to the list of links</source>
        <translation>Về danh sách liên kết</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Sao chép liên kết</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở bằng trình duyệt</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Thu hồi…</translation>
    </message>
    <message>
        <source>Mail in Vietnamese</source>
        <translation>Thư tiếng Việt</translation>
    </message>
    <message>
        <source>Mail in English</source>
        <translation>Thư tiếng Anh</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkFlow</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Chứng chỉ của %1</translation>
    </message>
    <message>
        <source>New window: %1</source>
        <translation>Cửa sổ mới: %1</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <translation>Tải xuống: %1</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkFormDialog</name>
    <message>
        <source>Choose an account</source>
        <translation>Chọn tài khoản</translation>
    </message>
    <message>
        <source>Choose a company</source>
        <translation>Chọn công ty</translation>
    </message>
    <message>
        <source>Asking the service which company owns it…</source>
        <translation>Đang hỏi dịch vụ tài khoản thuộc công ty nào…</translation>
    </message>
    <message>
        <source>Owned by %1, as the service says now. The link is made for this company.</source>
        <translation>Theo dịch vụ, tài khoản hiện thuộc %1. Liên kết được tạo cho công ty này.</translation>
    </message>
    <message>
        <source>The link is always made for the company that owns the account.</source>
        <translation>Liên kết luôn được tạo cho công ty sở hữu tài khoản.</translation>
    </message>
    <message>
        <source>The owner of the account cannot be read. %1</source>
        <translation>Không đọc được công ty sở hữu tài khoản. %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Choose the account to unlink.</source>
        <translation>Hãy chọn tài khoản cần huỷ liên kết.</translation>
    </message>
    <message>
        <source>Choose the company to link for.</source>
        <translation>Hãy chọn công ty cần liên kết.</translation>
    </message>
    <message>
        <source>This is not a complete web address. Leave it empty when you have none.</source>
        <translation>Đây không phải địa chỉ web đầy đủ. Hãy để trống nếu không có.</translation>
    </message>
    <message>
        <source>Use a public https address, or leave it empty.</source>
        <translation>Hãy dùng địa chỉ https công khai, hoặc để trống.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>Địa chỉ không được chứa tên người dùng hay mật khẩu.</translation>
    </message>
    <message>
        <source>Create a link to unlink an account</source>
        <translation>Tạo liên kết để huỷ liên kết tài khoản</translation>
    </message>
    <message>
        <source>Create a link</source>
        <translation>Tạo liên kết</translation>
    </message>
    <message>
        <source>Create the link</source>
        <translation>Tạo liên kết</translation>
    </message>
    <message>
        <source>Whoever has the link can use it until it expires. Hand it to the account holder only.</source>
        <translation>Ai có liên kết đều dùng được cho đến khi hết hạn. Chỉ gửi cho chủ tài khoản.</translation>
    </message>
    <message>
        <source>Once the account holder has confirmed, no new transactions arrive.</source>
        <translation>Sau khi chủ tài khoản xác nhận, sẽ không còn giao dịch mới.</translation>
    </message>
    <message>
        <source>Unlink an account</source>
        <translation>Huỷ liên kết tài khoản</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Liên kết mới</translation>
    </message>
    <message>
        <source>The account holder confirms the unlinking on a page of the service.</source>
        <translation>Chủ tài khoản xác nhận huỷ liên kết trên trang của dịch vụ.</translation>
    </message>
    <message>
        <source>The account holder chooses the bank and confirms on a page of the service.</source>
        <translation>Chủ tài khoản chọn ngân hàng và xác nhận trên trang của dịch vụ.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Search bank, number or holder</source>
        <translation>Tìm ngân hàng, số hoặc chủ tài khoản</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Tìm công ty</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Ngôn ngữ của trang</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Địa chỉ chuyển hướng</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>https://… (optional)</source>
        <translation>https://… (không bắt buộc)</translation>
    </message>
    <message>
        <source>The page is shown inside a mobile app</source>
        <translation>Trang hiện trong ứng dụng di động</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Create the link…</source>
        <translation>Tạo liên kết…</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkListView</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cache…</source>
        <translation>Đang đọc bộ nhớ đệm…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>The search hides all rows.</source>
        <translation>Từ khoá tìm kiếm ẩn mọi dòng.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xoá tìm kiếm</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Chưa có liên kết</translation>
    </message>
    <message>
        <source>Create a link, then open it here or hand it to the account holder. The service has no list of links: those created with this program are kept here.</source>
        <translation>Hãy tạo liên kết, rồi mở tại đây hoặc gửi cho chủ tài khoản. Dịch vụ không có danh sách liên kết: các liên kết tạo bằng chương trình này được lưu ở đây.</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Liên kết mới…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n đang mở</numerusform>
        </translation>
    </message>
    <message>
        <source>The account list shows</source>
        <translation>Danh sách tài khoản cho thấy</translation>
    </message>
    <message>
        <source>no account that it could have changed</source>
        <translation>không có tài khoản nào liên quan</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Ngôn ngữ của trang</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Hỏi lần cuối</translation>
    </message>
    <message>
        <source>Link token ID</source>
        <translation>Mã link token</translation>
    </message>
    <message>
        <source>The service can only be asked about links of this run that are still open.</source>
        <translation>Chỉ có thể hỏi dịch vụ về các liên kết còn mở của lần chạy này.</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Unlink an account…</source>
        <translation>Huỷ liên kết tài khoản…</translation>
    </message>
    <message>
        <source>Search company, account, person</source>
        <translation>Tìm công ty, tài khoản, người tạo</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Tìm liên kết</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Các liên kết</translation>
    </message>
    <message>
        <source>Select a link to see all of it.</source>
        <translation>Chọn một liên kết để xem đầy đủ.</translation>
    </message>
    <message>
        <source>Open the cockpit</source>
        <translation>Mở bảng theo dõi</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Hỏi dịch vụ</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Thu hồi…</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkQrDialog</name>
    <message>
        <source>Save the QR code</source>
        <translation>Lưu mã QR</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved. The picture is as secret as the link: whoever scans it can use the link.</source>
        <translation>Đã lưu. Ảnh cũng bí mật như liên kết: ai quét được đều dùng được.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>Không ghi được %1. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Mã QR của liên kết</translation>
    </message>
    <message>
        <source>QR code of the link for %1</source>
        <translation>Mã QR của liên kết cho %1</translation>
    </message>
    <message>
        <source>Scan it with the phone of the account holder. Valid until %1 (Vietnam time).</source>
        <translation>Quét bằng điện thoại của chủ tài khoản. Có hiệu lực đến %1 (giờ Việt Nam).</translation>
    </message>
    <message>
        <source>Scan it with the phone of the account holder.</source>
        <translation>Quét bằng điện thoại của chủ tài khoản.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Lưu thành PNG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkResultPanel</name>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Số tài khoản</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Chủ tài khoản</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Xác nhận bởi</translation>
    </message>
    <message>
        <source>the service (link-token/get)</source>
        <translation>dịch vụ (link-token/get)</translation>
    </message>
    <message>
        <source>the account list of the service</source>
        <translation>danh sách tài khoản của dịch vụ</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Không còn liên kết</translation>
    </message>
    <message>
        <source>Linked in that time</source>
        <translation>Đã liên kết trong thời gian đó</translation>
    </message>
    <message>
        <source>The account is unlinked</source>
        <translation>Tài khoản đã huỷ liên kết</translation>
    </message>
    <message>
        <source>The account is linked</source>
        <translation>Tài khoản đã liên kết</translation>
    </message>
    <message>
        <source>The embedded view is not available on this computer. Use the system browser; what happens there appears here too.</source>
        <translation>Máy này không có khung trang nhúng. Hãy dùng trình duyệt của hệ thống; diễn biến ở đó cũng hiện tại đây.</translation>
    </message>
    <message>
        <source>Open again here</source>
        <translation>Mở lại tại đây</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Mở tại đây</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở bằng trình duyệt</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Liên kết mới…</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkStage</name>
    <message>
        <source>The page could not be loaded. Check the network and open it again, or use the system browser.</source>
        <translation>Không tải được trang. Hãy kiểm tra mạng rồi mở lại, hoặc dùng trình duyệt của hệ thống.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Kept the page from something it may not do: %1</source>
        <translation>Đã chặn trang làm điều không được phép: %1</translation>
    </message>
    <message>
        <source>The browser engine has ended unexpectedly. Nothing is lost: open the page again.</source>
        <translation>Bộ máy trình duyệt đã dừng đột ngột. Không mất gì cả: hãy mở lại trang.</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkTimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>The service cannot be asked at the moment</source>
        <translation>Hiện chưa hỏi được dịch vụ</translation>
    </message>
    <message>
        <source>%1. It is tried again by itself.</source>
        <translation>%1. Chương trình sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>Confirmation by the service</source>
        <translation>Xác nhận với máy chủ</translation>
    </message>
    <message>
        <source>link-token/get and the account list</source>
        <translation>link-token/get và danh sách tài khoản</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkingPage</name>
    <message>
        <source>This link was created before. The link itself is no longer known, because it is never stored: revoke it and create a new one if it is still needed.</source>
        <translation>Liên kết này đã được tạo trước đó. Không còn biết địa chỉ liên kết vì không bao giờ lưu: hãy thu hồi và tạo liên kết mới nếu vẫn cần.</translation>
    </message>
    <message>
        <source>Revoke a link</source>
        <translation>Thu hồi liên kết</translation>
    </message>
    <message>
        <source>Revoke the link</source>
        <translation>Thu hồi liên kết</translation>
    </message>
    <message>
        <source>The link stops working at once, also for somebody who is at its page now.</source>
        <translation>Liên kết ngừng hoạt động ngay, kể cả với người đang ở trên trang.</translation>
    </message>
    <message>
        <source>The service did not know the link any more: there was nothing left to revoke.</source>
        <translation>Dịch vụ không còn biết liên kết này: không còn gì để thu hồi.</translation>
    </message>
    <message>
        <source>The link is revoked.</source>
        <translation>Liên kết đã được thu hồi.</translation>
    </message>
    <message>
        <source>the unlinking that is open in the cockpit</source>
        <translation>việc huỷ liên kết đang mở</translation>
    </message>
    <message>
        <source>the linking that is open in the cockpit</source>
        <translation>việc liên kết đang mở</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Liên kết</translation>
    </message>
</context>
<context>
    <name>bankhub::LockWindow</name>
    <message>
        <source>Locked</source>
        <translation>Đã khoá</translation>
    </message>
    <message>
        <source>Bank Hub Console is locked</source>
        <translation>Bank Hub Console đang khoá</translation>
    </message>
    <message>
        <source>Enter the client_secret of the profile to go on. Nothing you typed is lost.</source>
        <translation>Nhập client_secret của hồ sơ để tiếp tục. Những gì bạn đã nhập không bị mất.</translation>
    </message>
    <message>
        <source>The key store of the computer is asked for the secret of the profile. Nothing you typed is lost.</source>
        <translation>Kho khoá của máy sẽ được hỏi khoá bí mật của hồ sơ. Những gì bạn đã nhập không bị mất.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khoá</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Waiting for the key store</source>
        <translation>Đang chờ kho khoá</translation>
    </message>
</context>
<context>
    <name>bankhub::LockedPage</name>
    <message>
        <source>Access to a device or to notifications</source>
        <translation>Truy cập thiết bị hoặc thông báo</translation>
    </message>
    <message>
        <source>Access to files</source>
        <translation>Truy cập tệp</translation>
    </message>
    <message>
        <source>A sign-in window</source>
        <translation>Cửa sổ đăng nhập</translation>
    </message>
    <message>
        <source>A sign-in window of the proxy</source>
        <translation>Cửa sổ đăng nhập của proxy</translation>
    </message>
    <message>
        <source>A message window of the page</source>
        <translation>Cửa sổ thông báo của trang</translation>
    </message>
</context>
<context>
    <name>bankhub::LogoCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>Chọn logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is a file which you may read.</source>
        <translation>Không mở được %1. Hãy kiểm tra đó là tệp mà bạn có quyền đọc.</translation>
    </message>
    <message>
        <source>%1 · not saved yet</source>
        <translation>%1 · chưa lưu</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Chưa tải được</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Chưa có logo</translation>
    </message>
    <message>
        <source>Hard to see on light and on dark</source>
        <translation>Khó thấy trên cả nền sáng và nền tối</translation>
    </message>
    <message>
        <source>Hard to see on light</source>
        <translation>Khó thấy trên nền sáng</translation>
    </message>
    <message>
        <source>Hard to see on dark</source>
        <translation>Khó thấy trên nền tối</translation>
    </message>
    <message>
        <source>Clear on light and on dark</source>
        <translation>Rõ trên nền sáng và nền tối</translation>
    </message>
    <message>
        <source>The present logo could not be fetched, so Undo cannot bring it back</source>
        <translation>Không tải được logo hiện tại về, nên không thể hoàn lại</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Crop and scale…</source>
        <translation>Cắt và thu nhỏ…</translation>
    </message>
    <message>
        <source>Bring back the old logo…</source>
        <translation>Hoàn lại logo cũ…</translation>
    </message>
    <message>
        <source>Discard the new logo</source>
        <translation>Bỏ logo mới</translation>
    </message>
    <message>
        <source>The logo on light</source>
        <translation>Logo trên nền sáng</translation>
    </message>
    <message>
        <source>The logo on dark</source>
        <translation>Logo trên nền tối</translation>
    </message>
</context>
<context>
    <name>bankhub::LogoDropZone</name>
    <message>
        <source>There is no picture on the clipboard. Copy one and paste again.</source>
        <translation>Không có ảnh nào trong bảng nhớ tạm. Hãy sao chép một ảnh rồi dán lại.</translation>
    </message>
    <message>
        <source>What was dropped here is no picture. Drop a PNG or JPEG file.</source>
        <translation>Thứ vừa thả vào không phải ảnh. Hãy thả tệp PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>Only one picture can be the logo. Choose one file.</source>
        <translation>Chỉ một ảnh làm logo được. Hãy chọn một tệp.</translation>
    </message>
    <message>
        <source>This is an address on the web. Save the picture on this computer first.</source>
        <translation>Đây là một địa chỉ trên mạng. Hãy lưu ảnh về máy trước.</translation>
    </message>
    <message>
        <source>Drop a PNG or JPEG here, or</source>
        <translation>Kéo thả PNG hoặc JPEG vào đây, hoặc</translation>
    </message>
    <message>
        <source>At most 1 MB. It shows at once on every hosted page.</source>
        <translation>Tối đa 1 MB. Hiện ngay trên mọi trang liên kết.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose a logo file</source>
        <translation>Chọn tệp logo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Paste a logo</source>
        <translation>Dán logo</translation>
    </message>
</context>
<context>
    <name>bankhub::LostNotificationsDialog</name>
    <message>
        <source>No longer notified</source>
        <translation>Không được báo nữa</translation>
    </message>
    <message numerus="yes">
        <source>With the new keywords these %n transaction(s) would not be notified; with the present ones they are.</source>
        <translation>
            <numerusform>Với từ khoá mới, %n giao dịch này sẽ không được báo; với từ khoá hiện tại thì có.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::LostWritesNotice</name>
    <message>
        <source>Open the journal</source>
        <translation>Mở nhật ký</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n change(s) were answered, or the answer was lost: they may or may not have happened. Check them before you send the same again.</source>
        <translation>
            <numerusform>Chương trình đã dừng trước khi %n thay đổi được trả lời, hoặc câu trả lời bị mất: có thể đã hoặc chưa được thực hiện. Hãy kiểm tra trước khi gửi lại cùng nội dung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bankhub::MainWindow</name>
    <message>
        <source>The secret is used until the program ends, but it was not stored. %1</source>
        <translation>Secret được dùng đến khi đóng chương trình nhưng chưa được lưu. %1</translation>
    </message>
    <message>
        <source>You see what was read on %1 (%2).</source>
        <translation>Bạn đang xem dữ liệu đọc lúc %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Chưa đọc dữ liệu nào.</translation>
    </message>
    <message>
        <source>Offline: the client_secret is missing. %1</source>
        <translation>Ngoại tuyến: thiếu client_secret. %1</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Nhập secret…</translation>
    </message>
    <message>
        <source>Offline: the service cannot be reached. %1</source>
        <translation>Ngoại tuyến: không kết nối được tới dịch vụ. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Bank Hub Console</source>
        <translation>Bank Hub Console</translation>
    </message>
</context>
<context>
    <name>bankhub::MarksDialog</name>
    <message>
        <source>Marks in the transactions</source>
        <translation>Đánh dấu trong giao dịch</translation>
    </message>
    <message>
        <source>Rows that deserve a look get a sign with words. Exports are not changed by it.</source>
        <translation>Dòng đáng chú ý được gắn dấu kèm chữ. Tệp xuất ra không thay đổi.</translation>
    </message>
    <message>
        <source>Amounts from</source>
        <translation>Số tiền từ</translation>
    </message>
    <message>
        <source>Money in without a payment code</source>
        <translation>Tiền vào không có mã thanh toán</translation>
    </message>
    <message>
        <source>Balance notifications that were not delivered</source>
        <translation>Thông báo biến động số dư không gửi được</translation>
    </message>
    <message>
        <source>Possible duplicates: same account, direction, amount and content</source>
        <translation>Có thể trùng lặp: cùng tài khoản, chiều, số tiền và nội dung</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>Trong vòng số phút</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>bankhub::MaskedValue</name>
    <message>
        <source>hidden</source>
        <translation>đang ẩn</translation>
    </message>
    <message>
        <source>hidden, ends in %1</source>
        <translation>đang ẩn, tận cùng là %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ẩn: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Hiện: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Chép: %1</translation>
    </message>
</context>
<context>
    <name>bankhub::NameCard</name>
    <message>
        <source>The name that hosted pages show</source>
        <translation>Tên hiện trên trang liên kết</translation>
    </message>
</context>
<context>
    <name>bankhub::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>bankhub::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>bankhub::NewCompanyDialog</name>
    <message>
        <source>New company</source>
        <translation>Công ty mới</translation>
    </message>
    <message>
        <source>Review and create…</source>
        <translation>Xem lại và tạo…</translation>
    </message>
    <message>
        <source>Create a company</source>
        <translation>Tạo công ty</translation>
    </message>
    <message>
        <source>Create the company</source>
        <translation>Tạo công ty</translation>
    </message>
    <message>
        <source>A company cannot be deleted afterwards, only given another status.</source>
        <translation>Sau khi tạo không xoá được công ty, chỉ đổi được trạng thái.</translation>
    </message>
    <message>
        <source>A new company has no transaction quota and no payment codes. Set both after creating it; until it has a quota, no balance notifications are sent.</source>
        <translation>Công ty mới chưa có hạn mức giao dịch và mã thanh toán. Hãy đặt cả hai sau khi tạo; khi chưa có hạn mức, thông báo biến động số dư không được gửi.</translation>
    </message>
</context>
<context>
    <name>bankhub::NewSecretDialog</name>
    <message numerus="yes">
        <source>Copied. It is taken off the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Đã sao chép. Khoá sẽ được xoá khỏi bộ nhớ tạm sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Đang hỏi kho khoá…</translation>
    </message>
    <message>
        <source>Kept until the program ends. This profile does not use the key store.</source>
        <translation>Được giữ đến khi đóng chương trình. Hồ sơ này không dùng kho khoá.</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer.</source>
        <translation>Đã giữ trong kho khoá của máy này.</translation>
    </message>
    <message>
        <source>The key was not kept. %1 Copy it from here instead.</source>
        <translation>Chưa giữ được khoá. %1 Hãy sao chép khoá từ đây.</translation>
    </message>
    <message>
        <source>The key was neither copied nor kept, and it is not shown again. Close once more to leave.</source>
        <translation>Khoá chưa được sao chép và chưa được giữ, và sẽ không hiện lại. Đóng lần nữa để thoát.</translation>
    </message>
    <message>
        <source>New secret key</source>
        <translation>Khoá bí mật mới</translation>
    </message>
    <message>
        <source>The webhook is saved</source>
        <translation>Đã lưu webhook</translation>
    </message>
    <message>
        <source>This is the new key. It is shown only now: give it to whoever runs the receiver, which compares it with the header X-Secret-Key of every event.</source>
        <translation>Đây là khoá mới. Khoá chỉ hiện lần này: hãy đưa cho người vận hành máy nhận, nơi so khoá với header X-Secret-Key của mỗi sự kiện.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đã giữ</translation>
    </message>
    <message>
        <source>Keep in the key store</source>
        <translation>Giữ trong kho khoá</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::NewestCard</name>
    <message>
        <source>Newest transactions</source>
        <translation>Giao dịch mới nhất</translation>
    </message>
    <message>
        <source>All transactions</source>
        <translation>Mọi giao dịch</translation>
    </message>
    <message>
        <source>Show all transactions</source>
        <translation>Xem mọi giao dịch</translation>
    </message>
</context>
<context>
    <name>bankhub::NewestModel</name>
    <message>
        <source>no code yet</source>
        <translation>chưa có mã</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
</context>
<context>
    <name>bankhub::NewsMark</name>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>Show only the transactions that came since your last visit</source>
        <translation>Chỉ xem các giao dịch đến sau lần xem trước</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Đánh dấu đã xem tất cả</translation>
    </message>
</context>
<context>
    <name>bankhub::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>bankhub::NoticesSection</name>
    <message>
        <source>This is a notice</source>
        <translation>Đây là một thông báo</translation>
    </message>
    <message>
        <source>Money that comes in is told like this. Press it to see the rows.</source>
        <translation>Tiền vào được báo như thế này. Bấm vào để xem các dòng.</translation>
    </message>
    <message>
        <source>This desktop has no place for notices of programs (a system tray), so the program cannot tell you of money while its window is not open. New transactions are marked in the window all the same.</source>
        <translation>Màn hình làm việc này không có chỗ cho thông báo của chương trình (khay hệ thống), nên chương trình không thể báo tiền vào khi cửa sổ không mở. Giao dịch mới vẫn được đánh dấu trong cửa sổ.</translation>
    </message>
    <message>
        <source>Tell me of money that comes in</source>
        <translation>Báo cho tôi khi có tiền vào</translation>
    </message>
    <message>
        <source>Amounts from</source>
        <translation>Số tiền từ</translation>
    </message>
    <message>
        <source>Every amount.</source>
        <translation>Mọi số tiền.</translation>
    </message>
    <message>
        <source>Only these accounts (none ticked: all)</source>
        <translation>Chỉ các tài khoản này (không chọn: tất cả)</translation>
    </message>
    <message>
        <source>Only with a payment code</source>
        <translation>Chỉ khi có mã thanh toán</translation>
    </message>
    <message>
        <source>Without amounts and account numbers</source>
        <translation>Không hiện số tiền và số tài khoản</translation>
    </message>
    <message>
        <source>Quiet hours, in the time of Vietnam</source>
        <translation>Giờ yên lặng, theo giờ Việt Nam</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Yên lặng từ</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Yên lặng đến</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Hiện thử một thông báo</translation>
    </message>
    <message>
        <source>What comes in together is told in one notice; pressing it opens the window at those rows. What came in during quiet hours is told in one notice at their end; what came in while the program was not running is only marked as new.</source>
        <translation>Những khoản vào cùng lúc được báo trong một thông báo; bấm vào sẽ mở cửa sổ tại các dòng đó. Những khoản vào trong giờ yên lặng được báo chung một lần khi hết giờ; những khoản vào khi chương trình không chạy chỉ được đánh dấu là mới.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour of the day</comment>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>bankhub::OverviewPage</name>
    <message>
        <source>All companies</source>
        <translation>Mọi công ty</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>Chưa có giao dịch</translation>
    </message>
    <message>
        <source>Synchronise to read companies, accounts and transactions from the service. Without a linked account there is nothing to read: take the first steps above.</source>
        <translation>Đồng bộ để đọc công ty, tài khoản và giao dịch từ dịch vụ. Chưa liên kết tài khoản thì chưa có gì để đọc: hãy làm các bước đầu tiên ở trên.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>%1: %2. Shows the transactions.</source>
        <translation>%1: %2. Nhấn để xem giao dịch.</translation>
    </message>
    <message>
        <source>Money in by company</source>
        <translation>Tiền vào theo công ty</translation>
    </message>
    <message>
        <source>Money in by account</source>
        <translation>Tiền vào theo tài khoản</translation>
    </message>
    <message>
        <source>No transactions in this period</source>
        <translation>Không có giao dịch trong kỳ này</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
</context>
<context>
    <name>bankhub::PaymentCodeSample</name>
    <message>
        <source>Prefix, both lengths and the kind of characters are needed for a code.</source>
        <translation>Cần có tiền tố, hai độ dài và loại ký tự mới tạo thành mã.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Nhận diện được: %1</translation>
    </message>
    <message>
        <source>No payment code is recognised in this text.</source>
        <translation>Không nhận diện được mã thanh toán trong nội dung này.</translation>
    </message>
    <message>
        <source>Capital and small letters are the same. The service publishes no finer rule, so it may decide otherwise in rare cases.</source>
        <translation>Không phân biệt chữ hoa, chữ thường. Dịch vụ không công bố quy tắc chi tiết hơn nên đôi khi có thể nhận diện khác.</translation>
    </message>
    <message>
        <source>Codes that the template accepts</source>
        <translation>Mã hợp lệ theo mẫu</translation>
    </message>
    <message>
        <source>Payment codes are not switched on, so none is recognised at present.</source>
        <translation>Mã thanh toán đang không bật nên hiện không mã nào được nhận diện.</translation>
    </message>
    <message>
        <source>Try the text of a transfer</source>
        <translation>Thử với nội dung chuyển khoản</translation>
    </message>
    <message>
        <source>for example: thanh toan don hang …</source>
        <translation>ví dụ: thanh toan don hang …</translation>
    </message>
</context>
<context>
    <name>bankhub::PermissionState</name>
    <message numerus="yes">
        <source>Changes allowed until %1 (%n minute(s) left)</source>
        <translation>
            <numerusform>Được thay đổi đến %1 (còn %n phút)</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Cho phép thay đổi…</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Chuyển lại chỉ đọc</translation>
    </message>
</context>
<context>
    <name>bankhub::PreviewCard</name>
    <message>
        <source>The browser engine is not available here, so this is drawn without the style sheet.</source>
        <translation>Không có trình duyệt nhúng trên máy này, nên hình này được vẽ không kèm CSS.</translation>
    </message>
    <message>
        <source>An approximation: the hosted page itself may differ. Check it in the sandbox.</source>
        <translation>Hình gần đúng: trang liên kết thật có thể khác. Hãy kiểm tra trên sandbox.</translation>
    </message>
    <message>
        <source>Preview of the hosted page</source>
        <translation>Xem trước trang liên kết</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>vi</source>
        <comment>language of the preview</comment>
        <translation>vi</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the preview</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Preview as on a phone</source>
        <translation>Xem trước như trên điện thoại</translation>
    </message>
    <message>
        <source>Preview as on a desktop</source>
        <translation>Xem trước như trên máy tính</translation>
    </message>
    <message>
        <source>Preview in Vietnamese</source>
        <translation>Xem trước bằng tiếng Việt</translation>
    </message>
    <message>
        <source>Preview in English</source>
        <translation>Xem trước bằng tiếng Anh</translation>
    </message>
</context>
<context>
    <name>bankhub::PrivacyMark</name>
    <message>
        <source>Amounts hidden</source>
        <translation>Đang ẩn số tiền</translation>
    </message>
    <message>
        <source>Amounts and account numbers are hidden, also in what you copy. Exports and prints have them in full. Press to show them again (%1).</source>
        <translation>Số tiền và số tài khoản đang được ẩn, kể cả trong nội dung bạn sao chép. Tệp xuất và bản in vẫn có đầy đủ. Nhấn để hiện lại (%1).</translation>
    </message>
</context>
<context>
    <name>bankhub::ProfileCard</name>
    <message>
        <source>Connection %1, %2</source>
        <translation>Kết nối %1, %2</translation>
    </message>
    <message>
        <source>Switch, add, edit or remove connections</source>
        <translation>Chuyển, thêm, sửa hoặc gỡ kết nối</translation>
    </message>
</context>
<context>
    <name>bankhub::ProfileDialogs</name>
    <message>
        <source>Remove connection</source>
        <translation>Gỡ kết nối</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Gỡ kết nối “%1”?</translation>
    </message>
    <message>
        <source>Deleted on this computer: the connection, its secret in the key store, and its cache of companies, accounts and transactions. Nothing changes at SePay.</source>
        <translation>Xoá trên máy này: kết nối, secret trong kho khoá, và dữ liệu đã lưu về công ty, tài khoản, giao dịch. Ở SePay không thay đổi gì.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>bankhub::ProfileMenu</name>
    <message>
        <source>New connection…</source>
        <translation>Kết nối mới…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Sửa kết nối này…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Gỡ kết nối này…</translation>
    </message>
</context>
<context>
    <name>bankhub::QuickStartCard</name>
    <message>
        <source>Done: %1</source>
        <translation>Đã xong: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Cần làm: %1</translation>
    </message>
    <message>
        <source>The service answers with your credentials.</source>
        <translation>Dịch vụ trả lời với thông tin kết nối của bạn.</translation>
    </message>
    <message>
        <source>A company stands for a merchant whose accounts are linked.</source>
        <translation>Mỗi công ty là một đơn vị có tài khoản được liên kết.</translation>
    </message>
    <message>
        <source>A link lets the account holder agree on the page of the bank.</source>
        <translation>Liên kết để chủ tài khoản đồng ý trên trang của ngân hàng.</translation>
    </message>
    <message>
        <source>An account is linked, and its transactions arrive here.</source>
        <translation>Một tài khoản đã liên kết và giao dịch của nó về đây.</translation>
    </message>
    <message>
        <source>A webhook tells your own server of every event.</source>
        <translation>Webhook báo mọi sự kiện cho máy chủ của bạn.</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Kiểm tra kết nối…</translation>
    </message>
    <message>
        <source>Create the first company…</source>
        <translation>Tạo công ty đầu tiên…</translation>
    </message>
    <message>
        <source>Create the first link…</source>
        <translation>Tạo liên kết đầu tiên…</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Xem các liên kết</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>Thiết lập webhook</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Các bước đầu tiên</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ẩn các bước đầu tiên</translation>
    </message>
</context>
<context>
    <name>bankhub::QuotaField</name>
    <message>
        <source>Not stated by the service</source>
        <translation>Dịch vụ không cho biết</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>A number of transactions</source>
        <translation>Một số lượng giao dịch</translation>
    </message>
    <message>
        <source>Kind of quota</source>
        <translation>Loại hạn mức</translation>
    </message>
    <message>
        <source>for example: 50000</source>
        <translation>ví dụ: 50000</translation>
    </message>
    <message>
        <source>Number of transactions</source>
        <translation>Số lượng giao dịch</translation>
    </message>
</context>
<context>
    <name>bankhub::RecordTable</name>
    <message>
        <source>Fit “%1” to the rows on the screen</source>
        <translation>Vừa khít “%1” với các dòng trên màn hình</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ẩn “%1”</translation>
    </message>
</context>
<context>
    <name>bankhub::RegionSection</name>
    <message>
        <source>Numbers</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Dots for thousands: %1</source>
        <translation>Dấu chấm ngăn hàng nghìn: %1</translation>
    </message>
    <message>
        <source>Commas for thousands: %1</source>
        <translation>Dấu phẩy ngăn hàng nghìn: %1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Ngày trước: %1</translation>
    </message>
    <message>
        <source>Year first (ISO 8601): %1</source>
        <translation>Năm trước (ISO 8601): %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Independent of the language. It holds for every window, for printed statements and for what you type. CSV, JSON and Excel files keep the form that other programs expect.</source>
        <translation>Không phụ thuộc ngôn ngữ. Áp dụng cho mọi cửa sổ, sao kê in ra và những gì bạn gõ. Tệp CSV, JSON và Excel giữ dạng mà các chương trình khác cần.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Số và ngày</translation>
    </message>
</context>
<context>
    <name>bankhub::SampleComposer</name>
    <message>
        <source>As documented</source>
        <translation>Đúng như tài liệu</translation>
    </message>
    <message>
        <source>The same one twice</source>
        <translation>Gửi trùng hai lần</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>Với khoá sai</translation>
    </message>
    <message>
        <source>Five hours late</source>
        <translation>Muộn năm giờ</translation>
    </message>
    <message>
        <source>To the address in the form, which is still empty</source>
        <translation>Đến địa chỉ nhận trong biểu mẫu, hiện còn trống</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>Enter the key of the webhook: the service shows only its end.</source>
        <translation>Nhập khoá của webhook: dịch vụ chỉ cho thấy phần cuối.</translation>
    </message>
    <message>
        <source>This is not the key of the webhook, which ends in %1.</source>
        <translation>Đây không phải khoá của webhook; khoá đó kết thúc bằng %1.</translation>
    </message>
    <message>
        <source>Enter the key that SePay issued for balance notifications.</source>
        <translation>Nhập khoá SePay cấp cho thông báo biến động số dư.</translation>
    </message>
    <message>
        <source>Send samples on production</source>
        <translation>Gửi thử trên môi trường thật</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up notification(s) will go from this computer to %1. The receiver cannot tell them from real ones and may act on them.</source>
        <translation>
            <numerusform>%n thông báo giả lập sẽ được gửi từ máy này đến %1. Máy nhận không phân biệt được với thông báo thật và có thể xử lý chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Send a sample from this computer</source>
        <translation>Gửi thử từ máy này</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Kind of trial</source>
        <translation>Cách thử</translation>
    </message>
    <message>
        <source>Full key of the webhook</source>
        <translation>Khoá đầy đủ của webhook</translation>
    </message>
    <message>
        <source>Address for balance notifications</source>
        <translation>Địa chỉ nhận biến động số dư</translation>
    </message>
    <message>
        <source>Key for balance notifications</source>
        <translation>Khoá của kênh biến động số dư</translation>
    </message>
    <message>
        <source>SePay sets this address and key. They are used for the sample only and are not stored.</source>
        <translation>Địa chỉ và khoá này do SePay thiết lập. Ở đây chỉ dùng để gửi thử, không lưu lại.</translation>
    </message>
    <message>
        <source>Body of the sample</source>
        <translation>Nội dung mẫu</translation>
    </message>
    <message>
        <source>Send every event</source>
        <translation>Gửi mọi sự kiện</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Copy as a cURL command</source>
        <translation>Sao chép lệnh cURL</translation>
    </message>
    <message>
        <source>Copied, with a placeholder for the key</source>
        <translation>Đã sao chép, khoá được thay bằng chỗ trống</translation>
    </message>
</context>
<context>
    <name>bankhub::SampleModel</name>
    <message>
        <source>Time</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>bankhub::SampleResults</name>
    <message>
        <source>… the answer is longer; this is its beginning.</source>
        <translation>… câu trả lời còn dài; đây là phần đầu.</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>Trả lời của máy nhận</translation>
    </message>
    <message>
        <source>Recent samples</source>
        <translation>Lần gửi gần đây</translation>
    </message>
</context>
<context>
    <name>bankhub::ScreenLock</name>
    <message>
        <source>This is not the client_secret that was used before.</source>
        <translation>Đây không phải client_secret đã dùng trước đó.</translation>
    </message>
</context>
<context>
    <name>bankhub::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xoá tìm kiếm</translation>
    </message>
</context>
<context>
    <name>bankhub::SecretEditor</name>
    <message>
        <source>The present key stays. This computer knows it in full and sends it again with the rest.</source>
        <translation>Giữ khoá hiện tại. Máy này biết khoá đầy đủ và gửi lại cùng các mục khác.</translation>
    </message>
    <message>
        <source>The present key stays. The service shows only its end, and this computer does not know the rest.</source>
        <translation>Giữ khoá hiện tại. Dịch vụ chỉ cho thấy phần cuối, máy này không biết phần còn lại.</translation>
    </message>
    <message>
        <source>The full key is shown once after saving, and can be kept in the key store of this computer.</source>
        <translation>Khoá đầy đủ chỉ hiện một lần sau khi lưu, và có thể giữ trong kho khoá của máy.</translation>
    </message>
    <message>
        <source>Present secret key, masked</source>
        <translation>Khoá bí mật hiện tại, đã che</translation>
    </message>
    <message>
        <source>New secret key</source>
        <translation>Khoá bí mật mới</translation>
    </message>
    <message>
        <source>Type or paste a key</source>
        <translation>Nhập hoặc dán khoá</translation>
    </message>
    <message>
        <source>Generate a strong key</source>
        <translation>Tạo khoá mạnh</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Nhập khoá mới</translation>
    </message>
    <message>
        <source>Keep the present key</source>
        <translation>Giữ khoá hiện tại</translation>
    </message>
</context>
<context>
    <name>bankhub::SecretField</name>
    <message>
        <source>Hide the secret</source>
        <translation>Ẩn secret</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Hiện secret</translation>
    </message>
</context>
<context>
    <name>bankhub::SecretPrompt</name>
    <message>
        <source>Secret needed</source>
        <translation>Cần nhập secret</translation>
    </message>
    <message>
        <source>client_secret of “%1”</source>
        <translation>client_secret của “%1”</translation>
    </message>
    <message>
        <source>The key store holds no secret for this connection.</source>
        <translation>Kho khoá không có secret của kết nối này.</translation>
    </message>
    <message>
        <source>Until it is given you work with what the cache holds.</source>
        <translation>Khi chưa nhập, bạn xem dữ liệu đã lưu.</translation>
    </message>
    <message>
        <source>client_secret</source>
        <translation>client_secret</translation>
    </message>
    <message>
        <source>Remember the secret in the key store</source>
        <translation>Nhớ secret trong kho khoá</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Làm việc ngoại tuyến</translation>
    </message>
    <message>
        <source>Use the secret</source>
        <translation>Dùng secret này</translation>
    </message>
</context>
<context>
    <name>bankhub::ServiceSearchBar</name>
    <message>
        <source>Asking the service…</source>
        <translation>Đang hỏi dịch vụ…</translation>
    </message>
    <message>
        <source>The service could not answer. %1</source>
        <translation>Dịch vụ không trả lời được. %1</translation>
    </message>
    <message>
        <source>You see the answer of the service: the first %1 of %2 companies.</source>
        <translation>Bạn đang xem kết quả từ dịch vụ: %1 công ty đầu tiên trên %2.</translation>
    </message>
    <message numerus="yes">
        <source>You see the answer of the service, not the cached list: %n company(s).</source>
        <translation>
            <numerusform>Bạn đang xem kết quả từ dịch vụ, không phải danh sách đã lưu: %n công ty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>Có %n dòng không đọc được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Đọc thêm</translation>
    </message>
    <message>
        <source>Back to the cached list</source>
        <translation>Về danh sách đã lưu</translation>
    </message>
</context>
<context>
    <name>bankhub::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <translation>Lựa chọn có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Synchronise automatically</source>
        <translation>Tự động đồng bộ</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>mỗi %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>chỉ khi bấm nút</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Dòng của bảng</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Thoáng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Gọn</translation>
    </message>
    <message>
        <source>Lock when nobody uses the program</source>
        <translation>Khoá khi không ai dùng chương trình</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>sau %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Changes on production</source>
        <translation>Thay đổi trên môi trường thật</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>Các cửa sổ</translation>
    </message>
</context>
<context>
    <name>bankhub::SettleBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — the service is asked…</source>
        <translation>%1 — đang hỏi dịch vụ…</translation>
    </message>
    <message>
        <source>%1 — it could not be checked. %2</source>
        <translation>%1 — chưa kiểm tra được. %2</translation>
    </message>
    <message>
        <source>%1 — it is still being sent. Check again in a moment.</source>
        <translation>%1 — vẫn đang gửi. Hãy kiểm tra lại sau ít phút.</translation>
    </message>
    <message>
        <source>%1 — the service cannot say whether it happened. If you can see it there yourself, say so.</source>
        <translation>%1 — dịch vụ không cho biết việc này đã được thực hiện hay chưa. Nếu bạn tự xem được tại dịch vụ, hãy cho biết.</translation>
    </message>
    <message>
        <source>%1 — the answer was lost: it may or may not have happened.</source>
        <translation>%1 — mất câu trả lời: có thể đã hoặc chưa được thực hiện.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>The service is asked</source>
        <translation>Đang hỏi dịch vụ</translation>
    </message>
</context>
<context>
    <name>bankhub::ShareCard</name>
    <message numerus="yes">
        <source>%1: %2 transaction(s), %3 in, %4 out, net %5</source>
        <translation>
            <numerusform>%1: %2 giao dịch, vào %3, ra %4, ròng %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n mục khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bankhub::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Show the transactions of the selected row</source>
        <translation>Xem giao dịch của dòng đang chọn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Offer what the search field understands</source>
        <translation>Gợi ý những gì ô tìm kiếm hiểu</translation>
    </message>
    <message>
        <source>Filter by a cell</source>
        <translation>Lọc theo ô</translation>
    </message>
    <message>
        <source>Alt+click, Menu</source>
        <translation>Alt+nhấp chuột, phím Menu</translation>
    </message>
    <message>
        <source>Sort by a further column</source>
        <translation>Xếp thêm theo cột khác</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+nhấp chuột</translation>
    </message>
</context>
<context>
    <name>bankhub::SimilarList</name>
    <message>
        <source>Same payment code (%1)</source>
        <translation>Cùng mã thanh toán (%1)</translation>
    </message>
    <message>
        <source>Same content (%1)</source>
        <translation>Cùng nội dung (%1)</translation>
    </message>
    <message>
        <source>Same account and amount within 30 days (%1)</source>
        <translation>Cùng tài khoản và số tiền trong 30 ngày (%1)</translation>
    </message>
    <message>
        <source>Similar (%1)</source>
        <translation>Tương tự (%1)</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Tương tự</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>The cache could not be searched.</source>
        <translation>Không tìm được trong dữ liệu đã lưu.</translation>
    </message>
    <message>
        <source>There are no similar rows.</source>
        <translation>Không có dòng tương tự.</translation>
    </message>
    <message>
        <source>Show the transaction of %1, %2</source>
        <comment>time, amount</comment>
        <translation>Hiện giao dịch lúc %1, %2</translation>
    </message>
    <message>
        <source>Show all of them in the table</source>
        <translation>Hiện tất cả trong bảng</translation>
    </message>
</context>
<context>
    <name>bankhub::SimulateTransactionDialog</name>
    <message>
        <source>No code could be made. %1</source>
        <translation>Chưa tạo được mã. %1</translation>
    </message>
    <message>
        <source>This company has no payment codes switched on.</source>
        <translation>Công ty này chưa bật mã thanh toán.</translation>
    </message>
    <message>
        <source>Enter what the transfer says.</source>
        <translation>Hãy nhập nội dung chuyển khoản.</translation>
    </message>
    <message>
        <source>Simulate a transaction</source>
        <translation>Giả lập giao dịch</translation>
    </message>
    <message>
        <source>Simulate it</source>
        <translation>Giả lập</translation>
    </message>
    <message>
        <source>Balance notifications for it are sent as for a real transaction.</source>
        <translation>Thông báo biến động số dư vẫn được gửi như với giao dịch thật.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The transaction has arrived: %1 at %2.</source>
        <translation>Giao dịch đã về: %1 lúc %2.</translation>
    </message>
    <message>
        <source>The transaction was made, but it could not be read back. It comes with the next synchronisation. %1</source>
        <translation>Đã tạo giao dịch nhưng chưa đọc lại được. Giao dịch sẽ về trong lần đồng bộ sau. %1</translation>
    </message>
    <message>
        <source>Transactions can be simulated on the sandbox only. This address behaves like production and refused it; nothing was made.</source>
        <translation>Chỉ giả lập được giao dịch trên sandbox. Địa chỉ này hoạt động như production nên đã từ chối; chưa tạo gì.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều giao dịch</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>for example: thanh toan don hang</source>
        <translation>ví dụ: thanh toan don hang</translation>
    </message>
    <message>
        <source>Insert a payment code</source>
        <translation>Chèn mã thanh toán</translation>
    </message>
    <message>
        <source>Simulate another</source>
        <translation>Giả lập tiếp</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Tiếp tục…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem giao dịch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bankhub::SpokenRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>bankhub::StatePanel</name>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>bankhub::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop synchronising</source>
        <translation>Dừng đồng bộ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Chi tiết của vấn đề</translation>
    </message>
    <message>
        <source>Progress of the synchronisation</source>
        <translation>Tiến độ đồng bộ</translation>
    </message>
    <message>
        <source>token valid for %1</source>
        <translation>token còn %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>Ctrl+K commands · F1 shortcuts</source>
        <translation>Ctrl+K lệnh · F1 phím tắt</translation>
    </message>
</context>
<context>
    <name>bankhub::StyleSheetCard</name>
    <message>
        <source>The service puts these rules into every hosted page and refuses scripts. Check the result in the sandbox before you save it for production.</source>
        <translation>Dịch vụ đưa các quy tắc này vào mọi trang liên kết và từ chối mã kịch bản. Hãy kiểm tra trên sandbox trước khi lưu cho môi trường thật.</translation>
    </message>
    <message>
        <source>A brace or a comment is left open: what comes after it may have no effect.</source>
        <translation>Có dấu ngoặc nhọn hoặc chú thích chưa đóng: phần phía sau có thể không có tác dụng.</translation>
    </message>
</context>
<context>
    <name>bankhub::SyncSection</name>
    <message>
        <source>Synchronise automatically</source>
        <translation>Tự động đồng bộ</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>mỗi %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>chỉ khi bấm</translation>
    </message>
    <message>
        <source>F5 synchronises at any time. Every window of the program shares one synchronisation, which keeps to the pace that the service allows.</source>
        <translation>Bấm F5 để đồng bộ bất cứ lúc nào. Mọi cửa sổ của chương trình dùng chung một lần đồng bộ, theo nhịp mà dịch vụ cho phép.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Đồng bộ</translation>
    </message>
</context>
<context>
    <name>bankhub::TemplateColumns</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <translation>Các cột của mẫu</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Văn bản cố định</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Thêm cột</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Bỏ cột</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Chuyển cột lên</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Chuyển cột xuống</translation>
    </message>
</context>
<context>
    <name>bankhub::TemplateEditor</name>
    <message>
        <source>New template</source>
        <translation>Mẫu mới</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Mẫu cần có tên.</translation>
    </message>
    <message>
        <source>There is another template of this name.</source>
        <translation>Đã có mẫu khác mang tên này.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Không đọc được tệp: %1</translation>
    </message>
    <message>
        <source>This file holds no column templates that this program understands. Choose a file that was exported here.</source>
        <translation>Tệp này không có mẫu cột mà chương trình hiểu được. Hãy chọn tệp đã xuất từ đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) taken in. They are kept when you save.</source>
        <translation>
            <numerusform>Đã nhận %n mẫu. Mẫu được giữ lại khi bạn lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template was written to %1.</source>
        <translation>Đã ghi mẫu vào %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Không ghi được tệp: %1</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Lưu mẫu</translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation>Mở mẫu</translation>
    </message>
    <message>
        <source>Column templates (*.json)</source>
        <translation>Mẫu cột (*.json)</translation>
    </message>
    <message>
        <source>Column templates</source>
        <translation>Mẫu cột</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Export this template…</source>
        <translation>Xuất mẫu này…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>CSV separator</source>
        <translation>Dấu phân cách CSV</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Mark of UTF-8 at the beginning of a CSV file</source>
        <translation>Dấu nhận biết UTF-8 (BOM) ở đầu tệp CSV</translation>
    </message>
    <message>
        <source>Apostrophe before formulas and long numbers in a CSV file</source>
        <translation>Dấu nháy đơn trước công thức và số dài trong tệp CSV</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Xem thử</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>day/month/year and time</source>
        <translation>ngày/tháng/năm và giờ</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>năm-tháng-ngày</translation>
    </message>
    <message>
        <source>year-month-day and time</source>
        <translation>năm-tháng-ngày và giờ</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>dấu phẩy</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>dấu chấm phẩy</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>dấu tab</translation>
    </message>
</context>
<context>
    <name>bankhub::TestAccountsCard</name>
    <message>
        <source>Test accounts (sandbox)</source>
        <translation>Tài khoản thử (sandbox)</translation>
    </message>
    <message>
        <source>Test accounts (simulator)</source>
        <translation>Tài khoản thử (mô phỏng)</translation>
    </message>
    <message>
        <source>Documented by SePay; its sandbox has more. They can be linked and unlinked without limit.</source>
        <translation>Do SePay công bố; sandbox còn các tài khoản khác. Có thể liên kết và huỷ không giới hạn.</translation>
    </message>
    <message>
        <source>Made up by the simulator of this program. SePay&apos;s sandbox has others.</source>
        <translation>Do bộ mô phỏng của chương trình đặt ra. Sandbox của SePay có tài khoản khác.</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Tài khoản thử</translation>
    </message>
    <message>
        <source>%1, business, %2</source>
        <translation>%1, doanh nghiệp, %2</translation>
    </message>
    <message>
        <source>%1, personal, %2</source>
        <translation>%1, cá nhân, %2</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Số tài khoản</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Chủ tài khoản</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số CCCD</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Sao chép %1</translation>
    </message>
</context>
<context>
    <name>bankhub::TextConditionDialog</name>
    <message>
        <source>Text in the transactions</source>
        <translation>Văn bản trong giao dịch</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>mọi cột</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách so</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>chứa</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>không chứa</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>đúng bằng</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>bắt đầu bằng</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>không bắt đầu bằng</translation>
    </message>
    <message>
        <source>In the search field: %1</source>
        <translation>Trong ô tìm kiếm: %1</translation>
    </message>
    <message>
        <source>Accents matter only when the text has some; capitals never do.</source>
        <translation>Dấu chỉ được xét khi văn bản có dấu; không phân biệt chữ hoa, chữ thường.</translation>
    </message>
    <message>
        <source>Write the text to look for.</source>
        <translation>Hãy nhập văn bản cần tìm.</translation>
    </message>
</context>
<context>
    <name>bankhub::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionCopy</name>
    <message>
        <source>%1 rows are too many for the clipboard, which takes %2. Narrow the selection, or export it.</source>
        <translation>%1 dòng là quá nhiều cho bảng tạm, vốn nhận tối đa %2. Hãy thu hẹp lựa chọn hoặc xuất ra tệp.</translation>
    </message>
    <message>
        <source>Copying %1 rows…</source>
        <translation>Đang sao chép %1 dòng…</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Chưa sao chép được gì. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table with headings</source>
        <translation>Sao chép dạng bảng có tiêu đề</translation>
    </message>
    <message>
        <source>Copy as a table without headings</source>
        <translation>Sao chép dạng bảng không tiêu đề</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Sao chép dạng CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Sao chép dạng JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Sao chép dạng Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as shown, without amounts and account numbers. Export has them in full.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng như đang hiển thị, không có số tiền và số tài khoản. Tệp xuất có đầy đủ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionDetail</name>
    <message>
        <source>Select a transaction to see all of it.</source>
        <translation>Chọn một giao dịch để xem đầy đủ.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Sao chép mọi chi tiết</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Dấu</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Show the transaction as JSON</source>
        <translation>Hiện giao dịch dạng JSON</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Sao chép cURL</translation>
    </message>
    <message>
        <source>Copy the request for this transaction as a cURL command</source>
        <translation>Sao chép yêu cầu đọc giao dịch này dưới dạng lệnh cURL</translation>
    </message>
    <message>
        <source>The token is not in it: the command takes it from the variable BANKHUB_TOKEN.</source>
        <translation>Lệnh không chứa token: token được lấy từ biến BANKHUB_TOKEN.</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>In biên nhận…</translation>
    </message>
    <message>
        <source>Print a receipt of this transaction</source>
        <translation>In biên nhận của giao dịch này</translation>
    </message>
    <message>
        <source>%1 rows are selected</source>
        <translation>Đã chọn %1 dòng</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Bằng chữ</translation>
    </message>
    <message>
        <source>Bank account ID</source>
        <translation>ID tài khoản ngân hàng</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>ID công ty</translation>
    </message>
    <message>
        <source>Virtual account ID</source>
        <translation>ID tài khoản ảo</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Tiền vào</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Tiền ra</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>Số dòng vào</translation>
    </message>
    <message>
        <source>Rows out</source>
        <translation>Số dòng ra</translation>
    </message>
    <message>
        <source>Amounts are hidden. Show them again to see the JSON.</source>
        <translation>Số tiền đang được ẩn. Hãy hiện lại để xem JSON.</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionFilterBar</name>
    <message>
        <source>Search transactions</source>
        <translation>Tìm giao dịch</translation>
    </message>
    <message>
        <source>Search words, or write filters: amount:&gt;=1tr dir:in bank:MBBank -content:phi date:last-month</source>
        <translation>Tìm không cần dấu, hoặc ghi bộ lọc: amount:&gt;=1tr dir:in bank:MBBank -content:phi date:tháng-trước</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionJsonDialog</name>
    <message>
        <source>Transaction as JSON</source>
        <translation>Giao dịch dạng JSON</translation>
    </message>
    <message>
        <source>Put together from the fields that the cache keeps, under the names of the service&apos;s transaction list. The answer of the service itself is not kept.</source>
        <translation>Ghép từ các trường đã lưu, theo tên trường trong danh sách giao dịch của dịch vụ. Câu trả lời gốc của dịch vụ không được lưu.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Sao chép JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionModel</name>
    <message>
        <source>loading</source>
        <translation>đang tải</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Amount (₫)</source>
        <translation>Số tiền (₫)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Payment code</source>
        <translation>Mã thanh toán</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Tài khoản ảo (VA)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tham chiếu</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Mã giao dịch</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, xếp giảm dần</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, xếp tăng dần</translation>
    </message>
    <message>
        <source>%1, sort column %2, descending</source>
        <translation>%1, cột xếp thứ %2, giảm dần</translation>
    </message>
    <message>
        <source>%1, sort column %2, ascending</source>
        <translation>%1, cột xếp thứ %2, tăng dần</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and sums of a group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Group %1, collapsed. %2</source>
        <translation>Nhóm %1, đang thu gọn. %2</translation>
    </message>
    <message>
        <source>Group %1, expanded. %2</source>
        <translation>Nhóm %1, đang mở rộng. %2</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionTable</name>
    <message>
        <source>Sort ascending</source>
        <translation>Xếp tăng dần</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Xếp giảm dần</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>Rồi theo cột này, tăng dần</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>Rồi theo cột này, giảm dần</translation>
    </message>
    <message>
        <source>No longer sort by this</source>
        <translation>Không xếp theo cột này nữa</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>Thứ tự mặc định</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Chọn cột…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Đặt lại các cột</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionTotalsBar</name>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>đang đếm…</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 dòng</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>Selected: %1 · in %2 · out %3 · net %4</source>
        <translation>Đã chọn: %1 · vào %2 · ra %3 · ròng %4</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionsPage</name>
    <message>
        <source>All companies</source>
        <translation>Mọi công ty</translation>
    </message>
    <message>
        <source>Reading the cache…</source>
        <translation>Đang đọc dữ liệu đã lưu…</translation>
    </message>
    <message>
        <source>No transaction matches</source>
        <translation>Không có giao dịch phù hợp</translation>
    </message>
    <message>
        <source>The filter hides all of the transactions in the cache.</source>
        <translation>Bộ lọc đang ẩn mọi giao dịch đã lưu.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xoá lọc</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>Chưa có giao dịch</translation>
    </message>
    <message>
        <source>Synchronise to read companies, accounts and transactions from the service.</source>
        <translation>Đồng bộ để đọc công ty, tài khoản và giao dịch từ dịch vụ.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>%1 in the cache</source>
        <translation>%1 đã lưu</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Đang xem %1 trên %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Giao dịch</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation>Xuất giao dịch</translation>
    </message>
    <message>
        <source>The decision was not kept. %1</source>
        <translation>Không lưu được quyết định. %1</translation>
    </message>
    <message>
        <source>The filter hides that transaction.</source>
        <translation>Bộ lọc đang ẩn giao dịch đó.</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Xếp theo “%1”</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Xoá bộ lọc (Esc)</translation>
    </message>
    <message>
        <source>Select the rows of this group</source>
        <translation>Chọn các dòng của nhóm này</translation>
    </message>
    <message>
        <source>Expand this group</source>
        <translation>Mở rộng nhóm này</translation>
    </message>
    <message>
        <source>Collapse this group</source>
        <translation>Thu gọn nhóm này</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Thu gọn mọi nhóm</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Mở rộng mọi nhóm</translation>
    </message>
    <message>
        <source>Only what the notice told of is shown. Clear the filter (Esc) to see everything.</source>
        <translation>Chỉ hiện những gì thông báo đã nêu. Xoá bộ lọc (Esc) để xem tất cả.</translation>
    </message>
    <message>
        <source>Reading the first transactions from the service…</source>
        <translation>Đang đọc những giao dịch đầu tiên từ dịch vụ…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this period differ from the service&apos;s own count</source>
        <translation>
            <numerusform>%n ngày trong kỳ này khác với số đếm của dịch vụ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bankhub::TrayMenu</name>
    <message>
        <source>Open Bank Hub Console</source>
        <translation>Mở Bank Hub Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>bankhub::UnlockMenu</name>
    <message numerus="yes">
        <source>Allow changes for %n minute(s)</source>
        <translation>
            <numerusform>Cho phép thay đổi trong %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only again now</source>
        <translation>Chuyển lại chỉ đọc ngay</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Cho phép thay đổi</translation>
    </message>
    <message>
        <source>Allow changes on “%1”?</source>
        <translation>Cho phép thay đổi trên “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>This is production: what you change are real companies and accounts. Each change is still shown and confirmed. After %n minute(s) the profile is read-only again.</source>
        <translation>
            <numerusform>Đây là production: bạn sẽ thay đổi công ty và tài khoản thật. Mỗi thay đổi vẫn được hiển thị và xác nhận. Sau %n phút kết nối trở lại chỉ đọc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay read-only</source>
        <translation>Giữ chỉ đọc</translation>
    </message>
</context>
<context>
    <name>bankhub::UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Thay đổi chưa lưu</translation>
    </message>
    <message>
        <source>What you typed is not saved: %1.</source>
        <translation>Nội dung bạn nhập chưa được lưu: %1.</translation>
    </message>
    <message>
        <source>Go back to save it, or give it up.</source>
        <translation>Quay lại để lưu, hoặc bỏ nội dung này.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>bankhub::UpdateNotice</name>
    <message>
        <source>Open its page</source>
        <translation>Mở trang giới thiệu</translation>
    </message>
</context>
<context>
    <name>bankhub::UpdateWords</name>
    <message>
        <source>What came from the publisher&apos;s address is not a version file. A log-in page of the network may stand in the way.</source>
        <translation>Nội dung nhận từ địa chỉ của nhà phát hành không phải là tệp phiên bản. Có thể mạng đang yêu cầu đăng nhập.</translation>
    </message>
    <message>
        <source>The version file is not signed by the publisher of this program, so it is not believed. Tell whoever looks after this computer.</source>
        <translation>Tệp phiên bản không có chữ ký của nhà phát hành chương trình nên không được tin dùng. Hãy báo cho người quản trị máy tính này.</translation>
    </message>
    <message>
        <source>The version file has a form that this version of the program does not know.</source>
        <translation>Tệp phiên bản có định dạng mà phiên bản hiện tại của chương trình không đọc được.</translation>
    </message>
    <message>
        <source>The version file is older than one that was read before, so it is not believed.</source>
        <translation>Tệp phiên bản cũ hơn tệp đã đọc trước đó nên không được tin dùng.</translation>
    </message>
    <message>
        <source>The publisher&apos;s address gave no version file. %1</source>
        <translation>Không lấy được tệp phiên bản từ địa chỉ của nhà phát hành. %1</translation>
    </message>
    <message>
        <source>Version %1 of this program was published on %2.</source>
        <translation>Phiên bản %1 của chương trình được phát hành ngày %2.</translation>
    </message>
    <message>
        <source>Whoever built this program named no publisher of new versions. They come the way the program came.</source>
        <translation>Bản dựng này không khai báo nhà phát hành phiên bản mới. Phiên bản mới được nhận theo cùng cách bạn đã nhận chương trình.</translation>
    </message>
    <message>
        <source>The publisher has not been asked for a new version.</source>
        <translation>Chưa hỏi nhà phát hành về phiên bản mới.</translation>
    </message>
    <message>
        <source>Asking the publisher…</source>
        <translation>Đang hỏi nhà phát hành…</translation>
    </message>
    <message>
        <source>This is the newest version, as the publisher said on %1.</source>
        <translation>Đây là phiên bản mới nhất theo nhà phát hành vào lúc %1.</translation>
    </message>
</context>
<context>
    <name>bankhub::VersionsDialog</name>
    <message>
        <source>Reading the cache…</source>
        <translation>Đang đọc bộ nhớ đệm…</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>Chưa có phiên bản</translation>
    </message>
    <message>
        <source>A version is kept here whenever the branding is read or saved.</source>
        <translation>Mỗi lần đọc hoặc lưu thương hiệu, một phiên bản được giữ lại tại đây.</translation>
    </message>
    <message>
        <source>The branding of this profile has not been opened on this computer. Open that page there once, then copy.</source>
        <translation>Trang thương hiệu của hồ sơ này chưa được mở trên máy này. Hãy mở trang đó một lần rồi sao chép.</translation>
    </message>
    <message>
        <source>%1 · found at the service</source>
        <translation>%1 · đọc từ dịch vụ</translation>
    </message>
    <message>
        <source>%1 · saved by %2</source>
        <translation>%1 · %2 đã lưu</translation>
    </message>
    <message>
        <source>The oldest version kept here</source>
        <translation>Phiên bản cũ nhất còn giữ</translation>
    </message>
    <message>
        <source>Other members were offered</source>
        <translation>Dịch vụ trả về các mục khác</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã đổi: %1</translation>
    </message>
    <message>
        <source>The form already holds what this version has.</source>
        <translation>Biểu mẫu đã giống phiên bản này.</translation>
    </message>
    <message>
        <source>Copy the branding of another profile</source>
        <translation>Sao chép thương hiệu của hồ sơ khác</translation>
    </message>
    <message>
        <source>History of the branding</source>
        <translation>Lịch sử thương hiệu</translation>
    </message>
    <message>
        <source>Copy from:</source>
        <translation>Sao chép từ:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các phiên bản</translation>
    </message>
    <message>
        <source>This would change in the form. Nothing is sent before you review and save.</source>
        <translation>Những mục sau sẽ đổi trong biểu mẫu. Chưa gửi gì trước khi bạn xem lại và lưu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Copy into the form</source>
        <translation>Sao chép vào biểu mẫu</translation>
    </message>
    <message>
        <source>Restore into the form</source>
        <translation>Khôi phục vào biểu mẫu</translation>
    </message>
</context>
<context>
    <name>bankhub::ViewBar</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (đã thay đổi)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Save as new…</source>
        <translation>Lưu thành mới…</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Lưu chế độ xem…</translation>
    </message>
    <message>
        <source>Save the changes to the view “%1”</source>
        <translation>Lưu thay đổi vào chế độ xem “%1”</translation>
    </message>
    <message>
        <source>Show the view “%1” as it is kept</source>
        <translation>Hiện chế độ xem “%1” như đã lưu</translation>
    </message>
    <message>
        <source>Keep the filter, the order and the columns under a name at the left</source>
        <translation>Giữ bộ lọc, thứ tự và các cột dưới một tên ở bên trái</translation>
    </message>
</context>
<context>
    <name>bankhub::ViewCommands</name>
    <message>
        <source>Another view has this name.</source>
        <translation>Một chế độ xem khác đã có tên này.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Lưu chế độ xem</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên chế độ xem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Đổi tên chế độ xem</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <translation>Đã xoá chế độ xem “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Share the view as a file</source>
        <translation>Chia sẻ chế độ xem thành tệp</translation>
    </message>
    <message>
        <source>Views (*.%1)</source>
        <translation>Chế độ xem (*.%1)</translation>
    </message>
    <message>
        <source>The view was written to %1. It holds the filter, the order and the columns, and no transactions.</source>
        <translation>Đã ghi chế độ xem vào %1. Tệp chứa bộ lọc, thứ tự và các cột, không có giao dịch nào.</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Nhập chế độ xem</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>Không nhập được %1. %2</translation>
    </message>
    <message>
        <source>The view “%1” was imported.</source>
        <translation>Đã nhập chế độ xem “%1”.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân đôi</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Chia sẻ thành tệp…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Show when the program starts</source>
        <translation>Hiện khi mở chương trình</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Import a view…</source>
        <translation>Nhập chế độ xem…</translation>
    </message>
    <message>
        <source>The view was not changed. %1 %2</source>
        <translation>Chế độ xem chưa được thay đổi. %1 %2</translation>
    </message>
</context>
<context>
    <name>bankhub::ViewList</name>
    <message>
        <source>changed</source>
        <translation>đã thay đổi</translation>
    </message>
</context>
<context>
    <name>bankhub::ViewPaletteSource</name>
    <message>
        <source>View of the transactions</source>
        <translation>Chế độ xem giao dịch</translation>
    </message>
</context>
<context>
    <name>bankhub::VirtualAccountList</name>
    <message>
        <source>Copy %1</source>
        <translation>Chép %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>Tài khoản ảo</translation>
    </message>
    <message>
        <source>Virtual accounts (%1)</source>
        <translation>Tài khoản ảo (%1)</translation>
    </message>
    <message>
        <source>This account has none.</source>
        <translation>Tài khoản này không có.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Chép tất cả</translation>
    </message>
    <message>
        <source>Copy all virtual accounts</source>
        <translation>Chép tất cả tài khoản ảo</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Xem tất cả %1</translation>
    </message>
</context>
<context>
    <name>bankhub::WebhookForm</name>
    <message>
        <source>Address that receives the events</source>
        <translation>Địa chỉ nhận sự kiện</translation>
    </message>
    <message>
        <source>Secret key (X-Secret-Key)</source>
        <translation>Khoá bí mật (X-Secret-Key)</translation>
    </message>
    <message>
        <source>Switched on: events are sent to this address</source>
        <translation>Đang bật: sự kiện được gửi đến địa chỉ này</translation>
    </message>
    <message>
        <source>for example: https://api.example.vn/webhook</source>
        <translation>ví dụ: https://api.example.vn/webhook</translation>
    </message>
</context>
<context>
    <name>bankhub::WebhookPage</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>the webhook settings</source>
        <translation>cấu hình webhook</translation>
    </message>
    <message>
        <source>Asking the service for the webhook…</source>
        <translation>Đang hỏi dịch vụ về webhook…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>This channel reports linking; money in and out goes over the balance notification (IPN).</source>
        <translation>Kênh này báo việc liên kết; biến động số dư đi theo kênh IPN.</translation>
    </message>
    <message>
        <source>The webhook could not be read again. %1</source>
        <translation>Không đọc lại được webhook. %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The service no longer has the former key: it was not kept when the webhook was saved without it. Set a new key, or the receiver will refuse the events.</source>
        <translation>Dịch vụ không còn khoá cũ: khoá đã mất khi lưu webhook mà không gửi kèm khoá. Hãy đặt khoá mới, nếu không máy nhận sẽ từ chối sự kiện.</translation>
    </message>
    <message>
        <source>Save the webhook</source>
        <translation>Lưu webhook</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>Thiết lập webhook</translation>
    </message>
    <message>
        <source>The webhook is saved.</source>
        <translation>Đã lưu webhook.</translation>
    </message>
    <message>
        <source>The webhook was not saved. %1</source>
        <translation>Chưa lưu được webhook. %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Xem thay đổi và lưu…</translation>
    </message>
</context>
<context>
    <name>bankhub::WelcomeDialog</name>
    <message>
        <source>Bank Hub Console</source>
        <translation>Bank Hub Console</translation>
    </message>
    <message>
        <source>Welcome to Bank Hub Console</source>
        <translation>Chào mừng đến với Bank Hub Console</translation>
    </message>
    <message>
        <source>This program shows the companies, bank accounts and transactions of your SePay Bank Hub. It keeps a copy on this computer, so that searching, totals and exports are quick and work without a network. To begin you need the client_id and the client_secret from SePay, or you can look around with made-up data.</source>
        <translation>Chương trình này hiển thị công ty, tài khoản ngân hàng và giao dịch trong SePay Bank Hub của bạn. Dữ liệu được lưu một bản trên máy này để tìm kiếm, cộng tổng và xuất tệp nhanh, kể cả khi không có mạng. Để bắt đầu, bạn cần client_id và client_secret do SePay cấp, hoặc có thể xem thử với dữ liệu giả lập.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Kết nối…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Xem thử</translation>
    </message>
</context>
<context>
    <name>bankhub::WindowActions</name>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xoá lọc</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Sao chép các dòng đang chọn</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Hiện hoặc ẩn chi tiết</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Allow changes on production, or read-only again…</source>
        <translation>Cho phép thay đổi trên production, hoặc trở lại chỉ đọc…</translation>
    </message>
    <message>
        <source>Copy the selected rows in another form…</source>
        <translation>Sao chép các dòng được chọn dạng khác…</translation>
    </message>
    <message>
        <source>Export transactions…</source>
        <translation>Xuất giao dịch…</translation>
    </message>
    <message>
        <source>Hide amounts and account numbers</source>
        <translation>Ẩn số tiền và số tài khoản</translation>
    </message>
    <message>
        <source>Marks in the transactions…</source>
        <translation>Đánh dấu trong giao dịch…</translation>
    </message>
    <message>
        <source>Find a command, a page, a company or an account…</source>
        <translation>Tìm lệnh, trang, công ty hoặc tài khoản…</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Hiện các bước đầu tiên</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Kiểm tra phiên bản mới mỗi ngày một lần</translation>
    </message>
    <message>
        <source>About this program…</source>
        <translation>Giới thiệu chương trình…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Cửa sổ mới</translation>
    </message>
    <message>
        <source>Go to the message in the corner</source>
        <translation>Đến thông báo ở góc</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>Lock the windows</source>
        <translation>Khoá các cửa sổ</translation>
    </message>
</context>
<context>
    <name>bankhub::WindowToasts</name>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>The synchronisation failed. %1</source>
        <translation>Đồng bộ không thành công. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>A bank account of %1 was unlinked.</source>
        <translation>Đã huỷ liên kết một tài khoản của %1.</translation>
    </message>
    <message>
        <source>A bank account of %1 was linked.</source>
        <translation>Đã liên kết một tài khoản của %1.</translation>
    </message>
</context>
<context>
    <name>bankhub::WriteDialog</name>
    <message>
        <source>This production profile is read-only.</source>
        <translation>Kết nối production này đang ở chế độ chỉ đọc.</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Cho phép thay đổi…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Thôi chờ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The service was asked: it did not happen. You can send it again.</source>
        <translation>Đã hỏi dịch vụ: việc này chưa được thực hiện. Bạn có thể gửi lại.</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Chưa kiểm tra được. %1</translation>
    </message>
    <message>
        <source>Result unknown: it was sent, but the answer was lost. It may or may not have happened. Check before you send it again.</source>
        <translation>Chưa rõ kết quả: đã gửi nhưng mất câu trả lời. Việc này có thể đã hoặc chưa được thực hiện. Hãy kiểm tra trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The service cannot say whether it happened. Sending it again uses the same idempotency key, but the service does not promise to recognise it.</source>
        <translation>Dịch vụ không cho biết việc này đã được thực hiện hay chưa. Gửi lại sẽ dùng cùng khoá chống gửi trùng, nhưng dịch vụ không cam kết nhận ra khoá này.</translation>
    </message>
    <message>
        <source>This was already done on %1. Nothing was sent again.</source>
        <translation>Việc này đã được thực hiện lúc %1. Không gửi lại gì.</translation>
    </message>
    <message>
        <source>The service was asked: it has happened.</source>
        <translation>Đã hỏi dịch vụ: việc này đã được thực hiện.</translation>
    </message>
    <message>
        <source>Will be sent as %1 %2</source>
        <translation>Sẽ được gửi dưới dạng %1 %2</translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation>Nhập “%1” để xác nhận:</translation>
    </message>
    <message>
        <source>It is still being sent. Its answer may come; check again in a moment.</source>
        <translation>Vẫn đang gửi, câu trả lời có thể còn đến. Hãy kiểm tra lại sau ít phút.</translation>
    </message>
    <message>
        <source>This time it was refused, but an earlier try may have happened: %1 Check before you send it again.</source>
        <translation>Lần này bị từ chối, nhưng lần gửi trước có thể đã được thực hiện: %1 Hãy kiểm tra trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The answer of that time:</source>
        <translation>Câu trả lời khi đó:</translation>
    </message>
    <message>
        <source>%1 of %2 KB sent</source>
        <translation>Đã gửi %1 trên %2 KB</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nội dung thay đổi</translation>
    </message>
</context>
</TS>
