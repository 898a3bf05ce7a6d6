// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companydraft.h"

#include <QTest>

using namespace bankhub;

/// What a form may hold, and what it changes.
class CompanyDraftTest : public QObject {
    Q_OBJECT

    static CompanyDraft known() {
        Company company;
        company.fullName = QStringLiteral("Công ty Sông Hàn");
        company.status = QStringLiteral("Active");
        company.configuration = CompanyConfiguration{
            true, QStringLiteral("SH"), 4, 10, QStringLiteral("NumberOnly"), QStringLiteral("50000"), QString()};
        return CompanyDraft::of(company);
    }
    static CompanyDraft draftOf(const QString& name) {
        CompanyDraft draft;
        draft.fullName = name;
        draft.status = QStringLiteral("Active");
        return draft;
    }

private slots:
    void aNewCompanyNeedsNameAndStatus() {
        const auto problems = problemsIn({}, {});
        QCOMPARE(problems.value(QStringLiteral("full_name")), DraftProblem::NameMissing);
        QCOMPARE(problems.value(QStringLiteral("status")), DraftProblem::StatusMissing);
        QVERIFY(problemsIn(draftOf(QStringLiteral("A")), {}).isEmpty());
    }
    void namesAreCountedInCharacters() {
        QVERIFY(problemsIn(draftOf(QString(200, QChar(0x1EC7))), {}).isEmpty());
        // The same 200 letters take 600 units when their marks stand apart.
        QVERIFY(
            problemsIn(draftOf(QString(200, QChar(0x1EC7)).normalized(QString::NormalizationForm_D)), {}).isEmpty());
        QCOMPARE(characterCount(QStringLiteral("a😀")), 2);
        QCOMPARE(problemsIn(draftOf(QString(201, QLatin1Char('a'))), {}).value(QStringLiteral("full_name")),
                 DraftProblem::NameTooLong);
        CompanyDraft draft = draftOf(QStringLiteral("A"));
        draft.shortName = QString(21, QLatin1Char('a'));
        QCOMPARE(problemsIn(draft, {}).value(QStringLiteral("short_name")), DraftProblem::ShortNameTooLong);
    }
    void prefixAndRange() {
        CompanyDraft draft = known();
        const auto prefix = [&draft](const QString& text) {
            draft.paymentCodePrefix = text;
            const auto problems = problemsIn(draft, known());
            return problems.contains(QStringLiteral("payment_code_prefix"))
                       ? int(problems.value(QStringLiteral("payment_code_prefix")))
                       : -1;
        };
        QCOMPARE(prefix(QStringLiteral("AB")), -1);
        QCOMPARE(prefix(QStringLiteral("ABCDE")), -1);
        QCOMPARE(prefix(QStringLiteral("A")), int(DraftProblem::PrefixLength));
        QCOMPARE(prefix(QStringLiteral("ABCDEF")), int(DraftProblem::PrefixLength));
        QCOMPARE(prefix(QString()), int(DraftProblem::PrefixLength));
        QCOMPARE(prefix(QStringLiteral("A1")), int(DraftProblem::PrefixNotLetters));
        draft = known();
        draft.suffixLengthTo = 3;
        QCOMPARE(problemsIn(draft, known()).value(QStringLiteral("payment_code_suffix_to")),
                 DraftProblem::SuffixBackwards);
        draft.suffixLengthFrom = 3;
        QVERIFY(problemsIn(draft, known()).isEmpty());
        draft.suffixLengthTo = 31;
        QCOMPARE(problemsIn(draft, known()).value(QStringLiteral("payment_code_suffix_to")),
                 DraftProblem::SuffixOutOfRange);
        draft.suffixLengthFrom = 0;
        QCOMPARE(problemsIn(draft, known()).value(QStringLiteral("payment_code_suffix_from")),
                 DraftProblem::SuffixOutOfRange);
    }
    void switchingOnNeedsAPrefix() {
        CompanyDraft before = draftOf(QStringLiteral("A"));
        CompanyDraft after = before;
        after.paymentCodeEnabled = true;
        QCOMPARE(problemsIn(after, before).value(QStringLiteral("payment_code_prefix")), DraftProblem::PrefixMissing);
        after.paymentCodeEnabled = false;
        QVERIFY(problemsIn(after, before).isEmpty());
    }
    void anOddValueOfTheServiceIsLeftAlone() {
        CompanyDraft before = known();
        before.paymentCodePrefix = QStringLiteral("TOOLONG");
        before.suffixLengthTo = 99;
        before.transactionQuota = QStringLiteral("viele");
        CompanyDraft after = before;
        after.fullName = QStringLiteral("Neu");
        QVERIFY(problemsIn(after, before).isEmpty());
        QCOMPARE(changesBetween(before, after).size(), 1);
    }
    void quotaIsACount_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<bool>("good");
        QTest::newRow("digits") << QStringLiteral("50000") << QStringLiteral("50000") << true;
        QTest::newRow("dots") << QStringLiteral(" 1.250.000 ") << QStringLiteral("1250000") << true;
        QTest::newRow("leading zeros") << QStringLiteral("007") << QStringLiteral("7") << true;
        QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("0") << true;
        QTest::newRow("unlimited") << QStringLiteral("unlimited") << QStringLiteral("Unlimited") << true;
        QTest::newRow("a fraction") << QStringLiteral("1.5") << QStringLiteral("1.5") << false;
        QTest::newRow("negative") << QStringLiteral("-1") << QStringLiteral("-1") << false;
        QTest::newRow("too large") << QString(16, QLatin1Char('9')) << QString(16, QLatin1Char('9')) << false;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void quotaIsACount() {
        QFETCH(QString, typed);
        QFETCH(QString, sent);
        QFETCH(bool, good);
        CompanyDraft draft = known();
        draft.transactionQuota = normalizedQuota(typed);
        QCOMPARE(draft.transactionQuota, sent);
        QCOMPARE(!problemsIn(draft, known()).contains(QStringLiteral("transaction_amount")), good);
    }
    void onlyWhatDiffersIsSent() {
        const CompanyDraft before = known();
        QVERIFY(changesBetween(before, before).isEmpty());
        CompanyDraft after = before;
        after.status = QStringLiteral("Suspended");
        after.suffixLengthTo = 12;
        const QList<MemberChange> expected{
            {QStringLiteral("status"), QStringLiteral("Active"), QStringLiteral("Suspended")},
            {QStringLiteral("payment_code_suffix_to"), QStringLiteral("10"), QStringLiteral("12")}};
        QCOMPARE(changesBetween(before, after), expected);
        const CompanyChange change = changeBetween(before, after);
        QCOMPARE(change.status, std::optional(QStringLiteral("Suspended")));
        QCOMPARE(change.suffixLengthTo, std::optional(12));
        QVERIFY(!change.fullName && !change.shortName && !change.paymentCodeEnabled && !change.paymentCodePrefix &&
                !change.suffixLengthFrom && !change.suffixCharacterType && !change.transactionQuota);
    }
    void aNameInAnotherUnicodeFormIsTheSame() {
        Company company;
        company.fullName = QStringLiteral("Nguyễn").normalized(QString::NormalizationForm_D);
        QCOMPARE(CompanyDraft::of(company).fullName, QStringLiteral("Nguyễn"));
        QVERIFY(isSameValue(QStringLiteral("full_name"), company.fullName, QStringLiteral("Nguyễn")));
        QVERIFY(!isSameValue(QStringLiteral("full_name"), QStringLiteral("a"), QStringLiteral("A")));
        QVERIFY(isSameValue(QStringLiteral("payment_code_prefix"), QStringLiteral("sh"), QStringLiteral("SH")));
    }
};

QTEST_GUILESS_MAIN(CompanyDraftTest)
#include "companydraft_test.moc"
