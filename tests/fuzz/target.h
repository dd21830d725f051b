// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzz target is: a function that takes any bytes and neither crashes, leaks nor hangs. libFuzzer
// calls it by its own name, tst_fuzzcorpus by the target's.
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

#ifdef SURVEYHOOK_FUZZER
#define SURVEYHOOK_FUZZ_TARGET(name)                                                                         \
    namespace surveyhook::fuzz {                                                                             \
    void name(const QByteArray &bytes);                                                                      \
    }                                                                                                        \
    extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size);                                    \
    extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)                                     \
    {                                                                                                        \
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});               \
        surveyhook::fuzz::name(QByteArray(data, qsizetype(size)));                                           \
        return 0;                                                                                            \
    }
#else
#define SURVEYHOOK_FUZZ_TARGET(name)                                                                         \
    namespace surveyhook::fuzz {                                                                             \
    void name(const QByteArray &bytes);                                                                      \
    }
#endif

namespace surveyhook::fuzz {

/** Ends the program, which is what the fuzzer looks for. @p what: the promise that does not hold. */
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace surveyhook::fuzz
