# SPDX-License-Identifier: GPL-3.0-or-later
# Checks one Standard Webhooks call as its receiver would, without any code of ours: by the library
# "standardwebhooks" where it is installed, else by the words of the specification. Reads {"headers", "body", "secret"}
# as JSON, prints who checked, ends with 0 when the call is genuine.
import base64
import hashlib
import hmac
import json
import sys
import time


def check_by_hand(secret, body, headers):
    key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    stamp = int(headers["webhook-timestamp"])
    if abs(time.time() - stamp) > 300:
        raise ValueError("too old")
    text = headers["webhook-id"] + "." + headers["webhook-timestamp"] + "." + body
    expected = base64.b64encode(hmac.new(key, text.encode(), hashlib.sha256).digest()).decode()
    for each in headers["webhook-signature"].split(" "):
        version, _, signature = each.partition(",")
        if version == "v1" and hmac.compare_digest(signature, expected):
            return
    raise ValueError("no signature matches")


call = json.load(sys.stdin)
try:
    from standardwebhooks import Webhook
except ImportError:
    Webhook = None
try:
    if Webhook:
        Webhook(call["secret"]).verify(call["body"], call["headers"])
    else:
        check_by_hand(call["secret"], call["body"], call["headers"])
except Exception as problem:  # whatever a library throws means the same
    print(problem)
    sys.exit(1)
print("library" if Webhook else "by hand")
