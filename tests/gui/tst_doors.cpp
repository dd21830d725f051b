// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses at which we are called like another system, in the window: keys made, covered, copied,
// renewed; every copied address is called for real.
#include "gui/office.h"
#include "gui/office/connectionspage.h"
#include "gui/widgets/copyfield.h"
#include "gui/widgets/notebar.h"
#include "support/fixtures.h"
#include "wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiedAddressesWork();
    void keysAreCoveredUntilShown();
    void renewingAsksAndTurnsOldCallersAway();
    void keysAreMadeWhereThereAreNone();
    void aSurveyGetsANumber();
    void theKeyOfAnAutomationLetsPeopleIn();

private:
    [[nodiscard]] QWidget *pane() const { return m_page->findChild<QWidget *>(u"doorPane"_s); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = pane()->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void open(const QString &name) const
    {
        auto *list = find<QListWidget>(u"items"_s);
        const QList<QListWidgetItem *> rows = list->findItems(name, Qt::MatchStartsWith);
        QCOMPARE(rows.size(), 1);
        list->setCurrentItem(rows.first());
    }
    [[nodiscard]] QString copied(const QString &field) const
    {
        QApplication::clipboard()->clear();
        QTest::mouseClick(find<CopyField>(field)->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
        return QApplication::clipboard()->text();
    }
    [[nodiscard]] static test::HttpReply call(const QString &address)
    {
        return test::send("GET", QUrl(address));
    }
    [[nodiscard]] QMap<QString, Secret> keys()
    {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        return (*workspace)->settings.incoming.value(u"webankieta"_s);
    }
    void begin(const QByteArray &workspace);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<ConnectionsPage> m_page;
};

void TestDoors::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(installLanguage(*qApp, u"en"_s));
    begin(test::fixture(u"workspace/example-workspace.json"_s)
              .replace("\"type\": \"smtp\"", "\"type\": \"practice\""));
}

void TestDoors::begin(const QByteArray &workspace)
{
    m_page.reset();
    m_office = std::make_unique<Office>();
    const auto report =
        m_office->ask([workspace](Desk &desk) { return desk.importWorkspace(workspace, false); });
    QVERIFY(report && report->faults.isEmpty());
    m_office->engine()->start();
    QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    m_page = std::make_unique<ConnectionsPage>(m_office->engine());
    m_page->resize(820, 620);
    m_page->setVisible(true);
    m_page->refresh({});
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->findChild<QTabWidget *>(u"connectionTabs"_s)->setCurrentWidget(pane());
    QTRY_VERIFY(find<QListWidget>(u"items"_s)->count() >= 3);
    QTRY_VERIFY(pane()->findChild<QWidget *>(u"address0"_s) != nullptr);
}

void TestDoors::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TestDoors::copiedAddressesWork()
{
    open(u"Webankieta"_s);
    QCOMPARE(copied(u"subjectId"_s), u"399793"_s);
    const QString update = copied(u"address0"_s).replace(u"[ID_RESPONDENT]"_s, u"12345"_s);
    QCOMPARE(call(update + u"Gold"_s).body,
             QByteArray("{\"type\":\"success\",\"msg\":\"Respondent has been updated on the survey's mailing "
                        "list\"}"));
    QCOMPARE(call(copied(u"address1"_s) + u"nowa%40klient.example"_s).json()["type"_L1], "success"_L1);
    const QString invite = copied(u"address2"_s);
    QVERIFY2(invite.contains(u"&id_template=invite-nps&"_s), qPrintable(invite));
    QCOMPARE(call(invite + u"ada%40klient.example"_s).json()["type"_L1], "success"_L1);
    QVERIFY(copied(u"address3"_s).contains(u"/send-invitation-to-token?"_s));
    QVERIFY(copied(u"address4"_s).endsWith(u"/resthook"_s));
}

