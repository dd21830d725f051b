// SPDX-License-Identifier: GPL-3.0-or-later
// What the invitation says, in which language, from which mail account; or what the survey's own tool sends.
#pragma once

#include "gui/editor/editorpage.h"

#include <memory>

namespace surveyhook {

namespace Ui {
class MessagePage;
}

class LanguageChooser;

class MessagePage final : public EditorPage
{
    Q_OBJECT

public:
    explicit MessagePage(EditorSession *session, QWidget *parent = nullptr);
    ~MessagePage() override;

    [[nodiscard]] QString step() const override { return steps::message; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    void opened() override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void changeAction(const QString &text, const std::function<void(Action &)> &edit);
    void makeFrom(const QString &templateId);
    void saveMessage();
    void addPracticeAccount();
    void send();
    void refresh();
    void refreshProvider(const Action &action);
    void refreshChoices(const Action &action);
    void refreshNote(const Action &action);
    void refreshEditor();
    void refreshTemplates();
    void placeTemplates(bool first);
    void showProblem(const QString &problem);
    [[nodiscard]] Action action() const;
    [[nodiscard]] std::optional<Message> shown() const; // as edited, else saved
    [[nodiscard]] QMap<QString, QString> sampleValues() const;
    [[nodiscard]] QStringList languages() const; // of the message
    [[nodiscard]] QString freeName(const QString &wanted) const;

    std::unique_ptr<Ui::MessagePage> m_ui;
    LanguageChooser *m_language;
    std::optional<Message> m_made; // until the workspace knows it
    QTimer m_saving;
};

} // namespace surveyhook
