import Language
public import Records
public import SQLite

/// The tables of cards before and after a term, in `people.sqlite`.
///
/// A card has no person, no day and no time. Its number is random, and rows stand by it (`WITHOUT ROWID`), so that the
/// file does not tell in which order cards were entered.
public enum EffectSchema {
  /// The steps of the schema; they stand after those of terms.
  public static let migrations = [
    Migration(
      "Courses 7: effect",
      """
      CREATE TABLE effect_card (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        term INTEGER NOT NULL REFERENCES term (number) ON DELETE CASCADE,
        side INTEGER NOT NULL CHECK (side IN (0, 1)),
        code TEXT,
        pair BLOB CHECK (length(pair) = 16),
        CHECK (code IS NULL OR pair IS NULL)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX effect_card_by_term ON effect_card (term);
      CREATE INDEX effect_card_with_code ON effect_card (term) WHERE code IS NOT NULL;
      CREATE TABLE effect_answer (
        card BLOB NOT NULL REFERENCES effect_card (id) ON DELETE CASCADE,
        objective INTEGER NOT NULL CHECK (objective >= 1),
        rating INTEGER CHECK (rating BETWEEN 1 AND 5),
        task INTEGER CHECK (task BETWEEN 0 AND 2),
        PRIMARY KEY (card, objective)
      ) STRICT, WITHOUT ROWID;
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("effect_card", ["id", "pair"], .randomID, .statistics)
    + ColumnRule.rules("effect_card", ["term"], .reference, .statistics)
    + ColumnRule.rules("effect_card", ["side"], .code, .statistics)
    + ColumnRule.rules("effect_card", ["code"], .screenedText, .untilPurposeEnds)
    + ColumnRule.rules("effect_answer", ["card", "objective"], .reference, .statistics)
    + ColumnRule.rules("effect_answer", ["rating"], .measure, .statistics)
    + ColumnRule.rules("effect_answer", ["task"], .code, .statistics)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["effect_card", "effect_answer"],
      holds: Wording(
        da: "Kursisternes kort før og efter et hold: tal og kryds uden navn, dag og rækkefølge; en kode, som kursisten "
          + "selv har fundet på, til det andet kort er tastet eller 30 dage efter holdet",
        sv: "Deltagarnas kort före och efter en grupp: siffror och kryss utan namn, dag och ordning; en kod som "
          + "deltagaren själv har hittat på, tills det andra kortet är inmatat eller 30 dagar efter gruppen",
        en: "Learners' cards before and after a term: figures and ticks without name, day and order; a code of the "
          + "learner's own making until the second card is entered or 30 days after the term"),
      why: Wording(
        da: "At se, om et hold virker, uden at følge den enkelte",
        sv: "Att se om en grupp ger resultat utan att följa "
          + "den enskilda",
        en: "To see whether a term works without following anybody"))
  ]
}
