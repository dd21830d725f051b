// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/publicaddressdialog.h"

#include "gui/widgets/statestyle.h"
#include "wording/problems.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

PublicAddressDialog::PublicAddressDialog(EditorSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_address(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"PublicAddressDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Public address"));
    auto *label = new QLabel(tr("Other systems reach this program from outside at this &address:"), this);
    label->setBuddy(m_address);
    auto *hint =
        new QLabel(tr("Whoever looks after your network knows it, or can set it up: it has to lead to "
                      "this program. It counts for all automations."),
                   this);
    for (QLabel *text : {label, hint, m_problem})
        text->setWordWrap(true);
    m_address->setObjectName(u"publicAddress"_s);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setText(session->workspace()->settings.publicUrl);
    m_problem->setObjectName(u"addressProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinAndMaxSize);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_address, hint, m_problem, buttons})
        layout->addWidget(widget);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_address, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PublicAddressDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showProblem({});
}

void PublicAddressDialog::save()
{
    QString address = m_address->text().trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    m_session->engine()->ask(
        this,
        [address](Desk &desk) -> Result<SaveReport> {
            const auto workspace = desk.workspace();
            if (!workspace)
                return workspace.error();
            OfficeSettings settings = (*workspace)->settings;
            settings.publicUrl = address;
            return desk.setup().saveSettings(settings);
        },
        [this](const Result<SaveReport> &report) {
            if (!report)
                return showProblem(errorSentence(report.error()));
            if (!report->faults.isEmpty()) {
                const Fault &fault = report->faults.constFirst();
                return showProblem(faultSentence(fault.pointer, fault.code, fault.values));
            }
            m_session->reloadWorkspace();
            accept();
        });
}

void PublicAddressDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(Tone::Bad, own));
    m_problem->setPalette(own);
}

} // namespace surveyhook
