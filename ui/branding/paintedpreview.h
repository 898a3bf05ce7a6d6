// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/branding/previewhtml.h"

namespace bankhub {

/// The hosted page drawn without a browser engine: name, colours and logo, but no style sheet.
class PaintedPreview : public QWidget {
    Q_OBJECT
public:
    explicit PaintedPreview(QWidget* parent = nullptr);
    void setContent(const PreviewContent& content);
    /// As a phone shows it, or across a desktop window.
    void setPhone(bool phone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPage(QPainter& painter, const QRectF& page) const;
    PreviewContent content_;
    bool phone_ = true;
};

}  // namespace bankhub
