// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/webhooks/webhook.h"
#include "app/webhooks/webhooksecret.h"
#include "tests/support/simulatedsession.h"
#include "ui/webhooks/newsecretdialog.h"
#include "ui/webhooks/webhookpage.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pill.h"
#include "ui/writes/writedialog.h"

namespace bankhub::test {

/// The page of the webhook on a simulator over a real socket, used through its real widgets.
struct WebhookScreen {
    explicit WebhookScreen(const QStringList& options = {})
        : data(options),
          page(data.session->webhook(), {data.session->profile(), data.session->writePermission()}, data.clock) {
        page.resize(1200, 1000);
        page.show();
    }
    [[nodiscard]] Webhook& webhook() const { return data.session->webhook(); }
    [[nodiscard]] bool waitUntilRead() const {
        return QTest::qWaitFor([&] { return webhook().loaded() && !webhook().isReading(); }, 20'000);
    }
    /// A visible button by its text, under a window or the page.
    static QAbstractButton* button(const QWidget& under, const char* text) {
        for (QAbstractButton* candidate : under.findChildren<QAbstractButton*>())
            if (candidate->text() == QString::fromUtf8(text) && candidate->isVisible()) return candidate;
        return nullptr;
    }
    [[nodiscard]] bool press(const char* text) const { return press(page, text); }
    static bool press(const QWidget& under, const char* text) {
        QAbstractButton* found = button(under, text);
        if (!found || !found->isEnabled()) {
            qWarning("no button %s that can be pressed", text);
            return false;
        }
        QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(12, found->height() / 2));
        return true;
    }
    static QLineEdit* field(const QWidget& under, const char* accessibleName) {
        for (QLineEdit* candidate : under.findChildren<QLineEdit*>())
            if (candidate->accessibleName() == QLatin1String(accessibleName)) return candidate;
        return nullptr;
    }
    void typeAddress(const QString& address) const {
        QLineEdit* line = field(page, "Address that receives the events");
        line->clear();
        line->setFocus();
        QTest::keyClicks(line, address);
    }
    template <typename Dialog>
    [[nodiscard]] Dialog* dialog() const {
        for (Dialog* candidate : page.findChildren<Dialog*>())
            if (candidate->isVisible()) return candidate;
        return nullptr;
    }
    /// Everything that can be read on a window.
    static QString shown(const QWidget& under) {
        QStringList texts;
        for (const QLabel* label : under.findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        for (const Pill* pill : under.findChildren<Pill*>())
            if (pill->isVisible()) texts << pill->status().words;
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString shown() const { return shown(page); }
    /// The next writes of the webhook fail in this way.
    void failWrites(const QString& kind, int status, int count = 20) const {
        const QJsonObject order{{QStringLiteral("path_prefix"), QStringLiteral("/v1/webhook")},
                                {QStringLiteral("method"), QStringLiteral("POST")},
                                {QStringLiteral("kind"), kind},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("retry_after"), 600},
                                {QStringLiteral("count"), count}};
        data.simulator.control(QStringLiteral("fault"), QJsonDocument(order).toJson(QJsonDocument::Compact));
    }
    void healWrites() const { data.simulator.control(QStringLiteral("fault"), QByteArrayLiteral(R"({"clear":true})")); }
    /// Sets a webhook up as another desk would have, with this secret.
    [[nodiscard]] bool configure(const QString& address, const QString& secret) const {
        WebhookDraft draft = draftOf({});
        draft.url = address;
        draft.newSecret = secret;
        if (!waitUntilRead()) return false;
        webhook().setDraft(draft);
        bool done = false;
        webhook().prepare().send().finally(&webhook(),
                                           [&](const Result<WriteReceipt>& result) { done = result.has_value(); });
        if (!QTest::qWaitFor([&] { return done; }, 20'000)) return false;
        webhook().discardDraft();
        webhook().reload();
        return waitUntilRead() && webhook().current().has_value();
    }

    SimulatedSession data;
    WebhookPage page;
};

inline const QString knownSecret = QStringLiteral("a-long-secret-that-ends-in-9f2c");
inline const QString publicAddress = QStringLiteral("https://hook.songhan.example/events");

}  // namespace bankhub::test
