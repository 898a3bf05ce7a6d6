// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/daycard.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/overview/daymoneychart.h"
#include "ui/overview/daymoneymodel.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr auto tableState = "overview/daysAsTable";
}

DayCard::DayCard(Settings& settings, QWidget* parent) : OverviewCard(parent), settings_(settings) {
    asTable_ = new QPushButton;
    asTable_->setCheckable(true);
    setRole(asTable_, "toggle");
    addAction(asTable_);
    chart_ = new DayMoneyChart;
    model_ = new DayMoneyModel(this);
    table_ = new RecordTable;
    table_->setModel(model_);
    table_->setColumnSamples([] {
        const QString money = QStringLiteral("−999.999.999.999");
        return QStringList{QStringLiteral("00/00/0000"), QStringLiteral("99.999"), money, money, money};
    });
    table_->setFlexibleColumn(DayMoneyModel::Day);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    stack_ = new QStackedWidget;
    stack_->addWidget(chart_);
    stack_->addWidget(table_);
    day_ = new QLabel;
    day_->setTextFormat(Qt::PlainText);
    day_->setWordWrap(true);
    setRole(day_, "dim");
    content()->addWidget(stack_, 1);
    content()->addWidget(day_);

    connect(asTable_, &QPushButton::toggled, this, &DayCard::showAsTable);
    connect(chart_, &DayCountChart::currentChanged, this, &DayCard::showDay);
    connect(chart_, &DayCountChart::activated, this, [this](int index) { Q_EMIT dayActivated(days_.at(index).day); });
    connect(table_, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT dayActivated(days_.at(model_->mirrored(index.row())).day); });
    asTable_->setChecked(settings_.state(QString::fromLatin1(tableState)) == "1");
    retranslate();
}

void DayCard::setDays(const QList<PeriodTotals::OfDay>& days) {
    if (days == days_) return;
    const QDate chosen = chart_->current() >= 0 ? days_.at(chart_->current()).day : QDate();
    days_ = days;
    QList<DaySum> sums;
    int current = -1;
    for (const PeriodTotals::OfDay& day : days) {
        if (day.day == chosen) current = static_cast<int>(sums.size());
        sums.append({day.day, day.totals.in, day.totals.out});
    }
    chart_->setDays(sums);
    chart_->setCurrent(current);
    model_->setDays(days);
    showDay(chart_->current());
}

void DayCard::showAsTable(bool wanted) {
    stack_->setCurrentIndex(wanted ? 1 : 0);
    settings_.setState(QString::fromLatin1(tableState), wanted ? "1" : "0");
    showDay(chart_->current());
}

void DayCard::showDay(int index) {
    if (asTable_->isChecked())
        day_->setText(tr("Return or a double click shows the transactions of a day."));
    else
        day_->setText(index < 0 ? tr("Point at a day, or choose one with the arrow keys. A click or Return shows its "
                                     "transactions.")
                                : chart_->textOf(index));
}

void DayCard::retranslate() {
    setTitle(tr("Money in and out by day"));
    asTable_->setText(tr("Show as a table"));
    asTable_->setAccessibleName(tr("Show the days as a table"));
    table_->setAccessibleName(tr("Money in and out by day"));
    model_->retranslate();
    showDay(chart_->current());
}

}  // namespace bankhub
