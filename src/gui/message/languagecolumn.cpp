// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/languagecolumn.h"

#include "domain/placeholders.h"
#include "engine/catalogue.h"
#include "gui/message/formattools.h"
#include "gui/message/ifemptyfields.h"
#include "gui/message/messagechecks.h"
#include "gui/message/messagelanguages.h"
#include "gui/message/placeholderedit.h"
#include "gui/message/verdictlist.h"
#include "message/ui_languagecolumn.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

Tone toneOf(MessageCheck::Verdict verdict)
{
    switch (verdict) {
    case MessageCheck::Verdict::Good:
        return Tone::Good;
    case MessageCheck::Verdict::Warning:
        return Tone::Warning;
    case MessageCheck::Verdict::Bad:
        break;
    }
    return Tone::Bad;
}

/** @p edit's text as one step of its "Undo". */
void replaceText(PlaceholderEdit *edit, const QString &text)
{
    edit->selectAll();
    edit->insertTemplate(text);
    edit->moveCursor(QTextCursor::Start);
}

} // namespace

LanguageColumn::LanguageColumn(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LanguageColumn>())
    , m_sources(new QMenu(this))
{
    m_ui->setupUi(this);
    m_tools = new FormatTools({m_ui->bold, m_ui->italic, m_ui->heading, m_ui->list, m_ui->link, m_ui->insert},
                              m_ui->subject, m_ui->body);
    m_ui->subject->setSingleLine(true);
    m_ui->body->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_ui->languageTitle->hide();
    QFont bold = m_ui->languageTitle->font();
    bold.setBold(true);
    m_ui->languageTitle->setFont(bold);
    for (PlaceholderEdit *edit : {m_ui->subject, m_ui->body}) {
        edit->installEventFilter(this);
        connect(edit, &PlaceholderEdit::edited, this, [this] {
            m_beforeCopy.reset();
            Q_EMIT textEdited();
        });
    }
    connect(m_ui->ifEmpty, &IfEmptyFields::edited, this, &LanguageColumn::ifEmptyEdited);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        if (m_ui->copy->menu() == nullptr)
            copyFrom(m_ui->copy->property("source").toString());
    });
    connect(m_ui->undoCopy, &QPushButton::clicked, this, &LanguageColumn::undoCopy);
}

LanguageColumn::~LanguageColumn() = default;

void LanguageColumn::setUp(const std::optional<Survey> &survey, const QStringList &names)
{
    m_survey = survey;
    m_names = names;
    QStringList known = placeholderNames(survey) + names;
    if (!survey && (names.isEmpty() || names == QStringList{promoCodeName}))
        known.clear();
    m_ui->subject->setKnownNames(known);
    m_ui->body->setKnownNames(known);
}

void LanguageColumn::setMessage(const Message &message, const QString &language)
{
    if (message.id != m_message.id || language != m_language)
        m_beforeCopy.reset();
    m_message = message;
    m_language = language;
    const MessageText text = m_message.texts.value(m_language);
    if (m_ui->subject->templateText().trimmed() != text.subject)
        m_ui->subject->setTemplateText(text.subject);
    m_ui->body->setTemplateText(text.body);
    m_tools->setUp(m_survey, m_names, m_language);
    refresh();
}

void LanguageColumn::setHeadingVisible(bool visible)
{
    m_ui->languageTitle->setVisible(visible);
    showNames();
}

MessageText LanguageColumn::text() const
{
    return {.subject = m_ui->subject->templateText().trimmed(), .body = m_ui->body->templateText()};
}

void LanguageColumn::copyFrom(const QString &language)
{
    Message message = m_message;
    message.texts.insert(m_language, message.texts.value(language));
    for (QMap<QString, QString> &texts : message.ifEmpty) {
        if (texts.contains(language) && texts.value(m_language).isEmpty())
            texts.insert(m_language, texts.value(language));
    }
    const Message before = std::exchange(m_message, message);
    {
        const QSignalBlocker subject(m_ui->subject);
        const QSignalBlocker body(m_ui->body);
        replaceText(m_ui->subject, message.texts.value(m_language).subject);
        replaceText(m_ui->body, message.texts.value(m_language).body);
    }
    m_beforeCopy = before;
    m_copied = language;
    refresh();
    m_ui->subject->setFocus();
    Q_EMIT replaced(message);
}

