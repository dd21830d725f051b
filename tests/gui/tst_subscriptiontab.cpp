// SPDX-License-Identifier: GPL-3.0-or-later
// Other systems that are told what happens here, in the window: made, tried at a real receiver, signed anew,
// switched off by it and on again; their secrets shown once and kept to us.
#include "gui/office.h"
#include "gui/office/connectionspage.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/notebar.h"
#include "support/fakeclouds.h"
#include "support/webhookreceiver.h"
#include "wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

namespace {
constexpr auto patience = 20000;
} // namespace

class TestSubscriptionTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isMadeAndTriedSigned();
    void signsWithBothSecretsAfterRenewal();
    void saysThatItIsSwitchedOffAndWhy();
    void keepsItsSecrets();
    void tellsARuleWithALogin();
    void refusesAddressesThatOthersCanRead();
    void savesWhatIsTickedAndUndoes();
    void isDeletedAndBroughtBack();

private:
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = m_page->findChild<QWidget *>(u"SubscriptionForm"_s)->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] QWidget *pane() const { return m_page->findChild<QWidget *>(u"subscriptionPane"_s); }
    [[nodiscard]] QListWidget *list() const { return pane()->findChild<QListWidget *>(u"items"_s); }
    void click(const QString &button) const
    {
        auto *target = find<QAbstractButton>(button);
        QTest::mouseClick(target, Qt::LeftButton, {}, {8, target->height() / 2});
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void add(const QString &url) const
    {
        QTest::mouseClick(pane()->findChild<QAbstractButton *>(u"add"_s), Qt::LeftButton);
        QTRY_VERIFY(find<QWidget>(u"url"_s)->isVisible());
        type(u"url"_s, url);
    }
    void make(const QString &url) const
    {
        add(url);
        click(u"create"_s);
        QTRY_VERIFY(find<QWidget>(u"test"_s)->isVisible());
    }
    [[nodiscard]] QString shownSecret() const { return find<CopyField>(u"newSecret"_s)->value(); }
    [[nodiscard]] QString said(const QString &note) const { return find<NoteBar>(note)->note(); }
    void tryIt() const
    {
        click(u"test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"testNote"_s).startsWith(u"The test "_s)
                                     && !said(u"testNote"_s).contains(u"on its way"),
                                 patience);
    }
    [[nodiscard]] QJsonObject stored()
    {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        return (*workspace)->subscriptions.isEmpty() ? QJsonObject()
                                                     : (*workspace)->subscriptions.constBegin().value();
    }
    [[nodiscard]] QJsonObject lastCall() const { return m_clouds->calls(u"rest"_s).last().toObject(); }
    [[nodiscard]] static QJsonObject bodyOf(const QJsonObject &call)
    {
        return QJsonDocument::fromJson(call["body"_L1].toString().toUtf8()).object();
    }
    void confirmRenewal() const;

    std::unique_ptr<test::FakeClouds> m_clouds;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ConnectionsPage> m_page;
    std::function<void()> m_undo;
};

void TestSubscriptionTab::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_clouds = std::make_unique<test::FakeClouds>();
    m_office = std::make_unique<Office>();
    m_office->engine()->start();
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    m_page = std::make_unique<ConnectionsPage>(m_office->engine());
    connect(m_page.get(), &Page::undoable, this,
            [this](const auto &, const std::function<void()> &undo) { m_undo = undo; });
    m_page->resize(780, 560);
    m_page->setVisible(true);
    m_page->refresh({});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->findChild<QTabWidget *>(u"connectionTabs"_s)->setCurrentWidget(pane()->parentWidget());
}

void TestSubscriptionTab::cleanup()
{
    m_undo = {};
    m_page.reset();
    m_office.reset();
    m_clouds.reset();
}

void TestSubscriptionTab::confirmRenewal() const
{
    click(u"renew"_s);
    auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box != nullptr && box->informativeText().contains(u"24 hours"));
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestSubscriptionTab::isMadeAndTriedSigned()
{
    make(m_clouds->url(u"rest"_s, u"/told"_s));
    QTRY_VERIFY(shownSecret().startsWith(u"whsec_"));
    const QString secret = shownSecret();
    QVERIFY(find<QLabel>(u"secretState"_s)->text().contains(u"not shown again"));
    QTest::mouseClick(find<CopyField>(u"newSecret"_s)->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), secret);
    tryIt();
    QVERIFY2(said(u"testNote"_s).contains(u"has arrived")
                 && said(u"testNote"_s).contains(u"Answer 201 after"),
             qPrintable(said(u"testNote"_s)));
    QCOMPARE(bodyOf(lastCall())["type"_L1].toString(), u"test"_s);
    QVERIFY(test::isGenuine(lastCall(), secret));
    const auto *table = find<QTableWidget>(u"messages"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"delivered"_s);
    QVERIFY(!table->item(0, 1)->icon().isNull());
    QCOMPARE(table->item(0, 2)->text(), u"1"_s);
    QTRY_COMPARE(list()->item(0)->text(), u"127.0.0.1\neverything that happens · delivered, just now"_s);
    find<QTableWidget>(u"messages"_s)->setCurrentCell(0, 0);
    QVERIFY(find<QLabel>(u"messageDetails"_s)->text().contains(u"accepted the call"));
    // Another one begins at the top, without what was said of this one.
    add(u"https://crm.example/hook"_s);
    QCOMPARE(said(u"testNote"_s), QString());
    QVERIFY(!find<QWidget>(u"url"_s)->visibleRegion().isEmpty());
    QCOMPARE(list()->count(), 2);
}

