// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <functional>

#include "app/core/error.h"
#include "tests/support/api_fakeserver.h"

namespace bankhub::test {

/// What the service would have answered, and a server that nothing must be sent to.
struct GoodAnswer {
    int status = 200;
    QByteArray body;
    QUrl elsewhere;
};

/// A way in which an answer goes wrong, and what a read must make of it.
struct AnswerFault {
    QByteArray name;
    ErrorKind kind = ErrorKind::Cancelled;
    int tries = 1;                       ///< in all, for a call that may be repeated
    bool mayHaveBeenCarriedOut = false;  ///< of a write nobody knows whether it was done
    bool refusedBeforehand = false;      ///< repeated even when the call may not be carried out twice
    std::function<ScriptedReply(const GoodAnswer& good)> answer;
    bool qtAsksAgain = false;  ///< Qt repeats a GET by itself when the connection ends before an answer
    int status = 0;            ///< when the fault is nothing but a status with a JSON body
};

QList<AnswerFault> answerFaults();

}  // namespace bankhub::test

Q_DECLARE_METATYPE(bankhub::test::AnswerFault)
