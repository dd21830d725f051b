// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/timingpage.h"

#include "editor/ui_timingpage.h"
#include "gui/editor/askingrules.h"
#include "gui/editor/windowwords.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/radios.h"
#include "gui/widgets/scrollbody.h"
#include "gui/widgets/statestyle.h"
#include "wording/automationsentence.h"
#include "wording/language.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using Unit = surveyhook::Duration::Unit;

namespace surveyhook {

namespace {

constexpr int longestDelayDays = 366; // as the workspace file allows
constexpr std::array presets{Duration{1, Unit::Hours}, Duration{1, Unit::Days}, Duration{2, Unit::Workdays},
                             Duration{1, Unit::Weeks}};

QString unitWord(Unit unit, int amount)
{
    switch (unit) {
    case Unit::Seconds:
        //: Stands behind a number in a field of its own.
        return TimingPage::tr("second(s)", nullptr, amount);
    case Unit::Minutes:
        //: Stands behind a number in a field of its own.
        return TimingPage::tr("minute(s)", nullptr, amount);
    case Unit::Hours:
        //: Stands behind a number in a field of its own.
        return TimingPage::tr("hour(s)", nullptr, amount);
    case Unit::Days:
        //: Stands behind a number in a field of its own.
        return TimingPage::tr("day(s)", nullptr, amount);
    case Unit::Workdays:
        //: Stands behind a number in a field of its own.
        return TimingPage::tr("working day(s)", nullptr, amount);
    case Unit::Weeks:
        break;
    }
    //: Stands behind a number in a field of its own.
    return TimingPage::tr("week(s)", nullptr, amount);
}

int longest(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
    case Unit::Minutes:
        return 10'000;
    case Unit::Hours:
        return longestDelayDays * 24;
    case Unit::Days:
        return longestDelayDays;
    case Unit::Workdays:
        return longestDelayDays * 5 / 7;
    case Unit::Weeks:
        break;
    }
    return longestDelayDays / 7;
}

void setWarning(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    QPalette palette = label->parentWidget()->palette();
    palette.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette));
    label->setPalette(palette);
}

} // namespace

TimingPage::TimingPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::TimingPage>())
{
    m_ui->setupUi(makeScrollBody(this));
    leadTabToChecked({m_ui->officeWindow, m_ui->ownWindow});
    auto *presetRow = new FlowLayout(m_ui->presets);
    for (const Duration &preset : presets) {
        auto *button = new QPushButton(m_ui->presets);
        button->setAutoDefault(false);
        presetRow->addWidget(button);
        m_presets << button;
        connect(button, &QPushButton::clicked, this, [this, preset] { setDelay(preset); });
    }
    auto *dayRow = new FlowLayout(m_ui->days);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        m_days << new QCheckBox(m_ui->days);
        dayRow->addWidget(m_days.constLast());
    }
    m_ui->from->setDisplayFormat(u"HH:mm"_s);
    m_ui->until->setDisplayFormat(u"HH:mm"_s);
    fillChoices();
    connect(m_ui->name, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->session()->change(
            tr("Change the name"), [&text](Draft &draft) { draft.automation.name = text; }, u"timing.name"_s);
    });
    m_rules = new AskingRules(session,
                              {.restForm = m_ui->restForm,
                               .rest = m_ui->rest,
                               .scope = m_ui->scope,
                               .group = m_ui->group,
                               .restExample = m_ui->restExample,
                               .newer = m_ui->newer,
                               .newerExample = m_ui->newerExample,
                               .consent = m_ui->consent,
                               .consentField = m_ui->consentField},
                              this);
    connectDelay();
    connectWindow();
    connect(session, &EditorSession::changed, this, &TimingPage::refresh);
    connect(session, &EditorSession::loaded, this, &TimingPage::refresh);
    refresh();
}

TimingPage::~TimingPage() = default;

void TimingPage::connectDelay()
{
    connect(m_ui->wait, &QCheckBox::clicked, this, [this](bool on) {
        setDelay(on ? m_lastDelay : Duration{0, m_lastDelay.unit});
    });
    connect(m_ui->amount, &QSpinBox::valueChanged, this, [this](int amount) {
        setDelay({amount, session()->automation().delay.unit}, u"timing.amount"_s);
    });
    connect(m_ui->unit, &QComboBox::activated, this, [this] {
        const auto unit = static_cast<Unit>(m_ui->unit->currentData().toInt());
        setDelay({std::min(session()->automation().delay.amount, longest(unit)), unit});
    });
}

