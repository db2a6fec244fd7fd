import Console
import Language
import Testing

@Suite struct ParsingTests {
  @Test(arguments: [
    ("session log --branch hel", "session/log da branch=hel tasks=\n"),
    ("session log --branch=hel", "session/log da branch=hel tasks=\n"),
    ("session log -b hel", "session/log da branch=hel tasks=\n"),
    ("session log -bhel", "session/log da branch=hel tasks=\n"),
    ("session log -b=hel", "session/log da branch=hel tasks=\n"),
    ("session log -b hel -b esp", "session/log da branch=esp tasks=\n"),
    ("session log --task a -b hel --task b", "session/log da branch=hel tasks=a,b\n"),
    ("session log -b hel --outcome turned-away", "session/log da branch=hel tasks= outcome=turnedAway\n"),
    ("session log --branch=--hel", "session/log da branch=--hel tasks=\n"),
    ("session log --branch=a=b", "session/log da branch=a=b tasks=\n"),
    ("session show 17", "session/show words=17 da\n"),
    ("session show -", "session/show words=- da\n"),
    ("session show -5", "session/show words=-5 da\n"),
    ("session show -- --json", "session/show words=--json da\n"),
    ("session show --json 17", "session/show words=17 da json\n"),
    ("session secret", "session/secret da\n"),
    ("branch", "branch/list da\n"),
    ("branch list", "branch/list da\n"),
    ("branch hel esp", "branch/list words=hel,esp da\n"),
    ("branch -n 5", "branch/list da limit=5\n"),
    ("branch -n5 hel", "branch/list words=hel da limit=5\n"),
    ("branch -al", "branch/list da all long\n"),
    ("branch -aln7", "branch/list da limit=7 all long\n"),
    ("branch --from-day 2028-02-29 -a", "branch/list da from=2028-02-29 all\n"),
    ("branch hel --limit 5 esp --all", "branch/list words=hel,esp da limit=5 all\n"),
    ("branch -- list", "branch/list words=list da\n"),
    ("branch add", "branch/add da\n"),
    ("--data /tmp/x branch", "branch/list da data=/tmp/x\n"),
    ("branch --data /tmp/x add", "branch/add da data=/tmp/x\n"),
    ("branch add --data /tmp/x", "branch/add da data=/tmp/x\n"),
    ("--language en branch", "branch/list en\n"),
    ("branch add --language=sv --json", "branch/add sv json\n"),
  ]) func `A line is read by the rules`(line: String, report: String) {
    let result = SampleProgram.run(line)
    #expect(result.output == report)
    #expect(result.messages == "")
    #expect(result.code == 0)
  }

  @Test(arguments: [
    ([:], LanguageCode.da),
    (["LANG": "sv_SE.UTF-8"], .sv),
    (["LANG": "C.UTF-8"], .da),
    (["LANG": "de_DE.UTF-8"], .da),
    (["LANG": "sv_SE.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], .en),
    (["LC_ALL": "da_DK", "LANG": "sv_SE.UTF-8"], .da),
    (["LODS_LANGUAGE": "en", "LC_ALL": "sv_SE.UTF-8"], .en),
    (["LODS_LANGUAGE": "", "LC_ALL": "sv_SE.UTF-8"], .sv),
  ]) func `The language comes from the program's variable, then from the locale, then is Danish`(
    environment: [String: String], language: LanguageCode
  ) {
    let result = SampleProgram.run("branch add", on: .recording(environment: environment))
    #expect(result.output == "branch/add \(language.rawValue)\n")
    let chosen = SampleProgram.run("branch add --language sv", on: .recording(environment: environment))
    #expect(chosen.output == "branch/add sv\n")
  }

  @Test func `The version stands alone, as text or as JSON`() {
    #expect(SampleProgram.run("--version").output == "lods 1.2.3\n")
    #expect(SampleProgram.run("--version --json").output == "{\"name\":\"lods\",\"version\":\"1.2.3\"}\n")
    #expect(SampleProgram.run("branch --version").code == 64)
  }

  @Test func `A declaration without mistakes has no problems, one with mistakes names each`() {
    #expect(SampleProgram.program.declarationProblems() == [])
    let wording = Wording(same: "x")
    let twice = Command(
      "a b", summary: wording, options: [Flag("json", help: wording), Flag("q", short: "h", help: wording)],
      defaultChild: "none", children: [Command("c", summary: Wording(da: "x", sv: "", en: "x"))])
    #expect(
      Program(root: twice, version: "1").declarationProblems() == [
        "a b: the name is not of a-z, 0-9 and dashes", "a b: the default child does not exist",
        "a b: --json is declared twice", "a b: -h is declared twice", "a b c: the summary is missing in a language",
        "a b c: does nothing",
      ])
  }
}
