// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test of a window pays for.
#pragma once

#include "cmake/precompiledwindow.h"
#include "tests/support/precompiled.h"
