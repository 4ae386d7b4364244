-- The schema after migration 38; written by tests/db/migrate.test.ts.

CREATE TABLE work (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  about TEXT NOT NULL,
  relations TEXT NOT NULL,
  pivot INTEGER REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED
, signed TEXT, date TEXT) STRICT;

CREATE TABLE version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work INTEGER NOT NULL REFERENCES work (id),
  place INTEGER NOT NULL,
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  about TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported TEXT NOT NULL,
  text TEXT NOT NULL
, markup TEXT) STRICT;

CREATE INDEX version_work ON version (work);

CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work INTEGER NOT NULL REFERENCES work (id),
  state TEXT NOT NULL CHECK (state IN ('unreviewed', 'accepted', 'doubtful')),
  origin TEXT NOT NULL CHECK (origin IN ('aligned', 'imported', 'person')),
  confidence REAL,
  reasons TEXT NOT NULL,
  conflicts TEXT NOT NULL,
  note TEXT NOT NULL
, imported TEXT, excluded TEXT CHECK (excluded IN ('true'))) STRICT;

CREATE INDEX unit_work ON unit (work);

CREATE TABLE segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL REFERENCES version (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  spans TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('heading', 'body', 'list', 'note', 'furniture')),
  correction TEXT
) STRICT;

CREATE INDEX segment_version ON segment (version);

CREATE INDEX segment_unit ON segment (unit);

CREATE TABLE divergence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  work INTEGER NOT NULL REFERENCES work (id),
  category TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('neutral', 'minor', 'major', 'critical')),
  confidence REAL NOT NULL,
  message TEXT NOT NULL,
  evidence TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'dismissed', 'corrected')),
  decision TEXT
, grade TEXT
  CHECK (grade IN ('neutral', 'minor', 'major', 'critical')), mqm TEXT, note TEXT, origin TEXT CHECK (origin IN ('person'))) STRICT;

CREATE INDEX divergence_work ON divergence (work);

CREATE TABLE operation (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  work INTEGER,
  args TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES operation (seq)
, named TEXT) STRICT;

CREATE INDEX operation_work ON operation (work, seq);

CREATE TABLE change (
  seq INTEGER NOT NULL REFERENCES operation (seq),
  n INTEGER NOT NULL,
  "table" TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  "before" TEXT,
  "after" TEXT,
  PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX change_row ON change ("table", row_id, seq);

CREATE TABLE bulk (
  seq INTEGER NOT NULL REFERENCES operation (seq),
  n INTEGER NOT NULL,
  changes BLOB NOT NULL,
  PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lexicon (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  lists TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

CREATE TABLE search_word (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;

CREATE VIRTUAL TABLE search_part USING fts5 (
  word, content = 'search_word', content_rowid = 'id', detail = none,
  tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE search_stale (
  version INTEGER NOT NULL,
  segment INTEGER NOT NULL,
  PRIMARY KEY (version, segment)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER segment_added AFTER INSERT ON segment BEGIN
  INSERT OR IGNORE INTO search_stale VALUES (new.version, new.id);
END;

CREATE TRIGGER segment_removed AFTER DELETE ON segment BEGIN
  INSERT OR IGNORE INTO search_stale VALUES (old.version, old.id);
END;

CREATE TRIGGER segment_changed AFTER UPDATE ON segment
  WHEN old.correction IS NOT new.correction OR old.spans IS NOT new.spans
    OR old.version IS NOT new.version
BEGIN
  INSERT OR IGNORE INTO search_stale VALUES (old.version, old.id);
  INSERT OR IGNORE INTO search_stale VALUES (new.version, new.id);
END;

CREATE TRIGGER version_changed AFTER UPDATE ON version
  WHEN old.lang IS NOT new.lang OR old.text IS NOT new.text
BEGIN
  INSERT OR IGNORE INTO search_stale SELECT version, id FROM segment WHERE version = new.id;
END;

CREATE TABLE unchecked (work INTEGER PRIMARY KEY REFERENCES work (id) ON DELETE CASCADE) STRICT;
