-- What arrived, once a call. method, path, query, headers and body are the bytes as they came (headers: one
-- "name: value" a line), less masked secrets and fields nobody keeps. Times everywhere: milliseconds since 1970, UTC.
CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    platform TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    method BLOB NOT NULL,
    path BLOB NOT NULL,
    query BLOB NOT NULL,
    headers BLOB NOT NULL,
    body BLOB NOT NULL,
    type TEXT NOT NULL,
    subject TEXT NOT NULL
)
--;;
-- One automation's (and person's) view of a call. No foreign key to call: it would need an index on the intake's path.
CREATE TABLE event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    call INTEGER NOT NULL,
    automation TEXT NOT NULL,
    item INTEGER NOT NULL,
    platform TEXT NOT NULL,
    type TEXT NOT NULL,
    state TEXT NOT NULL,
    code TEXT NOT NULL,
    "values" TEXT,
    person TEXT,
    received_at INTEGER NOT NULL,
    due_at INTEGER,
    next_try INTEGER,
    lookup_tries INTEGER NOT NULL DEFAULT 0,
    duplicate_of INTEGER
)
--;;
CREATE INDEX event_received ON event (number) WHERE state = 'received'
--;;
CREATE INDEX event_next_try ON event (next_try) WHERE next_try IS NOT NULL
--;;
-- Touched only once the planner (or the door) has decided: cheap for the intake, complete for the history.
CREATE INDEX event_state ON event (state, number) WHERE state <> 'received'
--;;
CREATE INDEX event_person ON event (person, number) WHERE person IS NOT NULL
--;;
CREATE TABLE dedup (
    address TEXT NOT NULL,
    key TEXT NOT NULL,
    event INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (address, key)
) WITHOUT ROWID
--;;
-- Refused calls that are still kept, so that the oldest of an address are found without an index on event.
CREATE TABLE rejected (
    address TEXT NOT NULL,
    event INTEGER NOT NULL,
    call INTEGER NOT NULL,
    PRIMARY KEY (address, event)
) WITHOUT ROWID
--;;
CREATE TABLE address_note (
    address TEXT NOT NULL,
    code TEXT NOT NULL,
    count INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (address, code)
) WITHOUT ROWID
--;;
-- seq is also the mark of the last change: every change of an event writes a line. That an event was received is not
-- written here: it follows from the event itself.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    event INTEGER NOT NULL REFERENCES event (number) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    code TEXT NOT NULL,
    "values" TEXT
)
--;;
CREATE INDEX history_event ON history (event)
--;;
CREATE TABLE event_story (
    event INTEGER PRIMARY KEY REFERENCES event (number) ON DELETE CASCADE,
    story TEXT NOT NULL,
    lookups TEXT
)
--;;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL
)
--;;
CREATE TABLE suppression (
    address TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    token TEXT
) WITHOUT ROWID
--;;
CREATE TABLE delivery (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    event INTEGER NOT NULL REFERENCES event (number) ON DELETE CASCADE,
    automation TEXT NOT NULL,
    action_index INTEGER NOT NULL,
    action_type TEXT NOT NULL,
    person TEXT NOT NULL,
    state TEXT NOT NULL,
    code TEXT NOT NULL,
    "values" TEXT,
    due_at INTEGER NOT NULL,
    sent_at INTEGER,
    asked_at INTEGER NOT NULL, -- sent_at, else due_at: what the rest period counts from
    content TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_key TEXT,
    staff_address INTEGER NOT NULL,
    token TEXT NOT NULL UNIQUE,
    confirmed INTEGER NOT NULL DEFAULT 0, -- a person has said yes: "ask" is answered
    lease TEXT,
    marked INTEGER NOT NULL DEFAULT 0,    -- the point of no return was passed
    failed_attempts INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
)
--;;
CREATE UNIQUE INDEX delivery_action ON delivery (event, action_index) WHERE state <> 'cancelled'
--;;
CREATE UNIQUE INDEX delivery_subject ON delivery (subject_key, action_index) WHERE subject_key IS NOT NULL AND state <> 'cancelled'
--;;
CREATE INDEX delivery_event ON delivery (event)
--;;
CREATE INDEX delivery_due ON delivery (due_at) WHERE state IN ('waiting', 'retrying')
--;;
CREATE INDEX delivery_open ON delivery (state) WHERE state IN ('held', 'sending', 'needs_attention')
--;;
CREATE INDEX delivery_person ON delivery (person, asked_at)
--;;
CREATE TABLE attempt (
    number INTEGER PRIMARY KEY,
    delivery INTEGER NOT NULL REFERENCES delivery (number) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT NOT NULL,
    "values" TEXT
)
--;;
CREATE INDEX attempt_delivery ON attempt (delivery)
--;;
CREATE TABLE item (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID
--;;
CREATE TABLE item_secret (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    pointer TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (kind, id, pointer),
    FOREIGN KEY (kind, id) REFERENCES item (kind, id) ON DELETE CASCADE
) WITHOUT ROWID
--;;
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
)
--;;
INSERT INTO workspace (id, revision) VALUES (1, 0)
