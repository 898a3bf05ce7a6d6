// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/duplicatenote.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/transactions/duplicatereview.h"
#include "ui/format/menutext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

DuplicateNote::DuplicateNote(DuplicateReview& review, QWidget* parent) : QFrame(parent), review_(review) {
    heading_ = new QLabel;
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    heading_->setFont(strongFont(font()));
    lines_ = new QVBoxLayout;
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(0);
    more_ = new QLabel;
    more_->setTextFormat(Qt::PlainText);
    setRole(more_, "dim");
    decide_ = new QPushButton;
    connect(decide_, &QPushButton::clicked, this, [this] { review_.decide(review_.isSuspect()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space(3), 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(heading_);
    layout->addLayout(lines_);
    layout->addWidget(more_);
    layout->addWidget(decide_, 0, Qt::AlignLeft);
    connect(&review_, &DuplicateReview::changed, this, &DuplicateNote::refresh);
    hide();
    refresh();
}

QPushButton* DuplicateNote::makeLine(const Store::CachedTransaction& row) {
    const QString name =
        row.transaction.referenceNumber.isEmpty() ? row.transaction.id.text : row.transaction.referenceNumber;
    const QString text = dateTimeText(row.transaction.timeUtcMs) + QStringLiteral(" · ") + name;
    auto* line = new QPushButton(menuText(fontMetrics().elidedText(text, Qt::ElideRight, textWidth(font(), 36))));
    setRole(line, "link");
    line->setAccessibleName(tr("Show the transaction of %1").arg(text));
    connect(line, &QPushButton::clicked, this, [this, rowId = row.rowId] { Q_EMIT rowRequested(rowId); });
    return line;
}

void DuplicateNote::refresh() {
    const QList<Store::DuplicateNeighbour>& neighbours = review_.neighbours();
    while (QLayoutItem* item = lines_->takeAt(0)) {
        // A line may be what was pressed: it goes when its click has ended.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool suspect = review_.isSuspect();
    for (qsizetype index = 0; index < qMin<qsizetype>(neighbours.size(), largestNamed); ++index)
        lines_->addWidget(makeLine(neighbours.at(index).row), 0, Qt::AlignLeft);
    heading_->setText(suspect ? tr("Possibly the same payment as:") : tr("You decided that it is not the same as:"));
    more_->setText(tr("and %n more", nullptr, static_cast<int>(neighbours.size()) - largestNamed));
    more_->setVisible(neighbours.size() > largestNamed);
    decide_->setText(suspect ? tr("Not a duplicate") : tr("Suspect it again"));
    decide_->setAccessibleName(decide_->text());
    setAccessibleName(heading_->text());
    if (neighbours.isEmpty())
        hide();
    else if (parentWidget())
        show();
}

void DuplicateNote::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace bankhub
