// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/savedview.h"

#include <algorithm>
#include <array>

namespace bankhub {

namespace {
struct BuiltInView {
    const char* key;
    const char* english;
    const char* vietnamese;
};
constexpr std::array<BuiltInView, 3> builtInViews{{
    {"today", "Today", "Hôm nay"},
    {"no-payment-code", "No payment code", "Chưa có mã thanh toán"},
    {"notification-failed", "Notification failed", "Báo lỗi"},
}};
}  // namespace

const QList<ViewColumn>& standardColumns() {
    static const QList<ViewColumn> columns{
        {TransactionField::Time},
        {TransactionField::BankName},
        {TransactionField::AccountNumber},
        {TransactionField::Direction},
        {TransactionField::Amount},
        {TransactionField::Content},
        {TransactionField::PaymentCode},
        {TransactionField::WebhookSuccess},
        {TransactionField::Company, false},
        {TransactionField::ReferenceNumber, false},
        {TransactionField::VirtualAccount, false},
        {TransactionField::TransactionId, false},
    };
    return columns;
}

QList<TransactionField> ViewContent::shownFields() const {
    QList<TransactionField> fields;
    for (const ViewColumn& column : columns.isEmpty() ? standardColumns() : columns)
        if (column.shown) fields << column.field;
    return fields;
}

QStringList builtInViewKeys() {
    QStringList keys;
    for (const BuiltInView& view : builtInViews)
        keys << QString::fromLatin1(view.key);
    return keys;
}

QStringList builtInViewNames(const QString& key) {
    for (const BuiltInView& view : builtInViews)
        if (key == QLatin1String(view.key))
            return {QString::fromUtf8(view.english), QString::fromUtf8(view.vietnamese)};
    return {};
}

QStringList namesOfView(const SavedView& view) {
    return view.name.isEmpty() ? builtInViewNames(view.builtIn) : QStringList{view.name};
}

const SavedView* viewByName(const QList<SavedView>& views, const QString& name) {
    const auto found = std::find_if(views.cbegin(), views.cend(), [&name](const SavedView& view) {
        return namesOfView(view).contains(name, Qt::CaseInsensitive);
    });
    return found == views.cend() ? nullptr : &*found;
}

QString cleanedViewName(const QString& name) {
    QString printable;
    for (const QChar& letter : name)
        printable += letter.isPrint() || letter.isSurrogate() ? letter : QChar(QLatin1Char(' '));
    return printable.simplified().left(longestViewName).trimmed();
}

std::optional<TransactionQuery> queryOfView(const ViewContent& content, const QueryVocabulary& vocabulary,
                                            QDate today) {
    const ParsedQuery parsed = parseQuery(content.query, vocabulary);
    if (!parsed.problems.isEmpty()) return {};
    TransactionQuery query = parsed.filter.on(today);
    setOrder(query, content.sorts);
    return query;
}

}  // namespace bankhub
