// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reach/reachform.h"

#include "gui/reach/proxydialog.h"
#include "gui/widgets/faultlabels.h"
#include "gui/widgets/statestyle.h"
#include "reach/ui_reachform.h"
#include "wording/addresswording.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString trimmedAddress(const QString &text)
{
    QString address = text.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

QString pageOf(const QString &program)
{
    return program == tunnels::ngrok ? u"https://ngrok.com/download"_s
                                     : u"https://developers.cloudflare.com/tunnel/downloads/"_s;
}

} // namespace

ReachForm::ReachForm(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::ReachForm>())
{
    m_ui->setupUi(this);
    m_faults = new FaultLabels(m_ui->form, this);
    m_faults->attach(m_ui->publicUrl, u"/publicUrl"_s);
    m_ui->wayHint->setForegroundRole(QPalette::PlaceholderText);
    letTextsGrow(this);
    fillWays();
    connect(m_ui->movedNote, &NoteBar::pressed, this, [this] {
        m_former.clear();
        showMove();
        Q_EMIT edited();
    });
    connect(m_ui->way, &QComboBox::activated, this, [this] {
        m_former.clear();
        showWords();
        Q_EMIT edited();
    });
    connect(m_ui->publicUrl, &QLineEdit::textEdited, this, [this] {
        m_former.clear();
        showMove();
        Q_EMIT edited();
    });
    // What was found is about what stood there then.
    connect(m_ui->publicUrl, &QLineEdit::textChanged, m_ui->trial, &TrialView::clear);
    connect(m_ui->check, &QPushButton::clicked, this, &ReachForm::check);
    connect(m_ui->recipe, &QPushButton::clicked, this, [this] {
        (new ProxyDialog(QUrl(trimmedAddress(m_ui->publicUrl->text())), m_engine->localUrl(), window()))
            ->open();
    });
    connect(engine, &Engine::tunnelChanged, this, &ReachForm::showState);
    connect(engine, &Engine::serverChanged, this, &ReachForm::showState);
    showWords();
}

ReachForm::~ReachForm() = default;

QLineEdit *ReachForm::address() const
{
    return m_ui->publicUrl;
}

QString ReachForm::way() const
{
    return m_ui->way->currentData().toString();
}

void ReachForm::fillWays()
{
    const QString chosen = way();
    m_ui->way->clear();
    m_ui->way->addItem(tr("Your own web server or network"), QString());
    //: the name of a program
    m_ui->way->addItem(tr("cloudflared (without an account)"), QString(tunnels::cloudflared));
    //: the name of a program
    m_ui->way->addItem(tr("ngrok (with a free account)"), QString(tunnels::ngrok));
    m_ui->way->setCurrentIndex(qMax(0, m_ui->way->findData(chosen)));
}

void ReachForm::setSettings(const OfficeSettings &settings)
{
    m_ui->way->setCurrentIndex(qMax(0, m_ui->way->findData(settings.tunnel)));
    if (trimmedAddress(m_ui->publicUrl->text()) != settings.publicUrl)
        m_ui->publicUrl->setText(settings.publicUrl);
    m_former = settings.formerUrl;
    showWords();
}

void ReachForm::fill(OfficeSettings *settings) const
{
    settings->tunnel = way();
    settings->publicUrl = trimmedAddress(m_ui->publicUrl->text());
    settings->formerUrl = m_former;
}

void ReachForm::showFaults(const QList<Fault> &faults)
{
    m_faults->show(faults);
}

void ReachForm::showWords()
{
    const QString program = way();
    // The program tells it.
    m_ui->publicUrl->setReadOnly(!program.isEmpty());
    m_ui->recipe->setVisible(program.isEmpty());
    if (program.isEmpty()) {
        m_ui->wayHint->setText(
            tr("Other systems reach this program from outside at the address below. Whoever looks "
               "after your network knows it, or can set it up. It counts for all automations."));
    } else if (program == tunnels::cloudflared) {
        m_ui->wayHint->setText(tr("This program starts cloudflared and watches it. After each start the "
                                  "address is another one, and every "
                                  "system has to be told: good for trying out, not for every day. "
                                  "<a href=\"%1\">Get cloudflared</a>")
                                   .arg(pageOf(program)));
    } else {
        m_ui->wayHint->setText(
            tr("This program starts ngrok and watches it. It needs a free account at ngrok, and keeps "
               "one address for good. <a href=\"%1\">Get ngrok</a>")
                .arg(pageOf(program)));
    }
    m_ui->trial->setPassedText(tr("The address leads to this program."));
    showMove();
    showState();
}

void ReachForm::showMove()
{
    m_ui->movedNote->setNote(
        m_former.isEmpty()
            ? QString()
            //: %1 an address such as https://hooks.example.com
            : tr("The tunnel was started anew and has another address. Systems that still call %1 do not "
                 "reach you. You find what to enter there under “Connections”, “Incoming addresses”.")
                  .arg(m_former),
        tr("They know the new one"), Tone::Warning);
}

void ReachForm::showState()
{
    const TunnelStatus status = m_engine->tunnel();
    QString text;
    Tone tone = Tone::Quiet;
    if (way().isEmpty()) {
        text.clear();
    } else if (m_engine->server().phase != ServerStatus::Phase::Receiving) {
        text = tr("It is started as soon as this program receives.");
    } else if (!status.problem.isEmpty()) {
        text =
            addressCause(status.problem, status.values) + u' ' + addressCure(status.problem, status.values);
        tone = Tone::Bad;
    } else if (status.phase == TunnelStatus::Phase::Open) {
        text = tr("Open: calls to this address come in here.");
        tone = Tone::Good;
    } else {
        text = tr("Starting …");
    }
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(tone, own));
    m_ui->state->setPalette(own);
    m_ui->state->setText(text);
    m_ui->form->setRowVisible(m_ui->state, !text.isEmpty());
}

void ReachForm::check()
{
    m_ui->trial->start(m_engine->tryPublicAddress(trimmedAddress(m_ui->publicUrl->text())));
}

void ReachForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillWays();
    showWords();
}

} // namespace surveyhook
