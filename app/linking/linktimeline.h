// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include "app/linking/linkstep.h"

namespace bankhub {

/// One thing that happened to a link. Never holds the link token or the address that it is part of.
struct LinkEntry {
    LinkStep step = LinkStep::OtherEvent;
    LinkSource source = LinkSource::Console;
    qint64 atUtcMs = 0;
    QString code;    ///< as the source spells it ("LINK_SESSION_INITIALIZED"); empty for what this program did
    QString id;      ///< tells a repeated delivery from a second occurrence; empty = never repeated
    QString detail;  ///< an origin, a host, the xid of the token; for people
    QString bankName;
    QString accountType;
    QString accountNumber;
    QList<LinkSource> alsoFrom;  ///< other sources that said the same
    bool operator==(const LinkEntry&) const = default;
};

/// What all sources said about one link, in the order of time. The same thing said again by the same source (same id)
/// is dropped; the same thing said by another source within two minutes becomes one entry that names both.
class LinkTimeline {
public:
    /// False when nothing new was said.
    bool add(const LinkEntry& entry);
    [[nodiscard]] const QList<LinkEntry>& entries() const { return entries_; }

private:
    bool mergeInto(LinkEntry& known, const LinkEntry& entry);

    QList<LinkEntry> entries_;
    QSet<QString> seen_;
};

}  // namespace bankhub
