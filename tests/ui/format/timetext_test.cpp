// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScopeGuard>
#include <QTest>

#include "app/domain/vietnamtime.h"
#include "tests/support/programlanguage.h"
#include "ui/format/region.h"
#include "ui/format/timetext.h"

using namespace bankhub;
using namespace bankhub::testing;

class TimeTextTest : public QObject {
    Q_OBJECT
private slots:
    void shownInVietnamTime() {
        const qint64 instant = vietnamtime::parse(QStringLiteral("2026-11-23 00:00:05")).value();
        QCOMPARE(dateTimeText(instant), QStringLiteral("23/11/2026 00:00:05"));
        QCOMPARE(minuteText(instant), QStringLiteral("23/11/2026 00:00"));
        QCOMPARE(timeOfDayText(instant), QStringLiteral("00:00:05"));
        QCOMPARE(dateText(QDate(2026, 1, 2)), QStringLiteral("02/01/2026"));
        QCOMPARE(dateTimeText(std::optional<qint64>()), QStringLiteral("—"));
    }
    void ages_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << qint64(-100) << QStringLiteral("just now");
        QTest::newRow("seconds") << qint64(59) << QStringLiteral("just now");
        QTest::newRow("minutes") << qint64(125) << QStringLiteral("2 minute(s) ago");
        QTest::newRow("hours") << qint64(2 * 3600 + 59 * 60) << QStringLiteral("2 hour(s) ago");
        QTest::newRow("days") << qint64(50 * 3600) << QStringLiteral("2 day(s) ago");
    }
    void ages() {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(ageText(1'000'000'000, 1'000'000'000 + seconds * 1000), text);
    }
    void agesAreSaidInTheLanguageOfTheWindow_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("1 minute ago")
                            << QStringLiteral("2 minutes ago");
        QTest::newRow("vi") << QStringLiteral("vi") << QStringLiteral("1 phút trước") << QStringLiteral("2 phút trước");
    }
    void agesAreSaidInTheLanguageOfTheWindow() {
        QFETCH(QString, language);
        ProgramLanguage program;
        QVERIFY(program.speak(language));
        QTEST(ageText(1'000'000'000, 1'000'065'000), "one");
        QTEST(ageText(1'000'000'000, 1'000'125'000), "two");
    }
    void daysCountCalendarDays() {
        const qint64 evening = vietnamtime::parse(QStringLiteral("2026-11-22 23:59:00")).value();
        const qint64 morning = vietnamtime::parse(QStringLiteral("2026-11-23 00:01:00")).value();
        QCOMPARE(daysBetween(evening, morning), 1);
        QCOMPARE(daysBetween(morning, evening), 0);
    }
    void daysAreWrittenAsTheRegionSays() {
        const qint64 instant = vietnamtime::parse(QStringLiteral("2026-11-23 13:58:34")).value();
        QCOMPARE(dateTimeText(instant), QStringLiteral("23/11/2026 13:58:34"));
        setRegion(Settings::NumberFormat::Dots, Settings::DateFormat::YearFirst);
        const auto dayFirst =
            qScopeGuard([] { setRegion(Settings::NumberFormat::Dots, Settings::DateFormat::DayFirst); });
        QCOMPARE(dateTimeText(instant), QStringLiteral("2026-11-23 13:58:34"));
        QCOMPARE(minuteText(instant), QStringLiteral("2026-11-23 13:58"));
        QCOMPARE(dateText(QDate(2026, 1, 2)), QStringLiteral("2026-01-02"));
        QCOMPARE(timeOfDayText(instant), QStringLiteral("13:58:34"));
    }
    void durations() {
        QCOMPARE(durationText(48), QStringLiteral("48 s"));
        QCOMPARE(durationText(125), QStringLiteral("2 min"));
        QCOMPARE(durationText(16 * 3600 + 12 * 60 + 5), QStringLiteral("16 h 12 min"));
    }
};

QTEST_GUILESS_MAIN(TimeTextTest)
#include "timetext_test.moc"
