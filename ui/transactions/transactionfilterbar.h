// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/core/clock.h"
#include "app/domain/filterparts.h"

class QLabel;

namespace bankhub {

class BankAccountDirectory;
class CompanyDirectory;
class FilterChips;
class FilterEditor;
class QueryField;

/// Search and filters of the transaction page: one filter with two views. The line takes words and the whole query
/// language, and explains what is wrong in it; the chips show every part of what was understood. Changing a chip writes
/// the line anew.
class TransactionFilterBar : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the bar.
    TransactionFilterBar(CompanyDirectory& companies, BankAccountDirectory& accounts, const Clock& clock,
                         QWidget* parent = nullptr);

    /// What is asked for; its days may be relative to today.
    [[nodiscard]] const TransactionFilter& filter() const { return filter_; }
    /// The same for today, in the default order.
    [[nodiscard]] TransactionQuery query() const;
    /// The filter as a line that setLine takes back.
    [[nodiscard]] QString line() const;
    /// The names that the line can use.
    [[nodiscard]] QueryVocabulary vocabulary() const;
    /// Something that hides rows or that could not be understood.
    [[nodiscard]] bool isClearable() const;

    /// Takes the place of everything. An account that is not of the company gives way, or the company if that is older.
    void setFilter(const TransactionFilter& filter);
    /// As if it had been typed and confirmed.
    void setLine(const QString& line);
    /// Adds to what is there; see combined().
    void add(const TransactionFilter& part);
    /// An empty company means all.
    void setCompany(const CompanyXid& company);
    void clear();
    void focusSearch();
    /// Moves "today" and its kin on when the day has changed. Cheap; call it now and then.
    void followCalendar();

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Asked { ByPause, ByKey };
    void connectLine();
    void connectChips();
    void takeLine(Asked asked);
    /// Names became known or were changed: the line may mean something else now.
    void takeNames();
    void changePart(qsizetype number, const QPoint& position);
    void publish();
    void showParts();
    /// `patient`: the piece that is just being typed is not complained of yet.
    void showProblem(bool patient);
    [[nodiscard]] bool belongsTogether(const BankAccountXid& account, const CompanyXid& company) const;
    void retranslate();
    [[nodiscard]] QDate today() const;

    CompanyDirectory& companies_;
    BankAccountDirectory& accounts_;
    const Clock& clock_;
    TransactionFilter filter_;
    QList<QueryProblem> problems_;
    QString lineText_;    // that the filter was read from or written to
    bool typed_ = false;  // read from; written lines are written again when names change
    QDate publishedDay_;  // on which relative days were last resolved
    QTimer searchDelay_;

    QueryField* search_;
    QLabel* problem_;
    FilterChips* chips_;
    FilterEditor* editor_;
};

}  // namespace bankhub
