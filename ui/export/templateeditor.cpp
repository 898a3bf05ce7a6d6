// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/templateeditor.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <algorithm>

#include "app/domain/vietnamtime.h"
#include "ui/export/exportwords.h"
#include "ui/export/templatecolumns.h"
#include "ui/format/privacy.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int sampleRows = 3;
/// A file of templates is a few thousand characters.
constexpr qint64 largestFile = 1'000'000;

/// Something to look at while the cache is empty.
QList<Store::CachedTransaction> madeUpRows() {
    QList<Store::CachedTransaction> rows;
    for (int number = 1; number <= sampleRows; ++number) {
        Store::CachedTransaction row;
        row.companyName = QStringLiteral("Công ty TNHH Sông Hàn");
        Transaction& transaction = row.transaction;
        transaction.id = {QStringLiteral("1c9e2f40-c5d2-11f0-b21a-00000000000%1").arg(number)};
        transaction.timeUtcMs = *vietnamtime::parse(QStringLiteral("2026-11-2%1 14:02:51").arg(number));
        transaction.bankName = QStringLiteral("MBBank");
        transaction.accountNumber = QStringLiteral("0386112233445");
        transaction.direction = number == 2 ? Direction::Out : Direction::In;
        transaction.amount = number * 1'850'000LL;
        transaction.content = QStringLiteral("SH24081%1 thanh toan don hang").arg(number);
        transaction.paymentCode = QStringLiteral("SH24081%1").arg(number);
        transaction.referenceNumber = QStringLiteral("FT2632411820743%1").arg(number);
        transaction.webhookSuccess = 1;
        rows << row;
    }
    return rows;
}
}  // namespace

TemplateEditor::TemplateEditor(Settings& settings, const QList<Store::CachedTransaction>& samples, QWidget* parent)
    : QDialog(parent),
      settings_(settings),
      samples_(samples.isEmpty() || amountsAreHidden() ? madeUpRows() : samples.mid(0, sampleRows)),
      templates_(savedTemplates(settings)) {
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!filling_) showCurrent();
    });
    connect(new_, &QPushButton::clicked, this, [this] {
        templates_ << sampleTemplate(freeName(tr("New template")));
        showList();
        list_->setCurrentRow(list_->count() - 1);
        name_->setFocus();
        name_->selectAll();
    });
    connect(duplicate_, &QPushButton::clicked, this, &TemplateEditor::duplicate);
    connect(delete_, &QPushButton::clicked, this, &TemplateEditor::remove);
    connect(import_, &QPushButton::clicked, this,
            [this] { askForFile(false, [this](const QString& file) { importFrom(file); }); });
    connect(exportFile_, &QPushButton::clicked, this,
            [this] { askForFile(true, [this](const QString& file) { exportTo(file); }); });
    connect(name_, &QLineEdit::textEdited, this, &TemplateEditor::takeForm);
    connect(columns_, &TemplateColumns::edited, this, &TemplateEditor::takeForm);
    for (ChoiceBox* box : {dates_, separator_})
        connect(box, &QComboBox::activated, this, &TemplateEditor::takeForm);
    for (QCheckBox* box : {header_, mark_, safe_})
        connect(box, &QCheckBox::clicked, this, &TemplateEditor::takeForm);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &TemplateEditor::save);
    retranslate();
    showList();
    list_->setCurrentRow(0);
}

