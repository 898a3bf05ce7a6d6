// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace bankhub {

SecretClipboard::SecretClipboard(QObject* parent) : QObject(parent) {
    end_.setSingleShot(true);
    connect(&end_, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() {
    clear();
}

void SecretClipboard::copy(const QString& secret) {
    secret_ = secret;
    auto* content = new QMimeData;
    content->setText(secret);
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(content);
    end_.start(lifeSeconds * 1000);
}

void SecretClipboard::clear() {
    end_.stop();
    if (secret_.isEmpty()) return;
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard && clipboard->text() == secret_) clipboard->clear();
    secret_.clear();
}

}  // namespace bankhub
