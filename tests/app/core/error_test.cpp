// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"

#include <QTest>

using namespace bankhub;

class ErrorTest : public QObject {
    Q_OBJECT
private slots:
    void namesComeBack() {
        for (int number = 0; number <= int(ErrorKind::DiskFull); ++number) {
            const auto kind = ErrorKind(number);
            QCOMPARE(int(errorKindFromName(errorKindName(kind))), number);
        }
        QCOMPARE(errorKindFromName(QStringLiteral("of a later version")), ErrorKind::Network);
    }
    void describesWhatTheServiceSaid() {
        Error error = Error::make(ErrorKind::Validation, QStringLiteral("ignored when the service speaks"));
        error.httpStatus = 400;
        error.serverText = QStringLiteral("Dữ liệu không hợp lệ");
        error.fields.insert(QStringLiteral("full_name"), {QStringLiteral("trống")});
        QCOMPARE(describe(error), QStringLiteral("validation (HTTP 400): Dữ liệu không hợp lệ; full_name: trống"));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
