// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace bankhub {

class NoticeStrip;
class QrCode;

/// The QR code of a link, to scan or to save as a picture. Use open(); deletes itself when closed.
class LinkQrDialog : public QDialog {
    Q_OBJECT
public:
    LinkQrDialog(const QUrl& link, const QString& companyName, const std::optional<qint64>& expiresAtUtcMs,
                 QWidget* parent);

    /// Writes the picture; says so, or why not, in the dialog.
    void saveTo(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFile();
    void retranslate();

    QString companyName_;
    std::optional<qint64> expiresAtUtcMs_;
    QLabel* title_;
    QrCode* code_;
    QLabel* hint_;
    NoticeStrip* notice_;
    QPushButton* save_;
    QPushButton* close_;
};

}  // namespace bankhub
