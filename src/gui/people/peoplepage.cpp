// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplepage.h"

#include "gui/people/peoplemodel.h"
#include "people/ui_peoplepage.h"

#include <QEvent>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {
constexpr int most = 1000;
} // namespace

PeoplePage::PeoplePage(const PageTools &tools, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::PeoplePage>())
    , m_engine(tools.engine)
    , m_model(new PeopleModel(this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PeopleModel::AddressColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 12);
    header->setHighlightSections(false);
    m_ui->list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    connect(&m_typing, &QTimer::timeout, this, &PeoplePage::ask);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    refreshTexts();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::refresh(const Overview & /*overview*/)
{
    ask();
}

void PeoplePage::ask()
{
    m_wanted = m_asked;
    if (m_asked)
        return;
    m_asked = true;
    struct Answer
    {
        QList<PersonRow> rows;
        RestRule rest;
    };
    m_engine->ask(
        this,
        [search = m_ui->search->text()](Desk &desk) -> Result<Answer> {
            const auto rows = desk.people(search, most);
            const auto workspace = desk.workspace();
            if (!rows || !workspace)
                return rows ? workspace.error() : rows.error();
            return Answer{*rows, RestRule::of(**workspace)};
        },
        [this](const Result<Answer> &answer) {
            m_asked = false;
            if (answer)
                take(answer->rows, answer->rest);
            else
                Q_EMIT failed(answer.error());
            if (m_wanted)
                ask();
        });
}

void PeoplePage::take(const QList<PersonRow> &rows, const RestRule &rest)
{
    const QModelIndex current = m_ui->list->currentIndex();
    const QString before = current.siblingAtColumn(PeopleModel::AddressColumn).data().toString();
    m_model->setRows(rows, rest);
    for (int row = 0; !before.isEmpty() && row < rows.size(); ++row) {
        if (rows.at(row).address == before)
            m_ui->list->selectRow(row);
    }
    refreshTexts();
}

void PeoplePage::refreshTexts()
{
    const int count = m_model->rowCount();
    m_ui->pages->setCurrentWidget(count == 0 ? m_ui->emptyPage : m_ui->listPage);
    m_ui->empty->setText(m_ui->search->text().isEmpty()
                             ? tr("Nobody yet. Who is in an event with an e-mail address stands here.")
                             : tr("Nobody’s address contains that."));
    m_ui->count->setText(count < most ? tr("%n person(s)", nullptr, count)
                                      : tr("The %1 seen last. Search to find others.").arg(most));
}

void PeoplePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_model->refreshTexts();
    refreshTexts();
}

} // namespace surveyhook
