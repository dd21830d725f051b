// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/shortcutsdialog.h"

#include "gui/frame/windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString plain(const QAction *action)
{
    QString text = action->text();
    return text.remove(u'&').remove(u"…"_s).toHtmlEscaped();
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

QString ShortcutsDialog::list(const QMenuBar *menus)
{
    QString html;
    const QList<QAction *> all = menus->actions();
    for (const QAction *menu : all) {
        QString rows;
        const QList<QAction *> entries = menu->menu()->actions();
        for (const QAction *entry : entries) {
            if (!entry->shortcut().isEmpty())
                rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
                    entry->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(), plain(entry));
        }
        if (!rows.isEmpty())
            html += u"<h4>%1</h4><table cellpadding=\"2\">%2</table>"_s.arg(plain(menu), rows);
    }
    html += u"<p>"_s
            + tr("Every button and field with an underlined letter answers to Alt and that letter; Tab leads "
                 "from one to the next.")
                  .toHtmlEscaped()
            + u"</p>"_s;
    return html;
}

} // namespace surveyhook
