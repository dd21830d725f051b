// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, every dialog and every message box, in every language, empty and full: nothing cut, nothing
// without a name, everything within reach of the Tab key. What the sources hold and no walk has seen, fails.
#include "domain/promopool.h"
#include "engine/catalogue.h"
#include "gui/board/boardwindow.h"
#include "gui/editor/automationwindow.h"
#include "gui/editor/opendoor.h"
#include "gui/editor/publicaddressdialog.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/page.h"
#include "gui/frame/sidebar.h"
#include "gui/frame/trayicon.h"
#include "gui/history/historymodel.h"
#include "gui/lookswalk.h"
#include "gui/madeanswers.h"
#include "gui/office.h"
#include "gui/reach/proxydialog.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/sendtwice.h"
#include "gui/widgets/tabledialog.h"
#include "gui/widgets/trialview.h"
#include "gui/widgets/unfold.h"
#include "wording/language.h"
#include "wording/names.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageAuthenticationCode>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {

/** A desktop that shows icons beside its clock. */
class ThereTray final : public TrayIcon
{
public:
    [[nodiscard]] bool isThere() const override { return true; }
    void setActions(const QList<QAction *> & /*actions*/) override {}
    void showState(TrayState /*state*/, const QString & /*text*/) override {}
    void notify(const QString & /*title*/, const QString & /*text*/) override {}
};

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useDarkPaletteIfWished(); }
    void init();
    void cleanup();

    void withNothingYet_data();
    void withNothingYet();
    void withAFullOffice_data() { withNothingYet_data(); }
    void withAFullOffice();
    void whileSettingUp_data() { withNothingYet_data(); }
    void whileSettingUp();
    void everySystem_data() { withNothingYet_data(); }
    void everySystem();
    void whileChanging_data() { withNothingYet_data(); }
    void whileChanging();
    void satisfaction_data() { withNothingYet_data(); }
    void satisfaction();
    void dialogs_data() { withNothingYet_data(); }
    void dialogs();
    void everythingWasSeen();

private:
    template <typename T = QWidget>
    [[nodiscard]] static T *find(const QObject *in, const QString &name)
    {
        T *widget = in->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    /** The window that opened over the others. */
    template <typename T = QDialog>
    [[nodiscard]] static T *opened()
    {
        T *found = nullptr;
        [[maybe_unused]] const bool there = QTest::qWaitFor(
            [&found] {
                for (QWidget *widget : QApplication::topLevelWidgets()) {
                    if (auto *wanted = qobject_cast<T *>(widget); wanted != nullptr && wanted->isVisible())
                        found = wanted;
                }
                return found != nullptr;
            },
            5000);
        return found;
    }
    static void click(const QWidget *in, const QString &button)
    {
        QTest::mouseClick(find<QAbstractButton>(in, button), Qt::LeftButton);
    }
    /** Of several with the same name, on pages that are hidden. */
    static void clickVisible(const QWidget *in, const QString &button)
    {
        const auto visible = [in, button] {
            const QList<QAbstractButton *> all = in->findChildren<QAbstractButton *>(button);
            const auto it = std::find_if(all.cbegin(), all.cend(),
                                         [](const QAbstractButton *one) { return one->isVisible(); });
            return it == all.cend() ? nullptr : *it;
        };
        QTRY_VERIFY(visible() != nullptr);
        QTest::mouseClick(visible(), Qt::LeftButton);
    }
    void trigger(const QString &action) const { find<QAction>(m_window.get(), action)->trigger(); }

    void openMain();
    QWidget *openPage(int number);
    void importExample();
    void playPractice();
    void fillPools();
    void answerAsCustomers();
    void fillSubscriptions();
    void lookAtSubscriptions(const QWidget *page);
    void lookAtDoors(const QWidget *page);
    void fillCollectors();
    void lookAtCollectors(const QWidget *page);
    void lookAtActions(AutomationWindow *window);
    void lookAtHistory();
    void callInAnUnusualShape();
    void lookAtUnusualShape(QTableView *list);
    void lookAtItems(const QString &name, const QWidget *pane);
    void lookAtChecks(const QWidget *page);
    void lookAtPeople(const QWidget *page);
    void lookAtPeopleDialogs(const QWidget *page);
    void lookAtPeopleImport(const QWidget *page);
    AutomationWindow *openAutomation(const QString &id);
    AutomationWindow *startAutomation(const QString &platform);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
    QPointer<AutomationWindow> m_automation;
    QTemporaryDir m_folder;
    LooksWalk m_walk;
};

void TestLooks::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_walk = {};
    m_office = std::make_unique<Office>();
    if (QTest::currentDataTag() == nullptr)
        return;
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
}

void TestLooks::cleanup()
{
    delete m_automation;
    m_window.reset();
    m_office.reset();
}

