// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/terminationsignal.h"

#include <QSocketNotifier>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#include <csignal>

namespace {
// A signal handler may do little more than write to a descriptor; the event loop reads the other end.
int signalSockets[2] = {-1, -1};
#ifdef SOCK_CLOEXEC
constexpr int socketKind = SOCK_STREAM | SOCK_CLOEXEC;
#else
constexpr int socketKind = SOCK_STREAM;
#endif

void onSignal(int number) {
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalSockets[0], &byte, 1);
    std::signal(number, SIG_DFL);
}
}  // namespace
#endif

namespace bankhub {

TerminationSignal::TerminationSignal(QObject* parent) : QObject(parent) {
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, socketKind, 0, signalSockets) != 0) return;
    notifier_ = std::make_unique<QSocketNotifier>(signalSockets[1], QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t count = ::read(signalSockets[1], &byte, 1);
        Q_EMIT received();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
#endif
}

TerminationSignal::~TerminationSignal() {
#ifdef Q_OS_UNIX
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    notifier_.reset();
    ::close(signalSockets[0]);
    ::close(signalSockets[1]);
#endif
}

}  // namespace bankhub
