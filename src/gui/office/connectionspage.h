// SPDX-License-Identifier: GPL-3.0-or-later
// Mail accounts and accounts at platforms and survey tools. Saved at once, every change can be undone.
#pragma once

#include "gui/frame/page.h"

class QMenu;

namespace surveyhook {

class AccountForm;
class ItemPane;
class ItemSaver;
class MailForm;

class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit ConnectionsPage(Engine *engine, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("connections"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("connections"); }
    void refresh(const Overview &overview) override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectSaver();
    void translate();
    void fillAddMenu();
    void reload();
    void take(const std::shared_ptr<const Workspace> &workspace);
    void show(const QString &id);
    void add(const QString &type, const QString &name);
    void removeItem(const QString &id);
    void save(const Connection &connection);

    Engine *m_engine;
    ItemSaver *m_saver;
    ItemPane *m_pane;
    QMenu *m_addMenu;
    MailForm *m_mail;
    AccountForm *m_account;
    std::shared_ptr<const Workspace> m_workspace;
    QString m_shown;
    QString m_wanted;
    bool m_asked = false;
    bool m_again = false;
};

} // namespace surveyhook
