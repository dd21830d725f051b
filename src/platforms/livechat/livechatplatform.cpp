// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/livechat/livechatplatform.h"

#include "base/constanttime.h"
#include "domain/codes.h"
#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/people.h"
#include "platforms/proof.h"

#include <QJsonDocument>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString member(const QJsonObject &data, const QString &path)
{
    return textOf(valueAt(data, path)).trimmed();
}

QString chatOf(const QJsonObject &data)
{
    const QString id = member(data, u"payload.chat_id"_s);
    return id.isEmpty() ? member(data, u"payload.chat.id"_s) : id;
}

QString threadOf(const QJsonObject &data)
{
    const QString id = member(data, u"payload.thread_id"_s);
    return id.isEmpty() ? member(data, u"payload.chat.thread.id"_s) : id;
}

QString formPath(qsizetype event, qsizetype field)
{
    return u"payload.chat.thread.events[%1].fields[%2].answer"_s.arg(event).arg(field);
}

/** The answer to the field of type e-mail in the form before the chat. */
QString addressInForm(const QJsonObject &data)
{
    const QJsonArray events = valueAt(data, u"payload.chat.thread.events").toArray();
    for (qsizetype event = 0; event < events.size(); ++event) {
        const QJsonArray fields = events[event]["fields"_L1].toArray();
        for (qsizetype field = 0; field < fields.size(); ++field) {
            const bool isEmail = fields[field]["type"_L1] == u"email"_s;
            if (isEmail && isEmailAddress(fields[field]["answer"_L1].toString().trimmed()))
                return formPath(event, field);
        }
    }
    return {};
}

/** Of the chat's users, by what they are. */
struct ChatUsers
{
    QString customerPath;
    QString customerName;
    QStringList staff;
};

ChatUsers usersOf(const QJsonObject &data)
{
    ChatUsers found;
    const QJsonArray users = valueAt(data, u"payload.chat.users").toArray();
    for (qsizetype i = 0; i < users.size(); ++i) {
        const QJsonObject user = users[i].toObject();
        const bool isCustomer = user["type"_L1] == u"customer"_s;
        for (const QString &name : {u"email"_s, u"id"_s}) {
            const QString address = normalizedAddress(user[name].toString());
            if (address.isEmpty())
                continue;
            if (isCustomer && name == u"email" && found.customerPath.isEmpty())
                found.customerPath = u"payload.chat.users[%1].email"_s.arg(i);
            else if (!isCustomer && !found.staff.contains(address))
                found.staff.append(address);
        }
        if (isCustomer && found.customerName.isEmpty())
            found.customerName = user["name"_L1].toString();
    }
    // Whoever ends a chat is named by an address when it was a colleague.
    const QString closer = normalizedAddress(member(data, u"payload.user_id"_s));
    if (!closer.isEmpty() && !found.staff.contains(closer))
        found.staff.append(closer);
    return found;
}

} // namespace

QString LivechatPlatform::id() const
{
    return u"livechat"_s;
}

std::optional<ProbeAnswer> LivechatPlatform::probe(const RawRequest &request, const ParsedBody *body) const
{
    Q_UNUSED(body)
    return headProbe(request);
}

Proof LivechatPlatform::verify(const RawRequest &request, const Credentials &credentials) const
{
    if (credentials.secret.isEmpty())
        return {};
    const QByteArray given =
        QJsonDocument::fromJson(request.body).object().value("secret_key"_L1).toString().toUtf8();
    if (equalInConstantTime(given, credentials.secret.reveal()))
        return {.verdict = Proof::Verdict::Proven, .scheme = ProofScheme::SecretHeader};
    return {.verdict = Proof::Verdict::Refused,
            .scheme = ProofScheme::SecretHeader,
            .code = codes::login,
            .diagnosis = {{u"header"_s, u"secret_key"_s}, {u"problem"_s, u"body"_s}}};
}

QList<HttpHeader> LivechatPlatform::prove(const RawRequest &request, const Credentials &credentials) const
{
    Q_UNUSED(request)
    Q_UNUSED(credentials)
    return {};
}

QByteArray LivechatPlatform::provenBody(const QByteArray &body, const Credentials &credentials) const
{
    QJsonObject data = QJsonDocument::fromJson(body).object();
    data.insert("secret_key"_L1, credentials.secret.revealText());
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

Result<ParsedCall> LivechatPlatform::read(const RawRequest &request, const ParsedBody &body) const
{
    Q_UNUSED(request)
    const QString action = member(body.data, u"action"_s);
    const QString chat = chatOf(body.data);
    if (action.isEmpty())
        return wrongShape(u"action"_s);
    ParsedCall call{.type = action, .items = {body.data}};
    call.dedupKey = QStringList{action, chat, threadOf(body.data)}.join(u' ');
    if (chat.isEmpty())
        return call;
    // A chat is one thread after another; each is a talk of its own.
    call.subject = u"chat:"_s + chat + u'/' + threadOf(body.data);
    const Correspondents people = correspondents(body.data);
    if (!people.customer.isEmpty()) {
        call.remember = {{u"email"_s, people.customer}};
        if (const QString name = usersOf(body.data).customerName; !name.isEmpty())
            call.remember.insert("name"_L1, name);
    }
    return call;
}

Correspondents LivechatPlatform::correspondents(const QJsonObject &data) const
{
    const ChatUsers users = usersOf(data);
    QStringList paths;
    if (!users.customerPath.isEmpty())
        paths.append(users.customerPath);
    if (const QString form = addressInForm(data); !form.isEmpty())
        paths.append(form);
    paths.append(u"joined.email"_s); // from the call that began the chat
    Correspondents people = customerAt(data, paths);
    people.staff = users.staff;
    if (people.staff.contains(people.customer)) {
        people.customer.clear();
        people.customerPath.clear();
    }
    return people;
}

QStringList LivechatPlatform::essentialPaths() const
{
    return {u"action"_s,          u"payload.chat_id"_s, u"payload.thread_id"_s,
            u"payload.user_id"_s, u"payload.chat.id"_s, u"payload.chat.thread.id"_s};
}

std::shared_ptr<const Platform> livechatPlatform()
{
    return std::make_shared<LivechatPlatform>();
}

} // namespace surveyhook
