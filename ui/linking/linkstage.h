// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

#include "app/linking/linkwatch.h"
#include "ui/linking/linkresultpanel.h"

class QProgressBar;
class QStackedWidget;

namespace bankhub {

class LinkAddressBar;
class LinkView;
class NoticeStrip;
struct LinkViewRules;

/// Makes an embedded view, or says in `problem` why there is none.
using LinkViewMaker = std::function<LinkView*(QWidget* parent, QString* problem)>;

/// The place of the hosted page in the cockpit: the embedded view while the user has it open, otherwise what to do or
/// how it ended. The engine starts only when the user asks for it, and ends when the page is closed.
class LinkStage : public QFrame {
    Q_OBJECT
public:
    /// `authority`: of the profile; see LinkViewRules::vouches.
    LinkStage(const LinkViewMaker& maker, const QByteArray& authority, QWidget* parent = nullptr);
    ~LinkStage() override;

    /// `watch` may be null (a link of an earlier run). Closes what is open when it is another one.
    void setWatch(LinkWatch* watch);
    /// Everything but what the stage knows itself (viewProblem, canOpen).
    void showContent(const LinkResultPanel::Content& content);
    void openHere();
    void closePage();
    [[nodiscard]] bool isPageOpen() const { return view_ != nullptr; }
    [[nodiscard]] int pageWidth() const;
    void setPageWidth(int width);

signals:
    void openInBrowserRequested();
    void newLinkRequested();
    void pageOpenChanged();
    void pageWidthChosen(int width);

private:
    [[nodiscard]] LinkViewRules rules() const;
    void connectView();
    void watchChanged();
    void showNow();

    LinkViewMaker maker_;
    const QByteArray authority_;
    QPointer<LinkWatch> watch_;
    LinkView* view_ = nullptr;
    LinkResultPanel::Content content_;
    QString viewProblem_;
    bool loading_ = false;
    QTimer parting_;  ///< the page may say goodbye, or redirect, before it is closed
    LinkAddressBar* bar_;
    QProgressBar* progress_;
    NoticeStrip* notice_;
    QStackedWidget* stack_;
    LinkResultPanel* panel_;
};

}  // namespace bankhub