void TestLooks::withNothingYet_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestLooks::openMain()
{
    const QString settings = m_folder.filePath(u"settings-%1.ini"_s.arg(currentLanguage()));
    QFile::remove(settings);
    m_window = std::make_unique<MainWindow>(m_office->engine(), WindowSettings(settings),
                                            editorDoor(m_office->engine()), std::make_unique<ThereTray>());
    m_window->resize(LooksWalk::screen(m_window.get()));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->resize(LooksWalk::screen(m_window.get()));
}

QWidget *TestLooks::openPage(int number)
{
    auto *bar = find<SideBar>(m_window.get(), u"sideBar"_s);
    bar->setCurrentRow(number);
    return find<QStackedWidget>(m_window.get(), u"pages"_s)->currentWidget();
}

void TestLooks::importExample()
{
    QFile file(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Names as people give them.
    const QByteArray json =
        file.readAll()
            .replace("Intercom: czat zamknięty, NPS",
                     "Ankieta po zakończonym czacie w sklepie internetowym i w salonach w całej Polsce (NPS)")
            .replace("NPS po czacie", "Zadowolenie po rozmowie na czacie, klienci sklepu, 2026");
    const auto report = m_office->ask([json](Desk &desk) { return desk.importWorkspace(json, false); });
    QVERIFY(report && report->faults.isEmpty());
}

void TestLooks::playPractice()
{
    m_office->engine()->start();
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    QSignalSpy ended(m_office->engine(), &Engine::practiceEnded);
    m_office->engine()->playPractice();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
    QCOMPARE(ended.at(0).at(0).value<Error>().detail, QString());
}

void TestLooks::withNothingYet()
{
    openMain();
    const int pages = find<SideBar>(m_window.get(), u"sideBar"_s)->count();
    QVERIFY(pages >= 8);
    for (int number = 0; number < pages; ++number) {
        const QWidget *page = openPage(number);
        m_walk.look(m_window.get(),
                    u"empty-"_s + QString::fromLatin1(page->metaObject()->className()).section(u':', -1));
    }
    QCOMPARE(m_window->size(), LooksWalk::screen(m_window.get())); // no page has made it grow
    trigger(u"practiceAction"_s);
    auto *practice = opened<QMessageBox>();
    practice->setObjectName(u"practicedesk"_s);
    m_walk.lookAndClose(practice, u"box-practice"_s);
    trigger(u"aboutAction"_s);
    auto *about = opened<QMessageBox>();
    about->setObjectName(u"mainwindow"_s);
    m_walk.lookAndClose(about, u"box-about"_s);
    askBeforeSendingTwice(m_window.get(), [] {});
    auto *twice = opened<QMessageBox>();
    twice->setObjectName(u"sendtwice"_s);
    m_walk.lookAndClose(twice, u"box-twice"_s);
    m_window->close();
    auto *closing = opened<QMessageBox>();
    closing->setObjectName(u"desktoppresence"_s);
    m_walk.lookAndClose(closing, u"box-closing"_s);
    QVERIFY2(m_walk.wrong().isEmpty(), qPrintable(m_walk.wrong().join(u'\n')));
}

/** A genuine call whose data are not what its platform documents. */
void TestLooks::callInAnUnusualShape()
{
    const QByteArray body = R"({"visit":{"visitor":{"mail":"lucja.zolkiewska@przyklad.example"},
        "agent":{"mail":"ola.wisniewska@biuro.example"},"closed_at":"2026-04-08T14:40:00Z"}})";
    QUrl url = m_office->engine()->server().url;
    url.setPath(u"/in/k-intercom-1"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Hub-Signature",
                         "sha1="
                             + QMessageAuthenticationCode::hash(body, "intercom_test_client_secret_7f3a",
                                                                QCryptographicHash::Sha1)
                                   .toHex());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

/** The newest of all is held until somebody shows where the address stands. */
void TestLooks::lookAtUnusualShape(QTableView *list)
{
    list->selectRow(0);
    QTRY_VERIFY(find<QAbstractButton>(m_window.get(), u"showAddress"_s)->isVisible());
    m_walk.look(m_window.get(), u"history-unusual"_s);
    click(m_window.get(), u"showAddress"_s);
    m_walk.lookAndClose(opened<QDialog>(), u"history-show-address"_s);
}

