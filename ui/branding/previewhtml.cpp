// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/previewhtml.h"

#include <QFile>
#include <QHash>

#include "app/branding/stylesheetblock.h"

namespace bankhub {

namespace {

constexpr Rgb usualPrimary{0x14, 0x63, 0xff};
constexpr Rgb usualSecondary{0x0b, 0x1f, 0x4b};

/// In a style sheet "\/" is "/", but HTML no longer finds the end of its element.
QString asStyleContent(QString styleSheet) {
    styleSheet.remove(QChar(0));
    return styleSheet.replace(QLatin1String("</"), QLatin1String("<\\/"));
}

QString logoElement(const std::optional<LogoFile>& logo) {
    if (!logo) return {};
    return QStringLiteral("<img alt=\"\" src=\"data:%1;base64,%2\">")
        .arg(QString::fromLatin1(logo->contentType()), QString::fromLatin1(logo->bytes.toBase64()));
}

/// Each name once, in one pass, so that nothing that was filled in is looked at again.
QString filled(const QString& source, const QHash<QString, QString>& values) {
    QString result;
    qsizetype position = 0;
    while (position < source.size()) {
        const qsizetype start = source.indexOf(QLatin1Char('@'), position);
        const qsizetype end = start < 0 ? -1 : source.indexOf(QLatin1Char('@'), start + 1);
        const QString name = end < 0 ? QString() : source.mid(start + 1, end - start - 1);
        if (end < 0) break;
        if (!values.contains(name)) {
            result += source.mid(position, end - position);
            position = end;
            continue;
        }
        result += source.mid(position, start - position) + values.value(name);
        position = end + 1;
    }
    return result + source.mid(position);
}

}  // namespace

PreviewWords previewWords(bool vietnamese) {
    if (vietnamese)
        return {QStringLiteral("Liên kết tài khoản ngân hàng"), QStringLiteral("Chọn ngân hàng của bạn"),
                QStringLiteral("Tiếp tục"), QStringLiteral("Trang xem trước")};
    return {QStringLiteral("Link your bank account"), QStringLiteral("Choose your bank"), QStringLiteral("Continue"),
            QStringLiteral("Preview")};
}

PreviewColors previewColors(const MerchantConfig& config) {
    const BlockColors block = colorsInBlock(config.customStyleSheet.value_or(QString()));
    const auto chosen = [](const std::optional<QString>& member, const std::optional<Rgb>& inBlock, const Rgb& usual) {
        return parseHexColor(member.value_or(QString())).value_or(inBlock.value_or(usual));
    };
    const Rgb primary = chosen(config.primaryColor, block.primary, usualPrimary);
    const Rgb secondary = chosen(config.secondaryColor, block.secondary, usualSecondary);
    return {primary.toHex(), secondary.toHex(), readableOn(primary).toHex()};
}

QString previewHtml(const PreviewContent& content) {
    QFile file(QStringLiteral(":/branding/preview.html"));
    file.open(QIODevice::ReadOnly);  // compiled in
    const PreviewWords words = previewWords(content.vietnamese);
    const PreviewColors colors = previewColors(content.config);
    return filled(QString::fromUtf8(file.readAll()),
                  {{QStringLiteral("LANGUAGE"), content.vietnamese ? QStringLiteral("vi") : QStringLiteral("en")},
                   {QStringLiteral("TITLE"), words.heading},
                   {QStringLiteral("PRIMARY"), colors.primary},
                   {QStringLiteral("SECONDARY"), colors.secondary},
                   {QStringLiteral("ON_PRIMARY"), colors.onPrimary},
                   {QStringLiteral("STYLE_SHEET"), asStyleContent(content.config.customStyleSheet.value_or(QString()))},
                   {QStringLiteral("LOGO"), logoElement(content.logo)},
                   {QStringLiteral("NAME"), content.config.name.value_or(QString()).toHtmlEscaped()},
                   {QStringLiteral("HEADING"), words.heading},
                   {QStringLiteral("CHOOSE_BANK"), words.chooseBank},
                   {QStringLiteral("CONTINUE"), words.proceed},
                   {QStringLiteral("FOOTER"), words.footer}});
}

}  // namespace bankhub
