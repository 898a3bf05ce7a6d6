// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/bankaccounts/bankaccountreader.h"

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace bankhub {

class MaskedValue;
class VirtualAccountList;

/// The part of the details that only the service has: identity and phone number, virtual accounts; how reading them
/// went; and what to do about an account that is no longer connected.
class AccountDetail : public QWidget {
    Q_OBJECT
public:
    /// `reader` must outlive it.
    explicit AccountDetail(BankAccountReader& reader, QWidget* parent = nullptr);
    /// Says that the bank is not connected, with a way to link again; only while `visible`.
    void setDisconnected(bool visible);

signals:
    /// It can be seen now, so what it shows is worth asking for.
    void appeared();
    void linkAgainRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeGuidance();
    QWidget* makeState();
    QWidget* makePersonal();
    void showState();
    void retranslate();

    BankAccountReader& reader_;
    QFrame* guidance_;
    QLabel* guidanceText_;
    QPushButton* linkAgain_;
    QWidget* state_;
    QLabel* problem_;
    QLabel* advice_;
    QProgressBar* progress_;
    QPushButton* retry_;
    QWidget* known_;
    QLabel* identityLabel_;
    QLabel* phoneLabel_;
    MaskedValue* identity_;
    MaskedValue* phone_;
    VirtualAccountList* virtualAccounts_;
};

}  // namespace bankhub
