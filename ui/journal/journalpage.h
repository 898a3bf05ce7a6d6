// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "app/core/clock.h"
#include "app/domain/writes.h"
#include "ui/widgets/directorypage.h"

namespace bankhub {

class AuditDialog;
class AuditTrail;
class ChoiceBox;
class JournalModel;
class JournalSaving;
class LostWriteChecks;
class SettleBar;
class Store;
class WriteJournal;
class Writer;

/// What was changed at the service from this computer, and what became of it. Writes whose result nobody knows come
/// first: a notice counts them, each can be checked, and settled by hand when the service cannot say.
class JournalPage final : public DirectoryPage {
    Q_OBJECT
public:
    /// All must outlive the page.
    JournalPage(WriteJournal& journal, Writer& writer, Store& store, AuditTrail& audit, Settings& settings,
                const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("journal"); }
    [[nodiscard]] QString title() const override { return tr("Journal"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("journal"); }
    /// Writes whose result nobody knows.
    [[nodiscard]] std::optional<qint64> count() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    /// "Export…" and its file dialog.
    [[nodiscard]] JournalSaving& saving() { return *saving_; }
    /// "Audit log…": opens it, or brings the open one to the front.
    void showAuditLog();

protected:
    [[nodiscard]] bool loaded() const override;
    void reload() override;
    /// A journal row leads nowhere else: its details are what there is.
    void showTransactionsOf(int sourceRow) override;
    void fillDetails(int sourceRow, DetailPanel& panel) override;
    void selectionShown(int sourceRow) override;
    void clearOwnFilter() override;
    [[nodiscard]] Words words() const override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void makeNotices();
    void showLost();
    void confirmSettling(bool happened);
    void settle(const QString& key, bool happened);

    WriteJournal& journal_;
    Writer& writer_;
    JournalModel* model_;
    LostWriteChecks* checks_;
    ChoiceBox* state_;
    AuditTrail& audit_;
    const Clock& clock_;
    QPointer<AuditDialog> auditDialog_;
    QPushButton* showAudit_;
    QPushButton* export_;
    NoticeStrip* lost_;
    SettleBar* settle_;
    JournalSaving* saving_;
    QString selectedKey_;
};

}  // namespace bankhub
