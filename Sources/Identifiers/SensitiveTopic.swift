/// The matters that the law guards more closely than others (GDPR articles 9 and 10).
///
/// The raw value is the word that programs read.
public enum SensitiveTopic: String, CaseIterable, Sendable {
  /// Illness, disability, pregnancy and addiction.
  case health
  /// Religion and belief.
  case faith
  /// Ethnic origin and flight.
  case origin
  /// Political opinion and trade unions.
  case politics
  /// Sex life and orientation.
  case sexuality
  /// Crimes and punishment.
  case offence
}
