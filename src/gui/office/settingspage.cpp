// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/settingspage.h"

#include "engine/serversettings.h"
#include "gui/frame/places.h"
#include "gui/frame/windowsettings.h"
#include "gui/reach/reachform.h"
#include "gui/widgets/faultlabels.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/scrollbody.h"
#include "office/ui_settingsform.h"
#include "wording/language.h"

#include <QCheckBox>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

constexpr quint16 usualPort = 8787;

QStringList listFrom(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

int minutesOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

SettingsPage::SettingsPage(Engine *engine, QWidget *parent)
    : OfficePage(engine, parent)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::SettingsForm>())
{
    auto *layout = new QVBoxLayout(this);
    auto *area = new QScrollArea(this);
    auto *form = new QWidget;
    m_ui->setupUi(form);
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(area);
    m_area = area;
    followFocus(area);
    m_officeFaults = new FaultLabels(m_ui->officeForm, this);
    m_officeFaults->attach(m_ui->mail, u"/mail"_s);
    m_officeFaults->attach(m_ui->tests, u"/testAddresses"_s);
    m_officeFaults->attach(m_ui->domains, u"/ownDomains"_s);
    m_officeFaults->attach(m_ui->zone, u"/timeZone"_s);
    m_windowFaults = new FaultLabels(m_ui->windowForm, this);
    m_windowFaults->attach(m_ui->to, u"/sendingWindow"_s);
    m_reach = new ReachForm(engine, m_ui->reach);
    auto *reach = new QVBoxLayout(m_ui->reach);
    reach->setContentsMargins({});
    reach->addWidget(m_reach);
    connect(m_reach, &ReachForm::edited, this, &SettingsPage::save);
    m_ui->autostart->hide(); // until the system can do it
    new FlowLayout(m_ui->days);
    m_ui->days->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    letTextsGrow(form);
    for (int day = 1; day <= 7; ++day) {
        m_days << new QCheckBox(m_ui->days);
        m_ui->days->layout()->addWidget(m_days.constLast());
    }
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_ui->zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    }
    fillChoices();
    connectFields();
    showWords();
}

SettingsPage::~SettingsPage()
{
    // A field that loses the focus while the window goes still says that it was edited.
    m_ui->port->disconnect(this);
}

void SettingsPage::connectFields()
{
    for (QLineEdit *field : {m_ui->domains, m_ui->tests})
        connect(field, &QLineEdit::textEdited, this, &SettingsPage::save);
    for (QComboBox *box : {m_ui->zone, m_ui->mail, m_ui->holidays})
        connect(box, &QComboBox::activated, this, &SettingsPage::save);
    for (QTimeEdit *time : {m_ui->from, m_ui->to})
        connect(time, &QTimeEdit::timeChanged, this, &SettingsPage::save);
    connect(m_ui->wholeDay, &QCheckBox::clicked, this, [this](bool on) {
        if (!on) { // the hours of an office, to begin with
            const QSignalBlocker from(m_ui->from);
            m_ui->from->setTime(QTime(9, 0));
            const QSignalBlocker to(m_ui->to);
            m_ui->to->setTime(QTime(17, 0));
        }
        showTimes(!on);
        save();
    });
    for (QCheckBox *day : std::as_const(m_days))
        connect(day, &QCheckBox::clicked, this, &SettingsPage::save);
    connect(m_ui->port, &QSpinBox::editingFinished, this, &SettingsPage::savePortNow);
    connect(m_ui->language, &QComboBox::activated, this, &SettingsPage::chooseLanguage);
}

