// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/sentmessagedialog.h"

#include "gui/message/offlinebrowser.h"
#include "wording/formats.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

SentMessageDialog::SentMessageDialog(const DeliveryRow &delivery, const Result<MessagePreview> &message,
                                     QWidget *parent)
    : QDialog(parent)
    , m_delivery(delivery)
    , m_message(message)
    , m_head(new QLabel(this))
    , m_note(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_html(new OfflineBrowser(this))
    , m_text(new QPlainTextEdit(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"sentMessage"_s);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::RichText);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_tabs->addTab(m_html, {});
    m_tabs->addTab(m_text, {});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    layout->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 30);
    refresh();
}

bool SentMessageDialog::canShow(const DeliveryRow &delivery)
{
    return delivery.action == u"email" && delivery.content.contains("values"_L1);
}

QString SentMessageDialog::noteText() const
{
    if (m_delivery.sentAt)
        //: %1 a time
        return tr("Sent %1. Only what fills the message is kept: the words are those of the message today, "
                  "and "
                  "personal links are replaced by examples.")
            .arg(dateTimeText(*m_delivery.sentAt));
    return tr("Not sent. This is what the message says today; personal links are replaced by examples.");
}

void SentMessageDialog::refresh()
{
    setWindowTitle(tr("Message"));
    m_close->setText(tr("&Close"));
    m_tabs->setTabText(0, tr("As the customer sees it"));
    m_tabs->setTabText(1, tr("Text only"));
    m_html->setAccessibleName(m_tabs->tabText(0));
    m_text->setAccessibleName(m_tabs->tabText(1));
    m_tabs->setVisible(bool(m_message));
    //: %1 an e-mail address
    const QString to = tr("To: %1").arg(m_delivery.person).toHtmlEscaped();
    if (!m_message) {
        m_head->setText(to);
        m_note->setText(
            tr("The message cannot be shown: it was deleted or changed, so that it can no longer be "
               "filled with what is kept."));
        return;
    }
    m_head->setText(u"<b>%1</b><br>%2"_s.arg(m_message->subject.toHtmlEscaped(), to));
    m_note->setText(noteText());
    m_html->showHtml(m_message->html);
    m_text->setPlainText(m_message->text);
}

void SentMessageDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace surveyhook
