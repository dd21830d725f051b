// SPDX-License-Identifier: GPL-3.0-or-later
// The language of everything a person reads: English, Polish or Dutch, switched while the program runs.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace surveyhook {

/** Codes in the order of the menu: "en", "pl", "nl". */
[[nodiscard]] QStringList availableLanguages();

/** The language's own name: "Polski". */
[[nodiscard]] QString languageName(const QString &code);

/** The first of the system's preferred languages that we speak, else "en". */
[[nodiscard]] QString systemLanguage();

/** Makes @p language (a code; empty: the system's) the program's. Widgets get QEvent::LanguageChange when it
 * is not the first call. False, and nothing changes, for a language that we do not speak. GUI thread.
 * A surveyhook_pl.qm in the folder surveyhook/translations of QStandardPaths::GenericDataLocation (read at
 * the first call) comes before our own: so a translator sees the work without compiling. */
bool installLanguage(QCoreApplication &application, const QString &language = {});

/** "pl", also inside a LanguageScope. */
[[nodiscard]] QString currentLanguage();

/** For dates and numbers in sentences. */
[[nodiscard]] QLocale textLocale();

/** Until it goes, this thread's texts are in @p language: a notice to somebody who reads another language. */
class LanguageScope
{
public:
    explicit LanguageScope(const QString &language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    QString m_before;
};

} // namespace surveyhook
