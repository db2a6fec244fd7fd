@testable import Courses

/// An invented curriculum of one session, whose parts a test may change.
struct SampleCurriculum {
  var about = """
    ---
    titel: Kort over havnen
    målgruppe: 7.–9. klasse
    niveau: begynder
    udstyr:
      - Papir
    sprog: da
    version: 1.0
    status: afprøves
    licens: CC BY 4.0
    kontakt: Biblioteket
    digcomp: 2.2
    fokus:
      - kort
    kortere forløb: Det er et besøg.
    personer: opdigtede
    ---
    Her lærer du at læse et kort.
    """
  var session = """
    ---
    titel: Find vej
    undervisning: 32
    øvelser: 25
    pause: 10
    digcomp: 1.1, 2.6
    ---

    ## Spørgsmål
    - Hvor er jeg?

    ## Mål
    1. Du kan finde nord.
    2. Du kan finde hjem.

    ## Kortet
    Et kort er en tegning. Ring på {fakta:havn-telefon}.

    Trin: Kort-app, version ikke kontrolleret, ikke afprøvet
    1. Åbn appen.
    2. Find pilen.

    ## Vejen
    Gå langsomt. Se dig om.

    ## Øvelser
    ### Øvelse 1: Find nord (mål 1, 10 minutter)
    1. Se op.

    ### Øvelse 2: Find hjem (mål 1 og 2, 15 minutter)
    1. Gå hjem.

    ## Nøglekort
    ### Nord
    - Op er nord.

    ## Det vigtigste
    - Se dig om.

    ## Til underviseren
    Facit er et hemmeligt svar.

    ## Materialer
    - [Ark](materialer/ark.md)
    """
  var sheet = """
    # Øvemateriale – opdigtet
    ## Arket
    Tegn et kort.
    ## Til underviseren
    Svaret er nord.
    """
  var facts = """
    ## havn-telefon
    - tekst: havnens nummer
    - om: Havnens telefon
    - kilde: havn
    - set: ikke bekræftet
    """
  var more: [CurriculumFile] = []

  var book: FactBook { FactBook(files: [CurriculumFile(path: "denmark.md", bytes: Array(facts.utf8))]) }

  var folder: CurriculumFolder {
    func file(_ path: String, _ text: String) -> CurriculumFile { CurriculumFile(path: path, bytes: Array(text.utf8)) }
    return CurriculumFolder(
      name: "kort",
      files: [
        file("curriculum.md", about), file("01-find-vej.md", session), file("materialer/ark.md", sheet),
      ] + more)
  }

  var reading: CurriculumReading { CurriculumParser.reading(folder) }

  var check: CurriculumCheck { CurriculumCheck(reading, facts: book) }

  /// The codes of what is found, with file and line, few words and untried things left out.
  var told: [String] {
    check.findings.filter { $0.problem.code != "fewWords" }.map { "\($0.file):\($0.line) \($0.problem.code)" }
  }
}
