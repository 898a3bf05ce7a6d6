// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "ui/format/menutext.h"
#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

FilterChip::FilterChip(QWidget* parent) : QFrame(parent) {
    setRole(this, "chip");
    choose_ = new QToolButton;
    choose_->setPopupMode(QToolButton::InstantPopup);
    choose_->setFocusPolicy(Qt::StrongFocus);
    menu_ = new QMenu(this);
    choose_->setMenu(menu_);
    remove_ = new QToolButton;
    remove_->setIcon(themeIcon(QStringLiteral("close"), Tone::Accent));
    remove_->setIconSize(QSize(12, 12));
    remove_->setFocusPolicy(Qt::StrongFocus);
    connect(remove_, &QToolButton::clicked, this, &FilterChip::removed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(choose_);
    layout->addWidget(remove_);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    refresh();
}

void FilterChip::setLabel(const QString& label) {
    label_ = label;
    refresh();
}

void FilterChip::setValue(const QString& value) {
    value_ = value;
    refresh();
}

void FilterChip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void FilterChip::refresh() {
    const QString shown = QFontMetrics(font()).elidedText(value_, Qt::ElideRight, textWidth(font(), 30));
    const QString full = isActive() ? tr("%1: %2").arg(label_, value_) : label_;
    const QString arrow = !isActive() ? QString(QChar(QChar::Nbsp)) + QChar(0x25BE) : QString();
    choose_->setText(menuText(isActive() ? tr("%1: %2").arg(label_, shown) : label_) + arrow);
    choose_->setToolTip(shown == value_ ? QString() : plainToolTip(full));
    choose_->setAccessibleName(full);
    remove_->setVisible(isActive());
    remove_->setToolTip(tr("Remove this filter"));
    remove_->setAccessibleName(tr("Remove the filter %1").arg(full));
    setStyleProperty(this, "active", isActive());
}

}  // namespace bankhub
