// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QJsonDocument>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include "app/companies/companyeditor.h"
#include "tests/support/writebench.h"
#include "tests/ui/companies/dialogtesting.h"
#include "ui/companies/companyform.h"
#include "ui/companies/editcompanydialog.h"
#include "ui/companies/newcompanydialog.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const QString typedName = QStringLiteral("Công ty TNHH Bếp Nhà Lụa");
const ScriptedReply shownCompany = ScriptedReply::json(
    200, R"({"data":{"xid":"c-1","full_name":"Sông Hàn","status":"Active","configuration":{"payment_code":"on",)"
         R"("payment_code_prefix":"SH","payment_code_suffix_from":4,"payment_code_suffix_to":"10",)"
         R"("payment_code_suffix_character_type":"NumberOnly","transaction_amount":"Unlimited"}}})");
const ScriptedReply created = ScriptedReply::json(201, R"({"code":201,"data":{"xid":"c-1"}})");
const ScriptedReply updated = ScriptedReply::json(200, R"({"code":200,"message":"ok"})");

struct Failure {
    const char* name;
    ScriptedReply reply;
    const char* words;  ///< what the user reads after going back to the form
};

QList<Failure> failures() {
    return {
        {"400", ScriptedReply::json(400, R"({"message":"Yêu cầu sai","errors":null})"), "Yêu cầu sai"},
        {"401", ScriptedReply::json(401, "{}"), "access token was refused"},
        {"403", ScriptedReply::json(403, R"({"message":"Không có quyền"})"), "Không có quyền"},
        {"404", ScriptedReply::json(404, R"({"message":"Không tồn tại"})"), "Không tồn tại"},
        {"405", ScriptedReply::json(405, "{}"), "Not supported by this address"},
        {"413", ScriptedReply::json(413, "{}"), "Too large"},
        {"429", ScriptedReply::json(429, "{}", "Retry-After: 600\r\n"), "Too many requests"},
        {"500", ScriptedReply::json(500, R"({"message":"Lỗi máy chủ"})"), "Lỗi máy chủ"},
        {"503", ScriptedReply::json(503, R"({"message":"Lỗi cơ sở dữ liệu"})"), "Lỗi cơ sở dữ liệu"},
        {"block page", ScriptedReply::html(403, "<html><title>Blocked</title></html>"), "Blocked before the service"},
    };
}
}  // namespace

/// The dialogs that create and edit a company, their real widgets and real requests.
class CompanyDialogTest : public QObject {
    Q_OBJECT

    /// A dialog over a server that gives `written` to every write and the company to every reading.
    struct Bench {
        explicit Bench(const ScriptedReply& written, bool editing)
            : written(written),
              writes([this](const ReceivedRequest& request) {
                  return request.verb == "POST" ? this->written : shownCompany;
              }),
              editor(writes.hub.client, writes.writer) {
            profile.environment = Environment::Sandbox;
            const WriteDesk desk{profile, writes.permission};
            if (editing)
                dialog =
                    new EditCompanyDialog({QStringLiteral("c-1")}, QStringLiteral("Sông Hàn"), editor, desk, nullptr);
            else
                dialog = new NewCompanyDialog(editor, desk, nullptr);
            dialog->open();
            isActive = QTest::qWaitForWindowActive(dialog);
        }
        ~Bench() { delete dialog; }

