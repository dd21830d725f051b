// SPDX-License-Identifier: GPL-3.0-or-later
// The automation in one sentence, whose parts lead to their pages.
#pragma once

#include "wording/automationsentence.h"

#include <QTextBrowser>

namespace surveyhook {

class SentenceView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SentenceView(QWidget *parent = nullptr);

    void setParts(const QList<SentencePart> &parts);

Q_SIGNALS:
    void stepChosen(const QString &step);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    QList<SentencePart> m_parts;
};

} // namespace surveyhook
