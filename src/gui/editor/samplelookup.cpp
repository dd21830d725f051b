// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/samplelookup.h"

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

SampleLookup::SampleLookup(EditorSession *session) : QObject(session), m_session(session) {}

SampleLookup *SampleLookup::of(EditorSession *session)
{
    auto *known = session->findChild<SampleLookup *>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? known : new SampleLookup(session);
}

void SampleLookup::setFound(const QJsonObject &found)
{
    m_sample = m_session->sample().id;
    m_found = found;
    Q_EMIT changed();
}

QJsonObject SampleLookup::found() const
{
    return m_sample == m_session->sample().id ? m_found : QJsonObject();
}

QJsonObject SampleLookup::data() const
{
    QJsonObject data = m_session->sample().data;
    const QJsonObject more = found();
    if (more.isEmpty())
        return data;
    QJsonObject lookups = data["lookup"_L1].toObject();
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        lookups.insert(entry.key(), entry.value());
    data.insert(u"lookup"_s, lookups);
    return data;
}

} // namespace surveyhook
