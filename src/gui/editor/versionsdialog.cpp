// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/versionsdialog.h"

#include "gui/frame/windowsize.h"
#include "wording/formats.h"
#include "wording/problems.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

VersionsDialog::VersionsDialog(Engine *engine, const QString &automation, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_automation(automation)
    , m_text(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Earlier versions"));
    auto *layout = new QVBoxLayout(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_choose = buttons->addButton(tr("Bring back"), QDialogButtonBox::AcceptRole);
    m_choose->setEnabled(false);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_text->setWordWrap(true);
    m_text->setText(
        tr("The version you bring back becomes your draft. What runs stays as it is until you apply it. "
           "Passwords and secrets stay those of today."));
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Saved"), tr("Name")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this] { m_choose->setEnabled(m_list->indexOfTopLevelItem(m_list->currentItem()) > 0); });
    connect(m_list, &QTreeWidget::itemActivated, m_choose, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &VersionsDialog::bringBack);
    resizeToText(this, 80, 24);
    m_engine->ask(
        this, [automation](Desk &desk) { return desk.setup().versions(automation); },
        [this](const Result<QList<AutomationVersion>> &versions) {
            if (versions)
                take(*versions);
            else
                m_text->setText(errorSentence(versions.error()));
        });
}

void VersionsDialog::take(const QList<AutomationVersion> &versions)
{
    m_versions = versions;
    for (const AutomationVersion &version : versions) {
        const QString when = dateTimeText(version.savedAt);
        //: %1 a time; the version of an automation that runs at present
        const QString text = m_list->topLevelItemCount() == 0 ? tr("%1 (runs now)").arg(when) : when;
        auto *item = new QTreeWidgetItem({text, version.name});
        item->setToolTip(0, text);
        item->setToolTip(1, version.name); // it may be longer than the window is wide
        m_list->addTopLevelItem(item);
    }
    m_list->setFocus();
}

void VersionsDialog::bringBack()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 1)
        return;
    const AutomationVersion version = m_versions.at(row);
    m_engine->ask(
        this,
        [id = m_automation, number = version.version](Desk &desk) {
            return desk.setup().draftOfVersion(id, number);
        },
        [this, version](const Result<Draft> &draft) {
            if (!draft) {
                m_text->setText(errorSentence(draft.error()));
                return;
            }
            Q_EMIT chosen(*draft, dateTimeText(version.savedAt));
            accept();
        });
}

} // namespace surveyhook
