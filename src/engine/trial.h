// SPDX-License-Identifier: GPL-3.0-or-later
// Something tried out while a person watches: a mail account, a look-up, a whole automation on one's own
// address. Tells each step as it goes, can be cancelled, and never sends to anybody but whom it was told.
#pragma once

#include "engine/drafts.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>

namespace surveyhook {

struct TrialStep
{
    /** Skipped: there is nothing to do here. After a failure, steps that could not be tried stay Waiting; so
     * does the one that ran when somebody cancelled. */
    enum class Status { Waiting, Running, Passed, Failed, Skipped };

    /** Mail account: mail.name, mail.connect, mail.encrypt, mail.login, mail.accept. Automation: trial.read,
     * trial.filter, trial.lookup, trial.mapping, trial.message, trial.send. Look-up: trial.lookup. Account at
     * a platform: account.reach, account.login. Words for both code and failure: wording/trialwording.h. */
    QString code;
    Status status = Status::Waiting;
    QString problem = {}; // when failed: a code that wording/sentences.h knows
    QJsonObject values = {}; // of the problem, of a mail account also "port" and "security"; never a secret
    std::chrono::milliseconds took{0};
};

/** Lives in the main thread; made by Engine's try…() functions, belongs to their caller. Deleting it cancels.
 */
class Trial : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<TrialStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool hasPassed() const;
    /** Of a look-up: what was found, as it stands under lookup.<id>. Of an automation: "mail", the .eml's
     * text, and "link", the survey's in it. Whatever sends: "practice", true when the mail went into the
     * practice mailbox and nowhere else. Of an account at a platform: "checked", how far: "login", "address"
     * where no harmless question is known, "practice" where nothing was asked. */
    [[nodiscard]] const QJsonObject &result() const { return m_result; }
    /** ended() follows soon. */
    virtual void cancel() = 0;

Q_SIGNALS:
    /** Whoever hears it may cancel(), but not delete this. */
    void stepChanged(int index);
    /** Once, from the event loop; this may be deleted. */
    void ended();

protected:
    QList<TrialStep> m_steps;
    QJsonObject m_result;
    bool m_running = true;
};

} // namespace surveyhook
