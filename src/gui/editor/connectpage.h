// SPDX-License-Identifier: GPL-3.0-or-later
// Connect and test: the address and its secrets, the other system's guide, and the wait for the first event
// with everything that touches the address explained.
#pragma once

#include "gui/editor/editorpage.h"

#include <QElapsedTimer>

#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace surveyhook {

namespace Ui {
class ConnectPage;
}

class CopyField;

class ConnectPage final : public EditorPage
{
    Q_OBJECT

public:
    explicit ConnectPage(EditorSession *session, QWidget *parent = nullptr);
    ~ConnectPage() override;

    [[nodiscard]] QString step() const override { return steps::connect; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railTitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] Missing missing() const override;
    void opened() override;
    void testAgain() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /** Something came to the address and is no event. */
    struct Touch
    {
        QString sentence;
        QDateTime at;
    };

    void refresh();
    void showServer();
    void showAddress();
    void makeLogin();
    void showLogin();
    void makeGuide();
    void showGuide();
    void showStatus();
    void showWaiting();
    void showEvent(const SampleEvent &event);
    void askTouches();
    void takeTouches(const QList<Touch> &touches);
    void useNewest();
    void useFirst();
    void goOnWithout();
    void setCredential(const QString &name, const QString &value);

    [[nodiscard]] QString address() const;
    [[nodiscard]] QString copyValue(const QString &copy) const;
    [[nodiscard]] QString topicTitle(const SampleEvent &event) const;
    [[nodiscard]] bool isReceiving() const;
    [[nodiscard]] bool isPublic() const;
    [[nodiscard]] bool usesRealEvent() const;

    std::unique_ptr<Ui::ConnectPage> m_ui;
    QTimer *m_tick;
    QElapsedTimer m_waiting;
    qsizetype m_arrived = 0; // events, when we last looked
    QString m_madeFor; // platform that login and guide were made for
    QMap<QString, CopyField *> m_given; // address, user …: to be copied
    QMap<QString, QLineEdit *> m_asked; // secret …: to be filled in
    QList<CopyField *> m_guideFields;
    QList<Touch> m_touches;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace surveyhook
