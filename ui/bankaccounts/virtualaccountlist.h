// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/domain/bankaccount.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bankhub {

/// The virtual accounts of one bank account: number, holder, whether it is active, since when. Each number can be
/// copied, or all of them as lines for a spreadsheet.
class VirtualAccountList : public QWidget {
    Q_OBJECT
public:
    explicit VirtualAccountList(QWidget* parent = nullptr);
    void setAccounts(const QList<VirtualAccount>& accounts);
    [[nodiscard]] int shownCount() const { return shown_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QWidget* makeEntry(const VirtualAccount& account);
    void copyAll();
    void retranslate();

    QList<VirtualAccount> accounts_;
    bool all_ = false;
    int shown_ = 0;
    QLabel* heading_;
    QLabel* none_;
    QPushButton* copyAll_;
    QPushButton* showAll_;
    QWidget* entries_ = nullptr;
    QVBoxLayout* layout_;
};

}  // namespace bankhub
