// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedrelease.h"

#include <openssl/evp.h>

namespace bankhub::test {

TestPublisher::TestPublisher() : key_(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")) {}

TestPublisher::~TestPublisher() {
    EVP_PKEY_free(key_);
}

QByteArray TestPublisher::publicKey() const {
    QByteArray key(32, '\0');
    size_t length = size_t(key.size());
    EVP_PKEY_get_raw_public_key(key_, reinterpret_cast<unsigned char*>(key.data()), &length);
    return key;
}

QByteArray TestPublisher::file(const QByteArray& content) const {
    QByteArray signature(64, '\0');
    size_t length = size_t(signature.size());
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, nullptr, nullptr, key_);
    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &length,
                   reinterpret_cast<const unsigned char*>(content.constData()), size_t(content.size()));
    EVP_MD_CTX_free(context);
    return "bankhub-console-version-1 " + signature.toBase64() + '\n' + content;
}

QByteArray announcement(const QByteArray& version, int dayOfNovember) {
    return R"({"program": "bankhub-console", "version": ")" + version + R"(", "published": "2026-11-)" +
           QByteArray::number(dayOfNovember).rightJustified(2, '0') +
           R"(T12:00:00Z", "notes": {"vi": "Sửa lỗi.", "en": "Mends faults."}, "address": "https://example.com/get"})";
}

}  // namespace bankhub::test
