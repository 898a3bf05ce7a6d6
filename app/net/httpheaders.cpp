// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpheaders.h"

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

#include <QString>
#include <type_traits>

namespace bankhub {

namespace {
/// Bytes of an answer come as UTF-8 views and stay what they are.
QByteArray bytes(QAnyStringView text) {
    return text.visit([](auto view) {
        if constexpr (std::is_same_v<decltype(view), QStringView>)
            return view.toUtf8();
        else
            return QByteArray(reinterpret_cast<const char*>(view.data()), view.size());
    });
}
}  // namespace

bool HttpHeaders::append(QAnyStringView name, QAnyStringView value) {
    const QByteArray key = bytes(name).toLower();
    const QByteArray content = bytes(value).trimmed();
    if (key.isEmpty() || content.contains('\n') || content.contains('\r') || content.contains('\0')) return false;
    fields_.append({key, content});
    return true;
}

QByteArrayView HttpHeaders::value(QAnyStringView name, QByteArrayView defaultValue) const {
    const QByteArray key = bytes(name).toLower();
    for (const auto& [known, content] : fields_)
        if (known == key) return content;
    return defaultValue;
}

}  // namespace bankhub

#endif
