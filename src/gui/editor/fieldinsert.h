// SPDX-License-Identifier: GPL-3.0-or-later
// A button that puts a field of the survey or of the event into a text, as {{name}}.
#pragma once

#include "gui/editor/editorsession.h"

#include <QToolButton>

namespace surveyhook {

class PlaceholderEdit;

class FieldInsert final : public QToolButton
{
    Q_OBJECT

public:
    /** @p session and @p target must outlive it. */
    FieldInsert(EditorSession *session, PlaceholderEdit *target, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void pick();
    void translate();

    EditorSession *m_session;
    PlaceholderEdit *m_target;
};

} // namespace surveyhook
