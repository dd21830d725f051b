// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reach/proxydialog.h"

#include "gui/widgets/paletteicon.h"
#include "setup/proxyrecipe.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

ProxyDialog::ProxyDialog(const QUrl &address, const QUrl &local, QWidget *parent)
    : QDialog(parent)
    , m_address(address)
    , m_local(local)
    , m_server(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"ProxyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("What a web server of your own needs"));
    auto *intro =
        new QLabel(tr("For whoever looks after your web server: with these lines it passes calls on to "
                      "this program. Names and places of the certificate are examples."),
                   this);
    intro->setWordWrap(true);
    m_server->addItem(u"nginx"_s, static_cast<int>(ProxyServer::Nginx));
    m_server->addItem(u"Apache"_s, static_cast<int>(ProxyServer::Apache));
    m_server->addItem(u"Caddy"_s, static_cast<int>(ProxyServer::Caddy));
    //: a program that answers web addresses: nginx, Apache
    auto *serverLabel = new QLabel(tr("&Web server:"), this);
    serverLabel->setBuddy(m_server);
    auto *form = new QFormLayout;
    form->addRow(serverLabel, m_server);
    m_text->setObjectName(u"recipe"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Lines for the web server"));
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 4);
    auto *elsewhere =
        new QLabel(tr("If the web server runs on another computer, it cannot reach %1: then this program "
                      "has to be started with --listen and the address of this computer.")
                       .arg(local.authority()),
                   this);
    elsewhere->setWordWrap(true);
    elsewhere->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(paletteIcon(u"copy"_s));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(elsewhere);
    layout->addWidget(buttons);
    connect(m_server, &QComboBox::currentIndexChanged, this, &ProxyDialog::show);
    connect(m_copy, &QPushButton::clicked, this, &ProxyDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show(0);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 26);
}

void ProxyDialog::show(int server)
{
    const auto kind = static_cast<ProxyServer>(m_server->itemData(server).toInt());
    m_text->setPlainText(proxyRecipe(kind, m_address, m_local));
    m_copy->setText(tr("Co&py"));
}

void ProxyDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
}

} // namespace surveyhook
