// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpsender.h"

#include "base/logging.h"
#include "mail/smtpdialogue.h"

#include <QUrl>

#include <array>
#include <mutex>

#include <curl/curl.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

namespace {

constexpr int firstRefusal = 400;
constexpr auto lookForStop = 50ms;
constexpr auto goodbye = 1s;
constexpr long refusalGoodbye = 5; // seconds

void initCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

struct EasyDeleter
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct MultiDeleter
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
struct ListDeleter
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

SmtpFault faultOf(CURLcode result)
{
    switch (result) {
    case CURLE_OK:
        return SmtpFault::None;
    case CURLE_COULDNT_RESOLVE_HOST:
        return SmtpFault::Name;
    case CURLE_COULDNT_CONNECT:
        return SmtpFault::Connection;
    case CURLE_OPERATION_TIMEDOUT:
        return SmtpFault::Timeout;
    case CURLE_ABORTED_BY_CALLBACK:
        return SmtpFault::Stopped;
    case CURLE_LOGIN_DENIED:
        return SmtpFault::Login;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
        return SmtpFault::Certificate;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return SmtpFault::Encryption;
    default:
        return SmtpFault::Dropped;
    }
}

long milliseconds(std::chrono::milliseconds time)
{
    return static_cast<long>(time.count());
}

} // namespace

class SmtpSender::Talk
{
public:
    Talk(SmtpAccount account, SmtpTimeouts timeouts, const StopRequest &stop)
        : m_account(std::move(account))
        , m_timeouts(timeouts)
        , m_stop(stop)
    {
        initCurl();
        m_multi.reset(curl_multi_init());
        m_easy.reset(curl_easy_init());
    }

    ~Talk()
    {
        if (m_hasConnection)
            leave(true);
    }
    Talk(const Talk &) = delete;
    Talk &operator=(const Talk &) = delete;

    [[nodiscard]] const SmtpAccount &account() const { return m_account; }

    /** One try over the kept or a new connection. @p reused tells which it was. Without a recipient only as
     * far as the login. */
    SmtpEnding attempt(const QString &recipient, const QByteArray &mail, const Target::Mark &mark, bool fresh,
                       bool *reused, const SmtpWatch &watch = {})
    {
        SmtpDialogue dialogue(mail, mark);
        SmtpProgress progress(watch, m_account.security == SmtpAccount::Security::Tls);
        m_progress = &progress;
        setUpAccount();
        setUpDialogue(dialogue);
        const std::unique_ptr<curl_slist, ListDeleter> recipients(
            recipient.isEmpty() ? nullptr : curl_slist_append(nullptr, recipient.toLatin1().constData()));
        if (recipients) {
            set(CURLOPT_MAIL_FROM, m_account.from.address.toLatin1());
            curl_easy_setopt(m_easy.get(), CURLOPT_MAIL_RCPT, recipients.get());
            curl_easy_setopt(m_easy.get(), CURLOPT_UPLOAD, 1L);
            curl_easy_setopt(m_easy.get(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(mail.size()));
        } else {
            set(CURLOPT_CUSTOMREQUEST, "NOOP");
            curl_easy_setopt(m_easy.get(), CURLOPT_NOBODY, 1L);
        }
        curl_easy_setopt(m_easy.get(), CURLOPT_FRESH_CONNECT, fresh ? 1L : 0L);
        curl_easy_setopt(m_easy.get(), CURLOPT_TIMEOUT_MS, milliseconds(m_timeouts.whole));

        const bool hadConnection = m_hasConnection;
        SmtpEnding ending;
        ending.fault = run(&dialogue);
        m_progress = nullptr;
        ending.diagnosis = QString::fromUtf8(m_errorText.data());
        long newConnections = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_NUM_CONNECTS, &newConnections);
        *reused = newConnections == 0 && hadConnection;
        forget();
        // Else a late answer of the server would be taken for the answer to the next mail.
        if (ending.fault != SmtpFault::None && m_hasConnection)
            leave(false);

        ending.phase = dialogue.phase();
        ending.code = dialogue.code();
        ending.marked = dialogue.mark() == SmtpDialogue::MarkState::Given;
        ending.reply = presentableReply(dialogue.reply(), m_account);
        ending.diagnosis = presentableReply(ending.diagnosis, m_account);
        return ending;
    }

private:
    void set(CURLoption option, const QByteArray &text)
    {
        curl_easy_setopt(m_easy.get(), option, text.constData());
    }

