// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/branding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include "app/branding/brandingdraft.h"
#include "tests/support/api_await.h"
#include "tests/support/pictures.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {

const QByteArray oldLogo = pngOf(12, 12, 0xFF112233);
const QByteArray newLogo = pngOf(14, 10, 0xFF0B6E69);

/// A service of the test's own making with its state in sight.
struct Service {
    QJsonObject config{{QStringLiteral("name"), QStringLiteral("Chợ Phiên")},
                       {QStringLiteral("primary_color"), QStringLiteral("#112233")},
                       {QStringLiteral("transaction_whitelist_remark_keywords"), QJsonArray{}},
                       {QStringLiteral("logo_url"), QJsonValue()}};
    QHash<QByteArray, QByteArray> logos;  ///< path -> file
    QList<QJsonObject> updates;
    int uploads = 0;
    std::function<ScriptedReply()> nextPost;  ///< in place of the proper answer; once
    bool carryOut = true;                     ///< nextPost after the change was made
    QUrl base;
    QList<QByteArray> logoAuthorizations;

    [[nodiscard]] ScriptedReply answer(const ReceivedRequest& request) {
        if (logos.contains(request.path())) {
            logoAuthorizations << request.header("authorization");
            const QByteArray file = logos.value(request.path());
            return {"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: " + QByteArray::number(file.size()) +
                        "\r\n\r\n" + file,
                    ScriptedReply::Then::Keep, 0};
        }
        if (request.path().startsWith("/logo/")) return ScriptedReply::html(404, "<html>gone</html>");
        const auto instead = request.verb == "POST" ? std::exchange(nextPost, nullptr) : nullptr;
        if (request.verb == "POST" && (!instead || carryOut)) change(request);
        if (instead) return instead();
        return ScriptedReply::json(200, QJsonDocument(QJsonObject{{QStringLiteral("data"), config}}).toJson());
    }
    void change(const ReceivedRequest& request) {
        if (request.path().endsWith("/logo")) {
            ++uploads;
            logos.clear();  // the old one is deleted at once
            putLogo(newLogo);
            return;
        }
        const QJsonObject update = QJsonDocument::fromJson(request.body).object();
        updates << update;
        for (auto member = update.begin(); member != update.end(); ++member)
            config.insert(member.key(), member.value());
    }
    void putLogo(const QByteArray& file) {
        const QByteArray path = "/logo/42-" + QByteArray::number(logos.size() + uploads) + ".png";
        logos.insert(path, file);
        config.insert(QStringLiteral("logo_url"), base.resolved(QUrl(QString::fromLatin1(path))).toString());
    }
};

struct Bench {
    Bench() { service.base = bench.hub.server.url(); }
    Service service;
    WriteBench bench{[this](const ReceivedRequest& request) { return service.answer(request); }};
    Branding branding{{bench.hub.client, bench.hub.transport, *bench.store, bench.writer, bench.clock}};

    QList<BrandingVersion> versions() { return *testing::resultOf(bench.store->brandingVersions()); }
    void type(const QString& name) {
        MerchantConfig draft = branding.draft();
        draft.name = name;
        branding.setDraft(draft);
    }
    void offerLogo(const QByteArray& bytes) { branding.setDraftLogo(checkLogo(bytes, QStringLiteral("l.png")).file); }
    [[nodiscard]] bool settled() const { return !branding.isReading(); }
};

}  // namespace

