// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TransactionsPage that has to do with what a window was showing, and with what a notice tells of.
#include <QJsonDocument>
#include <QJsonObject>

#include "app/transactions/transactionbrowser.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/newsmark.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/viewdesk.h"
#include "ui/widgets/noticestrip.h"

namespace bankhub {

namespace {
const QString viewMember = QStringLiteral("view");
const QString queryMember = QStringLiteral("query");
const QString orderMember = QStringLiteral("sort");
}  // namespace

QByteArray TransactionsPage::shownState() const {
    QJsonObject state;
    if (views_ && views_->active() != 0) {
        state.insert(viewMember, views_->active());
    } else {
        if (!queryLine().isEmpty()) state.insert(queryMember, queryLine());
        if (order() != defaultOrder()) state.insert(orderMember, orderText(order()));
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void TransactionsPage::restoreShown(const QByteArray& state) {
    const QJsonObject shown = QJsonDocument::fromJson(state).object();
    if (shown.contains(viewMember)) {
        // A view that was deleted meanwhile gives way to the default one.
        if (views_) views_->openFirst(shown.value(viewMember).toInteger());
    } else if (shown.contains(queryMember) || shown.contains(orderMember)) {
        if (views_) views_->openFirst(0);
        showLine(shown.value(queryMember).toString(), readOrder(shown.value(orderMember).toString()));
    }
}

void TransactionsPage::showReceipts(const TransactionQuery& query) {
    leaveView();
    news_->stopFiltering();
    arrivals_.reset();
    TransactionFilter filter;
    filter.query = query;
    filter.query.afterRow.reset();
    setOrder(filter.query, defaultOrder());
    table_->transactions().setOrder(defaultOrder());
    filter_->setFilter(filter);
    if (query.afterRow) arrivals_ = Arrivals{*query.afterRow, filter_->filter()};
    applyFilter();
    notice_->say(tr("Only what the notice told of is shown. Clear the filter (Esc) to see everything."), Tone::Accent);
}

void TransactionsPage::filterChanged() {
    // Names that became known are no change; anything else asks for other rows.
    if (arrivals_ && filter_->filter() != arrivals_->filter) arrivals_.reset();
    applyFilter();
}

}  // namespace bankhub
