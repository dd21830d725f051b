// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values in a table that always has one empty line more: the headers of a call.
#pragma once

#include <QJsonObject>
#include <QTableWidget>

namespace surveyhook {

class HeadersEdit final : public QTableWidget
{
    Q_OBJECT

public:
    explicit HeadersEdit(QWidget *parent = nullptr);

    /** Emits nothing. */
    void setHeaders(const QJsonObject &headers);
    /** Lines without a name are left out. */
    [[nodiscard]] QJsonObject headers() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine(const QString &name, const QString &value);
    void take();
    void translate();
};

} // namespace surveyhook
