// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears about problems of the automation, and when. Counts at once, also for the one that is running.
#pragma once

#include "gui/editor/editorpage.h"

#include <memory>

namespace surveyhook {

namespace Ui {
class ErrorsPage;
}

class ErrorsPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit ErrorsPage(EditorSession *session, QWidget *parent = nullptr);
    ~ErrorsPage() override;

    [[nodiscard]] QString step() const override { return steps::errors; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    void opened() override;
    void takeOver() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void change(const QString &text, const std::function<void(ErrorNotices &)> &edit);
    void saveAtOnce();
    void add();
    void propose();
    bool m_proposed = false; // once; whoever empties the field means it
    void remove();
    void test();
    void refresh();
    void refreshNotify();
    void refreshTest();
    void showAddressProblem(const QString &problem);
    void testNext();
    void refreshAccounts();
    void chooseAccount();
    void saveAccount(const Connection &account);
    [[nodiscard]] std::optional<Connection> noticeAccount() const;

    std::unique_ptr<Ui::ErrorsPage> m_ui;
    QStringList m_untested; // recipients whose test mail is still to be sent
    QStringList m_tested;
    ErrorNotices m_stored; // what was last told to the running automation
};

} // namespace surveyhook
