// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/json.h"
#include "cli/storytext.h"
#include "engine/desk.h"
#include "wording/commandtexts.h"
#include "wording/doctorwording.h"
#include "wording/problems.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <map>
#include <numeric>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 fileLimit = 64LL * 1024 * 1024;

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    const Error unreadable{ErrorCode::NotFound,
                           u"cannot read the file"_s,
                           {{"code"_L1, "cannot_read"_L1}, {"file"_L1, name}}};
    if (!file.open(QIODevice::ReadOnly) || file.size() > fileLimit)
        return unreadable;
    return file.readAll();
}

/** The first line of the file that --passphrase-file names; nothing when it is not given. */
Result<Secret> passphrase(const Invocation &wanted)
{
    const QString name = wanted.values.value(u"passphrase-file"_s);
    if (name.isEmpty())
        return Secret();
    Result<QByteArray> bytes = readFile(name);
    if (!bytes)
        return bytes.error();
    return Secret(bytes->split('\n').first().trimmed());
}

template <typename List>
QJsonArray arrayOf(const List &list)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(toJson(each));
    return array;
}

int total(const QMap<QString, int> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

ExitCode runImport(Desk &desk, const Invocation &wanted)
{
    const Result<QByteArray> file = readFile(wanted.arguments.first());
    if (!file)
        return reportError(file.error(), wanted);
    const Result<Secret> secret = passphrase(wanted);
    if (!secret)
        return reportError(secret.error(), wanted);
    const bool dryRun = wanted.has(u"dry-run"_s);
    const Result<ImportReport> report = desk.importWorkspace(*file, dryRun, *secret);
    if (!report)
        return reportError(report.error(), wanted);
    const bool refused = !report->faults.isEmpty();
    if (wanted.json) {
        printJson(toJson(*report, dryRun));
        return refused ? ExitCode::Failed : ExitCode::Done;
    }
    for (const Fault &fault : refused ? report->faults : report->notices)
        printProblem(faultSentence(fault.pointer, fault.code, fault.values));
    if (refused)
        return reportProblem("import_refused"_L1, {{"count"_L1, report->faults.size()}});
    printLine(
        commandSentence(dryRun ? u"import_would"_s : u"imported"_s,
                        {{"added"_L1, total(report->added)}, {"replaced"_L1, total(report->replaced)}}));
    return ExitCode::Done;
}

ExitCode runExport(Desk &desk, const Invocation &wanted)
{
    const Result<Secret> secret = passphrase(wanted);
    if (!secret)
        return reportError(secret.error(), wanted);
    const Result<QByteArray> bytes = desk.exportWorkspace(*secret);
    if (!bytes)
        return reportError(bytes.error(), wanted);
    if (wanted.arguments.isEmpty()) {
        printLine(QString::fromUtf8(*bytes).trimmed());
        return ExitCode::Done;
    }
    const QString name = wanted.arguments.first();
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return reportProblem("cannot_write"_L1, {{"file"_L1, name}});
    printLine(commandSentence(u"exported"_s, {{"file"_L1, name}}));
    if (secret->isEmpty())
        printLine(commandSentence(u"export_without_secrets"_s));
    return ExitCode::Done;
}

ExitCode runEvents(Desk &desk, const Invocation &wanted)
{
    EventQuery query;
    query.search = wanted.values.value(u"search"_s);
    const auto unfit = [](QLatin1StringView name, const QString &value) {
        return reportProblem("bad_option"_L1, {{"name"_L1, name}, {"value"_L1, value}}, ExitCode::WrongUse);
    };
    if (const QString code = wanted.values.value(u"state"_s); !code.isEmpty()) {
        const auto state = stateFromCode(code);
        if (!state)
            return unfit("state"_L1, code);
        query.states = {*state};
    }
    if (const QString limit = wanted.values.value(u"limit"_s); !limit.isEmpty()) {
        bool isNumber = false;
        query.limit = limit.toInt(&isNumber);
        if (!isNumber || query.limit < 1)
            return unfit("limit"_L1, limit);
    }
    const auto rows = desk.events(query);
    if (!rows)
        return reportError(rows.error(), wanted);
    if (wanted.json) {
        printJson({{"events"_L1, arrayOf(*rows)}});
        return ExitCode::Done;
    }
    const AutomationNames names = desk.automationNames();
    for (const EventRow &row : *rows)
        printLine(rowText(row, names) + u'\n' + outcomeText(row).chopped(1));
    if (rows->isEmpty())
        printLine(commandSentence(u"nothing_found"_s));
    return ExitCode::Done;
}

ExitCode printStory(Desk &desk, const Result<EventStory> &story, const Invocation &wanted)
{
    if (!story)
        return reportError(story.error(), wanted);
    if (wanted.json)
        printJson(toJson(*story));
    else
        printLine(storyText(*story, desk.automationNames()));
    return ExitCode::Done;
}

ExitCode runShow(Desk &desk, const Invocation &wanted)
{
    const Result<EventStory> story = desk.story(wanted.arguments.first());
    if (!story && story.error().code == ErrorCode::NotFound)
        return reportProblem("event_unknown"_L1, {{"name"_L1, wanted.arguments.first()}});
    return printStory(desk, story, wanted);
}

ExitCode runTest(Desk &desk, const Invocation &wanted)
{
    const QString sample = wanted.values.value(u"sample"_s);
    if (sample.isEmpty())
        return reportProblem("missing_argument"_L1, {{"name"_L1, "--sample FILE"_L1}}, ExitCode::WrongUse);
    const Result<QByteArray> body = readFile(sample);
    if (!body)
        return reportError(body.error(), wanted);
    const Result<EventStory> story = desk.dryRun(wanted.arguments.first(), *body);
    if (!story && story.error().code == ErrorCode::NotFound)
        return reportProblem("automation_unknown"_L1, {{"name"_L1, wanted.arguments.first()}});
    return printStory(desk, story, wanted);
}

ExitCode runQueue(Desk &desk, const Invocation &wanted)
{
    const auto rows = desk.queue();
    if (!rows)
        return reportError(rows.error(), wanted);
    if (wanted.json) {
        printJson({{"deliveries"_L1, arrayOf(*rows)}});
        return ExitCode::Done;
    }
    for (const DeliveryRow &row : *rows)
        printLine(deliveryText(row));
    if (rows->isEmpty())
        printLine(commandSentence(u"nothing_found"_s));
    return ExitCode::Done;
}

ExitCode runPeople(Desk &desk, const Invocation &wanted)
{
    constexpr int everybody = 1'000'000;
    const QString asked = wanted.values.value(u"limit"_s);
    const int limit = asked.isEmpty() ? everybody : asked.toInt();
    if (limit < 1)
        return reportProblem("bad_option"_L1, {{"name"_L1, "limit"_L1}, {"value"_L1, asked}},
                             ExitCode::WrongUse);
    const auto people = desk.people({.search = wanted.values.value(u"search"_s), .limit = limit});
    if (!people)
        return reportError(people.error(), wanted);
    if (wanted.json) {
        printJson({{"people"_L1, arrayOf(*people)}});
        return ExitCode::Done;
    }
    for (const PersonRow &person : *people)
        printLine(personText(person));
    if (people->isEmpty())
        printLine(commandSentence(u"nothing_found"_s));
    return ExitCode::Done;
}

ExitCode runDoctor(Desk &desk, const Invocation &wanted)
{
    const QList<Finding> findings = desk.doctor();
    const bool sound = std::none_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.status == Finding::Status::Failed;
    });
    if (wanted.json) {
        printJson({{"checks"_L1, arrayOf(findings)}});
    } else {
        for (const Finding &finding : findings)
            printLine(doctorSentence(finding.code, toJson(finding)["status"_L1].toString(), finding.values));
    }
    return sound ? ExitCode::Done : ExitCode::Failed;
}

