-- What a call leaves for later calls about the same subject: a chat's e-mail address, the answers of one survey.
CREATE TABLE call_memory (
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (address, subject)
) WITHOUT ROWID
--;;
CREATE INDEX call_memory_at ON call_memory (at)
