// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/regionformats.h"

#include "ui/format/region.h"
#include "ui/shell/wordschange.h"

namespace bankhub {

RegionFormats::RegionFormats(Settings& settings, QObject* parent) : QObject(parent), settings_(settings) {
    setRegion(settings_.numberFormat(), settings_.dateFormat());
    connect(&settings_, &Settings::regionChanged, this, &RegionFormats::apply);
}

RegionFormats::~RegionFormats() {
    setRegion(Settings::NumberFormat::Dots, Settings::DateFormat::DayFirst);
}

void RegionFormats::apply() {
    setRegion(settings_.numberFormat(), settings_.dateFormat());
    sayWordsAgain();
}

}  // namespace bankhub
