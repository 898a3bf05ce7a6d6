// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/editcompanydialog.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/companies/companyform.h"
#include "ui/companies/paymentcodesample.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

namespace {
QScrollArea* scrolled(QWidget* inside) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}
}  // namespace

EditCompanyDialog::EditCompanyDialog(const CompanyXid& xid, const QString& name, CompanyEditor& editor,
                                     const WriteDesk& desk, QWidget* parent)
    : CompanyDialog(new CompanyForm(CompanyForm::Extent::Everything), editor, desk, parent), xid_(xid) {
    name_ = new QLabel(name);
    name_->setTextFormat(Qt::PlainText);
    name_->setWordWrap(true);
    name_->setFont(titleFont(font()));
    state_ = new StatePanel;
    stack_ = new QStackedWidget;
    stack_->addWidget(state_);
    stack_->addWidget(makeEditor());
    content().addWidget(name_);
    content().addWidget(stack_, 1);
    connect(state_, &StatePanel::retried, this, &EditCompanyDialog::read);
    const int height = recordHeight(font()) * 26;
    resize(textWidth(font(), 124), qMin(height, screen()->availableGeometry().height() * 9 / 10));
    read();
}

QWidget* EditCompanyDialog::makeEditor() {
    auto* inside = new QWidget;
    auto* insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, space(3), 0);
    insideLayout->addWidget(&form());
    insideLayout->addStretch(1);
    QScrollArea* scroll = scrolled(inside);

    sample_ = new PaymentCodeSample;
    auto* card = new QFrame;
    setRole(card, "card");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(space(4), space(4), 0, space(4));
    // Its lines wrap: where the window is low they are scrolled, never squeezed.
    auto* lines = new QWidget;
    auto* linesLayout = new QVBoxLayout(lines);
    linesLayout->setContentsMargins(0, 0, space(4), 0);
    linesLayout->addWidget(sample_);
    linesLayout->addStretch(1);
    cardLayout->addWidget(scrolled(lines));
    card->setFixedWidth(textWidth(font(), 38));

    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(4));
    layout->addWidget(scroll, 1);
    layout->addWidget(card);
    connect(&form(), &CompanyForm::changed, this,
            [this] { sample_->setConfiguration(form().draft().configuration()); });
    return both;
}

void EditCompanyDialog::read() {
    reading_ = true;
    setSaveEnabled(false);
    state_->showLoading(tr("Reading the company from the service…"));
    stack_->setCurrentWidget(state_);
    editor().read(xid_).then(
        this, [this](const Company& company) { take(company); },
        [this](const Error& error) {
            reading_ = false;
            state_->showError(error);
        });
}

void EditCompanyDialog::take(const Company& company) {
    reading_ = false;
    name_->setText(company.fullName);
    form().load(CompanyDraft::of(company));
    sample_->setConfiguration(form().draft().configuration());
    stack_->setCurrentIndex(1);
    setSaveEnabled(true);
    form().focusFirstField();
    Q_EMIT companyRead(company);
}

CompanyDialog::Words EditCompanyDialog::words() const {
    return {tr("Edit company"), tr("Review changes and save…")};
}

PreparedWrite EditCompanyDialog::prepare() {
    return editor().prepareChange(formId(), xid_, form().before(), form().draft());
}

WriteWords EditCompanyDialog::writeWords() const {
    WriteWords words{tr("Change a company"), tr("Save the changes"), {}, false};
    const CompanyDraft& before = form().before();
    const CompanyDraft after = form().draft();
    const auto isActive = [](const CompanyDraft& draft) {
        return draft.status.compare(QLatin1String("Active"), Qt::CaseInsensitive) == 0;
    };
    if (isActive(before) && !isActive(after))
        words.warnings << tr("Balance notifications of this company stop: only active companies receive them.");
    if (before.transactionQuota != after.transactionQuota && after.transactionQuota == QLatin1String("0"))
        words.warnings << tr("With a quota of 0 no balance notifications are sent.");
    if (before.paymentCodePrefix != after.paymentCodePrefix && !before.paymentCodePrefix.isEmpty())
        words.warnings << tr("Transfers that still carry codes with the old prefix will no longer be recognised.");
    return words;
}

void EditCompanyDialog::saved(const WriteReceipt&) {
    Q_EMIT edited(xid_, form().before(), form().draft());
}

void EditCompanyDialog::retranslate() {
    CompanyDialog::retranslate();
    if (reading_) state_->showLoading(tr("Reading the company from the service…"));
}

}  // namespace bankhub
