// SPDX-License-Identifier: GPL-3.0-or-later
// Who is asked, and who is not asked now: the rest period and what counts for it, a later event about the
// same conversation, and the field in which a person agrees.
#pragma once

#include "gui/editor/editorpage.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace surveyhook {

class AskingRules final : public QObject
{
    Q_OBJECT

public:
    /** The page's widgets; they must outlive it. */
    struct Widgets
    {
        QFormLayout *restForm;
        QComboBox *rest;
        QComboBox *scope;
        QComboBox *group; // editable
        QLabel *restExample;
        QComboBox *newer;
        QLabel *newerExample;
        QCheckBox *consent;
        QPushButton *consentField;
    };

    AskingRules(EditorSession *session, const Widgets &widgets, QWidget *page);

    /** After a change of the draft or of the language. */
    void refresh();
    [[nodiscard]] Missing missing() const;

private:
    void fillScopes();
    void refreshRest();
    void refreshNewer();
    void refreshConsent();
    void pickConsent();
    void setConsent(const QString &path);

    EditorSession *m_session;
    Widgets m_widgets;
    QWidget *m_page;
    bool m_wantsConsent = false; // ticked, no field yet
};

} // namespace surveyhook
