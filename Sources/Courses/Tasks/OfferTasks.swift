import Language
public import Municipality
public import Records
public import SQLite

/// Which of the desk's tasks an offer teaches, so that whoever comes with one can be told of the next term.
///
/// The tasks themselves stand in the other file; who writes checks that there is one of that code.
public enum OfferTasks {
  /// The steps of the schema in `people.sqlite`; they stand after those of terms.
  public static let migrations = [
    Migration(
      "Courses 9: tasks of offers",
      """
      CREATE TABLE course_offer_task (
        offer INTEGER NOT NULL REFERENCES course_offer (number) ON DELETE CASCADE,
        task TEXT NOT NULL,
        PRIMARY KEY (offer, task)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX course_offer_task_by_task ON course_offer_task (task);
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("course_offer_task", ["offer"], .reference, .permanent)
    + ColumnRule.rules("course_offer_task", ["task"], .setting, .permanent)

  /// What the table is for.
  public static let purpose = DataPurpose(
    ["course_offer_task"],
    holds: Wording(
      da: "Hvilke af skrankens opgaver et tilbud underviser i", sv: "Vilka av diskens ärenden ett kursupplägg tar upp",
      en: "Which of the desk's tasks an offer teaches"),
    why: Wording(
      da: "At kunne vise borgeren det næste hold", sv: "Att kunna visa besökaren nästa grupp",
      en: "To show the citizen the next term"))

  /// Says which tasks an offer teaches, instead of those that it did.
  public static func set(
    _ tasks: [Code<OfficeTask>], of offer: RowNumber<CourseOffer>, in writer: PeopleWriter
  ) throws {
    try writer.run("DELETE FROM course_offer_task WHERE offer = ?", [.whole(offer.number)])
    for task in Set(tasks) {
      try writer.run("INSERT INTO course_offer_task VALUES (?, ?)", [.whole(offer.number), .text(task.text)])
    }
  }

  /// The tasks of every offer that teaches any, by the offer, in the order of the alphabet.
  public static func all(in reader: Reader) throws -> [RowNumber<CourseOffer>: [Code<OfficeTask>]] {
    var tasks: [RowNumber<CourseOffer>: [Code<OfficeTask>]] = [:]
    try reader.each("SELECT offer, task FROM course_offer_task ORDER BY offer, task") { row in
      guard let offer = RowNumber<CourseOffer>(row.whole(0)), let task = Code<OfficeTask>(row.text(1)) else { return }
      tasks[offer, default: []].append(task)
    }
    return tasks
  }

  /// The offers that teach a task and are not closed, in the order they were made.
  public static func offers(teaching task: Code<OfficeTask>, in reader: Reader) throws -> [CourseOffer] {
    try reader.rows("SELECT offer FROM course_offer_task WHERE task = ? ORDER BY offer", [.text(task.text)]) {
      RowNumber<CourseOffer>($0.whole(0))
    }.compactMap(\.self).map { try OfferRegister.offer($0, in: reader) }.filter { $0.state != .closed }
  }
}
