// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companyform.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>

#include "app/domain/paymentcode.h"
#include "ui/companies/companywords.h"
#include "ui/companies/quotafield.h"
#include "ui/widgets/choicebox.h"

namespace bankhub {

namespace {

/// Statuses that some document names (contract notes, section 7); only the first two may be given at creation.
const QStringList& knownStatuses() {
    static const QStringList statuses{QStringLiteral("Active"),    QStringLiteral("Pending"),
                                      QStringLiteral("Suspended"), QStringLiteral("Terminated"),
                                      QStringLiteral("Cancelled"), QStringLiteral("Fraud")};
    return statuses;
}

/// Puts `value` among the choices when it is not there yet, and chooses it.
void choose(ChoiceBox* box, const QVariant& value, const QString& text) {
    const QSignalBlocker quiet(box);
    int index = box->findData(value, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) {
        box->insertItem(0, text, value);
        index = 0;
    }
    box->setCurrentIndex(index);
    // Spelled as the service spells it, so that choosing nothing changes nothing.
    box->setItemData(index, value);
}

std::optional<int> lengthIn(const ChoiceBox* box) {
    const int length = box->currentData().toInt();
    return length < 0 ? std::nullopt : std::optional(length);
}

}  // namespace

CompanyForm::CompanyForm(Extent extent, QWidget* parent) : MemberForm(parent), extent_(extent) {
    makeFields();
    connect(this, &MemberForm::fieldLeft, this, &CompanyForm::check);
    load({});
}

void CompanyForm::makeFields() {
    const auto add = [this](const char* member, QWidget* field) {
        addField(QLatin1String(member), field);
        const auto tell = [this, name = QString(QLatin1String(member))] { touched(name); };
        if (auto* line = qobject_cast<QLineEdit*>(field)) connect(line, &QLineEdit::textEdited, this, tell);
        if (auto* box = qobject_cast<QComboBox*>(field)) connect(box, &QComboBox::currentIndexChanged, this, tell);
        if (auto* quota = qobject_cast<QuotaField*>(field)) connect(quota, &QuotaField::changed, this, tell);
    };
    const bool everything = extent_ == Extent::Everything;
    if (everything) generalHeading_ = addHeading();
    add("full_name", fullName_ = new QLineEdit);
    add("short_name", shortName_ = new QLineEdit);
    add("status", status_ = new ChoiceBox);
    if (!everything) return;
    add("transaction_amount", quota_ = new QuotaField);
    codesHeading_ = addHeading();
    add("payment_code", codes_ = new ChoiceBox);
    add("payment_code_prefix", prefix_ = new QLineEdit);
    add("payment_code_suffix_from", from_ = new ChoiceBox);
    add("payment_code_suffix_to", to_ = new ChoiceBox);
    add("payment_code_suffix_character_type", characters_ = new ChoiceBox);
    // The service stores prefixes in upper case (contract notes, section 7).
    connect(prefix_, &QLineEdit::textEdited, this, [this](const QString& text) {
        const int cursor = prefix_->cursorPosition();
        prefix_->setText(text.toUpper());
        prefix_->setCursorPosition(cursor);
    });
}

void CompanyForm::load(const CompanyDraft& draft) {
    before_ = draft;
    fullName_->setText(draft.fullName);
    shortName_->setText(draft.shortName);
    if (prefix_) prefix_->setText(draft.paymentCodePrefix);
    if (quota_) quota_->setQuota(draft.transactionQuota);
    for (ChoiceBox* box : {status_, codes_, from_, to_, characters_})
        if (box) {
            const QSignalBlocker quiet(box);
            box->clear();
        }
    retranslate();
    choose(status_, draft.status, companyStatusText(draft.status).words);
    if (extent_ == Extent::Everything) {
        const QString notStated = tr("Not stated by the service");
        const int on = draft.paymentCodeEnabled ? int(*draft.paymentCodeEnabled) : -1;
        choose(codes_, on, notStated);
        choose(from_, draft.suffixLengthFrom.value_or(-1),
               draft.suffixLengthFrom ? QString::number(*draft.suffixLengthFrom) : notStated);
        choose(to_, draft.suffixLengthTo.value_or(-1),
               draft.suffixLengthTo ? QString::number(*draft.suffixLengthTo) : notStated);
        choose(characters_, draft.suffixCharacterType,
               draft.suffixCharacterType.isEmpty() ? notStated : characterTypeText(draft.suffixCharacterType));
    }
    clearProblems();
    showHints();
}

CompanyDraft CompanyForm::draft() const {
    const auto text = [](const QLineEdit* line) {
        return line->text().trimmed().normalized(QString::NormalizationForm_C);
    };
    CompanyDraft draft = before_;
    draft.fullName = text(fullName_);
    draft.shortName = text(shortName_);
    draft.status = status_->currentData().toString();
    if (extent_ == Extent::Creation) return draft;
    const int on = codes_->currentData().toInt();
    draft.transactionQuota = quota_->quota();
    draft.paymentCodeEnabled = on < 0 ? std::nullopt : std::optional(on == 1);
    draft.paymentCodePrefix = text(prefix_);
    draft.suffixLengthFrom = lengthIn(from_);
    draft.suffixLengthTo = lengthIn(to_);
    draft.suffixCharacterType = characters_->currentData().toString();
    return draft;
}

bool CompanyForm::validate() {
    clearProblems();
    const CompanyDraft before = extent_ == Extent::Creation ? CompanyDraft{} : before_;
    const auto problems = problemsIn(draft(), before);
    for (auto problem = problems.cbegin(); problem != problems.cend(); ++problem)
        setProblem(problem.key(), draftProblemText(problem.value()));
    return !focusFirstProblem();
}

void CompanyForm::check(const QString& member) {
    const auto problems = problemsIn(draft(), before_);
    // Nobody is told off for passing through an empty form.
    if (problems.contains(member)) setProblem(member, draftProblemText(problems.value(member)));
}

void CompanyForm::touched(const QString& member) {
    setProblem(member, {});
    // Both ends of the range take part in what is wrong with it.
    if (member == QLatin1String("payment_code_suffix_from")) setProblem(QStringLiteral("payment_code_suffix_to"), {});
    showHints();
    Q_EMIT changed();
}

void CompanyForm::showHints() {
    const bool isActive = status_->currentData().toString().compare(QLatin1String("Active"), Qt::CaseInsensitive) == 0;
    setWarning(QStringLiteral("status"),
               isActive ? QString() : tr("Only an active company receives balance notifications."));
    if (extent_ == Extent::Everything) {
        setHint(QStringLiteral("status"),
                tr("A company cannot be deleted. To retire one, give it another status, such as Suspended or "
                   "Terminated; the service may refuse some of them."));
        setHint(QStringLiteral("transaction_amount"),
                tr("A count of transactions, not money. Balance notifications are sent only while it is above 0 or "
                   "unlimited."));
        setHint(QStringLiteral("payment_code_prefix"),
                tr("%1 to %2 letters, without accents.").arg(shortestPrefix).arg(longestPrefix));
        setHint(QStringLiteral("short_name"),
                before_.shortName.isEmpty()
                    ? tr("The service does not show the short name. Left empty, it stays as it is.")
                    : QString());
    }
    const int count = characterCount(draft().fullName);
    const int nearTheEnd = longestFullName * 3 / 4;
    setHint(QStringLiteral("full_name"),
            count >= nearTheEnd ? tr("%1 of %2 characters.").arg(count).arg(longestFullName)
                                : tr("Unique among your companies, %1 characters at most.").arg(longestFullName));
}

void CompanyForm::changeEvent(QEvent* event) {
    MemberForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    // The choices are made anew in the other language; what was chosen and typed stays.
    const CompanyDraft present = draft();
    const CompanyDraft before = before_;
    load(present);
    before_ = before;
    showHints();
}

void CompanyForm::fillChoices() {
    const QSignalBlocker quietStatus(status_);
    for (const QString& status : knownStatuses().mid(0, extent_ == Extent::Creation ? 2 : -1))
        status_->addItem(companyStatusText(status).words, status);
    if (extent_ == Extent::Creation) return;
    const QSignalBlocker quietCodes(codes_);
    const QSignalBlocker quietFrom(from_);
    const QSignalBlocker quietTo(to_);
    const QSignalBlocker quietCharacters(characters_);
    for (const bool on : {true, false})
        codes_->addItem(paymentCodesText(on).words, int(on));
    for (int length = 1; length <= longestSuffix; ++length)
        for (ChoiceBox* box : {from_, to_})
            box->addItem(tr("%n character(s)", nullptr, length), length);
    for (const char* type : {suffixOfDigits, suffixOfDigitsAndLetters})
        characters_->addItem(characterTypeText(QLatin1String(type)), QString(QLatin1String(type)));
}

void CompanyForm::retranslate() {
    if (status_->count() == 0) fillChoices();
    if (generalHeading_) generalHeading_->setText(tr("General"));
    if (codesHeading_) codesHeading_->setText(tr("Payment codes"));
}

}  // namespace bankhub
