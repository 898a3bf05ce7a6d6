// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <functional>

#include "app/domain/filterparts.h"
#include "ui/transactions/filterchoices.h"

class QDialog;
class QMenu;
class QWidget;

namespace bankhub {

/// The ways to give a condition its value: a menu where there are few values, a dialog where there are many or where
/// something is typed.
class FilterEditor : public QObject {
    Q_OBJECT
public:
    /// Asked whenever an editor opens or something was chosen in it.
    struct Sources {
        std::function<TransactionFilter()> filter;
        std::function<QueryVocabulary()> vocabulary;
        std::function<QDate()> today;  ///< in Vietnam
    };
    /// `window` carries menus and dialogs and owns the editor.
    FilterEditor(Sources sources, QWidget* window);

    /// Fills the menu with every condition that can be added.
    void offerAll(QMenu& menu);
    /// Asks for another value of this part; a menu opens at `position` of the screen.
    void change(const FilterPart& part, const QPoint& position);

signals:
    /// The whole filter with what was chosen.
    void chosen(const TransactionFilter& filter);

private:
    using Take = std::function<void(const TransactionFilter&)>;
    struct Offer {
        QString title;
        QList<FilterChoice> choices;
        TransactionFilter present;
    };
    void offerPeriods(QMenu& menu, const DatePeriod& present, const Take& take);
    /// The choices as a submenu, or as an entry that opens a dialog when they are many.
    void offer(QMenu& menu, const Offer& offered, const Take& take);
    void fill(QMenu& menu, const Offer& offered, const Take& take);
    void askForOne(const Offer& offered, const Take& take);
    void askForDays(const DatePeriod& present, const Take& take);
    /// Of a wanted or an excluded amount.
    void askForAmounts(const TransactionQuery& present, const Take& take);
    void askForText(const TransactionFilter& present, std::optional<TransactionField> field, const Take& take);
    void changeCondition(const FilterPart& part, const QPoint& position, const Take& take);
    void popUp(const Offer& offered, const QPoint& position, const Take& take);

    Sources sources_;
    QWidget* window_;
};

}  // namespace bankhub
