// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/startpage.h"

#include "editor/ui_startpage.h"
#include "gui/widgets/cardbutton.h"
#include "gui/widgets/radios.h"
#include "gui/widgets/scrollbody.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QRadioButton>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const char *const idProperty = "surveyhook_id";

/** As hard to guess as the ones that the engine makes. */
QString newKey()
{
    static const QString letters = u"abcdefghijkmnpqrstuvwxyz23456789"_s;
    QString key;
    for (int i = 0; i < 24; ++i)
        key += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    return key;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/** Of the other automations with an address for the same system: key → names. */
QMap<QString, QStringList> addressesFor(const EditorSession &session)
{
    QMap<QString, QStringList> addresses;
    const Automation &mine = session.automation();
    for (const Automation &other : session.workspace()->automations) {
        if (other.id != mine.id && other.trigger.platform == mine.trigger.platform
            && !session.workspace()->unfinished.contains(other.id))
            addresses[other.trigger.key] << other.name;
    }
    return addresses;
}

} // namespace

StartPage::StartPage(EditorSession *session, QWidget *parent)
    : EditorPage(session, parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_cards(new QButtonGroup(this))
    , m_addresses(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    followFocus(m_ui->scroll);
    makeCards();
    m_ui->copyRow->hide();
    connect(m_ui->makeCopy, &QPushButton::clicked, this, &StartPage::copy);
    connect(session, &EditorSession::changed, this, &StartPage::refresh);
    connect(session, &EditorSession::loaded, this, &StartPage::refresh);
    connect(session, &EditorSession::begun, this, [this] { m_ownKey.clear(); });
    refresh();
}

StartPage::~StartPage() = default;

QString StartPage::title() const
{
    return tr("Where does it start?");
}

QString StartPage::railTitle() const
{
    return tr("Start");
}

QString StartPage::why() const
{
    return tr("The system that reports what happens to your customers decides which data arrive, how the "
              "calls prove where they come from, and which steps follow. You get an address for it, which "
              "stays the same for ever.");
}

Missing StartPage::missing() const
{
    if (session()->isBegun())
        return {};
    return {tr("Choose the system in which it starts."), m_cards->buttons().constFirst()};
}

void StartPage::opened()
{
    if (session()->draft().isNew && m_cards->checkedButton() == nullptr)
        m_cards->buttons().constFirst()->setFocus();
}

void StartPage::makeCards()
{
    const QList<PlatformDescription> platforms = platformDescriptions();
    int place = 0;
    for (const PlatformDescription &platform : platforms) {
        auto *card = new CardButton(m_ui->cards);
        card->setCheckable(true);
        card->setObjectName(u"card_"_s + platform.id);
        card->setSymbol(u"platforms/"_s + platform.id);
        card->setProperty(idProperty, platform.id);
        m_cards->addButton(card);
        m_ui->cardGrid->addWidget(card, place / 2, place % 2);
        connect(card, &CardButton::clicked, this, [this, id = platform.id] { choose(id); });
        ++place;
    }
    m_copyCard = new CardButton(m_ui->cards);
    m_copyCard->setObjectName(u"card_copy"_s);
    m_copyCard->setSymbol(u"duplicate"_s);
    m_copyCard->setCheckable(true);
    m_ui->cardGrid->addWidget(m_copyCard, place / 2, place % 2);
    m_ui->cardGrid->setColumnStretch(0, 1);
    m_ui->cardGrid->setColumnStretch(1, 1);
    connect(m_copyCard, &CardButton::toggled, this, [this](bool open) {
        m_ui->copyRow->setVisible(open);
        if (open)
            m_ui->copyOf->setFocus();
    });
    showCards();
}

void StartPage::choose(const QString &platform)
{
    m_copyCard->setChecked(false);
    if (m_asking || platform == session()->automation().trigger.platform)
        return;
    m_asking = true;
    // A draft in which somebody has worked stays in the list; one that was only chosen wrongly goes.
    const bool worked = !session()->draft().progress.visited.isEmpty() || session()->draft().progress.tested;
    const QString before = session()->isBegun() && !worked ? session()->automation().id : QString();
    session()->saveNow();
    session()->engine()->ask(
        this,
        [platform, before](Desk &desk) -> Result<Draft> {
            if (!before.isEmpty()) {
                if (const Result<Undo> gone = desk.setup().discardDraft(before); !gone)
                    return gone.error();
            }
            return desk.setup().newDraft(platform);
        },
        [this](const Result<Draft> &draft) { take(draft); });
}

void StartPage::copy()
{
    const QString automation = m_ui->copyOf->currentData().toString();
    if (m_asking || automation.isEmpty())
        return;
    m_asking = true;
    //: name of a copied automation; %1 the name of the other one
    const QString name = tr("%1 (copy)").arg(m_ui->copyOf->currentText());
    session()->engine()->ask(
        this, [automation, name](Desk &desk) { return desk.setup().copyDraft(automation, name); },
        [this](const Result<Draft> &draft) { take(draft); });
}

void StartPage::take(const Result<Draft> &draft)
{
    m_asking = false;
    if (draft) {
        m_copyCard->setChecked(false);
        session()->begin(*draft);
        m_ownKey = draft->automation.trigger.key;
    } else {
        Q_EMIT session()->failed(draft.error());
        refresh(); // the card that was there before
    }
    Q_EMIT stateChanged();
}

void StartPage::setTopic(const QString &code, bool chosen)
{
    session()->change(tr("Choose the events"), [&](Draft &draft) {
        QStringList &topics = draft.automation.trigger.topics;
        topics.removeAll(code);
        if (chosen)
            topics << code;
    });
}

void StartPage::setAddress(const QString &key)
{
    if (key == session()->automation().trigger.key)
        return;
    const auto &automations = session()->workspace()->automations;
    session()->change(tr("Choose the address"), [&](Draft &draft) {
        Trigger &trigger = draft.automation.trigger;
        for (const Automation &other : automations) {
            if (other.trigger.key == key && other.trigger.platform == trigger.platform)
                trigger.credentials = other.trigger.credentials; // one address has one secret
        }
        trigger.key = key;
        draft.progress.tested = false;
    });
}

void StartPage::refresh()
{
    const bool chosen = session()->isBegun();
    for (QAbstractButton *card : m_cards->buttons())
        card->setChecked(chosen && card->property(idProperty) == session()->automation().trigger.platform);
    const bool isNew = session()->draft().isNew;
    m_ui->cards->setVisible(isNew);
    m_ui->fixedText->setVisible(!isNew);
    //: %1 a system, such as a chat
    m_ui->fixedText->setText(tr("This automation starts in: %1. For another system make a new automation.")
                                 .arg(session()->platform().name));
    showCopies();
    showTopics();
    showAddresses();
}

void StartPage::showCards()
{
    for (QAbstractButton *button : m_cards->buttons()) {
        const QString id = button->property(idProperty).toString();
        const PlatformDescription platform = platformDescription(id).value_or(PlatformDescription{});
        QStringList topics;
        for (const PlatformTopic &topic : platform.topics) {
            if (topics.size() < 2)
                topics << topic.title;
        }
        static_cast<CardButton *>(button)->setTexts(
            platform.name, topics.isEmpty() ? tr("Reports to an address of yours when something happens.")
                                            : topics.join(u" · "_s));
    }
    m_copyCard->setTexts(tr("Copy one of mine"), tr("Everything but the address is taken over."));
}

void StartPage::showCopies()
{
    const QVariant before = m_ui->copyOf->currentData();
    m_ui->copyOf->clear();
    for (const Automation &automation : session()->workspace()->automations) {
        if (automation.id != session()->automation().id
            && !session()->workspace()->unfinished.contains(automation.id))
            m_ui->copyOf->addItem(automation.name, automation.id);
    }
    const int index = m_ui->copyOf->findData(before);
    m_ui->copyOf->setCurrentIndex(index < 0 ? 0 : index);
    m_copyCard->setVisible(m_ui->copyOf->count() > 0);
    if (m_copyCard->isHidden())
        m_copyCard->setChecked(false);
}

void StartPage::showTopics()
{
    const PlatformDescription platform = session()->platform();
    if (m_topicsOf != platform.id) {
        m_topicsOf = platform.id;
        clear(m_ui->topicList);
        for (const PlatformTopic &topic : platform.topics) {
            auto *box = new QCheckBox(m_ui->topics);
            box->setObjectName(u"topic_"_s + topic.code);
            box->setProperty(idProperty, topic.code);
            m_ui->topicList->addWidget(box);
            connect(box, &QCheckBox::clicked, this,
                    [this, code = topic.code](bool on) { setTopic(code, on); });
        }
    }
    const QList<QCheckBox *> boxes = m_ui->topics->findChildren<QCheckBox *>();
    const QStringList chosen = session()->automation().trigger.topics;
    for (int i = 0; i < boxes.size() && i < platform.topics.size(); ++i) {
        boxes.at(i)->setText(platform.topics.at(i).title);
        boxes.at(i)->setChecked(chosen.contains(platform.topics.at(i).code));
    }
    m_ui->topicBox->setVisible(!boxes.isEmpty());
    m_ui->topicNote->setVisible(chosen.isEmpty());
}

void StartPage::showAddresses()
{
    const QMap<QString, QStringList> others = addressesFor(*session());
    m_ui->addressBox->setVisible(session()->isBegun() && session()->draft().isNew && !others.isEmpty());
    const QString key = session()->automation().trigger.key;
    if (m_ownKey.isEmpty())
        m_ownKey = others.contains(key) || key.isEmpty() ? newKey() : key;
    //: %1 a system, such as a chat
    m_ui->addressTitle->setText(tr("%1 has an address of yours already. Use it again: then nothing has to be "
                                   "set up there a second time, "
                                   "and an event can start several automations.")
                                    .arg(session()->platform().name));
    QStringList keys = others.keys();
    keys << m_ownKey;
    const QList<QAbstractButton *> old = m_addresses->buttons();
    if (old.size() != keys.size()) {
        for (QAbstractButton *button : old)
            delete button;
        QList<QRadioButton *> made;
        for (const QString &each : std::as_const(keys)) {
            auto *radio = new QRadioButton(m_ui->addresses);
            radio->setObjectName(u"address_"_s + QString::number(keys.indexOf(each)));
            m_addresses->addButton(radio);
            m_ui->addressList->addWidget(radio);
            connect(radio, &QRadioButton::clicked, this,
                    [this, radio] { setAddress(radio->property(idProperty).toString()); });
            made << radio;
        }
        leadTabToChecked(made);
    }
    const QList<QAbstractButton *> radios = m_addresses->buttons();
    for (int i = 0; i < keys.size(); ++i) {
        QString names = others.value(keys.at(i)).join(u", "_s);
        if (names.size() > 50)
            names = names.left(49) + u"…"_s;
        radios.at(i)->setProperty(idProperty, keys.at(i));
        //: %1 names of automations
        radios.at(i)->setText(i + 1 < keys.size() ? tr("The address of: %1").arg(names)
                                                  : tr("A new address of its own"));
        radios.at(i)->setChecked(keys.at(i) == key);
    }
}

void StartPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showCards();
    refresh();
}

} // namespace surveyhook
