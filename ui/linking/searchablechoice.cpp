// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/searchablechoice.h"

#include <QVBoxLayout>
#include <algorithm>

#include "app/domain/vietnamesefolding.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/searchfield.h"

namespace bankhub {

namespace {
constexpr int atAGlance = 12;
}

SearchableChoice::SearchableChoice(QWidget* parent) : QWidget(parent), search_(new SearchField), box_(new ChoiceBox) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(search_);
    layout->addWidget(box_);
    search_->hide();
    setFocusProxy(box_);
    // A long name must not widen the form.
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(24);
    connect(search_, &QLineEdit::textChanged, this, &SearchableChoice::fill);
    connect(box_, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QString id = box_->itemData(index).toString();
        if (id == chosen_) return;
        chosen_ = id;
        Q_EMIT chosen(id);
    });
}

void SearchableChoice::setEntries(const QList<Entry>& entries, const QString& hint) {
    if (entries == entries_ && hint == hint_) return;
    entries_ = entries;
    hint_ = hint;
    search_->setVisible(entries_.size() > atAGlance);
    fill();
}

void SearchableChoice::choose(const QString& id) {
    search_->clear();
    box_->setCurrentIndex(qMax(0, box_->findData(id)));
}

QString SearchableChoice::chosenId() const {
    return chosen_;
}

QString SearchableChoice::chosenText() const {
    const auto found =
        std::find_if(entries_.cbegin(), entries_.cend(), [this](const Entry& entry) { return entry.id == chosen_; });
    return found == entries_.cend() ? QString() : found->text;
}

void SearchableChoice::setNames(const QString& choiceName, const QString& searchName) {
    box_->setAccessibleName(choiceName);
    search_->setAccessibleName(searchName);
    search_->setPlaceholderText(searchName);
}

void SearchableChoice::fill() {
    const QStringList words = foldVietnamese(search_->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString before = chosen_;
    {
        const QSignalBlocker quiet(box_);
        box_->clear();
        box_->addItem(hint_, QString());
        for (const Entry& entry : std::as_const(entries_)) {
            const QString folded = foldVietnamese(entry.text);
            const bool matches = std::all_of(words.cbegin(), words.cend(),
                                             [&folded](const QString& word) { return folded.contains(word); });
            // What is chosen stays visible while one looks for another.
            if (matches || entry.id == before) box_->addItem(entry.text, entry.id);
        }
        box_->setCurrentIndex(qMax(0, box_->findData(before)));
        chosen_ = box_->currentData().toString();
    }
    if (chosen_ != before) Q_EMIT chosen(chosen_);
}

}  // namespace bankhub
