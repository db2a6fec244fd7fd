public import Language
import Municipality
import Records

/// What stands on a route sheet, as texts: the printed page and the terminal tell it in the same words.
public struct RouteLine: Sendable {
  /// What sort of line it is.
  public enum Kind: Sendable, Equatable {
    /// Driving off, lunch, or coming back.
    case leaves, lunch, back
    /// The visit at that place in the list of stops.
    case stop(Int)
  }

  /// What sort of line it is.
  public let kind: Kind
  /// When, as `09.30–10.30`; empty where there is no time.
  public let time: String
  /// What.
  public let text: String
  /// How the team comes there, in parts: when it drives, how far it is, when it is there.
  public let drive: [String]
  /// More of it, each a line of its own.
  public let details: [String]

  /// The lines of a sheet by the clock.
  public static func lines(of sheet: RouteSheet, in language: LanguageCode) -> [RouteLine] {
    Writer(sheet: sheet, language: language).lines()
  }

  private struct Writer {
    let sheet: RouteSheet
    let language: LanguageCode

    func say(_ phrase: RouteSheetPhrase, _ values: [String: PhraseValue] = [:]) -> String {
      phrase(in: language, values)
    }

    func clock(_ minute: Int) -> String {
      DayText.time(minute: minute, in: language)
    }

    func lines() -> [RouteLine] {
      let route = sheet.route
      let leaving = RouteLine(
        kind: .leaves, time: clock(route.leaves), text: say(.leaves, ["branch": .text(sheet.branch)]),
        drive: [], details: sheet.kit.isEmpty ? [] : [say(.takes, ["kit": .text(kit(sheet.kit))])])
      let coming = RouteLine(
        kind: .back, time: clock(route.back), text: say(.back, ["branch": .text(sheet.branch)]),
        drive: [way(route.travelBack, route.metresBack)], details: [])
      var timed = [(route.leaves, leaving)]
      timed += sheet.stops.enumerated().map { place, stop in (stop.leg.begins, line(of: stop, at: place)) }
      timed.append((route.back, coming))
      if let start = route.lunch {
        let line = RouteLine(
          kind: .lunch, time: clock(start) + "–" + clock(start + sheet.team.details.lunch), text: say(.lunch),
          drive: [], details: [])
        timed.insert((start, line), at: timed.firstIndex { $0.0 > start } ?? timed.endIndex)
      } else if route.missesLunch {
        timed.append((route.back, RouteLine(kind: .lunch, time: "", text: say(.lunchMissing), drive: [], details: [])))
      }
      return timed.map(\.1)
    }

    func line(of stop: RouteSheet.Stop, at place: Int) -> RouteLine {
      let leg = stop.leg
      let wish = leg.visit.wish
      // When the team leaves the branch stands on the line before.
      let leaves = place == 0 ? nil : say(.driveAt, ["time": .text(clock(leg.arrives - leg.travel))])
      let arrives = leg.arrives < leg.begins ? say(.arrives, ["time": .text(clock(leg.arrives))]) : nil
      var details: [String] = []
      if let place = stop.place {
        let known = place.details
        details += [known.address].compactMap(\.self)
        let gettingIn =
          known.access.choices.map { $0.wording[language] }
          + [known.parking?.wording[language], known.wifi?.wording[language]].compactMap(\.self)
        if !gettingIn.isEmpty { details.append(gettingIn.joined(separator: " · ")) }
      } else {
        details.append(say(.seeSecret))
      }
      details.append(
        say(.residents, ["n": .number(wish.residents)]) + ": "
          + stop.tasks.map { $0[language] }.joined(separator: ", "))
      let needs = wish.skills.choices.map { $0.wording[language] } + wish.languages.choices.map { $0.wording[language] }
      if !needs.isEmpty { details.append(say(.needs, ["what": .text(needs.joined(separator: ", "))])) }
      if !wish.kit.isEmpty { details.append(say(.withKit, ["kit": .text(kit(wish.kit))])) }
      if let other = stop.other { details.append(say(.together, ["team": .text(other)])) }
      if let note = stop.place?.details.note { details.append(note) }
      details += stop.contacts.map { say(.ring, ["who": .text($0)]) }
      return RouteLine(
        kind: .stop(place), time: clock(leg.begins) + "–" + clock(leg.ends), text: title(of: stop),
        drive: [leaves, way(leg.travel, leg.metres), arrives].compactMap(\.self), details: details)
    }

    func title(of stop: RouteSheet.Stop) -> String {
      if let place = stop.place { return place.details.name }
      return say(.home, ["area": .text(stop.area ?? "")])
    }

    func way(_ minutes: Int, _ metres: Int) -> String {
      say(
        .way,
        [
          "minutes": .number(minutes),
          "km": .text(NumberText.decimal(Double(metres) / 1_000, decimals: 1, in: language)),
        ])
    }

    func kit(_ kit: [KitKind: Int]) -> String { RouteSheet.text(of: kit, in: language) }
  }
}

extension RouteSheet {
  /// Kit on one line: `4 × Tablet, 1 × Printer`.
  public static func text(of kit: [KitKind: Int], in language: LanguageCode) -> String {
    KitKind.allCases.compactMap { kind in kit[kind].map { "\($0) × \(kind.wording[language])" } }
      .joined(separator: ", ")
  }

  /// How far a visit is, in few words: its number, what sort of place it is, and how sure it is.
  public static func label(of stop: Stop, in language: LanguageCode) -> String {
    let visit = stop.leg.visit
    let state = visit.state == .planned ? RouteSheetPhrase.notConfirmed(in: language) : visit.state.wording[language]
    return [
      RouteSheetPhrase.number(in: language, ["n": .text(visit.number.description)]),
      stop.place?.details.kind.wording[language], state,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
