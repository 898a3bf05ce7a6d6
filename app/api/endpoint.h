// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QUrlQuery>
#include <functional>

#include "app/core/result.h"

namespace bankhub {

enum class Verb { Get, Post };

/// What a repetition of a call does, which decides whether it may be repeated after a lost answer.
enum class Replay {
    Safe,   ///< reads, and writes whose repetition ends in the same state
    Never,  ///< company/create, link-token/create, transaction/create: a lost answer is ResultUnknown
};

/// One call of the contract as a value: where, what, how safe, and how to read the answer. Holds no network object.
template <typename T>
struct Endpoint {
    Verb verb = Verb::Get;
    QString path;     ///< starts with /v1/; identifiers in it are percent-encoded (api/address.h)
    QUrlQuery query;  ///< only documented parameters; strict servers refuse others
    QByteArray body;  ///< empty for GET
    QByteArray contentType;
    Replay replay = Replay::Safe;
    /// Reads a 2xx answer. Fails with BadReply when the shape is wrong.
    std::function<Result<T>(const QJsonValue& root)> decode;
};

}  // namespace bankhub
