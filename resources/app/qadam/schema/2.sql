-- The Qadam file, version 2: what the applicant adds about time.

-- The file's own name, by which calendars know its deadlines again; it says nothing of the person.
CREATE TABLE identity (
  id TEXT PRIMARY KEY
) STRICT;

INSERT INTO identity (id) VALUES (lower(hex(randomblob(16))));

-- The last good day printed on what was issued, inclusive.
ALTER TABLE events ADD COLUMN valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

-- The reason of a refusal, or what changed since the last attempt.
ALTER TABLE events ADD COLUMN note TEXT CHECK (note <> '');

-- Stays in Kazakhstan; the days of entry and of exit are both part of a stay.
CREATE TABLE stays (
  id    INTEGER PRIMARY KEY,
  entry TEXT NOT NULL CHECK (entry GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  exit  TEXT CHECK (exit GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  city  TEXT CHECK (city <> ''),
  CHECK (exit >= entry)
) STRICT;

-- Dates that the applicant set.
CREATE TABLE own_deadlines (
  id    INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  date  TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  done  TEXT CHECK (done GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- Days off that the applicant added (off = 1) or took away (off = 0).
CREATE TABLE own_days (
  date   TEXT PRIMARY KEY CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  off    INTEGER NOT NULL CHECK (off IN (0, 1)),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- What is added to deadlines: words, and how many days ahead to remind ("30,7,1"; "" for never).
CREATE TABLE deadline_notes (
  deadline      TEXT PRIMARY KEY,
  note          TEXT NOT NULL,
  remind_before TEXT
) STRICT;

-- What the applicant plans with: wished-arrival, eds-carrier, nationalities ("NL,DE").
CREATE TABLE planning (
  name  TEXT PRIMARY KEY CHECK (name IN ('wished-arrival', 'eds-carrier', 'nationalities')),
  value TEXT NOT NULL
) STRICT;

-- The applicant's own figures for how long something takes, in calendar days.
CREATE TABLE estimates (
  estimate TEXT PRIMARY KEY,
  days     INTEGER NOT NULL CHECK (days >= 0)
) STRICT;
