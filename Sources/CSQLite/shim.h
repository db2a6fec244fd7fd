#pragma once
#include <sqlite3.h>

// sqlite3_db_config is variadic, which Swift cannot call: these are the settings we use, with fixed arguments.

static inline int lods_no_checkpoint_on_close(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

static inline int lods_defensive(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

// SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift does not import.
static inline int lods_bind_text(sqlite3_stmt *s, int i, const char *text, int bytes) {
  return sqlite3_bind_text(s, i, text, bytes, SQLITE_TRANSIENT);
}

static inline int lods_bind_blob(sqlite3_stmt *s, int i, const void *data, int bytes) {
  if (bytes == 0) return sqlite3_bind_zeroblob(s, i, 0);
  return sqlite3_bind_blob(s, i, data, bytes, SQLITE_TRANSIENT);
}
