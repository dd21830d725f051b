// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of other systems that are told what happens here: saved by themselves, tried out, switched on
// again; with what each was told.
#pragma once

#include "domain/outgoingrow.h"
#include "engine/engine.h"
#include "gui/office/itemsaver.h"
#include "gui/widgets/statestyle.h"

#include <QTimer>
#include <QWidget>

namespace surveyhook {

class ItemPane;
class SubscriptionForm;

class SubscriptionTab final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit SubscriptionTab(Engine *engine, QWidget *parent = nullptr);

    void setWorkspace(const std::shared_ptr<const Workspace> &workspace);

Q_SIGNALS:
    /** The workspace should be read again. */
    void changed();
    void message(const std::function<QString()> &text, surveyhook::Tone tone);
    void undoable(const std::function<QString()> &text, const std::function<void()> &undo);
    void failed(const surveyhook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /** How they all do, and what the chosen one was told. */
    struct News
    {
        QHash<QString, SubscriptionStatus> statuses;
        QHash<QString, OutgoingRow> newest;
        QString chosen;
        QList<OutgoingRow> messages; // of the chosen one
    };
    [[nodiscard]] static Result<News> newsOf(Desk &desk, const QString &chosen);
    void connectSaver();
    void connectForm();
    void askNews();
    void showItems();
    void show(const QString &id);
    void save();
    void create();
    void add();
    void removeItem(const QString &id);
    void renew();
    void order(const std::function<Result<void>(Desk &desk)> &what);
    [[nodiscard]] QString noteOf(const QJsonObject &subscription) const;
    [[nodiscard]] QString iconOf(const QJsonObject &subscription) const;
    void translate();

    Engine *m_engine;
    ItemPane *m_pane;
    SubscriptionForm *m_form;
    ItemSaver *m_saver;
    QTimer m_look;
    std::shared_ptr<const Workspace> m_workspace;
    News m_news;
    QString m_wanted; // to be chosen when it is there
    Secret m_secret; // to be shown once
    QString m_secretOf;
    bool m_adding = false;
    bool m_asked = false;
};

} // namespace surveyhook
