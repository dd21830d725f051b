// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/messagepage.h"

#include "base/logging.h"

#include <QFile>

#include <kainjow/mustache.hpp>

using namespace Qt::Literals::StringLiterals;
namespace mustache = kainjow::mustache;

namespace surveyhook {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qCCritical(lcMail) << "the program was built without" << path;
    return file.readAll();
}

} // namespace

QString messagePage(const PageParts &parts)
{
    static const std::string page = resource(u":/messages/page.html"_s).toStdString();
    // Made anew each time: a parsed template keeps state while it renders, and mails are made in several
    // threads.
    mustache::mustache renderer(page);
    mustache::data values;
    values.set("language", parts.language.toStdString());
    values.set("subject", parts.subject.toStdString());
    values.set("body", parts.body.toStdString());
    values.set("footer", parts.footer.toStdString());
    values.set("hasFooter", !parts.footer.isEmpty());
    return QString::fromStdString(renderer.render(values));
}

QString footerMarkdown(const QString &language, bool byAnswer)
{
    static const QJsonObject footers =
        QJsonDocument::fromJson(resource(u":/messages/footer.json"_s)).object();
    const QString own = language.section(u'-', 0, 0).toLower();
    const QJsonObject footer = footers.value(footers.contains(own) ? own : u"en"_s).toObject();
    return footer.value(byAnswer ? "answer"_L1 : "link"_L1).toString();
}

} // namespace surveyhook
