// SPDX-License-Identifier: GPL-3.0-or-later
// A list of things with names and what belongs to the chosen one beside it; buttons to add, duplicate,
// delete.
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace surveyhook {

class ItemPane final : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString name;
        QString note; // second line
        QString icon = {}; // of resources/icons; beside words, never instead of them
    };
    struct Texts
    {
        QString list; // "Surveys"
        QString add;
        QString empty; // what to do first
    };

    explicit ItemPane(QWidget *parent = nullptr);

    void setTexts(const Texts &texts);
    /** Taken over; shown while something is chosen. */
    void addEditor(QWidget *editor);
    /** One of the editors, in place of what the list would show; null: what is chosen. */
    void showEditor(QWidget *editor);
    /** "Add" opens it. */
    void setAddMenu(QMenu *menu);
    void setCanDuplicate(bool can);
    /** Neither add nor duplicate nor delete. */
    void setCanChange(bool can);

    /** Keeps what is chosen while it is there, else chooses the first. Emits chosen() when it changes. */
    void setItems(const QList<Item> &items);
    [[nodiscard]] QString current() const; // empty: nothing
    void choose(const QString &id);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &id);
    void addWanted();
    void duplicateWanted(const QString &id);
    void deleteWanted(const QString &id);

private:
    void refresh();
    void showFromTop();

    QLabel *m_title;
    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_duplicate;
    QToolButton *m_delete;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QString m_current;
    QWidget *m_default = nullptr;
    QWidget *m_forced = nullptr;
};

} // namespace surveyhook
