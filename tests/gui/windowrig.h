// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the real engine behind it, on data of its own, and hands to use it with.
#pragma once

#include "engine/engine.h"
#include "gui/frame/editordoor.h"
#include "gui/frame/mainwindow.h"
#include "gui/history/historymodel.h"
#include "gui/history/historyview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace surveyhook {

/** A workspace with a bit of everything. */
inline const QString exampleFile = QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json");

class WindowRig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = m_window->findChild<T *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return widget;
    }
    template <typename T>
    [[nodiscard]] static T *openWindow()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *wanted = qobject_cast<T *>(widget); wanted != nullptr && wanted->isVisible())
                return wanted;
        }
        return nullptr;
    }
    /** Of a page or a bar, by its name. */
    template <typename T>
    [[nodiscard]] T *in(const char *place, const char *name) const
    {
        T *widget = find<QWidget>(place)->findChild<T *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s in %s", name, place);
        return widget;
    }
    [[nodiscard]] QString serverText() const { return in<QLabel>("serverBar", "text")->text(); }
    /** By its number in the side bar, from 1, with the keyboard. */
    void goTo(int page);
    void goTo(const QString &page);
    void chooseAutomation(int row);
    /** As the database has it; Draft: there is no such automation. */
    [[nodiscard]] AutomationState storedState(const QString &name);
    [[nodiscard]] QListView *automations() const { return in<QListView>("AutomationsPage", "list"); }
    [[nodiscard]] QAction *action(const char *name) const { return find<QAction>(name); }
    void makeWindow();
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void press(const char *place, const char *button)
    {
        QTest::mouseClick(in<QPushButton>(place, button), Qt::LeftButton);
    }
    void import(const QString &file);
    void startServer();
    void playPractice();
    [[nodiscard]] QString stateOfRow(int row) const
    {
        return history()->model()->index(row, HistoryModel::StateColumn).data().toString();
    }
    [[nodiscard]] int rowInState(const QString &state) const;
    int post(const QString &path, const QByteArray &body);
    [[nodiscard]] QTableView *history() const { return in<HistoryView>("HistoryPage", "list"); }

    EditorDoor m_editor; // none, unless a test opens one before makeWindow()
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace surveyhook
