/// Why nothing can be published.
public enum ProtectionFault: Error, Hashable, Sendable {
  /// What is told already gives these counts away, or would whatever else is withheld; by their facts' places.
  case cannotBeGuarded([Int])
  /// The first answer was not found within the limit.
  case tooMuch
}
