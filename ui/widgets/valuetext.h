// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>
#include <QWidget>

namespace bankhub {

/// Plain text that wraps between words and, when a word is longer than the line, inside it: identifiers and bank texts
/// without spaces must not widen a panel or be cut.
class ValueText : public QWidget {
    Q_OBJECT
public:
    explicit ValueText(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// As QTextLayout breaks lines.
    [[nodiscard]] QString shownText() const;
    int layOut(QTextLayout& layout, int width) const;
    QString text_;
};

}  // namespace bankhub
