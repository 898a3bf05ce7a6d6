// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/writes/writepermission.h"

namespace bankhub {

/// What a page needs to have a write confirmed (WriteDialog): where it goes, and whether changes are allowed now. Both
/// belong to the session, which outlives every page.
struct WriteDesk {
    const Profile& profile;
    WritePermission& permission;
};

}  // namespace bankhub
