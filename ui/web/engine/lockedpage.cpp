// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/lockedpage.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineNotification>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace bankhub {

std::unique_ptr<QWebEngineProfile> offTheRecordProfile() {
    auto profile = std::make_unique<QWebEngineProfile>();
    profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->setNotificationPresenter([](std::unique_ptr<QWebEngineNotification>) {});
    profile->setHttpUserAgent(profile->httpUserAgent() + QStringLiteral(" BankHubConsole/" BANKHUB_VERSION));
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(),
                     [](QWebEngineDownloadRequest* download) { download->cancel(); });
    return profile;
}

LockedPage::LockedPage(QWebEngineProfile* profile) : QWebEnginePage(profile) {
    denySettings();
    denyPermissions();
    denySignIn();
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest& request) { Q_EMIT windowRefused(request.requestedUrl()); });
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        if (accepts(error)) {
            error.acceptCertificate();
            return;
        }
        error.rejectCertificate();
        Q_EMIT certificateRefused(error.url());
    });
}

bool LockedPage::accepts(const QWebEngineCertificateError&) const {
    return false;
}

void LockedPage::denySettings() {
    for (const auto attribute :
         {QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::JavascriptCanPaste,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::LocalContentCanAccessFileUrls,
          QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::FullScreenSupportEnabled,
          QWebEngineSettings::ScreenCaptureEnabled, QWebEngineSettings::WebGLEnabled,
          QWebEngineSettings::AutoLoadIconsForPage, QWebEngineSettings::TouchIconsEnabled,
          QWebEngineSettings::AllowRunningInsecureContent, QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
          QWebEngineSettings::AllowWindowActivationFromJavaScript, QWebEngineSettings::DnsPrefetchEnabled,
          QWebEngineSettings::NavigateOnDropEnabled})
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

void LockedPage::denyPermissions() {
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
        Q_EMIT featureRefused(tr("Access to a device or to notifications"));
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, [this](QWebEngineFileSystemAccessRequest request) {
        request.reject();
        Q_EMIT featureRefused(tr("Access to files"));
    });
}

void LockedPage::denySignIn() {
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    // An empty answer ends the request; no dialog is shown.
    connect(this, &QWebEnginePage::authenticationRequired, this, [this](const QUrl&, QAuthenticator* authenticator) {
        *authenticator = QAuthenticator();
        Q_EMIT featureRefused(tr("A sign-in window"));
    });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl&, QAuthenticator* authenticator, const QString&) {
                *authenticator = QAuthenticator();
                Q_EMIT featureRefused(tr("A sign-in window of the proxy"));
            });
}

QWebEnginePage* LockedPage::createWindow(WebWindowType) {
    return nullptr;
}

QStringList LockedPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&) {
    Q_EMIT featureRefused(tr("Access to files"));
    return {};
}

void LockedPage::javaScriptAlert(const QUrl&, const QString&) {
    Q_EMIT featureRefused(tr("A message window of the page"));
}

bool LockedPage::javaScriptConfirm(const QUrl&, const QString&) {
    Q_EMIT featureRefused(tr("A message window of the page"));
    return false;
}

bool LockedPage::javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) {
    Q_EMIT featureRefused(tr("A message window of the page"));
    return false;
}

void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) {}

}  // namespace bankhub
