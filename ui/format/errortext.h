// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/core/error.h"

namespace bankhub {

/// An error in the words of the people at the desk, in the program's language.
struct ErrorText {
    QString title;    ///< what happened, a few words
    QString meaning;  ///< what it means; includes the service's own sentence when there is one
    QString advice;   ///< what to do now
    QString details;  ///< technical lines for support: status, request id, Ray ID, fields; may be empty

    /// Title and meaning in one line, for a status bar.
    [[nodiscard]] QString inOneLine() const;
    /// Title, meaning and advice.
    [[nodiscard]] QString asParagraph() const;
};

ErrorText errorText(const Error& error);
/// The same for something that was to be changed at the service: says whether it was, and what to do with what was
/// typed. The messages of the service about single members are lines of `meaning`, under the members' names.
ErrorText writeErrorText(const Error& error);

}  // namespace bankhub
