// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "app/core/tlsproblem.h"
#include "ui/format/errortext.h"

using namespace bankhub;

class ErrorTextTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasItsOwnWords() {
        QSet<QString> titles;
        // DiskFull is the last kind.
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::DiskFull); ++kind) {
            const ErrorText words = errorText(Error::make(static_cast<ErrorKind>(kind)));
            const QByteArray name = errorKindName(static_cast<ErrorKind>(kind)).toLatin1();
            QVERIFY2(!words.title.isEmpty(), name);
            QVERIFY2(!words.meaning.isEmpty(), name);
            QVERIFY2(!words.advice.isEmpty(), name);
            QVERIFY2(words.title != QStringLiteral("Something went wrong"), name);
            QVERIFY2(!titles.contains(words.title), name);
            titles << words.title;
        }
    }
    void theServiceIsQuoted() {
        Error error = Error::make(ErrorKind::Validation);
        error.serverText = QStringLiteral("Tên công ty đã tồn tại");
        QVERIFY(errorText(error).meaning.contains(error.serverText));
        QVERIFY(errorText(error).inOneLine().startsWith(errorText(error).title));
    }
    void fieldMessagesStandInForASentence() {
        Error error = Error::make(ErrorKind::Validation);
        error.fields.insert(QStringLiteral("full_name"), {QStringLiteral("is required")});
        QVERIFY(errorText(error).meaning.contains(QStringLiteral("is required")));
        QVERIFY(errorText(error).details.contains(QStringLiteral("full_name: is required")));
    }
    void detailsNameWhatSupportAsksFor() {
        Error error = Error::make(ErrorKind::EdgeBlocked, QStringLiteral("text/html"));
        error.httpStatus = 403;
        error.rayId = QStringLiteral("8ab3c");
        error.requestId = QStringLiteral("request-1");
        const QString details = errorText(error).details;
        for (const char* fact : {"403", "8ab3c", "request-1", "text/html", "edge-blocked"})
            QVERIFY2(details.contains(QLatin1String(fact)), fact);
    }
    void ofAWriteItIsSaidWhetherAnythingWasChanged() {
        const QString nothing = QStringLiteral("Nothing was changed");
        Error error = Error::make(ErrorKind::Network);
        QVERIFY(!writeErrorText(error).meaning.contains(nothing));  // it may have been sent
        error.neverSent = true;
        QVERIFY(writeErrorText(error).meaning.contains(nothing));
        QVERIFY(writeErrorText(Error::make(ErrorKind::Validation)).meaning.contains(nothing));
        QVERIFY(writeErrorText(Error::make(ErrorKind::ReadOnly)).meaning.contains(nothing));
        QVERIFY(!writeErrorText(Error::make(ErrorKind::Server)).meaning.contains(nothing));
        QVERIFY(!writeErrorText(Error::make(ErrorKind::ResultUnknown)).meaning.contains(nothing));
    }
    void ofAWriteEveryMemberIsNamed() {
        Error error = Error::make(ErrorKind::Validation);
        error.fields.insert(QStringLiteral("full_name"), {QStringLiteral("is required")});
        error.fields.insert(QStringLiteral("webhook_url"), {QStringLiteral("is not https")});
        const QString meaning = writeErrorText(error).meaning;
        QVERIFY2(meaning.contains(QStringLiteral("Full name: is required")), qPrintable(meaning));
        QVERIFY2(meaning.contains(QStringLiteral("Webhook address: is not https")), qPrintable(meaning));
    }
    void whatIsNotSecureIsExplained_data() {
        QTest::addColumn<TlsProblem>("problem");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char* name, TlsProblem problem, const char* meaning, const char* advice) {
            QTest::newRow(name) << problem << QString::fromLatin1(meaning) << QString::fromLatin1(advice);
        };
        row("expired", TlsProblem::Expired, "has expired", "date and time");
        row("not yet valid", TlsProblem::NotYetValid, "not valid yet", "date and time");
        row("wrong host", TlsProblem::WrongHost, "another host", "address of the profile");
        row("self-signed", TlsProblem::SelfSigned, "vouches only for itself", "choose it in the profile");
        row("unknown issuer", TlsProblem::UnknownIssuer, "does not know", "choose it in the profile");
        row("old protocol", TlsProblem::OldProtocol, "TLS 1.2", "proxy");
        row("other", TlsProblem::Other, "refused", "ask IT");
    }
    void whatIsNotSecureIsExplained() {
        QFETCH(TlsProblem, problem);
        QFETCH(QString, meaning);
        QFETCH(QString, advice);
        const Error error =
            Error::make(ErrorKind::Tls, tlsDetail(problem, QStringLiteral("words of OpenSSL: 0A000086")));
        const ErrorText words = errorText(error);
        QVERIFY2(words.meaning.contains(meaning), qPrintable(words.meaning));
        QVERIFY2(words.meaning.contains(QStringLiteral("nothing was sent")), qPrintable(words.meaning));
        QVERIFY2(words.advice.contains(advice), qPrintable(words.advice));
        QVERIFY(words.details.contains(QStringLiteral("words of OpenSSL")));
    }
    void rateLimitSaysHowLong() {
        Error error = Error::make(ErrorKind::RateLimited);
        error.retryAfterSeconds = 90;
        QVERIFY(errorText(error).meaning.contains(QStringLiteral("1 min")));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "errortext_test.moc"
