#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays SurveyLab, Webankieta, Enalyzer, iAdvize, Intercom, Zendesk, HubSpot, Pipedrive and a REST system over HTTP
on loopback. A key that begins with "wrong" is one they do not know.

    fakeclouds.py [--ports surveylab=18081,webankieta=18082,…]     all others take a free port

Prints one line of JSON, {"surveylab": 41234, …}, when all of them listen. Every cloud answers as its documentation
says as long as nothing else is ordered:

    POST /_next   [{"status": 503, "headers": {…}, "body": …, "seconds": 2, "drop": true, "reset": 3}, …]    the next
                  answers; without a status the cloud's own, late for instance
    POST /_set    {"limit": 0, "withdrawn": ["ia-fetched-1"], "off": true}    what a cloud goes by
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
        self.tokens = 0  # iAdvize: logins so far
        self.withdrawn = []  # iAdvize: tokens that count no more
        self.sent = 0  # Webankieta
        self.limit = None  # Webankieta: invitations that the account may send
        self.off = False  # Enalyzer: the automation there

    def answer(self, call):
        """Status, body and, for some, headers."""
        answer = getattr(self, self.name)(call)
        return answer if len(answer) == 3 else answer + ({},)

    @staticmethod
    def given(call):
        """Parameters of the address and of a form."""
        form = call["headers"].get("content-type", "").startswith("application/x-www-form-urlencoded")
        return dict(call["query"], **{key: values[0] for key, values in parse_qs(call["body"] if form else "").items()})

    @staticmethod
    def json_in(call):
        try:
            return json.loads(call["body"])
        except ValueError:
            return None

    def surveylab(self, call):
        query = self.given(call)
        if call["path"] != "/api.php":
            return 404, {"status": False, "notification": "Not found"}
        if not query.get("apiToken") or not query.get("cId"):
            return 400, {"status": False, "notification": "Bad request"}
        if query["apiToken"].startswith("wrong"):
            return 401, {"status": False, "notification": "Unauthorized"}
        if query["cId"].startswith("gone"):
            return 404, {"status": False, "notification": "Not found"}
        action = query.get("action", "addContactToCollector")
        if action in ("turnOnCollector", "turnOffCollector"):
            self.collectors[query["cId"]] = action == "turnOnCollector"
            return 200, {"status": True, "notification": "Action process correctly"}
        if "source" in query:
            forwarded = self.json_in(call)
            known = isinstance(forwarded, dict) and query["source"] in ("intercom", "livechat")
            return 200, {"status": known, "notification": "Action process correctly" if known else "Action failed"}
        if "@" not in query.get("email", "") or not query.get("crk"):
            return 200, {"status": False, "notification": "Action failed"}
        if self.contacts.setdefault(query["crk"], query["email"]) != query["email"]:
            return 200, {"status": False, "notification": "Action failed"}
        return 200, {"status": True, "notification": "Action process correctly"}

    def webankieta(self, call):
        parts = call["path"].strip("/").split("/")
        if len(parts) != 5 or parts[0] != "webhooks":
            return 404, {"type": "error", "msg": "Webhook not found"}
        if "wrong" in parts[2] + parts[3]:
            return 200, {"type": "error", "msg": "Wrong webhook key or authorization"}
        given = self.given(call)
        name = parts[4]
        needs = {"update-respondent": ["id_survey", "id_respondent"], "add-respondent": ["id_survey", "email"],
                 "send-invitation": ["id_survey", "id_template", "email"],
                 "send-invitation-to-token": ["id_survey", "id_template", "token"]}
        if name not in needs:
            return 404, {"type": "error", "msg": "Webhook not found"}
        for parameter in needs[name]:
            if not given.get(parameter):
                return 200, {"type": "error", "msg": "%s is missing" % parameter}
        if not given["id_survey"].isdigit() or not given.get("id_respondent", "1").isdigit():
            return 200, {"type": "error", "msg": "Wrong parameters"}  # an unexpanded macro, for instance
        if given.get("token", "").startswith("unknown"):
            return 200, {"type": "error", "msg": "token not found"}
        if name.startswith("send"):
            self.sent += 1
            if self.limit is not None and self.sent > self.limit:
                return 200, {"type": "error", "msg": "Invitations limit has been reached"}
        return 200, {"type": "success", "msg": {
            "update-respondent": "Respondent has been updated on the survey's mailing list",
            "add-respondent": "Respondent has been added to the survey's mailing list"}.get(name, "Invitation sent")}

    def enalyzer(self, call):
        """What fails can switch an automation off there: after a fault every call fails."""
        rows = self.json_in(call)
        key = call["query"].get("apiKey", "")
        sound = isinstance(rows, list) and rows and all(
            isinstance(row, dict) and any("@" in str(value) for value in row.values()) for row in rows)
        if self.off or not key or key.startswith("wrong") or not sound:
            self.off = True
            return 400, {"message": "API key or data invalid"}
        return 200, {}

    def iadvize(self, call):
        refused = (401, {"error": "invalid_token", "error_description": "access token not valid"})
        login = call["headers"].get("authorization", "")
        known = login.startswith("Bearer ia-") and login[7:] not in self.withdrawn
        if call["path"] == "/oauth2/token":
            self.tokens += 1
            form = {key: values[0] for key, values in parse_qs(call["body"]).items()}
            if self.tokens > 10:
                return 429, {"error": "too_many_requests"}
            if form.get("grant_type") != "password" or form.get("password", "").startswith("wrong"):
                return 401, {"error": "invalid_grant", "error_description": "Invalid username and password combination"}
            return 200, {"access_token": "ia-fetched-%d" % self.tokens, "token_type": "Bearer", "expires_in": 86400,
                         "refresh_token": "none"}
        if call["path"] == "/_authenticated":
            return (200, {"authenticated": True}) if known else refused
        if call["path"] == "/graphql":
            if not known:
                return refused
            asked = (self.json_in(call) or {}).get("variables", {}).get("id", "")
            if asked.endswith("ffff"):
                return 200, {"data": {"conversation": None}}
            if asked.endswith("eeee"):
                return 200, {"data": None, "errors": [{"message": "Cannot query field \"email\" on type \"Visitor\"."}]}
            return 200, {"data": {"conversation": {
                "id": asked, "legacyId": 88210034, "channel": "CHAT",
                "visitor": self.iadvize_visitor(asked, "firstName", "lastName", "phoneNumber")}}}
        if call["path"].startswith("/api/2/visitor"):
            if not call["headers"].get("x-api-key") or call["headers"]["x-api-key"].startswith("wrong"):
                return 200, {"meta": {"status": "error", "message": "Forbidden"}}
            number = call["path"][len("/api/2/visitor"):].strip("/")
            if number and not number.isdigit():
                return 200, {"meta": {"status": "fail", "message": "Unknown 'visitor' with 'id' '%s'" % number}}
            visitor = dict(self.iadvize_visitor(number, "firstname", "lastname", "phone"), id=71500233)
            return 200, {"meta": {"status": "success"}, "data": visitor if number else [visitor]}
        return 404, {}

    @staticmethod
    def iadvize_visitor(number, first, last, phone):
        if number.endswith("0000"):
            return {"email": None, first: None, last: None, phone: None}
        return {"email": "m.oberg@przyklad.example", first: "Małgorzata", last: "Wiśniewska-Öberg",
                phone: "+48600000002"}

    def intercom(self, call):
        def fault(code, message):
            return {"type": "error.list", "request_id": "b68959tbgv8n", "errors": [{"code": code, "message": message}]}
        login = call["headers"].get("authorization", "")
        if not login.startswith("Bearer ") or login.startswith("Bearer wrong"):
            return 401, fault("unauthorized", "Access Token Invalid")
        if call["path"] == "/me":
            return 200, {"type": "admin"}
        if not call["path"].startswith("/contacts/"):
            return 404, fault("not_found", "Resource Not Found")
        number = call["path"].rsplit("/", 1)[1]
        if number.startswith("gone"):
            return 404, fault("not_found", "User Not Found")
        if number.startswith("merged"):  # into the one that follows the dash: merged-69b7
            return 410, fault("contact_merged", "Contact was merged"), {
                "Link": "</contacts/%s>; rel=\"canonical\"" % number.partition("-")[2]}
        return 200, {"type": "contact", "id": number, "role": "user",
                     "email": None if number.startswith("silent") else "zofia.dabrowska@przyklad.example",
                     "name": "Zofia Dąbrowska", "phone": None, "created_at": 1767225600,
                     "unsubscribed_from_emails": number.startswith("unsubscribed"),
                     "has_hard_bounced": number.startswith("bounced")}

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
            if split.path == "/_set":
                for key, value in json.loads(body).items():
                    setattr(cloud, key, value)
                return self.reply(200, {}, {})
            if split.path == "/_next":
                cloud.ordered.extend(json.loads(body))
                return self.reply(200, {}, {})
            call = {"method": self.command, "path": split.path,
                    "query": {key: values[0] for key, values in parse_qs(split.query, True).items()},
                    "headers": {key.lower(): value for key, value in self.headers.items()}, "body": body}
            with cloud.lock:
                cloud.calls.append(call)
                order = cloud.ordered.pop(0) if cloud.ordered else None
                own = order is None or "status" not in order
                status, answer, headers = cloud.answer(call) if own else (None, None, {})
            order = order or {}
            time.sleep(order.get("seconds", 0))
            if order.get("drop"):
                self.close_connection = True
                return self.connection.close()
            headers = dict(headers, **order.get("headers", {}))
            if "reset" in order:  # as Intercom says when its limit begins anew
                headers.update({"X-RateLimit-Limit": "1666", "X-RateLimit-Remaining": "0",
                                "X-RateLimit-Reset": str(int(time.time()) + order["reset"])})
            return self.reply(order.get("status", status), headers, order.get("body", answer))

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
