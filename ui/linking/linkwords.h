// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/domain/linktoken.h"
#include "app/linking/linkprogress.h"
#include "ui/format/statustext.h"

namespace bankhub {

// The words of links, in the program's language.

StatusText linkStateText(LinkState state, LinkPurpose purpose);
/// "Link an account", "Unlink an account".
QString linkPurposeText(LinkPurpose purpose);
/// What the state means and what to do now, one or two sentences.
QString linkStateAdvice(LinkState state, LinkPurpose purpose);
/// What happened, with the bank and the account where the source named them.
QString linkEntryText(const LinkEntry& entry, LinkPurpose purpose);
/// Who said it, and how they spell it: "Service · LINK_SESSION_INITIALIZED".
QString linkEntrySource(const LinkEntry& entry);
Tone linkEntryTone(const LinkEntry& entry);
/// "expires in 27:41", "expires in 3:05:00", "expired"; a warning in the last five minutes.
StatusText countdownText(const std::optional<qint64>& secondsLeft);

}  // namespace bankhub
