// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/newestcard.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/overview/newestmodel.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/roles.h"

namespace bankhub {

NewestCard::NewestCard(QWidget* parent) : OverviewCard(parent) {
    all_ = new QPushButton;
    setRole(all_, "link");
    addAction(all_);
    model_ = new NewestModel(this);
    table_ = new RecordTable;
    table_->setModel(model_);
    table_->setColumnSamples([] {
        return QStringList{QStringLiteral("00/00/0000 00:00:00"), QStringLiteral("VietinBank 01234567890"),
                           QStringLiteral("−999.999.999"), QStringLiteral("NGUYEN VAN"), QStringLiteral("DH12345678")};
    });
    table_->setFlexibleColumn(NewestModel::Content);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(table_);
    connect(all_, &QPushButton::clicked, this, &NewestCard::allRequested);
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT transactionActivated(model_->rowAt(index.row()).transaction.id);
    });
    retranslate();
}

void NewestCard::setRows(const QList<Store::CachedTransaction>& rows) {
    model_->setRows(rows);
    fitHeight();
}

void NewestCard::fitHeight() {
    // A table that shows all of its rows: the page scrolls, not the table.
    const int rows = qMax(1, model_->rowCount()) * recordHeight(table_->font());
    table_->setFixedHeight(rows + table_->horizontalHeader()->sizeHint().height() +
                           table_->horizontalScrollBar()->sizeHint().height());
}

void NewestCard::retranslate() {
    setTitle(tr("Newest transactions"));
    all_->setText(tr("All transactions"));
    all_->setAccessibleName(tr("Show all transactions"));
    table_->setAccessibleName(tr("Newest transactions"));
    model_->retranslate();
    fitHeight();
}

}  // namespace bankhub
