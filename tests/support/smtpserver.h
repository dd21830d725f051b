// SPDX-License-Identifier: GPL-3.0-or-later
// A real mail server (aiosmtpd, support/smtpserver.py) for the time of a test.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace surveyhook::test {

/** The certificate's names are localhost and 127.0.0.1. */
class Certificate
{
public:
    Certificate()
    {
        using namespace Qt::Literals::StringLiterals;
        QProcess openssl;
        openssl.setStandardErrorFile(QProcess::nullDevice());
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                       u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                       u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s,
                       u"-keyout"_s, key(), u"-out"_s, file()});
        if (!openssl.waitForFinished(30000) || openssl.exitCode() != 0)
            qFatal("openssl made no certificate");
    }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    [[nodiscard]] QString key() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    [[nodiscard]] QStringList options() const
    {
        return {QStringLiteral("--certificate"), file(), QStringLiteral("--key"), key()};
    }

private:
    QTemporaryDir m_folder;
};

/** Options as in smtpserver.py. Ready to be called when the constructor returns. */
class SmtpServer
{
public:
    explicit SmtpServer(const QStringList &options = {})
    {
        QStringList arguments{QStringLiteral(SURVEYHOOK_SOURCE_DIR "/tests/support/smtpserver.py"),
                              QStringLiteral("--folder"), m_folder.path()};
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"), arguments + options);
        if (!m_process.waitForStarted(30000))
            qFatal("python3 did not start");
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30000))
                qFatal("the mail server did not say its port");
        }
        m_port = m_process.readLine().trimmed().toInt();
    }
    SmtpServer(const SmtpServer &) = delete;
    SmtpServer &operator=(const SmtpServer &) = delete;
    ~SmtpServer() { stop(); }

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished(30000);
    }

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QStringList log() const
    {
        return QString::fromUtf8(contents(logFile())).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    [[nodiscard]] QString logFile() const { return m_folder.filePath(QStringLiteral("events.log")); }
    /** What was received, in this order. */
    [[nodiscard]] QList<QByteArray> mails() const
    {
        QList<QByteArray> all;
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name))
            all.append(contents(folder.filePath(name)));
        return all;
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace surveyhook::test
