-- What each automation was like: whenever it changes one is added, the newest 20 stay. Never with secrets.
CREATE TABLE automation_version (
    automation TEXT NOT NULL,
    version INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (automation, version)
) WITHOUT ROWID
--;;
INSERT INTO automation_version (automation, version, saved_at, json)
    SELECT id, 1, CAST(strftime('%s', 'now') AS INTEGER) * 1000, json FROM item WHERE kind = 'automation'
