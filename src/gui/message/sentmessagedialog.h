// SPDX-License-Identifier: GPL-3.0-or-later
// The invitation of one delivery, as its reader gets it.
#pragma once

#include "domain/history.h"
#include "engine/catalogue.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace surveyhook {

class OfflineBrowser;

/** Deletes itself when closed. Only what fills the message is kept of a delivery, not the mail: the text is
 * the message's of today, which is said. */
class SentMessageDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p message: of previewDelivery(). */
    SentMessageDialog(const DeliveryRow &delivery, const Result<MessagePreview> &message, QWidget *parent);

    /** Whether it was, or is to be, an e-mail of ours. */
    [[nodiscard]] static bool canShow(const DeliveryRow &delivery);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString noteText() const;

    DeliveryRow m_delivery;
    Result<MessagePreview> m_message;
    QLabel *m_head;
    QLabel *m_note;
    QTabWidget *m_tabs;
    OfflineBrowser *m_html;
    QPlainTextEdit *m_text;
    QPushButton *m_close;
};

} // namespace surveyhook
