// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace bankhub {

/// Characters of JSON that a message of a page may have; linkbridge.js drops longer ones.
constexpr int longestLinkMessage = 16 * 1024;

/// What the scripts of the program inside the pages say (linkbridge.js, frameaddress.js), taken apart. The words are
/// theirs, but addresses and messages in them are whatever a page makes of them.
struct LinkWord {
    enum class Kind {
        Nothing,   ///< not a word of the scripts, too long, or about a message that is no object
        Document,  ///< a document is being shown under `address`, and is not complete yet
        Moved,     ///< the same document has another `address` now
        Loaded,    ///< what is shown is complete
        Message,   ///< the page of `origin` has sent `message`
    };
    Kind kind = Kind::Nothing;
    QUrl address;
    QString origin;
    QJsonObject message;
};

/// Takes any text.
LinkWord readLinkWord(const QString& text);

}  // namespace bankhub
