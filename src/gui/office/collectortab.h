// SPDX-License-Identifier: GPL-3.0-or-later
// The collectors of all surveys: on and off, who waits, by what they invite, their links.
#pragma once

#include "engine/engine.h"
#include "gui/office/itemsaver.h"
#include "gui/widgets/statestyle.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QMenu;

namespace surveyhook {

class CollectorForm;
class ItemPane;

class CollectorTab final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. Saves what is typed a moment after the last key, the switch at once. */
    explicit CollectorTab(Engine *engine, QWidget *parent = nullptr);

    void setWorkspace(const std::shared_ptr<const Workspace> &workspace);
    void flush() { m_saver->flush(); }

Q_SIGNALS:
    void changed(); // the workspace is to be read again
    void message(const std::function<QString()> &text, surveyhook::Tone tone);
    void undoable(const std::function<QString()> &text, const std::function<void()> &undo);
    void failed(const surveyhook::Error &error);
    void publicAddressWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /** Somebody whose invitation by a collector has not left. */
    struct Waiting
    {
        QString delivery;
        QString person;
    };
    /** By the id of the list's entry. */
    using WaitingPeople = QHash<QString, QList<Waiting>>;
    [[nodiscard]] static Result<WaitingPeople> waitingPeople(Desk &desk);

    void connectParts();
    void askWaiting();
    void showItems();
    void show(const QString &id);
    void showWaiting();
    void save(bool now);
    void fillAddMenu();
    void add(const QString &survey);
    void askForRemoval(const QString &id);
    void removeItem(const QString &id);
    void makeKeys(const QString &door, bool renew);
    [[nodiscard]] QString noteOf(const QString &id, const Survey &survey, const Collector &collector) const;
    [[nodiscard]] std::optional<Collector> collectorOf(const QString &id) const;
    [[nodiscard]] QString shownId() const;
    void translate();

    Engine *m_engine;
    ItemPane *m_pane;
    QMenu *m_addMenu;
    CollectorForm *m_form;
    ItemSaver *m_saver;
    QTimer m_look;
    std::shared_ptr<const Workspace> m_workspace;
    WaitingPeople m_waiting;
    QString m_wanted; // to be chosen when it is there
    bool m_asked = false;
};

} // namespace surveyhook
