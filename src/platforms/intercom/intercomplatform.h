// SPDX-License-Identifier: GPL-3.0-or-later
// Intercom calls us about conversations, tickets and contacts. Sources: developers.intercom.com, webhook
// notifications and webhook models 2.16; payloads of API 1 and of 2.x differ in nesting and both are read.
#pragma once

#include "domain/ports/platform.h"

#include <QCoreApplication>

#include <memory>

namespace surveyhook {

class IntercomPlatform final : public Platform
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::IntercomPlatform)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] PlatformDescription description() const override;
    [[nodiscard]] QList<SampleCall> samples() const override;

    /** HEAD, and the topic "ping": Intercom sends both when an address is saved. */
    [[nodiscard]] std::optional<ProbeAnswer> probe(const RawRequest &request,
                                                   const ParsedBody *body) const override;
    [[nodiscard]] Proof verify(const RawRequest &request, const Credentials &credentials) const override;
    [[nodiscard]] QList<HttpHeader> prove(const RawRequest &request,
                                          const Credentials &credentials) const override;
    [[nodiscard]] Result<ParsedCall> read(const RawRequest &request, const ParsedBody &body) const override;
    [[nodiscard]] Correspondents correspondents(const QJsonObject &data) const override;
    [[nodiscard]] QStringList essentialPaths() const override;

    /** intercom.contact: GET /contacts/{id}. */
    [[nodiscard]] Result<OutgoingRequest> lookupRequest(const QString &type, const Connection &connection,
                                                        const QJsonObject &data) const override;
    [[nodiscard]] LookupOutcome lookupAnswer(const QString &type, const Connection &connection,
                                             const OutgoingAnswer &answer) const override;
    [[nodiscard]] OutgoingAnswer practiceAnswer(const QString &type,
                                                const OutgoingRequest &request) const override;
    [[nodiscard]] Result<ConnectionCheck> connectionCheck(const Connection &connection) const override;
};

/** What a notification is about, wherever its API version puts it. */
struct IntercomItem
{
    enum class Kind { Conversation, Ticket, Contact, Other };

    Kind kind = Kind::Other;
    QString path; // of the object: "data.item", "data.item.ticket", "data.item.contact"
    QJsonObject object;
};
[[nodiscard]] IntercomItem intercomItem(const QJsonObject &data);

/** Topics that tell a rating, and the rating in one of them (@p data: of the notification): one or none. */
[[nodiscard]] QStringList intercomRatingTopics();
[[nodiscard]] QList<Rating> intercomRatings(const IntercomItem &item, const QJsonObject &data);

/** Whom to ask Intercom about; empty when the notification names nobody. */
[[nodiscard]] QString intercomContactId(const QJsonObject &data);

/** operator+<app>@intercom.io: the bot's address, which looks like anybody's. */
[[nodiscard]] bool isIntercomBot(QStringView address);

[[nodiscard]] std::shared_ptr<const Platform> intercomPlatform();

} // namespace surveyhook
