// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sendtwice.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace surveyhook {

namespace {
class SendTwice
{
    Q_DECLARE_TR_FUNCTIONS(SendTwice)
};
} // namespace

void askBeforeSendingTwice(QWidget *parent, const std::function<void()> &go)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, SendTwice::tr("Send again"),
                        SendTwice::tr("The mail may have been sent already. If you send it again, the "
                                      "person may get it twice."),
                        QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(SendTwice::tr("&Send it again"), QMessageBox::AcceptRole);
    QObject::connect(yes, &QPushButton::clicked, parent, go);
    box->setDefaultButton(QMessageBox::Cancel); // nobody is asked twice by a careless Enter
    box->open();
}

} // namespace surveyhook
