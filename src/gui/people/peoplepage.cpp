// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplepage.h"

#include "gui/frame/windowsettings.h"
#include "gui/people/peopleactions.h"
#include "gui/people/peoplemodel.h"
#include "gui/people/personpane.h"
#include "gui/widgets/paletteicon.h"
#include "people/ui_peoplepage.h"

#include <QEvent>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {
constexpr int most = 1000;
} // namespace

struct PeoplePage::Answer
{
    QList<PersonRow> rows = {};
    PeopleCounts counts = {};
    RestRule rest = {};
    QMap<QString, QString> surveys = {}; // id → name
};

PeoplePage::PeoplePage(const PageTools &tools, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::PeoplePage>())
    , m_engine(tools.engine)
    , m_model(new PeopleModel(this))
    , m_actions(new PeopleActions(tools.engine, this))
    , m_answer(std::make_unique<Answer>())
{
    m_ui->setupUi(this);
    setUpList();
    setUpActions();
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    connect(&m_typing, &QTimer::timeout, this, &PeoplePage::ask);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui->mailingList, &QComboBox::activated, this, &PeoplePage::ask);
    fillLists();
    refreshTexts();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::setUpList()
{
    m_ui->list->setModel(m_model);
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PeopleModel::AddressColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PeopleModel::ListsColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 23);
    header->setHighlightSections(false);
    m_ui->list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    m_ui->person->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, &PeoplePage::fitColumns);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeoplePage::showPerson);
}

void PeoplePage::setUpActions()
{
    m_ui->add->setIcon(paletteIcon(u"add"_s));
    m_ui->importPeople->setIcon(paletteIcon(u"import"_s));
    connect(m_ui->add, &QPushButton::clicked, this, [this] { m_actions->add(list()); });
    connect(m_ui->importPeople, &QPushButton::clicked, this, [this] { m_actions->importPeople(list()); });
    connect(m_ui->person, &PersonPane::editWanted, m_actions, &PeopleActions::edit);
    connect(m_ui->person, &PersonPane::removeWanted, m_actions, &PeopleActions::remove);
    connect(m_ui->person, &PersonPane::listWanted, m_actions, &PeopleActions::putOn);
    connect(m_ui->person, &PersonPane::labelsWanted, m_actions, &PeopleActions::editLabels);
    connect(m_ui->person, &PersonPane::leaveWanted, m_actions, &PeopleActions::takeOff);
    connect(m_actions, &PeopleActions::failed, this, &Page::failed);
    connect(m_actions, &PeopleActions::message, this, &Page::message);
    connect(m_actions, &PeopleActions::undoable, this, &Page::undoable);
    connect(m_actions, &PeopleActions::changed, this, [this](const QString &address) {
        if (!address.isEmpty()) {
            m_toShow = address;
            m_ui->search->clear();
        }
        ask();
    });
}

void PeoplePage::restore(const WindowSettings &settings)
{
    m_ui->splitter->restoreState(settings.state("people"));
}

void PeoplePage::remember(WindowSettings &settings) const
{
    settings.setState("people", m_ui->splitter->saveState());
}

void PeoplePage::refresh(const Overview & /*overview*/)
{
    ask();
}

QString PeoplePage::list() const
{
    return m_ui->mailingList->currentData().toString();
}

void PeoplePage::ask()
{
    m_wanted = m_asked;
    if (m_asked)
        return;
    m_asked = true;
    m_engine->ask(
        this,
        [query = PeopleQuery{.search = m_ui->search->text(), .list = list(), .limit = most}](
            Desk &desk) -> Result<Answer> {
            const auto rows = desk.people(query);
            const auto counts = desk.peopleCounts();
            const auto workspace = desk.workspace();
            if (!rows || !counts || !workspace)
                return !rows ? rows.error() : !counts ? counts.error() : workspace.error();
            Answer answer{.rows = *rows, .counts = *counts, .rest = RestRule::of(**workspace)};
            for (const Survey &survey : (*workspace)->surveys)
                answer.surveys.insert(survey.id, survey.name);
            return answer;
        },
        [this](const Result<Answer> &answer) {
            m_asked = false;
            if (answer)
                take(*answer);
            else
                Q_EMIT failed(answer.error());
            if (m_wanted)
                ask();
        });
}