void TemplateEditor::build() {
    notice_ = new NoticeStrip;
    cancel_ = new QPushButton;
    save_ = new QPushButton;
    save_->setDefault(true);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(space(5));
    halves->addLayout(buildList());
    halves->addLayout(buildForm(), 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(save_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addLayout(halves, 1);
    layout->addWidget(notice_);
    layout->addLayout(buttons);
    for (QPushButton* button : {new_, duplicate_, delete_, import_, exportFile_, cancel_})
        button->setAutoDefault(false);
    setMinimumWidth(textWidth(font(), 132));
}

QLayout* TemplateEditor::buildList() {
    list_ = new QListWidget;
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFixedWidth(textWidth(font(), 34));
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* card = new QFrame;
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(1), space(1), space(1), space(1));
    inside->addWidget(list_);
    new_ = new QPushButton;
    duplicate_ = new QPushButton;
    delete_ = new QPushButton;
    import_ = new QPushButton;
    exportFile_ = new QPushButton;
    auto* tools = new QGridLayout;
    tools->setSpacing(space(2));
    tools->addWidget(new_, 0, 0);
    tools->addWidget(duplicate_, 0, 1);
    tools->addWidget(delete_, 1, 0);
    tools->addWidget(import_, 1, 1);
    tools->addWidget(exportFile_, 2, 0, 1, 2);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(space(2));
    layout->addWidget(card, 1);
    layout->addLayout(tools);
    return layout;
}

QLayout* TemplateEditor::buildForm() {
    nameLabel_ = new QLabel;
    name_ = new QLineEdit;
    columns_ = new TemplateColumns;
    datesLabel_ = new QLabel;
    dates_ = new ChoiceBox;
    separatorLabel_ = new QLabel;
    separator_ = new ChoiceBox;
    header_ = new QCheckBox;
    mark_ = new QCheckBox;
    safe_ = new QCheckBox;
    sampleLabel_ = new QLabel;
    sample_ = new QPlainTextEdit;
    sample_->setReadOnly(true);
    sample_->setLineWrapMode(QPlainTextEdit::NoWrap);
    sample_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    sample_->setTabChangesFocus(true);
    sample_->setFixedHeight(QFontMetrics(sample_->font()).lineSpacing() * (sampleRows + 4));
    for (const auto& [label, field] :
         {std::pair<QLabel*, QWidget*>(nameLabel_, name_), std::pair<QLabel*, QWidget*>(datesLabel_, dates_),
          std::pair<QLabel*, QWidget*>(separatorLabel_, separator_),
          std::pair<QLabel*, QWidget*>(sampleLabel_, sample_)})
        label->setBuddy(field);
    auto* name = new QHBoxLayout;
    name->setSpacing(space(3));
    name->addWidget(nameLabel_);
    name->addWidget(name_, 1);
    auto* form = new QHBoxLayout;
    form->setSpacing(space(3));
    form->addWidget(datesLabel_);
    form->addWidget(dates_);
    form->addSpacing(space(2));
    form->addWidget(separatorLabel_);
    form->addWidget(separator_);
    form->addStretch(1);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(space(2));
    layout->addLayout(name);
    layout->addWidget(columns_, 1);
    layout->addLayout(form);
    layout->addWidget(header_);
    layout->addWidget(mark_);
    layout->addWidget(safe_);
    layout->addWidget(sampleLabel_);
    layout->addWidget(sample_);
    return layout;
}

ColumnTemplate* TemplateEditor::current() {
    const int row = list_->currentRow();
    return row >= 0 && row < templates_.size() ? &templates_[row] : nullptr;
}

void TemplateEditor::show(const QString& name) {
    for (int row = 0; row < templates_.size(); ++row)
        if (templates_.at(row).name == name) list_->setCurrentRow(row);
}

void TemplateEditor::showList() {
    const int row = list_->currentRow();
    filling_ = true;
    list_->clear();
    for (const ColumnTemplate& layout : std::as_const(templates_))
        list_->addItem(layout.name);
    filling_ = false;
    list_->setCurrentRow(qBound(0, row, list_->count() - 1));
    delete_->setEnabled(templates_.size() > 1);
}

void TemplateEditor::showCurrent() {
    const ColumnTemplate* layout = current();
    if (!layout) return;
    filling_ = true;
    name_->setText(layout->name);
    columns_->setColumns(layout->columns);
    dates_->setCurrentIndex(dates_->findData(static_cast<int>(layout->dates)));
    separator_->setCurrentIndex(separator_->findData(QString(QLatin1Char(layout->separator))));
    header_->setChecked(layout->headerLine);
    mark_->setChecked(layout->byteOrderMark);
    safe_->setChecked(layout->spreadsheetSafe);
    filling_ = false;
    showSample();
}

void TemplateEditor::takeForm() {
    ColumnTemplate* layout = current();
    if (filling_ || !layout) return;
    layout->name = name_->text().simplified();
    layout->columns = columns_->columns();
    layout->dates = static_cast<DateStyle>(dates_->currentData().toInt());
    layout->separator = separator_->currentData().toString().front().toLatin1();
    layout->headerLine = header_->isChecked();
    layout->byteOrderMark = mark_->isChecked();
    layout->spreadsheetSafe = safe_->isChecked();
    list_->currentItem()->setText(layout->name);
    const auto same = std::count_if(templates_.cbegin(), templates_.cend(),
                                    [&](const ColumnTemplate& other) { return other.name == layout->name; });
    const bool named = !layout->name.isEmpty() && same == 1;
    setStyleProperty(name_, "problem", !named);
    save_->setEnabled(named);
    list_->setEnabled(named);
    if (named)
        notice_->hide();
    else
        notice_->say(
            layout->name.isEmpty() ? tr("A template needs a name.") : tr("There is another template of this name."),
            Tone::Bad, {}, false);
    showSample();
}

void TemplateEditor::showSample() {
    const ColumnTemplate* layout = current();
    if (!layout) return;
    ExportTable table;
    table.columns = layout->columns;
    table.dates = layout->dates;
    table.words = exportWords();
    CsvDialect dialect = layout->dialect();
    dialect.byteOrderMark = false;  // not to be seen
    dialect.lineEnd = "\n";
    const auto content = std::make_shared<QByteArray>();
    CsvWriter writer(std::make_unique<MemoryTarget>(content), table, dialect);
    if (writer.begin() && writer.rows(samples_) && writer.end() && writer.commit())
        sample_->setPlainText(QString::fromUtf8(*content).trimmed());
}

QString TemplateEditor::freeName(const QString& wanted) const {
    const auto taken = [this](const QString& name) {
        return std::any_of(templates_.cbegin(), templates_.cend(),
                           [&](const ColumnTemplate& layout) { return layout.name == name; });
    };
    if (!taken(wanted)) return wanted;
    for (int number = 2;; ++number) {
        const QString name = QStringLiteral("%1 %2").arg(wanted).arg(number);
        if (!taken(name)) return name;
    }
}

void TemplateEditor::duplicate() {
    const ColumnTemplate* layout = current();
    if (!layout) return;
    ColumnTemplate copy = *layout;
    copy.name = freeName(copy.name);
    templates_ << copy;
    showList();
    list_->setCurrentRow(list_->count() - 1);
    name_->setFocus();
    name_->selectAll();
}

void TemplateEditor::remove() {
    const int row = list_->currentRow();
    if (row < 0 || templates_.size() < 2) return;
    templates_.removeAt(row);
    showList();
    takeForm();
}

void TemplateEditor::importFrom(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        notice_->say(tr("The file cannot be read: %1").arg(source.errorString()), Tone::Bad);
        return;
    }
    const auto read = templatesFromJson(source.read(largestFile));
    if (!read || read->isEmpty()) {
        notice_->say(tr("This file holds no column templates that this program understands. Choose a file that was "
                        "exported here."),
                     Tone::Bad);
        return;
    }
    for (ColumnTemplate layout : *read) {
        layout.name = freeName(layout.name);
        templates_ << layout;
    }
    showList();
    list_->setCurrentRow(list_->count() - 1);
    notice_->say(tr("%n template(s) taken in. They are kept when you save.", nullptr, static_cast<int>(read->size())),
                 Tone::Good);
}