/// The branding of one profile against a service whose every byte is known.
class BrandingTest : public QObject {
    Q_OBJECT

private slots:
    void showsExactlyWhatWasReturned() {
        Bench bench;
        QVERIFY(await(bench.branding.read()));
        const MerchantConfig& config = bench.branding.current();
        QCOMPARE(config.name, std::optional(QStringLiteral("Chợ Phiên")));
        QVERIFY(config.logoUrl && config.logoUrl->isEmpty());
        QVERIFY(!config.secondaryColor && !config.customStyleSheet);
        QCOMPARE(brandingdraft::notOffered(config),
                 (QStringList{QStringLiteral("secondary_color"), QStringLiteral("global_hosted_link_custom_css")}));
        // What is not offered does not get into a draft.
        MerchantConfig draft = bench.branding.draft();
        draft.secondaryColor = QStringLiteral("#000000");
        bench.branding.setDraft(draft);
        QCOMPARE(bench.branding.changeCount(), 0);
        QCOMPARE(bench.versions().size(), 1);
        QVERIFY(bench.versions().first().savedBy.isEmpty());
    }
    void sendsChangedMembersOnlyAndReadsBack() {
        Bench bench;
        QVERIFY(await(bench.branding.read()));
        bench.type(QStringLiteral("Sông Hàn Pay"));
        QCOMPARE(bench.branding.changeCount(), 1);
        const PreparedWrite write = bench.branding.prepareUpdate();
        QCOMPARE(write.changes.size(), 1);
        QCOMPARE(write.changes.first().before, std::optional(QStringLiteral("Chợ Phiên")));
        QVERIFY(await(write.send()));
        QTRY_VERIFY(bench.settled() && bench.versions().size() == 2);
        QCOMPARE(bench.service.updates,
                 (QList<QJsonObject>{{{QStringLiteral("name"), QStringLiteral("Sông Hàn Pay")}}}));
        QCOMPARE(bench.branding.current().name, std::optional(QStringLiteral("Sông Hàn Pay")));
        QCOMPARE(bench.branding.changeCount(), 0);
        QCOMPARE(bench.versions().first().savedBy, systemUserName());
    }
    void whatTheServiceMadeOfItIsShown() {
        Bench bench;
        QVERIFY(await(bench.branding.read()));
        bench.type(QStringLiteral("  Trimmed  "));
        const PreparedWrite write = bench.branding.prepareUpdate();
        bench.service.nextPost = [&bench] {
            bench.service.config.insert(QStringLiteral("name"), QStringLiteral("Trimmed"));
            return ScriptedReply::json(200, "{\"data\":{}}");
        };
        QVERIFY(await(write.send()));
        QTRY_COMPARE(bench.branding.draft().name, std::optional(QStringLiteral("Trimmed")));
        QCOMPARE(bench.branding.changeCount(), 0);
        QVERIFY(bench.branding.changedElsewhere().isEmpty());
    }
    void typingWhileItIsSentIsKept() {
        Bench bench;
        QVERIFY(await(bench.branding.read()));
        bench.type(QStringLiteral("first"));
        const PreparedWrite write = bench.branding.prepareUpdate();
        const Pending<WriteReceipt> sending = write.send();
        bench.type(QStringLiteral("second"));
        QVERIFY(await(sending));
        QTRY_COMPARE(bench.branding.current().name, std::optional(QStringLiteral("first")));
        QTRY_VERIFY(bench.settled());
        QCOMPARE(bench.branding.draft().name, std::optional(QStringLiteral("second")));
        QCOMPARE(bench.branding.changeCount(), 1);
    }
    void changesElsewhereAreSaidAndWhatWasTypedStays() {
        Bench bench;
        QVERIFY(await(bench.branding.read()));
        bench.type(QStringLiteral("typed"));
        bench.service.config.insert(QStringLiteral("name"), QStringLiteral("by someone else"));
        bench.service.config.insert(QStringLiteral("primary_color"), QStringLiteral("#445566"));
        QVERIFY(await(bench.branding.read()));
        QCOMPARE(bench.branding.draft().name, std::optional(QStringLiteral("typed")));
        QCOMPARE(bench.branding.draft().primaryColor, std::optional(QStringLiteral("#445566")));
        QCOMPARE(bench.branding.changedElsewhere().size(), 2);
        QCOMPARE(bench.branding.prepareUpdate().changes.first().before,
                 std::optional(QStringLiteral("by someone else")));
        bench.branding.revert();
        QCOMPARE(bench.branding.draft().name, std::optional(QStringLiteral("by someone else")));
        QVERIFY(bench.branding.changedElsewhere().isEmpty());
    }
    void aFailedReadKeepsEverything() {
        Bench bench;
        QVERIFY(await(bench.branding.read()));
        bench.type(QStringLiteral("typed"));
        bench.bench.hub.server.setScript([](const ReceivedRequest&) { return ScriptedReply::json(403, "{}"); });
        COMPARE_KIND(await(bench.branding.read()), ErrorKind::Forbidden);
        QVERIFY(bench.branding.error() && bench.branding.isLoaded());
        QCOMPARE(bench.branding.draft().name, std::optional(QStringLiteral("typed")));
    }

