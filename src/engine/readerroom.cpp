// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readerroom.h"

#include "storage/historyreader.h"

#include <QPointer>
#include <QTimer>

namespace surveyhook {

using namespace std::chrono_literals;

namespace {
constexpr auto lookEvery = 250ms;
}

class ReaderRoom::Reader final : public QObject
{
public:
    Reader(DataDir dir, std::shared_ptr<Store> store, const Clock &clock, ReaderRoom &room)
        : m_dir(std::move(dir))
        , m_store(std::move(store))
        , m_clock(clock)
        , m_room(room)
        , m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    }

    void begin()
    {
        look(); // before the first question, so that no change falls between its answer and the first look
        m_timer.start(lookEvery);
    }

    Desk &desk()
    {
        if (!m_desk) // made here, because its connection belongs to this thread
            m_desk = std::make_unique<Desk>(m_dir, m_store, m_clock);
        return *m_desk;
    }

private:
    void look()
    {
        const auto mark = desk().changeMark();
        if (!mark || (m_seen && *m_seen == *mark))
            return;
        const bool first = !m_seen;
        m_seen = *mark;
        if (!first)
            Q_EMIT m_room.changed();
    }

    DataDir m_dir;
    std::shared_ptr<Store> m_store;
    const Clock &m_clock;
    ReaderRoom &m_room;
    QTimer m_timer;
    std::unique_ptr<Desk> m_desk;
    std::optional<Desk::WholeMark> m_seen;
};

ReaderRoom::ReaderRoom(const DataDir &dir, const std::shared_ptr<Store> &store, const Clock &clock)
    : m_reader(new Reader(dir, store, clock, *this)) // NOLINT(cppcoreguidelines-owning-memory): see connect
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_reader, [reader = m_reader] { reader->begin(); });
    m_thread.start();
}

ReaderRoom::~ReaderRoom()
{
    m_thread.quit();
    m_thread.wait();
}

void ReaderRoom::post(QObject *context, std::function<Reply(Desk &)> question)
{
    QMetaObject::invokeMethod(
        m_reader,
        [this, asker = QPointer<QObject>(context), question = std::move(question), reader = m_reader] {
            const Reply reply = question(reader->desk());
            QMetaObject::invokeMethod(
                this,
                [asker, reply] {
                    if (asker)
                        reply();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace surveyhook
