// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one action of an automation, as the page of further actions shows it.
#pragma once

#include "gui/editor/editorsession.h"

#include <QWidget>

namespace surveyhook {

class ActionForm : public QWidget
{
    Q_OBJECT

public:
    /** @p session must outlive it. */
    explicit ActionForm(EditorSession *session, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_session(session)
    {}

    /** Shows the session's action number @p index, as it is now. Emits nothing. */
    virtual void showAction(int index) = 0;

protected:
    [[nodiscard]] EditorSession *session() const { return m_session; }

    /** As one step of "Undo"; typing in the same @p field becomes one. */
    void change(int index, const QString &text, const std::function<void(Action &)> &edit,
                const QString &field = {})
    {
        const QString key =
            field.isEmpty() ? QString() : QStringLiteral("actions.%1.%2").arg(index).arg(field);
        m_session->change(
            text,
            [index, &edit](Draft &draft) {
                if (index < draft.automation.actions.size())
                    edit(draft.automation.actions[index]);
            },
            key);
    }

private:
    EditorSession *m_session;
};

} // namespace surveyhook
