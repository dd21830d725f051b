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

    /** @p what: "Address", for screen readers. */
    void setValue(const QString &value, const QString &what);
    [[nodiscard]] QString value() const;
    /** What a label leads to. */
    [[nodiscard]] QLineEdit *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void refresh();

    QLineEdit *m_field;
    QPushButton *m_button;
    QTimer *m_back;
    QString m_what;
};

} // namespace surveyhook
