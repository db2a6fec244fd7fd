extension Gate {
  /// The numbers that the standard gate lets pass, see ``PublicNumber/known``.
  public static let publicNumbers: Set<String> = Set(PublicNumber.known.map { $0.number })
}
