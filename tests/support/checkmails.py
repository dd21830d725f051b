#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every mail of a folder with Python's own readers of mail and HTML, as a second opinion.

    checkmails.py FOLDER SURVEY_HOST

Prints as JSON how many were read, whom each is to, and what is wrong with which. A mail may carry nothing but what an
invitation of ours carries, goes to one person, and its HTML has no tag, attribute or address that is not ours. Persons
are called osobaN@klient.example; what their mail has to show as plain text stands in FOLDER/wanted.json under N.
"""
import email
import email.policy
import email.utils
import html.parser
import json
import pathlib
import re
import sys
import urllib.parse

HEADERS = {"from", "to", "subject", "date", "message-id", "mime-version", "content-type", "auto-submitted",
           "x-surveyhook-delivery", "list-unsubscribe"}
ALONE = {"meta", "br", "hr"}
TAGS = ALONE | {"html", "head", "title", "body", "div", "p", "a", "strong", "em", "code", "pre", "blockquote", "ul",
                "ol", "li", "h1", "h2"}
ATTRIBUTES = {"lang", "charset", "name", "content", "style", "role", "href"}


class Page(html.parser.HTMLParser):
    """Notes what is not ours, and the text that a person sees."""

    def __init__(self, survey_host):
        super().__init__()
        self.survey_host = survey_host
        self.open, self.faults, self.text, self.links = [], [], [], 0

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            self.faults.append(f"tag {tag}")
        for name, value in attrs:
            if name not in ATTRIBUTES:
                self.faults.append(f"attribute {name}")
            if name == "href":
                self.check_link(value)
        if tag not in ALONE:
            self.open.append(tag)

    def check_link(self, link):
        url = urllib.parse.urlsplit(link)
        if url.scheme == "https" and url.netloc == self.survey_host and url.path == "/s":
            self.links += 1
            if [name for name, _ in urllib.parse.parse_qsl(url.query, keep_blank_values=True)] != ["osoba", "a", "b"]:
                self.faults.append(f"parameters of the survey link: {link}")
            if url.fragment:
                self.faults.append(f"fragment in the survey link: {link}")
        elif not (url.scheme == "mailto" and url.path == "biuro@biuro.example"):
            self.faults.append(f"link {link}")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes what is not open")

    def handle_data(self, data):
        self.text.append(data)

    def handle_comment(self, data):
        self.faults.append(f"comment {data}")

    def handle_pi(self, data):
        self.faults.append(f"instruction {data}")


def squeezed(text):
    """Without space: values are tidied to one line, and mail programs break lines where they like."""
    return re.sub(r"[\s\x00-\x20\x7f-\xa0\u2028\u2029]+", "", text)


def check_head(raw, mail, faults):
    names = [name.lower() for name in mail.keys()]
    for name in names:
        if name not in HEADERS:
            faults.append(f"header {name}")
    for name in sorted(HEADERS):
        if names.count(name) != 1:
            faults.append(f"{names.count(name)} times {name}")
    people = email.utils.getaddresses(mail.get_all("to", []))
    if len(people) != 1 or not re.fullmatch(r"osoba\d+@klient\.example", people[0][1]):
        faults.append(f"to {people}")
    if not raw.isascii():
        faults.append("bytes beyond ASCII")
    if raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"):
        faults.append("lone line ends")
    if max(len(line) for line in raw.split(b"\r\n")) > 998:
        faults.append("a line beyond 998")
    return people[0][1] if people else ""


def check_mail(raw, survey_host, wanted):
    faults = []
    mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
    person = check_head(raw, mail, faults)
    parts = list(mail.walk())
    if [part.get_content_type() for part in parts] != ["multipart/alternative", "text/plain", "text/html"]:
        faults.append(f"parts {[part.get_content_type() for part in parts]}")
        return person, faults
    faults += [str(defect) for part in parts for defect in part.defects]
    page = Page(survey_host)
    page.feed(parts[2].get_content())
    page.close()
    faults += page.faults
    if page.open:
        faults.append(f"left open: {page.open}")
    if page.links < 1:
        faults.append("no survey link")
    number = re.sub(r"\D", "", person.split("@")[0])
    for shown, name in (("".join(page.text), "HTML"), (parts[1].get_content(), "text")):
        if squeezed(wanted.get(number, "")) not in squeezed(shown):
            faults.append(f"the {name} does not show {wanted[number]!r}")
    return person, faults


folder = pathlib.Path(sys.argv[1])
everything = json.loads((folder / "wanted.json").read_text("utf-8"))
people, wrong = [], []
for file in sorted(folder.glob("*.eml")):
    person, faults = check_mail(file.read_bytes(), sys.argv[2], everything)
    people.append(person)
    if faults:
        wrong.append([file.name, person, faults])
json.dump({"mails": len(people), "people": people, "wrong": wrong}, sys.stdout)
