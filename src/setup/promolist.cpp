// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/promolist.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestCode = 100; // whatever is longer is a sentence, or a file that is no list

QString unquoted(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).replace(u"\"\""_s, u"\""_s).trimmed();
    return text;
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar c : line) {
        quoted = quoted != (c == u'"');
        if (!quoted && (c == u',' || c == u';' || c == u'\t')) {
            cells += unquoted(cell);
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells += unquoted(cell);
    return cells;
}

bool isHeading(const QString &cell)
{
    static const QStringList headings = {u"code"_s,         u"codes"_s,         u"kod"_s,
                                         u"kody"_s,         u"promo code"_s,    u"voucher"_s,
                                         u"promocode"_s,    u"kod rabatowy"_s,  u"kod promocyjny"_s,
                                         u"coupon"_s,       u"kupon"_s,         u"actiecode"_s,
                                         u"kortingscode"_s, u"kortingscodes"_s, u"discount code"_s,
                                         u"kod_rabatowy"_s, u"promo_code"_s,    u"coupon code"_s};
    return headings.contains(cell.toLower());
}

} // namespace

PromoList readPromoList(const QString &text)
{
    QString plain = text;
    plain.remove(QChar::ByteOrderMark);
    QList<QStringList> rows;
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = cellsOf(line.trimmed());
        if (std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            rows += cells;
    }
    QStringList found;
    if (rows.size() == 1) {
        found = rows.constFirst();
        found.removeAll(QString());
    } else if (!rows.isEmpty()) {
        const auto heading = std::find_if(rows.constFirst().cbegin(), rows.constFirst().cend(), isHeading);
        const bool headed = heading != rows.constFirst().cend();
        const qsizetype column = headed ? heading - rows.constFirst().cbegin() : 0;
        for (qsizetype i = headed ? 1 : 0; i < rows.size(); ++i)
            found += rows.at(i).value(column);
    }
    PromoList list;
    QSet<QString> known;
    for (const QString &code : std::as_const(found)) {
        if (code.isEmpty() || code.size() > longestCode) {
            ++list.faulty;
        } else if (known.contains(code)) {
            ++list.repeated;
        } else {
            known.insert(code);
            list.codes += code;
        }
    }
    return list;
}

QStringList promoCodesIn(const QString &text)
{
    return readPromoList(text).codes;
}

} // namespace surveyhook
