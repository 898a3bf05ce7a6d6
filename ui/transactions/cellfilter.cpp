// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/cellfilter.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTableView>

#include "app/domain/vietnamtime.h"
#include "ui/format/maskedtext.h"
#include "ui/format/menutext.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"
#include "ui/models/transactioncell.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

namespace {

using Kind = CellFilter::Kind;
using Match = FieldCondition::Match;

/// Longer values are cut in the menu, not in the filter.
constexpr qsizetype longestValue = 40;

QString shortened(const QString& value) {
    const QString line = value.simplified();
    return line.size() <= longestValue ? line : line.left(longestValue - 1).trimmed() + QChar(0x2026);
}

TransactionFilter withCondition(const FieldCondition& condition) {
    TransactionFilter filter;
    filter.query.conditions = {condition};
    return filter;
}

TransactionFilter withPeriod(QDate from, QDate to) {
    return {DatePeriod::between(from, to), {}};
}

/// Collects what one cell suggests.
class Suggestions {
    Q_DECLARE_TR_FUNCTIONS(CellFilters)
public:
    explicit Suggestions(const Store::CachedTransaction& row) : row_(row), transaction_(row.transaction) {}

    QList<CellFilter> from(TransactionField field) {
        addOwn(field);
        if (field != TransactionField::PaymentCode && !transaction_.paymentCode.isEmpty())
            add(Kind::SameCode, tr("Same payment code: %1").arg(shortened(transaction_.paymentCode)),
                equals(TransactionField::PaymentCode, transaction_.paymentCode, false));
        const QDate day = vietnamtime::dayOf(transaction_.timeUtcMs);
        if (field != TransactionField::Time)
            add(Kind::SameDay, tr("Same day: %1").arg(dateText(day)), withPeriod(day, day));
        if (field != TransactionField::AccountNumber && !transaction_.bankAccountXid.isEmpty())
            add(Kind::SameAccount, tr("Same account: %1").arg(shortened(accountNumberText(transaction_.accountNumber))),
                account());
        return suggestions_;
    }

private:
    void addOwn(TransactionField field) {
        switch (field) {
            case TransactionField::Time:
                addDay();
                return;
            case TransactionField::Amount:
                if (transaction_.amount <= 0 || transaction_.amount > largestTypedAmount) return;
                addAmount();
                return;
            case TransactionField::Direction:
                if (transaction_.direction != Direction::Unknown) addDirection();
                return;
            case TransactionField::WebhookSuccess:
                if (transaction_.webhookSuccess) addNotification();
                return;
            case TransactionField::PaymentCode:
            case TransactionField::VirtualAccount:
            case TransactionField::ReferenceNumber:
                addText(field, true);
                return;
            default:
                addText(field, false);
                return;
        }
    }

    void addDay() {
        const QDate day = vietnamtime::dayOf(transaction_.timeUtcMs);
        add(Kind::Equals, tr("Only rows of %1").arg(dateText(day)), withPeriod(day, day));
        add(Kind::FromDay, tr("Rows from %1 on").arg(dateText(day)), withPeriod(day, {}));
        add(Kind::UntilDay, tr("Rows until %1").arg(dateText(day)), withPeriod({}, day));
    }

    void addAmount() {
        TransactionFilter filter;
        filter.query.amountFrom = transaction_.amount;
        filter.query.amountTo = transaction_.amount;
        add(Kind::Equals, tr("Only rows with the amount %1").arg(moneyText(transaction_.amount)), filter);
        TransactionFilter others;
        others.query.excludedAmounts = {{transaction_.amount, transaction_.amount}};
        add(Kind::Excludes, tr("Hide rows with the amount %1").arg(moneyText(transaction_.amount)), others);
    }

    void addDirection() {
        TransactionFilter filter;
        filter.query.direction = transaction_.direction;
        add(Kind::Equals, tr("Only rows where the direction is “%1”").arg(directionText(transaction_.direction)),
            filter);
        TransactionFilter others;
        others.query.excludedDirections = {transaction_.direction};
        add(Kind::Excludes, tr("Hide rows where the direction is “%1”").arg(directionText(transaction_.direction)),
            others);
    }

    void addNotification() {
        const bool delivered = *transaction_.webhookSuccess > 0;
        const QString result = notificationText(transaction_.webhookSuccess).words;
        TransactionFilter filter;
        filter.query.webhookDelivered = delivered;
        add(Kind::Equals, tr("Only rows where the notification is “%1”").arg(result), filter);
        TransactionFilter others;
        others.query.excludedDeliveries = {delivered};
        add(Kind::Excludes, tr("Hide rows where the notification is “%1”").arg(result), others);
    }

    void addText(TransactionField field, bool canBeMissing) {
        // Privacy mode hides what a person reads, not what is looked for.
        const QString value = transactionCell(row_, field, RawValueRole).toString();
        const QString shown = shortened(transactionFieldText(row_, field));
        const QString name = TransactionModel::fieldName(field);
        if (value.trimmed().isEmpty()) {
            if (!canBeMissing) return;
            add(Kind::Equals, tr("Only rows where “%1” is empty").arg(name),
                withCondition({field, Match::Empty, {}, false}));
            add(Kind::Excludes, tr("Hide rows where “%1” is empty").arg(name),
                withCondition({field, Match::Empty, {}, true}));
            return;
        }
        add(Kind::Equals, tr("Only rows where “%1” is “%2”").arg(name, shown), same(field, value));
        add(Kind::Excludes, tr("Hide rows where “%1” is “%2”").arg(name, shown), equals(field, value, true));
    }

    /// By identifier where there is one: names and numbers may occur twice.
    [[nodiscard]] TransactionFilter same(TransactionField field, const QString& value) const {
        if (field == TransactionField::AccountNumber && !transaction_.bankAccountXid.isEmpty()) return account();
        if (field != TransactionField::Company || transaction_.companyXid.isEmpty()) return equals(field, value, false);
        TransactionFilter filter;
        filter.query.company = transaction_.companyXid;
        return filter;
    }

    [[nodiscard]] TransactionFilter account() const {
        TransactionFilter filter;
        filter.query.account = transaction_.bankAccountXid;
        return filter;
    }

    static TransactionFilter equals(TransactionField field, const QString& value, bool negated) {
        return withCondition({field, Match::Equals, value, negated});
    }

    void add(Kind kind, const QString& words, const TransactionFilter& part) {
        suggestions_ << CellFilter{kind, words, part};
    }

    const Store::CachedTransaction& row_;
    const Transaction& transaction_;
    QList<CellFilter> suggestions_;
};

}  // namespace

QList<CellFilter> cellFilters(const Store::CachedTransaction& row, TransactionField field) {
    return Suggestions(row).from(field);
}

TransactionFilter equalsFilter(const Store::CachedTransaction& row, TransactionField field) {
    for (const CellFilter& filter : cellFilters(row, field))
        if (filter.kind == Kind::Equals) return filter.part;
    return {};
}

void addCellFilters(QMenu& menu, const Store::CachedTransaction& row, TransactionField field,
                    const std::function<void(const TransactionFilter&)>& take) {
    for (const CellFilter& filter : cellFilters(row, field))
        QObject::connect(menu.addAction(menuText(filter.words)), &QAction::triggered, &menu,
                         [take, part = filter.part] { take(part); });
}

CellFilterClick::CellFilterClick(QTableView& table) : QObject(&table), table_(table) {
    table.viewport()->installEventFilter(this);
}

bool CellFilterClick::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::MouseButtonPress;
    if (press || event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex cell = table_.indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::AltModifier && cell.isValid()) {
            if (press) Q_EMIT clicked(cell);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace bankhub
