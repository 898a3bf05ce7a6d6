// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWebEngineView;
class QWidget;

namespace bankhub {

/// Puts the view in the middle of its host. The page gets `pageWidth` pixels, made smaller by the zoom of the page when
/// the host is narrower; 0 = the width of the host.
void placePage(const QWidget& host, QWebEngineView& view, int pageWidth);

}  // namespace bankhub
