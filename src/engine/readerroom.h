// SPDX-License-Identifier: GPL-3.0-or-later
// The reader thread: answers the window's questions at a desk of its own and notices changes of the history.
#pragma once

#include "base/clock.h"
#include "engine/desk.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace surveyhook {

/** Lives in the main thread; owns the thread behind it. */
class ReaderRoom final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void()>;

    ReaderRoom(const DataDir &dir, const std::shared_ptr<Store> &store, const Clock &clock);
    ~ReaderRoom() override;

    /** @p question runs in the reader thread, what it gives back in this object's thread unless @p context is
     * gone. */
    void post(QObject *context, std::function<Reply(Desk &)> question);

Q_SIGNALS:
    /** The history or the workspace is not what it was; at most four times a second. */
    void changed();

private:
    class Reader;

    QThread m_thread;
    Reader *m_reader; // lives in m_thread, deleted when it ends
};

} // namespace surveyhook
