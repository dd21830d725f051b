// SPDX-License-Identifier: GPL-3.0-or-later
// The window that shows the mails of the practice office, as the customers would see them.
#pragma once

#include "engine/engine.h"

#include <QWidget>

#include <memory>

class QStandardItemModel;

namespace surveyhook {

namespace Ui {
class MailboxWindow;
}

class MailboxWindow final : public QWidget
{
    Q_OBJECT

public:
    /** A window of its own. @p engine must outlive it. */
    explicit MailboxWindow(Engine *engine, QWidget *parent = nullptr);
    ~MailboxWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void take(const QList<PracticeMail> &mails);
    void fillList();
    void showMail(int row);
    void translate();

    std::unique_ptr<Ui::MailboxWindow> m_ui;
    Engine *m_engine;
    QStandardItemModel *m_model;
    QList<PracticeMail> m_mails; // newest first
    bool m_asked = false;
};

} // namespace surveyhook
