// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/homepage.h"

#include "domain/codes.h"
#include "engine/catalogue.h"
#include "engine/setupdesk.h"
#include "frame/ui_homepage.h"
#include "gui/frame/places.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/scrollbody.h"

#include <QAction>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
constexpr int mostSent = 5;
} // namespace

HomePage::HomePage(const PageTools &tools, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::HomePage>())
    , m_tools(tools)
{
    setObjectName(u"HomePage"_s);
    m_ui->setupUi(makeScrollBody(this));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_ui->heading->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *title : {m_ui->needsTitle, m_ui->waitsTitle, m_ui->todayTitle, m_ui->sentTitle,
                          m_ui->addressTitle, m_ui->startTitle})
        title->setFont(bold);
    for (QLabel *text : {m_ui->begun, m_ui->needs, m_ui->waits, m_ui->today, m_ui->sent, m_ui->address})
        connect(text, &QLabel::linkActivated, this, &HomePage::follow);
    m_ui->begun->hide();
    m_ui->first->hide(); // nothing is known yet: do not flash the advice
    m_ui->running->hide();
    connectButtons();
    connect(tools.engine, &Engine::serverChanged, this, &HomePage::render);
    if (tools.editor.isThere())
        addCards();
}

HomePage::~HomePage() = default;

void HomePage::connectButtons()
{
    m_ui->startNew->setIcon(paletteIcon(u"new"_s));
    m_ui->practice->setIcon(paletteIcon(u"practice"_s));
    m_ui->importFile->setIcon(paletteIcon(u"import"_s));
    m_ui->board->setIcon(paletteIcon(u"satisfaction"_s));
    connect(m_ui->board, &QPushButton::clicked, this, [this] { openPlace(this, places::board); });
    m_ui->startNew->setVisible(m_tools.editor.isThere());
    m_ui->startTitle->setVisible(m_tools.editor.isThere());
    connect(m_ui->startNew, &QPushButton::clicked, this, [this] { m_tools.editor.startNew(window()); });
    for (const auto &[button, action] :
         {std::pair{m_ui->practice, m_tools.practice}, std::pair{m_ui->importFile, m_tools.importFile}}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button = button, action = action] { button->setEnabled(action->isEnabled()); });
    }
}

void HomePage::addCards()
{
    auto *flow = new FlowLayout(m_ui->cards);
    const QList<PlatformDescription> platforms = platformDescriptions();
    for (const PlatformDescription &platform : platforms) {
        auto *card = new QPushButton(paletteIcon(u"platforms/"_s + platform.id), platform.name, m_ui->cards);
        card->setObjectName(u"card_"_s + platform.id);
        card->setMinimumHeight(fontMetrics().height() * 3);
        connect(card, &QPushButton::clicked, this, [this, id = platform.id] { startAt(id); });
        flow->addWidget(card);
    }
}

void HomePage::startAt(const QString &platform)
{
    m_tools.engine->ask(
        this, [platform](Desk &desk) { return desk.setup().newDraft(platform); },
        [this](const Result<Draft> &draft) {
            if (draft)
                m_tools.editor.edit(draft->automation.id, window());
            else
                Q_EMIT failed(draft.error());
        });
}

void HomePage::refresh(const Overview &overview)
{
    m_facts.overview = overview;
    ask();
}

void HomePage::ask()
{
    if (m_asked)
        return;
    m_asked = true;
    struct Lists
    {
        Result<QList<DeliveryRow>> queue;
        Result<QList<EventRow>> sent;
        Result<QList<DraftSummary>> drafts;
    };
    m_tools.engine->ask(
        this,
        [](Desk &desk) {
            return Lists{desk.queue(),
                         desk.events({.states = {State::Sent, State::Answered, State::Done}, .limit = 50}),
                         desk.setup().drafts()};
        },
        [this](const Lists &lists) {
            m_asked = false;
            if (!lists.queue || !lists.sent) {
                Q_EMIT failed(lists.queue ? lists.sent.error() : lists.queue.error());
                return;
            }
            m_facts.queue = *lists.queue;
            m_facts.sent.clear();
            for (const EventRow &row : *lists.sent) {
                if (row.code != codes::ratingCounted && m_facts.sent.size() < mostSent)
                    m_facts.sent += row;
            }
            // Without them the page is whole but for a reminder; the page of automations tells of the fault.
            m_facts.drafts = lists.drafts ? *lists.drafts : QList<DraftSummary>();
            m_known = true;
            render();
        });
}

void HomePage::render()
{
    if (!m_known)
        return;
    m_facts.server = m_tools.engine->server();
    const bool empty = m_facts.overview.automations.isEmpty();
    m_ui->first->setVisible(empty);
    m_ui->running->setVisible(!empty);
    m_ui->heading->setText(empty ? tr("Welcome to Surveyhook") : tr("How things stand"));
    m_ui->begun->setText(HomeWords::begun(m_facts));
    m_ui->begun->setVisible(m_tools.editor.isThere() && !m_ui->begun->text().isEmpty());
    m_ui->needs->setText(HomeWords::needs(m_facts));
    m_ui->waits->setText(HomeWords::waits(m_facts));
    m_ui->today->setText(HomeWords::today(m_facts));
    m_ui->sent->setText(HomeWords::lastSent(m_facts, QDateTime::currentDateTimeUtc()));
    m_ui->address->setText(HomeWords::address(m_facts));
}

void HomePage::follow(const QString &link)
{
    const QString what = link.section(u':', 0, 0);
    const QString value = link.section(u':', 1);
    if (what == u"start")
        m_tools.engine->start();
    else if (what == u"draft")
        m_tools.editor.edit(value, window());
    else if (what == u"held")
        Q_EMIT eventsWanted({.state = State::Held});
    else if (what == u"place")
        openPlace(this, QLatin1StringView(value.toLatin1()));
    else if (what == u"page")
        Q_EMIT pageWanted(value);
    else if (what == u"event")
        Q_EMIT eventsWanted({.event = value});
    else if (what == u"events")
        Q_EMIT eventsWanted({.automation = value});
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    render();
}

} // namespace surveyhook
