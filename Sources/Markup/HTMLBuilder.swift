/// Builds HTML from statements: texts (escaped), pieces, optional pieces, choices and loops.
@resultBuilder
public enum HTMLBuilder {
  /// Text, which is escaped.
  public static func buildExpression(_ text: String) -> HTML { .text(text) }
  /// Text where there is one.
  public static func buildExpression(_ text: String?) -> HTML { text.map(HTML.text) ?? .empty }
  /// A piece.
  public static func buildExpression(_ piece: HTML) -> HTML { piece }
  /// A piece where there is one.
  public static func buildExpression(_ piece: HTML?) -> HTML { piece ?? .empty }
  /// Pieces one after another.
  public static func buildExpression(_ pieces: [HTML]) -> HTML { .group(pieces) }
  /// A drawing.
  public static func buildExpression(_ drawing: SVG) -> HTML { .svg(drawing) }
  /// The statements one after another.
  public static func buildBlock(_ pieces: HTML...) -> HTML { pieces.count == 1 ? pieces[0] : .group(pieces) }
  /// A loop.
  public static func buildArray(_ pieces: [HTML]) -> HTML { .group(pieces) }
  /// A condition without an alternative.
  public static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
  /// A condition that holds.
  public static func buildEither(first piece: HTML) -> HTML { piece }
  /// A condition that does not hold.
  public static func buildEither(second piece: HTML) -> HTML { piece }
}
