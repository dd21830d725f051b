// SPDX-License-Identifier: GPL-3.0-or-later
// A person typed in: address, phone, name, and onto which mailing list.
#pragma once

#include "domain/history.h"
#include "domain/people.h"

#include <QDialog>
#include <QMap>

#include <memory>
#include <optional>

class QPushButton;

namespace surveyhook {

namespace Ui {
class PersonDialog;
}

class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    /** A new one. Deletes itself when closed. @p surveys: their names by id; @p list: the one whose mailing
     * list is proposed, empty: none. */
    PersonDialog(const QMap<QString, QString> &surveys, const QString &list, QWidget *parent = nullptr);
    /** Name and phone of one that is known; the address stays. */
    explicit PersonDialog(const PersonRow &person, QWidget *parent = nullptr);
    ~PersonDialog() override;

Q_SIGNALS:
    void given(const surveyhook::PersonEdit &edit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void finish();
    void refreshTexts();
    [[nodiscard]] QString problem() const; // empty: none
    [[nodiscard]] PersonEdit edit() const;

    std::unique_ptr<Ui::PersonDialog> m_ui;
    QPushButton *m_ok = nullptr;
    std::optional<PersonRow> m_known;
    bool m_tried = false;
};

} // namespace surveyhook