void TestLooks::lookAtHistory()
{
    auto *list = find<QTableView>(find(m_window.get(), u"HistoryPage"_s), u"list"_s);
    QStringList states;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString state = list->model()->index(row, HistoryModel::StateColumn).data().toString();
        if (states.contains(state))
            continue;
        list->selectRow(row);
        QTRY_VERIFY(find<QTextBrowser>(m_window.get(), u"story"_s)->isVisible());
        QTest::qWait(200); // the story follows when the selection rests
        m_walk.look(m_window.get(), u"history-%1"_s.arg(states.size()));
        states << state;
        if (state == stateName(State::Sent)) {
            click(m_window.get(), u"showMessage"_s);
            m_walk.lookAndClose(opened<QDialog>(), u"history-message"_s);
        }
    }
    QVERIFY(states.size() >= 4);
    lookAtUnusualShape(list);
    auto *tabs = find<QTabWidget>(m_window.get(), u"tabs"_s);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        m_walk.look(m_window.get(), u"history-tab-%1"_s.arg(tab));
    }
}

/** Each entry of a list with its editor beside it. */
void TestLooks::lookAtItems(const QString &name, const QWidget *pane)
{
    auto *list = find<QListWidget>(pane, u"items"_s);
    QTRY_VERIFY(list->count() > 0);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        m_walk.look(m_window.get(), u"%1-%2"_s.arg(name).arg(row));
    }
}

/** What is said of accounts where nobody answers: the longest words there are. */
void TestLooks::lookAtChecks(const QWidget *page)
{
    auto *list = find<QListWidget>(find(page, u"accountPane"_s), u"items"_s);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        auto *check = find<QAbstractButton>(page, u"checkAccount"_s);
        if (!check->isVisible())
            continue;
        const auto *view = find<TrialView>(page, u"accountTrial"_s);
        QTest::mouseClick(check, Qt::LeftButton);
        QTRY_VERIFY(view->trial() != nullptr && !view->isRunning());
        m_walk.look(m_window.get(), u"account-checked-%1"_s.arg(row));
    }
}

/** Of the person who is chosen, and of new ones. */
void TestLooks::lookAtPeopleDialogs(const QWidget *page)
{
    click(page, u"editLabels"_s);
    m_walk.lookAndClose(opened(), u"people-labels"_s);
    click(page, u"edit"_s);
    m_walk.lookAndClose(opened(), u"people-change"_s);
    click(page, u"remove"_s);
    auto *remove = opened<QMessageBox>();
    QCOMPARE(remove->objectName(), u"peopleactions"_s);
    m_walk.lookAndClose(remove, u"box-remove-person"_s);
    click(page, u"add"_s);
    auto *adding = opened();
    m_walk.look(adding, u"people-add"_s);
    QTest::keyClicks(find<QLineEdit>(adding, u"phone"_s), u"12"_s);
    click(adding, u"ok"_s);
    QVERIFY(find(adding, u"problem"_s)->isVisible());
    m_walk.lookAndClose(adding, u"people-add-problem"_s);
    lookAtPeopleImport(page);
}

void TestLooks::lookAtPeopleImport(const QWidget *page)
{
    click(page, u"importPeople"_s);
    auto *dialog = opened();
    m_walk.look(dialog, u"people-import"_s);
    find<QPlainTextEdit>(dialog, u"table"_s)
        ->setPlainText(u"e-mail;telefon;imię;nazwisko;miasto;l1\n"
                       "anna.nowak@klient.example;;Anna;Nowak-Kowalska;Kraków;VIP\n"
                       "anna.nowak@klient.example;;;;;\n"
                       "zepsuty@adres;;Jan;;;\n;12;Piet;;;\n;;Nikt;;;\n"
                       "konstantynopolitańczykowianeczka@przykladowy-klient.example;+48 600 100 200;"
                       "Agnieszka;Wiśniewska;Łódź;Standard\n"_s);
    click(dialog, u"next"_s);
    QTRY_VERIFY(find(dialog, u"summary"_s)->isVisible());
    m_walk.lookAndClose(dialog, u"people-import-preview"_s);
    click(page, u"importPeople"_s);
    dialog = opened();
    find<QPlainTextEdit>(dialog, u"table"_s)->setPlainText(u"e-mail;telefon"_s);
    click(dialog, u"next"_s);
    QTRY_VERIFY(find(dialog, u"summary"_s)->isVisible());
    m_walk.lookAndClose(dialog, u"people-import-nobody"_s);
}

