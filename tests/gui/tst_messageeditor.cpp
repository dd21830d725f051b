// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a message: placeholders as pills, formatting by buttons and keys, checks, preview.
#include "gui/looks.h"
#include "gui/message/languagecolumn.h"
#include "gui/message/messageeditor.h"
#include "gui/message/placeholderedit.h"
#include "gui/message/previewpane.h"
#include "gui/message/verdictlist.h"
#include "wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace surveyhook;

class TestMessageEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsPlaceholdersAsPills();
    void keepsATextAsItWas_data();
    void keepsATextAsItWas();
    void formatsByButtonsAndKeys();
    void insertsTheLinkInTheLanguageOfTheMessage();
    void insertsPlaceholdersWhereOneWrites();
    void asksForATextWhereAValueMayBeMissing();
    void checksTheMessage();
    void showsItAsItsReaderSeesIt();
    void loadsNothingFromOutside();
    void eachLanguageHasItsOwnText();
    void showsTwoLanguagesSideBySide();
    void copiesATextToTranslateIt();
    void keepsToTabsWithoutRoom();
    void looksRight_data();
    void looksRight();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = m_editor->findChild<T *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] PlaceholderEdit *subject() const { return find<PlaceholderEdit>("subject"); }
    [[nodiscard]] PlaceholderEdit *body() const { return find<PlaceholderEdit>("body"); }
    [[nodiscard]] QString checks() const
    {
        QStringList texts;
        for (const VerdictLine &line : find<VerdictList>("checks")->lines())
            texts << line.text;
        return texts.join(u" | "_s);
    }
    [[nodiscard]] LanguageColumn *second() const { return find<LanguageColumn>("second"); }
    [[nodiscard]] PlaceholderEdit *secondBody() const
    {
        return second()->findChild<PlaceholderEdit *>(u"body"_s);
    }
    void press(const char *button) const { QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton); }
    /** Opens a button's menu and chooses an entry, by keys. */
    void choose(const char *button, const QString &entry) const;

    std::unique_ptr<QScrollArea> m_window;
    MessageEditor *m_editor = nullptr;
    Survey m_survey;
    Message m_message;
};

void TestMessageEditor::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of "offscreen"
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_survey = {.id = u"nps"_s,
                .name = u"NPS"_s,
                .languages = {u"pl"_s, u"nl"_s},
                .link = u"https://survey.example/s?who={{ID_RESPONDENT}}"_s,
                .variables = {{.key = u"Email"_s, .type = u"email"_s, .required = true},
                              {.key = u"FirstName"_s},
                              {.key = u"Conversation"_s}}};
    m_message = {.id = u"invite"_s, .name = u"Invitation"_s, .survey = u"nps"_s};
    m_message.texts.insert(u"pl"_s, {.subject = u"Jak było, {{FirstName}}?"_s,
                                     .body = u"Dzień dobry {{FirstName}},\n\n[Otwórz]({{SurveyLink}})"_s});
    m_message.ifEmpty[u"FirstName"_s].insert(u"pl"_s, u"Szanowni Państwo"_s);
    m_window = std::make_unique<QScrollArea>();
    m_window->setWidgetResizable(true);
    m_editor = new MessageEditor;
    m_window->setWidget(m_editor);
    m_editor->setMessage(m_message, m_survey);
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMessageEditor::cleanup()
{
    m_window.reset();
}