        template <typename Field>
        [[nodiscard]] Field* field(const char* label) const {
            for (Field* candidate : dialog->findChildren<Field*>())
                if (candidate->accessibleName() == QLatin1String(label)) return candidate;
            return nullptr;
        }
        [[nodiscard]] CompanyForm* form() const { return dialog->findChild<CompanyForm*>(); }
        [[nodiscard]] WriteDialog* confirmation() const { return dialog->findChild<WriteDialog*>(); }
        [[nodiscard]] QString said() const { return visibleText(dialog); }
        void type(const char* label, const QString& text) const {
            auto* line = field<QLineEdit>(label);
            QVERIFY2(line, label);
            line->selectAll();
            typeInto(line, text);
        }
        void choose(const char* label, const QVariant& value) const {
            auto* box = field<QComboBox>(label);
            QVERIFY2(box, label);
            QVERIFY(box->findData(value) >= 0);
            box->setCurrentIndex(box->findData(value));
        }
        void waitUntilRead() const {
            QTRY_VERIFY(buttonWith(dialog, QStringLiteral("Review changes and save…"))->isEnabled());
        }
        void review() const {
            for (const char* text : {"Review and create…", "Review changes and save…"})
                if (QPushButton* button = buttonWith(dialog, QString::fromUtf8(text)))
                    QTest::mouseClick(button, Qt::LeftButton);
        }
        void confirm() const {
            QVERIFY2(confirmation(), qPrintable(said()));
            for (const char* text : {"Create the company", "Save the changes"})
                if (QPushButton* button = buttonWith(confirmation(), QLatin1String(text)))
                    QTest::mouseClick(button, Qt::LeftButton);
        }
        [[nodiscard]] QJsonObject sent() const {
            for (const ReceivedRequest& request : writes.hub.server.requests())
                if (request.verb == "POST" && request.path() != "/v1/token")
                    return QJsonDocument::fromJson(request.body).object();
            return {};
        }

        ScriptedReply written;
        WriteBench writes;
        CompanyEditor editor;
        Profile profile;
        QPointer<CompanyDialog> dialog;
        bool isActive = false;  ///< without it the keyboard is nowhere
    };

private slots:
    void initTestCase() { qRegisterMetaType<WriteReceipt>(); }

    void createsWhatWasTyped() {
        Bench bench(created, false);
        QSignalSpy done(bench.dialog, SIGNAL(created(WriteReceipt, CompanyDraft)));
        bench.type("Full name", typedName);
        bench.type("Short name", QStringLiteral("Bếp Lụa"));
        bench.choose("Status", QStringLiteral("Pending"));
        QVERIFY(bench.said().contains(QStringLiteral("Only an active company receives balance notifications.")));
        bench.review();
        QVERIFY(bench.confirmation());
        const QString asked = visibleText(bench.confirmation());
        for (const char* text : {"SANDBOX", "POST /v1/company/create", "Full name", "Pending", "cannot be deleted"})
            QVERIFY2(asked.contains(QLatin1String(text)), qPrintable(asked));
        QVERIFY(asked.contains(typedName));
        bench.confirm();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(bench.sent(), (QJsonObject{{QStringLiteral("full_name"), typedName},
                                            {QStringLiteral("short_name"), QStringLiteral("Bếp Lụa")},
                                            {QStringLiteral("status"), QStringLiteral("Pending")}}));
        QTRY_VERIFY(!bench.dialog || !bench.dialog->isVisible());
    }
    void onlyTwoStatusesAtCreation() {
        Bench bench(created, false);
        auto* status = bench.field<QComboBox>("Status");
        QCOMPARE(status->count(), 2);
        QCOMPARE(status->currentData().toString(), QStringLiteral("Active"));
    }
    void aNameIsNeeded() {
        Bench bench(created, false);
        QVERIFY(bench.isActive);
        bench.review();
        QVERIFY(!bench.confirmation());
        QCOMPARE(bench.form()->problem(QStringLiteral("full_name")), QStringLiteral("Enter the full name."));
        QVERIFY(bench.field<QLineEdit>("Full name")->hasFocus());
        // The dialog grows for the message instead of pressing the field flat.
        QTRY_COMPARE(bench.dialog->height(), bench.dialog->layout()->totalHeightForWidth(bench.dialog->width()));
        QVERIFY(bench.field<QLineEdit>("Full name")->height() >=
                bench.field<QLineEdit>("Full name")->sizeHint().height());
        bench.type("Full name", QStringLiteral("A"));
        QVERIFY(bench.form()->problem(QStringLiteral("full_name")).isEmpty());
    }
    void aFieldIsCheckedWhenItIsLeft() {
        Bench bench(created, false);
        bench.field<QLineEdit>("Full name")->setText(QString(201, QLatin1Char('x')));
        bench.field<QLineEdit>("Full name")->setFocus();
        QTest::keyClick(bench.field<QLineEdit>("Full name"), Qt::Key_Tab);
        QVERIFY(bench.form()->problem(QStringLiteral("full_name")).contains(QStringLiteral("200")));
    }

