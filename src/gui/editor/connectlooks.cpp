// SPDX-License-Identifier: GPL-3.0-or-later
// The connect page: what it shows of the address, of the guide, and of what has arrived.
#include "editor/ui_connectpage.h"
#include "gui/editor/connectpage.h"
#include "gui/frame/serverbar.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/fieldtitles.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/statestyle.h"
#include "wording/formats.h"
#include "wording/sentences.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item->widget();
        delete item;
    }
}

} // namespace

void ConnectPage::refresh()
{
    if (m_madeFor != session()->platform().id) {
        m_madeFor = session()->platform().id;
        makeLogin();
        makeGuide();
    }
    showServer();
    showAddress();
    showLogin();
    showGuide();
    showStatus();
    Q_EMIT stateChanged();
}

void ConnectPage::showServer()
{
    m_ui->serverBox->setVisible(!isReceiving());
    const auto phase = session()->engine()->server().phase;
    m_ui->serverText->setText(phase == ServerStatus::Phase::Stopped
                                  ? tr("Surveyhook is not receiving at present: a test event would be lost.")
                                  : ServerBar::statusText(session()->engine()->server()));
    m_ui->startServer->setEnabled(phase == ServerStatus::Phase::Stopped
                                  || phase == ServerStatus::Phase::Failed);
}

void ConnectPage::makeLogin()
{
    clear(m_ui->loginGrid);
    m_given.clear();
    m_asked.clear();
    int row = 0;
    const auto give = [&](const QString &name, const QString &text) {
        auto *label = new QLabel(text, m_ui->login);
        auto *field = new CopyField(m_ui->login);
        field->setObjectName(u"copy_"_s + name);
        field->setProperty("what", QString(text).remove(u':'));
        label->setBuddy(field->field());
        label->setObjectName(u"label_"_s + name);
        m_ui->loginGrid->addWidget(label, row, 0);
        m_ui->loginGrid->addWidget(field, row++, 1);
        m_given.insert(name, field);
    };
    const auto ask = [&](const QString &name, const QString &text) {
        auto *label = new QLabel(text, m_ui->login);
        auto *field = new QLineEdit(m_ui->login);
        field->setObjectName(u"ask_"_s + name);
        label->setBuddy(field);
        m_ui->loginGrid->addWidget(label, row, 0);
        m_ui->loginGrid->addWidget(field, row++, 1);
        connect(field, &QLineEdit::textEdited, this,
                [this, name](const QString &value) { setCredential(name, value); });
        m_asked.insert(name, field);
    };
    give(u"address"_s, tr("Your address:"));
    switch (session()->platform().proof) {
    case ProofScheme::None:
        break;
    case ProofScheme::Basic:
        give(u"user"_s, tr("User name:"));
        give(u"password"_s, tr("Password:"));
        break;
    case ProofScheme::SecretHeader:
        give(u"header"_s, tr("Name of the header:"));
        give(u"secret"_s, tr("Secret:"));
        ask(u"user"_s, tr("User name, if asked for:"));
        ask(u"password"_s, tr("Password, if asked for:"));
        break;
    case ProofScheme::Hmac:
        //: %1 a system, such as a chat
        ask(u"secret"_s, tr("Secret from %1:").arg(session()->platform().name));
        break;
    }
}

QString ConnectPage::copyValue(const QString &copy) const
{
    const Credentials &credentials = session()->automation().trigger.credentials;
    if (copy == "address"_L1)
        return address();
    if (copy == "secret"_L1)
        return credentials.secret.revealText();
    if (copy == "user"_L1)
        return credentials.user;
    if (copy == "password"_L1)
        return credentials.password.revealText();
    if (copy == "header"_L1)
        return credentials.header.isEmpty() ? u"X-Webhook-Secret"_s : credentials.header;
    return copy;
}

