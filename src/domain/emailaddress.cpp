// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailaddress.h"

#include "domain/fieldpath.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype maxAddress = 254; // RFC 5321 4.5.3.1.3, less the angle brackets
constexpr qsizetype maxLocalPart = 64;
constexpr qsizetype maxLabel = 63;

bool isLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > maxLocalPart || local.startsWith(u'.') || local.endsWith(u'.')
        || local.contains(".."_L1))
        return false;
    return std::all_of(local.begin(), local.end(), [](QChar c) {
        // Beyond ASCII (RFC 6531) only what can be seen: no zero-width and no direction marks.
        if (c.unicode() > 0x7e)
            return c.isLetterOrNumber() || c.isMark();
        return c.isLetterOrNumber() || u".!#$%&'*+-/=?^_`{|}~"_s.contains(c);
    });
}

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > maxLabel || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    return std::all_of(label.begin(), label.end(),
                       [](QChar c) { return c.isLetter() || c.isMark() || c.isDigit() || c == u'-'; });
}

bool isDottedDomain(QStringView domain)
{
    const QList<QStringView> labels = domain.split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return false;
    // 127.0.0.1 is no domain
    const QStringView top = labels.constLast();
    return top.size() >= 2 && std::any_of(top.begin(), top.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

bool isEmailAddress(QStringView text)
{
    if (text.size() > maxAddress)
        return false;
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && isLocalPart(text.first(at)) && isDottedDomain(text.sliced(at + 1));
}

QString normalizedAddress(QStringView text)
{
    const QString address = text.trimmed().toString().normalized(QString::NormalizationForm_C).toLower();
    return isEmailAddress(address) ? address : QString();
}

QString addressFieldIn(const QJsonObject &data, const QStringList &fields)
{
    const auto holdsAddress = [&data](const QString &field) {
        return !field.isEmpty() && !normalizedAddress(textOf(valueAt(data, field))).isEmpty();
    };
    const auto found = std::find_if(fields.cbegin(), fields.cend(), holdsAddress);
    return found == fields.cend() ? QString() : *found;
}

QString domainOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.sliced(at + 1).trimmed().toString().toLower();
}

bool isInDomains(QStringView address, const QStringList &domains)
{
    const QString domain = domainOf(address);
    if (domain.isEmpty())
        return false;
    return std::any_of(domains.begin(), domains.end(), [&domain](const QString &entry) {
        QStringView own = QStringView(entry).trimmed();
        while (own.startsWith(u'@') || own.startsWith(u'*') || own.startsWith(u'.'))
            own = own.sliced(1);
        if (own.isEmpty() || !domain.endsWith(own, Qt::CaseInsensitive))
            return false;
        return own.size() == domain.size() || domain.at(domain.size() - own.size() - 1) == u'.';
    });
}

} // namespace surveyhook
