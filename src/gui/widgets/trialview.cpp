// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/trialview.h"

#include "gui/widgets/fieldtitles.h"
#include "gui/widgets/paletteicon.h"
#include "gui/widgets/scrollbody.h"
#include "gui/widgets/statestyle.h"
#include "wording/language.h"
#include "wording/trialwording.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Status = surveyhook::TrialStep::Status;

namespace surveyhook {

namespace {

QString iconOf(Status status)
{
    switch (status) {
    case Status::Running:
        return u"sending"_s;
    case Status::Passed:
        return u"passed"_s;
    case Status::Failed:
        return u"failed"_s;
    case Status::Skipped:
        return u"filtered"_s;
    case Status::Waiting:
        break;
    }
    return u"waiting"_s;
}

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Running:
        return Tone::Active;
    case Status::Passed:
        return Tone::Good;
    case Status::Failed:
        return Tone::Bad;
    case Status::Skipped:
    case Status::Waiting:
        break;
    }
    return Tone::Quiet;
}

QString wordOf(const TrialStep &step)
{
    switch (step.status) {
    case Status::Running:
        return TrialView::tr("running…");
    case Status::Passed: {
        const double seconds = static_cast<double>(step.took.count()) / 1000.0;
        //: A step that went well, and how long it took, in seconds.
        return TrialView::tr("done, %1 s").arg(textLocale().toString(seconds, 'f', 1));
    }
    case Status::Failed:
        return TrialView::tr("failed");
    case Status::Skipped:
        //: A step of a trial that this automation does not have, or that was not reached.
        return step.code == u"trial.filter" ? TrialView::tr("there are none") : TrialView::tr("left out");
    case Status::Waiting:
        break;
    }
    //: A step whose turn has not come.
    return TrialView::tr("not yet");
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TrialView::TrialView(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QWidget(this))
    , m_grid(new QGridLayout(m_steps))
    , m_busy(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_fix(new QPushButton(this))
    , m_mailbox(new QPushButton(this))
    , m_summary(wrapped(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    layout->addWidget(m_steps);
    auto *running = new QHBoxLayout;
    running->addWidget(m_busy, 1);
    running->addWidget(m_cancel);
    layout->addLayout(running);
    layout->addWidget(m_summary);
    layout->addWidget(m_mailbox, 0, Qt::AlignLeft);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    m_cancel->setObjectName(u"cancelTrial"_s);
    m_fix->setObjectName(u"fixTrial"_s);
    m_summary->setObjectName(u"trialSummary"_s);
    m_cancel->setAutoDefault(false);
    m_fix->setAutoDefault(false);
    m_mailbox->setObjectName(u"openMailbox"_s);
    m_mailbox->setAutoDefault(false);
    m_mailbox->setIcon(paletteIcon(u"mailbox"_s));
    connect(m_mailbox, &QPushButton::clicked, this, &TrialView::mailboxWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelled = true;
        m_cancel->setEnabled(false);
        m_trial->cancel();
    });
    connect(m_fix, &QPushButton::clicked, this,
            [this] { Q_EMIT fixWanted(m_fix->property("page").toString()); });
    refresh();
}

TrialView::~TrialView() = default;

bool TrialView::hasPassed() const
{
    return m_trial != nullptr && !m_trial->isRunning() && m_trial->hasPassed();
}

bool TrialView::hasPractised() const
{
    return hasPassed() && m_trial->result().value("practice"_L1).toBool();
}

void TrialView::setCures(const QHash<QString, QString> &pageOfStep)
{
    m_cures = pageOfStep;
    refresh();
}

void TrialView::setPassedText(const QString &text)
{
    m_passedText = text;
    refresh();
}

void TrialView::setFailedText(const QString &text)
{
    m_failedText = text;
    refresh();
}

void TrialView::start(std::unique_ptr<Trial> trial)
{
    m_trial = std::move(trial);
    m_cancelled = false;
    m_cancel->setEnabled(true);
    makeRows();
    connect(m_trial.get(), &Trial::stepChanged, this, [this](int index) {
        if (m_rows.size() != m_trial->steps().size())
            makeRows();
        refreshRow(index);
        m_busy->setValue(index);
        placeFix();
    });
    connect(m_trial.get(), &Trial::ended, this, &TrialView::end);
    refresh();
    if (!m_trial->isRunning())
        end();
}

void TrialView::clear()
{
    m_trial.reset();
    makeRows();
    refresh();
}

void TrialView::end()
{
    // The button that has the focus goes away: do not let the focus jump to wherever Qt finds it.
    if (m_cancel->hasFocus())
        setFocus();
    refresh();
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT ended(hasPassed());
    scrollTo(this);
}

void TrialView::makeRows()
{
    m_fix->setParent(this);
    m_fix->hide();
    for (const Row &row : std::as_const(m_rows)) {
        for (QLabel *label : {row.icon, row.name, row.state, row.details})
            delete label;
    }
    m_rows.clear();
    const qsizetype count = m_trial != nullptr ? m_trial->steps().size() : 0;
    for (int i = 0; i < static_cast<int>(count); ++i) {
        const Row row{new QLabel(m_steps), wrapped(m_steps), new QLabel(m_steps), wrapped(m_steps)};
        m_grid->addWidget(row.icon, 2 * i, 0, Qt::AlignTop);
        m_grid->addWidget(row.name, 2 * i, 1);
        m_grid->addWidget(row.state, 2 * i, 2, Qt::AlignTop | Qt::AlignRight);
        m_grid->addWidget(row.details, 2 * i + 1, 1, 1, 2);
        m_rows << row;
    }
    m_busy->setRange(0, static_cast<int>(count));
    m_busy->setValue(0);
}

void TrialView::refreshRow(int index)
{
    if (index < 0 || index >= m_rows.size())
        return;
    const TrialStep &step = m_trial->steps().at(index);
    const Row &row = m_rows.at(index);
    // A practice mailbox has no server that could be found, connected …
    const bool senseless = step.status == Status::Skipped && step.values.value("practice"_L1).toBool();
    for (QLabel *label : {row.icon, row.name, row.state})
        label->setVisible(!senseless);
    const QColor color = toneColor(toneOf(step.status), palette());
    row.icon->setPixmap(iconPixmap(iconOf(step.status), fontMetrics().height(), color, devicePixelRatioF()));
    row.name->setText(trialStepName(step.code));
    row.state->setText(wordOf(step));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    row.state->setPalette(own);
    QStringList details;
    if (step.status == Status::Failed)
        details << trialCause(step.problem, inFieldWords(step.values, m_platform))
                << trialCure(step.problem, step.values);
    details.removeAll(QString());
    row.details->setText(details.join(u'\n'));
    row.details->setVisible(!details.isEmpty());
}

void TrialView::setPlatform(const QString &platform)
{
    m_platform = platform;
}

void TrialView::placeFix()
{
    m_fix->hide();
    if (m_trial == nullptr)
        return;
    for (int i = 0; i < m_rows.size(); ++i) {
        const TrialStep &step = m_trial->steps().at(i);
        if (step.status != Status::Failed || !m_cures.contains(step.code))
            continue;
        m_fix->setProperty("page", m_cures.value(step.code));
        m_grid->addWidget(m_fix, 2 * static_cast<int>(m_rows.size()), 1, 1, 2, Qt::AlignLeft);
        m_fix->show();
        return;
    }
}

QString TrialView::summary() const
{
    if (m_trial == nullptr || m_trial->isRunning())
        return {};
    if (hasPractised())
        return tr("This worked. The mail lies in the practice mailbox; nothing left this computer.");
    if (m_trial->hasPassed())
        return m_passedText.isEmpty() ? tr("Everything went well.") : m_passedText;
    if (m_cancelled)
        return tr("Cancelled.");
    return m_failedText.isEmpty() ? tr("This did not work yet. Nothing was changed.") : m_failedText;
}

void TrialView::refresh()
{
    for (int i = 0; i < m_rows.size(); ++i)
        refreshRow(i);
    placeFix();
    m_busy->setAccessibleName(tr("How far the trial has come"));
    m_cancel->setText(tr("Cancel"));
    m_fix->setText(tr("Fix it"));
    m_mailbox->setText(tr("Open the practice mailbox"));
    m_mailbox->setVisible(hasPractised());
    m_busy->setVisible(isRunning());
    m_cancel->setVisible(isRunning());
    m_steps->setVisible(m_trial != nullptr);
    m_summary->setText(summary());
    m_summary->setVisible(!summary().isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColor(hasPassed() ? Tone::Good : Tone::Bad, palette()));
    m_summary->setPalette(own);
}

void TrialView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace surveyhook
