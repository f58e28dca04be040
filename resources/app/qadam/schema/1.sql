-- The Qadam file, version 1. Dates are ISO 8601 (YYYY-MM-DD), local to where something happened;
-- moments are ISO 8601 in UTC. Names of events, documents, states and stages are those of the
-- command line. Once released this file is never edited: a change is a new numbered file.

-- What happened, as the applicant recorded it.
CREATE TABLE events (
  id        INTEGER PRIMARY KEY,
  event     TEXT NOT NULL,
  date      TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reference TEXT CHECK (reference <> '')
) STRICT;

-- The checklist; a document without a row is not started.
CREATE TABLE documents (
  document    TEXT PRIMARY KEY,
  state       TEXT NOT NULL,
  since       TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  issued      TEXT CHECK (issued GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reference   TEXT CHECK (reference <> ''),
  note        TEXT CHECK (note <> '')
) STRICT;

-- The applicant's own words, one note a stage.
CREATE TABLE stage_notes (
  stage TEXT PRIMARY KEY,
  note  TEXT NOT NULL
) STRICT;

-- Stages on which the applicant went on although something was missing, and why.
CREATE TABLE gate_overrides (
  stage      TEXT PRIMARY KEY,
  reason     TEXT NOT NULL CHECK (reason <> ''),
  decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- Programs kept for comparing, in the order chosen.
CREATE TABLE shortlist (
  position INTEGER PRIMARY KEY,
  program  TEXT NOT NULL UNIQUE
) STRICT;

-- Every change, undo and redo, for ever. An undo or redo names the change it takes back or repeats.
CREATE TABLE history (
  id     INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('change', 'undo', 'redo')),
  target INTEGER REFERENCES history (id),
  change TEXT NOT NULL CHECK (json_valid(change)),
  CHECK ((action = 'change') = (target IS NULL))
) STRICT;

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN
  SELECT raise(ABORT, 'the history is only added to');
END;

CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
BEGIN
  SELECT raise(ABORT, 'the history is only added to');
END;
