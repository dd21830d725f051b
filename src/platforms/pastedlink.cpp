// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/pastedlink.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class PastedLinks
{
    Q_DECLARE_TR_FUNCTIONS(PastedLinks)
};

constexpr qsizetype shownOfSecret = 4;
constexpr qsizetype longestShown = 80;

} // namespace

PastedLink::PastedLink(const QString &link) : m_text(link), m_url(link, QUrl::TolerantMode)
{
    const auto items = QUrlQuery(m_url).queryItems(QUrl::FullyDecoded);
    for (const auto &item : items)
        m_parameters.append({item.first.trimmed(), item.second.trimmed()});
}

bool PastedLink::isSound() const
{
    return m_url.isValid() && !m_url.host().isEmpty() && m_url.userInfo().isEmpty();
}

bool PastedLink::isAt(QStringView domain) const
{
    const QString host = m_url.host();
    return host == domain || host.endsWith(QString(u'.' % domain));
}

QString PastedLink::host() const
{
    const int port = m_url.port();
    return port < 0 ? m_url.host() : QString(m_url.host() % u':' % QString::number(port));
}

QStringList PastedLink::pathParts() const
{
    QStringList parts = path().split(u'/');
    if (!parts.isEmpty() && parts.first().isEmpty())
        parts.removeFirst();
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString PastedLink::parameter(QStringView name) const
{
    for (const auto &[key, value] : m_parameters) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool PastedLink::hasParameter(QStringView name) const
{
    return std::any_of(m_parameters.cbegin(), m_parameters.cend(), [name](const auto &item) {
        return name.compare(item.first, Qt::CaseInsensitive) == 0;
    });
}

QString PastedLink::baseUrl(QStringView domain) const
{
    const QString scheme = isAt(domain) ? u"https"_s : m_url.scheme();
    return scheme % "://"_L1 % m_url.authority(QUrl::FullyEncoded);
}

std::optional<PastedSurvey> readBest(
    const QStringList &links, const std::function<std::optional<PastedSurvey>(const PastedLink &)> &read)
{
    std::optional<PastedSurvey> first;
    for (const QString &link : links) {
        const auto survey = read(PastedLink(link));
        if (survey && survey->isUsable())
            return survey;
        if (!first)
            first = survey;
    }
    return first;
}

bool isFilledIn(const QString &value)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_~+/=-][A-Za-z0-9._~+/=-]{0,199}\\z"_s);
    static const QRegularExpression filler(u"\\A[xX]{3,}\\z"_s);
    return plain.match(value).hasMatch() && !value.contains("..."_L1) && !filler.match(value).hasMatch();
}

QString cutSecret(const QString &secret)
{
    // Of a short one four characters would be too much.
    return secret.size() < 2 * shownOfSecret ? u"…"_s : QString(secret.first(shownOfSecret) % u'…');
}

QString partIsMissing(const QString &part)
{
    //: %1 a part of a pasted link: "cId"
    return PastedLinks::tr(
               "The part “%1” is missing in the link. Copy the link once more, from its beginning "
               "to its end.")
        .arg(part);
}

QString partIsNotFilledIn(const QString &part)
{
    //: %1 a part of a pasted link: "webhook_key"; it holds "[webhook_key]" or "…"
    return PastedLinks::tr(
               "The part “%1” of the link is not filled in or was cut off. Copy the link from your "
               "own account, not from a manual.")
        .arg(part);
}

QString linkIsNotSound()
{
    return PastedLinks::tr(
        "This address cannot be read. Copy the link once more, from its beginning to its end.");
}

QString linkBeginsTooLate()
{
    return PastedLinks::tr("The beginning of the link is missing. It starts with https://.");
}

void checkPart(PastedSurvey &survey, const QString &name, const QString &value)
{
    if (value.isEmpty())
        survey.problems << partIsMissing(name);
    else if (!isFilledIn(value))
        survey.problems << partIsNotFilledIn(name);
}

void addPart(PastedSurvey &survey, const QString &title, const QString &value)
{
    if (value.isEmpty())
        return;
    const bool fits = value.size() <= longestShown;
    survey.parts << PastedSurvey::Part{title, fits ? value : QString(value.first(longestShown) % u'…')};
}

PastedSurvey::Part serverPart(const PastedLink &link)
{
    //: title of a part of a pasted link: the name of the computer it leads to
    return {PastedLinks::tr("Server"), link.host()};
}

Connection newConnection(const QString &type, const QString &name)
{
    return {.type = type, .name = name, .options = {{u"type"_s, type}, {u"name"_s, name}}};
}

} // namespace surveyhook
