// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/updates/updatewords.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/domain/vietnamtime.h"
#include "app/updates/updatecheck.h"
#include "ui/format/errortext.h"
#include "ui/format/timetext.h"

namespace bankhub {

namespace {
struct UpdateWords {
    Q_DECLARE_TR_FUNCTIONS(bankhub::UpdateWords)
};

QString problemText(ReleaseFileProblem problem) {
    switch (problem) {
        case ReleaseFileProblem::NotSigned:
            return UpdateWords::tr(
                "What came from the publisher's address is not a version file. A log-in page of the "
                "network may stand in the way.");
        case ReleaseFileProblem::WrongSignature:
            return UpdateWords::tr(
                "The version file is not signed by the publisher of this program, so it is not "
                "believed. Tell whoever looks after this computer.");
        case ReleaseFileProblem::NotARelease:
            return UpdateWords::tr("The version file has a form that this version of the program does not know.");
        case ReleaseFileProblem::OlderThanKnown:
            return UpdateWords::tr("The version file is older than one that was read before, so it is not believed.");
    }
    return {};
}

QString failureText(const UpdateFailure& failure) {
    if (failure.file) return problemText(*failure.file);
    return UpdateWords::tr("The publisher's address gave no version file. %1")
        .arg(errorText(*failure.transport).inOneLine());
}
}  // namespace

QString releaseText(const Release& release) {
    return UpdateWords::tr("Version %1 of this program was published on %2.")
        .arg(release.version.toString(), dateText(vietnamtime::dayOf(release.publishedUtcMs)));
}

QString releaseNotes(const Release& release) {
    const bool vietnamese = QLocale().language() == QLocale::Vietnamese;
    const QString& wanted = vietnamese ? release.notesVietnamese : release.notesEnglish;
    const QString& other = vietnamese ? release.notesEnglish : release.notesVietnamese;
    return wanted.isEmpty() ? other : wanted;
}

QString updateStateText(const UpdateCheck& updates) {
    switch (updates.state()) {
        case UpdateCheck::State::Impossible:
            return UpdateWords::tr(
                "Whoever built this program named no publisher of new versions. They come the way "
                "the program came.");
        case UpdateCheck::State::NotAsked:
            return UpdateWords::tr("The publisher has not been asked for a new version.");
        case UpdateCheck::State::Asking:
            return UpdateWords::tr("Asking the publisher…");
        case UpdateCheck::State::Current:
            return UpdateWords::tr("This is the newest version, as the publisher said on %1.")
                .arg(dateTimeText(updates.answeredUtcMs()));
        case UpdateCheck::State::Available:
            return releaseText(*updates.newerRelease());
        case UpdateCheck::State::Failed:
            return failureText(*updates.failure());
    }
    return {};
}

}  // namespace bankhub