    void setUpAccount()
    {
        curl_easy_reset(m_easy.get());
        QUrl url;
        url.setScheme(m_account.security == SmtpAccount::Security::Tls ? u"smtps"_s : u"smtp"_s);
        url.setHost(m_account.host);
        url.setPort(m_account.port);
        // The name we greet with: the office's domain, which exists and tells nothing about this computer.
        url.setPath(u'/' % m_account.from.address.section(u'@', -1));
        set(CURLOPT_URL, url.toEncoded());
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_PROXY, ""); // libcurl would take one from the environment
        curl_easy_setopt(m_easy.get(), CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(m_easy.get(), CURLOPT_CONNECTTIMEOUT_MS, milliseconds(m_timeouts.connect));
        curl_easy_setopt(m_easy.get(), CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        if (m_account.security == SmtpAccount::Security::StartTls)
            curl_easy_setopt(m_easy.get(), CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
        if (!m_account.caFile.isEmpty())
            set(CURLOPT_CAINFO, m_account.caFile.toUtf8());
        m_errorText.fill('\0');
        curl_easy_setopt(m_easy.get(), CURLOPT_ERRORBUFFER, m_errorText.data());
        setUpLogin();
    }

    void setUpLogin()
    {
        if (m_account.login == SmtpAccount::Login::None)
            return;
        set(CURLOPT_USERNAME, m_account.user.toUtf8());
        QByteArray password = m_account.password.reveal().toByteArray();
        switch (m_account.login) {
        case SmtpAccount::Login::Plain:
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN");
            break;
        case SmtpAccount::Login::Login:
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=LOGIN");
            break;
        case SmtpAccount::Login::XOAuth2:
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
            break;
        case SmtpAccount::Login::None:
            break;
        }
        set(m_account.login == SmtpAccount::Login::XOAuth2 ? CURLOPT_XOAUTH2_BEARER : CURLOPT_PASSWORD,
            password);
        password.fill('\0');
    }

    void setUpDialogue(SmtpDialogue &dialogue)
    {
        curl_easy_setopt(m_easy.get(), CURLOPT_READFUNCTION, &Talk::onRead);
        curl_easy_setopt(m_easy.get(), CURLOPT_READDATA, &dialogue);
        curl_easy_setopt(m_easy.get(), CURLOPT_HEADERFUNCTION, &Talk::onReply);
        m_reply = {m_easy.get(), &dialogue};
        curl_easy_setopt(m_easy.get(), CURLOPT_HEADERDATA, &m_reply);
        curl_easy_setopt(m_easy.get(), CURLOPT_XFERINFOFUNCTION, &Talk::onProgress);
        curl_easy_setopt(m_easy.get(), CURLOPT_XFERINFODATA, this);
        curl_easy_setopt(m_easy.get(), CURLOPT_NOPROGRESS, 0L);
        // The only way to know which command an answer belongs to. What passes here is looked at, never kept.
        curl_easy_setopt(m_easy.get(), CURLOPT_DEBUGFUNCTION, &Talk::onDebug);
        m_command = {&dialogue, m_progress};
        curl_easy_setopt(m_easy.get(), CURLOPT_DEBUGDATA, &m_command);
        curl_easy_setopt(m_easy.get(), CURLOPT_VERBOSE, 1L);
    }

    /** Nothing of the account or of the dialogue stays in the handle between two mails. */
    void forget() { curl_easy_reset(m_easy.get()); }

    SmtpFault run(const SmtpDialogue *dialogue)
    {
        m_dialogue = dialogue;
        curl_multi_add_handle(m_multi.get(), m_easy.get());
        SmtpFault fault = SmtpFault::Dropped;
        m_hasConnection = false;
        for (int running = 1; curl_multi_perform(m_multi.get(), &running) == CURLM_OK;) {
            tellProgress();
            if (running == 0) {
                int left = 0;
                const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left);
                fault = faultOf(message != nullptr ? message->data.result : CURLE_RECV_ERROR);
                curl_socket_t kept = CURL_SOCKET_BAD;
                curl_easy_getinfo(m_easy.get(), CURLINFO_ACTIVESOCKET, &kept);
                m_hasConnection = kept != CURL_SOCKET_BAD;
                break;
            }
            if (mustStop()) {
                // Else libcurl waits for a name look-up that may take very long.
                curl_easy_setopt(m_easy.get(), CURLOPT_QUICK_EXIT, 1L);
                fault = SmtpFault::Stopped;
                break;
            }
            curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(lookForStop.count()), nullptr);
        }
        // What has not ended yet is cut off here, without another word to the server.
        curl_multi_remove_handle(m_multi.get(), m_easy.get());
        m_dialogue = nullptr;
        return fault;
    }

    void tellProgress()
    {
        if (m_progress == nullptr)
            return;
        curl_off_t microseconds = 0; // 0: not yet
        curl_easy_getinfo(m_easy.get(), CURLINFO_NAMELOOKUP_TIME_T, &microseconds);
        if (microseconds > 0)
            m_progress->reached(SmtpMilestone::Found);
        curl_easy_getinfo(m_easy.get(), CURLINFO_CONNECT_TIME_T, &microseconds);
        if (microseconds > 0)
            m_progress->reached(SmtpMilestone::Connected);
    }

    [[nodiscard]] bool mustStop() const
    {
        if (!m_stop.isRequested() || m_dialogue == nullptr)
            return false;
        return m_dialogue->mark() != SmtpDialogue::MarkState::Given || m_stop.age() > m_timeouts.stopping;
    }

