// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// What this program holds in memory is not written to the disk by a crash, and on Linux not read by other programs of
/// the same user (a debugger, /proc/PID/mem). Call first of all in main(). The environment variable BANKHUB_ALLOW_CORE
/// leaves both open for whoever looks for a fault.
void keepMemoryPrivate();

/// Overwrites the text when its memory is its own, and empties it. Does not reach what Qt or the operating system have
/// copied meanwhile (headers of requests, buffers of sockets, text fields).
void wipe(QString& secret);
void wipe(QByteArray& secret);

}  // namespace bankhub
