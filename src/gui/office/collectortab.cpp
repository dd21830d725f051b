// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/collectortab.h"

#include "gui/office/collectorform.h"
#include "gui/office/itempane.h"
#include "wording/problems.h"

#include <QEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

const QString kind = QStringLiteral("collector");
constexpr int namedPeople = 5;

QString entryOf(const QString &survey, const QString &collector)
{
    return survey + u'/' + collector;
}

QString surveyOf(const QString &entry)
{
    return entry.section(u'/', 0, 0);
}

} // namespace

CollectorTab::CollectorTab(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_pane(new ItemPane)
    , m_addMenu(new QMenu(this))
    , m_form(new CollectorForm)
    , m_saver(new ItemSaver(engine, this))
    , m_workspace(std::make_shared<const Workspace>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    m_pane->setObjectName(u"collectorPane"_s);
    m_pane->addEditor(m_form);
    m_pane->setCanDuplicate(false);
    m_pane->setAddMenu(m_addMenu);
    connectParts();
    // Calls from elsewhere add people and turn switches.
    m_look.setInterval(1s);
    connect(&m_look, &QTimer::timeout, this, &CollectorTab::askWaiting);
    translate();
}

void CollectorTab::connectParts()
{
    connect(m_addMenu, &QMenu::aboutToShow, this, &CollectorTab::fillAddMenu);
    connect(m_pane, &ItemPane::chosen, this, &CollectorTab::show);
    connect(m_pane, &ItemPane::deleteWanted, this, &CollectorTab::askForRemoval);
    connect(m_form, &CollectorForm::edited, this, [this] { save(false); });
    connect(m_form, &CollectorForm::switched, this, [this] { save(true); });
    connect(m_form, &CollectorForm::keysWanted, this, [this](const QString &door) { makeKeys(door, false); });
    connect(m_form, &CollectorForm::renewWanted, this, [this](const QString &door) { makeKeys(door, true); });
    connect(m_form, &CollectorForm::publicAddressWanted, this, &CollectorTab::publicAddressWanted);
    connect(m_engine, &Engine::serverChanged, this, [this] { m_form->setLocal(m_engine->localUrl()); });
    connect(m_saver, &ItemSaver::failed, this, &CollectorTab::failed);
    connect(m_saver, &ItemSaver::undone, this, &CollectorTab::changed);
    connect(m_saver, &ItemSaver::saved, this,
            [this](const ItemKey &, const SaveReport &, const std::function<void()> &undo) {
                Q_EMIT undoable([] { return tr("Saved."); }, undo);
                Q_EMIT changed();
            });
    connect(m_saver, &ItemSaver::refused, this, [this](const ItemKey &, const QList<Fault> &faults) {
        const Fault first = faults.value(0);
        m_form->showFault(faultSentence({}, first.code, first.values));
    });
}

void CollectorTab::setWorkspace(const std::shared_ptr<const Workspace> &workspace)
{
    m_workspace = workspace;
    m_form->setLocal(m_engine->localUrl());
    const QString before = m_pane->current();
    showItems();
    if (!m_wanted.isEmpty() && collectorOf(m_wanted))
        m_pane->choose(std::exchange(m_wanted, QString()));
    if (m_pane->current() == before)
        show(before);
    if (isVisible())
        askWaiting();
}

Result<CollectorTab::WaitingPeople> CollectorTab::waitingPeople(Desk &desk)
{
    const auto queue = desk.queue();
    const auto workspace = desk.workspace();
    if (!queue || !workspace)
        return queue ? workspace.error() : queue.error();
    QHash<QString, QString> entries; // by what sends
    for (const Survey &survey : (*workspace)->surveys) {
        for (const Collector &collector : survey.collectors) {
            entries.insert(senderOfCollector(survey.id, collector.id), entryOf(survey.id, collector.id));
            for (const Automation &automation : (*workspace)->automations) {
                if (!collector.number.isEmpty() && automation.trigger.collector == collector.number)
                    entries.insert(automation.id, entryOf(survey.id, collector.id));
            }
        }
    }
    WaitingPeople waiting;
    for (const DeliveryRow &row : *queue) {
        if (entries.contains(row.automation))
            waiting[entries.value(row.automation)].append({row.id, row.person});
    }
    return waiting;
}

void CollectorTab::askWaiting()
{
    if (m_asked)
        return;
    m_asked = true;
    m_engine->ask(this, &CollectorTab::waitingPeople, [this](const Result<WaitingPeople> &waiting) {
        m_asked = false;
        if (!waiting)
            return Q_EMIT failed(waiting.error());
        m_waiting = *waiting;
        showItems();
        showWaiting();
    });
}

std::optional<Collector> CollectorTab::collectorOf(const QString &id) const
{
    const Survey survey = m_workspace->surveys.value(surveyOf(id));
    for (const Collector &collector : survey.collectors) {
        if (entryOf(survey.id, collector.id) == id)
            return collector;
    }
    return std::nullopt;
}

QString CollectorTab::shownId() const
{
    return entryOf(m_form->survey(), m_form->collector().id);
}

QString CollectorTab::noteOf(const QString &id, const Survey &survey, const Collector &collector) const
{
    QStringList parts{survey.name, collectorKindText(collector.kind)};
    //: a collector
    parts << (collector.on ? tr("on") : tr("off"));
    if (const auto waiting = m_waiting.value(id).size(); waiting > 0)
        parts << tr("%n wait(s)", "people", static_cast<int>(waiting));
    return parts.join(u" · "_s);
}

void CollectorTab::showItems()
{
    QList<ItemPane::Item> items;
    for (const Survey &survey : m_workspace->surveys) {
        for (const Collector &collector : survey.collectors) {
            const QString id = entryOf(survey.id, collector.id);
            items.append({id, collector.name.isEmpty() ? collector.id : collector.name,
                          noteOf(id, survey, collector), collector.on ? QString() : u"off"_s});
        }
    }
    m_pane->setItems(items);
}

void CollectorTab::show(const QString &id)
{
    const auto collector = collectorOf(id);
    if (!collector)
        return;
    const bool same = shownId() == id;
    if (!same) {
        m_saver->flush();
        m_saver->closeRun();
    }
    // What is being typed is newer than what is stored.
    m_form->setCollector(surveyOf(id), *collector, m_workspace,
                         m_saver->isBusy() || (same && !m_form->problem().isEmpty()));
    showWaiting();
}

void CollectorTab::showWaiting()
{
    QStringList people;
    const QList<Waiting> waiting = m_waiting.value(shownId());
    for (const Waiting &one : waiting)
        people << one.person;
    m_form->setWaiting(people);
}

void CollectorTab::save(bool now)
{
    if (m_form->collector().id.isEmpty() || !m_form->problem().isEmpty())
        return;
    const ItemSaver::Save save = [survey = m_form->survey(),
                                  collector = m_form->collector()](SetupDesk &setup, Undo *undo) {
        Collector saved = collector;
        return setup.saveCollector(survey, saved, undo);
    };
    if (now)
        m_saver->now({kind, shownId()}, save, [this] { askWaiting(); });
    else
        m_saver->later({kind, shownId()}, save);
}

void CollectorTab::fillAddMenu()
{
    m_addMenu->clear();
    for (const Survey &survey : m_workspace->surveys) {
        const QString name = survey.name.isEmpty() ? survey.id : survey.name;
        m_addMenu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, id = survey.id] { add(id); });
    }
    if (m_workspace->surveys.isEmpty())
        m_addMenu->addAction(tr("Add a survey first"))->setEnabled(false);
}

