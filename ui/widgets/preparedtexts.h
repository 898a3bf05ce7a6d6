// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QRect>
#include <QStaticText>

class QPainter;

namespace bankhub {

/// Draws short texts that come again in the next picture, which is what a table does while it is scrolled: what the
/// font makes of a text is found out once instead of twice (for its width, then for its letters) in each picture.
class PreparedTexts {
public:
    /// Keeps at most so many texts.
    explicit PreparedTexts(int kept);
    /// One line in `font` and the pen of the painter, in the middle of the height of `area`, cut with an ellipsis at
    /// its right end where it is too long. Line breaks become spaces.
    void draw(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text, const QFont& font);

private:
    struct Key {
        QString text;
        QFont font;
        int width = 0;
        qreal scale = 1;  ///< pixels of the device for one of the painter
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0) {
            return qHashMulti(seed, key.text, key.width, key.scale, key.font);
        }
    };
    QStaticText prepared(const Key& key, const QPainter& painter);

    QCache<Key, QStaticText> texts_;
};

}  // namespace bankhub
