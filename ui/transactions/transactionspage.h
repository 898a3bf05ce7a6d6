// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/filterparts.h"
#include "app/domain/sortorder.h"
#include "app/domain/transactiongroup.h"
#include "app/settings/settings.h"
#include "app/store/store.h"
#include "ui/export/exportsubject.h"
#include "ui/transactions/transactioncopy.h"
#include "ui/transactions/viewsurface.h"
#include "ui/widgets/page.h"

class QPushButton;
class QMenu;
class QModelIndex;
class QStackedWidget;
class QToolButton;

namespace bankhub {

class BankAccountDirectory;
class ChoiceBox;
class ColumnsButton;
class CompanyDirectory;
class DetailToggle;
class DuplicateNote;
class DuplicateReview;
class ExportDesk;
class GroupButton;
class IncompleteDays;
class NewTransactions;
class NewsMark;
class NoticeStrip;
class PageHeader;
class SavedViews;
class SelectionSums;
class StatePanel;
class TransactionBrowser;
class TransactionDetail;
class TransactionFilterBar;
class TransactionTable;
class TransactionTotalsBar;
class ViewCommands;
class ViewDesk;

/// The cached transactions: search, filters, table, totals, details, export.
class TransactionsPage final : public Page {
    Q_OBJECT
public:
    /// What the page works on; all must outlive it.
    struct Sources {
        TransactionBrowser& browser;
        NewTransactions& news;
        DuplicateReview& duplicates;
        CompanyDirectory& companies;
        BankAccountDirectory& accounts;
        Store& store;  ///< only handed on to the export
        Settings& settings;
        const Clock& clock;
        ExportOrigin origin = {};     ///< named in what leaves the house
        QUrl serviceAddress = {};     ///< for requests that are copied
        SavedViews* views = nullptr;  ///< without them nothing can be kept under a name
    };
    explicit TransactionsPage(const Sources& sources, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("transactions"); }
    [[nodiscard]] QString title() const override { return tr("Transactions"); }
    [[nodiscard]] QString iconName() const override { return id(); }
    [[nodiscard]] std::optional<qint64> count() const override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    void focusContent() override;
    void focusSearch() override;
    void clearFilter() override;
    void copySelection() override;
    void copySelectionAs() override;
    void toggleDetails() override;

    /// Shows the rows of this query in its order, in place of what was asked for before. Its days stay what they are;
    /// relative ones ("last month") come with showLine.
    void showQuery(const TransactionQuery& query);
    /// As showQuery with a line of the query language; what it does not understand is explained under the field.
    void showLine(const QString& line, const SortOrder& order = defaultOrder());
    /// What is asked for as a line for showLine, and in which order.
    [[nodiscard]] QString queryLine() const;
    [[nodiscard]] SortOrder order() const;
    /// As showQuery for rows that a notice told of: those that came into the cache after its afterRow, until something
    /// else is asked for.
    void showReceipts(const TransactionQuery& query);
    /// The view, or what is asked for and in which order, for restoreShown.
    [[nodiscard]] QByteArray shownState() const;
    /// Shows what another page like this was showing; nothing when that was everything. Takes the place of the default
    /// view.
    void restoreShown(const QByteArray& state);
    /// Drops other filters and shows one account or one company.
    void showAccount(const BankAccountXid& account);
    void showCompany(const CompanyXid& company);
    /// What can be done with named views, for the navigation; null without views.
    [[nodiscard]] ViewCommands* viewCommands() const { return viewCommands_; }
    /// How the rows are grouped; kept in the settings unless a view is shown.
    [[nodiscard]] TransactionGrouping grouping() const;
    void setGrouping(TransactionGrouping grouping);
    /// "Complete until 14:02 ✓" at the foot of the table, unless days of the period that is shown are known to be
    /// incomplete; empty hides it.
    void setCompletenessText(const QString& text);
    /// Asks what to export, how and where to.
    void exportTransactions();
    /// Moves date presets on at midnight.
    void followCalendar();

signals:
    /// The filter or the order is another one; also when the user changed it.
    void queryChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeTable();
    QWidget* makeFilterLine();
    void connectBrowser();
    void leaveView();
    void applyFilter();
    void filterChanged();
    void ask(const TransactionQuery& query);
    void fillCompanies();
    void showState();
    void showCounts();
    void showSelection();
    void connectMarks();
    void watchCompleteness();
    void applyMarks();
    void showRow(Store::RowId rowId);
    [[nodiscard]] ViewGrouping viewGrouping();
    void groupBy(TransactionGrouping grouping);
    [[nodiscard]] TransactionGrouping keptGrouping() const;
    void showSelectionTotals(const QList<int>& rows);
    void showSimilar(Store::RowId rowId);
    void printReceipt(const Store::CachedTransaction& row);
    /// Nothing while they are added up; showSelection follows.
    [[nodiscard]] std::optional<TransactionTotals> totalsOfSelection(const QList<int>& rows);
    [[nodiscard]] std::optional<TransactionTotals> knownTotals(const QList<int>& rows) const;
    void copy(CopyFormat format);
    void offerGroupMenu(int headerRow, const QPoint& position);
    void offerRowMenu(const QPoint& position);
    void addCellActions(QMenu& menu, const QModelIndex& cell);
    void filterByCell(const QModelIndex& cell);
    [[nodiscard]] ExportSubject exportSubject() const;
    [[nodiscard]] QString completenessText() const;
    void retranslate();

    Sources sources_;
    PageHeader* header_;
    QToolButton* clear_;
    ChoiceBox* company_;
    GroupButton* group_;
    DetailToggle* details_;
    ColumnsButton* columns_;
    QPushButton* export_;
    QPushButton* sync_;
    NewsMark* news_;
    DuplicateNote* duplicates_;
    NoticeStrip* notice_;
    TransactionFilterBar* filter_;
    QStackedWidget* stack_;
    TransactionTable* table_;
    StatePanel* state_;
    TransactionTotalsBar* totals_;
    TransactionDetail* detail_;
    ExportDesk* exports_;
    TransactionCopy* copy_;
    SelectionSums* sums_;
    QList<int> summedRows_;  ///< what sums_ was asked for
    QString completeness_;
    IncompleteDays* incomplete_;
    /// Only what came after this row, for as long as the filter stays this one.
    struct Arrivals {
        Store::RowId after = 0;
        TransactionFilter filter;
    };
    std::optional<Arrivals> arrivals_;
    ViewDesk* views_ = nullptr;
    ViewCommands* viewCommands_ = nullptr;
    /// The panel shows a transaction that the filter hides; until something is selected.
    bool showsHiddenRow_ = false;
};

}  // namespace bankhub
