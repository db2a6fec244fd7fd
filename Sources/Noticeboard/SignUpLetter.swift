import Formats
import Records

/// What somebody typed who signs up on the public pages.
public struct SignUpLetter: Hashable, Sendable {
  /// The digest of the secret link that their page was given.
  public var link: [UInt8]
  /// The course, by its code.
  public var course: String
  /// Their name.
  public var name: String
  /// Their telephone number.
  public var telephone: String?
  /// Their e-mail address.
  public var email: String?
  /// How many come.
  public var party: Int
  /// What they bring, by its code.
  public var device: String?

  /// Makes a letter's content.
  public init(
    link: [UInt8], course: String, name: String, telephone: String?, email: String?, party: Int, device: String?
  ) {
    self.link = link
    self.course = course
    self.name = name
    self.telephone = telephone
    self.email = email
    self.party = party
    self.device = device
  }

  var members: [JSONMember] {
    [
      JSONMember("course", .text(course)), JSONMember("link", .text(SHA256.hex(link))),
      JSONMember("name", .text(name)), JSONMember("telephone", telephone.map(JSON.text) ?? .null),
      JSONMember("email", email.map(JSON.text) ?? .null), JSONMember("party", .whole(party)),
      JSONMember("device", device.map(JSON.text) ?? .null),
    ]
  }

  init?(_ json: JSON) {
    guard let course = json["course"]?.string, let name = json["name"]?.string,
      let link = json["link"]?.string.flatMap(Letter.digest), let party = json["party"]?.int
    else { return nil }
    self.init(
      link: link, course: course, name: name, telephone: json["telephone"]?.string, email: json["email"]?.string,
      party: party, device: json["device"]?.string)
  }
}
