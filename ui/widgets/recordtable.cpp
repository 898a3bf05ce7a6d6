// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtable.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>

#include "ui/format/menutext.h"
#include "ui/models/celldelegate.h"
#include "ui/models/modelroles.h"
#include "ui/theme/density.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/recordheader.h"

namespace bankhub {

namespace {
/// Of the flexible column, before the table scrolls sideways.
constexpr int leastCharacters = 11;
/// Of the flexible column, before others give way to it.
constexpr int comfortableCharacters = 16;
/// Begins a kept state that also tells of columns that gave way, and of the widths that samples asked for; one without
/// it is the header's alone.
constexpr quint32 stateMark = 0x42484302;
/// The same without the widths.
constexpr quint32 earlierStateMark = 0x42484301;
}  // namespace

QString longestOf(const QStringList& texts) {
    return *std::max_element(texts.cbegin(), texts.cend(),
                             [](const QString& left, const QString& right) { return left.size() < right.size(); });
}

RecordTable::RecordTable(QWidget* parent) : QTableView(parent) {
    auto* header = new RecordHeader(this);
    setHorizontalHeader(header);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);  // Tab leaves the table, as everywhere else
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // A double click on the edge of a heading. What QTableView does measures a thousand rows, which would have to be
    // read.
    disconnect(header, &QHeaderView::sectionHandleDoubleClicked, this, nullptr);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &RecordTable::fitToContents);
    useFontMetrics();

    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int) {
        if (!fitting_ && column != flexible_) fitFlexibleColumn();
        if (!fitting_) Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTable::columnsChanged);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTable::offerColumns);
}

void RecordTable::setColumnSamples(std::function<QStringList()> samples) {
    sampleTexts_ = std::move(samples);
    // Headings in another language.
    connect(model(), &QAbstractItemModel::headerDataChanged, this, &RecordTable::fitToSamples);
    fitToSamples();
}

void RecordTable::fitToSamples() {
    const QHash<int, int> before = sampled_;
    samples_ = sampleTexts_();
    for (int column = 0; column < samples_.size(); ++column)
        sampled_.insert(column, sampleWidth(column));
    useSampleWidths(before);
    makeRoom();
    fitFlexibleColumn();
}

void RecordTable::useSampleWidths(const QHash<int, int>& before) {
    for (auto sampled = sampled_.cbegin(); sampled != sampled_.cend(); ++sampled) {
        const int column = sampled.key();
        const bool gaveWay = yielded_.contains(column);
        const int width = gaveWay ? yielded_.value(column) : columnWidth(column);
        // A column that the user has hidden has no width to compare.
        const bool madeByUser = before.contains(column) && width != before.value(column) && !isHiddenByUser(column);
        if (madeByUser || column == flexible_) continue;
        setColumnWidth(column, sampled.value());
        if (gaveWay) yielded_.insert(column, sampled.value());
    }
}

int RecordTable::sampleWidth(int column) const {
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    const int forHeading =
        QFontMetrics(strongFont(smallFont(font()))).horizontalAdvance(heading + QStringLiteral(" ↓"));
    return qMax(forHeading, fontMetrics().horizontalAdvance(samples_.value(column))) + 2 * cellPadding + 1;
}

void RecordTable::setFlexibleColumn(int column) {
    flexible_ = column;
    fitFlexibleColumn();
}

void RecordTable::setYieldingColumns(const QList<int>& columns) {
    yielding_ = columns;
    makeRoom();
    fitFlexibleColumn();
}

bool RecordTable::isHiddenByUser(int column) const {
    return isColumnHidden(column) && !yielded_.contains(column);
}

bool RecordTable::mayYield(int column) const {
    return !isHiddenByUser(column) && !askedFor_.contains(column) &&
           horizontalHeader()->sortIndicatorSection() != column;
}

void RecordTable::makeRoom() {
    if (yielding_.isEmpty() || fitting_ || !model()) return;
    const auto widthOf = [this](int column) { return yielded_.value(column, columnWidth(column)); };
    int needed = qMin(sampleWidth(flexible_), textWidth(font(), comfortableCharacters));
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != flexible_ && !isHiddenByUser(column)) needed += widthOf(column);
    QHash<int, int> yielded;
    for (const int column : std::as_const(yielding_)) {
        if (needed <= viewport()->width()) break;
        if (!mayYield(column)) continue;
        yielded.insert(column, widthOf(column));
        needed -= widthOf(column);
    }
    fitting_ = true;
    for (const int column : std::as_const(yielding_))
        if (yielded.contains(column) != yielded_.contains(column)) setColumnHidden(column, yielded.contains(column));
    fitting_ = false;
    yielded_ = yielded;
}

QByteArray RecordTable::columnState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateMark << horizontalHeader()->saveState() << yielded_ << askedFor_ << sampled_;
    return state;
}

