// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fieldpicker.h"

#include "widgets/ui_fieldpicker.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr qsizetype longestValue = 200; // characters shown; more would only slow the list down

/** Without accents and capitals, so that "imie" finds "imię". */
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c == u'ł' ? QChar(u'l') : c;
    }
    return plain;
}

} // namespace

FieldListModel::FieldListModel(const QList<SampleField> &fields, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const SampleField &field : fields) {
        if (field.isGroup)
            continue;
        m_fields << field;
        m_texts << folded(field.title + u'\n' + field.path + u'\n' + field.value.left(longestValue));
    }
    search({});
}

void FieldListModel::search(const QString &text)
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_fields.size(); ++i) {
        const bool fits = std::all_of(words.cbegin(), words.cend(),
                                      [&](const QString &word) { return m_texts.at(i).contains(word); });
        if (fits)
            m_shown << i;
    }
    endResetModel();
}

int FieldListModel::rowOf(const QString &path) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_fields.at(m_shown.at(row)).path == path)
            return row;
    }
    return -1;
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FieldListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    const SampleField &field = m_fields.at(m_shown.at(index.row()));
    if (role == PathRole)
        return field.path;
    if (role == Qt::ToolTipRole)
        return field.path;
    if (role == Qt::DisplayRole)
        return index.column() == TitleColumn ? field.title : field.value.left(longestValue).simplified();
    return {};
}

QVariant FieldListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Field") : tr("Value in the example");
}

FieldPicker::FieldPicker(const QList<SampleField> &fields, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FieldPicker>())
    , m_model(new FieldListModel(fields, this))
{
    m_ui->setupUi(this);
    m_ui->intro->hide();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->fields->setModel(m_model);
    m_ui->fields->header()->resizeSection(0, fontMetrics().averageCharWidth() * 34);
    m_ui->search->installEventFilter(this);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().lineSpacing() * 24);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->search(text);
        m_ui->fields->setCurrentIndex(m_model->index(0, 0));
        refresh();
    });
    connect(m_ui->fields->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FieldPicker::refresh);
    connect(m_ui->fields, &QTreeView::activated, this, &FieldPicker::choose);
    connect(m_ui->fields, &QTreeView::doubleClicked, this, &FieldPicker::choose);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &FieldPicker::choose);
    const int row = std::max(0, m_model->rowOf(current));
    m_ui->fields->setCurrentIndex(m_model->index(row, 0));
    m_ui->search->setFocus();
    refresh();
}

FieldPicker::~FieldPicker() = default;

void FieldPicker::setIntro(const QString &text)
{
    m_ui->intro->setText(text);
    m_ui->intro->setVisible(!text.isEmpty());
    m_ui->fields->setCurrentIndex({});
    refresh();
}

void FieldPicker::choose()
{
    const QModelIndex index = m_ui->fields->currentIndex();
    if (!index.isValid() || !isVisible())
        return;
    Q_EMIT chosen(index.data(FieldListModel::PathRole).toString());
    accept();
}

bool FieldPicker::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows walk through the list while one types.
    if (watched == m_ui->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_ui->fields->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_model->rowCount())
                m_ui->fields->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FieldPicker::refresh()
{
    const QModelIndex index = m_ui->fields->currentIndex();
    m_ui->path->setText(index.isValid()           ? index.data(FieldListModel::PathRole).toString()
                        : m_model->rowCount() > 0 ? QString()
                                                  : tr("No field has this in its name or value."));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(index.isValid());
}

void FieldPicker::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace surveyhook
