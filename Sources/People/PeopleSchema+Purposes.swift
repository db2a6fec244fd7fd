import Language
public import Records

extension PeopleSchema {
  /// What the tables of this room are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["person", "holding"],
      holds: Wording(
        da: "Navn, telefon, e-mail og adresse, med formål og sidste dag",
        sv: "Namn, telefon, e-post och adress, med ändamål och sista dag",
        en: "Name, telephone, e-mail and address, with purpose and last day"),
      why: Wording(
        da: "At holde en aftale: en bestilt tid, et besøg, et kursus",
        sv: "Att hålla en överenskommelse: en bokad tid, ett besök, en kurs",
        en: "To keep an appointment: a booked time, a visit, a course")),
    DataPurpose(
      ["rights_case"],
      holds: Wording(
        da: "At en rettighed er brugt eller afslået: nummer, dag og grund, uden person",
        sv: "Att en rättighet har använts eller avslagits: nummer, dag och skäl, utan person",
        en: "That a right was used or refused: number, day and reason, without a person"),
      why: Wording(
        da: "Kommunen skal kunne vise, at den svarer (art. 5, stk. 2)",
        sv: "Kommunen ska kunna visa att den svarar (art. 5.2)",
        en: "The municipality can show that it answers (art. 5(2))")),
  ]
}
