/// An identifier as it is written, with what its way of spelling puts around it.
struct Plant: Sendable {
  var before = ""
  /// What a finding must touch.
  var core: String
  var after = ""
  /// Whether it stands by itself, as a sentence does; else it is put into one.
  var isClause = false
}
