// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/branding.h"

#include <QFile>
#include <QUuid>

#include "app/api/merchantapi.h"
#include "app/branding/brandingdraft.h"
#include "app/branding/logofetch.h"
#include "app/writes/writer.h"

namespace bankhub {

namespace {
QString newFormId() {
    return QUuid::createUuid().toString();
}
}  // namespace

Branding::Branding(const Partners& partners, QObject* parent)
    : QObject(parent), partners_(partners), formId_(newFormId()) {
    connect(&partners_.store, &Store::brandingVersionsChanged, this, &Branding::loadVersions);
    connect(&partners_.writer, &Writer::written, this,
            [this](WriteKind kind, const WriteReceipt& receipt) { writeSucceeded(kind, receipt.key); });
    partners_.writer.setChecker(WriteKind::UpdateMerchantConfig,
                                [this](const JournalEntry& entry) { return checkUpdate(entry); });
    partners_.writer.setChecker(WriteKind::UploadLogo,
                                [this](const JournalEntry& entry) { return checkUpload(entry); });
}

Branding::~Branding() = default;

Pending<Done> Branding::read() {
    if (!reading_) startRead();
    return reading_->pending();
}

void Branding::startRead() {
    reading_.emplace();
    partners_.api.call(api::merchantConfig())
        .then(
            this, [this](const MerchantConfig& config) { take(config); },
            [this](const Error& error) { concludeRead(failure(error)); });
    Q_EMIT changed();
}

void Branding::take(const MerchantConfig& config) {
    if (isLoaded()) {
        const brandingdraft::Rebased rebased = brandingdraft::rebased(base_, draft_, config);
        // Without a draft there is nothing that the news could collide with.
        if (changeCount() > 0) changedElsewhere_ += rebased.elsewhere;
        draft_ = rebased.draft;
    } else {
        draft_ = config;
    }
    current_ = config;
    base_ = config;
    readAtUtcMs_ = partners_.clock.nowUtcMs();
    const QString url = config.logoUrl.value_or(QString());
    if (url.isEmpty() || (currentLogo_ && url == currentLogoUrl_)) {
        if (url.isEmpty()) currentLogo_.reset();
        currentLogoUrl_ = url;
        logoError_.reset();
        keepVersion();
        return;
    }
    currentLogo_.reset();
    currentLogoUrl_ = url;
    fetchLogo(partners_.transport, QUrl(url)).finally(this, [this](const Result<LogoFile>& logo) { takeLogo(logo); });
    Q_EMIT changed();
}

void Branding::takeLogo(const Result<LogoFile>& logo) {
    if (logo) {
        currentLogo_ = *logo;
        logoError_.reset();
    } else {
        currentLogo_ = keptLogo(currentLogoUrl_);
        logoError_ = currentLogo_ ? std::nullopt : std::optional(logo.error());
    }
    keepVersion();
}

void Branding::keepVersion() {
    BrandingVersion version;
    version.savedAtUtcMs = partners_.clock.nowUtcMs();
    // The state before a write that ended meanwhile is not the work of its author.
    if (!readAgain_) version.savedBy = std::exchange(author_, {});
    version.config = current_;
    if (currentLogo_) version.logo = currentLogo_->bytes;
    partners_.store.saveBrandingVersion(version).finally(this, [this](const Result<Done>& saved) {
        versionKept_ = saved.has_value();
        concludeRead(Done{});
    });
}

void Branding::concludeRead(const Result<Done>& result) {
    error_ = result ? std::nullopt : std::optional(result.error());
    const Promise<Done> promise = *std::exchange(reading_, std::nullopt);
    promise.settle(result);
    if (std::exchange(readAgain_, false))
        startRead();
    else
        Q_EMIT changed();
}

bool Branding::isLogoKept() const {
    return !hasLogo() || (currentLogo_ && versionKept_);
}

void Branding::setDraft(const MerchantConfig& draft) {
    const MerchantConfig fitted = brandingdraft::fitted(base_, draft);
    if (fitted == draft_) return;
    draft_ = fitted;
    Q_EMIT changed();
}

void Branding::setDraftLogo(const std::optional<LogoFile>& logo) {
    if (!current_.logoUrl || logo == draftLogo_) return;
    draftLogo_ = logo;
    Q_EMIT changed();
}

void Branding::revert() {
    draft_ = base_;
    draftLogo_.reset();
    changedElsewhere_.clear();
    Q_EMIT changed();
}

MerchantConfig Branding::changes() const {
    return brandingdraft::changes(base_, draft_);
}

int Branding::changeCount() const {
    return static_cast<int>(brandingdraft::memberChanges(base_, changes()).size()) + (draftLogo_ ? 1 : 0);
}

bool Branding::colorsAreInStyleSheet() const {
    return current_.customStyleSheet && !current_.primaryColor && !current_.secondaryColor;
}

void Branding::acceptChangesElsewhere() {
    if (changedElsewhere_.isEmpty()) return;
    changedElsewhere_.clear();
    Q_EMIT changed();
}

void Branding::loadVersions() {
    partners_.store.brandingVersions().then(
        this,
        [this](const QList<BrandingVersion>& versions) {
            if (versions == versions_) return;
            versions_ = versions;
            Q_EMIT versionsChanged();
        },
        [](const Error&) {});  // without a history the page works all the same
}

std::optional<LogoFile> Branding::keptLogo(const QString& url) const {
    for (const BrandingVersion& version : versions_)
        if (version.config.logoUrl == url && !version.logo.isEmpty())
            return checkLogo(version.logo, QUrl(url).fileName()).file;
    return {};
}

std::optional<LogoFile> Branding::previousLogo() const {
    for (const BrandingVersion& version : versions_) {
        if (version.logo.isEmpty() || version.config.logoUrl == current_.logoUrl) continue;
        if (currentLogo_ && currentLogo_->bytes == version.logo) continue;
        return checkLogo(version.logo, QUrl(version.config.logoUrl.value_or(QString())).fileName()).file;
    }
    return {};
}

QList<MemberChange> Branding::changesBy(const BrandingVersion& version) const {
    const MerchantConfig taken = brandingdraft::fitted(base_, version.config);
    QList<MemberChange> list = brandingdraft::memberChanges(draft_, brandingdraft::changes(draft_, taken));
    const std::optional<LogoFile>& shown = draftLogo_ ? draftLogo_ : currentLogo_;
    if (current_.logoUrl && !version.logo.isEmpty() && (!shown || shown->bytes != version.logo)) {
        if (const auto logo = checkLogo(version.logo, {}).file)
            list << MemberChange{QStringLiteral("logo"), shown ? std::optional(logoDescription(*shown)) : std::nullopt,
                                 logoDescription(*logo)};
    }
    return list;
}

void Branding::takeOver(const BrandingVersion& version) {
    const MerchantConfig taken = brandingdraft::fitted(draft_, version.config);
    draft_ = brandingdraft::fitted(base_, taken);
    if (current_.logoUrl && !version.logo.isEmpty()) {
        const QString name = QUrl(version.config.logoUrl.value_or(QString())).fileName();
        const bool isPresent = currentLogo_ && currentLogo_->bytes == version.logo;
        draftLogo_ = isPresent ? std::nullopt : checkLogo(version.logo, name).file;
    }
    Q_EMIT changed();
}

Pending<QList<BrandingVersion>> Branding::versionsOf(const QString& cacheFile) {
    if (!QFile::exists(cacheFile)) return Pending<QList<BrandingVersion>>::settled(QList<BrandingVersion>{});
    Promise<QList<BrandingVersion>> promise;
    auto* other = new Store(cacheFile, this);
    other->open().finally(other, [](const Result<StoreOpened>&) {});
    // The store works in the order of the calls; a file that could not be opened fails this one too.
    other->brandingVersions().finally(other, [other, promise](const Result<QList<BrandingVersion>>& versions) {
        promise.settle(versions);
        other->deleteLater();
    });
    return promise.pending();
}

QString logoDescription(const LogoFile& logo) {
    return QStringLiteral("%1, %2 × %3, %4 KB")
        .arg(logo.name)
        .arg(logo.width)
        .arg(logo.height)
        .arg((logo.bytes.size() + 1023) / 1024);
}

}  // namespace bankhub
