// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkhandover.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace bankhub {

namespace {
QByteArray digestOf(const QString& text) {
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}
}  // namespace

LinkClipboard::LinkClipboard(QObject* parent, int millisecondsKept) : QObject(parent) {
    end_.setSingleShot(true);
    end_.setInterval(millisecondsKept);
    connect(&end_, &QTimer::timeout, this, &LinkClipboard::takeOff);
}

LinkClipboard::~LinkClipboard() {
    takeOff();
}

void LinkClipboard::copy(const QUrl& link) {
    const QString text = link.toString(QUrl::FullyEncoded);
    auto* content = new QMimeData;
    content->setText(text);
    // Understood by Klipper and other clipboard histories.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(content);
    digest_ = digestOf(text);
    end_.start();
}

void LinkClipboard::takeOff() {
    end_.stop();
    if (digest_.isEmpty() || !qGuiApp) return;
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (digestOf(clipboard->text()) == digest_) clipboard->clear();
    digest_.clear();
}

}  // namespace bankhub
