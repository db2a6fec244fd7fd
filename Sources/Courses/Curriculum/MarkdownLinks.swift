import Formats

/// The links and pictures of a text.
enum MarkdownLinks {
  static func links(in blocks: [MarkdownBlock]) -> [(target: String, line: Int)] {
    blocks.flatMap(\.stretches).flatMap { links(in: $0.spans) }
  }

  private static func links(in spans: [MarkdownSpan]) -> [(target: String, line: Int)] {
    spans.flatMap { span -> [(target: String, line: Int)] in
      switch span {
      case .link(let inner, let target, let line): [(target, line)] + links(in: inner)
      case .picture(_, let target, let line): [(target, line)]
      case .emphasis(let inner), .strong(let inner): links(in: inner)
      case .text, .code, .lineEnd: []
      }
    }
  }
}
