// SPDX-License-Identifier: GPL-3.0-or-later
// The window of an automation with the real engine behind it, and hands to use it with.
#pragma once

#include "gui/editor/automationwindow.h"
#include "gui/looks.h"
#include "gui/office.h"
#include "gui/widgets/copyfield.h"
#include "wording/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

namespace surveyhook {

class AutomationRig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
        m_office = std::make_unique<Office>();
    }
    void cleanup()
    {
        delete m_window;
        m_office.reset();
    }

protected:
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *widget = m_window->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void click(const QString &button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    void openNew()
    {
        m_window = AutomationWindow::startNew(m_office->engine(), nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void openDraft(const QString &id)
    {
        AutomationWindow *opened = nullptr;
        AutomationWindow::continueDraft(m_office->engine(), id, nullptr,
                                        [&opened](AutomationWindow *window) { opened = window; });
        QTRY_VERIFY(opened != nullptr);
        m_window = opened;
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    [[nodiscard]] EditorPage *current() const
    {
        return find<EditorPage>(QStringLiteral("page_") + m_window->currentStep());
    }
    [[nodiscard]] static QStringList texts(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
    void choose(const QString &platform)
    {
        click(QStringLiteral("card_") + platform);
        QTRY_COMPARE(m_window->session()->automation().trigger.platform, platform);
        QTRY_VERIFY(!m_window->session()->sample().data.isEmpty());
        chooseSurvey();
    }
    /** The pages behind that of the survey open only then. */
    void chooseSurvey()
    {
        const auto saved = m_office->ask([](Desk &desk) {
            Survey survey{.id = QStringLiteral("nps"),
                          .name = QStringLiteral("NPS"),
                          .languages = {QStringLiteral("en")},
                          .link = QStringLiteral("https://survey.example/s")};
            survey.variables = {
                {.key = QStringLiteral("Email"), .type = QStringLiteral("email"), .required = true}};
            return desk.setup().saveSurvey(survey);
        });
        QVERIFY(saved && saved->faults.isEmpty());
        EditorSession *session = m_window->session();
        session->reloadWorkspace();
        QTRY_VERIFY(session->workspace()->surveys.contains(QStringLiteral("nps")));
        session->change(QStringLiteral("survey"), [](Draft &draft) {
            draft.automation.survey = QStringLiteral("nps");
            draft.automation.actions = {Action{.type = QStringLiteral("email")}};
        });
        session->undoStack()->clear();
    }
    /** Also takes a picture when the environment names a folder for it. */
    void check(const QString &name)
    {
        QTest::qWait(50);
        const QString pictures = qEnvironmentVariable("SURVEYHOOK_PICTURES");
        if (!pictures.isEmpty())
            m_window->grab().save(pictures + u'/' + name + u'-' + currentLanguage() + QStringLiteral(".png"));
        QTRY_COMPARE(cutTexts(m_window).join(QStringLiteral(" | ")), QString());
        QCOMPARE(unnamedWidgets(m_window).join(QStringLiteral(" | ")), QString());
        QCOMPARE(missingBuddies(m_window).join(QStringLiteral(" | ")), QString());
        QCOMPARE(doubleMnemonics(m_window).join(QStringLiteral(" | ")), QString());
    }
    [[nodiscard]] Draft stored(const QString &id) const
    {
        return m_office->ask([id](Desk &desk) { return desk.setup().openDraft(id); }).valueOr({});
    }

    void receive()
    {
        m_office->engine()->start();
        QTRY_COMPARE(m_office->engine()->server().phase, ServerStatus::Phase::Receiving);
    }
    /** Four automations, surveys and messages. */
    void importExample()
    {
        QFile file(QStringLiteral(SURVEYHOOK_FIXTURES "/workspace/example-workspace.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto report =
            m_office->ask([content](Desk &desk) { return desk.importWorkspace(content, false); });
        QVERIFY(report && report->faults.isEmpty());
    }
    [[nodiscard]] QString intercomAutomation()
    {
        const auto workspace = m_office->ask([](Desk &desk) { return desk.workspace(); });
        for (const Automation &automation : (*workspace)->automations) {
            if (automation.trigger.key == QLatin1StringView("k-intercom-1"))
                return automation.id;
        }
        return {};
    }
    [[nodiscard]] int post(const QByteArray &body, const QByteArray &secret)
    {
        return m_office->post(QStringLiteral("/in/") + m_window->session()->automation().trigger.key, body,
                              {{find<CopyField>(QStringLiteral("copy_header"))->value().toUtf8(), secret}});
    }
    [[nodiscard]] QByteArray secret() const
    {
        return m_window->session()->automation().trigger.credentials.secret.revealText().toUtf8();
    }

    std::unique_ptr<Office> m_office;
    QPointer<AutomationWindow> m_window;
};

} // namespace surveyhook
