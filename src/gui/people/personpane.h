// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known of the chosen person: how to reach, the number, mailing lists with labels, whether
// they may be asked.
#pragma once

#include "gui/people/personwords.h"

#include <QMap>
#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace surveyhook {

namespace Ui {
class PersonPane;
}

class MemberCard;

class PersonPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPane(QWidget *parent = nullptr);
    ~PersonPane() override;

    /** @p surveys: their names by id. None: nobody is chosen. */
    void setPerson(const std::optional<PersonRow> &person, const RestRule &rest,
                   const QMap<QString, QString> &surveys);

Q_SIGNALS:
    void editWanted(const surveyhook::PersonRow &person);
    void removeWanted(const surveyhook::PersonRow &person);
    void listWanted(const surveyhook::PersonRow &person, const QString &survey);
    void labelsWanted(const surveyhook::PersonRow &person, const QString &survey);
    void leaveWanted(const surveyhook::PersonRow &person, const QString &survey);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshFacts();
    void refreshLists();
    void refreshButtons(const QStringList &lists);

    std::unique_ptr<Ui::PersonPane> m_ui;
    std::optional<PersonRow> m_person;
    RestRule m_rest;
    QMap<QString, QString> m_surveys;
    QMenu *m_more; // surveys on whose lists the person is not
    QList<MemberCard *> m_cards;
};

} // namespace surveyhook
