// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scrollbody.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace surveyhook {

namespace {

/** Leaving a field may save it and so move what follows: the place of the focus counts a moment longer. */
constexpr auto settling = 500ms;

/** A scroll area follows the focus by itself only when it was within it before. */
class FocusFollower final : public QObject
{
public:
    explicit FocusFollower(QScrollArea *area) : QObject(area), m_area(area)
    {
        area->viewport()->installEventFilter(this); // when it is smaller, less is seen
        area->widget()->installEventFilter(this);
        connect(qApp, &QApplication::focusChanged, this, [this] {
            m_since.start();
            follow();
        });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Who has scrolled away since is not brought back.
        const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
        if (moves && m_since.isValid() && !m_since.hasExpired(settling.count()))
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || !m_area->widget()->isAncestorOf(now))
            return;
        const QRect place(now->mapTo(m_area->widget(), QPoint(0, 0)), now->size());
        const QRect seen = m_area->widget()->visibleRegion().boundingRect() & place;
        if (seen.height() < std::min(now->height(), 2 * now->fontMetrics().height()))
            m_area->ensureWidgetVisible(now);
    }

    QScrollArea *m_area;
    QElapsedTimer m_since;
};

} // namespace

QWidget *makeScrollBody(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(area);
    area->setWidget(body);
    layout->addWidget(area);
    followFocus(area);
    return body;
}

void scrollTo(QWidget *widget)
{
    const auto scroll = [widget] {
        for (QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(parent);
            if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(widget))
                area->ensureWidgetVisible(widget);
        }
    };
    // What grew just now is laid out when the events that are under way have been handled.
    QTimer::singleShot(0, widget, scroll);
}

void followFocus(QScrollArea *area)
{
    new FocusFollower(area); // NOLINT(cppcoreguidelines-owning-memory): the area is its parent
}

} // namespace surveyhook
