// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/stylesheetblock.h"

#include <QRegularExpression>

namespace bankhub {

namespace {

const QString beginMark = QStringLiteral("/* bank-hub-console:begin */");
const QString endMark = QStringLiteral("/* bank-hub-console:end */");

/// What reading a style sheet from end to end shows.
struct Outline {
    struct Block {
        qsizetype begin = -1;  ///< of the first mark
        qsizetype end = -1;    ///< behind the last mark
    };
    std::optional<Block> block;  ///< the last complete one
    int openBraces = 0;
    bool openComment = false;
    bool openString = false;  ///< ends with a backslash in a string, which then goes on in the next line
};

/// Behind the string that begins here; more than the size of the text when its last backslash has nothing to escape.
qsizetype endOfString(const QString& text, qsizetype at) {
    const QChar quote = text.at(at);
    for (++at; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (letter == QLatin1Char('\\'))
            at += QStringView(text).mid(at + 1).startsWith(QLatin1String("\r\n")) ? 2 : 1;
        else if (letter == quote)
            return at + 1;
        else if (letter == QLatin1Char('\n') || letter == QLatin1Char('\r') || letter == QLatin1Char('\f'))
            return at;  // a string cannot go over the end of a line
    }
    return at;
}

Outline outlineOf(const QString& text) {
    Outline outline;
    qsizetype begun = -1;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar letter = text.at(at);
        if (letter == QLatin1Char('"') || letter == QLatin1Char('\'')) {
            at = endOfString(text, at);
            outline.openString = at > text.size();
            continue;
        }
        if (letter == QLatin1Char('\\')) {
            at += 2;
            continue;
        }
        if (letter != QLatin1Char('/') || at + 1 >= text.size() || text.at(at + 1) != QLatin1Char('*')) {
            if (letter == QLatin1Char('{')) ++outline.openBraces;
            if (letter == QLatin1Char('}')) --outline.openBraces;
            ++at;
            continue;
        }
        const qsizetype close = text.indexOf(QLatin1String("*/"), at + 2);
        if (close < 0) {
            outline.openComment = true;
            break;
        }
        at = close + 2;
        // By the end of the comment: a mark that was put behind an open comment has become its end.
        const QStringView upToHere = QStringView(text).left(at);
        if (upToHere.endsWith(beginMark)) {
            begun = at - beginMark.size();
        } else if (upToHere.endsWith(endMark) && begun >= 0) {
            outline.block = Outline::Block{begun, at};
            begun = -1;
        }
    }
    return outline;
}

QString lineEndOf(const QString& text) {
    // A line feed behind a carriage return at the end would make one line end of both, and take the user's away later.
    const bool both = text.contains(QLatin1String("\r\n")) || text.endsWith(QLatin1Char('\r'));
    return both ? QStringLiteral("\r\n") : QStringLiteral("\n");
}

QString blockOf(const BlockColors& colors, const QString& lineEnd) {
    QStringList lines{beginMark};
    QStringList properties;
    if (colors.primary) properties << QStringLiteral("--primary: %1;").arg(colors.primary->toHex());
    if (colors.secondary) properties << QStringLiteral("--secondary: %1;").arg(colors.secondary->toHex());
    lines << QStringLiteral(":root { %1 }").arg(properties.join(QLatin1Char(' ')));
    if (colors.primary) {
        lines << QStringLiteral("a { color: %1; }").arg(colors.primary->toHex());
        lines << QStringLiteral(
                     "button[type=submit], button.primary, button.main, .btn-primary "
                     "{ background-color: %1; border-color: %1; color: %2; }")
                     .arg(colors.primary->toHex(), readableOn(*colors.primary).toHex());
    }
    if (colors.secondary)
        lines << QStringLiteral("header { background-color: %1; color: %2; }")
                     .arg(colors.secondary->toHex(), readableOn(*colors.secondary).toHex());
    lines << endMark;
    return lines.join(lineEnd);
}

BlockColors colorsIn(const QString& block) {
    static const QRegularExpression primary(QStringLiteral("--primary\\s*:\\s*(#[0-9a-fA-F]+)\\s*[;}]"));
    static const QRegularExpression secondary(QStringLiteral("--secondary\\s*:\\s*(#[0-9a-fA-F]+)\\s*[;}]"));
    return {parseHexColor(primary.match(block).captured(1)), parseHexColor(secondary.match(block).captured(1))};
}

/// The line end that withColors put in front of a block at the very end is part of the block.
Outline::Block withItsLineEnd(const QString& text, Outline::Block block) {
    if (block.end != text.size()) return block;
    const QStringView before = QStringView(text).left(block.begin);
    if (before.endsWith(QLatin1String("\r\n")))
        block.begin -= 2;
    else if (before.endsWith(QLatin1Char('\n')))
        block.begin -= 1;
    return block;
}

}  // namespace

BlockColors colorsInBlock(const QString& styleSheet) {
    const auto block = outlineOf(styleSheet).block;
    if (!block) return {};
    return colorsIn(styleSheet.mid(block->begin, block->end - block->begin));
}

QString withColors(const QString& styleSheet, const BlockColors& colors) {
    const auto block = outlineOf(styleSheet).block;
    const QString lineEnd = lineEndOf(styleSheet);
    if (!colors.primary && !colors.secondary) return handWritten(styleSheet);
    if (block) return styleSheet.left(block->begin) + blockOf(colors, lineEnd) + styleSheet.mid(block->end);
    return styleSheet + (styleSheet.isEmpty() ? QString() : lineEnd) + blockOf(colors, lineEnd);
}

QString handWritten(const QString& styleSheet) {
    const auto found = outlineOf(styleSheet).block;
    if (!found) return styleSheet;
    const Outline::Block block = withItsLineEnd(styleSheet, *found);
    return styleSheet.left(block.begin) + styleSheet.mid(block.end);
}

bool isBalanced(const QString& styleSheet) {
    const Outline outline = outlineOf(handWritten(styleSheet));
    return outline.openBraces == 0 && !outline.openComment && !outline.openString;
}

}  // namespace bankhub
