// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/pageplacement.h"

#include <QWebEngineView>

namespace bankhub {

void placePage(const QWidget& host, QWebEngineView& view, int pageWidth) {
    const int width = pageWidth > 0 ? qMin(pageWidth, host.width()) : host.width();
    view.setGeometry((host.width() - width) / 2, 0, width, host.height());
    const qreal zoom = pageWidth > width ? qreal(width) / pageWidth : 1.0;
    if (!qFuzzyCompare(view.zoomFactor(), zoom)) view.setZoomFactor(zoom);
}

}  // namespace bankhub