/** replay, retry and cancel: the same act on each argument; what fails is said, the rest is done. */
ExitCode onEach(const Invocation &wanted, QLatin1StringView unknown, QLatin1StringView outcome,
                const std::function<Result<void>(const QString &)> &act)
{
    int done = 0;
    for (const QString &name : wanted.arguments) {
        const Result<void> acted = act(name);
        if (acted)
            ++done;
        else if (acted.error().code == ErrorCode::NotFound)
            reportProblem(unknown, {{"name"_L1, name}});
        else
            reportError(acted.error(), wanted);
    }
    if (wanted.json)
        printJson({{"done"_L1, done}, {"asked"_L1, wanted.arguments.size()}});
    else if (done > 0)
        printLine(commandSentence(outcome, {{"count"_L1, done}}));
    return done == wanted.arguments.size() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

ExitCode reportProblem(QLatin1StringView code, const QJsonObject &values, ExitCode exit)
{
    printProblem(commandSentence(code, values));
    return exit;
}

ExitCode reportError(const Error &error, const Invocation &wanted)
{
    const QString code = error.values.value("code"_L1).toString();
    const QString text = code.isEmpty() ? QString() : commandSentence(code, error.values);
    printProblem(text.isEmpty() ? errorSentence(error) : text);
    if (wanted.json)
        printJson(errorJson(error));
    return ExitCode::Failed;
}

ExitCode runCommand(Desk &desk, const Invocation &wanted)
{
    using Command = ExitCode (*)(Desk &, const Invocation &);
    static const std::map<QString, Command> commands{
        {u"import"_s, runImport}, {u"export"_s, runExport}, {u"events"_s, runEvents},
        {u"show"_s, runShow},     {u"test"_s, runTest},     {u"queue"_s, runQueue},
        {u"doctor"_s, runDoctor}, {u"people"_s, runPeople},
    };
    if (const auto command = commands.find(wanted.command); command != commands.end())
        return command->second(desk, wanted);
    if (wanted.command == "replay"_L1)
        return onEach(wanted, "event_unknown"_L1, "replayed"_L1,
                      [&](const QString &id) { return desk.replay(id); });
    if (wanted.command == "retry"_L1)
        return onEach(wanted, "delivery_unknown"_L1, "retried"_L1,
                      [&](const QString &id) { return desk.retry(id); });
    return onEach(wanted, "delivery_unknown"_L1, "cancelled"_L1,
                  [&](const QString &id) { return desk.cancel(id, u"command"_s); });
}

} // namespace surveyhook