void ConnectPage::showLogin()
{
    for (auto field = m_given.cbegin(); field != m_given.cend(); ++field) {
        const QString value = copyValue(field.key());
        field.value()->setValue(value, field.value()->property("what").toString());
        if (field.key() == "user"_L1 || field.key() == "password"_L1) { // some addresses ask for none
            field.value()->setVisible(!value.isEmpty());
            m_ui->login->findChild<QLabel *>(u"label_"_s + field.key())->setVisible(!value.isEmpty());
        }
    }
    for (auto field = m_asked.cbegin(); field != m_asked.cend(); ++field) {
        const QString value = copyValue(field.key());
        if (field.value()->text().trimmed() != value)
            field.value()->setText(value);
    }
}

bool ConnectPage::isPublic() const
{
    return !session()->workspace()->settings.publicUrl.isEmpty();
}

void ConnectPage::showAddress()
{
    m_ui->addressNote->setText(tr("The address stays the same for testing and for real use."));
    m_ui->addressNote->setVisible(isPublic());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Quiet, own));
    m_ui->addressNote->setPalette(own);
    m_ui->publicNote->setNote(isPublic()
                                  ? QString()
                                  //: %1 a system, such as a chat
                                  : tr("%1 cannot reach this address yet: it is valid on this computer only. "
                                       "Ask whoever looks after your network under which address the office "
                                       "can be reached from outside; you can build on in the meantime.")
                                        .arg(session()->platform().name),
                              tr("Set public address"), Tone::Warning);
}

void ConnectPage::makeGuide()
{
    clear(m_ui->guideGrid);
    m_guideFields.clear();
    const QList<GuideStep> guide = session()->platform().guide;
    int row = 0;
    int step = 0;
    for (qsizetype i = 0; i < guide.size(); ++i) {
        const QString &copy = guide.at(i).copy;
        if ((copy == "user"_L1 || copy == "password"_L1) && copyValue(copy).isEmpty())
            continue;
        auto *number = new QLabel(u"%1."_s.arg(++step), m_ui->guide);
        auto *text = new QLabel(guide.at(i).text, m_ui->guide);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        m_ui->guideGrid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
        m_ui->guideGrid->addWidget(text, row++, 1);
        if (guide.at(i).copy.isEmpty())
            continue;
        auto *field = new CopyField(m_ui->guide);
        field->setProperty("copy", guide.at(i).copy);
        field->setObjectName(u"guide_%1"_s.arg(i));
        text->setBuddy(field->field());
        m_ui->guideGrid->addWidget(field, row++, 1);
        m_guideFields << field;
    }
    m_ui->guideGrid->setColumnStretch(1, 1);
}

void ConnectPage::showGuide()
{
    //: %1 a system, such as a chat
    m_ui->guideTitle->setText(tr("Do this in the other system: %1").arg(session()->platform().name));
    m_ui->guideTitle->setVisible(!session()->platform().guide.isEmpty());
    for (CopyField *field : std::as_const(m_guideFields))
        field->setValue(copyValue(field->property("copy").toString()), tr("To be copied"));
}

QString ConnectPage::topicTitle(const SampleEvent &event) const
{
    const QList<PlatformTopic> topics = session()->platform().topics;
    const auto topic = std::find_if(topics.cbegin(), topics.cend(),
                                    [&event](const PlatformTopic &each) { return each.code == event.type; });
    if (topic != topics.cend())
        return topic->title;
    return event.type.isEmpty() ? tr("an event") : event.type;
}