void TestDoors::keysAreCoveredUntilShown()
{
    open(u"Webankieta"_s);
    const QString key = keys().value(u"webhookKey"_s).revealText();
    auto *field = find<CopyField>(u"key_webhookKey"_s);
    QCOMPARE(field->field()->echoMode(), QLineEdit::Password);
    QCOMPARE(copied(u"key_webhookKey"_s), key);
    QVERIFY(!find<CopyField>(u"address0"_s)->field()->text().contains(key));
    // By the keyboard, too, the whole address is copied.
    QApplication::clipboard()->clear();
    auto *address = find<CopyField>(u"address0"_s)->field();
    address->setFocus();
    address->selectAll();
    QTest::keyClick(address, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(key));
    QTest::mouseClick(find<QPushButton>(u"show_webhookKey"_s), Qt::LeftButton);
    QCOMPARE(field->field()->echoMode(), QLineEdit::Normal);
    m_page->hide();
    QCOMPARE(field->field()->echoMode(), QLineEdit::Password);
}

void TestDoors::renewingAsksAndTurnsOldCallersAway()
{
    open(u"Webankieta"_s);
    const QString old = copied(u"address0"_s).replace(u"[ID_RESPONDENT]"_s, u"12345"_s);
    QTest::mouseClick(find<QPushButton>(u"renew"_s), Qt::LeftButton);
    auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box != nullptr && box->informativeText().contains(u"401"_s));
    QCOMPARE(box->standardButton(box->defaultButton()), QMessageBox::Cancel);
    const QMap<QString, Secret> before = keys();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(keys().value(u"webhookAuth"_s).revealText() != before.value(u"webhookAuth"_s).revealText());
    QCOMPARE(keys().value(u"accountId"_s).revealText(), u"387487"_s);
    QTRY_COMPARE_WITH_TIMEOUT(call(old).status, 401, 20000);
    QTRY_VERIFY(!copied(u"address0"_s).startsWith(old.left(old.indexOf(u"/update"_s))));
    const QString now = copied(u"address0"_s).replace(u"[ID_RESPONDENT]"_s, u"12345"_s);
    QTRY_COMPARE_WITH_TIMEOUT(call(now).status, 200, 20000);
}

void TestDoors::keysAreMadeWhereThereAreNone()
{
    begin(test::fixture(u"workspace/example-workspace.json"_s)
              .replace("\"webhookKey\": \"TUwNjNDg3M\",", "")
              .replace("\"webhookAuth\": \"84b750d6956f02503015938fc38bfe36\"", "\"webhookAuth\": \"\""));
    open(u"Webankieta"_s);
    QVERIFY(copied(u"address0"_s).isEmpty());
    auto *note = find<NoteBar>(u"keyNote"_s);
    QVERIFY(note->isVisible());
    QTest::mouseClick(note->button(), Qt::LeftButton);
    QTRY_VERIFY(keys().value(u"webhookAuth"_s).revealText().size() >= 20);
    QTRY_VERIFY(!note->isVisible());
    const QString update = copied(u"address0"_s).replace(u"[ID_RESPONDENT]"_s, u"12345"_s);
    QTRY_COMPARE_WITH_TIMEOUT(call(update).status, 200, 20000);
}

void TestDoors::aSurveyGetsANumber()
{
    open(u"Webankieta"_s);
    auto *subject = find<QComboBox>(u"subject"_s);
    subject->setCurrentIndex(subject->findData(u"sl-csat"_s));
    Q_EMIT subject->activated(subject->currentIndex());
    auto *note = find<NoteBar>(u"subjectNote"_s);
    QVERIFY(note->isVisible() && copied(u"address1"_s).isEmpty());
    QTest::mouseClick(note->button(), Qt::LeftButton);
    QTRY_VERIFY(!note->isVisible());
    QCOMPARE(subject->currentData().toString(), u"sl-csat"_s);
    QTRY_VERIFY(copied(u"address1"_s).contains(u"id_survey="_s + copied(u"subjectId"_s)));
}

void TestDoors::theKeyOfAnAutomationLetsPeopleIn()
{
    open(u"Enalyzer"_s);
    QCOMPARE(copied(u"subjectId"_s), u"en-incoming-1"_s);
    QVERIFY(!find<CopyField>(u"subjectId"_s)->field()->text().contains(u"incoming"_s));
    const test::HttpReply reply =
        test::post(QUrl(copied(u"address0"_s)), "[{\"EmailAddress\":\"a@b.example\",\"Language\":\"pl\"}]");
    QCOMPARE(reply.status, 200);
}

QTEST_MAIN(TestDoors)
#include "tst_doors.moc"
