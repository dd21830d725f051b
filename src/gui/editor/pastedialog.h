// SPDX-License-Identifier: GPL-3.0-or-later
// Takes data that somebody copied from another system as the example, if they can be read.
#pragma once

#include "gui/editor/editorsession.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace surveyhook {

class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    /** It deletes itself when closed. */
    PasteDialog(EditorSession *session, QWidget *parent);

private:
    void use();

    EditorSession *m_session;
    QPlainTextEdit *m_data;
    QLabel *m_problem;
};

} // namespace surveyhook
