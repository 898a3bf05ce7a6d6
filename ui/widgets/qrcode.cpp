// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include <qrencode.h>

#include <QPainter>
#include <memory>

#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
constexpr int quietZone = 4;  // modules; ISO/IEC 18004

int fullEdge(const QrModules& modules) {
    return modules.edge + 2 * quietZone;
}
}  // namespace

QrModules qrModules(const QString& text) {
    if (text.isEmpty()) return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) return {};
    QrModules modules;
    modules.edge = code->width;
    modules.black.reserve(static_cast<size_t>(code->width) * static_cast<size_t>(code->width));
    for (int index = 0; index < code->width * code->width; ++index)
        modules.black.push_back((code->data[index] & 1) != 0);
    return modules;
}

QImage qrImage(const QrModules& modules, int moduleEdge) {
    if (modules.isEmpty() || moduleEdge < 1) return {};
    QImage image(fullEdge(modules) * moduleEdge, fullEdge(modules) * moduleEdge, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int row = 0; row < modules.edge; ++row)
        for (int column = 0; column < modules.edge; ++column) {
            const int index = row * modules.edge + column;
            if (modules.black[static_cast<size_t>(index)])
                painter.fillRect((column + quietZone) * moduleEdge, (row + quietZone) * moduleEdge, moduleEdge,
                                 moduleEdge, Qt::black);
        }
    return image;
}

QrCode::QrCode(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrCode::setText(const QString& text) {
    modules_ = qrModules(text);
    updateGeometry();
    update();
}

QImage QrCode::image(int edge) const {
    if (modules_.isEmpty()) return {};
    const int modules = fullEdge(modules_);
    return qrImage(modules_, qMax(1, (edge + modules - 1) / modules));
}

QSize QrCode::sizeHint() const {
    const int edge = textWidth(font(), 44);
    return {edge, edge};
}

QSize QrCode::minimumSizeHint() const {
    const int edge = qMax(fullEdge(modules_) * 2, textWidth(font(), 20));
    return {edge, edge};
}

void QrCode::paintEvent(QPaintEvent*) {
    if (modules_.isEmpty()) return;
    const qreal ratio = devicePixelRatioF();
    const int room = static_cast<int>(qMin(width(), height()) * ratio);
    QImage image = qrImage(modules_, qMax(1, room / fullEdge(modules_)));
    image.setDevicePixelRatio(ratio);
    const QSizeF size = QSizeF(image.size()) / ratio;
    // On a whole device pixel, or the edges of the modules would blur.
    const QPointF corner(qRound((width() - size.width()) / 2 * ratio) / ratio,
                         qRound((height() - size.height()) / 2 * ratio) / ratio);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(corner, image);
}

}  // namespace bankhub
