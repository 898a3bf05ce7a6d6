// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace bankhub::bench {

class Desk;
class RowSource;

/// One change of what the window shows, with the name that dbbrowser.py has for its like.
struct Change {
    QString kind;
    std::function<void(Desk&)> apply;
    [[nodiscard]] bool sorts() const { return kind.startsWith(QStringLiteral("sort:")); }
};

/// Filters of every kind, searches and sorts. Each filter finds some rows when it starts from the whole list.
QList<Change> windowChanges(const RowSource& source);

}  // namespace bankhub::bench
