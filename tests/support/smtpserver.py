#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests (aiosmtpd), with the faults that real ones have.

Prints its port on stdout. In the folder it writes each mail as mail-NNN.eml and, line by line, what happened to
events.log: CONNECT, QUIT, HELLO name, TLS, AUTH mechanism user, MAIL address, RCPT address, DATA (354 was sent),
CONTENT (its first line came), MAILED file.
"""
import argparse
import asyncio
import base64
import logging
import os
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

warnings.filterwarnings("ignore")  # that a password goes unencrypted is what some tests are about
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
options = None
count = 0


def log(text):
    with open(os.path.join(options.folder, "events.log"), "a", encoding="utf-8") as file:
        file.write(text + "\n")


def authenticate(server, session, envelope, mechanism, data):
    user = data.login.decode()
    log(f"AUTH {mechanism} {user}")
    return AuthResult(success=user == options.user and data.password.decode() == options.password, handled=False)


class Handler:
    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        log(f"HELLO {hostname}")
        return responses

    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        log(f"MAIL {address}")
        if options.mail_reply:
            return reply(options.mail_reply)
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        log(f"RCPT {address}")
        if options.rcpt_reply:
            return reply(options.rcpt_reply)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_QUIT(self, server, session, envelope):
        log("QUIT")
        if options.mode == "hang-at-quit":
            await asyncio.sleep(3600)
        return "221 Bye"


def reply(text):
    return text.replace("\\n", "\r\n")


class Server(SMTP):
    def connection_made(self, transport):
        if self._original_transport is None:
            log("CONNECT")
        else:
            log("TLS")
        super().connection_made(transport)

    async def auth_XOAUTH2(self, _, args):
        if len(args) == 1:
            await self.push("334 ")
            args.append((await self._reader.readuntil(b"\r\n")).decode())
        blob = base64.b64decode(args[1]).decode()
        log("AUTH XOAUTH2 " + blob.split("\x01")[0].removeprefix("user="))
        if blob == f"user={options.user}\x01auth=Bearer {options.password}\x01\x01":
            return AuthResult(success=True, auth_data=options.user)
        await self.push("334 " + base64.b64encode(b'{"status":"401"}').decode())
        await self._reader.readuntil(b"\r\n")
        return AuthResult(success=False, handled=False)

    async def smtp_DATA(self, arg):
        global count
        if options.data_reply:
            await self.push(reply(options.data_reply))
            return
        log("DATA")
        await self.push("354 go on")
        if options.mode == "drop-at-data":
            return self.transport.abort()
        lines = []
        while True:
            line = await self._reader.readuntil(b"\r\n")
            if not lines:
                log("CONTENT")
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b".") else line)
        if options.mode == "drop-after-data":
            return self.transport.abort()
        if options.mode == "hang-after-data":
            return await asyncio.sleep(3600)
        if options.end_reply:
            self._set_post_data_state()
            return await self.push(reply(options.end_reply))
        count += 1
        name = f"mail-{count:03}.eml"
        with open(os.path.join(options.folder, name), "wb") as file:
            file.write(b"".join(lines))
        log("MAILED " + name)
        self._set_post_data_state()
        await self.push(f"250 2.0.0 queued as {name}")
        if options.mode == "close-after-mail":
            self.transport.close()
        if options.mode == "421-after-mail":
            await self.push("421 4.4.2 idle for too long")
            self.transport.close()


class Rubbish(asyncio.Protocol):
    """Not a mail server."""

    def connection_made(self, transport):
        log("CONNECT")
        if options.mode == "http-greeting":
            transport.write(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
        if options.mode == "refuse-greeting":
            transport.write(reply(options.greeting).encode() + b"\r\n")
        if options.mode == "drop-greeting":
            transport.abort()


class DropAtMail(Server):
    async def smtp_MAIL(self, arg):
        log("MAIL")
        self.transport.abort()


def factory():
    if options.mode in ("hang", "http-greeting", "refuse-greeting", "drop-greeting"):
        return Rubbish()
    context = None
    if options.starttls:
        context = tls_context()
    kind = DropAtMail if options.mode == "drop-at-mail" else Server
    return kind(
        Handler(), hostname="test.example", ident="test server", loop=asyncio.get_running_loop(), timeout=3600,
        tls_context=context, require_starttls=options.require_starttls,
        auth_required=bool(options.user), auth_require_tls=False, authenticator=authenticate,
        auth_exclude_mechanism=[m for m in ("PLAIN", "LOGIN", "XOAUTH2") if m != options.auth_mechanism]
        if options.auth_mechanism else None)


def tls_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.certificate, options.key)
    return context


async def main():
    tls = tls_context() if options.tls else None
    server = await asyncio.get_running_loop().create_server(factory, "127.0.0.1", options.port, ssl=tls)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


parser = argparse.ArgumentParser()
parser.add_argument("--folder", required=True)
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--mode", default="accept", help="accept, hang, http-greeting, refuse-greeting, drop-greeting, "
                    "drop-at-mail, drop-at-data, drop-after-data, hang-after-data, hang-at-quit, close-after-mail, "
                    "421-after-mail")
parser.add_argument("--greeting", default="554 no")
parser.add_argument("--mail-reply")
parser.add_argument("--rcpt-reply")
parser.add_argument("--data-reply", help="instead of 354")
parser.add_argument("--end-reply", help="after the content")
parser.add_argument("--starttls", action="store_true")
parser.add_argument("--require-starttls", action="store_true")
parser.add_argument("--tls", action="store_true")
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--user")
parser.add_argument("--password")
parser.add_argument("--auth-mechanism", help="offer only this one: PLAIN, LOGIN, XOAUTH2")
options = parser.parse_args()
try:
    asyncio.run(main())
except KeyboardInterrupt:
    sys.exit(0)
