// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace bankhub {

class CompanySearch;
class IconLabel;

/// Says that the rows below come from a search at the service and not from the cached list, how many of how many they
/// are, and offers more of them and the way back. Hidden while no such search is on.
class ServiceSearchBar : public QFrame {
    Q_OBJECT
public:
    /// `search` must outlive it.
    explicit ServiceSearchBar(CompanySearch& search, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;

signals:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString summary() const;

    CompanySearch& search_;
    IconLabel* sign_;
    QLabel* text_;
    QPushButton* more_;
    QPushButton* back_;
};

}  // namespace bankhub
