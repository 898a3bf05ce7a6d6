// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/companies/companyeditor.h"
#include "ui/writes/writedesk.h"
#include "ui/writes/writedialog.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace bankhub {

class CompanyForm;
class NoticeStrip;

/// What creating and editing have in common: the band of the environment, the form, a review before anything is sent,
/// and a question before typed input is given up. Whatever goes wrong, the form keeps what was typed. Use open().
class CompanyDialog : public QDialog {
    Q_OBJECT
public:
    /// What was typed differs from what the form began with.
    [[nodiscard]] bool hasUnsavedInput() const;
    /// Asks first when something would be lost.
    void reject() override;

protected:
    /// Takes ownership of `form`. The desk's parts and the editor must outlive the dialog.
    CompanyDialog(CompanyForm* form, CompanyEditor& editor, const WriteDesk& desk, QWidget* parent);

    [[nodiscard]] CompanyForm& form() const { return *form_; }
    [[nodiscard]] CompanyEditor& editor() { return editor_; }
    [[nodiscard]] const QString& formId() const { return formId_; }
    [[nodiscard]] QVBoxLayout& content() { return *content_; }
    [[nodiscard]] NoticeStrip& notice() { return *notice_; }
    void setSaveEnabled(bool enabled);
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    struct Words {
        QString title;
        QString save;  ///< the button that leads to the review
    };
    [[nodiscard]] virtual Words words() const = 0;
    [[nodiscard]] virtual PreparedWrite prepare() = 0;
    [[nodiscard]] virtual WriteWords writeWords() const = 0;
    /// The write is done; the dialog closes afterwards.
    virtual void saved(const WriteReceipt& receipt) = 0;
    virtual void retranslate();

private:
    void review();
    void returned(const Error& error);

    CompanyForm* form_;
    CompanyEditor& editor_;
    WriteDesk desk_;
    QString formId_;
    QVBoxLayout* content_;
    NoticeStrip* notice_;
    QPushButton* cancel_;
    QPushButton* save_;
};

}  // namespace bankhub
