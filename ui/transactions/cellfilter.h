// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <functional>

#include "app/domain/querylanguage.h"
#include "app/store/store.h"

class QMenu;
class QTableView;

namespace bankhub {

/// A filter that a cell of the table suggests.
struct CellFilter {
    enum class Kind {
        Equals,    ///< rows with the same value in this column
        Excludes,  ///< rows with another value in this column
        SameCode,  ///< the rest looks at other columns of the row
        SameDay,
        FromDay,
        UntilDay,
        SameAccount,
    };
    Kind kind = Kind::Equals;
    QString words;           ///< as an entry of a menu, not yet escaped for one
    TransactionFilter part;  ///< to be added to the filter that is there
};

/// What can be asked for from a cell, those of its own column first. Only what the query language can say: what the
/// service did not say can be neither asked for nor excluded.
QList<CellFilter> cellFilters(const Store::CachedTransaction& row, TransactionField field);
/// Rows with the same value, which is what Alt and a click ask for; a restriction of nothing when there is none.
TransactionFilter equalsFilter(const Store::CachedTransaction& row, TransactionField field);
/// One entry for each filter; `take` is called with the chosen one.
void addCellFilters(QMenu& menu, const Store::CachedTransaction& row, TransactionField field,
                    const std::function<void(const TransactionFilter&)>& take);

/// Tells of clicks with Alt on the cells of a table, which then select nothing. Belongs to the table.
class CellFilterClick : public QObject {
    Q_OBJECT
public:
    explicit CellFilterClick(QTableView& table);

signals:
    void clicked(const QModelIndex& cell);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView& table_;
};

}  // namespace bankhub