/** Somebody on mailing lists, with labels; nobody who is found. */
void TestLooks::lookAtPeople(const QWidget *page)
{
    auto *lists = find<QComboBox>(page, u"mailingList"_s);
    lists->setCurrentIndex(lists->findData(u"nps-chat"_s));
    Q_EMIT lists->activated(lists->currentIndex());
    auto *table = find<QTableView>(page, u"list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    m_walk.look(m_window.get(), u"people-list"_s);
    lookAtPeopleDialogs(page);
    auto *search = find<QLineEdit>(page, u"search"_s);
    QTest::keyClicks(search, u"nikt"_s);
    QTRY_VERIFY(find(page, u"empty"_s)->isVisible());
    m_walk.look(m_window.get(), u"people-none"_s);
    search->clear();
}

/** One with few codes left, one with enough. */
void TestLooks::fillPools()
{
    const auto put = m_office->ask([](Desk &desk) -> Result<PromoImport> {
        const auto few = desk.putPromoPool({}, u"Rabat urodzinowy dla stałych klientów sklepu, 10%"_s, 20);
        const auto many = desk.putPromoPool({}, u"Lato"_s, 2);
        if (!few || !many)
            return few ? many.error() : few.error();
        const auto first = desk.addPromoCodes(*few, u"URODZINY-1\nURODZINY-2"_s);
        return first ? desk.addPromoCodes(*many, u"LATO-1\nLATO-2\nLATO-3"_s) : first;
    });
    QVERIFY(put);
}

/** One that is told, at an address where nobody answers, one that is switched off. */
void TestLooks::fillSubscriptions()
{
    const auto saved = m_office->ask([](Desk &desk) {
        QJsonObject crm{{u"url"_s, u"https://127.0.0.1:1/integracje/surveyhook/odbiornik-zdarzen"_s}};
        QJsonObject shop{{u"url"_s, u"https://powiadomienia.sklep-internetowy.przyklad.example/ankiety"_s},
                         {u"events"_s, QJsonArray{u"delivery.sent"_s}},
                         {u"body"_s, u"rule"_s},
                         {u"user"_s, u"biuro"_s},
                         {u"state"_s, u"off"_s}};
        return bool(desk.setup().saveSubscription(crm)) && bool(desk.setup().saveSubscription(shop));
    });
    QVERIFY(saved);
}

void TestLooks::lookAtSubscriptions(const QWidget *page)
{
    auto *pane = find(page, u"subscriptionPane"_s);
    find<QTabWidget>(page, u"connectionTabs"_s)->setCurrentWidget(pane->parentWidget());
    lookAtItems(u"subscription"_s, pane);
    find<QListWidget>(pane, u"items"_s)->setCurrentRow(0);
    click(pane, u"test"_s);
    auto *table = find<QTableWidget>(pane, u"messages"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0 && table->item(0, 2)->text() == u"1", 20000);
    table->setCurrentCell(0, 0);
    m_walk.look(m_window.get(), u"subscription-tested"_s);
    find<QScrollArea>(pane, {})->ensureWidgetVisible(find(pane, u"messageAgain"_s));
    m_walk.look(m_window.get(), u"subscription-history"_s);
    click(pane, u"renew"_s);
    auto *renew = opened<QMessageBox>();
    renew->setObjectName(u"subscriptionform"_s);
    m_walk.lookAndClose(renew, u"box-renew-subscription"_s);
    click(pane, u"add"_s);
    m_walk.look(m_window.get(), u"subscription-add"_s);
}

/** The keys of each system that we play, shown and covered. */
void TestLooks::lookAtDoors(const QWidget *page)
{
    auto *pane = find(page, u"doorPane"_s);
    find<QTabWidget>(page, u"connectionTabs"_s)->setCurrentWidget(pane);
    lookAtItems(u"door"_s, pane);
    find<QListWidget>(pane, u"items"_s)->setCurrentRow(1);
    click(pane, u"renew"_s);
    auto *renew = opened<QMessageBox>();
    renew->setObjectName(u"doorform"_s);
    m_walk.lookAndClose(renew, u"box-renew-door"_s);
}

/** One of each kind, beside the example's. */
void TestLooks::fillCollectors()
{
    const auto saved = m_office->ask([](Desk &desk) {
        Connection gate{.id = u"sms-gate"_s, .type = u"rest"_s, .name = u"Bramka SMS"_s};
        gate.options = {{u"baseUrl"_s, u"https://sms.przyklad.example"_s}};
        Collector sms{.name = u"Klienci salonów, którzy podali tylko numer telefonu"_s,
                      .kind = u"sms"_s,
                      .on = false,
                      .connection = u"sms-gate"_s};
        sms.action = {{u"type"_s, u"rest"_s},
                      {u"connection"_s, u"sms-gate"_s},
                      {u"path"_s, u"/v1/sms"_s},
                      {u"body"_s, u"{\"to\": \"{{phone}}\", \"text\": \"{{SurveyLink}}\"}"_s}};
        Collector link{.name = u"Link na paragonie"_s, .kind = u"link"_s};
        const QString survey = u"nps-chat"_s;
        return bool(desk.setup().saveConnection(gate)) && bool(desk.setup().saveCollector(survey, sms))
               && bool(desk.setup().saveCollector(survey, link));
    });
    QVERIFY(saved);
}

void TestLooks::lookAtCollectors(const QWidget *page)
{
    auto *pane = find(page, u"collectorPane"_s);
    find<QTabWidget>(page, u"surveyTabs"_s)->setCurrentWidget(pane->parentWidget());
    lookAtItems(u"collector"_s, pane);
    find<QListWidget>(pane, u"items"_s)->setCurrentRow(0);
    clickVisible(pane, u"renew"_s);
    auto *renew = opened<QMessageBox>();
    renew->setObjectName(u"collectorform"_s);
    m_walk.lookAndClose(renew, u"box-renew-collector"_s);
    click(pane, u"delete"_s);
    auto *remove = opened<QMessageBox>();
    remove->setObjectName(u"collectortab"_s);
    m_walk.lookAndClose(remove, u"box-delete-collector"_s);
}

void TestLooks::withAFullOffice()
{
    importExample();
    playPractice();
    const auto saved = m_office->ask([](Desk &desk) {
        Connection account{.id = u"browser"_s, .type = u"smtp"_s, .name = u"Outlook"_s};
        account.options = {{u"host"_s, u"smtp-mail.outlook.com"_s}, {u"port"_s, 587},
                           {u"security"_s, u"starttls"_s},          {u"login"_s, u"xoauth2"_s},
                           {u"user"_s, u"biuro@outlook.com"_s},     {u"from"_s, u"biuro@outlook.com"_s}};
        return desk.setup().saveConnection(account);
    });
    QVERIFY(saved && saved->faults.isEmpty());
    const auto moved = m_office->ask([](Desk &desk) {
        OfficeSettings settings = (*desk.workspace())->settings;
        settings.formerUrl = u"https://dawny-adres-biura.trycloudflare.com"_s;
        return desk.setup().saveSettings(settings);
    });
    QVERIFY(moved && moved->faults.isEmpty());
    fillPools();
    fillSubscriptions();
    fillCollectors();
    callInAnUnusualShape();
    openMain();
    const int pages = find<SideBar>(m_window.get(), u"sideBar"_s)->count();
    for (int number = 0; number < pages; ++number) {
        const QWidget *page = openPage(number);
        const QString name = QString::fromLatin1(page->metaObject()->className()).section(u':', -1);
        QTest::qWait(300);
        for (auto *list : page->findChildren<QAbstractItemView *>(u"list"_s)) {
            if (list->isVisible() && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(0, 0));
        }
        m_walk.look(m_window.get(), u"full-"_s + name);
        if (name == u"HistoryPage") {
            lookAtHistory();
        } else if (name == u"ConnectionsPage") {
            lookAtItems(u"account"_s, find(page, u"accountPane"_s));
            lookAtChecks(page);
            find<QTabWidget>(page, u"connectionTabs"_s)->setCurrentIndex(1);
            lookAtItems(u"incoming"_s, find(page, u"incomingPane"_s));
            clickVisible(page, u"renewKey"_s);
            auto *renew = opened<QMessageBox>();
            renew->setObjectName(u"incomingform"_s);
            m_walk.lookAndClose(renew, u"box-renew"_s);
            auto *promo = find(page, u"promoPane"_s);
            find<QTabWidget>(page, u"connectionTabs"_s)->setCurrentWidget(promo->parentWidget());
            lookAtItems(u"promo"_s, promo);
            lookAtSubscriptions(page);
            lookAtDoors(page);
        } else if (name == u"PeoplePage") {
            lookAtPeople(page);
        } else if (name == u"SurveysPage") {
            lookAtItems(u"survey"_s, find(page, u"surveyPane"_s));
            click(find(page, u"surveyPane"_s), u"add"_s);
            m_walk.look(m_window.get(), u"survey-add"_s);
            find<QTabWidget>(page, u"surveyTabs"_s)->setCurrentIndex(1);
            lookAtItems(u"message"_s, find(page, u"messagePane"_s));
            lookAtCollectors(page);
        }
    }
    QCOMPARE(m_window->size(), LooksWalk::screen(m_window.get()));
    // What a page has to say floats over it for some seconds.
    Q_EMIT find<Page>(m_window.get(), u"HomePage"_s)->message([] { return u"HomePage"_s; }, Tone::Good);
    m_walk.look(find<QWidget>(m_window.get(), u"messageBar"_s), u"full-message"_s);
    trigger(u"mailboxAction"_s);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->inherits("surveyhook::MailboxWindow")) {
            QTRY_VERIFY(find<QAbstractItemView>(widget, u"list"_s)->model()->rowCount() > 0);
            m_walk.lookAndClose(widget, u"mailbox"_s);
        }
    }
    QVERIFY2(m_walk.wrong().isEmpty(), qPrintable(m_walk.wrong().join(u'\n')));
}

