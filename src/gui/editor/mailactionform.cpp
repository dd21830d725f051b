// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/mailactionform.h"

#include "gui/editor/actionchoice.h"
#include "gui/frame/places.h"
#include "wording/language.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QString asFirst = QStringLiteral("+first"); // entry of the list of languages; codes have no plus

} // namespace

MailActionForm::MailActionForm(EditorSession *session, QWidget *parent)
    : ActionForm(session, parent)
    , m_form(new QFormLayout(this))
    , m_poolTitle(new QLabel(this))
    , m_pool(new QComboBox(this))
    , m_poolNote(new QLabel(this))
    , m_messageTitle(new QLabel(this))
    , m_message(new QComboBox(this))
    , m_accountTitle(new QLabel(this))
    , m_account(new QComboBox(this))
    , m_languageTitle(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [this](QLabel *title, QComboBox *box, const QString &name) {
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        title->setBuddy(box);
        m_form->addRow(title, box);
    };
    add(m_poolTitle, m_pool, u"actionPool"_s);
    m_poolNote->setObjectName(u"actionPoolNote"_s);
    m_poolNote->setWordWrap(true);
    m_form->addRow(m_poolNote);
    add(m_messageTitle, m_message, u"actionMessage"_s);
    add(m_accountTitle, m_account, u"actionAccount"_s);
    add(m_languageTitle, m_language, u"actionLanguage"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(m_hint);
    connect(m_pool, &QComboBox::activated, this, [this] {
        change(m_index, tr("Choose the pool of promo codes"), [this](Action &action) {
            action.options.insert("pool"_L1, m_pool->currentData().toString());
        });
    });
    connect(m_message, &QComboBox::activated, this, [this] {
        change(m_index, tr("Choose the message"),
               [this](Action &action) { action.message = m_message->currentData().toString(); });
    });
    connect(m_account, &QComboBox::activated, this, [this] {
        change(m_index, tr("Choose the mail account"),
               [this](Action &action) { action.connection = m_account->currentData().toString(); });
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString chosen = m_language->currentData().toString();
        const LanguageChoice first = firstAction(this->session()->automation()).language;
        change(m_index, tr("Choose the language"), [&](Action &action) {
            action.language = chosen == asFirst ? first : LanguageChoice{.fixed = chosen};
        });
    });
    translate();
}

void MailActionForm::askPools()
{
    session()->engine()->ask(
        this, [](Desk &desk) { return desk.promoPools(); },
        [this](const Result<QList<PromoPool>> &pools) {
            if (!pools)
                return;
            m_pools = *pools;
            showAction(m_index);
        });
}

void MailActionForm::showAction(int index)
{
    m_index = index;
    const Action action = session()->automation().actions.value(index);
    const bool promo = action.type == "promo"_L1;
    m_form->setRowVisible(m_pool, promo);
    m_form->setRowVisible(m_poolNote, promo);
    if (promo)
        fillPools(action);
    fillMessages(action);
    fillAccounts(action);
    fillLanguages(action);
}

void MailActionForm::fillPools(const Action &action)
{
    const QString chosen = action.options.value("pool"_L1).toString();
    m_pool->clear();
    for (const PromoPool &pool : std::as_const(m_pools)) {
        //: %1 the name of a pool of promo codes
        m_pool->addItem(tr("%1 (%n code(s) left)", nullptr, static_cast<int>(pool.free)).arg(pool.name),
                        pool.id);
    }
    m_pool->setCurrentIndex(m_pool->findData(chosen));
    m_pool->setPlaceholderText(m_pools.isEmpty() ? tr("none yet") : tr("not chosen yet"));
    const auto pool = std::find_if(m_pools.cbegin(), m_pools.cend(),
                                   [&chosen](const PromoPool &one) { return one.id == chosen; });
    QString note;
    if (m_pools.isEmpty())
        note = tr("There is no pool of promo codes yet: make one under “Connections”, “Promo codes”.");
    else if (pool != m_pools.cend() && pool->isLow())
        note = tr("Few codes are left in this pool. Whoever gets none waits until you add some.");
    m_poolNote->setText(note);
    m_form->setRowVisible(m_poolNote, !note.isEmpty());
}

void MailActionForm::fillMessages(const Action &action)
{
    const QString survey = session()->automation().survey;
    m_message->clear();
    for (const Message &message : session()->workspace()->messages) {
        if (message.survey.isEmpty() || message.survey == survey)
            m_message->addItem(message.name.isEmpty() ? message.id : message.name, message.id);
    }
    m_message->setCurrentIndex(m_message->findData(action.message));
    m_message->setPlaceholderText(m_message->count() == 0 ? tr("none yet") : tr("not chosen yet"));
    m_hint->setText(action.type == "promo"_L1
                        ? tr("Messages are written under “Surveys and messages”. Each person gets a code of "
                             "their own, where {{PromoCode}} stands in the message.")
                        : tr("Messages are written under “Surveys and messages”. One without a survey is a "
                             "plain e-mail. Opt-outs count for it too."));
}

void MailActionForm::fillAccounts(const Action &action)
{
    m_account->clear();
    for (const Connection &connection : session()->workspace()->connections) {
        if (isMailAccount(connection))
            m_account->addItem(connection.name.isEmpty() ? connection.id : connection.name, connection.id);
    }
    m_account->setCurrentIndex(m_account->findData(action.connection));
    m_account->setPlaceholderText(m_account->count() == 0 ? tr("none yet") : tr("not chosen yet"));
}

void MailActionForm::fillLanguages(const Action &action)
{
    const LanguageChoice first = firstAction(session()->automation()).language;
    m_language->clear();
    m_language->addItem(tr("as the invitation"), asFirst);
    QStringList written = session()->workspace()->messages.value(action.message).texts.keys();
    if (!action.language.fixed.isEmpty() && !written.contains(action.language.fixed))
        written << action.language.fixed;
    for (const QString &language : std::as_const(written))
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    const bool same = action.language.field == first.field && action.language.fixed == first.fixed;
    m_language->setCurrentIndex(same ? 0 : std::max(0, m_language->findData(action.language.fixed)));
}

void MailActionForm::translate()
{
    m_poolTitle->setText(tr("Promo codes from:"));
    m_messageTitle->setText(tr("Message:"));
    m_accountTitle->setText(tr("Sent from:"));
    m_languageTitle->setText(tr("Language:"));
}

void MailActionForm::changeEvent(QEvent *event)
{
    ActionForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translate();
    showAction(m_index);
}

void MailActionForm::showEvent(QShowEvent *event)
{
    ActionForm::showEvent(event);
    askPools(); // they may have been filled meanwhile
}

} // namespace surveyhook
