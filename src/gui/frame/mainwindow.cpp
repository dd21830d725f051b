// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/mainwindow.h"

#include "engine/catalogue.h"
#include "frame/ui_mainwindow.h"
#include "gui/board/boardwindow.h"
#include "gui/frame/desktoppresence.h"
#include "gui/frame/pages.h"
#include "gui/frame/shortcutsdialog.h"
#include "gui/frame/windowsize.h"
#include "gui/history/historypage.h"
#include "gui/practice/mailboxwindow.h"
#include "gui/practice/practicedesk.h"
#include "gui/transfer/workspacefiles.h"
#include "gui/widgets/paletteicon.h"
#include "wording/formats.h"
#include "wording/language.h"
#include "wording/problems.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

MainWindow::MainWindow(Engine *engine, const WindowSettings &settings, const EditorDoor &editor,
                       std::unique_ptr<TrayIcon> tray)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_engine(engine)
    , m_settings(settings)
    , m_files(new WorkspaceFiles(engine, this))
    , m_practice(new PracticeDesk(engine, this))
    , m_editor(editor)
    , m_languages(new QActionGroup(this))
    , m_presence(
          std::make_unique<DesktopPresence>(tray ? std::move(tray) : std::make_unique<SystemTrayIcon>(),
                                            settings))
    , m_open(new QAction(this))
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    setIcons();
    addLanguages();
    m_ui->messageBar->floatOver(m_ui->pages);
    addPages(editor);
    connectActions();
    connectEngine();
    connectPractice();
    connectDesktop();
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
        {m_ui->newestAction, u"newest"_s},     {m_ui->shortcutsAction, u"shortcuts"_s},
        {m_ui->aboutAction, u"about"_s},       {m_ui->boardAction, u"satisfaction"_s},
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

void MainWindow::addPages(const EditorDoor &editor)
{
    m_pages = makePages({.engine = m_engine,
                         .editor = editor,
                         .importFile = m_ui->importAction,
                         .practice = m_ui->practiceAction,
                         .mailbox = m_ui->mailboxAction,
                         .runAgain = m_ui->runAgainAction,
                         .tryAgain = m_ui->tryAgainAction,
                         .cancel = m_ui->cancelAction,
                         .copy = m_ui->copyAction},
                        m_ui->pages);
    QAction *first = m_ui->viewMenu->actions().constFirst();
    for (Page *page : m_pages) {
        m_ui->pages->addWidget(page);
        connectPage(page);
        auto *go = new QAction(paletteIcon(page->icon()), {}, this);
        go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_goTo.size())));
        connect(go, &QAction::triggered, this, [this, page] { showPage(page->id()); });
        m_ui->viewMenu->insertAction(first, go);
        m_goTo << go;
        if (auto *history = qobject_cast<HistoryPage *>(page))
            m_history = history;
    }
    m_ui->viewMenu->insertSeparator(first);
    m_ui->sideBar->setPages(m_pages);
    connect(m_ui->sideBar, &QListWidget::currentRowChanged, this, [this](int row) {
        m_ui->pages->setCurrentIndex(row);
        refreshPage();
    });
    refreshTexts();
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::message, m_ui->messageBar, &MessageBar::showMessage);
    connect(page, &Page::undoable, m_ui->messageBar, &MessageBar::showUndoable);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::eventsWanted, this, &MainWindow::showEvents);
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_ui->pages->currentIndex());
}

void MainWindow::showPage(const QString &id)
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row)->id() == id)
            m_ui->sideBar->setCurrentRow(row);
    }
}

void MainWindow::showEvents(const HistoryWish &wish)
{
    showPage(m_history->id());
    m_history->show(wish);
}

void MainWindow::connectActions()
{
    connect(m_ui->importAction, &QAction::triggered, m_files, &WorkspaceFiles::chooseImport);
    connect(m_ui->exportAction, &QAction::triggered, m_files, &WorkspaceFiles::chooseExport);
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::quit);
    connect(m_ui->startAction, &QAction::triggered, m_engine, &Engine::start);
    connect(m_ui->stopAction, &QAction::triggered, m_engine, &Engine::stop);
    connect(m_ui->practiceAction, &QAction::triggered, m_practice, &PracticeDesk::offer);
    connect(m_ui->mailboxAction, &QAction::triggered, this, &MainWindow::openMailbox);
    connect(m_ui->boardAction, &QAction::triggered, this, &MainWindow::openBoard);
    connect(m_ui->searchAction, &QAction::triggered, this, [this] {
        showPage(m_history->id());
        m_history->focusSearch();
    });
    connect(m_ui->newestAction, &QAction::triggered, this, [this] {
        showPage(m_history->id());
        m_history->showNewest();
    });
    connect(m_ui->storyBesideAction, &QAction::toggled, m_history, &HistoryPage::setStoryBeside);
    connect(m_ui->shortcutsAction, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_ui->menuBar, this))->open(); });
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_files, &WorkspaceFiles::message, m_ui->messageBar, &MessageBar::showMessage);
    connect(m_files, &WorkspaceFiles::failed, this, &MainWindow::showError);
    connect(m_files, &WorkspaceFiles::imported, this, &MainWindow::askOverview);
    m_ui->serverBar->setActions({m_ui->startAction, m_ui->stopAction});
    connect(m_ui->serverBar, &ServerBar::waitingWanted, this,
            [this] { showEvents({.state = State::Waiting}); });
    connect(m_ui->serverBar, &ServerBar::noticeChosen, this, &MainWindow::followNotice);
    connect(m_ui->serverBar, &ServerBar::needingWanted, this,
            [this] { showEvents({.state = State::NeedsAttention}); });
}

