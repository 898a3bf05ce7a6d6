// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/core/result.h"
#include "app/domain/writes.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace bankhub {

class IconLabel;

/// The line over the journal for the selected write while nobody knows its result: what to do about it. Hidden for
/// every other write.
class SettleBar : public QFrame {
    Q_OBJECT
public:
    explicit SettleBar(QWidget* parent = nullptr);

    /// `found` is what the last look at the service found, if there was one.
    void showLost(const JournalEntry& entry, bool checking, const std::optional<Result<WriteCheck>>& found);

signals:
    void checkRequested();
    void stopRequested();
    /// The user says how it ended; to be confirmed.
    void settleRequested(bool happened);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showWords();

    std::optional<JournalEntry> entry_;
    std::optional<Result<WriteCheck>> found_;
    bool checking_ = false;
    IconLabel* sign_;
    QLabel* text_;
    QProgressBar* progress_;
    QPushButton* check_;
    QPushButton* happened_;
    QPushButton* didNotHappen_;
};

}  // namespace bankhub
