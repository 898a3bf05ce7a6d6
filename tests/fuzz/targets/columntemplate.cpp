// SPDX-License-Identifier: GPL-3.0-or-later
// Column templates, which people hand to each other as files.
#include "app/export/columntemplate.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void columnTemplate(const QByteArray& bytes) {
    const auto templates = templatesFromJson(bytes);
    if (!templates) {
        require(templates.error().kind == ErrorKind::Validation);
        return;
    }
    for (const ColumnTemplate& layout : *templates) {
        require(!layout.columns.isEmpty());
        require(layout.separator == ',' || layout.separator == ';' || layout.separator == '\t');
    }
    const auto again = templatesFromJson(templatesToJson(*templates));
    require(again && *again == *templates);
}

}  // namespace bankhub::fuzz
