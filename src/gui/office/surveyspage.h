// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys, messages and collectors: lists with an editor beside each. Saved at once, every change can be
// undone.
#pragma once

#include "gui/office/officepage.h"

class QTabWidget;

namespace surveyhook {

class CollectorTab;
class ItemPane;
class MessageForm;
class SurveyForm;
class SurveyPaste;

class SurveysPage final : public OfficePage
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit SurveysPage(Engine *engine, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("surveys"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("surveys"); }

protected:
    void showWorkspace() override;
    void showFaults(const ItemKey &item, const QList<Fault> &faults) override;
    void translate() override;

private:
    void makeSurveys();
    void makeMessages();
    void makeCollectors();
    void showSurvey(const QString &id);
    void showMessage(const QString &id);
    void removeItem(const QString &kind, const QString &id);
    void saveMessage();

    QTabWidget *m_tabs;
    ItemPane *m_surveys;
    ItemPane *m_messages;
    SurveyForm *m_surveyForm;
    SurveyPaste *m_paste;
    MessageForm *m_messageForm;
    CollectorTab *m_collectors;
    QString m_wantedSurvey;
    QString m_wantedMessage;
};

} // namespace surveyhook
