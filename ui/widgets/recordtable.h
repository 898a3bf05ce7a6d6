// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>
#include <functional>

class QMenu;

namespace bankhub {

/// The longest of some texts by number of characters, as a sample for a column.
QString longestOf(const QStringList& texts);

/// The table of every page: whole rows, height from the font, one column that takes the room that is left, hideable and
/// movable columns.
class RecordTable : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(QWidget* parent = nullptr);

    /// The longest usual text of each logical column, in the present language: columns are as wide as that and their
    /// heading, also in another language or font, until the user makes them wider or narrower. Call after setModel.
    void setColumnSamples(std::function<QStringList()> samples);
    /// This column takes what the others leave, but never less than its sample needs.
    void setFlexibleColumn(int column);
    /// These columns, the least needed first, give way while the table is too narrow for all, and come back with the
    /// room. Not the one that sorts the rows, and none that the user asked for in the menu of the headings.
    void setYieldingColumns(const QList<int>& columns);
    /// Widths, order, visibility and sort mark of the columns, opaque. A column that has given way counts as shown.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

    /// The logical columns that are shown, in the order on the screen.
    [[nodiscard]] QList<int> visibleColumns() const;
    /// Shows or hides a column, but never hides the last one that is shown.
    void showColumn(int column, bool shown);
    /// As wide as its heading and the rows on the screen need; rows that are not on the screen are not looked at.
    void fitToContents(int column);
    /// The selected rows, ascending.
    [[nodiscard]] virtual QList<int> selectedRows() const;
    /// Rows as tab-separated text for a spreadsheet: visible columns in the order on the screen, with a heading line.
    [[nodiscard]] QString asTabSeparated(const QList<int>& rows) const;

signals:
    void columnsChanged();

protected:
    /// Adds to the menu of the headings, under its own entries.
    virtual void extendHeaderMenu(QMenu&) {}
    void fitFlexibleColumn();
    /// Width that shows the sample and the heading of a column.
    [[nodiscard]] int sampleWidth(int column) const;
    void setSamples(const QStringList& samples) { samples_ = samples; }

    /// Entries above the columns in the menu of a heading.
    virtual void addHeadingActions(QMenu& menu, int column);
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void useFontMetrics();
    void makeRoom();
    void fitToSamples();
    void useSampleWidths(const QHash<int, int>& before);
    [[nodiscard]] bool isHiddenByUser(int column) const;
    [[nodiscard]] bool mayYield(int column) const;
    void offerColumns(const QPoint& position);

    std::function<QStringList()> sampleTexts_;
    QStringList samples_;
    QHash<int, int> sampled_;  // the widths that the samples ask for
    int flexible_ = -1;
    QList<int> yielding_;
    QHash<int, int> yielded_;  // with the widths that they come back with
    QSet<int> askedFor_;
    bool fitting_ = false;
};

}  // namespace bankhub
