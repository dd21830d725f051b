// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/labelsdialog.h"

#include "gui/frame/windowsize.h"
#include "gui/people/personwords.h"
#include "wording/formats.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
constexpr int labelCount = 10; // l1 … l10 are always offered
} // namespace

LabelsDialog::LabelsDialog(const QString &person, const QString &survey, const QJsonObject &labels,
                           QWidget *parent)
    : QDialog(parent)
    , m_person(person)
    , m_survey(survey)
    , m_before(labels)
    , m_text(new QLabel(this))
    , m_table(new QTableWidget(0, 2, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"ok"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"labels"_s);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 18);
    QJsonObject offered = labels;
    for (int i = 1; i <= labelCount; ++i) {
        if (const QString name = u'l' + QString::number(i); !offered.contains(name))
            offered.insert(name, QString());
    }
    for (const QString &name : labelNames(offered))
        addRow(name, plainText(offered.value(name)));
    for (int row = 0; row < labelCount; ++row)
        m_table->item(row, 0)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    keepOneFree();
    m_table->setCurrentCell(0, 1);
    connect(m_table, &QTableWidget::itemChanged, this, &LabelsDialog::keepOneFree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_save->setFocus(); // what is being typed counts
        Q_EMIT given(this->labels());
        accept();
    });
    refreshTexts();
    resizeToText(this, 60, 22);
}

void LabelsDialog::addRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void LabelsDialog::keepOneFree()
{
    const int last = m_table->rowCount() - 1;
    if (last < 0 || !m_table->item(last, 0)->text().isEmpty()) {
        const QSignalBlocker quiet(m_table);
        addRow({}, {});
    }
}

QJsonObject LabelsDialog::labels() const
{
    QJsonObject labels;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, 0)->text().trimmed();
        const QString value = m_table->item(row, 1)->text().trimmed();
        if (name.isEmpty() || value.isEmpty())
            continue;
        // What was not touched stays the number or yes that it was.
        const QJsonValue before = m_before.value(name);
        labels.insert(name, plainText(before) == value ? before : QJsonValue(value));
    }
    return labels;
}

void LabelsDialog::refreshTexts()
{
    setWindowTitle(tr("Labels"));
    //: %1 a person, %2 the name of a survey
    m_text->setText(tr("Labels of %1 on the mailing list of “%2”. Names of your own go into the last row.")
                        .arg(m_person, m_survey));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Label"), tr("Value")});
    m_save->setText(tr("&Save"));
}

void LabelsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

} // namespace surveyhook
