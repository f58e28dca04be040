-- The Qadam file, version 5: contents that were taken out for ever.

-- One row for each content, under the last line of the history before it was purged. Going back over
-- that line or an earlier one leaves out whatever had this content. The names stay in the history.
CREATE TABLE purged (
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  line   INTEGER NOT NULL REFERENCES history (id),
  size   INTEGER NOT NULL CHECK (size > 0),
  at     TEXT NOT NULL,
  PRIMARY KEY (sha256, line)
) STRICT;

CREATE TRIGGER purged_is_never_changed BEFORE UPDATE ON purged
BEGIN
  SELECT raise(ABORT, 'what was purged is only added to');
END;

CREATE TRIGGER purged_is_never_deleted BEFORE DELETE ON purged
BEGIN
  SELECT raise(ABORT, 'what was purged is only added to');
END;