void MainWindow::connectEngine()
{
    connect(m_engine, &Engine::serverChanged, this, &MainWindow::showServer);
    connect(m_engine, &Engine::changed, this, &MainWindow::askOverview);
    connect(m_engine, &Engine::troubled, this, &MainWindow::showError);
}

void MainWindow::connectPractice()
{
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
    context.platformNames = systemNames;
    context.actionNames = actionTitles;
    setWordingContext(context);
    m_overviewKnown = true;
    m_presence->show(overview);
    for (int row = 0; row < m_pages.size(); ++row)
        m_ui->sideBar->setBadge(row, m_pages.at(row)->badge(overview));
    m_ui->serverBar->setCounts(overview.counts.value(State::Waiting) + overview.counts.value(State::Retrying),
                               overview.counts.value(State::NeedsAttention));
    m_ui->serverBar->setNotices(homeNotices(overview));
    refreshPage();
}

void MainWindow::refreshPage()
{
    if (Page *page = currentPage(); page != nullptr && m_overviewKnown)
        page->refresh(m_overview);
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
    m_presence->show(status);
}

void MainWindow::showError(const Error &error)
{
    m_ui->messageBar->showMessage([error] { return errorSentence(error); }, Tone::Bad);
}

void MainWindow::importFile(const QString &path)
{
    m_files->importFile(path);
}

void MainWindow::openMailbox()
{
    if (m_mailbox == nullptr)
        m_mailbox = new MailboxWindow(m_engine, this);
    m_mailbox->show();
    m_mailbox->raise();
    m_mailbox->activateWindow();
}

void MainWindow::openBoard()
{
    if (m_board == nullptr)
        m_board = new BoardWindow(m_engine, m_editor, this);
    m_board->show();
    m_board->raise();
    m_board->activateWindow();
}

void MainWindow::openPlace(QLatin1StringView place)
{
    if (place == places::board)
        return openBoard();
    if (place == places::mailbox)
        return openMailbox();
    raiseFromElsewhere();
    for (Page *page : std::as_const(m_pages)) {
        if (!page->holds(place) && page->id() != place)
            continue;
        showPage(page->id());
        page->lead(place);
    }
}

void MainWindow::followNotice(const QString &link)
{
    const QString what = link.section(u':', 0, 0);
    if (what == u"place") {
        const QByteArray place = link.section(u':', 1).toLatin1();
        openPlace(QLatin1StringView(place));
    } else if (what == u"held") {
        showEvents({.state = State::Held});
    }
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
    box->setObjectName(u"about"_s);
    if (auto *words = box->findChild<QLabel *>(u"qt_msgbox_label"_s)) // a box is as narrow as its text allows
        words->setMinimumWidth(
            qMin(fontMetrics().averageCharWidth() * 64, screen()->availableSize().width() / 2));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::restoreSizes()
{
    if (!restoreGeometry(m_settings.state("geometry")))
        resizeToText(this, 190, 50);
    const QSignalBlocker quiet(m_ui->storyBesideAction);
    m_ui->storyBesideAction->setChecked(m_settings.flag("storyBeside"));
    m_history->setStoryBeside(m_ui->storyBesideAction->isChecked());
    for (Page *page : m_pages)
        page->restore(m_settings);
    m_ui->sideBar->setCurrentRow(0);
    showPage(m_settings.text("page"));
}

void MainWindow::rememberSizes()
{
    m_settings.setState("geometry", saveGeometry());
    m_settings.setFlag("storyBeside", m_ui->storyBesideAction->isChecked());
    m_settings.setText("page", currentPage()->id());
    for (const Page *page : m_pages)
        page->remember(m_settings);
}

void MainWindow::refreshTexts()
{
    for (int i = 0; i < m_goTo.size(); ++i)
        m_goTo.at(i)->setText(u"&%1  %2"_s.arg(i + 1).arg(m_pages.at(i)->title()));
    m_open->setText(tr("&Open Surveyhook"));
}

void MainWindow::raiseFromElsewhere()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::connectDesktop()
{
    m_open->setIcon(applicationIcon());
    connect(m_open, &QAction::triggered, this, &MainWindow::raiseFromElsewhere);
    connect(m_presence.get(), &DesktopPresence::openWanted, this, &MainWindow::raiseFromElsewhere);
    m_presence->setActions({m_open, m_ui->startAction, m_ui->stopAction, m_ui->quitAction});
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberSizes();
    const auto closing =
        m_quitting || qApp->isSavingSession() ? DesktopPresence::Closing::Quits : m_presence->closing();
    if (closing == DesktopPresence::Closing::Quits) {
        if (m_mailbox != nullptr)
            m_mailbox->close();
        if (m_board != nullptr)
            m_board->close();
        QMainWindow::closeEvent(event);
        Q_EMIT closed();
        return;
    }
    event->ignore();
    if (closing == DesktopPresence::Closing::Hides)
        hide();
    else
        m_presence->explainClosing(
            this, [this] { hide(); }, [this] { quit(); });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == currentLanguage());
    refreshTexts();
    if (m_overviewKnown)
        takeOverview(m_overview);
    showServer();
}

} // namespace surveyhook
