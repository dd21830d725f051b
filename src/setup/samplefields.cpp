// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/samplefields.h"

#include "domain/fieldpath.h"
#include "setup/fieldname.h"
#include "setup/friendlytitle.h"
#include "setup/sensitive.h"
#include "setup/valueshape.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

bool namesId(const FieldName &name)
{
    static const QSet<QString> last = {u"id"_s,    u"ids"_s,    u"uuid"_s, u"guid"_s, u"number"_s,
                                       u"numer"_s, u"nummer"_s, u"ref"_s,  u"nr"_s};
    return !name.words.isEmpty() && last.contains(name.words.constLast());
}

bool namesPersonOrConsent(const FieldName &name)
{
    static const QSet<QString> names = {
        u"email"_s,      u"mail"_s,          u"firstname"_s,    u"lastname"_s,    u"name"_s,
        u"fullname"_s,   u"surname"_s,       u"imie"_s,         u"nazwisko"_s,    u"voornaam"_s,
        u"achternaam"_s, u"naam"_s,          u"imienazwisko"_s, u"klantnaam"_s,   u"givenname"_s,
        u"familyname"_s, u"phone"_s,         u"mobile"_s,       u"tel"_s,         u"telefon"_s,
        u"telefoon"_s,   u"language"_s,      u"locale"_s,       u"lang"_s,        u"jezyk"_s,
        u"taal"_s,       u"consent"_s,       u"zgoda"_s,        u"optin"_s,       u"toestemming"_s,
        u"akkoord"_s,    u"tussenvoegsel"_s, u"emailaddress"_s, u"phonenumber"_s, u"klient"_s};
    return name.has(names);
}

bool namesEvent(const FieldName &name)
{
    return name.plain == "event"_L1 || name.plain == "eventtype"_L1 || name.plain == "topic"_L1;
}

class Walk
{
public:
    Walk(const QList<FieldHint> &hints, int limit) : m_limit(limit)
    {
        for (const FieldHint &hint : hints)
            m_hints.insert(hint.path, hint);
    }

    void members(const QJsonObject &object, const QString &path)
    {
        for (auto it = object.begin(); it != object.end() && !full(); ++it) {
            m_originals.append(it.key());
            m_names.append(FieldName(it.key()));
            add(it.value(), pathOfMember(path, it.key()), path);
            m_names.removeLast();
            m_originals.removeLast();
        }
    }

    QList<SampleField> take()
    {
        for (const qsizetype index : std::as_const(m_types)) {
            SampleField &type = m_fields[index];
            type.keepByDefault = m_people.contains(type.parent);
        }
        return std::move(m_fields);
    }

private:
    [[nodiscard]] bool full() const { return m_fields.size() >= m_limit; }

    void places(const QJsonArray &list, const QString &path)
    {
        for (qsizetype i = 0; i < list.size() && !full(); ++i)
            add(list.at(i), pathOfPlace(path, i), path);
    }

    void add(const QJsonValue &value, const QString &path, const QString &parent)
    {
        const FieldName name = m_names.constLast();
        SampleField field{.path = path, .title = {}, .parent = parent, .kind = kindOf(name, value)};
        const auto hint = m_hints.constFind(path);
        field.title = hint == m_hints.constEnd() ? titleOf(m_names, m_originals, path) : hint->title;
        field.isGroup = value.isObject() || value.isArray();
        if (!field.isGroup) {
            field.value = textOf(value);
            field.sensitive = sensitivityOf(name, value, field.kind);
            field.keepByDefault =
                field.sensitive.isEmpty() && (hint != m_hints.constEnd() || isNeeded(name, field.kind));
            note(name, field);
        }
        m_fields.append(field);
        if (value.isObject())
            members(value.toObject(), path);
        else if (value.isArray())
            places(value.toArray(), path);
    }

    static bool isNeeded(const FieldName &name, FieldKind kind)
    {
        switch (kind) {
        case FieldKind::Email:
        case FieldKind::Phone:
        case FieldKind::Language:
        case FieldKind::Time:
        case FieldKind::Uuid:
        case FieldKind::Score:
            return true;
        case FieldKind::Url:
            return false;
        default:
            return namesId(name) || namesPersonOrConsent(name) || namesEvent(name);
        }
    }

    /** What somebody is (customer, colleague, bot) stands beside the address and is needed to tell them
     * apart. */
    void note(const FieldName &name, const SampleField &field)
    {
        if (field.kind == FieldKind::Email || name.plain == "email"_L1)
            m_people.insert(field.parent);
        if ((name.plain == "type"_L1 || name.plain == "role"_L1) && !field.keepByDefault)
            m_types.append(m_fields.size());
    }

    QHash<QString, FieldHint> m_hints;
    QList<SampleField> m_fields;
    QList<FieldName> m_names; // on the way to where the walk is
    QStringList m_originals;
    QSet<QString> m_people; // objects with an address in them
    QList<qsizetype> m_types; // places in m_fields
    int m_limit;
};

} // namespace

QString fieldKindCode(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return u"text"_s;
    case FieldKind::Email:
        return u"email"_s;
    case FieldKind::Phone:
        return u"phone"_s;
    case FieldKind::Language:
        return u"language"_s;
    case FieldKind::Time:
        return u"time"_s;
    case FieldKind::Url:
        return u"url"_s;
    case FieldKind::Uuid:
        return u"uuid"_s;
    case FieldKind::Number:
        return u"number"_s;
    case FieldKind::Score:
        return u"score"_s;
    case FieldKind::Truth:
        return u"truth"_s;
    case FieldKind::Object:
        return u"object"_s;
    case FieldKind::List:
        return u"list"_s;
    }
    return {};
}

QList<SampleField> sampleFields(const QJsonObject &data, const QList<FieldHint> &hints, int limit)
{
    Walk walk(hints, limit);
    walk.members(data, {});
    return walk.take();
}

} // namespace surveyhook
