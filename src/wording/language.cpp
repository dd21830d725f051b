// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QReadWriteLock>
#include <QStandardPaths>
#include <QTranslator>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

thread_local QString scopedLanguage; // NOLINT(*-avoid-non-const-global-variables)

/** All languages loaded at once, asked by the language of the program or of the calling thread: so one thread
 * may write a mail in Dutch while the window speaks Polish. */
class Languages final : public QTranslator
{
public:
    explicit Languages(QObject *parent) : QTranslator(parent)
    {
        const QStringList translators =
            QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"surveyhook/translations"_s,
                                      QStandardPaths::LocateDirectory);
        for (const QString &code : availableLanguages()) {
            for (const QString &folder : translators)
                add(code, u"surveyhook_"_s + code, folder);
            add(code, u"surveyhook_"_s + code, u":/i18n"_s);
            add(code, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        }
    }

    ~Languages() override;
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    void select(const QString &code)
    {
        const QWriteLocker lock(&m_lock);
        m_selected = code;
    }

    [[nodiscard]] QString selected() const
    {
        const QReadLocker lock(&m_lock);
        return m_selected;
    }

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override
    {
        const auto found = m_catalogues.find(scopedLanguage.isEmpty() ? selected() : scopedLanguage);
        if (found == m_catalogues.end())
            return {};
        for (const auto &catalogue : found->second) {
            const QString text = catalogue->translate(context, sourceText, disambiguation, n);
            if (!text.isNull())
                return text;
        }
        return {};
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    void add(const QString &code, const QString &file, const QString &folder)
    {
        auto catalogue = std::make_unique<QTranslator>();
        if (catalogue->load(file, folder))
            m_catalogues[code].push_back(std::move(catalogue));
    }

    std::map<QString, std::vector<std::unique_ptr<QTranslator>>> m_catalogues;
    mutable QReadWriteLock m_lock;
    QString m_selected;
};

std::atomic<Languages *> installed = nullptr; // NOLINT(*-avoid-non-const-global-variables)

Languages::~Languages()
{
    installed = nullptr;
}

QLocale localeOf(const QString &language)
{
    if (language == u"pl")
        return {QLocale::Polish, QLocale::Poland};
    if (language == u"nl")
        return {QLocale::Dutch, QLocale::Netherlands};
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QStringList availableLanguages()
{
    return {u"en"_s, u"pl"_s, u"nl"_s};
}

QString languageName(const QString &code)
{
    if (code == u"pl")
        return u"Polski"_s;
    if (code == u"nl")
        return u"Nederlands"_s;
    return u"English"_s;
}

QString systemLanguage()
{
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString &tag : preferred) {
        const QString code = tag.section(u'-', 0, 0).toLower();
        if (availableLanguages().contains(code))
            return code;
    }
    return u"en"_s;
}

bool installLanguage(QCoreApplication &application, const QString &language)
{
    const QString code = language.isEmpty() ? systemLanguage() : language.toLower();
    if (!availableLanguages().contains(code))
        return false;
    Languages *languages = installed;
    if (languages != nullptr && languages->selected() == code)
        return true;
    QLocale::setDefault(localeOf(code));
    if (languages == nullptr) {
        languages = new Languages(&application);
        languages->select(code);
        installed = languages;
        return QCoreApplication::installTranslator(languages);
    }
    languages->select(code);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&application, &changed);
    return true;
}

QString currentLanguage()
{
    if (!scopedLanguage.isEmpty())
        return scopedLanguage;
    const Languages *languages = installed;
    return languages != nullptr ? languages->selected() : u"en"_s;
}

QLocale textLocale()
{
    return localeOf(currentLanguage());
}

LanguageScope::LanguageScope(const QString &language) : m_before(scopedLanguage)
{
    scopedLanguage = availableLanguages().contains(language) ? language : QString();
}

LanguageScope::~LanguageScope()
{
    scopedLanguage = m_before;
}

} // namespace surveyhook
