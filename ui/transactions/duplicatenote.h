// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/store/store.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bankhub {

class DuplicateReview;

/// Names the rows that look like the same payment as the one in the details, and takes the decision that they are not.
/// Not there when there are none.
class DuplicateNote : public QFrame {
    Q_OBJECT
public:
    /// Rows that are named; of the others only the number is.
    static constexpr int largestNamed = 4;
    /// `review` must outlive it.
    explicit DuplicateNote(DuplicateReview& review, QWidget* parent = nullptr);

signals:
    /// The user wants to see this row in the table.
    void rowRequested(Store::RowId rowId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QPushButton* makeLine(const Store::CachedTransaction& row);

    DuplicateReview& review_;
    QLabel* heading_;
    QVBoxLayout* lines_;
    QLabel* more_;
    QPushButton* decide_;
};

}  // namespace bankhub
