// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/enginefeed.h"
#include "gui/exportdialog.h"
#include "gui/historyview.h"
#include "gui/importdialog.h"
#include "gui/mailboxwindow.h"
#include "gui/paletteicon.h"
#include "gui/practicedesk.h"
#include "gui/windowsize.h"
#include "wording/formats.h"
#include "wording/language.h"
#include "wording/problems.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

MainWindow::MainWindow(Engine *engine, const WindowSettings &settings)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_engine(engine)
    , m_settings(settings)
    , m_feed(new EngineFeed(engine, this))
    , m_practice(new PracticeDesk(engine, this))
    , m_languages(new QActionGroup(this))
    , m_waiting(new QPushButton(this))
    , m_needsYou(new QPushButton(this))
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    setIcons();
    addLanguages();
    addCounters();
    connectActions();
    connectPanes();
    connectEngine();
    restoreSizes();
    showServer();
    askOverview();
}

MainWindow::~MainWindow() = default;

void MainWindow::setIcons()
{
    const QList<std::pair<QAction *, QString>> icons = {
        {m_ui->importAction, u"import"_s},     {m_ui->exportAction, u"export"_s},
        {m_ui->quitAction, u"quit"_s},         {m_ui->runAgainAction, u"again"_s},
        {m_ui->tryAgainAction, u"retrying"_s}, {m_ui->cancelAction, u"cancelled"_s},
        {m_ui->copyAction, u"copy"_s},         {m_ui->startAction, u"start"_s},
        {m_ui->stopAction, u"stop"_s},         {m_ui->practiceAction, u"practice"_s},
        {m_ui->mailboxAction, u"mailbox"_s},   {m_ui->searchAction, u"search"_s},
        {m_ui->newestAction, u"newest"_s},     {m_ui->aboutAction, u"about"_s},
    };
    for (const auto &[action, name] : icons)
        action->setIcon(paletteIcon(name));
}

void MainWindow::addLanguages()
{
    const QStringList codes = availableLanguages();
    for (const QString &code : codes) {
        // In its own language, whatever the window speaks: who cannot read the window finds it here.
        QAction *action = m_ui->languageMenu->addAction(u'&' + languageName(code));
        action->setCheckable(true);
        action->setChecked(code == currentLanguage());
        action->setData(code);
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString code = action->data().toString();
        m_settings.setLanguage(code);
        installLanguage(*QCoreApplication::instance(), code);
    });
}

void MainWindow::addCounters()
{
    for (const auto &[button, state] :
         {std::pair{m_waiting, State::Waiting}, std::pair{m_needsYou, State::NeedsAttention}}) {
        button->setFlat(true);
        m_ui->statusBar->addPermanentWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, state = state] { m_ui->history->showState(state); });
    }
    m_waiting->setObjectName(u"waitingButton"_s);
    m_needsYou->setObjectName(u"needsYouButton"_s);
    m_waiting->setIcon(paletteIcon(u"waiting"_s));
    m_needsYou->setIcon(paletteIcon(u"needs_attention"_s));
    showCounts();
}

void MainWindow::connectActions()
{
    connect(m_ui->importAction, &QAction::triggered, this, &MainWindow::chooseImport);
    connect(m_ui->exportAction, &QAction::triggered, this, &MainWindow::chooseExport);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->startAction, &QAction::triggered, m_engine, &Engine::start);
    connect(m_ui->stopAction, &QAction::triggered, m_engine, &Engine::stop);
    connect(m_ui->practiceAction, &QAction::triggered, m_practice, &PracticeDesk::offer);
    connect(m_ui->mailboxAction, &QAction::triggered, this, &MainWindow::openMailbox);
    connect(m_ui->searchAction, &QAction::triggered, m_ui->history, &HistoryPane::focusSearch);
    connect(m_ui->newestAction, &QAction::triggered, m_ui->history, &HistoryPane::showNewest);
    connect(m_ui->storyBesideAction, &QAction::toggled, this, &MainWindow::setStoryBeside);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
    m_ui->serverBar->setActions(
        {m_ui->startAction, m_ui->stopAction, m_ui->practiceAction, m_ui->mailboxAction});
}

