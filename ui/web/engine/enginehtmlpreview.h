// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/web/engine/previewpage.h"
#include "ui/web/htmlpreview.h"

class QWebEngineView;

namespace bankhub {

/// HtmlPreview with Qt WebEngine.
class EngineHtmlPreview : public HtmlPreview {
    Q_OBJECT
public:
    explicit EngineHtmlPreview(QWidget* parent);
    ~EngineHtmlPreview() override;
    void setHtml(const QString& html) override;
    void setPageWidth(int pixels) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void load();
    void endLoad(bool ok);
    /// Once for each HTML: what makes the engine crash would do so for ever.
    void retry();
    void place();
    void retranslate();

    // The page goes before its profile, and the profile before what serves it.
    PreviewSource source_;
    PreviewGate gate_;
    std::unique_ptr<QWebEngineProfile> profile_;
    std::unique_ptr<PreviewPage> page_;
    QWebEngineView* view_;
    bool loading_ = false;
    bool everLoaded_ = false;
    bool retried_ = false;
    int pageWidth_ = 0;
};

}  // namespace bankhub
