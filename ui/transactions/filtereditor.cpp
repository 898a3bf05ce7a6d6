// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/filtereditor.h"

#include <QMenu>
#include <algorithm>

#include "ui/format/menutext.h"
#include "ui/format/periodtext.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/amountrangedialog.h"
#include "ui/transactions/daterangedialog.h"
#include "ui/transactions/textconditiondialog.h"
#include "ui/widgets/choicedialog.h"

namespace bankhub {

namespace {

using Kind = FilterPart::Kind;
using Match = FieldCondition::Match;

/// More than these are found faster by typing.
constexpr qsizetype longestMenu = 12;

QAction* addChoice(QMenu& menu, const QString& text, bool chosen) {
    QAction* action = menu.addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

/// The part of this kind, to begin an editor with; the empty filter when there is none.
TransactionFilter presentOf(const TransactionFilter& filter, Kind kind) {
    for (const FilterPart& part : filterParts(filter))
        if (part.kind == kind) return part.alone;
    return {};
}

}  // namespace

FilterEditor::FilterEditor(Sources sources, QWidget* window)
    : QObject(window), sources_(std::move(sources)), window_(window) {}

void FilterEditor::offerAll(QMenu& menu) {
    const TransactionFilter filter = sources_.filter();
    const QueryVocabulary vocabulary = sources_.vocabulary();
    const Take add = [this](const TransactionFilter& part) { Q_EMIT chosen(combined(sources_.filter(), part)); };
    const auto presence = [&](const QString& title, TransactionField field) {
        QMenu* submenu = menu.addMenu(title);
        fill(*submenu, {title, presenceChoices(field), {}}, add);
        submenu->addSeparator();
        connect(submenu->addAction(tr("Text…")), &QAction::triggered, this,
                [this, field, add] { askForText({}, field, add); });
    };
    offerPeriods(*menu.addMenu(tr("Date")), filter.period, add);
    offer(menu, {tr("Company"), companyChoices(vocabulary), presentOf(filter, Kind::Company)}, add);
    offer(menu, {tr("Account"), accountChoices(vocabulary), presentOf(filter, Kind::Account)}, add);
    offer(menu, {tr("Bank"), bankChoices(vocabulary), {}}, add);
    offer(menu, {tr("Direction"), directionChoices(), presentOf(filter, Kind::Direction)}, add);
    connect(menu.addAction(tr("Amount…")), &QAction::triggered, this,
            [this, add] { askForAmounts(presentOf(sources_.filter(), Kind::Amount).query, add); });
    presence(tr("Payment code"), TransactionField::PaymentCode);
    presence(tr("Virtual account"), TransactionField::VirtualAccount);
    offer(menu, {tr("Notification"), notificationChoices(), presentOf(filter, Kind::Notification)}, add);
    menu.addSeparator();
    connect(menu.addAction(tr("Text…")), &QAction::triggered, this, [this, add] { askForText({}, {}, add); });
}

void FilterEditor::change(const FilterPart& part, const QPoint& position) {
    const Take take = [this, part](const TransactionFilter& by) {
        Q_EMIT chosen(replaced(sources_.filter(), part, by));
    };
    const QueryVocabulary vocabulary = sources_.vocabulary();
    switch (part.kind) {
        case Kind::Word:
        case Kind::ExcludedWord:
            askForText(part.alone, {}, take);
            return;
        case Kind::Period: {
            auto* menu = new QMenu(window_);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            offerPeriods(*menu, part.alone.period, take);
            menu->popup(position);
            return;
        }
        case Kind::Company:
            popUp({tr("Company"), companyChoices(vocabulary), part.alone}, position, take);
            return;
        case Kind::Account:
            popUp({tr("Account"), accountChoices(vocabulary), part.alone}, position, take);
            return;
        case Kind::Direction:
        case Kind::ExcludedDirection:
            popUp({tr("Direction"), directionChoices(), part.alone}, position, take);
            return;
        case Kind::Amount:
        case Kind::ExcludedAmount:
            askForAmounts(part.alone.query, take);
            return;
        case Kind::Notification:
        case Kind::ExcludedNotification:
            popUp({tr("Notification"), notificationChoices(), part.alone}, position, take);
            return;
        case Kind::Condition:
            changeCondition(part, position, take);
            return;
    }
}

void FilterEditor::changeCondition(const FilterPart& part, const QPoint& position, const Take& take) {
    const FieldCondition& condition = part.alone.query.conditions.constFirst();
    if (condition.match == Match::Empty) {
        popUp({TransactionModel::fieldName(condition.field), presenceChoices(condition.field), part.alone}, position,
              take);
        return;
    }
    const QList<FilterChoice> banks = bankChoices(sources_.vocabulary());
    if (std::any_of(banks.cbegin(), banks.cend(), [&](const FilterChoice& bank) { return bank.part == part.alone; }))
        popUp({tr("Bank"), banks, part.alone}, position, take);
    else
        askForText(part.alone, {}, take);
}

void FilterEditor::offerPeriods(QMenu& menu, const DatePeriod& present, const Take& take) {
    fill(menu, {tr("Date"), periodChoices(), TransactionFilter{present, {}}}, take);
    menu.addSeparator();
    const QList<DatePeriod>& named = offeredPeriods();
    const bool other = present.kind != DatePeriod::Kind::All && !named.contains(present);
    QAction* days = addChoice(menu, tr("last … days…"), other && present.kind == DatePeriod::Kind::LastDays);
    connect(days, &QAction::triggered, this, [this, present, take] {
        const bool counted = present.kind == DatePeriod::Kind::LastDays;
        askForDays(counted ? present : offeredPeriods().constLast(), take);
    });
    QAction* range = addChoice(menu, chosenDaysText(), other && present.kind == DatePeriod::Kind::Fixed);
    connect(range, &QAction::triggered, this, [this, present, take] {
        const DateRange shown = present.on(sources_.today());
        askForDays(DatePeriod::between(shown.from, shown.to), take);
    });
}

void FilterEditor::offer(QMenu& menu, const Offer& offered, const Take& take) {
    if (offered.choices.isEmpty()) return;
    if (offered.choices.size() <= longestMenu) {
        fill(*menu.addMenu(offered.title), offered, take);
        return;
    }
    connect(menu.addAction(tr("%1…").arg(offered.title)), &QAction::triggered, this,
            [this, offered, take] { askForOne(offered, take); });
}

void FilterEditor::fill(QMenu& menu, const Offer& offered, const Take& take) {
    for (const FilterChoice& choice : offered.choices) {
        QAction* action = addChoice(menu, choice.words, choice.part == offered.present);
        connect(action, &QAction::triggered, this, [part = choice.part, take] { take(part); });
    }
}

void FilterEditor::popUp(const Offer& offered, const QPoint& position, const Take& take) {
    if (offered.choices.size() > longestMenu) {
        askForOne(offered, take);
        return;
    }
    auto* menu = new QMenu(window_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, offered, take);
    menu->popup(position);
}

void FilterEditor::askForOne(const Offer& offered, const Take& take) {
    QStringList names;
    int present = -1;
    for (const FilterChoice& choice : offered.choices) {
        if (choice.part == offered.present) present = static_cast<int>(names.size());
        names << choice.words;
    }
    auto* dialog = new ChoiceDialog(offered.title, names, present, window_);
    connect(dialog, &ChoiceDialog::chosen, this,
            [choices = offered.choices, take](int index) { take(choices.at(index).part); });
    dialog->open();
}

void FilterEditor::askForDays(const DatePeriod& present, const Take& take) {
    auto* dialog = new DateRangeDialog(present, sources_.today(), window_);
    connect(dialog, &DateRangeDialog::chosen, this, [take](const DatePeriod& period) {
        take(TransactionFilter{period, {}});
    });
    dialog->open();
}

void FilterEditor::askForAmounts(const TransactionQuery& present, const Take& take) {
    const bool excluded = !present.excludedAmounts.isEmpty();
    const AmountRange range =
        excluded ? present.excludedAmounts.constFirst() : AmountRange{present.amountFrom, present.amountTo};
    auto* dialog = new AmountRangeDialog(range, excluded, window_);
    connect(dialog, &AmountRangeDialog::chosen, this, take);
    dialog->open();
}

void FilterEditor::askForText(const TransactionFilter& present, std::optional<TransactionField> field,
                              const Take& take) {
    auto* dialog = new TextConditionDialog(present, window_);
    if (field) dialog->setField(*field);
    connect(dialog, &TextConditionDialog::chosen, this, take);
    dialog->open();
}

}  // namespace bankhub
