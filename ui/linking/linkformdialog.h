// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <optional>

#include "app/linking/linkregister.h"
#include "ui/writes/writedesk.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bankhub {

class BankAccountDirectory;
class ChoiceBox;
class CompanyDirectory;
class NoticeStrip;
class SearchableChoice;

/// Asks what a link is for, checks it, and has its creation confirmed (WriteDialog). For unlinking the account is
/// chosen and the service is asked which company owns it, right before the confirmation. Use open(); deletes itself.
class LinkFormDialog : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog.
    struct Sources {
        LinkRegister& links;
        CompanyDirectory& companies;
        BankAccountDirectory& accounts;
        WriteDesk desk;
    };
    LinkFormDialog(LinkPurpose purpose, const Sources& sources, QWidget* parent);
    ~LinkFormDialog() override;

    void chooseCompany(const CompanyXid& company);
    void chooseAccount(const BankAccountXid& account);

signals:
    void created(const WriteReceipt& receipt);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillChoices();
    [[nodiscard]] QString accountText(const QString& xid) const;
    void askOwner(const std::function<void()>& then);
    void showOwner();
    void proceed();
    [[nodiscard]] bool validate();
    void confirm();
    [[nodiscard]] LinkWish wish() const;
    void showServerFields(const Error& error);
    void say(QLabel* label, const QString& problem);
    void clearProblems();
    void retranslate();
    [[nodiscard]] bool unlinks() const { return purpose_ == LinkPurpose::UnlinkBankAccount; }

    LinkPurpose purpose_;
    Sources sources_;
    QString formId_;
    std::optional<Pending<AccountOwner>> asking_;
    std::optional<AccountOwner> owner_;
    std::optional<Error> ownerError_;

    QLabel* title_;
    QLabel* intro_;
    QFormLayout* form_;
    SearchableChoice* subject_;
    QLabel* subjectProblem_;
    QLabel* ownerLine_;
    ChoiceBox* language_;
    QLabel* languageProblem_;
    QLineEdit* redirect_;
    QLabel* redirectProblem_;
    QCheckBox* mobile_;
    NoticeStrip* notice_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* create_;
};

}  // namespace bankhub
