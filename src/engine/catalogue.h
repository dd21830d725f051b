// SPDX-License-Identifier: GPL-3.0-or-later
// What this program has built in, for forms: platforms with their guides and samples, survey tools, and how a
// message looks. Pure; any thread.
#pragma once

#include "base/result.h"
#include "domain/history.h"
#include "domain/ports/destination.h"
#include "domain/ports/incomingstyle.h"
#include "domain/ports/platform.h"
#include "domain/ports/surveyprovider.h"
#include "domain/workspace.h"

namespace surveyhook {

/** In the order in which forms offer them; texts in the user's language of this moment. */
[[nodiscard]] QList<PlatformDescription> platformDescriptions();
[[nodiscard]] std::optional<PlatformDescription> platformDescription(const QString &id);
/** Fields of its events that are stored whatever is kept, because reading an event again needs them. */
[[nodiscard]] QStringList essentialFields(const QString &platform);

/** The systems that we play at addresses of ours, in the user's language. */
[[nodiscard]] QList<DoorDescription> doorDescriptions();
/** @p path of a door's address with @p values in the place of their names; a parameter of which nothing is
 * known ("source") is left out. */
[[nodiscard]] QString filledDoorPath(const QString &path, const QMap<QString, QString> &values);
/** The same to be looked at: the secrets of @p door, and keys of automations, are dots. */
[[nodiscard]] QString shownDoorPath(const DoorDescription &door, const QString &path,
                                    QMap<QString, QString> values);
/** Keys of @p door as they are stored; empty: there is none yet. By member. */
[[nodiscard]] QMap<QString, QString> doorKeys(const DoorDescription &door, const OfficeSettings &settings);

/** Survey tools whose links people paste, in the order in which they are tried: for understandSurveyLink().
 */
[[nodiscard]] QList<std::shared_ptr<const SurveyProvider>> surveyProviders();

/** A kind of account that can be connected. */
struct ConnectionKind
{
    QString type; // of the connection
    QString name; // as people call it
    QList<ConnectionField> fields;
};

/** All but mail accounts, in the order in which forms offer them. */
[[nodiscard]] QList<ConnectionKind> connectionKinds();

/** A call to another system that an automation may do. */
struct ActionKind
{
    QString system; // name: "SurveyLab"
    QString account; // type of the account it goes over; empty: the action says all itself
    ActionDescription action;
};
/** In the order in which forms offer them; in the user's language. */
[[nodiscard]] QList<ActionKind> actionKinds();
[[nodiscard]] std::optional<ActionKind> actionKind(const QString &type);

/** Titles of the actions that call platforms, by type: "Invite through SurveyLab". In the user's language. */
[[nodiscard]] QHash<QString, QString> actionTitles();

/** What people call the systems that call us, that are called, and that make surveys; by id. */
[[nodiscard]] QHash<QString, QString> systemNames();

/** A message as its reader sees it. */
struct MessagePreview
{
    QString subject;
    QString text;
    QString html;
    QStringList usedPlaceholders;
};

/** How whoever gets a mail says that it was the last one. */
enum class OptOutWay {
    Link,
    Answer, // without a public address nobody could open a link
};
[[nodiscard]] OptOutWay optOutWay(const OfficeSettings &office);

/** With made-up links where the real ones do not exist yet. Fails as renderMessage() does: values {"code":
 * "message.placeholder", "name"}. @p survey: of the message; none: a plain e-mail. */
[[nodiscard]] Result<MessagePreview> previewMessage(const Message &message, const QString &language,
                                                    const std::optional<Survey> &survey,
                                                    const QMap<QString, QString> &values,
                                                    OptOutWay optOut = OptOutWay::Link);

/** The invitation of @p delivery: filled with what is kept of it, in the words that its message has in
 * @p workspace now. NotFound when that message is no longer there. */
[[nodiscard]] Result<MessagePreview> previewDelivery(const DeliveryRow &delivery, const Workspace &workspace);

/** The link that somebody with @p values would get; empty when it cannot be filled. */
[[nodiscard]] QString filledSurveyLink(const Survey &survey, const QMap<QString, QString> &values);

/** Whether a promo code may stand in the message: all that send it give codes away, or nobody sends it yet.
 */
[[nodiscard]] bool givesPromoCodes(const Workspace &workspace, const QString &message);
/** Id of the pool that an action giving @p message away takes from; empty: none. */
[[nodiscard]] QString promoPoolOf(const Workspace &workspace, const QString &message);

/** What may stand between braces in a message of @p survey, without the braces. */
[[nodiscard]] QStringList placeholderNames(const std::optional<Survey> &survey);

} // namespace surveyhook
