// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkmail.h"

#include "ui/format/isolatedtext.h"
#include "ui/format/timetext.h"

namespace bankhub {

namespace {

struct Wording {
    QString linkSubject;
    QString unlinkSubject;
    QString greeting;
    QString linkAsk;
    QString unlinkAsk;
    QString expiry;
    QString caution;
};

const Wording vietnamese{
    QStringLiteral("Liên kết tài khoản ngân hàng cho %1"),
    QStringLiteral("Huỷ liên kết tài khoản ngân hàng của %1"),
    QStringLiteral("Kính gửi Quý khách,"),
    QStringLiteral("Vui lòng mở đường dẫn dưới đây để liên kết tài khoản ngân hàng cho %1:"),
    QStringLiteral("Vui lòng mở đường dẫn dưới đây để huỷ liên kết tài khoản %2 của %1:"),
    QStringLiteral("Đường dẫn có hiệu lực đến %1 (giờ Việt Nam)."),
    QStringLiteral("Đường dẫn này chỉ dành cho người nhận thư. Vui lòng không chuyển tiếp. Chỉ nhập mã OTP trên trang "
                   "mở từ đường dẫn này; chúng tôi không bao giờ hỏi mã OTP qua thư hoặc điện thoại."),
};

const Wording english{
    QStringLiteral("Link a bank account for %1"),
    QStringLiteral("Unlink a bank account of %1"),
    QStringLiteral("Dear customer,"),
    QStringLiteral("Please open the link below to link a bank account for %1:"),
    QStringLiteral("Please open the link below to unlink the account %2 of %1:"),
    QStringLiteral("The link is valid until %1 (Vietnam time)."),
    QStringLiteral(
        "This link is meant for the receiver of this mail only; please do not forward it. Enter the one-time "
        "password only on the page behind this link; we never ask for it by mail or telephone."),
};

}  // namespace

LinkMail linkMail(const QString& language, LinkPurpose purpose, const QString& companyName, const QString& accountText,
                  const QUrl& link, const std::optional<qint64>& expiresAtUtcMs) {
    const Wording& words = language == QLatin1String("en") ? english : vietnamese;
    const bool unlinks = purpose == LinkPurpose::UnlinkBankAccount;
    LinkMail mail;
    mail.subject = (unlinks ? words.unlinkSubject : words.linkSubject).arg(isolatedName(companyName));
    QStringList paragraphs{words.greeting,
                           unlinks ? words.unlinkAsk.arg(isolatedName(companyName), accountText)
                                   : words.linkAsk.arg(isolatedName(companyName)),
                           link.toString(QUrl::FullyEncoded)};
    if (expiresAtUtcMs) paragraphs << words.expiry.arg(minuteText(*expiresAtUtcMs));
    paragraphs << words.caution;
    mail.body = paragraphs.join(QStringLiteral("\n\n"));
    return mail;
}

QUrl mailDraft(const LinkMail& mail) {
    // By hand: QUrlQuery leaves "+" and some other characters as they are, which mail programs read differently.
    QString body = mail.body;
    body.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));  // RFC 6068
    const QByteArray address =
        "mailto:?subject=" + QUrl::toPercentEncoding(mail.subject) + "&body=" + QUrl::toPercentEncoding(body);
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

}  // namespace bankhub
