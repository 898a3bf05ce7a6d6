// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace bankhub {

/// Column headings that align as their cells do and show the order as an arrow in the text ("Time ↓"), which survives
/// style sheets and is read by screen readers.
class RecordHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

}  // namespace bankhub
