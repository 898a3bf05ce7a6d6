// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticessection.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/shell/tray.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/amountfield.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int offeredEveryMinutes = 30;
constexpr int visibleAccounts = 5;

QString timeText(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}
}  // namespace

NoticesSection::NoticesSection(Settings& settings, const QString& profileId, BankAccountDirectory& accounts, Tray& tray,
                               QWidget* parent)
    : SettingsSection(parent), settings_(settings), profileId_(profileId), accounts_(accounts), tray_(tray) {
    missing_ = new QLabel;
    missing_->setTextFormat(Qt::PlainText);
    missing_->setWordWrap(true);
    setRole(missing_, "warning");
    addWide(missing_);
    wanted_ = new QCheckBox;
    addWide(wanted_);
    amount_ = new AmountField;
    amountLabel_ = addTallRow(amount_);
    accountList_ = new QListWidget;
    setRole(accountList_, "choices");
    accountList_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    accountList_->setTextElideMode(Qt::ElideRight);
    accountsLabel_ = addTallRow(accountList_);
    onlyWithCode_ = new QCheckBox;
    amountsHidden_ = new QCheckBox;
    quiet_ = new QCheckBox;
    for (QCheckBox* box : {onlyWithCode_, amountsHidden_, quiet_})
        addWide(box);
    quietFrom_ = new ChoiceBox;
    quietTo_ = new ChoiceBox;
    quietToLabel_ = new QLabel;
    quietToLabel_->setTextFormat(Qt::PlainText);
    quietToLabel_->setBuddy(quietTo_);
    quietHours_ = new QWidget;
    auto* hours = new QHBoxLayout(quietHours_);
    hours->setContentsMargins(0, 0, 0, 0);
    hours->setSpacing(space(3));
    hours->addWidget(quietFrom_, 1);
    hours->addWidget(quietToLabel_);
    hours->addWidget(quietTo_, 1);
    quietFromLabel_ = addRow(quietHours_);
    quietFromLabel_->setBuddy(quietFrom_);
    example_ = new QPushButton;
    example_->setAutoDefault(false);
    auto* line = new QWidget;
    auto* lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    lineLayout->addWidget(example_);
    lineLayout->addStretch(1);
    addWide(line);
    hint_ = addHint();
    addEnd();
    connectControls();
    refresh();
}

void NoticesSection::connectControls() {
    connect(wanted_, &QCheckBox::toggled, this,
            [this](bool on) { change([on](NoticeSettings& notices) { notices.wanted = on; }); });
    connect(onlyWithCode_, &QCheckBox::toggled, this,
            [this](bool on) { change([on](NoticeSettings& notices) { notices.onlyWithCode = on; }); });
    connect(amountsHidden_, &QCheckBox::toggled, this,
            [this](bool on) { change([on](NoticeSettings& notices) { notices.amountsHidden = on; }); });
    connect(quiet_, &QCheckBox::toggled, this,
            [this](bool on) { change([on](NoticeSettings& notices) { notices.quietHours = on; }); });
    connect(quietFrom_, &QComboBox::activated, this, [this] {
        change([this](NoticeSettings& notices) { notices.quietFromMinute = quietFrom_->currentData().toInt(); });
    });
    connect(quietTo_, &QComboBox::activated, this, [this] {
        change([this](NoticeSettings& notices) { notices.quietToMinute = quietTo_->currentData().toInt(); });
    });
    connect(amount_, &AmountField::edited, this, &NoticesSection::takeAmount);
    connect(accountList_, &QListWidget::itemChanged, this, &NoticesSection::takeAccounts);
    connect(example_, &QPushButton::clicked, this, [this] {
        tray_.tell(tr("This is a notice"), tr("Money that comes in is told like this. Press it to see the rows."));
    });
    connect(&settings_, &Settings::noticesChanged, this, &NoticesSection::refresh);
    connect(&accounts_, &BankAccountDirectory::changed, this, &NoticesSection::refresh);
}

void NoticesSection::change(const std::function<void(NoticeSettings&)>& by) {
    if (showing_) return;
    NoticeSettings notices = settings_.notices(profileId_);
    by(notices);
    settings_.setNotices(profileId_, notices);
}

void NoticesSection::takeAmount() {
    const AmountReading reading = amount_->reading();
    if (reading.problem != AmountProblem::Empty && !reading.isValid()) return;
    change([&reading](NoticeSettings& notices) { notices.amountFrom = reading.isValid() ? reading.amount : 0; });
}

void NoticesSection::takeAccounts() {
    change([this](NoticeSettings& notices) {
        for (int row = 0; row < accountList_->count(); ++row) {
            const QListWidgetItem* item = accountList_->item(row);
            const QString xid = item->data(Qt::UserRole).toString();
            notices.accounts.removeAll(xid);
            if (item->checkState() == Qt::Checked) notices.accounts << xid;
        }
    });
}

