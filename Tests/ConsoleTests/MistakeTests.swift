import Console
import Language
import Testing

@Suite struct MistakeTests {
  @Test(arguments: [
    ("sesion log", "Fejl: Kommandoen »sesion« findes ikke. Mente du »session«? Se hjælpen: lods --help"),
    ("session lgo", "Fejl: Kommandoen »lgo« findes ikke. Mente du »log«? Se hjælpen: lods session --help"),
    ("session xxxxxxxx", "Fejl: Kommandoen »xxxxxxxx« findes ikke. Se hjælpen: lods session --help"),
    ("session secrte", "Fejl: Kommandoen »secrte« findes ikke. Se hjælpen: lods session --help"),
    ("session", "Fejl: Der mangler et ord efter lods session: log eller show. Se hjælpen: lods session --help"),
    ("--json=1", "Fejl: Skriv --json uden en værdi. Se hjælpen: lods --help"),
    (
      "session log --brnch hel",
      "Fejl: Tilvalget »--brnch« findes ikke her. Mente du »--branch«? Se hjælpen: lods session log --help"
    ),
    (
      "branch --limti=5",
      "Fejl: Tilvalget »--limti« findes ikke her. Mente du »--limit«? Se hjælpen: lods branch --help"
    ),
    ("branch -x", "Fejl: Tilvalget »-x« findes ikke her. Se hjælpen: lods branch --help"),
    (
      "session log --branch",
      "Fejl: Der mangler en værdi efter --branch (KODE). Se hjælpen: lods session log --help"
    ),
    (
      "session log --branch --task a",
      "Fejl: Der mangler en værdi efter --branch (KODE). Se hjælpen: lods session log --help"
    ),
    ("session log", "Fejl: Kommandoen skal også have --branch KODE. Se hjælpen: lods session log --help"),
    (
      "session log -b hel --outcome don",
      "Fejl: Værdien efter --outcome kendes ikke. Mente du »done«? Se hjælpen: lods session log --help"
    ),
    (
      "session log -b hel --outcome zzzzzzzz",
      "Fejl: Værdien efter --outcome kendes ikke. Vælg en af disse: done, part, referred, turned-away. "
        + "Se hjælpen: lods session log --help"
    ),
    (
      "session log --branch=",
      "Fejl: Værdien efter --branch kan ikke bruges; der skal stå: KODE. Bibliotekets kode. Se hjælpen: lods session log --help"
    ),
    (
      "branch list -n 0",
      "Fejl: Skriv et helt tal fra 1 til 1.000 efter --limit. Se hjælpen: lods branch list --help"
    ),
    (
      "branch list --from-day 14-10-2026",
      "Fejl: Skriv en dato efter --from-day som år-måned-dag, fx 2026-10-14. Se hjælpen: lods branch list --help"
    ),
    (
      "branch list --from-day 2026-02-30",
      "Fejl: Datoen efter --from-day findes ikke i kalenderen. Se hjælpen: lods branch list --help"
    ),
    ("session show", "Fejl: Kommandoen skal også have ID. Se hjælpen: lods session show --help"),
    ("session show 1 2", "Fejl: Kommandoen tager højst 1 ord. Se hjælpen: lods session show --help"),
    (
      "branch add hel",
      "Fejl: Kommandoen tager kun tilvalg, ingen andre ord. Se hjælpen: lods branch add --help"
    ),
    (
      "sesion --language sv",
      "Fel: Kommandot ”sesion” finns inte. Menade du ”session”? Se hjälpen: lods --help"
    ),
    (
      "branch list -n x --language en",
      "Error: Give a whole number from 1 to 1,000 after --limit. See the help: lods branch list --help"
    ),
  ]) func `A mistake is told in one line with the way out`(line: String, message: String) {
    let result = SampleProgram.run(line)
    #expect(result.messages == message + "\n")
    #expect(result.output == "")
    #expect(result.code == 64)
  }

