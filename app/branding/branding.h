// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "app/branding/logofile.h"
#include "app/branding/stylesheetblock.h"
#include "app/core/clock.h"
#include "app/store/store.h"
#include "app/writes/preparedwrite.h"

namespace bankhub {

class ApiClient;
class HttpTransport;
class Writer;

/// The merchant's branding: what the service holds, a draft of something else, and the versions that this computer
/// keeps because the service keeps none. GUI thread.
class Branding : public QObject {
    Q_OBJECT
public:
    struct Partners {
        ApiClient& api;
        HttpTransport& transport;
        Store& store;
        Writer& writer;
        const Clock& clock;
    };
    /// All must outlive it.
    explicit Branding(const Partners& partners, QObject* parent = nullptr);
    ~Branding() override;

    // -- What the service holds.
    /// Asks the service, fetches the logo and keeps both as a version; one read at a time, a second caller joins it.
    /// A logo that cannot be fetched is no failure (see logoError).
    Pending<Done> read();
    [[nodiscard]] bool isReading() const { return reading_.has_value(); }
    [[nodiscard]] bool isLoaded() const { return readAtUtcMs_ > 0; }
    /// Of the last read; what an earlier one returned stays.
    [[nodiscard]] std::optional<Error> error() const { return error_; }
    /// Exactly the members that the last good read returned.
    [[nodiscard]] const MerchantConfig& current() const { return current_; }
    [[nodiscard]] const std::optional<LogoFile>& currentLogo() const { return currentLogo_; }
    [[nodiscard]] bool hasLogo() const { return current_.logoUrl && !current_.logoUrl->isEmpty(); }
    [[nodiscard]] std::optional<Error> logoError() const { return logoError_; }
    /// True when replacing the logo can be undone from here: the present one is in a saved version, or there is none.
    [[nodiscard]] bool isLogoKept() const;

    // -- The draft.
    [[nodiscard]] const MerchantConfig& draft() const { return draft_; }
    /// Members that the service does not offer are left out.
    void setDraft(const MerchantConfig& draft);
    [[nodiscard]] const std::optional<LogoFile>& draftLogo() const { return draftLogo_; }
    void setDraftLogo(const std::optional<LogoFile>& logo);
    void revert();
    /// The members that would be sent, the logo apart.
    [[nodiscard]] MerchantConfig changes() const;
    [[nodiscard]] int changeCount() const;
    /// The colours are written into the style sheet because the service offers that and no colours.
    [[nodiscard]] bool colorsAreInStyleSheet() const;
    /// What changed at the service since the draft was begun (an earlier read): before and after. The draft kept what
    /// was typed and followed the rest. Empty after acceptChangesElsewhere or revert.
    [[nodiscard]] const QList<MemberChange>& changedElsewhere() const { return changedElsewhere_; }
    void acceptChangesElsewhere();

    // -- Saving. A new read follows each by itself.
    [[nodiscard]] PreparedWrite prepareUpdate();
    /// The draft logo, which must be set.
    [[nodiscard]] PreparedWrite prepareLogoUpload();

    // -- Versions.
    void loadVersions();
    [[nodiscard]] const QList<BrandingVersion>& versions() const { return versions_; }  ///< newest first
    /// The newest kept logo that is not the present one.
    [[nodiscard]] std::optional<LogoFile> previousLogo() const;
    /// What taking over this version would change in the draft, the logo as "logo".
    [[nodiscard]] QList<MemberChange> changesBy(const BrandingVersion& version) const;
    /// Takes what the service offers of a version (also of another profile) into the draft, its logo too.
    void takeOver(const BrandingVersion& version);
    /// The versions in the cache of another profile, newest first; empty when that has none. A cache of an older
    /// program is brought up to date by this, as opening the profile would.
    Pending<QList<BrandingVersion>> versionsOf(const QString& cacheFile);

signals:
    /// State or draft; cheap to answer by showing everything again.
    void changed();
    void versionsChanged();

private:
    void startRead();
    void take(const MerchantConfig& config);
    void takeLogo(const Result<LogoFile>& logo);
    void keepVersion();
    void concludeRead(const Result<Done>& result);
    void writeSucceeded(WriteKind kind, const QString& key);
    [[nodiscard]] std::optional<LogoFile> keptLogo(const QString& url) const;
    Pending<WriteCheck> checkUpdate(const JournalEntry& entry);
    Pending<WriteCheck> checkUpload(const JournalEntry& entry);
    Pending<WriteCheck> compareLogo(const QString& url, const QString& sha256);

    Partners partners_;
    std::optional<Promise<Done>> reading_;
    bool readAgain_ = false;
    qint64 readAtUtcMs_ = 0;
    std::optional<Error> error_;
    MerchantConfig current_;
    std::optional<LogoFile> currentLogo_;
    QString currentLogoUrl_;  ///< that currentLogo_ was fetched from
    std::optional<Error> logoError_;
    bool versionKept_ = false;
    QString author_;  ///< of the next version; empty: found at the service

    MerchantConfig base_;  ///< what the draft is based on
    MerchantConfig draft_;
    std::optional<LogoFile> draftLogo_;
    QList<MemberChange> changedElsewhere_;
    QString formId_;
    QHash<QString, MerchantConfig> sent_;  ///< by key
    QHash<QString, QString> sentLogos_;    ///< key -> sha256

    QList<BrandingVersion> versions_;
};

/// "logo.png, 512 × 512, 412 KB"
QString logoDescription(const LogoFile& logo);

}  // namespace bankhub
