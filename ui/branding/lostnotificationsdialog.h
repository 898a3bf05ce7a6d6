// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/store/store.h"

namespace bankhub {

class SmallTable;

/// The transactions that would no longer be notified. Use open(); deletes itself when closed.
class LostNotificationsDialog : public QDialog {
    Q_OBJECT
public:
    LostNotificationsDialog(const QList<Store::CachedTransaction>& transactions, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QList<Store::CachedTransaction> transactions_;
    SmallTable* table_;
};

}  // namespace bankhub
