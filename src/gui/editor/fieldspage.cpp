// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/fieldspage.h"

#include "editor/ui_fieldspage.h"
#include "engine/catalogue.h"
#include "gui/editor/fieldwords.h"
#include "gui/widgets/statestyle.h"
#include "wording/suggestionwording.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

enum Column { TitleColumn, ValueColumn, KindColumn, PathColumn, ColumnCount };

/** @p path is @p part or something around it. */
bool covers(const QString &path, const QString &part)
{
    return path == part
           || (part.startsWith(path) && (part.at(path.size()) == u'.' || part.at(path.size()) == u'['));
}

QString shortened(QString value)
{
    value.replace(u'\n', u' ');
    return value.size() > 120 ? value.left(119) + u"…"_s : value;
}

} // namespace

FieldsPage::FieldsPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::FieldsPage>())
{
    m_ui->setupUi(this);
    m_ui->picker->setSession(session);
    const int unit = fontMetrics().averageCharWidth();
    m_ui->tree->setColumnCount(ColumnCount);
    m_ui->tree->header()->resizeSection(TitleColumn, unit * 44);
    m_ui->tree->header()->resizeSection(ValueColumn, unit * 24);
    m_ui->tree->header()->resizeSection(KindColumn, unit * 18);
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
    if (automation.keep) { // also what this sample does not have
        for (const QString &path : *automation.keep) {
            const auto item = m_items.constFind(path);
            if (item == m_items.cend() || (*item)->childCount() == 0)
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

void FieldsPage::rebuild()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // thousands of fields: when somebody looks
    const QSignalBlocker quiet(m_ui->tree);
    m_ui->tree->clear();
    m_items.clear();
    m_absent = nullptr;
    m_fields = sampleFields(session()->sample().data, session()->platform().fields);
    m_ui->tree->setHeaderLabels({tr("Field"), tr("Example"), tr("Kind"), tr("Path")});
    const QColor grey = toneColor(Tone::Quiet, palette());
    const QColor warning = toneColor(Tone::Warning, palette());
    QList<QTreeWidgetItem *> top;
    for (const SampleField &field : std::as_const(m_fields)) {
        auto *item = new QTreeWidgetItem;
        const QString reason = sensitiveText(field.sensitive);
        //: %1 why a value is sensitive: "PESEL number"
        const QString kind =
            reason.isEmpty() ? fieldKindText(fieldKindCode(field.kind)) : tr("sensitive: %1").arg(reason);
        item->setText(TitleColumn, field.title);
        item->setText(ValueColumn, shortened(field.value));
        item->setText(KindColumn, kind);
        item->setText(PathColumn, field.path);
        item->setToolTip(TitleColumn, field.path);
        item->setToolTip(ValueColumn, field.value.left(2000).toHtmlEscaped());
        item->setToolTip(KindColumn, kind);
        item->setToolTip(PathColumn, field.path);
        item->setForeground(PathColumn, grey);
        if (!reason.isEmpty())
            item->setForeground(KindColumn, warning);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        m_items.insert(field.path, item);
        if (QTreeWidgetItem *parent = m_items.value(field.parent);
            !field.parent.isEmpty() && parent != nullptr)
            parent->addChild(item);
        else
            top << item;
    }
    m_absent = absentFields();
    if (m_absent != nullptr)
        top << m_absent;
    m_ui->tree->addTopLevelItems(top);
    m_ui->tree->expandAll();
    showTicks();
    showNotes();
    search(m_ui->search->text());
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
                        [&path](const QString &other) { return covers(path, other); }))
            continue;
        auto *item = new QTreeWidgetItem;
        item->setText(TitleColumn, fieldTitle(*session(), path));
        item->setText(ValueColumn, tr("was not in the real event"));
        item->setText(PathColumn, path);
        for (const int column : {TitleColumn, ValueColumn, PathColumn})
            item->setToolTip(column, item->text(column));
        item->setForeground(ValueColumn, grey);
        item->setForeground(PathColumn, grey);
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

void FieldsPage::showTicks()
{
    const QSignalBlocker quiet(m_ui->tree);
    const Automation &automation = session()->automation();
    // From the last to the first: children stand behind their group.
    for (qsizetype i = m_fields.size() - 1; i >= 0; --i) {
        const SampleField &field = m_fields.at(i);
        QTreeWidgetItem *item = m_items.value(field.path);
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
    m_ui->tree->viewport()->update(); // the quiet model did not tell it
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
        const bool part = std::any_of(essential.cbegin(), essential.cend(),
                                      [&field](const QString &path) { return covers(path, field.path); });
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
        bool matches = wanted.isEmpty();
        for (int column = 0; column < ColumnCount && !matches; ++column)
            matches = item->text(column).contains(wanted, Qt::CaseInsensitive);
        for (int child = 0; child < item->childCount() && !matches; ++child)
            matches = !item->child(child)->isHidden();
        item->setHidden(!matches);
        any = any || matches;
    }
    if (m_absent != nullptr) {
        bool shown = false;
        for (int i = 0; i < m_absent->childCount(); ++i)
            shown = shown || !m_absent->child(i)->isHidden();
        m_absent->setHidden(!shown);
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
