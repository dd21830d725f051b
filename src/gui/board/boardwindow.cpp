// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/board/boardwindow.h"

#include "board/ui_boardwindow.h"
#include "engine/setupdesk.h"
#include "gui/board/boardfile.h"
#include "gui/board/boardmodel.h"
#include "gui/frame/windowsize.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/scrollbody.h"
#include "wording/problems.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

BoardWindow::BoardWindow(Engine *engine, const EditorDoor &editor, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::BoardWindow>())
    , m_engine(engine)
    , m_editor(editor)
    , m_table(new BoardModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_comments(new CommentModel(this))
    , m_exportTable(new QAction(this))
    , m_exportComments(new QAction(this))
    , m_exportPicture(new QAction(this))
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    resizeToText(this, 150, 46);
    m_ui->pages->setCurrentWidget(m_ui->waitPage);
    setUpTables();
    addExport();
    followFocus(m_ui->chartArea);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(m_ui->filters, &BoardFilters::changed, this, &BoardWindow::ask);
    connect(m_ui->start, &BoardStart::newWanted, this, &BoardWindow::begin);
    connect(m_ui->start, &BoardStart::openWanted, this,
            [this](const QString &automation) { m_editor.edit(automation, this); });
    connect(m_engine, &Engine::changed, this, [this] {
        if (isVisible())
            ask();
    });
    translate();
}

BoardWindow::~BoardWindow() = default;

void BoardWindow::setUpTables()
{
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(BoardModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_ui->table->setModel(m_sorted);
    m_ui->table->sortByColumn(BoardModel::NameColumn, Qt::AscendingOrder);
    m_ui->comments->setModel(m_comments);
    const int unit = fontMetrics().averageCharWidth();
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BoardModel::NameColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(unit * 9);
    header = m_ui->comments->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CommentModel::CommentColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(unit * 9);
    m_ui->comments->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    for (QTableView *view : {m_ui->table, m_ui->comments})
        view->horizontalHeader()->setHighlightSections(false);
}

void BoardWindow::addExport()
{
    auto *menu = new QMenu(m_ui->exportButton);
    menu->addAction(m_exportTable);
    menu->addAction(m_exportComments);
    menu->addAction(m_exportPicture);
    m_ui->exportButton->setMenu(menu);
    m_ui->exportButton->setIcon(paletteIcon(u"export"_s));
    m_ui->filters->addAtEnd(m_ui->exportButton);
    m_exportTable->setObjectName(u"exportTable"_s);
    m_exportComments->setObjectName(u"exportComments"_s);
    m_exportPicture->setObjectName(u"exportPicture"_s);
    connect(m_exportTable, &QAction::triggered, this,
            [this] { choose(u"csv"_s, tr("Tables (*.csv)"), &BoardWindow::writeTable); });
    connect(m_exportComments, &QAction::triggered, this,
            [this] { choose(u"csv"_s, tr("Tables (*.csv)"), &BoardWindow::writeComments); });
    connect(m_exportPicture, &QAction::triggered, this,
            [this] { choose(u"png"_s, tr("Pictures (*.png)"), &BoardWindow::writePicture); });
}

void BoardWindow::choose(const QString &suffix, const QString &filter,
                         void (BoardWindow::*writer)(const QString &))
{
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({filter, tr("All files (*)")});
    //: the name that a file is offered under, without its ending
    dialog->selectFile(tr("satisfaction") + u' ' + m_board.days.from.toString(Qt::ISODate) + u' '
                       + m_board.days.to.toString(Qt::ISODate) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, writer);
    dialog->open();
}

void BoardWindow::writeTable(const QString &path)
{
    write(path, BoardFile::table(m_board));
}

void BoardWindow::writeComments(const QString &path)
{
    write(path, BoardFile::comments(m_board));
}

void BoardWindow::writePicture(const QString &path)
{
    write(path, BoardFile::picture(m_board, m_ui->filters->description()));
}

void BoardWindow::write(const QString &path, const QByteArray &content)
{
    m_engine->ask(
        this,
        [path, content](Desk & /*desk*/) -> Result<void> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
                return Error{ErrorCode::StorageFailed, file.errorString(), {{"file"_L1, path}}};
            return {};
        },
        [this, path](const Result<void> &done) {
            if (done)
                m_ui->note->setNote(tr("The file was written: %1").arg(path), {}, Tone::Good);
            else
                showFault(done.error());
        });
}

void BoardWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ui->note->setNote({});
    ask();
}

void BoardWindow::ask()
{
    m_wanted = m_asked;
    if (m_asked)
        return;
    m_asked = true;
    m_engine->ask(
        this,
        [question = m_ui->filters->question()](Desk &desk) -> Result<Answer> {
            const auto board = desk.satisfaction(question);
            if (!board)
                return board.error();
            if (board->everAny)
                return Answer{*board, {}};
            const auto overview = desk.overview();
            if (!overview)
                return overview.error();
            return Answer{*board, overview->automations};
        },
        [this](const Result<Answer> &answer) {
            m_asked = false;
            if (answer && !m_wanted) // else somebody has chosen otherwise meanwhile
                take(*answer);
            else if (!answer)
                showFault(answer.error());
            if (m_wanted)
                ask();
        });
}

void BoardWindow::take(const Answer &answer)
{
    m_board = answer.board;
    m_ui->pages->setCurrentWidget(m_board.everAny ? m_ui->boardPage : m_ui->startPage);
    if (!m_board.everAny)
        return m_ui->start->setAutomations(answer.automations, m_editor.isThere());
    m_ui->filters->setChoices(m_board);
    m_ui->tiles->setBoard(m_board);
    m_ui->charts->setBoard(m_board);
    m_table->setRows(m_board.rows, m_board.group);
    showComments();
    const bool none = m_board.total == SatisfactionFigures();
    m_ui->none->setVisible(none);
    m_ui->charts->setVisible(!none);
}

void BoardWindow::showComments()
{
    // New rows come in at the top: what somebody reads stays where it is.
    const int top = m_ui->comments->rowAt(0);
    const QPersistentModelIndex read = m_comments->index(top, CommentModel::CommentColumn);
    m_comments->setComments(m_board.comments);
    if (top > 0 && read.isValid() && read.row() != top) {
        m_ui->comments->doItemsLayout(); // else the scroll bar does not reach so far yet
        m_ui->comments->verticalScrollBar()->setValue(read.row());
    }
    translate();
}

void BoardWindow::showFault(const Error &error)
{
    m_ui->note->setNote(errorSentence(error), {}, Tone::Bad);
}

void BoardWindow::begin(const QString &platform)
{
    m_engine->ask(
        this, [platform](Desk &desk) { return desk.setup().newDraft(platform); },
        [this](const Result<Draft> &draft) {
            if (draft)
                m_editor.edit(draft->automation.id, this);
            else
                showFault(draft.error());
        });
}

void BoardWindow::translate()
{
    m_exportTable->setText(tr("&Table (CSV)…"));
    m_exportComments->setText(tr("&Comments (CSV)…"));
    m_exportPicture->setText(tr("&Picture (PNG)…"));
    //: a tab: %1 how many comments there are
    m_ui->tabs->setTabText(2, tr("Comments (%1)").arg(m_board.comments.size()));
}

void BoardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_table->refreshTexts();
    m_comments->refreshTexts();
    translate();
}

} // namespace surveyhook
