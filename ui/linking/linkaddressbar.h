// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace bankhub {

class ElidedLabel;
class IconLabel;

/// The line above the embedded page: which host it is, whether the connection is secure, and the width of the page.
/// Shows the host only: the rest of the address is the secret of the link.
class LinkAddressBar : public QWidget {
    Q_OBJECT
public:
    explicit LinkAddressBar(QWidget* parent = nullptr);

    /// Before anything is loaded: the host that will be opened.
    void showPlanned(const QUrl& address);
    void showAddress(const QUrl& address, bool secure);
    void setPageOpen(bool open);
    [[nodiscard]] int pageWidth() const;
    /// 360, 768 or 1024; anything else chooses 1024.
    void setPageWidth(int width);

signals:
    void pageWidthChosen(int width);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Security { Planned, Secure, ThisComputer, Insecure };
    void retranslate();

    QUrl address_;
    Security security_ = Security::Planned;
    IconLabel* sign_;
    ElidedLabel* host_;
    ElidedLabel* words_;
    QButtonGroup* widths_;
    QPushButton* close_;
};

}  // namespace bankhub
