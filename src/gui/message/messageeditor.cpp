// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/messageeditor.h"

#include "engine/catalogue.h"
#include "gui/message/formattools.h"
#include "gui/message/ifemptyfields.h"
#include "gui/message/messagelanguages.h"
#include "gui/message/placeholderedit.h"
#include "gui/message/previewpane.h"
#include "gui/message/verdictlist.h"
#include "gui/widgets/paletteicon.h"
#include "message/ui_messageeditor.h"

#include <QResizeEvent>
#include <QTabBar>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

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

bool isWritten(const MessageText &text)
{
    return !text.subject.trimmed().isEmpty() || !text.body.trimmed().isEmpty();
}

} // namespace

MessageEditor::MessageEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessageEditor>())
    , m_tabs(new QTabBar(this))
{
    m_ui->setupUi(this);
    m_tools = new FormatTools({m_ui->bold, m_ui->italic, m_ui->heading, m_ui->list, m_ui->link, m_ui->insert},
                              m_ui->subject, m_ui->body);
    m_ui->layout->insertWidget(0, m_tabs);
    m_ui->subject->setSingleLine(true);
    m_ui->body->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_ui->preview->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &MessageEditor::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            setLanguage(m_tabs->tabData(index).toString());
    });
    for (PlaceholderEdit *edit : {m_ui->subject, m_ui->body})
        connect(edit, &PlaceholderEdit::edited, this, &MessageEditor::takeTexts);
    connect(m_ui->ifEmpty, &IfEmptyFields::edited, this, [this](const QString &name, const QString &text) {
        m_message.ifEmpty[name].insert(m_language, text);
        m_soon.start();
        Q_EMIT edited();
    });
    connect(m_ui->preview, &PreviewPane::languageChosen, this, &MessageEditor::setLanguage);
    setMessage({}, std::nullopt);
}

MessageEditor::~MessageEditor() = default;

void MessageEditor::setMessage(const Message &message, const std::optional<Survey> &survey,
                               const QStringList &names)
{
    const bool another = message.id != m_message.id;
    m_message = message;
    m_survey = survey;
    m_names = names;
    QStringList known = placeholderNames(survey) + names;
    if (!survey && names.isEmpty())
        known.clear();
    m_ui->subject->setKnownNames(known);
    m_ui->body->setKnownNames(known);
    const QStringList languages = offeredLanguages(m_message, m_survey ? m_survey->languages : QStringList());
    const QStringList written = writtenLanguages(m_message);
    if (!languages.contains(m_language) || another)
        m_language = !written.isEmpty() ? written.constFirst() : languages.constFirst();
    showTabs();
    showLanguage();
    refresh();
}

Message MessageEditor::message() const
{
    Message message = m_message;
    message.texts.removeIf([](const auto &entry) { return !isWritten(entry.value()); });
    for (auto it = message.ifEmpty.begin(); it != message.ifEmpty.end();) {
        it->removeIf([](const auto &entry) { return entry.value().isEmpty(); });
        it = it->isEmpty() ? message.ifEmpty.erase(it) : std::next(it);
    }
    return message;
}

void MessageEditor::setSample(const QMap<QString, QString> &values)
{
    m_ui->preview->setSample(values);
}

void MessageEditor::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    showTabs();
    showLanguage();
    refresh();
}

QString MessageEditor::language() const
{
    return m_language;
}

PreviewPane *MessageEditor::preview() const
{
    return m_ui->preview;
}

QList<MessageCheck> MessageEditor::faults() const
{
    QList<MessageCheck> faults;
    const QStringList written = writtenLanguages(m_message);
    for (const QString &code : written)
        faults += messageChecks(m_message, code, m_survey, m_names);
    if (written.isEmpty())
        faults.append(
            {u"text"_s, MessageCheck::Verdict::Bad, tr("Write the message in one language at least.")});
    faults.removeIf([](const MessageCheck &check) { return check.verdict != MessageCheck::Verdict::Bad; });
    return faults;
}

void MessageEditor::takeTexts()
{
    m_message.texts.insert(m_language, {.subject = m_ui->subject->templateText().trimmed(),
                                        .body = m_ui->body->templateText()});
    m_soon.start();
    Q_EMIT edited();
}

void MessageEditor::showLanguage()
{
    const MessageText text = m_message.texts.value(m_language);
    if (m_ui->subject->templateText().trimmed() != text.subject)
        m_ui->subject->setTemplateText(text.subject);
    m_ui->body->setTemplateText(text.body);
    m_tools->setUp(m_survey, m_names, m_language);
}

void MessageEditor::showTabs()
{
    const QSignalBlocker quiet(m_tabs);
    const QStringList languages = offeredLanguages(m_message, m_survey ? m_survey->languages : QStringList());
    while (m_tabs->count() > languages.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < languages.size(); ++i) {
        const QString &code = languages.at(i);
        if (i >= m_tabs->count())
            m_tabs->addTab({});
        //: %1 a language that has no text yet
        const QString title = isWritten(m_message.texts.value(code))
                                  ? languageTitle(code)
                                  : tr("%1 (empty)").arg(languageTitle(code));
        if (m_tabs->tabText(i) != title)
            m_tabs->setTabText(i, title);
        m_tabs->setTabData(i, code);
        if (code == m_language)
            m_tabs->setCurrentIndex(i);
    }
    m_tabs->setAccessibleName(tr("Languages of the message"));
}

void MessageEditor::showChecks()
{
    QList<VerdictLine> lines;
    // A language nobody has begun to write lacks nothing.
    if (isWritten(m_message.texts.value(m_language)) || writtenLanguages(m_message).isEmpty()) {
        const QList<MessageCheck> checks = messageChecks(m_message, m_language, m_survey, m_names);
        for (const MessageCheck &check : checks)
            lines.append({toneOf(check.verdict), check.sentence});
    }
    m_ui->checks->setLines(lines);
}

void MessageEditor::refresh()
{
    m_soon.stop();
    showTabs();
    QMap<QString, QString> texts;
    const QStringList names = fillableNames(m_message, m_language);
    for (const QString &name : names)
        texts.insert(name, m_message.ifEmpty.value(name).value(m_language));
    m_ui->ifEmpty->setTexts(names, texts);
    showChecks();
    const qsizetype length = m_message.texts.value(m_language).subject.size();
    m_ui->count->setText(tr("%n character(s)", "length of a subject", int(length)));
    m_ui->preview->setMessage(m_message, m_survey);
    m_ui->preview->setLanguage(m_language);
}

QSize MessageEditor::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, QWidget::minimumSizeHint().height()};
}

void MessageEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * 110;
    m_ui->halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MessageEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace surveyhook