void ConnectPage::showEvent(const SampleEvent &event)
{
    const bool used = session()->draft().progress.sample.source == SampleChoice::Source::Event;
    m_ui->headline->setText(
        used ? (isPublic() ? tr("Connected. Event #%1 has arrived and is your example now.")
                           : tr("Event #%1 has arrived and is your example now."))
                   .arg(session()->sample().number > 0 ? session()->sample().number : event.number)
             : tr("An event has arrived."));
    const SampleEvent &shown = used && session()->sample().number > 0 ? session()->sample() : event;
    QStringList lines;
    //: who sent an event
    lines << tr("From: %1").arg(session()->platform().name);
    //: the person that an event is about
    lines << tr("About: %1")
                 .arg(shown.person.isEmpty() ? tr("nobody with an e-mail address in it") : shown.person);
    //: what has happened, and when
    lines << tr("What: %1, %2")
                 .arg(topicTitle(shown), relativeTimeText(shown.receivedAt, QDateTime::currentDateTimeUtc()));
    if (!isPublic())
        //: %1 a system, such as a chat
        lines << tr("This shows: a call from this computer is received, proven and understood. It does not "
                    "show that %1 reaches you: no public address is set yet.")
                     .arg(session()->platform().name);
    const std::optional<EventStory> &story = session()->story();
    if (used && story && story->row.state == State::Filtered)
        lines << tr("The connection works. Your conditions would stop this event: %1")
                     .arg(sentence(story->row.code,
                                   inFieldWords(story->row.values, session()->platform().id)));
    if (used && session()->draft().isNew)
        lines << tr("The following pages show its values. Press “Next”.");
    m_ui->details->setText(lines.join(u'\n'));
    m_ui->useThis->setVisible(!used);
    m_ui->without->hide();
}

void ConnectPage::showWaiting()
{
    const WizardProgress &progress = session()->draft().progress;
    const qint64 seconds = m_waiting.isValid() ? m_waiting.elapsed() / 1000 : 0;
    const QString time = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    m_ui->headline->setText(!isReceiving() ? tr("Not receiving.")
                                           //: %1 how long already: "0:42"
                                           : tr("Waiting for the first event: %1").arg(time));
    QStringList lines;
    if (!isReceiving())
        lines << tr("Press “Start receiving” above first.");
    //: %1 a system, such as a chat
    lines << (isReceiving() ? tr("Let something happen in %1 now that should start the automation.")
                            : tr("Then let something happen in %1 that should start the automation."))
                 .arg(session()->platform().name)
          << tr("What arrives first becomes the example for the following pages by itself.");
    if (isReceiving() && seconds >= 60) {
        lines << tr("Nothing yet? The most likely reasons:");
        if (!isPublic())
            lines << u"• "_s + tr("The address cannot be reached from outside yet.");
        lines << u"• "_s + tr("The last step of the guide was not saved, or is not switched on.")
              << u"• "_s + tr("What happened is not among the chosen events.");
        if (isPublic())
            lines << u"• "_s + tr("The address was not copied whole.");
        lines << tr("You can choose an example below or paste data instead.");
    }
    if (progress.withoutTest)
        lines = QStringList{
            tr("You go on without a test. The first real event will show whether the connection works.")};
    m_ui->details->setText(lines.join(u'\n'));
    m_ui->useThis->hide();
    m_ui->without->setVisible(session()->draft().isNew && !progress.withoutTest);
}

void ConnectPage::showStatus()
{
    const bool arrived = !session()->recent().isEmpty();
    if (arrived)
        showEvent(session()->recent().constFirst());
    else
        showWaiting();
    QStringList touches;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Touch &touch : std::as_const(m_touches))
        touches << u"%1: %2"_s.arg(relativeTimeText(touch.at, now), touch.sentence);
    m_ui->touches->setTexts(tr("What else came to the address (%1)").arg(m_touches.size()),
                            touches.join(u"\n"_s));
    const bool proven = arrived && isPublic();
    const Tone tone = proven ? Tone::Good : arrived || isReceiving() ? Tone::Active : Tone::Warning;
    const QColor color = toneColor(tone, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, tint(color, own, 0.12));
    m_ui->statusBox->setPalette(own);
    m_ui->icon->setPixmap(iconPixmap(proven    ? u"done"_s
                                     : arrived ? u"about"_s
                                               : u"waiting"_s,
                                     fontMetrics().height() * 5 / 4, color, devicePixelRatioF()));
}

} // namespace surveyhook
