import type { Database } from 'better-sqlite3'

/**
 * The search index. `search` says in which segments a term stands; it keeps no text, and a row's id is made of the
 * version's and the segment's (see `main/search/index-rows.ts`). `search_word` has each word once, `search_part` finds
 * those with a part in them. Triggers note each segment whose text is not indexed as it stands now in `search_stale`, in the
 * very transaction that changes it, whoever does; all that is there already is noted, too.
 */
export function search(db: Database): void {
  db.exec(`
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
    INSERT INTO search_stale SELECT version, id FROM segment;
  `)
}
