// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardstart.h"

#include "engine/catalogue.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/scrollbody.h"
#include "wording/language.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QList<PlatformDescription> tellingPlatforms()
{
    QList<PlatformDescription> telling;
    for (const PlatformDescription &platform : platformDescriptions()) {
        if (!platform.ratingTopics.isEmpty())
            telling += platform;
    }
    return telling;
}

QString topicTitle(const PlatformDescription &platform, const QString &code)
{
    for (const PlatformTopic &topic : platform.topics) {
        if (topic.code == code)
            return topic.title;
    }
    return code;
}

} // namespace

BoardStart::BoardStart(QWidget *parent) : QWidget(parent)
{
    auto *body = makeScrollBody(this);
    auto *column = new QVBoxLayout(body);
    m_title = new QLabel(body);
    m_text = new QLabel(body);
    m_buttons = new QWidget(body);
    new FlowLayout(m_buttons);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"startTitle"_s);
    m_text->setObjectName(u"startText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    column->addStretch(1);
}

void BoardStart::setAutomations(const QList<AutomationSummary> &automations, bool withButtons)
{
    QStringList telling;
    for (const PlatformDescription &platform : tellingPlatforms())
        telling += platform.id;
    m_automations.clear();
    QStringList ids;
    for (const AutomationSummary &automation : automations) {
        if (automation.practice || !telling.contains(automation.platform))
            continue;
        m_automations += automation;
        ids += automation.id + u' ' + automation.name;
    }
    m_withButtons = withButtons;
    // Buttons that are made anew under somebody's hand would lose the focus.
    const QString shown = currentLanguage() + ids.join(u'\n') + (withButtons ? u"+"_s : QString());
    if (shown != m_shown)
        render();
    m_shown = shown;
}

void BoardStart::addButton(const QString &name, const QString &text, const std::function<void()> &press)
{
    auto *button =
        new QPushButton(paletteIcon(u"automations"_s), QString(text).replace(u'&', u"&&"_s), m_buttons);
    button->setObjectName(name);
    button->setMinimumHeight(fontMetrics().height() * 3);
    connect(button, &QPushButton::clicked, this, press);
    m_buttons->layout()->addWidget(button);
    button->show();
}

void BoardStart::render()
{
    const auto buttons = m_buttons->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        m_buttons->layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_title->setText(tr("No customer has answered yet"));
    QString text =
        u"<p>%1</p>"_s.arg(tr("Here you will see how satisfied your customers are, as soon as one of these "
                              "systems tells what they answered after a conversation:")
                               .toHtmlEscaped());
    QStringList items;
    for (const PlatformDescription &platform : tellingPlatforms()) {
        QStringList topics;
        for (const QString &code : platform.ratingTopics)
            //: %1 what happens, in words; %2 how the system calls it
            topics += tr("“%1” (%2)").arg(topicTitle(platform, code), code).toHtmlEscaped();
        //: %1 a system such as Intercom; %2 what it has to tell, such as “A customer rated a conversation”
        items += u"<li>"_s
                 + tr("%1: choose there to be told of %2")
                       .arg(u"<b>"_s + platform.name + u"</b>"_s, topics.join(u", "_s))
                 + u"</li>"_s;
    }
    text += u"<ul>%1</ul><p>%2</p>"_s.arg(
        items.join(QString()),
        (m_automations.isEmpty() ? tr("First connect one of them: begin an automation with it, and copy the "
                                      "address that it shows into the system.")
                                 : tr("Your automations below are connected with such a system already. Open "
                                      "one to see its address and how the system is set up; every answer "
                                      "that comes there counts, also while the automation is paused."))
            .toHtmlEscaped());
    m_text->setText(text);
    if (!m_withButtons)
        return;
    if (m_automations.isEmpty()) {
        for (const PlatformDescription &platform : tellingPlatforms()) {
            //: a button: %1 a system such as Intercom
            addButton(u"start_"_s + platform.id, tr("Begin with %1…").arg(platform.name),
                      [this, id = platform.id] { Q_EMIT newWanted(id); });
        }
    }
    for (const AutomationSummary &automation : std::as_const(m_automations))
        addButton(u"open_"_s + automation.id, automation.name,
                  [this, id = automation.id] { Q_EMIT openWanted(id); });
}

void BoardStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace surveyhook
