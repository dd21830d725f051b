// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/storyhtml.h"

#include "gui/widgets/fieldtitles.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Page
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::Story)

public:
    Page(const EventStory &story, const StoryLook &look) : m_story(story), m_look(look) {}

    [[nodiscard]] QString html();

private:
    void title();
    void whatNow();
    void timeLine();
    void checks();
    void conditions();
    void mapping();
    void deliveries();
    void attempts(const DeliveryRow &delivery);

    void heading(const QString &text) { m_html += u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s; }
    [[nodiscard]] QString icon(const QString &name, const QColor &color) const
    {
        // Without the #, which would begin the fragment of an address.
        return u"<img src=\"icon:%1:%2\" width=\"%3\" height=\"%3\" style=\"vertical-align:middle\">"_s
            .arg(name, color.name().mid(1))
            .arg(m_look.textHeight);
    }
    [[nodiscard]] QString coloured(const QString &text, const QColor &color) const
    {
        return u"<span style=\"color:%1\">"_s.arg(color.name()) + text.toHtmlEscaped() + u"</span>"_s;
    }
    [[nodiscard]] QString state(State which) const
    {
        const QColor color = stateColor(which, m_look.palette);
        return icon(stateIcon(which), color) + u"&nbsp;<b>"_s + coloured(stateName(which), color) + u"</b>"_s;
    }
    [[nodiscard]] QString verdict(bool passed) const
    {
        const QColor color = toneColor(passed ? Tone::Good : Tone::Bad, m_look.palette);
        return icon(passed ? u"passed"_s : u"failed"_s, color);
    }
    [[nodiscard]] QString quiet(const QString &text) const
    {
        return coloured(text, toneColor(Tone::Quiet, m_look.palette));
    }
    [[nodiscard]] QString table(const QStringList &headings, const QList<QStringList> &rows) const;
    [[nodiscard]] QString sentenceOf(const QString &code, QJsonObject values) const;
    [[nodiscard]] QString field(const QString &path) const;

    const EventStory &m_story;
    const StoryLook &m_look;
    QString m_html;
};

QString Page::html()
{
    title();
    whatNow();
    timeLine();
    checks();
    conditions();
    mapping();
    deliveries();
    return m_html;
}

