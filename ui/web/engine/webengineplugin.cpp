// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/webengineplugin.h"

#include "ui/web/engine/enginehtmlpreview.h"
#include "ui/web/engine/enginelinkview.h"

namespace bankhub {

WebEnginePlugin::WebEnginePlugin() {
    PreviewSource::registerScheme();
}

LinkView* WebEnginePlugin::createLinkView(QWidget* parent) {
    return new EngineLinkView(parent);
}

HtmlPreview* WebEnginePlugin::createHtmlPreview(QWidget* parent) {
    return new EngineHtmlPreview(parent);
}

}  // namespace bankhub
