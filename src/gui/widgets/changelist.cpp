// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/changelist.h"

#include "gui/widgets/tabledialog.h"
#include "widgets/ui_changelist.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QList<Change> choices{
    {.kind = u"trim"_s},
    {.kind = u"firstWord"_s},
    {.kind = u"lastWord"_s},
    {.kind = u"title"_s},
    {.kind = u"upper"_s},
    {.kind = u"lower"_s},
    {.kind = u"date"_s, .format = u"dd.MM.yyyy"_s},
    {.kind = u"date"_s, .format = u"dd-MM-yyyy"_s},
    {.kind = u"date"_s, .format = u"yyyy-MM-dd"_s},
    {.kind = u"phone"_s, .format = u"+48"_s},
    {.kind = u"phone"_s, .format = u"+31"_s},
};

} // namespace

QString changeName(const Change &change)
{
    if (change.kind == u"trim")
        return ChangeList::tr("without spaces around it");
    if (change.kind == u"firstWord")
        return ChangeList::tr("first word only");
    if (change.kind == u"lastWord")
        return ChangeList::tr("last word only");
    if (change.kind == u"title")
        return ChangeList::tr("capital letters as in names");
    if (change.kind == u"upper")
        return ChangeList::tr("all in capital letters");
    if (change.kind == u"lower")
        return ChangeList::tr("all in small letters");
    if (change.kind == u"date")
        //: %1: an example of a date in this form.
        return ChangeList::tr("date as %1").arg(QDate(2026, 12, 31).toString(change.format));
    if (change.kind == u"phone")
        //: %1: +48 or +31
        return ChangeList::tr("phone number with %1").arg(change.format);
    if (change.kind == u"table")
        return ChangeList::tr("replaced by a table (%n entry(ies))", nullptr,
                              static_cast<int>(change.table.size()));
    return change.kind;
}

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangeList>())
    , m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->add->setMenu(m_menu);
    fillMenu();
    connect(m_ui->removeLast, &QPushButton::clicked, this, [this] {
        if (m_changes.isEmpty())
            return;
        m_changes.removeLast();
        if (m_changes.isEmpty())
            m_ui->add->setFocus();
        Q_EMIT edited();
    });
    refresh();
}

ChangeList::~ChangeList() = default;

void ChangeList::setChanges(const QList<Change> &changes, const QString &before, const QString &after)
{
    m_changes = changes;
    m_before = before;
    m_after = after;
    refresh();
}

void ChangeList::fillMenu()
{
    m_menu->clear();
    for (const Change &change : choices)
        m_menu->addAction(changeName(change), this, [this, change] { add(change); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Replace by a table…"), this, &ChangeList::editTable);
}

void ChangeList::add(const Change &change)
{
    m_changes << change;
    Q_EMIT edited();
}

void ChangeList::editTable()
{
    Change before{.kind = u"table"_s};
    for (const Change &change : std::as_const(m_changes)) {
        if (change.kind == u"table")
            before = change;
    }
    auto *dialog = new TableDialog(before.table, m_before, this);
    connect(dialog, &TableDialog::accepted, this, [this, dialog, before] {
        Change change = before;
        change.table = dialog->table();
        m_changes.removeIf([](const Change &old) { return old.kind == u"table"; });
        if (!change.table.isEmpty())
            m_changes << change;
        Q_EMIT edited();
    });
    dialog->open();
}

void ChangeList::refresh()
{
    QStringList names;
    for (const Change &change : std::as_const(m_changes))
        names << changeName(change);
    //: %1: a list of adjustments to a value: "first word only, all in capital letters".
    m_ui->changes->setText(tr("Adjusted: %1").arg(names.join(u", "_s)));
    m_ui->changes->setVisible(!names.isEmpty());
    m_ui->effect->setText(tr("“%1” becomes “%2”").arg(m_before, m_after));
    m_ui->effect->setVisible(!names.isEmpty() && !m_before.isEmpty());
    m_ui->removeLast->setVisible(!names.isEmpty());
}

void ChangeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillMenu();
        refresh();
    }
}

} // namespace surveyhook
