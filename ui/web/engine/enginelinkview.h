// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/web/engine/linkflow.h"
#include "ui/web/linkview.h"

class QWebEngineView;

namespace bankhub {

/// LinkView with Qt WebEngine. Every flow has a view, a page and a profile of its own.
class EngineLinkView : public LinkView {
    Q_OBJECT
public:
    explicit EngineLinkView(QWidget* parent);
    ~EngineLinkView() override;
    void open(const QUrl& page, const LinkViewRules& rules) override;
    void close() override;
    void setPageWidth(int pixels) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void relay();
    void place();
    void retranslate();
    std::unique_ptr<LinkFlow> flow_;
    QWebEngineView* view_ = nullptr;
    int pageWidth_ = 0;
};

}  // namespace bankhub
