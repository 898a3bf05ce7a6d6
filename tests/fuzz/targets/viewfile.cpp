// SPDX-License-Identifier: GPL-3.0-or-later
// Views, which people hand to each other as files.
#include "app/domain/viewjson.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void viewFile(const QByteArray& bytes) {
    const auto view = viewFromFile(bytes);
    if (!view) return;
    require(view->name == cleanedViewName(view->name) && !view->name.isEmpty());
    require(view->content.query.size() <= longestViewQuery);
    require(queryOfView(view->content, {}, QDate(2026, 11, 26)).has_value());
    const auto again = viewFromFile(viewToFile(view->name, view->content));
    require(again && again->content == view->content && again->name == view->name);
}

}  // namespace bankhub::fuzz
