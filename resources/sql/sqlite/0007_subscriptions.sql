-- Who wants to be told what: follows the items of kind "subscription", so that whatever happens can ask in its own
-- transaction. events: a JSON list, NULL or empty for all. off_*: since when and why nothing is told any more.
CREATE TABLE subscriber (
    id TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    events TEXT,
    off_at INTEGER,
    off_code TEXT,
    off_values TEXT
) WITHOUT ROWID
--;;
INSERT INTO subscriber (id, url, events)
    SELECT id, json_extract(json, '$.url'), json_extract(json, '$.events') FROM item WHERE kind = 'subscription'
--;;
-- What subscribers are told, a row each: written with what happened, delivered afterwards.
CREATE TABLE outgoing (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    subscription TEXT NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    content TEXT NOT NULL,
    state TEXT NOT NULL,
    code TEXT NOT NULL,
    "values" TEXT,
    due_at INTEGER NOT NULL,
    lease TEXT,
    failed_attempts INTEGER NOT NULL DEFAULT 0
)
--;;
CREATE INDEX outgoing_due ON outgoing (due_at) WHERE state IN ('waiting', 'retrying')
--;;
CREATE INDEX outgoing_subscription ON outgoing (subscription, number)
--;;
CREATE TABLE outgoing_attempt (
    number INTEGER PRIMARY KEY,
    outgoing INTEGER NOT NULL REFERENCES outgoing (number) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT NOT NULL,
    "values" TEXT
)
--;;
CREATE INDEX outgoing_attempt_outgoing ON outgoing_attempt (outgoing)
