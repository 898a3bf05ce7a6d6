// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fuzzymatch.h"

#include <QTest>

#include "app/domain/vietnamesefolding.h"

using namespace bankhub;

/// What fits, and what fits better.
class FuzzyMatchTest : public QObject {
    Q_OBJECT

    static std::optional<int> score(const char* text, const char* wanted) {
        return fuzzyScore(foldVietnamese(QString::fromUtf8(text)), foldVietnamese(QString::fromUtf8(wanted)));
    }

private slots:
    void nothingWantedFitsEverything() {
        QCOMPARE(score("Sông Hàn", ""), 0);
        QCOMPARE(score("", ""), 0);
        QCOMPARE(score("Sông Hàn", "  "), 0);
    }
    void fits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("fits");
        const auto add = [](const char* text, const char* wanted, bool fits) {
            QTest::addRow("%s in %s", wanted, text) << QString::fromUtf8(text) << QString::fromUtf8(wanted) << fits;
        };
        add("Công ty TNHH Sông Hàn", "song han", true);
        add("Công ty TNHH Sông Hàn", "han song", true);
        add("Công ty TNHH Sông Hàn", "sông", true);
        add("Công ty TNHH Sông Hàn", "tnhh han", true);
        add("Công ty TNHH Sông Hàn", "sh", true);
        add("Đồng bộ", "dong", true);
        add("Export transactions", "et", true);
        add("Export transactions", "extr", true);
        add("MBBank 0011223344", "3344", true);
        add("Công ty TNHH Sông Hàn", "xyz", false);
        add("Công ty TNHH Sông Hàn", "song xyz", false);
        add("Công ty TNHH Sông Hàn", "ogàn", false);
        add("", "a", false);
        // Letters that only happen to come in that order are no match.
        add("Keyboard shortcuts", "yorts", false);
    }
    void fits() {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(foldVietnamese(text), foldVietnamese(wanted)).has_value(), fits);
    }
    void theBeginningIsBetter() {
        QVERIFY(*score("Webhook", "web") > *score("Set up the webhook", "web"));
        QVERIFY(*score("Set up the webhook", "web") > *score("Cobweb", "web"));
        QVERIFY(*score("Cobweb", "web") > *score("Work every bank", "web"));
    }
};

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "fuzzymatch_test.moc"
