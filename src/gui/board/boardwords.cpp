// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardwords.h"

#include "engine/catalogue.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QString nothing = u"–"_s;

QString signedNumber(double value)
{
    const int whole = qRound(value);
    const QString digits = textLocale().toString(std::abs(whole));
    return whole == 0 ? digits : (whole > 0 ? u"+"_s : u"−"_s) + digits;
}

} // namespace

BoardWords::BoardWords()
{
    for (const PlatformDescription &platform : platformDescriptions()) {
        if (!platform.ratingTopics.isEmpty())
            m_teams.insert(platform.id, platform.ratingTeam);
    }
}

QString BoardWords::team(const QString &key) const
{
    if (key.isEmpty())
        //: answers of which the system did not say which team they belong to
        return tr("Without a team");
    //: %1 a system such as Intercom, %2 such as "Team 814"
    return tr("%1: %2").arg(platformName(key.section(u'/', 0, 0)), shortTeam(key));
}

QString BoardWords::shortTeam(const QString &key) const
{
    return m_teams.value(key.section(u'/', 0, 0), u"%1"_s).arg(key.section(u'/', 1));
}

QString BoardWords::channel(const QString &code)
{
    const QHash<QString, QString> names = {
        //: a way in which customers reach the office
        {u"chat"_s, tr("Chat")},
        {u"email"_s, tr("E-mail")},
        {u"call"_s, tr("Telephone call")},
        {u"phone_call"_s, tr("Telephone call")},
        {u"phone"_s, tr("Telephone call")},
        {u"video"_s, tr("Video call")},
        {u"sms"_s, tr("Text message (SMS)")},
        {u"mobile_app"_s, tr("Mobile app")},
        {u"facebook"_s, u"Facebook"_s},
        {u"facebook_business_on_messenger"_s, u"Messenger"_s},
        {u"instagram"_s, u"Instagram"_s},
        {u"twitter"_s, u"X (Twitter)"_s},
        {u"whatsapp"_s, u"WhatsApp"_s},
    };
    //: answers of which the system did not say by which channel they came
    return code.isEmpty() ? tr("Without a channel") : names.value(code, code);
}

QString BoardWords::days(const DayRange &days)
{
    const QLocale locale = textLocale();
    const QString last = locale.toString(days.to, u"d MMM yyyy"_s);
    if (days.from == days.to)
        return last;
    const bool sameMonth = days.from.year() == days.to.year() && days.from.month() == days.to.month();
    const QString format = sameMonth                            ? u"d"_s
                           : days.from.year() == days.to.year() ? u"d MMM"_s
                                                                : u"d MMM yyyy"_s;
    return locale.toString(days.from, format) + u" – "_s + last;
}

QString BoardWords::row(const BoardRow &row, BoardGroup group) const
{
    switch (group) {
    case BoardGroup::Day:
        return textLocale().toString(row.days.from, u"ddd, d MMM yyyy"_s);
    case BoardGroup::Week:
        return days(row.days);
    case BoardGroup::Month:
        return textLocale().standaloneMonthName(row.days.from.month()) + u' '
               + QString::number(row.days.from.year());
    case BoardGroup::Team:
        return team(row.name);
    case BoardGroup::Channel:
        break;
    }
    return channel(row.name);
}

QString BoardWords::tick(const BoardRow &row, BoardGroup group) const
{
    if (group == BoardGroup::Month)
        return textLocale().standaloneMonthName(row.days.from.month(), QLocale::ShortFormat) + u' '
               + QString::number(row.days.from.year());
    if (isCourse(group))
        return textLocale().toString(row.days.from, u"d MMM"_s);
    if (group == BoardGroup::Team && !row.name.isEmpty())
        return shortTeam(row.name);
    return BoardWords::row(row, group);
}

QString BoardWords::groupTitle(BoardGroup group)
{
    switch (group) {
    case BoardGroup::Day:
        return tr("Day");
    case BoardGroup::Week:
        return tr("Week");
    case BoardGroup::Month:
        return tr("Month");
    case BoardGroup::Team:
        return tr("Team");
    case BoardGroup::Channel:
        break;
    }
    return tr("Channel");
}

QString BoardWords::percent(std::optional<double> share)
{
    return share ? textLocale().toString(qRound(*share)) + u'%' : nothing;
}

QString BoardWords::mean(std::optional<double> mean)
{
    return mean ? textLocale().toString(*mean, 'f', 1) : nothing;
}

QString BoardWords::nps(std::optional<double> score)
{
    return score ? signedNumber(*score) : nothing;
}

QString BoardWords::csatDetail(const SatisfactionFigures &figures)
{
    if (figures.answers() == 0)
        return tr("Nobody answered in this period.");
    //: %1 a sentence such as "45 answers"; %2 a number such as 4.2
    return tr("%1, on average %2 of 5")
        .arg(tr("%n answer(s)", nullptr, figures.answers()), mean(figures.mean()));
}

QString BoardWords::npsDetail(const SatisfactionFigures &figures)
{
    if (figures.recommendations() == 0)
        return tr("Nobody answered in this period.");
    //: %1 such as "45 answers"; %2 and %3 numbers of people who would and who would not recommend the company
    return tr("%1: %2 would recommend you, %3 would not")
        .arg(tr("%n answer(s)", nullptr, figures.recommendations()))
        .arg(figures.promoters())
        .arg(figures.detractors());
}

namespace {

QString changeIcon(int change)
{
    return change == 0 ? u"="_s : change > 0 ? u"▲"_s : u"▼"_s;
}

} // namespace

QString BoardWords::csatChange(const SatisfactionBoard &board)
{
    const auto now = board.total.csat();
    const auto before = board.totalBefore.csat();
    if (!now)
        return {};
    if (!before)
        //: %1 a span of days
        return tr("No answers to compare with (%1).").arg(days(board.before));
    const int change = qRound(*now) - qRound(*before);
    const QString text = change == 0  ? tr("As before")
                         : change > 0 ? tr("%n point(s) more than before", nullptr, change)
                                      : tr("%n point(s) less than before", nullptr, -change);
    //: what changed, then the share in the period before: %1 such as 73%, %2 a span of days
    return changeIcon(change) + u' ' + text + u' ' + tr("(%1, %2)").arg(percent(before), days(board.before));
}

QString BoardWords::npsChange(const SatisfactionBoard &board)
{
    const auto now = board.total.nps();
    const auto before = board.totalBefore.nps();
    if (!now)
        return {};
    if (!before)
        return tr("No answers to compare with (%1).").arg(days(board.before));
    const int change = qRound(*now) - qRound(*before);
    const QString text = change == 0  ? tr("As before")
                         : change > 0 ? tr("%n point(s) more than before", nullptr, change)
                                      : tr("%n point(s) less than before", nullptr, -change);
    return changeIcon(change) + u' ' + text + u' ' + tr("(%1, %2)").arg(nps(before), days(board.before));
}

QString BoardWords::few(int answers)
{
    if (answers == 0 || answers >= fewAnswers)
        return {};
    return tr("So few answers say little: one more can turn the figure.");
}

} // namespace surveyhook
