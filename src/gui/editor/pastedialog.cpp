// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/pastedialog.h"

#include "domain/body.h"
#include "domain/codes.h"
#include "gui/frame/windowsize.h"
#include "wording/problems.h"
#include "wording/sentences.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

PasteDialog::PasteDialog(EditorSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_data(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste an example"));
    auto *label = new QLabel(tr("&Data as the other system sends them (JSON, XML or a form):"), this);
    label->setWordWrap(true);
    label->setBuddy(m_data);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *use = buttons->addButton(tr("&Use as the example"), QDialogButtonBox::AcceptRole);
    m_data->setObjectName(u"data"_s);
    m_data->setTabChangesFocus(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"problem"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_data, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->hide();
    connect(use, &QPushButton::clicked, this, &PasteDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_data, &QPlainTextEdit::textChanged, m_problem, &QWidget::hide);
    resizeToText(this, 90, 26);
}

void PasteDialog::use()
{
    const QByteArray body = m_data->toPlainText().toUtf8();
    const Result<ParsedBody> read = readBody({.method = "POST",
                                              .path = "/",
                                              .rawQuery = {},
                                              .headers = {},
                                              .body = body,
                                              .receivedAt = QDateTime::currentDateTimeUtc()});
    if (!read || read->kind == ParsedBody::Kind::Empty) {
        m_problem->setText(
            read ? tr("There is nothing to read yet. Paste the data of a call.")
                 : tr("This cannot be read: it is not complete. Copy the data once more, from the first "
                      "character to the last."));
        m_problem->show();
        m_data->setFocus();
        return;
    }
    Draft draft = m_session->draft();
    draft.progress.sample = {.source = SampleChoice::Source::Pasted, .reference = {}, .pasted = body};
    m_session->engine()->ask(
        this, [draft](Desk &desk) { return desk.setup().sample(draft); },
        [this, choice = draft.progress.sample](const Result<SampleEvent> &sample) {
            if (!sample) {
                m_problem->setText(errorSentence(sample.error()));
                m_problem->show();
                return;
            }
            m_session->change(tr("Paste an example"),
                              [&choice](Draft &mine) { mine.progress.sample = choice; });
            accept();
        });
}

} // namespace surveyhook
