// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdata.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include "app/auth/profilelist.h"
#include "app/domain/vietnamtime.h"
#include "app/export/csvwriter.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/bench/waiting.h"

namespace bankhub::bench {

namespace {
constexpr qint64 rowsPerWrite = 5000;

/// SplitMix64: the same numbers everywhere.
quint64 mixed(quint64 number) {
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

QString digits(quint64 number, int count) {
    return QString::number(number).rightJustified(count, QLatin1Char('0')).right(count);
}

/// The form in which the service names things.
QString identifier(quint64 random) {
    const QString hex = QString::number(random, 16).rightJustified(16, QLatin1Char('0')) +
                        QString::number(mixed(random), 16).rightJustified(16, QLatin1Char('0'));
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4), hex.mid(20));
}

const QStringList& people() {
    static const QStringList names{
        QStringLiteral("NGUYEN THI MAI"), QStringLiteral("TRAN VAN HUNG"),   QStringLiteral("LE HOANG NAM"),
        QStringLiteral("PHAM THU TRANG"), QStringLiteral("HOANG MINH DUC"),  QStringLiteral("VU NGOC LINH"),
        QStringLiteral("Đặng Quốc Bảo"),  QStringLiteral("BUI THANH TUNG"),  QStringLiteral("DO THI HANH"),
        QStringLiteral("Ngô Gia Huy"),    QStringLiteral("DUONG KHANH LY"),  QStringLiteral("LY VAN PHUC"),
        QStringLiteral("PHAN DINH KHOI"), QStringLiteral("TRUONG MY DUYEN"), QStringLiteral("HUYNH TAN LOC"),
        QStringLiteral("Nguyễn Đạt"),     QStringLiteral("CAO XUAN THINH"),  QStringLiteral("MAI PHUONG ANH")};
    return names;
}

const QStringList& banks() {
    static const QStringList names{QStringLiteral("MBBank"), QStringLiteral("ACB"), QStringLiteral("Vietcombank"),
                                   QStringLiteral("BIDV"),   QStringLiteral("OCB"), QStringLiteral("KienLongBank")};
    return names;
}

void appendCsvRow(QByteArray& out, const Transaction& row) {
    const CsvDialect dialect;
    const auto text = [&](const QString& value) {
        CsvWriter::appendField(out, value, dialect);
        out += ',';
    };
    text(row.id.text);
    text(vietnamtime::toContractText(row.timeUtcMs));
    for (const QString* value : {&row.bankAccountXid.text, &row.companyXid.text, &row.bankName, &row.accountNumber,
                                 &row.virtualAccount, &row.virtualAccountXid, &row.referenceNumber})
        text(*value);
    text(directionContractText(row.direction));
    out += QByteArray::number(row.amount) + ',';
    text(row.content);
    text(row.paymentCode);
    out += QByteArray::number(row.webhookSuccess.value_or(0)) + '\n';
}
}  // namespace

RowSource::RowSource(qint64 rows) : rows_(rows) {
    static const QStringList names{QStringLiteral("Công ty TNHH Sông Hàn"),
                                   QStringLiteral("Bếp Nhà Lụa"),
                                   QStringLiteral("Công ty CP Thiết bị Ánh Dương"),
                                   QStringLiteral("Nhà sách Đông Tây"),
                                   QStringLiteral("Hộ kinh doanh Trần Phú"),
                                   QStringLiteral("Công ty TNHH An Khang"),
                                   QStringLiteral("Dược phẩm Hoà Bình")};
    for (qsizetype number = 0; number < names.size(); ++number) {
        Company company;
        company.xid = {identifier(1000 + static_cast<quint64>(number))};
        company.fullName = names.at(number);
        company.status = QStringLiteral("Active");
        companies_ << company;
    }
    for (int number = 0; number < 15; ++number) {
        BankAccount account;
        account.xid = {identifier(2000 + static_cast<quint64>(number))};
        account.companyXid = companies_.at(number % companies_.size()).xid;
        account.bankName = banks().at(number % banks().size());
        account.number = digits(mixed(3000 + static_cast<quint64>(number)), 12);
        account.holderName = QStringLiteral("CTY TNHH SONG HAN");
        account.connected = true;
        account.active = true;
        accounts_ << account;
    }
}

