// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/fieldspage.h"

#include "editor/ui_fieldspage.h"
#include "engine/catalogue.h"
#include "gui/editor/fieldwords.h"
#include "gui/widgets/statestyle.h"

#include <QEvent>
#include <QHeaderView>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

FieldsPage::FieldsPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::FieldsPage>())
{
    m_ui->setupUi(this);
    m_ui->picker->setSession(session);
    const int unit = fontMetrics().averageCharWidth();
    m_ui->tree->setColumnCount(ColumnCount);
    QHeaderView *header = m_ui->tree->header();
    header->setStretchLastSection(false);
    header->resizeSection(TitleColumn, unit * 44);
    header->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    header->resizeSection(KindColumn, unit * 20);
    m_ui->tree->hideColumn(PathColumn); // for the search; people see it in the tip
    m_ui->tree->setIndentation(unit * 2);
    connect(m_ui->search, &QLineEdit::textChanged, this, &FieldsPage::search);
    connect(m_ui->tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == TitleColumn)
            takeTick(item);
    });
    connect(m_ui->usual, &QPushButton::clicked, this, &FieldsPage::keepUsual);
    connect(m_ui->all, &QPushButton::clicked, this, &FieldsPage::keepAll);
    connect(session, &EditorSession::sampleChanged, this, [this] {
        rebuild();
        keepUsualOnce();
    });
    connect(session, &EditorSession::loaded, this, &FieldsPage::keepUsualOnce);
    connect(session, &EditorSession::changed, this, [this] {
        if (isVisible()) {
            showTicks();
            showNotes();
        }
        Q_EMIT stateChanged();
    });
}

FieldsPage::~FieldsPage() = default;

QString FieldsPage::title() const
{
    return tr("Which fields do we keep?");
}

QString FieldsPage::railTitle() const
{
    return tr("Fields");
}

QString FieldsPage::why() const
{
    return tr(
        "An event brings more than a survey needs. Of a running automation's events only what has a tick is "
        "written to disk, and what Surveyhook itself needs; the rest cannot be lost, read by others or "
        "asked for later. Filters and survey fields can only use what is kept.");
}

Missing FieldsPage::missing() const
{
    const std::optional<QStringList> &keep = session()->automation().keep;
    if (keep && keep->isEmpty())
        return {tr("Tick at least the field with the customer's e-mail address."), m_ui->tree};
    return {};
}

void FieldsPage::opened()
{
    keepUsualOnce();
    m_ui->tree->setFocus();
}

QStringList FieldsPage::usualFields() const
{
    QList<SampleEvent> events = session()->examples() + session()->recent();
    events << session()->sample();
    const QList<FieldHint> hints = session()->platform().fields;
    QStringList usual;
    for (const SampleEvent &event : std::as_const(events)) {
        const QList<SampleField> fields = sampleFields(event.data, hints);
        for (const SampleField &field : fields) {
            if (field.keepByDefault && !field.isGroup)
                usual << field.path;
        }
    }
    usual.removeDuplicates();
    return usual;
}

/** A new automation begins with the usual fields, not with everything. */
void FieldsPage::keepUsualOnce()
{
    const bool waits = isVisible() && session()->draft().isNew && !session()->automation().keep
                       && !session()->draft().progress.visited.contains(step()) && !m_fields.isEmpty();
    if (waits)
        keepUsual();
}

void FieldsPage::keepUsual()
{
    const QStringList usual = usualFields();
    if (usual.isEmpty())
        return;
    session()->change(tr("Keep the usual fields"), [&usual](Draft &draft) { draft.automation.keep = usual; });
}

void FieldsPage::keepAll()
{
    session()->change(tr("Keep all fields"), [](Draft &draft) { draft.automation.keep.reset(); });
}

QStringList FieldsPage::explicitKeep() const
{
    const Automation &automation = session()->automation();
    QStringList keep;
    QSet<QString> groups;
    for (const SampleField &field : m_fields)
        groups << field.parent; // an empty one is kept like a value
    if (automation.keep) { // also what this sample does not have
        for (const QString &path : *automation.keep) {
            if (!groups.contains(path))
                keep << path;
        }
    }
    for (const SampleField &field : m_fields) {
        if (!field.isGroup && isKept(automation, field.path) && !keep.contains(field.path))
            keep << field.path;
    }
    return keep;
}

void FieldsPage::takeTick(QTreeWidgetItem *item)
{
    const bool keep = item->checkState(TitleColumn) != Qt::Unchecked;
    const QString title = item->text(TitleColumn);
    QStringList leaves;
    QList<QTreeWidgetItem *> open = {item};
    while (!open.isEmpty()) {
        QTreeWidgetItem *next = open.takeLast();
        if (next->childCount() == 0)
            leaves << next->text(PathColumn);
        for (int i = 0; i < next->childCount(); ++i)
            open << next->child(i);
    }
    QStringList paths = explicitKeep();
    for (const QString &leaf : std::as_const(leaves)) {
        paths.removeAll(leaf);
        if (keep)
            paths << leaf;
    }
    //: %1 a field
    session()->change(keep ? tr("Keep “%1”").arg(title) : tr("Do not keep “%1”").arg(title),
                      [&paths](Draft &draft) { draft.automation.keep = paths; });
}

