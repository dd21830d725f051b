// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/office/promotab.h"

#include "gui/office/itempane.h"
#include "gui/office/promoform.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

constexpr int usualWarning = 20; // codes left

} // namespace

QString poolText(const PromoPool &pool)
{
    if (pool.free == 0)
        return PromoTab::tr("no code left");
    if (pool.isLow())
        return PromoTab::tr("only %n code(s) left", nullptr, static_cast<int>(pool.free));
    return PromoTab::tr("%n code(s) left", nullptr, static_cast<int>(pool.free));
}

PromoTab::PromoTab(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_pane(new ItemPane)
    , m_form(new PromoForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    m_pane->setObjectName(u"promoPane"_s);
    m_pane->addEditor(m_form);
    m_pane->setCanDuplicate(false);
    m_saving.setSingleShot(true);
    m_saving.setInterval(600ms);
    connect(&m_saving, &QTimer::timeout, this, &PromoTab::save);
    connect(m_pane, &ItemPane::chosen, this, &PromoTab::show);
    connect(m_pane, &ItemPane::addWanted, this, &PromoTab::add);
    connect(m_pane, &ItemPane::deleteWanted, this, &PromoTab::removePool);
    connect(m_form, &PromoForm::edited, &m_saving, qOverload<>(&QTimer::start));
    connect(m_form, &PromoForm::codesGiven, this, &PromoTab::importCodes);
    connect(m_form, &PromoForm::failed, this, &PromoTab::failed);
    translate();
}

void PromoTab::reload()
{
    if (m_asked) {
        m_again = true;
        return;
    }
    m_asked = true;
    m_engine->ask(
        this, [](Desk &desk) { return desk.promoPools(); },
        [this](const Result<QList<PromoPool>> &pools) {
            m_asked = false;
            if (!pools) {
                Q_EMIT failed(pools.error());
            } else {
                m_pools = *pools;
                showPools();
            }
            if (std::exchange(m_again, false))
                reload();
        });
}

void PromoTab::choose(const QString &id)
{
    m_wanted = id;
    m_pane->list()->setFocus(Qt::ShortcutFocusReason);
    reload();
}

void PromoTab::showPools()
{
    QList<ItemPane::Item> items;
    for (const PromoPool &pool : std::as_const(m_pools))
        items.append({pool.id, pool.name, poolText(pool), pool.isLow() ? u"needs_attention"_s : QString()});
    const QString before = m_pane->current();
    m_pane->setItems(items);
    if (!m_wanted.isEmpty())
        m_pane->choose(std::exchange(m_wanted, QString()));
    if (m_pane->current() == before)
        show(before);
}

void PromoTab::show(const QString &id)
{
    if (m_saving.isActive() && m_form->pool().id != id)
        save();
    const auto found = std::find_if(m_pools.cbegin(), m_pools.cend(),
                                    [&id](const PromoPool &pool) { return pool.id == id; });
    if (found == m_pools.cend())
        return;
    // What is being typed is newer than what is stored.
    m_form->setPool(*found, m_saving.isActive());
}

void PromoTab::save()
{
    m_saving.stop();
    const PromoPool pool = m_form->pool();
    if (pool.id.isEmpty() || pool.name.isEmpty())
        return;
    m_engine->ask(
        this, [pool](Desk &desk) { return desk.putPromoPool(pool.id, pool.name, pool.warnBelow); },
        [this](const Result<QString> &id) {
            if (!id)
                Q_EMIT failed(id.error());
            reload();
        });
}

void PromoTab::add()
{
    QString name = tr("Promo codes");
    const auto taken = [this](const QString &wanted) {
        return std::any_of(m_pools.cbegin(), m_pools.cend(),
                           [&wanted](const PromoPool &pool) { return pool.name == wanted; });
    };
    for (int i = 2; taken(name); ++i)
        name = u"%1 (%2)"_s.arg(tr("Promo codes")).arg(i);
    m_engine->ask(
        this, [name](Desk &desk) { return desk.putPromoPool({}, name, usualWarning); },
        [this](const Result<QString> &id) {
            if (!id)
                return Q_EMIT failed(id.error());
            m_wanted = *id;
            reload();
        });
}

void PromoTab::removePool(const QString &id)
{
    m_saving.stop();
    m_engine->ask(
        this, [id](Desk &desk) { return desk.removePromoPool(id); },
        [this](const Result<void> &done) {
            if (!done && done.error().code == ErrorCode::Conflict) {
                const QString user = done.error().values.value("automation"_L1).toString();
                Q_EMIT message(
                    [user] {
                        return user.isEmpty()
                                   ? tr("This pool stays: codes of it were given to customers, and the "
                                        "program "
                                        "has to know them so that none is given twice.")
                                   : tr("The automation “%1” gives codes of this pool away. Change that "
                                        "first, then the pool can be deleted.")
                                         .arg(user);
                    },
                    Tone::Warning);
            } else if (!done) {
                Q_EMIT failed(done.error());
            }
            reload();
        });
}

void PromoTab::importCodes(const QString &text)
{
    const QString id = m_form->pool().id;
    m_engine->ask(
        this, [id, text](Desk &desk) { return desk.addPromoCodes(id, text); },
        [this, id](const Result<PromoImport> &import) {
            if (!import)
                return Q_EMIT failed(import.error());
            if (m_form->pool().id == id)
                m_form->showImport(*import);
            reload();
        });
}

void PromoTab::translate()
{
    m_pane->setTexts({tr("Your pools of promo codes:"), tr("Add a pool"),
                      tr("There is no pool yet. A pool holds codes, and an automation gives each customer "
                         "one of them: press “Add a pool”.")});
}

void PromoTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translate();
    showPools();
}

void PromoTab::hideEvent(QHideEvent *event)
{
    if (m_saving.isActive())
        save();
    QWidget::hideEvent(event);
}

} // namespace surveyhook