void TestSubscriptionTab::signsWithBothSecretsAfterRenewal()
{
    make(m_clouds->url(u"rest"_s, u"/told"_s));
    QTRY_VERIFY(!shownSecret().isEmpty());
    const QString before = shownSecret();
    click(u"secretDone"_s);
    QCOMPARE(shownSecret(), QString());
    confirmRenewal();
    QTRY_VERIFY(!shownSecret().isEmpty());
    const QString after = shownSecret();
    QVERIFY(after != before);
    tryIt();
    QVERIFY(test::isGenuine(lastCall(), before));
    QVERIFY(test::isGenuine(lastCall(), after));
    QCOMPARE(lastCall()["headers"_L1]["webhook-signature"_L1].toString().count(u"v1,"_s), 2);
    // Another change keeps both.
    click(u"event_person.added"_s);
    QTRY_COMPARE(stored()["events"_L1].toArray().size(), 8);
    tryIt();
    QVERIFY(test::isGenuine(lastCall(), before));
    QVERIFY(test::isGenuine(lastCall(), after));
}

void TestSubscriptionTab::saysThatItIsSwitchedOffAndWhy()
{
    make(m_clouds->url(u"rest"_s, u"/told"_s));
    m_clouds->order(u"rest"_s, {QJsonObject{{u"status"_s, 410}, {u"body"_s, QJsonObject()}}});
    tryIt();
    QVERIFY2(said(u"testNote"_s).contains(u"did not arrive") && said(u"testNote"_s).contains(u"410"),
             qPrintable(said(u"testNote"_s)));
    QTRY_VERIFY2(said(u"offNote"_s).startsWith(u"Switched off since"), qPrintable(said(u"offNote"_s)));
    QVERIFY(said(u"offNote"_s).contains(u"closed for good"));
    QTRY_VERIFY(list()->item(0)->text().contains(u"switched off: the address is closed"));
    QTest::mouseClick(find<NoteBar>(u"offNote"_s)->button(), Qt::LeftButton);
    QTRY_COMPARE(said(u"offNote"_s), QString());
    QTRY_VERIFY(!list()->item(0)->text().contains(u"switched off"));
    tryIt();
    QVERIFY(said(u"testNote"_s).contains(u"has arrived"));
    QCOMPARE(find<QTableWidget>(u"messages"_s)->rowCount(), 2);
    find<QTableWidget>(u"messages"_s)->setCurrentCell(1, 0);
    QVERIFY(find<QPushButton>(u"messageAgain"_s)->isVisible());
    click(u"messageAgain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableWidget>(u"messages"_s)->item(1, 1)->text(), u"delivered"_s,
                              patience);
    QCOMPARE(find<QTableWidget>(u"messages"_s)->item(1, 2)->text(), u"2"_s);
}

void TestSubscriptionTab::keepsItsSecrets()
{
    make(m_clouds->url(u"rest"_s, u"/told"_s));
    QTRY_VERIFY(!shownSecret().isEmpty());
    const QString secret = shownSecret();
    type(u"user"_s, u"office"_s);
    type(u"password"_s, u"geheim-4711"_s);
    QTRY_COMPARE(stored()["password"_L1].toString(), u"geheim-4711"_s);
    // Elsewhere and back: it was shown once.
    auto *tabs = m_page->findChild<QTabWidget *>(u"connectionTabs"_s);
    tabs->setCurrentIndex(0);
    tabs->setCurrentWidget(pane()->parentWidget());
    QTRY_VERIFY(find<QLabel>(u"secretState"_s)->isVisible());
    const QStringList secrets{secret, u"geheim-4711"_s};
    for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>())
        QVERIFY(!secrets.contains(edit->text()));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(secret));
    const auto exported = m_office->ask([](Desk &desk) { return desk.exportWorkspace(); });
    QVERIFY(exported && exported->contains("/told"));
    const QString folder = m_office->ask([](Desk &desk) { return desk.dataDir().path(); });
    QByteArrayList places{*exported};
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            places << file.readAll();
    }
    QVERIFY(places.size() > 1);
    for (const QByteArray &place : std::as_const(places)) {
        for (const QString &one : secrets)
            QVERIFY(!place.contains(one.toUtf8()));
    }
    // They are there all the same.
    tryIt();
    QVERIFY(test::isGenuine(lastCall(), secret));
    QVERIFY(lastCall()["headers"_L1]["authorization"_L1].toString().startsWith(u"Basic "));
}

