// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/publicaddressdialog.h"

#include "gui/reach/reachform.h"
#include "gui/widgets/statestyle.h"
#include "wording/problems.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {
constexpr std::chrono::milliseconds typingPause{500};
} // namespace

PublicAddressDialog::PublicAddressDialog(EditorSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new ReachForm(session->engine(), this))
{
    setObjectName(u"PublicAddressDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Public address"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_form->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_form->setSettings(session->workspace()->settings);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PublicAddressDialog::save);
    connect(m_form, &ReachForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // A tunnel program tells its address when it has one.
    connect(session, &EditorSession::loaded, this,
            [this] { m_form->setSettings(m_session->workspace()->settings); });
    connect(session->engine(), &Engine::tunnelChanged, session, &EditorSession::reloadWorkspace);
    m_form->address()->setFocus();
}

void PublicAddressDialog::done(int result)
{
    if (!m_pause.isActive())
        return QDialog::done(result);
    m_closing = true;
    m_pause.stop();
    save();
}

void PublicAddressDialog::save()
{
    OfficeSettings wanted;
    m_form->fill(&wanted);
    m_session->engine()->ask(
        this,
        [wanted](Desk &desk) -> Result<SaveReport> {
            const auto workspace = desk.workspace();
            if (!workspace)
                return workspace.error();
            OfficeSettings settings = (*workspace)->settings;
            settings.publicUrl = wanted.publicUrl;
            settings.tunnel = wanted.tunnel;
            settings.formerUrl = wanted.formerUrl;
            return desk.setup().saveSettings(settings);
        },
        [this](const Result<SaveReport> &report) { take(report); });
}

void PublicAddressDialog::take(const Result<SaveReport> &report)
{
    const bool closing = std::exchange(m_closing, false);
    m_form->showFaults(report ? report->faults : QList<Fault>());
    if (!report)
        Q_EMIT m_session->failed(report.error());
    if (!report || !report->faults.isEmpty())
        return;
    m_session->reloadWorkspace();
    if (closing)
        accept();
}

} // namespace surveyhook