AutomationWindow *TestLooks::startAutomation(const QString &platform)
{
    m_automation = AutomationWindow::startNew(m_office->engine(), nullptr);
    m_automation->resize(LooksWalk::screen(m_automation));
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(m_automation);
    if (platform.isEmpty())
        return m_automation;
    click(m_automation, u"card_"_s + platform);
    [[maybe_unused]] const bool begun =
        QTest::qWaitFor([this] { return !m_automation->session()->sample().data.isEmpty(); }, 5000);
    return m_automation;
}

AutomationWindow *TestLooks::openAutomation(const QString &id)
{
    delete m_automation;
    AutomationWindow::edit(m_office->engine(), id, nullptr,
                           [this](AutomationWindow *window) { m_automation = window; });
    [[maybe_unused]] const bool there =
        QTest::qWaitFor([this] { return m_automation != nullptr && m_automation->isVisible(); }, 5000);
    m_automation->resize(LooksWalk::screen(m_automation));
    [[maybe_unused]] const bool begun =
        QTest::qWaitFor([this] { return !m_automation->session()->sample().data.isEmpty(); }, 5000);
    return m_automation;
}

/** One of each kind behind the invitation, then without them again. */
void TestLooks::lookAtActions(AutomationWindow *window)
{
    EditorSession *session = window->session();
    const auto *list = find<QListWidget>(window, u"actionList"_s);
    session->change(u"actions"_s, [](Draft &draft) {
        draft.automation.actions << Action{.type = u"promo"_s}
                                 << Action{.type = u"rest"_s,
                                           .options = {{u"url"_s, u"http://127.0.0.1:9/tickets"_s},
                                                       {u"body"_s, u"{\"who\": \"{{Email}}\"}"_s}}}
                                 << Action{.type = u"inform"_s};
    });
    for (int row = 0; row < list->count(); ++row) {
        find<QListWidget>(window, u"actionList"_s)->setCurrentRow(row);
        m_walk.look(window, u"new-actions-%1"_s.arg(row));
    }
    find<QListWidget>(window, u"actionList"_s)->setCurrentRow(2);
    click(window, u"tryAction"_s);
    const auto *trial = find<TrialView>(window, u"actionTrial"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trial->trial() != nullptr && !trial->isRunning(), 20000);
    m_walk.look(window, u"new-actions-tried"_s);
    session->undoStack()->undo();
}

