// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "app/domain/bankaccount.h"
#include "app/sandbox/simulatedpayment.h"
#include "app/writes/preparedwrite.h"
#include "ui/writes/writedesk.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace bankhub {

class AmountField;
class NoticeStrip;
class TransactionSimulator;

/// Makes up a transaction of one account on the sandbox: direction, amount, content; then it is confirmed, sent, read
/// back into the cache, and can be shown. Use open(); deletes itself when closed.
class SimulateTransactionDialog : public QDialog {
    Q_OBJECT
public:
    /// `simulator` and what `desk` refers to must outlive the dialog.
    SimulateTransactionDialog(TransactionSimulator& simulator, const BankAccount& account, const WriteDesk& desk,
                              QWidget* parent);

signals:
    /// The user wants to see the new transaction; the dialog has closed.
    void transactionsRequested(const BankAccountXid& account);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Typing, Reading, Arrived, NotRead };
    void buildForm(QVBoxLayout* inside);
    void buildButtons(QVBoxLayout* inside);
    void insertPaymentCode();
    void proceed();
    void succeeded(const WriteReceipt& receipt);
    void returnedWith(const Error& error);
    void readBack();
    void startAnother();
    void enter(State state);
    void showState();
    void growToFit();
    void sayContent(const QString& problem);
    [[nodiscard]] SimulatedPayment typed() const;
    [[nodiscard]] PreparedWrite inWords(PreparedWrite write) const;
    void retranslate();

    TransactionSimulator& simulator_;
    BankAccount account_;
    WriteDesk desk_;
    QString formId_;
    State state_ = State::Typing;
    WriteReceipt receipt_;
    std::optional<Transaction> arrived_;
    std::optional<Error> error_;  ///< of the last send (Typing) or of reading back (NotRead)

    QLabel* title_;
    QLabel* subject_;
    NoticeStrip* notice_;
    QWidget* formArea_;
    QFormLayout* form_;
    QLabel* directionLabel_;
    QLabel* amountLabel_;
    QLabel* contentLabel_;
    QRadioButton* in_;
    QRadioButton* out_;
    AmountField* amount_;
    QLineEdit* content_;
    QLabel* contentBelow_;
    QPushButton* paymentCode_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* another_;
    QPushButton* retry_;
    QPushButton* proceed_;
    QPushButton* show_;
};

}  // namespace bankhub
