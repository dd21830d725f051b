// SPDX-License-Identifier: GPL-3.0-or-later
// Mail accounts, accounts at platforms and survey tools, and the addresses that other systems call. Saved at
// once, every change can be undone.
#pragma once

#include "gui/office/officepage.h"

class QMenu;
class QTabWidget;

namespace surveyhook {

class AccountForm;
class DoorForm;
class IncomingForm;
class ItemPane;
class MailForm;
class NoteBar;
class PromoTab;
class SubscriptionTab;

class ConnectionsPage final : public OfficePage
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit ConnectionsPage(Engine *engine, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("connections"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("connections"); }
    [[nodiscard]] bool holds(QLatin1StringView place) const override;
    void lead(QLatin1StringView place) override;

protected:
    void showWorkspace() override;
    void showFaults(const ItemKey &item, const QList<Fault> &faults) override;
    void translate() override;
    [[nodiscard]] std::function<QString()> savedText(const SaveReport &report) const override;

private:
    void makeAccounts();
    void makeIncoming();
    void makeDoors();
    void showAccounts();
    void showDoors();
    void showDoor(const QString &id);
    void showIncoming();
    void showAddress(const QString &key);
    void renew(AddressPart part, const Secret &secret = {});
    void fillAddMenu();
    void show(const QString &id);
    void add(const QString &type, const QString &name);
    void removeItem(const QString &id);
    void save(const Connection &connection);

    Engine *m_engine;
    QTabWidget *m_tabs;
    NoteBar *m_note;
    ItemPane *m_pane;
    QMenu *m_addMenu;
    MailForm *m_mail;
    AccountForm *m_account;
    ItemPane *m_addresses;
    IncomingForm *m_incoming;
    ItemPane *m_doors;
    DoorForm *m_door;
    PromoTab *m_promo;
    SubscriptionTab *m_subscriptions;
    QString m_shown;
    QString m_wanted;
    QString m_wantedAddress;
};

} // namespace surveyhook