void TimingPage::connectWindow()
{
    connect(m_ui->officeWindow, &QRadioButton::clicked, this, [this] {
        session()->change(tr("Use the office's times"),
                          [](Draft &draft) { draft.automation.window.reset(); });
    });
    connect(m_ui->ownWindow, &QRadioButton::clicked, this, [this] {
        const SendingWindow window = session()->automation().window.value_or(officeWindow());
        session()->change(tr("Use own times"), [&](Draft &draft) { draft.automation.window = window; });
    });
    for (QCheckBox *day : std::as_const(m_days))
        connect(day, &QCheckBox::clicked, this, [this] { changeWindow({}); });
    connect(m_ui->wholeDay, &QCheckBox::clicked, this, [this](bool on) {
        if (!on) { // the hours of an office, to begin with
            const QSignalBlocker from(m_ui->from);
            m_ui->from->setTime(QTime(9, 0));
            const QSignalBlocker until(m_ui->until);
            m_ui->until->setTime(QTime(17, 0));
        }
        changeWindow({});
    });
    connect(m_ui->from, &QTimeEdit::timeChanged, this, [this] { changeWindow(u"timing.from"_s); });
    connect(m_ui->until, &QTimeEdit::timeChanged, this, [this] { changeWindow(u"timing.until"_s); });
    connect(m_ui->holidays, &QComboBox::activated, this, [this] { changeWindow({}); });
}

QString TimingPage::title() const
{
    return tr("When does the invitation leave?");
}

QString TimingPage::railTitle() const
{
    return tr("Name and time");
}

QString TimingPage::why() const
{
    return tr("The name is how you find the automation in lists and in the history. People answer more "
              "willingly when they are asked at a good moment, and not too often.");
}

Missing TimingPage::missing() const
{
    if (const QString problem = nameProblem(); !problem.isEmpty())
        return {problem, m_ui->name};
    if (const QString problem = windowProblem(); !problem.isEmpty())
        return {problem, m_days.constFirst()};
    return m_rules->missing();
}

void TimingPage::opened()
{
    proposeName();
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

void TimingPage::setDelay(const Duration &delay, const QString &key)
{
    if (delay.amount > 0)
        m_lastDelay = delay;
    const bool ours = hasProposedName(session()->automation());
    session()->change(
        tr("Change the waiting time"),
        [&](Draft &draft) {
            draft.automation.delay = delay;
            if (ours) {
                m_proposed = proposedName(draft.automation);
                draft.automation.name = m_proposed;
            }
        },
        key);
}

SendingWindow TimingPage::officeWindow() const
{
    return session()->workspace()->settings.window;
}

SendingWindow TimingPage::windowOnScreen() const
{
    SendingWindow window;
    window.days.clear();
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i)->isChecked())
            window.days << static_cast<Qt::DayOfWeek>(i + 1);
    }
    const auto minutes = [](const QTime &time) {
        return time.hour() * 60 + time.minute();
    };
    window.fromMinute = minutes(m_ui->from->time());
    // No clock shows 24:00: as an end, midnight is the end of the day.
    window.toMinute = minutes(m_ui->until->time());
    if (window.toMinute == 0)
        window.toMinute = 24 * 60;
    if (m_ui->wholeDay->isChecked()) {
        window.fromMinute = 0;
        window.toMinute = 24 * 60;
    }
    window.holidays = static_cast<Holidays>(m_ui->holidays->currentData().toInt());
    return window;
}

void TimingPage::changeWindow(const QString &key)
{
    const SendingWindow window = windowOnScreen();
    session()->change(
        tr("Change the times"), [&](Draft &draft) { draft.automation.window = window; }, key);
}

