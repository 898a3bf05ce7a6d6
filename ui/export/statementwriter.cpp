// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/statementwriter.h"

#include <QPdfWriter>
#include <algorithm>
#include <numeric>

#include "app/domain/amountinwords.h"
#include "app/domain/vietnamtime.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"

namespace bankhub {

namespace {
constexpr int pdfResolution = static_cast<int>(StatementLayout::unitsPerInch);
constexpr double marginMm = 12.0;
constexpr double hairline = 8.0;  // in the layout's units: half a point

QPageLayout pageLayout(bool landscape) {
    return {QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter};
}

QString accountName(const Store::CachedTransaction& row) {
    QStringList parts;
    for (const QString& part : {row.transaction.bankName, row.transaction.accountNumber, row.companyName})
        if (!part.isEmpty()) parts << part;
    return parts.isEmpty() ? row.transaction.bankAccountXid.text : parts.join(QStringLiteral(" · "));
}
}  // namespace

StatementWriter::StatementWriter(std::unique_ptr<ExportTarget> target, StatementWords words, const QFont& font,
                                 bool landscape)
    : target_(std::move(target)), words_(std::move(words)), landscape_(landscape), layout_(font, landscape) {}

StatementWriter::StatementWriter(std::shared_ptr<QPrinter> printer, StatementWords words, const QFont& font)
    : printer_(std::move(printer)),
      words_(std::move(words)),
      landscape_(printer_->pageLayout().orientation() == QPageLayout::Landscape),
      layout_(font, landscape_) {}

StatementWriter::~StatementWriter() {
    if (!painter_.isActive()) return;
    // Given up on the way: nothing may come out of the printer.
    if (printer_) printer_->abort();
    painter_.end();
}

qint64 StatementWriter::estimatedPages(qint64 rows, bool landscape) {
    const qint64 rowsOnAPage = landscape ? 30 : 45;
    return (rows + rowsOnAPage - 1) / rowsOnAPage;
}

int StatementWriter::groupOf(const Store::CachedTransaction& row) {
    const Transaction& transaction = row.transaction;
    const QString key = transaction.bankAccountXid.isEmpty() ? transaction.bankName + transaction.accountNumber
                                                             : transaction.bankAccountXid.text;
    const auto found = groupByKey_.constFind(key);
    if (found != groupByKey_.constEnd()) return *found;
    const int number = static_cast<int>(groups_.size());
    groups_.push_back({key, accountName(row), {}, transaction.timeUtcMs, transaction.timeUtcMs});
    groupByKey_.insert(key, number);
    return number;
}

QStringList StatementWriter::contentLines(const Transaction& transaction) const {
    return layout_.wrapped(transaction.content, layout_.column(StatementLayout::Content).width() - 2 * layout_.side(),
                           layout_.body());
}

void StatementWriter::survey(const Rows& rows) {
    for (const Store::CachedTransaction& row : rows) {
        const int number = groupOf(row);
        Group& group = groups_.at(static_cast<size_t>(number));
        addToTotals(group.totals, row.transaction);
        addToTotals(totals_, row.transaction);
        group.firstUtcMs = std::min(group.firstUtcMs, row.transaction.timeUtcMs);
        group.lastUtcMs = std::max(group.lastUtcMs, row.transaction.timeUtcMs);
        const auto lines = [&](int column, const QString& text) {
            return static_cast<int>(
                layout_.wrapped(text, layout_.column(column).width() - 2 * layout_.side(), layout_.body()).size());
        };
        const int highest = std::max({1, static_cast<int>(contentLines(row.transaction).size()),
                                      lines(StatementLayout::Reference, row.transaction.referenceNumber),
                                      lines(StatementLayout::PaymentCode, row.transaction.paymentCode)});
        plan_.push_back({row.rowId, number, highest});
    }
}

QList<Store::RowId> StatementWriter::orderAfterSurvey() {
    // Accounts by name; within an account the order of the table stays.
    std::vector<int> byName(groups_.size());
    std::iota(byName.begin(), byName.end(), 0);
    std::sort(byName.begin(), byName.end(), [this](int left, int right) {
        const Group& first = groups_.at(static_cast<size_t>(left));
        const Group& second = groups_.at(static_cast<size_t>(right));
        return std::tie(first.name, first.key) < std::tie(second.name, second.key);
    });
    std::vector<int> place(groups_.size());
    for (size_t index = 0; index < byName.size(); ++index)
        place.at(static_cast<size_t>(byName.at(index))) = static_cast<int>(index);
    std::stable_sort(plan_.begin(), plan_.end(), [&place](const PlannedRow& left, const PlannedRow& right) {
        return place.at(static_cast<size_t>(left.group)) < place.at(static_cast<size_t>(right.group));
    });
    countPages();
    QList<Store::RowId> order;
    order.reserve(static_cast<qsizetype>(plan_.size()));
    for (const PlannedRow& row : plan_)
        order.append(row.id);
    return order;
}

double StatementWriter::laterTop() const {
    return layout_.rowHeight(1);
}

double StatementWriter::firstTop() const {
    return layout_.titleHeight() + layout_.lineHeight() * static_cast<double>(words_.facts.size() + 1) + laterTop();
}

double StatementWriter::groupHeight() const {
    return layout_.lineHeight() * 2 + layout_.padding() * 3;
}

double StatementWriter::totalHeight() const {
    return layout_.lineHeight() * 3 + layout_.padding() * 4;
}

void StatementWriter::countPages() {
    StatementFlow flow(layout_, firstTop());
    int open = -1;
    for (const PlannedRow& row : plan_) {
        if (row.group != open) {
            if (open >= 0) flow.place(layout_.rowHeight(1), 0, laterTop() + layout_.rowHeight(1));
            open = row.group;
            flow.place(groupHeight(), layout_.rowHeight(row.lines), laterTop());
        }
        flow.place(layout_.rowHeight(row.lines), 0, laterTop() + layout_.rowHeight(1));
    }
    if (open >= 0) flow.place(layout_.rowHeight(1), 0, laterTop() + layout_.rowHeight(1));
    flow.place(totalHeight(), 0, laterTop());
    pageCount_ = flow.page();
}

Result<Done> StatementWriter::begin() {
    QPagedPaintDevice* device = printer_.get();
    if (!printer_) {
        const Result<Done> opened = target_->open();
        if (!opened) return opened;
        pdf_ = std::make_unique<QPdfWriter>(&target_->device());
        pdf_->setResolution(pdfResolution);
        pdf_->setTitle(words_.title);
        pdf_->setCreator(QStringLiteral("Bank Hub Console"));
        device = pdf_.get();
    }
    device->setPageLayout(pageLayout(landscape_));
    if (!painter_.begin(device)) return failure(ErrorKind::Storage, QStringLiteral("the printer did not start"));
    const double scale = device->logicalDpiX() / StatementLayout::unitsPerInch;
    painter_.scale(scale, scale);
    paintedPage_ = 1;
    flow_.emplace(layout_, firstTop());
    paintFirstHead();
    paintFooter();
    return Done{};
}

double StatementWriter::place(double height, double keepWith, const QString& continuedGroup) {
    const double onNewPage = laterTop() + (continuedGroup.isEmpty() ? 0 : layout_.rowHeight(1));
    const double top = flow_->place(height, keepWith, onNewPage);
    if (flow_->page() == paintedPage_) return top;
    paintedPage_ = flow_->page();
    if (pdf_)
        pdf_->newPage();
    else
        printer_->newPage();
    paintHeadings(0);
    if (!continuedGroup.isEmpty())
        paintLine(laterTop() + layout_.padding(), words_.continued.arg(continuedGroup), layout_.strong());
    paintFooter();
    return top;
}

Result<Done> StatementWriter::rows(const Rows& rows) {
    for (const Store::CachedTransaction& row : rows) {
        // A row that vanished since the survey leaves its plan behind.
        while (planned_ < plan_.size() && plan_.at(planned_).id != row.rowId)
            ++planned_;
        if (planned_ == plan_.size()) break;
        const PlannedRow& planned = plan_.at(planned_);
        if (planned.group != openGroup_) openGroup(planned.group);
        const QString name = groups_.at(static_cast<size_t>(openGroup_)).name;
        paintRow(place(layout_.rowHeight(planned.lines), 0, name), row.transaction, planned.lines);
        ++planned_;
    }
    if (printer_)
        return printer_->printerState() == QPrinter::Error ? failure(ErrorKind::Storage, printer_->printerName())
                                                           : Result<Done>(Done{});
    return target_->check();
}

void StatementWriter::openGroup(int group) {
    if (openGroup_ >= 0) closeGroup();
    openGroup_ = group;
    const Group& opened = groups_.at(static_cast<size_t>(group));
    const double top = place(groupHeight(), layout_.rowHeight(plan_.at(planned_).lines), {});
    const double first = top + 2 * layout_.padding();
    paintLine(first, opened.name, layout_.strong());
    paintLine(first + layout_.lineHeight(),
              words_.opening.arg(countText(opened.totals.count), dateText(vietnamtime::dayOf(opened.firstUtcMs)),
                                 dateText(vietnamtime::dayOf(opened.lastUtcMs))),
              layout_.body());
}

void StatementWriter::closeGroup() {
    const Group& closed = groups_.at(static_cast<size_t>(openGroup_));
    const double top = place(layout_.rowHeight(1), 0, closed.name);
    paintLine(top + layout_.padding(), sums(words_.subtotal, closed.totals), layout_.strong());
    painter_.setPen(QPen(Qt::black, hairline));
    painter_.drawLine(QPointF(0, top), QPointF(layout_.page().width(), top));
}

Result<Done> StatementWriter::end() {
    if (openGroup_ >= 0) closeGroup();
    const double top = place(totalHeight(), 0, {});
    painter_.setPen(QPen(Qt::black, hairline * 2));
    painter_.drawLine(QPointF(0, top + layout_.padding()), QPointF(layout_.page().width(), top + layout_.padding()));
    const double first = top + 2 * layout_.padding();
    if (plan_.empty()) {
        paintLine(first, words_.nothing, layout_.strong());
    } else {
        paintLine(first, sums(words_.total, totals_), layout_.strong());
        paintLine(first + layout_.lineHeight(), words_.inWords.arg(vietnameseAmountInWords(totals_.net())),
                  layout_.body());
    }
    if (!painter_.end()) return failure(ErrorKind::Storage, QStringLiteral("the last page could not be written"));
    pdf_.reset();
    return target_ ? target_->check() : Result<Done>(Done{});
}

Result<Done> StatementWriter::commit() {
    return target_ ? target_->commit() : Result<Done>(Done{});
}

void StatementWriter::paintFirstHead() {
    painter_.setPen(Qt::black);
    painter_.setFont(layout_.title());
    painter_.drawText(QRectF(0, 0, layout_.page().width(), layout_.titleHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                      words_.title);
    double top = layout_.titleHeight() + layout_.lineHeight() / 2;
    for (const auto& [label, value] : std::as_const(words_.facts)) {
        paintLine(top, QStringLiteral("%1: %2").arg(label, value.simplified()), layout_.body());
        top += layout_.lineHeight();
    }
    paintHeadings(firstTop() - laterTop());
}

void StatementWriter::paintHeadings(double top) {
    const double height = layout_.rowHeight(1);
    painter_.fillRect(QRectF(0, top, layout_.page().width(), height), QColor(0xEC, 0xEC, 0xEC));
    painter_.setFont(layout_.strong());
    painter_.setPen(Qt::black);
    for (int column = 0; column < StatementLayout::columnCount; ++column)
        paintCell(column, top + layout_.padding(), words_.headings.value(column),
                  column == StatementLayout::Amount ? Qt::AlignRight : Qt::AlignLeft);
}

void StatementWriter::paintFooter() {
    const QRectF place(0, layout_.page().height() - layout_.lineHeight(), layout_.page().width(), layout_.lineHeight());
    const QString number = words_.page.arg(paintedPage_).arg(std::max(pageCount_, paintedPage_));
    const double numberWidth = QFontMetricsF(layout_.body()).horizontalAdvance(number + QStringLiteral("    "));
    painter_.setFont(layout_.body());
    painter_.setPen(Qt::black);
    painter_.drawText(place, Qt::AlignRight | Qt::AlignVCenter, number);
    painter_.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(layout_.body())
                          .elidedText(words_.footer.simplified(), Qt::ElideRight, place.width() - numberWidth));
}

void StatementWriter::paintRow(double top, const Transaction& transaction, int lines) {
    painter_.setPen(QPen(QColor(0xB0, 0xB0, 0xB0), hairline));
    painter_.drawLine(QPointF(0, top), QPointF(layout_.page().width(), top));
    painter_.setPen(Qt::black);
    painter_.setFont(layout_.body());
    const double first = top + layout_.padding();
    paintCell(StatementLayout::Time, first, dateTimeText(transaction.timeUtcMs));
    Store::CachedTransaction cached;
    cached.transaction = transaction;
    paintCell(StatementLayout::Direction, first, cellText(cached, {ExportField::Direction, {}, {}}, words_.words));
    paintCell(StatementLayout::Amount, first, unhiddenSignedMoneyText(transaction.direction, transaction.amount),
              Qt::AlignRight);
    const auto wrapped = [&](int column, const QString& text) {
        double line = first;
        const QStringList parts =
            layout_.wrapped(text, layout_.column(column).width() - 2 * layout_.side(), layout_.body());
        for (const QString& part : parts.mid(0, lines)) {
            paintCell(column, line, part);
            line += layout_.lineHeight();
        }
    };
    wrapped(StatementLayout::Content, transaction.content);
    wrapped(StatementLayout::Reference, transaction.referenceNumber);
    wrapped(StatementLayout::PaymentCode, transaction.paymentCode);
}

void StatementWriter::paintLine(double top, const QString& text, const QFont& font) {
    painter_.setPen(Qt::black);
    painter_.setFont(font);
    const QRectF place(0, top, layout_.page().width(), layout_.lineHeight());
    painter_.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, place.width()));
}

void StatementWriter::paintCell(int column, double top, const QString& text, Qt::Alignment alignment) {
    const QRectF place = layout_.column(column);
    painter_.drawText(
        QRectF(place.left() + layout_.side(), top, place.width() - 2 * layout_.side(), layout_.lineHeight()),
        static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

QString StatementWriter::sums(const QString& pattern, const TransactionTotals& totals) const {
    return pattern.arg(countText(totals.count), unhiddenSignedMoneyText(Direction::In, totals.in),
                       unhiddenSignedMoneyText(Direction::Out, totals.out),
                       withCurrency(unhiddenMoneyText(totals.net())));
}

}  // namespace bankhub
