// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/logofetch.h"

#include "app/auth/profile.h"
#include "app/net/httptransport.h"

namespace bankhub {

namespace {

constexpr int timeLimitMs = 20'000;

bool mayBeAsked(const QUrl& address) {
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty()) return false;
    return address.scheme() == QLatin1String("https") ||
           (address.scheme() == QLatin1String("http") && isLoopback(address));
}

Result<LogoFile> readLogo(const HttpResponse& response, const QUrl& address) {
    if (response.status != 200) {
        Error error = Error::make(response.status == 404 ? ErrorKind::NotFound : ErrorKind::BadReply,
                                  QStringLiteral("logo address answered with %1").arg(response.status));
        error.httpStatus = response.status;
        return failure(std::move(error));
    }
    const CheckedLogo checked = checkLogo(response.body, address.fileName());
    if (!checked.file)
        return failure(ErrorKind::BadReply, QStringLiteral("the logo address does not hold a PNG or JPEG"));
    return *checked.file;
}

}  // namespace

Pending<LogoFile> fetchLogo(HttpTransport& transport, const QUrl& address) {
    if (!mayBeAsked(address))
        return Pending<LogoFile>::settled(
            failure(ErrorKind::NotConfigured, QStringLiteral("a logo is read over https only")));
    HttpRequest request;
    request.verb = "GET";
    request.url = address;
    request.headers = {{"Accept", "image/png, image/jpeg"}, {"User-Agent", HttpTransport::userAgent()}};
    request.timeoutMs = timeLimitMs;
    request.largestBody = largestLogoBytes;
    Promise<LogoFile> promise;
    const Pending<HttpResponse> transfer = transport.send(request);
    promise.onCancel([transfer] { transfer.cancel(); });
    transfer.finally(&transport, [promise, address](const Result<HttpResponse>& response) {
        promise.settle(response ? readLogo(*response, address) : Result<LogoFile>(failure(response.error())));
    });
    return promise.pending();
}

}  // namespace bankhub
