// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tlstext.h"

#include <QCoreApplication>

#include "app/core/tlsproblem.h"

namespace bankhub {

namespace {
struct TlsWords {
    Q_DECLARE_TR_FUNCTIONS(TlsText)
public:
    static QString meaning(TlsProblem problem) {
        switch (problem) {
            case TlsProblem::Expired:
                return tr("The certificate of the service has expired, so nothing was sent.");
            case TlsProblem::NotYetValid:
                return tr("The certificate of the service is not valid yet, so nothing was sent.");
            case TlsProblem::WrongHost:
                return tr("The certificate belongs to another host, so nothing was sent.");
            case TlsProblem::SelfSigned:
                return tr("The certificate vouches only for itself, so nothing was sent.");
            case TlsProblem::UnknownIssuer:
                return tr(
                    "The certificate was issued by an authority that this computer does not know, so nothing was "
                    "sent.");
            case TlsProblem::OldProtocol:
                return tr("Only outdated encryption (older than TLS 1.2) is offered, so nothing was sent.");
            case TlsProblem::Other:
                break;
        }
        return tr("The certificate of the service was refused, so nothing was sent.");
    }
    static QString advice(TlsProblem problem) {
        switch (problem) {
            case TlsProblem::Expired:
                return tr("Check the computer's date and time. When they are right, tell those who run the service.");
            case TlsProblem::NotYetValid:
                return tr("Check the computer's date and time.");
            case TlsProblem::WrongHost:
                return tr(
                    "Check the address of the profile, and sign in to the network's welcome page if there is "
                    "one.");
            case TlsProblem::SelfSigned:
            case TlsProblem::UnknownIssuer:
                return tr(
                    "If the company's network inspects connections, ask IT for the certificate of the company's "
                    "authority and choose it in the profile.");
            case TlsProblem::OldProtocol:
                return tr("Ask IT whether a proxy or a virus scanner stands in between.");
            case TlsProblem::Other:
                break;
        }
        return tr("Check the computer's date and time, then ask IT whether something inspects connections.");
    }
    static QString title() { return tr("The connection is not secure"); }
};
}  // namespace

ErrorText tlsErrorText(const Error& error) {
    const TlsProblem problem = tlsProblemOf(error);
    return {TlsWords::title(), TlsWords::meaning(problem), TlsWords::advice(problem), {}};
}

}  // namespace bankhub
