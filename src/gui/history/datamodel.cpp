// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/datamodel.h"

#include "domain/body.h"
#include "domain/fieldpath.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int mostEntries = 5000; // a call of 1 MiB may hold a hundred thousand; nobody unfolds those
constexpr int longestText = 2000;

QList<QStandardItem *> row(const QString &name, const QString &value)
{
    auto *first = new QStandardItem(name);
    auto *second = new QStandardItem(value.size() > longestText ? value.left(longestText) + u'…' : value);
    for (QStandardItem *item : {first, second})
        item->setEditable(false);
    second->setToolTip(second->text());
    return {first, second};
}

class Tree
{
public:
    void add(QStandardItem *parent, const QString &name, const QString &path, const QJsonValue &value)
    {
        if (++m_entries > mostEntries)
            return;
        const bool leaf = !value.isObject() && !value.isArray();
        const QList<QStandardItem *> items = row(name, leaf ? textOf(value) : QString());
        items.at(0)->setData(path, DataModel::PathRole);
        parent->appendRow(items);
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                add(items.at(0), member.key(), joined(path, member.key()), *member);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                const QString place = u'[' + QString::number(i) + u']';
                add(items.at(0), place, path + place, array.at(i));
            }
        }
    }

private:
    static QString joined(const QString &path, const QString &member)
    {
        const bool plain = !member.contains(u'.') && !member.contains(u'[') && !member.contains(u'"');
        if (!plain)
            return path + u"[\""_s + member + u"\"]"_s;
        return path.isEmpty() ? member : path + u'.' + member;
    }

    int m_entries = 0;
};

} // namespace

DataModel::DataModel(QObject *parent) : QStandardItemModel(parent)
{
    retranslate();
}

void DataModel::setRequest(const RawRequest &request)
{
    m_request = request;
    m_has = true;
    retranslate();
}

void DataModel::clearRequest()
{
    m_request = {};
    m_has = false;
    retranslate();
}

void DataModel::retranslate()
{
    clear();
    setColumnCount(2);
    //: heading of a column: the name of a piece of data
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    if (!m_has)
        return;
    QStandardItem *root = invisibleRootItem();
    addBody(root);
    const QList<QStandardItem *> headers = row(tr("Headers"), {});
    root->appendRow(headers);
    for (const HttpHeader &header : std::as_const(m_request.headers))
        headers.at(0)->appendRow(row(QString::fromUtf8(header.name), QString::fromUtf8(header.value)));
    QString path = QString::fromUtf8(m_request.path);
    if (!m_request.rawQuery.isEmpty())
        path += u'?' + QString::fromUtf8(m_request.rawQuery);
    root->appendRow(row(tr("Address"), QString::fromUtf8(m_request.method) + u' ' + path));
}

void DataModel::addBody(QStandardItem *parent)
{
    const Result<ParsedBody> body = readBody(m_request);
    if (!body) {
        parent->appendRow(row(tr("Data as they came"), QString::fromUtf8(m_request.body)));
        return;
    }
    const QList<QStandardItem *> data = row(tr("Data"), {});
    parent->appendRow(data);
    Tree tree;
    const QJsonObject object = body->data;
    for (auto member = object.begin(); member != object.end(); ++member)
        tree.add(data.at(0), member.key(), member.key(), *member);
}

} // namespace surveyhook
