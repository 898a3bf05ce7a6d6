// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "app/export/workbookwriter.h"
#include "ui/export/statementwriter.h"
#include "ui/export/templateeditor.h"
#include "ui/format/moneytext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
/// More pages than anybody prints by mistake.
constexpr qint64 manyPages = 100;

QString counted(const QString& words, const std::optional<qint64>& count) {
    return count ? QStringLiteral("%1 (%2)").arg(words, countText(*count)) : words;
}

/// Choices under a stable value, not under their place or their text.
void choose(ChoiceBox* box, const QVariant& value) {
    box->setCurrentIndex(qMax(0, box->findData(value)));
}
}  // namespace

ExportDialog::ExportDialog(const ExportSubject& subject, Settings& settings, QWidget* parent)
    : QDialog(parent), subject_(subject), settings_(settings), remembered_(ExportOptions::remembered(settings)) {
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    const bool hasSelection = subject_.selected.size() > 1;
    selected_->setEnabled(!subject_.selected.isEmpty());
    (hasSelection ? selected_ : shown_)->setChecked(true);
    for (QRadioButton* scope : {selected_, shown_, everything_})
        connect(scope, &QRadioButton::toggled, this, &ExportDialog::showConsequences);
    for (ChoiceBox* box : {format_, columns_, paper_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showConsequences);
    connect(templates_, &QPushButton::clicked, this, &ExportDialog::editTemplates);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(export_, &QPushButton::clicked, this, &ExportDialog::take);
    retranslate();
    format_->setFocus();
}

void ExportDialog::build() {
    title_ = new QLabel;
    title_->setTextFormat(Qt::PlainText);
    title_->setFont(titleFont(font()));
    scopeLabel_ = new QLabel;
    selected_ = new QRadioButton;
    shown_ = new QRadioButton;
    everything_ = new QRadioButton;
    formatLabel_ = new QLabel;
    format_ = new ChoiceBox;
    columnsLabel_ = new QLabel;
    columns_ = new ChoiceBox;
    templates_ = new QPushButton;
    templates_->setAutoDefault(false);
    paperLabel_ = new QLabel;
    paper_ = new ChoiceBox;
    note_ = new QLabel;
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    // Room for two lines, so that the dialog does not jump when the format changes.
    note_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    note_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    formatLabel_->setBuddy(format_);
    columnsLabel_->setBuddy(columns_);
    paperLabel_->setBuddy(paper_);
    cancel_ = new QPushButton;
    cancel_->setAutoDefault(false);
    export_ = new QPushButton;
    export_->setDefault(true);
    export_->setMinimumWidth(textWidth(font(), 16));

    auto* scope = new QVBoxLayout;
    scope->setSpacing(space(1));
    for (QRadioButton* button : {selected_, shown_, everything_})
        scope->addWidget(button);
    columnsLine_ = new QWidget;
    auto* columns = new QHBoxLayout(columnsLine_);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space(2));
    columns->addWidget(columns_, 1);
    columns->addWidget(templates_);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space(4));
    form->setVerticalSpacing(space(3));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(scopeLabel_, scope);
    form->addRow(formatLabel_, format_);
    form->addRow(columnsLabel_, columnsLine_);
    form->addRow(paperLabel_, paper_);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(export_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(title_);
    layout->addLayout(form);
    layout->addWidget(note_);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(font(), 74));
}

void ExportDialog::fillChoices() {
    const QSignalBlocker quietFormat(format_);
    const QSignalBlocker quietColumns(columns_);
    const QSignalBlocker quietPaper(paper_);
    format_->clear();
    const auto addFormat = [this](const QString& text, ExportFormat format) {
        format_->addItem(text, static_cast<int>(format));
    };
    addFormat(tr("Excel workbook (XLSX)"), ExportFormat::Xlsx);
    addFormat(tr("CSV, for spreadsheets and imports"), ExportFormat::Csv);
    addFormat(tr("JSON, under the names of the service"), ExportFormat::Json);
    addFormat(tr("Statement as PDF, grouped by account"), ExportFormat::Pdf);
    addFormat(tr("Print a statement"), ExportFormat::Print);
    choose(format_, static_cast<int>(remembered_.format));

    columns_->clear();
    columns_->addItem(tr("As shown"), QString());
    columns_->setItemData(0, static_cast<int>(ExportColumns::Shown), Qt::UserRole + 1);
    columns_->addItem(tr("All columns"), QString());
    columns_->setItemData(1, static_cast<int>(ExportColumns::All), Qt::UserRole + 1);
    const QList<ColumnTemplate> layouts = savedTemplates(settings_);
    for (const ColumnTemplate& layout : layouts) {
        columns_->addItem(tr("Template: %1").arg(layout.name), layout.name);
        columns_->setItemData(columns_->count() - 1, static_cast<int>(ExportColumns::Template), Qt::UserRole + 1);
    }
    columns_->setCurrentIndex(remembered_.columns == ExportColumns::All ? 1 : 0);
    if (remembered_.columns == ExportColumns::Template)
        if (const int index = columns_->findData(remembered_.templateName); index >= 2)
            columns_->setCurrentIndex(index);

    paper_->clear();
    paper_->addItem(tr("A4, portrait"), false);
    paper_->addItem(tr("A4, landscape"), true);
    choose(paper_, remembered_.landscape);
}

