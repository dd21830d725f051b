// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowrig.h"

#include "engine/engine.h"
#include "gui/frame/editordoor.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/sidebar.h"
#include "gui/transfer/importdialog.h"
#include "wording/language.h"

#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

void WindowRig::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // of "offscreen"
    QVERIFY(installLanguage(*qApp, u"en"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    makeWindow();
}

void WindowRig::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_folder.reset();
}

void WindowRig::makeWindow()
{
    const Result<DataDir> dir = DataDir::open(m_folder->filePath(u"data"_s));
    QVERIFY(dir);
    const auto store = Store::open(*dir);
    QVERIFY(store);
    m_engine = std::make_unique<Engine>(*dir, *store, Engine::Options{.port = 0});
    m_window = std::make_unique<MainWindow>(m_engine.get(), WindowSettings(dir->settingsFile()), m_editor);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowRig::goTo(int page)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
    QCOMPARE(find<SideBar>("sideBar")->currentRow(), page - 1);
}

void WindowRig::goTo(const QString &page)
{
    const auto *bar = find<SideBar>("sideBar");
    for (int row = 0; row < bar->count(); ++row) {
        if (bar->item(row)->text() == page)
            return goTo(row + 1);
    }
    qFatal("no page %s", qPrintable(page));
}

void WindowRig::import(const QString &file)
{
    m_window->importFile(file);
    auto *dialog = openWindow<ImportDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->findChild<QTextBrowser *>(u"report"_s)->toPlainText().contains(u"This would change"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(openWindow<ImportDialog>() == nullptr);
}

void WindowRig::startServer()
{
    press("startStop");
    QTRY_COMPARE(m_engine->server().phase, ServerStatus::Phase::Receiving);
}

int WindowRig::post(const QString &path, const QByteArray &body)
{
    QNetworkAccessManager network;
    QUrl url = m_engine->server().url;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait() ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

void WindowRig::playPractice()
{
    action("practiceAction")->trigger();
    auto *box = openWindow<QMessageBox>();
    QVERIFY(box != nullptr);
    QVERIFY(box->text().contains(u"made-up customers"));
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QSignalSpy ended(m_engine.get(), &Engine::practiceEnded);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
    QCOMPARE(ended.at(0).at(0).value<Error>().detail, QString());
    QTRY_VERIFY(history()->model()->rowCount() >= 10);
}

int WindowRig::rowInState(const QString &state) const
{
    for (int row = 0; row < history()->model()->rowCount(); ++row) {
        if (stateOfRow(row) == state)
            return row;
    }
    return -1;
}

void WindowRig::chooseAutomation(int row)
{
    const QModelIndex index = automations()->model()->index(row, 0);
    QTest::mouseClick(automations()->viewport(), Qt::LeftButton, {},
                      automations()->visualRect(index).center());
    QCOMPARE(automations()->currentIndex(), index);
}

AutomationState WindowRig::storedState(const QString &name)
{
    std::optional<AutomationState> state;
    m_engine->ask(
        m_window.get(), [](Desk &desk) { return desk.overview(); },
        [&](const Result<Overview> &overview) {
            state = AutomationState::Draft;
            for (const AutomationSummary &automation : overview->automations) {
                if (automation.name == name)
                    state = automation.state;
            }
        });
    [&state] {
        QTRY_VERIFY(state.has_value());
    }();
    return state.value_or(AutomationState::Draft);
}

} // namespace surveyhook
