// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/practice.h"

#include "domain/emailaddress.h"
#include "domain/fieldpath.h"
#include "platforms/builtin.h"
#include "platforms/samples.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QUrl>

namespace surveyhook {

using namespace Qt::Literals::StringLiterals;

namespace {

class Practice
{
    Q_DECLARE_TR_FUNCTIONS(surveyhook::Practice)
};

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &each : array)
        result.append(each.toString());
    return result;
}

/** Bytes without end that depend on @p seed alone. */
class Stream
{
public:
    explicit Stream(const QString &seed) : m_seed(seed.toUtf8()) {}
    [[nodiscard]] int below(int limit)
    {
        if (m_next == m_bytes.size()) {
            const QByteArray block = m_seed + QByteArray::number(m_block++);
            m_bytes = QCryptographicHash::hash(block, QCryptographicHash::Sha256);
            m_next = 0;
        }
        return static_cast<unsigned char>(m_bytes.at(m_next++)) % limit;
    }

private:
    QByteArray m_seed;
    QByteArray m_bytes;
    qsizetype m_next = 0;
    int m_block = 0;
};

/** An address gets a plus-tag. Anything else keeps its shape (a UUID stays one, a number stays a number): of
 * its last eight characters every digit becomes a digit and every letter a to f one of those. */
QString fresh(const QString &value, const QString &round, const QString &variant)
{
    if (isEmailAddress(value)) {
        Stream stream(round + u'\n' + value);
        QString tag = u"+"_s;
        for (int i = 0; i < 4; ++i)
            tag += "bcdfghjkmnpqrstvwxz"_L1.at(stream.below(19));
        QString address = value;
        return address.insert(address.indexOf(u'@'), tag);
    }
    Stream stream(round + u'\n' + variant + u'\n' + value);
    QString text = value;
    for (qsizetype i = std::max<qsizetype>(0, text.size() - 8); i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9')
            text[i] = "0123456789"_L1.at(stream.below(10));
        else if (c >= u'a' && c <= u'f')
            text[i] = "abcdef"_L1.at(stream.below(6));
    }
    return text;
}

/** Textual, so that it works in JSON, forms and XML alike. */
void freshen(QByteArray &body, const QJsonObject &data, const PracticePlay &play, const QString &round)
{
    for (const QString &path : play.fresh) {
        const QString old = textOf(valueAt(data, path));
        if (old.isEmpty())
            continue;
        const QString text = fresh(old, round, play.variant);
        body.replace(old.toUtf8(), text.toUtf8());
        body.replace(QUrl::toPercentEncoding(old), QUrl::toPercentEncoding(text));
    }
}

Credentials falsified(Credentials credentials)
{
    credentials.secret = Secret(QByteArray("not-") + credentials.secret.reveal());
    credentials.password = Secret(QByteArray("not-") + credentials.password.reveal());
    return credentials;
}

} // namespace

QByteArray practiceWorkspace()
{
    return sampleFile(u"practice-workspace.json"_s);
}

QList<PracticePlay> practicePlays()
{
    QList<PracticePlay> plays;
    const QJsonObject file = QJsonDocument::fromJson(sampleFile(u"practice-plays.json"_s)).object();
    const QJsonArray list = file.value("plays"_L1).toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject play = each.toObject();
        const auto text = [&play](QLatin1StringView name) {
            return play.value(name).toString();
        };
        plays.append({.id = text("id"_L1),
                      .platform = text("platform"_L1),
                      .key = text("key"_L1),
                      .sample = text("sample"_L1),
                      .comment = text("comment"_L1),
                      .expect = text("expect"_L1),
                      .fresh = texts(play.value("fresh"_L1)),
                      .variant = text("variant"_L1),
                      .proven = text("proof"_L1) != u"wrong"});
    }
    return plays;
}

QString practiceComment(const QString &code)
{
    const QHash<QString, QString> comments = {
        {u"invited"_s, Practice::tr("A customer is invited to the survey.")},
        {u"repeat"_s, Practice::tr("The same call comes a second time. Nobody is invited twice.")},
        {u"filtered"_s, Practice::tr("A condition is not met, so nobody is invited.")},
        {u"forged"_s, Practice::tr("Somebody who does not know the secret makes a call up. It is refused.")},
        {u"no_address"_s, Practice::tr("The customer left no address, so nobody can be invited.")},
        {u"staff"_s,
         Practice::tr("The only address in the call is a colleague's. Colleagues are not surveyed.")},
        {u"rated"_s, Practice::tr("A customer rates the chat. The rating is counted; nobody is invited.")},
        {u"unsubscribed"_s, Practice::tr("A customer unsubscribes. That is noted for good.")},
        {u"opted_out"_s, Practice::tr("The customer who unsubscribed is not invited any more.")},
        {u"looked_up"_s, Practice::tr("The call names no address. A look-up fetches it.")},
        {u"looked_up_nothing"_s, Practice::tr("The look-up finds no address either.")},
        {u"resting"_s, Practice::tr("The customer was invited a moment ago and is left in peace.")},
        {u"several"_s, Practice::tr("One call names several customers. Each gets an invitation.")},
    };
    return comments.value(code);
}

Result<RawRequest> practiceCall(const PracticePlay &play, const Credentials &credentials,
                                const QString &round, const QDateTime &receivedAt)
{
    const auto platform = findPlatform(play.platform);
    const QList<SampleCall> samples = platform ? platform->samples() : QList<SampleCall>();
    const auto sample = std::find_if(samples.begin(), samples.end(),
                                     [&play](const SampleCall &each) { return each.id == play.sample; });
    if (sample == samples.end())
        return Error{ErrorCode::NotFound, u"no such sample: "_s + play.sample};
    RawRequest request{.method = "POST",
                       .path = "/in/" + play.key.toUtf8(),
                       .headers = sample->headers,
                       .body = sample->body,
                       .receivedAt = receivedAt};
    const Result<ParsedBody> body = readBody(request);
    if (!body)
        return body.error();
    const QJsonObject data = body->data;
    freshen(request.body, data, play, round);
    const Credentials given = play.proven ? credentials : falsified(credentials);
    request.body = platform->provenBody(request.body, given);
    request.headers.append(platform->prove(request, given));
    return request;
}

} // namespace surveyhook
