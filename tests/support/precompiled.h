// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test pays for.
#pragma once

#include "cmake/precompiled.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