ExportOptions ExportDialog::options() const {
    ExportOptions options;
    options.scope = selected_->isChecked() ? ExportScope::Selected
                    : shown_->isChecked()  ? ExportScope::Shown
                                           : ExportScope::Everything;
    options.format = static_cast<ExportFormat>(format_->currentData().toInt());
    options.columns = static_cast<ExportColumns>(columns_->currentData(Qt::UserRole + 1).toInt());
    options.templateName = columns_->currentData().toString();
    options.landscape = paper_->currentData().toBool();
    return options;
}

QString ExportDialog::note() const {
    const ExportOptions now = options();
    const qint64 rows = countOf(subject_, now.scope).value_or(0);
    switch (now.format) {
        case ExportFormat::Xlsx:
            if (rows > WorkbookWriter::largestSheet)
                return tr("One sheet holds %1 rows: the rest continues on further sheets.")
                    .arg(countText(WorkbookWriter::largestSheet));
            return tr(
                "Amounts and times are typed, account numbers and codes stay text. The second sheet names the "
                "filter.");
        case ExportFormat::Csv:
            return now.columns == ExportColumns::Template
                       ? tr("Separator, dates and header line are those of the template.")
                       : tr("UTF-8 with a mark that Excel understands. Texts that look like formulas and long numbers "
                            "get an apostrophe in front.");
        case ExportFormat::Json:
            return now.columns == ExportColumns::Template
                       ? tr("Templates do not apply to JSON: all members of the service are written.")
                       : tr("An array of objects, exactly as the service calls and spells its members.");
        case ExportFormat::Pdf:
        case ExportFormat::Print:
            break;
    }
    const qint64 pages = StatementWriter::estimatedPages(rows, now.landscape);
    if (pages > manyPages)
        return tr("This makes about %1 pages. Narrow the filter if you need fewer.").arg(countText(pages));
    return tr("With subtotals for each account and the net in words. About %n page(s).", nullptr,
              static_cast<int>(qMax<qint64>(1, pages)));
}

void ExportDialog::showConsequences() {
    const ExportOptions now = options();
    for (QWidget* part : {static_cast<QWidget*>(columnsLabel_), columnsLine_})
        part->setVisible(!now.isStatement());
    for (QWidget* part : {static_cast<QWidget*>(paperLabel_), static_cast<QWidget*>(paper_)})
        part->setVisible(now.isStatement());
    const bool many = now.isStatement() && StatementWriter::estimatedPages(countOf(subject_, now.scope).value_or(0),
                                                                           now.landscape) > manyPages;
    setRole(note_, many ? "warning" : "dim");
    note_->setText(note());
    export_->setText(now.format == ExportFormat::Print ? tr("Print…") : tr("Export…"));
    export_->setAccessibleName(export_->text());
    export_->setEnabled(countOf(subject_, now.scope).value_or(1) > 0);
}

void ExportDialog::editTemplates() {
    remembered_ = options();
    auto* editor = new TemplateEditor(settings_, subject_.samples, this);
    if (remembered_.columns == ExportColumns::Template) editor->show(remembered_.templateName);
    connect(editor, &QDialog::finished, this, [this, editor] {
        if (!editor->usedTemplate().isEmpty()) {
            remembered_.columns = ExportColumns::Template;
            remembered_.templateName = editor->usedTemplate();
        }
        fillChoices();
        showConsequences();
    });
    editor->open();
}

void ExportDialog::take() {
    const ExportOptions taken = options();
    taken.remember(settings_);
    accept();
    Q_EMIT chosen(taken);
}

void ExportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        remembered_ = options();
        retranslate();
    }
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export transactions"));
    title_->setText(windowTitle());
    scopeLabel_->setText(tr("Rows"));
    selected_->setText(counted(tr("The selected rows"), countOf(subject_, ExportScope::Selected)));
    shown_->setText(counted(tr("What is shown"), countOf(subject_, ExportScope::Shown)));
    everything_->setText(counted(tr("Everything in the cache"), countOf(subject_, ExportScope::Everything)));
    formatLabel_->setText(tr("Format"));
    format_->setAccessibleName(formatLabel_->text());
    columnsLabel_->setText(tr("Columns"));
    columns_->setAccessibleName(columnsLabel_->text());
    templates_->setText(tr("Templates…"));
    templates_->setAccessibleName(tr("Edit the column templates"));
    paperLabel_->setText(tr("Paper"));
    paper_->setAccessibleName(paperLabel_->text());
    cancel_->setText(tr("Cancel"));
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(selected_), static_cast<QAbstractButton*>(shown_),
                                    static_cast<QAbstractButton*>(everything_), static_cast<QAbstractButton*>(cancel_)})
        button->setAccessibleName(button->text());
    fillChoices();
    showConsequences();
}

}  // namespace bankhub
