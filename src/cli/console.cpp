// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace surveyhook {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void printJson(const QJsonObject &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void printProblem(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

} // namespace surveyhook
