// SPDX-License-Identifier: GPL-3.0-or-later
// One message: name, survey, texts, a test mail to oneself.
#pragma once

#include "domain/workspace.h"
#include "engine/engine.h"
#include "engine/setupdesk.h"

#include <QWidget>

#include <memory>

namespace surveyhook {

namespace Ui {
class MessageForm;
}

class FaultLabels;

class MessageForm final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit MessageForm(Engine *engine, QWidget *parent = nullptr);
    ~MessageForm() override;

    /** Emits nothing. */
    void setMessage(const Message &message, const Workspace &workspace);
    [[nodiscard]] Message message() const;
    void showFaults(const QList<Fault> &faults);
    [[nodiscard]] QWidget *firstField() const;
    /** There is a text in it that can be saved at all. */
    [[nodiscard]] bool isSavable() const;

Q_SIGNALS:
    void edited(); // by the user; message() is up to date

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSurveys();
    [[nodiscard]] QStringList promoNames() const;
    void askForCode();
    void showWords();
    void sendTest();
    [[nodiscard]] std::optional<Survey> survey() const;

    Engine *m_engine;
    std::unique_ptr<Ui::MessageForm> m_ui;
    FaultLabels *m_faults;
    Message m_message;
    Workspace m_workspace;
};

/** What a new message says: an invitation in @p language. */
[[nodiscard]] MessageText firstText(const QString &language, bool ofSurvey);

} // namespace surveyhook
