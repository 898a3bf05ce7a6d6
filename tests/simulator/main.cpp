// SPDX-License-Identifier: GPL-3.0-or-later
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <thread>

#include "options.h"
#include "server.h"

namespace {

/// Ends the process at once and with success; there is nothing to save. Waiting for idle connections would take long.
void endOnSignal() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals] {
        int received = 0;
        sigwait(&signals, &received);
        std::cout.flush();
        std::_Exit(EXIT_SUCCESS);
    }).detach();
}

/// False when the parent went away meanwhile.
bool followParent() {
    const pid_t parent = getppid();
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    return getppid() == parent;
}

}  // namespace

int main(int count, char** arguments) {
    const auto commandLine = bankhub::simulator::parseCommandLine(count, arguments);
    if (commandLine.endsNow) {
        (commandLine.exitStatus == 0 ? std::cout : std::cerr) << commandLine.text;
        return commandLine.exitStatus;
    }
    // Many threads answer requests; without this each would keep a heap of its own.
    mallopt(M_ARENA_MAX, 2);
    signal(SIGPIPE, SIG_IGN);
    endOnSignal();
    if (commandLine.options.exitWithParent && !followParent()) return EXIT_SUCCESS;
    bankhub::simulator::Service service(commandLine.options);
    return bankhub::simulator::serve(service, commandLine.options.port) ? EXIT_SUCCESS : EXIT_FAILURE;
}
