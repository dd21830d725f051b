// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an action that calls another system, drawn from what the system says it needs.
#pragma once

#include "engine/catalogue.h"
#include "gui/editor/editorsession.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace surveyhook {

class ActionFields final : public QWidget
{
    Q_OBJECT

public:
    /** @p session must outlive it. */
    explicit ActionFields(EditorSession *session, QWidget *parent = nullptr);

    /** Draws the fields anew. */
    void setFields(const QList<ActionField> &fields);
    /** Emits nothing. */
    void setOptions(const QJsonObject &options);
    [[nodiscard]] QFormLayout *form() const { return m_form; }

Q_SIGNALS:
    /** By the user. @p value undefined: nothing stands there. */
    void edited(const QString &member, const QString &title, const QJsonValue &value);

private:
    /** Shows a value in its widget. */
    using Show = std::function<void(const QJsonValue &)>;

    Show add(const ActionField &field);
    Show addLine(const ActionField &field);
    Show addText(const ActionField &field);
    Show addSecret(const ActionField &field);
    Show addNumber(const ActionField &field);
    Show addFlag(const ActionField &field);
    Show addChoice(const ActionField &field);
    Show addHeaders(const ActionField &field);
    Show addSuccess(const ActionField &field);
    void addRow(const ActionField &field, QWidget *input, QWidget *row = nullptr);
    void tell(const ActionField &field, const QJsonValue &value);

    EditorSession *m_session;
    QFormLayout *m_form = nullptr;
    QMap<QString, Show> m_shows; // by member
};

} // namespace surveyhook
