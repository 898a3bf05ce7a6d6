// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace bankhub {

/// One part of a filter as a tinted tag ("Date: today ×"): pressing it asks for another value, its cross or the Delete
/// key takes it away.
class FilterChip : public QFrame {
    Q_OBJECT
public:
    explicit FilterChip(QWidget* parent = nullptr);

    /// `words` are elided when they are long; `textForm` is how the search field writes the same.
    void setContent(const QString& words, const QString& textForm);
    [[nodiscard]] QString words() const { return words_; }
    /// For tests and for keeping the keyboard in place.
    [[nodiscard]] QToolButton* changeButton() const { return change_; }
    [[nodiscard]] QToolButton* removeButton() const { return remove_; }

signals:
    void changeRequested();
    void removed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    QString words_;
    QString textForm_;
    QToolButton* change_;
    QToolButton* remove_;
};

}  // namespace bankhub
