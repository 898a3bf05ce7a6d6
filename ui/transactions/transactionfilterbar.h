// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/core/clock.h"
#include "app/domain/querylanguage.h"
#include "ui/transactions/daterange.h"

class QLabel;
class QPushButton;

namespace bankhub {

class BankAccountDirectory;
class CompanyDirectory;
class FilterChip;
class QueryField;

/// Search and filters of the transaction page. Holds the wish of the user as a query (its sort is not touched here)
/// and shows every part of it as a chip that one click removes. The search field takes words and the whole query
/// language; what it says wins over a chip of the same kind, and a wrong piece of it is explained under it.
class TransactionFilterBar : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the bar.
    TransactionFilterBar(CompanyDirectory& companies, BankAccountDirectory& accounts, const Clock& clock,
                         QWidget* parent = nullptr);

    /// Chips and line together, for today.
    [[nodiscard]] TransactionQuery query() const;
    void setCompany(const CompanyXid& company);
    void setAccount(const BankAccountXid& account);
    void setDirection(std::optional<Direction> direction);
    void setNotification(std::optional<bool> delivered);
    void setPreset(DatePreset preset);
    void setCustomRange(const DateRange& range);
    void clear();
    /// Drops what there is and writes these filters into the search field. False when its language cannot say them;
    /// nothing has changed then.
    bool showOnly(const TransactionFilter& filter);
    void focusSearch();
    /// Moves "today" and its kin on when the day has changed. Cheap; call it now and then.
    void followCalendar();

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildDateMenu();
    void buildCompanyMenu();
    void buildAccountMenu();
    void buildDirectionMenu();
    void buildNotificationMenu();
    void buildMenus();
    void applyRange(DatePreset preset, const DateRange& range);
    void takeSearch();
    void showProblem();
    [[nodiscard]] QueryVocabulary vocabulary() const;
    void askForDays();
    /// Says in the chips what the query holds and tells the page.
    void publish();
    void showQuery();
    void retranslate();
    [[nodiscard]] QString accountText(const BankAccountXid& xid) const;
    [[nodiscard]] QDate today() const;

    CompanyDirectory& companies_;
    BankAccountDirectory& accounts_;
    const Clock& clock_;
    TransactionQuery query_;  // of the chips
    ParsedQuery line_;
    QString lineText_;
    QDate publishedDay_;  // on which relative periods of the line were last resolved
    DatePreset preset_ = DatePreset::All;
    QTimer searchDelay_;

    QueryField* search_;
    QLabel* problem_;
    FilterChip* date_;
    FilterChip* company_;
    FilterChip* account_;
    FilterChip* direction_;
    FilterChip* notification_;
    QPushButton* clear_;
};

}  // namespace bankhub
