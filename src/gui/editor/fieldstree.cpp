// SPDX-License-Identifier: GPL-3.0-or-later
// The fields' page: its tree, the usual fields first, the rest folded.
#include "editor/ui_fieldspage.h"
#include "gui/editor/fieldspage.h"
#include "gui/editor/fieldwords.h"
#include "gui/widgets/statestyle.h"
#include "wording/suggestionwording.h"

#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr int enoughKnown = 6; // titles of the platform's own: the rest is for whoever looks for it

QString shortened(QString value)
{
    value.replace(u'\n', u' ');
    return value.size() > 120 ? value.left(119) + u"…"_s : value;
}

} // namespace

void FieldsPage::rebuild()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // thousands of fields: when somebody looks
    const QSignalBlocker quiet(m_ui->tree);
    m_ui->tree->clear();
    m_items.clear();
    m_absent = nullptr;
    m_searched = false;
    m_fields = sampleFields(session()->sample().data, session()->platform().fields);
    m_ui->tree->setHeaderLabels({tr("Field"), tr("Example"), tr("Kind"), tr("Path")});
    QList<QTreeWidgetItem *> top = usualItems();
    const QList<QTreeWidgetItem *> others = otherItems();
    m_others = nullptr;
    if (top.isEmpty() || others.isEmpty()) {
        top << others;
    } else {
        m_others = new QTreeWidgetItem;
        m_others->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_others->addChildren(others);
        top << m_others;
    }
    m_absent = absentFields();
    if (m_absent != nullptr)
        top << m_absent;
    m_ui->tree->addTopLevelItems(top);
    m_ui->tree->expandAll();
    if (m_others != nullptr)
        m_others->setExpanded(false);
    showTicks();
    showNotes();
    search(m_ui->search->text());
}

QTreeWidgetItem *FieldsPage::makeItem(const SampleField &field) const
{
    const QString reason = sensitiveText(field.sensitive);
    //: %1 why a value is sensitive: "PESEL number"
    const QString kind =
        reason.isEmpty() ? fieldKindText(fieldKindCode(field.kind)) : tr("sensitive: %1").arg(reason);
    auto *item = new QTreeWidgetItem;
    item->setText(TitleColumn, field.title);
    item->setText(ValueColumn, shortened(shownValue(*session(), field)));
    item->setText(KindColumn, kind);
    item->setText(PathColumn, field.path);
    item->setToolTip(TitleColumn, field.title.toHtmlEscaped() + u"<br>"_s + field.path.toHtmlEscaped());
    item->setToolTip(ValueColumn, field.value.left(2000).toHtmlEscaped());
    item->setToolTip(KindColumn, kind);
    item->setToolTip(PathColumn, field.path);
    if (!reason.isEmpty())
        item->setForeground(KindColumn, toneColor(Tone::Warning, palette()));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    return item;
}

/** What the platform has a title for, in its order, and what else of the event itself is usually kept. */
QList<QTreeWidgetItem *> FieldsPage::usualItems()
{
    QStringList paths;
    for (const FieldHint &hint : session()->platform().fields)
        paths << hint.path;
    QHash<QString, const SampleField *> fields;
    for (const SampleField &field : std::as_const(m_fields)) {
        if (!field.isGroup)
            fields.insert(field.path, &field);
    }
    const auto known = std::count_if(paths.cbegin(), paths.cend(),
                                     [&fields](const QString &path) { return fields.contains(path); });
    for (const SampleField &field : std::as_const(m_fields)) {
        // Parts of lists are details: somebody else's address, a time of each step.
        const bool usual = field.keepByDefault && !field.isGroup && !field.path.contains(u'[');
        if (known < enoughKnown && usual && !paths.contains(field.path))
            paths << field.path;
    }
    QList<QTreeWidgetItem *> items;
    for (const QString &path : std::as_const(paths)) {
        const SampleField *field = fields.value(path);
        if (field == nullptr)
            continue;
        items << makeItem(*field);
        m_items.insert(path, items.constLast());
    }
    return items;
}

/** The rest, as it stands in the event; without groups of which nothing is left. */
QList<QTreeWidgetItem *> FieldsPage::otherItems()
{
    QSet<QString> needed;
    for (qsizetype i = m_fields.size() - 1; i >= 0; --i) { // children stand behind their group
        const SampleField &field = m_fields.at(i);
        const bool shown = field.isGroup ? needed.contains(field.path) : !m_items.contains(field.path);
        if (shown)
            needed << field.path << field.parent;
    }
    QList<QTreeWidgetItem *> top;
    for (const SampleField &field : std::as_const(m_fields)) {
        if (!needed.contains(field.path) || m_items.contains(field.path))
            continue;
        QTreeWidgetItem *item = makeItem(field);
        m_items.insert(field.path, item);
        if (QTreeWidgetItem *parent = m_items.value(field.parent);
            !field.parent.isEmpty() && parent != nullptr)
            parent->addChild(item);
        else
            top << item;
    }
    return top;
}

/** What is kept although the real event does not have it: it must not go unseen. Null: nothing. */
QTreeWidgetItem *FieldsPage::absentFields()
{
    if (session()->sample().number == 0)
        return nullptr; // an example is made up: other fields are no news
    const QStringList keep = session()->automation().keep.value_or(QStringList());
    const QStringList shown = m_items.keys();
    const QColor grey = toneColor(Tone::Quiet, palette());
    QList<QTreeWidgetItem *> items;
    for (const QString &path : keep) {
        if (std::any_of(shown.cbegin(), shown.cend(),
                        [&path](const QString &other) { return coversField(path, other); }))
            continue;
        auto *item = new QTreeWidgetItem;
        item->setText(TitleColumn, fieldTitle(*session(), path));
        item->setText(ValueColumn, tr("was not in the real event"));
        item->setText(PathColumn, path);
        for (const int column : {TitleColumn, ValueColumn, PathColumn})
            item->setToolTip(column, item->text(column));
        item->setForeground(ValueColumn, grey);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        m_items.insert(path, item);
        m_fields << SampleField{.path = path, .title = item->text(TitleColumn)};
        items << item;
    }
    if (items.isEmpty())
        return nullptr;
    auto *group = new QTreeWidgetItem;
    //: fields that an event did not have; they are stored when another event has them
    group->setText(TitleColumn, tr("Also kept, when an event has them"));
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    group->addChildren(items);
    return group;
}

} // namespace surveyhook
