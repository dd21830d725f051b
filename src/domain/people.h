// SPDX-License-Identifier: GPL-3.0-or-later
// The people we know of: how they are asked for and counted, and how a person changes them by hand.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace surveyhook {

/** Whom to list; all parts together, last seen first. */
struct PeopleQuery
{
    QString search = {}; // words, each a part of address, phone, name or a label's value; or the number
    QString list = {}; // survey id: who is on its mailing list; empty: everybody
    int limit = 1000;
};

struct PeopleCounts
{
    qint64 all = 0;
    QMap<QString, qint64> lists = {}; // by survey id; lists that nobody is on are not there
};

/** What is to become of one person; what is not told stays as it is. */
struct PersonEdit
{
    QString address = {}; // normalised e-mail address, else phone number; made when nobody has it
    std::optional<QString> phone = {}; // beside an e-mail address; an empty text takes it away, names too
    std::optional<QString> firstName = {};
    std::optional<QString> lastName = {};
    QMap<QString, QJsonObject> lists = {}; // by survey: put onto its list, with these labels
    bool replaceLabels = false; // labels of lists that are not told are gone
    QStringList leave = {}; // surveys whose lists the person leaves
    bool remove = false; // from the office's own list, and from all lists; nothing else counts then
};

enum class PersonOutcome { New, Changed, Same };

/** A person at one moment. */
struct PersonState
{
    struct Member
    {
        QJsonObject labels;
        QString token; // what an invitation to a token names

        friend bool operator==(const Member &, const Member &) = default;
    };

    QString address;
    qint64 id = 0; // 0: there is no such person
    QDateTime firstSeen = {};
    QDateTime lastSeen = {};
    bool listed = false; // in the office's own list
    QJsonObject item = {}; // as in the workspace file
    QMap<QString, Member> lists = {}; // by survey
};

/** What a change did, and what undoes it. */
struct PeopleChange
{
    QList<PersonOutcome> outcomes; // in the order of the edits
    QList<PersonState> before; // of those that were changed
};

/** Without spaces, hyphens, dots, slashes and brackets. Empty when it is no phone number: other signs, fewer
 * than 6 or more than 20 digits. */
[[nodiscard]] QString normalizedPhone(QStringView text);

/** @p edit made of @p before. Pure; ids and tokens that do not exist yet stay empty. */
[[nodiscard]] PersonState edited(const PersonState &before, const PersonEdit &edit);
[[nodiscard]] PersonOutcome outcomeOf(const PersonState &before, const PersonState &after);

} // namespace surveyhook
