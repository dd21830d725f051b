// SPDX-License-Identifier: GPL-3.0-or-later
// "Send the preview to me": a message, rendered as in the preview, by mail.
#pragma once

#include "engine/stagedtrial.h"

namespace surveyhook {

class MessageTrial final : public StagedTrial
{
    Q_OBJECT

public:
    MessageTrial(TrialRoom &room, Message message, QString language, QMap<QString, QString> values,
                 QString to);
    /** Through the office's mail account of @p workspace, else through the only one there is. */
    void start(const Workspace &workspace);

private:
    enum Step { Writing, Sending };

    [[nodiscard]] Result<QByteArray> written(const Workspace &workspace, const Connection &connection,
                                             const QString &recipient, const QString &id) const;

    Message m_message;
    QString m_language;
    QMap<QString, QString> m_values;
    QString m_to;
};

} // namespace surveyhook
