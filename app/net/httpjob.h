// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include "app/core/pending.h"
#include "app/net/httptransport.h"

class QNetworkAccessManager;

namespace bankhub {

class SingleUseBody;

/// One request on its way through QNetworkAccessManager; deletes itself when it has settled. Made by HttpTransport.
class HttpJob final : public QObject {
    Q_OBJECT
public:
    /// `trust`, when there is one, must outlive the start.
    HttpJob(const HttpRequest& request, const QSslConfiguration* trust, QObject* parent);
    ~HttpJob() override;
    /// `shared` serves every request but POST.
    Pending<HttpResponse> start(QNetworkAccessManager& shared);

private:
    void send(QNetworkAccessManager& network);
    void watchReply();
    void takeBody();
    void replyFinished();
    /// Ends the job with this error and drops the connection.
    void stop(Error error);
    void settle(Result<HttpResponse> result);
    [[nodiscard]] bool nothingWasSent() const;
    [[nodiscard]] Error transportError() const;
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] HttpResponse response() const;

    HttpRequest request_;
    const QSslConfiguration* trust_;
    Promise<HttpResponse> promise_;
    QPointer<QNetworkReply> reply_;
    SingleUseBody* upload_ = nullptr;
    QTimer timeLimit_;
    QTimer connectLimit_;
    QByteArray body_;
    QList<QSslError> certificateProblems_;
    bool requestSent_ = false;
};

}  // namespace bankhub
