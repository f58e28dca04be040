-- The Qadam file, version 4: what the applicant compares programs with.

-- The applicant's means; what is not told has no row. Sums as "3400 USD", the stay as an ISO 8601
-- period or "permanent".
CREATE TABLE means (
  name  TEXT PRIMARY KEY CHECK (name IN ('income', 'savings', 'investable', 'dependants', 'stay')),
  value TEXT NOT NULL CHECK (value <> '')
) STRICT;

-- Filters of the table of programs, each as its line of text.
CREATE TABLE filters (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  line TEXT NOT NULL CHECK (line <> '')
) STRICT;

-- The applicant's exchange rates: units of a currency (ISO 4217) for one US dollar, an exact decimal;
-- the name of the file from which one was read.
CREATE TABLE rates (
  currency TEXT PRIMARY KEY CHECK (currency GLOB '[A-Z][A-Z][A-Z]' AND currency <> 'USD'),
  per_usd  TEXT NOT NULL CHECK (per_usd NOT GLOB '*[^0-9.]*' AND CAST(per_usd AS REAL) > 0),
  date     TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  file     TEXT CHECK (file <> '')
) STRICT;

-- The file of facts that goes before those shipped, at most one; its content is among the contents.
CREATE TABLE facts_file (
  only     INTEGER PRIMARY KEY CHECK (only = 1),
  name     TEXT NOT NULL CHECK (name <> ''),
  sha256   TEXT NOT NULL REFERENCES contents (sha256),
  size     INTEGER NOT NULL CHECK (size > 0),
  date     TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  accepted TEXT NOT NULL CHECK (accepted GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
