// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QUuid>

namespace bankhub {

namespace {
constexpr auto programName = "bankhub-simulator";
constexpr auto clientId = "demo-client";
constexpr int startTimeoutMs = 20'000;
}  // namespace

DemoService::DemoService(QObject* parent) : QObject(parent) {
    connect(&process_, &QProcess::readyReadStandardOutput, this, &DemoService::readOutput);
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError) {
        if (promise_) promise_->fail(Error::make(ErrorKind::Network, process_.errorString()));
    });
    connect(&process_, &QProcess::finished, this, [this] {
        if (promise_)
            promise_->fail(
                Error::make(ErrorKind::Network, QString::fromUtf8(process_.readAllStandardError()).trimmed()));
        Q_EMIT ended();
    });
}

DemoService::~DemoService() {
    process_.disconnect();
}

void DemoService::stop() {
    if (process_.state() == QProcess::NotRunning)
        QMetaObject::invokeMethod(this, &DemoService::ended, Qt::QueuedConnection);
    else
        process_.kill();
}

Pending<DemoService::Started> DemoService::start() {
    promise_.emplace();
    const Pending<Started> pending = promise_->pending();
    const QString program = simulatorProgram();
    if (program.isEmpty()) {
        promise_->fail(Error::make(ErrorKind::NotConfigured, QString::fromLatin1(programName)));
        return pending;
    }
    secret_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BANKHUB_SIMULATOR_SECRET"), secret_);
    process_.setProcessEnvironment(environment);
    process_.start(program, {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--client-id"),
                             QString::fromLatin1(clientId), QStringLiteral("--live"), QStringLiteral("4"),
                             QStringLiteral("--exit-with-parent")});
    QTimer::singleShot(startTimeoutMs, this, [this] {
        if (promise_) promise_->fail(Error::make(ErrorKind::Timeout));
    });
    return pending;
}

void DemoService::readOutput() {
    if (listening_) {
        process_.readAllStandardOutput();
        return;
    }
    output_ += process_.readAllStandardOutput();
    const qsizetype lineEnd = output_.indexOf('\n');
    if (lineEnd < 0) return;
    const QByteArray prefix("listening on ");
    const QByteArray line = output_.left(lineEnd).trimmed();
    const QUrl address(QString::fromUtf8(line.mid(prefix.size())));
    if (!line.startsWith(prefix) || !isLoopback(address)) {
        promise_->fail(Error::make(ErrorKind::BadReply, QString::fromUtf8(line)));
        return;
    }
    listening_ = true;
    Started started;
    started.secret = secret_;
    started.profile.id = QStringLiteral("demo");
    started.profile.name = QStringLiteral("Demo");
    started.profile.environment = Environment::Custom;
    started.profile.baseUrl = address;
    started.profile.clientId = QString::fromLatin1(clientId);
    started.profile.sessionOnly = true;
    promise_->settle(started);
}

QString DemoService::simulatorProgram() {
    const QDir beside(QCoreApplication::applicationDirPath());
    const QString name = QString::fromLatin1(programName);
    for (const QString& candidate :
         {beside.filePath(name), beside.filePath(QStringLiteral("../libexec/bankhub-console/") + name)}) {
        const QFileInfo program(candidate);
        if (program.isFile() && program.isExecutable()) return program.canonicalFilePath();
    }
    return {};
}

}  // namespace bankhub
