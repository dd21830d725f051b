// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract test found, as a table: platforms down, questions across.
#pragma once

#include <QMap>
#include <QStringList>

#include <cstdio>

namespace surveyhook::fixtures {

/** The questions that an entry answers, each with its faults; none: it holds. */
using Findings = QMap<QString, QStringList>;

class ResultTable
{
public:
    explicit ResultTable(QStringList columns) : m_columns(std::move(columns)) {}

    void add(const QString &platform, const Findings &findings)
    {
        for (auto it = findings.begin(); it != findings.end(); ++it) {
            Cell &cell = m_cells[platform][it.key()];
            ++cell.asked;
            cell.failed += it->isEmpty() ? 0 : 1;
        }
    }

    void print() const
    {
        QString text = line(QStringLiteral("platform"), [](const QString &column) { return column; });
        for (auto row = m_cells.begin(); row != m_cells.end(); ++row)
            text += line(row.key(), [&row](const QString &column) { return word(row->value(column)); });
        std::fputs(qUtf8Printable(text), stdout);
        std::fflush(stdout);
    }

private:
    struct Cell
    {
        int asked = 0;
        int failed = 0;
    };

    static QString word(const Cell &cell)
    {
        if (cell.asked == 0)
            return QStringLiteral("-");
        return cell.failed == 0 ? QStringLiteral("%1 ok").arg(cell.asked)
                                : QStringLiteral("%1 of %2 FAIL").arg(cell.failed).arg(cell.asked);
    }

    template <typename Text>
    QString line(const QString &first, const Text &text) const
    {
        QString made = first.leftJustified(18);
        for (const QString &column : m_columns)
            made += QStringLiteral("| ") + QString(text(column)).leftJustified(12);
        return made + QLatin1Char('\n');
    }

    QStringList m_columns;
    QMap<QString, QMap<QString, Cell>> m_cells;
};

} // namespace surveyhook::fixtures
