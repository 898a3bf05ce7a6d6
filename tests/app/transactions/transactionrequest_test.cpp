// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/transactionrequest.h"

#include <QProcess>
#include <QTest>

#include "app/core/shellquoting.h"

using namespace bankhub;

/// The command for a shell: right for the service, and harmless whatever an identifier holds.
class TransactionRequestTest : public QObject {
    Q_OBJECT

    /// The words that a real shell makes of the command, without running curl.
    static QStringList wordsOf(const QString& command) {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BANKHUB_TOKEN"), QStringLiteral("t o'k\"en$(false)"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("curl() { printf '%s\\037' \"$@\"; }\n") + command});
        if (!shell.waitForFinished()) return {};
        QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0x1f));
        words.removeLast();
        return words;
    }

private slots:
    void plain() {
        QCOMPARE(asCurlCommand(QUrl(QStringLiteral("https://partner-api.sepay.vn/merchant/v1x/")),
                               {QStringLiteral("0fe0-11ef")}),
                 QStringLiteral("curl --globoff --request GET \\\n"
                                "  'https://partner-api.sepay.vn/merchant/v1x/v1/transaction/0fe0-11ef' \\\n"
                                "  --header 'Accept: application/json' \\\n"
                                "  --header \"Authorization: Bearer $BANKHUB_TOKEN\""));
    }
    void hostileTexts_data() {
        QTest::addColumn<QString>("identifier");
        for (const char* text : {"'; touch /tmp/x; '", "$(reboot)", "`id`", "a\nb", "\\", "\"", "..", "../company",
                                 "a b&c|d>e", "[1-3]{x}", "%2e", "--output=x", "đồng"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void hostileTexts() {
        QFETCH(QString, identifier);
        const QStringList words =
            wordsOf(asCurlCommand(QUrl(QStringLiteral("http://127.0.0.1:8080/it's")), {identifier}));
        QCOMPARE(words.size(), 8);
        QCOMPARE(words.at(3), QStringLiteral("http://127.0.0.1:8080/it's/v1/transaction/") +
                                  QString::fromLatin1(QUrl::toPercentEncoding(identifier)));
        QCOMPARE(words.at(7), QStringLiteral("Authorization: Bearer t o'k\"en$(false)"));
    }
    void quoting() {
        QCOMPARE(shellQuoted(QStringLiteral("it's")), QStringLiteral("'it'\\''s'"));
        QCOMPARE(shellQuoted({}), QStringLiteral("''"));
    }
};

QTEST_GUILESS_MAIN(TransactionRequestTest)
#include "transactionrequest_test.moc"
