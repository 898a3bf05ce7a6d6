// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/receiptwords.h"

#include <QCoreApplication>

#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"

namespace bankhub {

namespace {
constexpr qsizetype namedAtMost = 3;

QString amountText(Dong amount) {
    return withCurrency(unhiddenSignedMoneyText(Direction::In, amount));
}

class ReceiptWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)

public:
    static NoticeText one(const Transaction& row, bool hidden) {
        if (hidden) return {tr("Money came in"), row.bankName};
        QStringList lines{account(row)};
        if (!row.content.isEmpty()) lines << row.content;
        return {tr("Money in: %1").arg(amountText(row.amount)), lines.join(QLatin1Char('\n'))};
    }

    static NoticeText several(const Receipts& receipts, bool hidden) {
        const int count = static_cast<int>(receipts.rows.size());
        if (hidden) return {tr("Money came in %n time(s)", nullptr, count), {}};
        QStringList lines;
        for (const Store::CachedTransaction& row : receipts.rows.first(qMin(namedAtMost, receipts.rows.size())))
            lines << QStringLiteral("%1 · %2").arg(amountText(row.transaction.amount), account(row.transaction));
        const int more = count - static_cast<int>(lines.size());
        if (more > 0) lines << tr("and %n more", nullptr, more);
        return {tr("Money came in %n time(s): %1", nullptr, count).arg(amountText(receipts.total())),
                lines.join(QLatin1Char('\n'))};
    }

    static QString heldBack() { return tr("During quiet hours or while the windows were locked"); }

private:
    static QString account(const Transaction& row) {
        return QStringLiteral("%1 %2").arg(row.bankName, row.accountNumber).trimmed();
    }
};
}  // namespace

NoticeText receiptNotice(const Receipts& receipts, const Profile& profile, bool hidden) {
    NoticeText notice = receipts.rows.size() == 1 ? ReceiptWords::one(receipts.rows.constFirst().transaction, hidden)
                                                  : ReceiptWords::several(receipts, hidden);
    QStringList lines;
    if (receipts.heldBack) lines << ReceiptWords::heldBack();
    if (!notice.text.isEmpty()) lines << notice.text;
    lines << QStringLiteral("%1 · %2").arg(profile.name, environmentText(profile));
    notice.text = lines.join(QLatin1Char('\n'));
    return notice;
}

std::optional<ReceiptRule> receiptRule(const NoticeSettings& notices) {
    if (!notices.wanted) return {};
    ReceiptRule rule;
    rule.amountFrom = notices.amountFrom;
    for (const QString& account : notices.accounts)
        rule.accounts << BankAccountXid{account};
    rule.onlyWithCode = notices.onlyWithCode;
    if (notices.quietHours) rule.quietHours = QuietHours{notices.quietFromMinute, notices.quietToMinute};
    return rule;
}

TransactionQuery receiptQuery(const Receipts& receipts, const NoticeSettings& notices) {
    TransactionQuery query;
    query.direction = Direction::In;
    query.afterRow = receipts.after;
    if (notices.amountFrom > 0) query.amountFrom = notices.amountFrom;
    if (notices.onlyWithCode) {
        FieldCondition code;
        code.field = TransactionField::PaymentCode;
        code.match = FieldCondition::Match::Empty;
        code.negated = true;
        query.conditions << code;
    }
    const BankAccountXid account = receipts.rows.constFirst().transaction.bankAccountXid;
    bool sameAccount = true;
    for (const Store::CachedTransaction& row : receipts.rows)
        sameAccount = sameAccount && row.transaction.bankAccountXid == account;
    if (!notices.accounts.isEmpty() && sameAccount) query.account = account;
    return query;
}

}  // namespace bankhub
