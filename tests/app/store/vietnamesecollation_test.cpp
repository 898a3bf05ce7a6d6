// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/vietnamesecollation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bankhub;

namespace {
int compared(const QString& left, const QString& right) {
    return compareVietnamese(left.toStdString(), right.toStdString());
}
int sign(int number) {
    return (number > 0) - (number < 0);
}
}  // namespace

/// The order of texts in Vietnamese lists.
class VietnameseCollationTest : public QObject {
    Q_OBJECT
private slots:
    void putsTextsInDictionaryOrder() {
        const QStringList ordered =
            QStringLiteral("|1|12|2|a|à|ả|ã|á|ạ|an|ăn|ân|b|ba|da|dan|đa|đàn|e|ê|g|o|oa|ô|ơ|u|ư|v|y")
                .split(QLatin1Char('|'));
        for (qsizetype left = 0; left < ordered.size(); ++left)
            for (qsizetype right = 0; right < ordered.size(); ++right)
                QVERIFY2(sign(compared(ordered.at(left), ordered.at(right))) == sign(static_cast<int>(left - right)),
                         qPrintable(ordered.at(left) + QLatin1Char(' ') + ordered.at(right)));
    }

    void putsLettersBeforeTones() {
        QVERIFY(compared(QStringLiteral("má"), QStringLiteral("mạ")) < 0);
        QVERIFY(compared(QStringLiteral("má z"), QStringLiteral("ma zz")) < 0);
        QVERIFY(compared(QStringLiteral("Nguyễn Bình"), QStringLiteral("nguyên cường")) < 0);
    }

    void caseDecidesLast() {
        QVERIFY(compared(QStringLiteral("An"), QStringLiteral("an")) != 0);
        QVERIFY(compared(QStringLiteral("An"), QStringLiteral("ao")) < 0);
        QVERIFY(compared(QStringLiteral("an"), QStringLiteral("Ao")) < 0);
    }

    void bothSpellingsOfAccentsTakeOnePlace() {
        const QString composed = QStringLiteral("đường ẩm ướt");
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        for (const QString& neighbour :
             {QStringLiteral("đường âm"), QStringLiteral("đường ẫm"), QStringLiteral("đuờng")})
            QCOMPARE(sign(compared(composed, neighbour)), sign(compared(decomposed, neighbour)));
    }

    void isAnOrder() {
        const QString letters = QStringLiteral("aàăằâầAđdĐêễơ\u0301\u0302 z🎉");
        QRandomGenerator random(3);
        const auto word = [&] {
            QString text;
            for (int count = random.bounded(5); count > 0; --count)
                text += letters.at(random.bounded(letters.size()));
            return text;
        };
        for (int round = 0; round < 20'000; ++round) {
            const QString a = word();
            const QString b = word();
            const QString c = word();
            QCOMPARE(sign(compared(a, b)), -sign(compared(b, a)));
            QCOMPARE(compared(a, b) == 0, a.toUtf8() == b.toUtf8());
            if (compared(a, b) <= 0 && compared(b, c) <= 0) QVERIFY(compared(a, c) <= 0);
        }
    }
};

QTEST_GUILESS_MAIN(VietnameseCollationTest)
#include "vietnamesecollation_test.moc"