void CollectorTab::add(const QString &survey)
{
    Collector fresh{.name = tr("New collector")};
    for (const Message &message : m_workspace->messages) {
        if (message.survey == survey && fresh.message.isEmpty())
            fresh.message = message.id;
    }
    const auto made = std::make_shared<QString>(); // in another thread, read in this one
    m_saver->now(
        {kind, {}},
        [survey, fresh, made](SetupDesk &setup, Undo *undo) {
            Collector saved = fresh;
            Result<SaveReport> report = setup.saveCollector(survey, saved, undo);
            *made = saved.id;
            return report;
        },
        [this, survey, made] { m_wanted = entryOf(survey, *made); });
}

void CollectorTab::askForRemoval(const QString &id)
{
    const auto collector = collectorOf(id);
    if (!collector)
        return;
    const QList<Waiting> waiting = m_waiting.value(id);
    QStringList names;
    for (const Waiting &one : waiting.first(std::min<qsizetype>(namedPeople, waiting.size())))
        names << one.person;
    if (waiting.size() > namedPeople)
        names << u"…"_s;
    //: %1 the name of a collector
    const QString title = tr("Delete the collector “%1”?").arg(collector->name);
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Delete the collector?"), title, QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    QString text = tr("Nobody waits in it. Systems that call its link are turned away from then on.");
    if (!waiting.isEmpty()) {
        //: %1 e-mail addresses
        text =
            tr("%n person(s) wait in it and will not be invited: %1. Systems that call its link are turned "
               "away from then on.",
               nullptr, static_cast<int>(waiting.size()))
                .arg(names.join(u", "_s));
    }
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, id] { removeItem(id); });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void CollectorTab::removeItem(const QString &id)
{
    m_saver->flush();
    m_engine->ask(
        this,
        [id](Desk &desk) -> Result<void> {
            const auto waiting = waitingPeople(desk);
            if (!waiting)
                return waiting.error();
            const auto removed = desk.setup().removeCollector(surveyOf(id), id.section(u'/', 1));
            if (!removed)
                return removed.error();
            for (const Waiting &one : waiting->value(id)) {
                if (auto done = desk.cancel(one.delivery, u"window"_s); !done)
                    return done;
            }
            return {};
        },
        [this](const Result<void> &done) {
            if (!done && done.error().code == ErrorCode::Conflict) {
                const QString user = done.error().values.value("automation"_L1).toString();
                Q_EMIT message(
                    [user] {
                        return tr("The automation “%1” takes the people who are added to this collector. "
                                  "Change that first, then the collector can be deleted.")
                            .arg(user);
                    },
                    Tone::Warning);
            } else if (!done) {
                Q_EMIT failed(done.error());
            }
            Q_EMIT changed();
        });
}

void CollectorTab::makeKeys(const QString &door, bool renew)
{
    m_saver->now({u"settings"_s, {}}, [door, renew](SetupDesk &setup, Undo *undo) {
        return setup.makeDoorKeys(door, renew, undo);
    });
}

void CollectorTab::translate()
{
    m_pane->setTexts({tr("Collectors of your surveys:"), tr("Add a collector"),
                      tr("There is no collector yet. To a collector other systems add people by a link, and "
                         "it can be switched off while they wait. Press “Add a collector”.")});
}

void CollectorTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translate();
    showItems();
}

void CollectorTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_look.start();
    askWaiting();
}

void CollectorTab::hideEvent(QHideEvent *event)
{
    m_look.stop();
    m_saver->flush();
    QWidget::hideEvent(event);
}

} // namespace surveyhook
