// SPDX-License-Identifier: GPL-3.0-or-later
// One mailing list that a person is on, with the labels the person has there.
#pragma once

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QToolButton;

namespace surveyhook {

class MemberCard final : public QFrame
{
    Q_OBJECT

public:
    explicit MemberCard(QWidget *parent = nullptr);

    /** @p name: of the survey. */
    void setMembership(const QString &survey, const QString &name, const QJsonObject &labels);
    [[nodiscard]] const QString &survey() const { return m_survey; }
    [[nodiscard]] const QJsonObject &labels() const { return m_labels; }

Q_SIGNALS:
    void labelsWanted(const QString &survey);
    void leaveWanted(const QString &survey);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_title;
    QLabel *m_text;
    QToolButton *m_edit;
    QToolButton *m_leave;
    QString m_survey;
    QString m_name;
    QJsonObject m_labels;
};

} // namespace surveyhook
