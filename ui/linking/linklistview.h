// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "app/linking/linkregister.h"
#include "app/settings/settings.h"
#include "ui/theme/tokens.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bankhub {

class DetailPanel;
class DetailToggle;
class DirectoryFilter;
class IssuedLinkModel;
class NoticeStrip;
class PageHeader;
class RecordTable;
class SearchField;
class StatePanel;

/// The register of the links created here.
class LinkListView : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the view.
    LinkListView(LinkRegister& links, Settings& settings, QWidget* parent = nullptr);

    void focusContent();
    void focusSearch();
    void clearFilter();
    void copySelection();
    void toggleDetails();
    void select(const LinkTokenXid& xid);
    void say(const QString& text, Tone tone);

signals:
    void openRequested(const LinkTokenXid& xid);
    void newLinkRequested();
    void unlinkRequested();
    void revokeRequested(const IssuedLink& link);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makeDetails();
    void refresh();
    void showDetails();
    [[nodiscard]] std::optional<IssuedLink> selected() const;
    void retranslate();

    LinkRegister& links_;
    Settings& settings_;
    IssuedLinkModel* model_;
    DirectoryFilter* filter_;
    PageHeader* header_;
    QPushButton* new_;
    QPushButton* unlink_;
    SearchField* search_;
    NoticeStrip* notice_;
    QStackedWidget* stack_;
    RecordTable* table_;
    StatePanel* state_;
    DetailPanel* details_;
    DetailToggle* detailsToggle_;
    QLabel* advice_;
    QPushButton* open_;
    QPushButton* ask_;
    QPushButton* revoke_;
};

}  // namespace bankhub
