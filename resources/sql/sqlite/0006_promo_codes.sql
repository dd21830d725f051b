-- Codes to give away. A code belongs to at most one delivery; shown: it may have left, so that it never is free again.
CREATE TABLE promo_pool (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    warn_below INTEGER NOT NULL
) WITHOUT ROWID
--;;
CREATE TABLE promo_code (
    number INTEGER PRIMARY KEY,
    pool TEXT NOT NULL REFERENCES promo_pool (id),
    code TEXT NOT NULL UNIQUE,
    delivery INTEGER UNIQUE,
    given_at INTEGER,
    shown INTEGER NOT NULL DEFAULT 0
)
--;;
CREATE INDEX promo_code_free ON promo_code (pool, number) WHERE delivery IS NULL
