// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace bankhub {

/// Column headings that align as their cells do and show the order as an arrow in the text ("Time ↓"), which survives
/// style sheets and is read by screen readers. A model that answers SortMarkRole says itself what stands there.
class RecordHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordHeader(QWidget* parent = nullptr);

signals:
    /// A heading was clicked; `further`: with Shift, to order by this column behind the others.
    void orderClicked(int column, bool further);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    /// The whole of a heading that is cut.
    bool viewportEvent(QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    [[nodiscard]] QString sortMark(int column) const;
    [[nodiscard]] bool isCut(int column) const;

    bool shiftHeld_ = false;
};

}  // namespace bankhub
