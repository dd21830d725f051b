// SPDX-License-Identifier: GPL-3.0-or-later
// The earlier versions of an automation, to bring one back as a draft.
#pragma once

#include "engine/engine.h"
#include "engine/setupdesk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace surveyhook {

class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p engine must outlive it; it deletes itself when closed. */
    VersionsDialog(Engine *engine, const QString &automation, QWidget *parent);

Q_SIGNALS:
    /** @p when: the time of the version, for people. */
    void chosen(const surveyhook::Draft &draft, const QString &when);

private:
    void take(const QList<AutomationVersion> &versions);
    void bringBack();

    Engine *m_engine;
    QString m_automation;
    QList<AutomationVersion> m_versions;
    QLabel *m_text;
    QTreeWidget *m_list;
    QPushButton *m_choose;
};

} // namespace surveyhook
