// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/countersdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include "app/companies/companycounters.h"
#include "ui/companies/daycountmodel.h"
#include "ui/format/moneytext.h"
#include "ui/format/periodtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/daycountchart.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

CountersDialog::CountersDialog(CompanyCounters& counters, const QString& subject, QWidget* parent)
    : QDialog(parent), counters_(counters), subject_(subject) {
    setAttribute(Qt::WA_DeleteOnClose);
    title_ = new QLabel;
    title_->setFont(titleFont(font()));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    explanation_ = new QLabel;
    explanation_->setWordWrap(true);
    explanation_->setVisible(counters.isOfMerchant());
    setRole(explanation_, "dim");
    notice_ = new NoticeStrip;
    state_ = new StatePanel;
    stack_ = new QStackedWidget;
    stack_->addWidget(state_);
    stack_->addWidget(makeContent());
    close_ = new QPushButton;
    close_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(title_);
    layout->addWidget(explanation_);
    makeRange(layout);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);
    layout->addLayout(buttons);
    resize(textWidth(font(), 150), recordHeight(font()) * 20);

    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(state_, &StatePanel::retried, &counters_, &CompanyCounters::readAgain);
    connect(&counters_, &CompanyCounters::changed, this, &CountersDialog::showCounters);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &CountersDialog::copyTable);
    retranslate();
}

void CountersDialog::makeRange(QVBoxLayout* layout) {
    preset_ = new ChoiceBox;
    from_ = new DateField(counters_.from());
    to_ = new DateField(counters_.to());
    from_->setMaximumDate(counters_.today());
    to_->setMaximumDate(counters_.today());
    copy_ = new QPushButton;
    copy_->setIcon(themeIcon(QStringLiteral("copy")));
    copy_->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(preset_);
    line->addWidget(from_);
    line->addWidget(new QLabel(QString(QChar(0x2013))));
    line->addWidget(to_);
    line->addStretch(1);
    line->addWidget(copy_);
    layout->addLayout(line);
    connect(preset_, &QComboBox::currentIndexChanged, this, &CountersDialog::usePreset);
    // Not while a date is being typed: each half-typed year would be a request.
    connect(from_, &QDateEdit::editingFinished, this, &CountersDialog::useDays);
    connect(to_, &QDateEdit::editingFinished, this, &CountersDialog::useDays);
    connect(copy_, &QPushButton::clicked, this, &CountersDialog::copyTable);
}

QWidget* CountersDialog::makeContent() {
    totals_ = new QLabel;
    totals_->setFont(strongFont(font()));
    totals_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    day_ = new QLabel;
    zero_ = new QLabel;
    setRole(zero_, "dim");
    for (QLabel* label : {totals_, day_, zero_})
        label->setWordWrap(true);
    chart_ = new DayCountChart;
    model_ = new DayCountModel(this);
    table_ = new RecordTable;
    table_->setModel(model_);
    table_->setColumnSamples([] {
        const QString count = QStringLiteral("9.999.999");
        return QStringList{QStringLiteral("00/00/0000"), count, count, count};
    });
    table_->setFlexibleColumn(DayCountModel::Day);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setFixedWidth(textWidth(font(), 54));

    auto* left = new QVBoxLayout;
    left->setSpacing(space(2));
    left->addWidget(totals_);
    left->addWidget(chart_, 1);
    left->addWidget(day_);
    left->addWidget(zero_);
    auto* content = new QFrame;
    setRole(content, "card");
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(space(4), space(3), space(3), space(3));
    layout->setSpacing(space(4));
    layout->addLayout(left, 1);
    layout->addWidget(table_);
    connect(chart_, &DayCountChart::currentChanged, this, &CountersDialog::showDay);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid()) chart_->setCurrent(model_->mirrored(row.row()));
    });
    return content;
}

void CountersDialog::usePreset() {
    const auto period = readPeriod(preset_->currentData().toString());
    if (!period) return;
    const DateRange range = period->on(counters_.today());
    counters_.setRange(range.from, range.to);
}

