// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bankhub::bench {

class BenchData;

/// The whole console as a process of its own, composed as ui/main.cpp does it: this program again, with a subcommand.
class ConsoleProcess {
public:
    struct Memory {
        double pssMb = 0;        ///< everything, shared pages in proportion
        double anonymousMb = 0;  ///< of that, what is no copy of a file
    };
    /// From before the process is started to the picture that shows its rows, or that there are none.
    static double millisecondsToFirstRows(const BenchData& data);
    static Memory memoryAfterScrolling(const BenchData& data);

    /// The subcommand: `arguments` behind "--console". Returns the exit code.
    static int run(int argc, char** argv, const QStringList& arguments);
};

}  // namespace bankhub::bench
