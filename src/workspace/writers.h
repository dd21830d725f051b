// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the writers of the workspace's items: parts of items as plain JSON, defaults left out.
#pragma once

#include "domain/workspace.h"

#include <QJsonArray>

namespace surveyhook {

/** Nothing is inserted for an empty value. */
void putText(QJsonObject &object, const QString &member, const QString &text);
void putTexts(QJsonObject &object, const QString &member, const QStringList &texts);
void putObject(QJsonObject &object, const QString &member, const QJsonObject &value);
void putTable(QJsonObject &object, const QString &member, const QMap<QString, QString> &table);

[[nodiscard]] QJsonObject plainWindow(const SendingWindow &window);
[[nodiscard]] QJsonObject plainFilter(const Filter &filter);
[[nodiscard]] QJsonObject plainMapping(const QList<MappingLine> &lines);

} // namespace surveyhook
