// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savedviewtable.h"

#include <QJsonDocument>

#include "app/domain/viewjson.h"
#include "app/store/database.h"

namespace bankhub::savedviewtable {

namespace {
QString toText(const ViewContent& content) {
    return QString::fromUtf8(QJsonDocument(viewContentToJson(content)).toJson(QJsonDocument::Compact));
}
}  // namespace

QList<SavedView> read(Database& database) {
    Statement rows =
        database.statement("SELECT id, name, built_in, content, is_default FROM saved_views ORDER BY position, id");
    QList<SavedView> views;
    while (rows.step()) {
        const auto content = viewContentFromJson(QJsonDocument::fromJson(rows.text(3).toUtf8()).object());
        if (content) views << SavedView{rows.integer(0), rows.text(1), rows.text(2), *content, rows.integer(4) != 0};
    }
    return views;
}

qint64 save(Database& database, const SavedView& view) {
    if (view.isDefault) database.execute("UPDATE saved_views SET is_default = 0 WHERE is_default <> 0");
    const std::optional<qint64> id = view.id > 0 ? std::optional(view.id) : std::nullopt;
    const QString name = view.name.isEmpty() ? QString() : view.name;
    const QString builtIn = view.builtIn.isEmpty() ? QString() : view.builtIn;
    database
        .statement(
            "INSERT INTO saved_views (id, position, name, built_in, content, is_default)"
            " VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM saved_views), ?2, ?3, ?4, ?5)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, built_in = excluded.built_in,"
            " content = excluded.content, is_default = excluded.is_default")
        .with(id, name, builtIn, toText(view.content), view.isDefault)
        .run();
    return id ? *id : database.integer("SELECT last_insert_rowid()");
}

bool remove(Database& database, qint64 id) {
    database.statement("DELETE FROM saved_views WHERE id = ?1").with(id).run();
    return database.changedRows() > 0;
}

void arrange(Database& database, const QList<qint64>& ids) {
    // Behind all that are named, in the order they had.
    database.statement("UPDATE saved_views SET position = position + ?1").with(qint64(ids.size()) + 1).run();
    qint64 position = 0;
    for (const qint64 id : ids)
        database.statement("UPDATE saved_views SET position = ?2 WHERE id = ?1").with(id, ++position).run();
}

QueryVocabulary vocabulary(Database& database) {
    QueryVocabulary names;
    Statement companies = database.statement(
        "SELECT i.text, c.full_name FROM companies c JOIN identifiers i ON i.key = c.key"
        " ORDER BY c.created_at DESC NULLS LAST, i.text");
    while (companies.step())
        names.companies << QueryVocabulary::NamedCompany{{companies.text(0)}, companies.text(1)};
    Statement accounts = database.statement(
        "SELECT i.text, b.bank_name, b.number FROM bank_accounts b JOIN identifiers i ON i.key = b.key"
        " ORDER BY b.created_at DESC NULLS LAST, i.text");
    while (accounts.step())
        names.accounts << QueryVocabulary::NamedAccount{{accounts.text(0)}, accounts.text(1), accounts.text(2)};
    return names;
}

}  // namespace bankhub::savedviewtable
