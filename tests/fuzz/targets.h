// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstdlib>

namespace bankhub::fuzz {

// One function a target, each in a file of its own: takes any bytes, ends the process when a promise is broken.

void addresses(const QByteArray& bytes);
void columnTemplate(const QByteArray& bytes);
void errorBody(const QByteArray& bytes);
void keptRows(const QByteArray& bytes);
void linkMessage(const QByteArray& bytes);
void logoFile(const QByteArray& bytes);
void profileFile(const QByteArray& bytes);
void queryLine(const QByteArray& bytes);
void reply(const QByteArray& bytes);
void styleSheet(const QByteArray& bytes);
void token(const QByteArray& bytes);
void typedText(const QByteArray& bytes);
void versionFile(const QByteArray& bytes);
void viewFile(const QByteArray& bytes);

struct Target {
    const char* name;  ///< also of its folder in seeds/
    void (*run)(const QByteArray& bytes);
};
inline constexpr Target targets[] = {
    {"addresses", addresses},
    {"columntemplate", columnTemplate},
    {"errorbody", errorBody},
    {"keptrows", keptRows},
    {"linkmessage", linkMessage},
    {"logofile", logoFile},
    {"profilefile", profileFile},
    {"queryline", queryLine},
    {"reply", reply},
    {"stylesheet", styleSheet},
    {"token", token},
    {"typedtext", typedText},
    {"versionfile", versionFile},
    {"viewfile", viewFile},
};

/// Not an assertion: it holds in every kind of build.
inline void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace bankhub::fuzz
