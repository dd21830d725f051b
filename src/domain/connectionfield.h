// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to connect an account: a field of a form.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** Its texts are in the user's language. */
struct ConnectionField
{
    struct Choice
    {
        QString value;
        QString title;
    };

    QString member; // of the connection in the workspace file: "token", "baseUrl"
    QString title;
    bool secret = false; // never shown again once it is saved
    bool required = false;
    QString usual = {}; // what counts when it is empty
    QString help = {}; // where to find it
    QList<Choice> choices = {}; // only these; the first counts when it is empty
    QString with = {}; // shown only when this other member, one with choices …
    QStringList withValues = {}; // … has one of these values; no member: always
};

} // namespace surveyhook
