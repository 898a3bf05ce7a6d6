// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/core/error.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace bankhub {

class IconLabel;
class SkeletonRows;

/// What stands where a table would be: loading, nothing there, or what went wrong and how to go on.
class StatePanel : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(QWidget* parent = nullptr);

    void showLoading(const QString& text);
    /// For a panel in the place of a table: while it loads it shows where the rows will stand.
    void useRows();
    /// `action` is the text of the button (actionTriggered); no button when empty. `iconName` says what is missing: the
    /// magnifier that nothing was found.
    void showEmpty(const QString& title, const QString& text, const QString& action = {},
                   const QString& iconName = QStringLiteral("search"));
    /// With a Retry button (retried).
    void showError(const Error& error);

signals:
    void actionTriggered();
    void retried();

private:
    enum class Kind { Loading, Empty, Failed };
    void show(Kind kind, const QString& iconName, const QString& title, const QString& text, const QString& button);

    Kind kind_ = Kind::Loading;
    IconLabel* sign_;
    QLabel* title_;
    QLabel* text_;
    QProgressBar* progress_;
    QPushButton* button_;
    SkeletonRows* rows_ = nullptr;
};

}  // namespace bankhub
