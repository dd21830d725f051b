#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays SurveyLab, Webankieta, Enalyzer, iAdvize, Intercom, Zendesk, HubSpot, Pipedrive and a REST system over HTTP
on loopback. A key that begins with "wrong" is one they do not know.

    fakeclouds.py [--ports surveylab=18081,webankieta=18082,…]     all others take a free port

Prints one line of JSON, {"surveylab": 41234, …}, when all of them listen. Every cloud answers as its documentation
says as long as nothing else is ordered:

    POST /_next   [{"status": 503, "headers": {…}, "body": …, "seconds": 2, "drop": true}, …]    the next answers
    GET  /_calls  every call so far: [{"method", "path", "query", "headers", "body"}]

With the ports 18081 to 18086 it serves the connections of the example workspace.
"""
import argparse
import base64
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

NAMES = ["surveylab", "webankieta", "enalyzer", "iadvize", "intercom", "rest", "zendesk", "hubspot", "pipedrive"]


class Cloud:
    """What one platform knows and answers."""

    def __init__(self, name):
        self.name = name
        self.lock = threading.Lock()
        self.calls = []
        self.ordered = []
        self.contacts = {}  # SurveyLab: crk -> e-mail
        self.collectors = {}  # SurveyLab: cId -> on
        self.tokens = 0

    def answer(self, call):
        return getattr(self, self.name)(call)

    def surveylab(self, call):
        query = call["query"]
        if call["path"] != "/api.php":
            return 404, {"status": False, "notification": "Not found"}
        if not query.get("apiToken") or not query.get("cId"):
            return 400, {"status": False, "notification": "Bad request"}
        action = query.get("action", "addContactToCollector")
        if action in ("turnOnCollector", "turnOffCollector"):
            self.collectors[query["cId"]] = action == "turnOnCollector"
            return 200, {"status": True, "notification": "Action process correctly"}
        if "source" in query:
            return 200, {"status": bool(call["body"]), "notification": "Action process correctly"}
        if "@" not in query.get("email", "") or not query.get("crk"):
            return 200, {"status": False, "notification": "Action failed"}
        if self.contacts.setdefault(query["crk"], query["email"]) != query["email"]:
            return 200, {"status": False, "notification": "Action failed"}
        return 200, {"status": True, "notification": "Action process correctly"}

    def webankieta(self, call):
        parts = call["path"].strip("/").split("/")
        query = call["query"]
        if len(parts) != 5 or parts[0] != "webhooks":
            return 404, {"type": "error", "msg": "Webhook not found"}
        name = parts[4]
        needs = {"update-respondent": ["id_survey", "id_respondent"], "add-respondent": ["id_survey", "email"],
                 "send-invitation": ["id_survey", "id_template", "email"],
                 "send-invitation-to-token": ["id_survey", "id_template", "token"]}
        for parameter in needs.get(name, ["id_survey"]):
            if not query.get(parameter):
                return 200, {"type": "error", "msg": "%s is missing" % parameter}
        if name == "update-respondent":
            return 200, {"type": "success", "msg": "Respondent has been updated on the survey's mailing list"}
        return 200, {"type": "success", "msg": "Done"}

    def enalyzer(self, call):
        try:
            rows = json.loads(call["body"])
        except ValueError:
            rows = None
        if not isinstance(rows, list) or not rows or not call["query"]:
            return 400, {"message": "API key or data invalid"}
        return 200, {}

    def iadvize(self, call):
        if call["path"] == "/oauth2/token":
            self.tokens += 1
            form = {key: values[0] for key, values in parse_qs(call["body"]).items()}
            if form.get("grant_type") != "password" or form.get("password") == "wrong":
                return 401, {"error": "invalid_grant", "error_description": "Invalid username and password combination"}
            return 200, {"access_token": "ia-fetched-%d" % self.tokens, "token_type": "Bearer", "expires_in": 86400,
                         "refresh_token": "none"}
        if call["path"] == "/_authenticated":
            if not call["headers"].get("authorization", "").startswith("Bearer ia-"):
                return 401, {"error": "invalid_token", "error_description": "The access token is invalid"}
            return 200, {"authenticated": True}
        if call["path"] == "/graphql":
            if not call["headers"].get("authorization", "").startswith("Bearer ia-"):
                return 401, {"error": "invalid_token", "error_description": "The access token is invalid"}
            return 200, {"data": {"conversation": {
                "id": "7d1b6c2e-40a7-4a0f-9c51-3e8f2a6b9d10", "legacyId": 88210034, "channel": "CHAT",
                "visitor": {"email": "m.oberg@przyklad.example", "firstName": "Małgorzata",
                            "lastName": "Wiśniewska-Öberg", "phoneNumber": "+48600000002"}}}}
        if call["path"].startswith("/api/2/visitor"):
            if not call["headers"].get("x-api-key") or call["headers"]["x-api-key"].startswith("wrong"):
                return 200, {"meta": {"status": "error", "message": "Forbidden"}}
            return 200, {"meta": {"status": "success"},
                         "data": {"id": 71500233, "firstname": "Małgorzata", "lastname": "Wiśniewska-Öberg",
                                  "email": "m.oberg@przyklad.example", "phone": ""}}
        return 404, {}

    def intercom(self, call):
        login = call["headers"].get("authorization", "")
        if not login.startswith("Bearer ") or login.startswith("Bearer wrong"):
            return 401, {"type": "error.list", "errors": [{"code": "unauthorized", "message": "Access Token Invalid"}]}
        if call["path"].startswith("/contacts/"):
            number = call["path"].rsplit("/", 1)[1]
            return 200, {"type": "contact", "id": number, "role": "user", "email": "zofia.dabrowska@przyklad.example",
                         "name": "Zofia Dąbrowska", "phone": None, "unsubscribed_from_emails": False,
                         "has_hard_bounced": False}
        return 200, {"type": "admin"} if call["path"] == "/me" else {}

    def zendesk(self, call):
        if call["path"] != "/api/v2/users/me":
            return 404, {"error": "RecordNotFound"}
        login = call["headers"].get("authorization", "")
        if login.startswith("Basic "):
            login = base64.b64decode(login[6:]).decode()
        if not login or "/token:wrong" in login or login.startswith("Bearer wrong"):
            return 200, {"user": {"id": None, "name": "Anonymous user", "role": "end-user"}}
        return 200, {"user": {"id": 35436, "name": "Beheer", "role": "admin"}}

    def hubspot(self, call):
        if call["path"] != "/account-info/v3/details":
            return 404, {}
        if call["headers"].get("authorization", "").startswith("Bearer wrong"):
            return 401, {"status": "error", "message": "Authentication credentials not found"}
        return 200, {"portalId": 123456, "accountType": "STANDARD"}

    def pipedrive(self, call):
        if call["path"] != "/api/v1/users/me":
            return 404, {"success": False}
        if call["headers"].get("x-api-token", "").startswith("wrong"):
            return 401, {"success": False, "error": "unauthorized access", "errorCode": 401}
        return 200, {"success": True, "data": {"id": 777, "name": "Ewa"}}

    def rest(self, call):
        return 201, {"id": len(self.calls), "ok": True}


def handler_for(cloud):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self):
            split = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode("utf-8", "replace")
            if split.path == "/_calls":
                return self.reply(200, {}, cloud.calls)
            if split.path == "/_next":
                cloud.ordered.extend(json.loads(body))
                return self.reply(200, {}, {})
            call = {"method": self.command, "path": split.path,
                    "query": {key: values[0] for key, values in parse_qs(split.query, True).items()},
                    "headers": {key.lower(): value for key, value in self.headers.items()}, "body": body}
            with cloud.lock:
                cloud.calls.append(call)
                order = cloud.ordered.pop(0) if cloud.ordered else None
                status, answer = cloud.answer(call) if order is None or "status" not in order else (None, None)
            order = order or {}
            time.sleep(order.get("seconds", 0))
            if order.get("drop"):
                self.close_connection = True
                return self.connection.close()
            return self.reply(order.get("status", status), order.get("headers", {}), order.get("body", answer))

        def reply(self, status, headers, answer):
            data = answer.encode() if isinstance(answer, str) else json.dumps(answer).encode()
            self.send_response(status)
            for key, value in headers.items():
                self.send_header(key, value)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

        def log_message(self, *args):
            pass

    return Handler


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ports", default="", help="name=port, separated by commas")
    wanted = dict(pair.split("=") for pair in parser.parse_args().ports.split(",") if pair)
    ports = {}
    for name in NAMES:
        server = ThreadingHTTPServer(("127.0.0.1", int(wanted.get(name, 0))), handler_for(Cloud(name)))
        server.daemon_threads = True
        ports[name] = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps(ports), flush=True)
    sys.stdin.read()  # until whoever started it is gone


if __name__ == "__main__":
    main()
