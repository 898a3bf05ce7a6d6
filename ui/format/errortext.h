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
};

ErrorText errorText(const Error& error);

}  // namespace bankhub
