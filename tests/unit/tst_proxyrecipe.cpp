// SPDX-License-Identifier: GPL-3.0-or-later
// The lines for an office's own web server name its address, its path and where we receive.
#include "setup/proxyrecipe.h"

#include <QTest>

using namespace surveyhook;
using namespace Qt::Literals::StringLiterals;

class TestProxyRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToUs_data()
    {
        QTest::addColumn<ProxyServer>("server");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("below");
        QTest::newRow("nginx") << ProxyServer::Nginx
                               << u"location / {\n        proxy_pass http://127.0.0.1:8787/;"_s
                               << u"location /hook/ {\n        proxy_pass http://127.0.0.1:8787/;"_s;
        QTest::newRow("apache") << ProxyServer::Apache
                                << u"ProxyPass \"/\" \"http://127.0.0.1:8787/\" nocanon"_s
                                << u"ProxyPass \"/hook/\" \"http://127.0.0.1:8787/\" nocanon"_s;
        QTest::newRow("caddy") << ProxyServer::Caddy
                               << u"firma.example {\n    reverse_proxy http://127.0.0.1:8787\n}"_s
                               << u"handle_path /hook/* {\n        reverse_proxy http://127.0.0.1:8787\n"_s;
    }
    void leadsToUs()
    {
        QFETCH(const ProxyServer, server);
        QFETCH(const QString, whole);
        QFETCH(const QString, below);
        const QUrl local(u"http://127.0.0.1:8787"_s);
        const QString plain = proxyRecipe(server, QUrl(u"https://firma.example"_s), local);
        QVERIFY2(plain.contains(whole), qPrintable(plain));
        const QString deep = proxyRecipe(server, QUrl(u"https://firma.example/hook/"_s), local);
        QVERIFY2(deep.contains(below), qPrintable(deep));
        for (const QString &text : {plain, deep, proxyRecipe(server, {}, local)})
            QVERIFY2(!text.contains(u'%'), qPrintable(text)); // nothing is left to fill in
        QVERIFY(proxyRecipe(server, {}, local).contains(u"hook.office.example"));
    }
};

QTEST_GUILESS_MAIN(TestProxyRecipe)
#include "tst_proxyrecipe.moc"
