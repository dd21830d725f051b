// SPDX-License-Identifier: GPL-3.0-or-later
// A value to be taken elsewhere: shown in full, selectable, with a button that copies it and says so.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTimer;

namespace surveyhook {

class CopyField final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyField(QWidget *parent = nullptr);

    /** @p what: "Address", for screen readers. @p shown: what is seen in its place when parts of @p value are
     * nobody's business who looks at the screen; what is copied is the value, by the keyboard too. */
    void setValue(const QString &value, const QString &what, const QString &shown = {});
    [[nodiscard]] QString value() const;
    /** What a label leads to. */
    [[nodiscard]] QLineEdit *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();
    void refresh();

    QLineEdit *m_field;
    QPushButton *m_button;
    QTimer *m_back;
    QString m_what;
    QString m_hidden; // the value, when something else is shown
};

} // namespace surveyhook
