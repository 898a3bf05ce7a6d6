// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/newsecretdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

#include "tests/ui/webhooks/webhookscreen.h"
#include "ui/webhooks/secretclipboard.h"

using namespace bankhub;
using namespace bankhub::test;

/// The one showing of a new secret.
class NewSecretDialogTest : public QObject {
    Q_OBJECT

    QPointer<NewSecretDialog> opened(const std::function<Pending<Done>()>& keep) {
        auto* dialog = new NewSecretDialog({knownSecret, {}, keep}, clipboard_, nullptr);
        dialog->open();
        return dialog;
    }
    static Pending<Done> refused() { return Pending<Done>::settled(failure(ErrorKind::KeyStoreRefused)); }

private slots:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void aRefusingKeyStoreLosesNothing() {
        const auto dialog = opened(&refused);
        QVERIFY(WebhookScreen::press(*dialog, "Keep in the key store"));
        QTRY_VERIFY(WebhookScreen::shown(*dialog).contains(QStringLiteral("was not kept")));
        QVERIFY(WebhookScreen::shown(*dialog).contains(QStringLiteral("key store")));
        QVERIFY(dialog->isVisible());
        QCOMPARE(WebhookScreen::field(*dialog, "New secret key")->text(), knownSecret);
        QVERIFY2(WebhookScreen::button(*dialog, "Keep in the key store")->isEnabled(), "it may be tried again");
        delete dialog;
    }
    void anUnansweredKeyStoreDoesNotBlock() {
        Promise<Done> never;
        const auto dialog = opened([&] { return never.pending(); });
        QVERIFY(WebhookScreen::press(*dialog, "Keep in the key store"));
        QVERIFY(WebhookScreen::press(*dialog, "Copy"));
        QCOMPARE(QGuiApplication::clipboard()->text(), knownSecret);
        QVERIFY(WebhookScreen::press(*dialog, "Close"));
        QTRY_VERIFY(!dialog);
    }
    void leavingWithoutTheSecretIsAskedOnce() {
        const auto dialog = opened(&refused);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(dialog->isVisible(), "Return does not close it");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(WebhookScreen::shown(*dialog).contains(QStringLiteral("neither copied nor kept")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }
    void theClipboardIsMarkedAndCleared() {
        const auto dialog = opened(&refused);
        QVERIFY(WebhookScreen::press(*dialog, "Copy"));
        const QMimeData* content = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(content->text(), knownSecret);
        QCOMPARE(content->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(WebhookScreen::press(*dialog, "Close"));
        QTRY_VERIFY(!dialog);
        QCOMPARE(QGuiApplication::clipboard()->text(), knownSecret);
        clipboard_.clear();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
    void whatWasCopiedMeanwhileStays() {
        clipboard_.copy(knownSecret);
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        clipboard_.clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
    }

private:
    SecretClipboard clipboard_;
};

QTEST_MAIN(NewSecretDialogTest)
#include "newsecretdialog_test.moc"
