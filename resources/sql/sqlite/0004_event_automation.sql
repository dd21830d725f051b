-- An automation's newest events, however long ago they came: its samples, its last event, its part of the history.
CREATE INDEX event_automation ON event (automation, number)
