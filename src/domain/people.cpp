// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype fewestDigits = 6;
constexpr qsizetype mostDigits = 20;

void put(QJsonObject &item, const QString &name, const std::optional<QString> &value)
{
    if (!value)
        return;
    if (value->isEmpty())
        item.remove(name);
    else
        item.insert(name, *value);
}

/** What the lists say now, the item no longer does. */
void forgetListsOf(QJsonObject &item)
{
    for (const QString &name : {u"surveys"_s, u"labels"_s, u"labelsBySurvey"_s})
        item.remove(name);
}

} // namespace

QString normalizedPhone(QStringView text)
{
    static const QString between = u" -./()\u00A0\u2009\u202F\u2011\u2013"_s;
    QString phone;
    qsizetype digits = 0;
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9') {
            phone += c;
            ++digits;
        } else if (c == u'+' && phone.isEmpty()) {
            phone += c;
        } else if (!between.contains(c)) {
            return {};
        }
    }
    return digits >= fewestDigits && digits <= mostDigits ? phone : QString();
}

PersonState edited(const PersonState &before, const PersonEdit &edit)
{
    PersonState after = before;
    if (edit.remove) {
        after.listed = false;
        after.item = {};
        after.lists.clear();
        return after;
    }
    after.listed = true;
    const bool hasEmail = after.address.contains(u'@');
    after.item.insert(hasEmail ? u"email"_s : u"phone"_s, after.address);
    if (hasEmail)
        put(after.item, u"phone"_s, edit.phone);
    put(after.item, u"firstName"_s, edit.firstName);
    put(after.item, u"lastName"_s, edit.lastName);
    for (auto list = edit.lists.cbegin(); list != edit.lists.cend(); ++list) {
        PersonState::Member &member = after.lists[list.key()];
        if (edit.replaceLabels)
            member.labels = list.value();
        for (auto label = list->constBegin(); label != list->constEnd(); ++label)
            member.labels.insert(label.key(), label.value());
    }
    for (const QString &survey : edit.leave)
        after.lists.remove(survey);
    if (after.lists != before.lists)
        forgetListsOf(after.item);
    return after;
}

PersonOutcome outcomeOf(const PersonState &before, const PersonState &after)
{
    if (before.id == 0)
        return after.listed ? PersonOutcome::New : PersonOutcome::Same;
    const bool same =
        before.listed == after.listed && before.item == after.item && before.lists == after.lists;
    return same ? PersonOutcome::Same : PersonOutcome::Changed;
}

} // namespace surveyhook
