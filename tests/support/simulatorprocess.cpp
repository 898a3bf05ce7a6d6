// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulatorprocess.h"

#include <QDir>
#include <QTcpSocket>

namespace bankhub::test {

namespace {
QByteArray joinedChunks(const QByteArray& body) {
    QByteArray joined;
    qsizetype position = 0;
    while (position < body.size()) {
        const qsizetype lineEnd = body.indexOf("\r\n", position);
        const int size = body.mid(position, lineEnd - position).toInt(nullptr, 16);
        if (size == 0) break;
        joined += body.mid(lineEnd + 2, size);
        position = lineEnd + 2 + size + 2;
    }
    return joined;
}
}  // namespace

SimulatorProcess::SimulatorProcess(const QStringList& options) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BANKHUB_SIMULATOR_SECRET"), secret());
    process_.setProcessEnvironment(environment);
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(QDir(QStringLiteral(BANKHUB_BINARY_DIR)).filePath(QStringLiteral("bankhub-simulator")),
                   QStringList{QStringLiteral("--port"), QStringLiteral("0")} + options);
    constexpr int timeoutMs = 20'000;
    while (!process_.canReadLine() && process_.waitForReadyRead(timeoutMs)) {
    }
    const QString line = QString::fromUtf8(process_.readLine()).trimmed();
    url_ = QUrl(line.section(QLatin1Char(' '), -1));
}

SimulatorProcess::~SimulatorProcess() {
    process_.kill();
    process_.waitForFinished();
}

Profile SimulatorProcess::profile() const {
    Profile profile;
    profile.id = QStringLiteral("test");
    profile.name = QStringLiteral("Test");
    profile.environment = Environment::Custom;
    profile.baseUrl = url_;
    profile.clientId = QStringLiteral("demo-client");
    profile.sessionOnly = true;
    return profile;
}

QString SimulatorProcess::secret() {
    return QStringLiteral("test-secret-83b1");
}

QByteArray SimulatorProcess::control(const QString& path, const QByteArray& json) const {
    // A socket of its own, so that the tests do not trust the transport that they test.
    QTcpSocket socket;
    socket.connectToHost(url_.host(), quint16(url_.port()));
    if (!socket.waitForConnected()) return {};
    QByteArray request = (json.isEmpty() ? "GET" : "POST") + QByteArray(" /__simulator/") + path.toUtf8() +
                         " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nConnection: close\r\n";
    if (!json.isEmpty())
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n";
    socket.write(request + "\r\n" + json);
    QByteArray answer;
    while (socket.waitForReadyRead(30'000))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    const QByteArray body = answer.mid(headEnd + 4);
    return answer.left(headEnd).toLower().contains("transfer-encoding: chunked") ? joinedChunks(body) : body;
}

}  // namespace bankhub::test
