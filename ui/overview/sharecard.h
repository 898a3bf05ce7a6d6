// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/domain/transactionquery.h"
#include "ui/overview/linecard.h"

namespace bankhub {

/// Who the money came in for: the largest few with a bar each, and the others together.
class ShareCard : public LineCard {
    Q_OBJECT
public:
    struct Entry {
        QString name;
        QString fullName;  ///< for the description
        QString id;        ///< comes back in activated
        TransactionTotals totals;
    };
    explicit ShareCard(QWidget* parent = nullptr);
    /// Largest first.
    void setEntries(const QList<Entry>& entries, const QString& nothingText);

signals:
    void entryActivated(const QString& id);
    /// The line that stands for those that have none of their own.
    void othersActivated();

private:
    [[nodiscard]] static LineButton::Line lineOf(const QString& name, const QString& fullName,
                                                 const TransactionTotals& totals, Dong largest);
    void open(int line);
    QStringList ids_;
};

}  // namespace bankhub
