// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

class UpdateCheck;
struct Release;
struct UpdateFailure;

/// "Version 0.2.0 is out since 20/11/2026."
QString releaseText(const Release& release);
/// What its publisher says about it, in the language of the program or else the other one; may be empty.
QString releaseNotes(const Release& release);
/// How the search for a new version stands, in one sentence or two.
QString updateStateText(const UpdateCheck& updates);

}  // namespace bankhub
