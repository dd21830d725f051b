// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON value that knows where it stands, so that a fault in it can be named by its JSON pointer (RFC 6901).
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace surveyhook {

/** @p parent and one more step, escaped. */
[[nodiscard]] QString pointerTo(const QString &parent, const QString &member);
[[nodiscard]] QString pointerTo(const QString &parent, qsizetype index);

/** The steps, unescaped. */
[[nodiscard]] QStringList pointerSteps(const QString &pointer);

class JsonPlace
{
public:
    explicit JsonPlace(QJsonValue value, QString pointer = {})
        : m_value(std::move(value))
        , m_pointer(std::move(pointer))
    {}

    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] bool exists() const { return !m_value.isUndefined(); }
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }
    [[nodiscard]] QJsonObject object() const { return m_value.toObject(); }

    /** Text as it stands, whole numbers written out; empty for everything else. */
    [[nodiscard]] QString text() const;

    /** Undefined, with the pointer where it should stand, when there is no such member. */
    [[nodiscard]] JsonPlace member(const QString &name) const;
    [[nodiscard]] QList<JsonPlace> elements() const; // none when it is no array
    [[nodiscard]] QStringList texts() const; // of the elements
    [[nodiscard]] QStringList keys() const { return m_value.toObject().keys(); }

private:
    QJsonValue m_value;
    QString m_pointer;
};

} // namespace surveyhook
