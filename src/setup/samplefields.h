// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a sample event as a person reads them: friendly title, value, what it seems to be, whether to
// keep it. Pure.
#pragma once

#include "domain/ports/platform.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace surveyhook {

/** What a value looks like. */
enum class FieldKind { Text, Email, Phone, Language, Time, Url, Uuid, Number, Score, Truth, Object, List };

/** "email": what wording/suggestionwording.h has words for. */
[[nodiscard]] QString fieldKindCode(FieldKind kind);

struct SampleField
{
    QString path; // "data.item.contacts.contacts[0].id"
    QString title; // "E-mail (contact)": the platform's own title, else made from the path
    QString parent; // path of the object or list it stands in; empty: top
    FieldKind kind = FieldKind::Text;
    QString value; // as text; of an object or list: empty
    bool isGroup = false; // an object or list
    /** Why it is not kept unless the person says so; empty: nothing sensitive. conversation, ip, pesel, bsn,
     * iban, card, password, notes */
    QString sensitive;
    /** Of a group always false: what it holds is chosen one by one, or tomorrow's unknown field is kept too.
     */
    bool keepByDefault = false;
};

/** Every value of @p data, groups before what stands in them, in the order of the data; at most @p limit. */
[[nodiscard]] QList<SampleField> sampleFields(const QJsonObject &data, const QList<FieldHint> &hints,
                                              int limit = 5000);

/** "data.item.contacts[0].email" → "E-mail (contact)"; common words are in the user's language.
 */
[[nodiscard]] QString friendlyTitle(const QString &path);

} // namespace surveyhook
