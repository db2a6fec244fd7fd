import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import People
import Records

/// `lods place contact`: whom one rings at a place.
///
/// Names stand on the terminal alone: JSON, which others keep, tells how many there are and until when.
enum PlaceContactCommand {
  private static let numberArgument = Argument(
    "number", value: ArgumentPhrase.number.wording, help: PlaceCommandPhrase.contactNumber.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "contact", summary: PlaceCommandPhrase.contact.wording, details: PlaceCommandPhrase.contactDetails.wording,
      defaultChild: "list", children: [list(context), add(context), remove(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: PlaceCommandPhrase.contactList.wording, arguments: [BranchCommand.codeArgument]
    ) { invocation in
      let office = try context.office(invocation)
      let place = try office.desk.read { try PlaceRegister.place(word: invocation.words[0], in: $0) }
      let contacts = try office.people().read { try ContactBook.contacts(of: place.id, in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(HelperCommandPhrase.numberColumn(in: language), .right),
          TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(EnrolmentCommandPhrase.contact(in: language), isWhole: true),
          TableColumn(PlaceCommandPhrase.untilColumn(in: language), isWhole: true),
        ], for: invocation)
      for (index, contact) in contacts.enumerated() {
        list.add(
          [
            String(index + 1), contact.details?.name ?? PlaceCommandPhrase.restricted(in: language),
            [contact.details?.telephone, contact.details?.email].compactMap(\.self).joined(separator: ", "),
            DayText.short(contact.until, in: language),
          ], object(contact, index + 1))
      }
      list.write(none: PlaceCommandPhrase.contactNone(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: PlaceCommandPhrase.contactAdd.wording, details: PlaceCommandPhrase.contactAddDetails.wording,
      arguments: [BranchCommand.codeArgument],
      examples: [
        Example("lods place contact add bakkely < kontakt.txt", PlaceCommandPhrase.contactExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      // Before anybody is asked for a name: a place that is not there is told at once.
      let place = try office.desk.read { try PlaceRegister.place(word: invocation.words[0], in: $0) }
      let details = try ContactInput.details(invocation)
      var generator = SystemRandomNumberGenerator()
      let (contact, number) = try office.people().write { writer in
        let contact = try ContactBook.keep(
          details, at: place.id, on: office.clock.today, using: &generator, in: writer)
        let all = try ContactBook.contacts(of: place.id, in: writer.reader)
        return (contact, (all.firstIndex { $0.person == contact.person } ?? 0) + 1)
      }
      Change.tell(
        PlaceCommandPhrase.contactAdded(
          in: invocation.language,
          ["name": .text(details.name), "place": .text(place.details.name), "day": .day(contact.until)]),
        next: "lods place contact \(place.code)", object(contact, number), invocation)
    }
  }

  private static func remove(_ context: LodsContext) -> Command {
    Command(
      "remove", summary: PlaceCommandPhrase.contactRemove.wording,
      arguments: [BranchCommand.codeArgument, numberArgument]
    ) { invocation in
      guard let number = Int(invocation.words[1]) else { throw PlaceCallFault.notANumber }
      let office = try context.office(invocation)
      let place = try office.desk.read { try PlaceRegister.place(word: invocation.words[0], in: $0) }
      let contact = try office.people().write { writer in
        let all = try ContactBook.contacts(of: place.id, in: writer.reader)
        guard all.indices.contains(number - 1) else { throw PlaceFault.unknownContact }
        try ContactBook.remove(all[number - 1].person, from: place.id, in: writer)
        return all[number - 1]
      }
      Change.tell(
        PlaceCommandPhrase.contactRemoved(
          in: invocation.language,
          ["name": .text(contact.details?.name ?? ""), "place": .text(place.details.name)]),
        next: "lods place contact \(place.code)", object(contact, number), invocation)
    }
  }

  private static func object(_ contact: PlaceContact, _ number: Int) -> JSON {
    ["number": .whole(number), "until": contact.until.json, "restricted": .bool(contact.details == nil)]
  }
}
