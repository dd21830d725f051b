// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/samplepicker.h"

#include "gui/editor/pastedialog.h"
#include "wording/formats.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

SamplePicker::SamplePicker(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_paste(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_paste);
    m_label->setBuddy(m_choice);
    m_choice->setObjectName(u"sample"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_paste->setObjectName(u"paste"_s);
    m_paste->setAutoDefault(false);
    connect(m_choice, &QComboBox::activated, this, &SamplePicker::choose);
    connect(m_paste, &QPushButton::clicked, this, &SamplePicker::paste);
    refreshTexts();
}

void SamplePicker::setSession(EditorSession *session)
{
    m_session = session;
    for (const auto signal : {&EditorSession::loaded, &EditorSession::recentChanged,
                              &EditorSession::sampleChanged, &EditorSession::begun})
        connect(session, signal, this, &SamplePicker::fill);
    fill();
}

QString SamplePicker::eventText(const SampleEvent &event)
{
    if (event.number == 0)
        //: %1 what the example is: "Conversation closed"
        return tr("Example: %1").arg(event.title.isEmpty() ? event.type : event.title);
    QStringList parts = {u'#' + QString::number(event.number),
                         relativeTimeText(event.receivedAt, QDateTime::currentDateTimeUtc())};
    if (!event.person.isEmpty())
        parts << event.person;
    return parts.join(u", "_s);
}

void SamplePicker::fill()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choices.clear();
    const auto add = [this](const QString &text, const SampleChoice &choice) {
        m_choice->addItem(text);
        m_choice->setItemData(m_choice->count() - 1, text, Qt::ToolTipRole);
        m_choices << choice;
    };
    for (const SampleEvent &event : m_session->recent())
        add(eventText(event), {.source = SampleChoice::Source::Event, .reference = event.id});
    for (const SampleEvent &event : m_session->examples())
        add(eventText(event), {.source = SampleChoice::Source::Platform, .reference = event.id});
    const SampleChoice &now = m_session->draft().progress.sample;
    if (now.source == SampleChoice::Source::Pasted)
        add(tr("Pasted data"), now);
    qsizetype index = m_choices.indexOf(now);
    if (index < 0) { // none chosen: the first example is shown
        for (qsizetype i = 0; i < m_choices.size() && index < 0; ++i) {
            if (m_choices.at(i).reference == m_session->sample().id)
                index = i;
        }
    }
    m_choice->setCurrentIndex(static_cast<int>(index));
    m_choice->setToolTip(m_choice->currentText());
}

void SamplePicker::choose(int index)
{
    const SampleChoice choice = m_choices.value(index);
    if (choice == m_session->draft().progress.sample)
        return;
    m_session->change(tr("Choose the example"), [&choice](Draft &draft) { draft.progress.sample = choice; });
}

void SamplePicker::paste()
{
    auto *dialog = new PasteDialog(m_session, this);
    dialog->open();
}

void SamplePicker::refreshTexts()
{
    m_label->setText(tr("S&hown for:"));
    m_paste->setText(tr("&Paste…"));
    m_paste->setToolTip(tr("Paste data that the other system sends"));
    m_choice->setAccessibleName(tr("The event that values are shown for"));
}

void SamplePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    refreshTexts();
    if (m_session != nullptr)
        fill();
}

} // namespace surveyhook
