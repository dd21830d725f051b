// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/survey/variabletable.h"

#include "domain/linktext.h"
#include "gui/widgets/statestyle.h"
#include "survey/ui_variabletable.h"

#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
enum Column { NameColumn, KindColumn, RequiredColumn, LinkColumn };
const QStringList types{u"text"_s, u"email"_s, u"phone"_s, u"number"_s, u"date"_s};
} // namespace

QString variableKindName(const QString &type)
{
    if (type == u"email")
        return VariableTable::tr("e-mail address");
    if (type == u"phone")
        return VariableTable::tr("phone number");
    if (type == u"number")
        return VariableTable::tr("number");
    if (type == u"date")
        return VariableTable::tr("date");
    if (type == u"text")
        //: Kind of a survey field.
        return VariableTable::tr("text");
    return type;
}

VariableTable::VariableTable(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::VariableTable>())
{
    m_ui->setupUi(this);
    QHeaderView *header = m_ui->list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(KindColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RequiredColumn, QHeaderView::ResizeToContents);
    m_ui->list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_ui->list->setTabKeyNavigation(false);
    fillTypes();
    showProblem({});
    connect(m_ui->add, &QPushButton::clicked, this, &VariableTable::add);
    connect(m_ui->key, &QLineEdit::returnPressed, this, &VariableTable::add);
    connect(m_ui->key, &QLineEdit::textEdited, this, [this](const QString &text) {
        showProblem({});
        if (text.contains(u"mail"_s, Qt::CaseInsensitive))
            m_ui->type->setCurrentIndex(m_ui->type->findData(u"email"_s));
    });
    connect(m_ui->key, &QLineEdit::textChanged, this, &VariableTable::typed);
    connect(m_ui->removeVariable, &QPushButton::clicked, this, &VariableTable::remove);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_ui->list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &VariableTable::remove);
    connect(m_ui->list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_ui->removeVariable->setEnabled(item != nullptr); });
    connect(m_ui->list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        // Not at once: the list is filled anew, and Qt still uses the item that tells this.
        const int row = m_ui->list->indexOfTopLevelItem(item);
        QMetaObject::invokeMethod(
            this, [this, row, column] { takeTick(row, column); }, Qt::QueuedConnection);
    });
    refresh();
}

VariableTable::~VariableTable() = default;

QWidget *VariableTable::addField() const
{
    return m_ui->key;
}

bool VariableTable::hasTyped() const
{
    return !m_ui->key->text().trimmed().isEmpty();
}

void VariableTable::setVariables(const QList<Variable> &variables)
{
    m_variables = variables;
    refresh();
}

void VariableTable::setLink(const std::optional<QString> &link)
{
    m_link = link;
    refresh();
}

void VariableTable::add()
{
    // What the survey tool calls it, also in the link: a name with other signs would not arrive.
    static const QRegularExpression allowed(u"^[\\p{L}_][\\p{L}\\p{N}_.-]*$"_s);
    const QString key = m_ui->key->text().trimmed();
    const bool known = std::any_of(m_variables.cbegin(), m_variables.cend(), [&](const Variable &variable) {
        return variable.key.compare(key, Qt::CaseInsensitive) == 0;
    });
    if (key.isEmpty())
        showProblem(tr("Type the name of the field, exactly as the survey has it."));
    else if (!allowed.match(key).hasMatch())
        showProblem(tr("A name begins with a letter and holds letters, digits, _ and - only."));
    else if (known)
        showProblem(tr("The survey has a field %1 already.").arg(key));
    if (key.isEmpty() || known || !allowed.match(key).hasMatch()) {
        m_ui->key->setFocus();
        return;
    }
    m_variables << Variable{.key = key, .type = m_ui->type->currentData().toString(), .required = false};
    if (m_link && m_variables.constLast().type != u"email")
        m_link = withLinkField(*m_link, key);
    m_ui->key->clear();
    m_ui->type->setCurrentIndex(0);
    refresh();
    m_ui->list->setCurrentItem(m_ui->list->topLevelItem(static_cast<int>(m_variables.size()) - 1));
    m_ui->key->setFocus();
    Q_EMIT edited(tr("Add the field %1").arg(key));
}

