// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/newcompanydialog.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/companies/companyform.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

NewCompanyDialog::NewCompanyDialog(CompanyEditor& editor, const WriteDesk& desk, QWidget* parent)
    : CompanyDialog(new CompanyForm(CompanyForm::Extent::Creation), editor, desk, parent) {
    CompanyDraft preset;
    preset.status = QStringLiteral("Active");
    form().load(preset);
    explanation_ = new QLabel;
    explanation_->setTextFormat(Qt::PlainText);
    explanation_->setWordWrap(true);
    setRole(explanation_, "dim");
    content().addWidget(&form());
    content().addWidget(explanation_);
    content().addStretch(1);
    setMinimumWidth(textWidth(font(), 76));
}

CompanyDialog::Words NewCompanyDialog::words() const {
    return {tr("New company"), tr("Review and create…")};
}

PreparedWrite NewCompanyDialog::prepare() {
    return editor().prepareCreation(formId(), form().draft());
}

WriteWords NewCompanyDialog::writeWords() const {
    return {tr("Create a company"),
            tr("Create the company"),
            {tr("A company cannot be deleted afterwards, only given another status.")},
            false};
}

void NewCompanyDialog::saved(const WriteReceipt& receipt) {
    Q_EMIT created(receipt, form().draft());
}

void NewCompanyDialog::retranslate() {
    CompanyDialog::retranslate();
    explanation_->setText(
        tr("A new company has no transaction quota and no payment codes. Set both after creating it; until it has a "
           "quota, no balance notifications are sent."));
}

}  // namespace bankhub