QString TimingPage::nameProblem() const
{
    const Automation &automation = session()->automation();
    const QString name = automation.name.trimmed();
    if (name.isEmpty())
        return tr("Give the automation a name.");
    for (const Automation &other : session()->workspace()->automations) {
        if (other.id != automation.id && other.name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return tr("Another automation has this name already. Choose another name.");
    }
    return {};
}

QString TimingPage::windowProblem() const
{
    const std::optional<SendingWindow> &window = session()->automation().window;
    if (!window)
        return {};
    if (window->days.isEmpty())
        return tr("Choose at least one day on which invitations may leave.");
    if (window->fromMinute >= window->toMinute)
        return tr("The end must be later than the beginning.");
    return {};
}

void TimingPage::fillChoices()
{
    for (int i = 0; i < m_presets.size(); ++i)
        m_presets.at(i)->setText(delayText(presets.at(static_cast<std::size_t>(i))));
    for (int i = 0; i < m_days.size(); ++i) {
        m_days.at(i)->setText(textLocale().dayName(i + 1, QLocale::ShortFormat));
        m_days.at(i)->setAccessibleName(textLocale().dayName(i + 1, QLocale::LongFormat));
    }
    m_ui->holidays->clear();
    m_ui->holidays->addItem(tr("send on them too"), static_cast<int>(Holidays::None));
    m_ui->holidays->addItem(tr("never on Polish ones"), static_cast<int>(Holidays::Poland));
    m_ui->holidays->addItem(tr("never on Dutch ones"), static_cast<int>(Holidays::Netherlands));
    m_ui->holidays->addItem(tr("never on Polish or Dutch ones"), static_cast<int>(Holidays::Both));
}

void TimingPage::refresh()
{
    refreshName();
    refreshDelay();
    refreshWindow();
    m_rules->refresh();
    Q_EMIT stateChanged();
}

void TimingPage::refreshName()
{
    const QString &name = session()->automation().name;
    if (m_ui->name->text() != name)
        m_ui->name->setText(name);
    setWarning(m_ui->nameProblem, name.isEmpty() && !isVisible() ? QString() : nameProblem());
}

void TimingPage::refreshDelay()
{
    const Duration &delay = session()->automation().delay;
    if (delay.amount > 0)
        m_lastDelay = delay; // "Wait" brings back what stood here, whoever had chosen it
    const QSignalBlocker amount(m_ui->amount);
    m_ui->wait->setChecked(delay.amount > 0);
    m_ui->delayRow->setEnabled(delay.amount > 0);
    const Duration shown = delay.amount > 0 ? delay : m_lastDelay;
    m_ui->amount->setMaximum(longest(shown.unit));
    m_ui->amount->setValue(shown.amount);
    m_ui->unit->clear();
    for (const Unit unit :
         {Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days, Unit::Workdays, Unit::Weeks}) {
        if (unit != Unit::Seconds || shown.unit == unit) // only files have seconds
            m_ui->unit->addItem(unitWord(unit, shown.amount), static_cast<int>(unit));
    }
    m_ui->unit->setCurrentIndex(m_ui->unit->findData(static_cast<int>(shown.unit)));
    const OfficeSettings &office = session()->workspace()->settings;
    m_ui->delayExample->setText(delayExample(delay, session()->automation().window.value_or(office.window),
                                             QDateTime::currentDateTimeUtc(), office.timeZone));
}

void TimingPage::refreshWindow()
{
    const std::optional<SendingWindow> &own = session()->automation().window;
    const SendingWindow window = own.value_or(officeWindow());
    m_ui->officeWindow->setText(tr("As the office ha&s it: %1").arg(windowWords(officeWindow())));
    m_ui->officeWindow->setChecked(!own);
    m_ui->ownWindow->setChecked(own.has_value());
    m_ui->windowFields->setVisible(own.has_value());
    for (int i = 0; i < m_days.size(); ++i)
        m_days.at(i)->setChecked(window.days.contains(static_cast<Qt::DayOfWeek>(i + 1)));
    const QSignalBlocker from(m_ui->from);
    const QSignalBlocker until(m_ui->until);
    const bool wholeDay = window.fromMinute == 0 && window.toMinute >= 24 * 60;
    m_ui->wholeDay->setChecked(wholeDay);
    m_ui->windowForm->setRowVisible(m_ui->from, !wholeDay);
    m_ui->windowForm->setRowVisible(m_ui->until, !wholeDay);
    m_ui->from->setTime(QTime(0, 0).addSecs(window.fromMinute * 60));
    m_ui->until->setTime(QTime(0, 0).addSecs(window.toMinute * 60 % (24 * 60 * 60)));
    m_ui->holidays->setCurrentIndex(m_ui->holidays->findData(static_cast<int>(window.holidays)));
    setWarning(m_ui->windowProblem, windowProblem());
}

void TimingPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        refresh();
    }
}

} // namespace surveyhook
