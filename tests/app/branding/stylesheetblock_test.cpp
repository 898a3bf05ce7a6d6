// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/stylesheetblock.h"

#include <QTest>

using namespace bankhub;

namespace {
const QString beginMark = QStringLiteral("/* bank-hub-console:begin */");
const QString endMark = QStringLiteral("/* bank-hub-console:end */");
const BlockColors teal{Rgb{0x0b, 0x6e, 0x69}, Rgb{0xf2, 0xb3, 0x3d}};
const BlockColors red{Rgb{0xb0, 0x10, 0x10}, std::nullopt};
}  // namespace

/// Colours inside a style sheet, and not a byte changed around them.
class StyleSheetBlockTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data() {
        QTest::addColumn<QString>("styleSheet");
        QTest::newRow("empty") << QString();
        QTest::newRow("rules") << QStringLiteral("body { color: red }\n");
        QTest::newRow("no line end") << QStringLiteral("a{b:c}");
        QTest::newRow("several line ends") << QStringLiteral("a{b:c}\n\n\n");
        QTest::newRow("CRLF") << QStringLiteral("a{b:c}\r\np{q:r}\r\n");
        QTest::newRow("mixed line ends") << QStringLiteral("a{b:c}\r\np{q:r}\nx{y:z}\r");
        QTest::newRow("tabs and blanks") << QStringLiteral("\t a { }  \n \t");
        QTest::newRow("accents and a no-break space") << QStringLiteral("/* Chợ\u00a0Phiên */ a::after{content:\"đ\"}");
        QTest::newRow("begin without end") << beginMark + QStringLiteral("\na{b:c}\n");
        QTest::newRow("end without begin") << QStringLiteral("a{b:c}\n") + endMark + QStringLiteral("\nx{}");
        QTest::newRow("end before begin") << endMark + QStringLiteral(" a{} ") + beginMark + QStringLiteral(" b{}");
        QTest::newRow("marks in strings")
            << QStringLiteral("a::after{content:\"%1\"} b::after{content:'%2'}").arg(beginMark, endMark);
        QTest::newRow("escaped quotes") << QStringLiteral("a::after{content:\"\\\"%1\"}\n").arg(beginMark);
        QTest::newRow("open comment") << QStringLiteral("a{b:c}\n/* never closed");
        QTest::newRow("open string") << QStringLiteral("a::after{content:\"open");
        QTest::newRow("open brace") << QStringLiteral("@media print { a{b:c}");
        QTest::newRow("marks spelled otherwise")
            << QStringLiteral("/*bank-hub-console:begin*/ a{} /* BANK-HUB-CONSOLE:END */");
        QTest::newRow("backslash at the end") << QStringLiteral("a{}\\");
    }
    /// Writing, changing and removing leaves what the user wrote as it was, byte for byte.
    void roundTrip() {
        QFETCH(QString, styleSheet);
        QCOMPARE(colorsInBlock(styleSheet), BlockColors{});
        const QString once = withColors(styleSheet, teal);
        QVERIFY(once.startsWith(styleSheet));
        QCOMPARE(colorsInBlock(once), teal);
        QCOMPARE(handWritten(once), styleSheet);
        const QString twice = withColors(once, red);
        QCOMPARE(twice.count(beginMark), once.count(beginMark));
        QCOMPARE(colorsInBlock(twice), red);
        QCOMPARE(handWritten(twice), styleSheet);
        QCOMPARE(withColors(once, teal), once);
        QCOMPARE(withColors(twice, {}), styleSheet);
    }
    void rulesAroundTheBlockStay() {
        const QString before = QStringLiteral("a{b:c}\r\n");
        const QString after = QStringLiteral("\r\nz{y:x} /* end */\r\n");
        const QString sheet = before + beginMark + QStringLiteral("\r\nold stuff } {\r\n") + endMark + after;
        const QString changed = withColors(sheet, teal);
        QVERIFY(changed.startsWith(before + beginMark));
        QVERIFY(changed.endsWith(endMark + after));
        QVERIFY(!changed.contains(QStringLiteral("old stuff")));
        QVERIFY(!changed.contains(QStringLiteral("{\n")) &&
                changed.count(QLatin1Char('\n')) == changed.count(QStringLiteral("\r\n")));
        QCOMPARE(withColors(changed, {}), before + after);
    }
    void anOrphanBeginDoesNotSwallowRules() {
        const QString orphan = beginMark + QStringLiteral(" mine{a:b} ");
        const QString sheet = orphan + beginMark + QStringLiteral(" :root { --primary: #112233; } ") + endMark;
        QCOMPARE(colorsInBlock(sheet), (BlockColors{Rgb{0x11, 0x22, 0x33}, std::nullopt}));
        QVERIFY(withColors(sheet, teal).startsWith(orphan + beginMark));
    }
    void ofTwoBlocksTheLastCounts() {
        const QString first = withColors({}, red) + QStringLiteral("\nmine{a:b}\n");
        const QString sheet = first + withColors({}, teal);
        QCOMPARE(colorsInBlock(sheet), teal);
        const QString changed = withColors(sheet, {Rgb{1, 2, 3}, std::nullopt});
        QVERIFY(changed.startsWith(first));
        QCOMPARE(colorsInBlock(changed), (BlockColors{Rgb{1, 2, 3}, std::nullopt}));
    }
    void textOnTheColorCanBeRead() {
        QVERIFY(withColors({}, {Rgb{0xff, 0xff, 0x00}, std::nullopt}).contains(QStringLiteral("color: #000000")));
        QVERIFY(withColors({}, {Rgb{0x10, 0x10, 0x60}, std::nullopt}).contains(QStringLiteral("color: #FFFFFF")));
        // Services refuse markup in style sheets.
        QVERIFY(!withColors({}, teal).contains(QLatin1Char('<')));
    }
    void openEndsAreNoticed() {
        QVERIFY(isBalanced(QStringLiteral("a{b:c} /* } */ c::after{content:\"{\"}")));
        QVERIFY(isBalanced(withColors(QStringLiteral("a{b:c}"), teal)));
        QVERIFY(!isBalanced(withColors(QStringLiteral("@media print { a{b:c}"), teal)));
        QVERIFY(!isBalanced(withColors(QStringLiteral("a{} /* open"), teal)));
        // Found by fuzzing: the backslash makes the line with the mark a part of the string.
        QVERIFY(!isBalanced(QStringLiteral("a{} 'open\\")));
        QVERIFY(isBalanced(QStringLiteral("a{} 'open")));
        QVERIFY(isBalanced(QStringLiteral("a{} \\")));
    }
    void aCarriageReturnAtTheEndStays() {
        // Found by fuzzing: it became a part of the line end in front of the block, and went with it.
        const QString sheet = QStringLiteral("a{b:c}\r");
        const QString colored = withColors(sheet, teal);
        QCOMPARE(colorsInBlock(colored), teal);
        QCOMPARE(withColors(colored, teal), colored);
        QCOMPARE(handWritten(colored), sheet);
    }
    void anEscapedLineEndDoesNotEndAString() {
        const QString text = QStringLiteral("a::after{content:'x\\%1/* bank-hub-console:begin */ y'}");
        for (const char* lineEnd : {"\n", "\r\n"}) {
            const QString sheet = text.arg(QLatin1String(lineEnd));
            const QString colored = withColors(sheet, teal);
            QCOMPARE(colorsInBlock(colored), teal);
            QCOMPARE(handWritten(colored), sheet);
        }
    }
};

QTEST_APPLESS_MAIN(StyleSheetBlockTest)
#include "stylesheetblock_test.moc"