void TestMessageEditor::choose(const char *button, const QString &entry) const
{
    QToolButton *tool = find<QToolButton>(button);
    QMenu *menu = tool->menu();
    bool chosen = false;
    const auto pick = [menu, entry, &chosen] {
        for (QAction *action : menu->actions()) {
            if (action->text() != entry)
                continue;
            chosen = true;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        menu->close();
    };
    // Queued: when the menu stands open.
    const auto opening = connect(menu, &QMenu::aboutToShow, menu, pick, Qt::QueuedConnection);
    tool->setFocus();
    QTest::keyClick(tool, Qt::Key_Space);
    disconnect(opening);
    QVERIFY(chosen);
    m_window->activateWindow(); // which a closing menu does not do by itself without a screen
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMessageEditor::showsPlaceholdersAsPills()
{
    PlaceholderEdit *text = body();
    QCOMPARE(text->templateText(), m_message.texts[u"pl"_s].body);
    QVERIFY(!text->toPlainText().contains(u"{{"_s));
    QSignalSpy edited(m_editor, &MessageEditor::edited);
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" {{Conversation}} x"_s);
    QVERIFY(!text->toPlainText().contains(u"{{"_s));
    QVERIFY(m_editor->message().texts[u"pl"_s].body.endsWith(u" {{Conversation}} x"_s));
    QVERIFY(edited.size() > 0);
    // One key deletes the whole pill; "Undo" brings it back.
    QTest::keyClick(text, Qt::Key_Backspace);
    QTest::keyClick(text, Qt::Key_Backspace);
    QTest::keyClick(text, Qt::Key_Backspace);
    QVERIFY(m_editor->message().texts[u"pl"_s].body.endsWith(u"({{SurveyLink}}) "_s));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_editor->message().texts[u"pl"_s].body.contains(u"{{Conversation}}"_s));
}

void TestMessageEditor::keepsATextAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Hello"_s;
    QTest::newRow("lines") << u"a\n\nb\n\n"_s;
    QTest::newRow("two pills") << u"{{FirstName}}{{Email}}"_s;
    QTest::newRow("pill in a link") << u"[a]({{SurveyLink}})"_s;
    QTest::newRow("open braces") << u"{{FirstName"_s;
    QTest::newRow("other letters") << u"Zażółć gęślą jaźń — „słowo” {{FirstName}} 😀"_s;
    QTest::newRow("a pill at the start and at the end") << u"{{Email}} and\n{{FirstName}}"_s;
}

