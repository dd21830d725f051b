// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace holds, for looking up what items refer to.
#pragma once

#include "workspace/items.h"
#include "workspace/jsonplace.h"

namespace surveyhook {

class Catalog
{
public:
    explicit Catalog(WorkspaceItems items);

    [[nodiscard]] const WorkspaceItems &items() const { return m_items; }
    [[nodiscard]] bool has(const QString &kind, const QString &id) const
    {
        return m_items.contains({kind, id});
    }
    [[nodiscard]] JsonPlace item(const QString &kind, const QString &id) const;

    /** Keys of the survey's variables, in order. */
    [[nodiscard]] QStringList variables(const QString &survey) const;
    /** Labels l1..l10 need no declaration where Webankieta's calls can set them. */
    [[nodiscard]] bool hasVariable(const QString &survey, const QString &variable) const;
    /** What a message or a link of the survey may say between braces. */
    [[nodiscard]] QStringList placeholders(const QString &survey) const;

    /** "survey" of the automation, else that of its first action's message. */
    [[nodiscard]] QString surveyOf(const JsonPlace &automation) const;
    /** Automations whose actions use the message. */
    [[nodiscard]] QList<JsonPlace> usersOf(const QString &message) const;

private:
    WorkspaceItems m_items;
};

} // namespace surveyhook
