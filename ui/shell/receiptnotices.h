// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "app/notices/receiptwatch.h"
#include "app/settings/settings.h"

namespace bankhub {

class Session;
class Tray;

/// Tells on the desktop of money that came in, as the settings of the profile say. Owns the icon: it is there while
/// notices are wanted and the profile is open.
class ReceiptNotices : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    ReceiptNotices(Session& session, Settings& settings, Tray& tray, QObject* parent = nullptr);
    ~ReceiptNotices() override;

    /// While the windows are covered nothing is told and the icon says nothing; it is told in one notice afterwards.
    void setCovered(bool covered);

signals:
    /// The notice was pressed: show the rows that it told of.
    void rowsRequested(const bankhub::TransactionQuery& query);
    /// The icon was pressed.
    void windowRequested();

private:
    void follow();
    void tell(const Receipts& receipts);
    void hold(const Receipts& receipts);
    void showTold();

    Session& session_;
    Settings& settings_;
    Tray& tray_;
    std::optional<TransactionQuery> told_;
    std::optional<Receipts> held_;  ///< came while the windows were covered
    bool covered_ = false;
};

}  // namespace bankhub
