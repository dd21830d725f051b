// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at one window after another, says what is wrong with each, takes its picture where a folder is named,
// and remembers which of the program's own widgets were seen.
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace surveyhook {

class LooksWalk
{
public:
    /** Of the screens of offices: 1024 × 700, and 1920 × 1080 at 200 %. */
    [[nodiscard]] static QSize screen(const QWidget *window);

    /** @p name: of the picture, and before what is wrong. */
    void look(QWidget *window, const QString &name);
    /** The same for a dialog, which is then closed. */
    void lookAndClose(QWidget *dialog, const QString &name);

    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }
    /** The program's own classes of widgets that were seen, in every walk of this process. */
    [[nodiscard]] static const QSet<QString> &seen();

private:
    QStringList m_wrong;
};

/** SURVEYHOOK_DARK is set: the program's palette is dark, as on a dark desktop. */
void useDarkPaletteIfWished();

/** The classes of widgets and the message boxes ("box in file.cpp") that the sources of the window hold. */
[[nodiscard]] QSet<QString> widgetsInSources();

} // namespace surveyhook