    void theLogoIsFetchedWithoutTokenAndKept() {
        Bench bench;
        bench.service.putLogo(oldLogo);
        QVERIFY(await(bench.branding.read()));
        QVERIFY(bench.branding.currentLogo() && bench.branding.isLogoKept());
        QCOMPARE(bench.branding.currentLogo()->width, 12);
        QCOMPARE(bench.service.logoAuthorizations, QList<QByteArray>{QByteArray()});
        QCOMPARE(bench.versions().first().logo, oldLogo);
    }
    void aLogoThatCannotBeFetchedIsTolerated_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not there") << QStringLiteral("/logo/gone.png") << QByteArray();
        QTest::newRow("no picture") << QStringLiteral("/logo/x.png") << QByteArray("<html>");
        QTest::newRow("too large") << QStringLiteral("/logo/x.png") << noisePng(600);
        QTest::newRow("plain http elsewhere") << QStringLiteral("http://192.0.2.1/logo.png") << QByteArray();
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << QByteArray();
        QTest::newRow("with a password") << QStringLiteral("https://u:p@example.com/x.png") << QByteArray();
    }
    void aLogoThatCannotBeFetchedIsTolerated() {
        QFETCH(QString, url);
        QFETCH(QByteArray, content);
        Bench bench;
        if (!content.isEmpty()) bench.service.logos.insert("/logo/x.png", content);
        bench.service.config.insert(QStringLiteral("logo_url"), bench.service.base.resolved(QUrl(url)).toString());
        QVERIFY(await(bench.branding.read()));
        QVERIFY(bench.branding.logoError());
        QVERIFY(!bench.branding.currentLogo());
        QVERIFY(!bench.branding.isLogoKept());
    }
    void undoBringsTheOldLogoBack() {
        Bench bench;
        bench.service.putLogo(oldLogo);
        QVERIFY(await(bench.branding.read()));
        bench.offerLogo(newLogo);
        const PreparedWrite upload = bench.branding.prepareLogoUpload();
        const QJsonObject& told = upload.order.request;
        QCOMPARE(told.value(QStringLiteral("bytes")).toInt(), newLogo.size());
        QCOMPARE(told.value(QStringLiteral("width")).toInt(), 14);
        QCOMPARE(told.value(QStringLiteral("sha256")).toString(), bench.branding.draftLogo()->sha256());
        QVERIFY(await(upload.send()));
        QTRY_VERIFY(bench.settled() && bench.versions().size() == 2);
        QVERIFY(!bench.branding.draftLogo());
        QTRY_VERIFY(bench.branding.previousLogo());
        // At the service it is gone; here it is not.
        QCOMPARE(bench.branding.previousLogo()->bytes, oldLogo);
        bench.branding.setDraftLogo(bench.branding.previousLogo());
        QVERIFY(await(bench.branding.prepareLogoUpload().send()));
        QVERIFY(bench.bench.hub.server.requests().constLast().body.contains(oldLogo) || bench.service.uploads == 2);
        QCOMPARE(bench.service.uploads, 2);
    }

    void checksAnUpdateAfterALostAnswer_data() {
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("it happened") << true;
        QTest::newRow("it did not") << false;
    }
    void checksAnUpdateAfterALostAnswer() {
        QFETCH(bool, carriedOut);
        Bench bench;
        QVERIFY(await(bench.branding.read()));
        bench.type(QStringLiteral("new"));
        const PreparedWrite write = bench.branding.prepareUpdate();
        bench.bench.hub.server.setScript([&bench, carriedOut](const ReceivedRequest& request) {
            if (request.verb == "GET") return bench.service.answer(request);
            if (carriedOut) bench.service.change(request);
            return ScriptedReply::nothing();
        });
        COMPARE_KIND(await(write.send(), 60'000), ErrorKind::ResultUnknown);
        const auto found = await(write.check());
        QVERIFY(found);
        QCOMPARE(*found, carriedOut ? WriteCheck::Happened : WriteCheck::DidNotHappen);
        QTRY_COMPARE(bench.branding.current().name,
                     std::optional(carriedOut ? QStringLiteral("new") : QStringLiteral("Chợ Phiên")));
        QCOMPARE(bench.branding.draft().name, std::optional(QStringLiteral("new")));
    }
    void checksAnUploadAfterALostAnswer_data() {
        QTest::addColumn<int>("outcome");
        QTest::newRow("it happened") << static_cast<int>(WriteCheck::Happened);
        QTest::newRow("it did not") << static_cast<int>(WriteCheck::DidNotHappen);
        QTest::newRow("another picture is there") << static_cast<int>(WriteCheck::CannotTell);
    }
    void checksAnUploadAfterALostAnswer() {
        QFETCH(int, outcome);
        Bench bench;
        bench.service.putLogo(oldLogo);
        QVERIFY(await(bench.branding.read()));
        bench.offerLogo(newLogo);
        const PreparedWrite write = bench.branding.prepareLogoUpload();
        bench.bench.hub.server.setScript([&bench, outcome](const ReceivedRequest& request) {
            if (request.verb == "GET") return bench.service.answer(request);
            if (outcome != static_cast<int>(WriteCheck::DidNotHappen)) bench.service.change(request);
            if (outcome == static_cast<int>(WriteCheck::CannotTell)) bench.service.putLogo(pngOf(3, 3));
            return ScriptedReply::nothing();
        });
        COMPARE_KIND(await(write.send(), 60'000), ErrorKind::ResultUnknown);
        const auto found = await(write.check());
        QVERIFY(found);
        QCOMPARE(static_cast<int>(*found), outcome);
    }

    void restoringAVersion() {
        Bench bench;
        bench.service.putLogo(oldLogo);
        QVERIFY(await(bench.branding.read()));
        BrandingVersion version;
        version.config.name = QStringLiteral("old name");
        version.config.secondaryColor = QStringLiteral("#000000");  // not offered
        version.logo = newLogo;
        const QList<MemberChange> changes = bench.branding.changesBy(version);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).member, QStringLiteral("name"));
        QCOMPARE(changes.at(1).member, QStringLiteral("logo"));
        bench.branding.takeOver(version);
        QCOMPARE(bench.branding.changeCount(), 2);
        QVERIFY(bench.branding.changesBy(version).isEmpty());
        QCOMPARE(bench.branding.draftLogo()->bytes, newLogo);
        // A version with the present logo puts the draft's one away.
        version.logo = oldLogo;
        bench.branding.takeOver(version);
        QVERIFY(!bench.branding.draftLogo());
    }
    void copyingFromAnotherProfile() {
        Bench bench;
        QVERIFY(await(bench.branding.read()));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("cache/other.sqlite"));
        QVERIFY(await(bench.branding.versionsOf(file))->isEmpty());
        QVERIFY2(!QFile::exists(file), "looking must not make a cache");
        BrandingVersion version;
        version.savedAtUtcMs = 1;
        version.config.name = QStringLiteral("of the other");
        {
            Store other(file);
            QVERIFY(testing::resultOf(other.open()));
            QVERIFY(testing::resultOf(other.saveBrandingVersion(version)));
        }
        const auto versions = await(bench.branding.versionsOf(file));
        QVERIFY(versions);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().config.name, version.config.name);
        QFile broken(folder.filePath(QStringLiteral("cache")));
        COMPARE_KIND(await(bench.branding.versionsOf(broken.fileName())), ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(BrandingTest)
#include "branding_test.moc"
