// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/supporttext.h"

#include "domain/body.h"
#include "domain/fieldpath.h"
#include "wording/formats.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Support
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::Support)

public:
    explicit Support(const EventStory &story) : m_story(story)
    {
        // Values that may name a person are masked wherever they turn up again, longest first.
        for (const MappedValue &value : story.story.mapping)
            learn(value.value);
        for (const ConditionResult &condition : story.story.conditions)
            learn(plainText(condition.actual));
        std::sort(m_private.begin(), m_private.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }

    [[nodiscard]] QString text();

private:
    void learn(const QString &value)
    {
        if (value.size() >= 3 && !value.contains(u'@'))
            m_private << value;
    }
    [[nodiscard]] QString anonymous(QString text);
    [[nodiscard]] static QString shapeOf(const QString &value)
    {
        //: stands instead of a value in a text for helpers
        return value.isEmpty() ? tr("(empty)")
                               : tr("(%n character(s))", nullptr, static_cast<int>(value.size()));
    }
    void line(const QString &text) { m_lines << text; }
    void historyLines();
    void shape();

    const EventStory &m_story;
    QStringList m_lines;
    QStringList m_private;
    QHash<QString, QString> m_people;
};

QString Support::anonymous(QString text)
{
    static const QRegularExpression address(
        uR"([^\s<>"'(),;:=&?/]+(?:@|%40)[^\s<>"'(),;:=&?/]*[^\s<>"'(),;:=&?/.])"_s);
    qsizetype from = 0;
    for (auto match = address.match(text, from); match.hasMatch(); match = address.match(text, from)) {
        const QString key = match.captured(0).toLower();
        if (!m_people.contains(key))
            m_people.insert(key, u"person-%1@example.org"_s.arg(
                                     QChar(u'a' + static_cast<char16_t>(m_people.size() % 26))));
        text.replace(match.capturedStart(0), match.capturedLength(0), m_people.value(key));
        from = match.capturedStart(0) + m_people.value(key).size();
    }
    for (const QString &value : std::as_const(m_private))
        text.replace(value, u"…"_s, Qt::CaseInsensitive);
    return text;
}

void Support::historyLines()
{
    for (const HistoryLine &entry : m_story.history)
        line(u"%1  [%2] %3"_s.arg(dateTimeText(entry.at), entry.code,
                                  anonymous(sentence(entry.code, entry.values))));
    for (const Check &check : m_story.story.checks)
        line(
            u"%1 [%2] %3"_s.arg(check.passed ? u"+"_s : u"-"_s, check.code, anonymous(checkSentence(check))));
    for (const ConditionResult &condition : m_story.story.conditions)
        line(u"%1 %2 %3 %4: %5"_s.arg(condition.passed ? u"+"_s : u"-"_s, condition.field, condition.op,
                                      anonymous(plainText(condition.expected)),
                                      shapeOf(plainText(condition.actual))));
    for (const MappedValue &value : m_story.story.mapping)
        line(u"%1 = %2 (%3)"_s.arg(value.variable, shapeOf(value.value), value.from));
    for (const DeliveryRow &delivery : m_story.deliveries) {
        line(u"%1 %2 %3"_s.arg(delivery.action, anonymous(delivery.person), stateName(delivery.state)));
        for (const Attempt &attempt : delivery.attempts)
            line(u"    %1 %2 [%3] %4"_s.arg(dateTimeText(attempt.at), attempt.outcome, attempt.code,
                                            anonymous(sentence(attempt.code, attempt.values))));
    }
}

void Support::shape()
{
    const Result<ParsedBody> body = readBody(m_story.request);
    if (!body) {
        line(tr("Data: %n byte(s), not readable", nullptr, static_cast<int>(m_story.request.body.size())));
        return;
    }
    line(tr("Data (shape only):"));
    const QList<Field> fields = allFields(body->data, 500);
    for (const Field &field : fields)
        line(u"    %1: %2"_s.arg(anonymous(field.path), shapeOf(textOf(field.value))));
}

QString Support::text()
{
    const EventRow &row = m_story.row;
    line(u"Surveyhook %1"_s.arg(QCoreApplication::applicationVersion()));
    line(u"#%1  %2  %3 %4  %5"_s.arg(QString::number(row.number), exactTimeText(row.receivedAt), row.platform,
                                     row.type, stateName(row.state)));
    historyLines();
    shape();
    return m_lines.join(u'\n') + u'\n';
}

} // namespace

QString supportText(const EventStory &story)
{
    return Support(story).text();
}

} // namespace surveyhook
