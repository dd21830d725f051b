// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/samples.h"

#include <QFile>

// Outside of any namespace: the macro declares a function. A static library's resources are only linked in
// when something names them.
static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

QByteArray sampleFile(const QString &path)
{
    initSamples();
    QFile file(u":/samples/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SampleCall loadSample(const QString &platform, const QString &name, const QString &title,
                      const QList<HttpHeader> &headers)
{
    const QString ending = name.section(u'.', -1);
    QByteArray type = "application/json";
    if (ending == u"form")
        type = "application/x-www-form-urlencoded";
    else if (ending == u"xml")
        type = "application/xml";
    QList<HttpHeader> all = {{"content-type", type}};
    all.append(headers);
    return {.id = name.section(u'.', 0, -2),
            .title = title,
            .headers = all,
            .body = sampleFile(platform + u'/' + name)};
}

} // namespace surveyhook