void TestMessageEditor::keepsATextAsItWas()
{
    QFETCH(QString, text);
    m_message.texts[u"pl"_s].body = text;
    m_editor->setMessage(m_message, m_survey);
    QCOMPARE(body()->templateText(), text);
    // By the clipboard, too.
    QTest::keyClick(body(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(body(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), text);
    QTest::keyClick(body(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(body()->templateText(), text);
    QCOMPARE(m_editor->message().texts[u"pl"_s].body, text);
}

void TestMessageEditor::formatsByButtonsAndKeys()
{
    m_message.texts[u"pl"_s].body = u"one word"_s;
    m_editor->setMessage(m_message, m_survey);
    PlaceholderEdit *text = body();
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    press("bold");
    QCOMPARE(text->templateText(), u"one **word**"_s);
    press("bold");
    QCOMPARE(text->templateText(), u"one word"_s);
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(text->templateText(), u"*one word*"_s);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text->templateText(), u"one word"_s);
    press("list");
    QCOMPARE(text->templateText(), u"- one word"_s);
    press("list");
    press("heading");
    QCOMPARE(text->templateText(), u"## one word"_s);
}

void TestMessageEditor::insertsTheLinkInTheLanguageOfTheMessage()
{
    m_message.texts[u"pl"_s].body.clear();
    m_editor->setMessage(m_message, m_survey);
    choose("link", u"To the survey"_s);
    QCOMPARE(body()->templateText(), u"[Otwórz ankietę]({{SurveyLink}})"_s);
    body()->selectAll();
    QTest::keyClicks(body(), u"here"_s);
    body()->selectAll();
    choose("link", u"To a web page"_s);
    QTest::keyClicks(body(), u"a.example"_s);
    QCOMPARE(body()->templateText(), u"[here](https://a.example)"_s);
}

void TestMessageEditor::insertsPlaceholdersWhereOneWrites()
{
    subject()->setFocus();
    subject()->moveCursor(QTextCursor::End);
    choose("insert", u"Conversation"_s);
    QCOMPARE(subject()->templateText(), u"Jak było, {{FirstName}}?{{Conversation}}"_s);
    body()->setFocus();
    QTRY_VERIFY(body()->hasFocus());
    body()->moveCursor(QTextCursor::Start);
    choose("insert", u"Person's number"_s);
    QCOMPARE(body()->templateText().left(18), u"{{ID_RESPONDENT}}D"_s);
    QTest::keyClick(subject(), Qt::Key_Return); // a subject is one line
    QCOMPARE(subject()->templateText(), u"Jak było, {{FirstName}}?{{Conversation}}"_s);
}

void TestMessageEditor::asksForATextWhereAValueMayBeMissing()
{
    auto *field = find<QLineEdit>("ifEmpty_FirstName");
    QCOMPARE(field->text(), u"Szanowni Państwo"_s);
    field->clear();
    QTest::keyClicks(field, u"Klient"_s);
    QCOMPARE(m_editor->message().ifEmpty[u"FirstName"_s][u"pl"_s], u"Klient"_s);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QVERIFY(m_editor->message().ifEmpty.isEmpty());
    QTRY_VERIFY(checks().contains(u"When “FirstName” is empty"));
    QVERIFY(m_editor->faults().isEmpty()); // a warning, no fault
}

void TestMessageEditor::checksTheMessage()
{
    QTRY_COMPARE(checks(), u"The link to the survey is in the text. | The way to opt out is added below the "
                           "text by itself."_s);
    body()->selectAll();
    QTest::keyClicks(body(), u"Hi {{Nickname}} {{open"_s);
    QTRY_VERIFY(checks().contains(u"The link to the survey is missing"));
    QVERIFY(checks().contains(u"Nothing fills the placeholder “Nickname”"));
    QVERIFY(checks().contains(u"begins with {{ but does not end"));
    QCOMPARE(m_editor->faults().size(), 3);
    subject()->selectAll();
    QTest::keyClicks(subject(), QString(61, u'x'));
    QTRY_VERIFY(checks().contains(u"longer than 60 characters"));
    QCOMPARE(find<QLabel>("count")->text(), u"61 characters"_s);
    subject()->selectAll();
    QTest::keyClick(subject(), Qt::Key_Delete);
    QTRY_VERIFY(checks().contains(u"Write a subject."));
    // A plain e-mail needs no survey, and may name what its automations fill.
    m_message.survey.clear();
    m_message.texts[u"pl"_s] = {.subject = u"a"_s, .body = u"{{Anything}}"_s};
    m_editor->setMessage(m_message, std::nullopt);
    QVERIFY(m_editor->faults().isEmpty());
}

void TestMessageEditor::showsItAsItsReaderSeesIt()
{
    QTRY_COMPARE(m_editor->preview()->findChild<QLabel *>(u"subject"_s)->text(), u"Jak było, Anna?"_s);
    QVERIFY(m_editor->preview()->findChild<QTextBrowser *>(u"html"_s)->toPlainText().contains(
        u"Dzień dobry Anna"));
    QTest::mouseClick(m_editor->preview()->findChild<QCheckBox *>(u"withoutName"_s), Qt::LeftButton);
    QTRY_COMPARE(m_editor->preview()->findChild<QLabel *>(u"subject"_s)->text(),
                 u"Jak było, Szanowni Państwo?"_s);
    auto *text = m_editor->preview()->findChild<QPlainTextEdit *>(u"text"_s);
    QVERIFY(text->toPlainText().contains(u"Dzień dobry Szanowni Państwo"));
    QTest::mouseClick(m_editor->preview()->findChild<QCheckBox *>(u"withoutName"_s), Qt::LeftButton);
    m_editor->setSample({{u"FirstName"_s, u"Jan"_s}});
    QTRY_VERIFY(text->toPlainText().contains(u"Dzień dobry Jan"));
    // Without a public address nobody could open a link: the mail asks for an answer.
    const QString byAnswer = u"rezygnuję"_s;
    QVERIFY(!text->toPlainText().contains(byAnswer));
    m_editor->setOptOutWay(OptOutWay::Answer);
    QTRY_VERIFY2(text->toPlainText().contains(byAnswer), qPrintable(text->toPlainText()));
    // A slip is told, not shown as a mail.
    body()->moveCursor(QTextCursor::End);
    QTest::keyClicks(body(), u"{{Nobody}}"_s);
    QTRY_VERIFY(m_editor->preview()->findChild<QLabel *>(u"subject"_s)->text().contains(u"Nobody"));
    QVERIFY(text->toPlainText().isEmpty());
}

void TestMessageEditor::loadsNothingFromOutside()
{
    auto *browser = m_editor->preview()->findChild<QTextBrowser *>(u"html"_s);
    QVERIFY(browser->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
    QVERIFY(!browser->openLinks());
}

void TestMessageEditor::eachLanguageHasItsOwnText()
{
    auto *tabs = m_editor->findChild<QTabBar *>();
    QCOMPARE(tabs->tabText(0), u"Polski"_s);
    QCOMPARE(tabs->tabText(1), u"Nederlands (missing)"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(m_editor->language(), u"nl"_s);
    QVERIFY(body()->templateText().isEmpty());
    QTest::keyClicks(subject(), u"Hoi"_s);
    QTest::keyClicks(body(), u"Dag"_s);
    QTRY_COMPARE(tabs->tabText(1), u"Nederlands"_s);
    QCOMPARE(m_editor->message().texts.size(), 2);
    QCOMPARE(m_editor->message().texts[u"pl"_s].subject, m_message.texts[u"pl"_s].subject);
    QTRY_COMPARE(m_editor->preview()->language(), u"nl"_s);
    // Emptied again: the language is gone.
    body()->selectAll();
    QTest::keyClick(body(), Qt::Key_Delete);
    subject()->selectAll();
    QTest::keyClick(subject(), Qt::Key_Delete);
    QCOMPARE(m_editor->message().texts.keys(), QStringList{u"pl"_s});
}

void TestMessageEditor::showsTwoLanguagesSideBySide()
{
    // How much room there is depends on the font.
    const int character = m_editor->fontMetrics().averageCharWidth();
    m_window->resize(150 * character, 700);
    QTRY_VERIFY(!second()->isVisible());
    // With room for all of it, the survey's other language stands there by itself.
    m_window->resize(230 * character, 700);
    QTRY_VERIFY(second()->isVisible());
    QCOMPARE(second()->language(), u"nl"_s);
    QVERIFY(m_editor->preview()->x() > second()->x());
    QTest::keyClicks(second()->findChild<PlaceholderEdit *>(u"subject"_s), u"Hoe was het?"_s);
    QTest::keyClicks(secondBody(), u"Dag {{FirstName}}"_s);
    QCOMPARE(m_editor->message().texts[u"nl"_s].body, u"Dag {{FirstName}}"_s);
    QCOMPARE(m_editor->message().texts[u"pl"_s].body, m_message.texts[u"pl"_s].body);
    QTRY_COMPARE(m_editor->preview()->findChild<QLabel *>(u"subject"_s)->text(), u"Hoe was het?"_s);
    QTRY_VERIFY(second()->findChild<QLineEdit *>(u"ifEmpty_FirstName"_s) != nullptr);
    QTest::keyClicks(second()->findChild<QLineEdit *>(u"ifEmpty_FirstName"_s), u"klant"_s);
    QCOMPARE(m_editor->message().ifEmpty[u"FirstName"_s][u"nl"_s], u"klant"_s);
    QCOMPARE(m_editor->message().ifEmpty[u"FirstName"_s][u"pl"_s], u"Szanowni Państwo"_s);
    // Another one, by choice; and when that comes to the front, they change places.
    auto *beside = find<QComboBox>("beside");
    beside->setFocus();
    QTest::keyClick(beside, Qt::Key_End);
    QTRY_COMPARE(second()->language(), u"en"_s);
    auto *tabs = m_editor->findChild<QTabBar *>(u"tabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QCOMPARE(m_editor->language(), u"en"_s);
    QCOMPARE(second()->language(), u"pl"_s);
    QCOMPARE(secondBody()->templateText(), m_message.texts[u"pl"_s].body);
    QTest::keyClick(beside, Qt::Key_Home);
    QTRY_VERIFY(!second()->isVisible());
}

void TestMessageEditor::copiesATextToTranslateIt()
{
    m_window->resize(1800, 700);
    QTRY_VERIFY(second()->isVisible());
    const auto notice = [this] {
        return second()->findChild<QLabel *>(u"noticeText"_s);
    };
    QCOMPARE(notice()->text(), u"Still missing: the text in Nederlands."_s);
    auto *copy = second()->findChild<QPushButton *>(u"copy"_s);
    QCOMPARE(copy->text(), u"Copy the text from Polski"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(m_editor->message().texts[u"nl"_s].subject, m_message.texts[u"pl"_s].subject);
    QCOMPARE(m_editor->message().texts[u"nl"_s].body, m_message.texts[u"pl"_s].body);
    QCOMPARE(m_editor->message().ifEmpty[u"FirstName"_s][u"nl"_s], u"Szanowni Państwo"_s);
    QCOMPARE(notice()->text(), u"Copied from Polski. Now write it in this language: Nederlands."_s);
    const auto words = [this] {
        QString all;
        for (const VerdictLine &line : second()->findChild<VerdictList *>(u"checks"_s)->lines())
            all += line.text;
        return all;
    };
    QVERIFY(words().contains(u"it is not translated yet"));
    QSignalSpy edited(m_editor, &MessageEditor::edited);
    QTest::mouseClick(second()->findChild<QPushButton *>(u"undoCopy"_s), Qt::LeftButton);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_editor->message().texts.keys(), QStringList{u"pl"_s});
    QVERIFY(!m_editor->message().ifEmpty[u"FirstName"_s].contains(u"nl"_s));
    QVERIFY(copy->isVisible());
    // Again; what is written then is kept, and each field has its own "Undo" to the copy.
    QTest::mouseClick(copy, Qt::LeftButton);
    secondBody()->selectAll();
    QTest::keyClicks(secondBody(), u"Dag"_s);
    QTRY_VERIFY(!notice()->isVisible());
    QTRY_VERIFY(!words().contains(u"it is not translated yet"));
    QCOMPARE(m_editor->message().texts[u"nl"_s].body, u"Dag"_s);
}

void TestMessageEditor::keepsToTabsWithoutRoom()
{
    m_window->resize(1800, 700);
    QTRY_VERIFY(second()->isVisible());
    m_window->resize(560, 480);
    QTRY_VERIFY(!second()->isVisible());
    QVERIFY(!find<QComboBox>("beside")->isVisible());
    auto *tabs = m_editor->findChild<QTabBar *>(u"tabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTest::mouseClick(find<QPushButton>("copy"), Qt::LeftButton);
    QCOMPARE(m_editor->message().texts[u"nl"_s].body, m_message.texts[u"pl"_s].body);
}

void TestMessageEditor::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : availableLanguages()) {
        QTest::addRow("%s, wide", qPrintable(language)) << language << QSize(1024, 700);
        QTest::addRow("%s, narrow", qPrintable(language)) << language << QSize(560, 480);
        QTest::addRow("%s, two languages and the preview", qPrintable(language))
            << language << QSize(1800, 900);
    }
}

void TestMessageEditor::looksRight()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QVERIFY(installLanguage(*qApp, language));
    m_window->resize(size);
    m_message.texts[u"pl"_s].body += u"\n\n{{Unknown}} {{Conversation}}"_s;
    m_editor->setMessage(m_message, m_survey);
    if (const QString folder = qEnvironmentVariable("SURVEYHOOK_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(300);
        m_window->grab().save(u"%1/message-%2-%3-%4.png"_s.arg(folder, language)
                                  .arg(size.width())
                                  .arg(m_window->devicePixelRatioF()));
    }
    QTRY_COMPARE(cutTexts(m_window.get()).join(u" | "_s), QString());
    QVERIFY(m_editor->width() <= m_window->viewport()->width()); // nothing to scroll sideways
    QCOMPARE(unnamedWidgets(m_window.get()).join(u" | "_s), QString());
    QCOMPARE(missingBuddies(m_window.get()).join(u" | "_s), QString());
    QCOMPARE(doubleMnemonics(m_window.get()).join(u" | "_s), QString());
}

QTEST_MAIN(TestMessageEditor)
#include "tst_messageeditor.moc"
