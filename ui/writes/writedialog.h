// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <optional>

#include "app/auth/profile.h"
#include "app/writes/preparedwrite.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace bankhub {

class NoticeStrip;
class WritePermission;

/// What a confirmation says besides the order itself, in the program's language.
struct WriteWords {
    QString title;              ///< "Create a company"
    QString confirm;            ///< the button: "Create the company"
    QStringList warnings;       ///< what the user should know before; each a sentence
    bool irreversible = false;  ///< the button is red; on production the subject has to be typed
};

/// Asks, sends, and says how it ended: the one dialog through which anything is changed at the service. Shows the
/// environment, method and path, the subject, and what changes; while sending, progress and a way to stop waiting;
/// after a failure the service's own words with "Try again"; after a lost answer "result unknown" with "Check"; the
/// stored answer when the same thing had been confirmed before.
/// On a locked production profile it offers to unlock first. Use open(); deletes itself when closed.
class WriteDialog : public QDialog {
    Q_OBJECT
public:
    /// `permission` must outlive the dialog.
    WriteDialog(const PreparedWrite& write, const WriteWords& words, const Profile& profile,
                WritePermission& permission, QWidget* parent);

signals:
    /// It is done; the dialog has closed (a stored answer is shown and closed by the user first).
    void succeeded(const WriteReceipt& receipt);
    /// The user goes back to the form after a failure, to mend what was typed: error.fields names the members.
    void returnedWith(const Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Asking, Sending, Failed, Unknown, Checking, CannotTell, Answered };
    void buildContent(QVBoxLayout* inside);
    void buildButtons(QVBoxLayout* inside);
    void enter(State state);
    void growToFit();
    void send(const std::function<Pending<WriteReceipt>()>& how);
    void check();
    void settled(const Result<WriteReceipt>& result);
    void showProgress(qint64 sent, qint64 total);
    void showState();
    void showButtons();
    void showWords();
    void updateConfirm();
    [[nodiscard]] bool mustBeTyped() const;
    void retranslate();
    /// Escape and the closing button: back to the form, or stop waiting.
    void reject() override;

    PreparedWrite write_;
    WriteWords words_;
    Profile profile_;
    WritePermission& permission_;
    State state_ = State::Asking;
    std::optional<Error> error_;
    std::optional<WriteReceipt> receipt_;
    std::optional<Pending<WriteReceipt>> sending_;
    bool lastCheckFailed_ = false;
    bool stillUnderWay_ = false;  ///< as the last check found

    NoticeStrip* locked_;
    NoticeStrip* notice_;
    QLabel* details_;  ///< what support asks for, or the stored answer
    QList<NoticeStrip*> warnings_;
    QLabel* subject_;
    QLabel* call_;
    QProgressBar* progress_;
    QLabel* typedHint_;
    QLineEdit* typed_;
    QPushButton* back_;
    QPushButton* again_;
    QPushButton* check_;
    QPushButton* confirm_;
};

}  // namespace bankhub
