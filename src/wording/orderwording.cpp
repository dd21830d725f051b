// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs ordered at the addresses where we play a survey system.
#include "domain/codes.h"
#include "wording/tables.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

class Orders
{
    Q_DECLARE_TR_FUNCTIONS(Orders)
};

QString labelsText(const Values &v)
{
    QStringList labels;
    const QJsonObject values = v.json()["labels"_L1].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        labels += it.key() + " = "_L1 + it.value().toVariant().toString();
    return labels.join(", "_L1);
}

QString updatedText(const Values &v)
{
    const QString labels = labelsText(v);
    if (labels.isEmpty())
        return Orders::tr("The caller named a person of the survey's list; no label was changed.");
    //: %1 labels and their new values: l4 = VIP, l7 = 9
    return Orders::tr("The caller changed labels of a person: %1.").arg(labels);
}

QString addedText(const Values &v)
{
    const QString labels = labelsText(v);
    if (labels.isEmpty())
        return Orders::tr("The caller put a person onto the survey's list. Nothing is sent.");
    //: %1 labels and their values: l4 = VIP, l7 = 9
    return Orders::tr("The caller put a person onto the survey's list, with labels: %1. Nothing is sent.")
        .arg(labels);
}

QString answersReceivedText(const Values &)
{
    return Orders::tr("A survey was answered, reports the survey tool.");
}

QString answersNotedText(const Values &v)
{
    const int count = v.json()["count"_L1].toInt();
    if (count == 0)
        return Orders::tr("No invitation of ours belongs to the answer.");
    //: invitations that were sent and whose surveys are answered now
    return Orders::tr("%n invitation(s) count as answered.", nullptr, count);
}

QString answeredText(const Values &)
{
    return Orders::tr("The person has answered the survey.");
}

QString collectorOnText(const Values &)
{
    return Orders::tr("The collector is on: invitations leave, also those that waited for it.");
}

QString collectorOffText(const Values &)
{
    return Orders::tr("The collector is off: people who are added wait until it is turned on.");
}

QString refusedText(const Values &v)
{
    const QString problem = v.text("problem"_L1);
    if (problem == u"key")
        return Orders::tr("The call was refused: its keys are not the ones in the settings.");
    if (problem == u"parameter") {
        //: %1 the name of a parameter: id_survey
        return Orders::tr("The call was refused: the parameter %1 is missing or cannot be read.")
            .arg(v.shown("parameter"_L1));
    }
    if (problem == u"survey")
        return Orders::tr("The call was refused: no survey has the number that it names.");
    if (problem == u"respondent")
        return Orders::tr("The call was refused: nobody has the number that it names.");
    if (problem == u"token")
        return Orders::tr("The call was refused: nobody on the list has the token that it names.");
    if (problem == u"template")
        return Orders::tr("The call was refused: the survey has no such message.");
    if (problem == u"collector")
        return Orders::tr("The call was refused: there is no such collector.");
    if (problem == u"kind")
        return Orders::tr("The call was refused: the collector sends no invitations by e-mail or SMS.");
    if (problem == u"setup")
        return Orders::tr("The call was refused: the collector has no message to send.");
    if (problem == u"address")
        return Orders::tr("The call was refused: it holds no valid e-mail address.");
    if (problem == u"phone")
        return Orders::tr(
            "The call was refused: it holds no valid phone number, and the collector sends SMS.");
    if (problem == u"body")
        return Orders::tr("The call was refused: its data hold nothing that can be used here.");
    return Orders::tr("The call was refused: what it asks for is not known here.");
}

QString refusedAdvice(const Values &v)
{
    if (v.text("problem"_L1) == u"key")
        return Orders::tr("Copy the address from the settings into the calling system once more.");
    return Orders::tr("Compare the call with the settings and correct it in the calling system.");
}

/** "Row 2, EmailAddress: this is no e-mail address." */
QString rowFault(const QJsonObject &fault)
{
    const QString error = fault["error"_L1].toString();
    if (error == u"a JSON array of respondents is expected")
        return Orders::tr("The call holds no list of people.");
    const QString row = QString::number(fault["row"_L1].toInt());
    const QString field = fault["field"_L1].toString();
    if (error == u"missing")
        //: %1 the number of a row, %2 the name of a field
        return Orders::tr("Row %1, %2: nothing stands there.").arg(row, field);
    if (error == u"not an e-mail address")
        return Orders::tr("Row %1, %2: this is no e-mail address.").arg(row, field);
    return Orders::tr("Row %1 is no group of fields { }.").arg(row);
}

QString rowsText(const Values &v)
{
    const int count = v.number("rows"_L1);
    //: %1 a number
    QStringList parts{
        Orders::tr("The list was refused whole, faults found: %1. Nobody was invited.").arg(count)};
    const QJsonArray faults = v.json()["faults"_L1].toArray();
    for (const QJsonValue &fault : faults)
        parts += rowFault(fault.toObject());
    if (!faults.isEmpty() && count > faults.size())
        //: %1 a number: so many faults of a list are not named here
        parts += Orders::tr("Further faults: %1.").arg(count - faults.size());
    return parts.join(u' ');
}

QString rowsAdvice(const Values &)
{
    return Orders::tr("The answer to the caller names each row and field. The list can be sent again when it "
                      "is corrected.");
}

} // namespace

const WordingTable &orderWording()
{
    static const WordingTable table = {
        {codes::listUpdated, {updatedText}},
        {codes::listAdded, {addedText}},
        {codes::answersReceived, {answersReceivedText}},
        {codes::answersNoted, {answersNotedText}},
        {codes::answered, {answeredText}},
        {codes::collectorOn, {collectorOnText}},
        {codes::collectorOff, {collectorOffText}},
        {codes::orderRefused, {refusedText, refusedAdvice}},
        {codes::rowsRefused, {rowsText, rowsAdvice}},
    };
    return table;
}

} // namespace surveyhook
