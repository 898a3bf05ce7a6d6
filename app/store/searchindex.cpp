// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchindex.h"

#include "app/domain/vietnamesefolding.h"
#include "app/store/database.h"
#include "app/store/searchblock.h"

namespace bankhub::searchindex {

namespace {

constexpr qint64 blocksBetweenCommits = 4000;

SearchWord searchWord(Database& database, const QString& word, bool inCompanyNames) {
    SearchWord made;
    made.exact = hasVietnameseAccents(word);
    made.text = (made.exact ? composedLower(word) : foldVietnamese(word)).toUtf8();
    if (!inCompanyNames) return made;
    Statement companies = database.statement("SELECT key, full_name, folded_name FROM companies");
    while (companies.step()) {
        const QString name = made.exact ? composedLower(companies.text(1)) : companies.text(2);
        if (name.toUtf8().contains(made.text)) made.companies.insert(static_cast<quint32>(companies.integer(0)));
    }
    return made;
}

std::vector<SearchWord> searchWords(Database& database, const QStringList& words) {
    std::vector<SearchWord> made;
    for (const QString& word : words)
        made.push_back(searchWord(database, word, true));
    return made;
}

template <typename Visit>
void forEachBlock(Database& database, Visit visit) {
    Statement blocks = database.statement("SELECT block, texts FROM search_blocks ORDER BY block");
    while (blocks.step())
        visit(blocks.integer(0), SearchBlock(blocks.byteView(1)));
}

void pack(Database& database, qint64 block) {
    database
        .statement(
            "INSERT OR REPLACE INTO search_blocks (block, texts) SELECT ?1, search_block(id - ?2, direction, amount,"
            " company_key, content, payment_code, reference_number, account_number, virtual_account, bank_name)"
            " FROM transactions WHERE id BETWEEN ?2 AND ?3")
        .with(block, block * RowSet::keysInBlock, (block + 1) * RowSet::keysInBlock - 1)
        .run();
}

}  // namespace

void refresh(Database& database, const QList<qint64>& rowIds) {
    QSet<qint64> blocks;
    for (const qint64 rowId : rowIds)
        blocks.insert(RowSet::blockOf(rowId));
    for (const qint64 block : std::as_const(blocks))
        pack(database, block);
}

void complete(Database& database) {
    // Blocks are packed in ascending order, so that the last one tells how far an interrupted run has come.
    const qint64 last = RowSet::blockOf(database.integer("SELECT coalesce(max(id), 0) FROM transactions"));
    qint64 next = database.integer("SELECT coalesce(max(block) + 1, 0) FROM search_blocks");
    while (next <= last) {
        SqlTransaction transaction(database, SqlTransaction::Kind::Write);
        for (const qint64 end = qMin(last + 1, next + blocksBetweenCommits); next < end; ++next)
            pack(database, next);
        transaction.commit();
    }
}

RowSet find(Database& database, const QString& word, bool inCompanyNames) {
    if (const auto known = database.foundRows().find(word, inCompanyNames)) return *known;
    const SearchWord wanted = searchWord(database, word, inCompanyNames);
    RowSet found;
    forEachBlock(database,
                 [&](qint64 number, const SearchBlock& block) { found.append(number, block.rowsWith(wanted)); });
    database.foundRows().insert(word, inCompanyNames, found);
    return found;
}

TransactionTotals totals(Database& database, const QStringList& words, const QStringList& excluded) {
    const std::vector<SearchWord> wanted = searchWords(database, words);
    const std::vector<SearchWord> unwanted = searchWords(database, excluded);
    TransactionTotals totals;
    forEachBlock(database, [&](qint64, const SearchBlock& block) {
        quint32 places = block.rows();
        for (const SearchWord& word : wanted)
            if (places != 0) places &= block.rowsWith(word);
        for (const SearchWord& word : unwanted)
            if (places != 0) places &= ~block.rowsWith(word);
        if (places == 0) return;
        block.forEach(places, [&totals](quint8 direction, qint64 amount) {
            ++totals.count;
            if (direction == static_cast<quint8>(Direction::In)) {
                ++totals.countIn;
                totals.in += amount;
            } else if (direction == static_cast<quint8>(Direction::Out)) {
                ++totals.countOut;
                totals.out += amount;
            }
        });
    });
    return totals;
}

}  // namespace bankhub::searchindex
