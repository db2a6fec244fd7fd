import Language
public import Records
public import SQLite

/// The tables of this room in `people.sqlite`: which secret link belongs to which enrolment.
///
/// Of a link there is only its digest. It goes with the person, and one that could not be taken after a month.
public enum PublicSideSchema {
  /// How many days a sign-up that could not be taken is remembered, so that staff can see it.
  public static let refusedDays = 30
  /// How many days its own page says why.
  static let refusedDaysShown = 7
  /// The most of them of one term that are remembered: a robot fills no file.
  static let mostRefused = 200

  /// The steps of the schema; they stand after those of terms.
  public static let migrations = [
    Migration(
      "Public side 1: secret links and the letters that were taken",
      """
      CREATE TABLE public_link (
        digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
        term INTEGER NOT NULL REFERENCES term (number),
        enrolment BLOB REFERENCES enrolment (id) ON DELETE CASCADE,
        refusal INTEGER CHECK ((refusal IS NULL) <> (enrolment IS NULL)),
        day INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX public_link_by_enrolment ON public_link (enrolment) WHERE enrolment IS NOT NULL;
      CREATE TABLE public_letter (id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
      CREATE TRIGGER public_link_without_person AFTER UPDATE OF person ON enrolment WHEN new.person IS NULL BEGIN
        DELETE FROM public_link WHERE enrolment = new.id;
      END;
      """)
  ]

  /// The steps of the schema of `desk.sqlite`; they stand after those of branches.
  public static let deskMigrations = [
    Migration(
      "Public side 1: answers about help",
      """
      CREATE TABLE help_answer (
        monday INTEGER NOT NULL,
        branch INTEGER NOT NULL REFERENCES branch (number),
        answer INTEGER NOT NULL,
        count INTEGER NOT NULL CHECK (count > 0),
        PRIMARY KEY (monday, branch, answer)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE help_answer_letter (id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
      """)
  ]

  /// The rules of the columns of `desk.sqlite`.
  public static let deskColumns: [ColumnRule] = [
    ColumnRule("help_answer", "monday", .calendar, .statistics),
    ColumnRule("help_answer", "branch", .reference, .statistics),
    ColumnRule("help_answer", "answer", .code, .statistics),
    ColumnRule("help_answer", "count", .measure, .statistics),
    ColumnRule("help_answer_letter", "id", .randomID, .untilOver),
  ]

  /// What the tables of `desk.sqlite` are for.
  public static let deskPurposes: [DataPurpose] = [
    DataPurpose(
      ["help_answer", "help_answer_letter"],
      holds: Wording(
        da: "Hvor mange der på en uge svarede ja, delvis eller nej til »Fik du hjælp?« på et bibliotek; intet svar for "
          + "sig, og tilfældige numre på breve, som lige er taget ind",
        sv:
          "Hur många som under en vecka svarade ja, delvis eller nej på ”Fick du hjälp?” på ett bibliotek; inget svar "
          + "för sig, och slumpmässiga nummer på brev som just har tagits in",
        en:
          "How many answered yes, partly or no to “Did you get help?” in a week at a branch; no answer by itself, and "
          + "random numbers of letters that were just taken in"),
      why: Wording(
        da: "At biblioteket kan se, om hjælpen hjælper", sv: "Att biblioteket kan se om hjälpen hjälper",
        en: "So that the library can see whether the help helps"))
  ]

  /// The rules of the columns of `people.sqlite`: all of a row goes with the person.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("public_link", ["digest"], .person, .untilPurposeEnds)
    + ColumnRule.rules("public_link", ["term", "enrolment"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("public_link", ["refusal"], .code, .untilPurposeEnds)
    + ColumnRule.rules("public_link", ["day"], .calendar, .untilPurposeEnds)
    + ColumnRule.rules("public_letter", ["id"], .randomID, .untilOver)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["public_link"],
      holds: Wording(
        da: "Fingeraftrykket af det hemmelige link, som en borger fik ved tilmelding på nettet, og hvilken tilmelding "
          + "det hører til; aldrig linket selv",
        sv: "Fingeravtrycket av den hemliga länk som en person fick vid anmälan på nätet, och vilken anmälan den hör "
          + "till; aldrig länken själv",
        en: "The fingerprint of the secret link that a citizen got when signing up online, and which enrolment it "
          + "belongs to; never the link itself"),
      why: Wording(
        da: "At man kan se, hvordan det går med ens plads, og melde fra uden at logge ind",
        sv: "Att man kan se hur det går med sin plats och avanmäla sig utan att logga in",
        en: "So that one can see how one's seat stands, and leave, without signing in")),
    DataPurpose(
      ["public_letter"],
      holds: Wording(
        da: "Tilfældige numre på breve fra de offentlige sider, som lige er taget ind",
        sv: "Slumpmässiga nummer på brev från de offentliga sidorna som just har tagits in",
        en: "Random numbers of letters from the public pages that were just taken in"),
      why: Wording(
        da: "At det samme brev ikke tæller to gange", sv: "Att samma brev inte räknas två gånger",
        en: "So that the same letter does not count twice")),
  ]
}
