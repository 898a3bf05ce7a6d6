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
