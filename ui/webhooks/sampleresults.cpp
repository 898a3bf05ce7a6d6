// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/sampleresults.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>

#include "ui/format/statustext.h"
#include "ui/theme/density.h"
#include "ui/theme/typescale.h"
#include "ui/webhooks/samplemodel.h"
#include "ui/webhooks/samplewords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int shownRows = 6;
constexpr int shownLines = 7;
}  // namespace

SampleResults::SampleResults(SampleSender& sender, QWidget* parent) : QWidget(parent) {
    model_ = new SampleModel(sender, this);
    status_ = new Pill;
    duration_ = new QLabel;
    setRole(duration_, "dim");
    what_ = new ElidedLabel;
    verdict_ = new QLabel;
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setWordWrap(true);
    answer_ = new QPlainTextEdit;
    answer_->setReadOnly(true);
    answer_->setTabChangesFocus(true);
    answer_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    answer_->setFixedHeight(QFontMetrics(answer_->font()).lineSpacing() * shownLines + space(5));
    recentTitle_ = new QLabel;
    recentTitle_->setFont(strongFont(font()));
    table_ = new RecordTable;
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setColumnSamples([] {
        return QStringList{QStringLiteral("00:00:00"), QStringLiteral("LINK_TOKEN"),
                           QStringLiteral("500 · 8.000 ms mmm")};
    });
    table_->setFlexibleColumn(SampleModel::What);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->setFixedHeight(tableRowHeight(font()) * shownRows + table_->horizontalHeader()->sizeHint().height());

    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(status_);
    line->addWidget(duration_);
    line->addWidget(what_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addLayout(line);
    layout->addWidget(verdict_);
    layout->addWidget(answer_);
    layout->addWidget(makeHairline());
    layout->addWidget(recentTitle_);
    layout->addWidget(table_);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SampleResults::showChosen);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        if (model_->rowCount() > 0) table_->selectRow(0);
        showChosen();
    });
    retranslate();
}

void SampleResults::showChosen() {
    const QList<int> rows = table_->selectedRows();
    setVisible(model_->rowCount() > 0);
    if (rows.isEmpty()) return;
    const SampleResult& result = model_->at(rows.constFirst());
    status_->setStatus(sampleStatus(result));
    duration_->setText(millisecondsText(result.milliseconds));
    what_->setFullText(sampleName(result.kind), Qt::ElideMiddle);
    verdict_->setText(sampleVerdict(result));
    QStringList lines;
    for (const auto& [name, value] : result.headers)
        lines << QStringLiteral("%1: %2").arg(name, value);
    if (!result.headers.isEmpty()) lines << QString();
    lines << result.body;
    if (result.bodyWasCut) lines << tr("… the answer is longer; this is its beginning.");
    answer_->setPlainText(lines.join(QLatin1Char('\n')));
    answer_->setVisible(!result.error);
}

void SampleResults::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SampleResults::retranslate() {
    answer_->setAccessibleName(tr("Answer of the receiver"));
    recentTitle_->setText(tr("Recent samples"));
    table_->setAccessibleName(recentTitle_->text());
    model_->retranslate();
    showChosen();
}

}  // namespace bankhub
