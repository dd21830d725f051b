// SPDX-License-Identifier: GPL-3.0-or-later
// One address of ours that another system calls: to be copied, what protects it, and making that anew.
#pragma once

#include "engine/setupdesk.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QPushButton;

namespace surveyhook {

namespace Ui {
class IncomingForm;
}

class CopyField;

class IncomingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit IncomingForm(QWidget *parent = nullptr);
    ~IncomingForm() override;

    /** @p publicUrl: of the office; empty: it is reached at @p local only. Emits nothing. Another address
     * than before is shown with its secrets covered. */
    void setAddress(const IncomingAddress &address, const QString &publicUrl, const QUrl &local);
    [[nodiscard]] const IncomingAddress &address() const { return m_address; }

Q_SIGNALS:
    /** Somebody has typed the secret that the other system shows. */
    void secretTyped(const surveyhook::Secret &secret);
    /** Somebody wants a new one and has read what that means. */
    void renewWanted(surveyhook::AddressPart part);
    /** The field of the public address in the settings. */
    void publicAddressWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addReveal(CopyField *field, QPushButton *button);
    void cover();
    void ask(AddressPart part);
    void showAddress();
    void showLogin();
    void showWords();
    [[nodiscard]] QString protection() const;
    [[nodiscard]] QString question(AddressPart part) const;

    std::unique_ptr<Ui::IncomingForm> m_ui;
    QPushButton *m_renewSecret;
    QPushButton *m_renewPassword;
    QPushButton *m_renewKey;
    IncomingAddress m_address;
    QString m_publicUrl;
    QUrl m_local;
};

/** Of the system that calls; the id of one that this version does not know. */
[[nodiscard]] QString callerName(const QString &platform);

} // namespace surveyhook
