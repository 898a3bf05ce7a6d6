// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/receiptnotices.h"

#include <utility>

#include "app/session/session.h"
#include "ui/format/statustext.h"
#include "ui/shell/receiptwords.h"
#include "ui/shell/tray.h"

namespace bankhub {

ReceiptNotices::ReceiptNotices(Session& session, Settings& settings, Tray& tray, QObject* parent)
    : QObject(parent), session_(session), settings_(settings), tray_(tray) {
    connect(&settings_, &Settings::noticesChanged, this, &ReceiptNotices::follow);
    connect(&tray_, &Tray::activated, this, &ReceiptNotices::windowRequested);
    connect(&tray_, &Tray::noticePressed, this, &ReceiptNotices::showTold);
    follow();
}

ReceiptNotices::~ReceiptNotices() {
    tray_.setShown(false);
}

void ReceiptNotices::follow() {
    const NoticeSettings notices = settings_.notices(session_.profile().id);
    // Asking for the tray talks to the desktop: not without need.
    const bool wanted = notices.wanted && tray_.isAvailable();
    if (wanted)
        connect(&session_.receipts(), &ReceiptWatch::received, this, &ReceiptNotices::tell, Qt::UniqueConnection);
    // Made only for those who want it.
    if (!wanted) held_.reset();
    if (wanted || tray_.isShown()) session_.receipts().setRule(wanted ? receiptRule(notices) : std::nullopt);
    tray_.setShown(wanted);
    const Profile& profile = session_.profile();
    if (wanted)
        tray_.setToolTip(covered_ ? QString() : QStringLiteral("%1 · %2").arg(profile.name, environmentText(profile)));
}

void ReceiptNotices::setCovered(bool covered) {
    covered_ = covered;
    follow();
    if (!covered_ && held_) tell(*std::exchange(held_, std::nullopt));
}

void ReceiptNotices::tell(const Receipts& receipts) {
    if (covered_) {
        hold(receipts);
        return;
    }
    const NoticeSettings notices = settings_.notices(session_.profile().id);
    const bool hidden = notices.amountsHidden || settings_.amountsHidden();
    const NoticeText notice = receiptNotice(receipts, session_.profile(), hidden);
    told_ = receiptQuery(receipts, notices);
    tray_.tell(notice.title, notice.text);
}

void ReceiptNotices::hold(const Receipts& receipts) {
    Receipts all = receipts;
    if (held_) {
        all.rows += held_->rows;
        all.after = held_->after;
    }
    all.heldBack = true;
    held_ = all;
}

void ReceiptNotices::showTold() {
    if (told_)
        Q_EMIT rowsRequested(*told_);
    else
        Q_EMIT windowRequested();
}

}  // namespace bankhub
