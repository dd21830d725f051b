// SPDX-License-Identifier: GPL-3.0-or-later
// The page with everything that waits to be sent, live; what is chosen can be sent now or cancelled.
#pragma once

#include "gui/frame/pages.h"

#include <QTimer>

#include <memory>

namespace surveyhook {

namespace Ui {
class WaitingPage;
}

class QueueModel;

class WaitingPage final : public Page
{
    Q_OBJECT

public:
    WaitingPage(const PageTools &tools, QWidget *parent);
    ~WaitingPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("waiting"); }
    //: page: what waits to be sent
    [[nodiscard]] QString title() const override { return tr("Waiting"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("waiting"); }
    [[nodiscard]] Badge badge(const Overview &overview) const override;
    void refresh(const Overview &overview) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void take(const QList<DeliveryRow> &rows);
    void setUpTable();
    [[nodiscard]] QStringList chosen() const; // ids
    void refreshButtons();
    /** Why what is chosen cannot be sent now; empty: it can. */
    [[nodiscard]] QString whyNotNow() const;
    /** Red words say that nothing leaves, or the button that does it. */
    void refreshStopped();
    void stopSending(bool stop);
    void sendNow();
    void cancel();
    /** Does @p change to what is chosen, then says @p text. */
    void each(const std::function<Result<void>(Desk &, const QString &)> &change,
              const std::function<QString()> &text);

    std::unique_ptr<Ui::WaitingPage> m_ui;
    Engine *m_engine;
    QueueModel *m_model;
    QHash<QString, AutomationSummary> m_automations; // by id
    bool m_stopped = false; // all sending
    bool m_asked = false;
};

} // namespace surveyhook
