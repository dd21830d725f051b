// SPDX-License-Identifier: GPL-3.0-or-later
// How much and how long the intake puts up with; the size of a body stands in the AddressBook.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace surveyhook {

struct IntakeLimits
{
    int connections = 512; // open at once; beyond: 503
    qsizetype headBytes = 64 * 1024; // request line and headers; beyond: 431
    int pipelined = 128; // unanswered requests of one connection; beyond: 503
    qint64 waitingBytes = 64 * 1024 * 1024; // bodies that wait for the store; beyond: 503
    qint64 unreadBytes = 256 * 1024; // answers that a client does not take; beyond: cut off
    std::chrono::milliseconds head =
        std::chrono::seconds(10); // from its first byte (or connecting) to its end: 408
    std::chrono::milliseconds body = std::chrono::seconds(30); // from the head's end to the body's: 408
    std::chrono::milliseconds idle = std::chrono::seconds(60); // between requests; closed without a word
    std::chrono::milliseconds lingering = std::chrono::seconds(1); // for a refused client to read why
    std::chrono::milliseconds stopping = std::chrono::seconds(3); // for what was accepted to be answered
};

} // namespace surveyhook
