// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace bankhub {

/// Puts a link on the clipboard when the user asks for it: marked as a secret, so that clipboard histories leave it
/// out, and taken off again after a while, or when this object goes, unless something else was copied meanwhile.
class LinkClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr int secondsKept = 90;
    explicit LinkClipboard(QObject* parent = nullptr, int millisecondsKept = secondsKept * 1000);
    ~LinkClipboard() override;
    void copy(const QUrl& link);
    void takeOff();

private:
    QByteArray digest_;  ///< of what was copied: the link itself is not kept
    QTimer end_;
};

}  // namespace bankhub
