// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bankhub {

inline constexpr int publicKeyBytes = 32;
inline constexpr int signatureBytes = 64;

/// True when `signature` is the Ed25519 signature (RFC 8032) of `message` by the owner of `publicKey`. False for
/// anything else, lengths included. Any thread.
bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

}  // namespace bankhub
