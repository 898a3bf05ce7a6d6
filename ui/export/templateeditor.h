// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/settings/settings.h"
#include "ui/export/exportoptions.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace bankhub {

class ChoiceBox;
class NoticeStrip;
class TemplateColumns;

/// The column templates of this desk: make, change, try on three rows, exchange as a small file. Nothing is kept before
/// Save.
class TemplateEditor : public QDialog {
    Q_OBJECT
public:
    /// `settings` must outlive the dialog. `samples` are the rows of the live sample; made-up ones when there are none.
    TemplateEditor(Settings& settings, const QList<Store::CachedTransaction>& samples, QWidget* parent = nullptr);

    /// Makes that template the current one.
    void show(const QString& name);
    using QDialog::show;
    /// The current template when Save was pressed.
    [[nodiscard]] QString usedTemplate() const { return used_; }
    [[nodiscard]] const QList<ColumnTemplate>& templates() const { return templates_; }
    /// Takes in the templates of a file; those whose name is taken get a number behind it.
    void importFrom(const QString& file);
    /// Writes the current template.
    void exportTo(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLayout* buildList();
    QLayout* buildForm();
    void showList();
    void showCurrent();
    void takeForm();
    void showSample();
    void duplicate();
    void remove();
    void save();
    void askForFile(bool save, const std::function<void(const QString&)>& chosen);
    [[nodiscard]] QString freeName(const QString& wanted) const;
    [[nodiscard]] ColumnTemplate* current();
    void retranslate();

    Settings& settings_;
    QList<Store::CachedTransaction> samples_;
    QList<ColumnTemplate> templates_;
    QString used_;
    bool filling_ = false;
    QListWidget* list_;
    QPushButton* new_;
    QPushButton* duplicate_;
    QPushButton* delete_;
    QPushButton* import_;
    QPushButton* exportFile_;
    QLabel* nameLabel_;
    QLineEdit* name_;
    TemplateColumns* columns_;
    QLabel* datesLabel_;
    ChoiceBox* dates_;
    QLabel* separatorLabel_;
    ChoiceBox* separator_;
    QCheckBox* header_;
    QCheckBox* mark_;
    QCheckBox* safe_;
    QLabel* sampleLabel_;
    QPlainTextEdit* sample_;
    NoticeStrip* notice_;
    QPushButton* cancel_;
    QPushButton* save_;
};

}  // namespace bankhub
