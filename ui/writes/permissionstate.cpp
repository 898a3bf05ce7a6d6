// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writes/permissionstate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/writes/writepermission.h"
#include "ui/format/timetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"
#include "ui/writes/unlockmenu.h"

namespace bankhub {

namespace {
constexpr int tickMs = 1000;
constexpr qint64 minuteMs = 60'000;
}  // namespace

PermissionState::PermissionState(WritePermission& permission, const Clock& clock, QWidget* parent)
    : QWidget(parent), permission_(permission), clock_(clock) {
    menu_ = new UnlockMenu(permission, this);
    sign_ = new IconLabel;
    text_ = new QLabel;
    text_->setTextFormat(Qt::PlainText);
    text_->setFont(strongFont(smallFont(font())));
    allow_ = new QPushButton;
    lock_ = new QPushButton;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(sign_);
    layout->addWidget(text_);
    for (QPushButton* button : {allow_, lock_}) {
        setRole(button, "onBand");
        button->setFont(smallFont(font()));
        layout->addWidget(button);
    }
    connect(allow_, &QPushButton::clicked, this, &PermissionState::openMenu);
    connect(lock_, &QPushButton::clicked, &permission_, &WritePermission::lock);
    connect(&permission_, &WritePermission::changed, this, &PermissionState::refresh);
    connect(&tick_, &QTimer::timeout, this, &PermissionState::refresh);
    refresh();
}

void PermissionState::openMenu() {
    const QWidget* under = allow_->isVisible() ? allow_ : lock_;
    menu_->popup(under->mapToGlobal(QPoint(0, under->height())));
}

QString PermissionState::words() const {
    return text_->text();
}

void PermissionState::refresh() {
    const auto until = permission_.unlockedUntilUtcMs();
    const bool hadFocus = allow_->hasFocus() || lock_->hasFocus();
    allow_->setVisible(!until);
    lock_->setVisible(until.has_value());
    // The button that was pressed goes away: the keyboard stays here.
    if (hadFocus) (until ? lock_ : allow_)->setFocus();
    sign_->setIcon(iconOnProduction(until ? QStringLiteral("unlocked") : QStringLiteral("lock")));
    if (until) {
        const int minutesLeft = static_cast<int>((*until - clock_.nowUtcMs() + minuteMs - 1) / minuteMs);
        text_->setText(
            tr("Changes allowed until %1 (%n minute(s) left)", nullptr, minutesLeft).arg(hourMinuteText(*until)));
        if (!tick_.isActive()) tick_.start(tickMs);
    } else {
        text_->setText(tr("Read-only"));
        tick_.stop();
    }
    allow_->setText(tr("Allow changes…"));
    lock_->setText(tr("Read-only again"));
    for (QPushButton* button : {allow_, lock_})
        button->setAccessibleName(button->text());
    setAccessibleName(text_->text());
}

void PermissionState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace bankhub