  @Test(arguments: [
    "Jensen", "0101701234", "010170-1234", "søren", "a@b", "session\u{1B}[31m", "--Søren", "--cpr0101701234",
    "-7e1234", "session show Jens Jensen", "session log -b hel --outcome Jensen", "branch list -n 0101701234",
    "session log -b hel --task a 0101701234", "--language Jensen", "-- jensen", "session log --json=Jensen",
  ]) func `What could be a person's is never repeated`(line: String) {
    for json in ["", " --json"] {
      // Before `--`, or the flag would be a word.
      let result = SampleProgram.run(json + " " + line)
      #expect(result.code == 64)
      for word in ["ensen", "0101", "1234", "øren", "a@b", "\u{1B}"] {
        #expect(!result.messages.contains(word), "\(result.messages)")
      }
    }
  }

  @Test func `A mistake is an object where JSON is asked for`() {
    #expect(
      SampleProgram.run("session log --brnch hel --json").messages
        == #"{"error":{"code":"unknownOption","field":null,"message":"Tilvalget »--brnch« findes ikke her. "#
        + #"Mente du »--branch«? Se hjælpen: lods session log --help","nearest":"--branch"}}"# + "\n")
    #expect(
      SampleProgram.run("branch --json --language en --from-day x").messages
        == #"{"error":{"code":"unfitDate","field":"fromDay","message":"Give a date after --from-day as "#
        + #"year-month-day, such as 2026-10-14. See the help: lods branch list --help","nearest":null}}"# + "\n")
    let fault = SampleProgram.run("fail fault --json")
    #expect(
      fault.messages == #"{"error":{"code":"unknownBranch","field":"branch","#
        + #""message":"Biblioteket findes ikke. Skriv: lods branch list","#
        + #""nearest":"hel"}}"# + "\n")
    #expect(fault.code == 65)
  }

  @Test func `A fault of a command gives its sentence and its exit code`() {
    let result = SampleProgram.run("fail fault --language sv")
    #expect(result.messages == "Fel: Biblioteket finns inte. Skriv: lods branch list\n")
    #expect(result.code == 65)
  }

  @Test func `Any other error is told without its text`() {
    let result = SampleProgram.run("fail error --language en")
    #expect(
      result.messages == "Error: Something went wrong inside the program, and the command did not finish. "
        + "Try again, and tell whoever looks after the program if it happens again.\n")
    #expect(result.code == 70)
    #expect(SampleProgram.run("fail error --json").messages.hasPrefix(#"{"error":{"code":"internal","field":null,"#))
  }

  @Test func `A stop says nothing and gives its exit code`() {
    let result = SampleProgram.run("fail stop")
    #expect(result.output == "found\n")
    #expect(result.messages == "")
    #expect(result.code == 65)
  }

  @Test func `Output that could not be written makes a success into a failure`() {
    let result = SampleProgram.run("branch add", on: .recording(capacity: 5))
    #expect(result.code == 74)
    #expect(
      result.messages == "Fejl: Resultatet kunne ikke skrives til ende, så det, der kom ud, er ikke det hele.\n")
  }

  @Test func `The prefix is red only where colours are taken`() {
    let colored = SampleProgram.run("fail fault", on: .recording(color: true))
    #expect(colored.messages == "\u{1B}[1;31mFejl:\u{1B}[0m Biblioteket findes ikke. Skriv: lods branch list\n")
    for (line, environment) in [
      ("fail fault --no-color", [:]), ("fail fault", ["NO_COLOR": "1"]), ("fail fault", ["TERM": "dumb"]),
    ] {
      let plain = SampleProgram.run(line, on: .recording(environment: environment, color: true))
      #expect(plain.messages == "Fejl: Biblioteket findes ikke. Skriv: lods branch list\n")
    }
    #expect(
      SampleProgram.run("fail fault", on: .recording(environment: ["NO_COLOR": ""], color: true)).messages
        .hasPrefix("\u{1B}"))
  }
}
