import Accounts
import Foundation
import Language
import Markup
import Municipality
import Office
import Records
import Site

extension Visit {
  /// A second since 1 January 1970 as people say it, with today as such.
  func moment(_ second: Int) -> String {
    let moment = office.clock.moment(of: Date(timeIntervalSince1970: Double(second)))
    let time = PhraseValue.text(DayText.time(minute: moment.minute, in: language))
    switch moment.day.number - today.number {
    case 0: return say(MomentPhrase.today, ["time": time])
    case -1: return say(MomentPhrase.yesterday, ["time": time])
    case 1: return say(MomentPhrase.tomorrow, ["time": time])
    default:
      return say(MomentPhrase.moment, ["day": .text(DayText.long(moment.day, in: language)), "time": time])
    }
  }

  /// A day in the short form; "never" where there is none.
  func day(_ day: Day?) -> String {
    day.map { DayText.short($0, in: language) } ?? say(MomentPhrase.never)
  }

  /// The address of the desk as people type it, for what is handed over on paper or by mail.
  var deskAddress: String {
    if let address = desk.settings.publicAddress { return address.text }
    // The door has let in only names that are the desk's own.
    let host = request.headers["host"] ?? "127.0.0.1:\(desk.settings.port)"
    return (request.isSecure ? "https://" : "http://") + host
  }

  /// Who asks, as the room of accounts wants to know it.
  ///
  /// - Throws: `Refusal.notAllowed` for anybody but a person.
  var actor: StaffActor {
    get throws {
      guard let person = visitor.person else { throw Refusal.notAllowed }
      return .account(person.account)
    }
  }

  /// All branches of the office, also those that are closed.
  func allBranches() throws -> [Branch] {
    try office.desk.read { try BranchRegister.branches(in: $0) }
  }

  /// What was just done, at the top of the page that the visitor was led to; nothing where nothing was.
  @HTMLBuilder
  func done<Key: PhraseKey & RawRepresentable>(_ key: Key.Type) -> HTML where Key.RawValue == String {
    if let phrase = query["done"].flatMap(Key.init(rawValue:)) {
      HTML.div(.class("notice success"), .role("status")) { HTML.p { say(phrase) } }
    }
  }

  /// The link from a page to the one above it.
  func back(to link: Link, _ name: String) -> HTML {
    HTML.a(link, .class("back")) { name }
  }
}
