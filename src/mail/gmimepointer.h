// SPDX-License-Identifier: GPL-3.0-or-later
// GMime's objects with owners. GMime's own cast macros are C casts, which this project does not use.
#pragma once

#include <memory>

#include <gmime/gmime.h>

namespace surveyhook {

struct GObjectDeleter
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using GPointer = std::unique_ptr<T, GObjectDeleter>;

struct GFreeDeleter
{
    void operator()(void *memory) const { g_free(memory); }
};
using GText = std::unique_ptr<char, GFreeDeleter>;

/** A GMime object seen as its base or derived class; the caller knows that it is one. */
template <typename To, typename From>
To *gcast(From *object)
{
    return reinterpret_cast<To *>(object); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

/** Sets GMime up, once in the program's life. Any thread; before any other call. */
void initGMime();

} // namespace surveyhook
