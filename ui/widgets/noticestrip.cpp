// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticestrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/format/maskedtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QString toneName(Tone tone) {
    switch (tone) {
        case Tone::Bad:
            return QStringLiteral("bad");
        case Tone::Warning:
            return QStringLiteral("warning");
        case Tone::Accent:
        case Tone::Good:
            return QStringLiteral("accent");
        case Tone::Plain:
        case Tone::Dim:
            break;
    }
    return QStringLiteral("plain");
}
}  // namespace

NoticeStrip::NoticeStrip(QWidget* parent) : QFrame(parent) {
    setRole(this, "notice");
    sign_ = new IconLabel;
    text_ = new QLabel;
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    action_ = new QPushButton;
    connect(action_, &QPushButton::clicked, this, &NoticeStrip::actionTriggered);
    close_ = new QToolButton;
    close_->setIcon(themeIcon(QStringLiteral("close"), Tone::Dim));
    close_->setFocusPolicy(Qt::StrongFocus);
    connect(close_, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(3), space(1), space(1), space(1));
    layout->setSpacing(space(2));
    layout->addWidget(sign_);
    layout->addWidget(text_, 1);
    layout->addWidget(action_);
    layout->addWidget(close_);
    retranslate();
    hide();
}

void NoticeStrip::say(const QString& text, Tone tone, const QString& action, bool closable) {
    setStyleProperty(this, "tone", toneName(tone));
    const bool alarming = tone == Tone::Bad || tone == Tone::Warning;
    sign_->setIcon(themeIcon(alarming ? QStringLiteral("warning") : QStringLiteral("check"), tone));
    said_ = text;
    showText();
    action_->setText(action);
    action_->setAccessibleName(action);
    action_->setVisible(!action.isEmpty());
    close_->setVisible(closable);
    show();
}

QString NoticeStrip::text() const {
    return text_->text();
}

void NoticeStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void NoticeStrip::showText() {
    const QString shown = discreetText(said_);
    text_->setText(shown);
    setAccessibleName(shown);
}

void NoticeStrip::retranslate() {
    // Privacy mode may have come or gone since it was said.
    if (!said_.isEmpty()) showText();
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());
}

}  // namespace bankhub
