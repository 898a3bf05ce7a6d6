// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/companies/companydraft.h"
#include "ui/companies/memberform.h"

class QLineEdit;

namespace bankhub {

class ChoiceBox;
class QuotaField;

/// The fields of a company: those of a creation, or all that can be edited. Checks a field when it is left and all of
/// them before saving; saves nothing.
class CompanyForm : public MemberForm {
    Q_OBJECT
public:
    enum class Extent { Creation, Everything };
    explicit CompanyForm(Extent extent, QWidget* parent = nullptr);

    /// Fills the fields; `draft` is what the service has, or the preset of a new company.
    void load(const CompanyDraft& draft);
    [[nodiscard]] CompanyDraft draft() const;
    /// What load() was given.
    [[nodiscard]] const CompanyDraft& before() const { return before_; }
    /// Says at the fields what is wrong and puts the keyboard into the first of them; true when nothing is.
    bool validate();

signals:
    /// Something was typed or chosen.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void fillChoices();
    void check(const QString& member);
    void touched(const QString& member);
    void showHints();
    void retranslate();

    Extent extent_;
    CompanyDraft before_;
    QLineEdit* fullName_;
    QLineEdit* shortName_;
    ChoiceBox* status_;
    QuotaField* quota_ = nullptr;
    ChoiceBox* codes_ = nullptr;
    QLineEdit* prefix_ = nullptr;
    ChoiceBox* from_ = nullptr;
    ChoiceBox* to_ = nullptr;
    ChoiceBox* characters_ = nullptr;
    QLabel* generalHeading_ = nullptr;
    QLabel* codesHeading_ = nullptr;
};

}  // namespace bankhub