void TestLooks::whileSettingUp()
{
    importExample();
    m_office->engine()->start();
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    AutomationWindow *window = startAutomation({});
    m_walk.look(window, u"new-start-nothing"_s);
    delete m_automation;
    window = startAutomation(u"intercom"_s);
    EditorSession *session = window->session();
    QTRY_VERIFY(!session->workspace()->surveys.isEmpty());
    const auto *pages = find<QStackedWidget>(window, u"pages"_s);
    QVERIFY(pages->count() >= 11);
    for (int number = 0; number < pages->count(); ++number) {
        const auto *page = qobject_cast<EditorPage *>(pages->widget(number));
        window->openStep(page->step());
        if (page->step() == steps::survey) {
            m_walk.look(window, u"new-survey-none"_s);
            session->change(u"survey"_s, [](Draft &draft) {
                draft.automation.survey = u"nps-chat"_s;
                draft.automation.actions = {Action{.type = u"email"_s, .connection = u"office-mail"_s}};
            });
        }
        if (page->step() == steps::connect) {
            m_walk.look(window, u"new-connect-waiting"_s);
            session->change(u"without a test"_s, [](Draft &draft) {
                draft.automation.trigger.credentials.secret = Secret(u"client-secret"_s);
                draft.progress.withoutTest = true;
            });
        }
        if (page->step() == steps::message) {
            m_walk.look(window, u"new-message-none"_s);
            session->change(u"message"_s, [](Draft &draft) {
                draft.automation.actions.first().message = u"invite-nps"_s;
                draft.automation.actions.first().language.fixed = u"pl"_s;
            });
        }
        QCOMPARE(window->currentStep(), page->step());
        m_walk.look(window, u"new-"_s + page->step());
        if (page->step() == steps::actions)
            lookAtActions(window);
    }
    window->openStep(steps::survey);
    click(window, u"addSurvey"_s);
    auto *link = find<QLineEdit>(window->findChild<EditorPage *>(u"page_survey"_s), u"link"_s);
    QTest::keyClicks(link, u"https://ankiety.biuro.example/s/1?i={{Imie}}"_s);
    m_walk.look(window, u"new-survey-paste"_s);
    QCOMPARE(window->size(), LooksWalk::screen(window));
    QVERIFY2(m_walk.wrong().isEmpty(), qPrintable(m_walk.wrong().join(u'\n')));
}

