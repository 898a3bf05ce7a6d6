// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

namespace bankhub {

class SavedViews;

/// The named views of the transactions; choosing one shows it.
class ViewPaletteSource : public PaletteSource {
    Q_OBJECT
public:
    /// `views` must outlive the source.
    explicit ViewPaletteSource(SavedViews& views, QObject* parent = nullptr);
    [[nodiscard]] QList<PaletteEntry> entries() const override;

signals:
    void viewChosen(qint64 id) const;

private:
    SavedViews& views_;
};

}  // namespace bankhub
