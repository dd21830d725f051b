// SPDX-License-Identifier: GPL-3.0-or-later
// One field for each placeholder of a message: what stands there when a person's value is empty.
#pragma once

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace surveyhook {

class IfEmptyFields final : public QWidget
{
    Q_OBJECT

public:
    explicit IfEmptyFields(QWidget *parent = nullptr);

    /** Fields for @p names, in their order; a field that is there already keeps its focus. Emits nothing. */
    void setTexts(const QStringList &names, const QMap<QString, QString> &texts);
    [[nodiscard]] QLineEdit *field(const QString &name) const;

Q_SIGNALS:
    void edited(const QString &name, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    QLabel *m_title;
    QFormLayout *m_layout;
    QStringList m_names;
};

} // namespace surveyhook
