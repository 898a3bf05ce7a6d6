// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtPlugin>

class QWidget;

namespace bankhub {

class HtmlPreview;
class LinkView;

/// What the plug-in with the browser engine exports. It is loaded when a page is first shown, because the engine costs
/// 80 MB and 60 ms.
class WebPlugin {
public:
    virtual ~WebPlugin() = default;
    virtual LinkView* createLinkView(QWidget* parent) = 0;
    virtual HtmlPreview* createHtmlPreview(QWidget* parent) = 0;
};

/// The plug-in, or nothing with the reason when it is not installed or cannot be loaded (then the system browser is
/// used, and the preview is drawn without style sheets). The plug-in stays loaded until the program ends.
struct LoadedWebPlugin {
    WebPlugin* plugin = nullptr;
    QString problem;  ///< technical text
};
LoadedWebPlugin loadWebPlugin();

}  // namespace bankhub

Q_DECLARE_INTERFACE(bankhub::WebPlugin, "vn.bankhub.console.WebPlugin/1")
