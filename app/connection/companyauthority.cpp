// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/companyauthority.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslCertificateExtension>

#include "app/core/background.h"
#include "app/core/clock.h"

namespace bankhub {

namespace {
constexpr qint64 largestFile = 64 * 1024;

QList<QSslCertificate> certificatesIn(const QByteArray& content) {
    const QList<QSslCertificate> pem = QSslCertificate::fromData(content, QSsl::Pem);
    return pem.isEmpty() ? QSslCertificate::fromData(content, QSsl::Der) : pem;
}

/// Without the extension it is an old certificate that says nothing about its use; no authority of today is like that.
bool isAuthority(const QSslCertificate& certificate) {
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension& extension : extensions)
        if (extension.name() == QLatin1String("basicConstraints"))
            return extension.value().toMap().value(QStringLiteral("ca")).toBool();
    return false;
}

QString subjectOf(const QSslCertificate& certificate) {
    QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    names += certificate.subjectInfo(QSslCertificate::Organization);
    // Nobody gains by a name that fills the screen, except who made the certificate.
    constexpr int longestName = 200;
    return names.join(QStringLiteral(", ")).simplified().left(longestName);
}

CompanyAuthority described(const QSslCertificate& certificate) {
    return {certificate.toPem(), subjectOf(certificate), certificate.expiryDate().toUTC(),
            QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper())};
}
}  // namespace

AuthorityReading readAuthority(const QByteArray& content, qint64 nowUtcMs) {
    if (content.size() > largestFile) return tl::unexpected(AuthorityProblem::TooLarge);
    const QList<QSslCertificate> found = certificatesIn(content);
    if (found.isEmpty() || found.first().isNull()) return tl::unexpected(AuthorityProblem::NoCertificate);
    if (found.size() > 1) return tl::unexpected(AuthorityProblem::Several);
    const QSslCertificate& certificate = found.first();
    if (!isAuthority(certificate)) return tl::unexpected(AuthorityProblem::NoAuthority);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowUtcMs).toUTC();
    if (certificate.expiryDate() < now) return tl::unexpected(AuthorityProblem::Expired);
    if (certificate.effectiveDate() > now) return tl::unexpected(AuthorityProblem::NotYetValid);
    return described(certificate);
}

Pending<AuthorityReading> readAuthorityFile(QObject* owner, const QString& file, const Clock& clock) {
    return runInBackground<AuthorityReading>(owner, [file, now = clock.nowUtcMs()]() -> Result<AuthorityReading> {
        QFile source(file);
        QByteArray content;
        if (source.open(QIODevice::ReadOnly)) content = source.read(largestFile + 1);
        if (source.error() != QFileDevice::NoError)
            return failure(ErrorKind::Storage, QStringLiteral("%1: %2").arg(file, source.errorString()));
        return readAuthority(content, now);
    });
}

std::optional<CompanyAuthority> describeAuthority(const QByteArray& pem) {
    const QList<QSslCertificate> found = certificatesIn(pem);
    if (found.isEmpty() || found.first().isNull()) return {};
    return described(found.first());
}

}  // namespace bankhub
