// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the HTML of a message and never loads anything for it: no pictures, no styles, no files, no links.
#pragma once

#include <QTextBrowser>

namespace surveyhook {

class OfflineBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit OfflineBrowser(QWidget *parent = nullptr);

    /** Keeps the place that was being looked at. */
    void showHtml(const QString &html);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace surveyhook
