// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/sandbox.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace bankhub {

#ifdef Q_OS_LINUX
namespace {
/// The sandbox is built from user namespaces. Containers and hardened kernels refuse them, some only at the second
/// step.
bool canMakeNamespaces() {
    const pid_t child = ::fork();
    if (child < 0) return false;
    if (child == 0) {
        const bool possible = ::unshare(CLONE_NEWUSER) == 0 && ::unshare(CLONE_NEWPID | CLONE_NEWNET) == 0;
        ::_exit(possible ? 0 : 1);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
}  // namespace

QString sandboxProblem() {
    if (qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")) return {};
    if (::geteuid() == 0) return QStringLiteral("the browser engine has no sandbox when the program is run by root");
    if (!canMakeNamespaces()) return QStringLiteral("the browser engine has no sandbox: no user namespaces here");
    return {};
}
#else
QString sandboxProblem() {
    // The engine has it from the system there.
    return {};
}
#endif

}  // namespace bankhub
