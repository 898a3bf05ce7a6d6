// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/core/error.h"

namespace bankhub {

/// Why a secure connection was refused, as far as it decides what a person can do about it.
enum class TlsProblem {
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,     ///< issued by nobody but its owner
    UnknownIssuer,  ///< issued by an authority that is not trusted here
    OldProtocol,    ///< nothing newer than TLS 1.1 is offered
    Other,
};

/// The detail of an Error of kind Tls: the problem's stable name, a colon, and the technical words.
QString tlsDetail(TlsProblem problem, const QString& words);
/// Inverse of tlsDetail, also after the error was kept in the cache; Other for a detail that was made otherwise.
TlsProblem tlsProblemOf(const Error& error);

}  // namespace bankhub
