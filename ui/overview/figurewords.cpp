// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figurewords.h"

#include <QCoreApplication>

#include "ui/format/moneytext.h"

namespace bankhub {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
public:
    /// "▲ +8,4 % against the 30 days before"
    static QString change(qint64 perMille, OverviewPeriod period) {
        const QString sign = perMille > 0 ? QStringLiteral("▲ ") : perMille < 0 ? QStringLiteral("▼ ") : QString();
        const QString change = sign + percentText(perMille);
        switch (period) {
            case OverviewPeriod::Last30Days:
                return tr("%1 against the 30 days before").arg(change);
            case OverviewPeriod::ThisMonth:
                return tr("%1 against the same days of last month").arg(change);
            case OverviewPeriod::ThisQuarter:
                break;
        }
        return tr("%1 against the same days of last quarter").arg(change);
    }
    static QString noChange() { return tr("nothing to compare with in the period before"); }
    static QString rows(qint64 count) {
        return tr("%1 transaction(s)", nullptr, static_cast<int>(count)).arg(countText(count));
    }
};

qint64 countOf(Figure figure, const TransactionTotals& totals) {
    return figure == Figure::In ? totals.countIn : figure == Figure::Out ? totals.countOut : totals.count;
}

Dong amountOf(Figure figure, const TransactionTotals& totals) {
    return figure == Figure::In ? totals.in : figure == Figure::Out ? totals.out : totals.net();
}

/// The sign that belongs to the figure; the net amount has its own.
QString signOf(Figure figure, const TransactionTotals& totals) {
    if (figure == Figure::Net || amountOf(figure, totals) <= 0) return {};
    return figure == Figure::In ? QStringLiteral("+") : QString(QChar(0x2212));
}

}  // namespace

QString figureTitle(Figure figure) {
    switch (figure) {
        case Figure::In:
            return FigureWords::tr("Money in");
        case Figure::Out:
            return FigureWords::tr("Money out");
        case Figure::Net:
            break;
    }
    return FigureWords::tr("Net");
}

QString figureText(Figure figure, const TransactionTotals& totals) {
    return withCurrency(signOf(figure, totals) + moneyText(amountOf(figure, totals)));
}

QString briefFigureText(Figure figure, const TransactionTotals& totals) {
    return withCurrency(signOf(figure, totals) + shortMoneyText(amountOf(figure, totals)));
}

QString figureCaption(Figure figure, const TransactionTotals& now, const TransactionTotals& before,
                      OverviewPeriod period) {
    const auto change = changePerMille(amountOf(figure, now), amountOf(figure, before));
    return FigureWords::rows(countOf(figure, now)) + QStringLiteral(" · ") +
           (change ? FigureWords::change(*change, period) : FigureWords::noChange());
}

QString periodName(OverviewPeriod period) {
    switch (period) {
        case OverviewPeriod::Last30Days:
            return FigureWords::tr("30 days");
        case OverviewPeriod::ThisMonth:
            return FigureWords::tr("This month");
        case OverviewPeriod::ThisQuarter:
            break;
    }
    return FigureWords::tr("This quarter");
}

}  // namespace bankhub
