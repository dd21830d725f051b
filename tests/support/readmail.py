#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail on stdin with Python's own parser, as a second opinion, and prints what it found as JSON."""
import email
import email.header
import email.policy
import email.utils
import json
import sys

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
parts = list(mail.walk())


def addresses(name):
    # The older way of reading: the newer one puts spaces between the encoded words of a name (Python 3.11).
    old = email.message_from_bytes(raw)
    pairs = email.utils.getaddresses([old[name].replace("\r\n", "")] if old[name] else [])
    return [[str(email.header.make_header(email.header.decode_header(n))), a] for n, a in pairs]


json.dump({
    "subject": mail["subject"],
    "from": addresses("from"),
    "to": addresses("to"),
    "date": mail["date"].datetime.isoformat() if mail["date"] else "",
    "headers": [[name, str(value)] for name, value in mail.items()],
    "type": mail.get_content_type(),
    "partTypes": [part.get_content_type() for part in parts],
    "encodings": [part.get("content-transfer-encoding", "") for part in parts[1:]],
    "charsets": [part.get_content_charset() for part in parts[1:]],
    "text": mail.get_body(("plain",)).get_content(),
    "html": mail.get_body(("html",)).get_content() if mail.get_body(("html",)) else "",
    "defects": [str(d) for part in parts for d in part.defects]
               + [str(d) for _, value in mail.items() for d in getattr(value, "defects", [])],
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "loneLineEnds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
    "ascii": raw.isascii(),
}, sys.stdout)