void FieldsPage::showTicks()
{
    const QSignalBlocker quiet(m_ui->tree);
    const Automation &automation = session()->automation();
    // From the last to the first: children stand behind their group.
    for (qsizetype i = m_fields.size() - 1; i >= 0; --i) {
        const SampleField &field = m_fields.at(i);
        QTreeWidgetItem *item = m_items.value(field.path);
        if (item == nullptr)
            continue;
        Qt::CheckState state = isKept(automation, field.path) ? Qt::Checked : Qt::Unchecked;
        if (item->childCount() > 0) {
            int ticked = 0;
            bool partly = false;
            for (int child = 0; child < item->childCount(); ++child) {
                ticked += item->child(child)->checkState(TitleColumn) == Qt::Checked ? 1 : 0;
                partly = partly || item->child(child)->checkState(TitleColumn) == Qt::PartiallyChecked;
            }
            state = ticked == item->childCount() ? Qt::Checked
                    : ticked > 0 || partly       ? Qt::PartiallyChecked
                                                 : Qt::Unchecked;
        }
        if (item->checkState(TitleColumn) != state || item->data(TitleColumn, Qt::CheckStateRole).isNull())
            item->setCheckState(TitleColumn, state);
    }
    showOthers();
    m_ui->tree->viewport()->update(); // the quiet model did not tell it
}

void FieldsPage::showOthers()
{
    if (m_others == nullptr)
        return;
    int kept = 0;
    int all = 0;
    QList<const QTreeWidgetItem *> open = {m_others};
    while (!open.isEmpty()) {
        const QTreeWidgetItem *item = open.takeLast();
        for (int i = 0; i < item->childCount(); ++i)
            open << item->child(i);
        if (item->childCount() > 0)
            continue;
        ++all;
        kept += item->checkState(TitleColumn) == Qt::Checked ? 1 : 0;
    }
    //: fields of an event behind the usual ones, folded; %1 number of kept ones, %2 of all
    m_others->setText(TitleColumn, tr("All other fields (%1 of %2 are kept)").arg(kept).arg(all));
    m_others->setToolTip(TitleColumn, m_others->text(TitleColumn));
}

void FieldsPage::showNotes()
{
    int kept = 0;
    int all = 0;
    const Automation &automation = session()->automation();
    for (const SampleField &field : std::as_const(m_fields)) {
        if (field.isGroup)
            continue;
        ++all;
        kept += isKept(automation, field.path) ? 1 : 0;
    }
    QStringList lines = {
        //: %1 number of kept fields, %2 of all
        tr("%1 of %2 fields are kept. Fields without a tick are not stored.").arg(kept).arg(all)};
    QStringList needed;
    const QStringList essential = essentialFields(session()->platform().id);
    for (const SampleField &field : std::as_const(m_fields)) {
        const bool part = std::any_of(essential.cbegin(), essential.cend(), [&field](const QString &path) {
            return coversField(path, field.path);
        });
        if (!field.isGroup && part && !isKept(automation, field.path))
            needed << field.title;
    }
    if (!needed.isEmpty())
        //: %1 names of fields, with commas
        lines << tr("Stored all the same, because Surveyhook itself needs it: %1.").arg(needed.join(u", "_s));
    if (session()->draft().isNew)
        lines << tr(
            "Until the automation is finished, events at its address are stored whole, so that you can "
            "still tick fields of a real one; then what has no tick is deleted.");
    m_ui->count->setText(lines.join(u'\n'));
    m_ui->example->setVisible(session()->sample().number == 0 && !m_fields.isEmpty());
    m_ui->empty->setVisible(m_fields.isEmpty());
    Q_EMIT stateChanged();
}

void FieldsPage::search(const QString &text)
{
    const QString wanted = text.trimmed();
    bool any = false;
    for (qsizetype i = m_fields.size() - 1; i >= 0; --i) {
        QTreeWidgetItem *item = m_items.value(m_fields.at(i).path);
        if (item == nullptr)
            continue;
        bool matches = wanted.isEmpty();
        for (int column = 0; column < ColumnCount && !matches; ++column)
            matches = item->text(column).contains(wanted, Qt::CaseInsensitive);
        for (int child = 0; child < item->childCount() && !matches; ++child)
            matches = !item->child(child)->isHidden();
        item->setHidden(!matches);
        any = any || matches;
    }
    for (QTreeWidgetItem *group : {m_absent, m_others}) {
        if (group == nullptr)
            continue;
        bool shown = false;
        for (int i = 0; i < group->childCount(); ++i)
            shown = shown || !group->child(i)->isHidden();
        group->setHidden(!shown);
    }
    if (m_others != nullptr && wanted.isEmpty() == m_searched) {
        m_searched = !wanted.isEmpty();
        m_others->setExpanded(m_searched); // what was found must be seen
    }
    m_ui->nothingFound->setVisible(!any && !m_fields.isEmpty());
}

void FieldsPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    if (m_stale)
        rebuild();
    else
        showTicks();
    showNotes();
    keepUsualOnce();
}

void FieldsPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    rebuild();
}

} // namespace surveyhook
