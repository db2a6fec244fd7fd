import Markup

extension HTML {
  /// A table whose rows stand one below the other on a telephone.
  ///
  /// - Parameters:
  ///   - name: what a screen reader calls it; it is not seen.
  ///   - heads: what stands above each column; above one without words there is nothing.
  ///   - rows: the rows, whose cells tell their head in `data-label`.
  static func stackTable(_ name: String, heads: [String], @HTMLBuilder rows: () -> HTML) -> HTML {
    table(.class("data stack")) {
      caption(.class("unseen")) { name }
      thead {
        tr {
          for head in heads {
            if head.isEmpty { td {} } else { th(.scope("col")) { head } }
          }
        }
      }
      tbody(content: rows)
    }
  }
}
