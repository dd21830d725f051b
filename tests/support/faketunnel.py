#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays cloudflared or ngrok, by the name it is called by. What it does stands in the file "mode" beside it:
open (or nothing), silent, ends, account. Each start is a line in the file "starts": its arguments. Being told to
end, it makes the file "ended"."""
import json
import os
import signal
import sys
import time

here = os.path.dirname(os.path.abspath(sys.argv[0]))


def path(name):
    return os.path.join(here, name)


def mode():
    try:
        with open(path("mode"), encoding="utf-8") as file:
            return file.read().strip()
    except FileNotFoundError:
        return "open"


def end(*_):
    open(path("ended"), "w", encoding="utf-8").close()
    os._exit(0)


def say_cloudflared():
    config = sys.argv[sys.argv.index("--config") + 1]
    if os.path.getsize(config) != 0:
        sys.exit("a foreign configuration")
    lines = [
        "2026-11-23T08:00:00Z INF Thank you for trying Cloudflare Tunnel.",
        "2026-11-23T08:00:00Z INF Requesting new quick Tunnel on https://api.trycloudflare.com ...",
        "2026-11-23T08:00:02Z INF +----------------------------------------------------------+",
        "2026-11-23T08:00:02Z INF |  Your quick Tunnel has been created! Visit it at:        |",
        "2026-11-23T08:00:02Z INF |  https://calm-hill-quiet-river.trycloudflare.com         |",
        "2026-11-23T08:00:02Z INF +----------------------------------------------------------+",
    ]
    print("\n".join(lines), file=sys.stderr, flush=True)


def say_ngrok():
    lines = [
        {"lvl": "info", "msg": "starting web service", "obj": "web", "addr": "127.0.0.1:4040"},
        {"lvl": "info", "msg": "started tunnel", "obj": "tunnels", "name": "command_line",
         "addr": "http://" + sys.argv[2], "url": "https://own-name.ngrok-free.app"},
    ]
    for line in lines:
        print(json.dumps(line, separators=(",", ":")), flush=True)


signal.signal(signal.SIGTERM, end)
with open(path("starts"), "a", encoding="utf-8") as starts:
    starts.write(" ".join(sys.argv[1:]) + "\n")
what = mode()
if what == "account":
    print(json.dumps({"lvl": "eror", "err": "Your authtoken: 2geheim4711 ERR_NGROK_105"}), flush=True)
    sys.exit(1)
if what != "silent":
    say_ngrok() if os.path.basename(sys.argv[0]) == "ngrok" else say_cloudflared()
if what == "ends":
    sys.exit(3)
while True:
    time.sleep(3600)