/** What each system brings itself: its events, its conditions, its guide, what fills the survey. */
void TestLooks::everySystem()
{
    importExample();
    m_office->engine()->start();
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    const QStringList wanted = {steps::start, steps::filters, steps::connect, steps::mapping};
    for (const PlatformDescription &platform : platformDescriptions()) {
        AutomationWindow *window = startAutomation(platform.id);
        QTRY_VERIFY(!window->session()->workspace()->surveys.isEmpty());
        window->session()->change(u"survey"_s, [](Draft &draft) {
            draft.automation.survey = u"nps-chat"_s;
            draft.automation.actions = {Action{.type = u"email"_s, .connection = u"office-mail"_s}};
            draft.progress.withoutTest = true;
            Credentials &credentials = draft.automation.trigger.credentials;
            if (credentials.secret.isEmpty() && credentials.user.isEmpty())
                credentials.secret = Secret(u"client-secret"_s); // made there, pasted here
        });
        const auto *pages = find<QStackedWidget>(window, u"pages"_s);
        for (int number = 0; number < pages->count(); ++number) {
            const auto *page = qobject_cast<EditorPage *>(pages->widget(number));
            window->openStep(page->step());
            if (wanted.contains(page->step()) && window->currentStep() == page->step())
                m_walk.look(window, u"system-%1-%2"_s.arg(platform.id, page->step()));
            if (page->step() == steps::mapping)
                QCOMPARE(window->currentStep(), page->step());
        }
        delete m_automation;
    }
    QVERIFY2(m_walk.wrong().isEmpty(), qPrintable(m_walk.wrong().join(u'\n')));
}

void TestLooks::whileChanging()
{
    importExample();
    const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
    QVERIFY(workspace);
    for (const Automation &automation : (*workspace)->automations) {
        AutomationWindow *window = openAutomation(automation.id);
        const QList<EditorPage *> pages = window->findChildren<EditorPage *>();
        for (const EditorPage *page : pages) {
            window->openStep(page->step());
            if (window->currentStep() == page->step()) // a look-up has its page only where there is one
                m_walk.look(window, u"edit-%1-%2"_s.arg(automation.id, page->step()));
        }
        QCOMPARE(window->size(), LooksWalk::screen(window));
    }
    m_automation->session()->change(u"Rest"_s, [](Draft &draft) {
        draft.automation.rest.days = 77;
        draft.automation.filter.items.clear();
    });
    QTRY_VERIFY(find(m_automation, u"changesBar"_s)->isVisible());
    click(m_automation, u"showChanges"_s);
    m_walk.look(m_automation, u"changes"_s);
    QVERIFY2(m_walk.wrong().isEmpty(), qPrintable(m_walk.wrong().join(u'\n')));
}

/** Of two months, of two systems, with and without words. */
void TestLooks::answerAsCustomers()
{
    int number = 0;
    const auto send = [this](const MadeCall &call) {
        QCOMPARE(m_office->post(call.path, call.body, call.headers), 200);
    };
    for (int day = 0; day < 45; ++day) {
        const QString chat = u"c-%1"_s.arg(day);
        if (day % 7 == 5)
            continue; // a day off
        send(madeAnswer(++number, chat, {{u"customerSatisfaction"_s, 1 + (day * 7 + 3) % 5}}, day));
        if (day % 3 == 0)
            send(madeAnswer(++number, chat, {{u"netPromoterScore"_s, (day * 3 + 7) % 11}}, day));
        if (day % 4 == 0)
            send(madeAnswer(++number, chat,
                            {{u"satisfactionComment"_s,
                              u"Zanim ktoś odpisał, minęło dwadzieścia minut, ale potem pani z obsługi "
                              "wyjaśniła wszystko i paczka przyszła następnego dnia."_s}},
                            day));
        for (int more = 0; more < day % 6; ++more)
            send(madeRating(++number, u"%1-%2"_s.arg(day).arg(more), 3 + (day + more) % 3,
                            more == 1 ? u"Bedankt, snel geholpen!"_s : QString(),
                            more == 0 ? u"814"_s : u"99"_s, more == 2 ? u"email"_s : u"conversation"_s, day));
    }
}

