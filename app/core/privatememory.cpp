// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/privatememory.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace bankhub {

void keepMemoryPrivate() {
    if (qEnvironmentVariableIsSet("BANKHUB_ALLOW_CORE")) return;
    const rlimit nothing{0, 0};
    ::setrlimit(RLIMIT_CORE, &nothing);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Also keeps a core away from programs that the system pipes cores to. A leak checker needs to be let in.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

namespace {
template <typename Letter, typename Text>
void overwrite(Text& secret) {
    if (secret.isDetached()) {
        volatile Letter* letters = reinterpret_cast<Letter*>(secret.data());
        for (qsizetype index = 0; index < secret.size(); ++index)
            letters[index] = 0;
    }
    secret.clear();
}
}  // namespace

void wipe(QString& secret) {
    overwrite<char16_t>(secret);
}

void wipe(QByteArray& secret) {
    overwrite<char>(secret);
}

}  // namespace bankhub
