// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QToolButton>

#include "ui/format/maskedtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int appearMs = 160;

bool isAlarming(Tone tone) {
    return tone == Tone::Bad || tone == Tone::Warning;
}
}  // namespace

Toast::Toast(const QString& text, Tone tone, const QString& action, QWidget* parent)
    : QFrame(parent), said_(text), goesByItself_(action.isEmpty() && !isAlarming(tone)) {
    setRole(this, "toast");
    if (isAlarming(tone))
        setStyleProperty(this, "tone", tone == Tone::Bad ? QStringLiteral("bad") : QStringLiteral("warning"));
    sign_ = new IconLabel;
    sign_->setIcon(themeIcon(isAlarming(tone) ? QStringLiteral("warning") : QStringLiteral("check"), tone));
    text_ = new QLabel;
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setMinimumWidth(textWidth(font(), 30));
    action_ = new QPushButton;
    action_->setText(action);
    action_->setAccessibleName(action);
    close_ = new QToolButton;
    close_->setIcon(themeIcon(QStringLiteral("close"), Tone::Dim));
    close_->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(3), space(2), space(2), space(2));
    layout->setSpacing(space(2));
    layout->addWidget(sign_);
    layout->addWidget(text_, 1);
    layout->addWidget(action_);
    layout->addWidget(close_);
    // Not before it has a parent: it would come up as a window of its own.
    action_->setVisible(!action.isEmpty());
    connect(action_, &QPushButton::clicked, this, [this] {
        Q_EMIT actionTriggered();
        go();
    });
    connect(close_, &QToolButton::clicked, this, &Toast::go);
    time_.setSingleShot(true);
    time_.setInterval(shownMs);
    connect(&time_, &QTimer::timeout, this, &Toast::go);
    connect(qApp, &QApplication::focusChanged, this, &Toast::stayWhileUsed);
    retranslate();
}

Toast::~Toast() {
    // Its button may have the keyboard, and loses it when there is no more message to be told of that.
    disconnect(qApp, nullptr, this, nullptr);
}

QString Toast::text() const {
    return text_->text();
}

void Toast::takeFocus() {
    QWidget* place = action_->isHidden() ? static_cast<QWidget*>(close_) : action_;
    place->setFocus(Qt::ShortcutFocusReason);
}

void Toast::go() {
    Q_EMIT gone();
    hide();
    deleteLater();
}

void Toast::stayWhileUsed() {
    if (!goesByItself_ || isHidden()) return;
    const QWidget* focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        time_.stop();
    else if (!time_.isActive())
        time_.start();
}

void Toast::appear() {
    if (motionIsReduced()) return;
    auto* veil = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(veil);
    auto* animation = new QPropertyAnimation(veil, "opacity", veil);
    animation->setDuration(appearMs);
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    // An effect makes every painting of the message dearer than it need be.
    connect(animation, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    animation->start();
}

void Toast::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    if (event->spontaneous()) return;
    appear();
    stayWhileUsed();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    stayWhileUsed();
}

void Toast::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    stayWhileUsed();
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        go();
    else
        QFrame::keyPressEvent(event);
}

void Toast::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void Toast::retranslate() {
    // Privacy mode may have come or gone since it was said.
    const QString shown = discreetText(said_);
    text_->setText(shown);
    setAccessibleName(shown);
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());
}

}  // namespace bankhub