void SettingsPage::showFaults(const ItemKey &, const QList<Fault> &faults)
{
    for (FaultLabels *labels : {m_officeFaults, m_windowFaults})
        labels->show(faults);
    m_reach->showFaults(faults);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

bool SettingsPage::holds(QLatin1StringView place) const
{
    return place == places::publicAddress;
}

void SettingsPage::lead(QLatin1StringView /*place*/)
{
    m_area->ensureWidgetVisible(m_reach);
    m_area->ensureWidgetVisible(m_reach->address());
    m_reach->address()->setFocus(Qt::ShortcutFocusReason);
    m_reach->address()->selectAll();
}

void SettingsPage::showWorkspace()
{
    if (dataDir() && !m_ui->port->hasFocus())
        m_ui->port->setValue(savedPort(*dataDir()).value_or(usualPort));
    // What is being typed is newer than what is stored.
    if (!saver().isBusy())
        put(workspace()->settings);
    showWords();
}

void SettingsPage::showTimes(bool on)
{
    m_ui->windowForm->setRowVisible(m_ui->from, on);
    m_ui->windowForm->setRowVisible(m_ui->to, on);
}

void SettingsPage::put(const OfficeSettings &settings)
{
    const QSignalBlocker from(m_ui->from);
    const QSignalBlocker to(m_ui->to);
    fillChoices();
    const QString zone = QString::fromLatin1(settings.timeZone.id());
    if (m_ui->zone->findData(zone) < 0)
        m_ui->zone->addItem(zone, zone);
    m_ui->zone->setCurrentIndex(m_ui->zone->findData(zone));
    const auto putList = [](QLineEdit *field, const QStringList &values) {
        if (listFrom(field->text()) != values)
            field->setText(values.join(u", "_s));
    };
    putList(m_ui->domains, settings.ownDomains);
    putList(m_ui->tests, settings.testAddresses);
    m_reach->setSettings(settings);
    m_ui->mail->setCurrentIndex(qMax(0, m_ui->mail->findData(settings.mail)));
    for (int day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setChecked(settings.window.days.contains(static_cast<Qt::DayOfWeek>(day + 1)));
    const bool wholeDay = settings.window.fromMinute == 0 && settings.window.toMinute >= 24 * 60;
    m_ui->wholeDay->setChecked(wholeDay);
    showTimes(!wholeDay);
    m_ui->from->setTime(QTime(0, 0).addSecs(settings.window.fromMinute * 60));
    // The end of the day is shown as the midnight that it is.
    m_ui->to->setTime(QTime(0, 0).addSecs(settings.window.toMinute % (24 * 60) * 60));
    m_ui->holidays->setCurrentIndex(m_ui->holidays->findData(holidaysCode(settings.window.holidays)));
}

OfficeSettings SettingsPage::settings() const
{
    OfficeSettings settings = workspace()->settings;
    settings.timeZone = QTimeZone(m_ui->zone->currentData().toString().toLatin1());
    settings.ownDomains = listFrom(m_ui->domains->text());
    settings.testAddresses = listFrom(m_ui->tests->text());
    settings.mail = m_ui->mail->currentData().toString();
    m_reach->fill(&settings);
    settings.window.days.clear();
    for (int day = 0; day < m_days.size(); ++day) {
        if (m_days.at(day)->isChecked())
            settings.window.days.append(static_cast<Qt::DayOfWeek>(day + 1));
    }
    settings.window.fromMinute = minutesOf(m_ui->from->time());
    const int until = minutesOf(m_ui->to->time());
    settings.window.toMinute = until == 0 ? 24 * 60 : until;
    if (m_ui->wholeDay->isChecked()) {
        settings.window.fromMinute = 0;
        settings.window.toMinute = 24 * 60;
    }
    if (const auto holidays = holidaysFromCode(m_ui->holidays->currentData().toString()))
        settings.window.holidays = *holidays;
    return settings;
}

void SettingsPage::save()
{
    saver().later({u"settings"_s, {}},
                  [now = settings()](SetupDesk &setup, Undo *undo) { return setup.saveSettings(now, undo); });
}

void SettingsPage::savePortNow()
{
    if (!dataDir())
        return;
    const quint16 before = savedPort(*dataDir()).value_or(usualPort);
    const auto now = static_cast<quint16>(m_ui->port->value());
    if (now == before)
        return;
    savePort(*dataDir(), now);
    Q_EMIT undoable([] { return tr("Saved. The new port counts from the next start of the program."); },
                    [this, before] {
                        savePort(*dataDir(), before);
                        m_ui->port->setValue(before);
                    });
}

void SettingsPage::chooseLanguage()
{
    const QString code = m_ui->language->currentData().toString();
    if (dataDir())
        WindowSettings(dataDir()->settingsFile()).setLanguage(code);
    installLanguage(*QCoreApplication::instance(), code);
}

void SettingsPage::fillChoices()
{
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QString>> &entries) {
        const QSignalBlocker quiet(box);
        const QString before = box->currentData().toString();
        box->clear();
        for (const auto &[text, code] : entries)
            box->addItem(text, code);
        box->setCurrentIndex(qMax(0, box->findData(before)));
    };
    fill(m_ui->holidays, {{tr("none: they are days like any other"), u"none"_s},
                          {tr("Poland"), u"PL"_s},
                          {tr("the Netherlands"), u"NL"_s},
                          {tr("Poland and the Netherlands"), u"PL+NL"_s}});
    QList<std::pair<QString, QString>> accounts = {{tr("no mail: only in this window"), QString()}};
    for (const Connection &connection : workspace()->connections) {
        if (connection.type == u"smtp" || connection.type == u"practice")
            accounts.append({connection.name.isEmpty() ? connection.id : connection.name, connection.id});
    }
    fill(m_ui->mail, accounts);
    QList<std::pair<QString, QString>> languages;
    const QStringList codes = availableLanguages();
    for (const QString &code : codes)
        languages.append({languageName(code), code});
    fill(m_ui->language, languages);
    m_ui->language->setCurrentIndex(m_ui->language->findData(currentLanguage()));
    for (int day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setText(textLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
}

void SettingsPage::showWords()
{
    const ServerStatus &status = m_engine->server();
    const bool receiving = status.phase == ServerStatus::Phase::Receiving;
    //: %1 a number
    m_ui->portHint->setText(receiving ? tr("Now the server listens on port %1. Another port counts from the "
                                           "next start of the program.")
                                            .arg(status.url.port())
                                      : tr("Counts from the next start of the program."));
    QStringList lines = {
        tr("Everything stays on this computer. Nothing is sent to us."),
        tr("Of each incoming event only the fields that you chose to keep are stored, and what Surveyhook "
           "itself needs; until its automation is finished it is kept whole, for 7 days at most."),
        tr("Passwords, keys and signatures of calls are blacked out before they are stored."),
        tr("Passwords of your accounts are locked with a key that only this computer has."),
        tr("Whoever opts out stays on the do-not-contact list.")};
    if (dataDir())
        //: %1 a folder
        lines << tr("Folder: %1").arg(dataDir()->path());
    m_ui->privacyText->setText(lines.join(u'\n'));
}

void SettingsPage::translate()
{
    for (QWidget *form : findChildren<QWidget *>(u"SettingsForm"_s))
        m_ui->retranslateUi(form);
    fillChoices();
}

} // namespace surveyhook
