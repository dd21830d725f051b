// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tabletext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1250.TXT, from 0x80. */
constexpr std::array<char16_t, 128> windows1250 = {
    0x20AC, 0xFFFD, 0x201A, 0xFFFD, 0x201E, 0x2026, 0x2020, 0x2021, 0xFFFD, 0x2030, 0x0160, 0x2039, 0x015A,
    0x0164, 0x017D, 0x0179, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A, 0x00A0, 0x02C7, 0x02D8, 0x0141, 0x00A4, 0x0104, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B, 0x00B0, 0x00B1, 0x02DB, 0x0142,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C, 0x0154,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD,
    0x00CE, 0x010E, 0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA,
    0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF, 0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7,
    0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4,
    0x0151, 0x00F6, 0x00F7, 0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9,
};

QString fromWindows1250(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += value < 0x80 ? QChar(char16_t(value)) : QChar(windows1250.at(value - 0x80));
    }
    return text;
}

QChar separatorOf(const QString &text)
{
    QMap<QChar, int> counts{{u';', 0}, {u',', 0}, {u'\t', 0}};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\n' && !quoted)
            break;
        else if (!quoted && counts.contains(c))
            ++counts[c];
    }
    QChar best = u';';
    for (const QChar c : {u',', u'\t'}) {
        if (counts.value(c) > counts.value(best))
            best = c;
    }
    return best;
}

/** Reads one cell after the other. */
class Cells
{
public:
    explicit Cells(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    QList<TableRow> rows()
    {
        for (const QChar c : m_text)
            take(c);
        endRow();
        return m_rows;
    }

private:
    void take(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (c == u'"' && (m_quoted || m_cell.trimmed().isEmpty() || m_wasQuoted)) {
            // Twice within quotes: one of the cell's own.
            if (!m_quoted && m_wasQuoted)
                m_cell += c;
            m_quoted = !m_quoted;
            m_wasQuoted = true;
        } else if (m_quoted) {
            m_cell += c;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else {
            m_cell += c;
        }
    }
    void endCell()
    {
        m_row.cells += m_cell.trimmed();
        m_cell.clear();
        m_wasQuoted = false;
    }
    void endRow()
    {
        endCell();
        const auto isFilled = [](const QString &cell) {
            return !cell.isEmpty();
        };
        if (std::any_of(m_row.cells.cbegin(), m_row.cells.cend(), isFilled))
            m_rows += m_row;
        m_row = {.line = m_line, .cells = {}};
        m_quoted = false;
    }

    const QString &m_text;
    QChar m_separator;
    QList<TableRow> m_rows;
    TableRow m_row{.line = 1, .cells = {}};
    QString m_cell;
    int m_line = 1;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

} // namespace

QString tableText(const QByteArray &bytes)
{
    QStringDecoder decoder(
        QStringConverter::encodingForData(QByteArrayView(bytes)).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromWindows1250(bytes) : text;
}

QList<TableRow> tableRows(const QString &text)
{
    QString plain = text;
    plain.remove(QChar::ByteOrderMark);
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return Cells(plain).rows();
}

} // namespace surveyhook
