import Console
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@testable import lods

/// An office with a small log that is the same every time.
private final class SmallOffice {
  let office: Office
  private let path = FileManager.default.temporaryDirectory.path + "/lods-summary-\(UUID().uuidString)"

  static let first = Day(number: 20_393)  // 1 November 2025
  static let last = Day(number: 20_777)  // 20 November 2026

  init() throws {
    let now: @Sendable () -> Date = { Date(timeIntervalSince1970: 1_795_219_200) }
    let words = [
      "init", "--data", path, "--name", "Nordhavn Kommune", "--branch", "Hovedbiblioteket", "--branch",
      "Skovens Bibliotek",
      "--country", "DK",
    ]
    #expect(LodsProgram.make(LodsContext(now: now)).run(words, on: .recording()) == 0)
    office = try Office(in: Folder(path: path), now: now)
    var generator = SeededGenerator(seed: 1)
    let tasks = [
      "mitid-app", "mitid-new-phone", "passport", "print-scan", "wifi", "email", "apps", "moving", "pension", "su",
      "nemkonto", "altid", "aula",
    ]
    for (index, task) in tasks.enumerated() {
      var form = EntryForm(
        id: RandomID(using: &generator), tasks: [.init(task)] + (index == 3 ? [.init("mitid-pin")] : []), outcome: .done
      )
      form.level = task == "passport" ? nil : HelpLevel(rawValue: index % 5)
      form.branch = index.isMultiple(of: 3) ? "skovens-bibliotek" : "hovedbiblioteket"
      form.count = 400 / (index + 1)
      form.minutes = index < 4 ? 10 : nil
      form.time = .day(SmallOffice.first.adding(index * 29), nil)
      _ = try office.log.log(form)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(in language: LanguageCode, on terminal: Terminal) throws -> String {
    let summary = try SummaryText.summary(of: office, from: SmallOffice.first, to: SmallOffice.last)
    return SummaryText(summary: summary, terminal: terminal, language: language).text
  }
}

@Suite struct `The summary on the screen` {
  @Test func `looks as it was agreed`() throws {
    #expect(try SmallOffice().text(in: .da, on: .recording()) == golden)
  }

  @Test(arguments: LanguageCode.allCases, [40, 60, 72, 80, 200])
  func `keeps within the screen, names and figures first`(language: LanguageCode, columns: Int) throws {
    let small = try SmallOffice()
    let text = try small.text(in: language, on: .recording(isInteractive: true, columns: columns))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(rows.allSatisfy { CellWidth.of(String($0)) <= min(columns, 80) })
    #expect(text.contains(NumberText.whole(400, in: language)))
  }

  @Test func `draws with plain signs and without colours where the terminal has no others`() throws {
    let small = try SmallOffice()
    let plain = try small.text(in: .en, on: .recording(environment: ["LANG": "C", "NO_COLOR": "1"], color: true))
    #expect(!plain.contains("█"))
    #expect(plain.contains("####"))
    #expect(!plain.contains("\u{1B}"))
    let colored = try small.text(in: .en, on: .recording(isInteractive: true, color: true))
    #expect(colored.contains("\u{1B}["))
  }

  @Test func `has a column for every month, however many there are`() {
    let months = (0..<61).compactMap { index in
      Day(year: 2021 + index / 12, month: index % 12 + 1, day: 1).map { (first: $0, number: index * 10) }
    }
    let lines = MonthColumns(months: months, blocks: true).lines(width: 78, in: .da)
    #expect(lines.count == 4)
    #expect(lines[2].count == 61)
    #expect(lines[2].hasPrefix(" ▁"))
    #expect(lines[0].hasSuffix("█"))
    #expect(lines[3].hasPrefix("2021  jul   2022"))
    #expect(MonthColumns(months: [], blocks: true).lines(width: 78, in: .da).isEmpty)
  }
}

private let golden = """
  Nordhavn Kommune · 01-11-2025 til 20-11-2026                              INTERN
  1.269 ekspeditioner i 13 registreringer. Kun til eget brug: også små tal.

  Opgaver (flere opgaver i én ekspedition tæller hver for sig)
    MitID: første gang i appen                     400  29 %  ████████████████████
    MitID: ny telefon                              200  15 %  ██████████
    Pas: nyt eller fornyet                         133  10 %  ██████▋
    MitID: glemt pinkode eller bruger-id           100   7 %  █████
    Print, scan og kopi                            100   7 %  █████
    Wi-Fi og internet                               80   6 %  ████
    E-mail: læs, skriv og find                      66   5 %  ███▎
    Apps: hent, find og slet                        57   4 %  ██▉
    Flytning: meld ny adresse                       50   4 %  ██▌
    Folkepension: søg eller ret                     44   3 %  ██▎
    4 andre opgaver                                139  10 %
  Hjælpegrad
    0 Vist videre                                  502  40 %  ████████████████████
    1 Selv, med et tip                             290  23 %  ███████████▌
    2 Side om side                                  80   6 %  ███▏
    3 Ført pennen                                  144  11 %  █████▊
    4 Uden om det digitale                         120   9 %  ████▊
    uden hjælpegrad (ikke vejledning)              133  10 %
  Bibliotek
    Hovedbiblioteket                               642  51 %  ████████████████████
    Skovens Bibliotek                              627  49 %  ███████████████████▌
  Måned (flest i november 2025: 600)  Den sidste måned er ikke omme.
    ██
    ██
    ██ ▅▅ ▄▄ ▃▃ ▃▃ ▂▂ ▂▂ ▂▂ ▂▂ ▁▁ ▁▁ ▁▁
          2026              jul
  Ikke registreret: minutter 34 %, barrierer 100 %, kan selv næste gang 100 %,
    information eller sag 100 %, personer 100 %, indsats 100 %

  """
