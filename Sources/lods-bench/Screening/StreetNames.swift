/// Street names as they are made in Denmark and Skåne; with a number and a town they are invented addresses.
enum StreetNames {
  static let danish = WordList.words(danishText)
  static let swedish = WordList.words(swedishText)

  private static let danishText = """
    Strandvejen Skovvej Lærkevej Birkevej Bøgevej Egevej Elmevej Granvej Fyrrevej Lindevej Lindeallé Poppelvej
    Pilevej Ahornvej Tjørnevej Hasselvej Hybenvej Syrenvej Rosenvej Violvej Tulipanvej Anemonevej Kløvervej Kornvej
    Markvej Engvej Mosevej Søvej Åvej Bækvej Kildevej Møllevej Kirkevej Kirkegade Kirkestræde Kirketoften Præstevej
    Præstegårdsvej Skolevej Skolegade Stationsvej Jernbanegade Jernbanevej Havnegade Havnevej Nygade Nørregade
    Søndergade Østergade Vestergade Torvegade Algade Storegade Adelgade Bredgade Smedegade Skomagergade
    Slagterstræde Brogade Bryggergade Toldbodgade Kongensgade Dronningensgade Prinsessegade Slotsgade Slotsvej
    Kronborgvej Fredensgade Fredensvej Frihedsvej Gefionsvej Freyasvej Odinsvej Thorsvej Baldersvej Valhalsvej
    Lokesvej Ingolfs+Allé Rolf+Krakes+Vej Dannebrogsgade Danmarksgade Sjællandsgade Fynsgade Jyllandsgade
    Falstersvej Læsøgade Samsøvej Bornholmsvej Færøvej Islandsvej Grønlandsvej Norgesvej Sverigesvej Finlandsvej
    Nordre+Ringvej Søndre+Ringvej Vestre+Allé Østre+Allé Nordre+Strandvej Gammel+Kongevej Gamle+Landevej
    Gl.+Hovedvej Gl.+Strandvej Ny+Kongevej Store+Kongensgade Lille+Strandstræde Lille+Torv H.C.+Andersens+Vej
    Søren+Kierkegaards+Vej Grundtvigsvej N.F.S.+Grundtvigs+Vej Holbergsvej Oehlenschlægersvej Ingemannsvej
    Blichersvej Carl+Nielsens+Allé Niels+Bohrs+Vej Ole+Rømers+Vej Tycho+Brahes+Allé Karen+Blixens+Vej
    Anne+Maries+Allé Jens+Bangs+Gade Peder+Skrams+Gade Herluf+Trolles+Vej Absalonsvej Valdemarsgade Margrethevej
    Christian+IV's+Vej Frederik+VII's+Gade Bakkevej Bakkedraget Bakkekammen Bakkesvinget Dalvej Dalstrøget Højvangen
    Højdevej Højskolevej Lavendelhaven Rosenhaven Æblehaven Kirsebærhaven Pærevænget Abildvænget Blommevænget
    Fasanvænget Ræveskoven Egernvej Hjortevænget Rådyrvej Harevænget Grævlingevej Svalevej Stærevej Solsortvej
    Mejsevænget Bogfinkevej Gøgevej Vibevej Ryleparken Strandparken Søparken Skovparken Bøgeparken Kastanieparken
    Nøddelunden Elmelunden Birkelunden Egelunden Kongelunden Dyrehavevej Teglgårdsvej Teglværksvej Savværksvej
    Fabriksvej Industrivej Håndværkervej Værkstedsvej Smedebakken Hammershusvej Vindebrovej Færgevej Fyrvej Lodsvej
    Bådsmandsstræde Sømandsvej Fiskergade Rebslagervej Sejlmagergade Ankervej Klitvej Klitrosevej Marehalmvej
    Lyngvej Revlingevej Porsevej Heden Hedevej Overdrevet Sønderager Nørremarken Vestermarken Østermarken Toften
    Præstetoften Degnetoften Fælleden Byagervej Tværvej Tværgade Krogvej Svinget Ringvejen Buen Bueparken Stien
    Kildestien Engstien Skovstien Mølledammen Dammen Gadekæret Kærvej Maglekæret Tofteåsen Åsen Solbakken Solvænget
    Solhøj Månevej Stjernevej Saturnvej Neptunvej Merkurvej Tøndervej Ribevej Viborgvej Randersvej Aalborgvej
    Roskildevej Hillerødvej Esrumvej Tikøbvej Gurrevej Montebello+Allé Marienlyst+Allé Stubbedamsvej Klostermosevej
    Rasmus+Knudsens+Vej Nyrupvej Hovvej Ørstedsvej Rønnebærvej Sct.+Anna+Gade Sankt+Hans+Gade Sct.+Olai+Gade
    Munkegade Nonnestien Gråbrødrestræde Blegen Borgergade Rådhusstræde Rådhuspladsen Axeltorv Gammeltorv Kultorvet
    Mikkel+Bryggers+Gade Overgade Nedergade Strøget Under+Elmene Ved+Stranden Bag+Haverne Langs+Diget Over+Kæret
    Mellem+Vejene
    """

