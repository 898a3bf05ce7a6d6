// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentioncard.h"

#include <QMenu>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "app/domain/accountsilence.h"
#include "app/overview/overview.h"
#include "ui/format/isolatedtext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/menutext.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"

namespace bankhub {

namespace {
/// A menu that nobody reads to its end helps nobody.
constexpr int largestMenu = 15;

/// The tone and sign of a line that counts something that should be nought.
void toneLine(LineButton::Line& line, qint64 count, Tone tone, const QString& icon) {
    line.tone = count > 0 ? tone : Tone::Dim;
    line.icon = count > 0 ? icon : QStringLiteral("check");
}
}  // namespace

AttentionCard::AttentionCard(Overview& overview, CompanyDirectory& companies, BankAccountDirectory& accounts,
                             const Clock& clock, QWidget* parent)
    : LineCard(parent), overview_(overview), companies_(companies), accounts_(accounts), clock_(clock) {
    connect(this, &LineCard::activated, this, &AttentionCard::open);
}

void AttentionCard::refresh() {
    setTitle(tr("Needs attention"));
    setLines({undeliveredLine(), withoutCodeLine(), silentLine(), differingLine()});
}

LineButton::Line AttentionCard::undeliveredLine() const {
    const qint64 count = overview_.figures().now.undelivered;
    LineButton::Line line;
    line.words = tr("%1 failed notification(s)", nullptr, static_cast<int>(count)).arg(countText(count));
    line.description = tr("%1 balance notification(s) that the service could not deliver in this period.", nullptr,
                          static_cast<int>(count))
                           .arg(countText(count));
    toneLine(line, count, Tone::Bad, QStringLiteral("warning"));
    return line;
}

LineButton::Line AttentionCard::withoutCodeLine() const {
    LineButton::Line line;
    if (!overview_.withoutCode()) {
        line.words = tr("Looking for payment codes…");
        line.description = line.words;
        line.tone = Tone::Dim;
        line.icon = QStringLiteral("search");
        return line;
    }
    const TransactionTotals& totals = *overview_.withoutCode();
    line.words =
        tr("%1 receipt(s) without a code", nullptr, static_cast<int>(totals.count)).arg(countText(totals.count));
    line.description =
        tr("%1 transaction(s) of money in without a payment code: %2.", nullptr, static_cast<int>(totals.count))
            .arg(countText(totals.count), withCurrency(moneyText(totals.in)));
    toneLine(line, totals.count, Tone::Warning, QStringLiteral("help"));
    return line;
}

LineButton::Line AttentionCard::silentLine() const {
    int count = 0;
    qint64 longest = 0;
    QString account;
    for (const Store::CachedBankAccount& row : accounts_.accounts()) {
        if (row.vanished) continue;
        if (!overview_.company().isEmpty() && row.account.companyXid != overview_.company()) continue;
        const auto days = daysSilent(row.account, clock_.nowUtcMs());
        if (!days) continue;
        ++count;
        if (*days <= longest) continue;
        longest = *days;
        account = row.account.bankName + QLatin1Char(' ') + accountNumberText(row.account.number);
    }
    LineButton::Line line;
    line.words = tr("%n silent account(s)", nullptr, count);
    line.description =
        tr("%n account(s) without a transaction for %1 days or more.", nullptr, count).arg(silentAfterDays);
    if (count > 0)
        line.description +=
            QLatin1Char(' ') + tr("The longest: %1, for %n day(s).", nullptr, static_cast<int>(longest)).arg(account);
    toneLine(line, count, Tone::Warning, QStringLiteral("silence"));
    return line;
}

LineButton::Line AttentionCard::differingLine() const {
    const DayAgreement& days = overview_.figures().days;
    const int count = static_cast<int>(days.differing.size());
    LineButton::Line line;
    if (days.compared == 0) {
        line.words = tr("No day was compared yet");
        line.description = tr("The days are compared with the service's own count at the end of a synchronisation.");
        line.tone = Tone::Dim;
        line.icon = QStringLiteral("circle");
        return line;
    }
    line.words = tr("%n incomplete day(s)", nullptr, count);
    line.description =
        tr("%n day(s) of a company for which the service counts other transactions than are here.", nullptr, count);
    toneLine(line, count, Tone::Warning, QStringLiteral("calendar"));
    return line;
}

void AttentionCard::open(int line) {
    switch (line) {
        case Undelivered:
            Q_EMIT transactionsRequested(overview_.queryUndelivered());
            break;
        case WithoutCode:
            Q_EMIT transactionsRequested(overview_.queryWithoutCode());
            break;
        case Silent:
            Q_EMIT silentAccountsRequested(overview_.company());
            break;
        default:
            offerDays();
            break;
    }
}

void AttentionCard::offerDays() {
    const QList<DayComparison>& differing = overview_.figures().days.differing;
    if (differing.isEmpty()) {
        Q_EMIT transactionsRequested(overview_.query());
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DayComparison& day : differing.mid(0, largestMenu)) {
        const qint64 server = day.server.transactions.value_or(day.server.in.value_or(0) + day.server.out.value_or(0));
        const QString words = tr("%1 · %2: %3 at the service, %4 here")
                                  .arg(dateText(day.day), isolatedName(companies_.nameOf(day.company)),
                                       countText(server), countText(day.localIn + day.localOut + day.localUnknown));
        TransactionQuery query;
        query.from = day.day;
        query.to = day.day;
        query.company = day.company;
        connect(menu->addAction(menuText(words)), &QAction::triggered, this,
                [this, query] { Q_EMIT transactionsRequested(query); });
    }
    const LineButton* from = button(Differing);
    menu->popup(from->mapToGlobal(from->rect().bottomLeft()));
}

}  // namespace bankhub
