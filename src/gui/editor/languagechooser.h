// SPDX-License-Identifier: GPL-3.0-or-later
// In which of its languages a person gets the message: always in one, or as a field of the event says.
#pragma once

#include "gui/editor/editorpage.h"

class QComboBox;
class QPushButton;

namespace surveyhook {

class LanguageChooser final : public QObject
{
    Q_OBJECT

public:
    /** The page's widgets; they must outlive it. */
    struct Widgets
    {
        QComboBox *language;
        QWidget *byField; // holds the three below
        QPushButton *pick;
        QPushButton *table;
        QComboBox *otherwise;
    };

    LanguageChooser(EditorSession *session, const Widgets &widgets, QWidget *page);

    /** @p languages: that the message has, as codes. */
    void refresh(const QStringList &languages);
    [[nodiscard]] Missing missing() const;

private:
    void choose();
    void pickField();
    void editTable();
    void change(const QString &text, const std::function<void(LanguageChoice &)> &edit);
    [[nodiscard]] LanguageChoice choice() const;

    EditorSession *m_session;
    Widgets m_widgets;
    QWidget *m_page;
    QStringList m_languages;
    bool m_byField = false; // "by a field" was chosen, no field yet
};

} // namespace surveyhook
