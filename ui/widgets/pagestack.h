// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace bankhub {

/// A stack whose page is as high as the place that there is. A QStackedWidget asks the labels of its page, and those of
/// the stacks in it, over and over how high they would be at many widths whenever anything around it changes: half of
/// the time of the window between a new filter and its first rows.
class PageStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

}  // namespace bankhub