void RecordTable::restoreColumns(const QByteArray& state) {
    QByteArray ofHeader = state;
    QHash<int, int> yielded = yielded_;
    QSet<int> askedFor;
    QHash<int, int> sampled;
    QDataStream stream(state);
    quint32 mark = 0;
    stream >> mark;
    if (mark == stateMark || mark == earlierStateMark) stream >> ofHeader >> yielded >> askedFor;
    if (mark == stateMark) stream >> sampled;
    if (!ofHeader.isEmpty()) horizontalHeader()->restoreState(ofHeader);
    for (auto column = yielded.cbegin(); column != yielded.cend(); ++column)
        setColumnHidden(column.key(), false);
    yielded_.clear();
    askedFor_ = askedFor;
    // They may have been kept in another language.
    if (mark == stateMark) useSampleWidths(sampled);
    makeRoom();
    fitFlexibleColumn();
}

QList<int> RecordTable::selectedRows() const {
    QList<int> rows;
    if (!selectionModel()) return rows;
    // A few blocks even where they hold a million rows.
    QItemSelection blocks = selectionModel()->selection();
    std::sort(blocks.begin(), blocks.end(), [](const QItemSelectionRange& left, const QItemSelectionRange& right) {
        return left.top() < right.top();
    });
    int next = 0;
    for (const QItemSelectionRange& block : std::as_const(blocks)) {
        for (int row = std::max(next, block.top()); row <= block.bottom(); ++row)
            rows << row;
        next = std::max(next, block.bottom() + 1);
    }
    return rows;
}

QList<int> RecordTable::visibleColumns() const {
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical)) columns << logical;
    }
    return columns;
}

QString RecordTable::asTabSeparated(const QList<int>& rows) const {
    const QList<int> columns = visibleColumns();
    const auto line = [&columns](const std::function<QString(int)>& cell) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(column).simplified();
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines;
    lines << line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        lines << line([this, row](int column) { return model()->index(row, column).data(CopyTextRole).toString(); });
    return lines.join(QLatin1Char('\n'));
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    makeRoom();
    fitFlexibleColumn();
}

void RecordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) useFontMetrics();
    if (event->type() == QEvent::FontChange) {
        useFontMetrics();
        if (sampleTexts_) fitToSamples();
    }
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    // Return opens a row, as a double click does; QTableView keeps it for editing, which no table here offers.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT doubleClicked(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::useFontMetrics() {
    // Goes through all rows, a million of them: not at every change of style.
    const int height = tableRowHeight(font());
    if (verticalHeader()->defaultSectionSize() != height) verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(textWidth(font(), 6));
}

void RecordTable::fitFlexibleColumn() {
    if (flexible_ < 0 || fitting_ || !model() || isColumnHidden(flexible_)) return;
    fitting_ = true;
    int taken = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != flexible_ && !isColumnHidden(column)) taken += columnWidth(column);
    // A little less than its sample is better than a last column that is cut.
    const int room = viewport()->width() - taken;
    const int sample = sampleWidth(flexible_);
    setColumnWidth(flexible_, room >= qMin(sample, textWidth(font(), leastCharacters)) ? room : sample);
    fitting_ = false;
}

void RecordTable::showColumn(int column, bool shown) {
    if (isColumnHidden(column) != shown || (!shown && visibleColumns().size() == 1)) return;
    setColumnHidden(column, !shown);
    yielded_.remove(column);
    if (shown)
        askedFor_ << column;
    else
        askedFor_.remove(column);
    makeRoom();
    fitFlexibleColumn();
    Q_EMIT columnsChanged();
}

void RecordTable::fitToContents(int column) {
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    int width = QFontMetrics(strongFont(smallFont(font()))).horizontalAdvance(heading + QStringLiteral(" ↓"));
    const int first = qMax(0, rowAt(0));
    const int past = rowAt(viewport()->height() - 1);
    const int last = past < 0 ? model()->rowCount() - 1 : past;
    for (int row = first; row <= last; ++row) {
        const QModelIndex cell = model()->index(row, column);
        const StatusText status{cell.data().toString(), Tone::Plain, cell.data(IconNameRole).toString()};
        width = qMax(width, cell.data(PillRole).toBool() ? pillSize(status, smallFont(font())).width()
                                                         : fontMetrics().horizontalAdvance(status.words));
    }
    setColumnWidth(column, width + 2 * cellPadding + 1);
}

void RecordTable::addHeadingActions(QMenu&, int) {}

void RecordTable::offerColumns(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addHeadingActions(*menu, horizontalHeader()->logicalIndexAt(position));
    const int at = horizontalHeader()->logicalIndexAt(position);
    if (at >= 0) {
        const QString name = menuText(model()->headerData(at, Qt::Horizontal).toString());
        connect(menu->addAction(tr("Fit “%1” to the rows on the screen").arg(name)), &QAction::triggered, this,
                [this, at] { fitToContents(at); });
        QAction* hide = menu->addAction(tr("Hide “%1”").arg(name));
        hide->setEnabled(visibleColumns().size() > 1);
        connect(hide, &QAction::triggered, this, [this, at] { showColumn(at, false); });
        menu->addSeparator();
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu->addAction(menuText(model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visibleColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    extendHeaderMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

}  // namespace bankhub
