// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "app/audit/auditlog.h"
#include "app/core/clock.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bankhub {

class AuditModel;
class AuditTrail;
class NoticeStrip;
class RecordTable;
class StatePanel;

/// The audit log: whether its chain holds, its newest records, and taking it away as a file. Deletes itself when
/// closed.
class AuditDialog : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive it.
    AuditDialog(AuditTrail& trail, const Clock& clock, QWidget* parent);

    /// Checks the whole log again.
    void check();
    /// Writes without asking for a name; the ending decides the format.
    void exportTo(const QString& file);
    [[nodiscard]] NoticeStrip& verdict() { return *verdict_; }
    [[nodiscard]] NoticeStrip& notice() { return *notice_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void checkWith(const QList<KnownAuditHead>& known);
    void showReading(const AuditLog::Reading& reading);
    void showVerdict();
    void askForFile();
    void retranslate();

    AuditTrail& trail_;
    const Clock& clock_;
    std::optional<AuditReport> report_;
    AuditModel* model_;
    QLabel* explanation_;
    NoticeStrip* verdict_;
    NoticeStrip* notice_;
    QStackedWidget* stack_;
    StatePanel* state_;
    RecordTable* table_;
    QPushButton* check_;
    QPushButton* export_;
    QPushButton* close_;
};

}  // namespace bankhub
