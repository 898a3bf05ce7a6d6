// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>
#include <array>

namespace bankhub {

/// Where the parts of a statement stand on A4 paper, in units of 1/1200 inch, so that screen, file and printer break
/// lines and pages at the same places.
class StatementLayout {
public:
    static constexpr double unitsPerInch = 1200.0;
    enum Column { Time, Direction, Amount, Content, Reference, PaymentCode };
    static constexpr int columnCount = 6;

    StatementLayout(const QFont& base, bool landscape);

    [[nodiscard]] QRectF page() const { return page_; }  ///< the part within the margins, at 0,0
    [[nodiscard]] QRectF column(int column) const;       ///< left and width; top and height are 0
    [[nodiscard]] const QFont& body() const { return body_; }
    [[nodiscard]] const QFont& strong() const { return strong_; }
    [[nodiscard]] const QFont& title() const { return title_; }
    [[nodiscard]] double lineHeight() const { return lineHeight_; }
    [[nodiscard]] double titleHeight() const { return titleHeight_; }
    [[nodiscard]] double padding() const { return padding_; }  ///< above and below a line
    [[nodiscard]] double side() const { return side_; }        ///< left and right in a cell
    /// Height of a row of that many lines of text.
    [[nodiscard]] double rowHeight(int lines) const { return lines * lineHeight_ + 2 * padding_; }
    [[nodiscard]] double footerHeight() const { return lineHeight_ + 2 * padding_; }
    /// The lowest place for content.
    [[nodiscard]] double bottom() const { return page_.height() - footerHeight(); }

    /// The text broken into lines of at most that width, at most `largestLines`; the last one ends with … when more
    /// would follow.
    [[nodiscard]] QStringList wrapped(const QString& text, double width, const QFont& font) const;
    static constexpr int largestLines = 40;

private:
    QRectF page_;
    QFont body_;
    QFont strong_;
    QFont title_;
    double lineHeight_ = 0;
    double titleHeight_ = 0;
    double padding_ = 0;
    double side_ = 0;
    double widestCharacter_ = 0;
    std::array<double, columnCount> widths_{};
};

/// Fills pages from top to bottom. The same calls give the same places, once to count and once to paint.
class StatementFlow {
public:
    StatementFlow(const StatementLayout& layout, double top) : bottom_(layout.bottom()), y_(top) {}

    /// Room of that height; on a new page when it does not fit together with `keepWith` that follows. `onNewPage` is
    /// the height that every page but the first begins with.
    double place(double height, double keepWith, double onNewPage) {
        if (y_ + height + keepWith > bottom_ && !isFresh_) {
            ++page_;
            y_ = onNewPage;
        }
        isFresh_ = false;
        const double top = y_;
        y_ += height;
        return top;
    }
    [[nodiscard]] int page() const { return page_; }  ///< from 1

private:
    double bottom_;
    double y_;
    int page_ = 1;
    bool isFresh_ = true;
};

}  // namespace bankhub
