-- A person's id is the number that [ID_RESPONDENT] stands for and callers of our addresses name. json: the item of the
-- workspace file, less what stands in columns and lists. listed: 1 when the office's own list has the person.
ALTER TABLE person ADD COLUMN json TEXT
--;;
ALTER TABLE person ADD COLUMN listed INTEGER NOT NULL DEFAULT 0
--;;
-- Who is on a survey's list of people, with labels l1 … l10.
CREATE TABLE list_member (
    survey TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id) ON UPDATE CASCADE ON DELETE CASCADE,
    labels TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    token TEXT NOT NULL UNIQUE,
    PRIMARY KEY (survey, person)
) WITHOUT ROWID
--;;
CREATE INDEX list_member_person ON list_member (person)
--;;
INSERT OR IGNORE INTO person (id, address, first_seen, last_seen)
    SELECT NULLIF(CAST(json_extract(json, '$.idRespondent') AS INTEGER), 0), id, 0, 0 FROM item WHERE kind = 'person'
--;;
INSERT OR IGNORE INTO person (address, first_seen, last_seen) SELECT id, 0, 0 FROM item WHERE kind = 'person'
--;;
UPDATE person SET listed = 1, json = (SELECT json FROM item WHERE kind = 'person' AND item.id = person.address)
    WHERE address IN (SELECT id FROM item WHERE kind = 'person')
--;;
INSERT OR IGNORE INTO list_member (survey, person, labels, changed_at, token)
    SELECT s.value, p.id, coalesce(json_extract(i.json, '$.labels'), '{}'), 0, lower(hex(randomblob(16)))
    FROM item i JOIN person p ON p.address = i.id, json_each(i.json, '$.surveys') s WHERE i.kind = 'person'
--;;
DELETE FROM item WHERE kind = 'person'
