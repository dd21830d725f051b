// SPDX-License-Identifier: GPL-3.0-or-later
// How pages open the window in which an automation is set up or changed.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace surveyhook {

class Engine;

struct EditorDoor
{
    /** Asks where it starts; not set: there is no editor. */
    std::function<void(QWidget *parent)> startNew = {};
    /** An automation, or the draft of one, by its id. */
    std::function<void(const QString &automation, QWidget *parent)> edit = {};
    /** The earlier versions of an automation; not set: they cannot be shown. */
    std::function<void(const QString &automation, QWidget *parent)> versions = {};

    [[nodiscard]] bool isThere() const { return startNew && edit; }
};

} // namespace surveyhook