void TemplateEditor::exportTo(const QString& file) {
    const ColumnTemplate* layout = current();
    if (!layout) return;
    QSaveFile target(file);
    const QByteArray json = templatesToJson({*layout});
    if (target.open(QIODevice::WriteOnly) && target.write(json) == json.size() && target.commit())
        notice_->say(tr("The template was written to %1.").arg(QFileInfo(file).fileName()), Tone::Good);
    else
        notice_->say(tr("The file cannot be written: %1").arg(target.errorString()), Tone::Bad);
}

void TemplateEditor::askForFile(bool save, const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(this, save ? tr("Save the template") : tr("Open templates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(tr("Column templates (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void TemplateEditor::save() {
    saveTemplates(settings_, templates_);
    if (const ColumnTemplate* layout = current()) used_ = layout->name;
    accept();
}

void TemplateEditor::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TemplateEditor::retranslate() {
    setWindowTitle(tr("Column templates"));
    list_->setAccessibleName(windowTitle());
    new_->setText(tr("New"));
    duplicate_->setText(tr("Duplicate"));
    delete_->setText(tr("Delete"));
    import_->setText(tr("Import…"));
    exportFile_->setText(tr("Export this template…"));
    nameLabel_->setText(tr("Name"));
    name_->setAccessibleName(nameLabel_->text());
    datesLabel_->setText(tr("Dates"));
    dates_->setAccessibleName(datesLabel_->text());
    separatorLabel_->setText(tr("CSV separator"));
    separator_->setAccessibleName(separatorLabel_->text());
    header_->setText(tr("Header line"));
    mark_->setText(tr("Mark of UTF-8 at the beginning of a CSV file"));
    safe_->setText(tr("Apostrophe before formulas and long numbers in a CSV file"));
    sampleLabel_->setText(tr("Sample"));
    sample_->setAccessibleName(sampleLabel_->text());
    cancel_->setText(tr("Cancel"));
    save_->setText(tr("Save"));
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(new_), static_cast<QAbstractButton*>(duplicate_),
                                    static_cast<QAbstractButton*>(delete_), static_cast<QAbstractButton*>(import_),
                                    static_cast<QAbstractButton*>(exportFile_), static_cast<QAbstractButton*>(header_),
                                    static_cast<QAbstractButton*>(mark_), static_cast<QAbstractButton*>(safe_),
                                    static_cast<QAbstractButton*>(cancel_), static_cast<QAbstractButton*>(save_)})
        button->setAccessibleName(button->text());
    filling_ = true;
    dates_->clear();
    for (const auto& [text, style] : {std::pair(tr("day/month/year"), DateStyle::DayFirstDateOnly),
                                      std::pair(tr("day/month/year and time"), DateStyle::DayFirst),
                                      std::pair(tr("year-month-day"), DateStyle::YearFirstDateOnly),
                                      std::pair(tr("year-month-day and time"), DateStyle::Contract)})
        dates_->addItem(text, static_cast<int>(style));
    separator_->clear();
    separator_->addItem(tr("comma"), QStringLiteral(","));
    separator_->addItem(tr("semicolon"), QStringLiteral(";"));
    separator_->addItem(tr("tab"), QStringLiteral("\t"));
    filling_ = false;
    showCurrent();
}

}  // namespace bankhub
