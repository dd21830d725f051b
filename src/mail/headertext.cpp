// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/headertext.h"

#include "domain/placeholders.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype lettersInWord = 54; // the frame adds 12: with "Subject: " 75 of 76 characters a line
constexpr qsizetype foldAt = 64;
constexpr qsizetype longestPlainWord = 200;

bool canStandPlain(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    if (!isPlain || text.contains("=?"_L1))
        return false;
    const QStringList words = text.split(u' ');
    return std::all_of(words.begin(), words.end(),
                       [](const QString &w) { return w.size() <= longestPlainWord; });
}

QByteArray folded(const QByteArray &plain)
{
    QByteArray lines;
    qsizetype lineLength = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isSingleSpace =
            plain[i] == ' ' && i > 0 && plain[i - 1] != ' ' && i + 1 < plain.size() && plain[i + 1] != ' ';
        if (isSingleSpace && lineLength >= foldAt) {
            lines += '\n';
            lineLength = 0;
        }
        lines += plain[i];
        ++lineLength;
    }
    return lines;
}

/** One character in the "Q" encoding, with what may stand anywhere, names included (RFC 2047, 5). */
QByteArray encodedCharacter(const QByteArray &utf8)
{
    QByteArray characters;
    for (const char c : utf8) {
        const bool isLetterOrDigit =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isLetterOrDigit) {
            characters += c;
        } else if (c == ' ') {
            characters += '_';
        } else {
            characters += '=' + QByteArray(1, c).toHex().toUpper();
        }
    }
    return characters;
}

QByteArray encoded(const QString &text)
{
    QByteArray words;
    QByteArray word;
    const auto flush = [&words, &word] {
        if (!word.isEmpty())
            words += QByteArray((words.isEmpty() ? "=?utf-8?Q?" : "\n =?utf-8?Q?") + word + "?=");
        word.clear();
    };
    // Never in the middle of a character (RFC 2047, 5).
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QByteArray character = encodedCharacter(text.mid(i, isPair ? 2 : 1).toUtf8());
        if (word.size() + character.size() > lettersInWord)
            flush();
        word += character;
        i += isPair ? 2 : 1;
    }
    flush();
    return words;
}

QByteArray quoted(const QByteArray &name)
{
    QByteArray escaped = name;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

} // namespace

QByteArray headerText(const QString &text)
{
    return canStandPlain(text) ? folded(text.toLatin1()) : encoded(text);
}

QByteArray headerMailbox(const Mailbox &mailbox)
{
    const QString name = tidyValue(mailbox.name);
    const QByteArray address = tidyValue(mailbox.address).toLatin1();
    if (name.isEmpty())
        return address;
    const bool isPlain = canStandPlain(name) && name.size() <= longestPlainWord;
    const bool needsQuotes = !std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u' ' || c == u'-';
    });
    const QByteArray shown = !isPlain      ? encoded(name)
                             : needsQuotes ? quoted(name.toLatin1())
                                           : name.toLatin1();
    return shown + (isPlain ? " <" : "\n <") + address + '>';
}

} // namespace surveyhook
