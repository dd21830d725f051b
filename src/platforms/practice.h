// SPDX-License-Identifier: GPL-3.0-or-later
// The practice office: a workspace that can be tried without any account, and the calls that are played to
// it. Both stand as files in resources/samples/; README.md describes the plays.
#pragma once

#include "domain/ports/platform.h"

namespace surveyhook {

/** One call to play, in the order of the file. */
struct PracticePlay
{
    QString id;
    QString platform;
    QString key; // of the address it goes to
    QString sample; // SampleCall::id
    QString comment; // code of the sentence that goes with it, see practiceComment()
    QString expect; // the state that its (first) event ends in: "sent", "duplicate" …
    QStringList fresh; // paths of the values that are new in every round
    QString variant; // tells two plays of the same sample apart
    bool proven = true; // false: with a proof that verify() refuses
};

/** A workspace file (contract.md §3); every id begins with "practice-". */
[[nodiscard]] QByteArray practiceWorkspace();

[[nodiscard]] QList<PracticePlay> practicePlays();

/** What the play shows, in the user's language. */
[[nodiscard]] QString practiceComment(const QString &code);

/** The call of @p play as its platform would send it. The same @p round gives the same bytes, another one
 * gives new ids and addresses: values at PracticePlay::fresh change wherever they stand in the body. A
 * variant has ids of its own but the same people. @p credentials: of the address. NotFound when there is no
 * such sample. Pure. */
[[nodiscard]] Result<RawRequest> practiceCall(const PracticePlay &play, const Credentials &credentials,
                                              const QString &round, const QDateTime &receivedAt);

} // namespace surveyhook
