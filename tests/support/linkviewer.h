// SPDX-License-Identifier: GPL-3.0-or-later
// Only for tests that link Qt WebEngine.
#pragma once

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

#include "ui/web/linkview.h"
#include "ui/web/webplugin.h"

namespace bankhub::test {

/// The link view in a window, with everything that it says, and a hand that reaches into the hosted page.
class LinkViewer {
public:
    LinkViewer() : view(loadWebPlugin().plugin->createLinkView(&window)) {
        window.resize(800, 600);
        view->resize(window.size());
        window.show();
    }

    /// Opens the page and waits until it is there, or has failed.
    bool open(const QUrl& page, const LinkViewRules& rules = {}) {
        const qsizetype before = finished.count();
        view->open(page, rules);
        addHand();
        return QTest::qWaitFor([&] { return finished.count() > before; }, 20'000) && finished.last()[0].toBool();
    }

    [[nodiscard]] QWebEngineView* engine() const { return view->findChild<QWebEngineView*>(); }
    [[nodiscard]] QWebEnginePage* page() const { return engine()->page(); }
    [[nodiscard]] QUrl address() const { return addresses.isEmpty() ? QUrl() : addresses.last()[0].toUrl(); }

    [[nodiscard]] QStringList refusals() const {
        QStringList texts;
        for (const QList<QVariant>& arguments : refused)
            texts << arguments[0].toString();
        return texts;
    }

    /// Every value of "event" in the messages so far.
    [[nodiscard]] QStringList events() const {
        QStringList names;
        for (const QList<QVariant>& arguments : messages)
            if (arguments[1].toJsonObject().contains(QLatin1String("event")))
                names << arguments[1].toJsonObject().value(QLatin1String("event")).toString();
        return names;
    }

    /// The value of an expression in the hosted page; it comes back by the same way as every message.
    QVariant evaluate(const QString& expression) {
        const QString number = QString::number(++asked_);
        const QJsonObject question{{QStringLiteral("handAsks"), number}, {QStringLiteral("expression"), expression}};
        page()->runJavaScript(QStringLiteral("document.querySelector('iframe').contentWindow.postMessage(%1, '*')")
                                  .arg(QString::fromUtf8(QJsonDocument(question).toJson())));
        QVariant answer;
        const bool answered = QTest::qWaitFor(
            [&] {
                for (const QList<QVariant>& arguments : messages) {
                    const QJsonObject message = arguments[1].toJsonObject();
                    if (message.value(QLatin1String("handAnswers")).toString() != number) continue;
                    answer = message.value(QLatin1String("value")).toVariant();
                    return true;
                }
                return false;
            },
            5'000);
        return answered ? answer : QVariant();
    }

    /// A real click of the mouse in the middle of the first element that the selector finds; false when there is none.
    bool click(const QString& selector) {
        const QString found = QStringLiteral("document.querySelector(%1)").arg(quoted(selector));
        if (!QTest::qWaitFor([&] { return evaluate(found + QStringLiteral(" !== null")).toBool(); }, 10'000))
            return false;
        const QVariantMap box =
            evaluate(
                QStringLiteral(
                    "(e => { e.scrollIntoView({block: 'center'}); return e.getBoundingClientRect().toJSON(); })(%1)")
                    .arg(found))
                .toMap();
        const QPointF middle(box[QStringLiteral("x")].toDouble() + box[QStringLiteral("width")].toDouble() / 2,
                             box[QStringLiteral("y")].toDouble() + box[QStringLiteral("height")].toDouble() / 2);
        QTest::mouseClick(target(), Qt::LeftButton, {}, (middle * engine()->zoomFactor()).toPoint());
        return true;
    }

    /// Clicks the field and types.
    bool type(const QString& selector, const QString& text) {
        if (!click(selector)) return false;
        QTest::keyClicks(target(), text);
        return QTest::qWaitFor(
            [&] {
                return evaluate(QStringLiteral("document.querySelector(%1).value").arg(quoted(selector))).toString() ==
                       text;
            },
            5'000);
    }

    [[nodiscard]] QWidget* target() const { return engine()->focusProxy(); }

    QWidget window;
    LinkView* view;
    QSignalSpy started{view, &LinkView::loadStarted};
    QSignalSpy finished{view, &LinkView::loadFinished};
    QSignalSpy addresses{view, &LinkView::addressChanged};
    QSignalSpy messages{view, &LinkView::messageReceived};
    QSignalSpy refused{view, &LinkView::refused};
    QSignalSpy completionReached{view, &LinkView::completionReached};
    QSignalSpy crashed{view, &LinkView::crashed};

private:
    static QString quoted(const QString& text) {
        return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"');
    }

    void addHand() {
        QWebEngineScript hand;
        hand.setSourceCode(QStringLiteral(R"(
            window.addEventListener("message", event => {
                if (!event.data || !event.data.handAsks) return;
                let value = null;
                try { value = eval(event.data.expression); } catch (failure) { value = String(failure); }
                window.parent.postMessage({ handAnswers: event.data.handAsks, value }, "*");
            });)"));
        hand.setInjectionPoint(QWebEngineScript::DocumentCreation);
        hand.setWorldId(QWebEngineScript::MainWorld);
        hand.setRunsOnSubFrames(true);
        page()->profile()->scripts()->insert(hand);
    }

    int asked_ = 0;
};

}  // namespace bankhub::test
