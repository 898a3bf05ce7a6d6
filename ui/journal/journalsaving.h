// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"

namespace bankhub {

class NoticeStrip;
class Store;

/// "Export…" of the journal: asks for a file, writes every entry into it as a line of JSON, and says how it went.
class JournalSaving : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `page` is where the file dialog opens.
    JournalSaving(Store& store, const Clock& clock, NoticeStrip& notice, QWidget* page);

    void askForFile();
    /// Writes without asking; does nothing while another file is written.
    void write(const QString& file);

private:
    Store& store_;
    const Clock& clock_;
    NoticeStrip& notice_;
    QWidget* page_;
    std::optional<Pending<qint64>> running_;
};

}  // namespace bankhub
