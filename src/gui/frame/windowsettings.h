// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers of itself, in the data dir: sizes, splitters, the language.
#pragma once

#include <QByteArray>
#include <QString>

namespace surveyhook {

class WindowSettings
{
public:
    /** @p file: an ini file, made when needed. */
    explicit WindowSettings(const QString &file) : m_file(file) {}

    /** The language that was chosen in the menu; empty: never. */
    [[nodiscard]] QString language() const { return text("language"); }
    void setLanguage(const QString &code) { setText("language", code); }

    [[nodiscard]] QByteArray state(const char *name) const;
    void setState(const char *name, const QByteArray &state);
    [[nodiscard]] bool flag(const char *name) const { return text(name) == QStringLiteral("1"); }
    void setFlag(const char *name, bool on) { setText(name, on ? QStringLiteral("1") : QStringLiteral("0")); }
    [[nodiscard]] QString text(const char *name) const;
    void setText(const char *name, const QString &value);

private:
    QString m_file;
};

} // namespace surveyhook
