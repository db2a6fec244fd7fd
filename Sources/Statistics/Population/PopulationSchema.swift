import Language
public import Records
public import SQLite

/// The tables of populations in `desk.sqlite`.
public enum PopulationSchema {
  /// The steps of the schema.
  public static let migrations = [
    Migration(
      "Statistics 4: how many live here",
      """
      CREATE TABLE population (
        number INTEGER PRIMARY KEY,
        day INTEGER NOT NULL UNIQUE,
        source TEXT NOT NULL,
        imported INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE population_count (
        population INTEGER NOT NULL REFERENCES population (number),
        area INTEGER NOT NULL CHECK (area >= 0),
        band INTEGER NOT NULL CHECK (band >= 0),
        persons INTEGER NOT NULL CHECK (persons >= 0),
        PRIMARY KEY (population, area, band)
      ) STRICT, WITHOUT ROWID;
      """)
  ]

  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("population", ["number"], .reference, .permanent)
    + ColumnRule.rules("population", ["day", "imported"], .calendar, .permanent)
    + ColumnRule.rules("population", ["source"], .screenedText, .permanent)
    + ColumnRule.rules("population_count", ["population", "area"], .reference, .permanent)
    + ColumnRule.rules("population_count", ["band"], .code, .permanent)
    + ColumnRule.rules("population_count", ["persons"], .measure, .permanent)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["population", "population_count"],
      holds: Wording(
        da: "Hvor mange der bor i kommunen, efter lokalområde og alder, som statistikkontoret har offentliggjort det",
        sv: "Hur många som bor i kommunen, efter område och ålder, enligt statistikmyndighetens offentliga siffror",
        en: "How many live in the municipality, by area and age, as the statistical office has published it"),
      why: Wording(
        da: "Frigivne tal kan vises pr. 1.000 indbyggere",
        sv: "Offentliggjorda siffror kan visas per 1 000 invånare",
        en: "Released figures can be shown to a thousand inhabitants"))
  ]
}
