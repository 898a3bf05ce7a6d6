// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace bankhub {

/// A request body that can be read once. QNetworkAccessManager silently sends a POST again when the server closes
/// without answering; it cannot do so when the body is sequential and refuses to be rewound. An empty body needs such a
/// device too: without one there is nothing that could refuse.
class SingleUseBody final : public QIODevice {
    Q_OBJECT
public:
    explicit SingleUseBody(const QByteArray& content, QObject* parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    /// True once the network has taken any of it.
    [[nodiscard]] bool wasRead() const { return position_ > 0; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray content_;
    qint64 position_ = 0;
};

}  // namespace bankhub
