// SPDX-License-Identifier: GPL-3.0-or-later
// The window that shows how satisfied customers are, as it changes.
#pragma once

#include "engine/engine.h"
#include "gui/frame/editordoor.h"

#include <QWidget>

#include <memory>

class QAction;
class QSortFilterProxyModel;

namespace surveyhook {

namespace Ui {
class BoardWindow;
}

class BoardModel;
class CommentModel;

class BoardWindow final : public QWidget
{
    Q_OBJECT

public:
    /** A window of its own. @p engine must outlive it. */
    BoardWindow(Engine *engine, const EditorDoor &editor, QWidget *parent = nullptr);
    ~BoardWindow() override;

    /** As the entries of "Export" do after a file was chosen. */
    void writeTable(const QString &path);
    void writeComments(const QString &path);
    void writePicture(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Answer
    {
        SatisfactionBoard board;
        QList<AutomationSummary> automations; // only while there is nothing else to show
    };

    void setUpTables();
    void addExport();
    void choose(const QString &suffix, const QString &filter, void (BoardWindow::*writer)(const QString &));
    void write(const QString &path, const QByteArray &content);
    void ask();
    void take(const Answer &answer);
    void showComments();
    void showFault(const Error &error);
    void begin(const QString &platform);
    void translate();

    std::unique_ptr<Ui::BoardWindow> m_ui;
    Engine *m_engine;
    EditorDoor m_editor;
    BoardModel *m_table;
    QSortFilterProxyModel *m_sorted;
    CommentModel *m_comments;
    QAction *m_exportTable;
    QAction *m_exportComments;
    QAction *m_exportPicture;
    SatisfactionBoard m_board;
    bool m_asked = false;
    bool m_wanted = false;
};

} // namespace surveyhook
