// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QString>
#include <limits>

namespace bankhub::testing {

/// Whether two pictures of a screen show the same. Another version of the font renderer draws letters a little fatter
/// or a pixel further: that is the same. Something that moved, went or came is not.
class PictureComparison {
public:
    /// What a reference is kept as: half the size, opaque.
    static QImage reduced(const QImage& picture);

    /// Both reduced.
    PictureComparison(const QImage& picture, const QImage& reference);

    [[nodiscard]] bool isSame() const { return spots_ <= toleratedSpots; }
    /// Where they differ and how much, in pixels of the screen.
    [[nodiscard]] QString description() const;
    /// The picture with what differs marked.
    [[nodiscard]] QImage marked() const;

    /// Edge of the squares that are compared, in pixels of the screen.
    static constexpr int spotEdge = 8;
    /// Difference of a colour channel, 0 to 255, in the mean over a square and its neighbours.
    static constexpr int toleratedDifference = 12;
    /// So many squares may differ more.
    static constexpr int toleratedSpots = 6;

private:
    QImage picture_;
    QImage different_;  ///< a pixel a spot, white where it differs
    QRect where_;       ///< in spots
    bool sameSize_ = false;
    int spots_ = 0;
    int largest_ = 0;
};

inline constexpr int pictureReduction = 2;

inline QImage spotsOf(const QImage& reduced) {
    const int edge = PictureComparison::spotEdge / pictureReduction;
    return reduced
        .scaled(reduced.width() / edge, reduced.height() / edge, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

/// The mean over a square and those around it.
inline QColor meanAround(const QImage& spots, int x, int y) {
    int red = 0;
    int green = 0;
    int blue = 0;
    int count = 0;
    for (int row = qMax(0, y - 1); row <= qMin(spots.height() - 1, y + 1); ++row)
        for (int column = qMax(0, x - 1); column <= qMin(spots.width() - 1, x + 1); ++column) {
            const QRgb pixel = spots.pixel(column, row);
            red += qRed(pixel);
            green += qGreen(pixel);
            blue += qBlue(pixel);
            ++count;
        }
    return {red / count, green / count, blue / count};
}

inline int differenceOf(const QColor& one, const QColor& other) {
    return qMax(qMax(qAbs(one.red() - other.red()), qAbs(one.green() - other.green())),
                qAbs(one.blue() - other.blue()));
}
inline QImage PictureComparison::reduced(const QImage& picture) {
    return picture
        .scaled(picture.width() / pictureReduction, picture.height() / pictureReduction, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

inline PictureComparison::PictureComparison(const QImage& picture, const QImage& reference)
    : picture_(picture), sameSize_(picture.size() == reference.size() && !picture.isNull()) {
    if (!sameSize_) {
        spots_ = std::numeric_limits<int>::max();
        return;
    }
    const QImage spots = spotsOf(picture);
    const QImage wanted = spotsOf(reference.convertToFormat(QImage::Format_RGB32));
    different_ = QImage(spots.size(), QImage::Format_RGB32);
    different_.fill(Qt::black);
    for (int y = 0; y < spots.height(); ++y)
        for (int x = 0; x < spots.width(); ++x) {
            const int difference = differenceOf(meanAround(spots, x, y), meanAround(wanted, x, y));
            largest_ = qMax(largest_, difference);
            if (difference <= toleratedDifference) continue;
            ++spots_;
            where_ |= QRect(x, y, 1, 1);
            different_.setPixelColor(x, y, Qt::white);
        }
}

inline QString PictureComparison::description() const {
    if (!sameSize_) return QStringLiteral("it has another size than the reference, or there is none");
    return QStringLiteral("%1 squares differ, by up to %2 of 255, between %3,%4 and %5,%6")
        .arg(spots_)
        .arg(largest_)
        .arg(where_.left() * spotEdge)
        .arg(where_.top() * spotEdge)
        .arg((where_.right() + 1) * spotEdge)
        .arg((where_.bottom() + 1) * spotEdge);
}

inline QImage PictureComparison::marked() const {
    QImage result = picture_.convertToFormat(QImage::Format_RGB32);
    const int edge = spotEdge / pictureReduction;
    for (int y = 0; y < different_.height() * edge && y < result.height(); ++y)
        for (int x = 0; x < different_.width() * edge && x < result.width(); ++x)
            if (different_.pixelColor(x / edge, y / edge) == Qt::white)
                result.setPixelColor(x, y, QColor(255, result.pixelColor(x, y).green() / 2, 0));
    return result;
}

}  // namespace bankhub::testing
