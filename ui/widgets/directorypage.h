// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/settings/settings.h"
#include "ui/widgets/page.h"

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace bankhub {

class DetailPanel;
class DetailToggle;
class DirectoryFilter;
class NoticeStrip;
class PageHeader;
class RecordTable;
class SearchField;
class StatePanel;

/// What the pages over a small directory (companies, bank accounts) have in common: search, table, details, a button
/// that shows the transactions of the selected row.
class DirectoryPage : public Page {
    Q_OBJECT
public:
    [[nodiscard]] std::optional<qint64> count() const override;
    [[nodiscard]] bool isReady() const override { return loaded(); }
    void focusContent() override;
    void focusSearch() override;
    void clearFilter() override;
    void copySelection() override;
    void toggleDetails() override;

protected:
    /// `model` is owned by the page. Settings must outlive it.
    DirectoryPage(QAbstractItemModel* model, Settings& settings, QWidget* parent);
    ~DirectoryPage() override;

    struct Layout {
        std::function<QStringList()> columnSamples;  ///< see RecordTable::setColumnSamples
        int flexibleColumn = 0;
        int sortColumn = 0;
        bool detailsAtFirst = true;  ///< on a wide page, until the user decides
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
        /// False on pages whose rows are not about transactions: no buttons for them, and none to synchronise.
        bool aboutTransactions = true;
        QList<int> yieldingColumns = {};  ///< see RecordTable::setYieldingColumns
    };
    /// Builds the table; call once, at the end of the constructor.
    void finishSetup(const Layout& layout);
    /// Adds to the line of the search field, at its right.
    void addFilter(QWidget* widget);
    /// Adds a button to the top line, left of what is there.
    void addHeaderAction(QWidget* widget);
    /// Adds a line between the filters and the table.
    void addNotice(QWidget* widget);
    /// Selects the row of the model behind the filter, unless the filter hides it.
    void selectSourceRow(int sourceRow);
    // For what a page adds to the common parts.
    [[nodiscard]] SearchField& searchField() { return *search_; }
    /// Says in passing what was done.
    [[nodiscard]] NoticeStrip& notice() { return *notice_; }
    [[nodiscard]] RecordTable& table() { return *table_; }
    [[nodiscard]] DetailPanel& details() { return *details_; }
    /// Row of the model behind the filter; -1 when nothing is selected.
    [[nodiscard]] int selectedSourceRow() const;
    [[nodiscard]] DirectoryFilter& filter() { return *filter_; }
    void showState();
    void showDetails();

    [[nodiscard]] virtual bool loaded() const = 0;
    virtual void reload() = 0;
    virtual void showTransactionsOf(int sourceRow) = 0;
    virtual void fillDetails(int sourceRow, DetailPanel& panel) = 0;
    /// Another row is selected, or what it shows has changed; -1 for none.
    virtual void selectionShown(int sourceRow) { Q_UNUSED(sourceRow) }
    /// Puts the page's own filter widgets back; the search is cleared by this class.
    virtual void clearOwnFilter() {}
    /// What stands beside the title once the page is loaded: how much of what is shown.
    [[nodiscard]] virtual QString subtitle(int shown, int all) const;
    /// For a page that shows something else than its directory at the moment: says in `state` why there is no row.
    /// False: the common words apply.
    [[nodiscard]] virtual bool showOwnState(StatePanel& state) { return false; }
    /// The button of that state. False: the common action applies.
    [[nodiscard]] virtual bool takeOwnAction() { return false; }
    /// Texts of the page, in the present language.
    struct Words {
        QString searchHint;
        QString searchName;
        QString nothingSelected;
        QString emptyTitle;
        QString emptyText;
    };
    [[nodiscard]] virtual Words words() const = 0;
    virtual void retranslate();

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString stateName(const char* what) const;
    void makeHeader();
    void makeTable();
    void showCommonState();

    QAbstractItemModel* model_;
    Settings& settings_;
    DirectoryFilter* filter_;
    PageHeader* header_;
    QPushButton* sync_;
    SearchField* search_;
    QHBoxLayout* filterLine_;
    QVBoxLayout* belowFilter_;
    NoticeStrip* notice_;
    QStackedWidget* stack_;
    RecordTable* table_;
    StatePanel* state_;
    DetailPanel* details_;
    DetailToggle* detailsToggle_ = nullptr;
    QPushButton* showTransactions_;
    bool ready_ = false;
};

}  // namespace bankhub
