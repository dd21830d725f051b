// SPDX-License-Identifier: GPL-3.0-or-later
// The ceiling: QHttpServer with one route that answers a constant. Prints its port.
#include <QCoreApplication>
#include <QHttpServer>
#include <QTcpServer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QHttpServer server;
    server.route(QStringLiteral("/in/<arg>"), QHttpServerRequest::Method::Post, [](const QString &) {
        return QHttpServerResponse("application/json", R"({"accepted":true})");
    });
    auto *tcp = new QTcpServer(&server);
    if (!tcp->listen(QHostAddress::LocalHost))
        return 1;
    server.bind(tcp);
    std::printf("listening http://127.0.0.1:%d\n", tcp->serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
