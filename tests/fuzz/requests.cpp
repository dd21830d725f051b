// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before Qt's HTTP server: bytes of a connection, in pieces. The first byte says how long they
// are.
#include "fuzz/target.h"
#include "intake/requestframer.h"

#include <algorithm>

SURVEYHOOK_FUZZ_TARGET(requests)

namespace surveyhook {

namespace {

constexpr qsizetype headLimit = 4096;
constexpr qint64 bodyLimit = 2048;

struct Seen
{
    QList<QByteArray> requests;
    int refusal = 0; // 0: none
};

/** All requests of the connection, fed @p step bytes at a time. */
Seen requestsIn(const QByteArray &bytes, qsizetype step)
{
    Seen seen;
    RequestFramer framer(headLimit, bodyLimit);
    qsizetype at = 0;
    while (at < bytes.size()) {
        const QByteArrayView piece = QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at));
        const qsizetype used = framer.feed(piece);
        fuzz::require(used >= 0 && used <= piece.size(), "no more is taken than was given");
        at += used;
        if (framer.state() == RequestFramer::State::Refused) {
            seen.refusal = framer.refusal();
            fuzz::require(seen.refusal >= 400 && seen.refusal < 600, "a refusal has a status");
            return seen;
        }
        if (framer.state() == RequestFramer::State::Complete) {
            fuzz::require(framer.bodyBytes() <= bodyLimit, "no body is larger than allowed");
            const RequestHead head = framer.take(bodyLimit);
            QByteArray told = head.request.method + ' ' + head.request.path + '?' + head.request.rawQuery;
            for (const HttpHeader &header : head.request.headers)
                told += '\n' + header.name + ": " + header.value;
            fuzz::require(!told.contains('\0') && !told.contains('\r'), "no control characters get in");
            seen.requests.append(told);
        } else {
            fuzz::require(used == piece.size(), "what is not complete takes all");
        }
    }
    return seen;
}

} // namespace

void fuzz::requests(const QByteArray &bytes)
{
    const qsizetype step = bytes.isEmpty() ? 1 : 1 + quint8(bytes.at(0)) % 61;
    const QByteArray rest = bytes.mid(1);
    const Seen inPieces = requestsIn(rest, step);
    const Seen atOnce = requestsIn(rest, rest.size() + 1);
    require(inPieces.requests == atOnce.requests, "pieces make no difference to what gets in");
    // The status may differ: what comes in pieces can be refused before its end is there.
    require((inPieces.refusal == 0) == (atOnce.refusal == 0), "pieces make no difference to what is refused");
}

} // namespace surveyhook
