// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkformdialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUuid>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "app/linking/linkorigin.h"
#include "ui/format/errortext.h"
#include "ui/format/maskedtext.h"
#include "ui/linking/linkwords.h"
#include "ui/linking/searchablechoice.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"
#include "ui/writes/writedialog.h"

namespace bankhub {

namespace {
QLabel* wrappedLabel(const char* role) {
    auto* label = new QLabel;
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* problemLabel() {
    QLabel* label = wrappedLabel("bad");
    label->hide();
    return label;
}
}  // namespace

LinkFormDialog::LinkFormDialog(LinkPurpose purpose, const Sources& sources, QWidget* parent)
    : QDialog(parent),
      purpose_(purpose),
      sources_(sources),
      formId_(QUuid::createUuid().toString()),
      title_(wrappedLabel("plain")),
      intro_(wrappedLabel("dim")),
      subject_(new SearchableChoice),
      subjectProblem_(problemLabel()),
      ownerLine_(wrappedLabel("dim")),
      language_(new ChoiceBox),
      languageProblem_(problemLabel()),
      redirect_(new QLineEdit),
      redirectProblem_(problemLabel()),
      mobile_(new QCheckBox),
      notice_(new NoticeStrip),
      progress_(new QProgressBar),
      cancel_(new QPushButton),
      create_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    language_->addItem(QString(), QStringLiteral("vi"));
    language_->addItem(QString(), QStringLiteral("en"));
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->hide();
    title_->setFont(titleFont(font()));
    cancel_->setAutoDefault(false);
    create_->setDefault(true);
    setRole(create_, "primary");
    build();
    connect(&sources_.companies, &CompanyDirectory::changed, this, &LinkFormDialog::fillChoices);
    connect(&sources_.accounts, &BankAccountDirectory::changed, this, &LinkFormDialog::fillChoices);
    connect(subject_, &SearchableChoice::chosen, this, [this] {
        say(subjectProblem_, {});
        if (unlinks()) askOwner({});
    });
    connect(redirect_, &QLineEdit::textEdited, this, [this] { say(redirectProblem_, {}); });
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(create_, &QPushButton::clicked, this, &LinkFormDialog::proceed);
    connect(notice_, &NoticeStrip::actionTriggered, this, [this] { askOwner({}); });
    retranslate();
    subject_->setFocus();
}

LinkFormDialog::~LinkFormDialog() {
    if (asking_) asking_->cancel();
}

void LinkFormDialog::build() {
    auto* band = new EnvironmentBand;
    band->setProfile(sources_.desk.profile);
    form_ = new QFormLayout;
    form_->setHorizontalSpacing(space(4));
    form_->setVerticalSpacing(space(2));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->addRow(new QLabel, subject_);
    form_->addRow(nullptr, subjectProblem_);
    form_->addRow(nullptr, ownerLine_);
    form_->addRow(new QLabel, language_);
    form_->addRow(nullptr, languageProblem_);
    form_->addRow(new QLabel, redirect_);
    form_->addRow(nullptr, redirectProblem_);
    form_->addRow(nullptr, mobile_);
    form_->setRowVisible(ownerLine_, unlinks());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(create_);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(space(5), space(4), space(5), space(5));
    inside->setSpacing(space(3));
    inside->addWidget(title_);
    inside->addWidget(intro_);
    inside->addLayout(form_);
    inside->addWidget(progress_);
    inside->addWidget(notice_);
    inside->addStretch(1);
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addLayout(inside, 1);
    setMinimumWidth(textWidth(font(), 84));
}

void LinkFormDialog::chooseCompany(const CompanyXid& company) {
    subject_->choose(company.text);
}

void LinkFormDialog::chooseAccount(const BankAccountXid& account) {
    subject_->choose(account.text);
}

void LinkFormDialog::fillChoices() {
    QList<SearchableChoice::Entry> entries;
    if (unlinks()) {
        for (const Store::CachedBankAccount& row : sources_.accounts.accounts())
            if (!row.vanished && row.account.active.value_or(true))
                entries << SearchableChoice::Entry{row.account.xid.text,
                                                   discreetText(accountText(row.account.xid.text))};
    } else {
        for (const Store::CachedCompany& row : sources_.companies.companies())
            if (!row.vanished) entries << SearchableChoice::Entry{row.company.xid.text, row.company.fullName};
    }
    subject_->setEntries(entries, unlinks() ? tr("Choose an account") : tr("Choose a company"));
}

QString LinkFormDialog::accountText(const QString& xid) const {
    for (const Store::CachedBankAccount& row : sources_.accounts.accounts())
        if (row.account.xid.text == xid)
            return QStringList{row.account.bankName, row.account.number, row.account.holderName}.join(
                QStringLiteral(" · "));
    return {};
}

void LinkFormDialog::askOwner(const std::function<void()>& then) {
    if (asking_) asking_->cancel();
    asking_.reset();
    owner_.reset();
    ownerError_.reset();
    notice_->hide();
    const BankAccountXid account{subject_->chosenId()};
    if (!account.isEmpty()) {
        asking_ = sources_.links.ownerOf(account);
        asking_->finally(this, [this, account, then](const Result<AccountOwner>& owner) {
            if (account.text != subject_->chosenId() || (!owner && owner.error().kind == ErrorKind::Cancelled)) return;
            asking_.reset();
            if (owner)
                owner_ = *owner;
            else
                ownerError_ = owner.error();
            showOwner();
            if (owner_ && then) then();
        });
    }
    showOwner();
}

void LinkFormDialog::showOwner() {
    progress_->setVisible(asking_.has_value());
    create_->setEnabled(!asking_);
    if (asking_) {
        ownerLine_->setText(tr("Asking the service which company owns it…"));
    } else if (owner_) {
        const QString name = owner_->companyName.isEmpty() ? owner_->company.text : owner_->companyName;
        ownerLine_->setText(tr("Owned by %1, as the service says now. The link is made for this company.").arg(name));
    } else {
        ownerLine_->setText(tr("The link is always made for the company that owns the account."));
    }
    if (!ownerError_) return;
    const ErrorText text = errorText(*ownerError_);
    notice_->say(tr("The owner of the account cannot be read. %1").arg(text.inOneLine()), Tone::Bad, tr("Ask again"),
                 false);
}

void LinkFormDialog::proceed() {
    if (!validate()) return;
    if (unlinks())
        askOwner([this] { confirm(); });  // also when it was asked before: it may have changed hands
    else
        confirm();
}

bool LinkFormDialog::validate() {
    clearProblems();
    if (subject_->chosenId().isEmpty())
        say(subjectProblem_, unlinks() ? tr("Choose the account to unlink.") : tr("Choose the company to link for."));
    const bool localAllowed = sources_.desk.profile.environment == Environment::Custom;
    switch (checkRedirectAddress(redirect_->text(), localAllowed)) {
        case RedirectProblem::None:
            break;
        case RedirectProblem::Malformed:
            say(redirectProblem_, tr("This is not a complete web address. Leave it empty when you have none."));
            break;
        case RedirectProblem::NotHttps:
            say(redirectProblem_, tr("Use a public https address, or leave it empty."));
            break;
        case RedirectProblem::HasCredentials:
            say(redirectProblem_, tr("The address must not hold a user name or a password."));
            break;
    }
    const bool good = subjectProblem_->text().isEmpty() && redirectProblem_->text().isEmpty();
    if (!subjectProblem_->text().isEmpty())
        subject_->setFocus();
    else if (!good)
        redirect_->setFocus();
    return good;
}

LinkWish LinkFormDialog::wish() const {
    LinkWish wish;
    wish.request.purpose = purpose_;
    wish.request.language = language_->currentData().toString();
    wish.request.redirectAddress = redirect_->text().trimmed();
    wish.request.mobileApp = mobile_->isChecked();
    if (unlinks()) {
        wish.request.account = owner_->account;
        wish.request.company = owner_->company;
        wish.companyName = owner_->companyName;
        wish.accountText = owner_->accountText;
    } else {
        wish.request.company = {subject_->chosenId()};
        wish.companyName = subject_->chosenText();
    }
    return wish;
}

void LinkFormDialog::confirm() {
    WriteWords words;
    words.title = unlinks() ? tr("Create a link to unlink an account") : tr("Create a link");
    words.confirm = tr("Create the link");
    words.warnings << tr("Whoever has the link can use it until it expires. Hand it to the account holder only.");
    if (unlinks()) words.warnings << tr("Once the account holder has confirmed, no new transactions arrive.");
    auto* dialog = new WriteDialog(sources_.links.prepareCreate(formId_, wish()), words, sources_.desk.profile,
                                   sources_.desk.permission, this);
    connect(dialog, &WriteDialog::returnedWith, this, &LinkFormDialog::showServerFields);
    connect(dialog, &WriteDialog::succeeded, this, [this](const WriteReceipt& receipt) {
        accept();
        Q_EMIT created(receipt);
    });
    dialog->open();
}

void LinkFormDialog::showServerFields(const Error& error) {
    clearProblems();
    const auto messages = [&error](const char* member) {
        return error.fields.value(QLatin1String(member)).join(QLatin1Char(' '));
    };
    const QString subject = QStringList{messages("company_xid"), messages("bank_account_xid"), messages("purpose")}
                                .join(QLatin1Char(' '))
                                .simplified();
    say(subjectProblem_, subject);
    say(languageProblem_, messages("language"));
    say(redirectProblem_, messages("completion_redirect_uri"));
    if (subject.isEmpty() && languageProblem_->text().isEmpty() && redirectProblem_->text().isEmpty()) {
        const ErrorText text = errorText(error);
        notice_->say(text.inOneLine() + QLatin1Char(' ') + text.advice, Tone::Bad);
    }
}

void LinkFormDialog::say(QLabel* label, const QString& problem) {
    label->setText(problem);
    label->setAccessibleName(problem);
    label->setVisible(!problem.isEmpty());
    if (label == redirectProblem_) setStyleProperty(redirect_, "problem", !problem.isEmpty());
}

void LinkFormDialog::clearProblems() {
    notice_->hide();
    for (QLabel* label : {subjectProblem_, languageProblem_, redirectProblem_})
        say(label, {});
}

void LinkFormDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LinkFormDialog::retranslate() {
    setWindowTitle(unlinks() ? tr("Unlink an account") : tr("New link"));
    title_->setText(windowTitle());
    intro_->setText(unlinks() ? tr("The account holder confirms the unlinking on a page of the service.")
                              : tr("The account holder chooses the bank and confirms on a page of the service."));
    const auto label = [this](QWidget* field, const QString& text) {
        static_cast<QLabel*>(form_->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    label(subject_, unlinks() ? tr("Account") : tr("Company"));
    subject_->setNames(unlinks() ? tr("Account") : tr("Company"),
                       unlinks() ? tr("Search bank, number or holder") : tr("Search companies"));
    label(language_, tr("Language of the page"));
    label(redirect_, tr("Redirect address"));
    language_->setItemText(0, tr("Vietnamese"));
    language_->setItemText(1, tr("English"));
    redirect_->setPlaceholderText(tr("https://… (optional)"));
    mobile_->setText(tr("The page is shown inside a mobile app"));
    mobile_->setAccessibleName(mobile_->text());
    cancel_->setText(tr("Cancel"));
    create_->setText(tr("Create the link…"));
    for (QPushButton* button : {cancel_, create_})
        button->setAccessibleName(button->text());
    fillChoices();
    showOwner();
}

}  // namespace bankhub