void LanguageColumn::undoCopy()
{
    if (!m_beforeCopy)
        return;
    const Message before = *std::exchange(m_beforeCopy, std::nullopt);
    // What has been written in the other column since stays.
    Message message = m_message;
    message.texts.insert(m_language, before.texts.value(m_language));
    for (auto it = message.ifEmpty.begin(); it != message.ifEmpty.end(); ++it)
        it->insert(m_language, before.ifEmpty.value(it.key()).value(m_language));
    setMessage(message, m_language);
    Q_EMIT replaced(message);
}

void LanguageColumn::fillSources()
{
    QStringList sources = writtenLanguages(m_message);
    sources.removeAll(m_language);
    m_sources->clear();
    for (const QString &code : std::as_const(sources))
        m_sources->addAction(languageTitle(code), this, [this, code] { copyFrom(code); });
    const bool several = sources.size() > 1;
    m_ui->copy->setMenu(several ? m_sources : nullptr);
    m_ui->copy->setProperty("source", sources.value(0));
    //: %1 a language
    m_ui->copy->setText(several ? tr("Copy the text from…")
                                : tr("Copy the text from %1").arg(languageTitle(sources.value(0))));
    m_ui->copy->setVisible(!m_beforeCopy && !sources.isEmpty());
}

void LanguageColumn::showNotice()
{
    const bool empty = !isWritten(m_message.texts.value(m_language));
    const bool others = !writtenLanguages(m_message).isEmpty();
    m_ui->notice->setVisible(m_beforeCopy || (empty && others));
    m_ui->undoCopy->setVisible(m_beforeCopy.has_value());
    fillSources();
    //: %1 and %2 are languages
    m_ui->noticeText->setText(m_beforeCopy
                                  ? tr("Copied from %1. Now write it in this language: %2.")
                                        .arg(languageTitle(m_copied), languageTitle(m_language))
                                  //: %1 a language
                                  : tr("Still missing: the text in %1.").arg(languageTitle(m_language)));
}

void LanguageColumn::showChecks()
{
    QList<VerdictLine> lines;
    const QStringList written = writtenLanguages(m_message);
    // A language nobody has begun to write lacks nothing.
    if (written.contains(m_language) || written.isEmpty()) {
        const QList<MessageCheck> checks = messageChecks(m_message, m_language, m_survey, m_names);
        for (const MessageCheck &check : checks)
            lines.append({toneOf(check.verdict), check.sentence});
    }
    const QString body = m_message.texts.value(m_language).body;
    for (const QString &code : written) {
        if (code != m_language && !body.trimmed().isEmpty() && m_message.texts.value(code).body == body)
            //: %1 a language
            lines.append(
                {Tone::Warning,
                 tr("The text is the same as in %1: it is not translated yet.").arg(languageTitle(code))});
    }
    m_ui->checks->setLines(lines);
}

void LanguageColumn::showNames()
{
    const QString title = languageTitle(m_language);
    m_ui->languageTitle->setText(title);
    // Two fields with one name could not be told apart by ear.
    const bool two = !m_ui->languageTitle->isHidden();
    //: %1 a language
    m_ui->subject->setAccessibleName(two ? tr("Subject in %1").arg(title) : tr("Subject"));
    //: %1 a language
    m_ui->body->setAccessibleName(two ? tr("Text of the message in %1").arg(title)
                                      : tr("Text of the message"));
}

void LanguageColumn::refresh()
{
    QMap<QString, QString> texts;
    const QStringList names = fillableNames(m_message, m_language);
    for (const QString &name : names)
        texts.insert(name, m_message.ifEmpty.value(name).value(m_language));
    m_ui->ifEmpty->setTexts(names, texts);
    const qsizetype length = m_message.texts.value(m_language).subject.size();
    m_ui->count->setText(tr("%n character(s)", "length of a subject", int(length)));
    showNotice();
    showChecks();
    showNames();
}

bool LanguageColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

void LanguageColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace surveyhook
