// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace bankhub {

class NewTransactions;

/// "12 new" beside the title of the page: shows only those when pressed, and has a button that marks them as seen. Not
/// there while nothing is new.
class NewsMark : public QWidget {
    Q_OBJECT
public:
    /// `news` must outlive it.
    explicit NewsMark(NewTransactions& news, QWidget* parent = nullptr);
    /// Only what is new is wanted.
    [[nodiscard]] bool isFiltering() const;
    void stopFiltering();

signals:
    void filteringChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    NewTransactions& news_;
    QPushButton* only_;
    QToolButton* seen_;
};

}  // namespace bankhub
