// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>

namespace bankhub {

/// One thing that the command palette can do.
struct PaletteEntry {
    /// Stable, not translated, unique among all sources ("page/journal", "company/5f0a..."): what was done lately is
    /// remembered by it.
    QString id;
    QString title;
    QString detail;  ///< what sort of thing it is, or what tells it from its like; searched as well
    QString keys;    ///< its shortcut in words; may be empty
    QIcon icon;      ///< may be null
    std::function<void()> run;
};

/// Where the command palette takes its entries from. A source may have none yet and say later that it has some.
class PaletteSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// As they are now, in the language of now. Asked whenever the palette opens and after each changed().
    [[nodiscard]] virtual QList<PaletteEntry> entries() const = 0;

signals:
    void changed();
};

}  // namespace bankhub