void MainWindow::connectPanes()
{
    m_ui->history->setFeed(m_feed);
    m_ui->story->setUp(m_engine,
                       {m_ui->runAgainAction, m_ui->tryAgainAction, m_ui->cancelAction, m_ui->copyAction});
    connect(m_ui->history, &HistoryPane::eventSelected, m_ui->story, &StoryPane::showStory);
    connect(m_ui->history, &HistoryPane::failed, this, &MainWindow::showError);
    connect(m_ui->history, &HistoryPane::allAutomationsWanted, m_ui->automations,
            &AutomationPane::clearSelection);
    connect(m_ui->automations, &AutomationPane::automationChosen, m_ui->history,
            &HistoryPane::showAutomation);
    connect(m_ui->automations, &AutomationPane::importWanted, m_ui->importAction, &QAction::trigger);
    connect(m_ui->automations, &AutomationPane::practiceWanted, m_ui->practiceAction, &QAction::trigger);
    connect(m_ui->story, &StoryPane::failed, this, &MainWindow::showError);
    connect(m_ui->story, &StoryPane::succeeded, this,
            [this](const MessageBar::Text &text) { m_ui->messageBar->showMessage(text, Tone::Good); });
}

void MainWindow::connectEngine()
{
    connect(m_engine, &Engine::serverChanged, this, &MainWindow::showServer);
    connect(m_engine, &Engine::changed, this, &MainWindow::askOverview);
    connect(m_engine, &Engine::troubled, this, &MainWindow::showError);
    connect(m_practice, &PracticeDesk::playingChanged, this, &MainWindow::showServer);
    connect(m_practice, &PracticeDesk::told, this, [this](const PracticeProgress &progress) {
        const auto text = [progress] {
            //: %1 and %2 numbers; %3 a sentence about what is being shown
            return tr("Practice office, %1 of %2: %3")
                .arg(progress.done)
                .arg(progress.total)
                .arg(progress.comment);
        };
        m_ui->messageBar->showMessage(text, Tone::Active);
    });
    connect(m_practice, &PracticeDesk::failed, this, &MainWindow::showError);
    connect(m_practice, &PracticeDesk::ended, this, [this] {
        const auto text = [] {
            return tr("The practice office has played. Choose an event to read its story, and look into the "
                      "practice "
                      "mailbox.");
        };
        m_ui->messageBar->showMessage(text, Tone::Good);
    });
}

void MainWindow::askOverview()
{
    if (m_overviewAsked) {
        m_overviewWanted = true;
        return;
    }
    m_overviewAsked = true;
    m_overviewWanted = false;
    m_engine->ask(
        this, [](Desk &desk) { return desk.overview(); },
        [this](const Result<Overview> &overview) {
            m_overviewAsked = false;
            if (overview)
                takeOverview(*overview);
            else
                showError(overview.error());
            if (m_overviewWanted)
                askOverview();
        });
}

void MainWindow::takeOverview(const Overview &overview)
{
    m_overview = overview;
    WordingContext context = wordingContext();
    context.zone = overview.settings.timeZone;
    QHash<QString, QString> names;
    for (const AutomationSummary &automation : overview.automations) {
        names.insert(automation.id, automation.name);
        context.platformNames.insert(automation.platform, automation.platformName);
    }
    setWordingContext(context);
    m_ui->automations->setAutomations(overview.automations);
    m_ui->history->setAutomationNames(names);
    m_ui->story->setAutomationNames(names);
    showCounts();
}

void MainWindow::showCounts()
{
    const qint64 waiting = m_overview.counts.value(State::Waiting) + m_overview.counts.value(State::Retrying);
    const qint64 needsYou = m_overview.counts.value(State::NeedsAttention);
    m_waiting->setText(tr("Waiting: %1").arg(waiting));
    m_needsYou->setText(tr("Needs you: %1").arg(needsYou));
    m_waiting->setToolTip(tr("Show the events that wait to be sent"));
    m_needsYou->setToolTip(tr("Show the events that you have to decide about"));
}

void MainWindow::showServer()
{
    const ServerStatus &status = m_engine->server();
    const auto phase = status.phase;
    const bool canStart = phase == ServerStatus::Phase::Stopped || phase == ServerStatus::Phase::Failed
                          || phase == ServerStatus::Phase::Elsewhere;
    const bool canStop = phase == ServerStatus::Phase::Receiving || phase == ServerStatus::Phase::Starting;
    m_ui->startAction->setEnabled(canStart);
    m_ui->stopAction->setEnabled(canStop);
    m_ui->practiceAction->setEnabled(!m_practice->isPlaying() && phase != ServerStatus::Phase::Stopping
                                     && phase != ServerStatus::Phase::Elsewhere);
    m_ui->serverBar->setStatus(status);
}

