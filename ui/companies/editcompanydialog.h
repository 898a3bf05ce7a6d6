// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/companies/companydialog.h"

class QLabel;
class QStackedWidget;

namespace bankhub {

class PaymentCodeSample;
class StatePanel;

/// Edits a company. Reads it first, so that the form begins with what the service holds now; sends only what was
/// changed.
class EditCompanyDialog : public CompanyDialog {
    Q_OBJECT
public:
    /// `name` is shown until the company has been read.
    EditCompanyDialog(const CompanyXid& xid, const QString& name, CompanyEditor& editor, const WriteDesk& desk,
                      QWidget* parent);

signals:
    /// The dialog read the company, whether or not anything is changed.
    void companyRead(const Company& company);
    void edited(const CompanyXid& xid, const CompanyDraft& before, const CompanyDraft& asked);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] PreparedWrite prepare() override;
    [[nodiscard]] WriteWords writeWords() const override;
    void saved(const WriteReceipt& receipt) override;
    void retranslate() override;

private:
    QWidget* makeEditor();
    void read();
    void take(const Company& company);

    CompanyXid xid_;
    QLabel* name_;
    QStackedWidget* stack_;
    StatePanel* state_;
    PaymentCodeSample* sample_;
    bool reading_ = true;
};

}  // namespace bankhub
