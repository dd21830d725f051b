// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peopleactions.h"

#include "gui/people/labelsdialog.h"
#include "gui/people/peopleimportdialog.h"
#include "gui/people/persondialog.h"
#include "gui/people/personwords.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

/** What people call somebody. */
QString calledBy(const PersonRow &person)
{
    const QString name = personName(person);
    return name.isEmpty() ? person.address : name;
}

} // namespace

PeopleActions::PeopleActions(Engine *engine, QWidget *page) : QObject(page), m_engine(engine), m_page(page) {}

void PeopleActions::run(const QList<PersonEdit> &edits, const Text &text, const QString &show)
{
    m_engine->ask(
        this, [edits](Desk &desk) { return desk.changePeople(edits); },
        [this, text, show](const Result<PeopleChange> &change) {
            if (!change)
                return Q_EMIT failed(change.error());
            Q_EMIT changed(show);
            const auto said = [text, done = *change] {
                return text(done);
            };
            if (change->before.isEmpty())
                Q_EMIT message(said, Tone::Good);
            else
                Q_EMIT undoable(said, [this, before = change->before] { undo(before); });
        });
}

void PeopleActions::undo(const QList<PersonState> &before)
{
    m_engine->ask(
        this, [before](Desk &desk) { return desk.restorePeople(before); },
        [this](const Result<void> &done) {
            if (!done)
                return Q_EMIT failed(done.error());
            Q_EMIT changed({});
        });
}

void PeopleActions::add(const QString &list)
{
    auto *dialog = new PersonDialog(m_surveys, list, m_page);
    connect(dialog, &PersonDialog::given, this, [this](const PersonEdit &edit) {
        run(
            {edit},
            [address = edit.address](const PeopleChange &done) {
                if (done.outcomes.value(0) == PersonOutcome::New)
                    //: %1 an e-mail address or a phone number
                    return tr("%1 was added.").arg(address);
                //: %1 an e-mail address or a phone number
                return done.outcomes.value(0) == PersonOutcome::Changed
                           ? tr("%1 was known already. What you typed was added.").arg(address)
                           : tr("%1 was known already. Nothing was changed.").arg(address);
            },
            edit.address);
    });
    dialog->open();
}

void PeopleActions::importPeople(const QString &list)
{
    auto *dialog = new PeopleImportDialog(m_engine, m_surveys, list, m_page);
    connect(dialog, &PeopleImportDialog::given, this, [this](const QList<PersonEdit> &edits) {
        run(edits, [](const PeopleChange &done) {
            return tr("%n person(s) were imported.", nullptr, static_cast<int>(done.before.size()));
        });
    });
    dialog->open();
}

void PeopleActions::edit(const PersonRow &person)
{
    auto *dialog = new PersonDialog(person, m_page);
    connect(dialog, &PersonDialog::given, this, [this](const PersonEdit &edit) {
        run({edit}, [address = edit.address](const PeopleChange & /*done*/) {
            //: %1 an e-mail address or a phone number
            return tr("Name and phone of %1 were saved.").arg(address);
        });
    });
    dialog->open();
}

void PeopleActions::putOn(const PersonRow &person, const QString &survey)
{
    run({{.address = person.address, .lists = {{survey, {}}}}},
        [who = calledBy(person), list = surveyName(survey)](const PeopleChange & /*done*/) {
            //: %1 a person, %2 the name of a survey
            return tr("%1 is on the mailing list of “%2” now.").arg(who, list);
        });
}

void PeopleActions::takeOff(const PersonRow &person, const QString &survey)
{
    run({{.address = person.address, .leave = {survey}}},
        [who = calledBy(person), list = surveyName(survey)](const PeopleChange & /*done*/) {
            //: %1 a person, %2 the name of a survey
            return tr("%1 was taken off the mailing list of “%2”, with the labels there.").arg(who, list);
        });
}

void PeopleActions::editLabels(const PersonRow &person, const QString &survey)
{
    auto *dialog =
        new LabelsDialog(calledBy(person), surveyName(survey), person.lists.value(survey).toObject(), m_page);
    connect(dialog, &LabelsDialog::given, this, [this, person, survey](const QJsonObject &labels) {
        run({{.address = person.address, .lists = {{survey, labels}}, .replaceLabels = true}},
            [who = calledBy(person)](const PeopleChange & /*done*/) {
                //: %1 a person
                return tr("The labels of %1 were saved.").arg(who);
            });
    });
    dialog->open();
}

void PeopleActions::remove(const PersonRow &person)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Remove a person"),
        //: %1 a person
        tr("Remove %1 from all mailing lists, with name, phone and labels?").arg(calledBy(person)),
        QMessageBox::Cancel, m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"peopleactions"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("The history stays: who was in an event stays on this page with the address alone, and "
           "who wants no mails gets none in future either."));
    const QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, person] {
        run({{.address = person.address, .remove = true}},
            [who = calledBy(person)](const PeopleChange & /*done*/) {
                //: %1 a person
                return tr("%1 was removed.").arg(who);
            });
    });
    box->open();
}

} // namespace surveyhook
