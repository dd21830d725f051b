// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/formattools.h"

#include "engine/catalogue.h"
#include "gui/message/markdownkeys.h"
#include "gui/message/placeholderedit.h"
#include "gui/widgets/paletteicon.h"
#include "wording/language.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

FormatTools::FormatTools(const Buttons &buttons, PlaceholderEdit *subject, PlaceholderEdit *body)
    : QObject(body)
    , m_buttons(buttons)
    , m_subject(subject)
    , m_body(body)
    , m_last(body)
    , m_links(new QMenu(body))
    , m_placeholders(new QMenu(body))
{
    new MarkdownHighlighter(body->document());
    const QList<std::pair<QToolButton *, QString>> icons = {
        {buttons.bold, u"bold"_s},    {buttons.italic, u"italic"_s}, {buttons.heading, u"heading"_s},
        {buttons.list, u"bullets"_s}, {buttons.link, u"link"_s},     {buttons.insert, u"placeholder"_s},
    };
    for (const auto &[button, icon] : icons) {
        button->setIcon(paletteIcon(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(buttons.bold, &QToolButton::clicked, this,
            [this] { m_body->setTextCursor(toggleMark(m_body->textCursor(), u"**"_s)); });
    connect(buttons.italic, &QToolButton::clicked, this,
            [this] { m_body->setTextCursor(toggleMark(m_body->textCursor(), u"*"_s)); });
    connect(buttons.heading, &QToolButton::clicked, this,
            [this] { toggleLines(m_body->textCursor(), u"## "_s); });
    connect(buttons.list, &QToolButton::clicked, this,
            [this] { toggleLines(m_body->textCursor(), u"- "_s); });
    buttons.link->setMenu(m_links);
    buttons.insert->setMenu(m_placeholders);
    // Made when they open: in the language of that moment.
    connect(m_links, &QMenu::aboutToShow, this, &FormatTools::fillMenus);
    connect(m_placeholders, &QMenu::aboutToShow, this, &FormatTools::fillMenus);
    for (PlaceholderEdit *edit : {subject, body})
        edit->installEventFilter(this);
}

void FormatTools::setUp(const std::optional<Survey> &survey, const QStringList &names,
                        const QString &language)
{
    m_survey = survey;
    m_names = names;
    m_language = language;
}

void FormatTools::fillMenus()
{
    m_links->clear();
    m_placeholders->clear();
    const auto inTheirLanguage = [this](const char *words) {
        const LanguageScope scope(m_language);
        return tr(words);
    };
    if (m_survey) {
        m_links->addAction(tr("To the survey"), this, [this, inTheirLanguage] {
            insertLink(inTheirLanguage(QT_TR_NOOP("Open the survey")), u"{{SurveyLink}}"_s);
        });
    }
    m_links->addAction(tr("To opt out"), this, [this, inTheirLanguage] {
        insertLink(inTheirLanguage(QT_TR_NOOP("I do not want to get such mails")), u"{{OptOutLink}}"_s);
    });
    m_links->addAction(tr("To a web page"), this, [this] { insertLink({}, u"https://"_s); });
    QStringList names = placeholderNames(m_survey) + m_names;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        QString text = placeholderTitle(name);
        m_placeholders->addAction(text.replace(u'&', u"&&"_s), this, [this, name] {
            m_last->insertPlaceholder(name);
            m_last->setFocus();
        });
    }
}

void FormatTools::insertLink(const QString &words, const QString &target)
{
    QTextCursor cursor = m_body->textCursor();
    const QString chosen = cursor.selectedText();
    const QString label = chosen.isEmpty() || chosen.contains(QChar::ObjectReplacementCharacter)
                                  || chosen.contains(QChar::ParagraphSeparator)
                              ? words
                              : chosen;
    if (label != chosen)
        cursor.clearSelection();
    m_body->setTextCursor(cursor);
    m_body->insertTemplate(u'[' + label + u"]("_s + target + u')');
    cursor = m_body->textCursor();
    if (!target.startsWith(u"{{"_s)) // the address is still to be typed
        cursor.movePosition(QTextCursor::Left);
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

bool FormatTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_last = watched == m_subject ? m_subject : m_body;
    if (watched != m_body || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_B:
        m_buttons.bold->click();
        return true;
    case Qt::Key_I:
        m_buttons.italic->click();
        return true;
    case Qt::Key_K:
        m_buttons.link->click();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace surveyhook
