// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>
#include <QWidget>

#include "ui/format/statustext.h"
#include "ui/widgets/preparedtexts.h"

class QPainter;

namespace bankhub {

/// Size of a tag that shows all of this status in this font.
QSize pillSize(const StatusText& status, const QFont& font);

/// Draws a status as a rounded tag. A table has the same few in most of its rows and in each picture: their shapes and
/// words are made once.
class PillPainter {
public:
    /// Keeps at most so many different tags.
    explicit PillPainter(int kept);
    /// At the left of `area`, centred vertically and cut to its width.
    void paint(QPainter& painter, const QRect& area, const StatusText& status, const QFont& font, const Tokens& tokens);

private:
    /// All that decides how a tag looks.
    struct Look {
        QString words;
        QString icon;
        QFont font;
        int room = 0;  ///< width of the area
        QRgb tint = 0;
        QRgb color = 0;
        QRgb edge = 0;    ///< transparent: none
        qreal scale = 1;  ///< pixels of the device for one of the painter
        bool operator==(const Look&) const = default;
        friend size_t qHash(const Look& look, size_t seed = 0) {
            return qHashMulti(seed, look.words, look.room, look.tint, look.font);
        }
    };
    /// Everything but the words.
    struct Shape {
        QPixmap pixmap;
        QSize size;
        int wordsAt = 0;  ///< from its left edge
    };
    Shape shapeOf(const Look& look);

    QCache<Look, Shape> shapes_;
    PreparedTexts words_;
};

/// A status as a rounded tag: words, a tint, and an icon when the status has one.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);
    void setStatus(const StatusText& status);
    [[nodiscard]] const StatusText& status() const { return status_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusText status_;
    PillPainter painter_{1};
};

}  // namespace bankhub
