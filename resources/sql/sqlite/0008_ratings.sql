-- What customers answered when they were asked how a conversation was; never who they are. One row a conversation and
-- kind of answer. The score outlives the call; the comment is the call's and goes when the call is forgotten.
CREATE TABLE rating (
    number INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    call INTEGER NOT NULL,
    at INTEGER NOT NULL,
    score INTEGER NOT NULL,
    comment TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    UNIQUE (platform, subject, kind)
)
--;;
CREATE INDEX rating_at ON rating (at)
--;;
CREATE INDEX rating_call ON rating (call) WHERE comment <> ''