void CountersDialog::useDays() {
    if (from_->date() == counters_.from() && to_->date() == counters_.to()) return;
    counters_.setRange(from_->date(), to_->date());
}

void CountersDialog::showCounters() {
    from_->setDate(counters_.from());
    to_->setDate(counters_.to());
    fillPresets();
    showNotice();
    copy_->setEnabled(!counters_.days().isEmpty());
    if (counters_.error()) {
        state_->showError(*counters_.error());
        stack_->setCurrentWidget(state_);
        return;
    }
    if (counters_.isReading()) {
        state_->showLoading(tr("Asking the service for its counters…"));
        stack_->setCurrentWidget(state_);
        return;
    }
    stack_->setCurrentIndex(1);
    if (chart_->days() != counters_.days()) {
        model_->setDays(counters_.days());
        chart_->setDays(counters_.days());
    }
    const DaySum total = counters_.total();
    totals_->setText(tr("In these %n day(s): %1 incoming, %2 outgoing, %3 together.", nullptr,
                        static_cast<int>(counters_.days().size()))
                         .arg(countText(total.in), countText(total.out), countText(total.in + total.out)));
    showDay(chart_->current());
}

void CountersDialog::showNotice() {
    if (counters_.isInconsistent())
        notice_->say(tr("The service's total does not agree with its own days."), Tone::Warning, {}, false);
    else
        notice_->hide();
}

void CountersDialog::showDay(int index) {
    day_->setText(index < 0 ? tr("Point at a day, or choose one with the arrow keys.") : chart_->textOf(index));
    if (index < 0 || table_->currentIndex().row() == model_->mirrored(index)) return;
    table_->selectRow(model_->mirrored(index));
}

void CountersDialog::copyTable() {
    if (counters_.days().isEmpty()) return;
    QList<int> rows;
    for (int row = 0; row < model_->rowCount(); ++row)
        rows << row;
    const DaySum total = counters_.total();
    const QStringList last{tr("Total"), QString::number(total.in), QString::number(total.out),
                           QString::number(total.in + total.out)};
    QGuiApplication::clipboard()->setText(table_->asTabSeparated(rows) + QLatin1Char('\n') +
                                          last.join(QLatin1Char('\t')));
    notice_->say(tr("%n day(s) copied.", nullptr, static_cast<int>(rows.size())), Tone::Good);
}

void CountersDialog::fillPresets() {
    const QSignalBlocker quiet(preset_);
    preset_->clear();
    const DateRange shown{counters_.from(), counters_.to()};
    int chosen = -1;
    for (const DatePeriod& period : offeredPeriods()) {
        if (period.on(counters_.today()) == shown) chosen = preset_->count();
        preset_->addItem(periodWords(period), periodText(period));
    }
    if (chosen < 0) {
        chosen = preset_->count();
        preset_->addItem(chosenDaysText());
    }
    preset_->setCurrentIndex(chosen);
}

void CountersDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CountersDialog::retranslate() {
    setWindowTitle(tr("Counters"));
    title_->setText(subject_.isEmpty() ? tr("Transactions per day of the whole merchant")
                                       : tr("Transactions per day of %1").arg(subject_));
    explanation_->setText(
        tr("The service's own figure for the whole merchant counts incoming transactions only. Companies are added up "
           "here per day."));
    zero_->setText(tr("A day without transactions at the service is shown as 0."));
    preset_->setAccessibleName(tr("Days"));
    from_->setAccessibleName(tr("First day"));
    to_->setAccessibleName(tr("Last day"));
    table_->setAccessibleName(tr("Transactions per day"));
    copy_->setText(tr("Copy table"));
    close_->setText(tr("Close"));
    for (QPushButton* button : {copy_, close_})
        button->setAccessibleName(button->text());
    model_->retranslate();
    showCounters();
}

}  // namespace bankhub
