// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <utility>

#include "app/core/error.h"
#include "ui/theme/tokens.h"

namespace bankhub {

/// What the window asks of every page it shows.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable, not translated: "transactions".
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// How many things the page is about, for the navigation; nothing until known.
    [[nodiscard]] virtual std::optional<qint64> count() const = 0;
    /// True once the page shows what the cache holds.
    [[nodiscard]] virtual bool isReady() const = 0;
    [[nodiscard]] virtual std::optional<Error> error() const = 0;

    /// Where the keyboard is when the page comes up.
    virtual void focusContent() = 0;
    // What a page without a table does not have.
    virtual void focusSearch() {}
    virtual void clearFilter() {}
    /// Puts the selected rows on the clipboard as tab-separated text.
    virtual void copySelection() {}
    /// Offers the other forms in which the selected rows can be copied.
    virtual void copySelectionAs() {}
    virtual void toggleDetails() {}
    /// What was typed here and is neither saved nor given up, in words ("the webhook settings"); nothing when there is
    /// none. The window asks before it closes over it.
    [[nodiscard]] virtual std::optional<QString> unsavedWork() const { return {}; }

    /// Told by the window while rows are read from the service for the first time: a list without rows is no answer
    /// yet.
    void setFirstReading(bool underWay) {
        if (std::exchange(firstReading_, underWay) != underWay) Q_EMIT firstReadingChanged();
    }
    [[nodiscard]] bool isFirstReading() const { return firstReading_; }

signals:
    void firstReadingChanged();
    void countChanged();
    void syncRequested();
    /// Something that was begun on this page has ended, in words. The page says it too; the window tells it to whoever
    /// is on another page by now.
    void told(const QString& text, bankhub::Tone tone);

private:
    bool firstReading_ = false;
};

}  // namespace bankhub
