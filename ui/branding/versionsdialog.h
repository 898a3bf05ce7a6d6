// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/branding/branding.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace bankhub {

class ChoiceBox;
class StatePanel;

/// Another profile of this computer to copy from.
struct BrandingSource {
    QString name;  ///< with its environment, for people
    QString cacheFile;
};

/// Versions of the branding with what choosing one changes in the form: those of this profile (history), or those of
/// another one (copy). Choosing changes the form only; saving is asked for as ever. Use open(); deletes itself when
/// closed.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    /// Without `sources`: the history of this profile. `branding` must outlive the dialog.
    VersionsDialog(Branding& branding, const QList<BrandingSource>& sources, QWidget* parent);

signals:
    /// The form holds that version now.
    void taken(const BrandingVersion& version);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLists();
    void load();
    void showVersions(const QList<BrandingVersion>& versions);
    void showChosen();
    [[nodiscard]] QString titleOf(int index) const;
    [[nodiscard]] QString whatChanged(int index) const;
    void retranslate();

    Branding& branding_;
    QList<BrandingSource> sources_;
    QList<BrandingVersion> versions_;
    bool loading_ = false;
    ChoiceBox* source_;
    QLabel* sourceLabel_;
    QListWidget* list_;
    StatePanel* state_;
    QLabel* heading_;
    QScrollArea* changes_;
    QLabel* nothing_;
    QPushButton* cancel_;
    QPushButton* take_;
};

}  // namespace bankhub
