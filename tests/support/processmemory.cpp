// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processmemory.h"

#include <QFile>
#include <QList>
#include <QPair>
#include <QString>

namespace bankhub::test {

namespace {
using Form = QPair<QByteArray, QByteArray>;

QList<Form> formsOf(const QByteArray& secret) {
    QByteArray wide;
    for (const char letter : secret)
        wide.append(letter).append('\0');
    QList<Form> forms{{"utf-8", secret}, {"utf-16", wide}};
    for (const QByteArray& encoded : base64FormsOf(secret))
        forms.append({"base64", encoded});
    return forms;
}

void count(const QByteArray& memory, const QList<Form>& forms, QMap<QByteArray, int>& copies) {
    for (const auto& [name, form] : forms)
        for (qsizetype at = memory.indexOf(form); at >= 0; at = memory.indexOf(form, at + 1))
            ++copies[name];
}
}  // namespace

int FoundInMemory::total() const {
    int sum = 0;
    for (const int number : copies)
        sum += number;
    return sum;
}

QByteArrayList base64FormsOf(const QByteArray& plain) {
    QByteArrayList forms;
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, '\0') + plain).toBase64(QByteArray::OmitTrailingEquals);
        const int firstOwn = (before * 8 + 5) / 6;
        const int wholeOnes = int(before + plain.size()) * 8 / 6;
        forms << encoded.mid(firstOwn, wholeOnes - firstOwn);
    }
    return forms;
}

FoundInMemory findInMemory(qint64 processId, const QByteArray& secret) {
    const QString folder = QStringLiteral("/proc/%1/").arg(processId);
    QFile maps(folder + QStringLiteral("maps"));
    QFile memory(folder + QStringLiteral("mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {{}, "cannot read the memory: " + memory.errorString().toUtf8()};
    FoundInMemory found;
    const QList<Form> forms = formsOf(secret);
    const QList<QByteArray> lines = maps.readAll().split('\n');
    qint64 looked = 0;
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        // Only what the process itself has written.
        if (!words.value(1).startsWith("rw") || words.value(5).startsWith("[v")) continue;
        const QList<QByteArray> ends = words.value(0).split('-');
        const qint64 begin = ends.value(0).toLongLong(nullptr, 16);
        const qint64 size = ends.value(1).toLongLong(nullptr, 16) - begin;
        if (!memory.seek(begin)) continue;
        const QByteArray bytes = memory.read(size);
        looked += bytes.size();
        count(bytes, forms, found.copies);
    }
    if (looked == 0) found.problem = "nothing of the memory could be read";
    return found;
}

}  // namespace bankhub::test