void MainWindow::showError(const Error &error)
{
    m_ui->messageBar->showMessage([error] { return errorSentence(error); }, Tone::Bad);
}

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a workspace file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Workspace files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFile);
    dialog->open();
}

void MainWindow::importFile(const QString &path)
{
    auto *dialog = new ImportDialog(m_engine, path, this);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportReport &report) {
        const auto text = [report] {
            //: %1 such as "4 new automations, 1 replaced survey"
            const QString changes = ImportDialog::changeText(report);
            return changes.isEmpty() ? tr("The workspace file was imported. It held nothing new.")
                                     : tr("The workspace file was imported: %1.").arg(changes);
        };
        m_ui->messageBar->showMessage(text, Tone::Good);
        askOverview();
    });
    dialog->open();
}

void MainWindow::chooseExport()
{
    auto *question = new ExportDialog(this);
    connect(question, &QDialog::accepted, this, [this, question] {
        auto *dialog = new QFileDialog(this, tr("Export the workspace"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        dialog->setNameFilters({tr("Workspace files (*.json)"), tr("All files (*)")});
        dialog->selectFile(u"surveyhook.json"_s);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, passphrase = question->passphrase()](const QString &path) {
                    exportTo(path, passphrase);
                });
        dialog->open();
    });
    question->open();
}

void MainWindow::exportTo(const QString &path, const Secret &passphrase)
{
    m_engine->ask(
        this,
        [path, passphrase](Desk &desk) -> Result<void> {
            const Result<QByteArray> content = desk.exportWorkspace(passphrase);
            if (!content)
                return content.error();
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
                return Error{ErrorCode::StorageFailed, file.errorString(), {{u"file"_s, path}}};
            return {};
        },
        [this, path](const Result<void> &done) {
            if (done)
                m_ui->messageBar->showMessage(
                    [path] { return tr("The workspace was written to %1.").arg(path); }, Tone::Good);
            else
                showError(done.error());
        });
}

void MainWindow::openMailbox()
{
    if (m_mailbox == nullptr)
        m_mailbox = new MailboxWindow(m_engine, this);
    m_mailbox->show();
    m_mailbox->raise();
    m_mailbox->activateWindow();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Surveyhook"),
        tr("Surveyhook %1\n\nTurns what happens in the systems you use into survey invitations "
           "to the right person at the right time.\n\nFree software under the GNU General "
           "Public License, version 3 or later. It comes without any warranty.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::setStoryBeside(bool beside)
{
    m_ui->storySplitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    const int whole = beside ? m_ui->storySplitter->width() : m_ui->storySplitter->height();
    m_ui->storySplitter->setSizes(beside ? QList<int>{whole * 6 / 10, whole * 4 / 10}
                                         : QList<int>{whole / 2, whole / 2});
}

void MainWindow::restoreSizes()
{
    const int unit = fontMetrics().averageCharWidth();
    if (!restoreGeometry(m_settings.state("geometry")))
        resizeToText(this, 190, 50);
    const QSignalBlocker quiet(m_ui->storyBesideAction);
    m_ui->storyBesideAction->setChecked(m_settings.flag("storyBeside"));
    setStoryBeside(m_ui->storyBesideAction->isChecked());
    m_ui->sideSplitter->setStretchFactor(1, 1);
    if (!m_ui->sideSplitter->restoreState(m_settings.state("side")))
        m_ui->sideSplitter->setSizes({unit * 34, unit * 136});
    m_ui->storySplitter->restoreState(m_settings.state("story"));
    m_ui->history->view()->restoreColumns(m_settings.state("columns"));
}

void MainWindow::rememberSizes()
{
    m_settings.setState("geometry", saveGeometry());
    m_settings.setState("side", m_ui->sideSplitter->saveState());
    m_settings.setState("story", m_ui->storySplitter->saveState());
    m_settings.setState("columns", m_ui->history->view()->saveColumns());
    m_settings.setFlag("storyBeside", m_ui->storyBesideAction->isChecked());
}

void MainWindow::raiseFromElsewhere()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberSizes();
    if (m_mailbox != nullptr)
        m_mailbox->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == currentLanguage());
    showCounts();
    showServer();
}

} // namespace surveyhook
