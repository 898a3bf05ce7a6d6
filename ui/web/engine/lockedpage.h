// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineCertificateError>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <memory>

namespace bankhub {

/// A profile that keeps nothing on disk and takes no downloads. It must outlive its pages.
std::unique_ptr<QWebEngineProfile> offTheRecordProfile();

/// A page that is allowed nothing but to show documents: no windows, permissions, dialogs, files, protocol handlers,
/// and no certificates that the computer does not trust, unless a page of its kind has reasons. Nothing that it says
/// reaches the log.
class LockedPage : public QWebEnginePage {
    Q_OBJECT
public:
    explicit LockedPage(QWebEngineProfile* profile);

signals:
    /// Something other than an address was refused, in words for the user.
    void featureRefused(const QString& what);
    void certificateRefused(const QUrl& address);
    void windowRefused(const QUrl& address);

protected:
    /// For a certificate that the computer does not trust; called while the engine waits.
    [[nodiscard]] virtual bool accepts(const QWebEngineCertificateError& error) const;
    QWebEnginePage* createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& oldFiles,
                            const QStringList& acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl& origin, const QString& message) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& defaultValue,
                          QString* result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int lineNumber,
                                  const QString& source) override;

private:
    void denySettings();
    void denyPermissions();
    void denySignIn();
};

}  // namespace bankhub
