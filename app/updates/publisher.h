// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace bankhub {

/// Who may announce new versions of this program, and where.
struct Publisher {
    QList<QByteArray> keys;  ///< raw Ed25519 public keys; a file signed by any of them is believed
    QUrl address;            ///< of the version file
    /// There is a key, and an address that may be asked: https, or http on this computer.
    [[nodiscard]] bool isKnown() const;
};

/// The publisher that this build was made for (BANKHUB_UPDATE_KEYS and BANKHUB_UPDATE_ADDRESS in CMake). A build
/// without them knows none and asks nobody. `addressInstead`, unless empty, is where the same files are found in this
/// company.
Publisher publisherOfThisBuild(const QString& addressInstead = {});

/// Keys in base64, separated by commas; what is no key is left out.
QList<QByteArray> publicKeysFromText(const QByteArray& text);

}  // namespace bankhub
