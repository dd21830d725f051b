// SPDX-License-Identifier: GPL-3.0-or-later
// Where an automation starts: a card for each system, a copy of another automation, the events that count,
// and an address that is there already.
#pragma once

#include "gui/editor/editorpage.h"

#include <memory>

class QButtonGroup;

namespace surveyhook {

namespace Ui {
class StartPage;
}

class CardButton;

class StartPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit StartPage(EditorSession *session, QWidget *parent = nullptr);
    ~StartPage() override;

    [[nodiscard]] QString step() const override { return steps::start; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    void opened() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeCards();
    void choose(const QString &platform);
    void copy();
    void take(const Result<Draft> &draft);
    void setTopic(const QString &code, bool chosen);
    void setAddress(const QString &key);

    void refresh();
    void showCards();
    void showCopies();
    void showTopics();
    void showAddresses();

    std::unique_ptr<Ui::StartPage> m_ui;
    QButtonGroup *m_cards;
    QButtonGroup *m_addresses;
    CardButton *m_copyCard = nullptr;
    QString m_topicsOf; // platform whose topics are shown
    QString m_ownKey; // the address that was made for this automation
    bool m_asking = false;
};

} // namespace surveyhook
