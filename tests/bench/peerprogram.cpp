// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peerprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include "tests/bench/samples.h"
#include "tests/bench/waiting.h"

namespace bankhub::bench {

PeerProgram::PeerProgram(const QString& name) : name_(name), path_(QStandardPaths::findExecutable(name)) {}

QString PeerProgram::missing() const {
    return isInstalled() ? QString() : name_ + QStringLiteral(" is not installed");
}

PeerProgram::Run PeerProgram::run(const QStringList& arguments, const QString& outputFile,
                                  const QByteArray& input) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!outputFile.isEmpty()) process.setStandardOutputFile(outputFile);
    QElapsedTimer timer;
    timer.start();
    process.start(path_, arguments);
    if (!input.isEmpty()) process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!process.waitForFinished(longestWaitMs)) return run;
    run.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    if (outputFile.isEmpty()) run.output = process.readAllStandardOutput();
    return run;
}

double PeerProgram::startUpMilliseconds(const QStringList& idleArguments) const {
    Samples runs;
    for (int number = 0; number < 7; ++number)
        runs.add(run(idleArguments).milliseconds);
    return runs.median();
}

}  // namespace bankhub::bench