void NoticesSection::refresh() {
    showing_ = true;
    const bool possible = tray_.isAvailable();
    const NoticeSettings notices = settings_.notices(profileId_);
    const bool on = possible && notices.wanted;
    missing_->setVisible(!possible);
    wanted_->setVisible(possible);
    wanted_->setChecked(on);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             amountLabel_, amount_, accountsLabel_, accountList_, onlyWithCode_, amountsHidden_, quiet_, quietHours_,
             quietFromLabel_, quietHours_, quietFrom_, quietToLabel_, quietTo_, example_, hint_})
        widget->setVisible(possible);
    for (QWidget* widget : std::initializer_list<QWidget*>{amountLabel_, amount_, accountsLabel_, accountList_,
                                                           onlyWithCode_, amountsHidden_, quiet_, example_})
        widget->setEnabled(on);
    for (QWidget* widget : std::initializer_list<QWidget*>{quietFromLabel_, quietHours_})
        widget->setEnabled(on && notices.quietHours);
    onlyWithCode_->setChecked(notices.onlyWithCode);
    amountsHidden_->setChecked(notices.amountsHidden);
    quiet_->setChecked(notices.quietHours);
    const auto offerTimes = [](ChoiceBox* box, int present) {
        QList<Choice> times;
        for (int minute = 0; minute < NoticeSettings::minutesOfDay; ++minute)
            if (minute % offeredEveryMinutes == 0 || minute == present) times << Choice{timeText(minute), minute};
        offer(box, times, present);
    };
    offerTimes(quietFrom_, notices.quietFromMinute);
    offerTimes(quietTo_, notices.quietToMinute);
    say();
    showAmount(notices.amountFrom);
    showAccounts(notices);
    showing_ = false;
}

void NoticesSection::showAmount(qint64 amount) {
    // What is being typed stays as it is typed.
    const AmountReading typed = amount_->reading();
    if (amount_->line().hasFocus() || (typed.isValid() && typed.amount == amount)) return;
    amount_->line().setText(amount > 0 ? unhiddenMoneyText(amount) : QString());
}

void NoticesSection::showAccounts(const NoticeSettings& notices) {
    QStringList shown;
    for (const Store::CachedBankAccount& row : accounts_.accounts())
        shown << row.account.xid.text;
    QStringList present;
    for (int row = 0; row < accountList_->count(); ++row)
        present << accountList_->item(row)->data(Qt::UserRole).toString();
    const bool same = shown == present;
    if (!same) accountList_->clear();
    for (int row = 0; row < accounts_.accounts().size(); ++row) {
        const Store::CachedBankAccount& account = accounts_.accounts().at(row);
        auto* item = same ? accountList_->item(row) : new QListWidgetItem(accountList_);
        item->setText(
            QStringLiteral("%1 %2 · %3")
                .arg(account.account.bankName, accountNumberText(account.account.number), account.companyName));
        item->setData(Qt::UserRole, account.account.xid.text);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(notices.accounts.contains(account.account.xid.text) ? Qt::Checked : Qt::Unchecked);
    }
    const int line = qMax(accountList_->sizeHintForRow(0), recordHeight(font()));
    const int lines = qBound(1, accountList_->count(), visibleAccounts);
    // The frame and the room inside it.
    accountList_->setFixedHeight(lines * line + space(3));
}

void NoticesSection::say() {
    missing_->setText(
        tr("This desktop has no place for notices of programs (a system tray), so the program cannot tell you of money "
           "while its window is not open. New transactions are marked in the window all the same."));
    wanted_->setText(tr("Tell me of money that comes in"));
    name(amountLabel_, amount_, tr("Amounts from"));
    amount_->setName(tr("Amounts from"));
    amount_->setOptional(tr("Every amount."));
    name(accountsLabel_, accountList_, tr("Only these accounts (none ticked: all)"));
    onlyWithCode_->setText(tr("Only with a payment code"));
    amountsHidden_->setText(tr("Without amounts and account numbers"));
    quiet_->setText(tr("Quiet hours, in the time of Vietnam"));
    name(quietFromLabel_, quietFrom_, tr("Quiet from"));
    quietToLabel_->setText(tr("until", "an hour of the day"));
    quietTo_->setAccessibleName(tr("Quiet until"));
    example_->setText(tr("Show an example"));
    hint_->setText(
        tr("What comes in together is told in one notice; pressing it opens the window at those rows. What came in "
           "during quiet hours is told in one notice at their end; what came in while the program was not running is "
           "only marked as new."));
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{wanted_, onlyWithCode_, amountsHidden_, quiet_, example_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
