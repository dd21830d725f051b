// SPDX-License-Identifier: GPL-3.0-or-later
// The few pages that people see in a browser, from resources/pages. They load nothing from anywhere.
#pragma once

#include "intake/httpanswer.h"

#include <QHash>
#include <QString>

namespace surveyhook {

/** Reads its files once; after that any thread may ask. */
class Pages
{
public:
    Pages();

    /** @p name: a file without ".html". @p values: placeholder → text, escaped here. */
    [[nodiscard]] HttpAnswer page(int status, const QString &name,
                                  const QHash<QString, QString> &values = {}) const;
    /** The one of the files name.pl, name.nl, name.en that speaks @p language; English when none does. */
    [[nodiscard]] HttpAnswer pageIn(const QString &language, int status, const QString &name,
                                    const QHash<QString, QString> &values) const;

private:
    [[nodiscard]] HttpAnswer laidOut(int status, const QString &language, QString content,
                                     const QHash<QString, QString> &values) const;

    QHash<QString, QString> m_files;
    QByteArray m_headers;
};

} // namespace surveyhook
