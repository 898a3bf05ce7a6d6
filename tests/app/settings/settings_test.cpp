// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bankhub;

class SettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    void writeByHand(const QString& key, const QVariant& value) {
        QSettings file(folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        file.setValue(key, value);
    }

private slots:
    void init() { QFile::remove(folder_.filePath(QStringLiteral("settings.ini"))); }

    void marksAreOnAtFirst() {
        const MarkSettings marks = Settings(folder_.path()).marks();
        QCOMPARE(marks, MarkSettings());
        QCOMPARE(marks.largeAmountFrom, 50'000'000);
        QCOMPARE(marks.duplicateMinutes, 5);
    }

    void keepsMarksAndTellsOfAChangeOnce() {
        MarkSettings marks;
        marks.largeAmount = false;
        marks.largeAmountFrom = 7;
        marks.missingCode = false;
        marks.duplicateMinutes = 60;
        Settings settings(folder_.path());
        QSignalSpy changed(&settings, &Settings::marksChanged);
        settings.setMarks(marks);
        settings.setMarks(marks);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(settings.marks(), marks);
        QCOMPARE(Settings(folder_.path()).marks(), marks);
    }

    void doesNotTakeMarksThatMakeNoSense() {
        writeByHand(QStringLiteral("marks/largeAmountFrom"), -1);
        writeByHand(QStringLiteral("marks/duplicateMinutes"), 1'000'000);
        const MarkSettings marks = Settings(folder_.path()).marks();
        QCOMPARE(marks.largeAmountFrom, 50'000'000);
        QCOMPARE(marks.duplicateMinutes, MarkSettings::largestDuplicateMinutes);
        writeByHand(QStringLiteral("marks/duplicateMinutes"), 0);
        QCOMPARE(Settings(folder_.path()).marks().duplicateMinutes, 1);
    }

    void regionAndMotionAreKept() {
        Settings settings(folder_.path());
        QVERIFY(settings.numberFormat() == Settings::NumberFormat::Dots);
        QVERIFY(settings.dateFormat() == Settings::DateFormat::DayFirst);
        QVERIFY(settings.motion() == Settings::Motion::System);
        QSignalSpy region(&settings, &Settings::regionChanged);
        QSignalSpy motion(&settings, &Settings::motionChanged);
        settings.setNumberFormat(Settings::NumberFormat::Commas);
        settings.setNumberFormat(Settings::NumberFormat::Commas);
        settings.setDateFormat(Settings::DateFormat::YearFirst);
        settings.setMotion(Settings::Motion::Reduced);
        QCOMPARE(region.size(), 2);
        QCOMPARE(motion.size(), 1);
        const Settings again(folder_.path());
        QVERIFY(again.numberFormat() == Settings::NumberFormat::Commas);
        QVERIFY(again.dateFormat() == Settings::DateFormat::YearFirst);
        QVERIFY(again.motion() == Settings::Motion::Reduced);
    }

    void noticesAreOffAtFirstAndKeptPerProfile() {
        Settings settings(folder_.path());
        QSignalSpy changed(&settings, &Settings::noticesChanged);
        QCOMPARE(settings.notices(QStringLiteral("one")), NoticeSettings());
        QVERIFY(!settings.notices(QStringLiteral("one")).wanted);
        NoticeSettings notices;
        notices.wanted = true;
        notices.amountFrom = 1'000'000;
        notices.accounts = {QStringLiteral("account-1"), QStringLiteral("account-2")};
        notices.onlyWithCode = true;
        notices.amountsHidden = true;
        notices.quietHours = true;
        notices.quietFromMinute = 21 * 60 + 30;
        notices.quietToMinute = 6 * 60;
        settings.setNotices(QStringLiteral("one"), notices);
        settings.setNotices(QStringLiteral("one"), notices);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Settings(folder_.path()).notices(QStringLiteral("one")), notices);
        QCOMPARE(settings.notices(QStringLiteral("two")), NoticeSettings());
        writeByHand(QStringLiteral("notices/two/quietToMinute"), 5000);
        writeByHand(QStringLiteral("notices/two/amountFrom"), -3);
        const NoticeSettings odd = Settings(folder_.path()).notices(QStringLiteral("two"));
        QCOMPARE(odd.quietToMinute, NoticeSettings::minutesOfDay - 1);
        QCOMPARE(odd.amountFrom, 0);
    }

    void statesAreRemovedAsAGroup() {
        Settings settings(folder_.path());
        settings.setState(QStringLiteral("window2/page"), "x");
        settings.setState(QStringLiteral("window3/page"), "y");
        settings.removeStates(QStringLiteral("window2"));
        QVERIFY(settings.state(QStringLiteral("window2/page")).isEmpty());
        QCOMPARE(settings.state(QStringLiteral("window3/page")), QByteArray("y"));
    }

    void updatesAreLookedForOnlyWhenAsked() {
        Settings settings(folder_.path());
        QVERIFY(!settings.looksForUpdates());
        QCOMPARE(settings.updateAddress(), QString());
        QSignalSpy changed(&settings, &Settings::looksForUpdatesChanged);
        settings.setLooksForUpdates(true);
        settings.setLooksForUpdates(true);
        QCOMPARE(changed.count(), 1);
        QVERIFY(Settings(folder_.path()).looksForUpdates());
    }
    void theAddressOfUpdatesComesFromTheFile() {
        QFile file(folder_.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[updates]\naddress=https://intranet.example/version\n");
        file.close();
        QCOMPARE(Settings(folder_.path()).updateAddress(), QStringLiteral("https://intranet.example/version"));
    }
    void privacyIsOnTheDiskAtOnce() {
        Settings settings(folder_.path());
        QVERIFY(!settings.amountsHidden());
        QSignalSpy changed(&settings, &Settings::amountsHiddenChanged);
        settings.setAmountsHidden(true);
        settings.setAmountsHidden(true);
        QCOMPARE(changed.count(), 1);
        QFile file(folder_.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("amountsHidden=true"));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
