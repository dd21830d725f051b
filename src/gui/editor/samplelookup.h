// SPDX-License-Identifier: GPL-3.0-or-later
// What a look-up found for the sample event, kept while the automation is being set up: later pages show
// values with it, without asking the platform again.
#pragma once

#include "gui/editor/editorsession.h"

namespace surveyhook {

class SampleLookup final : public QObject
{
    Q_OBJECT

public:
    /** The one of @p session, which owns it. */
    [[nodiscard]] static SampleLookup *of(EditorSession *session);

    /** @p found: by id of the look-up, for the sample of this moment. */
    void setFound(const QJsonObject &found);
    /** Empty when nothing was looked up for the sample that is chosen now. */
    [[nodiscard]] QJsonObject found() const;
    /** The sample's data with what was found under "lookup". */
    [[nodiscard]] QJsonObject data() const;

Q_SIGNALS:
    void changed();

private:
    explicit SampleLookup(EditorSession *session);

    EditorSession *m_session;
    QString m_sample; // id of the event it was found for
    QJsonObject m_found;
};

} // namespace surveyhook