QString RowSource::contentOf(quint64 random, const QString& code) const {
    const QString person = people().at(static_cast<qsizetype>(random % static_cast<quint64>(people().size())));
    const QString number = digits(mixed(random), 10);
    switch ((random >> 8) % 8) {
        case 0:
            return QStringLiteral("%1 chuyen tien %2").arg(person, code);
        case 1:
            return QStringLiteral("MBVCB.%1.%2.CT tu %3 %4 toi SONG HAN").arg(number, code, number.left(8), person);
        case 2:
            return QStringLiteral("Thanh toán đơn hàng %1").arg(code);
        case 3:
            return QStringLiteral("IBFT %1 %2 thanh toan hoa don").arg(code, person);
        case 4:
            return QStringLiteral("%1 GD %2-%3").arg(code, number.left(6), person);
        case 5:
            return QStringLiteral("CUSTOMER %1 tra tien hang %2").arg(person, code);
        case 6:
            return QStringLiteral("QR - %1 - %2").arg(code, number);
        default:
            return QStringLiteral("Chuyển khoản phí dịch vụ tháng %1").arg((random >> 16) % 12 + 1);
    }
}

Transaction RowSource::row(qint64 number) const {
    const quint64 random = mixed(static_cast<quint64>(number) + 0x5eed);
    const quint64 more = mixed(random);
    // Few accounts have most of the rows.
    const quint64 share = more % 100;
    const qsizetype place = share < 30   ? 0
                            : share < 50 ? 1
                            : share < 62 ? 2
                                         : 3 + static_cast<qsizetype>(more / 100 % 12);
    const BankAccount& account = accounts_.at(place);
    const qint64 begin = vietnamtime::startOfDay(firstDay());
    const qint64 span = vietnamtime::endOfDay(lastDay()) - begin;
    const QString code = QStringLiteral("DH") + digits(mixed(more), 7);

    Transaction row;
    row.id = {identifier(random)};
    row.timeUtcMs =
        (begin + span -
         static_cast<qint64>(static_cast<double>(span) * static_cast<double>(number) / static_cast<double>(rows_))) /
        1000 * 1000;
    row.bankAccountXid = account.xid;
    row.companyXid = account.companyXid;
    row.bankName = account.bankName;
    row.accountNumber = account.number;
    if (place % 3 == 1) row.virtualAccount = QStringLiteral("963869%1QUAY%2").arg(place).arg(more % 4 + 1);
    row.referenceNumber = QStringLiteral("FT") + digits(random >> 3, 11);
    row.direction = random % 9 == 0 ? Direction::Out : Direction::In;
    row.amount = static_cast<Dong>((mixed(random ^ 7) % 2000 + 1) * (more % 17 == 0 ? 500'000 : 5'000));
    row.content = contentOf(more, code);
    if ((more >> 8) % 8 != 7) row.paymentCode = code;
    row.webhookSuccess = random % 211 == 0 ? 0 : 1;
    return row;
}

BenchData::BenchData(const QString& folder, qint64 rows) : source_(rows), folder_(folder) {
    QDir().mkpath(folder);
    Settings settings(folder);
    settings.setSyncIntervalMinutes(0);
    settings.setLanguage(QStringLiteral("vi"));
    ProfileList profiles(folder);
    if (profiles.profiles().isEmpty()) {
        Profile profile;
        profile.name = QStringLiteral("Bench");
        profile.environment = Environment::Custom;
        profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));  // nobody listens: the copy alone is measured
        profile.clientId = QStringLiteral("bench");
        const auto saved = profiles.save(profile);
        if (!saved) qFatal("%s", qPrintable(describe(saved.error())));
    }
    profile_ = profiles.profiles().constFirst();
    // The rows as CSV appear last: without them the filling was interrupted.
    if (QFile::exists(csvFile())) return;
    const auto removed = Session::removeCache(profile_, folder_);
    if (!removed) qFatal("%s", qPrintable(describe(removed.error())));
    fill();
}

QString BenchData::cacheFile() const {
    return Session::cacheFileFor(profile_, folder_);
}

QString BenchData::csvFile() const {
    return QDir(folder_).filePath(QStringLiteral("rows.csv"));
}

void BenchData::fill() {
    Store store(cacheFile());
    resultOf(store.open());
    const qint64 readAt = vietnamtime::endOfDay(RowSource::lastDay());
    resultOf(store.saveCompanies(source_.companies(), readAt));
    resultOf(store.saveBankAccounts(source_.accounts(), readAt));
    QSaveFile csv(csvFile());
    if (!csv.open(QFile::WriteOnly)) qFatal("cannot write %s", qPrintable(csv.fileName()));
    double writing = 0;
    for (qint64 first = 0; first < source_.rows(); first += rowsPerWrite) {
        QList<Transaction> rows;
        QByteArray lines;
        for (qint64 number = first; number < qMin(first + rowsPerWrite, source_.rows()); ++number) {
            rows << source_.row(number);
            appendCsvRow(lines, rows.constLast());
        }
        csv.write(lines);
        writing += timed([&] { resultOf(store.upsertTransactions(rows)); });
    }
    if (!csv.commit()) qFatal("cannot write %s", qPrintable(csv.fileName()));
    if (source_.rows() > 0) fillingRate_ = static_cast<double>(source_.rows()) / writing * 1000;
}

}  // namespace bankhub::bench
