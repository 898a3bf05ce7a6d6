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
    <name>bankhub::CsvExport</name>
    <message>
        <source>Export transactions as CSV</source>
        <translation>Xuất giao dịch ra CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>transactions-%1.csv</source>
        <translation>giao-dich-%1.csv</translation>
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
        <source>%1 transactions written to %2.</source>
        <translation>Đã ghi %1 giao dịch vào %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Đã dừng xuất; không có tệp nào được ghi.</translation>
    </message>
    <message>
        <source>%1 was not written. %2 %3</source>
        <translation>Không ghi được %1. %2 %3</translation>
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
        <translation>Trang liên kết</translation>
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
        <translation>Tải tệp xuống: %1</translation>
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
    <name>bankhub::LockedPage</name>
    <message>
        <source>Access to a device or to notifications</source>
        <translation>Quyền truy cập thiết bị hoặc thông báo</translation>
    </message>
    <message>
        <source>Access to files</source>
        <translation>Quyền truy cập tệp</translation>
    </message>
    <message>
        <source>A sign-in window</source>
        <translation>Cửa sổ đăng nhập</translation>
    </message>
    <message>
        <source>A sign-in window of the proxy</source>
        <translation>Cửa sổ đăng nhập của máy chủ proxy</translation>
    </message>
    <message>
        <source>A message window of the page</source>
        <translation>Hộp thông báo của trang</translation>
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
        <translation>Nội dung bạn nhập chưa được lưu: %1.</translation>
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
        <source>The selection is too large to copy. Narrow it, or export it as CSV.</source>
        <translation>Vùng chọn quá lớn để sao chép. Hãy thu hẹp hoặc xuất ra CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng.</numerusform>
        </translation>
    </message>
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
        <source>Export CSV…</source>
        <translation>Xuất CSV…</translation>
    </message>
    <message>
        <source>Export the filtered transactions as CSV</source>
        <translation>Xuất các giao dịch đã lọc ra CSV</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Giao dịch</translation>
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
        <source>Export the filtered transactions as CSV…</source>
        <translation>Xuất các giao dịch đã lọc ra CSV…</translation>
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
</context>
</TS>
