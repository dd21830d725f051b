// SPDX-License-Identifier: GPL-3.0-or-later
// When a call to another system has worked: which statuses, and what stands in a field of the answer.
#pragma once

#include <QJsonObject>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace surveyhook {

class SuccessRule final : public QWidget
{
    Q_OBJECT

public:
    explicit SuccessRule(QWidget *parent = nullptr);

    /** {"status": [201], "field": "result.ok", "is": "true"}; emits nothing. */
    void setRule(const QJsonObject &rule);
    /** Empty: every status from 200 to 299. */
    [[nodiscard]] QJsonObject rule() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    QFormLayout *m_form;
    QLabel *m_statusTitle;
    QLineEdit *m_status;
    QLabel *m_fieldTitle;
    QLineEdit *m_field;
    QLabel *m_valueTitle;
    QLineEdit *m_value;
};

} // namespace surveyhook
