// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPrinter>
#include <memory>
#include <vector>

#include "app/export/exporttable.h"
#include "app/export/exporttarget.h"
#include "app/export/transactionwriter.h"
#include "ui/export/statementlayout.h"

class QPdfWriter;

namespace bankhub {

/// The words on a statement, taken before it is written, because a statement is written on another thread.
struct StatementWords {
    QString title;
    QList<std::pair<QString, QString>> facts;  ///< company, period, filter, where and when: under the title
    QString footer;                            ///< left of the page number
    QStringList headings;                      ///< of StatementLayout's columns
    QString page;                              ///< "Page %1 of %2"
    QString continued;                         ///< behind the name of an account that began on an earlier page
    QString opening;                           ///< "%1 rows from %2 to %3"
    QString subtotal;                          ///< "Subtotal: %1 rows · in %2 · out %3 · net %4"
    QString total;                             ///< as subtotal, for all accounts
    QString inWords;                           ///< "In words: %1"
    QString nothing;                           ///< when there are no rows
    ExportWords words;
    /// In the language of the program.
    static StatementWords make();
};

/// A statement on A4, for a PDF file or a printer: rows grouped by account in the order of the table, subtotals, grand
/// total in figures and words, "page x of y". Legible in black and white: money in and out differ by sign and word.
/// Of every row sixteen bytes are kept for counting the pages; the rows themselves pass by.
class StatementWriter final : public TransactionWriter {
public:
    StatementWriter(std::unique_ptr<ExportTarget> target, StatementWords words, const QFont& font, bool landscape);
    /// To a printer that the caller has set up; its orientation counts.
    StatementWriter(std::shared_ptr<QPrinter> printer, StatementWords words, const QFont& font);
    ~StatementWriter() override;

    [[nodiscard]] bool needsSurvey() const override { return true; }
    void survey(const Rows& rows) override;
    QList<Store::RowId> orderAfterSurvey() override;
    Result<Done> begin() override;
    Result<Done> rows(const Rows& rows) override;
    Result<Done> end() override;
    Result<Done> commit() override;

    [[nodiscard]] int pageCount() const { return pageCount_; }
    /// Before anything is read; for a warning.
    static qint64 estimatedPages(qint64 rows, bool landscape);

private:
    struct Group {
        QString key;
        QString name;
        TransactionTotals totals;
        qint64 firstUtcMs = 0;
        qint64 lastUtcMs = 0;
    };
    struct PlannedRow {
        Store::RowId id;
        int group;
        int lines;
    };

    [[nodiscard]] int groupOf(const Store::CachedTransaction& row);
    [[nodiscard]] QStringList contentLines(const Transaction& transaction) const;
    [[nodiscard]] double firstTop() const;
    [[nodiscard]] double laterTop() const;
    [[nodiscard]] double groupHeight() const;
    [[nodiscard]] double totalHeight() const;
    void countPages();

    /// Room on the page, painting what begins a new one.
    double place(double height, double keepWith, const QString& continuedGroup);
    void openGroup(int group);
    void closeGroup();
    void paintFirstHead();
    void paintHeadings(double top);
    void paintFooter();
    void paintRow(double top, const Transaction& transaction, int lines);
    void paintLine(double top, const QString& text, const QFont& font);
    void paintCell(int column, double top, const QString& text, Qt::Alignment alignment = Qt::AlignLeft);
    [[nodiscard]] QString sums(const QString& pattern, const TransactionTotals& totals) const;

    std::unique_ptr<ExportTarget> target_;
    std::shared_ptr<QPrinter> printer_;
    StatementWords words_;
    bool landscape_;
    StatementLayout layout_;

    std::vector<Group> groups_;
    QHash<QString, int> groupByKey_;
    std::vector<PlannedRow> plan_;
    TransactionTotals totals_;
    int pageCount_ = 0;

    std::unique_ptr<QPdfWriter> pdf_;
    QPainter painter_;
    std::optional<StatementFlow> flow_;
    int paintedPage_ = 0;
    size_t planned_ = 0;  ///< next of plan_
    int openGroup_ = -1;
};

}  // namespace bankhub
