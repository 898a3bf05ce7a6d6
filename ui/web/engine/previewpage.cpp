// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/previewpage.h"

#include <QBuffer>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace bankhub {

QByteArray PreviewSource::scheme() {
    return QByteArrayLiteral("bankhub-preview");
}

QUrl PreviewSource::address() {
    return QUrl(QStringLiteral("bankhub-preview:page"));
}

void PreviewSource::registerScheme() {
    QWebEngineUrlScheme description(scheme());
    description.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    description.setFlags(QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(description);
}

void PreviewSource::setHtml(const QString& html) {
    html_ = html.toUtf8();
    served_ = false;
}

void PreviewSource::requestStarted(QWebEngineUrlRequestJob* job) {
    auto* body = new QBuffer(job);
    body->setData(html_);
    body->open(QIODevice::ReadOnly);
    served_ = true;
    job->reply(QByteArrayLiteral("text/html; charset=utf-8"), body);
}

void PreviewGate::interceptRequest(QWebEngineUrlRequestInfo& request) {
    const QString scheme = request.requestUrl().scheme();
    if (request.requestUrl() != PreviewSource::address() && scheme != QLatin1String("data")) request.block(true);
}

PreviewPage::PreviewPage(QWebEngineProfile* profile) : LockedPage(profile) {
    settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    settings()->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
}

bool PreviewPage::acceptNavigationRequest(const QUrl& address, NavigationType, bool isMainFrame) {
    return isMainFrame && address == PreviewSource::address();
}

}  // namespace bankhub
