// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

namespace bankhub::test {

/// Somebody at the simulator's hosted page, without a browser: sends what the page's script would send. Blocking calls:
/// for tests only.
class LinkVisitor {
public:
    /// Opens the page, which begins a visit.
    explicit LinkVisitor(const QUrl& hostedPage);
    QJsonObject step(const QByteArray& name, const QJsonObject& body = {}) const;
    /// Links the first personal account of MBBank; the answer of the last step.
    QJsonObject linkAccount() const;
    /// Unlinks the account that the link is for; `oneTimePassword` as the simulator gives it.
    QJsonObject unlinkAccount(const QString& oneTimePassword) const;

private:
    QUrl page_;
    QString visit_;
};

}  // namespace bankhub::test
