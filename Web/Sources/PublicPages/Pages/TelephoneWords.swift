import Language
import Markup
import Noticeboard

/// The telephones of the branches, for who is asked to ring.
struct TelephoneWords {
  private let visit: PublicVisit

  init(_ visit: PublicVisit) { self.visit = visit }

  /// The number of a branch to press; nil where it has none.
  func number(of branch: String) -> HTML? {
    visit.board.places.first { $0.code == branch }?.telephone.map(Self.link)
  }

  /// All branches with their numbers, for the foot of every page; nothing where there are none.
  @HTMLBuilder
  var all: HTML {
    let places = visit.board.places.compactMap { place in place.telephone.map { (name: place.name, number: $0) } }
    if !places.isEmpty {
      HTML.p { visit.say(PublicPhrase.ring) + ":" }
      HTML.ul(.class("telephones")) {
        for place in places {
          HTML.li {
            HTML.bdi { place.name }
            " "
            Self.link(place.number)
          }
        }
      }
    }
  }

  private static func link(_ number: String) -> HTML {
    HTML.a(Link.telephone(number), .class("nowrap")) { number }
  }
}
