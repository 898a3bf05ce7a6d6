// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bankhub {

/// Shows a page that the program wrote itself, with real style sheets: no scripts, no network, no links. GUI thread.
class HtmlPreview : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Complete HTML; pictures as data: addresses. The newest wins.
    virtual void setHtml(const QString& html) = 0;
    /// Width of the page in device-independent pixels, scaled down to fit; 0 = all there is.
    virtual void setPageWidth(int pixels) = 0;

signals:
    /// The newest HTML is on screen.
    void shown();
};

}  // namespace bankhub
