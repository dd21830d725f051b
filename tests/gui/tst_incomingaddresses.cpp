// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses that other systems call, in the window: shown, renewed, with a secret of theirs.
#include "gui/office/connectionspage.h"
#include "gui/office/itempane.h"
#include "gui/officerig.h"
#include "gui/widgets/copyfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestIncomingAddresses : public OfficeRig
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnIncomingAddressAndItsSecret();
    void renewsWhatProtectsAnAddress();
    void takesASecretThatThePlatformHasMade();

private:
    ItemPane *openIncoming();
};

ItemPane *TestIncomingAddresses::openIncoming()
{
    open<ConnectionsPage>();
    find<QTabWidget>(u"connectionTabs"_s)->setCurrentIndex(1);
    auto *pane = find<ItemPane>(u"incomingPane"_s);
    [[maybe_unused]] const bool there = QTest::qWaitFor([pane] { return pane->list()->count() == 4; }, 5000);
    return pane;
}

void TestIncomingAddresses::showsAnIncomingAddressAndItsSecret()
{
    const ItemPane *pane = openIncoming();
    QCOMPARE(pane->list()->count(), 4);
    QVERIFY(!pane->findChild<QToolButton *>(u"delete"_s)->isVisible());
    choose(u"SALESmanago"_s);
    const QWidget *form = m_page->findChild<QWidget *>(u"IncomingForm"_s);
    const auto *address = form->findChild<CopyField *>(u"address"_s);
    QCOMPARE(address->value(), u"http://127.0.0.1:8787/in/k-sm-1"_s); // although nothing is received now
    QVERIFY(form->findChild<QLabel *>(u"protection"_s)->text().contains(u"HTTP Basic"));
    QCOMPARE(form->findChild<CopyField *>(u"user"_s)->value(), u"smhook"_s);
    auto *password = form->findChild<CopyField *>(u"password"_s);
    auto *show = form->findChild<QPushButton *>(u"showPassword"_s);
    QCOMPARE(password->field()->echoMode(), QLineEdit::Password);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(password->field()->echoMode(), QLineEdit::Normal);
    QCOMPARE(password->value(), u"Żubr-żuje-żuka-42"_s);
    QTest::mouseClick(password->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Żubr-żuje-żuka-42"_s);
    // Covered again when somebody comes back to it.
    choose(u"Intercom"_s);
    QVERIFY(form->findChild<QLabel *>(u"protection"_s)->text().contains(u"signs each call"));
    choose(u"SALESmanago"_s);
    QCOMPARE(password->field()->echoMode(), QLineEdit::Password);
    QVERIFY(!show->isChecked());
}

void TestIncomingAddresses::renewsWhatProtectsAnAddress()
{
    const ItemPane *pane = openIncoming();
    choose(u"SALESmanago"_s);
    const QString before =
        stored()->automations[u"rule-webankieta"_s].trigger.credentials.password.revealText();
    const auto answer = [this](const QString &button, const QString &with) {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        QVERIFY(box->informativeText().contains(u"in SALESmanago right afterwards"));
        for (QAbstractButton *one : box->buttons()) {
            if (one->text().remove(u'&') == with)
                QTest::mouseClick(one, Qt::LeftButton);
        }
    };
    const auto password = [this] {
        return stored()->automations[u"rule-webankieta"_s].trigger.credentials.password.revealText();
    };
    answer(u"renewPassword"_s, u"Cancel"_s);
    QCOMPARE(password(), before);
    answer(u"renewPassword"_s, u"Renew"_s);
    QTRY_COMPARE(m_told, u"Saved."_s);
    QVERIFY(password() != before);
    const auto *shown =
        m_page->findChild<QWidget *>(u"IncomingForm"_s)->findChild<CopyField *>(u"password"_s);
    QTRY_COMPARE(shown->value(), password());
    m_undo();
    QTRY_COMPARE(shown->value(), before);
    QCOMPARE(password(), before);
    m_told.clear();
    answer(u"renewKey"_s, u"Renew"_s);
    QTRY_COMPARE(m_told, u"Saved."_s);
    const QString key = stored()->automations[u"rule-webankieta"_s].trigger.key;
    QVERIFY(key != u"k-sm-1");
    QTRY_COMPARE(pane->current(), key); // it stays chosen
    QVERIFY(find<CopyField>(u"address"_s)->value().endsWith(key));
    m_undo();
    QTRY_COMPARE(stored()->automations[u"rule-webankieta"_s].trigger.key, u"k-sm-1"_s);
}

void TestIncomingAddresses::takesASecretThatThePlatformHasMade()
{
    openIncoming();
    choose(u"Intercom"_s);
    auto *secret = find<CopyField>(u"secret"_s)->field();
    QVERIFY(!find<QPushButton>(u"renewSecret"_s)->isVisible()); // only the platform can make one
    secret->setFocus();
    secret->selectAll();
    QTest::keyClicks(secret, u"made-by-the-platform"_s);
    const auto now = [this] {
        return stored()->automations[u"chat-nps"_s].trigger.credentials.secret.revealText();
    };
    QTRY_COMPARE(now(), u"made-by-the-platform"_s);
    m_undo();
    QTRY_COMPARE(now(), u"intercom_test_client_secret_7f3a"_s);
    QTRY_COMPARE(secret->text(), now());
}

QTEST_MAIN(TestIncomingAddresses)
#include "tst_incomingaddresses.moc"
