// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that refuse, whoever gives them: the service, the edge in front of it, the network of a hotel. And the form
// in which failures are kept in the cache.
#include "app/api/errorbody.h"
#include "app/api/errordecoder.h"
#include "app/core/redaction.h"
#include "app/store/errorrecord.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void errorBody(const QByteArray& bytes) {
    if (bytes.size() < 2) return;
    HttpResponse response;
    // Every status from 300 to 599 within reach of two bytes.
    response.status = 300 + (uchar(bytes.at(0)) * 256 + uchar(bytes.at(1))) % 300;
    response.body = bytes.mid(2);
    const qsizetype lineEnd = response.body.indexOf('\n');
    if (lineEnd > 0) response.headers.append("retry-after", response.body.left(lineEnd));
    const Error error = api::decodeError(response, 1'700'000'000'000);
    require(!error.retryAfterSeconds || *error.retryAfterSeconds >= 0);
    require(error.httpStatus == response.status);
    if (const auto page = api::decodeBlockPage(response)) require(page->kind == ErrorKind::EdgeBlocked);
    (void)api::readErrorBody(response.body);

    // Kept and read back it is the same error.
    const auto back = errorFromRecord(errorToRecord(error));
    require(back && back->kind == error.kind && back->httpStatus == error.httpStatus && back->fields == error.fields &&
            back->serverText == error.serverText);
    (void)errorFromRecord(QString::fromUtf8(response.body));
    (void)redactSecrets(QString::fromUtf8(response.body));
}

}  // namespace bankhub::fuzz
