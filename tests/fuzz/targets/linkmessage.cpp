// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a hosted page makes the program hear: the words of the program's own scripts, one a line, in which
// addresses and messages are the page's.
#include "app/linking/linkorigin.h"
#include "app/linking/linkprogress.h"
#include "tests/fuzz/targets.h"
#include "ui/web/engine/linkpolicy.h"
#include "ui/web/engine/linkword.h"

namespace bankhub::fuzz {

namespace {
constexpr qint64 nowUtcMs = 1'764'115'200'000;

LinkSubject subject() {
    LinkSubject link;
    link.xid = LinkTokenXid{QStringLiteral("l1")};
    link.company = CompanyXid{QStringLiteral("c1")};
    link.createdAtUtcMs = nowUtcMs;
    return link;
}

LinkPolicy policy(const QUrl& page) {
    LinkViewRules rules;
    rules.hosts = documentedLinkHosts();
    rules.redirectAddress = QUrl(QStringLiteral("https://shop.example/done"));
    return {page, rules};
}

void goTo(const LinkPolicy& rules, const QUrl& page, const QUrl& address) {
    const auto verdict = rules.document(address);
    if (verdict == LinkPolicy::Verdict::Allow) {
        require(address.scheme() == QLatin1String("https"));
        require(address.host() == page.host() || documentedLinkHosts().contains(address.host()));
    }
    if (verdict == LinkPolicy::Verdict::Completed) require(address.host() == QLatin1String("shop.example"));
    if (rules.resource(address)) require(address.scheme() != QLatin1String("http"));
    // The path on this host is the link token.
    if (address.host() == page.host()) require(!rules.nameOf(address).contains(QLatin1String("secret-token")));
}
}  // namespace

void linkMessage(const QByteArray& bytes) {
    static const QUrl page(QStringLiteral("https://bankhub.sepay.vn/link/secret-token"));
    static const LinkPolicy rules = policy(page);
    LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
    qint64 atUtcMs = nowUtcMs;
    const QList<QByteArray> lines = bytes.left(64 * 1024).split('\n');
    for (const QByteArray& line : lines) {
        const LinkWord word = readLinkWord(QString::fromUtf8(line));
        atUtcMs += 1000;
        if (word.kind == LinkWord::Kind::Document || word.kind == LinkWord::Kind::Moved) {
            goTo(rules, page, word.address);
            progress.redirected(word.address.host(), atUtcMs);
        } else if (word.kind == LinkWord::Kind::Message) {
            const bool believed = isLinkOrigin(word.origin, page);
            const QUrl origin(word.origin);
            require(!believed || (origin.scheme() == QLatin1String("https") &&
                                  (origin.host() == page.host() || documentedLinkHosts().contains(origin.host()))));
            if (believed)
                progress.pageMessage(word.message, atUtcMs);
            else
                progress.foreignMessage(word.origin, atUtcMs);
        }
        // Whatever a page says: only the service, the account list and the clock end a link.
        require(!isFinal(progress.state()) && !progress.outcome());
    }
    require(progress.timeline().entries().size() <= lines.size() + 1);
}

}  // namespace bankhub::fuzz
