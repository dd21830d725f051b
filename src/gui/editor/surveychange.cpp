// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/surveychange.h"

namespace surveyhook {

namespace {

/** A change to the fields of a saved survey, which the draft does not hold, as a step of "Undo". */
class FieldsStep final : public QUndoCommand
{
public:
    FieldsStep(EditorSession *session, const QString &text, Survey before, Survey after)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void undo() override { save(m_before); }
    void redo() override { save(m_after); }

private:
    void save(const Survey &survey)
    {
        EditorSession *session = m_session;
        session->engine()->ask(
            session,
            [wanted = Survey(survey)](Desk &desk) mutable { return desk.setup().saveSurvey(wanted); },
            [session](const Result<SaveReport> &report) {
                if (!report)
                    Q_EMIT session->failed(report.error());
                session->reloadWorkspace();
            });
    }

    EditorSession *m_session;
    Survey m_before;
    Survey m_after;
};

} // namespace

void changeSurvey(EditorSession *session, const QString &text, const Survey &before, const Survey &after)
{
    session->undoStack()->push(new FieldsStep(session, text, before, after));
}

} // namespace surveyhook
