// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/mailboxwindow.h"

#include "gui/frame/windowsize.h"
#include "gui/widgets/paletteicon.h"
#include "practice/ui_mailboxwindow.h"
#include "wording/formats.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
enum Column { ToColumn, SubjectColumn, TimeColumn };
} // namespace

MailboxWindow::MailboxWindow(Engine *engine, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::MailboxWindow>())
    , m_engine(engine)
    , m_model(new QStandardItemModel(0, 3, this))
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    m_ui->list->setModel(m_model);
    const int unit = fontMetrics().averageCharWidth();
    resizeToText(this, 140, 36);
    m_ui->splitter->setSizes({unit * 74, unit * 56});
    m_ui->list->header()->setStretchLastSection(false);
    m_ui->list->header()->setSectionResizeMode(ToColumn, QHeaderView::Stretch);
    m_ui->list->header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    m_ui->list->header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    m_ui->list->header()->setMinimumSectionSize(unit * 6);
    m_ui->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showMail(current.row()); });
    connect(m_engine, &Engine::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    translate();
    showMail(-1);
}

MailboxWindow::~MailboxWindow() = default;

void MailboxWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/** The mail stands beside the list, or below it where there is no room. */
void MailboxWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 90;
    m_ui->splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

void MailboxWindow::refresh()
{
    if (m_asked)
        return;
    m_asked = true;
    m_engine->ask(
        this, [](Desk &desk) { return desk.practiceMails(); },
        [this](const QList<PracticeMail> &mails) {
            m_asked = false;
            take(mails);
        });
}

void MailboxWindow::take(const QList<PracticeMail> &mails)
{
    QList<PracticeMail> sorted = mails;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const PracticeMail &a, const PracticeMail &b) { return a.mail.date > b.mail.date; });
    const bool same =
        std::equal(sorted.cbegin(), sorted.cend(), m_mails.cbegin(), m_mails.cend(),
                   [](const PracticeMail &a, const PracticeMail &b) { return a.file == b.file; });
    if (same && m_model->rowCount() > 0)
        return;
    const int before = m_ui->list->currentIndex().row();
    const QString chosen = before >= 0 && before < m_mails.size() ? m_mails.at(before).file : QString();
    m_mails = sorted;
    fillList();
    int row = m_mails.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_mails.size(); ++i) {
        if (!chosen.isEmpty() && m_mails.at(i).file == chosen)
            row = i;
    }
    m_ui->list->setCurrentIndex(m_model->index(row, 0));
    showMail(row);
}

void MailboxWindow::fillList()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const PracticeMail &mail : std::as_const(m_mails)) {
        const QList<QStandardItem *> row = {new QStandardItem(mail.mail.to),
                                            new QStandardItem(mail.mail.subject),
                                            new QStandardItem(dateTimeText(mail.mail.date))};
        for (QStandardItem *item : row)
            item->setToolTip(item->text());
        m_model->appendRow(row);
    }
}

void MailboxWindow::showMail(int row)
{
    const bool any = row >= 0 && row < m_mails.size();
    m_ui->tabs->setEnabled(any);
    if (!any) {
        setWindowTitle(tr("Practice mailbox"));
        m_ui->head->setText(
            tr("There is no mail yet. Mails of automations that use the practice mailbox, trials and the "
               "practice office come here.")
                .toHtmlEscaped());
        m_ui->html->clear();
        m_ui->text->clear();
        return;
    }
    const ReadMail &mail = m_mails.at(row).mail;
    //: title of the window: %1 the address that the shown mail went to
    setWindowTitle(tr("Practice mailbox: mail to %1").arg(mail.to));
    //: %1 an e-mail address
    m_ui->head->setText(
        u"<b>%1</b><br>%2"_s.arg(mail.subject.toHtmlEscaped(), tr("To: %1").arg(mail.to).toHtmlEscaped()));
    if (mail.html.isEmpty()) // our own test mails are text alone
        m_ui->html->setPlainText(mail.text);
    else
        m_ui->html->setHtml(mail.html);
    m_ui->text->setPlainText(mail.text);
}

void MailboxWindow::translate()
{
    m_model->setHorizontalHeaderLabels({tr("To"), tr("Subject"), tr("Time")});
}

void MailboxWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    translate();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row, TimeColumn)->setText(dateTimeText(m_mails.at(row).mail.date));
    showMail(m_ui->list->currentIndex().row());
}

} // namespace surveyhook
