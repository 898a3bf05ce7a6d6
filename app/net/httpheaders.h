// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

#include <QHttpHeaders>

namespace bankhub {
using HttpHeaders = QHttpHeaders;
}

#else

#include <QAnyStringView>
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

namespace bankhub {

/// The part of Qt's QHttpHeaders that this program uses, for the Qt before it: fields of an answer in the order in
/// which they came. Names are compared without regard to case and returned in lower case.
class HttpHeaders {
public:
    /// Refuses (false) a name that is empty and a value with a line end.
    bool append(QAnyStringView name, QAnyStringView value);
    /// The first value of this name.
    [[nodiscard]] QByteArrayView value(QAnyStringView name, QByteArrayView defaultValue = {}) const;
    [[nodiscard]] bool isEmpty() const { return fields_.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return fields_.size(); }
    [[nodiscard]] QLatin1StringView nameAt(qsizetype index) const { return QLatin1StringView(fields_.at(index).first); }
    [[nodiscard]] QByteArrayView valueAt(qsizetype index) const { return fields_.at(index).second; }

private:
    QList<QPair<QByteArray, QByteArray>> fields_;
};

}  // namespace bankhub

#endif
