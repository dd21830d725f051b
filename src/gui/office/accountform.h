// SPDX-License-Identifier: GPL-3.0-or-later
// One account at a platform or survey tool: a form drawn from the fields that it says it has, and its check.
#pragma once

#include "engine/catalogue.h"
#include "engine/engine.h"
#include "engine/setupdesk.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace surveyhook {

class FaultLabels;
class TrialView;

class AccountForm final : public QWidget
{
    Q_OBJECT

public:
    /** @p engine must outlive it. */
    explicit AccountForm(Engine *engine, QWidget *parent = nullptr);

    /** Emits nothing. Secrets are not shown, only that there are some. */
    void setConnection(const Connection &connection, const Workspace &workspace);
    /** Secrets only where they were typed: the others stay as they are stored. */
    [[nodiscard]] Connection connection() const;
    void showFaults(const QList<Fault> &faults);
    /** They were saved: what was typed is not shown any more. */
    void forgetSecrets();

Q_SIGNALS:
    void edited(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        ConnectionField about;
        QLineEdit *edit = nullptr; // one of the two
        QComboBox *choice = nullptr;
    };
    void makeFields();
    void fill();
    void addRow(const QString &title, QWidget *input);
    QLineEdit *addLine(const QString &title);
    QComboBox *addChoice(const ConnectionField &about);
    void addHelp(const QString &help);
    void showFittingRows();
    static void readField(Connection *connection, const Field &field);

    void check();
    void showResult();
    void showWords();

    Engine *m_engine;
    QFormLayout *m_form = nullptr;
    QLabel *m_used;
    QPushButton *m_check;
    QLabel *m_harmless;
    TrialView *m_trial;
    FaultLabels *m_faults = nullptr;
    QLineEdit *m_name = nullptr;
    QList<Field> m_fields;
    Connection m_connection;
    Workspace m_workspace;
};

/** The fields of a connection's kind; for one that is not known those it has. */
[[nodiscard]] QList<ConnectionField> fieldsOf(const Connection &connection);
/** "Intercom"; "other system" for a kind without a name. */
[[nodiscard]] QString kindName(const QString &type);

} // namespace surveyhook
