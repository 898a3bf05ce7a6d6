<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
        <source>last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 ngày qua</translation>
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
        <source>The connection is not secure</source>
        <translation>Kết nối không an toàn</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>Chứng chỉ của dịch vụ không được chấp nhận nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. If the company&apos;s network inspects connections, ask IT to install its certificate.</source>
        <translation>Kiểm tra ngày giờ của máy. Nếu mạng công ty có kiểm soát kết nối, nhờ bộ phận IT cài chứng chỉ.</translation>
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
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>This profile may not change anything at the moment.</source>
        <translation>Hồ sơ này hiện không được phép thay đổi gì.</translation>
    </message>
    <message>
        <source>Allow changes for a while, then try again.</source>
        <translation>Hãy cho phép thay đổi trong một lúc rồi thử lại.</translation>
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
        <translation>Chiều tiền: %1</translation>
    </message>
    <message>
        <source>Notification: %1</source>
        <translation>Thông báo: %1</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Tìm: “%1”</translation>
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
        <translation>Tên viết tắt</translation>
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
        <translation>Tiền tố của mã</translation>
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
        <translation>Địa chỉ chuyển hướng</translation>
    </message>
    <message>
        <source>For a mobile app</source>
        <translation>Dành cho ứng dụng di động</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Ngôn ngữ của trang</translation>
    </message>
    <message>
        <source>Link token ID</source>
        <translation>Mã của link token</translation>
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
        <translation>Chiều tiền</translation>
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
        <source>Search bank, number, holder, company</source>
        <translation>Tìm ngân hàng, số tài khoản, chủ tài khoản, công ty</translation>
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
        <source>Synchronise to read the bank accounts from the service.</source>
        <translation>Đồng bộ để đọc tài khoản từ dịch vụ.</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Tài khoản</translation>
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
    <name>bankhub::CompaniesPage</name>
    <message>
        <source>Listing</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>không còn trong danh sách</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Mã công ty</translation>
    </message>
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
        <source>Synchronise to read the companies from the service.</source>
        <translation>Đồng bộ để đọc công ty từ dịch vụ.</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Bỏ điều kiện này</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Bỏ điều kiện %1</translation>
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
    <message>
        <source>Unsaved changes</source>
        <translation>Thay đổi chưa lưu</translation>
    </message>
    <message>
        <source>What you typed is not saved: %1.</source>
        <translation>Những gì bạn đã nhập chưa được lưu: %1.</translation>
    </message>
    <message>
        <source>Go back to save it, or give it up.</source>
        <translation>Hãy quay lại để lưu, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
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
    <name>bankhub::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
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
        <source>F1 shortcuts</source>
        <translation>F1 phím tắt</translation>
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
</context>
<context>
    <name>bankhub::TransactionFilterBar</name>
    <message>
        <source>all accounts</source>
        <translation>mọi tài khoản</translation>
    </message>
    <message>
        <source>both directions</source>
        <translation>cả hai chiều</translation>
    </message>
    <message>
        <source>any result</source>
        <translation>mọi kết quả</translation>
    </message>
    <message>
        <source>Search content, payment code, reference, account, company (accents not needed)</source>
        <translation>Tìm nội dung, mã thanh toán, tham chiếu, tài khoản, công ty (không cần dấu)</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Tìm giao dịch</translation>
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
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Xoá lọc (Esc)</translation>
    </message>
    <message>
        <source>all companies</source>
        <translation>mọi công ty</translation>
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
        <source>Selected: %1</source>
        <translation>Đã chọn: %1</translation>
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
        <translation>Trở lại chế độ chỉ xem ngay</translation>
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
        <source>Copy the selected rows in another form…</source>
        <translation>Sao chép các dòng được chọn dạng khác…</translation>
    </message>
    <message>
        <source>Export transactions…</source>
        <translation>Xuất giao dịch…</translation>
    </message>
</context>
<context>
    <name>bankhub::WriteDialog</name>
    <message>
        <source>This production profile is read-only.</source>
        <translation>Hồ sơ production này chỉ cho xem.</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Cho phép thay đổi…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ngừng chờ</translation>
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
        <translation>Đã hỏi dịch vụ: việc này chưa xảy ra. Bạn có thể gửi lại.</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Không kiểm tra được. %1</translation>
    </message>
    <message>
        <source>Result unknown: it was sent, but the answer was lost. It may or may not have happened. Check before you send it again.</source>
        <translation>Chưa rõ kết quả: đã gửi nhưng mất câu trả lời. Việc này có thể đã hoặc chưa xảy ra. Hãy kiểm tra trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The service cannot say whether it happened. Sending it again uses the same idempotency key, but the service does not promise to recognise it.</source>
        <translation>Dịch vụ không cho biết việc này đã xảy ra hay chưa. Gửi lại sẽ dùng cùng khoá idempotency, nhưng dịch vụ không cam kết nhận ra khoá đó.</translation>
    </message>
    <message>
        <source>This was already done on %1. Nothing was sent again.</source>
        <translation>Việc này đã được thực hiện lúc %1. Không gửi lại gì.</translation>
    </message>
    <message>
        <source>The service was asked: it has happened.</source>
        <translation>Đã hỏi dịch vụ: việc này đã xảy ra.</translation>
    </message>
    <message>
        <source>Will be sent as %1 %2</source>
        <translation>Sẽ gửi dưới dạng %1 %2</translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation>Gõ “%1” để xác nhận:</translation>
    </message>
</context>
</TS>
