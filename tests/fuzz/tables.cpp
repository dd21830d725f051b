// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that people paste or save: people and promo codes.
#include "fuzz/target.h"
#include "setup/peopletable.h"
#include "setup/promolist.h"
#include "setup/tabletext.h"

#include <QSet>

SURVEYHOOK_FUZZ_TARGET(tables)

void surveyhook::fuzz::tables(const QByteArray &bytes)
{
    using namespace Qt::Literals::StringLiterals;
    const QString text = tableText(bytes);
    int line = 0;
    for (const TableRow &row : tableRows(text)) {
        require(row.line > line, "rows come in their order");
        line = row.line;
    }
    for (const QString &survey : {QString(), u"nps-chat"_s}) {
        const PeopleTable people = readPeopleTable(text, survey);
        for (const PeopleRow &row : people.rows)
            require((row.fault == PeopleRowFault::Repeated) == (row.sameAs > 0),
                    "a repeated row names the first");
    }
    const PromoList codes = readPromoList(text);
    require(QSet<QString>(codes.codes.begin(), codes.codes.end()).size() == codes.codes.size(),
            "each code stands there once");
}
