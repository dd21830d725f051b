// SPDX-License-Identifier: GPL-3.0-or-later
// Promo codes outside their tab: what is said when few are left, and how a message with a code looks before
// it is sent.
#include "gui/frame/sidebar.h"
#include "gui/message/messageeditor.h"
#include "gui/message/previewpane.h"
#include "gui/windowrig.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestPromoCodes : public WindowRig
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatFewAreLeft();
    void leadsToThePool();
    void showsTheNextCodeAndLeavesItInItsPool();
    void saysWhereACodeIsNotFilled();

private:
    template <typename Question>
    auto ask(Question question)
    {
        using Value = std::invoke_result_t<Question, Desk &>;
        std::optional<Value> got;
        m_engine->ask(this, std::move(question), [&got](Value value) { got.emplace(std::move(value)); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            qFatal("no answer");
        return *std::move(got);
    }
    /** The example, in which the first automation gives codes of "spring" away with the message "gift". */
    void importPromo();
    void addCodes(const QString &pool, const QString &codes, int warnBelow);
    QString needs() const { return in<QLabel>("HomePage", "needs")->text(); }
};

void TestPromoCodes::importPromo()
{
    QFile file(exampleFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject workspace = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray automations = workspace["automations"_L1].toArray();
    QJsonObject first = automations[0].toObject();
    first["also"_L1] = QJsonArray{QJsonObject{{u"type"_s, u"promo"_s},
                                              {u"connection"_s, u"office-mail"_s},
                                              {u"message"_s, u"gift"_s},
                                              {u"pool"_s, u"spring"_s}}};
    automations[0] = first;
    workspace["automations"_L1] = automations;
    QJsonArray messages = workspace["messages"_L1].toArray();
    const auto message = [](const QString &id, const QString &body) {
        return QJsonObject{{u"id"_s, id},
                           {u"name"_s, id},
                           {u"texts"_s, QJsonObject{{u"pl"_s, QJsonObject{{u"subject"_s, u"Prezent"_s},
                                                                          {u"body"_s, body}}}}}};
    };
    messages.append(message(u"gift"_s, u"Kod: {{PromoCode}}"_s));
    workspace["messages"_L1] = messages;
    const QByteArray bytes = QJsonDocument(workspace).toJson();
    const auto report = ask([bytes](Desk &desk) { return desk.importWorkspace(bytes, false); });
    QVERIFY(report && report->faults.isEmpty());
}

void TestPromoCodes::addCodes(const QString &pool, const QString &codes, int warnBelow)
{
    const auto added = ask([=](Desk &desk) -> Result<PromoImport> {
        const auto id = desk.putPromoPool(pool, u"Spring"_s, warnBelow);
        return id ? desk.addPromoCodes(*id, codes) : Result<PromoImport>(id.error());
    });
    QVERIFY(added);
}

void TestPromoCodes::saysThatFewAreLeft()
{
    importPromo();
    goTo(1);
    // A pool that is not there has no codes.
    QTRY_VERIFY2(needs().contains(u"No promo code is left in “spring”"), qPrintable(needs()));
    addCodes(u"spring"_s, u"A-1\nA-2\nA-3"_s, 4);
    QTRY_VERIFY2(needs().contains(u"Only 3 promo codes left in “Spring”."), qPrintable(needs()));
    addCodes(u"spring"_s, u"A-4"_s, 4); // seen although nothing else has happened
    QTRY_VERIFY2(!needs().contains(u"promo"), qPrintable(needs()));
    // Nobody gets codes of a pool that no automation uses.
    addCodes(u"autumn"_s, u"B-1"_s, 50);
    const auto overview = ask([](Desk &desk) { return desk.overview(); });
    QVERIFY(overview);
    QVERIFY(overview->lowPools.isEmpty());
}

void TestPromoCodes::leadsToThePool()
{
    importPromo();
    addCodes(u"autumn"_s, u"B-1"_s, 50);
    addCodes(u"spring"_s, u"A-1"_s, 5);
    goTo(1);
    QTRY_VERIFY2(needs().contains(u"Only 1 promo code left in “Spring”."), qPrintable(needs()));
    QLabel *label = in<QLabel>("HomePage", "needs");
    Q_EMIT label->linkActivated(u"place:promo:spring"_s);
    QVERIFY2(needs().contains(u"place:promo:spring"), qPrintable(needs()));
    QTRY_COMPARE(find<SideBar>("sideBar")->currentItem()->text(), u"Connections"_s);
    auto *tabs = find<QTabWidget>("connectionTabs");
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), u"Promo codes"_s);
    QTRY_COMPARE(find<QWidget>("promoPane")->findChild<QLineEdit *>(u"poolName"_s)->text(), u"Spring"_s);
    auto *list = find<QWidget>("promoPane")->findChild<QListWidget *>(u"items"_s);
    QTRY_COMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"spring"_s);
}

void TestPromoCodes::showsTheNextCodeAndLeavesItInItsPool()
{
    importPromo();
    addCodes(u"spring"_s, u"A-1\nA-2"_s, 0);
    goTo(u"Surveys and messages"_s);
    auto *tabs = find<QTabWidget>("surveyTabs");
    tabs->setCurrentIndex(1);
    auto *list = find<QWidget>("messagePane")->findChild<QListWidget *>(u"items"_s);
    const auto gift = [list] {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == u"gift")
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(gift() >= 0);
    list->setCurrentRow(gift());
    auto *editor = find<QWidget>("messagePane")->findChild<MessageEditor *>();
    auto *text = editor->preview()->findChild<QPlainTextEdit *>(u"text"_s);
    QTRY_VERIFY2(text->toPlainText().contains(u"Kod: A-1"), qPrintable(text->toPlainText()));
    QTest::mouseClick(editor->preview()->findChild<QCheckBox *>(u"withoutName"_s), Qt::LeftButton);
    QTRY_VERIFY2(text->toPlainText().contains(u"Kod: A-1"), qPrintable(text->toPlainText()));
    QVERIFY(editor->faults().isEmpty());
    // The code has no text for "when it is empty": there is always one.
    QVERIFY(editor->findChild<QLineEdit *>(u"ifEmpty_PromoCode"_s) == nullptr);
    const auto pools = ask([](Desk &desk) { return desk.promoPools(); });
    QCOMPARE(pools->constFirst().free, 2);
    QCOMPARE(pools->constFirst().given, 0);
}

void TestPromoCodes::saysWhereACodeIsNotFilled()
{
    MessageEditor editor;
    Message message{.id = u"ask"_s, .name = u"Ask"_s};
    message.texts.insert(u"en"_s, {.subject = u"A gift"_s, .body = u"Your code: {{PromoCode}}"_s});
    editor.setMessage(message, std::nullopt);
    QCOMPARE(editor.faults().size(), 1);
    QVERIFY2(editor.faults().constFirst().sentence.contains(u"only where a promo code is given away"),
             qPrintable(editor.faults().constFirst().sentence));
    editor.setMessage(message, std::nullopt, {u"PromoCode"_s});
    QVERIFY(editor.faults().isEmpty());
    auto *text = editor.preview()->findChild<QPlainTextEdit *>(u"text"_s);
    QTRY_VERIFY2(text->toPlainText().contains(u"Your code: TEST-CODE"), qPrintable(text->toPlainText()));
}

QTEST_MAIN(TestPromoCodes)
#include "tst_promocodes.moc"
