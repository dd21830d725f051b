// SPDX-License-Identifier: GPL-3.0-or-later
// One address that is told what happens here: what about, in which shape, how we prove ourselves; a test, and
// what it was told so far.
#pragma once

#include "base/secret.h"
#include "domain/outgoingrow.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QCheckBox;

namespace surveyhook {

class SubscriptionHistory;

namespace Ui {
class SubscriptionForm;
}

class SubscriptionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SubscriptionForm(QWidget *parent = nullptr);
    ~SubscriptionForm() override;

    /** As in the workspace file; without an id it is one that does not exist yet. Its secrets are not kept.
     * @p typing: what is typed stays. Emits nothing. */
    void setSubscription(const QJsonObject &subscription, bool typing = false);
    void setStatus(const SubscriptionStatus &status, const QList<OutgoingRow> &messages);
    /** Said while a test waits: whether the program delivers at the moment. */
    void setDelivering(bool delivering);
    /** As it stands in the form; a password only when one was typed, never the signing secret. */
    [[nodiscard]] QJsonObject subscription() const;
    [[nodiscard]] QString id() const;
    /** Why it cannot be saved as it stands; empty: it can. */
    [[nodiscard]] QString problem() const;
    /** What the store found wrong, in words. */
    void showFault(const QString &text);

    /** This once, until it is confirmed, hidden or another one is shown. */
    void showSecret(const Secret &secret);
    void forgetSecrets();

Q_SIGNALS:
    void edited(); // by the user
    void createWanted();
    void renewWanted();
    void testWanted();
    void switchOnWanted();
    void againWanted(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectInputs();
    void fill();
    void askForRenewal();
    void startTest();
    void showParts();
    void showState();
    void showTest();
    void translate();

    std::unique_ptr<Ui::SubscriptionForm> m_ui;
    QMap<QString, QCheckBox *> m_events;
    SubscriptionHistory *m_history;
    QJsonObject m_item; // without secrets
    bool m_hasSecret = false;
    bool m_hasPassword = false;
    bool m_renewed = false; // an older secret signs too
    bool m_delivering = true;
    QString m_fault;
    SubscriptionStatus m_status;
    QList<OutgoingRow> m_messages;
    bool m_testing = false;
    QString m_testBefore; // the newest test when this one was begun
};

} // namespace surveyhook