void VariableTable::remove()
{
    const int row = m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
    if (row < 0)
        return;
    const QString key = m_variables.takeAt(row).key;
    if (m_link)
        m_link = withoutLinkField(*m_link, key);
    refresh();
    if (!m_variables.isEmpty())
        m_ui->list->setCurrentItem(
            m_ui->list->topLevelItem(std::min(row, static_cast<int>(m_variables.size()) - 1)));
    Q_EMIT edited(tr("Remove the field %1").arg(key));
}

void VariableTable::takeTick(int row, int column)
{
    if (row < 0 || row >= m_variables.size() || row >= m_ui->list->topLevelItemCount())
        return;
    if (column == RequiredColumn)
        toggle(row);
    else if (column == LinkColumn)
        toggleLink(row);
}

void VariableTable::toggle(int row)
{
    const bool on = m_ui->list->topLevelItem(row)->checkState(RequiredColumn) == Qt::Checked;
    if (m_variables.at(row).required == on)
        return;
    m_variables[row].required = on;
    refresh();
    Q_EMIT edited(on ? tr("Require the field %1").arg(m_variables.at(row).key)
                     : tr("Do not require the field %1").arg(m_variables.at(row).key));
}

void VariableTable::toggleLink(int row)
{
    const QString key = m_variables.at(row).key;
    const bool on = m_ui->list->topLevelItem(row)->checkState(LinkColumn) == Qt::Checked;
    if (!m_link || on == linkPlaceholders(*m_link).contains(key))
        return;
    const QString link = on ? withLinkField(*m_link, key) : withoutLinkField(*m_link, key);
    const bool done = link != *m_link;
    m_link = link;
    refresh();
    showProblem(done ? QString()
                     : tr("%1 stands in the middle of the link. Change the link itself on the page “Surveys "
                          "and messages”.")
                           .arg(key));
    if (done)
        Q_EMIT edited(on ? tr("Send %1 along in the link").arg(key)
                         : tr("Do not send %1 along in the link").arg(key));
}

void VariableTable::fillTypes()
{
    const int index = std::max(0, m_ui->type->currentIndex());
    m_ui->type->clear();
    for (const QString &type : types)
        m_ui->type->addItem(variableKindName(type), type);
    m_ui->type->setCurrentIndex(index);
}

void VariableTable::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Bad, own));
    m_ui->problem->setPalette(own);
}

void VariableTable::refresh()
{
    const QSignalBlocker quiet(m_ui->list);
    const int row = m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
    m_ui->list->clear();
    m_ui->list->setColumnCount(m_link ? LinkColumn + 1 : LinkColumn);
    if (m_link) {
        //: column: does the link of the survey carry this field
        m_ui->list->headerItem()->setText(LinkColumn, tr("In the link"));
        m_ui->list->header()->setSectionResizeMode(LinkColumn, QHeaderView::ResizeToContents);
    }
    const QStringList carried = linkPlaceholders(link());
    for (const Variable &variable : std::as_const(m_variables)) {
        auto *item = new QTreeWidgetItem(m_ui->list, {variable.key, variableKindName(variable.type)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(RequiredColumn, variable.required ? Qt::Checked : Qt::Unchecked);
        item->setText(RequiredColumn, variable.required ? tr("required") : tr("optional"));
        if (!m_link || (variable.type == u"email" && !carried.contains(variable.key)))
            continue; // it says who is invited, and needs not stand in the link
        item->setCheckState(LinkColumn, carried.contains(variable.key) ? Qt::Checked : Qt::Unchecked);
        //: Whether a survey field stands in the link of the survey.
        item->setText(LinkColumn, carried.contains(variable.key) ? tr("sent along") : tr("not sent"));
    }
    if (row >= 0 && row < m_ui->list->topLevelItemCount())
        m_ui->list->setCurrentItem(m_ui->list->topLevelItem(row));
    m_ui->removeVariable->setEnabled(m_ui->list->currentItem() != nullptr);
}

void VariableTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillTypes();
        showProblem({});
        refresh();
    }
}

} // namespace surveyhook
