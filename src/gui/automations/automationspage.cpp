// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automations/automationspage.h"

#include "automations/ui_automationspage.h"
#include "engine/setupdesk.h"
#include "gui/automations/automationcommands.h"
#include "gui/automations/automationdelegate.h"
#include "gui/automations/automationmodel.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/paletteicon.h"

#include <QAction>
#include <QEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

AutomationsPage::AutomationsPage(const PageTools &tools, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AutomationsPage>())
    , m_tools(tools)
    , m_model(new AutomationModel(this))
    , m_commands(new AutomationCommands(tools.engine, tools.editor, this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(new AutomationDelegate(m_ui->list));
    m_ui->pages->setCurrentWidget(m_ui->listPage); // nothing is known yet: do not flash the advice
    addButtons();
    connectButtons();
    refreshButtons();
}

AutomationsPage::~AutomationsPage() = default;

void AutomationsPage::addButtons()
{
    auto *flow = new FlowLayout(m_ui->buttons);
    const QList<std::pair<QPushButton *, QString>> icons = {
        {m_ui->startNew, u"new"_s},       {m_ui->edit, u"edit"_s},      {m_ui->onOff, u"on"_s},
        {m_ui->showEvents, u"history"_s}, {m_ui->copy, u"duplicate"_s}, {m_ui->exportFile, u"export"_s},
        {m_ui->versions, u"versions"_s},  {m_ui->remove, u"delete"_s},
    };
    for (const auto &[button, icon] : icons) {
        button->setIcon(paletteIcon(icon));
        flow->addWidget(button);
    }
    m_ui->startNew->setVisible(m_tools.editor.isThere());
    m_ui->startFirst->setVisible(m_tools.editor.isThere());
    m_ui->edit->setVisible(m_tools.editor.isThere());
    m_ui->versions->setVisible(bool(m_tools.editor.versions));
    m_ui->startFirst->setIcon(paletteIcon(u"new"_s));
    m_ui->importFile->setIcon(paletteIcon(u"import"_s));
    m_ui->practice->setIcon(paletteIcon(u"practice"_s));
}

void AutomationsPage::connectButtons()
{
    for (QPushButton *button : {m_ui->startNew, m_ui->startFirst})
        connect(button, &QPushButton::clicked, this, [this] { m_tools.editor.startNew(window()); });
    connect(m_ui->importFile, &QPushButton::clicked, m_tools.importFile, &QAction::trigger);
    connect(m_ui->practice, &QPushButton::clicked, m_tools.practice, &QAction::trigger);
    connect(m_ui->edit, &QPushButton::clicked, this, &AutomationsPage::open);
    connect(m_ui->list, &QListView::activated, this, &AutomationsPage::open);
    connect(m_ui->onOff, &QPushButton::clicked, this, &AutomationsPage::switchOnOrOff);
    const auto withChosen = [this](QPushButton *button,
                                   void (AutomationCommands::*command)(const AutomationCard &)) {
        connect(button, &QPushButton::clicked, this, [this, command] {
            if (const auto card = chosen())
                (m_commands->*command)(*card);
        });
    };
    withChosen(m_ui->copy, &AutomationCommands::duplicate);
    withChosen(m_ui->exportFile, &AutomationCommands::chooseExport);
    withChosen(m_ui->remove, &AutomationCommands::remove);
    connect(m_ui->versions, &QPushButton::clicked, this, [this] {
        if (const auto card = chosen())
            m_tools.editor.versions(card->summary.id, window());
    });
    connect(m_ui->showEvents, &QPushButton::clicked, this, [this] {
        if (const auto card = chosen())
            Q_EMIT eventsWanted({.automation = card->summary.id});
    });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AutomationsPage::refreshButtons);
    connect(m_commands, &AutomationCommands::message, this, &Page::message);
    connect(m_commands, &AutomationCommands::undoable, this, &Page::undoable);
    connect(m_commands, &AutomationCommands::failed, this, &Page::failed);
    connect(m_commands, &AutomationCommands::changed, this, &AutomationsPage::ask);
}

Badge AutomationsPage::badge(const Overview &overview) const
{
    const auto count = static_cast<int>(
        std::count_if(overview.automations.cbegin(), overview.automations.cend(),
                      [](const AutomationSummary &automation) {
                          return automation.needAttention > 0 || !automation.cannotRun.isEmpty();
                      }));
    return {.count = count, .tone = Tone::Bad, .words = tr("%n automation(s) with problems", nullptr, count)};
}

std::optional<AutomationCard> AutomationsPage::chosen() const
{
    const QModelIndexList rows = m_ui->list->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model->cards().at(rows.constFirst().row());
}

void AutomationsPage::refresh(const Overview &overview)
{
    m_overview = overview;
    ask();
}

void AutomationsPage::ask()
{
    m_wanted = m_asked;
    if (m_asked)
        return;
    m_asked = true;
    m_tools.engine->ask(
        this,
        [](Desk &desk) -> Result<QList<AutomationCard>> {
            const auto overview = desk.overview();
            const auto drafts = desk.setup().drafts();
            const auto queue = desk.queue();
            if (!overview || !drafts)
                return overview ? drafts.error() : overview.error();
            if (!queue)
                return queue.error();
            return automationCards(overview->automations, *drafts, *queue);
        },
        [this](const Result<QList<AutomationCard>> &cards) {
            m_asked = false;
            if (cards)
                take(*cards);
            else
                Q_EMIT failed(cards.error());
            if (m_wanted)
                ask();
        });
}

void AutomationsPage::take(const QList<AutomationCard> &cards)
{
    const auto before = chosen();
    m_model->setCards(cards);
    m_ui->pages->setCurrentWidget(cards.isEmpty() ? m_ui->emptyPage : m_ui->listPage);
    const int row = before ? qMax(0, m_model->rowOf(before->summary.id)) : 0;
    if (!cards.isEmpty() && !chosen())
        m_ui->list->setCurrentIndex(m_model->index(row));
    refreshButtons();
}

void AutomationsPage::refreshButtons()
{
    const auto card = chosen();
    const bool runs = card && !card->isNew();
    m_ui->edit->setEnabled(card.has_value());
    m_ui->copy->setEnabled(runs);
    m_ui->exportFile->setEnabled(runs);
    m_ui->versions->setEnabled(runs);
    m_ui->showEvents->setEnabled(card.has_value());
    m_ui->remove->setEnabled(card.has_value());
    m_ui->onOff->setEnabled(runs);
    const bool off = !runs || card->summary.state == AutomationState::Off;
    m_ui->onOff->setText(off ? tr("Switch &on") : tr("S&witch off"));
    m_ui->onOff->setIcon(paletteIcon(off ? u"on"_s : u"off"_s));
    m_ui->onOff->setToolTip(off ? tr("Let it send invitations") : tr("Keep its events and send nothing"));
    m_ui->edit->setText(card && card->isNew() ? tr("&Go on setting up") : tr("&Change…"));
}

void AutomationsPage::open()
{
    const auto card = chosen();
    if (card && m_tools.editor.isThere())
        m_tools.editor.edit(card->summary.id, window());
}

void AutomationsPage::switchOnOrOff()
{
    const auto card = chosen();
    if (!card || card->isNew())
        return;
    const bool off = card->summary.state == AutomationState::Off;
    m_commands->switchTo(*card, off ? AutomationState::On : AutomationState::Off);
}

void AutomationsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_model->refreshTexts();
    refreshButtons();
}

} // namespace surveyhook
