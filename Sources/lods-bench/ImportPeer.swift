import HelpDesk
import Municipality
import Office
import Records

/// The `sqlite3` shell's way to take in a ``BenchSheet``: a temporary table, words looked up, two inserts.
///
/// It checks nothing, looks for no personal number, knows no row again and keeps no totals.
struct ImportPeer {
  private let town: BenchTown
  private let sheet: BenchSheet

  init(_ town: BenchTown, _ sheet: BenchSheet) {
    self.town = town
    self.sheet = sheet
  }

  /// The script that imports a sheet into the office whose `desk.sqlite` is open.
  func script(of path: String) throws -> String {
    """
    PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA mmap_size = 0;
    PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 0;
    CREATE TEMP TABLE sheet (
      date, time, branch, task, level, outcome, reason, channel, minutes, barriers, alone, contact, area, effort);
    CREATE TEMP TABLE word (field, word, number, PRIMARY KEY (field, word)) WITHOUT ROWID;
    INSERT INTO word VALUES \(try values());
    .mode csv
    .separator ;
    .import --schema temp --skip 1 '\(path)' sheet
    -- Ids in their order, as the table wants them: in the order of the sheet it takes far longer.
    CREATE TEMP TABLE drawn AS SELECT randomblob(16) AS id, sheet.* FROM sheet ORDER BY 1;
    BEGIN IMMEDIATE;
    INSERT INTO entry (branch, day, is_month_only, part, count, is_approximate, level, channel, outcome, minutes,
      barriers, alone, contact, is_misdirected, pathways, reason, area, effort, id)
    SELECT (SELECT number FROM word WHERE field = 'branch' AND word = branch),
      CAST(julianday(substr(date, 7, 4) || '-' || substr(date, 4, 2) || '-' || substr(date, 1, 2)) - 2440587.5 AS INT),
      0, CASE WHEN CAST(time AS INT) < 12 THEN 0 WHEN CAST(time AS INT) < 17 THEN 1 ELSE 2 END, 1, 0,
      CAST(nullif(level, '') AS INT), (SELECT number FROM word WHERE field = 'channel' AND word = channel),
      (SELECT number FROM word WHERE field = 'outcome' AND word = outcome), CAST(nullif(minutes, '') AS INT),
      (SELECT number FROM word WHERE field = 'barriers' AND word = barriers),
      (SELECT number FROM word WHERE field = 'alone' AND word = alone),
      (SELECT number FROM word WHERE field = 'contact' AND word = contact), 0, 0,
      (SELECT number FROM word WHERE field = 'reason' AND word = reason),
      (SELECT number FROM word WHERE field = 'area' AND word = area), CAST(nullif(effort, '') AS INT), id
    FROM drawn;
    INSERT INTO entry_task
    SELECT id, (SELECT number FROM word WHERE field = 'task' AND word = trim(value)), 1
    FROM (
      SELECT id, iif(instr(task, ' + '), substr(task, 1, instr(task, ' + ') - 1), task) AS value FROM drawn
      UNION ALL SELECT id, substr(task, instr(task, ' + ') + 3) FROM drawn WHERE instr(task, ' + '));
    COMMIT;
    """
  }

  /// The words with our numbers.
  private func values() throws -> String {
    let (tasks, branches, areas) = try town.office.desk.read { reader in
      (
        try TaskRegister.tasks(in: reader, of: .denmark).map { ($0.code.text, $0.number) },
        try BranchRegister.branches(in: reader).map { ($0.code.text, $0.number) },
        try BranchRegister.areas(in: reader).map { ($0.code.text, $0.number) }
      )
    }
    var numbers: [ImportField: [String: Int]] = [:]
    func note(_ field: ImportField, _ pairs: [(String, Int)]) {
      numbers[field] = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
    func note<Choice: CodedChoice>(_ field: ImportField, _: Choice.Type) {
      note(field, Choice.allCases.map { ($0.code, $0.number) })
    }
    note(.task, tasks)
    note(.branch, branches)
    note(.area, areas)
    note(.outcome, Outcome.self)
    note(.reason, NotDoneReason.self)
    note(.channel, Channel.self)
    note(.alone, AloneNextTime.self)
    note(.contact, ContactKind.self)
    var rows: [(field: String, word: String, number: Int)] = []
    for (field, words) in sheet.words {
      for (word, code) in words {
        guard field != .barriers else {
          let bit = Barrier(rawValue: code).map { 1 << $0.number } ?? 0
          rows.append((field.rawValue, word, bit))
          if bit != 1 << Barrier.digital.number {
            rows.append((field.rawValue, "Uvant med it + " + word, bit | 1 << Barrier.digital.number))
          }
          continue
        }
        guard let number = numbers[field]?[code] else { throw BenchProblem.broken("no number for \(code)") }
        rows.append((field.rawValue, word, number))
      }
    }
    return rows.map { "('\($0.field)', '\($0.word.replacing("'", with: "''"))', \($0.number))" }.joined(separator: ", ")
  }
}
