// SPDX-License-Identifier: GPL-3.0-or-later
// The one door between a window (or the command line) and the program: owns the threads, the server, the
// planner and the deliveries. Runs without a window.
#pragma once

#include "base/clock.h"
#include "domain/publicaddress.h"
#include "engine/accountsignin.h"
#include "engine/datadir.h"
#include "engine/desk.h"
#include "engine/trial.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace surveyhook {

struct ServerStatus
{
    enum class Phase {
        Stopped,
        Starting,
        Receiving,
        Stopping,
        Elsewhere, // another process serves this data dir
        Failed, // see error
    };

    Phase phase = Phase::Stopped;
    QUrl url; // when receiving: http://127.0.0.1:8787
    Error error;
};

/** How far the practice office has played. */
struct PracticeProgress
{
    int done = 0;
    int total = 0;
    QString comment; // what is being shown, in the user's language
};

/** Lives in the main thread; no function blocks for longer than it takes to queue. Signals come in that
 * thread. */
class Engine final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 8787; // 0: a free one
        const Clock *clock = nullptr; // outlives the engine; none: the system's
    };

    /** @p store opened from @p dir. */
    Engine(DataDir dir, std::shared_ptr<Store> store, const Options &options, QObject *parent = nullptr);
    /** Stops and waits, at most some seconds. */
    ~Engine() override;

    /** Begins to receive and to deliver; the end shows in serverChanged(). */
    void start();
    /** Stops accepting, answers what was accepted, lets running attempts end; then serverChanged() with
     * Stopped. */
    void stop();
    [[nodiscard]] const ServerStatus &server() const;
    /** Where programs on this computer reach the server, or will when it receives. Empty while nobody knows
     * the port. */
    [[nodiscard]] QUrl localUrl() const;
    /** Of the program that keeps the public address up, where the settings name one. */
    [[nodiscard]] TunnelStatus tunnel() const;

    /** Runs @p question on the reader thread's desk and hands what it gives to @p answer in the thread of
     * this object; dropped when @p context is gone. */
    template <typename Question, typename Answer>
    void ask(QObject *context, Question question, Answer answer)
    {
        using Value = std::invoke_result_t<Question, Desk &>;
        post(context, [question = std::move(question), answer = std::move(answer)](Desk &desk) mutable {
            // The value travels to the context's thread inside the returned closure.
            auto value = std::make_shared<Value>(question(desk));
            return std::function<void()>(
                [value, answer = std::move(answer)]() mutable { answer(*std::move(value)); });
        });
    }

    /** Imports the practice workspace and plays its calls through the server, which must be receiving. */
    void playPractice();

    /** Five steps; the last sends a short test mail to @p to (empty: left out). Secrets that are missing in
     * @p connection are taken from the stored one of its id. */
    [[nodiscard]] std::unique_ptr<Trial> tryMailAccount(const Connection &connection, const QString &to);
    /** Of an account at a platform or survey tool: whether its address answers and, where a question without
     * consequences is known, whether the login is right. Nothing is sent or changed there. Secrets that are
     * missing are taken from the stored one of its id, unless its address is another now. */
    [[nodiscard]] std::unique_ptr<Trial> tryAccount(const Connection &connection);
    /** Whether @p url, the public address, leads to this program: a call to it has to come in here. */
    [[nodiscard]] std::unique_ptr<Trial> tryPublicAddress(const QString &url);
    /** In the browser that @p open opens, with what @p connection says of client and provider; a client
     * secret that is missing there is taken from the stored one. @p page: the HTML that the browser shows at
     * the end. */
    [[nodiscard]] std::unique_ptr<AccountSignin> signIn(const Connection &connection,
                                                        AccountSignin::OpenBrowser open,
                                                        AccountSignin::EndPage page);
    /** Asks the platform for what the sample lacks. */
    [[nodiscard]] std::unique_ptr<Trial> tryLookup(const Draft &draft, const SampleEvent &sample);
    /** Everything the automation does, really, but for @p to instead of the customer. Steps around the gate
     * and the schedule; nothing enters the history. */
    [[nodiscard]] std::unique_ptr<Trial> tryAutomation(const Draft &draft, const SampleEvent &sample,
                                                       const QString &to);
    /** The call of the draft's action number @p action, really, with what the sample gives. "status" and
     * "answer" of the result are what the other system said; "checked" is "practice" where nobody was
     * called. */
    [[nodiscard]] std::unique_ptr<Trial> tryAction(const Draft &draft, const SampleEvent &sample, int action);
    /** The rendered message to @p to, with a made-up person's values where @p sample has none. */
    [[nodiscard]] std::unique_ptr<Trial> tryMessage(const Message &message, const QString &language,
                                                    const QMap<QString, QString> &values, const QString &to);

Q_SIGNALS:
    void serverChanged();
    void tunnelChanged();
    /** Events, deliveries or the workspace changed, here or in another process; at most four a second. */
    void changed();
    void practiceProgressed(const surveyhook::PracticeProgress &progress);
    /** @p error is empty (detail) when every call was played. */
    void practiceEnded(const surveyhook::Error &error);
    /** A fault that needs the administrator while serving: disk full, database gone. */
    void troubled(const surveyhook::Error &error);

private:
    using Reply = std::function<void()>;
    void post(QObject *context, std::function<Reply(Desk &)> question);
    void keepRefreshToken(const QString &connection, const Secret &before, const Secret &refresh);
    void withWorkspace(QObject *context, std::function<void(const Workspace &)> then);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace surveyhook
