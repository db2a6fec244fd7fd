extension Report {
  /// The sources that do not already stand under a section.
  var ownSources: [String] { sources.filter { source in !sections.contains { $0.source == source } } }
}
