// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls, for the target that the build names.
#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    bankhub::fuzz::BANKHUB_FUZZ_TARGET(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
