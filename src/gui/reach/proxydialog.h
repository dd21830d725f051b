// SPDX-License-Identifier: GPL-3.0-or-later
// Lines for an office's own web server, to be copied and handed to whoever looks after it.
#pragma once

#include <QDialog>
#include <QUrl>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace surveyhook {

class ProxyDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Deletes itself. @p address: public, may be empty; @p local: where we receive. */
    ProxyDialog(const QUrl &address, const QUrl &local, QWidget *parent);

private:
    void show(int server);
    void copy();

    QUrl m_address;
    QUrl m_local;
    QComboBox *m_server;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace surveyhook
