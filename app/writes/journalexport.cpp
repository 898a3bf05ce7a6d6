// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writes/journalexport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>
#include <memory>

#include "app/core/handover.h"
#include "app/store/store.h"

namespace bankhub {

namespace {

QString stateName(WriteState state) {
    switch (state) {
        case WriteState::Sent:
            return QStringLiteral("sent");
        case WriteState::Succeeded:
            return QStringLiteral("succeeded");
        case WriteState::Failed:
            return QStringLiteral("failed");
        case WriteState::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}

QJsonValue timeValue(const std::optional<qint64>& utcMs) {
    if (!utcMs) return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(*utcMs).toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue errorValue(const std::optional<Error>& error) {
    if (!error) return QJsonValue::Null;
    QJsonObject fields;
    for (auto field = error->fields.cbegin(); field != error->fields.cend(); ++field)
        fields.insert(field.key(), QJsonArray::fromStringList(field.value()));
    return QJsonObject{{QStringLiteral("kind"), errorKindName(error->kind)},
                       {QStringLiteral("http_status"), error->httpStatus},
                       {QStringLiteral("server_text"), error->serverText},
                       {QStringLiteral("fields"), fields},
                       {QStringLiteral("request_id"), error->requestId},
                       {QStringLiteral("ray_id"), error->rayId},
                       {QStringLiteral("detail"), error->detail}};
}

/// The file while it is written; deletes itself. Filled and brought to the disk on a thread of its own.
class JournalFile final : public QObject {
public:
    JournalFile(Store& store, const QString& file) : QObject(&store), file_(file) {}
    ~JournalFile() override {
        if (thread_) thread_->wait();
    }

    void write(const QList<JournalEntry>& entries, const Promise<qint64>& promise) {
        const auto error = std::make_shared<std::optional<Error>>();
        thread_.reset(QThread::create([entries, error, file = file_] {
            *error = writeAll(entries, file);
            handOver(error.get());
        }));
        connect(thread_.get(), &QThread::finished, this, [this, error, promise, count = entries.size()] {
            thread_->wait();
            takeOver(error.get());
            promise.settle(*error ? Result<qint64>(failure(**error)) : Result<qint64>(count));
            deleteLater();
        });
        thread_->start();
    }

private:
    static std::optional<Error> writeAll(const QList<JournalEntry>& entries, const QString& name) {
        QSaveFile file(name);
        bool written = file.open(QIODevice::WriteOnly);
        for (const JournalEntry& entry : entries) {
            const QByteArray line = journalLine(entry);
            written = written && file.write(line) == line.size();
        }
        if (written && file.commit()) return {};
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return Error::make(isFull ? ErrorKind::DiskFull : ErrorKind::Storage,
                           QStringLiteral("%1: %2").arg(name, file.errorString()));
    }

    QString file_;
    std::unique_ptr<QThread> thread_;
};

}  // namespace

QByteArray journalLine(const JournalEntry& entry) {
    const QJsonObject line{{QStringLiteral("confirmed_at"), timeValue(entry.confirmedAtUtcMs)},
                           {QStringLiteral("settled_at"), timeValue(entry.settledAtUtcMs)},
                           {QStringLiteral("state"), stateName(entry.state)},
                           {QStringLiteral("kind"), writeKindName(entry.order.kind)},
                           {QStringLiteral("method"), entry.order.method},
                           {QStringLiteral("path"), entry.order.path},
                           {QStringLiteral("subject"), entry.order.subject},
                           {QStringLiteral("user"), entry.user},
                           {QStringLiteral("tries"), entry.tries},
                           {QStringLiteral("idempotency_key"), entry.order.key},
                           {QStringLiteral("request"), entry.order.request},
                           {QStringLiteral("answer"), entry.answer},
                           {QStringLiteral("error"), errorValue(entry.error)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Pending<qint64> exportJournal(Store& store, const QString& file) {
    Promise<qint64> promise;
    auto* output = new JournalFile(store, file);
    store.journal(0).then(
        output, [output, promise](const QList<JournalEntry>& entries) { output->write(entries, promise); },
        [output, promise](const Error& error) {
            promise.fail(error);
            output->deleteLater();
        });
    return promise.pending();
}

}  // namespace bankhub
