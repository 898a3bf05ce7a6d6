// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>

#include "tests/bench/consoleprocess.h"
#include "tests/bench/measures.h"

namespace bankhub::bench {

QList<Measurement> measureStart(const BenchData& data, const Effort& effort) {
    const BenchData empty(QDir(data.folder()).filePath(QStringLiteral("empty")), 0);
    Measurement result;
    result.id = QStringLiteral("start");
    result.what = QStringLiteral("start of the program to first rows, all rows cached");
    result.against = QStringLiteral("start with an empty cache");
    result.unit = QStringLiteral("ms");
    result.goal = 1.2;
    result.remark =
        QStringLiteral("a process of its own each time, files in the page cache of the system, no key store");
    ConsoleProcess::millisecondsToFirstRows(data);
    ConsoleProcess::millisecondsToFirstRows(empty);
    for (int number = 0; number < effort.repetitions * 2; ++number)
        result.addPair(ConsoleProcess::millisecondsToFirstRows(data), ConsoleProcess::millisecondsToFirstRows(empty));
    return {result};
}

}  // namespace bankhub::bench
