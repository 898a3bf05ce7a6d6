// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/sharecard.h"

#include "ui/format/isolatedtext.h"
#include "ui/format/moneytext.h"

namespace bankhub {

namespace {
constexpr int ownLines = 5;

void add(TransactionTotals& sum, const TransactionTotals& totals) {
    sum.count += totals.count;
    sum.countIn += totals.countIn;
    sum.countOut += totals.countOut;
    sum.in += totals.in;
    sum.out += totals.out;
}
}  // namespace

ShareCard::ShareCard(QWidget* parent) : LineCard(parent) {
    connect(this, &LineCard::activated, this, &ShareCard::open);
}

LineButton::Line ShareCard::lineOf(const QString& name, const QString& fullName, const TransactionTotals& totals,
                                   Dong largest) {
    LineButton::Line line;
    line.words = name;
    line.value = shortMoneyText(totals.in);
    line.share = largest > 0 ? static_cast<double>(totals.in) / static_cast<double>(largest) : 0;
    line.description =
        tr("%1: %2 transaction(s), %3 in, %4 out, net %5", nullptr, static_cast<int>(totals.count))
            .arg(isolatedName(fullName), countText(totals.count),
                 withCurrency(signedMoneyText(Direction::In, totals.in)),
                 withCurrency(signedMoneyText(Direction::Out, totals.out)), withCurrency(moneyText(totals.net())));
    return line;
}

void ShareCard::setEntries(const QList<Entry>& entries, const QString& nothingText) {
    QList<LineButton::Line> lines;
    ids_.clear();
    // One that would stand alone among the others has a line of its own.
    const qsizetype own = entries.size() <= ownLines + 1 ? entries.size() : ownLines;
    TransactionTotals others;
    for (qsizetype index = own; index < entries.size(); ++index)
        add(others, entries.at(index).totals);
    const Dong largest = entries.isEmpty() ? 0 : qMax(entries.constFirst().totals.in, others.in);
    for (const Entry& entry : entries.mid(0, own)) {
        lines << lineOf(entry.name, entry.fullName, entry.totals, largest);
        ids_ << entry.id;
    }
    if (own < entries.size()) {
        const QString name = tr("%n other(s)", nullptr, static_cast<int>(entries.size() - own));
        lines << lineOf(name, name, others, largest);
    }
    if (lines.isEmpty()) {
        LineButton::Line nothing;
        nothing.words = nothingText;
        nothing.description = nothingText;
        nothing.tone = Tone::Dim;
        lines << nothing;
    }
    setLines(lines);
}

void ShareCard::open(int line) {
    if (line < ids_.size())
        Q_EMIT entryActivated(ids_.at(line));
    else
        Q_EMIT othersActivated();
}

}  // namespace bankhub
