// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/sandbox.h"

#include <QFile>

#include "tests/support/api_fakeserver.h"
#include "tests/support/browserengine.h"
#include "tests/support/linkviewer.h"

using namespace bankhub;
using namespace bankhub::test;

/// The engine as people run it: by an ordinary user, with its processes locked up. Started by as_ordinary_user.sh.
class SandboxTest : public QObject {
    Q_OBJECT

    static QByteArray status(qint64 process, const QByteArray& name) {
        QFile file(QStringLiteral("/proc/%1/status").arg(process));
        if (!file.open(QIODevice::ReadOnly)) return "cannot be read";
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith(name + ":")) return line.mid(name.size() + 1).trimmed();
        return "not there";
    }

private slots:
    void initTestCase() {
        QVERIFY2(::geteuid() != 0, "this must not be run by root");
        QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"));
    }

    void pageIsShownByAProcessThatIsLockedUp() {
        if (const QString problem = sandboxProblem(); !problem.isEmpty()) {
            // What this computer does not allow must be reported, and must not end the program.
            QCOMPARE(loadWebPlugin().plugin, nullptr);
            QCOMPARE(loadWebPlugin().problem, problem);
            return;
        }
        FakeServer server([](const ReceivedRequest&) {
            return ScriptedReply::html(200, "<script>parent.postMessage({event: 'HELLO'}, '*')</script>page");
        });
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events(), QStringList{QStringLiteral("HELLO")}, 20'000);
        const qint64 renderer = viewer.page()->renderProcessPid();
        QCOMPARE(status(renderer, "Seccomp"), QByteArray("2"));
        QCOMPARE(status(renderer, "NoNewPrivs"), QByteArray("1"));
        // In a process namespace of its own it has another number there.
        QVERIFY2(status(renderer, "NSpid").contains('\t'), status(renderer, "NSpid").constData());
    }
};

BANKHUB_BROWSER_TEST_MAIN(SandboxTest)
#include "sandbox_test.moc"
