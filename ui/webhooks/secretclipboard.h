// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace bankhub {

/// Puts a secret on the clipboard for a short while: marked so that clipboard managers do not keep it, and taken away
/// again after a minute or with this object, unless something else was copied meanwhile.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(QObject* parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString& secret);
    /// Takes it away now.
    void clear();
    static constexpr int lifeSeconds = 60;

private:
    QString secret_;
    QTimer end_;
};

}  // namespace bankhub