void TestLooks::satisfaction()
{
    openMain();
    trigger(u"boardAction"_s);
    auto *board = opened<BoardWindow>();
    board->resize(LooksWalk::screen(board));
    QTRY_COMPARE(find<QStackedWidget>(board, u"pages"_s)->currentWidget()->objectName(), u"startPage"_s);
    m_walk.look(board, u"board-nothing"_s);
    importExample();
    QTRY_VERIFY(find(board, u"startPage"_s)->findChild<QAbstractButton *>(u"open_chat-nps"_s) != nullptr);
    m_walk.look(board, u"board-connected"_s);
    m_office->engine()->start();
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    answerAsCustomers();
    auto *tabs = find<QTabWidget>(board, u"tabs"_s);
    QTRY_VERIFY(tabs->isVisible());
    QTRY_VERIFY(find<QTableView>(board, u"comments"_s)->model()->rowCount() > 5);
    for (const auto &[tab, name] : {std::pair{0, u"charts"_s}, {1, u"table"_s}, {2, u"comments"_s}}) {
        tabs->setCurrentIndex(tab);
        m_walk.look(board, u"board-"_s + name);
    }
    find<QComboBox>(board, u"group"_s)->setCurrentIndex(4); // by team
    QTRY_COMPARE(find<QTableView>(board, u"table"_s)->model()->rowCount(), 3);
    tabs->setCurrentIndex(1);
    m_walk.look(board, u"board-teams-table"_s);
    tabs->setCurrentIndex(0);
    m_walk.look(board, u"board-teams"_s);
    find<QComboBox>(board, u"group"_s)->setCurrentIndex(0);
    find<QComboBox>(board, u"period"_s)->setCurrentIndex(2);
    board->writePicture(m_folder.filePath(u"board.png"_s));
    QTRY_VERIFY(find(board, u"note"_s)->isVisible());
    m_walk.look(board, u"board-quarter"_s);
    find<QComboBox>(board, u"period"_s)->setCurrentIndex(4);
    find<QDateEdit>(board, u"from"_s)->setDate(QDate(2020, 9, 28));
    find<QDateEdit>(board, u"to"_s)->setDate(QDate(2020, 10, 28));
    QTRY_VERIFY(find(board, u"none"_s)->isVisible());
    m_walk.look(board, u"board-none"_s);
    QCOMPARE(board->size(), LooksWalk::screen(board));
    QVERIFY2(m_walk.wrong().isEmpty(), qPrintable(m_walk.wrong().join(u'\n')));
}

void TestLooks::dialogs()
{
    openMain();
    const QString example = QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json");
    m_window->importFile(m_folder.filePath(u"absent.json"_s));
    m_walk.lookAndClose(opened(), u"import-absent"_s);
    m_window->importFile(example);
    m_walk.lookAndClose(opened(), u"import"_s);
    trigger(u"exportAction"_s);
    auto *exporting = opened();
    m_walk.look(exporting, u"export"_s);
    click(exporting, u"with"_s);
    m_walk.lookAndClose(exporting, u"export-secrets"_s);
    trigger(u"shortcutsAction"_s);
    m_walk.lookAndClose(opened(), u"shortcuts"_s);

    importExample();
    AutomationWindow *window = openAutomation(u"chat-nps"_s);
    window->session()->change(u"Rest"_s, [](Draft &draft) { draft.automation.rest.days = 77; });
    QSignalSpy applied(window->session(), &EditorSession::applied);
    window->session()->apply();
    QTRY_COMPARE(applied.count(), 1);
    click(window, u"versions"_s);
    auto *versions = opened();
    QTRY_VERIFY(find<QTreeWidget>(versions, u"versions"_s)->topLevelItemCount() >= 2);
    m_walk.lookAndClose(versions, u"versions"_s);
    window->openStep(steps::filters);
    clickVisible(window, u"paste"_s);
    auto *pasting = opened();
    find<QPlainTextEdit>(pasting, u"data"_s)->setPlainText(u"{ \"not whole\": "_s);
    const auto buttons = pasting->findChild<QDialogButtonBox *>()->buttons();
    for (QAbstractButton *button : buttons) {
        if (pasting->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(find(pasting, u"problem"_s)->isVisible());
    m_walk.lookAndClose(pasting, u"paste-problem"_s);
    window->openStep(steps::mapping);
    clickVisible(window, u"pick"_s);
    m_walk.lookAndClose(opened(), u"field-picker"_s);
    Q_EMIT window->session()->applied({.heldEvents = 2, .heldPeople = {u"anna@klient.example"_s}});
    m_walk.lookAndClose(opened<QMessageBox>(), u"box-held"_s);
    (new TableDialog({{u"PL"_s, u"pl"_s}, {u"NL"_s, u"nl"_s}}, u"DE"_s, window))->open();
    m_walk.lookAndClose(opened(), u"table"_s);
    (new PublicAddressDialog(window->session(), window))->open();
    m_walk.lookAndClose(opened(), u"public-address"_s);
    (new ProxyDialog(QUrl(u"https://biuro.example/hook"_s), QUrl(u"http://127.0.0.1:8787"_s), window))
        ->open();
    m_walk.lookAndClose(opened(), u"proxy"_s);
    QVERIFY2(m_walk.wrong().isEmpty(), qPrintable(m_walk.wrong().join(u'\n')));
}

void TestLooks::everythingWasSeen()
{
    QStringList missing;
    for (const QString &name : widgetsInSources()) {
        if (!LooksWalk::seen().contains(name))
            missing << name;
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(u"without a looks test: "_s + missing.join(u", "_s)));
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
