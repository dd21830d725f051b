// SPDX-License-Identifier: GPL-3.0-or-later
// The architecture as a table, and what a source file does against it.
#pragma once

#include <QString>
#include <QStringList>

namespace surveyhook::architecture {

/** One file under src/; @p path from there: "engine/planner.cpp". */
struct Source
{
    QString path;
    QString text;

    [[nodiscard]] QString module() const { return path.section(u'/', 0, 0); }
};

/** Folders of src/ that the table knows. */
[[nodiscard]] QStringList knownModules();

/** What C++ text between quotes a compiler would keep: no comments, no include lines; raw strings too. */
[[nodiscard]] QStringList stringLiterals(const QString &text);

/** Includes that go up or sideways, into one platform's folder, through "..", or to Qt's window classes where
 * there is no window. One line each; empty when the file keeps to the table. @p qtHeaders: where <QtGui/…>
 * stands. */
[[nodiscard]] QStringList includeFaults(const Source &source, const QStringList &platforms,
                                        const QString &qtHeaders);

/** Libraries in a CMakeLists.txt that the folder's row does not name. */
[[nodiscard]] QStringList linkFaults(const Source &cmake);

/** Literals that name one of @p platforms in a folder that must work with any. */
[[nodiscard]] QStringList nameFaults(const Source &source, const QStringList &platforms);

} // namespace surveyhook::architecture
