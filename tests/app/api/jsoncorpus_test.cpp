// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

#include "app/api/errorbody.h"
#include "app/api/jsonfields.h"

using namespace bankhub;

namespace {
// Qt's reader takes these although they are no JSON. A dot without digits on one side leaves a number what it is; the
// others are texts, of which only the harmless part is shown.
constexpr const char* readByQt[] = {
    "n_number_-2.",
    "n_number_.2e-3",
    "n_number_0.e1",
    "n_number_2.e+3",
    "n_number_2.e-3",
    "n_number_2.e3",
    "n_number_neg_real_without_int_part",
    "n_number_real_without_fractional_part",
    "n_number_starting_with_dot",
    "n_string_backslash_00",
    "n_string_escape_x",
    "n_string_escaped_ctrl_char_tab",
    "n_string_incomplete_surrogate_escape_invalid",
    "n_string_invalid_backslash_esc",
    "n_string_unescaped_ctrl_char",
    "n_string_unescaped_newline",
    "n_string_unescaped_tab",
};
/// An answer without a body, which some calls have.
constexpr const char* empty[] = {"n_single_space", "n_structure_UTF8_BOM_no_data", "n_structure_no_data"};

bool contains(const auto& names, const char* name) {
    return std::any_of(std::begin(names), std::end(names),
                       [name](const char* each) { return qstrcmp(each, name) == 0; });
}

/// No amount that was not sent exactly, no text that changes what stands beside it.
bool isHarmless(const QJsonValue& value) {
    const QString line = json::line(value);
    const bool isVisible = line.isValidUtf16() && std::none_of(line.cbegin(), line.cend(), [](QChar character) {
                               return character.category() == QChar::Other_Control;
                           });
    const auto amount = json::money(value);
    return isVisible && (!value.isDouble() || !amount || double(*amount) == value.toDouble());
}
}  // namespace

/// Every case of JSONTestSuite (tests/data/jsontestsuite) as an answer of the service.
class JsonCorpusTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsJsonIsRead_data() { addCases('y'); }
    void whatIsJsonIsRead();
    void whatIsNotJsonIsRefused_data() { addCases('n'); }
    void whatIsNotJsonIsRefused();
    void whatIsLeftOpenHarmsNobody_data() { addCases('i'); }
    void whatIsLeftOpenHarmsNobody();

private:
    void addCases(char kind) const;

    QJsonArray cases_;
};

void JsonCorpusTest::initTestCase() {
    QFile file(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/data/jsontestsuite/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    cases_ = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(cases_.size(), 291);
}

void JsonCorpusTest::addCases(char kind) const {
    QTest::addColumn<QByteArray>("body");
    for (const QJsonValue& value : cases_) {
        const QByteArray name = value[QLatin1String("name")].toString().toUtf8();
        if (name.startsWith(kind))
            QTest::newRow(name.constData())
                << QByteArray::fromBase64(value[QLatin1String("base64")].toString().toLatin1());
    }
}

void JsonCorpusTest::whatIsJsonIsRead() {
    // As a member that this program does not know: some cases are a single word or number, which no answer is.
    QFETCH(QByteArray, body);
    const Result<QJsonValue> root = json::parse("{\"later\":" + body + ",\"name\":\"A\"}");
    QVERIFY(root);
    QVERIFY(!root->toObject().value(QLatin1String("later")).isUndefined());
    QCOMPARE(json::text(root->toObject().value(QLatin1String("name"))), QStringLiteral("A"));
}

void JsonCorpusTest::whatIsNotJsonIsRefused() {
    QFETCH(QByteArray, body);
    const Result<QJsonValue> root = json::parse(body);
    if (contains(empty, QTest::currentDataTag())) {
        QVERIFY(root && root->isNull());
    } else if (contains(readByQt, QTest::currentDataTag())) {
        QVERIFY(!root || isHarmless(root->toArray().at(0)));
    } else {
        QVERIFY(!root);
        QCOMPARE(root.error().kind, ErrorKind::BadReply);
        QVERIFY(!api::readErrorBody(body).isJson);
    }
}

void JsonCorpusTest::whatIsLeftOpenHarmsNobody() {
    // Numbers beyond every range are no amount, halves of characters are replaced.
    QFETCH(QByteArray, body);
    const Result<QJsonValue> root = json::parse(body);
    if (!root || !root->isArray()) return;
    const QJsonValue value = root->toArray().at(0);
    QVERIFY(isHarmless(value));
    if (value.isDouble()) QVERIFY(!json::money(value));
}

QTEST_APPLESS_MAIN(JsonCorpusTest)
#include "jsoncorpus_test.moc"