    void everyFailureLeavesTheFormAsItWas_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("editing");
        for (int index = 0; index < failures().size(); ++index)
            for (const bool editing : {false, true})
                QTest::addRow("%s, %s", editing ? "edit" : "create", failures().at(index).name) << index << editing;
    }
    void everyFailureLeavesTheFormAsItWas() {
        QFETCH(int, index);
        QFETCH(bool, editing);
        const Failure failure = failures().at(index);
        Bench bench(failure.reply, editing);
        if (editing) bench.waitUntilRead();
        bench.type("Full name", typedName);
        bench.choose("Status", QStringLiteral("Pending"));
        bench.review();
        bench.confirm();
        QTRY_VERIFY_WITH_TIMEOUT(buttonWith(bench.confirmation(), QStringLiteral("Back")), 20'000);
        QTest::mouseClick(buttonWith(bench.confirmation(), QStringLiteral("Back")), Qt::LeftButton);
        QTRY_VERIFY(!bench.confirmation());
        QVERIFY(bench.dialog->isVisible());
        QCOMPARE(bench.field<QLineEdit>("Full name")->text(), typedName);
        QCOMPARE(bench.field<QComboBox>("Status")->currentData().toString(), QStringLiteral("Pending"));
        QVERIFY2(bench.said().contains(QString::fromUtf8(failure.words)), qPrintable(bench.said()));
    }
    void aCutAnswerCanBeClosedWithoutLoss() {
        Bench bench(ScriptedReply::json(201, "{\"code\":201,\"da"), false);
        bench.type("Full name", typedName);
        bench.review();
        bench.confirm();
        QTRY_VERIFY(buttonWith(bench.confirmation(), QStringLiteral("Check")));
        QTest::mouseClick(buttonWith(bench.confirmation(), QStringLiteral("Close")), Qt::LeftButton);
        QTRY_VERIFY(!bench.confirmation());
        QCOMPARE(bench.field<QLineEdit>("Full name")->text(), typedName);
    }

    void theServicesMessagesLandOnTheirFields_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("message");
        QTest::newRow("errors") << QByteArray(R"({"code":400,"errors":{"full_name":"Tên đã tồn tại"}})")
                                << QStringLiteral("full_name") << QStringLiteral("Tên đã tồn tại");
        QTest::newRow("messages, in a list")
            << QByteArray(R"({"status":400,"error":400,"messages":{"payment_code_prefix":["Sai","Quá dài"]}})")
            << QStringLiteral("payment_code_prefix") << QStringLiteral("Sai Quá dài");
        QTest::newRow("nested") << QByteArray(R"({"errors":{"configuration":{"payment_code_suffix_to":"Sai"}}})")
                                << QStringLiteral("payment_code_suffix_to") << QStringLiteral("Sai");
        QTest::newRow("dotted") << QByteArray(R"({"errors":{"configuration.transaction_amount":"Sai"}})")
                                << QStringLiteral("transaction_amount") << QStringLiteral("Sai");
    }
    void theServicesMessagesLandOnTheirFields() {
        QFETCH(QByteArray, answer);
        QFETCH(QString, member);
        QFETCH(QString, message);
        Bench bench(ScriptedReply::json(400, answer), true);
        bench.waitUntilRead();
        bench.type("Code prefix", QStringLiteral("xyz"));
        bench.review();
        bench.confirm();
        QTRY_VERIFY(buttonWith(bench.confirmation(), QStringLiteral("Back")));
        QTest::mouseClick(buttonWith(bench.confirmation(), QStringLiteral("Back")), Qt::LeftButton);
        QCOMPARE(bench.form()->problem(member), message);
        QVERIFY2(bench.said().contains(message), qPrintable(bench.said()));
        QCOMPARE(bench.field<QLineEdit>("Code prefix")->text(), QStringLiteral("XYZ"));
    }
    void aMessageAboutAnUnknownMemberIsShownToo() {
        Bench bench(ScriptedReply::json(400, R"({"errors":{"tax_code":"Thiếu mã số thuế"}})"), false);
        bench.type("Full name", typedName);
        bench.review();
        bench.confirm();
        QTRY_VERIFY(buttonWith(bench.confirmation(), QStringLiteral("Back")));
        QTest::mouseClick(buttonWith(bench.confirmation(), QStringLiteral("Back")), Qt::LeftButton);
        QVERIFY(bench.dialog->findChild<NoticeStrip*>()->text().contains(QStringLiteral("Thiếu mã số thuế")));
    }

    void editSendsWhatWasChangedOnly() {
        Bench bench(updated, true);
        bench.waitUntilRead();
        QCOMPARE(bench.field<QLineEdit>("Code prefix")->text(), QStringLiteral("SH"));
        QCOMPARE(bench.field<QComboBox>("Longest suffix")->currentData().toInt(), 10);
        bench.type("Code prefix", QStringLiteral("shx"));
        bench.choose("Suffix characters", QStringLiteral("NumberAndLetter"));
        auto* kind = bench.field<QComboBox>("Kind of quota");
        kind->setCurrentIndex(kind->findText(QStringLiteral("A number of transactions")));
        bench.type("Number of transactions", QStringLiteral("50.000"));
        bench.review();
        QVERIFY(bench.confirmation());
        const QString asked = visibleText(bench.confirmation());
        for (const char* text : {"POST /v1/company/edit/c-1", "Now", "After saving", "Unlimited", "50.000 transactions",
                                 "Digits and letters", "old prefix"})
            QVERIFY2(asked.contains(QLatin1String(text)), qPrintable(asked));
        QVERIFY(!asked.contains(QStringLiteral("Full name")));
        QSignalSpy done(bench.dialog, SIGNAL(edited(CompanyXid, CompanyDraft, CompanyDraft)));
        bench.confirm();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(bench.sent(),
                 (QJsonObject{{QStringLiteral("payment_code_prefix"), QStringLiteral("SHX")},
                              {QStringLiteral("payment_code_suffix_character_type"), QStringLiteral("NumberAndLetter")},
                              {QStringLiteral("transaction_amount"), 50000}}));
    }
    void nothingChangedIsNotSent() {
        Bench bench(updated, true);
        bench.waitUntilRead();
        bench.review();
        QVERIFY(!bench.confirmation());
        QVERIFY(bench.said().contains(QStringLiteral("Nothing has been changed")));
    }
    void theRangeMustNotRunBackwards() {
        Bench bench(updated, true);
        bench.waitUntilRead();
        bench.choose("Longest suffix", 3);
        bench.review();
        QVERIFY(!bench.confirmation());
        QVERIFY(!bench.form()->problem(QStringLiteral("payment_code_suffix_to")).isEmpty());
        bench.choose("Shortest suffix", 2);
        QVERIFY(bench.form()->problem(QStringLiteral("payment_code_suffix_to")).isEmpty());
        bench.review();
        QVERIFY(bench.confirmation());
    }
    void theSampleFollowsWhatIsTyped() {
        Bench bench(updated, true);
        bench.waitUntilRead();
        QVERIFY2(bench.said().contains(QStringLiteral("SH1234")), qPrintable(bench.said()));
        auto* trial = bench.field<QLineEdit>("Try the text of a transfer");
        trial->setFocus();
        QTest::keyClicks(trial, QStringLiteral("ck abc98765 cam on"));
        QVERIFY(bench.said().contains(QStringLiteral("No payment code is recognised")));
        bench.type("Code prefix", QStringLiteral("abc"));
        QVERIFY2(bench.said().contains(QStringLiteral("Recognised: ABC98765")), qPrintable(bench.said()));
    }
    void theCompanyCannotBeRead() {
        Bench bench(updated, true);
        bench.waitUntilRead();
        bench.dialog->reject();
        bench.writes.hub.server.setScript([](const ReceivedRequest& request) {
            return request.path() == "/v1/token" ? ScriptedReply::json(201, R"({"access_token":"t","ttl":60000})")
                                                 : ScriptedReply::json(404, R"({"message":"Không tồn tại"})");
        });
        const WriteDesk desk{bench.profile, bench.writes.permission};
        EditCompanyDialog dialog({QStringLiteral("c-2")}, QStringLiteral("B"), bench.editor, desk, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QTRY_VERIFY2(visibleText(&dialog).contains(QStringLiteral("Không tồn tại")), qPrintable(visibleText(&dialog)));
        QVERIFY(!buttonWith(&dialog, QStringLiteral("Review changes and save…"))->isEnabled());
    }

    void closingAsksBeforeInputIsLost() {
        Bench bench(created, false);
        bench.type("Full name", typedName);
        QVERIFY(bench.dialog->hasUnsavedInput());
        QTest::keyClick(bench.dialog, Qt::Key_Escape);
        auto* question = bench.dialog->findChild<QMessageBox*>();
        QVERIFY(question);
        QTest::mouseClick(buttonWith(question, QStringLiteral("Go back")), Qt::LeftButton);
        QVERIFY(bench.dialog->isVisible());
        QCOMPARE(bench.field<QLineEdit>("Full name")->text(), typedName);
        QTRY_VERIFY(!bench.dialog->findChild<QMessageBox*>());
        QTest::keyClick(bench.dialog, Qt::Key_Escape);
        QTest::mouseClick(buttonWith(bench.dialog->findChild<QMessageBox*>(), QStringLiteral("Give it up")),
                          Qt::LeftButton);
        QTRY_VERIFY(!bench.dialog || !bench.dialog->isVisible());
    }
    void closingAnUntouchedFormDoesNotAsk() {
        Bench bench(created, true);
        bench.waitUntilRead();
        QTest::keyClick(bench.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog || !bench.dialog->isVisible());
    }
    void theLanguageChangesWithoutLoss() {
        Bench bench(updated, true);
        bench.waitUntilRead();
        bench.type("Full name", typedName);
        bench.choose("Status", QStringLiteral("Suspended"));
        bench.choose("Longest suffix", 12);
        const CompanyDraft before = bench.form()->draft();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(bench.form(), &change);
        QCOMPARE(bench.form()->draft(), before);
        QVERIFY(bench.dialog->hasUnsavedInput());
    }
    void aLockedProductionProfileStillLeadsToTheReview() {
        WriteBench writes(inTurn({created}), [] {
            Profile profile;
            profile.environment = Environment::Production;
            return profile;
        }());
        Profile profile;
        profile.environment = Environment::Production;
        CompanyEditor editor(writes.hub.client, writes.writer);
        NewCompanyDialog dialog(editor, {profile, writes.permission}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        typeInto(dialog.findChild<QLineEdit*>(), typedName);
        QTest::mouseClick(buttonWith(&dialog, QStringLiteral("Review and create…")), Qt::LeftButton);
        const auto* confirmation = dialog.findChild<WriteDialog*>();
        QVERIFY(confirmation);
        const QString asked = visibleText(confirmation);
        QVERIFY2(asked.contains(QStringLiteral("PRODUCTION")) && asked.contains(QStringLiteral("read-only")),
                 qPrintable(asked));
        QVERIFY(buttonWith(confirmation, QStringLiteral("Allow changes…")));
        QVERIFY(!buttonWith(confirmation, QStringLiteral("Create the company"))->isEnabled());
        QCOMPARE(writes.sent(), 0);
    }
    void unknownValuesOfTheServiceAreKept() {
        Bench bench(updated, true);
        bench.waitUntilRead();
        Company company;
        company.fullName = QStringLiteral("Lạ");
        company.status = QStringLiteral("Frozen");
        company.configuration = CompanyConfiguration{
            std::nullopt, QStringLiteral("toolong"), 0, 44, QStringLiteral("LetterOnly"), QString(), QString()};
        const CompanyDraft odd = CompanyDraft::of(company);
        bench.form()->load(odd);
        QCOMPARE(bench.form()->draft(), odd);
        QVERIFY(bench.form()->validate());
        QCOMPARE(bench.field<QComboBox>("Status")->currentText(), QStringLiteral("Frozen"));
        QVERIFY(bench.said().contains(QStringLiteral("cannot be deleted")));
    }
};

QTEST_MAIN(CompanyDialogTest)
#include "companydialog_test.moc"