void TestSubscriptionTab::tellsARuleWithALogin()
{
    add(m_clouds->url(u"rest"_s, u"/rules"_s));
    auto *shape = find<QComboBox>(u"shape"_s);
    shape->setFocus();
    QTest::keyClick(shape, Qt::Key_Down);
    type(u"user"_s, u"sm"_s);
    type(u"password"_s, u"tajne"_s);
    click(u"create"_s);
    QTRY_VERIFY(find<QWidget>(u"test"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"secretPart"_s)->isVisible()); // nothing is signed
    tryIt();
    QCOMPARE(bodyOf(lastCall()).keys(), (QStringList{u"company"_s, u"contactId"_s, u"description"_s,
                                                     u"email"_s, u"id"_s, u"name"_s, u"phone"_s}));
    QCOMPARE(lastCall()["headers"_L1]["authorization"_L1].toString(),
             u"Basic "_s + QString::fromLatin1(QByteArray("sm:tajne").toBase64()));
    QVERIFY(lastCall()["headers"_L1]["webhook-signature"_L1].isUndefined());
}

void TestSubscriptionTab::refusesAddressesThatOthersCanRead()
{
    add(u"http://crm.example/hook"_s);
    QVERIFY(find<QLabel>(u"problem"_s)->text().contains(u"https://"));
    QVERIFY(!find<QPushButton>(u"create"_s)->isEnabled());
    for (const QString &good : {u"https://crm.example/hook"_s, u"http://localhost:8080/hook"_s,
                                u"http://192.168.1.7/hook"_s, u"http://[::1]/hook"_s}) {
        type(u"url"_s, good);
        QVERIFY2(find<QPushButton>(u"create"_s)->isEnabled(), qPrintable(good));
    }
    for (const QString &bad : {u"crm.example"_s, u"ftp://crm.example"_s, u"http://8.8.8.8/"_s}) {
        type(u"url"_s, bad);
        QVERIFY2(!find<QPushButton>(u"create"_s)->isEnabled(), qPrintable(bad));
    }
    QTest::mouseClick(pane()->findChild<QAbstractButton *>(u"delete"_s), Qt::LeftButton);
    QTRY_COMPARE(list()->count(), 0);
    QVERIFY(stored().isEmpty());
}

void TestSubscriptionTab::savesWhatIsTickedAndUndoes()
{
    make(u"https://crm.example/hook"_s);
    QCOMPARE(stored()["events"_L1].toArray().size(), 9);
    const auto boxes = find<QWidget>(u"events"_s)->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->objectName() != u"event_delivery.answered")
            QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    }
    QTRY_COMPARE(stored()["events"_L1].toArray(), QJsonArray{u"delivery.answered"_s});
    QTRY_VERIFY(list()->item(0)->text().contains(u"Somebody answered the survey"));
    // None would mean everything to the store: that is refused.
    click(u"event_delivery.answered"_s);
    QVERIFY(find<QLabel>(u"problem"_s)->text().contains(u"at least one"));
    auto *tabs = m_page->findChild<QTabWidget *>(u"connectionTabs"_s);
    tabs->setCurrentIndex(0); // whatever waits is saved now
    QCOMPARE(stored()["events"_L1].toArray(), QJsonArray{u"delivery.answered"_s});
    tabs->setCurrentWidget(pane()->parentWidget());
    click(u"event_delivery.answered"_s);
    click(u"on"_s);
    QTRY_COMPARE(stored()["state"_L1].toString(), u"off"_s);
    QTRY_VERIFY(list()->item(0)->text().contains(u"switched off"));
    m_undo();
    QTRY_COMPARE(stored()["events"_L1].toArray().size(), 9);
    QTRY_VERIFY(find<QCheckBox>(u"on"_s)->isChecked());
}

void TestSubscriptionTab::isDeletedAndBroughtBack()
{
    make(m_clouds->url(u"rest"_s, u"/told"_s));
    QTRY_VERIFY(!shownSecret().isEmpty());
    const QString secret = shownSecret();
    QTest::mouseClick(pane()->findChild<QAbstractButton *>(u"delete"_s), Qt::LeftButton);
    QTRY_COMPARE(list()->count(), 0);
    QVERIFY(stored().isEmpty());
    m_undo();
    QTRY_COMPARE(list()->count(), 1);
    QTRY_VERIFY(find<QWidget>(u"test"_s)->isVisible());
    tryIt();
    QVERIFY(test::isGenuine(lastCall(), secret));
}

QTEST_MAIN(TestSubscriptionTab)
#include "tst_subscriptiontab.moc"
