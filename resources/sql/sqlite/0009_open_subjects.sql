-- What waits about a conversation, ticket or order, when a later event takes it back.
CREATE INDEX delivery_open_subject ON delivery (automation, subject) WHERE state IN ('waiting', 'retrying', 'held')
