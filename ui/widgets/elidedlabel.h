// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace bankhub {

/// One line of text that ends in an ellipsis when it does not fit and then shows all of it as a tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setFullText(const QString& text, Qt::TextElideMode mode = Qt::ElideRight);
    [[nodiscard]] const QString& fullText() const { return fullText_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    QString fullText_;
    Qt::TextElideMode mode_ = Qt::ElideRight;
};

}  // namespace bankhub
