// SPDX-License-Identifier: GPL-3.0-or-later
// The labels that a person has on a survey's mailing list: l1 … l10, and others by names of the office's own.
#pragma once

#include <QDialog>
#include <QJsonObject>

class QLabel;
class QPushButton;
class QTableWidget;

namespace surveyhook {

class LabelsDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Deletes itself when closed. @p person, @p survey: as people call them. */
    LabelsDialog(const QString &person, const QString &survey, const QJsonObject &labels,
                 QWidget *parent = nullptr);

    /** Those with a value. */
    [[nodiscard]] QJsonObject labels() const;

Q_SIGNALS:
    void given(const QJsonObject &labels);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const QString &name, const QString &value);
    void keepOneFree();
    void refreshTexts();

    QString m_person;
    QString m_survey;
    QJsonObject m_before;
    QLabel *m_text;
    QTableWidget *m_table;
    QPushButton *m_save;
};

} // namespace surveyhook
