// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages have in common that show parts of the workspace and save them at once: reading it again
// after each change, saving a moment after the last key, "Undo".
#pragma once

#include "gui/frame/page.h"
#include "gui/office/itemsaver.h"

#include <memory>

namespace surveyhook {

struct UsedBy;

class OfficePage : public Page
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit OfficePage(Engine *engine, QWidget *parent = nullptr);

    void refresh(const Overview &overview) override;

protected:
    template <typename Item>
    using SaveItem = Result<SaveReport> (SetupDesk::*)(Item &item, Undo *undo);

    /** The workspace or the language is another one. While the saver is busy, what is being typed is newer
     * than what is stored. */
    virtual void showWorkspace() = 0;
    /** None: @p item was saved. */
    virtual void showFaults(const ItemKey &item, const QList<Fault> &faults) = 0;
    /** The language is another one; showWorkspace() comes after it. */
    virtual void translate() = 0;
    [[nodiscard]] virtual std::function<QString()> savedText(const SaveReport &report) const;

    /** What was typed so far; when another item is shown its changes are undone on their own. */
    void closeEdits();
    void reload();
    template <typename Item>
    void saveLater(const QString &kind, const Item &item, SaveItem<Item> save);
    /** Gives it an id; @p made gets that before the workspace is shown again. */
    template <typename Item>
    void addItem(const QString &kind, const Item &item, SaveItem<Item> save, QString *made);
    /** Deletes it unless something uses it: then a message says what. */
    void removeUnused(const ItemKey &item, const QString &name, const UsedBy &used);

    [[nodiscard]] ItemSaver &saver() { return *m_saver; }
    [[nodiscard]] const std::shared_ptr<const Workspace> &workspace() const { return m_workspace; }
    /** None until the workspace was read once. */
    [[nodiscard]] const std::optional<DataDir> &dataDir() const { return m_dir; }

    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Engine *m_engine;
    ItemSaver *m_saver;
    std::shared_ptr<const Workspace> m_workspace;
    std::optional<DataDir> m_dir;
    bool m_asked = false;
    bool m_again = false;
};

template <typename Item>
void OfficePage::saveLater(const QString &kind, const Item &item, SaveItem<Item> save)
{
    m_saver->later({kind, item.id}, [item, save](SetupDesk &setup, Undo *undo) {
        Item saved = item;
        return (setup.*save)(saved, undo);
    });
}

template <typename Item>
void OfficePage::addItem(const QString &kind, const Item &item, SaveItem<Item> save, QString *made)
{
    const auto id = std::make_shared<QString>(); // made in another thread, read in this one
    m_saver->now(
        {kind, {}},
        [item, save, id](SetupDesk &setup, Undo *undo) {
            Item saved = item;
            Result<SaveReport> report = (setup.*save)(saved, undo);
            *id = saved.id;
            return report;
        },
        [id, made] { *made = *id; });
}

} // namespace surveyhook
