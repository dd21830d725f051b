// SPDX-License-Identifier: GPL-3.0-or-later
// One system that we play: the keys that its callers need, covered, and the whole addresses to copy, for a
// survey, collector or automation that can be chosen.
#pragma once

#include "engine/catalogue.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace surveyhook {

class CopyField;
class NoteBar;

class DoorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DoorForm(QWidget *parent = nullptr);

    /** @p local: how this computer reaches itself, for addresses without a public one. Another door than
     * before is shown with its keys covered. Emits nothing. */
    void setDoor(const DoorDescription &door, const std::shared_ptr<const Workspace> &workspace,
                 const QUrl &local);
    [[nodiscard]] const QString &id() const { return m_door.id; }

Q_SIGNALS:
    /** There are none yet. */
    void keysWanted();
    /** Somebody has read what that means. */
    void renewWanted();
    /** The survey has no number to be called by. */
    void numberWanted(const QString &survey);
    void publicAddressWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /** What a door's addresses are about. */
    enum class About { Survey, Collector, Automation };
    struct KeyRow
    {
        DoorKey key;
        CopyField *field;
        QPushButton *reveal; // null: nothing to hide
    };

    void build();
    void addKeys(QFormLayout *form);
    void addSubject(QFormLayout *form);
    void addAddresses(QFormLayout *form);
    void cover();
    void fillSubjects();
    void showValues();
    void askForRenewal();
    [[nodiscard]] About about() const;
    [[nodiscard]] QString subjectParameter() const;
    [[nodiscard]] QMap<QString, QString> valuesOfSubject() const;

    DoorDescription m_door;
    std::shared_ptr<const Workspace> m_workspace;
    QUrl m_local;
    QWidget *m_body = nullptr;
    QList<KeyRow> m_keys;
    QComboBox *m_subject = nullptr;
    CopyField *m_subjectId = nullptr;
    NoteBar *m_subjectNote = nullptr;
    NoteBar *m_keyNote = nullptr;
    NoteBar *m_publicNote = nullptr;
    QPushButton *m_renew = nullptr;
    QList<CopyField *> m_addresses;
};

} // namespace surveyhook
