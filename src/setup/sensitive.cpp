// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/sensitive.h"

#include "setup/valueshape.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longText = 200; // nobody's number or code is longer: somebody wrote this

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Words that make a field sensitive wherever they stand in its name. */
QString sensitiveWord(const QString &word)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const QString &code, const QStringList &words) {
            for (const QString &each : words)
                all.insert(each, code);
        };
        add(u"pesel"_s, {u"pesel"_s});
        add(u"bsn"_s, {u"bsn"_s, u"burgerservicenummer"_s, u"sofinummer"_s});
        add(u"iban"_s, {u"iban"_s, u"bankaccount"_s, u"nrb"_s, u"rekeningnummer"_s, u"numerkonta"_s});
        add(u"card"_s, {u"cardnumber"_s, u"creditcard"_s, u"numerkarty"_s, u"kaartnummer"_s});
        add(u"ip"_s, {u"ip"_s, u"ipaddress"_s, u"remoteaddr"_s, u"ipv4"_s, u"ipv6"_s});
        add(u"password"_s,
            {u"password"_s, u"passwd"_s, u"passphrase"_s, u"haslo"_s, u"wachtwoord"_s, u"secret"_s,
             u"token"_s, u"apikey"_s, u"accesstoken"_s, u"cvv"_s, u"cvc"_s, u"pin"_s});
        add(u"notes"_s, {u"note"_s, u"notes"_s, u"notatka"_s, u"notatki"_s, u"uwagi"_s, u"notitie"_s,
                         u"notities"_s, u"opmerking"_s, u"opmerkingen"_s, u"memo"_s});
        return all;
    }();
    return codes.value(word);
}

QString sensitiveName(const FieldName &name, bool mayBeText)
{
    static const QSet<QString> talk = {u"body"_s,        u"text"_s,       u"message"_s,  u"messages"_s,
                                       u"content"_s,     u"comment"_s,    u"comments"_s, u"remark"_s,
                                       u"remarks"_s,     u"transcript"_s, u"tresc"_s,    u"wiadomosc"_s,
                                       u"bericht"_s,     u"berichten"_s,  u"inhoud"_s,   u"komentarz"_s,
                                       u"toelichting"_s, u"question"_s,   u"answer"_s,   u"excerpt"_s,
                                       u"blurb"_s,       u"pytanie"_s,    u"vraag"_s};
    if (name.words.isEmpty())
        return {};
    QString code = sensitiveWord(name.plain);
    for (qsizetype i = 0; i < name.words.size() && code.isEmpty(); ++i)
        code = sensitiveWord(name.words.at(i));
    const bool isId = name.words.constLast() == "id"_L1;
    if ((code == "password"_L1 && !mayBeText) || (code == "notes"_L1 && (!mayBeText || isId)))
        code.clear();
    return code.isEmpty() && mayBeText && talk.contains(name.words.constLast()) ? u"conversation"_s : code;
}

/** What the digits in @p text are, each run of them alone. */
QString sensitiveDigits(const QString &text, bool mayBeId)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && text.at(i).isLetterOrNumber())
            ++i;
        const QStringView run = QStringView(text).sliced(start, i - start);
        if (isPesel(run))
            return u"pesel"_s;
        if (!mayBeId && isBsn(run))
            return u"bsn"_s;
        if (isIban(run))
            return u"iban"_s;
        if (isCardNumber(run))
            return u"card"_s;
        ++i;
    }
    return {};
}

} // namespace

QString sensitivityOf(const FieldName &name, const QJsonValue &value, FieldKind kind)
{
    if (value.isObject() || value.isArray())
        return {};
    const bool mayBeText = kind == FieldKind::Text || kind == FieldKind::Number || kind == FieldKind::Uuid;
    if (const QString byName = sensitiveName(name, mayBeText); !byName.isEmpty())
        return byName;
    if (kind != FieldKind::Text && kind != FieldKind::Number)
        return {};
    const QString text = value.isString() ? value.toString().trimmed() : QString::number(value.toInteger(0));
    if (isIpAddress(text) && !name.words.contains("version"_L1))
        return u"ip"_s;
    QString together = text.size() <= longText ? text : QString();
    together.remove(u' ').remove(u'-');
    if (isIban(together))
        return u"iban"_s;
    if (isCardNumber(together))
        return u"card"_s;
    // One nine-digit number in eleven passes the test; what is called an id is taken for one.
    const bool mayBeId =
        !name.words.isEmpty() && (name.words.constLast() == "id"_L1 || name.words.constLast() == "ids"_L1);
    if (const QString digits = sensitiveDigits(text, mayBeId); !digits.isEmpty())
        return digits;
    const bool isPage = text.startsWith(u'<') && text.endsWith(u'>');
    return text.size() > longText || isPage ? u"conversation"_s : QString();
}

bool isPesel(QStringView digits)
{
    if (digits.size() != 11 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    constexpr std::array weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += weights.at(i) * digits.at(i).digitValue();
    if (sum % 10 != 0)
        return false;
    // The century stands in the month: 1900 as it is, 2000 +20 … 1800 +80.
    const int month = digits.sliced(2, 2).toInt();
    constexpr std::array centuries = {1900, 2000, 2100, 2200, 1800};
    return QDate::isValid(centuries.at(month / 20) + digits.first(2).toInt(), month % 20,
                          digits.sliced(4, 2).toInt());
}

bool isBsn(QStringView digits)
{
    if (digits.size() != 9 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    int sum = -digits.at(8).digitValue();
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * digits.at(i).digitValue();
    return sum % 11 == 0 && digits.toInt() != 0;
}

bool isCardNumber(QStringView digits)
{
    if (digits.size() < 13 || digits.size() > 19 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    const int first = digits.first(2).toInt();
    const int four = digits.first(4).toInt();
    const bool visa = first / 10 == 4 && (digits.size() == 13 || digits.size() == 16 || digits.size() == 19);
    const bool mastercard =
        digits.size() == 16 && ((first >= 51 && first <= 55) || (four >= 2221 && four <= 2720));
    const bool amex = digits.size() == 15 && (first == 34 || first == 37);
    const bool maestro = first == 50 || first == 67 || four == 6304 || four == 6011;
    if (!visa && !mastercard && !amex && !maestro)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int twice = digit * 2;
        sum += i % 2 == 0 ? digit : twice / 10 + twice % 10;
    }
    return sum % 10 == 0;
}

bool isIban(QStringView account)
{
    constexpr qsizetype polish = 26; // written without its country at home
    if (account.size() == polish && std::all_of(account.begin(), account.end(), isDigit))
        return isIban(QString("PL"_L1 + account));
    if (account.size() < 15 || account.size() > 34 || !account.at(0).isLetter() || !account.at(1).isLetter()
        || !isDigit(account.at(2)) || !isDigit(account.at(3)))
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < account.size(); ++i) {
        const char16_t c = account.at((i + 4) % account.size()).toUpper().unicode();
        if (isDigit(QChar(c)))
            rest = (rest * 10 + (c - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c - u'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

} // namespace surveyhook
