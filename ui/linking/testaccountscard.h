// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include "app/linking/testaccounts.h"

class QLabel;
class QVBoxLayout;

namespace bankhub {

class ChoiceBox;

/// The card with the accounts to try the hosted page with: one is chosen, and each of its values is copied with a
/// click. Not for production.
class TestAccountsCard : public QFrame {
    Q_OBJECT
public:
    enum class Origin { Documented, Simulator };
    TestAccountsCard(const QList<TestAccount>& accounts, Origin origin, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showAccount();

    QList<TestAccount> accounts_;
    Origin origin_;
    QLabel* title_;
    QLabel* hint_;
    ChoiceBox* choice_;
    QVBoxLayout* content_;
    QWidget* values_ = nullptr;
};

}  // namespace bankhub
