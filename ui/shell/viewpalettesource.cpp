// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewpalettesource.h"

#include "app/views/savedviews.h"
#include "ui/theme/icons.h"
#include "ui/transactions/viewwords.h"

namespace bankhub {

ViewPaletteSource::ViewPaletteSource(SavedViews& views, QObject* parent) : PaletteSource(parent), views_(views) {
    connect(&views_, &SavedViews::changed, this, &PaletteSource::changed);
}

QList<PaletteEntry> ViewPaletteSource::entries() const {
    QList<PaletteEntry> entries;
    for (const SavedView& view : views_.views()) {
        PaletteEntry entry;
        entry.id = QStringLiteral("view/%1").arg(view.id);
        entry.title = viewTitle(view);
        entry.detail = tr("View of the transactions");
        entry.icon = themeIcon(QStringLiteral("filter"), Tone::Dim);
        entry.run = [this, id = view.id] { Q_EMIT viewChosen(id); };
        entries << entry;
    }
    return entries;
}

}  // namespace bankhub
