// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/companies/companydialog.h"

class QLabel;

namespace bankhub {

/// Creates a company: name, short name, status. The rest is edited afterwards, because the service's call to create
/// takes nothing more.
class NewCompanyDialog : public CompanyDialog {
    Q_OBJECT
public:
    NewCompanyDialog(CompanyEditor& editor, const WriteDesk& desk, QWidget* parent);

signals:
    void created(const WriteReceipt& receipt, const CompanyDraft& asked);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] PreparedWrite prepare() override;
    [[nodiscard]] WriteWords writeWords() const override;
    void saved(const WriteReceipt& receipt) override;
    void retranslate() override;

private:
    QLabel* explanation_;
};

}  // namespace bankhub