    /** Ends the kept connection. libcurl itself, when it closes one, waits up to two minutes for the answer
     * to its QUIT; so we say it as a command of our own that may end before its answer, and cut the
     * connection off. */
    void leave(bool politely)
    {
        setUpAccount();
        set(CURLOPT_CUSTOMREQUEST, "QUIT");
        curl_easy_setopt(m_easy.get(), CURLOPT_NOBODY, 1L);
        curl_easy_setopt(m_easy.get(), CURLOPT_HEADERFUNCTION, &Talk::onUnheard);
        curl_easy_setopt(m_easy.get(), CURLOPT_OPENSOCKETFUNCTION, &Talk::onNewSocket);
        curl_easy_setopt(m_easy.get(), CURLOPT_TIMEOUT_MS, milliseconds(goodbye));
        if (politely) {
            run(nullptr);
        } else {
            int running = 0;
            curl_multi_add_handle(m_multi.get(), m_easy.get());
            curl_multi_perform(m_multi.get(), &running);
            curl_multi_remove_handle(m_multi.get(), m_easy.get());
        }
        m_hasConnection = false;
        forget();
    }

    static size_t onRead(char *buffer, size_t size, size_t count, void *data)
    {
        const auto taken = static_cast<SmtpDialogue *>(data)->content(buffer, size * count);
        return taken ? *taken : CURL_READFUNC_ABORT;
    }

    static size_t onReply(char *text, size_t size, size_t count, void *data)
    {
        auto *reply = static_cast<ReplyTarget *>(data);
        const bool goesOn =
            reply->dialogue->replyLine(QByteArrayView(text, static_cast<qsizetype>(size * count)));
        // After a refusal libcurl says good-bye and waits for the answer.
        if (reply->dialogue->code() >= firstRefusal)
            curl_easy_setopt(reply->easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, refusalGoodbye);
        return goesOn ? size * count : 0;
    }

    static size_t onUnheard(char * /*text*/, size_t size, size_t count, void * /*data*/)
    {
        return size * count;
    }

    /** Where only the kept connection will do. */
    static curl_socket_t onNewSocket(void * /*data*/, curlsocktype, curl_sockaddr * /*address*/)
    {
        return CURL_SOCKET_BAD;
    }

    /** libcurl asks at least once a second, also where it waits for the server's last word without giving
     * way. */
    static int onProgress(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<const Talk *>(data)->mustStop() ? 1 : 0;
    }

    static int onDebug(CURL * /*easy*/, curl_infotype type, char *text, size_t size, void *data)
    {
        if (type == CURLINFO_HEADER_OUT && data != nullptr) {
            const auto *target = static_cast<CommandTarget *>(data);
            const QByteArrayView line(text, static_cast<qsizetype>(size));
            target->dialogue->command(line);
            target->progress->command(line);
        }
        return 0;
    }

    struct CommandTarget
    {
        SmtpDialogue *dialogue = nullptr;
        SmtpProgress *progress = nullptr;
    };

    struct ReplyTarget
    {
        CURL *easy = nullptr;
        SmtpDialogue *dialogue = nullptr;
    };

    SmtpAccount m_account;
    SmtpTimeouts m_timeouts;
    const StopRequest &m_stop;
    // In this order: the easy handle goes before the multi handle that keeps its connection.
    std::unique_ptr<CURLM, MultiDeleter> m_multi;
    std::unique_ptr<CURL, EasyDeleter> m_easy;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    const SmtpDialogue *m_dialogue = nullptr; // while a mail is under way
    SmtpProgress *m_progress = nullptr; // likewise
    ReplyTarget m_reply;
    CommandTarget m_command;
    bool m_hasConnection = false; // kept for the next mail
};

SmtpSender::SmtpSender(SmtpAccount account, SmtpTimeouts timeouts, const StopRequest &stop)
    : m_talk(std::make_unique<Talk>(std::move(account), timeouts, stop))
{}

SmtpSender::~SmtpSender() = default;

const SmtpAccount &SmtpSender::account() const
{
    return m_talk->account();
}

DeliveryOutcome SmtpSender::send(const QString &recipient, const QByteArray &mail, const Target::Mark &mark)
{
    bool reused = false;
    SmtpEnding ending = m_talk->attempt(recipient, mail, mark, false, &reused);
    // A server may close a connection that it finds idle, with or without a word. That is no failed attempt.
    const bool hadGone = ending.fault == SmtpFault::Dropped && (ending.code == 0 || ending.code == 421);
    if (reused && !ending.marked && hadGone) {
        qCDebug(lcMail) << "the kept connection had gone; opening another";
        ending = m_talk->attempt(recipient, mail, mark, true, &reused);
    }
    return judgeSmtp(ending, m_talk->account(), recipient);
}

SmtpEnding SmtpSender::tryOut(const QString &recipient, const QByteArray &mail, const SmtpWatch &watch)
{
    bool reused = false;
    return m_talk->attempt(recipient, mail, {}, true, &reused, watch);
}

} // namespace surveyhook
