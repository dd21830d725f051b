// SPDX-License-Identifier: GPL-3.0-or-later
// How other systems reach this program: the public address, who keeps it up, and whether it leads here.
#pragma once

#include "engine/engine.h"
#include "engine/setupdesk.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace surveyhook {

namespace Ui {
class ReachForm;
}
class FaultLabels;

class ReachForm final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit ReachForm(Engine *engine, QWidget *parent = nullptr);
    ~ReachForm() override;

    /** Emits nothing. */
    void setSettings(const OfficeSettings &settings);
    /** Puts what stands here into @p settings. */
    void fill(OfficeSettings *settings) const;
    void showFaults(const QList<Fault> &faults);
    [[nodiscard]] QLineEdit *address() const;

Q_SIGNALS:
    void edited(); // by the user: to be saved

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString way() const;
    void fillWays();
    void showWords();
    void showState();
    void showMove();
    void check();

    Engine *m_engine;
    std::unique_ptr<Ui::ReachForm> m_ui;
    FaultLabels *m_faults;
    QString m_former; // that systems may still call
};

} // namespace surveyhook
