import Language
import Municipality

/// What makes one desk's knowledge of the office another's.
struct DeskKey: Hashable, Sendable {
  /// The branch.
  let branch: Code<Branch>
  /// The role of whoever sits there; nil for somebody who signed in.
  let role: Role?
  /// The language of the page.
  let language: LanguageCode
  /// The day.
  let day: Day
}
