-- The Qadam file, version 3: the applicant's answers and details, and the papers with their files.

-- Answers to the questions of eligibility.
CREATE TABLE replies (
  question TEXT PRIMARY KEY,
  reply    TEXT NOT NULL CHECK (reply IN ('yes', 'no', 'unknown'))
) STRICT;

-- The applicant's facts.
CREATE TABLE details (
  field TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (value <> '')
) STRICT;

-- The language in which a document is written.
CREATE TABLE statements (
  document TEXT PRIMARY KEY,
  language TEXT
) STRICT;

-- What a document says; an empty value is known not to stand in it.
CREATE TABLE stated (
  document TEXT NOT NULL REFERENCES statements (document) ON DELETE CASCADE,
  field    TEXT NOT NULL,
  value    TEXT NOT NULL,
  PRIMARY KEY (document, field)
) STRICT;

-- How a document is got: the issuing country (ISO 3166), whom to ask, what it costs.
CREATE TABLE handlings (
  document TEXT PRIMARY KEY,
  country  TEXT CHECK (country GLOB '[A-Z][A-Z]'),
  contact  TEXT CHECK (contact <> ''),
  cost     TEXT CHECK (cost <> '')
) STRICT;

-- The days on which a document reached its states.
CREATE TABLE reached (
  document TEXT NOT NULL REFERENCES handlings (document) ON DELETE CASCADE,
  state    TEXT NOT NULL,
  date     TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (document, state)
) STRICT;

-- The content of files, each once, under its SHA-256 digest. What no attachment names any more
-- stays, so that taking a file away can be taken back.
CREATE TABLE contents (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes  BLOB NOT NULL
) STRICT;

-- Files attached to documents; at most one of a document is the version that is handed in.
CREATE TABLE attachments (
  id       INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  kind     TEXT NOT NULL,
  size     INTEGER NOT NULL CHECK (size > 0),
  sha256   TEXT NOT NULL REFERENCES contents (sha256),
  added    TEXT NOT NULL CHECK (added GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  current  INTEGER NOT NULL CHECK (current IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX one_current ON attachments (document) WHERE current = 1;

-- Hand-in folders that were made.
CREATE TABLE packings (
  id        INTEGER PRIMARY KEY,
  addressee TEXT NOT NULL,
  made_on   TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  for_day   TEXT NOT NULL CHECK (for_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name      TEXT NOT NULL CHECK (name <> '')
) STRICT;

-- The files in them, as they were then.
CREATE TABLE packed (
  packing  INTEGER NOT NULL REFERENCES packings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  document TEXT NOT NULL,
  file     TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  PRIMARY KEY (packing, position)
) STRICT;
