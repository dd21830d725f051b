// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons over a message's text do: bold, italic, heading, list, link, placeholder.
#pragma once

#include "domain/workspace.h"

#include <QObject>

#include <optional>

class QMenu;
class QToolButton;

namespace surveyhook {

class PlaceholderEdit;

class FormatTools final : public QObject
{
    Q_OBJECT

public:
    struct Buttons
    {
        QToolButton *bold;
        QToolButton *italic;
        QToolButton *heading;
        QToolButton *list;
        QToolButton *link;
        QToolButton *insert;
    };

    /** Lives as long as @p body, whose shortcuts it takes; placeholders go into the field used last. */
    FormatTools(const Buttons &buttons, PlaceholderEdit *subject, PlaceholderEdit *body);

    /** What the menus offer; texts are put in in @p language. */
    void setUp(const std::optional<Survey> &survey, const QStringList &names, const QString &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenus();
    void insertLink(const QString &words, const QString &target);

    Buttons m_buttons;
    PlaceholderEdit *m_subject;
    PlaceholderEdit *m_body;
    PlaceholderEdit *m_last;
    QMenu *m_links;
    QMenu *m_placeholders;
    std::optional<Survey> m_survey;
    QStringList m_names;
    QString m_language;
};

} // namespace surveyhook
