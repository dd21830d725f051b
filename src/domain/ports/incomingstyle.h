// SPDX-License-Identifier: GPL-3.0-or-later
// A system that we play: other programs call our address as they would call that system's. One in the
// platform's folder each; intake/ serves them all and knows none by name. No I/O.
#pragma once

#include "domain/ports/addressbook.h"
#include "domain/ports/callstore.h"
#include "domain/ports/platform.h"

#include <variant>

namespace surveyhook {

struct StyleAnswer
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
};

/** Answered at once, nothing is stored; @p code: a note or a count, may be empty. */
struct StyleAtOnce
{
    StyleAnswer answer;
    QString code = {};
};
/** Kept in the history as refused, then answered. */
struct StyleRefused
{
    StyleAnswer answer;
    CallRecord record; // without the request
};
/** Stored with its change; answerTo() says what the caller hears. */
struct StyleOrder
{
    CallRecord record; // without the request
    QByteArray hint = {}; // handed back to answerTo()
};
using StyleDecision = std::variant<StyleAtOnce, StyleRefused, StyleOrder>;

/** A value that callers prove themselves by. */
struct DoorKey
{
    QString member; // in settings.incoming of the style: "apiToken"
    QString title; // in the user's language
    bool secret = true; // false: a number that is the same for ever
};

/** An address to copy. In @p path {member} stands for a key, {idSurvey} for a survey's number, {idTemplate}
 * for a message's, {cId} for a collector's, {source} for the system that calls, {key} for that of an
 * automation. */
struct DoorAddress
{
    QString title; // what a call there does; in the user's language
    QString path;
};

/** What the window says of a style, in the user's language. */
struct DoorDescription
{
    QString id; // of the style
    QString name; // as people call the system
    QString purpose; // what other systems can do here, in a sentence
    QList<DoorKey> keys = {}; // none: the key is that of an automation
    QList<DoorAddress> addresses = {};
};

/** Immutable; any thread. */
class IncomingStyle
{
public:
    IncomingStyle() = default;
    IncomingStyle(const IncomingStyle &) = delete;
    IncomingStyle &operator=(const IncomingStyle &) = delete;
    virtual ~IncomingStyle();

    [[nodiscard]] virtual QString id() const = 0; // also the history's address and platform
    [[nodiscard]] virtual DoorDescription door() const = 0;
    [[nodiscard]] virtual bool owns(QByteArrayView path) const = 0;
    [[nodiscard]] virtual StyleDecision decide(const RawRequest &request, const AddressBook &book) const = 0;
    /** @p stored: durable, with the refusal of the change if there was one. */
    [[nodiscard]] virtual StyleAnswer answerTo(const StoredCall &stored, const QByteArray &hint) const = 0;
    /** The store has failed. */
    [[nodiscard]] virtual StyleAnswer unavailable() const = 0;
};

} // namespace surveyhook
