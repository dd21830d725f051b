// SPDX-License-Identifier: GPL-3.0-or-later
// Where widgets lie, and where the Tab key leads.
#include "gui/looks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QRadioButton>
#include <QRubberBand>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString describe(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 %2 %3"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             button != nullptr ? button->text() : QString())
        .trimmed();
}

/** Parts of Qt's own widgets, which lie over others by their nature. */
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QSplitterHandle *>(widget) != nullptr
           || qobject_cast<const QSizeGrip *>(widget) != nullptr
           || qobject_cast<const QRubberBand *>(widget) != nullptr
           || qobject_cast<const QAbstractScrollArea *>(parent) != nullptr
           || qobject_cast<const QTabWidget *>(parent) != nullptr
           || qobject_cast<const QTabBar *>(parent) != nullptr
           || qobject_cast<const QMainWindow *>(parent) != nullptr
           || qobject_cast<const QMenuBar *>(parent) != nullptr;
}

QList<QWidget *> children(const QWidget *parent)
{
    QList<QWidget *> shown;
    const QList<QWidget *> all = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : all) {
        if (child->isVisible() && !child->isWindow() && !isPart(child))
            shown << child;
    }
    return shown;
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent) != nullptr)
            return true;
    }
    return false;
}

/** Of radio buttons that belong together only one has a place in the Tab order. */
bool isLedToByArrows(const QWidget *widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    if (radio == nullptr || radio->isChecked() || !radio->autoExclusive())
        return false;
    if (radio->group() != nullptr)
        return radio->group()->checkedButton() != nullptr;
    const QList<QRadioButton *> all =
        radio->parentWidget()->findChildren<QRadioButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(all.cbegin(), all.cend(), [](const QRadioButton *one) { return one->isChecked(); });
}

QSet<QWidget *> controls(const QWidget *window)
{
    QSet<QWidget *> wanted;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr
            && widget->isVisible() && widget->isEnabled() && widget->window() == window
            && !isLedToByArrows(widget))
            wanted << widget;
    }
    return wanted;
}

} // namespace

QStringList overlaps(const QWidget *window)
{
    QStringList found;
    QList<const QWidget *> parents = {window};
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == window)
            parents << widget;
    }
    for (const QWidget *parent : std::as_const(parents)) {
        const QList<QWidget *> siblings = children(parent);
        for (qsizetype i = 0; i < siblings.size(); ++i) {
            for (qsizetype j = i + 1; j < siblings.size(); ++j) {
                const QRect both = siblings[i]->geometry() & siblings[j]->geometry();
                if (both.width() > 1 && both.height() > 1)
                    found << describe(siblings[i]) + u" over "_s + describe(siblings[j]);
            }
        }
        const auto *area = qobject_cast<const QScrollArea *>(parent);
        if (area != nullptr && area->horizontalScrollBar()->maximum() > 0)
            found << describe(area) + u" scrolls sideways"_s;
        const QRect place(parent->mapTo(window, QPoint(0, 0)), parent->size());
        if (!isScrolled(parent) && !window->rect().contains(place) && !parent->size().isEmpty())
            found << describe(parent) + u" is not within the window"_s;
    }
    return found;
}

QStringList unreachedByTab(QWidget *window)
{
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {u"the window does not become active"_s};
    QSet<QWidget *> missed = controls(window);
    QStringList wrong;
    const qsizetype limit = 4 * missed.size() + 200; // links in texts take the key, too
    for (qsizetype step = 0; step < limit && !missed.isEmpty(); ++step) {
        QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || now->window() != window) {
            wrong << u"Tab leads out of the window"_s;
            break;
        }
        const auto *area = qobject_cast<const QAbstractScrollArea *>(now);
        const QWidget *face = area != nullptr ? area->viewport() : now;
        if (missed.remove(now) && face->visibleRegion().isEmpty())
            wrong << describe(now) + u" has the focus where nobody sees it"_s;
    }
    for (QWidget *widget : controls(window)) { // what is there still: leaving a field may change the page
        if (missed.contains(widget))
            wrong << describe(widget);
    }
    wrong.sort();
    return wrong;
}

} // namespace surveyhook
