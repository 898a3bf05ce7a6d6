// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "app/branding/logofile.h"
#include "app/core/pending.h"

namespace bankhub {

class HttpTransport;

/// Reads the picture at an address that the service gave: without a token, https only (http on this computer), no
/// redirects, largestLogoBytes at most, and only when its content is a PNG or JPEG.
/// Fails with NotConfigured for an address that is not asked, BadReply for something else than a picture, NotFound and
/// the like for a refusal, and the transport's own errors.
Pending<LogoFile> fetchLogo(HttpTransport& transport, const QUrl& address);

}  // namespace bankhub
