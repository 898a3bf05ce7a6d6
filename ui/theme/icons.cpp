// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <functional>

namespace bankhub {

namespace {

using ColorChoice = std::function<QColor(const Tokens&)>;

QByteArray svgText(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(const QString& name, const QColor& color, const QSize& devicePixels) {
    const QString key = QStringLiteral("bankhub/%1/%2/%3x%4")
                            .arg(name, color.name(QColor::HexArgb), QString::number(devicePixels.width()),
                                 QString::number(devicePixels.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svgText(name).replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class PaletteIconEngine final : public QIconEngine {
public:
    PaletteIconEngine(QString name, ColorChoice choice) : name_(std::move(name)), choice_(std::move(choice)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, devicePixmap((QSizeF(rect.size()) * ratio).toSize(), mode, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return devicePixmap(size, mode, 1.0); }
    /// Before Qt 6.8 `size` is in device pixels (Qt has multiplied it), from there on it is not.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return iconPixmap(name_, color(mode), size, ratio);
#else
        return devicePixmap(size, mode, ratio);
#endif
    }
    QIconEngine* clone() const override {
        return new PaletteIconEngine(name_, choice_);
    }
    QString key() const override {
        return QStringLiteral("bankhub-palette-icon");
    }
    QString iconName() override {
        return name_;
    }

private:
    [[nodiscard]] QPixmap devicePixmap(const QSize& devicePixels, QIcon::Mode mode, qreal ratio) const {
        QPixmap pixmap = render(name_, color(mode), devicePixels);
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    [[nodiscard]] QColor color(QIcon::Mode mode) const {
        QColor color = choice_(currentTokens());
        if (mode == QIcon::Disabled) color.setAlphaF(0.45F);
        return color;
    }

    QString name_;
    ColorChoice choice_;
};

QIcon makeIcon(const QString& name, const ColorChoice& choice) {
    return QIcon(new PaletteIconEngine(name, choice));
}

}  // namespace

QIcon themeIcon(const QString& name, Tone tone) {
    return makeIcon(name, [tone](const Tokens& tokens) { return textColor(tokens, tone); });
}

QIcon iconOnAccent(const QString& name) {
    return makeIcon(name, [](const Tokens& tokens) { return tokens.onAccent; });
}

QIcon iconOnProduction(const QString& name) {
    return makeIcon(name, [](const Tokens& tokens) { return tokens.onProduction; });
}

QPixmap iconPixmap(const QString& name, const QColor& color, const QSize& size, qreal devicePixelRatio) {
    QPixmap pixmap = render(name, color, (QSizeF(size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QStringList iconNames() {
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    names.replaceInStrings(QStringLiteral(".svg"), QString());
    return names;
}

}  // namespace bankhub