void PeoplePage::take(const Answer &answer)
{
    const QModelIndex current = m_ui->list->currentIndex();
    const QString shown = current.siblingAtColumn(PeopleModel::AddressColumn).data().toString();
    const QString before = m_toShow.isEmpty() ? shown : m_toShow;
    *m_answer = answer;
    m_actions->setSurveys(answer.surveys);
    fillLists();
    {
        const QSignalBlocker quiet(m_ui->list->selectionModel());
        m_model->setRows(answer.rows, answer.rest, answer.surveys);
        m_ui->list->clearSelection();
    }
    const auto there = std::find_if(answer.rows.cbegin(), answer.rows.cend(),
                                    [&before](const PersonRow &row) { return row.address == before; });
    if (there != answer.rows.cend()) {
        m_ui->list->selectRow(static_cast<int>(there - answer.rows.cbegin()));
        m_toShow.clear();
    }
    showPerson();
    refreshTexts();
    fitColumns();
}

void PeoplePage::showPerson()
{
    const QModelIndexList rows = m_ui->list->selectionModel()->selectedRows();
    std::optional<PersonRow> person;
    if (!rows.isEmpty())
        person = m_model->rows().at(rows.constFirst().row());
    m_ui->person->setPerson(person, m_answer->rest, m_answer->surveys);
}

/** Everybody, then the surveys by name, each with how many people its list has. */
void PeoplePage::fillLists()
{
    const QString before = list();
    QStringList ids = m_answer->surveys.keys();
    std::sort(ids.begin(), ids.end(), [this](const QString &a, const QString &b) {
        return QString::localeAwareCompare(m_answer->surveys[a], m_answer->surveys[b]) < 0;
    });
    //: %L1 how many there are
    QStringList texts{tr("All people (%L1)").arg(m_answer->counts.all)};
    for (const QString &id : std::as_const(ids)) {
        //: %1 the name of a survey, %L2 how many people are on its mailing list
        texts += tr("%1 (%L2)").arg(m_answer->surveys.value(id)).arg(m_answer->counts.lists.value(id));
    }
    ids.prepend(QString());
    // Item by item, as somebody may be choosing one.
    while (m_ui->mailingList->count() > ids.size())
        m_ui->mailingList->removeItem(m_ui->mailingList->count() - 1);
    while (m_ui->mailingList->count() < ids.size())
        m_ui->mailingList->addItem(QString());
    for (int i = 0; i < ids.size(); ++i) {
        m_ui->mailingList->setItemText(i, texts[i]);
        m_ui->mailingList->setItemData(i, ids[i]);
        m_ui->mailingList->setItemData(i, texts[i], Qt::ToolTipRole);
    }
    const auto chosen = static_cast<int>(ids.indexOf(before));
    if (m_ui->mailingList->currentIndex() != std::max(0, chosen))
        m_ui->mailingList->setCurrentIndex(std::max(0, chosen));
    m_ui->mailingList->setToolTip(m_ui->mailingList->currentText());
}

void PeoplePage::refreshTexts()
{
    const int count = m_model->rowCount();
    m_ui->pages->setCurrentWidget(count == 0 ? m_ui->emptyPage : m_ui->listPage);
    if (!m_ui->search->text().trimmed().isEmpty())
        m_ui->empty->setText(list().isEmpty() ? tr("Nobody is found by that. Look for a part of the e-mail "
                                                   "address, the phone, the name or a label.")
                                              : tr("Nobody on this mailing list is found by that. Choose "
                                                   "“All people” to search everywhere."));
    else if (!list().isEmpty())
        m_ui->empty->setText(tr("Nobody is on this mailing list yet. Add or import people below, or choose "
                                "somebody under “All people” and press “Put on a mailing list”."));
    else
        m_ui->empty->setText(
            tr("Nobody yet. Who is in an event comes here by itself. You can also add people "
               "below, or import them from a file."));
    m_ui->count->setText(count < most ? tr("%n person(s)", nullptr, count)
                                      : tr("The %1 seen last. Search to find others.").arg(most));
}

/** Name and mailing lists stand beside the list, too: they give way when there is little room. */
void PeoplePage::fitColumns()
{
    const int characters = m_ui->list->viewport()->width() / std::max(1, fontMetrics().averageCharWidth());
    m_ui->list->setColumnHidden(PeopleModel::NameColumn, characters < 90);
    m_ui->list->setColumnHidden(PeopleModel::ListsColumn, characters < 120);
    m_ui->list->horizontalHeader()->setSectionResizeMode(PeopleModel::StateColumn,
                                                         characters < 90 ? QHeaderView::Stretch
                                                                         : QHeaderView::ResizeToContents);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void PeoplePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_model->refreshTexts();
    fillLists();
    refreshTexts();
}

} // namespace surveyhook
