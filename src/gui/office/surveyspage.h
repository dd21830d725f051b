// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys and messages: two lists with an editor beside each. Saved at once, every change can be undone.
#pragma once

#include "gui/frame/page.h"

class QTabWidget;

namespace surveyhook {

class ItemPane;
class ItemSaver;
class MessageForm;
class SurveyForm;
class SurveyPaste;
struct ItemKey;
struct SaveReport;

class SurveysPage final : public Page
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit SurveysPage(Engine *engine, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("surveys"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("surveys"); }
    void refresh(const Overview &overview) override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeSurveys();
    void makeMessages();
    void connectSaver();
    void translate();
    void reload();
    void take(const std::shared_ptr<const Workspace> &workspace);
    void showSurvey(const QString &id);
    void showMessage(const QString &id);
    void addMessage(const Message &message);
    void addSurvey(const Survey &survey);
    void removeItem(const QString &kind, const QString &id);
    void saveSurvey();
    void saveMessage();

    Engine *m_engine;
    ItemSaver *m_saver;
    QTabWidget *m_tabs;
    ItemPane *m_surveys;
    ItemPane *m_messages;
    SurveyForm *m_surveyForm;
    SurveyPaste *m_paste;
    MessageForm *m_messageForm;
    std::shared_ptr<const Workspace> m_workspace;
    bool m_asked = false;
    bool m_again = false;
    QString m_wantedSurvey;
    QString m_wantedMessage;
};

} // namespace surveyhook