  private static let swedishText = """
    Storgatan Drottninggatan Kungsgatan Järnvägsgatan Stationsgatan Skolgatan Kyrkogatan Östergatan Västergatan
    Norregatan Södergatan Nygatan Långgatan Hamngatan Fiskaregatan Sjömansgatan Skeppsbron Stortorget Lilla+Torg
    Gustav+Adolfs+Torg Trädgårdsgatan Parkgatan Ringvägen Ringgatan Villavägen Tallvägen Granvägen Björkvägen
    Ekvägen Almvägen Lindvägen Rönnvägen Aspvägen Hasselvägen Lärkvägen Svalvägen Koltrastvägen Näktergalsgatan
    Sångaregatan Blåklintsvägen Vallmovägen Rosenvägen Syrenvägen Liljegatan Klövervägen Åkervägen Ängsvägen
    Bäckvägen Åvägen Sjövägen Strandvägen Strandgatan Kustvägen Dungen Backen Backvägen Dalvägen Höjdvägen
    Bergsgatan Bergsvägen Skogsvägen Skogsgläntan Furuvägen Mossvägen Kärrvägen Kvarngatan Kvarnvägen Mejerigatan
    Bryggaregatan Smedjegatan Smedjevägen Snickaregatan Garvaregatan Repslagaregatan Magasinsgatan Industrigatan
    Fabriksgatan Verkstadsgatan Hantverkaregatan Karl+XI:s+gata Carl+Gustafs+väg Erik+Dahlbergsgatan Amiralsgatan
    Regementsgatan Kasernvägen Slottsgatan Kaptensgatan Fredriksbergsgatan Föreningsgatan Folkets+väg Bangatan
    Bruksgatan Bruksvägen Prästgatan Prästvägen Klockarevägen Klostergatan Munkgatan Sankt+Petri+gata S:t+Olofsgatan
    S:t+Larsvägen Helgonavägen Tornavägen Södra+Promenaden Norra+Vallgatan Östra+Förstadsgatan Västra+Kanalgatan
    Södra+Esplanaden Nils+Holgerssons+väg Selma+Lagerlöfs+väg Fågelsångsvägen Solgatan Solvägen Månvägen Stjärngatan
    Vintergatan Malmövägen Lundavägen Ystadsvägen Kristianstadsvägen Hässleholmsvägen Landsvägen Gamla+Landsvägen
    Byvägen Bygatan Gränden Smala+gränd Bagaregränden Trappgränden Fruktstigen Körsbärsstigen Plommonvägen
    Päronstigen Gläntan Hagalundsvägen Hagagatan Lyckovägen Fredsgatan Idrottsgatan Badhusgatan Sjukhusgatan
    Lasarettsgatan Biblioteksgatan Rådhusgatan Tullgatan Postgatan Möllevångsgatan Möllegatan
    """
}
