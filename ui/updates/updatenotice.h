// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticestrip.h"

namespace bankhub {

class UpdateCheck;

/// Says that a newer version is announced, until its reader closes it: then no more about that version.
class UpdateNotice : public NoticeStrip {
    Q_OBJECT
public:
    /// `updates` must outlive it.
    explicit UpdateNotice(UpdateCheck& updates, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    UpdateCheck& updates_;
};

}  // namespace bankhub
