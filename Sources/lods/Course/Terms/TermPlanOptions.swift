import Console
import Courses
import Language
import Municipality
import Office
import Records

/// The options of what is decided of a term besides its dates and seats, for planning and for changing it.
enum TermPlanOptions {
  private static let title = Option.text(
    "title", value: RegisterPhrase.nameValue.wording, help: CourseCommandPhrase.title.wording)
  private static let room = Option.text("room", value: OptionPhrase.code.wording, help: TermCommandPhrase.room.wording)
  private static let place = Option.text(
    "place", value: RegisterPhrase.nameValue.wording, help: TermCommandPhrase.place.wording)
  private static let table = Option.text(
    "table", value: RegisterPhrase.nameValue.wording, help: TermCommandPhrase.table.wording)
  private static let priority = Option<SeatPriority>.choice(
    "priority", help: TermCommandPhrase.priority.wording, of: SeatPriority.self, isRepeated: true)
  private static let least = Option.whole("least", range: 1...1_000, help: TermCommandPhrase.least.wording)
  private static let decides = Option.day("decides", help: TermCommandPhrase.decides.wording)
  private static let price = Option.whole("price", range: 0...100_000, help: TermCommandPhrase.price.wording)
  private static let spoken = Option<LanguageCode>.choice(
    "spoken", help: TermCommandPhrase.spoken.wording, of: LanguageCode.self)
  private static let stage = Option.whole("stage", range: 0...4, help: TermCommandPhrase.stage.wording)
  private static let share = Option.whole("share", range: 1...100, help: TermCommandPhrase.share.wording)
  private static let offerHours = Option.whole(
    "offer-hours", range: 1...720, help: TermCommandPhrase.offerHours.wording)
  private static let offerDays = Option.whole("offer-days", range: 0...60, help: TermCommandPhrase.offerDays.wording)
  private static let access = Option<RoomAccess>.choice(
    "access", help: CourseCommandPhrase.access.wording, of: RoomAccess.self, isRepeated: true)
  private static let campaign = Option.text(
    "campaign", value: OptionPhrase.code.wording, help: TermCommandPhrase.campaign.wording)
  private static let version = Option.text(
    "curriculum-version", value: TermChangePhrase.versionValue.wording, help: TermChangePhrase.version.wording)
  static let unannounced = Flag("unannounced", help: TermCommandPhrase.unannounced.wording)
  static let noSignUp = Flag("no-sign-up", help: TermCommandPhrase.noSignUp.wording)

  static let all: [any OptionDeclaration] = [
    title, room, place, table, priority, least, decides, price, spoken, stage, share, offerHours, offerDays, access,
    campaign, version, unannounced, noSignUp,
  ]

  /// Lays what was said over a plan; what was not said stays.
  ///
  /// - Parameters:
  ///   - version: the version of the curriculum, once it is known to be kept; see ``version(_:of:in:)``.
  ///   - room: finds a room by its code.
  static func fill(
    _ plan: inout TermPlan, _ invocation: Invocation, version: String?, room find: (String) throws -> CourseRoom
  ) throws {
    plan.title = invocation[title] ?? plan.title
    plan.room = try invocation[room].map(find)?.id ?? plan.room
    plan.place = invocation[place] ?? plan.place
    plan.table = invocation[table] ?? plan.table
    if let last = nonempty(invocation.all(priority)) { plan.priorities = ChoiceSet(last) }
    plan.least = invocation[least] ?? plan.least
    plan.decides = invocation[decides] ?? plan.decides
    plan.price = invocation[price].map { $0 * 100 } ?? plan.price
    plan.language = invocation[spoken] ?? plan.language
    plan.stage = invocation[stage] ?? plan.stage
    plan.share = invocation[share] ?? plan.share
    plan.offerHours = invocation[offerHours] ?? plan.offerHours
    plan.offerDays = invocation[offerDays] ?? plan.offerDays
    if let access = nonempty(invocation.all(access)) { plan.access = ChoiceSet(access) }
    plan.campaign = invocation[campaign] ?? plan.campaign
    plan.version = version ?? plan.version
    if invocation[unannounced] { plan.isAnnounced = false }
    if invocation[noSignUp] { plan.takesSignUp = false }
  }

  /// The version of the offer's curriculum that was said; nil where none was.
  ///
  /// - Throws: ``/Courses/CurriculumShelfFault`` for one that the office does not keep, ``TermChangeFault`` for an
  ///   offer without a curriculum.
  static func version(_ invocation: Invocation, of offer: CourseOffer, in office: Office) throws -> String? {
    guard let word = invocation[version] else { return nil }
    guard let curriculum = offer.curriculum else { throw TermChangeFault.noCurriculum }
    return try office.desk.read { reader in
      try CurriculumShelf.kept(word: curriculum + "@" + word, in: reader).version.description
    }
  }

  private static func nonempty<Value>(_ values: [Value]) -> [Value]? { values.isEmpty ? nil : values }
}
