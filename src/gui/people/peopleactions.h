// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to people: added, put on mailing lists, labelled, removed, imported. Shows the dialogs,
// asks the engine, offers to undo.
#pragma once

#include "engine/engine.h"
#include "gui/widgets/statestyle.h"

#include <QMap>
#include <QObject>

#include <functional>

class QWidget;

namespace surveyhook {

class PeopleActions final : public QObject
{
    Q_OBJECT

public:
    /** Belongs to @p page, over which the dialogs open. @p engine must outlive it. */
    PeopleActions(Engine *engine, QWidget *page);

    /** Their names by id. */
    void setSurveys(const QMap<QString, QString> &surveys) { m_surveys = surveys; }

    /** @p list: survey whose mailing list is proposed; empty: none. */
    void add(const QString &list);
    void importPeople(const QString &list);
    void edit(const PersonRow &person);
    void putOn(const PersonRow &person, const QString &survey);
    void takeOff(const PersonRow &person, const QString &survey);
    void editLabels(const PersonRow &person, const QString &survey);
    /** Asks first. */
    void remove(const PersonRow &person);

Q_SIGNALS:
    /** @p address: whom to show now; empty: whoever is shown. */
    void changed(const QString &address);
    void undoable(const std::function<QString()> &text, const std::function<void()> &undo);
    void message(const std::function<QString()> &text, surveyhook::Tone tone);
    void failed(const surveyhook::Error &error);

private:
    /** @p text: what was done, for the bar; gets how many were changed. */
    using Text = std::function<QString(const PeopleChange &)>;
    void run(const QList<PersonEdit> &edits, const Text &text, const QString &show = {});
    void undo(const QList<PersonState> &before);
    [[nodiscard]] QString surveyName(const QString &id) const { return m_surveys.value(id, id); }

    Engine *m_engine;
    QWidget *m_page;
    QMap<QString, QString> m_surveys;
};

} // namespace surveyhook
