// SPDX-License-Identifier: GPL-3.0-or-later
// The pools of promo codes: what is left in each, filled by paste or from a file.
#pragma once

#include "domain/promopool.h"
#include "engine/engine.h"
#include "gui/widgets/statestyle.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace surveyhook {

class ItemPane;
class PromoForm;

class PromoTab final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. Saves what is typed by itself, a moment after the last key. */
    explicit PromoTab(Engine *engine, QWidget *parent = nullptr);

    /** Asks for the pools again. */
    void reload();
    /** The pool with that id, as soon as it is there; empty: the one that is shown. Takes the focus. */
    void choose(const QString &id);

Q_SIGNALS:
    void message(const std::function<QString()> &text, surveyhook::Tone tone);
    void failed(const surveyhook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showPools();
    void show(const QString &id);
    void save();
    void add();
    void removePool(const QString &id);
    void importCodes(const QString &text);
    void translate();

    Engine *m_engine;
    ItemPane *m_pane;
    PromoForm *m_form;
    QTimer m_saving;
    QList<PromoPool> m_pools;
    QString m_wanted; // to be chosen when it is there
    bool m_asked = false;
    bool m_again = false;
};

/** "Few are left: 3", "12 left"; a pool that is empty says so. */
[[nodiscard]] QString poolText(const PromoPool &pool);

} // namespace surveyhook
