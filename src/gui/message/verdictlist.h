// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of sentences, each with a mark: fine, take care, wrong.
#pragma once

#include "gui/widgets/statestyle.h"

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;

namespace surveyhook {

struct VerdictLine
{
    Tone tone = Tone::Good;
    QString text;

    friend bool operator==(const VerdictLine &, const VerdictLine &) = default;
};

class VerdictList final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictList(QWidget *parent = nullptr);

    void setLines(const QList<VerdictLine> &lines);
    [[nodiscard]] const QList<VerdictLine> &lines() const { return m_lines; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    struct Row
    {
        QWidget *box;
        QLabel *icon;
        QLabel *text;
    };
    QList<VerdictLine> m_lines;
    QList<Row> m_rows;
};

} // namespace surveyhook
