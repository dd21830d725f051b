// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/messageeditor.h"

#include "domain/placeholders.h"
#include "gui/message/languagecolumn.h"
#include "gui/message/messagelanguages.h"
#include "gui/message/previewpane.h"
#include "message/ui_messageeditor.h"

#include <QResizeEvent>
#include <QTabBar>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

// In characters: from here on the preview, or a second language, stands beside the text, and then both.
constexpr int roomForTwo = 110;
constexpr int roomForThree = 170;

} // namespace

MessageEditor::MessageEditor(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::MessageEditor>())
{
    m_ui->setupUi(this);
    m_ui->preview->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_ui->tabs->setDocumentMode(true);
    m_ui->tabs->setExpanding(false);
    m_ui->tabs->setUsesScrollButtons(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &MessageEditor::refresh);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            setLanguage(m_ui->tabs->tabData(index).toString());
    });
    connect(m_ui->beside, &QComboBox::activated, this, [this] {
        m_chosenBeside = m_ui->beside->currentData().toString();
        arrange();
    });
    connectColumn(m_ui->first);
    connectColumn(m_ui->second);
    connect(m_ui->preview, &PreviewPane::languageChosen, this, [this](const QString &language) {
        if (language != m_beside)
            setLanguage(language);
    });
    setMessage({}, std::nullopt);
}

void MessageEditor::connectColumn(LanguageColumn *column)
{
    connect(column, &LanguageColumn::textEdited, this, [this, column] { takeTexts(column); });
    connect(column, &LanguageColumn::ifEmptyEdited, this,
            [this, column](const QString &name, const QString &text) {
                m_message.ifEmpty[name].insert(column->language(), text);
                for (LanguageColumn *each : {m_ui->first, m_ui->second})
                    each->setRest(m_message);
                m_soon.start();
                Q_EMIT edited();
            });
    connect(column, &LanguageColumn::replaced, this, [this](const Message &message) {
        m_message = message;
        refresh();
        Q_EMIT edited();
    });
    connect(column, &LanguageColumn::entered, this, [this, column] {
        m_written = column->language();
        m_ui->preview->setLanguage(m_written);
    });
}

MessageEditor::~MessageEditor() = default;

void MessageEditor::setMessage(const Message &message, const std::optional<Survey> &survey,
                               const QStringList &names)
{
    const bool another = message.id != m_message.id;
    m_message = message;
    m_survey = survey;
    m_names = names;
    setPromoCode(another ? QString() : m_promoCode);
    for (LanguageColumn *column : {m_ui->first, m_ui->second})
        column->setUp(survey, names);
    const QStringList languages = offered();
    const QStringList written = writtenLanguages(m_message);
    if (!languages.contains(m_language) || another)
        m_language = !written.isEmpty() ? written.constFirst() : languages.constFirst();
    showTabs();
    m_ui->first->setMessage(m_message, m_language);
    if (!m_beside.isEmpty())
        m_ui->second->setMessage(m_message, m_beside);
    arrange();
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
    // The language that stood beside takes the place of the one it stood beside.
    if (language == m_chosenBeside)
        m_chosenBeside = m_language;
    m_language = language;
    m_written = language;
    m_ui->first->setMessage(m_message, m_language);
    arrange();
    refresh();
}

QString MessageEditor::language() const
{
    return m_language;
}

void MessageEditor::setPromoCode(const QString &code)
{
    m_promoCode = code;
    const bool gives = m_names.contains(promoCodeName);
    m_ui->preview->setPromoCode(!gives ? QString() : code.isEmpty() ? QString(promoSample) : code);
}

void MessageEditor::setOptOutWay(OptOutWay way)
{
    m_ui->preview->setOptOutWay(way);
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

void MessageEditor::takeTexts(const LanguageColumn *column)
{
    m_message.texts.insert(column->language(), column->text());
    for (LanguageColumn *each : {m_ui->first, m_ui->second})
        each->setRest(m_message);
    m_written = column->language();
    m_soon.start();
    Q_EMIT edited();
}

QStringList MessageEditor::offered() const
{
    return offeredLanguages(m_message, m_survey ? m_survey->languages : QStringList());
}

void MessageEditor::showTabs()
{
    const QSignalBlocker quiet(m_ui->tabs);
    const QStringList languages = offered();
    while (m_ui->tabs->count() > languages.size())
        m_ui->tabs->removeTab(m_ui->tabs->count() - 1);
    for (int i = 0; i < languages.size(); ++i) {
        const QString &code = languages.at(i);
        if (i >= m_ui->tabs->count())
            m_ui->tabs->addTab({});
        const bool asked = m_survey && m_survey->languages.contains(code);
        QString title = languageTitle(code);
        if (!isWritten(m_message.texts.value(code)))
            //: %1 a language that has no text yet; the survey has it, so people will want one
            title = asked ? tr("%1 (missing)").arg(title)
                          //: %1 a language that has no text yet
                          : tr("%1 (empty)").arg(title);
        if (m_ui->tabs->tabText(i) != title)
            m_ui->tabs->setTabText(i, title);
        m_ui->tabs->setTabData(i, code);
        if (code == m_language)
            m_ui->tabs->setCurrentIndex(i);
    }
    m_ui->tabs->setAccessibleName(tr("Languages of the message"));
}

QString MessageEditor::wantedBeside() const
{
    if (room() < roomForTwo)
        return {};
    if (m_chosenBeside)
        return *m_chosenBeside == m_language ? QString() : *m_chosenBeside;
    if (room() < roomForThree)
        return {}; // the preview stands there
    QStringList candidates = writtenLanguages(m_message);
    if (m_survey)
        candidates += m_survey->languages;
    candidates.removeAll(m_language);
    return candidates.value(0);
}

void MessageEditor::showBeside()
{
    m_ui->beside->clear();
    //: Beside the language that is being written stands …
    m_ui->beside->addItem(tr("no other language"), QString());
    const QStringList languages = offered();
    for (const QString &code : languages) {
        if (code != m_language)
            m_ui->beside->addItem(languageTitle(code), code);
    }
    m_ui->beside->setCurrentIndex(qMax(0, m_ui->beside->findData(m_beside)));
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->besideLabel), static_cast<QWidget *>(m_ui->beside)})
        widget->setVisible(room() >= roomForTwo);
}

void MessageEditor::arrange()
{
    const QString beside = wantedBeside();
    const bool two = !beside.isEmpty();
    if (two && (beside != m_beside || m_ui->second->language() != beside))
        m_ui->second->setMessage(m_message, beside);
    m_beside = beside;
    if (m_written != m_beside)
        m_written = m_language;
    m_ui->second->setVisible(two);
    for (LanguageColumn *column : {m_ui->first, m_ui->second})
        column->setHeadingVisible(two);
    const bool row = room() >= (two ? roomForThree : roomForTwo);
    m_ui->halves->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->halves->setStretch(0, two && row ? 2 : 1);
    showBeside();
}

void MessageEditor::refresh()
{
    m_soon.stop();
    showTabs();
    for (LanguageColumn *column : {m_ui->first, m_ui->second}) {
        column->setRest(m_message);
        column->refresh();
    }
    m_ui->preview->setMessage(m_message, m_survey);
    m_ui->preview->setLanguage(m_written);
}

int MessageEditor::room() const
{
    return width() / qMax(1, fontMetrics().averageCharWidth());
}

QSize MessageEditor::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, QWidget::minimumSizeHint().height()};
}

void MessageEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MessageEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showBeside();
    refresh();
}

} // namespace surveyhook
