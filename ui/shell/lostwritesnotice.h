// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <optional>

#include "ui/widgets/noticestrip.h"

namespace bankhub {

class WriteJournal;

/// Says after the start that an earlier run of the program left writes whose result nobody knows. Goes when they are
/// settled or when the user closes it. actionTriggered asks for the journal.
class LostWritesNotice : public NoticeStrip {
    Q_OBJECT
public:
    /// `journal` must outlive it.
    explicit LostWritesNotice(const WriteJournal& journal, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const WriteJournal& journal_;
    std::optional<QSet<QString>> earlier_;  ///< keys; known after the first read of the journal
    bool shown_ = false;
};

}  // namespace bankhub
