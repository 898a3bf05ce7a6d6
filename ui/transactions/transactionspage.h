// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/transactiongroup.h"
#include "app/settings/settings.h"
#include "app/store/store.h"
#include "ui/export/exportsubject.h"
#include "ui/transactions/transactioncopy.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace bankhub {

class BankAccountDirectory;
class ChoiceBox;
class CompanyDirectory;
class DetailToggle;
class ExportDesk;
class GroupButton;
class NoticeStrip;
class PageHeader;
class StatePanel;
class TransactionBrowser;
class TransactionDetail;
class TransactionFilterBar;
class TransactionTable;
class TransactionTotalsBar;

/// The cached transactions: search, filters, table, totals, details, export.
class TransactionsPage : public Page {
    Q_OBJECT
public:
    /// What the page works on; all must outlive it.
    struct Sources {
        TransactionBrowser& browser;
        CompanyDirectory& companies;
        BankAccountDirectory& accounts;
        Store& store;  ///< only handed on to the export
        Settings& settings;
        const Clock& clock;
        ExportOrigin origin = {};  ///< named in what leaves the house
        QUrl serviceAddress = {};  ///< for requests that are copied
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

    /// Drops other filters and shows one account or one company.
    void showAccount(const BankAccountXid& account);
    void showCompany(const CompanyXid& company);
    /// How the rows are grouped; kept in the settings.
    [[nodiscard]] TransactionGrouping grouping() const;
    void setGrouping(TransactionGrouping grouping);
    /// "Complete until 14:02 ✓" at the foot of the table; empty hides it.
    void setCompletenessText(const QString& text);
    /// Asks what to export, how and where to.
    void exportTransactions();
    /// Moves date presets on at midnight.
    void followCalendar();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeTable();
    void connectBrowser();
    void applyFilter();
    void fillCompanies();
    void showState();
    void showCounts();
    void showSelection();
    void showSelectionTotals(const QList<int>& rows);
    void showSimilar(Store::RowId rowId);
    void printReceipt(const Store::CachedTransaction& row);
    [[nodiscard]] std::optional<TransactionTotals> totalsOfSelection(const QList<int>& rows) const;
    void copy(CopyFormat format);
    void offerGroupMenu(int headerRow, const QPoint& position);
    void offerRowMenu(const QPoint& position);
    [[nodiscard]] ExportSubject exportSubject() const;
    void retranslate();

    Sources sources_;
    PageHeader* header_;
    ChoiceBox* company_;
    GroupButton* group_;
    DetailToggle* details_;
    QPushButton* export_;
    QPushButton* sync_;
    NoticeStrip* notice_;
    TransactionFilterBar* filter_;
    QStackedWidget* stack_;
    TransactionTable* table_;
    StatePanel* state_;
    TransactionTotalsBar* totals_;
    TransactionDetail* detail_;
    ExportDesk* exports_;
    TransactionCopy* copy_;
    QString completeness_;
    /// The panel shows a transaction that the filter hides; until something is selected.
    bool showsHiddenRow_ = false;
};

}  // namespace bankhub
