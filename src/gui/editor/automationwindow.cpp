// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/automationwindow.h"

#include "editor/ui_automationwindow.h"
#include "gui/frame/windowsize.h"
#include "gui/widgets/paletteicon.h"
#include "wording/names.h"
#include "wording/problems.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

std::optional<WindowSettings> &sizes()
{
    static std::optional<WindowSettings> settings;
    return settings;
}

} // namespace

AutomationWindow::AutomationWindow(Engine *engine, const Draft &draft, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::AutomationWindow>())
    , m_engine(engine)
    , m_session(new EditorSession(engine, draft, this))
    , m_changes(new QTimer(this))
    , m_refreshing(new QTimer(this))
    , m_wizard(draft.isNew)
{
    m_ui->setupUi(this);
    // "Next" stays where it is when what was missing is there: it may be under the mouse already.
    QSizePolicy steady = m_ui->missing->sizePolicy();
    steady.setRetainSizeWhenHidden(true);
    m_ui->missing->setSizePolicy(steady);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(applicationIcon());
    for (QWidget *bar : {m_ui->changesBar, m_ui->faultPanel})
        bar->hide();
    m_ui->changesList->hide();
    QFont font = m_ui->title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_ui->title->setFont(font);
    m_ui->foot->setVisible(m_wizard);
    for (QWidget *ofEditor : std::initializer_list<QWidget *>{m_ui->versions, m_ui->stateBar, m_ui->keptBar})
        ofEditor->setVisible(!m_wizard);
    m_ui->messageBar->floatOver(m_ui->pages);
    m_ui->side->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    m_changes->setSingleShot(true);
    m_changes->setInterval(300ms);
    m_refreshing->setSingleShot(true);
    m_refreshing->setInterval(0ms);
    makePages();
    connectSession();
    connectButtons();
    addShortcuts();
    qApp->installEventFilter(this);
    resizeToText(this, 170, 44);
    if (sizes())
        restoreGeometry(sizes()->state("automation"));
    EditorPage *first = page(draft.progress.step);
    show(first != nullptr && m_wizard && m_session->isBegun() ? first : m_pages.constFirst());
    refreshTexts();
    askChanges();
}

AutomationWindow::~AutomationWindow()
{
    hide(); // while everything is there: what has the focus tells that it loses it
    qDeleteAll(m_pages);
}

void AutomationWindow::makePages()
{
    m_pages = makeEditorPages(m_session, m_ui->pages);
    for (EditorPage *page : std::as_const(m_pages)) {
        page->setObjectName(u"page_"_s + page->step());
        m_ui->pages->addWidget(page);
        connect(page, &EditorPage::stateChanged, m_refreshing, qOverload<>(&QTimer::start));
        connect(page, &EditorPage::stepWanted, this, &AutomationWindow::openStep);
        connect(page, &EditorPage::nextWanted, this, [this, page] {
            if (page == current())
                next();
        });
    }
}

void AutomationWindow::connectSession()
{
    for (const auto signal : {&EditorSession::changed, &EditorSession::loaded, &EditorSession::begun,
                              &EditorSession::saved, &EditorSession::sampleChanged})
        connect(m_session, signal, m_refreshing, qOverload<>(&QTimer::start));
    connect(m_refreshing, &QTimer::timeout, this, &AutomationWindow::refresh);
    connect(m_session, &EditorSession::saved, m_changes, qOverload<>(&QTimer::start));
    connect(m_session, &EditorSession::changed, this, [this] {
        m_changes->start();
        m_ui->faultPanel->hide();
    });
    connect(m_session, &EditorSession::failed, this, [this](const Error &error) {
        m_ui->messageBar->showMessage([error] { return errorSentence(error); }, Tone::Bad);
    });
    connect(m_session, &EditorSession::applied, this, &AutomationWindow::takeApplied);
    connect(m_session, &EditorSession::switched, this, &AutomationWindow::tellSwitched);
    connect(m_changes, &QTimer::timeout, this, &AutomationWindow::askChanges);
}

void AutomationWindow::connectButtons()
{
    connect(m_ui->rail, &StepRail::stepChosen, this, &AutomationWindow::openStep);
    connect(m_ui->sentence, &SentenceView::stepChosen, this, &AutomationWindow::openStep);
    connect(m_ui->changesList, &QLabel::linkActivated, this, &AutomationWindow::openStep);
    connect(m_ui->faultList, &QLabel::linkActivated, this, &AutomationWindow::openStep);
    connect(m_ui->next, &QPushButton::clicked, this, &AutomationWindow::next);
    connect(m_ui->back, &QPushButton::clicked, this, &AutomationWindow::back);
    connect(m_ui->showChanges, &QPushButton::toggled, m_ui->changesList, &QWidget::setVisible);
    connect(m_ui->apply, &QPushButton::clicked, this, &AutomationWindow::finish);
    connect(m_ui->discard, &QPushButton::clicked, m_session, &EditorSession::discard);
    connect(m_ui->versions, &QToolButton::clicked, this, &AutomationWindow::bringBack);
    connect(m_ui->onOff, &QPushButton::clicked, this, &AutomationWindow::switchOnOrOff);
    connect(m_ui->close, &QPushButton::clicked, this, &QWidget::close);
    QUndoStack *stack = m_session->undoStack();
    for (const auto &[button, icon] : {std::pair{m_ui->undo, u"undo"_s}, {m_ui->redo, u"redo"_s}})
        button->setIcon(paletteIcon(icon));
    connect(m_ui->undo, &QToolButton::clicked, stack, &QUndoStack::undo);
    connect(m_ui->redo, &QToolButton::clicked, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::indexChanged, m_refreshing, qOverload<>(&QTimer::start));
    m_ui->next->setIcon(paletteIcon(u"next"_s));
    m_ui->next->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    m_ui->back->setIcon(paletteIcon(u"back"_s));
}

void AutomationWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const auto &work) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, work);
        // A page's own letter may be the same in some language: going on comes first.
        connect(shortcut, &QShortcut::activatedAmbiguously, this, work);
    };
    add(Qt::ALT | Qt::Key_N, [this] { next(); });
    add(Qt::ALT | Qt::Key_B, [this] { back(); });
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)})
        add(keys, [this] { close(); });
    add(Qt::Key_F1, [this] { m_ui->why->toggle(); });
    add(Qt::Key_F5, [this] { current()->testAgain(); });
    add(QKeySequence::Undo, [this] { m_session->undoStack()->undo(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_session->undoStack()->redo(); });
}

bool AutomationWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Text fields would keep Ctrl+Z for themselves, even with nothing to undo in them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool redo =
            key->key() == Qt::Key_Z && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (widget != nullptr && widget->window() == this && (key->matches(QKeySequence::Undo) || redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AutomationWindow::toFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QWidget::show();
    raise();
    activateWindow();
}

QString AutomationWindow::currentStep() const
{
    return current()->step();
}

EditorPage *AutomationWindow::page(const QString &step) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [&step](const EditorPage *page) { return page->step() == step; });
    return found == m_pages.cend() ? nullptr : *found;
}

EditorPage *AutomationWindow::current() const
{
    return static_cast<EditorPage *>(m_ui->pages->currentWidget()); // nothing else is put in
}

QList<EditorPage *> AutomationWindow::shownPages() const
{
    const bool canLookUp = !m_session->platform().lookups.isEmpty();
    QList<EditorPage *> shown;
    for (EditorPage *page : m_pages) {
        if (canLookUp || page->step() != steps::lookup)
            shown << page;
    }
    return shown;
}

bool AutomationWindow::canOpen(const EditorPage *page) const
{
    if (!m_wizard)
        return true;
    const QList<EditorPage *> pages = shownPages();
    for (const EditorPage *before : pages) {
        if (before == page)
            return true;
        if (!before->missing().sentence.isEmpty() || !m_session->isBegun())
            return false;
    }
    return false;
}

void AutomationWindow::openStep(const QString &step)
{
    EditorPage *wanted = page(step);
    if (wanted == nullptr)
        return;
    if (!canOpen(wanted)) { // lead to the first page that still needs something
        const QList<EditorPage *> pages = shownPages();
        for (EditorPage *before : pages) {
            if (!before->missing().sentence.isEmpty()) {
                show(before);
                m_urged = true;
                refresh();
                return;
            }
        }
        return;
    }
    show(wanted);
}

void AutomationWindow::show(EditorPage *page)
{
    m_urged = false;
    m_ui->pages->setCurrentWidget(page);
    m_ui->why->setOpen(false);
    if (m_wizard && m_session->isBegun() && m_session->draft().progress.step != page->step()) {
        m_session->note([page](WizardProgress &progress) { progress.step = page->step(); });
        m_session->saveNow();
    }
    refresh();
    page->opened();
}

bool AutomationWindow::leadToMissing(EditorPage *page)
{
    const Missing missing = page->missing();
    if (missing.sentence.isEmpty())
        return true;
    if (page != current())
        show(page);
    m_urged = true;
    if (missing.field != nullptr) {
        missing.field->setFocus(Qt::ShortcutFocusReason);
        for (QWidget *above = missing.field->parentWidget(); above != nullptr;
             above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(missing.field);
        }
    }
    refreshFoot();
    return false;
}

void AutomationWindow::next()
{
    if (!m_wizard)
        return;
    current()->takeOver();
    if (!leadToMissing(current()))
        return;
    const QList<EditorPage *> pages = shownPages();
    const qsizetype index = pages.indexOf(current());
    m_session->note([this](WizardProgress &progress) {
        if (!progress.visited.contains(currentStep()))
            progress.visited << currentStep();
    });
    if (index + 1 < pages.size())
        show(pages.at(index + 1));
    else
        finish();
}

void AutomationWindow::back()
{
    const QList<EditorPage *> pages = shownPages();
    const qsizetype index = pages.indexOf(current());
    if (m_wizard && index > 0)
        show(pages.at(index - 1));
}

void AutomationWindow::rememberSizeIn(const WindowSettings &settings)
{
    sizes() = settings;
}

void AutomationWindow::closeEvent(QCloseEvent *event)
{
    if (sizes())
        sizes()->setState("automation", saveGeometry());
    m_session->saveNow();
    if (m_session->isSavingFailed() && !m_closeAnyway) {
        event->ignore();
        askToClose();
        return;
    }
    if (!m_done && m_session->isBegun() && m_wizard)
        Q_EMIT told([] { return tr("Saved as a draft. Continue from the list of automations."); });
    else if (!m_wizard && !m_changedParts.isEmpty())
        Q_EMIT told([] { return tr("Your changes are kept, but they do not apply yet."); });
    QWidget::closeEvent(event);
}

void AutomationWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

} // namespace surveyhook
