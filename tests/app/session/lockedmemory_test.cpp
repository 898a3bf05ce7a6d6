// SPDX-License-Identifier: GPL-3.0-or-later
// What a core of the program would tell: how often the secret of the profile and the access token are in its memory
// while it works, when it is locked, and when the profile is closed. The session lives in a process of its own, which
// the test looks into from outside.
#include <unistd.h>

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <array>

#include "app/auth/tokenprovider.h"
#include "app/core/privatememory.h"
#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "tests/support/api_await.h"
#include "tests/support/processmemory.h"
#include "tests/support/simulatorprocess.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {

// -- In the process that is looked into. Nothing here may leave a copy of its own behind.

constexpr char mask = 0x55;
/// What Qt sent stays in freed buffers of its own until they are used again: a copy of the token a request at most. It
/// is of no use once it has expired or been revoked, while the secret of the profile must not be found at all.
constexpr int largestLeftOfToken = 40;

void waitForWord() {
    std::array<char, 16> word{};
    if (::read(STDIN_FILENO, word.data(), word.size()) <= 0) ::_exit(1);
}

void say(const char* word) {
    if (::write(STDOUT_FILENO, word, qstrlen(word)) < 0) ::_exit(1);
}

void useGivenSecret(Session& session) {
    std::array<char, 100> typed{};
    const auto size = ::read(STDIN_FILENO, typed.data(), typed.size());
    if (size <= 0) ::_exit(1);
    QString secret = QString::fromLatin1(typed.data(), size);
    session.useSecret(secret);
    wipe(secret);
    for (char volatile& letter : typed)
        letter = 0;
}

/// So that whoever looks knows what to look for.
void sayTokenMasked(const QString& token) {
    for (const QChar character : token) {
        const char masked = char(character.toLatin1() ^ mask);
        if (::write(STDOUT_FILENO, &masked, 1) < 0) ::_exit(1);
    }
    say("\n");
}

int liveOne(const QUrl& address, const QString& folder) {
    MemoryKeyStore keyStore;
    const SystemClock clock;
    Profile profile;
    profile.id = QStringLiteral("memory");
    profile.name = QStringLiteral("memory");
    profile.environment = Environment::Custom;
    profile.baseUrl = address;
    profile.clientId = QStringLiteral("demo-client");
    profile.sessionOnly = true;
    auto session = std::make_unique<Session>(profile, folder, keyStore, clock);
    useGivenSecret(*session);
    if (!await(session->open())) return 2;
    QSignalSpy finished(&session->synchronizer(), &Synchronizer::finished);
    session->synchronizer().start();
    if (!finished.wait(60'000) || !session->synchronizer().lastOutcome()->provedComplete) return 3;
    {
        const auto lease = await(session->tokens().token());
        if (!lease) return 4;
        sayTokenMasked(lease->value);
    }
    waitForWord();
    session->lock();
    QTest::qWait(300);  // what is given back with the connections
    say("locked\n");
    waitForWord();
    session.reset();
    QTest::qWait(300);
    say("closed\n");
    waitForWord();
    return 0;
}

}  // namespace

class LockedMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void theFormsOfBase64() {
        const QByteArray secret = "s3cret-of-27-letters-or-so";
        const QByteArrayList forms = base64FormsOf(secret);
        for (const char* before : {"", "a", "ab", "abc", "demo-client:"})
            for (const char* after : {"", "x", "xy"}) {
                const QByteArray encoded = (before + secret + after).toBase64();
                QVERIFY(std::any_of(forms.cbegin(), forms.cend(),
                                    [&encoded](const QByteArray& form) { return encoded.contains(form); }));
            }
    }

    void secretsLeaveMemory();
};

void LockedMemoryTest::secretsLeaveMemory() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer keeps what was freed, in terabytes of addresses");
#endif
    const QByteArray secret = "locked-memory-secret-c41f77";
    const SimulatorProcess simulator({QStringLiteral("--client-secret"), QString::fromLatin1(secret),
                                      QStringLiteral("--transactions"), QStringLiteral("300")});
    QVERIFY(simulator.isListening());
    const QTemporaryDir folder;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--live"), simulator.url().toString(), folder.path()});
    program.write(secret);
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 90'000);
    QByteArray token = program.readLine().trimmed();
    for (char& letter : token)
        letter = char(letter ^ mask);
    QVERIFY2(token.size() > 20, token.constData());

    const auto look = [&program](const char* state, const char* what, const QByteArray& wanted) {
        const FoundInMemory found = findInMemory(program.processId(), wanted);
        QByteArray words;
        for (auto form = found.copies.cbegin(); form != found.copies.cend(); ++form)
            words += ' ' + form.key() + ": " + QByteArray::number(*form);
        qInfo("%s, %s: %d copies%s %s", state, what, found.total(), words.constData(), found.problem.constData());
        return found;
    };
    const FoundInMemory atWork = look("at work", "secret", secret);
    if (!atWork.problem.isEmpty()) QSKIP(atWork.problem.constData());
    // The search finds what is there.
    QVERIFY(atWork.copies.value("utf-16") >= 1);
    QVERIFY(look("at work", "token", token).total() >= 1);

    program.write("go\n");
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 20'000);
    program.readLine();
    const FoundInMemory secretLocked = look("locked", "secret", secret);
    const FoundInMemory tokenLocked = look("locked", "token", token);
    program.write("go\n");
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 20'000);
    program.readLine();
    const FoundInMemory secretClosed = look("closed", "secret", secret);
    const FoundInMemory tokenClosed = look("closed", "token", token);
    program.write("go\n");
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 0);

    QCOMPARE(secretLocked.total(), 0);
    QCOMPARE(secretClosed.total(), 0);
    for (const FoundInMemory& found : {tokenLocked, tokenClosed}) {
        QCOMPARE(found.copies.value("utf-16"), 0);  // what this program itself keeps
        QVERIFY(found.total() <= largestLeftOfToken);
    }
}

int main(int argumentCount, char* arguments[]) {
    QCoreApplication application(argumentCount, arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() == 4 && given.at(1) == QStringLiteral("--live")) return liveOne(QUrl(given.at(2)), given.at(3));
    LockedMemoryTest test;
    return QTest::qExec(&test, argumentCount, arguments);
}
#include "lockedmemory_test.moc"
