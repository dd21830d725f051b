// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/serve.h"

#include "cli/storytext.h"
#include "wording/commandtexts.h"
#include "wording/problems.h"

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 500ms;
constexpr int patientLooks = 60; // half a minute

/** Nothing will happen to it by itself soon. */
bool isSettled(const EventRow &row, const QDateTime &now)
{
    switch (row.state) {
    case State::Received:
    case State::Sending:
        return false;
    case State::Waiting:
    case State::Retrying:
        return row.due && row.due->addSecs(-10) > now;
    default:
        return true;
    }
}

} // namespace

Serve::Serve(Engine &engine, const Invocation &wanted, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_wanted(wanted)
    , m_quiet(this)
{
    connect(&m_engine, &Engine::serverChanged, this, &Serve::onServerChanged);
    connect(&m_engine, &Engine::troubled, this,
            [](const Error &error) { printProblem(errorSentence(error)); });
    if (m_wanted.has(u"follow"_s))
        connect(&m_engine, &Engine::changed, this, &Serve::follow);
    connect(&m_engine, &Engine::practiceEnded, this, [this](const Error &error) {
        if (!error.detail.isEmpty())
            printProblem(errorSentence(error));
        if (m_wanted.has(u"until-played"_s))
            m_quiet.start(lookEvery);
    });
    connect(&m_quiet, &QTimer::timeout, this, &Serve::endWhenQuiet);
}

void Serve::start()
{
    m_engine.start();
}

void Serve::stop()
{
    m_engine.stop();
}

void Serve::onServerChanged()
{
    const ServerStatus &server = m_engine.server();
    switch (server.phase) {
    case ServerStatus::Phase::Receiving:
        printLine("listening "_L1 + server.url.toString(QUrl::RemovePath));
        if (m_wanted.has(u"practice"_s))
            m_engine.playPractice();
        break;
    case ServerStatus::Phase::Elsewhere:
        printProblem(commandSentence(u"in_use"_s, {{"folder"_L1, server.error.values.value("path"_L1)}}));
        Q_EMIT ended(ExitCode::InUse);
        break;
    case ServerStatus::Phase::Failed:
        printProblem(errorSentence(server.error));
        Q_EMIT ended(ExitCode::Failed);
        break;
    case ServerStatus::Phase::Stopped:
        Q_EMIT ended(ExitCode::Done);
        break;
    case ServerStatus::Phase::Starting:
    case ServerStatus::Phase::Stopping:
        break;
    }
}

void Serve::follow()
{
    if (m_asking) {
        m_changedMeanwhile = true;
        return;
    }
    m_asking = true;
    struct Page
    {
        std::optional<ChangeMark> mark;
        QList<EventRow> rows;
        AutomationNames names;
    };
    const auto question = [from = m_mark](Desk &desk) {
        Page page;
        if (const auto mark = desk.historyMark())
            page.mark = *mark;
        EventQuery query;
        query.changedAfter = from.value_or(ChangeMark());
        query.limit = from ? 1000 : 50;
        if (const auto rows = desk.events(query))
            page.rows = *rows;
        page.names = desk.automationNames();
        return page;
    };
    m_engine.ask(this, question, [this](const Page &page) {
        m_asking = false;
        if (page.mark)
            m_mark = page.mark;
        print(page.rows, page.names);
        if (std::exchange(m_changedMeanwhile, false))
            follow();
    });
}

void Serve::print(const QList<EventRow> &rows, const AutomationNames &names)
{
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        const auto before = m_printed.constFind(row->number);
        if (before != m_printed.cend() && *before == row->state)
            continue;
        m_printed.insert(row->number, row->state);
        printLine(rowText(*row, names) + u'\n' + outcomeText(*row).chopped(1));
    }
}

void Serve::endWhenQuiet()
{
    m_engine.ask(
        this, [](Desk &desk) { return desk.events({.limit = 500}).valueOr({}); },
        [this](const QList<EventRow> &rows) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const bool quiet = std::all_of(rows.cbegin(), rows.cend(),
                                           [&](const EventRow &row) { return isSettled(row, now); });
            if (!quiet && ++m_quietLooks < patientLooks)
                return;
            m_quiet.stop();
            stop();
        });
}

} // namespace surveyhook
