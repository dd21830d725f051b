// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/shortcutsdialog.h"

#include "gui/frame/windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString plain(const QAction *action)
{
    QString text = action->text();
    static const QRegularExpression number(u"^\\d+ +"_s); // "1  Home": the digit is in the shortcut already
    return text.remove(u'&').remove(u"…"_s).remove(number).toHtmlEscaped();
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setHtml(list(menus));
    text->setTabChangesFocus(true);
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeToText(this, 60, 28);
}

/** Qt has these names in few languages, and as abbreviations. */
QString ShortcutsDialog::keyText(const QKeySequence &keys)
{
    const QHash<QString, QString> names = {
        //: a key, as it is written on keyboards and what it is called
        {u"Ctrl"_s, tr("Ctrl")},  {u"Shift"_s, tr("Shift")},     {u"Alt"_s, tr("Alt")},
        {u"Home"_s, tr("Home")},  {u"End"_s, tr("End")},         {u"Del"_s, tr("Delete")},
        {u"Ins"_s, tr("Insert")}, {u"Space"_s, tr("Space bar")},
    };
    QStringList parts = keys.toString(QKeySequence::PortableText).split(u'+');
    for (QString &part : parts)
        part = names.value(part, part);
    return parts.join(u" + "_s);
}

QString ShortcutsDialog::list(const QMenuBar *menus)
{
    QString html;
    const QList<QAction *> all = menus->actions();
    for (const QAction *menu : all) {
        QString rows;
        const QList<QAction *> entries = menu->menu()->actions();
        for (const QAction *entry : entries) {
            if (!entry->shortcut().isEmpty())
                rows += u"<tr><td width=\"45%\"><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
                    keyText(entry->shortcut()).toHtmlEscaped(), plain(entry));
        }
        if (!rows.isEmpty())
            html += u"<h4>%1</h4><table cellpadding=\"2\" width=\"98%\">%2</table>"_s.arg(plain(menu), rows);
    }
    html += u"<p>"_s
            + tr("Every button and field with an underlined letter answers to Alt and that letter; Tab leads "
                 "from one to the next.")
                  .toHtmlEscaped()
            + u"</p>"_s;
    return html;
}

} // namespace surveyhook
