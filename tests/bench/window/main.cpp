// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, for every page of the window and of an automation, how long the window's thread was busy at a time
// when the page opened and when keys were pressed there. bench_window [AUTOMATIONS SURVEYS FIELDS]
#include "busymeter.h"
#include "engine/engine.h"
#include "gui/editor/automationwindow.h"
#include "gui/frame/editordoor.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/page.h"
#include "largeoffice.h"
#include "wording/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;
using namespace surveyhook::bench;

namespace {

/** What @p question gives, while the event loop turns. */
template <typename Question>
auto answerOf(Engine &engine, Question question)
{
    using Value = std::invoke_result_t<Question, Desk &>;
    std::optional<Value> value;
    engine.ask(&engine, std::move(question), [&value](Value given) { value = std::move(given); });
    while (!value)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *std::move(value);
}

void printRow(const char *where, const QString &what, double opening, double key)
{
    std::printf("| %s | %s | %.0f | %.0f |\n", where, qPrintable(what), opening, key);
    std::fflush(stdout);
}

/** A letter and an arrow, for whatever has the focus. */
double pressKeys(BusyMeter &meter)
{
    double longest = 0;
    for (const auto key : {Qt::Key_A, Qt::Key_Down}) {
        longest = std::max(longest, meter.measure([key] {
            if (QWidget *focus = QApplication::focusWidget(); focus != nullptr)
                QTest::keyClick(focus, key);
        }));
    }
    return longest;
}

void measureWindow(Engine &engine, const DataDir &dir, BusyMeter &meter)
{
    MainWindow window(&engine, WindowSettings(dir.settingsFile()), {});
    window.resize(1360, 850);
    const double opening = meter.measure([&window] { window.show(); });
    printRow("window", u"start"_s, opening, 0);
    QApplication::setActiveWindow(&window);
    const QList<Page *> pages = window.findChildren<Page *>();
    for (const Page *page : pages) {
        const double first = meter.measure([&] { window.showPage(page->id()); });
        printRow("window", page->id(), first, pressKeys(meter));
    }
}

void measureAutomation(Engine &engine, const Draft &draft, BusyMeter &meter)
{
    AutomationWindow window(&engine, draft);
    window.resize(1360, 850);
    const double opening = meter.measure([&window] { window.setVisible(true); });
    printRow("automation", u"start"_s, opening, 0);
    QApplication::setActiveWindow(&window);
    const QList<EditorPage *> pages = window.findChildren<EditorPage *>();
    for (const EditorPage *page : pages) {
        const double first = meter.measure([&] { window.openStep(page->step()); });
        printRow("automation", page->step(), first, pressKeys(meter));
    }
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    installLanguage(application, u"pl"_s);
    const QStringList arguments = QCoreApplication::arguments();
    OfficeSize size;
    if (arguments.size() > 3) {
        size = {.automations = arguments.at(1).toInt(),
                .surveys = arguments.at(2).toInt(),
                .messages = arguments.at(2).toInt(),
                .fields = arguments.at(3).toInt()};
    }

    const QTemporaryDir folder;
    const auto dir = DataDir::open(folder.filePath(u"data"_s));
    if (!dir)
        return failed(dir.error());
    const auto store = Store::open(*dir);
    if (!store)
        return failed(store.error());
    Engine engine(*dir, *store, Engine::Options{.port = 0});
    const auto imported =
        answerOf(engine, [size](Desk &desk) { return desk.importWorkspace(largeWorkspace(size), false); });
    if (!imported)
        return failed(imported.error());
    for (const Fault &fault : imported->faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault.pointer));
    if (!imported->faults.isEmpty())
        return 1;
    const auto opened =
        answerOf(engine, [](Desk &desk) { return desk.setup().openDraft(u"automation-3"_s); });
    if (!opened)
        return failed(opened.error());
    Draft draft = *opened;
    draft.progress.sample = {.source = SampleChoice::Source::Pasted, .pasted = largeCall(size)};

    std::printf(
        "%d automations, %d surveys, a sample with %d fields. Milliseconds for which the window's thread was "
        "busy at a time:\n\n| window | page | opening | a key |\n| --- | --- | --- | --- |\n",
        size.automations, size.surveys, size.fields);
    BusyMeter meter;
    measureWindow(engine, *dir, meter);
    measureAutomation(engine, draft, meter);
    return 0;
}
