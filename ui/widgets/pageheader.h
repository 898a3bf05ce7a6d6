// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bankhub {

class ElidedLabel;

/// The top line of a page: title, a quiet line beside it, and room for buttons at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    [[nodiscard]] QString subtitle() const;
    /// A status beside the title; takes ownership.
    void addMark(QWidget* mark);
    /// Something to press beside the quiet line; takes ownership.
    void addAfterSubtitle(QWidget* widget);
    /// Adds to the right of what is there; takes ownership.
    void addAction(QWidget* widget);
    /// As addAction, to the left of what is there.
    void insertAction(QWidget* widget);

private:
    ElidedLabel* title_;
    ElidedLabel* subtitle_;
    QHBoxLayout* layout_;
    int firstAction_;
};

}  // namespace bankhub
