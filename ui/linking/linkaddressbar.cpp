// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkaddressbar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <array>

#include "app/auth/profile.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr std::array pageWidths{360, 768, 1024};
}

LinkAddressBar::LinkAddressBar(QWidget* parent)
    : QWidget(parent),
      sign_(new IconLabel),
      host_(new ElidedLabel),
      words_(new ElidedLabel),
      widths_(new QButtonGroup(this)),
      close_(new QPushButton) {
    setRole(words_, "dim");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(3), space(2), space(2), space(2));
    layout->setSpacing(space(2));
    layout->addWidget(sign_);
    layout->addWidget(host_);
    layout->addWidget(words_);
    layout->addStretch(1);
    for (const int width : pageWidths) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        widths_->addButton(button, width);
        connect(button, &QToolButton::clicked, this, [this, width] { Q_EMIT pageWidthChosen(width); });
        layout->addWidget(button);
    }
    layout->addWidget(close_);
    connect(close_, &QPushButton::clicked, this, &LinkAddressBar::closeRequested);
    setPageWidth(pageWidths.back());
    setPageOpen(false);
    retranslate();
}

void LinkAddressBar::showPlanned(const QUrl& address) {
    address_ = address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    security_ = Security::Planned;
    retranslate();
}

void LinkAddressBar::showAddress(const QUrl& address, bool secure) {
    showPlanned(address);
    security_ = secure ? Security::Secure : isLoopback(address_) ? Security::ThisComputer : Security::Insecure;
    retranslate();
}

void LinkAddressBar::setPageOpen(bool open) {
    close_->setVisible(open);
    for (QAbstractButton* button : widths_->buttons())
        button->setEnabled(open);
}

int LinkAddressBar::pageWidth() const {
    return widths_->checkedId();
}

void LinkAddressBar::setPageWidth(int width) {
    QAbstractButton* button = widths_->button(width);
    (button ? button : widths_->button(pageWidths.back()))->setChecked(true);
}

void LinkAddressBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LinkAddressBar::retranslate() {
    host_->setFullText(address_.host());
    // Who is at the other end must be readable; the words beside it give way.
    host_->setMinimumWidth(qMin(host_->sizeHint().width(), textWidth(font(), 40)));
    sign_->setVisible(!address_.isEmpty());
    switch (security_) {
        case Security::Planned:
            words_->setFullText(address_.isEmpty() ? QString() : tr("not opened here"));
            break;
        case Security::Secure:
            words_->setFullText(tr("certificate valid · off the record"));
            break;
        case Security::ThisComputer:
            words_->setFullText(tr("on this computer, not encrypted · off the record"));
            break;
        case Security::Insecure:
            words_->setFullText(tr("connection not secure"));
            break;
    }
    const bool secure = security_ == Security::Secure;
    const bool insecure = security_ == Security::Insecure;
    setRole(host_, secure ? "good" : insecure ? "bad" : "plain");
    sign_->setIcon(themeIcon(secure     ? QStringLiteral("lock")
                             : insecure ? QStringLiteral("warning")
                                        : QStringLiteral("link"),
                             secure     ? Tone::Good
                             : insecure ? Tone::Bad
                                        : Tone::Dim));
    const QStringList names{tr("Width of a telephone"), tr("Width of a tablet"), tr("Width of a desktop")};
    for (size_t index = 0; index < pageWidths.size(); ++index) {
        QAbstractButton* button = widths_->button(pageWidths[index]);
        const QString& name = names.at(static_cast<int>(index));
        button->setText(tr("%1 px").arg(pageWidths[index]));
        button->setToolTip(tr("%1: %2 pixels").arg(name).arg(pageWidths[index]));
        button->setAccessibleName(button->toolTip());
    }
    close_->setText(tr("Close the page"));
    close_->setAccessibleName(close_->text());
}

}  // namespace bankhub
