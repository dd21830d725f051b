// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transfer/exportdialog.h"

#include "gui/widgets/radios.h"
#include "transfer/ui_exportdialog.h"

#include <QEvent>
#include <QPushButton>

namespace surveyhook {

namespace {
constexpr int shortest = 8; // characters of a pass-phrase
} // namespace

ExportDialog::ExportDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    leadTabToChecked({m_ui->without, m_ui->with});
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->hint->setMinimumHeight(fontMetrics().height() * 2);
    for (QLineEdit *field : {m_ui->first, m_ui->second})
        connect(field, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_ui->with, &QRadioButton::toggled, this, [this](bool on) {
        refresh();
        if (on)
            m_ui->first->setFocus();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    refresh();
}

ExportDialog::~ExportDialog() = default;

Secret ExportDialog::passphrase() const
{
    return m_ui->with->isChecked() ? Secret(m_ui->first->text()) : Secret();
}

void ExportDialog::refresh()
{
    QString hint;
    const QString first = m_ui->first->text();
    if (m_ui->without->isChecked())
        hint = tr("Whoever imports the file enters the passwords again, or keeps those already there.");
    else if (first.size() < shortest)
        hint = tr("A pass-phrase of several words is easy to remember. It needs at least %n character(s).",
                  nullptr, shortest);
    else if (first != m_ui->second->text())
        hint = tr("The two pass-phrases differ.");
    else
        hint = tr("Nobody can open the secrets without this pass-phrase. Keep it apart from the file.");
    m_ui->hint->setText(hint);
    const bool ready =
        m_ui->without->isChecked() || (first.size() >= shortest && first == m_ui->second->text());
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(ready);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace surveyhook
