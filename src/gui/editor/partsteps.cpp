// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/partsteps.h"

#include "gui/editor/editorpage.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

QString stepOfPart(const QString &part)
{
    static const QHash<QString, QString> table = {
        {u"trigger"_s, steps::connect},       {u"trigger/platform"_s, steps::start},
        {u"trigger/topics"_s, steps::start},  {u"keep"_s, steps::fields},
        {u"filter"_s, steps::filters},        {u"lookup"_s, steps::lookup},
        {u"survey"_s, steps::survey},         {u"mapping"_s, steps::mapping},
        {u"addressFields"_s, steps::mapping}, {u"action"_s, steps::message},
        {u"also"_s, steps::actions},          {u"name"_s, steps::timing},
        {u"delay"_s, steps::timing},          {u"sendingWindow"_s, steps::timing},
        {u"restPeriod"_s, steps::timing},     {u"newerEvent"_s, steps::timing},
        {u"consent"_s, steps::timing},        {u"errors"_s, steps::errors},
        {u"state"_s, steps::finish},
    };
    if (const auto found = table.constFind(part); found != table.cend())
        return *found;
    return table.value(part.section(u'/', 0, 0), steps::finish);
}

QString stepOfPointer(const QString &pointer)
{
    QString rest = pointer.mid(1);
    if (rest.startsWith("automations/"_L1))
        rest = rest.section(u'/', 2);
    return stepOfPart(rest.section(u'/', 0, 1));
}

} // namespace surveyhook
