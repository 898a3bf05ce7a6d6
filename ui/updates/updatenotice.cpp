// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/updates/updatenotice.h"

#include <QDesktopServices>
#include <QEvent>

#include "app/updates/updatecheck.h"
#include "ui/updates/updatewords.h"

namespace bankhub {

UpdateNotice::UpdateNotice(UpdateCheck& updates, QWidget* parent) : NoticeStrip(parent), updates_(updates) {
    connect(&updates_, &UpdateCheck::changed, this, &UpdateNotice::refresh);
    connect(this, &NoticeStrip::closed, &updates_, &UpdateCheck::dismiss);
    connect(this, &NoticeStrip::actionTriggered, this, [this] {
        if (const auto release = updates_.newerRelease()) QDesktopServices::openUrl(release->address);
    });
    refresh();
}

void UpdateNotice::refresh() {
    const auto release = updates_.releaseToTell();
    if (!release) {
        hide();
        return;
    }
    say(releaseText(*release), Tone::Accent, tr("Open its page"));
}

void UpdateNotice::changeEvent(QEvent* event) {
    NoticeStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace bankhub
