// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jsonplace.h"

namespace surveyhook {

QString pointerTo(const QString &parent, const QString &member)
{
    QString step = member;
    step.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return parent + u'/' + step;
}

QString pointerTo(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

QStringList pointerSteps(const QString &pointer)
{
    if (pointer.isEmpty())
        return {};
    QStringList steps = pointer.mid(1).split(u'/');
    for (QString &step : steps) {
        step.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
    }
    return steps;
}

QString JsonPlace::text() const
{
    // whole is what is the same whatever stands in for a fraction
    if (m_value.isDouble() && m_value.toInteger(0) == m_value.toInteger(1))
        return QString::number(m_value.toInteger());
    return m_value.toString();
}

JsonPlace JsonPlace::member(const QString &name) const
{
    return JsonPlace(isObject() ? m_value.toObject().value(name) : QJsonValue(QJsonValue::Undefined),
                     pointerTo(m_pointer, name));
}

QList<JsonPlace> JsonPlace::elements() const
{
    QList<JsonPlace> places;
    const QJsonArray array = m_value.toArray();
    places.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        places.append(JsonPlace(array.at(i), pointerTo(m_pointer, i)));
    return places;
}

QStringList JsonPlace::texts() const
{
    QStringList list;
    for (const JsonPlace &element : elements())
        list.append(element.text());
    return list;
}

} // namespace surveyhook