/** @p rows hold HTML, @p headings plain text. */
QString Page::table(const QStringList &headings, const QList<QStringList> &rows) const
{
    const QString line = tint(m_look.palette.color(QPalette::Text), m_look.palette, 0.2).name();
    const QString cell = u"style=\"border-bottom:1px solid %1; padding:3px 10px 3px 0\""_s.arg(line);
    QString html =
        u"<table cellspacing=\"0\" cellpadding=\"0\" width=\"98%\" style=\"border-collapse:collapse\"><tr>"_s;
    for (const QString &text : headings)
        html += u"<th align=\"left\" valign=\"top\" "_s + cell + u'>' + quiet(text) + u"</th>"_s;
    html += u"</tr>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &content : row)
            html += u"<td valign=\"top\" "_s + cell + u'>' + content + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString Page::sentenceOf(const QString &code, QJsonObject values) const
{
    // Older lines may lack what the row knows.
    const auto supply = [&values](QLatin1StringView key, const QString &value) {
        if (!values.contains(key) && !value.isEmpty())
            values.insert(key, value);
    };
    supply("platform"_L1, m_story.row.platform);
    supply("type"_L1, m_story.row.type);
    if (!values.contains("address"_L1))
        supply("person"_L1, m_story.row.person);
    return sentence(code, inFieldWords(values, m_story.row.platform));
}

/** A field by its title; the path is in the tool tip. */
QString Page::field(const QString &path) const
{
    return u"<span title=\"%1\">%2</span>"_s.arg(path.toHtmlEscaped(),
                                                 fieldTitle(m_story.row.platform, path).toHtmlEscaped());
}

void Page::title()
{
    const EventRow &row = m_story.row;
    const QString automation = m_look.automationNames.value(row.automation, row.automation);
    m_html += u"<h2>#%1"_s.arg(row.number);
    if (!automation.isEmpty())
        m_html += u" &nbsp;"_s + automation.toHtmlEscaped();
    m_html += u"</h2><p>"_s + state(row.state);
    QStringList facts;
    if (!row.person.isEmpty())
        facts << row.person;
    if (!row.platform.isEmpty())
        facts << platformName(row.platform);
    facts << exactTimeText(row.receivedAt);
    m_html += u" &nbsp; "_s + quiet(facts.join(u" · "_s)) + u"</p>"_s;
}

void Page::whatNow()
{
    const EventRow &row = m_story.row;
    QString text = advice(row.code, row.values);
    if (text.isEmpty() || row.state == State::Cancelled || row.state == State::Sent)
        return;
    const Tone tone =
        row.state == State::NeedsAttention || row.state == State::Rejected ? Tone::Bad : Tone::Warning;
    const QColor color = toneColor(tone, m_look.palette);
    m_html += u"<table width=\"98%\" cellspacing=\"0\" cellpadding=\"8\"><tr><td bgcolor=\"%1\"><b>"_s.arg(
                  tint(color, m_look.palette, 0.14).name())
              + tr("What you can do").toHtmlEscaped() + u"</b><br>"_s + text.toHtmlEscaped()
              + u"</td></tr></table>"_s;
}

void Page::timeLine()
{
    heading(tr("What happened"));
    const QColor rail = toneColor(Tone::Active, m_look.palette);
    m_html += u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (const HistoryLine &line : m_story.history) {
        m_html += u"<tr><td valign=\"top\" style=\"white-space:nowrap\">"_s + quiet(dateTimeText(line.at))
                  + u"</td><td valign=\"top\" style=\"border-left:2px solid "_s + rail.name()
                  + u"; padding-left:8px; padding-right:6px\">"_s;
        const auto asState = stateFromCode(line.code);
        const QString name = asState ? stateIcon(*asState) : u"about"_s;
        m_html += icon(name, asState ? stateColor(*asState, m_look.palette) : rail);
        m_html += u"</td><td valign=\"top\">"_s + sentenceOf(line.code, line.values).toHtmlEscaped()
                  + u"</td></tr>"_s;
    }
    m_html += u"</table>"_s;
}

void Page::checks()
{
    if (m_story.story.checks.isEmpty())
        return;
    heading(tr("Checks"));
    m_html += u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (Check check : m_story.story.checks) {
        check.values = inFieldWords(check.values, m_story.row.platform);
        m_html += u"<tr><td valign=\"top\">"_s + verdict(check.passed) + u"</td><td>"_s
                  + checkSentence(check).toHtmlEscaped() + u"</td></tr>"_s;
    }
    m_html += u"</table>"_s;
}

void Page::conditions()
{
    if (m_story.story.conditions.isEmpty())
        return;
    heading(tr("Only when"));
    QList<QStringList> rows;
    for (const ConditionResult &condition : m_story.story.conditions) {
        const auto op = operatorFromCode(condition.op);
        const QString platform = m_story.row.platform;
        const QString expected = plainText(inWordsOf(platform, condition.field, condition.expected));
        QString rule = op ? operatorName(*op) : condition.op;
        if (!expected.isEmpty())
            rule += u' ' + expected;
        const QString actual = plainText(inWordsOf(platform, condition.field, condition.actual));
        const QColor color = toneColor(condition.passed ? Tone::Good : Tone::Bad, m_look.palette);
        rows << QStringList{field(condition.field), rule.toHtmlEscaped(),
                            actual.isEmpty() ? quiet(tr("(empty)")) : actual.toHtmlEscaped(),
                            verdict(condition.passed) + u"&nbsp;"_s
                                + coloured(condition.passed ? tr("met") : tr("not met"), color)};
    }
    m_html += table({tr("Field"), tr("Expected"), tr("Found"), tr("Verdict")}, rows);
}

void Page::mapping()
{
    if (m_story.story.mapping.isEmpty())
        return;
    heading(tr("Filled survey fields"));
    QList<QStringList> rows;
    for (const MappedValue &value : m_story.story.mapping) {
        QString from;
        if (value.from == u"text")
            //: where a value came from: typed into the automation
            from = quiet(tr("fixed text"));
        else if (value.from == u"ifEmpty")
            from = quiet(tr("used because the field was empty"));
        else
            from = field(value.from);
        rows << QStringList{value.variable.toHtmlEscaped(),
                            value.value.isEmpty() ? quiet(tr("(empty)")) : value.value.toHtmlEscaped(), from};
    }
    m_html += table({tr("Survey field"), tr("Value"), tr("From")}, rows);
}

void Page::deliveries()
{
    if (m_story.deliveries.isEmpty())
        return;
    heading(tr("Deliveries"));
    for (const DeliveryRow &delivery : m_story.deliveries) {
        QStringList facts{actionName(delivery.action)};
        if (!delivery.person.isEmpty())
            facts << delivery.person;
        if (delivery.sentAt)
            //: %1 a time
            facts << tr("sent %1").arg(dateTimeText(*delivery.sentAt));
        else if (delivery.due && (delivery.state == State::Waiting || delivery.state == State::Retrying))
            facts << tr("due %1").arg(dateTimeText(*delivery.due));
        m_html += u"<p>"_s + state(delivery.state) + u" &nbsp; "_s + facts.join(u" · "_s).toHtmlEscaped()
                  + u"</p>"_s;
        attempts(delivery);
    }
}

void Page::attempts(const DeliveryRow &delivery)
{
    if (delivery.attempts.isEmpty())
        return;
    QList<QStringList> rows;
    int number = 0;
    for (const Attempt &attempt : delivery.attempts) {
        QJsonObject values = attempt.values;
        if (!values.contains("address"_L1))
            values.insert("person"_L1, delivery.person);
        rows << QStringList{QString::number(++number), dateTimeText(attempt.at),
                            verdict(attempt.outcome == u"delivered") + u"&nbsp;"_s
                                + outcomeName(attempt.outcome).toHtmlEscaped(),
                            sentence(attempt.code, values).toHtmlEscaped()};
    }
    m_html += table({tr("Attempt"), tr("Time"), tr("Result"), tr("Explanation")}, rows);
}

} // namespace

QString storyHtml(const EventStory &story, const StoryLook &look)
{
    return Page(story, look).html();
}

} // namespace surveyhook
