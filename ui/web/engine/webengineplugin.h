// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/web/webplugin.h"

namespace bankhub {

/// The plug-in itself; see ui/web/webplugin.h.
class WebEnginePlugin : public QObject, public WebPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "vn.bankhub.console.WebPlugin/1")
    Q_INTERFACES(bankhub::WebPlugin)
public:
    WebEnginePlugin();
    LinkView* createLinkView(QWidget* parent) override;
    HtmlPreview* createHtmlPreview(QWidget* parent) override;
};

}  // namespace bankhub
