// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lostwritesnotice.h"

#include <QEvent>

#include "app/writes/writejournal.h"

namespace bankhub {

LostWritesNotice::LostWritesNotice(const WriteJournal& journal, QWidget* parent)
    : NoticeStrip(parent), journal_(journal) {
    connect(&journal_, &WriteJournal::changed, this, &LostWritesNotice::refresh);
    refresh();
}

void LostWritesNotice::refresh() {
    if (!journal_.loaded()) return;
    const QStringList lost = journal_.lostKeys();
    // Later ones have been announced where they were confirmed.
    if (!earlier_) earlier_ = QSet<QString>(lost.cbegin(), lost.cend());
    const bool closedByTheUser = shown_ && isHidden();
    if (closedByTheUser) return;
    const auto left =
        std::count_if(lost.cbegin(), lost.cend(), [this](const QString& key) { return earlier_->contains(key); });
    shown_ = left > 0;
    if (!shown_) {
        hide();
        return;
    }
    say(tr("The program ended before %n change(s) were answered, or the answer was lost: they may or may not have "
           "happened. Check them before you send the same again.",
           nullptr, static_cast<int>(left)),
        Tone::Warning, tr("Open the journal"));
}

void LostWritesNotice::changeEvent(QEvent* event) {
    NoticeStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace bankhub
