// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/settlebar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/format/errortext.h"
#include "ui/format/isolatedtext.h"
#include "ui/format/writetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

SettleBar::SettleBar(QWidget* parent) : QFrame(parent) {
    setRole(this, "notice");
    setStyleProperty(this, "tone", QStringLiteral("plain"));
    sign_ = new IconLabel;
    sign_->setIcon(themeIcon(QStringLiteral("warning"), Tone::Warning));
    text_ = new QLabel;
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    progress_ = new QProgressBar;
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    check_ = new QPushButton;
    happened_ = new QPushButton;
    didNotHappen_ = new QPushButton;
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(space(3), space(1), space(2), space(1));
    layout->setHorizontalSpacing(space(2));
    layout->setColumnStretch(1, 1);
    layout->addWidget(sign_, 0, 0);
    layout->addWidget(text_, 0, 1);
    layout->addWidget(happened_, 0, 2);
    layout->addWidget(didNotHappen_, 0, 3);
    layout->addWidget(check_, 0, 4);
    layout->addWidget(progress_, 1, 0, 1, 5);
    connect(check_, &QPushButton::clicked, this, [this] {
        if (checking_)
            Q_EMIT stopRequested();
        else
            Q_EMIT checkRequested();
    });
    connect(happened_, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(true); });
    connect(didNotHappen_, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(false); });
    retranslate();
    hide();
}

void SettleBar::showLost(const JournalEntry& entry, bool checking, const std::optional<Result<WriteCheck>>& found) {
    entry_ = entry;
    checking_ = checking;
    found_ = found;
    retranslate();
    show();
}

void SettleBar::showWords() {
    if (!entry_) return;
    const QString what = entry_->order.subject.isEmpty()
                             ? writeKindText(entry_->order.kind)
                             : tr("%1: %2").arg(writeKindText(entry_->order.kind), isolatedName(entry_->order.subject));
    if (checking_)
        text_->setText(tr("%1 — the service is asked…").arg(what));
    else if (found_ && !*found_)
        text_->setText(tr("%1 — it could not be checked. %2").arg(what, errorText(found_->error()).inOneLine()));
    else if (found_ && **found_ == WriteCheck::StillUnderWay)
        text_->setText(tr("%1 — it is still being sent. Check again in a moment.").arg(what));
    else if (found_ && **found_ == WriteCheck::CannotTell)
        text_->setText(
            tr("%1 — the service cannot say whether it happened. If you can see it there yourself, say so.").arg(what));
    else
        text_->setText(tr("%1 — the answer was lost: it may or may not have happened.").arg(what));
    setAccessibleName(text_->text());
}

void SettleBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SettleBar::retranslate() {
    const bool cannotTell = !checking_ && found_ && *found_ && **found_ == WriteCheck::CannotTell;
    happened_->setVisible(cannotTell);
    didNotHappen_->setVisible(cannotTell);
    progress_->setVisible(checking_);
    check_->setText(checking_ ? tr("Stop") : tr("Check"));
    happened_->setText(tr("It happened"));
    didNotHappen_->setText(tr("It did not happen"));
    for (QPushButton* button : {check_, happened_, didNotHappen_})
        button->setAccessibleName(button->text());
    progress_->setAccessibleName(tr("The service is asked"));
    showWords();
}

}  // namespace bankhub
