// Written by Data/embed.sh from the lists in Data: change those and run it again.
// swift-format-ignore-file

/// The word lists as texts of the program: words in lower case with blanks between them.
enum EmbeddedNames {
  static let given: StaticString = #"""
aase åse abelone adda adele agathe agnes agnete agnethe alba alberte alexandra alice alida alma alva amalie amanda
amelia andrea ane anette anett angela angelika anika anine anita anja ann anna annabell annalise anne anneli annelie
annelise annemarie annemette annemari annesofie annette anni annika annike annikka annie anny antonia antonie arendse
asbjørg asta astrid asti augusta aviaja barbara barbro beata beate bella bente benedicte benedikte bergljot berit
bertha berta bertine betina bettina betty bibi birgit birgitta birgitte birgith birgithe birte birthe birthine bitten
björg bodil bolette borghild brigitte britt britta brit brita bente-lise caja camilla camille carina carla carmen
carola carolina caroline cathrine catherine cathrin catharina cecilia cecilie celina celine charlotte charlot chatrine
christa christel christence christiane christina christine clara clarissa conni connie conny constance cornelia dagmar
dagny daniella daniela danielle debora deborah diana dina ditte ditlev dora doris dorit dorrit dorothea dorothe
dorothy dorte dorthe dorthea ea ebba edda edel edith edna eileen eja elena eleonora elin elina eline elisa elisabeth
elise elizabeth elka ella ellen ellinor elly elna elo elsa elsebeth elsebet else elsie elva elvira elvi emilia emilie
emily emma emmy erika erica erna esmeralda ester esther estrid ethel eva eve evelyn evy fanny felicia fie filippa
filuca fiona flora franciska frede frederikke freja freya frida frieda fritse frøja gabriella gerda gertie gertrud
gerd gete gitte githa gloria grete grethe gretha greta gro gry gudrun gull gunda gunhild gunilla gunnel gunvor gurli
gurid gyda gytha gudny halldis hanna hannah hanne hannelore hansine harriet hedda hedvig hedevig heidi helen helena
helene helga helle hella hendrikke henny henriette herdis hermina hertha herta hilda hilde hildegard hilma hjørdis
holle ida ilse ilona ina inga inge ingeborg ingegerd inge-lise ingela ingelise inger inger-lise ingerlise ingermarie
ingrid irena irene iris irma irmgard isa isabel isabell isabella isabelle iselin ivy jane janet janette janne jannie
janni jannicke janina jasmin jeanett jeanette jeanne jennie jennifer jenny jesmin jessica jette joan joanna johanna
johanne jolanta jonna josefine josephine josefina judith judy julia juliane julie jytte jutta kaia kaja karen
karen-marie karin karina karla karna karoline karolina kate katharina kathe katherine kathrine kathleen kathrin kathy
katja katinka katrin katrina katrine kerstin kersti ketty kira kirsten kirstine kirsti kiss kitt kitty klara kristel
kristiane kristin kristina kristine laila laerke lærke laura lea lena lene leonora lida lilian lillian lillemor lily
lilli lilly lin lina linda linea linn linnea linnéa linette lis lisa lisbet lisbeth lise liselotte lise-lotte lisette
lissi lissy lissie liv livia liza lizette lizzi lizzie lona lone lonni lonnie lotta lotte louisa louise lovisa luca
lucia lucy luise luna lykke lydia mable madeleine madelaine magda magdalena magdalene magna magnhild magrethe mai
mai-britt maibritt maybritt maj maj-britt majbritt maja majken malene malin malou maiken margaret margareta margareth
margaretha margit margrete margrethe margot mari maria mariah mariane marianne marie marie-louise marielle marika
marina marlene marna martha marta martine martina mary maryann mathilde matilda matilde mathea maud maya meta mette
mette-marie mia michaela michelle mie mikala mikka milla mille mimi mina minna minnie mira miriam mirjam molly mona
monica monika monique munja my mynte myrna nadia nadja nana nancy nanna nanny naomi natacha natalia natalie natasha
natasja nelly nete nicola nicole nicoline nielsine nikita nikoline nina ninna ninette noomi nora norma oda oddny
oddbjørg olga olea olena olivia ottilie othilia paula paulina pauline pernilla pernille petra petrea petrine pia pil
poula rakel ragna ragnhild ranveig rebecca rebekka regina regine regitze rie rigmor rikke rita ronja rosa rosalina
rose rosemarie rosita runa ruth sabina sabine sabrina saga sally sandra sanna sanne sannie sara sarah selma selina
serina shirley sidsel siff sif signe signhild sigrid sigrun sigyn silja silje silke silla sille silvia simone sine
siri sisse siv smilla sofia sofie sol solbritt solveig solvej sonja sonni sophia sophie stefanie stella stephanie
stina stine sunniva susan susanna susanne susann suzanne svea svanhild sussi sussie susie sylvest sylvia synne synnøve
søs sørine tabita tamara tanja tania tatjana tea tenna tess thea thelma theresa therese teresa terese tekla thekla
thora thorborg thyra tyra tilda tilde tina tine tine-marie tinna tinne tita tone tora tordis torun torunn tove trine
trille trude tulle tuva ulla ulla-britt ulrika ulrikke una unni urd ursula vanessa vega vera veronica veronika vibe
vibeke viola viktoria victoria vigdis vilhelmine vilma vita viva vivi vivian viveka vivianne vivica wanda wenche
wibeke wivi yelva ylva yrsa yvonne zenia zoe åsa åslaug åshild
aage åge aksel axel adam adolf adrian agner albert albin alex alexander alf alfred algot allan alan alvin anders andré
andreas andrew anker anton antonius arent ari aris arild arly arne arnold arnt aron arthur artur arvid asbjørn asger
ask asmus atle august augustin aske aslak balder balthazar bastian bendix bendt bengt benjamin bennet benny bent bernt
berndt bernhard bernard bert bertel bertil bertram birger birk bjarke bjarne bjarni bjoern bjørk bjørn björn bo boas
boe boye boris brian broder bror bruno brynjulf bølle børge børje carl carl-johan carlo carsten casper charles charlie
chris christen christer christian christoffer christopher claes clas claus claes-göran clement conrad cornelius curt
dag dagfinn dan daniel dannie danny david davin denis dennis detlef dines dion ditlev dirch dirk douglas ebbe eddie
eddy edgar edmund edvard edward edvin edwin egil egon eigil eigild eik eilif einar einer eirik ejgil ejnar ejner ejler
ejvin ejvind elias elis eli elliot elmer elof elov emanuel emil emmanuel enevold enok eric erick erik erhard erland
erling ernst ernest ernfrid eskil eskild esben espen evald evan even evert eyvind fabian felix ferdinand filip finn
flemming folke folmer frans frank fred frederic frederik fredrik freddy freddie frej fridtjof frits fritz frode
gabriel garry gary geert georg george gerhard gerhardt gerner gert gisle gitz glenn gorm gottfried gregers gregor gude
gudmund gunnar gunner gustaf gustav göran gösta görgen göte hagbard hakon hakan haldor halfdan halvor hannes hannibal
hans hans-christian hans-erik hans-jørgen hans-henrik harald hardy harry hartvig hasse helge helmer helmut helmuth
hemming henning henrik henry herbert herluf herman hermann hilding hilmar hjalmar hjalte holger howard hubert hugo
håkan håkon håvard ib ilja ingemann ingemar ingmar ingolf ingvar ingvard isac isak isaac ivan ivar iver jack jakob
jacob james jan jan-erik jan-olof janik jannick jannik janus jarl jarle jason jasper jean jens jens-ole jens-peter jep
jeppe jerry jes jeremias jesper jim jimmi jimmy joachim joakim jocke joel johan johannes john johnni johnnie johnny
jon jonas jonatan jonathan jonni jonny josef joseph joshua jost juul julian julius justus jurgen jørgen jörgen
jørn jörn kai kaj kalle kaspar kasper karl karl-erik karl-gustav karlo karsten keld kjeld kelvin ken keneth kennet
kenneth kenni kennie kenny kent kevin kield kilian kim kjartan kjell klaes klas klaus klavs klemen knud knut konrad
korfitz kresten kris krister kristen kristian kristjan kristoffer kristofer kurt kåre lage lars lars-erik lars-göran
lars-peter lasse lau laue laurids laurits lauritz laurs laust lave leif lennart lennert leo leon leonard leonhard
lelle leopold linus loke lorens lorenz loui louis love lucas ludvig ludwig lui luis lukas luke lykke lynge mads
mads-peter magne magni magnus maks malcolm malte manfred mandrup manni marc marcel marcus mario marius mark markus
martin martinus marinus mathias mats mattias matthias matti matias matheo mathæus matteo maurits mauritz max
maximilian mattis melchior melvin michael michel mick mickey mickael mik mikael mikail mike mikkel miklas mikko milan
milas mogens morten morits moritz mårten måns nicholas nichlas nick nickolai nicklas nicolai nicolaj niclas nikolai
nikolaj niklas niels niels-erik niels-jørgen nikolas nils nis njal noah noa noel nor norbert normann oddvar odin
oivind olaf olaus olav ole ole-peter oliver olle oluf olof oscar oskar osvald otto ottar ove palle patrick patrik paul
paw peder peer per per-erik percy per-ola pelle peter philip philippe phillip pontus poul poul-erik povl preben pär
påvel pål rafael ragnar ralf ralph randi rasmus raymond regnar regner reinhardt reimer rené ricco richard rico rikard
rickard robert robin roberto roger roland rolf ronald roni ronni ronnie ronny roy rud ruben rudi rudolf rudy rune
runar rurik salomon sam samson samuel sander sebastian severin sigfred sigismund sigmund sigurd sigvald sigvard silas
simon sirius skjold snorre solomon staffan stefan steffan steffen stein sten stephan stephen steen stellan steve
steven stevn stig storm sture sune svante svein svend svend-aage svend-erik sverre sven sven-erik sven-olof sverker
søren sören sønnik tage teddy ted terje terkel terry theis theo theodor thies thomas thor thorbjørn thore thorkil
thorkild thorleif thorsten thorvald thure thue tim timm timo timothy tobias toke tom tomas tommie tommy toni tonni
tonny tony tor torben torbjörn torbjørn tore torfinn torgny torkel torkil torkild torleif torsten torvald tristan
troels truels truls trond trygve tryggve tue ture tyge tycho ulf ulric ulrich ulrik uffe uno urban vagn vagner
valdemar waldemar valentin valter vanja verner werner vernon victor vidar vide viggo vigand viking viktor vilfred
vilhelm wilhelm vilhjalm villads villiam villum villy willy willi willie william vincent virgil vitus volmer wagner
walter walther wilfred will wilmer vilmer yngve zacharias zakarias øjvind øivind ørn östen örjan øystein åke asmund
audun
agda agneta agnetha aina ainar alfhild alfons alicia alrik alvar amelie anders-peter ann-britt annbritt ann-charlotte
ann-christin ann-christine ann-katrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna-karin
anna-lena annacarin annakarin annalena anna-lisa anna-maria annelies annicka annifrid ansgar arvida assar astor barbro
bengt-åke bengt-göran benita bernth bertilda birgita bo-göran boel bosse britt-marie brittmarie britt-inger
britta-lena carin carl-erik carl-gustaf carl-magnus catarina cathrina christin corinne crister cristina dagmara dick
disa ebbot edit edla efraim einarina eira ejnarina elisabet ellika elon elsy elsbeth emelie emrik engla enar erkki
ester eva-lena eva-britt evalena evelina eivor fingal fredrika frej freddie gottfrid gertrude gerth gideon gillis
gudmar gull-britt gullan gun gun-britt gunborg gunbritt gunlög gunn gunnvor gustava görel hampus hanserik harriette
hedy hildur hjördis hulda idun immanuel inga-britt ingabritt inga-lill ingalill ingalisa ingbritt ing-marie ingemarie
inge-marie ingvor isolde ivarina jan-åke jan-olov jerker jerk joar jonna jessika josefin julianna kajsa karl-axel
karl-johan karolin katarina kerstin-maria kettil kjerstin klara krisitina kristofer laban lars-olof lars-åke
lena-marie leopoldina lillemor linus lisa-marie lisbet liselott liselotte lo lovis ludde maj-lis majlis majvor
maj-lena malte manne margareta marie-louise mari-louise marit markku matts mats-ola mattis melker merit micke milton
mikaela minea mona-lisa moa monica märit märta märtha nanne nelly nisse noak nore ola olov ossian otilia ove paulin
petronella petter pernilla pia-lena pirjo pirkko poula päivi raija ritva ragnvald rasmus rebecka reidun reine roffe
roine rolf-göran ronja roslin rune rut saida sanna-maria seppo setare signar sigge sigvard sivert sixten solvig
staffan stig-arne stig-åke stefania sune sven-arne sven-åke svenne sölve tage teodor thorwald thorild tilde tindra
tobbe tord torgil tor-björn tuija tyko tyra ulla-karin ulla-lena ulla-maj ulrica uno vanja vendela vera-lena verna
verner vidar viola virpi viveca vivi-anne viveka wiggo wilgot vilgot wille yngvar ylwa åsa-maria åsalill åsmund ännika
östen
aima aleqa aqqaluk aviaq inuk inunnguaq ivalu ivalo kaali kuupik malik maliina minik miki naja nivi nuka nuunu
paninnguaq paarma pipaluk qillaq salik sikkersoq sofus ujarak ulloriaq uiloq angunnguaq arnarulunnguaq hallur hanus
høgni jákup jóannes jógvan páll rói trondur tróndur bjørgvin barður beinta durita eyðun eyðbjørg marjun maibritt
rannvá turið birta sunneva guðrún gudrún sigríður sigurður jón jóhann jóhanna ólafur kristín kristján einar magnús
ragnheiður ásta þóra þorsteinn helgi björk bjarni árni ásgeir snorri steinunn stefán hrafnhildur unnur þórunn aino aki
antti arja eero eija eila esa heikki helmi hilkka ilkka irja jari jouko juha jukka juhani kaarina kalevi kari kirsi
kaisa lauri leena liisa maarit marja marjatta marko matti merja mikko minna olli paavo pekka pentti petri pertti pirjo
raimo reijo riitta risto saara sari satu sirkka sirpa sinikka taina tapio tarja timo toivo tuula tuomas ulla vesa
ville väinö aarne aivars andris dace gintaras ilze inese janis jurgis juris kazimieras kristaps laima liga mindaugas
rasa ruta vaida vilija vytautas zane edgars egle rimantas saulius tomas agne ieva jurate audrius darius algirdas
abigail aidan alistair amber amy angus anthony antony ashley audrey austin barry beatrice becky beverley bill billy
blake bob bobby bradley brandon brenda brenna brett bridget bruce bryan caitlin cameron carl carol carole carrie
catriona cheryl chloe christie cindy claire clare clive clifford clint cody colin connor courtney craig crystal
cynthia daisy darren dave dawn dean deirdre denise derek desmond diane dick dominic don donald donna doreen dorothy
doug drew duncan dustin dylan ed eddie eileen elaine eleanor ellie elliott emmett erin ethan eugene evan faith fergus
frances francis frank fraser gareth gavin gemma geoffrey georgia georgina gerald geraldine gerard gilbert gina gladys
glen gordon grace graham greg gregory guy gwen hailey harold harriet harvey hazel heather hector hilary holly
hope hugh hunter ian imogen isaac isla jackie jacqueline jade jake janice jasmine jay jeff jeffrey jeremy jerome jill
jo joanne jodie joe jonah joy joyce juliet justin karen kathryn katie kayla keith kelly kelsey ken kerry kieran
kimberly kirk kyle lance larry lauren lawrence leah leanne lee leigh lesley leslie lewis liam linsey lindsay lloyd
logan lois lorraine louie lynn lynne mackenzie madison mandy marcia marcy margery marion marjorie marsha marshall
marvin mason matt matthew maureen mavis megan melanie melissa meredith merle mitchell moira morgan muriel murray myra
nadine natalie nathan nathaniel neil neville niall nicky nigel noreen norman olive oscar owen paige pam pamela pat
patricia patsy patty peggy penelope penny perry pete phil phoebe phyllis polly priscilla quentin rachel rachael ray
reece rhys rick ricky rob robbie roberta rodney ron rory rosalind rosie ross rowan roxanne russell ruby ryan samantha
sandy scott sean seamus shane shannon sharon shaun shaw sheila shelley sheryl sid sidney siobhan sonia spencer stacey
stan stanley stella stewart stuart sue summer susannah suzie sydney tara taylor tess tessa thaddeus tiffany toby todd
tracey tracy travis trevor tricia trish tyler valerie vera vernon vicky vince violet virginia vivien wallace wanda
warren wayne wendy wesley whitney winnie winston yolanda yvette zachary zara zoë alain alberto alejandro alessandro
alessandra alfonso alfredo alonso alvaro amélie ana anabel andrés angelo antoine antonio armando arnaud arturo
baptiste beatriz benedetta benoît bernardo bruna caio camila carlos catalina chiara cesar christophe claudia claudio
clément consuelo damien diego dieter dolores domenico eduardo elodie emanuele emiliano enrique enzo esteban eugenia
fabien fabio federico felipe fernanda fernando filipe filippo florian francesca francesco francisco francois françois
françoise gael gaspard gerardo giacomo gianluca gianni giorgio giovanna giovanni giulia giuseppe gonzalo graciela
guido guillaume guillermo gustavo günter günther hans-jürgen heike heiko heinrich heinz hélène helmut horst hugues
ignacio inês isabela ivana jacques javier jaime jean-pierre jesús joana joao joão joaquin jorge josé juan juana
juliana julien julio jürgen karl-heinz kerstin klaus-peter laurent leandro leonardo lorenzo loredana lourdes luciana
luciano lucien luisa luigi luiz lutz manfred manuel manuela marcelo marcello marco marcos margarita mariana maribel
marisol massimo mateo mathieu mauricio mauro maxime mercedes miguel mireille mónica monserrat nathalie nicolas niccolò
nuno octavio olivier oriol ortwin otmar pablo paola paolo pascal patrizia paulo pedro philipp pierre pietro pilar
rafaela rainer ramón ramona raquel raul raúl reinhard renata renate renato ricardo roberto rocio rodrigo rogerio
rosana rosario rubén salvador salvatore santiago sascha sergio siegfried sigrun silvana silvio simona sophia stefano
steffi sylvain sylvie tatiana teresa thierry thiago tiago tomás ulrike ursel uschi uwe valentina vicente vincenzo
vittorio wilma wolfgang wolf xavier ximena yann yves zita
aaliyah abbas abdallah abdelaziz abdelkader abdelkarim abdel abdi abdul abdula abdulaziz abdulkadir abdulkarim
abdullah abdullahi abdulrahman abdelrahman abdirahman abed abeer abir abu adel adeel adham adil adnan afaf ahlam ahmad
ahmed aida aisha aicha aischa aiman ayman akram ala alaa ali alia alya aliyah alyssa amal aman amani amar ameer ameen
amin amina aminah amine amir amira amjad ammar amna amr anas anisa anwar areej arwa asad asaad ashraf asif asma asmaa
assad ateya atef aya ayah ayat ayham ayoub ayub aziz aziza azzam badr bahaa baher bakir bakr bana baraa basel basem
bashar bashir basil basim basma bassam batoul bilal boutros bushra chadi chaima dalal dalia dana dania daoud dawood
dawud deema dima dina diana doaa dua duaa elham eman esraa fadel fadi fadia fadwa fahad fahd fairuz faisal faiza
fakhri farah fares farid farida faris farouk farouq fatema fatima fatimah fatma fatme fatoumata fawaz fawzi fawzia
fayez feras firas fouad fuad ghada ghaith ghassan ghazal ghazi habib hadeel hadi hadia hadil haidar haider haitham
haifa hajar hala halima hamad hamda hamdi hamed hamid hamida hammad hamoudi hamza hamzah hana hanaa hanan hani hania
hanin haneen hareth haroun harun hasan hassan hashem hashim hasna hatem hatim hayat haya hayder hiba hibah heba hicham
hisham hind hoda houda huda hossam hussam hosni houssam houssein hussein husein hussain ibrahim ibtisam idris iqbal
ihab ilham iman imad imane imran inas intisar isa issa islam ismail ismael isra israa iyad jaafar jabbar jaber jabir
jafar jalal jamal jameel jamil jamila jana jasem jasim jawad jihad jihan jinan joud joumana jumana kamal kamel kamil
karam karim kareem karima kassem kawthar khadija khadijah khadra khaled khalid khalida khalil khaldoun khalaf khawla
khitam khouloud kinan laith lamia lara latifa latif layal layan layla leila leyla laila lina lubna louay luay lujain
maha mahdi maher mahir mahmood mahmoud mahmud mai maysa maisa majd majda majed majid majida makram malak malek malik
manal manar mansour mansur maram mariam maryam mariyam marwa marwan maryem mazen mazin maysam maysoun mirna merna mina
miral mohamad mohamed mohammad mohammed mohamud mohannad mohsen mona moneer monir monira mosa moustafa mostafa mustafa
mousa musa moussa muath muayad mubarak mufid muhammad muhamed muhammed muhammet muhannad mukhtar muna munir munira
murad mounir mourad muslim mutaz nabil nabila nada nader nadir nadira nadiya naeem nagham nahla naima naim najah najat
naji najib najla najwa naser nasser nasir nasrin nassim nawal nawaf nayef nazih nazir nermin nidal nihad nisreen
nisrine nizar noor noora nora noura nour nur nura nouri nuri odai oday omaima omar omayma omer omran osama othman
oussama qais qasem qasim qusay rabab rabia rabie rabih rachid rashid rasheed radwan ridwan rafat rafik rafiq raghad
raghda rahaf rahma raja rajaa rakan rami ramia ramiz ramzi rana rand rania ranim rasha rashida rasul raouf rawan razan
redouan reem rim riad riyad rida riham rima rita rola roua rouba rula ruqaya ruqayya saad saadia sabah sabri
sabrin sadek sadiq safa safaa safia safiya safwan sahar said saeed saeid saida saif saja sajida sakina salah salam
saleem saleh salem salih salim salima salma salman salwa samah samar samer sameh sami samia samih samir samira samiya
sana sanaa sara sawsan seif shadi shadia shaima shaimaa shahad shahd shaker shakir sham shams sharif sherif shereen
sherin shirin siham sobhi soha suha souad suad soumaya sumaya sumayya suhail souheil suleiman sulaiman sulayman
suliman suzan taha taher tahir tahani talal taleb tarek tareq tariq tarik tasnim tasneem taufik tawfik thaer thamer
umar umm usama usman wael wafa wafaa wahid wahida wahib waheed walaa waleed walid warda wasim waseem wassim wiam wisam
wissam yahia yahya yamen yara yaser yasir yasser yasin yassin yassine yasmeen yasmin yasmina yasmine yazan yazid
younes younis yousef yousif youssef yunis yunus yusuf yusra zahi zahid zahia zahra zaid zayd zain zaina zainab zeinab
zaynab zeina zakaria zakariya zaki zakia zaher ziad ziyad zied zubaida zuhair zuhra zuhur
abdullah adem ahmet akın alev alican alp alper altan arda arif arzu aslan aslı asuman atakan atilla attila aydan aydın
ayfer ayhan ayla aylin aynur aysel aysegül ayşegül ayse ayşe aysun ayten aytac azra bahar bahadır banu baran baris
barış basak başak batuhan bayram belgin belma bengü beril berfin berk berkan berkay berna berrin betül beyza beytullah
birol bora bulut burak burcu burhan bülent büsra büşra can canan cansu cem cemal cemil cemile cengiz cennet cevat
ceyda ceylan cihan cihat çiğdem cigdem coskun coşkun cuma cumali damla davut demet demir deniz derya devrim didem
dilan dilara dilber dilek doğan dogan duran dursun duygu ebru ece eda efe ekrem elif elmas emel emin emine emir
emirhan emrah emre ender enes engin enver ercan erdal erdem erdinc erdogan eren erhan erkan erol ersin ertan ertugrul
esin esma esra ethem evrim eylem eyüp ezgi fadime fahri fatih fatoş ferhat feride fevzi fidan figen fikret filiz firat
fırat fuat fulya furkan galip gamze gaye gizem gökhan gökçe gonca gonül gönül gül gülay gülbahar gülcan gülçin güler
gülhan gülistan güllü gülnur gülsah gülsen gülşen gülseren gülsüm gülten gülümser güner güneş güngör günay gürkan
gürsel güven hacer hacı hakan hakki hakkı halide halil halit haluk hande harun haris hasan hatice hatun havva haydar
hayri hayriye hediye hikmet hilal hülya hüseyin hüsnü ilhan i̇lhan ilkay i̇lker ilker ilyas i̇lyas imdat inan i̇pek
ipek irem i̇rem irfan i̇rfan isik işık ismet i̇smet i̇smail i̇brahim izzet jale jiyan kader kadir kadriye kamile kaan
kazim kazım kemal kenan kerem kerim kiymet kıymet koray korkmaz kubilay kudret kübra lale leman levent lütfi lütfiye
macit mahir mahmut mehmet mehtap mehdi melahat melek melih meliha melike melis melisa meltem memet menekse meral merve
meryem mesut mete metin mihriban muammer muharrem muhittin muhsin mujgan mukadder murat musa mustafa mutlu
muzaffer müge müjde müjgan mükerrem müslüm müzeyyen naciye nadide nagihan nail naime nalan namik namık nasuh nazan
nazife nazim nâzım nazire nazli nazlı nazmiye necati necdet necla necmettin nedim nejat nergis neriman nermin nesrin
neslihan nevin nevzat nezahat nezir nihal nihan nihat nil nilay nilgün nilüfer niyazi nuran nuray nurcan nurdan
nurettin nurgül nurhan nuriye nurhayat nursel nurten oğuz oguz oğuzhan okan oktay olcay onur orhan osman oya ozan ozge
ozgür ömer önder öner özcan özden özgür özge özkan özlem öznur pelin pembe perihan pervin pinar pınar polat rabia
rahime rahmi ramazan recep refik remzi remziye resul reşit rifat rıza riza ridvan rojin rukiye rüstem rüya sabahattin
sabiha sabri sadik sadık saadet safiye sait sakine salih saliha sami savas savaş seda sedat sefa seher selahattin
selami selçuk selcuk selda selim selin selma semih semiha semra senem serap serdar serhan serhat serkan serpil
sevda sevgi sevil sevilay sevim sevinc sevinç sevtap seyhan seyit seyma şeyma sezen sezer sezgin sibel sidar sinan
sinem sıla songül soner suat sultan suna süleyman sümeyye sümeyra süreyya şaban saban şahin şadiye şenay senay şener
şengül serif şerif şerife serife şevket şükran sükran şükrü sükrü taner tanju tansu tarkan tayfun tayyip tekin temel
teoman tevfik timur tolga toprak tufan tugba tuğba tugce tuğçe tülay tülin tuncay tuncer turan turgay turgut turhan
türkan ufuk ugur uğur umit ümit umut utku ülkü ümran ünal vahit vedat veli veysel volkan vural yakup yalçin yalçın
yasar yaşar yasemin yavuz yeliz yener yesim yeşim yeter yigit yiğit yildiray yildiz yıldız yilmaz yılmaz yunus yusuf
yücel yüksel zafer zehra zekeriya zeki zeliha zeynel zeynep zülal zübeyde züleyha zümrüt amed aram aras arin avin awat
azad bahoz baxtiyar bakhtiar bawer berivan berîvan beritan bijan bilind chia chiman çeko dara darin delal diako
dilovan dilnaz diyar dijwar evin ferman ferhad gulan gulistan hawar hawre hawra hejar heja helin hêlîn hemin hevi hêvî
heval hiwa hozan jiyar jwan kajal karwan kawa karzan khabat kovan lavin lorin mizgin nashmil nasrin newroz nivin
peshawa peyman rebaz rebin rebwar rezan rizgar ronahi roni rozerin rojda rojhat rozhin sarkawt serbest serdil sero
shiler shilan shirwan shivan shno siamand sirwan sivan soran sozan srwa tara viyan xezal zana zelal zilan zinar ziryan
zozan
abbas abolfazl adib afsaneh afshin ahmadreza akbar alireza amin amirhossein amirali anahita ardeshir arash arezoo
arman armin arya asghar ashkan atefeh atoosa azadeh azam azar azin babak bahar bahareh bahman bahram behnam behnaz
behrang behrooz behrouz behzad bita borzoo cyrus darioush dariush davood delaram donya ebrahim ehsan elaheh elahe
elham elnaz emad erfan esmail faezeh farahnaz faramarz farhad farhang fariba fariborz farideh farnaz farrokh farshad
farshid farzad farzaneh farzin fatemeh fereshteh ferdows fereydoun firouz firouzeh forough foad ghasem ghazaleh gholam
gholamreza golnar golnaz goli habibullah hadi haleh hamidreza hamoon hengameh hoda homa homayoun hooman hoshang hormoz
hossein hosein iraj jaleh jafar jahangir jamshid javad javid kambiz kamran kamyar kaveh kazem keivan keyvan khosrow
kianoush kiarash kiana kimia kobra kourosh ladan laleh leili mahin mahnaz mahsa mahtab mahyar majid mandana mani
manijeh manouchehr mansoureh marjan maryam marzieh masoud masood masoumeh mastaneh maziar mehdi mehran mehrdad mehri
mehrnaz mehrnoosh mehrzad mersedeh milad mina minoo minou mitra mohammadreza mohsen mojdeh mojgan mojtaba morad
morteza mozhgan nader naghmeh nahal nahid narges nariman nasim nasrin nastaran navid nazanin nazila negar neda niki
nika niloofar niloufar nima niusha noushin omid pantea pardis parham parisa parastoo parvaneh parvin parviz parsa
payam pedram pegah peyman pejman pooya pooria pouria pouya puya rahim rahman ramin rasool raha rana reyhaneh reza
roghayeh roksana romina roshanak roxana roya rozita ruhollah saba sadegh saeideh saghar sahar salar sama saman samaneh
samin sanaz sara sarvenaz sasan sepehr sepideh setareh shabnam shadi shahin shahla shahnaz shahram shahrokh shahriar
shahrzad shahab shaghayegh shapour sharareh shayan sheida shima shirin shiva shohreh shokoufeh siamak siavash simin
sima sina soheil soheila sohrab somayeh soraya soroush taraneh tahereh tina toktam touraj vahid yalda yasaman younes
zahra zari zarin zeinab zhaleh zohreh ziba abdulhadi ahmadshah ajmal amanullah aminullah asadullah atiqullah azizullah
esmatullah ezatullah fahim faridoon farzana fawad fazal freshta ghulam gulalai habiba hamidullah hamayun hekmat
hikmatullah homaira inayatullah ismatullah jawid karima khadim khatera laila latifullah lailuma mahbooba malalai
masooma mirwais mujtaba najeeb najibullah nargis nasima naweed nilofar parwana parwin qadir qais qudsia rahimullah
rahmatullah rohullah roqia sadaf safiullah sakhi samiullah shafiq shafiqa shakila shazia shekiba shukria sohaila
suhaila tamana tamim wahidullah wais yama zabihullah zahir zainab zakira zalmay zarghona zarmina ziauddin aamir abida
adeela afzal aftab ajay akash akhtar akshay aleem amit amrita anand ananya anil anita anjali anjum ankit anjuman
anthonipillai anup anuradha aparna aravind archana arjun arpita arshad arun aruna asha ashok asim aslam atif attiya
ayesha azhar babar balraj bhavna bibi bushra chandra chitra deepa deepak devi dhanya dinesh divya ejaz faheem
faiza farhan farhana farooq farrukh fatih faryal gagan ganesh gaurav gayathri geeta gita gopal gurpreet guru haider
hameed hari haroon harpreet hassan hina humaira iffat iftikhar ijaz imtiaz indira inderjit irfan ishaq jagdeep jamshed
jasbir jasvinder javed jaya jayanthi jignesh jyoti kabir kalpana kamala kanwal kapil karthik kashif kaushalya kavita
kavitha khadeeja khalida khurram kiran kishor komal krishna kuldeep kulsoom kulwinder kumar lakshmi lalita latha
mahesh maheen mahendra mala mamta manish manisha manjula manoj manpreet meena meera mehak mehwish mohan mohit mubashir
mudassar mukesh munawar nadeem nadia naila nandini narendra nasreen nasrullah naveed naveen nazia neelam neha nida
nikhil nirmala nisha nitin noreen noshaba padma pankaj parveen parvathi parul pavithra pooja poonam prabha pradeep
prakash pramod prasad prashant pratik praveen preeti priya priyanka pushpa qamar radha rafia raheela raheem rahul raj
rajani rajan rajendra rajesh rajiv raju rakesh ram ramesh ramya rani ranjan ranjit rashmi ratna ravi razia reena
rehana rekha renu riaz rizwan rizwana robina rohan rohit rubina rukhsana rupa sabir sadia saima saira sajid sajjad
saleha samina sandeep sangeetha sangita sanjay sanjeev santosh saraswathi sarita satish seema selvi shabana shabbir
shafqat shagufta shahbaz shahid shahida shahzad shaista shakeel shalini shameem shankar shanthi sharmila shashi
shaukat sheela shehnaz shilpa shoaib shobha shweta shyam sidra siva sivakumar sneha sohail subash sudha suman sumathi
sumera sumit sundar sunil sunita suresh surinder surjit sushma swapna swati tabassum tahira tanveer tanvir tanya
tasleem tayyaba umair umesh urmila usha uzma varun vasantha venkat vidya vijay vijaya vikram vinod vipul vishal vivek
waqar waqas yogesh younas zafar zahida zaheer zeeshan zubair zulfiqar
abdifatah abdihakim abdikadir abdikarim abdinasir abdirashid abdirizak abdisalan abdishakur abdiweli abdulahi
abdukadir abshir adan aden amino anab ardo asha asli awale awil awo ayaan ayan bahja barre barkhad bashe bile bilan
bishara burhaan cabdi cali caasha daahir dahabo dahir deeqa deqa dhahabo ebyan edna farhia farhiya farah faadumo
fadumo faduma fartun fathi fatuma fawsia filsan fowsiya garad gedi geedi guled guleed habon halimo hamdi hani hassan
hawa hawo hibaq hibo hinda hodan hodo huda ibado idil ifrah ikran iftin ilyaas ismahan istahil jama jamaac jawahir
kaltun kaltuma khadra khadro kawsar ladan liban liiban luul maryan maxamed maymun mire mohamud muhiyadin muhubo muna
mulki muqtar mursal muuse nadifa nafisa naima nasra nasteho nimo nimco nuur qali qamar quman rahmo rooble roble roda
ruqiya saado saciid sadio safiyo sagal sahra salado samatar samsam saynab shamso shukri sofia suleekha sucaad sugule
suldan suleiman tahlil ubah ugaas umayma warsame warsan xaawo xasan xalimo yaasin yasmiin yuusuf zahra zamzam zeynab
cumar cusman cismaan axmed xuseen saalax abeba abebe abel abraham abrehet adiam adonay afewerki alem almaz aman
amanuel aron asmeret aster awet azeb bereket berhane bisrat dawit desta efrem elsa ephrem ermias eyob fikadu fitsum
freweini fikru genet ghirmay girma goitom habtom hailu haile helen henok hirut isaias kibrom kidane kidist kiflom
kidan letebrhan liya lemlem luwam makda medhanie mehari meron mesfin merhawi michele milena mulu mulugeta natnael
nardos negash rahel rahwa robel robiel ruta saba samrawit samson sara segen selam selamawit semere senait simret
solomon solyana tadesse tedros teklit temesgen tesfay tesfaye tesfalem tewodros tigist tirhas tsegay tsehay weldu
winta worku yemane yodit yohannes yonas yordanos zelalem zeray zerai zufan abena abiodun abosede achieng adama adebayo
adeola adjoa adwoa afia akinyi akosua akua alioune ama amadou aminata aminatou anyango assane awa ayodele babacar
bakary binta blessing boubacar bola bukola cheikh chiamaka chidi chidinma chijioke chika chinedu chinonso chinwe
chioma chukwuemeka clementine comfort desire diarra dieudonné ebrima ebenezer efua ekow emeka emmanuella esi fanta
fatou fatoumata femi folake funmilayo gifty ibrahima ifeoma ifeanyi isatou jallow joseph kadiatou kamau kehinde
kelechi khady kofi kojo kwabena kwadwo kwaku kwame kwasi lamin lamine mamadou mariama mary mercy moussa mutombo musa
mwangi ndeye ngozi njeri nkechi nneka nnamdi obinna olayinka olu oluwaseun oluwatobi omari otieno ousmane ousman
patience precious rokia salif samba sekou sékou seydou souleymane sunday taiwo temitope thierno tunde uche wambui
wanjiku yaa yaw yetunde zainabu
adrianna agata agnieszka aldona alicja alina andrzej aneta antoni anatol arkadiusz arleta artur bartek bartosz
bartłomiej bartlomiej beata błażej bogdan bogna bogumił bogusław boguslaw boguslawa bogusława bożena bozena bronisława
cecylia celina cezary czesław czeslaw dagmara damian danuta darek dariusz dawid dominik dominika dorota edyta elżbieta
elzbieta ewa ewelina franciszek gabriela grażyna grazyna grzegorz halina hanna henryk honorata hubert iga ignacy irek
ireneusz irmina iwona iza izabela jacek jadwiga jagoda jakub janina janusz jarek jarosław jaroslaw jerzy joanna
jolanta jozef józef justyna kacper kamil kamila karol karolina kasia katarzyna kazimierz kinga klaudia konrad krystian
krystyna krzysztof leszek lech lidia liliana lucjan lucyna ludwik łukasz lukasz maciej magda magdalena maks małgorzata
malgorzata marcelina marcin marek mariola mariusz marta maryla mateusz michalina michał michal mieczysław mikołaj
mikolaj milena mirek mirosław miroslaw mirosława monika natalia nikodem norbert oliwia olga ola paulina paweł pawel
patryk piotr piotrek przemysław przemyslaw przemek radek radosław radoslaw rafał rafal renata robert roksana roman
romuald ryszard sabina sandra sebastian sławomir slawomir sławek stanislaw stanisław stefania sylwester sylwia szymon
tadeusz teresa tomasz tomek urszula wacław waldemar wanda weronika wiesław wieslaw wiesława wieslawa wiktor wiktoria
witold władysław wladyslaw włodzimierz wojciech wojtek zbigniew zbyszek zdzisław zdzislaw zenon zofia zuzanna zygmunt
aleksandr aleksandra aleksandre aleksander aleksey aleksei alexei alexey alla alona alyona anastasia anastasiia
anastasiya anatoli anatoliy anatoly andrej andrei andrii andriy andrey anhelina antonina artem artyom artiom bohdan
bohdana borys daria dariia darya daryna denys diana dmitri dmitrij dmitry dmytro eduard ekaterina eugen evgenia evgeny
evgeniy fedir fyodor galina gennady halyna hryhorii ievgen igor ihor ilona ilya inna inha iryna irina ivanka jelena
julija kateryna katia katya khrystyna kira kostiantyn konstantin ksenia ksenija larisa larysa lesia lesya lidiia lilia
liliia liubov lyubov liudmila liudmyla lyudmila lyudmyla ludmila maksim maksym maria mariia mariya marharyta maryna
mykhailo mykola mykyta myroslava nadiia nadezhda nadezda natalija nataliia nataliya natalya nazar nikita nikolay
oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olha olesia olesya orest orysia ostap pavel pavlo petro
polina raisa rostyslav ruslan ruslana sergei sergej sergey serhii serhiy snizhana sofiia solomiia stanislav stepan
svetlana svitlana svyatoslav taisiia taras tatiana tatjana tatyana tetiana tetyana timofey timur valentyna valentyn
valentina valeria valeriia valerii valery vadim vadym varvara vasily vasyl vasylyna vera veronika victor viktoriia
viktoriya viktorija vira vitalii vitaliy vitaly vitalij vladimir vladislav vladyslav vlad volodymyr volodimir
vyacheslav yana yaroslav yaroslava yehor yelena yelyzaveta yevgen yevhen yevhenii yevheniia yevgeniya yulia yuliia
yuliya yuri yurii yuriy yury zhanna zinaida zoia zoya adina alexandru alin ana-maria anca andreea aurel aurelia
bogdana catalin cătălin ciprian claudiu constantin corina cornel cosmin costel cristian cristina cristi dan daniela
denisa doina dorin dragos dumitru elena emil eugenia florentina florin florina gelu gheorghe george ileana ilie ioana
ion ionel ionela ionut ionuț iulia iulian laurentiu lavinia liviu loredana lucian luminita madalina mădălina marian
mariana marin marius mihaela mihai mihail mircea mirela monica nicolae nicoleta oana octavian ovidiu paul petru
petronela radu ramona raluca razvan rodica roxana sanda silviu simona sorin sorina stefan ștefan stelian tudor
valentin valeriu vasile viorel viorica violeta aleksandar aleksandur angel asen atanas biser blagoy bojidar bozhidar
boyan borislav boryana desislava dimitar dimitur dimo donka elitsa galin galya genka georgi gergana hristo iliana
ivaylo ivelina ivo kaloyan kalina kiril krasimir krasimira lyubomir maya metodi miroslav nadya nedyalko nikolina
nevena ognyan penka petar petya plamen radka radoslav rayna rositsa rumen rumyana simeon snezhana stanimir stefka
stoyan svetoslav teodora todor todorka toni tsvetan tsvetelina tsvetanka valeri vanya vasil velichka vesela veselin
vladimira yoana yordan yordanka zdravko zhivko zlatka ágnes agnes andras andrás anikó aniko attila balazs balázs béla
bela bence csaba csilla dániel dezső dóra edit endre erzsébet erzsebet eszter ferenc gábor gabor gergely gergő györgy
gyorgy gyula ildikó ildiko imre istván istvan jános janos jenő józsef jozsef judit júlia katalin klára kornélia
krisztián krisztina lászló laszlo levente magdolna máté márta mihály mihaly miklós miklos mónika noémi orsolya pál
péter piroska réka sándor sandor szabolcs szilvia tamás tamas tímea timea tibor tünde viktória vilmos zoltán zoltan
zsófia zsofia zsolt zsuzsa zsuzsanna admir adisa adis agim agron ajla albana albert aldin alma almir alija alen amela
amer amra anel ante arben arbnora ardian ardit arijana armend armina arta asmir avni azra bajram bashkim behar bekim
besa besart besim besnik blerim blerta blerina biljana bojan bojana boris borislava božo branislav branka branko burim
dalibor damir danijel danijela darko davor dejan dijana dragan dragana dragica drago draško dražen drita driton
dubravka dunja durim dusan dušan dušanka džemal dzenana dženan dzevad edin edina edis edmond eldin elma elmedin elmira
elmir elvedin elvir emir emira emina enisa enis erduan ermin ermina esad fadil fahrudin fatime fatmir fatos feim
fikreta fitim flamur florim gazmend genc gentiana gezim goran gordana gorica haris hasim hatidža hava husein ibro
igballe ilir ilirjana ines irfan isak ismet ivica ivana izet jadranka jasmina jasna jasminka jeton josip jovan jovana
jovanka kadrija kaltrina katica kemal kosovare kresimir krešimir kujtim labinot lejla leonora lepa lirije liridon
ljiljana ljubica ljubisa luan lulzim majda marija marijana marijan marina marinko mate mehmed melisa mensur merima
meliha mevlida mesud midhat mihajlo mile milan milanka milica milivoj miljan miloš milos milorad mirjana mirko
miroslava mirsad mirsada mirza mladen momir muamer muharem munevera muris naser nada nadira nataša nebojša nebojsa
nedeljko nedim nedžad nenad nermin nermina nevenka nijaz nikica nikola nihad nihada novak nusret obrad ognjen olivera
osman predrag qendrim qëndrim radmila radomir rade radovan radica ramadan ramiz rasim ratko redzep remzija rexhep
rifet rrahman sabaheta safet safeta sakib samir samira sanela sanel sanja sasa saša sasha sead sefik sejad selma
selvedin semir senad senada senka shaban shefki shemsi shpresa shpend shqipe shkelzen shkumbin sinisa siniša skender
slađana slavica slavko slobodan slobodanka snežana snjezana snježana spomenka srecko srđan srdjan stevan stevo stjepan
stojan stojanka suada suad suljo suzana tahir teuta tihana tihomir tomislav tomo valdete valon vedad vedran velimir
vesna vjollca vlado vladan vlatka vlatko vojislav vuk xhevat xhemile zahida zdenka zdenko zejna zehra željka
željko zeljko zijad živko zlata zlatan zlatko zoran zorica zorana zvonimir zvonko žarko
aiko akira anh anong ariya bao benjie bich binh boonsri busaba chai chen chinh cuc cuong daisuke danilo diep dinh duc
dung duong duy emiko erlinda fumiko gia haruki hao haruto hien hieu hiroko hiroshi hoa hoai hoang hong hue hung huong
huy huyen jaidee jing jiho jianhua jocelyn junko kamon kanya kanokwan kazuko keiko kenji khanh khoa kiet kwan lan lanh
lien linh loan loc long ly mai manat marilou marites maricel mei meiling michiko minh ming mingyu minji moe my naoko
nga ngan nghia ngoc nguyet nhi nhung niran nittaya oanh phat phong phu phuc phung phuong pim ploy pornthip
prasert quan quang quy quyen quynh reiko rosalie rowena sakura satoshi siriporn siriwan somchai somkid sompong somsak
suda sunee supaporn suparat takashi takeshi tam tan thanh thao thi thien thinh thu thuan thuy thuong tien toan
tomoko tran trang tri trinh trung truong tu tuan tung tuyen tuyet uyen van vinh vy wanida wei wichai xiao xiaoming xin
xiu yan ying yoko yoshiko yuki yumi yun yuna zhen
aggi agge aia alfrida anton-emil ansa anders-bo asbjorn aya bebbe benna bertram birgitt bo-erik bubber carl-emil
carlsine dorthy ejgild ellemarie elli emmely evita flemse fie-louise frejdis frits-ole gerly gita gittan gittemarie
grethemarie gudmunda hansi hasse helmine hennie hennig henrikke illa ilsa inge-margrethe inge-merete janus jens-jørgen
jesse joan-marie jonnie jørgine kaya kent-ove kiki kimmie kirstin klausine kirse kisser krista lailaa lasse-emil leise
leni lennox liam lillan lisser lotti lottie mads-emil maggi maggie maren marianna maria-louise merete merethe meta
metha mettelise mille-marie minka mogge nadja nanni nathalia nohr olfert ottomine palma pauli per-ole perle pernelle
petrina pouline rannveig reinholdt rosmarie sjarlotte steffie svend-ove svenning søren-peter tagea teddi thilde thit
tinka trinelise tutte ulle ulrikka vilda vips villy-ole vivi-ann winni yrsa zille elnora elinor erlind ejlif hjarne
hother hakon gudmundur palmi ingvild ragnfrid oddrun solfrid aslaug eldbjørg torill turid unn vigleik øyvind steinar
geir roar kjetil ketil svenn jostein oddmund arnfinn arnfred arnljot hallvard sindre eivind stian frøydis gunnhild
hege hilde-marie marit reidar reidun synnøve tormod vebjørn
"""#
  static let givenWords: StaticString = #"""
abel adel alba alexa alf alla alle alma aman amber amino amir an ana anas ande andre ane angel anker ann ansa anser
ante april ara arena ari art arta as asa asch asen ask aske asp aster august augusta aura autumn avin awa ay aya
ayat balder bana bao barre basil bay bea bek ben berg bich bilan bile bill billie binh birk bita bitten björk
bjørk blessing bo boas bola bora borg bosse bra bris brit bro broder bror bulut bølle cam can carol cem chai
chan chen chi chin chris christen cicero clement coco comfort corona cortana crystal cuc dag dahl dal damla
dana dara dat dawn dean delphi deniz desire desta dick diem diep dina dines dinh dirk dit do dom
don dong dot drag drew dua duc due dung dur duran dusty duy ea ece ed edda edit edo eg eja eli elite else elva ema
emin enar ene enes engel engin enis era esa eve even evert evin fadel faith fe fie fin firas flora florin fraser
fred frej freja freya gal garde gay gaye genc genet gia gift gill glen gloria glory god gonca grace gro
gul gull gun guru guy hai haj hall han hane hani hans hao harm has hasse helmi hemming hen hero heval hien
hieu hill hind hoa hoai holle hong hop hope hor horst hue hung hunter huy hy ib ibo iga ilk ilka ilse in ina
inga ink ion ipek iris irma isla islam iza jack jade jan jarl jas jasmin jasmine java jay jean jerk jihad
jing jo joy jule june jung junior jur just kader kaj kamel kan kang kari karo kat kate kaya
ken kia kik kin king kip kiss kisser kit klar klara klarna kobra kong krist kristen kron kåre laban
lada ladan lage lale lam lan lana lance lang latif laud lech lee lei lem leo les ley li lia libby lie
lien liga lige lil lille lily lim lima lin lind line linh linus liv live lo logan long lora lou love lu
luc luca lucia lul ly lykke lys mace mag mahd mai maj mak mala mali man mande mange mani mara marc mare
marin marina mark mars mason mat mate mats matt max may me mei mensur mercedes mercy mere merit mete mide
mil milan mile min mina mine ming minh mini mira mire mist mit moi moni moss mulle muslim mut mutlu
my mynte na nada nail nan nana nansen nas naser navid nel nga ngan nil nimo nis no noi nok nola nor
nour nova nuka nur nura obi odd odin of oi olive om on op or ora ord orla ott oya paige pal pala palle palma
pam pan pat patience patty pavel paw pearl peer pen pepper per perle pete phat phong phu phuc pil pilar pim pio
pip ploy pol polat poli port precious pri prince priya python qali qi quan queen rade rae raha raja raju rama
ramadan ran rana rand ras ray re red ref regina ren rena rex ria riad rich rida rie rim rio
ris rita robot roda rola roma roman rona roni rosa rose ross roy roza ruby rud rue rula runa rus rut ruta rya
rye saba sad safa saga sagal sage sai said sala salem sam sama samba same san sand santa santos sari sav sava
savas sean segen sejr sela selam sen sena sera serena set sev shaker sham shaw shin si
sid siga signal sila silke silver simin sin sina sind sine sini sir sira siri sisse skip skjold so sol sole
song sonic sora spencer spring stein sten storm strom sue sui sultan summer sunday sunny sur sus suse søs
ta tad tag tage tai tal tam tan tang tas tea ted temel terne tes thi thin thu thy
tia tid tien tiger tilde tim time tin tine ting to toan toke tom tone top toprak tor toy tran trang tri trin
true trust tu tue tuna tung tur ture tut ulv um umut un una uni unn uno urban urd us ut uwe vad vagn vale valentin van
vang var vega vel vela vest vi via vibe vic vide viking vila vilda vilde vilje ville vin vind vinh violet vira
vita viva vo vu wais wan wave wei west will win wind winter wolf wu xin ya yang yaw yen ying yo
you yul yun yuna za zana zara zen øm ørn
lynge manuel daisy altan
heja salar bruna hala hava roar vips signar hejar
"""#
  static let family: StaticString = #"""
abelsen abildgaard adamsen adelsteen albertsen albrechtsen alexandersen alfredsen allansen andersen andreasen
andreassen andresen antonsen arildsen arentsen arnesen asmussen augustesen augustsen axelsen baltzersen bendixen
bendtsen benjaminsen bentsen bentzen berntsen berthelsen bertelsen birkmose bjarnesen bjørnsen boesen boisen boysen
bruhn brodersen carlsen carstensen caspersen christensen christiansen christoffersen clausen claussen clemmensen
clemmesen conradsen corneliussen danielsen davidsen didriksen dinesen ditlevsen dominicussen ebbesen edvardsen egelund
eliasen eliassen ellingsen emilsen enevoldsen engelbrechtsen eriksen ericsen erlandsen esbensen eskildsen eskesen
evaldsen evensen fabricius ferdinandsen filipsen folkersen fransen frandsen frantzen franzen frederiksen fredriksen
fredsgaard gabrielsen georgsen gertsen gerhardsen gotfredsen gottfredsen gregersen gudmandsen gudmundsen gunnarsen
gundersen gustavsen halvorsen hansen hanssen haraldsen harboe harritsen hartvigsen hauge haugaard helgesen hemmingsen
henningsen henriksen henrichsen hendriksen hermansen hieronymus hinrichsen holgersen hougaard huggersen hvass ibsen
ingemansen ingvardsen isaksen isaksson ivarsen iversen jacobsen jakobsen jensen janssen jansen jepsen jeppesen jeppsen
jessen jespersen joensen johannesen johannessen johansen johanson johnsen jonassen jonasen jonsen josefsen josephsen
justesen justsen jürgensen jørgensen kaarsgaard karlsen karstensen kaspersen kjeldsen keldsen kjærsgaard klausen
klemmensen knudsen knutsen konradsen kristensen kristiansen kristoffersen larsen lassen lambertsen lauridsen lauritsen
lauritzen laursen laustsen laugesen leonhardsen levinsen lorentzen lorentsen lorenzen ludvigsen lydersen madsen
magnussen marcussen markussen martensen martinsen martinussen matthiesen mathiesen mathiassen matthiasen matzen
mauritsen mauritzen meldgaard michaelsen michelsen mikaelsen mikkelsen mogensen mogensson monrad mortensen nathansen
nicolaisen nicolajsen nielsen niebuhr niklasen nikolajsen nilsen nissen olafsen olesen oldenburg olsen olufsen
oskarsen ottesen ottosen ovesen palludan paulsen paulsson paulussen pedersen petersen peitersen philipsen poulsen
povlsen ragnarsen rasmussen reimersen richardsen robertsen rolfsen rudolfsen rothmann salomonsen samsøe samuelsen
sandersen sejersen severinsen severin sigurdsen sigvardsen simonsen simonsson sivertsen skaaning sloth steensen
stefansen steffensen stensen stenersen svendsen svenningsen svensen sørensen thaarup terkelsen terkildsen theilgaard
therkelsen therkildsen thomassen thomasen thomsen thorsen thorvaldsen thuesen thygesen tobiasen tobiassen toftgaard
torkildsen troelsen tygesen ulriksen valdemarsen valentinsen viggosen villadsen villumsen vilhelmsen villemoes
wilhelmsen willumsen willadsen windfeld zachariassen zachariasen østergaard
aabye aagaard aagesen aalund aarestrup aaskov abel abild agerbæk agerskov albæk albrekt alstrup althoff alsted amdisen
ammitzbøll amorsen andkjær andrup ankjær anker appel arendt arnbjerg arnoldi arnum arup asferg astrup asschenfeldt
axelgaard bach bache backhausen badstue bagge bagger bak bakke bakkegaard baggesen ballegaard balle balling balslev
bang bank barfod barfoed bartholdy bartholin basse baun baunsgaard bay bech bechmann bechgaard beck becker beckmann
behrendt behrens bek bendsen berg bergholt bergmann berggreen bering bertram beyer bidstrup bille billeskov bilde
birch birk birkholm birkedal birkelund birkegaard birkkjær bisgaard bistrup bitsch bjerg bjerre bjerregaard bjergager
bjerrum bjørn bjørk bjørnager bjørnskov bjørnholt blaabjerg blak blach bladt bliksted blichfeldt blicher blom bloch
blok blume bock bodholt bodilsen bogh bohl bohr boel boldsen boll bolvig bonde bonnesen bonnerup borch borchersen borg
borgen borgaard bork bornholt borre borring borregaard borup boserup boss bovbjerg brahe bramsen brand brandt brask
braun bredahl bredal bredgaard brejnholt brendstrup bresson brink brinch brinkmann brix bro broberg broch brock
brochmann broe broholm brok bruun bruus brun brunsgaard brunse brynaa bryld buch buchholtz buchardt buhl bukh
bundgaard burgaard busch busk buus byskov byrialsen bæk bækgaard bæklund bækkelund bøegh bøgelund bøgh bøje bøgeskov
bøgild bønnelykke børgesen børsting bülow callesen carøe cassøe clemens colding cordes crone dahl dahlgaard
dahlerup dahlin dahlmann dalgaard dalgas dalager dalby dalsgaard dam damborg damgaard damkjær damm damsgaard dalum
dall danielsson degn degnbol dencker dideriksen dige dinesen dohn dollerup donslund dons dragsted drejer dreyer
drachmann due duelund duus duedahl dybdahl dybdal dyhr dyhre dyrberg døssing ebbe eberhardt eckhardt effersøe egeberg
egede egeskov eggers egholm eggert ehlers eibye eilertsen ejlersen ejlertsen ejsing ekdahl elbæk ellegaard ellemann
elkjær elleby ellekilde ellermann elmholt elmelund emborg engberg engell engelbredt enggaard engholm enghave engelund
enemark enemærke engsig erichsen errebo eskelund eskerod esmann esper espersen esplund exner faarup faber fabrin falk
falkenberg falster fallesen fangel fanø farsø feddersen feldt fenger fiedler fink fischer fisker fjeldgaard fjeldsted
fjord flindt flensborg florentz flyvholm foged fog fogh fogtmann folden folmer fonnesbech forsberg forum foss fosgaard
frahm freiberg freund freudendal friborg friis friedrichsen friisgaard frimann frost frydendahl frydendal fruergaard
frøkjær frølich frøslev fuglsang fugl funch funder fynbo fynboe færch færk føns gaarde gaarsdal gade gadegaard
gammelgaard gamborg gantzel garde gasbjerg gejl geertsen geisler gerner gertz giese giversen gjelstrup gjerlev gjerløv
gjerulff gjessing gjøl glad glargaard glavind glerup godtfredsen goldschmidt gormsen gosvig graae graff graugaard gram
grandjean graversen gravesen gravgaard gravholt green greve griebel grosen grove groth grubbe grue grumstrup grundtvig
grunnet gruntvig græsborg grøn grønbech grønbæk grøndahl grønkjær grønlund grønning grønnegaard grønvall guldager
guldberg guldbrandsen guldborg guldhammer gyldenkærne gylling gyldendal gydesen gyldholm gøtzsche gøttsche haagensen
haahr haar haase hald haldrup halberg halkjær halling halskov ham hammer hammerich hammershøj hammershøi hammelsvang
hamann handberg handrup hannibalsen harbo harder hartmann hartung hassing hasselbalch hasselgaard haubro haubjerg
haulund haurum haunstrup hauser haven havelund havgaard havmand havn hede hedegaard hedelund hedemann hedager hegelund
heide heiberg heidemann heilmann hein heine heise helbo held heldgaard hellesen helms helmer hennings henneberg hertz
herold herlev herskind hersbøll hertel herskov hessel hessellund hestbech hestbæk hindborg hindsgaul hintze hjelm
hjelmager hjort hjorth hjortshøj hjuler hjulmand hjøllund hjælmager hjarnø hoffmann hofman hoff hoffgaard holbech
holck holgaard holk holland hollesen holm holmberg holmboe holmegaard holmgaard holmgren holmskov holmstrøm holst
holstein holt holtegaard holten hornbech hornshøj horsbøl horn hove hovgaard hovmand hostrup houe houlberg houmann
houmøller hougesen hulgaard hummelgaard hummelmose hundebøll hundahl hunderup husum huus hvid hvidberg hvidt
hvidtfeldt hvolby hyldgaard hyldahl hyldig hyllested hyttel hæstrup høg høgh høgsberg høgsbro høholt høj højberg
højbjerg højbo højer højgaard højholt højholdt højlund højmark højrup høpner hørdum hørlyck hørning høst høvring høyer
høybye ifversen illum isager iskov jalk jahn jarl jarner jelsbak jensby jenvold jermiin jepsen jersild jeppe
jespersgaard jessing johannsen jordan josiassen juel juhl jul juncker jung junge junker jungersen just juul jægerskov
jæger jønsson jørgsholm kaae kaalund kaas kallehave kallesøe kallestrup kamp kampmann kann kanstrup kappel karkov
kastberg kastrup kaufmann kejser keller kempf keiding kierkegaard kiersgaard kibsgaard kirk kirkeby kirkegaard
kirkeskov kirketerp kirchheiner kjeldgaard kjær kjærgaard kjærulff kjærbæk kjærbøll kjøller kjølby kjølhede kjølbye
klemensen klitgaard klint klinge klinkby klit klixbüll klokkerholm kloster klostergaard knak knap knappe kobberø
kobbernagel koch kock kofod kofoed kok kold kolding kollerup kolind kondrup kornerup kornbech korsgaard korsholm
kortegaard kousgaard kragelund kraglund krag kragh kramer krarup krause kristjansen krog krogh krogsgaard krogager
krogstrup krohn kromann krone kruse krøyer krøll kuhlmann kudsk kuhn kühl kvist kvistgaard kyed kærgaard kær kærn
køhler køster koldborg laasholdt lade ladegaard ladefoged lambæk lang langballe langberg lange langeland langelund
langgaard langholm langkilde langkjær langvad lanng larson lausten laustrup laybourn lebech lehmann leerskov leisner
leth lehrmann levring lerche lichtenberg lillelund lilleør lihme lind lindberg lindegaard lindeløv lindgaard lindgreen
lindhard lindhardt lindholm lindholt lindskov lindstrøm ljungberg lodberg lodahl lomholt lohse loft lolk lollike lorck
lovmand luckow lund lundager lundberg lundgaard lundby lundbye lundbæk lundorff lundstrøm lundsgaard lundholm lunde
lunding lundtoft lunau lundquist lydolph lykke lykkegaard lykkeberg lynge lyng lyngby lynggaard lyngsø lyngholm lyster
læborg lægaard læssøe løgstrup løkke løkkegaard løjmand lønborg løth løvgreen løve løvschall maagaard maarbjerg
madsbjerg magaard malling malmgaard malmros mandal mandrup manniche mark markmann markvardsen marker markvart maribo
marcher marqvard marott mathiasen mau maul meier mejdahl mejer mejlgaard mejlby meilby mejlvang melgaard melbye
mellergaard mellerup mellemgaard mering merrild meyer meineche meincke mie mikkelborg mide moberg moesgaard mohr
mohrsen moldrup molbech moltke moltzen monberg morsing mortensgaard morell mosbæk mosegaard mosekjær moser moth mose
mosbech mulbjerg munch munk munkholm munkø munksgaard munkgaard munkebo muus munkedal mygind myhre mylund myrup mæng
mærsk mølbak møldrup mølgaard møller møllegaard møllmann mørch mørck mørk møberg nagel nagstrup naur nebel neergaard
neess nejsum nellemann nepper neumann nedergaard nicolaj nidal nikolajsgaard nimb nissum nisgaard nobel noer nold
nordahl nordby norddahl nordentoft nordestgaard nordgaard nordholm nordlund nordmann nordstrøm norgaard norling norn
norup norsker nybo nyborg nyboe nybye nyeland nyegaard nygaard nyggard nyholm nyholt nylander nymand nymann nyrop
nyrup nyvang nør nørager nørby nørbæk nørgaard nørgård nørholm nørholt nørlund nørmark nørregaard nørskov nørtoft nøhr
nøddesbo nørkjær nørrelund nørrelykke næsby odgaard obel oehlenschläger oksbjerg okholm olrik opstrup ornstrup ortved
oxholm oest paaske paaskesen palsgaard pallesen palm panduro pape pagh pank parbst park pauli peetz pein pelle permin
petri peschardt piil pihl pilegaard pilgaard pind pinholt plesner ploug plougmann poder poll polke pontoppidan porse
porskjær porsborg post pors pramming prang prehn preisler prip prytz præst præstegaard præstgaard pugholm puggaard
purup quist quistgaard qvist qvistgaard qvortrup raaby raaschou rabæk raben rahbek rahbæk rahn ramm ramskov randers
rask rathmann rathje ravn ravnborg ravnkilde ravnholt ravnskov reenberg reffelt refsgaard refslund refstrup rehné
reimer reinholdt reinholt reiter ressel reventlow riber richter riis riisager riisgaard riishede rind ring risager
risbjerg risgaard risom rishøj riskjær rix robdrup rode roed roesen rohde rolighed roland romme ronge ros rose
rosbjerg rosenberg rosendahl rosendal rosenkilde rosenkrantz rosenlund rosenstand rosenvinge rosenørn rosgaard
rostgaard roth rothe rovsing rude rugaard rugholm ruge ruhwald rungø runge ruus rudbæk rye ryberg rygaard ryge
rysgaard rytter ræbild rømer rønde røge rønn rønne rønnow rønnest rønnov røjkjær rørbæk rørbech rørdam rørth røn
rønholt rosing saabye sahl salling sand sandager sandbæk sandahl sandberg sander sandfeld sandgaard sandholm sandholt
sass saxtorph schack schaarup schade scharling schelde schiønning schiøtt schiødt schiøtz schjerning schjødt
schjønning schleicher schlichting schlüter schmidt schmith schnack schneider schou scholten schouby schrader schroll
schrøder schröder schroeder schubert schultz schulz schultzer schytte schwartz schwarz schørring schäfer scheel
schultze seerup seeberg seest seidelin seidler selchau selmer serup siggaard sietam silkeborg sillesen simmelhag
sinding sindberg sjøberg sjøgren sjøholm skaarup skafte skak skammelsen skaaning skjold skjoldborg skjødt skjøth
skjærbæk skjærlund skelbæk skibsted skifter skipper skjern skog skotte skou skouby skougaard skov skovgaard skovbjerg
skovbo skovborg skovby skovdal skovlund skovmand skovmose skovsgaard skovsende skovrup skriver skyum skytte skytt
skærbæk skøtt skaarenborg slebsager sloth slott smed smedegaard smedemand smidt smith snedker snejbjerg snitgaard sode
sohn soelberg solberg solbjerg solgaard sommer sommerlund sonne sonnichsen sonnenborg spangsberg spanggaard spangaard
spanner sparre spies spliid splidsboel staal staalsen staffeldt stage stampe stald starup stange stausholm staugaard
staunstrup stegger steen steenbakken steenberg steenbjerg steenstrup steenholdt steensgaard stein steiner stenbæk
stenderup stengaard stenholt stenild stentoft stephansen stenstrup stephensen stigaard stilling stisager stockholm
stokbæk stokholm storgaard storm stougaard stoltze stoltenberg strand strandbech strandberg strandby strandgaard
strandlund straarup strange strauss strøm strømberg strøyer strunge stræde stub stubbe stubkjær stæhr støttrup
støvring støving sund sundgaard sundby sunesen sundstrup suhr svane svarre svarrer svenstrup sveistrup svejgaard
svejstrup svendstrup sylvest søberg søby søe søgaard søholm søholt sølvsten søllested sølvberg søndberg søndergaard
sønderby sønderskov sønderup søndermark sønderlund søltoft sørup søsted tafdrup tagmose tang tange tanderup tarp
teglgaard teglbjærg teilmann termansen terp testrup theil theisen thestrup thiesen thiim thingholm thisted thorborg
thorbjørnsen thorhauge thormann thorndahl thorning thorsager thorup thorgaard thostrup thrane thrysøe thulesen
thulstrup thun thuren thybo thyboe thyge thyme thyregod thyssen thøgersen tofte toft toftdahl toftegaard toftelund
toftkjær togsverd tolstrup tonnesen toppenberg torp torpegaard torstensen toubro toustrup tovborg trabjerg tranberg
trane tranholm trampe trap tranekær trolle tranum traberg trier trudslev træholt trærup tscherning tversted tvede
tvilling tybjerg tyrrestrup tækker tølbøll tølløse tønder tønnesen tørring ubbesen uhre uhrenholt ulbæk uldall uldum
ulfkjær ulrich urup urhøj ussing utzon vad vadgaard vadum vagner valentin vallentin vammen vandborg vang vangsgaard
vangsø vedel vedsted vedelsby veje vejen vejlby vejlgaard vejrup velling vendelbo vest vestbjerg vester vesterby
vestergaard vesterager vesterlund vestergård vesterholm vestermark vesth vestrup vibe viborg vibholm viby vidkjær vigh
viig viftrup vilstrup villesen vind vinding vindfeldt vinkel vinter vinther vium visby visti vittrup vognsen vogelius
vogt volden voldgaard vorm vork voetmann voss væggemose vældgaard vørts wad waagepetersen wagner wagenblast walbom
walther wamberg wandall warming wassard wedel wegener wegge weinreich weis weiss wendelboe wenzel werge werner wessel
wested westergaard westh westphal weber wibroe wichmann wiberg wiegand wiese wiinberg wiingaard wiis wilken wilkens
wille wincentz wind winding windahl winge winkel winkler winter winther wissing wittrup woetmann wolff worm worsøe
wulf wulff wunsch wøldike würtz ydegaard yding zachau zacho zeuthen ziegler zimmer zimmermann zinck zoffmann æbelø
ærenlund østerby østerbye østerberg østergård østerlund østermann ørsted ørskov ørum ørnbøl ørnsholt ørbæk ørbech
ørndrup ørnstrup ørtoft ørnskov østrup aarup aaberg ågård åkjær årup
aaltonen abrahamsson adamsson adolfsson agnarsson ahl ahlberg ahlgren ahlin ahlm ahlqvist ahlström ahlstrand
albertsson albinsson albrektsson alexandersson alfredsson allansson alm almén almgren almqvist almström alvarsson
alvén ambjörnsson anderberg andersson andreasson andrén apelgren appelberg arnesson aronsson arvidsson asp asplund
assarsson augustsson axelsson axén backe backlund backman beckman bengtsson benediktsson bengtson berg bergdahl
bergendahl bergenholtz berger berggren berglin berglind berglund bergman bergmark bergqvist bergquist bergsten
bergstrand bergström bergvall berlin bernhardsson bernhardson bertilsson birgersson bjärehall björck björk björkegren
björklund björkman björkqvist björling björn björnsson blad blixt blom blomberg blomdahl blomgren blomkvist blomqvist
blomquist blomstrand blomster bohlin bohman bolin boman borg borgström boström brandt brink brodin brolin broman bruun
bryngelsson brännström bring bylund byström bäck bäcklund bäckman bäckström börjesson bökman carlberg carlbom carlén
carlqvist carlson carlsson carlström cederberg cederholm cedergren cederlund cederström cederqvist claesson clausson
clarin christiansson christoffersson cronholm cronqvist dahl dahlberg dahlbäck dahlgren dahlin dahlkvist dahlman
dahlqvist dahlquist dahlström dalin danielsson davidsson degerman dellborg djurberg domeij drougge edberg edgren
edholm edin edlund edman edström edvardsson edvinsson ehn ehrnberg einarsson ek ekberg ekblad ekblom ekdahl ekelund
ekelöf ekengren eklund eklöf ekman ekholm ekstedt ekstrand ekström ekvall eldh elfström elg eliasson ellström elmér
elmgren elofsson elvén emanuelsson emilsson enberg engberg engdahl engelbrektsson englund engman engqvist engström
engvall enquist eriksson ericsson ericson erikson erlandsson erlingsson ersson esbjörnsson eskilsson esping evaldsson
fagerberg fagerlund fagerström falk falkenström falkman fasth feldt fernlund filipsson fjellström flodin flodström
florén fors forsberg forsell forsgren forslund forsman forss forssberg forssell forsström franksson franzén fransson
fredriksson fredlund fredholm freij frid fridh fridell fridén fridlund friberg frisk frisell fritzon fritzson fröberg
fröjd frödin fröhlich frykman furberg fyhr fält gabrielsson gard gerdin gertsson gillberg glad glans glimberg
gottfridsson granath granberg grandin granholm granlund granqvist granström grahn gren grenander grip grundström
grundberg grön grönberg grönblad grönkvist grönlund grönvall gudmundsson gullberg gullstrand gullbrand gunnarsson
gustafson gustafsson gustavsson guldbrandsson göransson götberg göthberg göthe haag hagberg hagelin hageman hagen
hagström haglund hagman hagander hakansson hall hallberg hallén hallgren hallin hallkvist hallman hallqvist hallström
halvarsson hamberg hammar hammarberg hammarlund hammarström hammarstedt hane hansson hanson haraldsson hartman
hasselberg hasselgren hassler hedberg hedblom hedén hedenström hedin hedlund hedman hedqvist hedström hedvall hegg
helander helgesson hellberg hellgren hellman hellqvist hellsten hellström helmersson helsing henningsson henriksson
herbertsson hermansson hernborg hesselgren hilding hildingsson hillström hjalmarsson hjelm hjelmqvist hjelmér
hjertqvist hjort hjorth hoff hofvander holgersson holm holmberg holmblad holmdahl holmén holmer holmgren holmkvist
holmlund holmqvist holmquist holmstedt holmstrand holmström holst hult hultberg hultén hultgren hultin hultkvist
hultman hultqvist hultström humble huss håkansson hägg häggblom häggkvist hägglund häggström häggqvist hägerström
hällgren hällström härd högberg höglund högman högström höög idoffsson ingelsson ingemansson ingemarsson ingesson
ingvarsson isacsson isaksson isberg israelsson ivarsson jacobson jacobsson jakobsson jansson janson jarl jeppsson
jarnestedt jernberg jerner joelsson johannesson johannisson johansson johnson johnsson jonasson jonsson jonson
josefsson josephson juhlin julin jungstedt jönsson jönssön jörgensson kalén kamf karlberg karlén karlgren karlqvist
karlsson karlson karlström karlstedt kaspersson kastberg kempe kihlberg kihlström kindberg kinnander kjellberg kjellén
kjellgren kjellin kjellman kjellson kjellström klang klasson klevås klein klint klintberg knutsson knutson kullander
kullberg kullgren kroon kronberg kronqvist kronvall kristensson kristersson kristiansson kristoffersson kristofferson
kvarnström kvist källberg källgren källman källström kämpe köhler lager lagerberg lagerblad lagergren lagerkvist
lagerlöf lagerqvist lagerström lagerstedt lagerwall landberg landén landgren landin landqvist landström lantz larson
larsson larsén laurell laurin leander leandersson leijon leijonhufvud lennartsson levin liedberg liedholm liljeberg
liljedahl liljegren liljeholm liljekvist liljeqvist liljestrand liljeros lilja lillja lind lindahl lindbeck lindberg
lindblad lindblom lindbom lindborg lindbäck lindborn lindelöf lindell lindén linder linderoth linderholm lindersson
lindfors lindgren lindh lindhe lindholm lindkvist lindman lindmark lindquist lindqvist lindroos lindroth lindskog
lindsten lindstedt lindstrand lindström lindvall ling linnarsson linné linnér littorin ljung ljungberg ljungblad
ljungdahl ljunggren ljungholm ljungkvist ljungman ljungqvist ljungquist ljungstrand ljungström lorentzon lovén
ludvigsson lund lundahl lundberg lundblad lundborg lundbom lundell lundén lundgren lundh lundholm lundin lundkvist
lundman lundmark lundqvist lundquist lundstedt lundström lundvall lyckander lyckeberg löf löfberg löfdahl löfgren
löfling löfquist löfqvist löfstedt löfstrand löfström löfvenberg löfvén lönn lönnberg lönnqvist lönngren lönnroth löv
lövberg lövgren lövkvist lövqvist lövström magnusson magnuson malm malmberg malmborg malmgren malmkvist malmqvist
malmquist malmros malmsten malmstedt malmström mannerfelt mannerström markström markusson martinsson martinson
marklund marcusson matsson mattisson mattsson mauritzson mauritsson melander melin melkersson mellberg mellgren
mellqvist melke miltén moberg modig modin mohlin molander molin mogren montelius mossberg munther murray myrberg myrén
myrgren myrin månsson mårtensson möller möllerström mörk mörck nauclér nathorst nelson nestor nicklasson niklasson
nicolausson nilsson nilson nissfolk norberg nord nordahl nordberg nordell nordén nordenstam nordfeldt nordgren
nordholm nordin nordkvist nordlander nordlund nordmark nordqvist nordquist nordström nordvall norell norén norgren
norling norlin norlund norman normark norrby norrman norström nyberg nyblom nygren nyholm nykvist nylander nylén nylin
nylund nyman nymark nyqvist nyquist nyrén nystedt nyström näslund näsman näsström odelberg odelius ohlander ohlin
ohlsson ohlson olander olausson olin olofsson olofson olovsson olsson olson oskarsson oscarsson ossiansson ottosson
palm palmberg palmér palmgren palmkvist palmqvist pallin panzar paulsson persson perlman person petersson petersén
petterson pettersson pehrson pehrsson philipsson ponsbach pålsson quist qvarfordt qvarnström ragnarsson ragnvaldsson
rahm ramberg ramstedt ramström rapp rask rasmusson rehn rehnberg renberg renström reuterswärd ribbing ringborg
ringdahl ringqvist ringström robertsson rolfsson roos ros rosander rosberg rosdahl rosell rosén rosenberg rosenblad
rosengren rosenholm rosenkvist rosenlund rosenqvist rosenquist rosvall roslund rosqvist roth rubensson rudberg
rudolfsson rundberg rundgren rundqvist runesson runnerström ryberg rydberg rydell rydén rydin rydgren rydholm rydström
rylander rydqvist ryman rågberg rönn rönnberg rönnbäck rönnkvist rönnlund rönnqvist rösth sahlberg sahlin sahlén
sahlström salander salmonsson salomonsson samuelsson samuelson sandahl sandberg sandblad sandblom sandell sandelin
sandén sandgren sandin sandkvist sandlund sandqvist sandquist sandström sandvall sandvik scherman schmidt schönbeck
schyman segerberg segerström sehlin selander selberg selin sellberg sellgren senneby severinsson siljeström
sigfridsson sigurdsson silfver silfverberg silfverstolpe silver silverberg simonsson sjögren sjöberg sjöblad sjöblom
sjöborg sjödahl sjödin sjögreen sjöholm sjölander sjölin sjölund sjöman sjöqvist sjöquist sjöstedt sjöstrand sjöström
sjösten sjövall skarin skog skoglund skogman skogsberg skoog sköld skoogh skantze skytt skåreby smedberg snickars
sohlberg sohlman solberg sondell sonesson spångberg stake staaf stark stavlund steen stefansson stein stenberg
stenbäck stenborg stenholm stenlund stenmark stenqvist stenson stensson stenström stenvall stenwall sterner stigsson
stjernberg stjernström stockman stolpe stolt strand strandberg strandell strandlund stranne strid strindberg strömberg
strömbeck strömblad strömdahl strömgren strömqvist strömstedt ström strömbäck ståhl ståhlberg ståhle sturesson
sundbeck sundberg sundbom sundell sundén sundgren sundholm sundin sundkvist sundlöf sundqvist sundquist sundström
sundvall sundman svahn svan svanberg svanlund svanström svantesson svärd svedberg svedin svedlund svedmark
svenningsson svensson svenson swahn swanberg swanson swedberg swenson swärd säfström sällström säll söder söderberg
söderblom söderdahl söderholm södergren söderkvist söderlind söderlund söderman söderqvist söderquist söderstedt
söderström södervall sörensson sörman tell tegnér teodorsson tengberg tenggren thelander thelin thor thoresson thorell
thorén thornberg thorsell thorstensson thunberg thunell thuresson thörn thörnqvist tillander tideman tillberg
tingström tobiasson tollin torell torsson torstensson tranberg trulsson trygg tufvesson tunberg tuvesson turesson törn
törnblad törnblom törngren törnkvist törnqvist törnquist törnros uddin uhlin uggla ulander ulfsson ullberg ulvestad
unander vallgren vallin vennberg vernersson vesterberg vesterlund vidén vikander viklund vikström viktorsson vinge
virdung virtanen wadman wadsten wahlberg wahlgren wahlin wahlqvist wahlström wahlstedt walldén wallberg wallén
wallenberg waller wallentin wallgren wallin wallman wallmark wallner wallström walter warg wedberg wedin weidenhayn
wendt wennberg wennergren wennerström wennström wenström werme wernersson werner wessman west westberg westbom
westdahl wester westerberg westergren westerling westerlund westerdahl westermark westin westling westlund westman
westmark wetterberg wibom wickberg wickman wickström widell widén widegren widlund widman widmark wiberg wiedemann
wigren wigert wihlborg wiik wik wikander wikberg wiklund wikman wikner wikström wiktorsson wilhelmsson willborg willén
wilén winberg winblad winge winqvist winroth wiström witting wittberg wramdemark wretman wrangel yngvesson zachrisson
zackrisson zander zetterberg zetterlund zetterström zettergren zetterqvist åberg åbom ågren åhl åhlander åhlén åhman
åhlin åhlström åkerberg åkerblad åkerblom åkerlind åkerlund åkerman åkerström åkesson ålander åsberg åslund åstrand
åstradsson åström ängquist ärlemalm öberg öborn öhlund öhman öhrn öhrström öqvist östberg östblom östergren österberg
österdahl österholm österlind österling österlund österman östlin östling östlund östman östergård östervall östensson
översten
abadi abbasi abboud abdallah abdelfattah abdelhadi abdelhamid abdelmalek abdi abdulhamid abdulla abdulrahim abidi
aboud abouchaar aburas adibi afshar aghaei ahmadi ahmadian ahmadzai ajami akbari akhavan akrami alabdallah alahmad
alali alasadi alawi albadri albaz alfarouk alhaddad alhaj alhamad alhamwi alhassan alhussein alibrahim aliabadi
alizadeh aljabouri aljundi alkhalaf alkhalil alkhatib almahdi almasri almohammad almousa alnajjar alomar alrashid
alsaadi alsadi alsaleh alsayed alshami alsheikh alsultan altaie alzoubi amini amiri amirkhani ansari arab aref arefi
armaly asadi asaad asfour asghari ashouri ashraf askari atassi attar attia awad awwad ayad ayoubi azimi azizi babaei
bader badawi baghdadi bagheri bahrami bakri baloch banihashemi barakat barazi bargouthi barzani barzinji bashiri bayat
bazzi benali berjaoui boulos boutros bouzid chaabane chahine chamoun chehade chehab choudhary daher daneshvar daoudi
darwish darwiche davari dehghan dehghani diab dib ebrahimi ebadi eid elahi elmi emami esfahani eskandari esmaeili
faizi fahmy fakhoury farahani faraj farajallah farhadi farhat farhoud farzad fathi fayad fazeli fazli feizi fneish
forouzan fouladi ghafouri ghaderi ghaffari ghanem gharib ghasemi ghazali ghorbani golestani golzari habibi haddad
haidari haddadi hafez haj hajizadeh hajjar hakimi halabi hamadi hamadeh hamdan hammoud hamoud hamidi hamzeh hanafi
hanna hariri hasanzadeh hasani hashimi hashemi hassani hassanzadeh hatami heidari heydari hijazi hilal hosseini
hoseini hussaini husseini ibrahimi issa itani jabbari jaber jafari jalali jamali jandali javadi jawad jebali jomaa
joudi kaddour kadhim kamali kanaan karami karimi karimian kassab kassem kayani kazemi kazimi keshavarz khalaf khaleghi
khalili khalifa khalifeh khan khani khatib khatami khattab khayat khazraji khodadadi khoury khorsandi khosravi
kobeissi kordi lahham lutfi maarouf madani maghsoudi mahdavi mahfouz mahmoudi mahmoodi maleki mansouri mansoori
mardini mashhadi masri masoudi mehdizadeh merhi merzai mirzaei mirza mirzai moayedi moghadam mohajer mohamadi
mohammadi mohammadzadeh mohebbi mohseni moradi mortazavi mostafavi mostafa moubarak mousavi mouhamad muhsen murad
muradi nabavi naderi nadimi naimi najafi najjar najm namazi nasiri nasrallah nasser nassar nazari nazzal nejad niazi
noori noorzai nouri nuri obaid odeh omari omid osman othman popal qaderi qaddoura qasemi qassem qureshi rabbani
rahbari rahimi rahimzadeh rahmani rajabi ramadan ramezani rashidi rasouli rasuli ravandi razavi rezai rezaei rezaie
rostami sabbagh sabbah saberi sabri sadeghi sadat sadiqi saeedi safari safi saffari saidi saleh salehi salimi salloum
samadi samimi sarhan sarraf sattari sayed sediqi seyed shaaban shaban shafiei shah shahin shahidi shaheen shahmoradi
shakeri shalabi shami shamsi shams sharifi sharafi shehadeh shehata sheikh sherzad shirzad shirazi shukur sleiman
soltani sorani sultani sukkar suleiman tabatabai tabesh taheri tahmasebi taleb talabani talebi tamimi tawil tavakoli
tehrani torabi touma wahab wahidi wardak yaghi yaghoubi yahya yazdani yousefi yousofi yusufi yousufzai zadeh zahedi
zaher zaidan zaki zamani zamanian zand zandi zarei zayed zein zeitoun zidan ziada zoubi
acar adıgüzel ağaoğlu ak akbaş akbulut akça akdağ akdeniz akgül akgün akın akkaya akkuş akman akpınar aksoy aksu aktaş
aktas akyol akyüz albayrak alkan alkış altay altın altındağ altıntaş altun arıkan arslan artan aslan aslantaş atalay
ataman ateş ates atici atalar avcı avci ay aydemir aydın aydin aydoğan aydogan aykut ayhan aytekin aslanoğlu babacan
balcı balci baran başaran baştürk bastürk bayrak bayraktar bektaş bektas bilgiç bilgin bilgili bingöl birinci bozdağ
bozkurt bulut bulduk can candan cengiz ceylan çakar çakır cakir çakmak cakmak çalışkan caliskan çelik celik çelebi
celebi çetin cetin çetinkaya çiçek cicek çiftçi ciftci çınar cinar coşar çoban coban coşkun coskun dağ dağdelen
dalkılıç dalgıç değirmenci demir demirbaş demirci demircan demirel demirhan demirkan demirtaş demirtas deniz dere
dikmen dinç dinler doğan dogan doğru dogru duman durak duran durmaz durmuş durmus dursun duru dündar ekinci eker ekici
elmas er eraslan erdem erdoğan erdogan eren ergin ergün erkan eroğlu eroglu erol ertürk esen eser genç gençer gezer
gökçe gökmen göktaş güçlü güler gültekin gümüş gümüs günay günaydın gündoğan gündoğdu gündüz güneş günes güngör gürbüz
gürses güven güzel gül ilhan inan işık isik ildiz i̇nce i̇pek kabak kahraman kahveci kalkan kandemir kaplan karaca
karabulut karadağ karadeniz karagöz karahan karakaş karakas karakaya karakoç karakoc karakurt karakuş karaman karasu
karataş karatas kartal kavak kaya kayhan keleş keles kerimoğlu keskin kılıç kilic kılınç kilinc kırbaş kızıl kızılkaya
kizilkaya koç koca kocabaş kocaman koçak kocak koçer korkmaz köse köroğlu kurnaz kurt kurtuluş kuş kuzu küçük kücük
mert metin mutlu nas oğuz okçu oktay okur onay oral orhan özbek özay özcan özçelik özdemir özden özel özen özer özgün
özgür özkan özkaya özmen öztaş öztürk öztekin ozturk özyurt pala parlak pehlivan pekcan peker polat sahin şahin sağlam
sağlık sahinoglu sari sarı sarıkaya savaş sayın selçuk semiz şen şener şengül şentürk serin sevim sezer sezgin şimşek
simsek sönmez soylu soysal sungur süzer tan tanriverdi taş tas taşdemir tasdemir taşkın taskin taştan tekin tek temel
temiz tepe tetik tok toker topal toprak topçu topcu tosun tuna tunç tunc tuncer turan turgut türk türkmen türkoğlu
uçar ucar ulusoy uğur uğurlu unal ünal ünlü uslu uysal uzun varol vural yalçın yalcin yaman yardım yasar yaşar yavuz
yazıcı yazici yener yeşil yeşilyurt yiğit yigit yıldırım yildirim yıldız yildiz yılmaz yilmaz yoldaş yurt yüce yücel
yüksel zengin
aadan abdirahman abshir abukar adan adem afrah ali aweys barre bulale cige dhirir dirie diriye egal egeh elmi farah
farax garad geelle gelle guled gurhan haji hersi hirsi igal ismail jama jimale kahin khalif madar mahad mire mohamud
nur nuur omar osman rageh roble robleh said sahal sheekh shire shirwac sugulle tarabi ugas warsame yare yusuf abera
alemu asfaha asfaw assefa ayele bahta beyene bekele berhe debesay fisseha gebre gebremariam gebremedhin gebremeskel
gebreselassie ghebre ghebremedhin ghebremichael habte habtemariam hagos haile hailemariam kahsay kebede kidane kiflay
kifle mebrahtu mekonnen mengesha mengistu negash ogbamichael tadese teame tekle teklu tesema tewelde weldemariam
weldegebriel woldu wolde yohannes zerom zewdu
adamczak adamczyk adamski andrzejewski banach banaś baran baranowska baranowski bąk bak bednarek bednarz białek
bielecki bielski błaszczyk blaszczyk bober borkowska borkowski brzeziński brzezinski budzyński chmielewski chmielewska
chojnacki cichy cieślak cieslak cieślik czajka czajkowski czarnecki czarnecka czerwiński dąbrowska dąbrowski dabrowska
dabrowski domański domagala duda dudek dziedzic dudziński fijałkowski filipek frankowski gajda gajewski gawron
głowacki glowacki gołębiewski górecki gorecki górka górski gorski góra grabowska grabowski grochowski grzelak gutowski
herman jabłoński jablonski jackowski jagodziński jakubowski jakubiak janiak janicki jankowska jankowski jarosz
jasiński jasinski jastrzębski jaworski jaworska jóźwiak jozwiak jurek kaczmarczyk kaczmarek kaczmarski kaczor
kaczyński kalinowski kalinowska kamińska kamiński kaminska kaminski kania karpiński kasprzak kaźmierczak kazmierczak
klimek kołodziej kolodziej komorowski konieczny kopeć kosiński kosinski kosowski kot kowal kowalczyk kowalewski
kowalska kowalski kozak kozieł koziol kozłowska kozłowski kozlowska kozlowski krajewska krajewski krakowiak krawczyk
krawiec król krol kruk krupa krupińska kubiak kucharski kucharska kuczyński kujawa kulik kurek kurowski kwiatkowska
kwiatkowski laskowski leśniak lesniak leszczyński lewandowska lewandowski lipiński lipinski lis łuczak luczak łukasik
maciejewska maciejewski madej majchrzak majewska majewski makowski malec malinowska malinowski marciniak marcinkowski
markiewicz markowski maslowski matuszewski matuszak mazur mazurek mazurkiewicz michalak michalska michalski mielczarek
mikołajczyk mikolajczyk milewski morawski mróz mroz murawski muszyński niemiec niewiadomski nowacki nowaczyk nowak
nowakowska nowakowski nowicka nowicki olejniczak olejnik olszewska olszewski orłowski orlowski ostrowska ostrowski
owczarek pająk pawlak pawlik pawłowska pawłowski pawlowska pawlowski pietrzak piątek piątkowski piekarski pietrzyk
piotrowska piotrowski podgórski polak przybylski przybysz rogowski rogalski romanowski rudnicki rutkowska rutkowski
rybak sadowska sadowski sawicka sawicki sienkiewicz sikora sikorska sikorski skiba skowroński skowronski sobczak
sobczyk sobieraj sobolewski socha sokołowska sokołowski sokolowska sokolowski sosnowski stachowiak staniszewski
stankiewicz stasiak stefański stefaniak stępień stepien szczepański szczepanski szczepaniak szewczyk szulc szymańska
szymański szymanska szymanski szymczak świątek swiatek tokarski tomaszewska tomaszewski tomczak tomczyk trzciński
urban urbaniak urbańska urbański walczak walkowiak wasilewski wasilewska wawrzyniak wesołowski wesolowski wieczorek
wielgosz wierzbicka wierzbicki wilczek wilczyński wilk winiarski wiśniewska wiśniewski wisniewska wisniewski witek
witkowska witkowski wojciechowska wojciechowski wojcik wójcik wójcicki wolski woźniak wozniak wrona wróbel wrobel
wróblewska wróblewski wrzesinski wysocki zając zajac zakrzewski zalewska zalewski zaremba zawadzki zawadzka zieliński
zielinska zielinski ziółkowski ziolkowski zych andrijenko antonenko antonov babenko babych bilyk boiko bojko bondar
bondarchuk bondarenko boyko bondaruk bogdanov borisov borysenko chernenko danylenko demchenko denysenko didenko
dmitriev dmytrenko doroshenko dovzhenko fedorenko fedorov goncharenko gonchar gordienko grigoriev guk harchenko
havrylenko hnatiuk honchar honcharenko hrytsenko ilchenko ivanenko ivaniuk ivanov ivanova ivashchenko karpenko karpov
kharchenko khomenko klymenko kolesnik kolesnyk komarov koval kovalchuk kovalenko kovalev kozachenko kozlov kravchenko
kravchuk kravets kryvenko kucher kuznetsov kuznetsova kuzmenko lebedev lebedeva leshchenko levchenko lysenko lytvyn
lytvynenko makarenko maksimov marchenko marchuk martynenko matviienko mazurenko melnychenko melnychuk melnyk
mishchenko moroz morozov moskalenko mykhailenko mykytenko naumenko nazarenko nikitin nikolaev nikolaiev novikov
novikova oliinyk oliynyk omelchenko onishchenko orlov orlova ostapchuk ostapenko panasenko panchenko pavlenko pavlov
pavlova petrenko petrov petrova petruk pidlisnyi polishchuk ponomarenko popov popova popovych prokopenko prykhodko
pylypenko radchenko romanenko romaniuk rudenko rybalko savchenko savchuk semenenko semenov semeniuk serhiienko
shapoval shcherbak shchur shevchenko shevchuk shulga shvets sidorov sidorova skrypnyk smirnov smirnova sokolov
sokolova soroka stepanenko stepanov stetsenko sydorenko symonenko tarasenko tarasiuk tereshchenko timoshenko tkach
tkachenko tkachuk tymoshenko vasilenko vasiliev vasylenko vasylchenko verbytska vlasenko volkov volkova volosh
voronenko voloshyn yakovenko yakymenko yarmolenko yaremchuk yashchenko yatsenko yefimenko yurchenko zaitsev
zakharchenko zaytsev zhuk zhukov zinchenko zubko albu alexandrescu andrei anghel antonescu avram bălan balan bucur
ciobanu cojocaru constantinescu cretu dima dinu dobre dragomir dumitrescu dumitru enache filip florea georgescu
gheorghiu grigore iancu iliescu ionescu ionita iordache lazar luca lungu lupu manea manole marinescu matei mihai
mihalache miron moldovan munteanu neagu nedelcu nicolescu nistor oprea paraschiv pavel petcu petrescu pop popa popescu
preda radulescu roman rotaru rus rusu sandu serban sirbu stan stanciu stancu stefanescu stoica stoian suciu tanase
toma tudor ungureanu ursu vasilescu vlad voicu zamfir andonov angelov angelova asenov atanasov boyanov borisova
dimitrov dimitrova dimov georgiev georgieva gerasimov hristov hristova iliev ilieva kolev koleva kostadinov kostov
krastev marinov marinova mihaylov mitev nikolov nikolova petkov petkova stanchev stefanov stoev stoyanov stoyanova
todorov todorova tsvetkov vasilev velikov yordanov zhelev abazi adžić ahmeti ahmetovic ajdini alagic alić aliu
anđelković antić avdic avdić babic babić bajrami bajramovic bašić basic begic begovic berisha beqiri bećirović besic
blagojević bogdanović bosnjak bošković brkic bytyqi cehic čehić ćosić cosic dautovic dedic delic delić demiri
dervisevic dimitrijević djokic djordjevic djukic dragovic durakovic džafić đorđević fazlic ferati filipović fetahu
gashi gavric grahovac grujić gutic hadzic hadžić halili halilovic hasanovic hasani hodzic hodžić hoti hoxha hrustic
husic huseinovic ibrahimovic ibrahimović ilic ilić imeri ismaili ivanović jakupovic janković jankovic jašarević
jovanovic jovanović jovičić jukic jusufi kadic kadric kapetanovic karic kastrati knezevic knežević kostić kostic kovac
kovacevic kovačević kovačić krasniqi krstic kurtic lazarevic lazić lazic ljubic lukic lukić malic marinkovic maric
marić markovic marković matić mehmedovic mehmeti mehic memeti memic mesic mihajlovic mijatović mikic milanovic
milenkovic milenković miletic milic milicevic milosevic milošević milovanovic mirkovic mitic mitrović mitrovic mujic
mujkic mulic muratovic musić music mustafa mustafic nedeljkovic nezirovic nikolic nikolić nikolovski novakovic
nuhanovic obradović omerovic osmani osmanovic pajic pantic pavlovic pavlović perić peric petkovic petrović petrovic
popović popovic radic radosavljevic radovanović ramadani ramić ramic rakic rašić redzic rexhepi ristic ristić rustemi
sabani salihovic salihu savić savic sejdic selimi selimovic shabani shala shehu simic simić sinanovic smajic smajlovic
smailovic softic spahic stankovic stanković stanojevic stefanovic stojanovic stojanović stojkovic subasic sulejmani
sulejmanovic suljic tadić tahiri tasic thaçi todorović tomić tomic topalovic trajkovski vasic vasić velic veseli
vidović vucic vujic vukovic vuković xhemaili zahirovic zekic zeqiri zivkovic zukic žunić živković balogh balázs bodnár
bognár bíró boros farkas fazekas fehér fekete fodor gál gulyás hajdu halász hegedűs horváth horvath illés jakab juhász
juhasz katona kelemen király kiss kocsis kovács kovacs lakatos lászló lengyel lukács magyar major mészáros molnár
molnar nagy németh nemeth oláh orbán orosz orsós papp pásztor pintér rácz sándor simon sipos somogyi soós szabó szabo
szalai szekeres székely szilágyi szűcs szucs takács takacs tóth toth török váradi varga vass veres vincze virág vörös
berzins bērziņš kalnins kalniņš kazlauskas kazlauskienė jankauskas ozolins petrauskas petraitis stankevicius balciunas
urbonas vasiliauskas zukauskas butkus paulauskas liepins jansons
ahluwalia akhter aslam bajwa balasubramaniam bhatti bhatt butt chaudhary chaudhry chauhan cheema chowdhury das desai
dhillon ganeshan ghosh gill gupta hossain iyer jain jayasinghe jayawardena joshi kandiah kanagaratnam kapoor kaur
khanna khokhar kulkarni kumar mahalingam malhotra malik mehta menon mirza mishra mughal mukherjee murugesu nadarajah
nadeem nair narayanan pandey parmar patel perera pillai prasad qureshi rai rajput rajaratnam rana rao rashid reddy
saini sandhu sen selvarajah shah sharma sheikh siddiqui silva singh sinha sivanesan sivapalan sinnathurai srinivasan
subramaniam sultana tamang thapa tripathi varma verma vasanthan yadav gurung shrestha magar bui cao cheng cheung chow
chu dang dao deng dinh doan duong feng guo hoang hsu hu huang huynh kim kwon lam lau leung liang liao lim lin liu
luong luu ly ma mai ng nguyen nguyễn ngo ong pan park peng pham phan phung quach song sun tan tang tran trần trinh
truong tsang vo vu wang wei wong wu xie xu yang yao yin zhang zhao zheng zhou zhu sato suzuki takahashi tanaka
watanabe yamamoto nakamura kobayashi santos reyes cruz bautista garcia mendoza ramos villanueva dela aquino castillo
dizon manalo srisuk saetang boonmee chaiyasit phromma thongchai wongsa
adams allen anderson armstrong arnold atkinson bailey baker barker barnes barrett bates bell bennett berry black blair
booth bowen boyle bradley brady brennan brooks brown burke burns burton butler byrne callahan campbell carroll carter
chambers chapman clark clarke cole coleman collins connolly cook cooper cox crawford cunningham curtis daly davies
davis dawson dixon doherty donnelly douglas doyle duffy dunn edwards elliott ellis evans fisher fitzgerald fleming
fletcher flynn ford foster fox fraser freeman gallagher gardner gibson gilbert gordon graham gray green griffin
griffiths hamilton hanson harper harris harrison hart harvey hayes healy henderson henry hicks higgins hill hogan
holmes howard hudson hughes hunt hunter jackson jenkins jennings johnston jones kavanagh keane kelly kennedy king
knight lawson lee lewis lloyd lynch macdonald mackenzie maher marshall martin mason matthews mccarthy mcdonald mcgrath
mckenna mclean miller mills mitchell moore moran morgan morris morrison murphy murray myers nash nolan norris oakley
obrien oconnor oneill palmer parker parsons patterson payne pearson perkins perry phillips porter powell price
pritchard quinn reid reilly reynolds richards richardson riley roberts robertson robinson rogers ross russell ryan
saunders shaw simpson slater spencer stewart stone sullivan sutton taylor thompson thomson tucker turner wallace walsh
walker ward watson watts webb wells west wheeler white wilkinson williams williamson wilson wood woods wright young
alonso alvarez alves andrade araujo barbosa bernard bianchi blanco bonnet bruno cardoso carvalho castro colombo conti
correia costa cruz diaz dubois dupont durand esposito fernandes fernandez ferrari ferreira flores fontaine
fournier garcia gomes gomez gonçalves gonzalez greco guerrero gutierrez hernandez herrera huber iglesias jimenez
krüger lambert lefebvre leroy lombardi lopes lopez machado marchetti marino marques martinez medina mendes mercier
molina monteiro morales moreau moreira moreno moretti navarro neves nunes oliveira ortega ortiz pereira perez petit
pinto ramirez ramos ribeiro ricci rivera rizzo robert rocha rodrigues rodriguez romano romero rossi rousseau ruiz
russo salazar sanchez santos schmitt schneider schumacher silva soares sousa souza suarez teixeira torres vargas
vazquez vega vieira vogel voigt weber ziegler hofmann maier mayer lehmann köhler krämer vogt zimmermann braun hahn
schubert baumann bauer richter klein wolf neumann schwarz zimmerman werner schmid busch böhm winkler sommer stein
jäger otto groß seidel heinrich brandt haas schreiber dietrich kuhn kühn pohl engel horn bergmann thomas sauer
pfeiffer janssen visser bakker dijkstra mulder bos vos hendriks dekker brouwer vermeulen jansen smit meijer postma
hoekstra
joensen djurhuus egholm hammershaimb heinesen jacobsen kjølbro mikladal mohr niclasen petersen poulsen rasmussen
restorff samuelsen skaale thomsen weihe zachariasen gunnarsdóttir jónsdóttir jónsson sigurðsson sigurðardóttir
magnúsdóttir ólafsdóttir kristjánsdóttir einarsdóttir korhonen heikkinen heikkilä hämäläinen koskinen järvinen laine
lehtonen lehtinen leinonen mäkelä mäkinen mattila nieminen niemi ojala rantala salonen salminen saarinen tuominen
turunen virtanen
"""#
  static let familyWords: StaticString = #"""
aabye acar ak aktas albæk alkan allen alm alstrup altay altin ander anker appel arab arendt arnum arup asp astrup ates
attar ay aydin bach bache backe backman bader badstue bagge bagger bak baker bakke bakker balle ballegaard balling
balslev bandholm bang bank baran barker barre basic basse bates baun bay beck becker bek bell berg berlin berry bilde
bille birch birk birkelund birkerød birkholm bistrup bjerg bjerre bjerringbro bjuv björk björn bjørk bjørn black blad
blixt bloch blok blom blomster blume bock boll bonde bonnet booth borg borgen borre borup bos boserup boss boye brahe
brand brandt brask bray bring brink brix bro broch brock broe brok brooks brown brun bruno bruun bruus buch bucht
burlöv burns busch busk butler butt buus bäck båstad bæk bøg bøgh bøje bülow cakir can candan castro chambers chang
chow chu clark colding cole conti cook cooper costa cox crone cruz dahl dahlerup dal dalby dall dalum dam
damm dang dao das degn dekker delen deniz desai dige dima dinc dinh dong dons dragon drejer dreyer due dupont
durak duran duru dyhr ebbe eder edge eg egal egede egelund eid ek eker eksen elg elmas elmelund enemærke engel er
erdem eren esen eser eslöv evans even falk falster fangel fanø farah farsø faxe fazer feldt feng ferrari fink fisher
fisker fjord flint florea flores fog foged fogh ford fors forum foss foster fox frank fraser freeman frid friis frisk
frost frydenlund fröjd frøslev fugl fuglsang funder fynbo fynboe fält færch føns gad gade gal gamborg gard garde gejl
gerlev gertz gill give glad glans glas god gram grand gray green gren greve griffin grip grosen grove grubbe grue grön
grøn grønbæk grønlund grønning gul gunner gylling gård gårde haahr haas haase haderslev hagen haj hald hall halskov
ham hammer han hane harder harlev harper hart hartmann have haven havn hay hede hedehusene heide held helle hellerup
helms helsing helsingborg henry herlev herning hertz hicks hill hjelm hjort hjortshøj ho hobro hogan holbæk holk
holland hollænder holm holmes holst holstebro holt holte horn hornbæk horsens house hove hu hult humble hundested hunt
hunter husum huus hvid hvidt hyde hägg hässleholm höganäs hörby höör høg høj højbjerg højby højer højgaard højslev
høng hørning hørsholm høst høyer ikast illum inan isberg ishøj isik jahn jama james jarl jelling jordan juel juhl jul
jung junge junker just juul jyde jæger kaas kaastrup kahler kamp kaplan karup kastrup kaya keller kerteminde khan
kibæk kiel kim kind king kirk kirkeby kiss klang klein klinge klint klippan klit kloster knak knap knappe knight koc
koca koch kock kok kold kolding kolind kong kort kramer kravets kristianstad krog krogh kron krone kruk kruse krämer
kuhn kunde kurs kurt kus kvist kvistgaard kvistgård kämpe kävlinge kær kærn köge königs køge lade lag lager lam land
landskrona lang lange langeland lansing lassen lau lauren lee lem lemvig leth li liang lihme lilja lille lim lin lind
linde lindholm linn lis liu liv ljung lo loft lohals lomma long lopes love lu luca lund lunde lunding lunge lupo luu
ly lykke lynch lyng lyngby lynge lyster lystrup læsø lönn löv lövestad løgstør løkke løkken løve ma maar magar magyar
mai major malling malm malmö manager mandal mann march marcher mariager maribo mark marker mars martin mason maul
mejer mellemgaard mercedes meyer mide miller mills mire mirza modig moe mol molina mons mora morales moran morell
moreno mose moser moss moth muller munch munk murad mus music muus myers mörk møller møn mørk mørkøv nadal nagel
nakskov nan nas nash nelson neve new ng ngo niemi nissen nissum nobel nok noor nord nordborg nordby nordea nordhavn
norman normann norrman nova nybo nyborg nørager nørre nørrebro nørresundby obel odder odense olofström omar ong oral
orlov osby osman otterup otto over palm palmer pan pape papp park parker parsons pas pelle peng person perstorp petit
pilgaard pind pinto pl plum poder polak poll pop popp pors porse port porter post poul prag prang price prince præst
præstø quist rai rana rand randers rao rapp rask ravn reid ribbing ribe riber rice rind ring ringe ringsted risskov
rode roed roland roma roman romme ros rose rosenblad roskilde ross roth rude rudkøbing ruge rus russo rute ry rye ryge
ryomgård rytter römer røge røn rønde rønn rønne rønnede safari safi sahin said sakskøbing salem salling salonen samsø
samsøe sand sandberg sander sanders sandvig santos sari sass savas schack schade schneider schou seest sen sent serin
serup sha shah sheikh sherman shire silkeborg silva silver simon simrishamn singh siri sjöbo sjöman skagen skak skals
skanderborg skibby skifter skipper skive skjern skjold skog skotte skov skovby skovlund skriver skurup skytt skytte
skærbæk sköld slagelse slater sloth slott sluk smed smidt smit smith snedker sode sol solberg solbjerg sommer son song
sonne sorø spanner sparre spencer spies spring staal staby stadil staffanstorp stage stake stald stampe stange stark
starup stege stein stenløse sterner stilling stockholm stoholm stoke stolpe stolt stolz stone store storg storm strand
strandby strange strid struer stræde ström strøm stub stubbe støvring sultana sun sund sundby sunds svan svane svaneke
svedala svendborg svenstrup svinninge svärd sydney säll sæby söder søborg søby søder søllerød sønder sønderborg
sønderby søndersø søndervig tan tang tange tarm tarp tas tastrup taylor tekin tell temel temiz terndrup terp thai
thisted thomas thorning thorsager thule thun thy thybo thyborøn thyme thyregod tibro tid tiger tim tinglev tistrup
toft tofte tok toldbod tomelilla tommerup toms torp torslunde torsted toto trampe tran tranbjerg trane tranekær tranum
trap trelleborg trend trier trold trolle tryg trygg tucker tulstrup tuna turan turner tvilling tækker tølløse tønder
tørring uggla uldum ulf ulfborg unal urban us vad vadum vallensbæk vamdrup vang vara varde vargas varma vass vega
vejby veje vejen vejlby vejle vejrup velling vellinge vemb vendelbo vest vestbjerg vester vibe viborg viby vidar
videbæk vig vilstrup vinci vind vinderup vinding vinge vinkel vinter vipperød virum visby visser vo vodskov vogel vogt
vojens volden vos voss vu væggerløse wad walker wang ward warming warning watson watts wayne web webb wei wells west
weston wheeler white wind winding winter winther witting wolf wong wood woods word worm wright wu yaman yang yar yin
york young ystad yurt zhu zimmer ängelholm åbenrå åby åkirkeby ålborg århus årup åstorp översten ørbæk ørsted østerbro
østerby
agerbæk agerskov flensborg gjerlev guldborg lundby munkebo stenstrup ørum aarup schultz ericsson ramadan dela
folden kejser runge
"""#
  static let everyday: StaticString = #"""
ad af aldrig alene alle allerede alligevel alt altid alting anden andet andre at bag bagefter bare begge bort borte bl
ca cirka da dag dagen dage dagene dags de dem den denne dens der deraf deres derfor derfra derhen derhjemme deri
dernæst derpå dertil derudover det dets dette dig din dine dit disse dog du dér efter efterhånden ej eks eksempelvis
ellers elles en end endda endelig endnu eneste engang enhver enkelt enkelte enten er et ethvert ex f fem femte fire
fjerde flere flest fleste for foran forbi fordi forhold forrige først første forud fra frem fremad fx før gang gange
gangen gennem gerne god gode godt ham han hans har hen hende hendes henimod her hermed herefter herfra heri herud hid
hos hun hurtig hurtigt hvad hvem hver hverken hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorhen hvornår i
iblandt idag igen igennem igår ikke imellem imens imod ind inde inden indenfor indtil ingen ingenting intet især ja
jeg jer jeres jo kl kun kunne langs langt lidt lige ligesom lille længe længere man mange med meget mellem men mens
mere mest mig min mindre mindst mine mit mod muligvis må måske måtte ned nede nej netop ni niende nogen nogenlunde
nogle noget nok nu nummer nær næste næsten når også og om omkring op oppe os otte over overalt pga pr på rundt samme
sammen samt se selv selvom senere seneste sidste sidst sig sin sine sit skal skulle slet snart snarere som stadig
stadigvæk straks syv så sådan således tidligere til tit to tre tredje trods u uden udover under ved vedr vedrørende
vel vi via videre vil ville vore vores vort være været yderligere yderst ti tiende hvoraf altså hej tak venligst stk
inkl ekskl mht mv osv hhv evt tlf mdr nr sek kr dkk pct pkt
afbrudt afgav afholdt afhente afhentede afhentet aflevere afleverede afleveret afleverer aflyse aflyst aflyste afprøve
afprøvede afprøvet afsende afsendt afslog afslutte afsluttede afsluttet afslå afslået aftale aftalte aftalt aktivere
aktiverede aktiveret anbefale anbefalede anbefalet anbefaler angav angive angivet ankom anmelde anmeldte anmode
anmodede anmodet annullere annulleret ansøge ansøgte ansøgt anvende anvendte anvist anviste arbejde arbejdede arbejder
bad bede bedt bedes befandt begynde begyndt begyndte behandle behandles behandlet beholde behøve behøvede behøver
bekræfte bekræftede bekræftet bekræfter beklage beklagede bemærke bemærkede besluttede besluttet beskrev beskrevet
beskytte bestille bestilt bestilte bestiller besvare besvarede besvaret besøge besøgte besøgt betale betalte betalt
betaler betjene betjent bevarede bevare blev bliver blive blevet blokere blokeret blokerede bo boede boet bor bragt
bringe brug bruge bruges bruger brugt brugte burde byde bytte byttet børe bør dele delte delt deltage deltog deltager
dukkede endte er fandt fandtes farede fejlede fejler fik find finde finder fjerne fjernede fjernet flytte flyttede
flyttet flytter fokuserede foregår foregik foreslog foreslå foreslået foretage foretog foretrak foretrækker forklare
forklarede forklaret forklarer forlod forlade forlænge forlænget forlængede fornemme forny fornyede fornyet fornyer
forsikre forsikrede forstod forstå forstår forstået forsvandt forsvundet forsøge forsøgte forsøgt forsøger fortalte
fortsat fortsatte fortsætte fortsætter fortælle fortæller fortrød forvente forventede forventer frarådede fratog
fremgår fremvise fremviste fulgte fungere fungerede fungerer fyldte få får fået føle følge følger følges følte føre
følt gav gemme gemt gemte genbrug genfinde gennemføre gennemførte gennemført gennemgik gennemgå gennemgået genoprette
genoprettede genoprettet genstarte genstartede genstartet gentage gentog gik give givet giver glemme glemmer glemt
glemte glæde godkende godkendt godkendte godkender gruppere gå gået går gør gøre gjort gjorde har havde have haft
hente hentede hentet henter henvendte henvende henvendt henvise henviste henvist henviser hjalp hjulpet hjælp hjælpe
hjælper hjælpes holdt holde holder huske huskede husker husket hæve hævede høre hørt hørte høres håbe håber håbede
indlevere indleverede indleveret indsende indsendt indskrive indstille indstillede indstillet indtaste indtastede
indtastet inviterede kaldes kalde kaldt kaldte kan kende kender kendte kendt kigge kiggede kigger klage klagede klare
klarede klarer klaret klikke klikkede klikker klikket kom komme kommer kommet kommenterede kontakte kontaktede
kontaktet kontakter konvertere kopiere kopierede kopieret kontrollere kontrollerede kunne købe købt købte køber køre
kørte kører lade lader lagde lagt lave lavede laver lavet lede ledte leder lette lever leve levede ligge ligger lige
ligner lod logge loggede logget logger lukke lukkede lukket lukker lykkes lykkedes lægge lægger lære lærer lærte lært
læse læser læst læste løse løser løst løste låne lånte lånt låner låse låst låste mangle manglede mangler markere
meddelte mene mener mente meldte miste mistede mistet modtage modtager modtaget modtog mødte mødtes mødes møde nå
nåede nåed nævnte nævne nulstille nulstillede nulstillet nægtede ombestille ombytte omtalte opdage opdagede opdatere
opdaterede opdateret opdaterer ophæve oplever oplevede oplyse oplyste oplyst oprette oprettede oprettet opretter
opsige opsagde opsagt optage optog opgav opgive overføre overførte overført overtage overtog overveje overvejer passe
passede passer pegede placere planlagde planlagt planlægge printe printede printet printer prøve prøvede prøver prøvet
ramt registrere registreret registrerede rettede rette rettet ringe ringede ringer ringet rykke rydde ryddede råde
rådede sad sagde sagt samle samlede sat satte scanne scannede scannet se ser set så sende sender sendt sendte sidder
sidde sige siger sikre sikrede skal skete sket ske sker skifte skiftede skiftet skifter skimmede skrev skrevet skrive
skriver skulle skyldes slette slettede slettet slår slog slå slukke slukkede slukket slutte snakke snakkede snakker
sove spare spille spillede spurgt spurgte spørge spørger stadfæste standse startede starte starter startet stave
stavede stemme stille stillede stod stoppe stoppede stoppet stå står svare svarede svarer svaret synes syntes søge
søgte søgt søger sætte sætter tabe tabt tabte tage taget tager takke takkede takker tale taler talte talt taste
tastede taster tegne tegnede tegnet tilbyde tilbød tilbudt tilføje tilføjede tilføjet tilkalde tilmelde tilmeldte
tilmeldt tilmelder tjekke tjekkede tjekket tjekker tog trænge træne trænede træner trykke trykkede trykker trykket tro
troede tror turde tvivle tvivlede tænde tændt tændte tænke tænkte uddele uddelte uddybe udeblev udføre udførte udfylde
udfyldt udfyldte udfylder udløb udløbe udløbet udløber udlevere udleverede udskrev udskrevet udskrive undersøge
undersøgte undersøgt undersøger undgå undre undervise underviste undskyldte vaklede valgt valgte var vare varede
vejlede vejledt vejledte vejleder vendte vente ventede venter vide vidste ved vil ville virke virkede virker virket
vise viser vist viste vælge vælger været være ændre ændrede ændrer ændret ønske ønskede ønsker øve øvede øver øvet
åbne åbnede åbner åbnet
abonnement abonnementet adgang adgangen adgangskode adgangskoden adgangskoder adresse adressen afdeling afdelingen
aftale aftalen aftaler aften aftenen alder ansøgning ansøgningen ansøgninger app appen apps apperne applikation
arbejde arbejdet arkiv ark avis avisen bank banken banker barn barnebarn barnet barnets batteri batteriet bedste
bedring bestilling besked beskeden beskeder besvær besøg besøget betaling betalingen betalinger bibliotek biblioteket
bibliotekar bibliotekaren biblioteker bibliotekerne biblioteks bil billede billedet billeder billederne billet
billetter blad blanket blanketten blanketter bog bogen bolig boligen boligstøtte boligstøtten boliger borger borgere
borgeren borgerens borgerne borgerservice bord bordet brev brevet breve brevene briller browser browseren bruger
brugere brugeren brugerens brugernavn brugernavnet brugerne butik butikken by byen børn børnene børnebørn børnepenge
café chat cafe chip computer computere computeren computerens computerne computerkursus dankort dankortet data datamat
dato datoen datter datteren datterens deltager deltagere deltagerne digital digitale digitalt dokument dokumenter
dokumentet dosis ejer ejeren ekspedition ekspeditionen ekstra email emailen emne engelsk enhed enheden enheder
erfaring familie familien far faren fejl fejlen fejlene fejlmeddelelse felt feltet ferie fil filen filer filerne film
flytning flytningen folder foldere folk folkepension forbindelse forbindelsen forening foreningen forløb forløbet
formular forsikring forsikringen forslag forsøg forsøget forår foto fotoet fotos fredag fremmede frist fristen
frivillig frivillige frivilliges fuldmagt fuldmagten fuldmagter funktion fødselsdag fødselsattest gang gaven gebyr
gruppe gruppen gruppens guide gård gæst gæster gæsterne handicap hovedbiblioteket hjemme hjemmehjælp hjemmefra
hjemmeside hjemmesiden hjælper hjælperen hjælpere hold holdet holdene html hus husband huset husstand hverdag
hukommelse højttaler hånd håndtering hørelse høreapparat id idé indkøb information infoskærm instruktion internet
internettet indbakke indbakken indgang interesse juli juni kalender kaffe kamera kanal kategori kladde klasse klassen
klokken kode koden koder koderne kollega kollegaen kolleger kommune kommunen kommunens kommuner kone konen kones
konens konto kontoen kontonummer konti kontor kontoret kontakt kontakten kontakter kopi kopien kopier kopimaskine
kopimaskinen kort kortet korts kunde kunden kunder kursist kursister kursus kurset kurser kurserne kvinde kvinden
kvinder kvittering kvitteringen kø køen kørekort kørekortet laptop leder legitimation lejer lejlighed link linket
links liste listen lister lokale lokalet login log lommeregner lukketid lyd lyden læge lægen lægens lån låner lånere
låneren lånerkort lånerkortet mail mailadresse mailen mails maj mand manden mandens mappe mappen mapper maskine
maskinen medarbejder medarbejdere medarbejderen meddelelse medicin menu mobil mobilen mobiler mobilens mobiltelefon
mobiltelefonen morgen morgenen moren mor møde møder mødet mus musen musik mødelokale naboen nabo navn navnet netbank
netbanken netværk netværket note notat noten noter nummer nummeret nøgle nøglen nøgleviser nøgleviseren offentlig
opgave opgaven opgaver opkald opkrævning oplysning oplysninger opslag område områder onsdag overblik oversigt
oversigten overtagelse papir papirer papirerne pas passet pension pensionen pensionist pensionister penge person
personer personale personalet personalets plads pladsen pladser plakat plan planen post posten postkasse postkassen
printer printeren printere problem problemer problemet program programmer programmet projekt prøve punkt pårørende
påmindelse rabat regning regningen regninger rejse rejsekort rejsekortet reservation reserveringer router ro rum
rummet samtale samtalen samtykke service session sessionen side siden sider siderne situation skat skatten skema
skemaet skolen skole skoler skranke skranken skrift skriften skrivebord skærm skærmbillede skærmen skærme sms sommer
sommerferie sprog sproget spørgsmål spørgsmålet søn sønnen sønnens start sted stedet steder stik strøm støtte svar
svaret sygehus sygesikring sygesikringskort sygesikringskortet sygesikringsbevis syn system systemet systemer søgning
tablet tabletten tablets tast tastatur tastaturet tasten tekst teksten telefon telefonen telefonens telefoner
telefonerne telefonnummer tid tiden tider tidsbestilling tilbud tilbuddet tilfælde tilmelding time timen timer tirsdag
torsdag tolk trin træning ting tur tv udbetaling udfald udgave udlån udskrift udskrifter udskriften uge ugen ugens
uger underskrift underskriften undervisning undervisningen underviser underviseren ung unge unges vagt vagten valg
valget valgkort vej vejen vejledning vejledningen vejleder vejlederen ven vennen veninde veninden ventetid version
videre video videoen videoer vindue vinduet virus weekend wifi yngre ældre ægtefælle ægtefællen ægtefællens ærinde
øvelse år året årene årets åbningstid åbningstider advarsel aftensmad arrangement arrangementer bordplads bund bærbar
bærbare drejer dør døren etage forhal fotograf fotoautomat handsker høretelefoner hylde hylder kabel kasse kassen
kiosk kælder lampe lokaler lukkedag nabokommune oplader opladeren papkasse parkering rengøring reol reoler rulle skab
skabet skilt skrankevagt sofa stol stole toilet toilettet trappe tæppe udstilling værksted
aktuel aktuelle almindelig almindelige almindeligt anderledes ansvarlig automatisk automatiske bange bedre besværlig
blank blind bred brugbar brugt bøvlet bøjet dagligt dansk danske dejlig digital direkte dum dyb dyr dyre dårlig
dårlige dårligt eftermiddag egen eget egne elektronisk engelsk ens enig ensom erfaren falsk fast faste fejlagtig fin
fine fint fjern flink flot forkert forkerte forskellig forskellige forvirret forsigtig fri frisk frustreret fuld fuldt
færdig færdige færdigt først gammel gamle gammelt gratis grundig grøn gul gyldig gyldigt hel hele helt hemmelig
hjælpsom hvid høj høje højt ikke ivrig ked klar klare klart klog kold kommunal kompliceret korrekt kort korte kritisk
langsom langsomme langsomt lang lange let lette ligeglad lokal lukket lykkelig lys manuel manuelt mistænkelig modig
mulig muligt mulige mørk nem nemme nemt nervøs ny nye nyt nysgerrig nødvendig nødvendigt næste offentlig opmærksom
optaget orange personlig personlige personligt positiv presset privat private rar ret rigtig rigtige rigtigt rolig
roligt rød røde rødt samlet selvhjulpen selvstændig sent sen seneste sikker sikkert sikre simpel simpelt sjov sjovt
slem smart små sort sorte stille stor store stort stresset stærk stærkt svag svær svære svært svensk syg sød søde
tilfreds tilfredse tilgængelig tom tomt tryg trygge trygt træt tung tydelig tydeligt tynd tysk ubehagelig udenlandsk
udløbet ugyldig umulig umuligt ung usikker usikre utilfreds utryg varm venlig venligt vigtig vigtige vigtigt vred vant
yngre ærgerlig ærlig åben åbent årlig bevidst kendt ukendt mistet stjålet udfyldt gemt sendt tilmeldt
mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen mandage tirsdage onsdage torsdage fredage lørdage søndage
januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep
sept okt nov dec man tirs ons tors fre lør søn julen påske påsken pinse nytår sommer efterår vinter forår nul en to
tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre
halvtreds tres halvfjerds firs halvfems hundrede tusind halv kvart dansker danskere svensker norsk norske tysk tyske
tysker polsk polske ukrainsk ukrainske ukrainer ukrainere arabisk arabiske arabere tyrkisk tyrkiske tyrker somalisk
somaliske somalier persisk farsi kurdisk kurder russisk rumænsk bulgarsk vietnamesisk thai kinesisk fransk spansk
italiensk græsk færøsk grønlandsk islandsk finsk hollandsk iransk irakisk syrisk afghansk urdu dari pashto tamil
bosnisk albansk eritreisk tigrinya
anonym anonymt afmelding afmeldt afventer andetsteds apptest arbejdsgiver attest attester ballade bagside behov
behovet bekræftelse bidrag bilag bjælke bogstav bogstaver bolighjælp brugbart bruttoløn bunke bøde bøder centret chef
chefen dagplan datid deadline del dele delen detalje diskussion dialog digitalisering direktør dobbelt drop eftersyn
eftersendelse ejerskifte ende enden erstatning evaluering faktura fakturaer fald farve farver fejlkode fejlkoden
fingeraftryk firma firmaet flere flyer forklaring form formål formålet fornyelse fortegnelse forundring forældre
forældrene forældremyndighed forside fotokopi fravær fritagelse fritagelsen fysisk fædre følge gebyret gevinst grund
grunden gennemgang genvej genveje glemsel godkendelse gruppering gæld gældende haster helbred helhed henvisning
henvendelse henvendelsen henvendelser historik holdning hospital hospitalet højre ide identitet ikon ikonet ikoner
indhold indkaldelse indkomst indlæg indstilling indstillinger indstillingerne indtryk indskrivning installation
installeret institution integration jobcenter jobcentret journal knap knappen knapper kommentar kontant kontrol
kontrolspørgsmål kopiering kvarter kvittering kvitteringer køb kø lejekontrakt lektie lektiehjælp lettelse ligning
lommebog lov loven lukning lykønskning løn løsning løsningen mindre modtagelse morgenmad mulighed muligheder
muligheden myndighed myndigheder myndigheden månedligt måned måneden måneder måde måden navne netavis nedbrud
nedbruddet nyhed nyheder nyhedsbrev omgang omsorg omstilling opdatering opdateringen opdateringer opfølgning
opfølgningen oprettelse oprydning opsigelse opsætning ord ordblind ordblinde ordbog ordet orden overførsel overførslen
overlevering parti pause pausen pensionsudbetaling pinkode pinkoden plejehjem plejehjemmet plus politi politiet portal
princip pris prisen priser procedure profil prop pung pusher rapport rapporten rate ramme recept recepter recepten
redning regel regler reglen regneark regnskab rest resten ret rettelse retur retning rod råd rådet rådgivning sag
sagen sager sagsbehandler sagsbehandleren sagsbehandling samarbejde sekund sekunder selvbetjening selvangivelse
selvangivelsen send sikkerhed sikkerhedskopi simkort slags slægtsforskning slut snak sort spam spil spillet spærret
spær standard stand statistik status stemmeseddel stik stolpe studerende studie svindel svindelmail svindlere sygdom
sæde tab tabel tandlæge tanke tegn telefoni telefonisk telefontid telefonvagt tendens test tilbagebetaling tilladelse
tillid tillæg tilskud tjeneste tjenesten tjenester total tråd tur tutor tv tvivl type udbyder udsigt ulejlighed
umiddelbart underlag underretning utålmodig vane varighed vedhæftet vedhæftede vedhæftning verden viden virksomhed
virksomheden visning vurdering vært værdi værge værgen webcam webshop webside ydelse ydelser ydelsen årsag årsagen
årsopgørelse årsopgørelsen oplæg smartphone smartphonen kollegialt forevist forevise skrabet ventede folkebibliotek
læsesal lydbog lydbøger ebog ebøger bogbus børnebibliotek makerspace åbningstiden skranketid drop-in it ikt edb pdf
usb sim cd dvd hdmi lan os ok vpn url http https www dk com org net se eu nfc gps sms mms qr pin puk cpr cvr nem-id
nemid digitalpost eboks mitid nemkonto
alla allt alltid andra antal att av bara bland blev bli blir bra bort både båda bör börja började börjar bättre den
denna där därför det detta dessa dig din dina ditt dock dom du då efter eftersom eller en ena endast enligt ens ett
fanns fast fem fick finns fler flera flest fram från fyra få får före för förra först första förstod förstå förstår
gav ge ger genom gett gick gillar gjorde gjort glömde glömt glömmer gå går gått gäller gällde gärna gång gånger gången
göra gör ha hade haft han hans har helt henne hennes hit hitta hittade hittar hjälp hjälpa hjälper hjälpt hjälpte hon
honom hos hur här hämta hämtade hämtat hävdade höll hörde i ibland icke idag igen igenom igår ihop imorgon in inga
ingen inget innan inne inom inte ja jag jo ju kan kanske kl klarade klarar klart klicka klickade kolla kollade kom
komma kommer kommit kontaktade kopplade kostar kring kunde kunnat kvar kände känner köpa köpte köpt köra lade ladda
laddade lagt lika lite litet loggade logga lyckades lägga lämna lämnade lämnat lära lärde lärt läsa läste läst lösa
löste löst låna lånade låst man med medan mellan men mer mera mest mig min mina mindre minst mitt mot mycket må många
måste måsta möjligen nej ner ni nog nu nya nytt nån något någon några när nästa nästan nå oavsett och också oftast
olika om ordnade oss pratade prata prova provade provat på påminde ringa ringde ringer ringt samma samt satt se ser
sen senast sett sig sin sina sist sista sitt själv själva ska skall skapa skapade skapat skicka skickade skickat
skickar skrev skriva skrivit skriver skrivs ut skulle slutade snart som spara sparade starta startade stod står stänga
stängde stängt stänger svara svarade så sådan säga säger sade sa sagt sätta tack tackade talade ta tagit tar till
tills tillbaka tillsammans tog tre trodde trots tror två tycker tyckte under upp uppe uppdatera uppdaterade ur utan
utanför vad valde val vara varav varför varit varje vart vem vems vet vi vid vidare vilja vilka vilken vilket vill
ville visa visade visar visste visst väl väldigt välja vänta väntade vänder åt år åter även ändra ändrade ändå än är
över öppna öppnade öppet önskade önskar övade behövde behöver behöva behövs besökte betala betalade betalar blivit
bokade boka bokat bor bodde berättade bytte byta fyllde fylla fyllt följde förklarade förlorade försökte försöker
försöka hänvisade hänvisad hänvisas installerade kontrollera mailade mejlade missade ordna råkade skaffa skaffade
skanna söka sökte söker tappade tappat testade testa uppgav undrade undrar ansökte avbokade avslutade bad ber be
beställde beställa bekräftade deltog fungerade fungerar funkar hann handlade hjälptes höra lämnas läser menar möttes
registrera registrerade saknade saknar skrivas spärra spärrade spärrat stämmer träffade träffar tryckte tryck
anmälan ansökan ansökningar antal app appen appar användare användaren användarnamn arbete avdelning avgift avtal bank
banken barn barnbarn barnen besked besök besökare besökaren besöket bibliotek biblioteket biblioteken bibliotekarie
bibliotekarien bild bilden bilder biljett biljetter blankett blanketten bok boken bokning bord bostad bostadsbidrag
bostadstillägg brev brevet butik bärbar dag dagen dagar dator datorn datorer datorerna deltagare deltagarna digital
digitala digitalt dotter dottern dotterns dokument e-post e-posten e-postadress enhet fel felet felmeddelande fil
filen filer film flytt flyttanmälan folk formulär frivilliga fråga frågan frågor fredag fullmakt fullmakten funktion
förening förfrågan förmiddag föräldrar föräldrapenning grupp gruppen handledare handledaren hemma hemsida hemsidan
hjälpbehov huvudbiblioteket id-kort inbjudan information inloggning inloggningen inställning inställningar internet
invånare januari februari mars april maj juni juli augusti september oktober november december kafé kalender kamera
kassa klockan kod koden koder kollega kollegan kommun kommunen kommunens konto kontot konton kontakt kort kortet kund
kunden kurs kursen kurser kvart kvinna kvinnan kvitto kö kön körkort körkortet ledsagare legitimation lista listan
ljud länk länken lån låntagare lånekort lösenord lösenordet lösning mail mailen man mannen mannens mapp medborgare
medborgaren meddelande meddelanden medarbetare mejl mejlen minut minuter minuten mobil mobilen mobiltelefon mobilt
mobila morgon mormor mor mus möte mötet namn namnet nummer numret nätet nätbank nätverk onsdag ord organisation papper
pappret papperslapp pass passet passansökan pengar pension pensionen pensionär pensionärer person personal personalen
personer plats platser plattan platta problem problemet program programmet recept receptet region rum rummet råd
rådgivning räkning räkningar samtal samtalet servicecenter sida sidan sidor sjukhus sjukvård skatt skola skolan
skrivare skrivaren skrivbord skärm skärmen sms son sonen sonens spärr språk språket stad steg studier stöd stödet
ställe surfplatta surfplattan svar systemet system tangentbord tangentbordet telefon telefonen telefoner telefonnummer
telefontid text texten tid tiden tider tidning timme timmar tisdag tolk torsdag tv ungdomar uppdatering uppdateringen
uppgift uppgifter utbildning utskrift utskrifter vecka veckan veckor video virus väg vän vännen väntan väntetid värme
webbläsare webbplats webbplatsen åldern ärende ärendet ärenden översikt frivillig volontär volontären grannen granne
gäst gäster handling handlingar fönster fönstret knapp knappen månad månaden måndag lördag söndag vikarie vårdcentral
vårdcentralen försäkring försäkringen sjukpenning hyra hyran hyresvärd lägenhet lägenheten aktiv aktuell allmän arg
arabiska billig blå bred bråttom bäst danska dansk direkt dålig dyr egen engelska enkel enkelt extra falsk finska fri
frisk full färdig förvirrad gammal gamla gammalt ganska glad god gott grå grön gul hel hela helt hög höga högt ilsken
inloggad intresserad kallt klar klara klart krånglig krångligt kurdiska liten lilla lugn lugnt lång långa långsam
långsamt lätt lös möjlig möjligt mörk nervös norska ny ogiltig olika orolig osäker persiska polska privat rak rolig
rysk ryska röd rädd rätt samma seg sen sent sjuk självständig skön smidigt små snabb snabbt snäll somaliska stark stor
stora stort stressad svag svart svensk svenska svår svåra svårt säker säkert tom tomt trygg trött tung turkiska tydlig
tydligt tyska ung ukrainska utgånget utgången vanlig vanliga van vit viktig viktigt äldre öppen noll ett två tre fyra
fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio
hundra tusen måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar höst hösten vår våren sommaren vintern
jul påsk midsommar nyår pappa mamma farfar morfar farmor syster bror brodern systern maken maka make frun sambo sambon
a able about above according account accounts across add added address after again against ago agreed all almost alone
along already also although always am an and another answer answered any anybody anyone anything app appeared
application applications applied apply appointment appointments apps are area around as ask asked asking at attached
available away back bag bank bad be became because been before began behind being believe below best better between
big bill bills birth blocked book booked booking books borrow borrowed both bought box branch bring broken brought
browser building bus but button buy by call called calling calls came can cancel cancelled cannot card cards care case
cash change changed charge charger check checked child children choose chose citizen citizens city class classes clear
clerk clicked close closed code codes coffee colleague come comes coming computer computers confirm confirmed confused
connect connected connection contact contacted continue copied copies copy correct could couldn council counter
country couple course courses create created daughter day days deadline death debt deleted department desk details
device devices did didn different difficult digital do document documents does doesn doing don done door down download
downloaded driver driving drop due during each early easy either elderly electronic else elsewhere email emails empty
end ended enough enter entered error even evening ever every everyone everything example expired explain explained
extra failed false family far fast father fee few field figure file filed files fill filled final finally find fine
finish finished first five fix fixed followed following for forgot forgotten form former forms forward forwarded found
four free friday friend from front full further gave general get gets getting give given gives go goes going gone good
got great group guest had half hand happened happy hard has have having he hear heard help helped helper helping helps
her here herself high him himself his hold holiday home hospital hour hours house how however husband id if important
in income information inside installed instead insurance interested internet interpreter into is issue issues it item
its itself job just keep keeps kept key keyboard kind knew know known language laptop large last late later law lay
learn learned leave left less let letter letters level librarian library licence license like likely limited line link
links list listened little live lived lives loan loans lock locked log logged login logs long longer look looked
looking loss lost lot low machine made mail main make man manage managed many map married may maybe me meant meet
meeting member memory menu message messages met might mine minute minutes missed missing mobile moment monday money
month months more morning most mother mouse move moved much municipality must my myself name named near nearly need
needed needs neighbour neither never new news newspaper next nice no nobody none nor normal not note notes nothing
notice noticed now number numbers of off offered office often okay old older on once one ones online only open opened
or order other others our out outside over own owner page pages paid paper papers parcel parents part partner passed
passport password passwords past patient pay payment payments pension people perhaps permission permit person personal
phone phones photo photos picture pictures pin place plan please police possible post postponed power practice
practised present pressed print printed printer private probably problem problems process profile public put question
questions queue quick quickly quite rang reached read reading ready really reason rebooted receipt received recently
reception record reference referred refused register registered registration relative remember remembered reminded
remote renew renewed rent repeated replaced reply report request requested required reset restarted result return
returned right ring room rule rules run safe said same sat save saved saw say says scam scan scanned school screen
search second see seem seemed seen select send sent service services set several she shop short should show showed
shown shows sick side sign signed simple since single sister sit site six slow small so social some somebody someone
something sometimes son soon sorry speak speaks spent spoke staff stand start started station still stolen stop
stopped store street student study such summer support sure swedish system systems table tablet take taken takes talk
talked tax teach teacher team tell ten test text than thank thanks that the their them themselves then there these
they thing things think third this those though thought three through thursday ticket tickets till time times title to
today together told tomorrow too took top total touch towards town training transfer travel tried tries trouble try
trying turned tuesday twice two type typed unable under understand understood unfortunately unlocked until up update
updated updates upstairs us use used useful user users uses using usual usually very visit visited visiting visitor
visitors volunteer volunteers wait waited waiting walk wanted wants want was wasn watch way we web website wednesday
week weekend weeks welcome well went were what when where whether which while who whole whose why wife will window
windows with within without woman women word words work worked working works world worried would write written wrong
wrote year years yes yesterday yet young your saturday sunday january february march april june july august september
october november december danish norwegian finnish english german polish arabic turkish somali persian ukrainian
russian kurdish vietnamese romanian syrian iranian iraqi afghan french spanish italian dutch chinese thai resident
residents residence housing benefit benefits allowance childcare certificate certificates statement invoice invoices
leaflet leaflets basics beginner beginners session sessions drop-in exempt exemption proxy mailbox inbox spam tab tabs
folder folders cable battery reader readers lecture helpdesk
motorvej motorvejen genvej genveje omvej omveje udvej udveje indvej landevej hovedvej cykelsti cykelstien fodgængergade gågade gågaden parkeringsplads parkeringspladsen parkeringspladser arbejdsplads arbejdspladser legeplads togplads siddeplads siddepladser ståplads tilkørselsvej adgangsvej skolevej underveje halvvejs undervejs hjemvej hjemvejen udgang udgange indgange opgang nedgang togbane togbanen ringvej ringvejen rundkørsel motorväg motorvägen genväg genvägar cykelväg utväg omväg parkeringsplats arbetsplats arbetsplatser sittplats lekplats hemväg tillväg vardagsrum trädgård biltrafik
byg miljø teknik natur kultur trafik forsyning kommunikation beskæftigelse omsorg økonomi byggeri sundhed idræt fritid turisme integration klima energi landsbyer opskrift artikel kampprogram socialpsykiatri visitation visitationen hjemmepleje hjemmeplejen varme vand affald renovation genbrug miljö teknik natur kultur fritid trafik hälsa omsorg ekonomi
bus bussen busserne bussar bussarna tog toget togene tåg tåget tågen lag lagen lagar lagarna shelf shelves hylla hyllan hyllor hyllorna
sæson sæsonen sæsoner säsong säsongen reol reolen reolerne læsesal læsesalen spor sporet perron perronen linje linjen
linjer kasse kassen kasser hal hallen lås låsen låset stik stikket stikkene ledning ledningen skab skabet skabe elevator
elevatoren hiss hissen dør døren døre dörr dörren vindue vinduet fönster fönstret lampe lampen lys lyset ljus ljuset
varme varmen värme värmen larm larmet alarmen larmen kø køen kön avis avisen tidning tidningen blad bladet bog bogen
bøger bok boken böcker cd cden film filmen spil spillet spel spelet plakat plakaten affisch affischen brochure
brochuren broschyr broschyren folder folderen kaffe kaffen frokost lunch fika mødelokale mødelokalet gruppe gruppen
grupp gruppen hold holdet holdene kursus kurset kurser kursen øvelse øvelsen övning övningen opgaverne uppgift
uppgiften quiz quizzen foredrag foredraget föreläsning föreläsningen rundvisning rundvisningen visning visningen
udstilling udstillingen utställning utställningen arrangement arrangementet evenemang evenemanget vejr vejret väder
vädret regn regnen sne sneen snö snön ferie ferien lov loven love forløb forløbet termin terminen semester semestret
door doors window lamp light heating lift queue newspaper magazine poster leaflet coffee lunch group groups course
courses exercise quiz lecture tour exhibition weather rain snow holiday holidays term terms rule rules law laws train
trains bus buses platform track box boxes cable cables plug plugs charger chargers laddare laddaren oplader opladeren
par paret parret parrets aged reserved moved booked printed scanned copied closed opened cancelled interpreter tolk tolken vikar vikaren vikarie vikarien skoleklasse skoleklassen skolklass skolklassen
parts compounds klubbernes klubs verk verket verkets verken værket værkets værk værker værkerne arkivets arkiverne
kreds kredsen kredsens kredse kredsene cirklen cirkeln cirkler stunden stunder stunderna maskinerna aftener aftenerne
aftonen foreningerne föreningens forbund forbundets forbundene förbund förbundet förbundets förbunden selskabets
bolagets bolagen styrelsens styrelserne ministeriets departementets nævnets nævnene nämndens nämnder rådets udvalgets
utskott utskottet forvaltningens förvaltning förvaltningen förvaltningar centrets centeret centrene centrumet
kontorerne kontoren hjemmets hemmen museets museer museerne museerna teatre kliniken institutionens institutioner
institutionerne akademi akademiet akademin fondens fonde stuerne lokalerne rummen toiletter toalett toaletten caféer
kafét kaféet matsalen restaurangen butiker terminalen lufthavn flygplats depot depotet fabriken automaterne projektets
projekten dages turene turer turné utflykt utflykten föreställning föreställningen foredragene föredrag föredraget
konferens konferensen mässa mässan loppet kampanjen træf træffet träff orkester orkestret orkestern kören patrulje
patruljen afdelinger avdelningar enheter sektion sektionen sekretariatets kansli kansliet servicen ordningar støtten
bidraget bidragen pensionerna forsikringer afgifter kontoer attesten formularen kontrakten avtalet programmen systemen
portalen portaler bøgerne böckerna sange sång sången valet partierna pladsens anlægget anläggning anläggningen
forsyninger affaldet avfallet genbruget spanden beholderen sygdommen sjukdomen plejen omsorgen cafeteria cafeteriet
værksteder laboratorium studion bion organisationen organisationer organisationerna virksomheder ejendom ejendommen
bostaden bostäder lejligheden församling församlingen højtid højtiden högtid dagligstue informationer arbetet lejr
lejren lägret koloni kolonien lunchen fikan
"""#
  static let own: StaticString = #"""
abonnemang abonnementer abonnementsfælde accept accepted accepts access accessibility act activate activation
activities activity addresses adds adgangskodehåndtering admission adress adressbevis adressebevis adresser
adresseændring adressändring advice advise advised adviser advisering advokat aeldresagen afdragsordning afdødes
affald afgift afgiften afgør afgøre afgørelse afgørelser aflever aflys afsender afsendere afsenderen afsenderens
afslag afsnit afstemning afternoon afternoons afterwards afviste age agency agent agera agreement ai aid aids akassa
akasse aktivera aktiveringskod aktiveringskode aktivitet aktiviteter aktivitetsrapport aktivitetsrapportera alarm
alarmcentralen aldersgruppe alderstjek alerts alike allmänna allow allowed almen aloud alternativ alternative
alternativet amounts andel andens android anførselstegn angavs ange anges angetts angiven angives angivna
anhorigbehorighet anhörig anhörigbehörighet ankomstdag anmeld anmeldelse anmeldelsen anmelder anmeldes anmodningen
anmodninger anmäl anmäla anmälas anmäls annan annans annanstans annars annat annonceret annonserad announced annual
annullerede ansluta ansluter ansok anställd ansvarar ansvaret answers ansök ansöka ansöks antalet antallet anteckna
anteckning anteckningen antingen anvisar anvise anviser använd använda användar användaravtalet användas använder
används anywhere apart apotek apoteket appbutik appbutiken appbutikken appeal appealed appear appears apple applies
applying appointed approval approve approved approximate arbeta arbetar arbetsformedlingen arbetsförmedlingen
arbetsinsats arbetslös arbetslösa arbetslöshet arbetslöshetsersättning arbetslöshetsförsäkring areas arket arkets
arrivals art artificial artificiell arv aside asks assessment assessor assign assigns assistance associations asyl
asylum atp attach attachment attachments attefall attorney audio audiobook audiobooks audit aula aulainfo authorities
authority autogiro automat avanmäl avbetalningsplan avboka avdelningen avdrag avfall avgiften avgifter avgör avgöra
aviser avisering aviseringar avlidnes avsikt avskild avslag avsluta avslutas avsnitt avstängt avsändare avsändaren
avsändarens axiell backlog backup backups baklänges bakom bakåt balances band bankapp bankappen bankdosa bankens
bankfuldmagt bankfullmakt bankgiro bankid banking bankkontor bankkontoret bankoplysninger bankuppgifter bankärenden
barnbidrag barnens barnfamilj barnomsorg barnpass barns barrier barriere barrierer barriers barsel based bash
basiskort beboerlicens bebrejde become bed bededag bedemanden beder bedragen bedrageri bedrägeri bedst bedöma bedömas
bedömning bedømme befriad befrielse befrielsen begin beginning begins begivenhed begravelse begravelseshjælp
begravning begravningsbidrag begravningsbyrån begravningshjälp begynd begyndelsen begynder begyndere begär begäran
behandlingsstedet beholder behålla behåller behörigheten behövdes bekräftat belastningsregister believed belong
belongs belopp beløb bemandede bemandet bemanding bemannad bemannade bemannat bemanning bereaved beroende beside
beskadiget beskedet beslut beslutar beslutet beslutter bestemmer bestemt bestil bestilles bestillingen bestrida
bestridas bestrides beställ beställer beställningen beställs bestämmer besvara besvarad besvares besvär besökande
besökarens besöken besökstal besøgstal betal betalas betaldag betales betalingsdag betalingsdagen betalingskort
betalingsmåder betalingsservice betalkonto betalkort betalning betalningar betalningsföreläggande betalsätt betyder
bevakar beviljas bevis beviset bevittna biblio bibliotekets biblioteksdator bibliotekskort bibliotekslagen
biblioteksstatistik bifoga bifogar bifogas bike bilagor billedlegitimation billedsøgning bindestreck bindestreg
bistånd biståndshandläggare bisættelse blaming block blockeras blocking blocks blodprov blodprøve blokeres blood blue
bluff bluffmejl blåt blått board boende boendeparkering bokar bokas bokningen boks bokstav bokstäver bolag
boligsikring boligydelse booke booker bookingen bopælsattest borgers borrower borta borttappad borttappat bostadsintyg
bostadstillagg bot bouppteckning boverket branches brands breakdown breakdowns bredare bredband bredbånd bredere bredt
bredvid brett brevlada brevlåda brevlådan brevlådans brevlådorna brevröst brevstemme brevstemmer brevstemmestedet
brings broadband brudt brugeraftalen bruk brutet bryllup brådskande bröllop budget burial burlov buss butiken buying
byer bygganmälan bygger byggetilladelse bygglagen bygglov bygglovsrådgivningen byggnadsnämnd byggnadsnämnden byt bytas
byte byter bytet böcker början bøger børne børneattest børnehave børnelåner børnepas børnetilskud børneydelse børns
cafeer caféens cafés calendar camera campaign candidates capable caring carport carried carries carry catalogue
categories ceiling ceilings cell celle cellen centre certain chance changes changing channel channels character
characters chatbot chatbots chatbotten chatgpt chatt chattbot chattbotar chattboten cheated checka checking checklist
checklistan checks checksum chief chmod choice choices chooses choosing chosen cirkaantal citattecken citizenship
claim clinic clock closing cloud clumps collect colours column columns comma command commands committee company
compare compared comparing complaint complete completion completions complexity concerns conditions consultation
consumer contacts content contents context contrast control coordination copilot corrected cost costs count counted
counting counts court cover covered covers crib criminal criticism cross csn csv currency current custody customer cut
cv cykel dad dagarna dagarnas dagblad dagenes daginstitution daginstitutionsplads dagis dagmamma dagpenge dagpengekort
dagpleje dagstal dagstidning dagtal dagtilbud daily damage damaged danger danmark danskt darker dataafdelingen
dataavdelningen databehandling databeskyttelsesrådgiveren datamapp datamappe datamappen dataskyddsombudet date dates
datoer datum datumet daycare dd deal debit debts deceased decide decides decision decisions declaration declare
deductions deepfake default definitionerna definitionerne definitions deklaration deklarationen deklarationsombud
deklarera delar delas delay deler deles delete delivery deltagarens deltagarnas deltagerens deltagernes demand
demanding dement demo dengang denmark dental depending deras desinformation desks dess desto diagnos diagnose
diagnoser diagnoses diagnosis differ difference differences difficulty digg digidel digitaliserede digits digst direct
directs disability disc disinformation disk diskar disken diskens display displayen disponera dispute disputed distans
district divorce dmy doctor doctors dokumentation dold dolda dolt domstol double downs draft draw drawing drawings
drawn driftsinformation drive dsb dubbelt dygnet dyslexi dyslexia dækker död dödsbo dödsfall dölja döljs dörren
dörräkningar død dødsbo dødsfald døgnet dørtællinger earlier edition effort efterfrågas efterhand efterladt
efterlevande efterlevelseshjælp efterlevelsespension efterløn eftermiddagar eftermiddage efterprøves efterregistrera
efterregistrér efterregulering eftersändning efteråt egenbetaling egenbetalingsloft egna ehalsomyndigheten ehic eid
ejere ejes ekonomi ekonomiskt eksempel eksempler ekspeditioner ekspeditionerne eksport election elections
elegitimation embedded emergency emnesystematikken emot enderne ends ene enforcement enheten enkät enkäten enlig
enrolment ensamstående enskild enskilda enskilt entitled entries entry envelope era erased erbjuda erbjuder ereol
ereolen erklæring erklæringen errand errands ersattning erstatter erstattet ersätter ersättning ersätts ert estate
estimate estimated estimator eukort europeiskt evenemang evenly event events everybody everyday everywhere examines
examples excel exception exceptions exchange excluded exempel exempelvis exhibitions exist expedition explains export
extension extract extras eyesight facebook facetime fackförbund fagforening fake fakturaen fakturan fall falska falske
falskt familieretshuset familjebevis familjen fara fare fasta fat fault faults fees felaktigt felter ferieplan ferier
fewer fi fiber fibre fields figuren figures fika filens filerna filmstriben finances findes finding findings
fingeravtryck fingerprints finnas firm firmaer firmaets firms fish fit fits fjerner fjernes fjernstyrer fk flaggan
flaggor flat flesta flight flybillet flygbiljett flyt flytta flyttanmalan flyttas flytteanmeldelse flytteanmeldelsen
flytten flyttes fmk focus fogedsag fokusområde folkbibliotek folkbokforing folkbokförd folkbokföring folkeregister
folketingsvalg folkomröstning folkpension follow follows foraldrapenning forbid fordeles fordeling fordelingen
fordelinger fordelt forecast forfra forhandler forklares format formiddag formulera formulere forsakringskassan
forsegles forseglet forskel forskelle forskellen forskola forskudsopgørelse forskudsopgørelsen forslaget forsta
forstørrelse forsvinder forsørger fortfarande fortryd fortryde fortryder forwarding forældredagpenge forældreintra
forældreorlov fotografering foton fradrag frameld framför framtida framtiden framtidsfullmakt framtidsfullmakter fraud
freja frejaeid frembringes fremmed fremmøde fremmødte fremover fremtiden fremtidsfuldmagt frigör frigør frikort
frikortet fritagelsesblanket fritaget fritagne fritids frivilligt fräja främling frågar frågas frågorna frö frø
fuldmagtsblanket fuldmagtsblanketten fuldmagtsgiver fuldmagtshaver fullmakter fullmaktsblankett fullmaktsblanketten
fullt fund fundet funeral fup future fylder fyller fylls fynd fysiska fysiske fält fältet färdtjänst färger färre
færre följer fördela fördelade fördelas fördelat fördelning fördelningar fördelningen föreslagen föreslogs föreslå
företag företaget företagets företräda förfallodagen förfrågningar förklara förklarar förklaras förlorat förmår förnya
förnyat förnyelse förseglad förseglas försening förskola förskolan förskoleklass förskoleplats förslaget förslutet
förstoring försvinner försäkran försäkringskassan försök försörjningsstöd förtidsrösta förtidsröster förtidsröstning
förut förvalda förvalt förvaltare föräldrabalken föräldraledig förändringen føres ført gaeldst galt gaps gathers gavs
gebyrer gem gemensam gemmer gemmes genast generel generellt genomfördes gentag gentages genuine genåbne gifta giftes
giltig giltigt girokort gissa gissar giv giving gjorda gjorts glasses glasögon glömd gmail godkend godkendelsen
godkendes godkänd godkände godkänn godkänna godkännandet godkänner godkänns godtager godtar google government gp grad
granska granskad granskat grant granted greater groups grow grows grunder grundlæggende grupper grupperna grupperne
guardian guardians guardianship guess guesses guessing guidade guidance guided guidede gula gule gult gälla gällande
gælde gælden gælder gældsrådgivning gældssanering gældsstyrelsen gætte gætter göras gøres hackad hacked hacket halvår
halvåret hamta handed handla handle handledning handler handles handlingen hang happen happens hardly heading headings
health healthy hearing heating hedder helbredet helbredsoplysninger helbredstillæg held helgdag helgons helligdag
helpers helsingor helst heltal hem hembesök hemligt hemmeligt hemtjanst hemtjänst hent henvend henvendelserne heraf
hertil heter hidden hide himmelfartsdag himmelsfärdsdag hinanden hinder hittat hjalpa hjem hjemmebesøg hjemmepleje
hjälparen hjälpen hjälpmedel hjälpnivå hjälpnivån hjælpegrad hjælpegraden hjælpemidler hjælpen holdes holds holidays
homebanking hornbaek hurtiglisten husets husk huskes huskeseddel husleje huslejehjælp huvudmannens hvorvidt hyphens
hyresavtalet hyresbidrag hälsa hälsan hälsoapp hälsomyndigheten hämtar hända händer hänger hänsyn hänvisning hålla
hållas håller hållit hænger höger högkostnadskort högkostnadsskydd högst hör hörapparat højde højst hører icloud
identitetskort identitetstegnebog identity idkort ifrån igång illness image impaired import imported included
indberettes indeholder indeks index indholdet indkaldelser indsats indsatsområde indstiller indtaster indtastes inför
inheritance init inkasso inklusion inkomst inkomstanmälan inkomstdeklaration inlogg inläst inlästa innehåll innehåller
innehållet input inräknade inskrivning instagram instalments institutionen inställningarna inställt integritet
integritetsinställningar intelligence intelligens internal internationalt internetbank internetbanken internetkunskap
interpret interval intervallet intyg intyget invalid invandra invent invented invocation ipad iphone issued issuing
jobansøgning jobb jobbansökan jobbcenter joblog jobnet jobseeker jobsøgning join joining journalen journaltekst
journaltext journey json judge judged julafton juleaftensdag juledag juridisk juridiska juridiske jurist jämför
jämföra jämföras jämförs kaféets kalenderen kalendern kalkylark kalkylarkets kalkylprogrammet kallelser kallkritik
kampagne kampanj kandidater kap kassan kassans kassens katalog kategorier kendes kendskabet keys kilde kildekritik
kilden kindergarten kinds kirkekontoret kivera kivra klages klinik klinikken klocka klockslaget klokkeslæt klumper
klungor knowledge knows knyta kobler kodbok kodboken koddosa kodebog kodebogen kodehusker kodeoplæser kodeoplæseren
kodeord koderna kodeviser kodeviseren kolonne kolonnen kolonner kolumn kolumnen kolumner kommando kommandoen
kommandoer kommandon kommandot kommunernas kommunernes konsultation konsumenternas konsumentrådgivning kontaktcenter
kontaktoplysninger kontaktuppgifter kontaktvej kontaktväg kontanter kontanthjælp kontonumre kontorer kontorets
kontoudtog kontoutdrag kontrast kontrollerar kontrolleras kontrollsumma kontrolsum kopia kopian kopiera kopior kopiér
kopplar korkort korta kortare kortere kortoplysninger kortuppgifter koster krisecenter kroner kronofogden kronor kryds
kryss kräva krävande kräver krävs kræve krævende kræver kræves kundcenter kundecenter kundeservice kundtjänst kunna
kunnet kunskapen kunstig kurserna kuvert kuvertet kvarskatt kvartal kvartaler kvartalet kvinnojour kvittensen
kvitteringerne kvittona kvotientestimator kvotskattning kväll kyrkokontoret källa källan källkritik känna kännedom
känt kölapp kölappar könummer köp köpta köras körkortsapp körkortstillstånd kösystemet kønumre kørekortapp køreplan
køres køsystemet lab laboratoriesvar lacks lades lagen lagring lagtexten lagts landets langsommere languages larger
larmnumret lasting latest lav lawyer learner learning least led ledig lediga ledige ledighed ledighedsdag ledigt leg
legal legimus legitimationen legitimationskort legitimera lejekontrakten lejlighedsnummer lektion lektioner lend lent
lessons letlæste lets levels leveransdatum leverantör leverantören leverantörens leverer leveringsdato libby libraries
licens lies life ligga light lignede likadana liknade liknar limit lines linje linjen linjer linjerne listed listerne
listorna lists livets ljudbok ljudböcker lma local lods loft loftet logg loggar loggen logging logiværtserklæring
lokalområde lokalområder lokalområderne looks losenord lottade lova lovdagar love lovteksten lower luk lukkedage
lukkes lurad lyssna lyssnar lytte lytter lägenhetsnummer lägg lägger läggs läkare läkaren läkarens läkarintyg läkartid
läkarval läkarvalet läkemedel läkemedelskollen läkemedelslista läkemedlet länge längre länkar lär läs läsaren läsas
läsbehörighet läseadgang läses läsnedsättning läsning läsombud läsplatta lästs lättlästa låg lånar lånas lånat lånes
långsammare långt låntagaren låta låter læg lægeerklæring lægehus lægemidler læger lægetid lægevalg lægevalget lægges
lær læres læring læs læseadgang læsere læseren læses læsning lönar lönespecifikation lösen lösenordshanterare
lösningar lösningen lösningens löstes lønseddel løses løsningens løsninger mailboxes makes makulerad makulerade
makulerats mallar manager mandate manpage manual manualen manualsida mappar mapping mark marked markera markerade
marks marriage material materiale matter matters mb mean means meanwhile measure measures medarbejderne
medborgarkontor medborgarkontoret medborgarservice medborgarskap medbringes meddela meddelandet medhold media medical
medicine medicinen medicines medicinkortet medier medmindre meetings mejladress meld melde melder meldt mend mended
mention mentioned mentions menuen menyn meröppet messenger midlertidig migration migrationsverket minlæge
minmyndighetspost minne minneslapp minsu minsundhed minutter misc misdirected misinformation misslyckades misstänkt
misstänkta mistænkelige mitgældsoverblik mm mobilbank mobildata mobilepay mobiltelefoni modtagelsesdato moln
molnlagring mon mostly motsvarar mottagare mottagning mottagningen moving mtm mum mundtlig municipal municipalities
muntlig myndighedens myndighedssag myndighedssager myndighet myndigheten myndighetens myndigheter myndighetsbrev
myndighetskontor myndighetspost myndighetsärende myndighetsärenden märken märkning märkningar märkningarna märkningen
märkt mätt måder målt månader mærk mærke mærkede mærker mærkerne mærket möjligheter mörkare möten mötena mørkere names
namnbyte nar narstaende nat natfiske national nationaldag nationalt nationell nationellt natten navneændring nearest
nedre needlessly nekade nemsms nere nethandel nettet network newer newest newspapers night nivå nivån non nordboer
nordbor nota noted noteras notere noteres notices notification notifikation notify nought nowhere null nulstilles
numre nursery nuvarande nuværende nyare nybörjare nyckeln nyere nyeste nyhet nyheter nämnden nämner nämnts närmaste
närstående nät nätfiske näthandel någons någonstans nærmeste nævn nævner nævnt nöjd nødkald nøglekort object objekt
occasion offentliga offentlige offentliggørelse offentliggøres offentligt offer offers officer offices official
officiella officielle offset ofta ofte oftest oklart okända ombedd omboka ombooke ombud ombudet ombytning omfattas
omme omnämnande omnämnanden omnämnda omnämnt områden områdena området omtale omtaler omvendt onto onödan opdigtede
opdigtet opening operator operatör operatören operatörens opfordring opgavekatalog opgavens opgaverne opgavernes
opgaves opgørelsen opholdstilladelse opkaldet oplysningerne oplysningsforbundene oplæsning opret oprettes opsiges opt
optagelse option optional options optællingsark ordered ordning originalen originalerne originals orter orörd orört
otherwise ours outcome outcomes outlook output overblikket overførsler overlap overlapper overskrift overskrifter
overskrifterne overskydende oversætte oversættelse oversættelsen overview owed owned owners owns pace pad padda paket
pakke papiravisen papirblanket papirblanketten papirblanketter papiret papirkopi papirpost pappadagar pappersblankett
pappersblanketten pappersblanketter pappersdeklarationen papperskopia papperspost papperstidningen parent parental
parish parkeringsapp parkeringsbøde parking partial participants partier parties partly partsrepræsentant paskontor
passar passexpedition passports path pathway pathways patienter patients payout pays payslip pc pege peka pen pengarna
pengene pennan pennen pensioner pensioners pensionsalder pensionsmyndigheten pensionstillägg per period periode
perioden periodens permits personalens personattest personbevis personen personens personliga personnummer
personoplysninger persons personuppgifter pharmacy phishing physical pick pingst pinkod pinsedag places pladsanvisning
plain plainly planeringen planlægning planner planning plast plastic plastickort plastkort plastkortet platsen play
plånbok point polis polisanmälan polisen polisens polisstation political politiska politiske politistation polling
population postadress postal postkassens postkasserne postvisning powers practical practise praktiska praktiske
prefers preliminary preliminärskatt preliminärskatten prenumerationer prenumerationsfälla preschool prescribes
prescription prescriptions press pressreader pretend printa printes printing privacy privata privatliv probate
procentsintervall procentsintervallet produced profiler profiles programs promise proof proposal proposed protect
protection provider provisorisk provsvar pröva prövar prøv prøvesvar pts publication publiceras publicering publicly
publikumscomputeren publikumspc publish published punktum purchase purpose påhittade påhittat påklages påminnelse
pårørendes påskedag quantity quarter quarters quiet quotation quoted rad raden rader raderar raderas raderna raising
rakning rapporter ratio reach reads real reasons rebook receipts receive receiver receiving recommend recorded records
recovery reda redan referral refuge refund refunds refusal regelkort regeringen regionen regionens registering
registers registerutdrag registrar registrator registratorkontoen registrerad registrerar registrerarkonto
registrerarkontot registreras registrerat registrerer registreres registrering registreringar registreringarna
registreringen registreringer registrér reglerna reglerne regnearket regnearkets regnes regnet rejects rejseforsikring
rejsen rejseplanen rejsetidsgaranti rekommendera relatives rely remark reminder remiss remotely remove removed rename
renewal reopen repaying repayment repeat replace reported reporting reports represent representative representatives
repræsentant repræsentanten requests requires resa resan reseförsäkring resekort reserve reserver reservera reserverar
reservere reserverer reservér resplanerare responsible restarting restskat resultatet results retire retired retshjælp
retter rettes reverse reviewed revision rightly riktiga ritning ritningar role roles roll rolle rollen rollernas
rollernes rolles rolls rostkort rot routeren routern row rows rubrik rubriken rubriker rubrikerna rummer runs runt
rydder ryddet rykker rymmer räcker räckte räkna räknad räknade räknades räknar räknas räknat räkneark räkneveckor
räkneveckorna räkningen rätta rättades rättas rättats rätten rådgivningen række rækkefølge rækken rækker rösta röstar
röstkort röstkortet röstningen rørt røstkort røstkortet safely safety saglig sagligt sak saker saklig sakligt saknades
saknas saldo samfund samlar samler sammenlign sammenligne sammenlignes sammenlignet samordningsnummer samtidig
samtidigt samvær satta saves saving scale scaled scammed scanna scanner scannes schema schools screenshots script
sealed searching seat secret section sections security sedan sedd seed seek self seller selskab selskabet selve
semicolon semikolon senare senaste senders sendes senest senior seniorkursus seniornet seniors separation
servicekontor ses setting settings sfo shall shape share sheet sheets shell ship shm shopping shorter siffra siffran
siffror siffrorna siges sight signpost signposted sikkerdigital sikkerhedsindstillinger sikkerhedskode
sikkerhedskopier sikkerhedsspørgsmål sites sitta size sjukanmälan sjukdom sjukförsäkringskort sjukförsäkringskortet
sjukhuset sjukskriven sjukt sjukvårdslagen sjukvårdsrådgivningen sjuttiosju självservice självt skabeloner skada
skadad skade skanetrafiken skannar skanne skanning skapad skapas skattekort skatteråd skatteverket skatteåterbäring
skeden skickades skickas skift skifteret skifteretten skiftes skiljer skiller skillnad skillnaden skillnader
skilsmisse skilsmässa skip skiva skjule skjules skjult skjulte skolans skoleferie skoleferier skoleforvaltningen
skoleindskrivning skolens skolerne skolestart skolevalg skolkontoret skollov skolor skolorna skolplacering skolstart
skolval skrankens skranker skrevne skrevs skridt skriftlig skript skriv skriveadgang skriven skriveret skrives skrivet
skrivna skrivning skrivrätt skuld skulden skulder skuldrådgivning skuldsanering sky skydda skyen skäl skälet
skärmbilder skärmläsare skånetrafiken skånetrafikenappen skærmbilleder skærmlæser skærmoplæser sköta sköter skøn
skønner skønnes skønnet slag slaget sletter slettes slip slippa slippe slot slower slumpen slutar slutet slutskatt
slutter slået slås snabblistan snydt soc sociala socialbidrag sociale socialhjælp socialnämnd socialtjänsten socken
sogn solution solutions sorts sound source sources space span spans sparad sparades sparar sparas sparat sparats
sparra speed split spoken spor spot spreadsheet spreadsheets sprogvalget språkvalet spärrad spärrar spärrnummer
spärrservice spärrtjänst spår spærre spærrelinje spærrenummer spærrer spærreservice spørg spørges spørgsmålene sqlite
staffed stands starka starkt stat state statements statens statenssc statistics statlig statliga statligt
statsborgerskab statsforvaltningen statslige statsligt stay stays stegen stemmer step steps stick stien stillet stood
stoppar stopper stops storage stored story straffeattest stranger strategi strategy streaming strong strömmad
studiebidrag studieförbunden studielån studiemedel studiestöd studiestøtte stulen stund styr styretegn styrtecken
städar städning ställdes ställer stället ställföreträdare stäng stängd stängda stängs stående stået stått stærke stöld
större større su subscription subscriptions succeed suggest suggested sum summa summan summeras summor sums sun
sundhed sundhedsapp sundhedsjournal sundhedskort supplement supplements supporten suspicious sv svagtseende svarar
svarfristen svarsdag svenske svenskt sverige sverigesakassor svindelopkald svindlet svinger svisch svänger svängningar
svårighet sværhed sweden swipe swiper swish swisha switched syfte sygedag sygedagpenge sygehuset sygemeldt sygt
symptomer symptoms syncentral syns synscenter synskada synskadad synsnedsættelse synspunkter säg sägs säkerhetsdosa
säkerhetsfrågor säkerhetsinställningar säkerhetskod säkerhetskopia säkerhetskopian säkerhetskopierar säkerhetskopior
säljaren sätt sælgeren særlige sæt sættes sök sökas sökning sökord sökta sökvägen søg søgeord søges tabell tabellen
tables tag tagen tages tags taket taking takt tal talande talbog talbogen talbok talboken talböcker talbøger talen
talet talking tallene tallet talsyntes taltidning tandvård tangent tangenten tangenter tangenterna tap tappad tapping
taps tas task tasks tasterne tastselv teaching teams tecken tegnebog tegning tegninger tekster tekststørrelse
telefonnumre telephone teleselskab teleselskabet teleselskabets tells templates tempo temporary tenancy tenth terminal
texter texts textstorlek theft theirs thorough thu tide tiderna tiderne tidied tidigare tidningar tidrapport
tidsbestillingen tidsbokning tidsbokningen tidsforskellen tidsfristen tidspunkt tidsrum tidsskillnaden tidtabell
tidying tiendedel tilbage tilbyder tilflytning tilfældet tilfældigheder tilfældigt tilgængelighed tilknytter tillader
tilladt tillfrågad tillfrågas tillfälle tillfällig tillgänglighet tillgång tillstånd tillståndsfrågor tillämpar
tillåter tillåtet tilmeldingen tilslutning tilsyn tilvalg tim timed timepris timerne timetable timmarna timmen timpris
tionde tiondel tip tips tjanst tjeklisten tjenestens tjänst tjänsten tjänstens tjänster tjänsterna token tolka tolke
tools totalen totrinsbekræftelse totrinslogin touched touchskærm towns traced traces trail train transaction transfers
translate transportstyrelsen trap traveller trinene trinnene trip troligen trott trukket trustee trycka trycker tryckt
trygghetslarm trykkes trykt trådlöst trådløse trådløst trækkes trækprocent tue turen turn tutoring tvist
tvåstegsinloggning tvåstegsverifiering typ types typing tyveri täcker tåg tælle tæller tælles tælleuger tælleugerne
töm tøm ud udbetalinger udbyderen udbyderens uddannelse uddannelsesstedet ude udelad udelades udeladt udfaldet
udfyldes udgive udgåede udgået udkast udkastet udlandet udpeget udskriver udskrives udstede udsteder udstedes udstedt
udstillinger udsving udvalget uforstyrret ugedag ugerne ukendte uklart ulæst umgänge umyndig uncertain unclear undan
undantag undantaget underlaget underlined underskrevet underskriv underskriver underskrives understregede understrukna
undersøges undertaker undertecknad undervisningsgange undo undoes undtagelse undtagelsen undtaget unemployed
unemployment ungdomskort ungefärligt ungeydelse union unit unknown unless unsaved unwell uppdrag uppehållstillstånd
upper uppges uppgifterna upplysning uppläsning uppläsningsfart upprepa upprepas uppräknad uppräknade uppskattar
uppskattas uppskattat uppskattning uppskattningen ups uret urgent usikkert utbetalning utbetalningar ute utelämna
utelämnad utelämnas utelåst utfall utfallet utfärda utfärdar utfärdas utge utgångna utgått utkast utkastet utrymme
utsedd utställningar vab vabba vaccinationer vaccinations vald valda valgnævn valid vallokal valnämnd valt value
valuta vanligaste varandra vard vardag vardagsekonomi varken varmetillæg vars vary veckans veckodagen veckorna
vedhæfte vedhæfter vedhæftes vedtager vegne veje vejene verdict verified versionen versioner versions veta
vidarebefordran videobesök videokonsultation videoopkald videosamtal videresendelse vidimera vidne vidner vielse
viewer views vigsel vilje vilkårene villkoren vipps virk vis visas vises vision visitator visits viss vissa vittne
vittnen void voided vokser volontärer voluntary vote votes voting vuggestue vurderes vägar vägarna vägen vägledare
vägledning välj väljaren väljer vänd vända vänt väntar värde värdet värmetillägg växer våra vård vården vårdgivaren
vårdguiden vårdkort vårdnad vårdnadshavarna vårdtider vårduppgifter vårt væk vælg værdien værgemål wal wallet ward
waste ways webb webben webbsidor websider wed wedding weekday weekdays whatsapp whenever whoever whom wi wide widened
wireless withdrawn witness witnesses wording writing wrongly yellow ymd you yours yourself yyyy zero zoom zsh ägare
ägaren äger ägs äkta äldreförsörjningsstöd äldreomsorg ändarna ände änden ändrad ändrades ändrar ändras ändrat ändrats
ännu ärendekatalog ärendena ärendenas ärendes ärendets åbn åbnes åbningsdagen åbningstiderne ålder åldersgrupp
ålderskontroll ålderspension ångra ångrar års åsikter återbetalning återkallas återlämna återställa
återställningsadress återställs åtkomst åååå ægte ægteskabserklæring ældrecheck ældrepleje ændres ændring ændringen
ærindet én ét öka öppettid öppettiden öppettider öppnar öppnas öppnat öppningsdagen öresundståg öva överallt överens
överföringar överförmyndare överförmyndaren överförmyndarens överklaga överklagande överklagas överlappar översikten
översätta översättning översättningen övning övningssida övningssidor övre övrigt øge øje økonomi ønskes øresundståg
øveside øvesider øvre øvrigt
aabent aar abroad accepteres adgange adressbok adressefelt adressefeltet adresselinjen adresserne adult adults advare
advarer advarselstegn advarsler adverts advokaten aegte aerinder aeskerne afbryd afbryde afbryder afbud afdelingens
affect affects affärer afgjorde afgøres afhænger afl aflang aflangt afleveres aflure aflæst afprøves afraid afsides
afsked afskrift afslut afslutning afsløre afslørede afslører afstand afstanden afsted aftal aftalerne aftenmedicinen
aftes afvis afvise ages agt akt akten aktie aktindsigt akut albuen albuerne album albummet aldersgrænse aldre
algoritme algoritmen allergi allmänläkare allmäntillstånd allows alls alltså allvarlig allvarligt alphabet altanen
alvorligt ambulance ambulatoriet ambulatorium andas andetag andres anede anelse angerratt angår anholdt anhöriga
anhörigstöd anklagade ankomst anmeldelser anmoder anmodning anmärkning annonce annoncen annoncer annoncerer annoncerne
annons annonsen annonser annonserar annonserna annonssida annorlunda annuller ansat ansatte ansigt ansigter ansigtet
ansikte ansikten ansiktet anslutning ansoeg ansvar answering ansöker anteckningar användbart användning använt använts
apoteken apoteker apotekets apparat apparater apparatet appjagten appkonton arbejdstiden arenden argument arkene arm
armarna armen arms arrive arrives artig artighet artiklen artros arven arvet askar asken atta audience automaten
avbokar avbryt avbryta avbryter avgjorde avisens aviserne avisforside avsides avsikter avslutar avslutning avslöja
avslöjade avstängd avstå avstår axeln baby backa backar badekar badekarret badet badetøj baenken bagagerum bager
bageren bageriet bagfra baggrund baggrunden baglæns bagpå bagsiden bagsider bagud bagved bakken baksidan baksätet
balkongen ballon bananer banke banket bankfolk bankkort bankkortet banko bankoaftenen banks bar barnbarns barndom
barndoms barndomshjem beat beats beboere bebrejdelse bedragare bedragaren bedragarens bedrägerier bedstefar
bedsteforældre bedömer befippet begejstret begrunde begränsade begyndelse begynnande behandler behandlere behandling
behold bekantskap bekantskaper beklager bekostnad bekräfta bekräftar bekymmer bekymrede bekymrer bekymret beløbet bem
bemærkninger benet benzin benægter beregnet beregning beregningsgrundlag bero beror berätta berättar berättat
berättelse berättelsen berättelser berättelserna beröm berörd berømte berørt beskederne beskrevne beskriva beskrive
beskrivelse beskrivelsen beskrivelser beskrivelserne beskrivningen beskytter beskære beskæring bestemme bestemte
bestraffning bestulen bestyrelsen bestyrelsesmødet beställt bestäm bestämd bestämma bestämt består besvar besvaras
besvarskort besväret besvärskort besvärskorten besværet besværligt besöka besøgsven betalat betalingskortet
betalningen bete betingelser betingelserne betjener betroet bett betyde betyg bevise beviser bevæger biblioteksnettets
bidder bide bider bilaga bilderna bilen biler biljetten biljud billedbeskrivelsen billedes billedets billedkort
billedkortene billedplan billedtekst billedtjenester billetten billigare billige billigere billigst billigt binder
bingo bingot biobiljett bipacksedeln birthday birthes bisidder bite bitte bittesmå bivoks bjælken bladen bladene
bladets bladre bladrer blame blanda blandar blande blander blandes blandet blanding blandt blankt blikket blinde
blinkar blinker blitz blitzen bliv blodprøven blodtryck blodtrycket blodtryk blog bloker blokerer blokken blokér
blomst blot bluffsamtal bluser blyant blyanter bläddra blänk blänker blåstempling blænder blæse blød bløde blødt bod
body boernetelefon bogmærke bogmærker bogstaverne bokhyllan bokmärke bokse boksen boksens bolaget bold boligforening
boligforeningen bolle boller bomuldshandsker bonen bonus borde borden bordene bordlampe borgermøde bortblåsta bortrest
bortset botten bottom brandvæsenet break breath breathe bredbandslådor breven brevsprækken brevven brillerne broderens
broderns bromsa bron broschyrer brott browsere browsers brud brugernavne brukar brummen brunn brunnen brunt bryder
bryllupsdagen brystet bryt bryta bryter brådska brådskan brådskar brækket brænde brænder brændet brændstof brændt
brændte bræt brættet brödrosten bröstet brød brødet brødrister brøker brøle bud budskab buede buller bulter bunden
bundt bunken bunker bunkerne bunten burkar burken buskøreplan busruter bussbolaget bussens busser bussföraren
busstoppet busy butikens butikerna butikkens butikker buttons byens bygge byggede bygges bygget byggt bygninger byn
byran byrå byrådet byrån byts bytt bytter byttes bär bära bästa båd bådas båden bånd båre båret bække bænk bænke
bænken bær bære bæredygtighed bærer börjat bønner børnebørnene børnebørnenes børnefødselsdage børnehaven børnesang
børstet bøvl cake calm calmly car careful careless cent chairs chans charged chatol chatollet chauffören chauffør
chefer chefredaktør chest chippen chips chockade chokolade cig cirkel cirklar cirklarna citater clips closes coloured
common community complain complaints contract cookie cookieregler cookies corner corners cough coughed countries
coveret creme cremen crew crime cringe cyklen cyklende cyklens daekker dagbog dagtid dalen dampen dansar danse danser
dark databeskyttelse datacenter datacentre datatilsyn datorfirma datorns datorväskan datters debat debatten debut
decided decimeter deckare dee dejlige deklarerar delarna delene deletegnet delingen deltag deltagares deltageres
deltagers delvis demens demokrati dentist dentists depends deposit derefter derimod derind derinde derovre describes
desuden detailed detectives detektivbilleder detektiver detsamma dialekt digcomp digte digter digtet dilemma dilemmaer
dilemmakort dilemmakortene dims ding diskret diskutere disposition dividende djupa dobbelte doer doere doeren doerkort
dokumentkamera dollartegn donor dorr doser dospåsar dra drabbas drabbats drack drak dramatisk drar drick dricker
dricks drik drikke drikker drille drillede driller drilleri drivs droops droppar drukket dråbe dråber dröja dubbla
dublet duga duk dukke dukker dumme dunk dybe dygtig dygtige dygtigste dyrere dyreste dyrt dyst dysten däck däremot
därifrån dåliga dåligt dårligere dårligste dåse dåser dæk dække dækket döljer dörrar døde dødes dødt dømme dømmer
dørene dørkarm dørklokke dørklokken dørkortene dørmåtte earn easier efterlader efterligne efterlignes efterligninger
efterlysning efterlysninger eftermiddagen eftermiddagskaffe eftersendes efterset eftertanken egentlig egentlige
egentligen ejnars ejvinds ekko ekkokammer eksempe eksempelbank eksemplerne eksperter ekstern elavtal eleventh elever
eleverne elevs elkedlen ellens elregning elregningen elräkningen elsker elsäljare emellan emner emnet emoji employer
enda energidrik enestående engangskode engangskoder engelske engelskopgave engines engångskod engångskoden enige
enighed enkeltvis enkla enklaste enkle enlige enorme ensak ensam ensamma enthalten entreen entré entréen equipment
erbjudanden erbjudandena erne errors ersätta etiket etikett etiketten etiketter etiketterna ettal evaluation eventuelt
evig evige evigt exactly exemplet exercises eye eyes fabrik face facit facitliste facts fagfolk faked faktalisten
faktarutan faktatjek faktisk faktiskt falde falder faldet faldt fallen faller falls falmede falmet falsum familiar
familieaftale familieaftalen familiefester familier families familj familjer faner fange fanger fanget fantasien
fantastisk farer faresignal faresignaler faret farfars farlig farliga farligast farlige farligste farligt farmaceut
farmaceuten farmors fars fart farvede farvel farverne farvet fastnet fatter favorit favoritlag favoritter fear feber
fed fedtede fedtet feed feeds feel feels fejlet fejlkort fejrer felen felfinnarna felfri felfritt fell felmeddelanden
felterne femtedel feriebilleder feriekort fest festen fester fetch fever ficka ficklampa fidus fifteen filmene filmer
filt finderen finders fines finger fingerbøl fingeren fingrar fingre fingrene fingrenes fiol firkant firkantede
firkanten firkanter firmaerne firmas fisk fiske fiskefrikadeller fiskeri fisket fitnesskort fjernelse fjernlager
fjernstyring fjernsyn fjernsynet fjernt fjollet fjor fjärde flad fladen fladt flag flagstang flaske flettet flinke
flok floors flotte flov flueben fluebenet flugt fly flydende flyet flygter flyrejse flytilstand flyttar flyttat
flytteliste fläck fnuller fod fodbold foden foder fodplejen fodralet fodret fodterapeut fodterapeuten fokus fold
folkereg fool forarget forbavsende forberede forbindelser forbruget forbudt forbundet forbyder forbydes fordamper
fordel fordele fordeler fordelte fordoblet foreigners foreliggende foreningens foreninger foreslår forestiller
foretaget forfatter forfatteren forfatters forgæves forhallen forholdet forhånd forhøjet forklaringen forklaringer
forklæde forklædninger forklædt forkortelse forkølelse forlængerkabel formand formiddagen formue formuläret fornavne
fornemmelse fornyes fornys fornærme fornærmet forordning forrest forreste forretning forsamlingshuset forsiden
forsikringsselskab forsinke forsinkelse forsinkelsen forsinket forskelligt forsker forskere forskrækkede forskrækket
forsoeg forsok forstand forstyrre forstyrrelse forstyrrer forstørrelsesglas forstørrelsesglasset forsvare forsvinde
fort fortalt fortare fortid fortrydelsesret fortrydes fortsätt fortæl fortælling forudsætninger forvejen forveksling
forvirrede forvirrende foråret forælder forældremøder foræret fota foten fotobutik fotografen fotografens fotografere
fotograferer fotografi fotografs fotohandler fotot fots fotvården fourth frakke frakker frakt frakten framifrån
fraråde frauds fredagen fredagskväll fregnerne fremme fremmeds fremmest fremsende fria fridge frie friendly frightens
friske frister frisören frisør frisøren frit fritages frukost frygt fryser fräckt främlings frågelåda frös frøene frøs
fuglen fuglestemmer fugt fundera funnits fyldes fyldigt fyldt fyll fyr fyrkant fyrkantig fys fysik fysioterapeut fälla
färdiga färdigt färg färgerna färgkort fästing fåglar fångad fångat fås fått fåtöljen fælde fælden fælder fælderne
fældet fælles fællesskab færde færgebillet færgen fætre födelseår följa förbereda förbi föremål förfalskas förfalskat
förhör förklädnad förkortningar förkunskaper förkylning förlust förmiddagen förmåga förnyar förr förrän försiktig
förslag förstoringsglas förstört försvann försäljare förvara förväg förändras förändring fødder fødderne fødevarer
fødselsdage fødselsdagssang fødselsår følelse følelsen følelser føler føles følg følgere fører førstehåndskilde für
gaderne gaet gaffel gale ganske gardin gardiner gardinet garn garnbutik garnbutikken garnet garnkurven garnladen gata
gate gavekort gaver gavn ged geden gehör gemensamma gemensamt genbrugspladsen generer gengæld genkende genkender
gennemgår gennemskue gennemskuet genskin gentagelse gentager genvejen geografi gerdas ges gevinster gider gigabyte
gigt gildet giltiga giltighet gissas gissningar gissningslistor gitter gjaldt glade glaset glass glasset glasögonen
glat glider gloser glädje glæder glædes glædet glöm glömska goda goddag godmorgen gora grannar grannens granskades
granskar granskning graves gravhund gravhunde gravhunden greb grebene grebet grej grethes griber grim grimasser grimme
grimt grin grinden grine grinede griner gripit grounds grunde grundigt grundlaget grundregel grundreglen gruppebillede
gruppeopkald gruppernes grusvej gryde gryet grynet gräns grät gråt gråta grædende græder grænse grænsen gröna grönt
grønne gubbe gudruns gudstjeneste guitar guld gulv gulvet gummistøvle gurka gäng gåde gården gårsdag gås gåsen
gæstebog gæstebogen gæt gættede gættes gættet görs gøremål habit habits hader hage haha hak hakkende hakker haller
hallerne hallo halsen halstørklæder haltar haltende halter halva halvdelen halve halves halvmånen halvt halvtimme
halvvejen halvåbne hammare hamnar handel handen handing handlar handlat hands handskerummet handtag handuppräckning
handväskan handy hanen hangs hanken harbour harddisk hardest hast hastværk hat hatar hatt hatte hav haveaffald
havecentret haveforening havelåge havemøbler haver haveslange havet havnefoged havner havnet headline headlines heart
heavy hedde hederliga hegn hegnet hejdar heldig heldige helg helgen heller hellere helligdage hellre heltid hemifrån
hemliga hemlighet hemligheten hemligheter hemmelige hemmelighed hemmeligheden hemmeligheder hemnyckeln henhold hens
hensyn henvisninger herunder hest hesten hickar hidse hidser hidset himlen himmel hinandens hindrar hindrer hindring
hinner hint historia historie historien historier hjaelp hjemby hjemknap hjemknappen hjemmesider hjemmeskærmen
hjemrejsen hjernen hjerte hjerter hjerterne hjertet hjordis hjulet hjälpare hjälps hjälpsamme hjärnor hjælpemiddel
hjælpsomme hjørne hjørner hjørnerne hjørnet hobby hoften holdets honning hoppa hoppar hoppe hosta hoste hoster
hostmedicin hot hota hotar hotas hoved hoveddør hoveddøren hoveder hovedet hovedindgangen hovednøglen hovedpuden
hovedvejen hud huden hudmottagningen hug hul huller hullet hulter humør hund hunde hundemad hunden hundens hunnit
hunts hurtige hurtigere hurtigst husene huskelister huskeregel huskesedler huslejen husmur husnummeret husnumre huvud
huvudet huvudvärk hverdage hverdagen hvile hviler hvisker hvorefter hvorfra hyggelig hyggeligt hyl hylden hyler
hyletone hälsotest hämtas hände händelse händelsen händelser händelserna händerna hänglås hänt hänvisa härma härmad
härmade hål hålen håll hållet hånden håndled håndsbredde håndsoprækning håndtag håndværker håndværkere hår hård hårde
hårdt håret hæfte hæftet hælder hænder hænderne hæng hænge hængelås hængelåse hængelåsen hængende hængt hængte hæs hæv
hæveautomaten hæver hævet höften höjd hönor hörhåll hörn hört høfeber høflig høfligt højere højkant højttaleren hør
høreklinik hørelsen høringer høvle ideen idiot idéer ihåg ikonerne ill illnesses immigration inblandad inbrottstjuv
indbydelse indbydelsen indbydelser indeholde indeni indersiden indgangen indgår indkalder indkøbsliste indlaeg
indledning indlægget indsigt indstillingen indsæt indviklet influensa influenza ingenjör ingenjören ingens ingenstans
ingers inkorgen innanför innehålla innerhalb innersta insidan installera instance insyn international interpreters
intill inviteret invändningar irriterad irriterede irriterende isär itu jackficka jackor jages jagt jagten jakke
jakken jakker jakkesæt jakt jigsaw joke jolle jorden journalens journalisten jumps junk juridik juveler jævn jævnt
kablerne kablet kaffebord kaffebordet kaffeburken kaffekop kaffemaskinen kaffeplet kaffet kage kagen kager kajen kajs
kakan kalder kallades kallelse kallelsen kallelserna kallnade kameraet kameraets kameran kamerans kampen kanden kant
kanten kantine kapat kapitel kaprede kapret karakter karakterer karls karta kartan kartofler kartoflerne kartotek
kartotekskort kassaskåp kasseapparatet kasserer kassereren kassettebånd kastade kaste kaster katt katten kede kedelig
kedelige kedeligt kedja keeping kig kigget kilder kilometer kinden kinderne kindly kiosken kitchen kittel kjole klager
klapper klappet klarere klares klassens klasser klassikere klat klem klev kliar klinikkens klip klipp klippa klippede
klippekort klippekortet klippen klipper klippet klippkort klippkortet klistermärke klistermærke klistrat klistret
klockslag kloge klogere klogt klok kloka klokke klokkeslættet klokt klub klubben klubbens klud klude kläder klåda
klæder klør knappar knapparna knappast knappat knapperne kneb knep knepen knepet knib knibe kniber kniv knivene
knoglerne knude knust knuste knyttet knä knäet knäskydd knæ knæbukser knæcremen knæet knækket kodehuskeren kodeordet
kodord kodverkstaden koeber koeleskab koen kogebog kogebøger kogte kokböcker koldt kollar komfuret kommaer kommoden
kompas kompass koncerten kondolence konkurrence konserten konstateret konstgjord konstig konstiga konstigare konstigt
konsumentvägledare konsumentvägledning konsumentvägledningen kontaktfeltet kontona kontorstol kontorstolen
kontoutdraget kontrakt kontrollerad kontrolleres kontrolleret konvolut kopieras kopierer kopp koppen kopper kopperne
kopplingstonen kor koret korets korgen korn korridor korridoren korsord korten kortene kortens kortest korteste
kortets kortnummer korttal kostade koste kostede kostet kostnaden krabber kraftig kraftigt kramp krangelbingo krav
kraven kravet kredit krig krigen kringle kringlen kro krockat kroen kroge krogen krogene krok krokar kroken kronik
krop kropp kroppen krukke krydsarket krydset kryssen krångel kræfterne kræsen kræv krævede krævet ktr kuffert
kufferten kufferter kuggfråga kugghjul kugle kuglen kuldegysninger kundekort kunders kung kunnig kursets kurslokalen
kursusbordet kurv kurve kurven kuverten kuverterne kvalitet kvick kvitton kvällarna kvällen kylskåpet kända kännas
känns känsla känslan känsligt känslor kärlek kælderen kæledyr kæmpestore kærlige kærlighed kærligt kært köket köksbord
köksbordet köpare köparens köper köpet köpråd kör körsången kört köttbullarna købes købet købmanden køkken køkkenbord
køkkenbordet køkkenet køkkenhave køkkenskabet køkkenskuffen køkkenspanden køler køles køleskab køleskabet køleskabsdør
kølet køligt kølingen kønne kønnere køreplanen kørt laas laast laboratoriet laddad ladder laddning ladestandere ladet
laegevagt laengde laereren laese laeseadgang lagad lageret lagern lagerrum lagkage lagkagen lagliga lagom laid lampan
lamper lampskärm lande lander landpostbud lands lantbrevlåda lap lapp lappar lapparna lappe lappen lapper larma larmar
larme larmer larmnummer lasen lastbil lastbilen latin latinska latter laughed lavere laves lavt learners leda leden
ledsen ledt leende legat legen legitimationer leje lejrskole leksikon lektier lektionen ler leta letar letat lettere
lettest letteste levande levde leveres levet licensen lid lide lids ligegyldigt liggende ligget ligne lignende
likadant likes liknande lillerup lillesøster limet linjeret lins linse linsen listor lita litar liter livet ljuger
ljusare lobby lobbyen lockar loftslys loggat logo lok lokalen lokalets lokalitet lokation lokke lokker lomme lommekniv
lommekniven lommelygte lommelygten lommelygter lommen lommer lommeregneren loppemarked lose lotter lovar lovede lovely
lover lovet lovlige lovligt loyalitet lucka luften lufthavnen lugnare lugter lukta lumsk luppen lur lura luren lurer
lust lusten lyde lyder lydknap lydløs lydløse lygte lygten lygtepæl lygter lykkeligt lyn lyse lyser lyserøde lyserødt
lysglimt lyssnare lysstyrke lyst lyste lysten lyt lyttede lytteren lyve lyver läge läget lägre läkarbesök läkarbok
läkarspråk lämnar lämnats längta längtan läpparna lärarens läsare lät lätta lättare lättast låda lådan lågen låget
lågt lånad låneapparaterne lånekortet lånernummer lånet låsa låser låses låsta låt låtit låtsas lædersnor læges
lægevagt læk læner lænestol lænestolen længde længst længste lærere lærers læringen læsebriller læsekredsen læserbrev
löften löftet lönen löser løb løbe løber løbet lød løfte løftede løfter løftet løgn løgne løgnere lørdagen løs løven
maa mad madaffald madding maden madpakke madpakken maerkaten magen magnet magnifying magre magsyra magten making makt
makulér maler maleren maleri malet maling mandags manerer manglende manus manuset mapperne markedet markeret mask
maske masker maskerna maskin maskiner maskines masse maten materialer materialet materials mave maven medalje
meddelandena meddelandesvar meddelelser mediciner medicinkort medicinliste medicinlisten medicinska medicinskåp medium
medlem medlemssida medlidande medlys mejlet mekaniker mel mellemrum melodi melodien mening meningar meningarna
meningen meninger menneske menneskeligt mennesker menneskerne menneskes mennesket ment menukort mesta meste metal
metaller meter meters metode middagen middel midler midlertidige midnat midnatt midt midte midten midterste mikrofon
mikrofonen mildt miljøet milligram million millioner mind minde minder mindes mindste ministeren minnas minnesstöd
minnet minns minus minuters minuts minutters misbrugte misforstå misforstået misforstås missat misset misstag
misstänker misstänksam mistake mistanke mistro mistænkeligt mistænkt mitten mix mjuk mjölkpallen mmol mobilnummer
modeller moderne modet modige modlys modsatte modsiger modstander modtagere modtageren modtagerens moede molnet moms
moraliserer morgenhilsnerne morgenkaffe morges morgonen mos mosquito motiv motivet motor motoren mottagningar
mottagningens moves muldyr muldyret muldyrets mund munden mungipan munnen mure musikken mute myggbett myndighederne
myndigheds mängd människor människorna märker märkte måfå måger mål målat måle måler måles målet målgrupp målgruppe
måling måndagen måndags måne månen mår måtten mælk mænd mængder mærkat mærkaten mærkelig mærkelige mærkeligste
mærkeligt mærkes mærkets mönster mörkt mött møblerne mød møderne mødetjenester mødt mønster mønsteret mønstre mønstret
mønt mønten mønter mørkt nabobyen naboer nabogruppen nabos nager nakken namnen narre narret natbutiker nats natt
nattøj naturen naturlig naturliga naturligt navigation navnene nearby nedad nedan nedanför nedefra nedenfor nedenunder
nederlag nederst nederste negl neglen nemlig nemmere nemmest nemmeste netlæseren netlæserens nettets netværkets
newcomer newcomers nik nikkede nikker ninth noderne nodkort noegle noeglebraettet noga nogens normally normalområde
normalområdet normalt notater notatet noterer notesbog notesbogen notesbøger notifikationer nulstil nummerpladen
nummerupplysning numren numrene nyckel nycklar nycklarna nyfiken nyheden nyhederne nyhedssiden nyligen nyser
nysgerrigt nyss nytta nyttan nyttig nyttige nyttigste nämligen nämna nämnd närheten närmar närmare närmast nätapotek
nätbutik nätbutiken nätbutiker nätterna någondera någonting någorlunda nål næppe nærheden nærmere næse næsebor næsen
nætter nödkort nödkortet nödläge nød nødder nødhjælp nødopkald nødsituation nødt nødvendige nødvendigvis nøgenbillede
nøgent nøgleboks nøglebræt nøglebrættet nøglebundt nøglekortet nøgler nøglering nøjes oartigt obetald objective obl
oeerne oere oevebilleder oevebrev oeveopkald oeveside ofarligt offentliges oftare oftere ogräs ohövligt ointment okej
okänd oldefar oljeplattform olycka ombestemme omdömen omfatter omgangskreds omridset omskriver omslaget omtalt omtanke
ondt onklen onlinemøde onsdagen ont opad opbevare opdager opdaget opdater opens operation operationen opereres
opersonligt opfandt opfylder opkaldene opkalderen oplagt oplevelse oplevet oplukker oplyser oplyses oplæser
opmærksomhed oppefra oprakte opsigelsen opsiger opskriften opskrifter opslagene opslaget opslagsbøger opslagstavlen
opslagsværker opsparing opsøger opsøgt optag optagelsen optager optages optagettone optiker opvaskemaskine opvejer
opåverkat orde ordene ordentlig ordentligt ordinary ordlista ordliste ordlisten ordnar ordne ordner ordnes ordnet
ordningen ordninger ordningsamme ordpasen ordpåsen ordre ordsprog ordsproget ordspråk orientering orkar oro oroliga
oron ortostatism oskarp ost osten otrevliga ottende otydligt otäckt ovan ovanför ovanliga ovanligt oven ovenfor oveni
overbelastning overflødige overgår overholde overhovedet overlades overraskede overraskelse overraskende oversat
overse overskriften overskud oversæt oversætter overtrådt overvejede oves ovnen ovningskort oväntat paa pain paint
painting pair pairs paketet pakken pakker pakket pale pall panden pander panelet panik pap papirbilleder papirbrev
papirbreve papirkurv papirkurven papirmenukort papirudgaven papperet pappren parallelklassen paraply paraplyen
parentes parkbänk parkeringen parkeringsautomat parkeringsautomaten parter partipolitik partnere partnerns partshører
passa passbokning paste pasting patienters patientnämnden paus paying peg peger peget pekar penicillin penna penne
pennor pens perfekt pers persillesovs personerna personerne petanqueklubben piece pieces pigtråd pile pilen pille
piller pinligt pjecer pjäsen placera placering placeringar plageaander plager plageånder plakater planer planerne
planlæg plante planter plantet platserna plattformen plattor plays plejede plet pletter pligt pling plommon pludselig
plukkede plusser plånboken plötsligt pointe points poliser polite politiets politik politiker politikere poor poorly
popper porrer portioner portkoden porto portoen pose postbudets postdag posthuset postkasser postkort postkortet
postkortstørrelse postman postnummeret postnumre postplan pote potten pouls praksis praktisk prale pratar precis
prefer prepare prerequisites pres presentkort pressas pressenaevn presser pressure prick prickar pricken prik prikken
prikker priset prisklasser prison privatpersoner problemkort procent producenten proevesvar proffs profilen
programledare programuppdatering promenad prompt prov provar prove prover proves provet provtagning pruta præcis
præcise præcist præmie prövas prövat prøvebilledet prøven prøveperiode prøves prøveteksten prøveudgave pude puden
pulsen pungen punkter punktet punktummet purse puslespil puslespillet puster pärm pärmen påbörjade pågått påhittad
påminn påminner påsar påsen påstand påstande påståendena påståendet påstår pæn pæne pænere pænest pæneste pænt pære
quizarket quizspørgsmål quote rabarber rabarbergrød raderade radio radioen rakt rammen rammer ramte randig rap rare
rart rasende raser raske rather rea reagerer reb receives receptionen receptmedicin receptsida redaktion redaktionen
redaktør redde reddet rediger redigere referat regelbunden regeln regioner registret regne regnede regnestykke
regnskabet regnvejr regnvejrsdag regular rejseblad rejseblog rejsemål rejser reklam reklamationsnämnden reklame
reklamen reklamer reklamere reklameregler reklamerne relation remind remsor remsorna rene rens rensade rense rental
reparation reparere replik replikken replikker reser reservekode reservekoder reservkoder reservnyckel reservväg
restaurang resultat rettigheder returneras returneres revisor rger rig rigeligt rights rik riktig riktigt rimeligt
ringen ringes ringetid ringetone ringetonen rings rister ritad ritade ritar riv river rives road roads robotar
robotter rock rodet roede roliga rolige roligere rollator roller rollerne rollespil rollespillet rollspelen rooms
ropade ror roret rorgænger roser rosorna roster rtg ruden ruder rul ruller rulltårta rund runde rung rungende runger
rushes rust rusten ruster rutan ruten ruter ruths rutig rutiga rutin rutor rutorna ryd ryg ryger ryggen rygte ryst
ryste rystende ryster rytm räddade räddar räddare rädsla räkningarna rättar rättare råbe råber råda råden råder
rådgiver rådighed råka råkat ræk rækkefølgen ræv röka röker röra rörelser rörlighet röst rösten röster rött røbe
røbede røber røg røntgen røntgenafdelingen rør røre rører røret sades sagerne saken sakerna saks sakse saksen sakta
salg salt saml samla samlinger sammenligner samtalekort samtalekortet samtaler samtaleregler samtalereglerne
samtalerne samtlige samvittighed sande sandet sandhed sandheden sandsynligvis sandt sang sangen sanger sangere
sangeren sanning sannolikt sant savner savnet scenen scream screens secretary seddel sedlen sedler sedlerne seems sej
sejler sejlet sejltur sekretariatet sekretær sekunden seldom selfie selvbetjeningen selvhjælp seng senge sengen
sengetid sensible sentence sentences separate seriös servicekontoret sets shaking shook siddende siddet sideknappen
sidemand sidemanden sidens sidevej signaler signs sikkerheden sikkerheds sikkerhedsafdeling sikkerhedsselen
sikkerhedsvagt sikrere sikreste sill similar simkortet simply sittande sitting situationen situationer sjette sjove
sjovere sjukdomar sjukgymnast sjuksköterska sjukvården sjunker själ sjätte sjælden sjældent sjældnere sjön skaden
skader skadestuen skadet skaerm skaerme skaffar skaka skaldet skamme skammede skammer skanneren skarp skarpe skarphed
skarpt skatte skattejagt skattejagten skattene sked skelne skemaer skemaets skib skibet skickligt skidt skifta skiftar
skik skilja skilte skiltet skinner skjuler sko skoen skoene skolegård skolelærer skostørrelse skotøjsæske skoæsken
skrald skraldespand skraldespanden skratt skratta skrattade skribenter skridtene skriftligt skrivemaskiner skrivetid
skrivits skru skrue skruen skruer skrues skruet skrämma skrämmer skrå skråstreg skråstregen skråt skrælle skræmme
skræmmende skræmmer skræmt skub skubbe skubber skubbet skuffe skuffen skuffer skugga skuldbelägga skulderen skuldrene
skull skullet skuret skurrede skurrer skydd skyddad skyddade skyddar skydedør skyer skygge skyggen skygger skyld
skylden skylder skyldig skynda skynde skyndte skälla skämmas skärmar skärmarna skärmlås skål skålen skåp skåpdörr
skåpet skår skåret skæbner skæld skælder skældsord skænker skær skære skærmene skærmens skærmkort skærmlås skærmtid
skæv skæve skævhed skævt skönt sköt sköterska sköterskan skött skødet sladden sladre slagit slankekure slemt sletdet
sletning slides slidgigt slidt slidte slipper slogan slowly sluddrar slukker slukkes slukning slump sluta slutdag
slutning slutningen släpps släppte slægtning slørede sløret slørt smaa smag smal smalle smalt smerte smerter smide
smider smil smilende smiler smilet smittad smorde smug smuk smukke smukt smule smurte smykker smärta smärtmedicin
småkage småkager småt smæk smækker snakken snavset snegle snemand sner snett snor snubler snuva snyd snyde snyder
snällt snød socialt soeen soegning sofaen soffa soffan sofies software solen solgt solgte solnedgang solsort solstråle
sommar somme sommeren sommerens sommerhus sommerhuset sommertur sommertøj somras sorg sortere sorteret sorterna sov
sover sovet sovit sovs spand spande sparepære sparer specialist spejl spejlede spejlet spela spelar spelling spelt
spids spidsere spild spiller spilles spinat spise spisebord spiser spist spoergsmaal spoergsmaals sponsor sponsoreret
spoofning sporene sprang sprede spricker springe springer springvandet sprunget spruta språkcaféer sprættede spåner
spårat spæret spærrede spærres spærring spøg spørgsmåls spørgsmålstegn ssw stairwell stak stander standeren standing
standsede standser standset stang stanna starkare starkast starkaste starten starting starts startsida staten staty
stavefejl staver stavet stavningen staying stedets steer steget stegte stela stem stemmen stempel stentrappe stern
stigen stiger stikker stikord stikordet stil stile stilfærdig stilhed stilla stiller stilleste stir stirre stirrer
stive stjerne stjernen stjerner stjäla stjärna stjärnan stjæler stof stok stokroserne stoler stopp stoppa stoppas
stoppestedet stories stormen storskärm storskærm storskærmen straf strafbart straight strangers streak streaks
streamingfirma streck strecket streg strege stregen streger stregerne streget stregkoden strengere stribe strider
strikkeforum strimler strimlerne strimmel stroem strumpor stryg stryge stryger stryker sträcker sträng strålen strøg
strømme strømmen strømper stuck stue stulna stum stump stykke stykker stykket styra styre styrede styres styresystem
styring styrt ställa ställen ställena stämde stämningen stängas stærkere störas störst stötta stöttar støj størrelse
størrelsen størrelser størst største støt støv støvle støvsuger suddenly suddigt suits sukkerskålen sula sump sundheds
sundhedsapps sundhedsjournalen sundhedskortet sundhedskortets sundhedsvæsenet supermarked supermarkedet supermarket
suppe surprises suspected suspended sutsko svage svagheder svamp svampe svaren svarene svareren svares svarta svier
svigter svigtet svimmelhed svindler svindleren svindlerens svullnad svårare sværere sværest sværeste svømme svømmehal
svømmehallen svømmer swindlers swishar sygdomme syge sygehusets sygeplejersker syltetøj syltetøjet syltetøjsglas
symaskin symbol synas synet synge synger synges syrefrit syrran syskrin systerson systrar systrarna syvende syæsken
sägas säkerhet säkrast säkraste sälja säljer sällan sällskap sällskapet sämre sämst sämsta sängen särskild särskilt
säte sätter sådana sådant sålde sångtexter såre sårer såret sædet sædvanlige sækken sæl sælge sælger sælgerens sænke
særlig særligt sætning sætningen sætninger sætningerne sökmotorn sökningen sökrutan sömnig söndagskaffet sönder sødt
søfareren søgefelt søgefeltet søgemaskine søgesider søgningen søgninger søjlen sølvbryllup søndagen søndags sønner
sønnesøn sønnesønnen søns søsters søvn søvne taagede taber tablett tabletter tabletterna tacka tala talar taleboble
taleboblen tandhjul tandhjulet tandläkare tandläkaren tandpleje tankar tanker tankerne tape tappar target targeted
taske tasken tastes tastet tavlan tavle tavlen tavshed tavshedspligt taxi taxichaufför taxin teamet tecknen tecknet
tegnene tegner tegningen tejp teknisk teksterne tekstfeltet telefonbog telefonbogen telefonkatalogens telefonlinje
telefonnummeret telefons telefonsvarare telefonsyn telefontiden telefonøvelsen teleföretag teleföretaget
teleföretagets telling tenorer tepotte tepotten termokande terning terninger testen thief threaten threatens thrown
thumb tick tidens tidigt tidligt tidspunkter tidspunktet tie tikker tilbyd tilflytter tilfældig tilfældige tilfælles
tilhørere tillad tillade tilladelsen tilladelser tillykke tilpas tilskuddet tilstand tiltr tingen tingene tired
tirsdags tisdagen titel titlen titta tittar tjek tjekkes tjekliste tjene tjener tjent tjente tjock tjocka tjockt
tjuter tjuv tjuvlyssna tofaktor tofflor togstation togtider tokig tokigare tolkar tomater tomma tomme tommel tommelen
tommelfinger tommelfingeren tonen toner tonight tool topic topics toppen torget torka torn torr torsdagen torsk
torsken totrin traaden trafikljus trak traktor traktorer translation transport trappa trappen trapper trapperne
trappgång trapphuset trappsteg trasig travle travlt treasure trefoldigt trekant trevlig trial trick tricked tricket
tricks trillebør triller trinet triste troet trolde trompet troubles truer truet trumma trusler trussel trycket
trygghet trygghetsplan tryggt tryghedsplan tryghedsplanen tryk trykte trylletrick trädgårdsföreningen träffa träffas
träffat träffen tränar tråde tråden trådt tråkiga træ træer træg træk trække trækker trætte trætter tröst tröstar
tröttare trøje trøjen tull tullen tunge tungt turas tusch tuscher tusinder tva tveksam tvinga tvister tvivlsbunke
tvivlsbunken tvåfaktor tværs tværtimod tycka tyde tyk tykke tykkere tykt tynde tyngsta tyst tysthet tyv tyven tyvene
tyvenes tyverier tyvärr tänk tänka tänker tänkt tänkte tågede tål tåla tåle tåler tålmodighed tårer tårn tæl tænd
tænder tænderne tændes tænkt tærte tæt tættere tættest tömma tøj tømme tømmen tømmes tømning tømt tør tørre tørres
tørt uaabnet uanset ubesvarede udbetaler udbetalt udefra udenad udenfor udenpå udfyld udfører udgangspunkt udgaver
udgiften udgiver udgå udlevering udleveringer udløser udpeger udråb udråbstegn udsagn udsagnsord udsalg udseende
udseendet udslæt udstillede udstyr udtaget udtaler udtales udvalg udvidede udvidet udviskede uenig uenige uenigt uheld
uheldene uheldet uheldig uheldige uheldsbingo uhyggelig uhøflig uhøfligt uklar uldgarn ulejliger ulemper ulovlig
ulovligt ulykke ulykkelig ulykkelige ulåst ulæste umage umrühren und underskrive understruken undersökte undersøgelse
undgår undrer undskylde undskyldning undtagen uneasy unga ungefär ungt uniform unlock unormalt unpaid unread unsure
uppdateras uppdelade uppdiktade uppfostrade uppresning uppringd upprörd uppsägning uro urolig ursäkt urtekaffe useless
uset usigelig uskarpt uskyldig uskyldige utantill utide utilsigtet utmärkt utom utomlands utrustning utrygge utse
utser utskrifterna utskrivet uttag utvald utåt uvenlig uvenligt uvenner uvenskab uventet uvigtige uønsket vaccin
vaccination vaccinet vackert vaden vaelg vaken vaknar vaksam vakt vakta vaktas valgene vana vandet vandkande vandret
vandt vaner vanligast vanligt varan vardagen vardagligt vardkarta varen varer varerne varevogn varianter varmeblæser
varmer varmt varning varningen varningstecken varor varsamt varsom vase vask vaskekælder vasken vaskepulver vatten
vattnet vedkommende vedtaget vejer velat velkomst vend vende vender vendt venindes venlige venlighed vennens venner
vennerne vens venskab venstre vent venterum venterummet ventet venteværelse venteværelset verbrauchen verdens verkar
verklig verkligen verkligheten verktygen vers vibrere vicevært viceværten videobesöket videosamtale videosamtaler
vidnesbyrd vidundermiddel vifte vifteformet viften vigtigere vigtigst vigtigste vik viker vikten viktiga viktigare
viktigast viktigaste vild vildlede vildt vilkår villet villkor vinde vinder vindmøller vinduer vinduerne vink vinke
vinker vinna vinst vinteren vinterjacka virkelig virkeligheden virksomme virusser visat viset viskar visninger visse
visserligen vitaminer vitlök vittige vittigheder voice voices voksdugen voksede voksen vokset voksne voldeligt vrede
vredt vrid vundet vunnit vurdere vurderer vuxna väcka väcker vägavgift väggen välkommen välkomna vänlig vänligaste
vänligt vänner vänster väntrummet värd värk värken värktablett värld värre värsta värt väsentligen väskan växte våd
vågar vågen vågner vårdcentraler vårdens vårdkarta væg væggen vække vækkes vækkeur vælges vælter vænner værd værdiløs
værkstedet værktøj værktøjet værktøjskasse værn værre værste værten værtshus wake walked wall watt webbläsaren
webbsida weekends wet wonders wronged xyz yrke yrsel ytterdörr ytterdörren zoome zwei älg älskar ämne änka
ärendekorten ärlig ätit åbenbart åbningen ånder ångerrätt ånglok årevis årig årstal årstid årstiden återställning
återstår åtgärd åtminstone æble æbler æblerne æblet æbletræet æggeur ægteskab ældste ærgerligt ærinder ærlige ærligt
æske æsken æsker æskerne ögonblick ögonen ögonmottagningen öppnades övar övat överföring överkryssat överrumplad
översatt överst överstruken övningar övningarna övningsbladet övningsbladets övningskortet övningsmaterial ødelagt
ødelagte ødelægge ødelægger øer øerne øgruppe øjeblik øjeblikket øjenafdelingen øjenbryn øjenhøjde øjenlæge øjenlægen
øjet øjne øjnene ømme ømt ønsket øre ører øreringe ørerne øret øveannoncen øvearket øvebesked øvebeskeden øvebillede
øvebilleder øvebillederne øvebilledet øvebrev øvebreve øvebrevene øvebrevet øvebyen øvekode øvelsens øvelser
øvemateriale øvemøde øvemødet øveopkald øvepapiret øveregningen øverst øverste øvesamtale øvesiden øveskemaer
øveskemaet øveskærme øvetablet øvetelefon øvetelefonen øvetelefoner øvetelefonerne
"""#
  static let danish: StaticString = #"""
aberne abonnementerne abonner abonnere abonnerede abonnerer abonneres abonneret abonnering abonneringen abonneringer
abonneringerne abstrakt abstrakte absurd absurde accepter acceptere accepterede accepterer accepteret acceptering
accepteringen accepteringer accepteringerne adapter adaptere adapteren adapterer adapterne adgangskort adgangskortene
adgangskortet adgangskrav adgangskravene adgangskravet adgangsveje adgangsvejen adgangsvejene adjektiv adjektiver
adjektiverne adjektivet administrativ administrative administrativt administrer administrere administrerede
administrerer administreres administreret administrering administreringen adopter adoptere adopterede adopterer
adopteres adopteret adoptering adopteringen adopteringer adopteringerne adoption adoptionen adoptioner adoptionerne
adoptionsdokument adoptionsdokumenter adoptionsdokumenterne adoptionsdokumentet adresselinje adresselinjer
adresselinjerne adressere adresserede adresserer adresseres adresseret adressering adresseringen adresseringer
adresseringerne adækvat adækvate afbrydere afbryderen afbød afbøde afbøder afbødes afdelingsleder afdelingslederen
afdæmp afdæmpe afdæmper afdæmpes afdæmpt affaldscontainer affaldscontainere affaldscontaineren affaldscontainerne
affaldssortering affaldssorteringen affaldssorteringer affaldssorteringerne affrank affranker afgang afgangen afganger
afgangerne afgræns afgrænse afgrænsede afgrænser afgrænses afgrænset afhandling afhandlingen afhandlinger
afhandlingerne afhentning afhentningen afhentninger afhentningerne afhængig afhængige afhængigt afhør afhøre afhører
afhøres afhøring afhøringen afhøringer afhøringerne afhørt afhørte afinstallation afinstallationen afinstallationer
afinstallationerne afkobl afkoble afkoblede afkobler afkobles afkoblet afkod afkode afkodede afkoder afkodes afkodet
afkort afkorte afkortede afkorter afkortes afkortet afkryptering afkrypteringen afkrypteringer afkrypteringerne
aflastningsophold aflastningsopholdene aflastningsopholdet aflevering afleveringen afleveringer afleveringerne
afleveringssted afleveringsstedet afliv aflive aflivede afliver aflives aflivet aflur aflurede aflurer aflures afluret
afløse afløsen afløsere afløseren afløserne afmonte afmonter afpas afpasse afpassede afpasser afpasses afpasset afprøv
afprøver afregn afregne afregnede afregner afregnes afregnet afrikansk afrikanske afsenderne afskedigelse
afskedigelsen afskedigelser afskedigelserne afskrivning afskrivningen afskrivninger afskrivningerne afslagene afslaget
afslutningen afslutninger afslutningerne afspejl afspejle afspejlede afspejler afspejles afspejlet afspiller
afspillere afspilleren afspillerne afstemningen afstemninger afstemningerne afsætning afsætningen afsætninger
afsætningerne aftenhold aftenholdene aftenholdet aftenskole aftenskolen aftenskoler aftenskolerne aftensmadsret
aftensmadsretten aftensmadsretter aftensmadsretterne afvent afvente afventede afventes afventet afvikl afvikle
afviklede afvikler afvikles afviklet afvikling afviklingen afviklinger afviklingerne agte agtede agter agtes agtet
agurk agurken agurker agurkerne akkord akkorden akkorder akkorderne akse aksen akser akserne akter akterne aktien
aktier aktierne aktieselskab aktieselskaber aktieselskaberne aktieselskabet aktindsigten aktindsigter aktindsigterne
aktive aktivitetshus aktivitetshuse aktivitetshusene aktivitetshuset aktivt aktualiser aktualisere aktualiserede
aktualiserer aktualiseres aktualiseret aktualisering aktualiseringen aktualiseringer aktualiseringerne aktuelt akvarel
akvarellen akvareller akvarellerne akvarie akvariefisk akvariefisken akvariefisker akvariefiskerne akvarier akvarierne
akvariet alderdom alderdomen alderdomshjem alderdomshjemmene alderdomshjemmet aldersgruppen aldersgrupper
aldersgrupperne allergien allergier allergierne allergisk allergiske almindeligere almindeligst almindeligste altaner
altanerne altergang altergangen alterganger altergangerne alternativer alternativerne alternativt ambitiøs ambitiøse
ambitiøst ambulancen ambulancer ambulancerne amerikansk amerikanske analyser analysere analyserede analyserer
analyseres analyseret analysering analyseringen analyseringer analyseringerne ananas anbefal anbefales anbefaling
anbefalingen anbefalinger anbefalingerne anbefalingsbrev anbefalingsbrevene anbefalingsbrevet andele andelen andelene
andelshaver andelshavere andelshaveren andelshaverne andelslejlighed andelslejligheden andelslejligheder
andelslejlighederne andelsselskab andelsselskaber andelsselskaberne andelsselskabet anekdote anekdoten anekdoter
anekdoterne anetavle anetavlen anetavler anetavlerne anfald anfaldene anfaldet anfør anføre anfører anføres anført
anførte angst angsten anholdelse anholdelsen anholdelser anholdelserne anke anken ankerne anklager anklagere
anklageren anklagerne anklen ankler anklerne ankomsten ankomster ankomsterne anlæg anlægge anlægger anlægges anmeldere
anmelderen anmelderne anmodningerne annoncere annoncerede annonceres annoncering annonceringen annonceringer
annonceringerne anpartsselskab anpartsselskaber anpartsselskaberne anpartsselskabet anselig anselige anseligt
ansvarligt ansættelse ansættelsen ansættelser ansættelserne ansættelseskontrakt ansættelseskontrakten
ansættelseskontrakter ansættelseskontrakterne ansættelsesvilkår ansættelsesvilkårene ansættelsesvilkåret
ansøgningsbrev ansøgningsbrevene ansøgningsbrevet ansøgningskrav ansøgningskravene ansøgningskravet antallene antenne
antennen antenner antennerne antologi antologien antologier antologierne anvendelighed anvendeligheden apparaterne
appeller appellere appellerede appellerer appelleres appelleret appelsin appelsinen appelsiner appelsinerne
applikationen applikationer applikationerne arbejd arbejdere arbejderen arbejderne arbejdes arbejdsbord arbejdsborde
arbejdsbordene arbejdsbordet arbejdscomputer arbejdscomputere arbejdscomputeren arbejdscomputerne arbejdsdag
arbejdsdage arbejdsdagen arbejdsdagene arbejdsgang arbejdsgangen arbejdsganger arbejdsgangerne arbejdsgivere
arbejdsgiveren arbejdsgiverne arbejdsgruppe arbejdsgruppen arbejdsgrupper arbejdsgrupperne arbejdshandske
arbejdshandsken arbejdshandsker arbejdshandskerne arbejdshæfte arbejdshæfter arbejdshæfterne arbejdshæftet arbejdsliv
arbejdslivet arbejdsløs arbejdsløse arbejdsløsere arbejdsløsest arbejdsløseste arbejdsløshed arbejdsløsheden
arbejdsløst arbejdsmarked arbejdsmarkeder arbejdsmarkederne arbejdsmarkedet arbejdsmarkedsbidrag arbejdsmiljø
arbejdsmiljøet arbejdsområde arbejdsområder arbejdsområderne arbejdsområdet arbejdspladsen arbejdspladserne arbejdsrum
arbejdsrummene arbejdsrummet arbejdssted arbejdsstedet arbejdstid arbejdstider arbejdstiderne arbejdstøj arbejdstøjet
arbejdsuheld arbejdsuheldene arbejdsuheldet arbejdsvilkår arbejdsvilkårene arbejdsvilkåret arbejdsværelse
arbejdsværelser arbejdsværelserne arbejdsværelset argumentation argumentationen argumentationer argumentationerne
argumenter argumentere argumenterede argumenterer argumenteres argumenteret argumentering argumenteringen
argumenteringer argumenteringerne argumenterne argumentet arkiver arkivere arkiverede arkiverer arkiveres arkiveret
arkivering arkiveringen arkiveringer arkiveringerne arkæologi arkæologien armbåndsur armbåndsurene armbåndsuret arme
armene arrangementerne arranger arrangere arrangerede arrangerer arrangeres arrangeret arrangering arrangeringen
arrangeringer arrangeringerne arveafgift arveafgiften asfalter asfaltere asfalterede asfalterer asfalteres asfalteret
asfaltering asfalteringen asfalteringer asfalteringerne asiatisk asiatiske assister assistere assisterer assisteres
assisteret atomkraft atomkraften attestation attestationen attestationer attestationerne attraktion attraktionen
attraktioner attraktionerne aubergine auberginen auberginer auberginerne auditorie auditorier auditorierne auditoriet
auktion auktionen auktioner auktionerne australsk australske autentificering autentificeringen autentificeringer
autentificeringerne automatiser automatisere automatiserede automatiserer automatiseres automatiseret automatisering
automatiseringen automatiseringer automatiseringerne automekaniker automekanikere automekanikeren automekanikerne
autosvar autosvarene autosvaret avisabonnement avisabonnementer avisabonnementerne avisabonnementet avisside avissiden
avissider avissiderne avisudklip avocado avocadoen avocadoer avocadoerne badehåndklæde badehåndklæder badehåndklæderne
badehåndklædet badekaret badene badeværelse badeværelser badeværelserne badeværelset badminton badmintonen bagage
bagagen bagager bagel bagelen bageler bageri bagerier bagerierne baggrundsbillede baggrundsbilleder
baggrundsbillederne baggrundsbilledet baggrundslys baggrundslysene baggrundslyset baghave baghaven baghaver baghaverne
baghjul baghjulene baghjulet baglys baglysene baglyset bagning bagningen bagrude bagruden bagruder bagruderne
bagsætning balancer balancere balancerede balancerer balanceres balanceret balancering balanceringen balanceringer
balanceringerne balkon balkonen balkoner balkonerne balletskole balletskolen balletskoler balletskolerne banan bananen
bananerne bandage bandagen bandager bandagerne bandene bandet bane banen baner banerne bankede bankes bankkortene
banklån banklånene banklånet bankrådgiver bankrådgivere bankrådgiveren bankrådgiverne barber barbere barberede
barberer barberes barberet barndomen barndomshjemmene barndomshjemmet barndomsminde barndomsminder barndomsminderne
barndomsmindet barnedåb barnedåben barnestol barnestole barnestolen barnestolene barnlig barnlige barnligt bas bassen
basser basserne batikmaleri batikmalerier batikmalerierne batikmaleriet batterier batterierne bearbejd bearbejde
bearbejdede bearbejder bearbejdes bearbejdet beboerforening beboerforeningen beboerforeninger beboerforeningerne
beboerhus beboerhuse beboerhusene beboerhuset beboermøde beboermøder beboermøderne beboermødet beboerrum beboerrummene
beboerrummet beboerråd beboerrådene beboerrådet bebrejd bebrejdede bebrejder bebrejdes bebrejdet bedragerier
bedragerierne bedrageriet bedrøv bedrøve bedrøvede bedrøver bedrøves bedrøvet bedøm bedømmer bedømmes bedømt bedømte
befordring befordringen begejstr begejstre begejstrede begejstrer begejstres begejstring begejstringen begrund
begrundede begrundelse begrundelsen begrundelser begrundelserne begrunder begrundes begrundet begræns begrænse
begrænsede begrænser begrænses begrænset begunstig begunstige begunstigede begunstiger begunstiges begunstiget
begyndelser begyndelserne begynderhold begynderholdene begynderholdet behag behage behagede behager behages behaget
behandl behandlede behandleren behandlerne behandlingen behandlinger behandlingerne behovene bekend bekende bekender
bekendes bekendtgørelse bekendtgørelsen bekendtgørelser bekendtgørelserne bekost bekoste bekostede bekoster bekostes
bekostet bekymring bekymringen bekymringer bekymringerne belast belaste belastede belaster belastes belastet belgisk
belgiske belys belyse belyser belyses belyst belyste belær belære belærer belæres belært belærte bemærk bemærker
bemærkes bemærket benyt benytte benyttede benytter benyttes benyttet benzinen benzinkort benzinkortene benzinkortet
benzinmotor benzinmotoren benzinmotorer benzinmotorerne bered berede bereder beredes beredt beredte beregningen
beregninger beregningerne berolig berolige beroliger beroliges beroliget berømt besigt besigtig besigtige besigtigede
besigtiger besigtiges besigtiget beskadig beskadige beskadigede beskadiger beskadiges beskatning beskatningen
beskatninger beskatningerne beskatte beskattede beskatter beskattes beskattet beskæftig beskæftige beskæftigede
beskæftiger beskæftiges beskæftiget beskær beskærer beskæres beslutning beslutningen beslutninger beslutningerne
besparelse besparelsen besparelser besparelserne bestem bestemmelse bestemmelsen bestemmelser bestemmelserne bestemmes
bestik bestillingsseddel bestseller bestsellere bestselleren bestsellerne bestyrelse bestyrelser bestyrelserne
bestyrelsesmøde bestyrelsesmøder bestyrelsesmøderne besvære besværede besværer besværes besøgssted besøgsstedet
besøgstallene besøgstallet besøgsvenneordningen besøgsvenneordninger besøgsvenneordningerne betalingstjeneste
betalingstjenesten betalingstjenester betalingstjenesterne betingelse betingelsen betjen betjenes betjeningspanel
betjeningspaneler betjeningspanelerne betjeningspanelet betjente betydelig betydelige betydeligt betænkning
betænkningen betænkninger betænkningerne bevilg bevilge bevilgede bevilger bevilges bevilget bevilling bevillingen
bevillinger bevillingerne bevismateriale bevismaterialer bevismaterialerne bevismaterialet bevæg bevæge bevægede
bevægelig bevægelige bevægelighed bevægeligheden bevægeligt bevæges bevæget biblioteksvæsen biblioteksvæsenet
bierhverv bierhvervene bierhvervet bilbatteri bilbatterier bilbatterierne bilbatteriet bilejer bilejere bilejeren
bilejerne bilerne bilfærge bilfærgen bilfærger bilfærgerne billedarkiv billedarkiver billedarkiverne billedarkivet
billedbog billedbogen billedboger billedformat billedformater billedformaterne billedformatet billedkunst
billedkunsten billedkunstner billedkunstnere billedkunstneren billedkunstnerne billedmateriale billedmaterialer
billedmaterialerne billedmaterialet billedskole billedskolen billedskoler billedskolerne billedsprog billedsprogene
billedsproget billen biller billerne billetautomat billetkontrol billetkontroller billetkontrollere billetkontrolleren
billetkontrollerne billigste billån billånene billånet bilsynene bilsynet bindingsværkshus bindingsværkshuse
bindingsværkshusene bindingsværkshuset biodynamisk biodynamiske biogas biogassen biogasser biogasserne biograf
biografen biografer biograferne biografi biografien biografier biografierne biografsal biografsale biografsalen
biografsalene biologi biologien biologisk biologiske blandede blender blendere blenderen blenderne blid blide blidere
blidest blideste blidt blikkenslager blikkenslagere blikkenslageren blikkenslagerne blinklys blinklysene blinklyset
blodprøvetagning blodprøvetagningen blodprøvetagninger blodprøvetagningerne blomkål blomkålen blommetræ blommetræet
blomsten blomsterkasse blomsterkassen blomsterkasser blomsterkasserne blomsterne blomstr blomstre blomstrede blomstrer
blomstres blomstret bluse blusen bluserne blyantspidser blyantspidsere blyantspidseren blyantspidserne blåbær
blåbærrene blåbærret blålig blålige blåligt blæk blækpatron blækpatronen blækpatroner blækpatronerne blækprinter
blækprintere blækprinteren blækprinterne blære blæren blærer blærerne blæs blæseinstrument blæseinstrumenter
blæseinstrumenterne blæseinstrumentet blæser blæses blæst blæste blæsten blødere blødest blødeste boganmeldelse
boganmeldelsen boganmeldelser boganmeldelserne bogautomat bogføring bogføringen bogholderi bogholderier bogholderierne
bogholderiet bogklub bogklubben bogklubber bogklubberne bogomslag bogomslagene bogomslaget bogsamling bogsamlingen
bogsamlinger bogsamlingerne bogside bogsiden bogsider bogsiderne bogstavere bogstaverede bogstaverer bogstaveres
bogstaveret bogstavering bogstaveringen bogstaveringer bogstaveringerne bogtrykkeri bogtrykkerier bogtrykkerierne
bogtrykkeriet bogudstilling bogudstillingen bogudstillinger bogudstillingerne bogvogn bogvogne bogvognen bogvognene
bolde bolden boldene boligforeninger boligforeningerne boliglån boliglånene boliglånet boligmarked boligmarkeder
boligmarkederne boligmarkedet boligområde boligområder boligområderne boligområdet boligorganisation
boligorganisationen boligorganisationer boligorganisationerne boligpolitik boligpolitikken boligpolitikker
boligpolitikkerne boligrådgiver boligrådgivere boligrådgiveren boligrådgiverne boligselskab boligselskaber
boligselskaberne boligselskabet bollen bollerne bolten bolter bolterne boltr boltre boltrede boltrer boltres boltret
bomuldsgarn bomuldsgarnene bomuldsgarnet borede boremaskine boremaskinen boremaskiner boremaskinerne borer bores boret
borgerforening borgerforeningen borgerforeninger borgerforeningerne borgerhus borgerhuse borgerhusene borgerhuset
borgermøder borgermøderne borgermødet borgerrådgiver borgerrådgivere borgerrådgiveren borgerrådgiverne bosted bostedet
brandbil brandbilen brandbiler brandbilerne brandfare brandslukker brandslukkere brandslukkeren brandslukkerne
brandvæsen bredest bredeste bremse bremsen bremser bremserne brevskriver brevskrivere brevskriveren brevskriverne
brevsprække brevsprækker brevsprækkerne brevsvar brevsvarene brevsvaret brevveksling brevvekslingen brevvekslinger
brevvekslingerne bridgespiller bridgespillere bridgespilleren bridgespillerne brik brikken brikker brikkerne brille
brillen brillestel brillestellene brillestellet brodere broderede broderer broderes broderet broderi broderier
broderierne broderimaskine broderimaskinen broderimaskiner broderimaskinerne brodering broderingen broderinger
broderingerne broderiramme broderirammen broderirammer broderirammerne brombær brombærrene brombærret brugbare
brugelig brugelige brugeligt brugergruppe brugergruppen brugergrupper brugergrupperne brugerråd brugerrådene
brugerrådet brugertilfredshed brugertilfredsheden brugertilfredsheder brugertilfredshederne brugerundersøgelse
brugerundersøgelsen brugerundersøgelser brugerundersøgelserne brugervenlighed brugervenligheden brugsdel brugsdele
brugsdelen brugsdelene brugskunst brugskunsten brugtmarked brugtmarkedet brune brunlig brunlige brunligt brusebad
brusebadene brusebadet bryg brygge bryggede brygger bryggeri bryggerier bryggerierne bryggeriet brygges brygget
bryllupsrejse bryllupsrejsen bryllupsrejser bryllupsrejserne brændeovn brændeovne brændeovnen brændeovnene brætspil
brætspillene brætspillet brætspilsaften brætspilsaftenen brætspilsaftener brætspilsaftenerne brøde brødene brødkniv
brødknive brødkniven brødknivene brødristere brødristeren brødristerne brødstykke brødstykker brødstykkerne
brødstykket brøkdel brøkdelen brøkdeler brøkdelerne buddhistisk buddhistiske budding buddingen buddinger buddingerne
budgetter budgetterne budgettet buket buketten buketter buketterne bukse buksen bukser bukserne bundskat bureaukratisk
bureaukratiske buskker buskkerne buskort buskortene buskortet buslinje buslinjen buslinjer buslinjerne busrutekort
busrutekortene busrutekortet bustur busturen busturer butikskæde butikskæden butikskæder butikskæderne butiksvindue
butiksvinduer butiksvinduerne butiksvinduet bybus bybussen bybusser bybusserne bycenter bycenteret bydele bydelene
byge bygen byger bygerne byggeprojekt byggeprojekter byggeprojekterne byggeprojektet bygningerne byhus byhuse byhusene
byhuset bykort bykortene bykortet bymiljø bymiljøet byområde byområder byområderne byområdet bypark byparken byrummene
byrummet byråd byrådene byrådsudvalg byrådsudvalgene byrådsudvalget byttede byvandring byvandringen byvandringer
byvandringerne bådene båndene båndet båndoptager båndoptagere båndoptageren båndoptagerne bælte bælter bælterne bæltet
bærbart bærrene bærret bøgeskove bøgeskoven bøgeskovene bøgetræ bøgetræet bølge bølgen bølger bølgerne børnefest
børnefesten børnefester børnefesterne børnegruppe børnegruppen børnegrupper børnegrupperne børnehjem børnehjemmene
børnehjemmet børnehjørne børnehjørner børnehjørnerne børnehjørnet børnehold børneholdene børneholdet børnehus
børnehuse børnehusene børnehuset børnekor børnekorene børnekoret børnelitteratur børnelitteraturen børneløb
børneløbene børneløbet børnerum børnerummene børnerummet børneråd børnerådene børnerådet børnetillæg børnetillæggene
børnetillægget børnetøj børnetøjet børnevise børnevisen børneviser børneviserne børneværelse børneværelser
børneværelserne børneværelset bøtte bøtten bøtter bøtterne campingplads campingpladsen campingpladser campingpladserne
campingudstyr campingudstyret campingvogn campingvogne campingvognen campingvognene celler cellerne cello celloen
celloer celloerne centraliser centralisere centraliserede centraliserer centraliseres centraliseret centralisering
centraliseringen centraliseringer centraliseringerne certificer certificere certificerede certificerer certificeres
certificeret certificering certificeringen certificeringer certificeringerne certifikat certifikater certifikaterne
certifikatet champignon champignonen champignoner champignonerne charterrejse charterrejsen charterrejser
charterrejserne chokoladen chokolader chokoladerne citat citaterne citatet citer citere citerede citerer citeres
citeret citering citeringen citeringer citeringerne citron citronen citroner citronerne collage collagen collager
collagerne computerbord computerborde computerbordene computerbordet computermus computermusen computermuser
computermuserne computerspil computerspillene computerspillet container containere containeren containerne
containerskib containerskibene containerskibet courgette courgetten courgetter courgetterne coverbillede coverbilleder
coverbilledet cremer cremerne cykelkæde cykelkæden cykelkæder cykelkæderne cykelpumpe cykelpumpen cykelpumper
cykelpumperne cykelrytter cykelryttere cykelrytteren cykelrytterne cykelstativ cykelstativer cykelstativerne
cykelstativet cykelstel cykelstellene cykelstellet cykelstier cykelstierne cykeltur cykelturen cykelturer cykelvej
cykelveje cykelvejen cykelvejene cykl cykle cyklede cykler cykles cyklet dagbladene dagbladet daghøjskole daghøjskolen
daghøjskoler daghøjskolerne daglig daglige dagpengemodtager dagpengemodtagere dagpengemodtageren dagpengemodtagerne
dagslys dagslyset dagsorden dagsordenen dagsordener dagsordenerne dagsordenspunkt dagsordenspunkter
dagsordenspunkterne dagsordenspunktet dagtilbudssted dagtilbudsstedet damekor damekorene damekoret damp dampbad
dampbadene dampbadet dampe dampede damper dampes dampet dans danseaften danseaftenen danseaftener danseaftenerne
dansede dansegruppe dansegruppen dansegrupper dansegrupperne danseholdet danseholdetene dansen dansere danseren
danserne danses danset debatter debatterne decentraliser decentralisere decentraliserede decentraliserer
decentraliseres decentraliseret decentralisering decentraliseringen decentraliseringer decentraliseringerne definer
definere definerede definerer defineres defineret definering defineringen defineringer defineringerne dejligere
dejligst dejligste dejligt delagtig delagtige delagtigt delebil delebilen delebiler delebilerne delegation
delegationen delegationer delegationerne deleger delegere delegerede delegerer delegeres delegeret delegering
delegeringen delegeringer delegeringerne delløsning delløsningen delløsninger delløsningerne deltagelse deltagelsen
demokratisering demokratiseringen demokratisk demokratiske demonstrer demonstrere demonstrerede demonstrerer
demonstreres demonstreret demonstrering demonstreringen demonstreringer demonstreringerne departement departementer
departementerne departementet deponer deponere deponerede deponerer deponeres deponeret deponering deponeringen
deponeringer deponeringerne depression depressionen depressioner depressionerne designer designere designeren
designerne desperat desperate destiller destillere destillerede destillerer destilleres destilleret destillering
destilleringen destilleringer destilleringerne destination destinationen destinationer destinationerne diagnosticer
diagnosticere diagnosticerede diagnosticerer diagnosticeres diagnosticeret diagnosticering diagnosticeringen
diagnosticeringer diagnosticeringerne dialogmøde dialogmøder dialogmøderne dialogmødet diesel dieselen dieselmotor
dieselmotoren dieselmotorer dieselmotorerne diffus diffuse diffust digitaliser digitalisere digitaliserer
digitaliseres digitaliseret digitaliseringen digitaliseringer digitaliseringerne dimissionsfest dimissionsfesten
dimissionsfester dimissionsfesterne diplom diplomatisk diplomatiske diplomer diplomerne diplomet direktorat
direktorater direktoraterne direktoratet disen diskussionen diskussioner diskussionerne diskuter diskuterede
diskuterer diskuteres diskuteret dispensation dispensationen dispensationer dispensationerne disputats disputatsen
disputatser disputatserne distribuer distribuere distribuerede distribuerer distribueres distribueret distribuering
distribueringen distribueringer distribueringerne distriktsblad distriktsbladene distriktsbladet divider dividere
dividerede dividerer divideres divideret dividering divideringen divideringer divideringerne dobbeltsidig
dobbeltsidige dobbeltsidigt dokumentar dokumentaren dokumentarer dokumentarerne dokumentarkiv dokumentarkiver
dokumentarkiverne dokumentarkivet dokumentere dokumenterede dokumenterer dokumenteres dokumenteret dokumentering
dokumenteringen dokumenteringer dokumenteringerne dokumenterne dokumentscanner dokumentscannere dokumentscanneren
dokumentscannerne domkirke domkirken domkirker domkirkerne dommer dommere dommeren dommerne domstole domstolen
domstolene domstolsbehandling domstolsbehandlingen domstolsbehandlinger domstolsbehandlingerne dosere doserede doserer
doseres doseret dosering doseringen doseringer doseringerne downloadhastighed downloadhastigheden dramatiser
dramatisere dramatiserede dramatiserer dramatiseres dramatiseret dramatisering dramatiseringen dramatiseringer
dramatiseringerne dramatiske drejebænk drejebænken drejebænker drikkeglas drikkelig drikkelige drikkeligt drikken
drikkevare drikkevaren drikkevarer drikkevarerne dril drilles drillet drivhus drivhuse drivhusene drivhuset
drivhustomat drivhustomaten drivhustomater drivhustomaterne dråben dråberne dræn dræne drænede dræner drænes drænet
drøft drøfte drøftede drøfter drøftes drøftet drøm drømme drømmer drømmes drømt drømte dukkehus dukkehuse dukkehusene
dukkehuset dukkes dukket dummere dummest dummeste dumt dygtigere dygtigst dygtigt dyne dynen dyner dynerne dyrene
dyret dyrk dyrke dyrkede dyrker dyrkes dyrket dåb dåben dåsen dåserne dækkene dækning dækningen dækninger dækningerne
døm dømmes dømt dømte edderkop edderkoppen edderkopper edderkopperne eddike eddiken eddiker eddikerne effektiv
effektive effektivisering effektiviseringen effektiviseringer effektiviseringerne effektivt efterforskning
efterforskningen efterforskninger efterforskningerne efterisolering efterisoleringen efterisoleringer
efterisoleringerne efterkommer efterkommeren efterlev efterleve efterlever efterleves efterlys efterlyse efterlyses
efterlyset efterlysningen efterlysningerne efterlønsmodtager efterlønsmodtagere efterlønsmodtageren
efterlønsmodtagerne eftermiddagene eftermiddagshold eftermiddagsholdene eftermiddagsholdet efterprøv efterprøve
efterprøvede efterprøver efterprøvet eftersending eftersendingen eftersendinger eftersendingerne efterskole
efterskolen efterskoler efterskolerne efteruddannelse efteruddannelsen efteruddannelser efteruddannelserne efterårsdag
efterårsdage efterårsdagen efterårsdagene ejendomsskat ejerforening ejerforeningen ejerforeninger ejerforeningerne
ejerlejlighed ejerlejligheden ejerlejligheder ejerlejlighederne eksamen eksamenen eksamener eksamenerne ekskursion
ekskursionen ekskursioner ekskursionerne eksotisk eksotiske ekspeder ekspedere ekspederer ekspederes eksperiment
eksperimenter eksperimentere eksperimenterede eksperimenterer eksperimenteres eksperimenteret eksperimenterne
eksperimentet eksporter eksportere eksporterede eksporterer eksporteres eksporteret eksportering eksporteringen
eksporteringer eksporteringerne ekspresbus ekspresbussen ekspresbusser ekspresbusserne eksprestog eksprestogene
eksprestoget elapparat elapparater elapparaterne elapparatet elastisk elastiske elbil elbilen elbiler elbilerne
elefant elefanten elefanter elefanterne elegant elegante elektriker elektrikere elektrikeren elektrikerne elektrisk
elektriske elektronikaffald elektronikaffaldet element elementer elementerne elementet elementær elementære elementært
elevatorer elevatorerne elevplan elevplanen elevplaner elevplanerne elforsyning elforsyningen elinstallation
elinstallationen elinstallationer elinstallationerne elmotor elmotoren elmotorer elmotorerne elmåler elmålere
elmåleren elmålerne elregninger elregningerne elselskab elselskaber elselskaberne elselskabet elsk elske elskede
elskes elsket elværktøj elværktøjet emballage emballagen emballager emballagerne emneord emneordene emneordet emnerne
encyklopædi encyklopædien encyklopædier encyklopædierne endelige endeligt energibesparelse energibesparelsen
energibesparelser energibesparelserne energien energier energierne energisk energiske engager engagere engagerede
engagerer engageres engageret engagering engageringen engageringer engageringerne enker enkerne ensidig ensidige
ensidigt ensomhed ensomheden ensomme ensommere ensomt entréer entréerne enårig enårige enårigt epidemi epidemien
epidemier epidemierne epilog epilogen epiloger epilogerne episode episoden episoder episoderne ergoterapeut
ergoterapeuten ergoterapeuter ergoterapeuterne erhvervene erhvervet erhvervslejemål erhvervslejemålene
erhvervslejemålet erhvervsområde erhvervsområder erhvervsområderne erhvervsområdet erklær erklære erklærer erklæres
ernær ernære ernærer ernæres erstatningskrav erstatningskravene erstatningskravet estiske etabler etablere etablerede
etablerer etableres etableret etablering etableringen etableringer etableringerne etagehus etagehuse etagehusene
etagehuset etik etiketprinter etiketprintere etiketprinteren etiketprinterne etisk etiske etnisk etniske etårig
etårige etårigt europaparlamentsvalg europaparlamentsvalgene europaparlamentsvalget europæisk europæiske evakuer
evakuere evakuerede evakuerer evakueres evakueret evakuering evakueringen evakueringer evakueringerne evaluer evaluere
evaluerede evaluerer evalueres evalueret evalueringen evalueringer evalueringerne fabl fable fablede fabler fables
fablet fabrikation fabrikationen fabrikationer fabrikationerne fabriker fabrikere fabrikerede fabrikerer fabrikeres
fabrikeret fabrikering fabrikeringen fabrikeringer fabrikeringerne fabrikken fabrikker fabrikkerne facade facaden
facader facaderne facebookgruppe facebookgruppen facebookgrupper facebookgrupperne fad fadene fadet fagbibliotek
fagbiblioteker fagbibliotekerne fagbiblioteket fagblad fagbladene fagbladet fagemne fagemner fagemnerne fagemnet
fagforeningskontingent fagforeningskontingenter fagforeningskontingenterne faglitteratur faglitteraturen
faglitteraturer faglitteraturerne fagområde fagområder fagområderne fagområdet fakultet fakulteter fakulteterne
fakultetet faldene falskere falskest falskeste familiebil familiebilen familiebiler familiebilerne familiebillede
familiebilleder familiebillederne familiebilledet familieforøgelse familieforøgelsen familieforøgelser
familieforøgelserne familiefotografi familiefotografier familiefotografierne familiefotografiet familiehus familiehuse
familiehusene familiehuset familieliv familielivet familiepolitik familiepolitikken familiepolitikker
familiepolitikkerne fanelinje fanelinjen fanelinjer fanelinjerne fanerne fantasi fantasier fantasierne fantastiske
farligere farligst farvebånd farvebåndene farvebåndet farveløs farveløse farveløsere farveløsest farveløseste
farveløst farvepatron farvepatronen farvepatroner farvepatronerne farveprinter farveprintere farveprinteren
farveprinterne fastede fastelavnsbolle fastelavnsbollen fastelavnsboller fastelavnsbollerne fastelavnsoptog
fastelavnsoptogene fastelavnsoptoget fastes fastet fastnettelefon fastnettelefonen fastnettelefoner fastnettelefonerne
fattig fattigdom fattigdomen fattige fattigere fattigst fattigste fattigt fejekost fejekoste fejekosten fejekostene
fejle fejles fejr fejre fejrede fejres fejret fejring fejringen fejringer fejringerne femtedelen femtedeler
femtedelerne femårig femårige femårigt feriebolig ferieboligen ferieboliger ferieboligerne feriedag feriedage
feriedagen feriedagene ferieland ferielande ferielandene ferielandet fernisering ferniseringen ferniseringer
ferniseringerne ferniserings ferniseringsen festerne festivaler festivalerne festlighed festligheden festligheder
festlighederne festsal festsale festsalen festsalene festudvalg festudvalgene festudvalget festuge festugen festuger
festugerne fiberforbindelse fiberforbindelsen fiberforbindelser fiberforbindelserne fikser fiksere fikserede fikserer
fikseres fikseret fiksering fikseringen fikseringer fikseringerne filformat filformater filformaterne filformatet
filmaften filmaftenen filmaftener filmaftenerne filmklub filmklubben filmklubber filmklubberne filmmusik filmproducer
filmproducere filmproduceren filmproducerne filmspor filmsporene filmsporet filosofer filosofere filosoferede
filosoferer filosoferes filosoferet filosofering filosoferingen filosoferinger filosoferingerne filosofi filosofien
filtning filtningen filtninger filtningerne filtr filtre filtrede filtrer filtrere filtrerede filtrerer filtreres
filtreret filtrering filtreringen filtreringer filtreringerne filtres filtret finanser finansiel finansielle
finansielt finansiering finansieringen finansieringer finansieringerne firmabil firmabilen firmabiler firmabilerne
fiskede fiskerier fiskerierne fiskeriet fiskes fjerdedel fjerdedelen fjerdedeler fjerdedelerne fjerkræ fjerkræet
fjernbetjening fjernbetjeningen fjernbetjeninger fjernbetjeningerne fjernere fjernest fjerneste fjernlån fjernlånene
fjernlånet fjernsynene fjernsynsapparat fjernsynsapparater fjernsynsapparaterne fjernsynsapparatet fjernsynsstudie
fjernsynsstudier fjernsynsstudierne fjernsynsstudiet fjernvarme fjernvarmeledning fjernvarmeledningen
fjernvarmeledninger fjernvarmeledningerne flade fladere fladest fladeste flamber flambere flamberede flamberer
flamberes flamberet flambering flamberingen flamberinger flamberingerne flaskeautomat flasken flasker flaskerne
flersidig flersidige flersidigt flerårig flerårige flerårigt flet fletning fletningen fletninger fletningerne flette
flettede fletter flettes flextrafik flirt flirte flirtede flirter flirtes flirtet flittig flittige flittigere
flittigst flittigste flittigt flottere flottest flotteste fluktuation fluktuationen fluktuationer fluktuationerne
flyafgang flyafgangen flyene flyrejsen flyrejser flyrejserne flyselskab flyselskaber flyselskaberne flyselskabet
flyttedag flyttedage flyttedagen flyttedagene flæskeskive flæskeskiven flæskeskiver flæskeskiverne fløde fløden fløder
fløjte fløjten fløjter fløjterne fobi fobien fobier fobierne fodbad fodbadene fodbadet fodbolden fodboldhold
fodboldholdene fodboldholdet fodboldklub fodboldklubben fodboldklubber fodboldklubberne fodboldspiller fodboldspillere
fodboldspilleren fodboldspillerne fodgænger fodgængere fodgængeren fodgængerne fodnote fodnoten fodnoter fodnoterne
fodpleje folde foldede foldes foldet folkeafstemning folkeafstemningen folkeafstemninger folkeafstemningerne
folkemusik folkeoplysning folkeoplysningen folkeoplysningsråd folkeoplysningsrådene folkeoplysningsrådet folkeskole
folkeskolelærer folkeskolelærere folkeskolelæreren folkeskolelærerne folkeskolen folkeskoler folkeskolerne
folkesundhed folkesundheden folketingsvalgene folketingsvalget folketælling folketællingen folketællinger
folketællingerne foragt foragte foragtede foragter foragtes foragtet forandr forandre forandrede forandrer forandres
forandret forbedring forbedringen forbedringer forbedringerne forbehold forbeholdene forbeholdet forberegn forberegne
forberegnede forberegner forberegnes forberegnet forbindelseskode forbindelseskoden forbindelseskoder
forbindelseskoderne forbrug forbruge forbruger forbrugerråd forbrugerrådene forbruges forbrugslån forbrugslånene
forbrugslånet forbrugstal forbrugstallene forbrugstallet forbrugt forbrugte fordamp fordampe fordampede fordampes
fordampet fordelagtig fordelagtige fordelagtigt fordelen fordelene fordelingerne fordobl fordoble fordoblede fordobler
fordobles forebygge forebyggede forebygger forebygges forebygget foredragsholder foredragsholdere foredragsholderen
foredragsholderne foredragsrum foredragsrummene foredragsrummet foredragssal foredragssale foredragssalen
foredragssalene forelskelse forelskelsen forelskelser forelskelserne forelæsning forelæsningen forelæsninger
forelæsningerne foreløbig foreløbige foreløbigt foreningshus foreningshuse foreningshusene foreningshuset
foreningsleder foreningsledere foreningslederen foreningslederne foreningsliv foreningslivet foreningsmedlemskab
foreningsmedlemskaber foreningsmedlemskaberne foreningsmedlemskabet foreningsmøde foreningsmøder foreningsmøderne
foreningsmødet forenkl forenkle forenklede forenkler forenkles forenklet forestilling forestillingen forestillinger
forestillingerne forfatteraften forfatteraftenen forfatteraftener forfatteraftenerne forfærdelig forfærdelige
forfærdeligere forfærdeligst forfærdeligste forfærdeligt forfør forføre forfører forføres forført forførte forhale
forhalede forhaler forhales forhalet forhandl forhandle forhandlede forhandles forhandlet forhast forhaste forhastede
forhaster forhastes forhastet forhave forhaven forhaver forhaverne forhindr forhindre forhindrede forhindrer
forhindres forhindret forhindring forhindringen forhindringer forhindringerne forhjul forhjulene forhjulet forhåbning
forhåbningen forhåbninger forhåbningerne forhåndsvisning forhåndsvisningen forhåndsvisninger forhåndsvisningerne
forhør forhøre forhører forhøres forhørt forhørte forkast forkaste forkastede forkaster forkastes forkastet
forklaringerne forkort forkorte forkortede forkorter forkortes forkortet forkæl forkæle forkælede forkæler forkæles
forkælet forkølelsen forkølelser forkølelserne forlang forlange forlangede forlanger forlanges forlanget forlov
forlove forlovede forlover forloves forlovet forlys forlysene forlyset forlængelse forlængelsen forlængelser
forlængelserne forlængerledning forlængerledningen forlængerledninger forlængerledningerne forløbene formandsvalg
formandsvalgene formandsvalget formater formatere formaterede formaterer formateres formateret formatering
formateringen formateringer formateringerne formaterne formatet forme formede formel formelle formelt formes formet
formiddage formiddagene formiddagshold formiddagsholdene formiddagsholdet formiddagskaffemøde formiddagskaffemøder
formiddagskaffemøderne formiddagskaffemødet formidl formidle formidlede formidler formidlere formidleren formidlerne
formidles formidlet formidling formidlingen formind forminder formuler formulerede formulerer formuleres formuleret
formulering formuleringen formuleringer formuleringerne formålene formøde formøder formøderne formødet fornem
fornemmer fornemmes fornemt fornøjelse fornøjelsen fornøjelser fornøjelserne forordningen forordninger forordningerne
forpligt forpligte forpligtede forpligter forpligtes forpligtet forpremiere forpremieren forpremierer forpremiererne
forretninger forretningerne forretningsgang forretningsgangen forretningsganger forretningsgangerne forretningsudvalg
forretningsudvalgene forretningsudvalget forrude forruden forruder forruderne forsamling forsamlingen forsamlinger
forsamlingerne forsamlingshuse forsamlingshusene forsendelse forsendelsen forsendelser forsendelserne forsigtige
forsigtigere forsigtigst forsigtigste forsigtigt forsikringsselskaber forsikringsselskaberne forsikringsselskabet
forsink forsinkede forsinkelser forsinkelserne forsinker forsinkes forsk forske forskede forskellighed forskelligheden
forskelligheder forskellighederne forskeren forskerne forskes forsket forskning forskningen forskningsbibliotek
forskningsbiblioteker forskningsbibliotekerne forskningsbiblioteket forskningsprojekt forskningsprojekter
forskningsprojekterne forskningsprojektet forskningsresultat forskningsresultater forskningsresultaterne
forskningsresultatet forslagene forstoppelse forstoppelsen forstoppelser forstoppelserne forstærk forstærke
forstærkede forstærker forstærkere forstærkeren forstærkerne forstærkes forstærket forstørre forstørrede forstørrer
forstørres forstørret forsvarer forsvarere forsvareren forsvarerne forsyn forsyne forsynede forsyner forsynes forsynet
forsyningsansvar forsyningsansvaret forsyningsselskab forsyningsselskaber forsyningsselskaberne forsyningsselskabet
forsøgsdyr forsøgsdyrene forsøgsdyret forsørgelse forsørgere forsørgeren forsørgerne forsørgerpligt forsørgerpligten
fortjen fortjene fortjener fortjenes fortjent fortjente fortolk fortolke fortolkede fortolker fortolkes fortolket
fortolkning fortolkningen fortolkninger fortolkningerne fortællekredse fortællekredsen fortællekredser fortællere
fortælleren fortællerne fortællingen fortællinger fortællingerne fortær fortære fortærer fortæres fortært forudsætning
forudsætningen forudsætningerne forundr forundre forundrede forundrer forundres forundret forurening forureningen
forureninger forureningerne forurolig forurolige foruroligede foruroliger foruroliges foruroliget forvalt forvalte
forvaltede forvalter forvaltes forvaltet forvaltning forvaltningen forvaltninger forvaltningerne forvandl forvandle
forvandlede forvandler forvandles forvandlet forventning forventningen forventninger forventningerne forvirre
forvirrer forvirres forvirring forvirringen forvirringer forvirringerne forværre forværrede forværrer forværres
forværret forværring forværringen forværringer forværringerne forårsag forårsage forårsagede forårsager forårsages
forårsaget forårsdag forårsdage forårsdagen forårsdagene forældreansvar forældreansvaret forældremøde forældremøderne
forældremødet forældres forældreskab forældreskabet fotobillede fotobilleder fotobillederne fotobilledet fotografer
fotograferede fotograferen fotograferes fotograferet fotograferingen fotograferinger fotograferingerne fotograferne
fotografiapparat fotografiapparater fotografiapparaterne fotografiapparatet fotografier fotografierne fotografiet
fotoprinter fotoprintere fotoprinteren fotoprinterne fotoudstyr fotoudstyret fragt fragten fragter fragterne frakken
frakkerne frakobling frakoblingen frakoblinger frakoblingerne franker frankere frankerede frankerer frankeres
frankeret frankering frankeringen frankeringer frankeringerne franskbrød franskbrøde franskbrødene franskbrødet
fravalg fravalgene fravalget fraværet freden fremfør fremføre fremfører fremføres fremført fremførte fremhæv fremhæve
fremhævede fremhæver fremhæves fremhævet fremlejning fremlejningen fremmedord fremmedordene fremmedordet fremmedsprog
fremmedsprogene fremmedsproget fremskynd fremskynde fremskyndede fremskynder fremskyndes fremskyndet fremstil
fremstille fremstiller fremstilles fremvis fremviser fremvises fremvisning fremvisningen fremvisninger fremvisningerne
fremvist fridag fridage fridagen fridagene frihed friheden frikadelle frikadellen frikadeller frikadellerne
friluftsliv friluftslivet friskere friskest friskeste friskt friste fristede fristes fristet fritidshus fritidshuse
fritidshusene fritidshuset fritidsklub fritidsklubben fritidsklubber fritidsklubberne fritidsliv fritidslivet frivalg
frivalgene frivalget frokosten frokoster frokosterne frokostpause frokostpausen frokostpauser frokostpauserne fromme
frommere frommest frommeste fromt frostnat frostnatten frostnatter frugtkage frugtkagen frugtkager frugtkagerne
frugttræ frugttræet frustration frustrationen frustrationer frustrationerne frygte frygtede frygtelig frygtelige
frygteligere frygteligst frygteligste frygteligt frygter frygtes frygtet frysere fryseren fryserne frøart frøarten
frøarter frøarterne fugle fuglehus fuglehuse fuglehusene fuglehuset fuglene fugten fugtig fugtige fugtigere fugtigst
fugtigste fugtigt fuldere fuldest fuldeste fuldmagtserklæring fuldmagtserklæringen fuldmagtserklæringer
fuldmagtserklæringerne fuldmægtig fuldmægtigen funktionalitet funktionaliteten funktionaliteter funktionaliteterne
funktionstast funktionstasten funktionstaster funktionstasterne fuser fusere fuseres fyld fylde fynsk fynske fyre
fyrede fyrer fyres fyret fyring fyringen fyringer fyringerne fyrværkerilys fyrværkerilysene fyrværkerilyset fysiker
fysikere fysikeren fysikerne fysioterapeuten fysioterapeuter fysioterapeuterne fårene fåret fællesrum fællesrummene
fællesrummet fællesskaber fællesskaberne fællesskabet fængselsbibliotek fængselsbiblioteker fængselsbibliotekerne
fængselsbiblioteket fængselsvæsen fængselsvæsenet færdselsuheld færdselsuheldene færdselsuheldet færge færger færgerne
fødested fødestedet fødevaretilsyn fødevaretilsynene fødevaretilsynet fødselsdagsgave fødselsdagsgaven
fødselsdagsgaver fødselsdagsgaverne føl følelserne følesans følesansen følgegruppe følgegruppen følgegrupper
følgegrupperne følsom følsomme følsomt føntørrer føntørrere føntørreren føntørrerne førere føreren førerne
førstegangsbruger førstegangsbrugere førstegangsbrugeren førstegangsbrugerne førsteudgave førsteudgaven førsteudgaver
førsteudgaverne gab gabe gabede gaber gabes gabet gadehjørne gadehjørner gadehjørnerne gadehjørnet galleri gallerier
gallerierne galleriet gangbar gangbare gangbart gangsti gangstien gangstier gangstierne garage garagen garager
garagerne garanter garantere garanterede garanterer garanteres garanteret garanti garantien garantier garantierne
garantiordning garantiordningen garantiordninger garantiordningerne garderobe garderoben garderober garderoberne
gardinerne garnene gartner gartnere gartneren gartneri gartnerier gartnerierne gartneriet gartnerne gas gasen gasmåler
gasmålere gasmåleren gasmålerne gaveafgift gaveafgiften gavekortene gavekortet gaverne gebyrafslag gebyrafslagene
gebyrafslaget genanvendelse genanvendelsen genanvendelser genanvendelserne genbrugsbutik genbrugsbutikken
genbrugsbutikker genbrugsbutikkerne genbrugspapir genbrugspapiret genbrugstøj genbrugstøjet gendannelse gendannelsen
gendannelser gendannelserne genealogi genealogien genealogier genealogierne generalforsamling generalforsamlingen
generalforsamlinger generalforsamlingerne generation generationen generationer generationerne generator generatoren
generatorer generatorerne generelle generelt generere genererede genererer genereres genereret generering genereringen
genereringer genereringerne genetabler genetablere genetablerede genetablerer genetableres genetableret genetablering
genetableringen genetableringer genetableringerne genfortolk genfortolke genfortolkede genfortolker genfortolkes
genfortolket gengælde gengælder gengældes geni genier genierne geniet genkend genkendes genkendt gennemlæs gennemlæse
gennemlæser gennemlæses gennemlæst gennemlæste gennemsnit gennemsøg gennemsøge gennemsøger gennemsøges genopladelig
genopladelige genopladeligt genoptræning genoptræningen genoptræninger genoptræningerne genre genren genrer genrerne
gentegn gentegne gentegnede gentegner gentegnes gentegnet genvejstast genvejstasten genvejstaster genvejstasterne
genåbning genåbningen genåbninger genåbningerne geografien geografisk geografiske geometri geometrien gestikuler
gestikulere gestikulerede gestikulerer gestikuleres gestikuleret giraf giraffen giraffer girafferne glasaffald
glasaffaldet glascontainer glascontainere glascontaineren glascontainerne glasmosaik glasmosaikken glasmosaikker
glasmosaikkerne glatte glattede glatter glattere glattes glattest glatteste glattet glem glemmes glimt glimte glimtede
glimter glimtes glimtet glæden glæderne gnav gnave gnavede gnaver gnaves gnavet godkendelsesproces
godkendelsesprocessen godkendelsesprocesser godkendelsesprocesserne godstog godstogene godstoget golfbane golfbanen
golfbaner golfbanerne gospelkor gospelkorene gospelkoret graf grafen grafer graferne grafikkort grafikkortene
grafikkortet grafisk grafiske grammofon grammofonen grammofoner grammofonerne granskov granskove granskoven
granskovene grantræ grantræet gratuler gratulere gratulerede gratulerer gratuleres gratuleret grav grave gravede
graver gravere graverede graverer graveres graveret gravering graveringen graveringer graveringerne gravet grimmere
grimmest grimmeste gris grisen grisene grov grovere grovest groveste grundede grundejer grundejere grundejeren
grundejerforening grundejerforeningen grundejerforeninger grundejerforeningerne grundejerne grundes grundet grundige
grundigere grundigst grundigste grundkendskab grundkendskabet grundskole grundskolen grundskoler grundskolerne
grundskyld grundskylden grunduddannelse grunduddannelsen grunduddannelser grunduddannelserne gruppearbejde grupperede
grupperer grupperes grupperet grupperingen grupperinger grupperingerne grupperum grupperummene grupperummet grusveje
grusvejen grusvejene gryden gryder gryderne grænser grænserne græsslåmaskine græsslåmaskinen græsslåmaskiner
græsslåmaskinerne græsslåning græsslåningen græsslåninger græsslåningerne grød grøden grønlandske grønlig grønlige
grønligt grønområde grønområder grønområderne grønområdet gudstjenesten gudstjenester gudstjenesterne guider guideren
guiderne guitaren guitarer guitarerne guldfisk guldfisken guldfisker guldfiskerne gulerodssaft gulerodssaften
gulerodssafter gulerodssafterne gullig gullige gulligt gulvene gulvkost gulvkoste gulvkosten gulvkostene gulvtæppe
gulvtæpper gulvtæpperne gulvtæppet gulvvarme gummibånd gummibåndene gummibåndet gyldige gyldigere gyldigst gyldigste
gymnasie gymnasielærer gymnasielærere gymnasielæreren gymnasielærerne gymnasier gymnasierne gymnastik gymnastikhold
gymnastikholdene gymnastikholdet gymnastikken gymnastikker gymnastikkerne gymnastiksal gymnastiksale gymnastiksalen
gymnastiksalene gyng gynge gyngede gynger gynges gyngestol gyngestole gyngestolen gyngestolene gynget gåden gåder
gåderne gårdfest gårdfesten gårdfester gårdfesterne gældsbrev gældsbrevene gældsbrevet gældsrådgiver gældsrådgivere
gældsrådgiveren gældsrådgiverne gæsteværelse gæsteværelser gæsteværelserne gæsteværelset hacker hackere hackeren
hackerne hagl hagle haglede hagler hagles haglet hakkekød hakkekødet halse halsene halte halten halterne halvdel
halvdeler halvdelerne halver halvere halverede halverer halveres halveret halvering halveringen halveringer
halveringerne halvsæson halvsæsonen halvsæsoner halvsæsonerne halvtag halvtagene halvtaget halvårlig halvårlige
halvårligt handelsskole handelsskolen handelsskoler handelsskolerne handicapkørsel handicappolitik handicappolitikken
handicappolitikker handicappolitikkerne handicapråd handicaprådene handicaprådet handl handlede handlet haner hanerne
harddiskker harddiskkerne harddiskoptager harddiskoptagere harddiskoptageren harddiskoptagerne harmonika harmonikaen
harmonikaer harmonikaerne harmoniser harmonisere harmoniserede harmoniserer harmoniseres harmoniseret harmonisering
harmoniseringen harmoniseringer harmoniseringerne hasardspil hasardspillene hasardspillet haste hastede hastes hastet
hastighed hastigheden haveaffaldet havearbejde havebord haveborde havebordene havebordet havehus havehuse havehusene
havehuset haverne haveslangen haveslanger haveslangerne haveværktøj haveværktøjet havne havnede havnes havregrød
havregrøden hedebølge hedebølgen hedebølger hedebølgerne hegnene heldet heldigere heldigst heldigste heldigt
helhedsløsning helhedsløsningen helhedsløsninger helhedsløsningerne helligdagen helligdagene hemmeligere hemmeligst
hemmeligste hensigt hensigten hensigter hensigterne hensigtsmæssig hensigtsmæssige hensigtsmæssigt hentested
hentestedet herlig herlige herligere herligst herligste herligt hestene hik hikke hikkede hikker hikkes hikket hils
hilses hilst hindbær hindbærrene hindbærret hindr hindre hindrede hindres hindret hinduistisk hinduistiske
historiefortæller historiefortællere historiefortælleren historiefortællerne historierne historiker historikere
historikeren historikerne historisk historiske hjemkald hjemkalde hjemkalder hjemkaldes hjemkaldt hjemkaldte hjemlån
hjemlånene hjemlånet hjemløs hjemløse hjemløsere hjemløsest hjemløseste hjemløst hjemmecomputer hjemmecomputere
hjemmecomputeren hjemmecomputerne hjemmehjælpere hjemmehjælperne hjemmene hjemmeopgave hjemmeopgaven hjemmeopgaver
hjemmeopgaverne hjemmeplejegruppe hjemmeplejegruppen hjemmeplejegrupper hjemmeplejegrupperne hjerne hjul hjulene
hjælpeløs hjælpeløse hjælpeløsere hjælpeløsest hjælpeløseste hjælpeløst hobbykniv hobbyknive hobbykniven hobbyknivene
hofte hofter hofterne holdbar holdbare holdbart holdningen holdninger holdningerne holdsporten honningen honorar
honorarer honorarerne honoraret hoppede hopper hoppes hoppet host hostede hosten hostes hostet hoteller hotellerne
hotelreservation hotelreservationen hotelreservationer hotelreservationerne hotelværelse hotelværelser hotelværelserne
hotelværelset hovedpine hovedpinen hovedpiner hovedpinerne hovedspor hovedsporene hovedsporet hovedsprog hovedsprogene
hovedsproget hovedtelefonstik hovedtelefonstikkene hovedtelefonstikket hovedveje hovedvejene huen huer huerne
hukommelseskort hukommelseskortene hukommelseskortet hule hulen huler hulerne humle humlen humoristisk humoristiske
humøret hundeejer hundeejere hundeejeren hundeejerne hundehus hundehuse hundehusene hundehuset hundene hurtigste
husarbejde husdyr husdyrene husdyret huse husejer husejere husejeren husejerne husflidsforening husflidsforeningen
husflidsforeninger husflidsforeningerne husholdning husholdningen husholdningsbudget husholdningsbudgetter
husholdningsbudgetterne husholdningsbudgettet husmøde husmøder husmøderne husmødet husorden husordenen husordener
husordenerne husudvalg husudvalgene husudvalget hvalpe hvalpen hvedemel hvedemelet hveps hvepsen hverdagsaften
hverdagsaftenen hverdagsaftener hverdagsaftenerne hverdagsliv hverdagslivet hverv hvervene hvervet hvidebrød
hvidebrøde hvidlig hvidlige hvidligt hvil hvilede hvilehjem hvilehjemmene hvilehjemmet hviles hvilet hvisk hviske
hviskede hviskes hvisket hyben hybenet hydraulisk hydrauliske hyggede hyggehjørne hyggehjørner hyggehjørnerne
hyggehjørnet hyggelige hyggeligere hyggeligst hyggeligste hyggen hygger hygges hygget hygiejne hynde hynden hynder
hynderne hyppig hyppige hyppigt håb håbet håbløs håbløse håbløsere håbløsest håbløseste håbløst håndarbejde håndbagage
håndbold håndbolden håndboldspiller håndboldspillere håndboldspilleren håndboldspillerne håndbremse håndbremsen
håndbremser håndbremserne håndfulde håndfulden håndfulder håndhygiejne håndhæv håndhæve håndhævede håndhæver håndhæves
håndhævet håndklæde håndklæder håndklæderne håndklædet håndspejl håndspejlene håndspejlet håndtaske håndtasken
håndtasker håndtaskerne håndværkeren håndværkerne hårbånd hårbåndene hårbåndet hårdere hårdest hårdeste hårpleje
hårtørrer hårtørrere hårtørreren hårtørrerne hæft hæftede hæfter hæfterne hæftes hække hækkeklippe hækkeklippen
hækkeklipper hækkeklipperne hækken hækker hækkerne hækl hækle hæklede hæklegarn hæklegarnene hæklegarnet hæklenål
hæklenålen hæklenåler hækleopskrift hækleopskriften hækleopskrifter hækleopskrifterne hækler hækles hæklet hækling
hæklingen hæld hælde hældede hældes hældet hærd hærde hærdede hærder hærdes hærdet hæse hæsere hæsest hæseste hæst
høflige høfligere høfligst høfligste højbed højbeden højbeder højbederne højhus højhuse højhusene højhuset højskolen
højskoleophold højskoleopholdene højskoleopholdet højskoler højskolerne højtlæsning højtlæsningen højtlæsninger
højtlæsningerne højttalerboks højttalerboksen højttalerbokser højttalerbokserne høne hønen høner hønerne høreboble
høreboblen hørebobler høreboblerne høreforstærker høreforstærkeren høreprøve høreprøven høreprøver høreprøverne høring
høringen høringerne høringsfrist høringsfristen høringsfrister høringsfristerne hørlig hørlige hørligt høste høstede
høster høstes høstet høstfest høstfesten høstfester høstfesterne identificer identificere identificerede identificerer
identificeres identificeret identificering identificeringen identificeringer identificeringerne identifikation
identifikationen identifikationer identifikationerne idrætsforening idrætsforeningen idrætsforeninger
idrætsforeningerne idrætshal idrætshallen idrætshaller idrætshallerne igle iglen igler iglerne ignorer ignorere
ignorerede ignorerer ignoreres ignoreret ignorering ignoreringen ignoreringer ignoreringerne ihærdig ihærdige ihærdigt
illustrer illustrere illustrerede illustrerer illustreres illustreret illustrering illustreringen illustreringer
illustreringerne imponer imponere imponerede imponerer imponeres imponeret importer importere importerede importerer
importeres importeret improviser improvisere improviserede improviserer improviseres improviseret improvisering
improviseringen improviseringer improviseringerne indberetning indberetningen indberetninger indberetningerne
indbetaling indbetalingen indbetalinger indbetalingerne inddel inddele inddeler inddeles inddelet indehaver indehavere
indehaveren indehaverne indekser indeksere indekserede indekserer indekseres indekseret indeksering indekseringen
indekseringer indekseringerne indfang indfange indfangede indfanger indfanges indfanget indfør indføre indfører
indføres indført indførte indiker indikere indikerede indikerer indikeres indikeret indikering indikeringen
indikeringer indikeringerne indisk indiske individuel individuelle individuelt indkapsl indkapsle indkapslede
indkapsler indkapsles indkapslet indkøbskurve indkøbskurven indkøbskurver indkøbskurverne indkøbstaske indkøbstasken
indkøbstasker indkøbstaskerne indled indlede indleder indledes indledt indledte indlogge indloggede indlogges
indlogget indlæggelse indlæggelsen indlæggelser indlæggelserne indlæs indlæse indlæser indlæses indlæst indlæste
indmeld indmelde indmelder indmeldes indmeldt indmeldte indram indramme indrammede indrammer indrammes indrammet
indret indrette indrettede indretter indrettes indrettet indsaml indsamle indsamlede indsamler indsamles indsamlet
indskrivningen indskrivninger indskrivningerne indskrænkning indskrænkningen indskrænkninger indskrænkningerne indslag
indslagene indslaget indsnævr indsnævre indsnævrede indsnævrer indsnævres indsnævret indspil indspille indspiller
indspilles indstil indstilles indstillingsmenu indstillingsmenuen indstillingsmenuer indstillingsmenuerne indtal
indtale indtaler indtales indtalt indtalte indtægt indtægten indtægter indtægterne industri industriel industrielle
industrielt industrien industrier industrierne indvandrer indvandrere indvandreren indvandrerne indvielse indvielsen
indvielser indvielserne infektion infektionen infektioner infektionerne infektionsrisiko infektionsrisikoen
infektionsrisikoer infektionsrisikoerne inficer inficere inficerede inficerer inficeres inficeret inficering
inficeringen inficeringer inficeringerne influenzaen influenzaer influenzaerne informationsbord informationsborde
informationsbordene informationsbordet informationsmateriale informationsmaterialer informationsmaterialerne
informationsmaterialet informationsmøde informationsmøder informationsmøderne informationsmødet informativ informative
informativt informer informere informerer informeres informeret informering informeringen informeringer
informeringerne initiativ initiativer initiativerne initiativet initier initiere initierede initierer initieres
initieret initiering initieringen initieringer initieringerne inkluder inkludere inkluderede inkluderer inkluderes
inkluderet inkludering inkluderingen inkluderinger inkluderingerne inklusionen inklusiv inklusive inklusivt inspicer
inspicere inspicerede inspicerer inspiceres inspiceret inspicering inspiceringen inspiceringer inspiceringerne
inspirer inspirere inspirerede inspirerer inspireres inspireret installationen installationer installationerne
installer installere installerede installerer installeres installering installeringen installeringer installeringerne
institut institutter institutterne instituttet instruer instruere instruerer instrueres instrueret instruering
instrueringen instrueringer instrueringerne instrument instrumenter instrumenterne instrumentet intakt intakte
integrationsråd integrationsrådene integrationsrådet integrer integrere integrerede integrerer integreres integreret
integrering integreringen integreringer integreringerne intelligent intelligente intensiv intensive intensivt
interaktiv interaktive interaktivt interessant interessante interessegruppe interessegruppen interessegrupper
interessegrupperne interesseområde interesseområder interesseområderne interesseområdet interesser interessere
interesserede interesserer interesseres interesseret interessering interesseringen interesseringer interesseringerne
internationale introducer introducere introducerede introducerer introduceres introduceret introduktionsmøde
introduktionsmøder introduktionsmøderne introduktionsmødet inventar inventarer inventarerne inventaret invester
investere investerede investerer investeres investeret investering investeringen investeringer investeringerne
invitation invitationen invitationer invitationerne ironisk ironiske irrelevant irrelevante irritation irritationen
irritationer irritationerne irsk irske isen iser ismaskine ismaskinen ismaskiner ismaskinerne isoler isolere isolerede
isolerer isoleres isoleret isolering isoleringen isoleringer isoleringerne isse issen isser isserne ivrige ivrigere
ivrigst ivrigste ivrigt jage jagede jager jaget jakkerne japanske jazzband jazzbandene jazzbandet jazzmusik
jobansøgningen jobansøgninger jobansøgningerne jobsamtale jobsamtalen jobsamtaler jobsamtalerne jogge joggede jogger
jogges jogget jordbær jordbærrene jordbærret jordkugle jordkuglen jordkugler jordkuglerne jordvarme journalisering
journaliseringen journaliseringer journaliseringerne journalist journalister journalisterne jubilar jubilaren
jubilarer jubilarerne jubilæumsstipendie jubilæumsstipendier jubilæumsstipendierne jubilæumsstipendiet jubl juble
jublede jubler jubles jublet juice juicen juicer juicerne julefest julefesten julefester julefesterne julegave
julegaven julegaver julegaverne julekort julekortene julekortet julekugle julekuglen julekugler julekuglerne julelys
julelysene julelyset julemarked julemarkeder julemarkederne julemarkedet julestjerne julestjernen julestjerner
julestjernerne juletræ juletræet juster justere justerede justerer justeres justeret justering justeringen justeringer
justeringerne jødisk jødiske kaffeapparat kaffeapparater kaffeapparaterne kaffeapparatet kaffebrygger kaffebryggere
kaffebryggeren kaffebryggerne kaffekoppen kaffekopper kaffekopperne kagedåse kagedåsen kagedåser kagedåserne kagerne
kagestykke kagestykker kagestykkerne kagestykket kaktus kaktussen kaktusser kaktusserne kalenderaftale kalenderaftalen
kalenderaftaler kalenderaftalerne kalenderlys kalenderlysene kalenderlyset kalkuler kalkulere kalkulerede kalkulerer
kalkuleres kalkuleret kamelen kameler kamelerne kammermusik kampagnen kampagner kampagnerne kandider kandidere
kandiderede kandiderer kandideres kandideret kanin kaninen kaniner kaninerne kantinen kantiner kantinerne kapel
kapellen kapeller kapellerne kapituler kapitulere kapitulerede kapitulerer kapituleres kapituleret kappe kappede
kapper kappes kappet kapsel kapselen kapseler kapselerne kar karakteriser karakterisere karakteriserede karakteriserer
karakteriseres karakteriseret karakterisering karakteriseringen karakteriseringer karakteriseringerne karamel
karamellen karameller karamellerne karbad karbadene karbadet karet kartoffelsalat kartoffelsalaten kartoffelsalater
kartoffelsalaterne kartotekskortene kartotekskortet kasserne kassettebåndene kassettebåndet kast kastede kastes kastet
katalogiser katalogisere katalogiserede katalogiserer katalogiseres katalogiseret katalogisering katalogiseringen
katalogiseringer katalogiseringerne katedral katedralen katedraler katedralerne kategoriser kategorisere
kategoriserede kategoriserer kategoriseres kategoriseret kategorisering kategoriseringen kategoriseringer
kategoriseringerne katolsk katolske katte katteejer katteejere katteejeren katteejerne kattene kedeligere kedeligst
kedeligste kemi kemien kemiker kemikere kemikeren kemikerne kemisk kemiske kend kendskab keramik keramiker keramikere
keramikeren keramikerne keramikken kerneopgave kerneopgaven kerneopgaver kerneopgaverne keyboardspiller
keyboardspilleren kiks kilo kirkeblad kirkebladene kirkebladet kirkebog kirkebogen kirkeboger kirkegang kirkegangen
kirkeganger kirkegangerne kirkeklokke kirkeklokken kirkeklokker kirkeklokkerne kirkekor kirkekorene kirkekoret
kirkelig kirkelige kirkeligt kirkemusik kirker kirkerne kirkeskat kirkeur kirkeurene kirkeuret kirsebær kirsebærrene
kirsebærret kirsebærtræ kirsebærtræet kjolen kjoler kjolerne kladdehæfte kladdehæfter kladdehæfterne kladdehæftet
klagen klagere klageren klagerne klagesag klagesagen klagesager klagesagerne klam klamme klammere klammest klammeste
klamr klamre klamrede klamrer klamres klamret klamt klappe klappede klappes klapr klapre klaprede klaprer klapres
klapret klarinet klarinetten klarinetter klarinetterne klassebillede klassebilleder klassebillederne klassebilledet
klassefællesskab klassefællesskaber klassefællesskaberne klassefællesskabet klasselærer klasselærere klasselæreren
klasselærerne klasserum klasserummene klasserummet klassificer klassificere klassificerede klassificerer klassificeres
klassificeret klassificering klassificeringen klassificeringer klassificeringerne klassik klassiker klassikeren
klassikerne klassisk klassiske klatr klatre klatrede klatrer klatres klatret klaver klaverer klavererne klaverstykke
klaverstykker klaverstykkerne klaverstykket klemme klemmer klemmes klemt klemte klinikker klinikkerne klippe
klippekorten klippekortene klippekorter klippes klistr klistre klistrede klistrer klistres klode kloden kloder
kloderne klogest klogeste klokker klokkerne klubber klubberne klubhus klubhuse klubhusene klubhuset klubmøde klubmøder
klubmøderne klubmødet klumme klummen klummer klummerne klynk klynke klynkede klynker klynkes klynket klæde klæderne
klædet kløe kløen kløer kløerne knaphulsmaskine knaphulsmaskinen knaphulsmaskiner knaphulsmaskinerne knipl kniple
kniplede knipler kniples kniplet knive kniven knurre knurrede knurrer knurres knurret kobl koble koblede kobles koblet
kog koge koger koges kogt kollegie kollegier kollegierne kollegiet kollektion kollektionen kollektioner kollektionerne
kolonihave kolonihaveejer kolonihaveejere kolonihaveejeren kolonihaveejerne kolonihaven kolonihaver kolonihaverne
kolonnerne kombiner kombinere kombinerede kombinerer kombineres kombineret kombinering kombineringen kombineringer
kombineringerne komedi komedien komedier komedierne komisk komiske kommandoerne kommerciel kommercielle kommercielt
kommunalbestyrelse kommunalbestyrelsen kommunalbestyrelser kommunalbestyrelserne kommunalvalg kommunalvalgene
kommunalvalget kommuneskat kompakt kompakte kompenser kompensere kompenserede kompenserer kompenseres kompenseret
kompensering kompenseringen kompenseringer kompenseringerne kompetent kompetente kompletter komplettere kompletterede
kompletterer kompletteres kompletteret komplettering kompletteringen kompletteringer kompletteringerne komplicer
komplicere komplicerede komplicerer kompliceres kompliment komplimenter komplimenterne komponer komponere komponerede
komponerer komponeres komponeret komponering komponeringen komponeringer komponeringerne komposition kompositionen
kompositioner kompositionerne kompost kompostbunke kompostbunken kompostbunker kompostbunkerne komposten komposter
kompressor kompressoren kompressorer kompressorerne komprimer komprimere komprimerede komprimerer komprimeres
komprimeret komprimering komprimeringen komprimeringer komprimeringerne koncert koncerter koncerterne koncertsal
koncertsale koncertsalen koncertsalene konditori konditorier konditorierne konditoriet konference konferencen
konferencer konferencerne konfiguration konfigurationen konfigurationer konfigurationerne konfirmand konfirmanden
konfirmander konfirmanderne konfirmation konfirmationen konfirmationer konfirmationerne konfirmer konfirmere
konfirmerede konfirmerer konfirmeres konfirmeret konfirmering konfirmeringen konfirmeringer konfirmeringerne
konfronter konfrontere konfronterede konfronterer konfronteres konfronteret konfrontering konfronteringen
konfronteringer konfronteringerne konfus konfuse konfust kongres kongressen kongresser kongresserne konkretiser
konkretisere konkretiserede konkretiserer konkretiseres konkretiseret konkretisering konkretiseringen konkretiseringer
konkretiseringerne konkurrencen konkurrencer konkurrencerne konkurrer konkurrere konkurrerede konkurrerer konkurreres
konkurreret konsekvens konsekvensen konsekvenser konsekvenserne konsekvent konsekvente konserver konservere
konserverede konserverer konserveres konserveret konservering konserveringen konserveringer konserveringerne konsol
konsollen konsoller konsollerne konsolspil konsolspillene konsolspillet konstater konstatere konstaterede konstaterer
konstateres konstatering konstateringen konstateringer konstateringerne konstruer konstruere konstruerede konstruerer
konstrueres konstrueret konstruering konstrueringen konstrueringer konstrueringerne konstruktion konstruktionen
konstruktioner konstruktionerne konsulat konsulater konsulaterne konsulatet konsultationen konsultationer
konsultationerne konsulter konsultere konsulterede konsulterer konsulteres konsulteret kontaktstik kontaktstikkene
kontaktstikket kontanthjælpsmodtager kontanthjælpsmodtagere kontanthjælpsmodtageren kontanthjælpsmodtagerne kontantløs
kontantløse kontantløsere kontantløsest kontantløseste kontantløst kontingent kontingenter kontingenterne kontingentet
kontingentopkrævning kontingentopkrævningen kontingentopkrævninger kontingentopkrævningerne kontohaver kontohavere
kontohaveren kontohaverne kontorhus kontorhuse kontorhusene kontorhuset kontorrum kontorrummene kontorrummet
kontorstole kontorstolene kontorudstyr kontorudstyret kontraktuel kontrolpanel kontrolpaneler kontrolpanelerne
kontrolpanelet konvolutten konvolutter konvolutterne koordination koordinationen koordinationer koordinationerne
koordiner koordinere koordinerede koordinerer koordineres koordineret koordinering koordineringen koordineringer
koordineringerne koreanske korene korprøve korprøven korprøver korprøverne korrekte korrektion korrektionen
korrektioner korrektionerne korrektiv korrektiver korrektiverne korrektivet korresponder korrespondere korresponderede
korresponderer korresponderes korresponderet korriger korrigere korrigerede korrigerer korrigeres korrigeret
korrigering korrigeringen korrigeringer korrigeringerne kortholder kortholdere kortholderen kortholderne kortspil
kortspillene kortspiller kortspillere kortspilleren kortspillerne kortspillet kost kosten kostene kosterne kostes
krads kradse kradsede kradser kradses kradset kraftige kraftigere kraftigst kraftigste kragen krager kragerne kramme
krammede krammer krammes krammet krave kravene kraver kraverne kreativ kreative kreativt krediter kreditkort
kreditkortene kreditkortet kreditvurdering kreditvurderingen kreditvurderinger kreditvurderingerne krigsskib
krigsskibene krigsskibet krigsspil krigsspillene krigsspillet kriminalitet kriminaliteten kriminalroman
kriminalromanen kriminalromaner kriminalromanerne kriminel kriminelle kriminelt kringler kringlerne krise krisehjem
krisehjemmene krisehjemmet krisehus krisehuse krisehusene krisehuset krisen kriser kriserne kriterie kriterier
kriterierne kriteriet kritiser kritisere kritiserede kritiserer kritiseres kritiseret kritiske kroatiske krokodille
krokodillen krokodiller krokodillerne kronikken kronikker kronikkerne kronisk kroniske kroppe kroppene kropssprog
kropssprogene kropssproget krukken krukker krukkerne krum krumme krummere krummest krummeste krumt krus krusene kruset
krybbe krybben krybber krybberne krybdyr krybdyrene krybdyret krydderi krydderier krydderierne krydr krydre krydrede
krydrer krydres krydret krydse krydsede krydser krydses krydsord krydsorden krydsordene krydsordet krykke krykken
krykker krykkerne krymp krympe krympede krymper krympes krympet kryptering krypteringen krypteringer krypteringerne
krypteringsnøgle krypteringsnøglen krypteringsnøgler krypteringsnøglerne kræmmermarked kræmmermarkeder
kræmmermarkederne kræmmermarkedet krønike krøniken krøniker krønikerne kufferterne kulde kuldeperiode kuldeperioden
kuldeperioder kuldeperioderne kulturarv kulturarven kulturel kulturelle kulturelt kulturformidling kulturformidlingen
kulturforvaltning kulturforvaltningen kulturforvaltninger kulturforvaltningerne kulturhuse kulturhusene kulturliv
kulturlivet kulturpolitik kulturpolitikken kulturpolitikker kulturpolitikkerne kulturprojekt kulturprojekter
kulturprojekterne kulturprojektet kulturudvalg kulturudvalgene kulturudvalget kummefryser kummefrysere kummefryseren
kummefryserne kundedel kundedele kundedelen kundedelene kunst kunsten kunstgalleri kunstgallerier kunstgallerierne
kunstgalleriet kunstmaler kunstmalere kunstmaleren kunstmalerne kunstner kunstnere kunstneren kunstnerisk kunstneriske
kunstnerne kurer kurere kurerede kurerer kureres kureret kursusemne kursusemner kursusemnerne kursusemnet kursusforløb
kursusforløbene kursusforløbet kursushæfte kursushæfter kursushæfterne kursushæftet kursuskort kursuskortene
kursuskortet kursusleder kursusledere kursuslederen kursuslederne kursusmateriale kursusmaterialer kursusmaterialerne
kursusmaterialet kurver kurverne kusiner kusinerne kuverter kvartårlig kvartårlige kvartårligt kviklånene kviklånet
kvisten kvister kys kysse kyssede kysser kysses kysset kystområde kystområder kystområderne kystområdet kåbe kåben
kåber kåberne kål kålen kæbe kæben kæber kæberne kæd kæde kædede kæden kæder kæderne kædes kædet kælderrum
kælderrummene kælderrummet kældervindue kældervinduer kældervinduerne kældervinduet kæledyrene kæledyret kæmme kæmmede
kæmmer kæmmes kæmmet kæmp kæmpe kæmpede kæmper kæmpes kæmpet kænguru kænguruen kænguruer kænguruerne kærere kærest
kærlig kærlighedsbrev kærlighedsbrevene kærlighedsbrevet kærnemælk kærnemælken københavnsk københavnske kød kødet
køkkenborde køkkenbordene køkkengulv køkkengulvene køkkengulvet køkkenhaven køkkenhaver køkkenhaverne køkkenkniv
køkkenknive køkkenkniven køkkenknivene køkkenrum køkkenrummene køkkenrummet køkkenur køkkenurene køkkenuret køn kønt
kør kørbar kørbare kørbart kørehjul kørehjulene kørehjulet kørelærer kørelærere kørelæreren kørelærerne køreprøve
køreprøven køreprøver køreprøverne køreskole køreskolen køreskoler køreskolerne kørestol kørestolen kørestoler kørsel
laboratorie laboratorier laboratorierne lagerrummene lagerrummet lagkager lagkagerne lagr lagre lagrede lagrer lagres
lagret lagtæppe lagtæpper lagtæpperne lagtæppet lakrids lakridsen lakridser lakridserne laminer laminere laminerede
laminerer lamineres lamineret laminering lamineringen lamineringer lamineringerne lammekød lammekødet lampeskærme
lampeskærmen lampeskærmer landede landene landes landeveje landevejen landevejene landingsbane landingsbanen
landingsbaner landingsbanerne landkort landkortene landkortet landområde landområder landområderne landområdet
landsarkiv landsarkiver landsarkiverne landsarkivet landsbykirke landsbykirken landsbykirker landsbykirkerne landsdel
landsdele landsdelen landsdelene langsommelig langsommelige langsommeligere langsommeligst langsommeligste
langsommeligt larmede larmes lasagne lasagnen lasagner lasercutter lasercutteren lasercutterer lasercuttererne
laserprinter laserprintere laserprinteren laserprinterne lastbiler lastbilerne ledelinje ledelinjen ledelinjer
ledelinjerne lederskab lederskabet ledninger ledningerne legalisering legaliseringen legaliseringer legaliseringerne
legebane legebanen legebaner legebanerne legehjørne legehjørner legehjørnerne legehjørnet legende legenden legender
legenderne legetøj legetøjet legitimer legitimere legitimerede legitimerer legitimeres legitimeret legitimering
legitimeringen legitimeringer legitimeringerne lejebil lejebilen lejebiler lejebilerne lejeboer lejeboere lejeboeren
lejeboerne lejemål lejemålene lejemålet lejerforening lejerforeningen lejerforeninger lejerforeningerne lejes
lejevilkår lejevilkårene lejevilkåret lejlighedsannonce lejlighedsannoncen lejlighedsannoncer lejlighedsannoncerne
lektionerne lektor lektoren letmælk letmælken lettiske leverance leverancen leverancer leverancerne licenser
licenserne lidelse lidelsen lidelser lidelserne ligestilling ligestillingen lighed ligheden ligheder lighederne
likvider likvidere likviderede likviderer likvideres likvideret likvidering likvideringen likvideringer
likvideringerne limede limer limes limonade limonaden limpistol limpistolen limpistoler limpistolerne lindr lindre
lindrede lindrer lindres lindret listede listes listet litauiske litteratur litteraturen litteraturer litteraturerne
litteraturhus litteraturhuse litteraturhusene litteraturhuset livlig livlige livligere livligst livligste livligt
livskvalitet livskvaliteten livsvilkår livsvilkårene livsvilkåret lodning lodningen lodninger lodningerne logisk
logiske lokalarkiv lokalarkiver lokalarkiverne lokalarkivet lokalblad lokalbladene lokalbladet lokalhistorie
lokalhistorien lokalhistorier lokalhistorierne lokalhistoriker lokalhistorikere lokalhistorikeren lokalhistorikerne
lokaliser lokalisere lokaliserede lokaliserer lokaliseres lokaliseret lokalisering lokaliseringen lokaliseringer
lokaliseringerne lokalsamling lokalsamlingen lokalsamlinger lokalsamlingerne lokalt lokkede lokkes lokket lommeknive
lommeknivene lommelygterne lommeregnere lommeregnerne lommetørklæde lommetørklæder lommetørklæderne lommetørklædet
lommeudgave lommeudgaven lommeudgaver lommeudgaverne lommeur lommeurene lommeuret loppe loppemarkeder loppemarkederne
loppemarkedet loppen lopper lopperne lotteri lotterier lotterierne lotteriet lotterispil lotterispillene
lotterispillet lovforslag lovforslagene lovforslaget lovgiver lovgivere lovgiveren lovgiverne lovgivning lovgivningen
lovgivninger lovgivningerne lovkrav lovkravene lovkravet lovlig lovligere lovligst lovligste lovord lovordene lovordet
lovpris lovprise lovpriser lovprises lovændring lovændringen lovændringer lovændringerne luciaoptog luciaoptogene
luciaoptoget luft lufte luftede lufter luftes luftet lufthavnslinje lufthavnslinjen lufthavnslinjer lufthavnslinjerne
lufttrafik lugt lugte lugtede lugtes lugtesans lugtesansen lugtet luksuriøs luksuriøse luksuriøst lun lunede luner
lunere lunes lunest luneste lunet lungen lunger lungerne lunt luthersk lutherske lydbånd lydbåndene lydbåndet
lydformat lydformater lydformaterne lydformatet lydig lydige lydigere lydigst lydigste lydigt lydkort lydkortene
lydkortet lydløsere lydløsest lydløseste lydløst lydmateriale lydmaterialer lydmaterialerne lydmaterialet lydspor
lydsporene lydsporet lydstudie lydstudier lydstudierne lydstudiet lygterne lykkelige lykkeligere lykkeligst
lykkeligste lykken lynnedslag lynnedslagen lyntog lyntogene lyntoget lyrik lysebrun lysebrune lysebrunt lysegrøn
lysegrøne lysegrønt lysene lyserød lyses lystfisker lystfiskere lystfiskeren lystfiskerne lyttes lyttet lånene låsning
låsningen læbe læben læber læberne lægdsrulle lægdsrullen lægdsruller lægdsrullerne lægebrev lægebrevene lægebrevet
lægevalgene lænestole lænestolene læreplads lærepladsen lærepladser lærepladserne lærerværelse lærerværelser
lærerværelserne lærerværelset lærestykke lærestykker lærestykkerne lærestykket læringsmål læringsmålene læringsmålet
læringsspil læringsspillene læringsspillet læsebehov læsebehovene læsebehovet læsebord læseborde læsebordene
læsebordet læsegruppe læsegruppen læsegrupper læsegrupperne læsehjørne læsehjørner læsehjørnerne læsehjørnet
læsekampagne læsekampagnen læsekampagner læsekampagnerne læseklub læseklubben læseklubber læseklubberne læselig
læselige læseligt læselyst læselysten læsemateriale læsematerialer læsematerialerne læsematerialet læsemiljø
læsemiljøet læsemøde læsemøder læsemøderne læsemødet læseprojekt læseprojekter læseprojekterne læseprojektet
læserbrevene læserbrevet læserne læserum læserummene læserummet læsesale læsesalene læsningen læsninger læsningerne
løbebane løbebanen løbebaner løbebanerne løbene løbere løberen løberne løbetur løbeturen løbeturer løft løftes
løftestangen løftestanger lønforhandling lønforhandlingen lønforhandlinger lønforhandlingerne lønkrav lønkravene
lønkravet lønmodtager lønmodtagere lønmodtageren lønmodtagerne lørdagsåbning lørdagsåbningen lørdagsåbninger
lørdagsåbningerne madaffaldet madklub madklubben madklubber madklubberne madlavning madlavningen madprodukt
madprodukter madprodukterne madproduktet madrassen madrasser madrasserne magasiner magasinerne magasinet
magasinsamling magasinsamlingen magasinsamlinger magasinsamlingerne magisk magiske maile mailede mailer mailes mailet
mailserver mailservere mailserveren mailserverne mailsvar mailsvarene mailsvaret makerrum makerrummet mal male malede
maleribillede maleribilleder maleribillederne maleribilledet malerier malerierne maleriet malerpensel males mandarinen
mandariner mandarinerne mandat mandater mandaterne mandatet mandel mandelen mandeler mandskor mandskorene mandskoret
mangeårig mangeårige mangeårigt mangfoldig mangfoldige mangfoldigt manuelle manuskript manuskripter manuskripterne
manuskriptet marathonløb marathonløbene marathonløbet margarine margarinen margariner margarinerne markeder markederne
markedsføring markedsføringen markedsføringer markedsføringerne markering markeringen markeringer markeringerne
markvej markveje markvejen markvejene markør markøren markører markørerne marmelade marmeladen marmelader marmeladerne
mas maskinerne massemedie massemedier massemedierne massemediet masseovn masseovne masseovnen masseovnene masser
massere masserede masserer masseres masseret massering masseringen masseringer masseringerne masses match matchen
matcher matcherne matematik matematiker matematikere matematikeren matematikerne matematisk matematiske materialelån
materialelånene materialelånet materialerne materialesamling materialesamlingen materialesamlinger
materialesamlingerne materiel materielle materielt mavepine mavepinen mavepiner mavepinerne maver maverne medansvar
medansvaret medarbejdersamtale medarbejdersamtalen medarbejdersamtaler medarbejdersamtalerne medborgerhuse
medborgerhusene medborgerhuset medbruger medbrugere medbrugeren medbrugerne meddommer meddommere meddommeren
meddommerne medfør medføre medfører medføres medført medførte medicinering medicineringen medicineringer
medicineringerne medicinsk medicinske medierne medister mediter meditere mediterede mediterer mediteres mediteret
medlemsavis medlemsavisen medlemsaviser medlemsaviserne medlemsblad medlemsbladene medlemsbladet medlemskab
medlemskaber medlemskaberne medlemskabet medlemskort medlemskortene medlemskortet medlemsliste medlemslisten
medlemslister medlemslisterne medlemsmøde medlemsmøder medlemsmøderne medlemsmødet medlemsskriver medlemsskrivere
medlemsskriveren medlemsskriverne medlemstal medlemstallene medlemstallet medpassager medpassageren medpassagerne
medvirk medvirke medvirkede medvirker medvirkes medvirket mejeri mejerier mejerierne mejeriet mekanikere mekanikeren
mekanikerne mekanisk mekaniske melankolsk melankolske meldes melet mellemrumstast mellemrumstasten mellemrumstaster
mellemrumstasterne melodier melodierne melodilinje melodilinjen melodilinjer melodilinjerne melon melonen meloner
melonerne menighed menigheden menigheder menighederne menighedsblad menighedsbladene menighedsbladet menighedspleje
menighedsplejen menighedsplejer menighedsplejerne menighedsråd menighedsrådene menighedsrådet meningerne
merværdiafgift merværdiafgiften mestr mestre mestrede mestrer mestres mestret metalaffald metalaffaldet metodisk
metodiske middag middage middagene middagsret middagsretten middagsretter middagsretterne midlertidigt migræne
migrænen migræner migrænerne mikroovn mikroovne mikroovnen mikroovnene milde mildere mildest mildeste militær militære
militært miljøstation miljøstationen miljøstationer miljøstationerne milliard milliarden milliarder milliarderne
millionen millionerne minderne mindet mindreårig mindreårige mindreårigt minibus minibussen minibusser minibusserne
minimer minimere minimerede minimerer minimeres minimeret minimering minimeringen minimeringer minimeringerne
ministerie ministerier ministerierne mistænk mistænke mistænker mistænkes mistænkte mixer mob mobbe mobbede mobber
mobbes mobbet mobilabonnement mobilabonnementer mobilabonnementerne mobilabonnementet mobildækning mobildækningen
mobildækninger mobildækningerne mobilitet mobiliteten mobilmast mobilmasten mobilmaster mobilmasterne mobilspil
mobilspillene mobilspillet mobning mobningen modarbejd modarbejde modarbejdede modarbejder modarbejdes modarbejdet
modbevis modbevise modbeviser modbevises modbevist modbeviste moderer moderere modererede modererer modereres
modereret moderniserer moderniserere modernisereres modernisering moderniseringen moderniseringer moderniseringerne
modificer modificere modificerede modificerer modificeres modificeret modificering modificeringen modificeringer
modificeringerne modigere modigst modigste modigt modsætning modsætningen modsætninger modsætningerne modtagerne
momsen monolog monologen monologer monologerne monter montere monterede monterer monteres monteret montering
monteringen monteringer monteringerne morgenhold morgenholdene morgenholdet morgenmadsbuffet morgenmadsbuffeten
morgenmadsbuffeter morgenmadsbuffeterne morsom morsomme morsommere morsomt mosaik mosaikken mosaikker mosaikkerne
moske mosker moskerne motion motionen motioner motionere motionerede motionerer motioneres motioneret motionering
motioneringen motioneringer motioneringerne motionsløb motionsløbene motionsløbet motiver motivere motiverede
motiverer motiveres motiveret motivering motiveringen motiveringer motiveringerne motiverne motorcyklen motorcykler
motorcyklerne motorer motorerne motorveje motorvejene multiplicer multiplicere multiplicerede multiplicerer
multipliceres multipliceret munde mundene mundtlige mundtligt murer murere mureren murerne muse muser muserne musical
musicalen musicaler musicalerne musikafspiller musikafspillere musikafspilleren musikafspillerne musikalsk musikalske
musiker musikere musikeren musikerne musikforening musikforeningen musikforeninger musikforeningerne musikgalleri
musikgallerier musikgallerierne musikgalleriet musikhus musikhuse musikhusene musikhuset musikinstrument
musikinstrumenter musikinstrumenterne musikinstrumentet musikliv musiklivet musikrum musikrummene musikrummet
musikskole musikskolen musikskoler musikskolerne musikspil musikspillene musikspillet musikstykke musikstykker
musikstykkerne musikstykket musikudstyr musikudstyret muslimsk muslimske myldr myldre myldrede myldrer myldres myldret
myndig myndige myndigt myre myren myrer myrerne myte myten myter myterne mådelig mådelige mådeligt målbar målbare
målbart målene målere måleren målerne målgruppen målgrupper målgrupperne målingen målinger målingerne månedlig
månedlige månedskort månedskortene månedskortet måner månerne måneskin måtter måtterne mælken mælkeprodukt
mælkeprodukter mælkeprodukterne mælkeproduktet mængde mængden mængderne mærkedag mærkedage mærkedagen mærkedagene
møblement møblementet mødedag mødedage mødedagen mødedagene møderum møderummene møderummet mødesal mødesale mødesalen
mødesalene mødested mødestedet møjsommelig møjsommelige møjsommeligt mønterne mørkegrøn mørkegrøne mørkegrønt mørkerød
mørkerøde mørkerødt møtrik møtrikken møtrikker møtrikkerne naboland nabolande nabolandene nabolandet naboskab
naboskabet nag nage nagede nages naget naiv naive naivt natbord natborde natbordene natbordet natbus natbussen
natbusser natbusserne nationale natlig natlige natligt natter nattog nattogene nattoget nattøjet naturgas naturgassen
naturgasser naturgasserne naturlige naturligere naturligst naturligste naviger navigere navigerede navigerer navigeres
navigeret navigering navigeringen navigeringer navigeringerne navneord navneordene navneordet nederdele nederdelen
nedfald nedfaldene nedfaldet nedfæld nedfælde nedfælder nedfældes nedkøl nedkøle nedkøler nedkøles nedkølt nedlukning
nedlukningen nedlukninger nedlukningerne nedlæggelse nedlæggelsen nedlæggelser nedlæggelserne nedton nedtone nedtonede
nedtoner nedtones nedtonet negativ negative negativt negle neglene nervøse nervøst netartikel nethinde netkort
netkortene netkortet netstik netstikkene netstikket nettene netværksforbindelse netværksforbindelsen
netværksforbindelser netværksforbindelserne netværksfællesskab netværksfællesskaber netværksfællesskaberne
netværksfællesskabet netværksgruppe netværksgruppen netværksgrupper netværksgrupperne netværksmøde netværksmøder
netværksmøderne netværksmødet neutraliser neutralisere neutraliserede neutraliserer neutraliseres neutraliseret
neutralisering neutraliseringen neutraliseringer neutraliseringerne newsletter niecer niecerne nikke nikkes nikket
nisser nisserne node nodebog nodebogen nodeboger noden noder nordisk nordiske normaliser normalisere normaliserede
normaliserer normaliseres normaliseret normalisering normaliseringen normaliseringer normaliseringerne notaterne
noterede noteret notering noteringen noteringer noteringerne notificer notificere notificerede notificerer notificeres
notificeret novelle novellen noveller novellerne nulstilling nulstillingen nulstillinger nulstillingerne nummerer
nummerere nummererede nummererer nummereres nummereret nummerering nummereringen nummereringer nummereringerne nus
nusse nussede nusser nusses nusset nydelig nydelige nydeligere nydeligst nydeligste nydeligt nydelse nydelsen nydelser
nydelserne nyhedsbrevene nyhedsbrevet nyhedsmagasin nyhedsmagasiner nyhedsmagasinerne nyhedsmagasinet nyhedsmedie
nyhedsmedier nyhedsmedierne nyhedsmediet nyhedsslag nyhedsslagene nyhedsslaget nyhedsudsendelse nyhedsudsendelsen
nyhedsudsendelser nyhedsudsendelserne nyre nyren nyrer nyrerne nys nyse nyses nysne nyst nyste nytilflytter
nytilflyttere nytilflytteren nytilflytterne nyttehave nyttehaven nyttehaver nyttehaverne nyttigere nyttigst nyttigt
nytårsfest nytårsfesten nytårsfester nytårsfesterne nålen nåler nærm nærme nærmede nærmer nærmes nærmet nærvær
nærværet næser næserne nævnes nødlinje nødlinjen nødlinjer nødlinjerne nødlys nødlysene nødlyset nødvendigere
nødvendigst nødvendigste nøgletal nøgletallene nøgletallet nøjagtig nøjagtige nøjagtigt nøl nøle nølede nøler nøles
nølet objekter objekterne objektet objektiv objektive objektivt obligation obligationen obligationer obligationerne
observer observere observerede observerer observeres observeret observering observeringen observeringer
observeringerne officiel officielt ofr ofre ofrede ofrer ofres ofret oksekød oksekødet olie oliemaleri oliemalerier
oliemalerierne oliemaleriet oliven olivenen ombygning ombygningen ombygninger ombygningerne ombytningen ombytninger
ombytningerne omdan omdanne omdannede omdanner omdannes omdannet omdøb omdøbe omdøber omdøbes omdøbt omdøbte omelet
omeletten omeletter omeletterne omfavn omfavne omfavnede omfavner omfavnes omfavnet omform omforme omformede omformer
omformes omformet omkod omkode omkodede omkoder omkodes omkodet omkostning omkostningen omkostninger omkostningerne
omkørsel omorganisering omorganiseringen omorganiseringer omorganiseringerne omplant omplante omplantede omplanter
omplantes omplantet områderne omskol omskole omskolede omskoler omskoles omskolet omslag omslagene omstillingstid
omstillingstiden omstillingstider omstillingstiderne omtænk omtænke omtænker omtænkes omtænkt omtænkte ond onde ondere
ondest ondeste onlinemøder onlinemøderne onlinemødet onlinespil onlinespillene onlinespillet onlinetjeneste
onlinetjenesten onlinetjenester onlinetjenesterne opbevar opbevarede opbevarer opbevares opbevaret opdel opdele
opdeler opdeles opdelet operaen operaer operaerne operationer operationerne operer operere opererede opererer opereret
operette operetten operetter operetterne opfat opfatte opfattede opfattelse opfattelsen opfattelser opfattelserne
opfatter opfattes opfattet opfindsom opfindsomme opfindsomt opfordr opfordre opfordrede opfordrer opfordres opfordret
opfør opføre opfører opføres opført opførte opgangen opganger opgangerne opgavehæfte opgavehæfter opgavehæfterne
opgavehæftet ophob ophobe ophobede ophober ophobes ophobet ophold opholdene opholdet opholdsrum opholdsrummene
opholdsrummet opholdssted opholdsstedet opkobling opkoblingen opkoblinger opkoblingerne opkræv opkræve opkrævede
opkræver opkræves opkrævet opladere opladerne oplevelsen oplevelser oplevelserne oplysningen oplysningspligt
oplysningspligten oplåsning oplåsningen oplægsholdere oplægsholderne oplær oplære oplærer oplæres oplært oplærte oplæs
oplæse oplæsere oplæseren oplæserne oplæses oplæsningsfunktion oplæsningsfunktionen oplæsningsfunktioner
oplæsningsfunktionerne oplæst oplæste opløs opløse opløser opløses opløst opløste opmuntr opmuntre opmuntrede
opmuntrer opmuntres opmuntret opmærk opmærke opmærkede opmærker opmærkes opmærket oprens oprense oprensede oprenser
oprenses oprenset opsaml opsamle opsamlede opsamler opsamles opsamlet opsamlingssted opsamlingsstedet opskrifterne
opspar opspare opsparede opsparer opspares opsparet opsparingen opsparinger opsparingerne opstart opstarte opstartede
opstarter opstartes opstartet opstil opstille opstiller opstilles opsøg opsøge opsøges opsøgte optagelsesprøve
optagelsesprøven optagelsesprøver optagelsesprøverne optimer optimere optimerede optimerer optimeres optimeret
optimering optimeringen optimeringer optimeringerne optimistisk optimistiske optogene optoget optræde optræden
optrædener optrædenerne optræder optæl optælle optæller optælles opvarm opvarme opvarmede opvarmer opvarmes opvarmet
opvarmning opvarmningen opvasker opvaskere opvaskeren opvaskerne opvej opveje opvejede opvejes opvejet ordentlige
ordfører ordførere ordføreren ordførerne ordn ordnede ordningerne ordningsaftale ordningsaftalen ordningsaftaler
ordningsaftalerne ordsprogene organiser organisere organiserede organiserer organiseres organiseret organisering
organiseringen organiseringer organiseringerne organisk organiske orgel orgellen orgeller orienter orientere
orienterer orienteres orienteret orienteringen orienteringer orienteringerne orienteringsløb orienteringsløbene
orienteringsløbet orienteringsmøde orienteringsmøder orienteringsmøderne orienteringsmødet orkan orkanen orkaner
orkanerne orkide oste oster overdådig overdådige overdådigt overenskomst overenskomsten overenskomster
overenskomsterne overflødig overflødigt overgang overgangen overganger overgangerne overhal overhale overhalede
overhaler overhales overhalet overhør overhøre overhører overhøres overhørt overhørte overnat overnatte overnattede
overnatter overnattes overnattet overrask overraske overraskelsen overraskelser overraskelserne overrasker overraskes
overrasket overskridelse overskridelsen overskridelser overskridelserne overslag overslagene overslaget overspil
overspille overspiller overspilles oversvømmelse oversvømmelsen oversvømmelser oversvømmelserne oversættelser
oversættelserne overtal overtale overtaler overtales overtalt overtalte overtrædelse overtrædelsen overtrædelser
overtrædelserne overtøj overtøjet overvåg overvåge overvågede overvåger overvåges overvåget ovn ovne ovnene pak pakhus
pakhuse pakhusene pakhuset pakistansk pakistanske pakkeboks pakkede pakkerejse pakkerejsen pakkerejser pakkerejserne
pakkerne pakkes palmetræ palmetræet pande pandekage pandekagen pandekager pandekagerne pandemi pandemien pandemier
pandemierne panderne panel paneler panelerne pant panten panter panterne papegøje papegøjen papegøjer papegøjerne
papiraffald papiraffaldet papirbakke papirbakken papirbakker papirbakkerne papircontainer papircontainere
papircontaineren papircontainerne papirformat papirformater papirformaterne papirformatet papirkurve papirkurver
papirkurverne papirløs papirløse papirløsere papirløsest papirløseste papirløst papirstop papirstoppen papirstopper
papirstopperne papirstykke papirstykker papirstykkerne papirstykket paprika paprikaen paprikaer paprikaerne parabol
parabolen paraboler parabolerne paragraf paragrafer parcelhus parcelhuse parcelhusene parcelhuset parkere parkerede
parkerer parkeres parkeret parkeringer parkeringerne parkeringsafgift parkeringsafgiften parkeringsafgifter
parkeringsafgifterne parkeringsbøden parkeringsbøder parkeringsbøderne parkeringskort parkeringskortene
parkeringskortet parkeringssted parkeringsstedet parkeringsvagt parkeringsvagten parkeringsvagter parkeringsvagterne
parodi parodien parodier parodierne pasbillede pasbilleder pasbillederne pasbilledet passager passageren passagerer
passagererne passagerfly passagerflyene passagerflyet passagerskib passagerskibene passagerskibet passere passeren
passerne passiv passive passivt patent patenter patenterne patentet patienterne patientvejleder patientvejledere
patientvejlederen patientvejlederne patruljer patruljere patruljerede patruljerer patruljeres patruljeret patruljering
patruljeringen patruljeringer patruljeringerne pattedyr pattedyrene pattedyret pauserum pauserummene pauserummet
pedalen pedaler pedalerne pendler pendlere pendleren pendlerkort pendlerkortene pendlerkortet pendlerne pengekrav
pengekravene pengekravet pengeseddel pengesum pengesummen pengesummer pengesummerne pensionistforening
pensionistforeningen pensionistforeninger pensionistforeningerne pensionistmodtager pensionistmodtagere
pensionistmodtageren pensionistmodtagerne pensionsmodtager pensionsmodtagere pensionsmodtageren pensionsmodtagerne
pensionstillæg pensionstillæggene pensionstillægget pensl pensle penslede pensler pensles penslet perfekte perioder
perioderne periodisk periodiske perlede perlekæde perlekæden perlekæder perlekæderne perlen perler perlerne perles
perlet permanent permanente perroner perronerne personaleafdeling personaleafdelingen personaleafdelinger
personaleafdelingerne personalemøde personalemøder personalemøderne personalemødet personbil personbilen personbiler
personbilerne persondokument persondokumenter persondokumenterne persondokumentet personel personelle personelt
personskade personskaden personskader personskaderne perspektiv perspektiver perspektiverne perspektivet pessimistisk
pessimistiske pift pifte piftede pifter piftes piftet pigekor pigekorene pigekoret piger pigerne pillen pillerne pizza
pizzaen pizzaer pizzaerne placer placerede placerer placeres placeret placeringen placeringer placeringerne plade
pladen plader pladerne pladespiller pladespilleren plag plage plagede plages plaget plakatholder plakatholdere
plakatholderen plakatholderne planetarie planetarier planetarierne planetariet plankeværk plankeværket
planlægningsmøde planlægningsmøder planlægningsmøderne planlægningsmødet plant plantede planten planterne plantes
plask plaske plaskede plasker plaskes plasket plastaffald plastaffaldet plastik plastikken plastikker plastikkerne
plastikpose plastikposen plastikposer plastikposerne plastisk plastiske plej pleje plejebehov plejebehovene
plejebehovet plejefamilie plejefamilien plejefamilier plejefamilierne plejes plejet plejetilsyn plejetilsynene
plejetilsynet plejetæppe plejetæpper plejetæpperne plejetæppet plette plettede plettes plettet plomber plombere
plomberede plomberer plomberes plomberet plombering plomberingen plomberinger plomberingerne pludselige pludseligt
pluk plukke plukker plukkes plukket podie podier podierne podiet poesi poesien poesier poesierne poetisk poetiske
poler polere polerede polerer poleres poleret polering poleringen poleringer poleringerne politibil politibilen
politibiler politibilerne politikeren politikerne politikken politikker politikkerne politisk polstr polstre polstrede
polstrer polstres polstret popmusik populationen populationer populationerne populær populære populært porcelæn
porcelænet portefølje porteføljen porteføljer porteføljerne portion portionen portionerne portoberegning
portoberegningen portoberegninger portoberegningerne portugisiske posen poser poserne positioner positionere
positionerede positionerer positioneres positioneret positionering positioneringen positioneringer positioneringerne
postere posteren posterne posthus posthuse posthusene postkortene postområde postområder postområderne postområdet
postordre postordren postordrer postordrerne posttakst posttaksten posttakster posttaksterne postvæsen postvæsenet
potentiel potentielle potentielt potte pottemagerskive pottemagerskiven pottemagerskiver pottemagerskiverne
potteplante potteplanten potteplanter potteplanterne potterne powerbank praktik praktikken praktikker praktikkerne
praktikophold praktikopholdene praktikopholdet praktikplads praktikpladsen praktikpladser praktikpladserne pral
pralede praler prales pralet premiere premieren premierer premiererne prikke prikkede prikkes prikket prikl prikle
priklede prikler prikles priklet primær primære primært printerne printjob printkø printkøen printkøer printkøerne
priorer prioriter prioritere prioriterede prioriterer prioriteres prioriteret prioritering prioriteringen
prioriteringer prioriteringerne prisafslag prisafslagene prisafslaget prisfald prisfaldene prisfaldet
prissammenligning prissammenligningen prissammenligninger prissammenligningerne prisstigning prisstigningen
prisstigninger prisstigningerne privatskole privatskolen privatskoler privatskolerne privatøkonomi privatøkonomien
procentdel procentdelen procentdeler procentdelerne procenttal procenttallene procenttallet processor processoren
processorer processorerne producer producere producerede produceren producerer produceres produceret producerne
produkt produkter produkterne produktet produktion produktionen produktioner produktionerne produktionsselskab
produktionsselskaber produktionsselskaberne produktionsselskabet professionel professionelle professionelt
profilbillede profilbilleder profilbillederne profilbilledet prognose prognosen prognoser prognoserne programmere
programmerede programmerer programmeres programmeret programmering programmeringen programmeringer programmeringerne
programmeringssprog programmeringssprogene programmeringssproget projektarbejde projekter projektere projekteren
projekterne projektgruppe projektgrupper projektgrupperne projektopgave projektopgaven projektopgaver projektopgaverne
projektrum projektrummene projektrummet prolog prologen prologer prologerne propelfly propelflyene propelflyet proppe
proppede propper proppes proppet protese protesen proteser proteserne protestantisk protestantiske protester
protestere protesterede protesterer protesteres protesteret provoker provokere provokerede provokerer provokeres
provokeret pryd pryde prydede pryder prydes prydet præciser præcisere præciserede præciserer præciseres præciseret
præcisering præciseringen præciseringer præciseringerne prædiken prædikenen prædikener prædikenerne præg præge prægede
præger præges præget præsenter præsentere præsenterede præsenterer præsenteres præsenteret præstegårde præstegården
prøvelse prøvelsen prøvelser prøvelserne prøvesvarene prøvesvaret psykisk psykiske psykolog psykologen psykologer
psykologerne psykologi psykologien psykoterapeut psykoterapeuten psykoterapeuter psykoterapeuterne pubertet puberteten
publicer publicere publicerede publicerer publiceres publiceret publiceringen publiceringer publiceringerne puder
puderne puds pudse pudsede pudser pudses pudset pulveriser pulverisere pulveriserede pulveriserer pulveriseres
pulveriseret pulverisering pulveriseringen pulveriseringer pulveriseringerne pump pumpe pumpede pumpen pumper pumperne
pumpes pumpet punktskrift punktskriften punktskrifter punktskrifterne puslebord pusleborde puslebordene puslebordet
puslespillene puslespilsbrik puslespilsbrikken puslespilsbrikker puslespilsbrikkerne pust puste pustede pustes pustet
pynt pynte pyntede pynter pyntes pyntet påfør påføre påfører påføres påført påførte pålidelig pålidelige pålidelighed
pålideligheden pålideligt påpeg påpege påpegede påpeger påpeges påpeget påskelilje påskeliljen påskeliljer
påskeliljerne påskeæg påvirk påvirke påvirkede påvirker påvirkes påvirket pædagogik pædagogikken pædagogikker
pædagogikkerne pæren pærer pærerne pæretræ pæretræet pølse pølsen pølser pølserne quizzer quizzerne radiator
radiatoren radiatorer radiatorerne radioapparat radioapparater radioapparaterne radioapparatet radiobølge radiobølgen
radiobølger radiobølgerne radioer radioerne radiostudie radiostudier radiostudierne radiostudiet radioudsendelse
radioudsendelsen radioudsendelser radioudsendelserne raftehegn raftehegnene raftehegnet rampe rampen ramper ramperne
rapportere rapporterede rapporterer rapporteres rapporteret rapportering rapporteringen rapporteringer
rapporteringerne raseri raseriet raskere raskest raskeste raskt ratificer ratificere ratificerede ratificerer
ratificeres ratificeret ratificering ratificeringen ratificeringer ratificeringerne ration rationalisering
rationaliseringen rationaliseringer rationaliseringerne rationen rationer rationerne reager reagere reagerede reageres
reageret realiser realisere realiserede realiserer realiseres realiseret realisering realiseringen realiseringer
realiseringerne realistisk realistiske realkreditlån realkreditlånene realkreditlånet realskole realskolen realskoler
realskolerne rebus rebussen rebusser rebusserne receptioner receptionerne receptionist receptionisten receptionister
receptionisterne recirkuler recirkulere recirkulerede recirkulerer recirkuleres recirkuleret recirkulering
recirkuleringen recirkuleringer recirkuleringerne redaktioner redaktionerne redaktøren redaktører redaktørerne reddede
redder reddes rederi rederier rederierne rederiet redigerede redigerer redigeres redigeret redigering redigeringen
redigeringer redigeringerne reducer reducere reducerede reducerer reduceres reduceret reducering reduceringen
reduceringer reduceringerne referater referaterne referatet referer referere refererede refererer refereres refereret
referering refereringen refereringer refereringerne reflekter reflektere reflekterede reflekterer reflekteres
reflekteret reflektering reflekteringen reflekteringer reflekteringerne reformer reformere reformerede reformerer
reformeres reformeret reformering reformeringen reformeringer reformeringerne refunder refundere refunderede
refunderer refunderes refunderet refundering refunderingen refunderinger refunderingerne regelmæssig regelmæssige
regelmæssigt regional regionale regionalt regionaltog regionaltogene regionaltoget regionsvalg regionsvalgene
regionsvalget registreringerne registreringsafgift registreringsafgiften reglement reglementer reglementerne
reglementet regnbue regnbuen regnbuer regnbuerne regnbyge regnbygen regnbyger regnbygerne regnfald regnfaldene
regnfaldet regnjakke regnjakken regnjakker regnjakkerne regnskaber regnskaberne regntøj regntøjet regulativ
regulativer regulativerne regulativet reguler regulere regulerede regulerer reguleres reguleret regulering
reguleringen reguleringer reguleringerne rehabilitering rehabiliteringen rehabiliteringer rehabiliteringerne rejs
rejseforsikringen rejseforsikringer rejseforsikringerne rejsefører rejseførere rejseføreren rejseførerne
rejselitteratur rejselitteraturen rejselyst rejselysten rejses rejseselskab rejseselskaber rejseselskaberne
rejseselskabet rejsning rejsningen rejsninger rejsningerne rejst reklamation reklamationen reklamationer
reklamationerne reklameavis reklameavisen reklameaviser reklameaviserne reklamerede reklamerer reklameres reklameret
reklamering reklameringen reklameringer reklameringerne rekonstruer rekonstruere rekonstruerede rekonstruerer
rekonstrueres rekonstrueret rekonstruering rekonstrueringen rekonstrueringer rekonstrueringerne rekreationsophold
rekreationsopholdene rekreationsopholdet rekvirer rekvirere rekvirerede rekvirerer rekvireres rekvireret rekvirering
rekvireringen rekvireringer rekvireringerne relater relatere relaterede relaterer relateres relateret relatering
relateringen relateringer relateringerne relativ relativt relevant relevante religion religionen religioner
religionerne religiøs religiøse religiøst renere renest reneste renover renovere renoverede renoverer renoveres
renoveret renovering renoveringen renoveringer renoveringerne rensede renser renseri renserier renserierne renseriet
renses renset rente renten renter renterne renteændring renteændringen renteændringer renteændringerne reparer
reparerede reparerer repareres repareret reportage reportagen reportager reportagerne repræsenter repræsentere
repræsenterede repræsenterer repræsenteres repræsenteret reservedel reservedele reservedelen reservedelene reservehjul
reservehjulene reservehjulet reserverede reserveres reserveret reservering reserveringen reserveringerne restaffald
restaffaldet restaurer restaurere restaurerede restaurerer restaureres restaureret restaurering restaureringen
restaureringer restaureringerne resultater resultaterne resumer resumere resumerede resumerer resumeres resumeret
resumering resumeringen resumeringer resumeringerne retfærdig retfærdige retfærdighed retfærdigheden retfærdigt
retningen retninger retningerne retningslinje retningslinjen retningslinjer retningslinjerne retssag retssagen
retssager retssagerne retssal retssale retssalen retssalene retsvæsen retsvæsenet returnering returneringen
returneringer returneringerne revider revidere reviderede reviderer revideres revideret revidering revideringen
revideringer revideringerne revy revyen revyer revyerne rigdom rigdomen rige rigere rigste rigt rime rimelig rimelige
rimeligere rimeligst rimeligste rimen rise risede risengrød risengrøden riser rises riset rist riste ristede ristes
ristet rive riven riverne rockband rockbandene rockbandet rockmusik rodede roder rodes roligst roligste rollatoren
rollatorer rollatorerne rollespillene romanen romaner romanerne romanserie romanserien romanserier romanserierne
romantisk romantiske roning roningen roninger roningerne rosenbusk rosenbuskker rosenbuskkerne rosin rosinen rosiner
rosinerne roter rotere roterede roterer roteres roteret routere routerne rovdyr rovdyrene rovdyret ruderne rugbrød
rugbrødene rugbrødet rugmel rugmelet rullede rulles rullet rumfærge rumfærgen rumfærger rumfærgerne rummene rumskib
rumskibene rumskibet rundere rundest rundeste rundsav rundsaven rundvisninger rundvisningerne rutebil rutebilen
rutebiler rutebilerne rygge ryggene rygsmerte rygsmerten rygsmerter rygsmerterne rygsæk rygsækken rygsækker
rygsækkerne rygtaske rygtasken rygtasker rygtaskerne ryk rykkerbrev rykkerbrevene rykkerbrevet rykkes rykt rystede
rystes rystet rytme rytmen rytmer rytmerne råb råbes råbt råbte rådene rådgivere rådgiveren rådgiverne rådvild
rådvilde rådvildere rådvildest rådvildeste rådvildt rækkehus rækkehuse rækkehusene rækkehuset rækkerne rævene rødbede
rødlig rødlige rødligt røgen røntgenbillede røntgenbilleder røntgenbillederne røntgenbilledet røntgenundersøgelse
røntgenundersøgelsen røntgenundersøgelser røntgenundersøgelserne røres rørte røveri røverier røverierne røveriet
saboterer saft saften safter safterne sagsgang sagsgangen sagsganger sagsgangerne salat salaten salater salaterne
salatfad salatfadene salatfadet sale salene salme salmebog salmen salmer salmerne salte saltede salter saltes saltet
salve salven salver salverne samling samlingen samlingerne samlingsdel samlingsdelen samlingsdeler samlingsdelerne
sammenlignelig sammenlignelige sammenligneligt sammenligning sammenligningen sammenligninger sammenligningerne
samtidige samtidskunst samtidskunsten sanatorie sanatorier sanatorierne sanatoriet sandalen sandaler sandalerne
sandere sandest sandeste sandfærdig sandfærdige sandfærdigt sangaften sangaftenen sangaftener sangaftenerne sangerne
sanghæfte sanghæfter sanghæfterne sanghæftet sangkor sangkorene sangkoret sanktioner sanktionere sanktionerede
sanktionerer sanktioneres sanktioneret sanktionering sanktioneringen sanktioneringer sanktioneringerne sans sanse
sansede sanser sanses sanset sart sarte sartere sartest sarteste satire satiren satirer satirerne saven saver savl
savle savlede savler savles savlet savn savne savnede savnes saxofon saxofonen saxofoner saxofonerne scannere
scanneren scannerne scanning scanningen scanninger scanningerne scene scener scenerne schweizisk schweiziske sejl
sejle sejlede sejles sejlskib sejlskibene sejlskibet sejlsport sejlsporten sekretariat sekretariater sekretariaterne
sekundær sekundære sekundært selektiv selektive selektivt selskaber selskaberne selskabsspil selskabsspillene
selskabsspillet selvbiografi selvbiografien selvbiografier selvbiografierne selvforsørgelse selvstudie selvstudier
selvstudierne selvstudiet selvstændige selvstændigt seminarie seminarier seminarierne seminariet sene senen sener
senerne sengetøj sengetøjet seniorgruppe seniorgruppen seniorgrupper seniorgrupperne seniorklub seniorklubben
seniorklubber seniorklubberne seniorkor seniorkorene seniorkoret sennep separat separationen separationer
separationerne separer separere separerede separerer separeres separeret separering separeringen separeringer
separeringerne serbiske serier serierne seriøs seriøse seriøst servere serverne serviceydelse serviceydelsen
serviceydelser serviceydelserne sidefod sidefoden sidefoder sidespejl sidespejlene sidespejlet sideveje sidevejen
sidevejene signalerer sikkerhedsbælte sikkerhedsbælter sikkerhedsbælterne sikkerhedsbæltet sikkerhedskopiering
sikkerhedskopieringen sikkerhedskopieringer sikkerhedskopieringerne sikkerhedsopdatering sikkerhedsopdateringen
sikkerhedsopdateringer sikkerhedsopdateringerne sikkerhedsudstyr sikkerhedsudstyret sikringen sikringer sikringerne
simuler simulere simulerede simulerer simuleres simuleret simulering simuleringen simuleringer simuleringerne sjask
sjaske sjaskede sjasker sjaskes sjasket sjællandsk skaber skabes skabt skabte skadedyr skadedyrene skadedyret skaderne
skadeservice skadeservicen skadeservicer skadeservicerne skakklub skakklubben skakklubber skakklubberne skakspiller
skakspillere skakspilleren skakspillerne skandaløs skandaløse skandaløst skandinavisk skandinaviske skarpere skarpest
skarpeste skatteopgørelse skatteopgørelsen skatteopgørelser skatteopgørelserne skattepligt skattepligten skatteprocent
skatteprocenten skatteprocenter skatteprocenterne skatteskøn skibene skiftearbejde skifteprotokol skifteprotokollen
skifteprotokoller skifteprotokollerne skildpadde skildpadden skildpadder skildpadderne skilsmissen skilsmisser
skilsmisserne skiløb skiløbene skiløbet skinke skinken skinker skinkerne skitse skitsen skitser skitsere skitserede
skitserer skitseres skitseret skitsering skitseringen skitseringer skitseringerne skitserne skiven skiver skiverne
skjorte skjorten skjorter skjorterne skold skolde skoldede skolder skoldes skoldet skolearbejde skolebibliotek
skolebiblioteker skolebibliotekerne skolebiblioteket skolebillede skolebilleder skolebillederne skolebilledet
skolebord skoleborde skolebordene skolebordet skolebus skolebussen skolebusser skolebusserne skolecomputer
skolecomputere skolecomputeren skolecomputerne skoledag skoledage skoledagen skoledagene skoleforvaltning
skoleforvaltninger skoleforvaltningerne skolegårde skolegården skolehæfte skolehæfter skolehæfterne skolehæftet
skoleliv skolelivet skoleopgave skoleopgaven skoleopgaver skoleopgaverne skolepligt skolepligten skoleprojekt
skoleprojekter skoleprojekterne skoleprojektet skolerum skolerummene skolerummet skoleråd skolerådene skolerådet
skoletal skoletallene skoletallet skoletaske skoletasken skoletasker skoletaskerne skoleudvalg skoleudvalgene
skoleudvalget skolevalgene skolevalget skolevæsen skolevæsenet skorsten skorstenen skotsk skotske skove skovene skovl
skovle skovlede skovlen skovler skovles skovlet skovområde skovområder skovområderne skovområdet skovpark skovparken
skrab skrabe skrabede skraber skrabes skraldebil skraldebilen skraldebiler skraldebilerne skraldespander
skraldespanderne skraldet skramme skrammede skrammer skrammes skrammet skrap skrappe skrappere skrappest skrappeste
skrapt skriftlige skriftsprog skriftsprogene skriftsproget skriftstørrelse skriftstørrelsen skriftstørrelser
skriftstørrelserne skrifttype skrifttypen skrifttyper skrifttyperne skrot skrotte skrottede skrotter skrottes skrottet
skrub skrubbe skrubbede skrubber skrubbes skrubbet skruemaskine skruemaskinen skruemaskiner skruemaskinerne skruerne
skruetrækker skruetrækkeren skrællede skræller skrælles skrællet skræmmes skuespil skuespillene skuespiller
skuespillere skuespilleren skuespillerne skuespillet skuffede skuffelse skuffelsen skuffelser skuffelserne skuffes
skuffet skulptur skulpturen skulpturer skulpturerne skyerne skyl skylde skyldige skyldigt skyldt skyldte skylle
skyllede skyller skylles skyllet skåle skålene skælde skældes skældt skældte skærmforstørrelse skærmforstørrelsen
skærmforstørrelser skærmforstørrelserne skærmkabel skærmlæseren skævere skævest skæveste skønlitteratur
skønlitteraturen slagboremaskine slagboremaskinen slagboremaskiner slagboremaskinerne slagene slaginstrument
slaginstrumenter slaginstrumenterne slaginstrumentet slagord slagordene slagordet slagteri slagterier slagterierne
slagteriet slange slangen slanger slangerne slap slappe slappede slapper slappere slappes slappest slappeste slappet
slapt slibemaskine slibemaskinen slibemaskiner slibemaskinerne slik slips slipsene slipset slovakisk slovakiske
slutprodukt slutprodukter slutprodukterne slutproduktet slutresultat slutresultater slutresultaterne slutresultatet
slyng slynge slyngede slynger slynges slynget slæb slæbe slæber slæbes slæbt slæbte slægtningen slægtsbog slægtsbogen
slægtsboger slægtsforsker slægtsforskere slægtsforskeren slægtsforskerne slægtsgren slægtsgrene slægtsgrenen
slægtsgrenene slægtskab slægtskabet slægtsselskab slægtsselskaber slægtsselskaberne slægtsselskabet slægtstræ
slægtstræet sløjf sløjfe sløjfede sløjfer sløjfes sløjfet sløs sløse sløsede sløser sløses sløset smage smager smages
smagssans smagssansen smagt smagte smallere smallest smalleste smartwatch smukkere smukkest smukkeste smut smutte
smuttede smutter smuttes smuttet smykke smykkerne smykket småbørnsfamilie småbørnsfamilien småbørnsfamilier
småbørnsfamilierne småkagen småkagerne smør snakkes snebyge snebygen snebyger snebygerne sneede sneet snegl sneglen
snegler snese snesen snork snorke snorkede snorker snorkes snorket snubl snuble snublede snubles snublet snue snuen
snuer snør snøre snørede snører snøres snøret socialforvaltning socialforvaltningen socialforvaltninger
socialforvaltningerne socialrådgiver socialrådgivere socialrådgiveren socialrådgiverne socialudvalg socialudvalgene
socialudvalget sociologi sociologien sodavand sodavanden sodavander sodavanderne sofabord sofaborde sofabordene
sofabordet softwareudvikler softwareudviklere softwareudvikleren softwareudviklerne sogneprotokol sogneprotokollen
sogneprotokoller sogneprotokollerne sokken sokker sokkerne solbær solbærrene solbærret solcelle solcellen solceller
solcellerne solenergi solenergien solenergier solenergierne soler solerne solpanel solpaneler solpanelerne solpanelet
solskin sommeraften sommeraftenen sommeraftener sommeraftenerne sommerdag sommerdage sommerdagen sommerdagene
sommerdæk sommerdækkene sommerdækket sommerfest sommerfesten sommerfester sommerfesterne sommerfugl sommerfuglen
sommerhjem sommerhjemmene sommerhjemmet sommerhuse sommerhusejer sommerhusejere sommerhusejeren sommerhusejerne
sommerhusene sommerhusferie sommerhusferien sommerhusferier sommerhusferierne sommerhusområde sommerhusområder
sommerhusområderne sommerhusområdet sommerkjole sommerkjolen sommerkjoler sommerkjolerne sommerophold sommeropholdene
sommeropholdet sommervarme sommervejr sommervejret sonate sonaten sonater sonaterne sorgen sorger sorgerne sorter
sorterede sorterer sorteres sortering sorteringen sorteringer sorteringerne soveværelse soveværelser soveværelserne
soveværelset sovsen sovser sovserne spade spaden spader spaderne spadserer spadsererede spadsereret spadserering
spadsereringen spadsereringer spadsereringerne sparemål sparemålene sparemålet spark sparke sparkede sparker sparkes
sparket sparsom sparsomme sparsomt specialiser specialisere specialiserede specialiserer specialiseres specialiseret
specialisering specialiseringen specialiseringer specialiseringerne specialskole specialskolen specialskoler
specialskolerne specialstudie specialstudier specialstudierne specialstudiet specialtast specialtasten specialtaster
specialtasterne specialudgave specialudgaven specialudgaver specialudgaverne speciel specielle specielt specificer
specificere specificerede specificerer specificeres specificeret specificering specificeringen specificeringer
specificeringerne spejlene spejlæg spekuler spekulere spekulerede spekulerer spekuleres spekuleret spidse spidsede
spidser spidses spidsest spidseste spidset spidst spilklub spilklubben spilklubber spilklubberne spilleaften
spilleaftenen spilleaftener spilleaftenerne spilleder spilledere spillederen spillederne spillefilm spillefilmen
spillefilmer spillekonsol spillekonsollen spillekonsoller spillekonsollerne spillekort spillekortene spillekortet
spillene spilleområde spilleområder spilleområderne spilleområdet spilleplade spillepladen spilleplader spillepladerne
spis spiseborde spisebordene spisebordet spiselig spiselige spiseligt spises spisesal spisesale spisesalen spisesalene
spisested spisestedet spisestuestol spisestuestole spisestuestolen spisestuestolene spiste sponser sponsere sponserede
sponserer sponseres sponseret sponsering sponseringen sponseringer sponseringerne sportshal sportshallen sportshaller
sportshallerne sportsklub sportsklubben sportsklubber sportsklubberne sportsside sportssiden sportssider sportssiderne
sportstøj sportstøjet sprogene sproghold sprogholdene sprogholdet sprogområde sprogområder sprogområderne sprogområdet
sprogskole sprogskolen sprogskoler sprogskolerne sprøjt sprøjte sprøjtede sprøjter sprøjtes sprøjtet spytte spyttede
spytter spyttes spyttet spændt spændte spørgeskemaundersøgelse spørgeskemaundersøgelsen spørgeskemaundersøgelser
spørgeskemaundersøgelserne stabiliser stabilisere stabiliserede stabiliserer stabiliseres stabiliseret stabilisering
stabiliseringen stabiliseringer stabiliseringerne stabl stable stablede stabler stables stablet stadsarkiv
stadsarkiver stadsarkiverne stadsarkivet stafetløb stafetløbene stafetløbet stagner stagnere stagnerede stagnerer
stagneres stagneret stagnering stagneringen stagneringer stagneringerne stamme stammede stammer stammes stammet
stamtavle stamtavlen stamtavler stamtavlerne stamtræ stamtræet standardiser standardisere standardiserede
standardiserer standardiseres standardiseret standardisering standardiseringen standardiseringer standardiseringerne
standses standsning standsningen standsninger standsningerne stangen startside startsiden startsider startsiderne
stationer stationere stationerede stationerer stationeres stationeret stationering stationeringen stationeringer
stationeringerne stationerne stationssti stationsstien stationsstier stationsstierne statistiker statistikere
statistikeren statistikerne statistisk statistiske stativ stativer stativerne stativet statusmøde statusmøder
statusmøderne statusmødet stearinlys stearinlysene stearinlyset stegefad stegefadene stegefadet steger steges stegt
stel stellene stellet stemmerne stemmes stemmesluger stemmeslugere stemmeslugeren stemmeslugerne stemning stemningen
stemninger stemningerne stempl stemple stemplede stempler stemples stemplet stemt stemte stengulv stengulvene
stengulvet stige stigerne stikdåse stikdåsen stikdåser stikdåserne stikkelsbær stikkelsbærrene stikkelsbærret
stikkontakt stikkontakten stikkontakter stikkontakterne stikordene stikprøve stikprøven stikprøver stikprøverne
stiksav stiksaven stiksaver stillen stillene stillerum stillerummene stillerummet stillingen stillinger stillingerne
stimuler stimulere stimulerede stimulerer stimuleres stimuleret stimulering stimuleringen stimuleringer
stimuleringerne stipendie stipendier stipendierne stipendiet stiv stivere stivest stiveste stivt stjernerne stokke
stokken stokkene stokker stolte stoltere stoltest stolteste stopur stopurene stopuret stormflod stormfloden
stormfloder stormfloderne storskrald storskraldet storskraldsordning storskraldsordningen storskraldsordninger
storskraldsordningerne strafbar strafbare straffe straffen straffer strafferne streamingmedie streamingmedier
streamingmedierne streamingmediet streamingtjeneste streamingtjenesten streamingtjenester streamingtjenesterne
stregkodescanner stregkodescannere stregkodescanneren stregkodescannerne strejf strejfe strejfede strejfer strejfes
strejfet strejk strejke strejkede strejken strejker strejkerne strejkes strejket strengeinstrument strengeinstrumenter
strengeinstrumenterne strengeinstrumentet stress stressen strik strikke strikkede strikkegarn strikkegarnene
strikkegarnet strikkehold strikkeholdene strikkeholdet strikkeklub strikkeklubben strikkeklubber strikkeklubberne
strikkeopskrift strikkeopskriften strikkeopskrifter strikkeopskrifterne strikkepind strikkepinden strikkepinder
strikker strikkere strikkeren strikkerne strikkes strikket strikning strikningen strukturer strukturere strukturerede
strukturerer struktureres struktureret strukturering struktureringen struktureringer struktureringerne stråtag
stråtagene stråtaget stræb stræbe stræber stræbes stræbet strømafbrydelse strømafbrydelsen strømafbrydelser
strømafbrydelserne strømforsyning strømforsyningen strømmede strømmer strømmes strømmet strømpe strømpen strømperne
strømudfald strømudfaldene strømudfaldet studer studere studerede studerer studeres studeret studering studeringen
studeringer studeringerne studiegruppe studiegruppen studiegrupper studiegrupperne studiekort studiekortene
studiekortet studiekreds studiekredsen studiekredser studielånene studielånet studierne studierum studierummene
studierummet studiet studietur studieturen studieturer studievejleder studievejledere studievejlederen
studievejlederne stueur stueurene stueuret stykkerne styregruppe styregruppen styregrupper styregrupperne styrer styrk
styrke styrkede styrker styrkes styrket styrte ståltag ståltagene ståltaget stærkest stærkeste støb støbe støber
støberi støberier støberierne støberiet støbes støbt støbte støje støjede støjer støjes støjet støn støttebehov
støttebehovene støttebehovet støtter støttes støttet støve støvede støver støves støvet støvlen støvler støvlerne
støvsugere støvsugeren støvsugerne subjektiv subjektive subjektivt subtraher subtrahere subtraherede subtraherer
subtraheres subtraheret subtrahering subtraheringen subtraheringer subtraheringerne sult sulte sultede sulten sulter
sultes sultet sunde sundere sundest sundeste sundheden sundhedshus sundhedshuse sundhedshusene sundhedshuset
sundhedsudvalg sundhedsudvalgene sundhedsudvalget sundhedsvæsen sundt superbrugere superbrugerne supermarkeder
supermarkederne suppen supper supperne suppler supplere supplerede supplerer suppleres suppleret supplering
suppleringen suppleringer suppleringerne surere surest sureste surfe surfede surfer surfes surfet surt suspender
suspendere suspenderede suspenderer suspenderes suspenderet suspendering suspenderingen suspenderinger
suspenderingerne svagere svagest svageste svagt svaj svaje svajede svajer svajes svajet svejs svejse svejsede svejser
svejses svejset svejsning svejsningen svejsninger svejsningerne svindlerne svinekød svinekødet svæv svæve svævede
svæver svæves svævet svøm svømmebad svømmebadene svømmebadet svømmehaller svømmehallerne svømmere svømmeren svømmerne
svømmes svømning svømningen sygefravær sygefraværet sygehjælper sygehjælpere sygehjælperen sygehjælperne
sygehusbibliotek sygehusbiblioteker sygehusbibliotekerne sygehusbiblioteket sygehuse sygehusene sygehusophold
sygehusopholdene sygehusopholdet sygeplejerskerne sygere sygest sygeste sylt sylte syltede sylter syltes syltet
symaskine symaskinen symaskiner symaskinerne symboliser symbolisere symboliserede symboliserer symboliseres
symboliseret symbolisering symboliseringen symboliseringer symboliseringerne symfoni symfonien symfonier symfonierne
sympatiser sympatisere sympatiserede sympatiserer sympatiseres sympatiseret synagoge synagogen synagoger synagogerne
syning syningen synk synke synker synkes synket synkroniser synkronisere synkroniserede synkroniserer synkroniseres
synkroniseret synkronisering synkroniseringen synkroniseringer synkroniseringerne synlig synlige synligt synsprøve
synsprøven synsprøver synsprøverne syntolkning syntolkningen systematiser systematisere systematiserede systematiserer
systematiseres systematiseret systematisering systematiseringen systematiseringer systematiseringerne systematisk
systematiske sytråd sytråden sytråder sædvanlig sædvanligere sædvanligst sædvanligste sædvanligt særtryk særtrykkene
særtrykket særudgave særudgaven særudgaver særudgaverne sæsonerne sætten sætterne sødere sødest sødeste sødmælk
sødmælken søgebjælke søgebjælken søgebjælker søgebjælkerne søgeemne søgeemner søgeemnerne søgeemnet søgefunktion
søgefunktionen søgefunktioner søgefunktionerne søgemaskinen søgemaskiner søgemaskinerne søgeordene søgeordet
søgetjeneste søgetjenesten søgetjenester søgetjenesterne søgnedag søgnedage søgnedagen søgnedagene sølvtøj sølvtøjet
søm sømme sømmede sømmer sømmes sømmet søvnen tabeller tabellerne tabes tabletterne tagene tagrende tagrenden
tagrender tagrenderne tagsten tagstenen tagstener tagvindue tagvinduer tagvinduerne tagvinduet talent talenter
talenterne talentet talentløs talentløse talentløsere talentløsest talentløseste talentløst tales talesprog
talesprogene talesproget talesyntese talesyntesen talesynteser talesynteserne tallerkenrække tallerkenrækken
tallerkenrækker tallerkenrækkerne talord talordene talordet tamme tammere tammest tammeste tamt tandplejer tandplejere
tandplejeren tandplejerne tank tankede tankegang tankegangen tankeganger tankegangerne tankes tanket tanten tanter
tanterne tappe tappede tapper tappes tappet tasker taskerne tastaturinstrument tastaturinstrumenter
tastaturinstrumenterne tastaturinstrumentet tavleklasse tavleklassen tavleklasser tavleklasserne tavler tavlerne
tavshedserklæringen tavshedserklæringer tavshedserklæringerne tavshedspligten te teammøde teammøder teammøderne
teammødet teaterforening teaterforeningen teaterforeninger teaterforeningerne teaterhus teaterhuse teaterhusene
teaterhuset teatersal teatersale teatersalen teatersalene teaterstykke teaterstykker teaterstykkerne teaterstykket
teatertur teaterturen teaterturer teenager teenagere teenageren teenagerne tegltag tegltagene tegltaget tegnefilm
tegnefilmen tegnefilmer tegnere tegneren tegnerne tegneserie tegneserien tegneserier tegneserierne tegneserietegner
tegneserietegnere tegneserietegneren tegneserietegnerne tegningerne tegnsprogene tegnsproget tegnsprogstolkning
tegnsprogstolkningen tegnsprogstolkninger tegnsprogstolkningerne teknikere teknikerne teknikforvaltning
teknikforvaltningen teknikforvaltninger teknikforvaltningerne teknikrum teknikrummene teknikrummet teknikudvalg
teknikudvalgene teknikudvalget tekniske tekop tekoppen tekopper tekopperne tekste tekstede tekstes tekstet tekøkken
tekøkkenet teleabonnement teleabonnementer teleabonnementerne teleabonnementet telefonapparat telefonapparater
telefonapparaterne telefonapparatet telefonere telefonerede telefonerer telefoneres telefoneret telefonering
telefoneringen telefoneringer telefoneringerne telefonsvarer telefonsvareren teleselskaber teleselskaberne teleslynge
teleslyngen teleslynger teleslyngerne temadag temadage temadagen temadagene temaemne temaemner temaemnerne temaemnet
temperatur temperaturen temperaturer temperaturerne temperaturfald temperaturfaldene temperaturfaldet temperaturmåling
temperaturmålingen temperaturmålinger temperaturmålingerne temporær temporære temporært tennisbane tennisbanen
tennisbaner tennisbanerne teoretisk teoretiske teoriprøve teoriprøven teoriprøver teoriprøverne terapeut terapeuten
terapeuter terapeuterne termisk termiske terningen terningerne terningspil terningspillene terningspillet terrarie
terrarier terrarierne terrariet terrasse terrassen terrasser terrasserne territorie territorier territorierne
territoriet teske thriller thrillere thrilleren thrillerne tidsfrist tidsfrister tidsfristerne tidslinje tidslinjen
tidslinjer tidslinjerne tidsplan tidsplanen tidsplaner tidsplanerne tidsskrift tidsskriftet tidsskriftsabonnement
tidsskriftsabonnementer tidsskriftsabonnementerne tidsskriftsabonnementet tidszone tidszonen tidszoner tidszonerne
tigeren tigge tiggede tigger tigges tigget tilbered tilberede tilbereder tilberedes tilberedt tilberedte tilbygning
tilbygningen tilbygninger tilbygningerne tilegn tilegne tilegnede tilegner tilegnes tilegnet tilflyttere tilflytteren
tilflytterne tilfredshed tilfredsheden tilfredsheder tilfredshederne tilfældigere tilfældigst tilfældigste
tilgængelige tilgængeligheden tilgængeligt tilhør tilhøre tilhører tilhøres tilhørt tilhørte tilkald tilkalder
tilkaldes tilkaldt tilkaldte tilkend tilkende tilkender tilkendes tilkendt tilkendte tilknyt tilknytte tilknyttede
tilknyttes tilknyttet tilkobling tilkoblingen tilkoblinger tilkoblingerne tillæggene tillægget tillægsord
tillægsordene tillægsordet tilmeld tilmeldes tilpasse tilpassede tilpasser tilpasses tilpasset tilsagn tilsagnene
tilsagnet tilslut tilslutte tilsluttede tilslutter tilsluttes tilsluttet tilspil tilspille tilspiller tilspilles
tilstræb tilstræbe tilstræber tilstræbes tilstræbet tilsynene tilsynet timelig timelige timeligt timere timeren
tingbogsside tingbogssiden tingbogssider tingbogssiderne tinghus tinghuse tinghusene tinghuset tingsal tingsale
tingsalen tingsalene tippe tippede tipper tippes tippet tisse tissede tisser tisses tisset tiårig tiårige tiårigt
tjekkisk tjekkiske tjen tjenes tjenesterne tjenesteydelse tjenesteydelsen tjenesteydelser tjenesteydelserne toglinje
toglinjen toglinjer toglinjerne togrejse togrejsen togrejser togrejserne togselskab togselskaber togselskaberne
togselskabet togtrafik toldkontrol toldkontrollen toldkontroller toldkontrollerne toldvæsen toldvæsenet tomat tomaten
tomaterne tombola tombolaen tombolaer tombolaerne tonart tonarten tonarter tonarterne topskat torden tordenbyge
tordenbygen tordenbyger tordenbygerne tordenen tosidig tosidige tosidigt toårig toårige toårigt traditionel
traditionelle traditionelt trafiklys trafiklysene trafiklyset tragedi tragedien tragedier tragedierne tragisk tragiske
trailer trailere traileren trailerne tramp trampede tramper trampes trampet transformator transformatoren
transformatorer transformatorerne transformer transformere transformerede transformerer transformeres transformeret
transformering transformeringen transformeringer transformeringerne transparent transparente transporter transportere
transporterede transporterer transporteres transporteret transportering transporteringen transporteringer
transporteringerne trappestol trappestole trappestolen trappestolene travl tredjedel tredjedelen tredjedeler
tredjedelerne treårig treårige treårigt trillebøren trillede trilles trillet trilling trillingen trillinger
trillingerne trilogi trilogien trilogier trilogierne trislet trist trivsel tromme trommen trommer trommerne troværdig
troværdige troværdigt trumf trumfe trumfede trumfer trumfes trumfet trygheden trykkeri trykkerier trykkerierne
trykkeriet trykknap trykknappen trykknapper trykknapperne trylle tryllede tryller trylles tryllet trådløs trådløsere
trådløsest trådløseste træet trægulv trægulvene trægulvet trækasse trækassen trækasser trækasserne trænere træneren
trænerne træningsdag træningsdage træningsdagen træningsdagene træningsstudie træningsstudier træningsstudierne
træningsstudiet træningstime træningstimen træningstimer træningstimerne trættere trættest trætteste trøst trøste
trøstede trøsten trøster trøstes trøstet tulipan tulipanen tulipaner tulipanerne tuml tumle tumlede tumler tumles
tumlet tuner tunere tuneren tunerne tungen tunger tungerne turist turistattraktion turistattraktionen
turistattraktioner turistattraktionerne turistbus turistbussen turistbusser turistbusserne turisten turister
turisterne turne turnering turneringen turneringer turneringerne tusindkunstner tusindkunstnere tusindkunstneren
tusindkunstnerne tusmørke tusser tusserne tvillingen tvillinger tvillingerne tviste tvistede tvistes tvistet tvivlen
tvivler tvivlerne tvivles tvivlet tvivlsom tvivlsomme tvivlsomt tværfløjte tværfløjten tværfløjter tværfløjterne tygge
tyggede tygger tygges tygget tykkest tykkeste tyndede tynder tyndere tyndes tyndest tyndeste tyndet tyndt tysse
tyssede tysser tysses tysset tyttebær tyttebærrene tyttebærret tyverierne tyveriet tåge tåger tågerne tålmodig
tålmodige tålmodigt tåre tåren tårerne tæpper tæpperne tæppet tætte tætteste tøjet tømmer tømningen tømninger
tømningerne tømte tørke tørklæde tørklæder tørklæderne tørklædet tørrede tørrer tørret tørretumbler tørretumblere
tørretumbleren tørretumblerne tørst tørsten tøv tøve tøvede tøver tøves tøvet uafhængig uafhængige uafhængigt
uansvarlig uansvarlige uansvarligt ubestemt ubestemte ubetydelig ubetydelige ubetydeligt ubevægelig ubevægelige
ubevægeligt udarbejd udarbejde udarbejdede udarbejder udarbejdes udarbejdet udbydere udbyderne udbygge udbyggede
udbygger udbygges udbygget uddan uddanne uddannede uddannelsen uddannelser uddannelserne uddanner uddannes uddannet
uddel uddeler uddeles uddelt udelukke udelukkede udelukker udelukkes udelukket udemokratisk udemokratiske udflugt
udflugten udflugter udflugterne udfold udfolde udfoldede udfolder udfoldes udfoldet udfordr udfordre udfordrede
udfordrer udfordres udfordret udfordring udfordringen udfordringer udfordringerne udforsk udforske udforskede
udforsker udforskes udforsket udgaven udgaverne udgift udgifter udgifterne udgivelse udgivelsen udgivelser
udgivelserne udjævn udjævne udjævnede udjævner udjævnes udjævnet udlandsophold udlandsopholdene udlandsopholdet udlej
udleje udlejede udlejer udlejere udlejeren udlejerne udlejes udlejet udlejning udlejningen udlejninger udlejningerne
udleveringssted udleveringsstedet udlign udligne udlignede udligner udlignes udlignet udlov udlove udlovede udlover
udloves udlovet udluft udlufte udluftede udlufter udluftes udluftet udlåner udlånere udlåneren udlånerne udlånsregel
udlånsstation udlånsstationen udlånsstationer udlånsstationerne udlånstal udlånstallene udlånstallet udmatte udmattede
udmatter udmattes udmattet udmeld udmelde udmelder udmeldes udmeldt udmeldte udnyt udnytte udnyttede udnytter udnyttes
udnyttet udnævn udnævne udnævner udnævnes udnævnt udnævnte udpeg udpege udpegede udpeges udsagnsordene udsagnsordet
udsalgspris udsalgsprisen udsalgspriser udsalgspriserne udsend udsende udsendelse udsendelsen udsendelser
udsendelserne udsender udsendes udsendt udsendte udskift udskifte udskiftede udskifter udskiftes udskiftet udskrivelse
udskrivelsen udskrivelser udskrivelserne udskrivning udskrivningen udskrivninger udskrivningerne udsmykke udsmykkede
udsmykker udsmykkes udsmykket udspil udspille udspiller udspilles udstil udstille udstiller udstilles udstillingsrum
udstillingsrummene udstillingsrummet udstillingssal udstillingssale udstillingssalen udstillingssalene udstykke
udstykkede udstykker udstykkes udstykket udstyret udtal udtale udtalt udtalte udtryk udtrykke udtrykkelig udtrykkelige
udtrykkeligt udtrykker udtrykkes udtrykket udvalgene udvalgsbehandling udvalgsbehandlingen udvalgsbehandlinger
udvalgsbehandlingerne udvalgsmøde udvalgsmøder udvalgsmøderne udvalgsmødet udvalgspost udvalgsposten udvalgsposter
udvalgsposterne udveksl udveksle udvekslede udveksler udveksles udvekslet udvid udvide udvidelse udvidelsen udvidelser
udvidelserne udvider udvides udvikl udvikle udviklede udvikler udviklere udvikleren udviklerne udvikles udviklet
udvikling udviklingen udviklinger udviklingerne udvirk udvirke udvirkede udvirker udvirkes udvirket udvis udvise
udviser udvises udvist udviste uendelig uendelige uendeligt uetisk uetiske ufarlig ufarlige ufarligere ufarligst
ufarligste ufarligt ufattelig ufattelige ufatteligt ufordelagtig ufordelagtige ufordelagtigt uforklarlig uforklarlige
uforklarligt uformel uformelle uformelt uforsigtig uforsigtige uforsigtigere uforsigtigst uforsigtigste uforsigtigt
uforståelig uforståelige uforståeligt ufrivillig ufrivillige ufrivilligt ugeblad ugebladene ugebladet ugedage ugedagen
ugedagene ugemagasin ugemagasiner ugemagasinerne ugemagasinet ugentlig ugentlige ugentligt ugyldige ugyldigt
uheldigere uheldigst uheldigste uheldigt uhensigtsmæssig uhensigtsmæssige uhensigtsmæssigt uhøflige uhøfligere
uhøfligst uhøfligste ukorrekt ukorrekte ukritisk ukritiske uldgarnene uldgarnet ulogisk ulogiske ulovlige ulovligere
ulovligst ulovligste ulykkeligere ulykkeligst ulykkeligste ulykkeligt ulæselig ulæselige ulæseligt umyndige umyndigt
unaturlig unaturlige unaturligere unaturligst unaturligste unaturligt underrette underrettede underretter underrettes
underrettet underside undersiden undersider undersiderne understreg understrege understreger understreges understreget
understøtte understøttede understøtter understøttes understøttet undersøgelsen undersøgelser undersøgelserne
undertekstning undertekstningen undertekstninger undertekstningerne undertøj undertøjet undervisningsmateriale
undervisningsmaterialer undervisningsmaterialerne undervisningsmaterialet undervisningsrum undervisningsrummene
undervisningsrummet undervisningstime undervisningstimen undervisningstimer undervisningstimerne undtagelser
undtagelserne ungarsk ungarske ungdom ungdomen ungdomer ungdomerne ungdommelig ungdommelige ungdommeligt ungdommen
ungdommer ungdommerne ungdomshold ungdomsholdene ungdomsholdet ungdomshus ungdomshuse ungdomshusene ungdomshuset
ungdomsklub ungdomsklubben ungdomsklubber ungdomsklubberne ungdomslitteratur ungdomslitteraturen ungdomsroman
ungdomsromanen ungdomsromaner ungdomsromanerne ungdomsskole ungdomsskolen ungdomsskoler ungdomsskolerne
ungdomsvejleder ungdomsvejledere ungdomsvejlederen ungdomsvejlederne ungen unger ungerne ungeråd ungerådene ungerådet
universalnøgle universalnøglen universalnøgler universalnøglerne universitet universiteter universiteterne
universitetet universitetsbibliotek universitetsbiblioteker universitetsbibliotekerne universitetsbiblioteket
universitetslærer universitetslærere universitetslæreren universitetslærerne universitetsplads universitetspladsen
universitetspladser universitetspladserne unøjagtig unøjagtige unøjagtigt uordentlig uordentlige uordentligt upraktisk
upraktiske upræcis upræcise upræcist upålidelig upålidelige upålideligt urealistisk urealistiske uregelmæssig
uregelmæssige uregelmæssigere uregelmæssigst uregelmæssigste uregelmæssigt urene uretfærdig uretfærdige uretfærdighed
uretfærdigheden uretfærdigt urimelig urimelige urimeligere urimeligst urimeligste urimeligt urolige uroligere uroligst
uroligste uroligt urtehave urtehaven urtehaver urtehaverne urtepotte urtepotten urtepotter urtepotterne uselvstændig
uselvstændige uselvstændigt usikkerhed usikkerheden usikkerheder usikkerhederne uskyldigt uspiselig uspiselige
uspiseligt usynlig usynlige usynligt utilfredshed utilfredsheden utilgængelig utilgængelige utilgængeligt utrolig
utrolige utroligt utroværdig utroværdige utroværdigt utryghed utrygheden utvivlsom utvivlsomme utvivlsomt uundgåelig
uundgåelige uundgåeligt uvejr uvejret uvenlige uvenligere uvenligst uvenligste uvillig uvillige uvilligt uvirksom
uvirksomme uvirksomt uværdig uværdige uværdigt uvæsentlig uvæsentlige uvæsentligt uærlig uærlige uærligere uærligst
uærligste uærligt vaccinationen vaccinationerne vacciner vaccinere vaccinerede vaccinerer vaccineres vaccineret
vaccinering vaccineringen vaccineringer vaccineringerne vaffel valgresultat valgresultater valgresultaterne
valgresultatet valider validere validerede validerer valideres valideret validering valideringen valideringer
valideringerne valutaen valutaer valutaerne vande vandede vander vandes vandforsyning vandforsyningen vandglas
vandmåler vandmålere vandmåleren vandmålerne vandr vandre vandrede vandregning vandregningen vandregninger
vandregningerne vandrer vandrere vandreren vandrerne vandres vandretur vandreturen vandreturer vandreturerne vandring
vandringen vandringer vandringerne vandskade vandskaden vandskader vandskaderne vanskelig vanskelige vanskeligere
vanskelighed vanskeligheden vanskeligheder vanskelighederne vanskeligst vanskeligste vanskeligt vante vanten vanter
vanterne varehus varehusafdeling varehusafdelingen varehusafdelinger varehusafdelingerne varehuse varehusene varehuset
vareprøve vareprøven vareprøver vareprøverne variation variationen variationer variationerne varier variere varierede
varierer varieres varieret varmede varmeforsyning varmeforsyningen varmemåler varmemålere varmemåleren varmemålerne
varmepumpe varmepumpen varmepumper varmepumperne varmere varmeregning varmeregningen varmeregninger varmeregningerne
varmes varmest varmeste varmet varmetillæggene varmetillægget varmtvandsbad varmtvandsbadene varmtvandsbadet varsl
varsle varslede varsler varsles varslet vaskbar vaskbare vaskbart vaske vaskede vasker vaskeri vaskerier vaskerierne
vaskeriet vaskes vasket vedligeholdelse vedligeholdelsen vedligeholdelser vedligeholdelserne vedtægt vedtægten
vedtægter vedtægterne vedtægtsændring vedtægtsændringen vedtægtsændringer vedtægtsændringerne vejede vejes vejet
vejfest vejfesten vejfester vejfesterne vejrmelding vejrmeldingen vejrmeldinger vejrmeldingerne vejrudsigt
vejrudsigten vejrudsigter vejrudsigterne vejspærring vejspærringen vejspærringer vejspærringerne vejtrafik veksl
veksle vekslede veksler veksles vekslet velkomstbrev velkomstbrevene velkomstbrevet velkomstord velkomstordene
velkomstordet vendes venligere venligste venterummene venteværelser venteværelserne ventilation ventilationen
ventilationer ventilationerne ventiler ventilere ventilerede ventilerer ventileres ventileret ventilering
ventileringen ventileringer ventileringerne veranda verandaen verandaer verandaerne verdenslitteratur
verdenslitteraturen verificer verificere verificerede verificerer verificeres verificeret verificering verificeringen
verificeringer verificeringerne versene verset veterantog veterantogene veterantoget vidensdeling vidensdelingen
videobånd videobåndene videobåndet videomøde videomøder videomøderne videomødet videospil videospillene videospillet
videreformidl videreformidle videreformidlede videreformidler videreformidles videreformidlet videreuddannelse
videreuddannelsen videreuddannelser videreuddannelserne videreudvikl videreudvikle videreudviklede videreudvikler
videreudvikles videreudviklet vielsesattest vielsesattesten vielsesattester vielsesattesterne vift viftede vifter
viftes viftet vikl vikle viklede vikler vikles viklet vildere vildest vildeste vilkåret villig villige villigt
vindenergi vindenergien vindenergier vindenergierne vindmølle vindmøllen vindmøllerne vinen vinglas vinkede vinkes
vinket vinteraften vinteraftenen vinteraftener vinteraftenerne vinterdag vinterdage vinterdagen vinterdagene vinterdæk
vinterdækkene vinterdækket vinterjakke vinterjakken vinterjakker vinterjakkerne vinteropbevar vinteropbevare
vinteropbevarede vinteropbevarer vinteropbevares vinteropbevaret vintervejr vintervejret vinylskærer vinylskæreren
violette violin violinen violiner violinerne virkning virkningen virkninger virkningerne virksom virksomt visdom
visdomen visen viserne visiter visitere visiterede visiterer visiteres visiteret visitering visiteringen visiteringer
visiteringerne visitkort visitkortene visitkortet visualiser visualisere visualiserede visualiserer visualiseres
visualiseret visualisering visualiseringen visualiseringer visualiseringerne visuel visuelle visuelt vitamin vitaminen
vitaminerne vogn vognbane vognbanen vognbaner vognbanerne vogne vognen vognene voldsom voldsomme voldsomt vov vove
vovede vover voves vovet vrag vrage vragede vrager vrages vraget vreden vredere vredest vredeste vrikke vrikkede
vrikker vrikkes vrikket vrist vriste vristede vrister vristes vristet vug vugge vuggede vugger vugges vugget vurder
vurderede vurderet vurderingen vurderinger vurderingerne våde vådere vådest vådeste vådt våg våge vågede våger våges
våget vægt vægten vægter vægterne vægtning vægtningen vækkeurene vækkeuret væld vælde vældede vælder vældes vældet
vælgere vælgeren vælgermøde vælgermøder vælgermøderne vælgermødet vælgerne vælgerparti vælgerpartier vælgerpartierne
vælgerpartiet vælt vælte væltede væltes væltet værdig værdige værdigt værelser værelserne værelset værested værestedet
værft værfter værfterne værftet værtshuse værtshusene værtshuset væsentlig væsentlige væsentligt væv væve vævede væver
væves vævet vævning vævningen vævninger vævningerne walkmanen walkmaner walkmanerne webbrowser webbrowsere
webbrowseren webbrowserne webmaster webmastere webmasteren webmasterne webserver webservere webserveren webserverne
western ynd ynde yndede ynder yndes yndet yngl yngle ynglede yngler yngles ynglet yoghurt yoghurten yoghurter
yoghurterne ytr ytre ytrede ytrer ytres ytret zebra zebraen zebraer zebraerne åbning åbninger åbningerne åbningsdag
åbningsdage åbningsdagene åbningsord åbningsordene åbningsordet årlige årligt årsagssammenhæng årsagssammenhængen
årsagssammenhænger årsagssammenhængerne årsdag årsdage årsdagen årsdagene årsindkomst årsindkomsten årsindkomster
årsindkomsterne årsregnskab årsregnskaber årsregnskaberne årsregnskabet årsskrift årsskriftet årstallene årstallet
årstider årstiderne æbleskive æbleskiven æbleskiver æbleskiverne æbletræ æg ældreråd ældrerådene ældrerådet ærgr ærgre
ærgrede ærgrer ærgres ærgret ærinderne ærligere ærligst ærligste øg øgede øger øges øget øjeblikkelig øjeblikkelige
øjeblikkeligt øjebliksbillede øjebliksbilleder øjebliksbillederne øjebliksbilledet øjer øjerne øjesyn øjn øjnede øjner
øjnes øjnet økologisk økologiske økonomisk økonomiske økse øksen økser økserne ølglas østrigsk østrigske øvelserne
øverum øverummene øverummet
"""#
  static let swedish: StaticString = #"""
adressändringar adressändringarna adressändringen advent adventet adventsfika adventsljus adventsljusen adventsljuset
affischer affischerna affärerna afrikanska afrikanskt aktierna aktivitetsbidrag aktivitetsbidragen aktivitetsbidraget
akutvård akutvården akvarell akvarellerna albanskt allergiska allergiskt allmännyttig allmännyttiga allmännyttigare
allmännyttigast allmännyttigt allsång allsången amerikanska amerikanskt amning amortering amorteringen analysera
analyserade analyserar analyseras analyserat anförande anföranden anförandena anförandet anhörigcafé anhörigstöden
anhörigstödet ankor anmälning anmälningar anmälningarna anmälningen anmälningsplikt anmälningsplikten annandag
annonsera annonserade annonseras annonserat ansiktena anslagstavla anslagstavlan anslagstavlor anslagstavlorna
anslutningar anslutningarna anslutningen anställda anställning anställningar anställningarna anställningen
anställningsavtal anställningsavtalen anställningsavtalet anteckningarna antenn antennerna antivirusprogram
användarkonto användarkonton användarkontona användarkontot användarna användarnas användbarhet användbarheten apelsin
apelsinen apelsiner apelsinerna apparaten apparaterna arbetare arbetaren arbetarna arbetarnas arbetsdag arbetsdagar
arbetsdagarna arbetsdagen arbetsförhållande arbetsförhållanden arbetsförhållandena arbetsförhållandet
arbetsgivaravgift arbetsgivare arbetsgivaren arbetsgivarna arbetsgivarnas arbetsgrupp arbetsgruppen arbetsgrupper
arbetsgrupperna arbetsliv arbetsliven arbetslivet arbetslöshetskassa arbetsmarknad arbetsmarknaden arbetsmarknader
arbetsmarknaderna arbetsmiljö arbetsområde arbetsområden arbetsområdena arbetsområdet arbetsplatsen arbetsplatserna
arbetsrum arbetsställe arbetsställen arbetsställena arbetsstället arbetstagare arbetstagaren arbetstagarna
arbetstagarnas arbetsvecka arbetsveckan arbetsveckor arbetsveckorna argumentera argumenterade argumenterar
argumenteras argumenterat arkeologi arkiven arkivet armar armbandsklocka armbandsur armbandsuren armbandsuret
arrangera arrangerade arrangerar arrangeras arrangerat artiga artigare artigast artigt artist artisten artister
artisterna artonhundratalet arvingar arvinge arvskifte asiatiska asiatiskt askarna assistent assistenten assistenter
assistenterna automater automaterna automatiska automatiskt avbetalning avbetalningen avbokning avbokningar
avbokningarna avbokningen avdelningsstyrelse avdelningsstyrelsen avdelningsstyrelser avdelningsstyrelserna
avgiftshöjning avgiftshöjningar avgiftshöjningarna avgiftshöjningen avgörande avgöranden avgörandena avgörandet
avinstallera avinstallerade avinstallerar avinstalleras avinstallerat avlopp avloppet avläsare avläsaren avläsarna
avläsarnas avmarkera avmarkerade avmarkerar avmarkeras avmarkerat avregistrera avregistrerade avregistrerar
avregistreras avregistrerat avslutningar avslutningarna avslutningen avstängda avsändarna avsändarnas babycafé
badbyxor baddräkt badkar badkaren badkaret badkläder badmintonbana badmintonbanan badmintonbanor badmintonbanorna
badplats badplatsen badplatser badplatserna bagare bagaren bagarna bagarnas bakelse bakelsen bakelser bakelserna
bakgrundsbild bakgrundsbilden bakgrundsbilder bakgrundsbilderna bakning bakningen balett baletten baletter baletterna
balkong balkonger balkongerna bananerna banden bankkonto bankkonton bankkontona bankkontot bankkorten bankomat
bankomaten bankränta bankräntan bankräntor bankräntorna bankärende bankärendena bankärendet banor banorna
barnbarnsbarn barnbok barnboken barnböcker barnböckerna barndomsminne barndomsminnen barndomsminnena barndomsminnet
barnflicka barnflickan barnflickor barnflickorna barnhem barnhälsovård barnhälsovården barnkalas barnkalasen
barnkalaset barnkläder barnlitteratur barnlitteraturen barnmusik barnmusiken barnrum barnskötare barnskötaren
barnskötarna barnskötarnas barnslig barnsliga barnsligare barnsligast barnsligt barnstol barnstolen barnteater
barnteatern barnvagn barnvagnar barnvagnarna barnvagnen batteriladdare batteriladdaren batteriladdarna
batteriladdarnas bearbeta bearbetade bearbetar bearbetas bearbetat bebis bebisar bebisen bedragarna bedragarnas
bedömningar bedömningarna bedömningen begagnad begagnade begagnat begravningen begriplig begripliga begripligare
begripligast begripligt begränsning begränsningar begränsningarna begränsningen behaglig behagliga behagligare
behagligast behagligt behandlingar behandlingarna bekräftelse bekräftelsen bekräftelser bekräftelserna belysning
belysningar belysningarna belysningen bensin bensinen bensinstation bensinstationen bensinstationer bensinstationerna
beräkna beräknade beräknar beräknas beräknat beräkning beräkningar beräkningarna beräkningen berättare berättaren
berättarna berättarnas besiktning besiktningar besiktningarna besiktningen beställd beställda beställning
beställningar beställningarna bestämmelse bestämmelsen bestämmelser bestämmelserna besvikelse besvikelsen besvikelser
besvikelserna besvärlig besvärliga besvärligare besvärligast besvärligt besökarna besökarnas betalningsanmärkning
betalningsanmärkningar betalningspåminnelse beteende beteenden beteendena beteendet betygen betyget bevilja beviljade
beviljar beviljat biblioteksbesökare biblioteksbesökaren biblioteksbesökarna biblioteksbesökarnas bibliotekshus
bibliotekshusen bibliotekshuset bidragstagare bidragstagaren bidragstagarna bidragstagarnas biet bilar bilarna
bilbarnstol bilderbok bilderboken bilderböcker bildkonst bildkonsten bildprogram bilfärja bilfärjan bilfärjor
bilfärjorna bilförare bilföraren bilförarna bilförarnas bilist bilisten bilister bilisterna biljettautomat
biljettautomaten biljettautomater biljettautomaterna billaddare billaddaren billaddarna billaddarnas billiga billigast
billånen bilmärke bilmärken bilmärkena bilmärket bilsäljare bilsäljaren bilsäljarna bilsäljarnas biograferna
biografierna biolog biologen biologer biologerna biologiska biologiskt bisamhälle biskop biskopen blockera blockerade
blockerar blockerat blodtrycksmätare blodtrycksmätaren blodtrycksmätarna blodtrycksmätarnas blomma blomman blommor
blommorna blomsterlök bläckstråleskrivare bläckstråleskrivaren bläckstråleskrivarna bläckstråleskrivarnas blåbär
blåbären blåbäret blåser blåsig blåsiga blåsigare blåsigast blåsigt blöja blöjor blöjorna boenden boendena bokaffär
bokaffären bokaffärer bokaffärerna bokautomat bokautomaten bokautomater bokautomaterna bokbuss bokbussar bokbussarna
bokbytardag bokbytardagen bokcirkel bokcirkeln bokcirklar bokcirklarna bokdropp bokfestival bokfestivalen
bokfestivaler bokfestivalerna bokhandel bokhandeln bokhandlar bokhandlare bokhandlaren bokhandlarna bokhandlarnas
bokhylla bokhyllor bokhyllorna bokinkast bokinkastet bokkassar bokkasse bokkassen bokklubb bokklubbar bokklubbarna
bokklubben bokmal bokmärken bokmärkena bokmärket bokmässa bokmässan bokningar bokningarna bokningsbekräftelse
bokningsbekräftelsen bokningsbekräftelser bokningsbekräftelserna bokomslag bokomslaget bokprat bokpratet bokrea
bokrean bokrygg boksamling boksamlingar boksamlingarna boksamlingen boksamtal boksamtalet bokstavstecken
bokutställning bokutställningar bokutställningarna bokutställningen bokvagn bokvagnen bollar bollarna bolån bolånen
bolånet bomullstyg bomullstygen bomullstyget bonusbarn bonusförälder bonusmamma bonuspappa borgmästare borgmästaren
borgmästarna borgmästarnas borttagen borttaget borttagna bosniskt bostadsannons bostadsannonsen bostadsannonser
bostadsannonserna bostadsmarknad bostadsmarknaden bostadsmarknader bostadsmarknaderna bostadsområde bostadsområden
bostadsområdena bostadsområdet bostadspolitik bostadspolitiken bostadsrätt bostadsrätten bostadsrätter bostadsrätterna
bostadsrättsförening bostadsrättsföreningar bostadsrättsföreningarna bostadsrättsföreningen bostadsrådgivare
bostadsrådgivaren bostadsrådgivarna bostadsrådgivarnas bostadsägare bostadsägaren bostadsägarna bostadsägarnas
bouppteckningen brandbilar brandbilarna brandlarm brandlarmen brandlarmet brandskada brandskadan brandskador
brandskadorna brandskydd brandskydden brandskyddet brandsläckare brandsläckaren brandsläckarna brandsläckarnas
bredbandsnät bredbandsnäten bredbandsnätet brevbärare brevbäraren brevbärarna brevbärarnas brevlådor broccoli brodera
broderade broderar broderas broderat brudtärna brudtärnan brudtärnor brudtärnorna brukskonst brukskonsten
brukssamhälle brukssamhällen brukssamhällena brukssamhället brädspel brädspelen brädspelet bröd bröden brödet
budgetrådgivare budgetrådgivaren budgetrådgivarna budgetrådgivarnas buffé bufféer bufféerna bulla bullan bullen bullor
bullorna buske bussförare bussförarna bussförarnas busshållplats busshållplatsen busshållplatser busshållplatserna
busskort busskorten busskortet bussresa bussresan bussresor bussresorna busstation busstationen busstationer
busstationerna byggarbetare byggarbetaren byggarbetarna byggarbetarnas byggklossar byggkostnad byggkostnaden
byggkostnader byggkostnaderna byggnad byggnaden byggnader byggnaderna bytesrätt byxor byxorna bälte bälten bältena
bältet bänk bänkar bänkarna bänken bären bäret båt båtar båtarna båten båtresa båtresan båtresor båtresorna bönor
bönorna börs börsen campingplats campingplatsen campingplatser campingplatserna chaufför chaufförer chaufförerna
choklad chokladen cirkus cirkusen clown clownen cykelbana cykelbanan cykelbanor cykelbanorna cykelhjälm cykelhjälmen
cykellås cykellåsen cykellåset cykeln cykelställe cykelställen cykelställena cykelstället cyklar cyklarna cyklist
cyklisten cyklister cyklisterna dagbladen dagbok dagboken dagböcker daggmask dagliga dagpendlare dagpendlaren
dagpendlarna dagpendlarnas dagsljus dagsljuset dammsuga dammsugare dammsugaren dammsugarna dammsugarnas dammsugas
datafel datafelen datafelet dataspel dataspelen dataspelet datoranvändare datoranvändaren datoranvändarna
datoranvändarnas datorminne datorminnen datorminnena datorminnet datornät datornäten datornätet datorprogram debattera
debatterade debatterar debatteras debatterat decennium deckaren deckarlitteratur deckarlitteraturen deckarna
delaktighet delaktigheten delbetalning deltid deltidsjobb demensboende demensboenden demensboendena demensboendet
demokratiska demokratiskt demonstration demonstrationen demonstrationer demonstrationerna demonstrera demonstrerade
demonstrerar demonstreras demonstrerat deodorant dessert desserten desserter desserterna diakon diakonen diakoni
dialogen dialoger dialogerna dikt dikten dikter dikterna diktsamling dimman dimmig dimmiga dimmigare dimmigast dimmigt
dimmor diplomatiska diplomatiskt direktör direktören direktörer direktörerna diskmaskin diskmaskinen diskmaskiner
diskmaskinerna diskussionerna diskutera diskuterade diskuterar diskuteras diskuterat djup djupare djupast djupt djur
djuren djuret djurvårdare djurvårdaren djurvårdarna djurvårdarnas docka dockan dockor dockorna dockteater dockteatern
dokumentera dokumenterade dokumenterar dokumenteras dokumenterat domkyrka domkyrkan domkyrkor domkyrkorna dop dopet
dosa dosan dosor dosorna dramatik dramatiken dramatiska dramatiskt druva druvan druvor druvorna dryck drycken drycker
dryckerna duktig duktiga duktigare duktigast duktigt duntäcke duntäcken duntäckena duntäcket duvan duvor duvorna dygn
dygnen däcken däcket däggdjur däggdjuren däggdjuret dåtid dödsannons dödsannonsen dödsannonser dödsannonserna dödsboet
dörrarna dörrlås dörrlåsen dörrlåset dörrsäljare dörrsäljaren dörrsäljarna dörrsäljarnas effektiva effektivare
effektivast eftervård eftervården egenvård egenvården ekologisk ekologiska ekologiskt ekonomisk ekonomiska ekorrar
ekorre ekorren elavbrott elavbrottet elavfall elavtalen elavtalet elbilar elbilarna elbolag elbolaget elefanterna
elektricitet elektriciteten elektriska elektriskt elevråd elevråden elevrådet elmätare elmätaren elmätarna elmätarnas
elnät elnäten elnätet elnätsbolag elpris elpriser elpriset elräkning elräkningar elräkningarna elverktyg elverktygen
elverktyget energirådgivare energirådgivaren energirådgivarna energirådgivarnas energiska energiskt epidemierna
epilogerna erbjudande erbjudandet estnisk estniskt etikettskrivare etikettskrivaren etikettskrivarna etikettskrivarnas
etiska etiskt etniska etniskt europeisk europeiska exotisk exotiska exotiskt extrajobb extrapris extrapriset fackbok
fackböcker facklitteratur facklitteraturen fadder faddern faddrar familjeförhållande familjeförhållanden
familjeförhållandena familjeförhållandet familjehem familjehemmet familjeliv familjeliven familjelivet familjerna
fantastiska fantastiskt fantasy farföräldrar farligare fartyg fartygen fartyget fasanen fasaner fasanerna fastighet
fastigheten fastigheter fastigheterna fastighetsskatt fastighetsskatten fastighetsskatter fastighetsskatterna
fastighetsägare fastighetsägaren fastighetsägarna fastighetsägarnas fastlagen fattiga fattigare fattigast feg fega
fegare fegast fegt felaktig felaktiga felaktigare felaktigast felmeddelandena felmeddelandet festivalerna
festivalprogram fettisdagen fickan ficklampan ficklampor ficklamporna fickor fickorna filmfestival filmfestivalen
filmfestivaler filmfestivalerna filmvisning filmvisningen filtar filtarna filten filtrera filtrerade filtrerar
filtreras filtrerat filtreringar filtreringarna finansiell finansiella finansiellt fiskar fiskarna fisken fisknät
fisknäten fisknätet fjällvandrare fjällvandraren fjällvandrarna fjällvandrarnas fjärilar fjärilen fjärrlån fjärrlånen
fjärrlånet fjärrvärme fjärrvärmen flagga flaggorna flaska flaskan flaskor flaskorna flerfamiljshus flerfamiljshusen
flerfamiljshuset flicka flickan flickor flickorna flickvän flickvännen flitig flitiga flitigare flitigast flitigt
floden floder floderna flygplansläge flygplanslägen flygplanslägena flygplansläget flygresa flygresan flygresor
flygresorna flygtrafik flygtrafiken flykting flyktingar flyktingarna flyktingen fläskkött fläskköttet folkbildning
folkbildningen folkhögskola folkhögskolan folkhögskolor folkhögskolorna folkmusik folkmusiken folkräkning
folkräkningar folkräkningarna folkräkningen folkrörelse folkrörelsen folkrörelser folkrörelserna fonder fonderna
formatera formaterade formaterar formateras formaterat formateringar formateringarna formell formella formellt
fornspråk fornspråken fornspråket forntid forskare forskaren forskarna forskarnas fortbildning fortbildningar
fortbildningarna fortbildningen fortsättning fortsättningar fortsättningarna fortsättningen fosterbarn fotboll
fotbollen fotbollsklubb fotbollsklubbar fotbollsklubbarna fotbollsklubben fotbollsplan fotbollsplanen fotbollsspelare
fotbollsspelaren fotbollsspelarna fotbollsspelarnas fotbollstränare fotbollstränaren fotbollstränarna
fotbollstränarnas fotografera fotograferade fotograferar fotograferas fotograferat fotograferna fotoskrivare
fotoskrivaren fotoskrivarna fotoskrivarnas framtid franskbröd franskbröden franskbrödet frestelse frestelsen
frestelser frestelserna fridagar fridagarna frihet friheten friidrott friidrotten friluftsliven frimärke frimärken
frimärkena frimärket frimärkssamlare frimärkssamlaren frimärkssamlarna frimärkssamlarnas friskanmälan frisör frisörer
frisörerna fritidsintresse fritidsintressen fritidsintressena fritidsintresset fritidsskola fritidsskolan
fritidsskolor fritidsskolorna frosten frukosten frukt frukten frukter frukterna främlingar främlingarna främlingen
frågetecken frågetävling frågetävlingar frågetävlingarna frågetävlingen fröbibliotek fröer fröet frön fuktig fuktiga
fuktigare fuktigast fuktigt fullbokad fullbokade fullbokat funderade funderar funderas funderat fysiskt färglåda
färglådan färglådor färglådorna färgskrivare färgskrivaren färgskrivarna färgskrivarnas färja färjan färjor färjorna
färöisk färöiskt fästingar fågelmatning fågeln fåglarna födelsedag födelsedagar födelsedagarna födelsedagen
födelsedagskalas födelsedagskalasen födelsedagskalaset fönsterbräda förbättring förbättringar förbättringarna
förbättringen fördel fördelen fördelningarna föreläsare föreläsaren föreläsarna föreläsarnas föreläsningar
föreläsningarna föreningar föreningarna föreningsarkiv föreningsarkiven föreningsarkivet föreningsliv föreningsliven
föreningslivet föreningsstyrelse föreningsstyrelsen föreningsstyrelser föreningsstyrelserna författarbesök
författarbesöket författare författaren författarkväll författarkvällen författarna förhandlare förhandlaren
förhandlarna förhandlarnas förhållande förhållanden förhållandena förhållandet förlag förlagen förlaget förlossning
förlossningen förlängning förlängningar förlängningarna förlängningen förordning förordningar förordningarna
förordningen förpackning förpackningar förpackningarna förpackningen förrätt förrätten förrätter förrätterna
församlingshus församlingshusen församlingshuset försenad försenade försenat förseningar förseningarna förseningen
förseningsavgift förseningsavgifter försiktiga försiktigare försiktigast försiktigt förskollärare förskolläraren
förskollärarna förskollärarnas förskolor förskolorna förskott förskottet försvarare försvararen försvararna
försvararnas försäkringsavtal försäkringsavtalen försäkringsavtalet försäkringskontor försäkringskontoren
försäkringskontoret försäkringsskydd försäkringsskydden försäkringsskyddet försämring försämringar försämringarna
försämringen förtroende förtroenden förtroendena förtroendet föräldraledighet föräldraledigheten föräldramöte
föräldramöten föräldramötena föräldramötet förändringar förändringarna garantierna garantipension gardinerna garnen
gasmätare gasmätaren gasmätarna gasmätarnas gatan gator gatorna generationerna generell generella geografiska
geografiskt geolog geologen geologer geologerna geting getingar giraff girafferna gissning gissningarna gissningen
gitarrspelare gitarrspelaren gitarrspelarna gitarrspelarnas glasförpackning glassar glassen glögg glöggen godis
godiset godståg godstågen godståget golf golfbana golfbanan golfbanor golfbanorna golfen golvvärme googla googlade
googlar googlas googlat gotländsk gotländska gotländskt grader grafiska grafiskt grammofonskiva grammofonskivan
grammofonskivor grammofonskivorna granskade granskas granskog granskogar granskogarna granskogen gravid gravida
graviditet graviditeten gravplats gravsten grisar grisarna groda grodan grodor grodorna grovsopor grundskola
grundskolan grundskolor grundskolorna gruppboende gruppboenden gruppboendena gruppboendet gruppledare gruppledaren
gruppledarna gruppledarnas grupprum gryta grytan grytor grytorna gräs gräsen gräset gräsklippare gräsklipparen
gräsmatta gräsmattan gräsmattor gräsmattorna grönländsk grönländskt grönområde grönområden grönområdena grönområdet
grönsak grönsaken grönsaker grönsakerna gudfar gudmor gudstjänst gudstjänsten gudstjänster gudstjänsterna guidning
guidningar guidningarna guidningen gumma gumman gummiband gummibanden gummibandet gummor gummorna gunga gungan gungor
gungorna gurkan gurkor gurkorna gymnasielärare gymnasieläraren gymnasielärarna gymnasielärarnas gymnasieskola
gymnasieskolan gymnasieskolor gymnasieskolorna gymnastiken gädda gäddan gäddor gäddorna gäss gågata gågatan gågator
gågatorna gödsel halka halkan hallar hallarna hallon hallonet halsar halsarna halsband halsbanden halsbandet halt
halvtimmen hamburgare hamra hamrade hamrar hamras hamrat hamster hamstern handboll handbollen handbollsklubb
handbollsklubbar handbollsklubbarna handbollsklubben handbollsspelare handbollsspelaren handbollsspelarna
handbollsspelarnas handduk handdukar handdukarna handduken handhygien handhygienen handlare handlaren handlarna
handlarnas handledarna handledarnas handledningar handledningarna handledningen handlingarna handskar handskarna
handväska handväskor handväskorna hantering hanteringar hanteringarna hanteringen hantverk hantverkare hantverkaren
hantverkarna hantverkarnas hantverken hantverket hantverkskväll hantverksmästare hantverksmästaren hantverksmästarna
hantverksmästarnas harar haren hattar hattarna hatten helgar helger helgerna helgstängt hembygdsforskare
hembygdsforskaren hembygdsforskarna hembygdsforskarnas hembygdsforskning hembygdsforskningen hembygdsförening
hembygdsföreningar hembygdsföreningarna hembygdsföreningen hemlig hemligare hemligast hemlån hemlånen hemlånet
hemsjukvård hemsjukvården hemvårdare hemvårdaren hemvårdarna hemvårdarnas himmelsfärd hissar hissarna historierna
historiska historiskt hjortar hjälm hjälmar hjälmen hjärtfel hjärtfelen hjärtfelet hobbyintresse hobbyintressen
hobbyintressena hobbyintresset honung honungen humla humlor humoristiska humoristiskt hundar hundarna hundvalp
hundägare hundägaren hundägarna hundägarnas husdjur husdjuren husdjuret husen hushållsavfall hushållspapper husmöte
husmöten husmötena husmötet husvagn husvagnar husvagnarna husvagnen husvagnsägare husvagnsägaren husvagnsägarna
husvagnsägarnas huvudgata huvudgatan huvudgator huvudgatorna huvudrätt huvudrätten huvudrätter huvudrätterna
huvudstycke huvudstycken huvudstyckena huvudstycket hygien hygienen hyllsignum hyrbil hyrbilar hyrbilarna hyrbilen
hyresförhållande hyresförhållanden hyresförhållandena hyresförhållandet hyreshus hyreshusen hyreshuset hyreshöjning
hyreshöjningar hyreshöjningarna hyreshöjningen hyreslägenhet hyreslägenheten hyreslägenheter hyreslägenheterna
hyresrätt hyresrätten hyresrätter hyresrätterna häck häckar häckarna häcken hämtning hämtningar hämtningarna
hämtningen hänglåsen hänglåset häst hästar hästarna hästen hållplats hållplatsen hållplatser hållplatserna hårborste
högläsning högläsningar högläsningarna högläsningen högtalare högtalaren högtalarna högtalarnas höjning höjningar
höjningarna höjningen höna hönan hönorna höns hörapparaten hörapparater hörapparaterna höstlov höstlovet höstlöv
höstprogram hösttermin höstterminen höstterminer höstterminerna identifiera identifierade identifierar identifieras
identifierat idrott idrotten idrottsförening idrottsföreningar idrottsföreningarna idrottsföreningen idrottshall
idrottshallar idrottshallarna idrottshallen idrottsklubb idrottsklubbar idrottsklubbarna idrottsklubben igelkotten
inaktiv inaktiva inaktivare inaktivast inaktivt inbetalning inbetalningar inbetalningarna inbetalningen inboka
inbokade inbokar inbokas inbokat inbrottslarm inbrottslarmen inbrottslarmet indiska indiskt individuell individuella
individuellt industriarbetare industriarbetaren industriarbetarna industriarbetarnas industriell industriella
industriellt industriområde industriområden industriområdena industriområdet ineffektiv ineffektiva ineffektivare
ineffektivast ineffektivt infektionerna informationsmöte informationsmöten informationsmötena informationsmötet
informell informella informellt informera informerar informeras informerat ingenjörer ingenjörerna inkassokrav
inkomstdeklarationen inkomsten inkomster inkomsterna inkomstskatt inkomstskatten inkomstskatter inkomstskatterna
inköpsställe inköpsställen inköpsställena inköpsstället inlämnad insamling insamlingar insamlingarna insamlingen
insekt insekten insekter insekterna inskrivningar inskrivningarna inskrivningen inspektör inspektören inspektörer
inspektörerna inspelning inspelningar inspelningarna inspelningen installationerna installerar installeras installerat
inställd inställda inställningen integrationen interaktiva internationell internationella internationellt intervju
intervjuer intervjun intresse intressegrupp intressegruppen intressegrupper intressegrupperna intressen intressena
intresset intygen invigning invigningar invigningarna invigningen invånaren invånarna invånarnas ironiska ironiskt
ishalka ishockey isländsk isländskt isoleringar isoleringarna jacka jackan jackorna japanskt jeans jobben jobbet
jobbintervju jobbintervjun jobbsökning jord jordgubbar jordgubbarna jordgubbe jordvärme journalisterna jubileumsår
jubileumsåren jubileumsåret judisk judiska judiskt julaftonen julbord julbordet juldagen julgran julgranen julklapp
julklappar julklappen julkonsert julkonserten julkonserter julkonserterna julkort julkorten julkortet julljus
julljusen julljuset jullov jullovet julmarknad julmarknaden julmarknader julmarknaderna julpaket julpaketen julpaketet
julpynt julträd julträden julträdet juridiskt juristen jurister juristerna jämkning jämkningen jämlikhet jämlikheten
jämn jämna jämnare jämnast jämnt jämställdhet jämställdheten kaffeapparaten kaffeapparaterna kaffekokare kaffekopp
kaffekoppar kaffekopparna kaffemaskin kaffemaskiner kaffemaskinerna kaka kakor kakorna kalas kalasen kalaset
kalenderprogram kalenderår kalenderåren kalenderåret kalkylera kalkylerade kalkylerar kalkyleras kalkylerat kam
kamelerna kameror kamerorna kammarmusik kammarmusiken kammen kandidera kandiderade kandiderar kandideras kandiderat
kantarell kantareller kantig kantiga kantigare kantigast kantigt kappa kappan kappor kapporna kassakö kassettband
kassettbanden kassettbandet kassor kassorna kassör kassörska katalogen kataloger katalogerna katolska katolskt katter
katterna kattungar kattunge kattägare kattägaren kattägarna kattägarnas kebab kemiska kemiskt kemist kemisten kemister
kemisterna killar killarna kille killen kjol kjolar kjolarna klaga klagade klagar klagas klagat klassiska klassiskt
klasslärare klassläraren klasslärarna klasslärarnas klassrum klistra klistrade klistrar klistras klockor klockorna
klokare klokast klubb klubbar klubbarna klädaffär klädaffären klädaffärer klädaffärerna kläderna klädskåp klädskåpen
klädskåpet klädstycke klädstycken klädstyckena klädstycket klädställe klädställen klädställena klädstället klänning
klänningar klänningarna klänningen knivar knivarna knäckebröd knäckebröden knäckebrödet ko kokbok kokboken kollegial
kollegiala kollektivavtal kollektivavtalen kollektivavtalet kollektivtrafik kollektivtrafiken kolonilott kolonilotten
kolonilotter koltrast kolumnerna komedierna komiska komiskt kommentera kommenterade kommenterar kommenteras
kommenterat kommersiell kommersiella kommersiellt kommunala kommunalskatt kommunalskatten kommunalskatter
kommunalskatterna kommunalt kommunalval kommunalvalen kommunalvalet kommunbibliotek kommunbiblioteken
kommunbiblioteket kommunstyrelse kommunstyrelsen kommunstyrelser kommunstyrelserna konsert konserter konserterna
konsolen konsoler konsolerna konstförening konstföreningar konstföreningarna konstföreningen konstnärlig konstnärliga
konstnärligt konstverk konstverken konstverket konsumenten konsumenter konsumenterna konsumentrådgivare
konsumentrådgivaren konsumentrådgivarna konsumentrådgivarnas kontaktpersoner kontaktpersonerna kontantbetalning
kontanterna kontokort kontokorten kontokortet kontorsarbetare kontorsarbetaren kontorsarbetarna kontorsarbetarnas
kontrollerade kontrollerat kontrolluppgift kontrolluppgifter kopieringar kopieringarna kopieringen kopieringsmaskin
kopieringsmaskinen kopieringsmaskiner kopieringsmaskinerna koppar kopparna koreanskt korg korgar korgarna korna
korsorden korsordet kortbetalning kortläsare kortläsaren kortläsarna kortläsarnas kortspel kortspelen kortspelet
korttidsboende korttidsboenden korttidsboendena korttidsboendet korvar korven kostnad kostnader kostnaderna kostym
kostymen kostymer kraftverk kraftverken kraftverket krama kramade kramar kramas kramat kratta krattan kreativa
kreativare kreativast kreditkorten kriminalromanerna kriminalvård kriminalvården kriminell kriminella kriminellt krita
kritan kritiska kritiskt kritor kritorna kroatiskt krokig krokiga krokigare krokigast krokigt kroniska kroniskt
kroppar kropparna krukväxter kryddväxter krypteringar krypteringarna kräftskiva kräftskivan kråka kråkan kråkor
kråkorna kuddar kuddarna kudde kudden kulturell kulturella kulturellt kulturliven kulturpolitiken kulturprogram
kulturskola kulturskolan kulturskolor kulturskolorna kundkorg kundkorgar kundkorgarna kundkorgen kundtjänsten kundvagn
kundvagnar kundvagnarna kundvagnen kungarike kungariken kungarikena kungariket kunskap kunskaper kunskaperna kursdag
kursdagar kursdagarna kursdagen kurshandledare kurshandledaren kurshandledarna kurshandledarnas kursledare kursledaren
kursledarna kursledarnas kurslokal kurslokaler kurslokalerna kursprogram kusinerna kvarskatten kvinnlig kvinnliga
kvinnligare kvinnligast kvinnligt kvinnor kvinnorna kvistar kvistarna kvittot kvällar kvällstid kvällstidning
kvällstidningar kvällstidningarna kvällstidningen kyckling kycklingar kycklingarna kycklingen kylan kylig kyliga
kyligare kyligast kyligt kylskåp kylskåpen kyrklig kyrkliga kyrkligare kyrkligast kyrkligt kyrkogård kyrkogården
kyrkomusik kyrkomusiken kyrkor kyrkorna kyrktorn kyrktornen kyrktornet källsortera källsorterade källsorterar
källsorteras källsorterat källsortering källsorteringar källsorteringarna källsorteringen kärleken kärleksroman
kärnkraftverk kärnkraftverken kärnkraftverket kök köken köparen köparna köparnas köpeavtal köpeavtalen köpeavtalet
körning körningar körningarna körningen körprov körproven körprovet körsbär körsbären körsbäret körsbärsträd
körsbärsträden körsbärsträdet körsång kött köttbullar köttbulle köttet laddarna laddarnas laddningar laddningarna
laddningen lagbrott lagbrotten lagbrottet laglig lagligare lagligast lagligt lagstiftare lagstiftaren lagstiftarna
lagstiftarnas lagstiftning lagstiftningar lagstiftningarna lagstiftningen lagtext lagtexter lagtexterna lakan lakanet
lampa lampor lamporna landsarkiven laserskrivare laserskrivaren laserskrivarna laserskrivarnas lastbilar lastbilarna
ledigare ledigast ledighet ledigheten ledningar ledningarna ledsagaren ledsagarna ledsagarnas leenden leendena leendet
legitimerade legitimerar legitimeras legitimerat lekpark lekparken lekplatsen lekplatser lekplatserna leksak leksaken
leksaker leksakerna lektionerna lettiskt levnadsberättelse levnadsberättelsen levnadsberättelser levnadsberättelserna
lingonsylt litauiskt litteraturverk litteraturverken litteraturverket liven livshändelse livshändelsen livshändelser
livshändelserna livsmedel livsmedlet ljudband ljudbanden ljudbandet ljudboken ljudböckerna logiska logiskt lokala
lokalerna lokalsamhälle lokalsamhällen lokalsamhällena lokalsamhället lokförare lokföraren lokförarna lokförarnas
loppis loppisar loppisen loppmarknad loppmarknaden loppmarknader loppmarknaderna luciafirande luciatåg luciatågen
luciatåget luckan luckor luckorna lunchmeny lunchmenyer lunchmenyerna lunchstängt lunga lungan lungor lungorna
lussekatt lussekatter lycklig lyckliga lyckligare lyckligast lyckligt läcka läckan lägen lägena lägenheter
lägenheterna läkarbesöken läkarbesöket lämplig lämpliga lämpligare lämpligast lämpligt längtade längtar längtas
längtat länsbibliotek länsbiblioteken länsbiblioteket länsstyrelse länsstyrelsen länsstyrelser länsstyrelserna
lärarinna lärarinnan lärarinnor lärarinnorna lärarna lärarnas lärling lärlingar lärlingarna lärlingen lärmiljö lärobok
läroboken läroböcker läsarna läsarnas läsbarhet läsbarheten läsecirkel läsecirkeln läsecirklar läsglasögon läsglädje
läsgrupp läsgruppen läsgrupper läsgrupperna läsk läsken läsklubb läsklubben läslig läsliga läsligare läsligast läsligt
läslust läslusten läsningar läsningarna läsningen läsupplevelse läsupplevelsen läsupplevelser läsupplevelserna
lättläst lättmjölk lättmjölken läxa läxan läxhjälp läxhjälpen läxor läxorna lådor lådorna låneperiod låneperioden
lånetid lånetiden långfredag långfredagen låntagarna låntagarnas löfte löftena lök lökar löken lökväxter lönebesked
lönebeskeden lönebeskedet lönekonto lönekonton lönekontona lönekontot löner löpare löparen löparna löparnas löpbana
löpbanan löpbanor löpbanorna lösenordsskydd lösenordsskydden lösenordsskyddet lösningarna majbrasa majs majsen
majstång majstången mandarinerna manga manlig manliga manligare manligast manligt manuell manuella manuellt
maratonlöpare maratonlöparen maratonlöparna maratonlöparnas marionett markerar markeras markerat markeringar
markeringarna marknad marknaden marknader marknaderna marknadsplats marknadsplatsen marknadsplatser marknadsplatserna
marknadstorg marknadstorgen marknadstorget marmelad marsvin marsvinet maskar maskarna masken mataffär mataffären
matavfall matavfallet matbord matborden matbordet matematiska matematiskt materiell materiella materiellt matlagning
matlagningen matrum maträtt maträtten maträtter maträtterna matsked matskedar matta mattan mattor mattorna
matvaruaffär matvaruaffären matvaruaffärer matvaruaffärerna matvaruhandlare matvaruhandlaren matvaruhandlarna
matvaruhandlarnas medborgarna medborgarnas medeltid medeltiden medhjälpare medhjälparen medhjälparna medhjälparnas
medicinskt medicinskåpen medicinskåpet medlemskorten medlemsmöte medlemsmöten medlemsmötena medlemsmötet mejlkonto
mejlkonton mejlkontona mejlkontot mejlsvar mejlsvaren mejlsvaret mekaniska mekaniskt mellanstycke mellanstycken
mellanstyckena mellanstycket melodierna melonerna menyer menyerna meritförteckning meröppen metallarbetare
metallarbetaren metallarbetarna metallarbetarnas metallförpackning midsommarafton midsommardagen miniräknare
miniräknaren miniräknarna miniräknarnas minnen minnena minneskort minneskorten minneskortet minusgrader missbruksvård
missbruksvården mixarna mixarnas mjuka mjukare mjukast mjukt mjöl mjölet mjölk mjölken mjölkprodukt mjölkprodukten
mjölkprodukter mjölkprodukterna mobilanvändare mobilanvändaren mobilanvändarna mobilanvändarnas mobilavtal
mobilavtalen mobilavtalet mobilladdare mobilladdaren mobilladdarna mobilladdarnas mobilnät mobilnäten mobilnätet
mobilutvecklare mobilutvecklaren mobilutvecklarna mobilutvecklarnas molnen molnig molniga molnigare molnigast molnigt
momsdeklaration monologerna montör montören montörer montörerna morföräldrar morgnar morgonrock morgontidning
morgontidningar morgontidningarna morgontidningen morot moroten morötter mossa mossan mossor mossorna motorbåt
motorbåtar motorbåtarna motorbåten mottagaren mottagarna mottagarnas mottagningsbekräftelse mottagningsbekräftelsen
mottagningsbekräftelser mottagningsbekräftelserna muntliga muntligt museibesökare museibesökaren museibesökarna
museibesökarnas musicera musicerade musicerar musiceras musicerat musikalisk musikaliska musikaliskt musiken
musikfestival musikfestivalen musikfestivaler musikfestivalerna musikförening musikföreningar musikföreningarna
musikföreningen musikintresse musikintressen musikintressena musikintresset musiklärare musikläraren musiklärarna
musiklärarnas musikskola musikskolan musikskolor musikskolorna musikstycke musikstycken musikstyckena musikstycket
mygg mygga myggan myggor myggorna myndiga myndigare myndigast myndigheterna myndighetsbeslut myndighetsbesluten
myndighetsbeslutet myndighetsärendena myndighetsärendet mynt myntet myntsamlare myntsamlaren myntsamlarna
myntsamlarnas myran myror myrorna människa människan mänsklig mänskliga mänskligare mänskligast mänskligt märkena
märklig märkliga märkligare märkligast märkligt mästare mästaren mästarna mästarnas mätare mätaren mätarna mätarnas
mätning mätningar mätningarna mätningen målare målaren målarna målarnas målgrupperna målning målningar målningarna
målningen målsättning målsättningar målsättningarna målsättningen måltid måltiden måltider måltiderna månaderna
månadskort månadskorten månadskortet månadslön månadstidning månadstidningar månadstidningarna månadstidningen
månatlig månatliga månatligt mångfald mångfalden månsken måsar möblera möblerade möblerar möbleras möblerat mödravård
mödravården möjliga möjligare möjligast möjlighet möjligheten möjligheterna mördarsnigel mössa mössan mössor mössorna
möteslokal möteslokalen möteslokaler möteslokalerna mötesplats mötesplatsen mötesplatser mötesplatserna mötesrum
nackdel nackdelen napp nappen nappflaska nation nationaldagen nationella nationen nationer nationerna nattbuss
nattbussar nattbussarna nattbussen nattduksbord nattduksborden nattduksbordet nattetid nattvard nattåg nattågen
nattåget naturupplevelse naturupplevelsen naturupplevelser naturupplevelserna nedladdning nedladdningar
nedladdningarna nedladdningen negativa negativare negativast neka nekar nekas nekat nittonhundratalet nordiska
nordiskt notera noterade noterar noterat novell novellerna novellsamling nutid nutidskonst nutidskonsten nyckelknippa
nyfödd nyfödda nyheten nyheterna nyttiga nyttigare nyttigast nyårsafton nyårsdagen nämndsammanträde nämndsammanträden
nämndsammanträdena nämndsammanträdet närbutik näring näsa näsan näsor näsorna nätter nätverksmöte nätverksmöten
nätverksmötena nätverksmötet nödlägen nödlägena nödläget nödvändig nödvändiga nödvändigare nödvändigast nödvändigt
nöje nöjen nöjena nöjet oartig oartiga oartigare oartigast obegriplig obegripliga obegripligare obegripligast
obegripligt obehaglig obehagliga obehagligare obehagligast obehagligt obemannad obemannade obemannat obligationerna
odla odlade odlar odlas odlat odling odlingen odlingslott odlingslotten ofarlig ofarliga ofarligare ofarligast
ofrivillig ofrivilliga ofrivilligt oförsiktig oförsiktiga oförsiktigare oförsiktigast oförsiktigt ogiltiga ogiltigt
ojämn ojämna ojämnare ojämnast ojämnt olaglig olagliga olagligare olagligast olagligt ologisk ologiska ologiskt
olyckan olycklig olyckliga olyckligare olyckligast olyckligt olyckor olyckorna olämplig olämpliga olämpligare
olämpligast olämpligt oläslig oläsliga oläsligare oläsligast oläsligt ombokade ombokar ombokas ombokat ombokning
ombokningar ombokningarna ombokningen ombudsställe ombudsställen ombudsställena ombudsstället ombyggning ombyggningar
ombyggningarna ombyggningen omkostnad omkostnaden omkostnader omkostnaderna omlån omlånet omröstning omröstningar
omröstningarna omröstningen omskolning omskolningar omskolningarna omskolningen omyndig omyndiga omyndigt omöjlig
omöjliga omöjligare omöjligast omöjligt onyttig onyttiga onyttigare onyttigast onyttigt onödig onödiga onödigare
onödigast onödigt opersonlig opersonliga opersonligare opersonligast opraktisk opraktiska opraktiskt optimistiska
optimistiskt opålitlig opålitliga opålitligare opålitligast opålitligt ordbehandlingsprogram ordbok ordboken ordböcker
orderbekräftelse orderbekräftelsen orderbekräftelser orderbekräftelserna ordspråken ordspråket organisera organiserade
organiserar organiseras organiserat organiska organiskt orimlig orimliga orimligare orimligast orimligt orm ormar
ormarna ormen osannolik osannolika osannolikare osannolikast osannolikt osjälvständig osjälvständiga osjälvständigare
osjälvständigast osjälvständigt oskyldig oskyldiga oskyldigare oskyldigast oskyldigt ostar osynlig osynliga osynligare
osynligast osynligt otillförlitlig otillförlitliga otillförlitligt otillgänglig otillgängliga otillgängligare
otillgängligast otillgängligt otrevlig otrevligare otrevligast otrevligt otrygg otrygga otryggare otryggast otryggt
otydlig otydliga otydligare otydligast ovanlig ovanligare ovanligast ovänlig ovänliga ovänligare ovänligast ovänligt
ovärdig ovärdiga ovärdigare ovärdigast ovärdigt oärlig oärliga oärligare oärligast oärligt pandemierna pannkaka
pannkakor pantautomat pantautomaten pantautomater pantautomaterna pantburk pantburkar pappersförpackning papperskassa
papperskassan papperskassor papperskassorna papperskorg papperskorgar papperskorgarna papperskorgen paprikan
paragraferna paraplyer paraplyet parkbänkar parkbänkarna parkbänken parkeringar parkeringarna parkeringsautomater
parkeringsautomaterna parkeringshus parkeringshusen parkeringshuset parkeringsplatsen parkeringsplatser
parkeringsplatserna passerkort passerkorten passerkortet passiva passivare passivast pasta pastan patienterna pedagog
pedagogen pedagoger pedagogerna pedagogik pedagogiken pendeltåg pendeltågen pendeltåget pendlare pendlaren pendlarna
pendlarnas pensionsavgift pensionsbesked pensionssparande pensionsålder pensionsåldern pensionärerna
pensionärsförening pensionärsföreningar pensionärsföreningarna pensionärsföreningen pensionärsråd pensionärsråden
pensionärsrådet pepparkaka pepparkakan pepparkakor pepparkakorna perenn perenner perioderna personalmöte personalmöten
personalmötena personalmötet personalrum personbilar personbilarna personligare personligast personskada personskadan
personskador personskadorna pessimistiska pessimistiskt petflaska petflaskan petflaskor petflaskorna pianist pianisten
pianister pianisterna piano pianon pianona pianospelare pianospelaren pianospelarna pianospelarnas pianostycke
pianostycken pianostyckena pianostycket pianot pingstafton pingsten pizzan pizzor pizzorna planera planerade planerar
planeras planerat planeringsmöte planeringsmöten planeringsmötena planeringsmötet planta plantan plantas
planteringsjord plantor plastförpackning plastkassa plastkassan plastkassor plastkassorna platsannons platsannonsen
platsannonser platsannonserna plusgrader plånböcker pocketbok pocketböcker poetiska poetiskt pojkar pojkarna pojke
pojken pojkvän pojkvännen polisbil polisbilar polisbilarna polisbilen politiskt portugisiskt postkontor postkontoren
postkontoret postpaket postpaketen postpaketet postärende postärenden postärendena postärendet potatis potatisen
potentiell potentiella potentiellt praktikanter praktiken praktikplats praktikplatsen praktiskt predikan premiepension
premiepensionen premiär premiären premiärer premiärerna presentation presentationen presentationer presentationerna
presentkorten presentkortet presentpaket presentpaketen presentpaketet primärvård primärvården prishöjning
prishöjningar prishöjningarna prishöjningen privatekonomi privatperson privatpersonen privatpersonerna producent
producenter producenterna produkten produkterna professionell professionella professionellt profilbild profilbilden
profilbilder profilbilderna projektledare projektledaren projektledarna projektledarnas prologerna promenera
promenerade promenerar promeneras promenerat protestantiska protestantiskt protestera protesterade protesterar
protesteras protesterat protokoll protokollen protokollet provins provinsen provinser provinserna provresultat
provresultaten provresultatet präst prästen präster psalm psalmbok psalmen psalmer psykiska psykiskt psykologerna
publicera publicerade publicerar publicerat pumpa pumpan pumpor pumporna purjolök pussel pusslen pusslet putsa putsade
putsar putsas putsat pyjamas pyssel pysselstund pysselverkstad pyssla pysslar pysslet päronträd päronträden
päronträdet pålitlig pålitliga pålitligare pålitligast pålitligt påminnelseavgift påminnelsen påminnelser
påminnelserna påskafton påskdagen påsklov påsklovet påskvecka påskveckan påskveckor påskveckorna påskägg påskäggen
påskägget rabatten rabatter rabattkort rabattkorten rabattkortet radera raderat radhus radhusen radhuset radioprogram
radiostation radiostationen radiostationer radiostationerna rapportera rapporterade rapporterar rapporteras
rapporterat rapporterna realistiska realistiskt rean receptionisterna redaktör redaktören redaktörer redaktörerna
redigera redigerade redigerar redigeras redigerat redogörelse redogörelsen redogörelser redogörelserna reflektion
reflektionen reflektioner reflektionerna regionala regionaltåg regionaltågen regionaltåget regissör regissören
regissörer regissörerna regnade regnig regniga regnigare regnigast regnigt regnjacka regnjackan regnjackor
regnjackorna regnkläder regnmätare regnmätaren regnmätarna regnmätarnas rehabilitera rehabiliterade rehabiliterar
rehabiliteras rehabiliterat rehabiliteringar rehabiliteringarna reklamationerna religionerna religiös religiösa
religiösare religiösast religiöst renare renast renovera renoverade renoverar renoveras renoverat renoveringar
renoveringarna reparationen reparationer reparationerna reparera reparerade reparerar repareras reparerat reseavdrag
reseavdragen reseavdraget resekorten resekortet resekostnad resekostnaden resekostnader resekostnaderna reselitteratur
reselitteraturen reservationskö reservdel reservdelen reskort reskortet resor resorna restavfall restskatt restskatten
resväska resväskan resväskor resväskorna returpapper ridning ridskola ridskolan rika rikare rikast riksdagsval
riksdagsvalen riksdagsvalet rikt riktigare riktigast rimlig rimliga rimligare rimligast rimligt rimstund ritprogram
rockar rockarna rocken roddbåt roddbåtar roddbåtarna roddbåten rollspel rollspelet romanerna romantiska romantiskt
rotavdrag rotavdragen rotavdraget rovdjur rovdjuren rovdjuret rulla rullan rullor rullorna rundvisningar
rundvisningarna rutavdrag rutavdragen rutavdraget rutschkana rutschkanan rutschkanor rutschkanorna ryggsäck ryggsäckar
ryggsäckarna ryggsäcken rysare rädisa rädisan rädisor rädisorna räka räkan räkor räkorna ränta räntan ränteavdrag
ränteavdragen ränteavdraget räntekostnad räntekostnaden räntekostnader räntekostnaderna räntor räntorna rätter
rätterna rättighet rättigheten rättigheter rättigheterna rävar rävarna räven rådgivare rådgivaren rådgivarna
rådgivarnas rådgivningar rådgivningarna rådjur rådjuret rågbröd rågbröden rågbrödet rågmjöl rågmjölet rödkål rörelse
rörelselarm rörelselarmen rörelselarmet rörelsen rörelserna rörmokare rörmokaren rörmokarna rörmokarnas röstmeddelande
röstmeddelanden röstmeddelandena röstmeddelandet röstning röstningar röstningarna sagan sagoberättare sagoberättaren
sagoberättarna sagoberättarnas sagor sagorna sagostund sagostunden sagostunder sallad salladen sallader salva salvan
salvor salvorna samarbeta samarbetade samarbetar samarbetas samarbetat samboavtal sambor samhällsekonomi samlade
samlas samlat samlingar samlingarna samlingslokal samlingslokalen samlingslokaler samlingslokalerna samlingsrum
sammanträde sammanträden sammanträdena sammanträdet samrådsmöte samrådsmöten samrådsmötena samrådsmötet samtalsgrupp
samtalsgruppen samtalsgrupper samtalsgrupperna samtidskonst samtidskonsten sannolik sannolika sannolikare sannolikast
sax saxar saxarna saxen schackklubb schackklubbar schackklubbarna schackklubben schackspelare schackspelaren
schackspelarna schackspelarnas schampo schampot schemat secondhand sedel sedeln sedlar segelbåt segelbåtar
segelbåtarna segelbåten sekel seklet sekretess sekretessen semesterdag semesterdagar semesterdagarna semesterdagen
semesterersättning semesterlön semestern semesterresa semesterresan semesterresor semesterresorna semestrar semla
semlan semlor senap senapen seniorboende seniorboenden seniorboendena seniorboendet serbiskt seriealbum serietidning
serietidningar seriösa seriösare seriösast seriöst servett servetter serviceboende serviceboenden serviceboendena
serviceboendet sidogata sidogatan sidogator sidogatorna signum simhall simhallar simhallarna simhallen simma simmade
simmar simmare simmaren simmarna simmarnas simmas simmat sittplatsen sittplatser sittplatserna sjuka sjukare sjukast
sjukhusbibliotek sjukhusbiblioteken sjukhusbiblioteket sjuttonhundratalet självbiografi självbiografier
självbiografierna självständiga självständigare självständigast självständigt skadan skadedjur skadedjuren skadedjuret
skador skadorna skandinaviska skandinaviskt skannade skannas skannat skanningar skanningarna skanningen skata skatan
skator skattekonto skattekonton skattekontona skattekontor skattekontoren skattekontoret skattekontot skatter
skatterna skattetabell skattsedel skeppen skeppet skidor skidorna skidåkare skidåkaren skidåkarna skidåkarnas
skidåkning skidåkningen skiljetecken skillnaderna skilsmässan skilsmässor skinkan skivan skivor skivorna skjorta
skjortan skjortor skjortorna skogar skogarna skogen skogsarbetare skogsarbetaren skogsarbetarna skogsarbetarnas
skolbibliotek skolbiblioteken skolbiblioteket skolbuss skolbussar skolbussarna skolbussen skolplikt skolplikten
skolpolitik skolpolitiken skolår skolåren skolåret skomakare skomakaren skomakarna skomakarnas skor skorna skottkärra
skottkärran skottkärror skottkärrorna skridskor skriftliga skrivarna skrivarnas skrivbordslampa skrivbordslampan
skrivbordslampor skrivbordslamporna skrivbordslåda skrivbordslådan skrivbordslådor skrivbordslådorna skrivfel
skrivfelen skrivfelet skruvar skruvarna skruven skräck skräcken skulderna skuldrådgivare skuldrådgivaren
skuldrådgivarna skuldrådgivarnas skuldrådgivningar skuldrådgivningarna skuldrådgivningen skydden skyddet skyldiga
skyldigare skyldigast skyldighet skyldigheten skyldigheter skyldigheterna skärmbild skärmbilden skärmbilderna
skärmläsaren skärmläsarna skärmläsarnas skärp skärtorsdag skådespelare skådespelaren skådespelarna skådespelarnas
skålar skålarna skånsk skånskt skåpen sköldpadda sköldpaddan sköldpaddor sköldpaddorna skönlitteratur skönlitteraturen
skönlitterär skönlitterära slaktare slaktaren slaktarna slaktarnas slask slipmaskin slipmaskinen slipmaskiner
slipmaskinerna slottskyrka slottskyrkan slottskyrkor slottskyrkorna slutbetyg slutbetygen slutbetyget slutenvård
slutenvården slutlig slutliga slutligt slutprodukten slutprodukterna slutresultaten släkt släkten släkter släkterna
släktforskare släktforskaren släktforskarförening släktforskarföreningar släktforskarföreningarna
släktforskarföreningen släktforskarna släktforskarnas släktforskning släktforskningen släkting släktingar släktingarna
släktingen släktträd släktträden släktträdet släktträff släktträffen slöjd slöjden smycke smycken smyckena smycket
småbarn småbarnen småkaka småkakan småkakor småkakorna snabbladdare snabbladdaren snabbladdarna snabbladdarnas
snabbtåg snabbtågen snabbtåget snickare snickaren snickarna snickarnas snickra snickrade snickrar snickras snickrat
snigel sniglar snäcka snäckan snäckor snäckorna snål snåla snålare snålast snålt snöade snöar snöig snöiga snöigare
snöigast snöigt snöslask snötäcke snötäcken snötäckena snötäcket socialarbetare socialarbetaren socialarbetarna
socialarbetarnas socialkontor socialkontoren socialkontoret sociolog sociologen sociologer sociologerna soffbord
soffborden soffbordet solcell solglasögon solig soliga soligare soligast soligt solnedgång solsken soluppgång
sommardag sommardäck sommardäcken sommardäcket sommarjobb sommarjobbet sommarkväll sommarlov sommarlovet sophämtning
sophämtningen sopkärl sopkärlet sopor soporna soppan soppor soprum soprummet sopsortera sopsorterade sopsorterar
sopsorteras sopsorterat soptunna soptunnan sortera sorterade sorterar sorteras sorterat sorteringar sorteringarna
sotare sotaren sotning sovställe sovställen sovställena sovstället spadar sparande sparandet sparbank sparkonto
sparkonton sparkontona sparkontot specialerbjudande specialerbjudanden specialerbjudandena specialerbjudandet
specialisten specialister specialisterna specialistvård specialistvården speciell speciella speciellt spelkväll
spelkvällen spelutvecklare spelutvecklaren spelutvecklarna spelutvecklarnas spenat spetsig spetsiga spetsigare
spetsigast spetsigt spikar spikarna spiken spindel spindlar spjälsäng spola sporthall sporthallar sporthallarna
sporthallen sportlov sportlovet språkcafé språkcaféet språkkafé språkkaféet språklärare språkläraren språklärarna
språklärarnas språkskola språkskolan språkskolor språkskolorna spädbarn spädbarnet spänningsroman spårvagn spårvagnar
spårvagnarna spårvagnen stadsarkiven stadsbuss stadsbussar stadsbussarna stadsbussen stadsdel stadsdelen
stadsdelsbibliotek stadsdelsbiblioteken stadsdelsbiblioteket stadsodling stadsområde stadsområden stadsområdena
stadsområdet stadspark stadsparken stamträd stamträden stamträdet standardläge standardlägen standardlägena
standardläget stationerna stationssamhälle stationssamhällen stationssamhällena stationssamhället statistiska
statistiskt statsbidrag statsbidragen statsbidraget stavfel stavfelen stavfelet stearinljus stearinljusen
stearinljuset stegräknare stegräknaren stegräknarna stegräknarnas stekpanna stekpannan stekpannor stekpannorna
stickcafé stickcaféet stickgarn stickgarnet stickning stickningar stickningarna stickningen stickprov stickproven
stickprovet stjärnor stolar stolarna stoppur stoppuren stoppuret stormar stormarknad stormarknaden storstil
storstilsböcker straff straffet streckkodsläsare streckkodsläsaren streckkodsläsarna streckkodsläsarnas strumpa
strumpan strumporna strömavbrott strömavbrottet strömsparläge strömsparläget studentboende studentboenden
studentboendena studentboendet studenten studenter studenterna studiebidragen studiebidraget studiecirkel
studiecirkelledare studiecirkelledaren studiecirkelledarna studiecirkelledarnas studiecirkeln studiecirklar
studiecirklarna studiegrupp studiegrupperna studiehandledare studiehandledaren studiehandledarna studiehandledarnas
studieintyg studieintygen studieintyget studielånen studieplats studieplatsen studieplatser studieplatserna studieår
studieåren studieåret stycke stycken styckena stycket styrelse styrelsemöte styrelsemöten styrelsemötena styrelsemötet
styrelser styrelserna styvbarn styvfar styvmor städa städade städas städat städningar städningarna städningen
ställning ställningar ställningarna ställningen stämning stämningar stämningarna ständig ständiga ständigt stängning
stängningar stängningarna stängningen stödgrupp stödgruppen stödgrupper stödgrupperna stödperson stödpersonen
stödpersoner stödpersonerna stövlar stövlarna summera summerade summerar summerat surfplattor surfplattorna
surströmming sushi sval svalare svalast svalor svalt svampar svamparna svampen svanar svarttavla svarttavlan
svarttavlor svarttavlorna svägerska svägerskan svägerskor svägerskorna svårigheten svårigheter svårigheterna swishade
syften syftena syftet sylten symaskinerna symfonierna synfel synfelen synfelet synliga synligare synligast syskon
syskonbarn syskonen systematiska systematiskt systemfel systemfelen systemfelet systemkamera systemkameran
systemkameror systemkamerorna säckar säckarna säcken säkerhetsbälte säkerhetsbälten säkerhetsbältena säkerhetsbältet
säkerhetskopiering säkerhetskopieringar säkerhetskopieringarna säkerhetskopieringen säljare säljarna säljarnas
sällskapsdjur sällskapsdjuren sällskapsdjuret sällskapsspel sällskapsspelen sällskapsspelet säng sängar sängarna
sänkning sänkningar sänkningarna sänkningen särbo särbon säsonger säsongerna sågar sågarna sågen sökningar sökningarna
sökorden sökordet sömmerska sömmerskan sömmerskor sömmerskorna talfel talfelen talfelet talgoxe tallar tallarna tallen
tandborstar tandborste tandborsten tandkräm tandkrämen tandvården tapetsera tapetserade tapetserar tapetseras
tapetserat tavla tavlor tavlorna teatern teatrar teatrarna teckenspråken teckenspråket teckning teckningar
teckningarna teckningen tekanna tekniska tekniskt tekopp tekoppar tekopparna telefonapparaten telefonapparaterna
telefonavtal telefonavtalen telefonavtalet telefonräkning telefonräkningar telefonräkningarna telefonräkningen
telefonsvar telefonsvaren telefonsvaret telefonsäljare telefonsäljaren telefonsäljarna telefonsäljarnas temadagar
temadagarna temperaturmätare temperaturmätaren temperaturmätarna temperaturmätarnas tennisbana tennisbanan tennisbanor
tennisbanorna teologi teoretiska teoretiskt teoriprov teoriproven teoriprovet tesked testamentet textilslöjd
textilslöjden textmeddelande textmeddelanden textmeddelandena textmeddelandet tidig tidiga tidigast tidningarna
tidningsläsare tidningsläsaren tidningsläsarna tidningsläsarnas tidningsutdelare tidningsutdelaren tidningsutdelarna
tidningsutdelarnas tidpunkt tidpunkten tidskrift tidskriften tidskrifter tidskrifterna tidsperiod tidtabellen
tidtabeller tillfälliga tillfälligare tillfälligast tillfälligt tillförlitlig tillförlitliga tillförlitligare
tillförlitligast tillförlitligt tillgänglig tillgängliga tillgängligare tillgängligast tillgängligheten tillgängligt
tilläggsbestämmelse tilläggsbestämmelsen tilläggsbestämmelser tilläggsbestämmelserna tillåtelse tillåtelsen
tillåtelser tillåtelserna timlön timma timman tjeckisk tjeckiska tjeckiskt tjej tjejen tjejer tjejerna tjänstepension
tjänstepensionen tjänsteresa tjänsteresan tjänsteresor tjänsteresorna tjänstgöringsintyg tjänstgöringsintygen
tjänstgöringsintyget toapapper tofflorna tonåring tonåringar tonåringarna tonåringen torg torgen torktumlare
torktumlaren torktumlarna torktumlarnas tornen tornet torra torrare torrast torrt tradition traditionell traditionella
traditionellt traditionen traditioner traditionerna trafiklärare trafikläraren trafiklärarna trafiklärarnas
trafikolycka trafikolyckan trafikolyckor trafikolyckorna tragedierna tragiska tragiskt trettondagen trevliga
trevligare trevligast trevligt trolleri trollkarl trumman trummor trummorna tryckfel tryckfelen tryckfelet tryggheten
trygghetsboende trygghetsboenden trygghetsboendena trygghetsboendet trygghetslarmen trygghetslarmet träd träden trädet
trädgårdar trädgården trädgårdsavfall trädgårdsverktyg trädgårdsverktygen trädgårdsverktyget träna tränade tränare
tränaren tränarna tränarnas tränas tränat träning träningar träningarna träningen träningslokal träningslokalen
träningslokaler träningslokalerna träslöjd träslöjden tråkig tråkigare tråkigast tråkigt tröja tröjan tröjor tröjorna
trösta tröstade tröstas tröstat tunga tungan tungor tungorna tunnelbana tunnelbanan tunnelbanor tunnelbanorna tupp
tuppen turisterna turistkontor turistkontoren turistkontoret tvillingar tvillingarna tvätta tvättade tvättar tvättas
tvättat tvättmaskin tvättmaskinen tvättmaskiner tvättmaskinerna tvättning tvättningar tvättningarna tvättningen tvål
tvålen tydliga tydligare tydligast tyg tygen tyget tystnadsplikt tystnadsplikten täcke täcken täckena täcket
tändsticksask tändsticksaskar tändsticksaskarna tändsticksasken tävling tävlingar tävlingarna tävlingen tågförare
tågföraren tågförarna tågförarnas tågresa tågresan tågresor tågresorna tågstation tågstationen tågstationer
tågstationerna tågtrafik tågtrafiken tårta tårtan tårtor tömning tömningar tömningarna tömningen ugglor ugn ugnar
ugnarna ugnen umgänget underhållsbidrag underhållsbidragen underhållsbidraget underhållsplikt underhållsplikten
underkläder undersökning undersökningar undersökningarna undersökningen undervisningar undervisningarna ungdomlig
ungdomliga ungdomligare ungdomligast ungdomligt ungdomsbok ungdomsböcker ungdomsromanerna ungdomsråd ungdomsråden
ungdomsrådet ungersk ungerska ungerskt universitetsbiblioteken uppdragstagare uppdragstagaren uppdragstagarna
uppdragstagarnas uppföljningsmöte uppföljningsmöten uppföljningsmötena uppföljningsmötet uppförande uppföranden
uppförandena uppförandet uppgradera uppgraderade uppgraderar uppgraderas uppgraderat uppkoppling uppkopplingar
uppkopplingarna uppkopplingen uppladdning uppladdningar uppladdningarna uppladdningen upplaga upplagan upplevelse
upplevelsen upplevelser upplevelserna upplysningar upplysningarna upplysningen uppläsare uppläsaren uppläsarna
uppläsarnas uppskatta uppskattade uppslagsbok uppslagsverk uppslagsverken uppslagsverket uppspelning uppspelningar
uppspelningarna uppspelningen uppsägningar uppsägningarna uppsägningen uppvärmning uppvärmningar uppvärmningarna
uppvärmningen uren urmakare urmakaren urmakarna urmakarnas urtid utbetalningarna utbetalningen utbildningar
utbildningarna utbildningen utgivare utgivaren utgivarna utgivarnas utgåva utgåvan utgåvor utlandsresa utlandsresan
utlandsresor utlandsresorna utlämningsställe utlämningsställen utlämningsställena utlämningsstället utlånad utlånade
utlånat utlåning utlåningar utlåningarna utlåningen utlåningsautomat utlåningsautomaten utlåningsautomater
utlåningsautomaterna utredning utredningar utredningarna utredningen utropstecken utseende utseenden utseendena
utseendet utskrivning utskrivningar utskrivningarna utskrivningen utställningarna uttagsautomat utvecklare utvecklaren
utvecklarna utvecklarnas utveckling utvecklingar utvecklingarna utvecklingen utvärdera utvärderade utvärderar
utvärderas utvärderat vabbar vaccineringar vaccineringarna vagnar vagnarna vagnen vaktmästare vaktmästaren
vaktmästarna vaktmästarnas valborgseld valborgsmässoafton valpar valpen valresultat valresultaten valresultatet vandra
vandrade vandrar vandrare vandraren vandrarna vandrarnas vandras vandrat vanligare vantar vantarna varaktig varaktiga
varaktigare varaktigast varaktigt vardagar vardagarna vardagskväll vardagsliv vardagsliven vardagslivet varorna
varuautomat varuautomaten varuautomater varuautomaterna varuhus varuhusen varuhuset varumärke varumärken varumärkena
varumärket vattenkanna vattenkraftverk vattenkraftverken vattenkraftverket vattenläcka vattenmätare vattenmätaren
vattenmätarna vattenmätarnas vattenräkning vattenskada vattenskadan vattenskador vattenskadorna vattenslang vattentorn
vattentornen vattentornet vattna vattnade vattnar vattnas vattnat veckoblad veckobladen veckobladet veckodag
veckodagar veckodagarna veckoslut verksamhet verksamheten verksamheter verksamheterna verksamhetsberättelse
verksamhetsberättelsen verksamhetsberättelser verksamhetsberättelserna verksamhetsområde verksamhetsområden
verksamhetsområdena verksamhetsområdet verkstad verkstaden verkstäder verktyg verktyget verktygslåda verktygslådan
verktygslådor verktygslådorna vetemjöl vetemjölet vidareutbildning vidareutbildningar vidareutbildningarna
vidareutbildningen videoband videobanden videobandet videokamera videokameran videokameror videokamerorna videomöte
videomöten videomötena videomötet vigseln vilade vilar vilas vilat vilohem viloläge vilolägen vilolägena viloläget
vinbär vinbären vinbäret vindar vinden vindkraftverk vindkraftverken vindkraftverket vindruva vindruvan vindruvor
vindruvorna vinet vinterjackan vinterjackor vinterjackorna vinterkväll virka virkade virkar virkas virkat virkningar
virkningarna visningar visningarna visuell visuella visuellt vitaminerna vitkål vitlöken vittnena vittnet vuxen vuxne
vykort vykorten vykortet väckarklocka väderlek väderprognos väderprognosen vägg väggar väggarna väggur vägguren
vägguret vägledningar vägledningarna vägledningen vägtrafik vägtrafiken väninnor väninnorna vänliga vänligare
vänligast väntrum värdera värderade värderar värderas värderat värdering värderingar värderingarna värderingen värdig
värdiga värdigare värdigast värdigt världslitteratur världslitteraturen värmebölja värmeböljan värmepannan väska
väskor väskorna väva vävar vävas vävning vävningar vävningarna vävningen växel växeln växthus växthusen växthuset
våffla våfflor våningar våningarna våningen vårdag vårdare vårdaren vårdarna vårdarnas vårdhem vårdnaden
vårdnadshavare vårdnadshavaren vårkonsert vårkonserten vårkonserter vårkonserterna vårprogram vårtermin vårterminen
vårterminer vårterminerna webbkamera webbkameran webbkameror webbkamerorna webbplatsbesökare webbplatsbesökaren
webbplatsbesökarna webbplatsbesökarnas webbutvecklare webbutvecklaren webbutvecklarna webbutvecklarnas workshop
workshopen workshops yngling ynglingar ynglingarna ynglingen yrken yrkena yrket ytterkläder yttrande yttranden
yttrandena yttrandet ägg äggen ägget äktenskapsförord äldreboenden äldreboendena äldreomsorgen älgar älska älskade
älskas älskat älskling älsklingar älsklingarna älsklingen ämnesområde ämnesområden ämnesområdena ämnesområdet ämnesord
ämnesorden ämnesordet ändring ändringar ändringarna ändringen änkan änkepension änkling änklingen änkor änkorna
äppelträd äppelträden äppelträdet äpple äpplen äpplena äpplet ärliga ärligare ärligast ärligt ärtor ärtorna ärtsoppa
ätlig ätliga ätligt åklagare åklagaren åklagarna åklagarnas ålderdomlig ålderdomliga ålderdomligare ålderdomligast
ålderdomligt åldersgruppen åldersgrupper åldersgrupperna ålderspensionen ångerrätten århundrade århundradet årliga
årligast årsberättelse årsberättelsen årsberättelser årsberättelserna årsbesked årsinkomst årsinkomsten årsinkomster
årsinkomsterna årsmöte årsmöten årsmötena årsmötet årstiderna årtal årtalen årtalet årtionde årtiondet åskan åskar
återbetalningar återbetalningarna återbetalningen återbruk återbruket återlämnad återlämnade återlämnat återlämning
återlämningar återlämningarna återlämningen återställningar återställningarna återställningen återvinning
återvinningar återvinningarna återvinningen återvinningscentral återvinningscentralen återvinningsplats
återvinningsplatsen återvinningsplatser återvinningsplatserna återvinningsstation återvinningsstationen ögonblicket
ölen öppenvård öppenvården öppetköp öppettiderna öppnad öppning öppningar öppningarna öppningen örhänge örhängen
örhängena överenskommelse överenskommelsen överenskommelser överenskommelserna överklagade överklagar överklagat
överklagning överklagningar överklagningarna överklagningen övernattning övernattningar övernattningarna
övernattningen översättare översättaren översättarna översättarnas övertid övertiden
"""#
  static let english: StaticString = #"""
abandon abandoned abandoning abandons abilities absolutely absorb absorbed absorbing absorbs academies accent accents
accident accidental accidentally accidents accompanied accordingly accountant accountants accurate accurately ache
acknowledged acoustic acquaintance acquaintances acre acres active actively actress actresses actual acute adapters
adaptor adaptors additional additionally addressed addressee addressees adequate adjacent adjective adjectives admired
admittedly adolescent adolescents adopted adopting adorable adored adverb adverbs advisers advisor advisors aerial
aerials aerobics aeroplane aeroplanes afford affordable afforded affording affords afterward agenda agendas aggressive
airplane airplanes airports albums algebra algorithm algorithms alive allowances almond almonds alphabets altar altars
altogether ambitious ambulances amendment amendments amplifier amplifiers amusing ancestor ancestors ancient angry
anniversaries announcing annoyed annoying annually anonymous ant antenna antennas ants anxious apologies apologised
apologized apparent apparently apples appoint appointing appoints apprentice apprentices appropriate approximately
apricot apricots aquarium aquariums archery architect architects argued argues arguing arguments arithmetic armchair
armchairs arrest arrested arresting arrests article articles artistic ascension ashamed asleep assembled assemblies
assembling assignment assignments association athletic attending attends attentive attic attics attractive auction
auctions audiotape audiotapes auditorium auditoriums authenticator authenticators author authorised authorized authors
autobiographies automatic automatically avatar avatars avoid avoided avoiding avoids awake awarded awards aware awful
awkward babies babysitter babysitters backache backaches backgammon backpack backpacks badly bake baked bakeries
bakery bakes baking balconies bald ballot ballots banana bananas bandages bands bankers banknote banknotes banned
banquet banquets baptism baptisms barcode barcodes barely bargain bargains barometer barrel barrels barrister
barristers bartender bartenders basement basements basically basket basketball baskets bathroom bathrooms bathtub
bathtubs batteries bauble baubles bazaar bazaars beach beaches beadwork beans beautiful beautifully beekeeping beetle
beetles behaved behaving benches bends bequest bequests bestsellers beverage beverages bicycle bicycles bikes
billiards billion billions bins biographies biology birdwatching birthdate birthdates birthdays birthplace birthplaces
biscuit biscuits bitter blackbird blackbirds blackboard blackboards blackout blackouts blankets bled bleeding blenders
blew blink blinked blinking blinks blonde blouse blouses blowing blown blueberries blueberry blunt boardgame
boardgames boat boats boil boiled boiler boilers boiling boils bonds bonfire bonnets bookcase bookcases bookmark
bookmarks bookshelves bookshop bookshops bookstore bookstores boot boots boring borrowers borrowing borrows bottle
bottles bounced boutique boutiques bowl bowling bowls boxing bracelet bracelets braille brake brakes breakable
breakfast breakfasts breathed breathing breeze breezes breezy brick bricklayer bricklayers bricks bride bridegroom
bridegrooms brides bridge bridges brief briefcase briefcases briefly bright brightly brilliant broad broadcasted
broadly broker brokers brooches broom brooms bruise bruises brushes bucket buckets builder builders bulky bumper
bumpers bunting burger burgers burglaries buried burned burning burnt bursaries businessman businesswoman butterflies
butterfly bylaw bylaws cabbage cabbages cabinet cabinets cakes calculus calendars calligraphy calves camcorder
campaigns camping canals candle candles canoe canoes capsule capsules captioning captions caravan caravans cardigan
cardigans carefully caregivers carelessly carers caretaker caretakers carnival carnivals carpet carpets carrot carrots
carrying cars carton cartons cartoon cartoons cartridge cartridges cashier cashiers cassette cassettes casual cat
caterer caterers cathedral cathedrals cats cautious celebration celebrations cement cemeteries cemetery centimeter
centimeters centimetre centimetres centuries ceramic ceremonies certainly chair chairperson chairpersons chairwoman
championship championships chapter chapters charities charming chauffeur chauffeurs cheap cheaply checkers checkup
checkups cheerful chemistry cheque cheques cherries chessboard chessboards chicken chickens childish childminder
childminders chilly chimney chimneys chisel chisels choir choirs chopped chopping christening christenings chuckled
cinema cinemas circular civil clapped classical classmate classmates classroom classrooms clause clauses clean cleaned
cleaning cleans clearly climb climbed climbing climbs clinics cloakroom cloakrooms clocks closely clumsy coaches
coastal coat coats coconut coconuts coin coins cold collapsed collar collars colleagues collected collecting collects
colleges collision collisions color colored colorful coloring colors colour colourful colouring comb combs comfortable
comforted comic comics commonly commuter commuters compact companion companions competent complained complaining
complains completely complicated compliment compliments composed composer composers compost composted composting
concentrated concentrating concert concerts concrete conductor conductors conference conferences configured
configuring confirmation confirmations confusing congregation congregations congresses conscious consequently
considerably considerate consist consisted consisting consists console consoles consonant consonants constant
constantly constitution constitutions consult consultant consultants consulted consulting consults contained
containing contains continually continuous continuously controller controllers convenient convent convention
conventions convents convicted convinced convincing cookbook cookbooks cooked cooker cookers cooking cooks cool cord
cords correctly corridor corridors costly cosy couches coughs councillor councillors councilor councilors counsellor
counsellors counselor counselors countesses coupon coupons courageous courier couriers courtroom courtrooms courtyard
courtyards cow cows cozy crack cracked cracking cracks crash crashed crashing crate crates crawl crawled crawling
crawls crayon crayons crazy creamy creative cricket crisp critical crochet crocheted crocheting crochets crocodile
crocodiles crooked crossroad crossroads crosswalk crosswalks crossword crosswords crowded cruel crunchy crushed
crushing cucumber cucumbers cultural cupboard cupboards cured curious curly currencies currently curriculum
curriculums cursor cursors curtain curtains cushion cushions cute cycling cyclist cyclists dampness danced dances
dancing dangerous dangerously darkroom darts dashboard dashboards dawned deacon deacons deaf debated decade decades
decent decorated decorating deduction deep deeply defendant defendants defended definitely degree degrees deliberately
delicate delicious delight delighted delightful delighting delights delivered delivering delivers demonstrated dense
depended dependent deposits descendant descendants desert deserts deserved deserves designers desktop desktops
desperately desserts destroy destroyed destroying destroys detach detached detaching detained detective detour detours
developed developer developers developing develops diagram diagrams dialect dialects diaries dice differently digging
digs dinner diploma diplomas directly director directors dirty disabilities disabled disagreed disagreement
disagreements disappear disappeared disappearing disappears disappoint disappointed disappointing disappointment
disappointments disappoints discount discounts discover discovered discovering discovers discreet discuss discussed
discussing disgusting dishes dishonest dishwasher dishwashers disliked dislikes disposable distant distributed disturb
disturbed disturbing disturbs dividend dividends diwali dizzy dogs dolphins domestic dominoes donated donates donating
donation donations dongle dongles donkeys donors doorbell doorbells doorknob doorstep doorway doorways doubled doubted
downstairs downward dozen dozens dragged dragging drained dramatic drawer drawers draws dreadful dream dreamed
dreaming dreams dreamt dresser dressers dresses drill drills drink drinks drip dripping drivers driveway driveways
drizzle drizzling drought droughts drown drowned drowning drowns drugstore drugstores drummer drummers dug dull dusk
dust dustbin dustbins dusted dusting dusts duvet duvets dyslexic eager eagle eagles earbud earbuds earned earning
earns earphone earphones earring earrings easel easels easily easterly eastern ebook ebooks economic economics edited
editing editor editors educated educational effectively efficient efficiently egg eggnog eggs elected electrician
electricians electricity elephant elephants elevators eliminated embarrass embarrassed embarrassing embroider
embroidered embroidering embroiders emigrant emigrants emojis emotion emotional emotions emperor emperors employed
employee employees employers employing encouraged encourages encouraging encrypted encyclopedia encyclopedias
energetic engine engineer engineers enjoyed enjoying enjoys enlarge enlarged enlarging enormous enrolled enthusiastic
entirely entrance entrances envelopes environmental epiphany equal equally eraser erasers escalator escalators escaped
especially essay essays essential essentially eternal ethical eventually evicted evidently exact exam examination
examinations examined examining exams exciting exclusively excuse excuses exhausted exit exits exotic expand expanded
expanding expands expected expecting expects expenditure expenditures expense expenses expensive expensively explored
exploring external extinct extraordinary extremely fade faded failing fails faint fainted fainting faints fair fairly
fairs fairytale fairytales faithful famous fan fancy fans fascinating fashionable fasten fastened fastening fastens
fatal favorite favourite federal federation federations feeling feelings feet felting feminine fence fences fencing
ferries ferry festivals festive fetched fetching fevers fierce filename filenames filmed filming financial firefighter
firefighters firemen firewall firewalls firework fireworks firmly fishermen fitness fixes fixing flexible float
floated floating floats flood flooded flooding floods florist florists flow flowed flowerbed flowerbeds flowerpot
flowerpots flowing flows fluent fluffy foggy folded folding folds follower followers font fonts foolish foot football
footballs footnote footnotes forbade forbidden foreign foreigner forename forenames forgave forgiven forks formal
formally formerly fortnight fortnights fortunate fortunately foundation foundations foxes foyer foyers fraction
fractions fracture fractures fragile fragrant fraudster fraudsters freely freezer freezers freezes freezing frequent
frequently fresh fridges fried friendship friendships fries frighten frightened frightening frog frogs frown frowned
frowning frowns froze frozen fruit fruits frustrated frustrations frying fully fundraiser fundraisers funerals funny
furious furthermore fuzzy galleries gallon gallons garages garbage garden gardening gardens gasoline gathered geese
genealogist genealogists generally generous generously genres gentle gently geography geometry giant gifted giggled
gingerbread giraffe giraffes gladly glanced global gloomy glove gloves glow glowed glowing glows goalkeeper
goalkeepers goat goats godfather godfathers godmother godmothers godparent godparents gorgeous gorilla gorillas
grabbed grade grades gradual gradually grammar grammars grandchild grandchildren granddaughters grandfathers
grandmothers grandparent grandparents grandsons graph graphs grasp grasped grasping grasps grateful gratefully
gravestone gravestones graveyard graveyards greatly greedy greenhouse greenhouses greet greeted greeting greets grew
grill grilled grilling grills grocer groceries grocers grocery grooms grown grumpy guidebook guidebooks guilty
guitarist guitarists gusty gutter gutters gym gymnastics gyms hackers hacking hail hailstone hairbrushes hairdresser
hairdressers hamsters handbag handbags handball handbook handbooks handmade handrail handrails handsome hanukkah
happily hardback hardbacks hardcover hardcovers harddisks harvested harvesting hastily hasty hateful hats haunt
haunted haunting haunts hayfield hayfields hazardous headache headaches headlight headlights headmaster headmasters
headphone headphones headset headsets headstone headstones headteacher headteachers heal healed healing heals heater
heaters heatwave heatwaves heavily hectare hectares hedge hedgehog hedgehogs hedges helicopter helicopters helpful
helpless hence highlighted highly highway highways hinge hinges historic historical histories history hobbies hockey
hoe hoes hollow holy homecare homeless homemade homeowner homeowners homepage homepages honest honestly hooves hopeful
hopefully hopeless horizontal horrible hospice hospitals hostile hotkey hotkeys hotspot hotspots hourly householder
householders hover hovered hovering hovers huge hugely hugged humid humidity humorous hundred hundreds hungry
hurricane hurricanes hurried hurrying hydrogen hymn hymns hyperlink hyperlinks icicle icicles icons icy ideal
identical idle illegal illegible illustrators imaginary imagine imagined immediate immediately immense immigrant
immigrants immune impairment impairments impatient imperfect impolite impossible impressed impressive improved
improves improving inaccurate inadequate inboxes incapable inches incomplete inconvenient incorrectly increased
increases increasing increasingly incredible incredibly indeed indent indented indenting indents indicator indicators
indirect individually indoor industrial inexpensive infant infants infection infections infectious inflammation
inflammations informal ingredient ingredients inhabitant inhabitants inheritances initially injected injection
injections inner innocent insecure inserted inserting insist insisted insisting insists inspect inspected inspecting
inspects inspired inspiring installers installment installments instalment instantly instruct instructed instructing
instructs insufficient insulated insulation insult insulted insulting insults intend intended intending intends
intense intensely intentionally interactive interesting intermediate internally interrupt interrupted interrupting
interrupts interviewee interviewees interviewer interviewers introducing invested investigation investigations
investing investor investors invisible invites inviting iron ironed ironing irons irregular irritated irritating
islands itch itched itching itchy jacket jackets janitor janitors jar jars jealous jigsaws jogged jogging jogs joiners
joins joint jointly joked journals joystick joysticks jubilee jubilees judo juicy jump jumped jumper jumpers jumping
junction junctions jungle jungles juror jurors juvenile kangaroo kangaroos karate kayak kayaks kerb kerbs kerosene
kettle kettles keyboards kiln kilns kilogram kilograms kilometers kilometre kilometres kindergartens kiosks kitten
kittens knelt knife knits knitted knitting knives knock knocked knocking knocks ladders ladies lakes laminated
laminating lamps landfill landfills landladies landlady landlord landlords lantern lanterns largely lasted lasts
lately laugh laughing laughs lawn lawnmower lawnmowers lawns lawsuit lawsuits lawyers lazy leaf league leagues leak
leaked leaking leaks leaky leaned leap leaped leaping leaps learns learnt leaves leaving lecturer lecturers lectures
legally legend legends legibility legible leisurely lemon lemonade lemonades lemons lender lenders lending lends
lengthy lenses lentil lentils leopard leopards lesson letterboxes letterhead lettuce lettuces liable librarians
lifeguard lifeguards lifts lightbulb lightbulbs lightly lightning limp linguistics linked linking lipreading liquid
listening listens literally literary liters litre litres litter lively livestream livestreams lizard lizards load
loaded loading loads loaves lobbies locally locking locomotive locomotives lodger lodgers logical logins logout
logouts lonely loom looms loose loosely loosen loosened loosening loosens lorries lorry lotteries loud loudly
loudspeaker loudspeakers lounge lounges loyal luckily lucky luxurious magazines magical magnetic magnificent magnifier
magnifiers mainly mandatory manger manually manuscript manuscripts marathon marathons marbles markers market markets
marries marrying massive matched matching mattresses mature mayor mayors maypole meadow meadows meal meals meaningful
mechanic mechanical mechanics medal medals medieval melodic melons melted melting membership memberships memoir
memoirs memories mending mends mental merely messy metallic metalwork mice microphone microphones microwave microwaves
military millennium millenniums millimeter millimeters millimetre millimetres mincemeat ministries mirror mirrors
miserable misty misunderstanding misunderstandings mittens mixers moan moaned moaning moans modem modems moderate
moderately modern modest moist monarch monarchs monasteries monitor monitors monkey monkeys monthly mood moods mop
moped mopeds mops moral mortgage mortgages mosque mosques mosquitoes motherboard motherboards motivated motorbike
motorbikes motorcycle motorcycles motorist motorists motorway motorways mould mouldy mountain mountains mourned
mousepad mousepads mow mowed mowing mows muddy muffin muffins mug mugs mulled multiple murmur murmured murmuring
murmurs museums mushroom mushrooms musician musicians mutter muttered muttering mutters mutual mutually mysterious
myth myths nails namely nannies napkin napkins narrow nasty nativity natural naturally naughty neat neatly necessarily
necklace necklaces needle needles negatives negotiated nervous nervously neutral nevertheless newsletters nightly
nocturnal nodded noisy nonetheless noodle noodles northern nosy notably notaries notebook notebooks notifications noun
nouns novel novelist novelists novels nowadays nuclear numb numerous nurseries nurses nutritious obedient obese obey
obeyed obeying obeys objected objecting objects obscure observant obsolete obtained obtaining obvious obviously
occasional occasionally occurred occurs offence offences offense offenses officers officially ointments omelette
omelettes onion onions openly operations opinion opinions opposite optician opticians optimistic oranges orchard
orchards orchestra orchestras orderly ordinance ordinances organic origami original originally ornament ornaments
orphan orphans outdoor outdoors outer outgoing outstanding oval ovens overall overcast overflowing overlook overlooked
overlooking overlooks overnight overseas overweight owes owing oxen package packages packet packets painful painfully
painless paintbrush paintbrushes painted painters paints pancake pancakes panther panthers paperback paperbacks
paperclip paperclips parade parades paragraph paragraphs parallel parcels parishioner parishioners parliament
parliaments partially participated participates participating passenger passengers passionate passkey passkeys
passover passphrase passphrases pasted pastime pastimes pastries pasture pastures patiently pattern patterns pavement
pavements pea peaceful peacefully peach peaches peanut peanuts pear pears peas peculiar pedestrian pedestrians
pedigree pedigrees peel peeled peeling peels penalties pencil pencils peninsula peninsulas pentecost percentage
percentages perfect perfectly perform performance performances performed performing performs periodic permanently
personally persuaded pessimistic petrol pew pews pharmacies pharmacist pharmacists philately philosophy photocopier
photocopiers photocopies photograph photographer photographers photographs photography physically physics
physiotherapist physiotherapists pianists pig pigeon pigeons pigs pilates pilgrimage pilgrimages pill pillow pillows
pills pilot pilots pineapple pineapples pint pints pipe pipes pitch pitches plaintiff plaintiffs planted planting
plants plaster plastering plasters plate plates platforms playful playground playgrounds playlist playlists playwright
playwrights pleasant pleased plentiful pluck plucked plucking plucks plugin plugins plumber plumbers plump plywood
pocket pockets poem poems poet poets pointed pointing pointless poisonous policeman policemen policewoman polished
polishing politely politician politicians polluted ponds ponies pony popular porch portable portfolio portfolios
positive possess possessed possessing possibly postcard postcards postmen pot potato potatoes pothole potholes pots
pour poured pouring pours powerful practically practiced practising praised prayed prayers praying precise precisely
predicted preferred pregnant premature preposition prepositions prequel prequels presentations presumably pretended
pretty prevented preventing prevents previous previously primarily primary primer primitive principal printout
printouts prisoner prisoners privately proceeded processors productive professional professors profitable programmers
projector projectors prominent promised promises promptly pronoun pronounced pronouns pronunciation proper properly
prosecuted prosecutor prosecutors protected protecting protects protest protested protesting protests proud pruned
psychiatrist psychiatrists psychologist psychologists psychology publishers publishing pudding puddings puddle puddles
pull pulled pulling pulls pulpit pulpits pumpkin pumpkins pumps punctual punctually punish punished punishing pupil
pupils puppies puppy purchased purchasing pure purely purple purses push pushed pushing puzzle puzzled puzzles quaint
qualified quantities quarrel quarrels quarterly questionnaire questionnaires queues quietly quilt quilting quilts
quotations quoting rabbit rabbits radiators radical radios raffle raffles raft rafts rail rails railway railways
raincoat raincoats raindrop raindrops rained raining rains rainy rake rakes ramp ramps random randomly rapid rapidly
rarely raspberries raw razor razors reaches reaching readable readily realistic reasonable rebooting receptionists
receptions recipe recipes recipient recipients reckless reckon reckoned reckoning reckons recommended recommending
recommends recorder recorders rectangular recycle recycled recycles redirect redirected redirecting redirects
redundant referee referees referendum referendums refugee refugees refundable regardless registries regretted
regularly regulation regulations rehearsal rehearsals rehearsed relatively relax relaxed relaxing released releasing
reliable reliably relied relies religious reluctant reluctantly remained remaining remains remarkable remarked
remarking remarks remembering remembers reminders remotes removes removing renewals renewing renews repair repaired
repairing repairs repeatedly repetitive replaces replacing rescued reservations reserves reserving resist resisted
resisting resists respected respectful respective respectively respite respondent respondents restless restroom
restrooms retailer retailers retiree retirees retiring returning returns reusable reused reusing revenue revenues
reviewer reviewers reviewing ridiculous rigid ringtone ringtones ripe roast roasted roasting roasts robber robberies
robbers rollators rolled romance romances romantic roofer roofers rooftop rooftops rooster roosters root roots rotten
rough roughly round roundabout roundabouts routers rowing rubbed rubbish rucksack rucksacks rug rugby rugs ruin ruined
ruining ruins ruler rulers runner runners running runway runways rural rush rushed rushing sadly sail sailboat
sailboats sailed sailing sailor sailors sails salad salads salaries salary salesman saleswoman salty sandal sandals
sandwiches satchel satchels satisfied sauce saucepan saucepans saucer saucers sauces sausage sausages savings savoury
saws scaffolding scammer scammers scanners scans scarce scared scarves scary scenic schedule schedules scholarship
scholarships schoolbag schoolbags schoolchildren schoolmate schoolmates scientific scooter scooters scoreboard
scrapbook scrapbooking scrapbooks scratched screamed screaming screams screensaver screensavers screenshot screw
screwdriver screwdrivers screws scrollbar scrollbars scrolled scrolling seagull seagulls seal seals seamstress
searched searches seasonal seatbelt seatbelts secondary secondly seconds secretaries secretly secure seedling
seedlings seeds selfish semesters seminar seminars senator senators sensitive sentenced separated separately
separating sequel sequels serious seriously sermon sermons served serves serving settled settling severe severely sew
sewage sewed sewer sewers sewing sewn sews shaken shallow shampoo shampoos shared sharing shark sharks sharply shed
sheds sheep shelter sheltered sheltering shelters shelved shelving shiny shirt shirts shivered shocked shoe shoes
shopkeeper shopkeepers shopper shoppers shore shores shortcut shortcuts shortly shout shouted shouting shouts shovel
shovels shower showers shy sibling siblings sidewalk sidewalks sigh sighed sighing sighs sightseer sightseers silent
silently silly similarly simultaneously sincere sincerely singing sings sink sinks skater skaters skating sketched
sketching skier skiers skiing skilful skill skilled skills skirt skirts sledding sleeping sleeps sleepy sleet sleeve
sleeves slender slept sliced slices slicing slide slideshow slideshows slight slightly slim slipped slippers slippery
slipping sloppy slush sly smelled smells smiled smiles smiling smoked smoking smooth smoothly snack snacks snail
snails snake snakes snapped sneezed sneezing sniff sniffed sniffing sniffs snored snoring snowball snowballs snowed
snowflake snowflakes snowing snows snowy soak soaked soaking soaks soapmaking sociable socially societies sociology
sock socket sockets socks sofas soft softly solar soldier soldiers solely solicitor solicitors solid somehow sometime
somewhat somewhere sore sorted sorting sounded sounds soup soups sour southern spanners sparked sparking sparkler
sparkling sparks specifically spectacle spectacles speech spending spends spice spices spicy spider spiders spill
spilled spilling spills spindle spindles spiritual splendid spoil spoiled spoiling spoils spokesman spokesperson
sponge sponges spontaneous spontaneously spoon spoons spouse spouses sprain sprains sprout sprouts square squeak
squeaked squeaking squeaks squirrel squirrels stack stacks stadiums stained staircase staircases stairway stairways
stale stamp stamps staple stapler staplers staples stared stargazing staring static stations statistician
statisticians statute statutes steadily steady steep stepchild stepchildren stepdaughter stepdaughters stepfather
stepfathers stepmother stepmothers stepson stepsons stereo stereos stew stewards stews sticker stickers sticky stiff
stirred stirring stocking stockings stomachache stomachaches stopwatches stormy stove stoves strawberries strawberry
streamer streamers strength strengths stretched stretcher stretchers strict strictly stroll strolled strolling strolls
strongly struggled struggles struggling stubborn studied studies studio studios studying stuffy stumbled stupid
stylish subfolder subfolders subject subjects subscribed subscriber subscribers subscribing subsequently subsidies
subsidy subtitle subtitled subtitles subtle succeeded succeeds successful successfully suck sucked sucking sucks
sudden suffer suffered suffering suffers sufficient sufficiently suggesting suggests suitable suitcase suitcases
sunburnt sung sunlight sunrise sunset sunshine superb superficial supermarkets supervisor supervisors suppers supplied
supplies supplying supporting supports supposedly surely surgeon surgeons surgeries surprise surprised surprising
surprisingly surveyor surveyors swallow swallows swamp swamps sweat sweated sweater sweaters sweating sweats sweaty
sweeping swept swimmer swimmers swimming swiped swiping switching syllable syllables sympathetic symposium symposiums
symptom synagogue synagogues synced synchronised syncing tablecloth tablecloths tablespoon tablespoons talented
talents tame tapped taskbar taskbars tasted tasteful tasteless tasty taxes taxis teabag teabags teaches teacup teacups
teapot teapots teased teaspoon teaspoons technical technician technicians teenagers teeth television televisions
temperature temperatures template temple temples temporarily tempt tempted tempting tempts tenant tenants tender
tennis tense tenses terrace terraces terrible terribly terrific testified textbook textbooks thankful thanking
thanksgiving thaw thawed thawing thaws theatres theatrical thefts theology therapist therapists thereafter thereby
therefore thermometer thermometers thermostat thermostats thick thieves thirsty thoroughly thoughtful thoughtless
thoughts thousand thousands thread threads threatened threatening threw thrice thrilled thrillers throwing throws
thumbnail thumbnails thunder thunderstorm thunderstorms tidy ties tight tighten tightened tightening tightens tightly
tile tiled tiles timber timetables timid tins tinsel tiny tire tires toad toads toaster toasters toddler toddlers
toilets tokens tolerant tomato tomatoes tombstone tombstones toolbar toolbars toolbox toolboxes tooth toothache
toothaches toothbrushes toothpaste toothpastes torch tortoise tortoises totally touches touching touchpad touchpads
tough tourist tourists tournament tournaments towed towel towels toxic trackpad trackpads tractor tractors traded
trading traditional trailers trained trainee trainees tram trams translated translates translating translator
translators trash traveled traveler travelers traveling travelled travellers travelling travels treasurer treasurers
treated treaties treating treatment treatments tree trees trembled trendy triathlon trilogies trimmed trimming triplet
triplets tripod tripods trolley trolleys trophies trophy tropical truck trucks truly trunk trunks trusted trusting
trustworthy truthful tunnel tunnels turbine turbines turkeys turning turns turntable turntables turtle turtles tutors
twig twigs twisted typeface typefaces typewriter typewriters typical typically tyre tyres ugly ultimate ultimately
umbrella umbrellas umpire unaware unbelievable uncomfortable unconscious underage underground undone undoubtedly
uneven unexpected unexpectedly unfair unfamiliar unfortunate unfriendly unhappy unhealthy uninstall uninstalled
uninstalling uninstalls unique uniquely universal universities unkind unlike unlikely unload unloaded unloading
unloads unlocking unlucky unnecessarily unnecessary unpack unpacked unpacking unpacks unpleasant unplugged unpopular
unreadable unreliable unsafe unsteady unsubscribed unsuitable untidy unusual unusually unwilling upgrade upgrades
upright upset upward urgently username usernames utterly vacant vaccinated vaccine vaccines vacuum vacuums vague
vaguely vain valleys valuable vanish vanished vanishing vans variable various varnish vast vegan vegetable vegetables
vegetarian verb verbally verbs verdicts vertical vibrant vicar vicars vicious victim victims victorious videogame
videogames vigorous villager villagers violated violent violinist violinists virtual visible visibly visual visually
vital vivid vocabularies vocabulary vocal voicemail voicemails volleyball voluntarily voted voter voters voucher
vouchers vowel vowels vulnerable waffle waffles wage wages wagon wagons waiter waiters waitress waitresses waking
walking walkingstick walkingsticks walks wallets wallpaper wallpapering wallpapers walnut walnuts wander wandered
wandering wanders wardrobe wardrobes warehouse warehouses warm warmly warned wash washed washing washroom washrooms
wasp wasps wasted wasteful wastewater wasting watched watches watching watered waterfall waterfalls watering
waterproof watery waved waving weak weaknesses wealthy weary weaving webinar webinars webpages weddings weed weeds
weekly weird welcomed welcoming whale whales whatever wheel wheelbarrow wheelbarrows wheelchair wheelchairs wheels
whereas wherever whispered whispering whistled whiteboard whiteboards whitsun wholly wicked widely widespread widget
widgets widowers willingly windmill windmills windowpane windowsill windscreen windscreens windshield windshields
windy wink winked winking winks wiped wiping wire wires withdrawal withdrawals withdrew witty wives woke woken wolves
wondered wonderful wonderfully wondering wooden woodwork woodworking woollen workbook workbooks worker workers
worldwide worms worn worries worrying worse worst worthless worthwhile worthy wound wounded wounds wrapped wrapping
wreath wreaths wrecked wrestling wrinkled wristwatches yacht yachts yawn yawned yawning yawns yearbook yearbooks
yearly yell yelled yelling yells yoga yoghurts youngster youngsters youthful zebras zoomed zooming
"""#
  static let known: StaticString = #"""
nemlog nemlog-in nemsms borgerdk sundhed sundhedsplatformen
minsundhed medicinkortet fmk statens-serum coronapas skattestyrelsen motorstyrelsen gældsstyrelsen
vurderingsstyrelsen toldstyrelsen danmark atp familieretshuset statsforvaltningen nævnenes-hus
ankestyrelsen styrelsen digitaliseringsstyrelsen udlændingestyrelsen siri rigspolitiet domstolsstyrelsen
tinglysning tinglysningen kfst patientklagenævnet slks kulturstyrelsen su ku au dtu aau sdu ruc cbs kombit kle kmd
netcompany e-boks boks permobil penneo aula jobnet akasse hk fag 3f foa dsb metroen
letbanen movia rejseplanen rejseplan midttrafik sydtrafik nordjyllandstrafikselskab fynbus bat
nobina arriva flixbus storebælt øresundsbro brobizz bbr dawa datatilsynet gdpr dpo dbc bibliotekdk
ereolen e-reolen ereolengo filmstriben litteratursiden bibzoom cicero fbs pressreader infomedia libby publizon palles
gavebod nota lex denstoredanske slægt arkivalier rigsarkivet dis danmarks kommunes kommunernes
regionen regions regeringen folketinget nato fn sfi ssi seruminstituttet rigshospitalet herlev-hospital
amk falck sos kors ældresagen kræftens bekæmpelse gigtforeningen folkehjælp frelsens hær
kirkens korshær settlementet ældremobiliseringen faglige seniorer handicaporganisationer dh dsi boblberg
headspace girltalk livslinjen lær it-frivillige it-cafe itcafé netcafé datacafe datastue aof fof lof dof
fo-aarhus folkeuniversitetet vuc sosu zbc tec nextuc tietgen hf htx hhx stx fvu avu dsa nets nemtilmeld place2book
billetto ticketmaster billetlugen safeticket conventus holdsport nemvagtplan planday sbsys acadre workzone nova
momentum schultz fasit nexus cura kp duba ksd kommunikationscentret hjælpemidler trygfonden tryghed
topdanmark alka almbrand gjensidige lb codan pfa pensiondanmark sampension industriens danica velliv skandia ap
juristernes lønmodtagernes feriefond feriekonto feriepengeinfo feriepenge virk erhverv erhvervsstyrelsen
arbejdsmarkedsstyrelsen star styrelsesrum
bankid freja frejaeid skatteverket försäkringskassan arbetsförmedlingen pensionsmyndigheten migrationsverket
transportstyrelsen trafikverket kronofogden kronofogdemyndigheten polisen csn bolagsverket lantmäteriet
folkhälsomyndigheten folktandvården läkemedelskollen vårdguiden sos digg kivra minameddelanden
journalen skånetrafiken västtrafik öresundståg pågatåg pågatågen postnord instabee instabox budbee swish klarna
blocket eniro ratsit mrkoll vklass unikum infomentor schoolsoft lifecare bokbussen biblio libris legimus elib
mtm seniornet spf pro srf fub röda korset rädda studieförbundet abf vuxenskolan medborgarskolan
studiefrämjandet sensus bilda nbv ibn komvux sfi kyrkan kyrkans digidel digidelcenter digitalidag
telekområdgivarna konsumentverket hallå konsument crossborder øresunddirekt öresunddirekt internetstiftelsen swedbank
handelsbanken seb nordea länsförsäkringar icabanken icanders ica coop willys hemköp lidl apoteket apotea kronans
hjärtat lloyds systembolaget elgiganten netonnet webhallen komplett inet ohlson biltema jula rusta dollarstore
microsoft excel powerpoint outlook teams onedrive onenote sharepoint edge skype hotmail msn
bing copilot azure xbox defender notepad wordpad explorer google chrome chromebook gmail android pixel play maps drive
docs sheets duo youtube nest translate lens apple iphone ipad ipod imac macbook mac macos ios
ipados icloud itunes safari facetime imessage siri airdrop airpods airprint appstore applewatch homepod
carplay samsung galaxy bixby huawei honor xiaomi redmi oneplus oppo nokia motorola sony xperia ericsson doro emporia
fairphone htc lg lenovo thinkpad ideapad hp dell acer asus toshiba fujitsu medion philips canon epson brother kyocera
ricoh xerox konica minolta lexmark intel amd nvidia logitech jabra poly garmin fitbit tomtom kindle kobo sonos bose
jbl facebook meta messenger instagram whatsapp snapchat snap tiktok twitter linkedin pinterest reddit discord telegram
signal viber wechat zoom webex gotomeeting jitsi whereby slack trello asana miro canva adobe acrobat photoshop
lightroom illustrator dropbox wetransfer evernote firefox mozilla thunderbird opera brave vivaldi tor duckduckgo yahoo
aol libreoffice openoffice gimp vlc audacity linux ubuntu debian raspberry arduino scratch minecraft roblox fortnite
steam playstation nintendo switch wordfeud wordle candy crush sudoku chess kahoot menti mentimeter padlet genially
quizlet duolingo babbel netflix hbo max disney viaplay tv2 tv2play dr dr1 dr2 drtv svt svtplay tv4 prime amazon
audible mofibo storytel nextory saxo bookbeat spotify tidal deezer podimo podcast vimeo twitch chatgpt openai gpt
claude gemini grok deepl lastpass bitwarden nordpass dashlane keepass norton mcafee avast avg kaspersky bullguard
fsecure f-secure malwarebytes teamviewer anydesk quickassist paypal mastercard amex maestro mobilepay
vipps applepay googlepay revolut lunar wise stripe ebay dba gulgratis guloggratis facebookmarketplace trendsales
reshopper vinted zalando asos boozt shein temu wish aliexpress alibaba ikea jysk bilka føtex netto kvickly
brugsen irma meny spar fakta aldi lidl løvbjerg dagli nyborg silvan bauhaus xl-byg elgiganten
proshop komplett coolshop computersalg humac eplehuset telia telenor tdc yousee youse norlys stofa waoo fibia ewii
energifyn ørsted andel seas-nve radius dinel cerius callme lebara lycamobile cbb oister 3 telmore flexii
greentel fullrate kviknet hiper altibox boxer allente viasat canal nordea jyske sydbank nykredit
totalkredit realkredit nord arbejdernes landsbank al vestjysk djurslands ringkøbing sparekassen kronjylland
middelfart bankdata nets dinners postnord gls dao dhl ups fedex pakkeshop coolrunner matas
tiger søstrene grene imerco kop kande magasin illum salling h&m sas ryanair easyjet klm lufthansa
airbnb momondo hotels tripadvisor expedia spies tui apollo bravo tours hertz europcar gomore
uber bolt dantaxi taxa tier lime voi donkey politiken berlingske jyllandsposten jyllands-posten
weekendavisen bladet bt børsen kristeligt dagblad fyens stiftstidende nordjyske jydske vestkysten amtsavis
sjællandske nordsjælland lokalavisen sydsvenskan expressen aftonbladet dagens nyheter helsingborgs kristianstadsbladet
skånska dn hd femina hjemmet billed duck guinness potter lego bamse
langstrømpe lønneberg mumitrold havfrue matador badehotellet bedrag borgen broen hygge
ramadan eid valentinsdag halloween fastelavn sankthans kulturnatten folkemødet lucia juleaften
nytårsaften julefrokost bibliotekernes danskernes senior surf seniorsurf internetdag safer
pc pcen ai ki vga wlan wi-fi wi fi bluetooth ip dns jpg jpeg png doc
docx xlsx csv zip esim imei led lcd ssd hdd ram gb mb kb tb ghz mhz dpi a3
a4 a5 escape esc shift ctrl control altgr caps capslock delete backspace insert scr
windows-tast f1 f2 numlock log-in logon nvda jaws zoomtext voiceover talkback appwriter intowords
wizkids cd-ord abc nemlæs kontrast lup lex oplæsning subscribe hotline center
central centralbibliotek hovedbibliotek stadsbibliotek
stadsbiblioteket medborgerservice medborgarservice medborgarkontor kontaktcenter rådhus rådhuset
stadshuset kulturhus forsamlingshus sognegård medborgerhus sundhedscenter frivilligcenter aktivitetscenter ældrecenter
plejecenter genbrugsplads friskole gymnasium højskole bibelen koranen kristen muslim jøde katolik fru hr herr mr
mrs lods sagsnr journalnr sal niveau you
it's i'm don't
velkommen hilsen mvh vh obs nb ps husk tip tips spm ang re fwd sv cc bcc todo
undskyld kære dear hi hello sundhedskort
legitimationskort forskudsopgørelse ejendomsvurdering indefrysning grønt
gule eu-sygesikringskort kodeviser kodeoplæser bopælsattest
straffeattest børneattest dåbsattest vielse navneændring dødsfald begravelse begravelseshjælp testamente
arv skifteret skifteretten retten byretten landsretten højesteret tingbog bilsyn registreringsattest nummerplade
vægtafgift ladekort lægeskift lægevalg sfo pasning børnehave
vuggestue dagpleje efterløn førtidspension seniorpension arne-pension tidlig ældrecheck varmetillæg helbredstillæg
mediecheck kontanthjælp dagpenge sygedagpenge barsel barselsdagpenge uddannelse kviklån inkasso rki
betalingsservice homebanking nembank mobilbank giro girokort indbetalingskort
rema irma advokatjouren nordic bibblix edet oticon unilogin systematic parkster boplats lejerbo starlink widex phonak resound tele2 fibernet bolia ilva dfds scandlines forsea sundbusserne øresundslinjen elsinore ven kronborg louisiana bbs skat-tv studieskolen sprogcenter sprogcafé uni-login kmd-online boligportal boligsiden nybolig edc danbolig realmæglerne hemnet booli avanza nordnet lysa icloud+ outlook.com proton protonmail icq tinder happn bumble sweatcoin strava endomondo zwift goodreads wikipedia wiki wordpress wix squarespace shopify etsy bilbasen mobile.de autouncle carwash circle shell ok uno-x oil preem okq8 clever monta norli bogladen arnold busck bog idé indeks imerco sportmaster intersport xxl decathlon stadium lager157 gekås ullared skatteministeriet finanstilsynet forbrugerrådet forbrugerombudsmanden politikredsen kriminalforsorgen forsvaret hjemmeværnet beredskabsstyrelsen vejdirektoratet trafikstyrelsen søfartsstyrelsen energistyrelsen naturstyrelsen miljøstyrelsen fødevarestyrelsen sundhedsstyrelsen lægemiddelstyrelsen socialstyrelsen børnebidrag ungdomskort pensionsinfo pensionsoverblik borgervejledning
valdemarsro marienlyst fck brøndby volvo mazetti trump
kivra digimail billo min-myndighetspost
mbit gbit kbit mbps gbps mhz ghz kwh hdmi usb-c bluetooth airplay carplay chromecast
tamil urdu hindi punjabi bengali gujarati farsi persisk persiska persian dari pashto kurdisk kurdiska kurdish sorani kurmanji arabisk arabiska arabic tyrkisk turkiska turkish somali somalisk tigrinya amharisk amharic swahili romani romanes ukrainsk ukrainska ukrainian russisk ryska russian polsk polska polish rumænsk rumänska romanian bulgarsk bulgariska bulgarian litauisk litauiska lithuanian lettisk lettiska latvian estisk estniska estonian serbisk serbiska serbian kroatisk kroatiska croatian bosnisk bosniska bosnian albansk albanska albanian græsk grekiska greek italiensk italienska italian spansk spanska spanish portugisisk portugisiska portuguese fransk franska french tysk tyska german hollandsk holländska dutch finsk finska finnish islandsk isländska icelandic færøsk färöiska faroese grønlandsk grönländska greenlandic samisk samiska sami kinesisk kinesiska chinese mandarin kantonesisk cantonese japansk japanska japanese koreansk koreanska korean vietnamesisk vietnamesiska vietnamese thai thailandsk thailändska tagalog filippinsk filippinska indonesisk indonesiska malay burmesisk nepali tibetansk mongolsk hebraisk hebreiska hebrew latin esperanto tegnsprog teckenspråk
isbn issn
arbejdstilsynet sikkerhedsstyrelsen konkurrencestyrelsen forbrugerstyrelsen finansministeriet justitsministeriet
indenrigsministeriet udenrigsministeriet kulturministeriet undervisningsministeriet sundhedsministeriet
socialministeriet beskæftigelsesministeriet erhvervsministeriet transportministeriet miljøministeriet klimaministeriet
forsvarsministeriet kirkeministeriet landbrugsministeriet fødevareministeriet boligministeriet
digitaliseringsministeriet ældreministeriet børneministeriet ligestillingsministeriet integrationsministeriet
forskningsministeriet udlændingeministeriet statsministeriet økonomiministeriet energiministeriet uddannelsesstyrelsen
forskningsstyrelsen landbrugsstyrelsen fiskeristyrelsen kystdirektoratet geodatastyrelsen klimadatastyrelsen
plandirektoratet boligstyrelsen planstyrelsen bygningsstyrelsen slotsstyrelsen spillemyndigheden patientombuddet
patientombudsmanden ombudsmanden rigsadvokaten rigsrevisionen statsadvokaturen anklagemyndigheden civilstyrelsen
familiestyrelsen ligebehandlingsnævnet klagenævnet pakkerejseankenævnet huslejenævnet beboerklagenævnet
arbejdsmarkedets arbejdsskadestyrelsen erhvervssikring fødevareklagenævnet miljøklagenævnet planklagenævnet
skatteankestyrelsen skatteankenævnet motorankenævnet vurderingsankenævnet landsskatteretten danmarksstatistik
nationalbanken finansrådet forsikringsoplysningen pengeinstitutankenævnet energiklagenævnet forsyningstilsynet
energinet konkurrencerådet teleankenævnet udlændingenævnet flygtningenævnet statsbiblioteket nationalbiblioteket
kulturarvsstyrelsen filminstituttet kunstfonden ekkofonden medierådet pressenævnet kriminalforsorg retslægerådet
retspræsidiet søretten menneskerettigheder civilforsvaret kystvagten flyvevåbnet søværnet livgarden politiskolen
forsvarsakademiet sundhedsdatastyrelsen patientsikkerhed patienterstatningen arbejdsmarkedsfonden lønmodtagerfonden
garantifonden regionsrådet borgmesterkontoret kommunaldirektøren kommunekontoret ydelsesservice ydelseskontoret
pensionskontoret folkeregisteret borgercenter borgercentret borgerkontaktcenter borgerkontakt ungecentret
familiecentret rusmiddelcentret rusmiddelcenter krisecentret kvindekrisecenter forebyggelsescenter
forebyggelsescentret rehabiliteringscenter rehabiliteringscentret specialcenter synscentralen høreinstituttet
taleinstituttet hjælpemiddelcentralen hjælpemiddelcenter hjælpemiddeldepotet hjælpemiddeldepot lægevagten
akutmodtagelsen tandplejen sundhedsplejen psykiatrien lokalpsykiatrien distriktspsykiatrien jordemoderkonsultationen
apotekerforeningen polismyndigheten säkerhetspolisen åklagarmyndigheten domstolsverket tullverket kustbevakningen
försvarsmakten riksbanken riksgälden finansinspektionen riksrevisionen justitieombudsmannen
diskrimineringsombudsmannen barnombudsmannen jämställdhetsmyndigheten jämo folkbokföringen läkemedelsverket
livsmedelsverket kemikalieinspektionen naturvårdsverket energimyndigheten energimarknadsinspektionen havsmyndigheten
jordbruksverket skogsstyrelsen riksantikvarieämbetet riksarkivet kulturrådet filminstitutet
universitetskanslersämbetet högskolerådet skolverket skolinspektionen skolmyndigheten specialpedagogiska högskolan
arbetsmiljöverket arbetsdomstolen fastighetsverket fortifikationsverket luftfartsverket sjöfartsverket transportverket
elsäkerhetsverket räddningsverket räddningstjänsten statskontoret statistikmyndigheten scb rymdstyrelsen patentverket
läkemedelsförmånsverket tandvårdsverket tlv inspektionen iaf uhr uka msb swedac regeringskansliet riksdagen
landstinget länsrätten förvaltningsrätten kammarrätten tingsrätten hovrätten högsta hyresnämnden kommunfullmäktige
socialnämnden socialförvaltningen barnnämnden utbildningsnämnden kulturnämnden fritidsnämnden byggnadsnämnderna
miljönämnden miljöförvaltningen stadsbyggnadskontoret gatukontoret fastighetskontoret överförmyndarnämnden valnämnden
serviceförvaltningen funktionsstödsförvaltningen äldreförvaltningen förskoleförvaltningen kulturförvaltningen
fritidsförvaltningen arbetsmarknadsförvaltningen brottsofferjouren kvinnojouren tjejjouren mansjouren anhörigcenter
träffpunkten seniorträffen allaktivitetshuset ungdomsgården fritidsgården folkets folketshus bygdegården
hembygdsgården församlingshemmet församlingsgården missionshuset ordenshuset konsthallen konstmuseet stadsmuseet
länsmuseet naturmuseet sjöfartsmuseet ishallen badhuset biblioteksfilialen närbiblioteket altinn nav skatteetaten
lånekassen helfo helsenorge stortinget storting statsforvalteren brønnøysund brønnøysundregistrene kartverket
vegvesenet utdanningsdirektoratet digdir utlendingsdirektoratet kulturdirektoratet nasjonalbiblioteket bankaxept
buypass digipost vinmonopolet rema1000 kiwi nrk helseplattformen europakommissionen kommissionen eurostat europarådet
europaparlamentet europol interpol frontex eures erasmus europass eurodesk solvit schengen unicef unesco unhcr fao
oecd wto imf icc cern efta ecb ministerråd ministerrådet danskebank nordjyskebank sparnord vestjyskbank lånspar
lånsparbank lånogspar merkur merkurbank coopbank saxobank ikano ikanobank resurs resursbank santander basisbank
ekspres expressbank leasyminilån cashper ferratum kreditbanken fynskebank sparthy jutlander sparekassesjælland
sparekassenfyn mybanker samlino pensopay quickpay viabill anyday zettle izettle sumup worldline nexi bambora bankgirot
plusgirot plusgiro autogirot trustly zimpler tink rocker collector marginalen bluestep sbab skandiabanken
danskebanksverige forex forexbank bigbank nordax lendo zmarta compricer hypoteket landshypotek nationalbank coinbase
binance bitcoin ethereum litecoin dogecoin crypto monese wirecard westernunion moneygram skrill neteller payoneer
payex adyen worldpay visakort forbrugsforeningen folksam trygg-hansa trygghansa agria dyrekassen ifforsikring bauta
lærerstandens lærerstandensbrandforsikring aros privatsikring popermo etu gf nemforsikring aig allianz axa zurich
generali gouda erv alecta amf amfpension afa afaförsäkring kpa kpapension spp folksamliv collectum minpension
pensionsmynd kåpan akademikerpension mppension lærernespension pka pbu sundhedspension pensam lægernes arkitekternes
apension nordeapension danicapension topdanmarkliv letpension djøf bupl dlf danmarkslærerforening dsr dbio krifa
detfaglige fagligthus lederne prosa nnf blikogrør fødevareforbundet serviceforbundet danskmetal malerforbundet
elforbundet dm magisterforeningen jordemoderforeningen lægeforeningen tandlægeforeningen gymnasieskolernes dmk ac fho
lh hovedorganisation hkhandel hkkommunal hkstat unionen unionens lärarförbundet lärarförbundets vårdförbundet ledarna
saco tco seko ifmetall handels handelsanställdas byggnads byggnadsarbetarförbundet elektrikerna hotellochrestaurang
livs livsmedelsarbetareförbundet fastighetsanställdas transportarbetareförbundet pappers naturvetarna jusek akavia ssr
akademikerförbundet fysioterapeuterna läkarförbundet polisförbundet aea alfakassan handelsakassan kommunalsakassa
akademikernas småföretagarnas ftf finansförbundet telekom telmoremobil greenspeed duka fastspeed eniig comviq vimla
halebop fello chilimobil tre3 bahnhof bredband2 bredbandsbolaget comhem com-hem tv4play dplay discoveryplus
skyshowtime paramount appletv apple-tv disneyplus hbomax plejmo rakutentv rakuten draken drakenfilm cineasterne cmore
c-more tv3 tv3play kanal4 kanal5 kanal9 tv6 tv5 zulu tv2-news dr3 ramasjang minisjang drsport p1 p2 p3 p4 p5 p6 p7 p8
radio100 radio4 radio24syv novafm popfm thevoice myrock go-fm skala svt1 svt2 svtbarn barnkanalen kunskapskanalen
utbildningsradion urplay sverigesradio sr srplay p4malmöhus rixfm bandit lugnafavoriter cnn bbc bbcnews aljazeera
eurosport nickelodeon cartoonnetwork nationalgeographic mtv vh1 itv zdf ard rtl arte crunchyroll mubi roku firetv
firestick nvidiashield tivo ørstedsalg vindstød modstrøm gasel goenergi nrgi nrgielhandel trefor ewiienergi seas
nordenergi norlysenergi verdo fjernvarmefyn hofor novafos biofos vandcenter vandcenterfyn vandcenterdjurs forsyningen
favrskovforsyning aarhusvand aalborgforsyning fjordforsyning affaldplus affaldvarme affaldvarmeaarhus vestforbrænding
arc kommunekemi ragnsells renosyd renoflex nordværk reno agroteknik argo nsr vafab sysav sydskånes prezero suez
remondis retursystem pantamera eon vattenfall kraftringen öresundskraft landskronaenergi mölndalenergi skånskaenergi
elskling bixia tibber greenely fortum jämtkraft ellevio svk elspot elmarknad elmarknaden elpristavlen letkøb
minkøbmand nærbutik daglibrugsen superbrugsen coop365 superspar eurospar letspar abcshoppen skagenfood aarstiderne
foodora wolt justeat just-eat too-good-to-go toogoodtogo hellofresh matsmart mathem citygross icamaxi kvantum icanära
hemköps pressbyrån circlek qstar st1 statoil q8 f24 goon oksta shellapp espressohouse starbucks baresso lagkagehuset
emmerys mcdonalds burgerking kfc subway sunsetboulevard dominos pizzahut frasses flammen hereford jemogfix jem-fix
jemfix xlbyg bygma byggmax byggmaxx k-rauta clasohlson expert elsalg wupti teknikdele mediamarkt webhallens elkjøp
cdon ginza adlibris bokus akademibokhandeln bokia pocketshop bogogidé bog-idé saxocom plusbog gucca imusic cdoncom
stadiumdk zizzi veromoda jackjones kappahl lindex ginatricot mango bershka uniqlo primark gap esprit bonaparte msmode
tøjeksperten ecco skechers crocs adidas nike reebok asics converse birkenstock skoringen eurosko dinsko scorett rito
stofogstil hobbii ritohobby tjeks hobbykunst kreahobby garnstudio dropsdesign yarnspirations ravelry sengespecialisten
idemøbler idémøbler biva emhome rustas hemtex granit lagerhaus flyingtiger flying-tiger apotek1 apohem doz dozapotek
med24 helsam helsekost matasdk nicehair loavies smartguy plantorama plantagen granngården bondtofte frøposen maxizoo
petworld dyreværnet informationen ekstra-bladet ekstrabladet euroinvestor ingeniøren zetland altinget frihedsbrevet
avisendanmark helsingørdagblad frederiksborgamtsavis jyllandspostens fyenscom nordjyskeavis viborgfolkeblad
folkebladet skivefolkeblad randersamtsavis horsensfolkeblad vejleamtsfolkeblad ringsteddagblad bornholmstidende
folketidende flensborgavis nordschleswiger jv jp eb svd göteborgsposten svenskadagbladet helsingborgsdagblad
hallandsposten norraskåne ystadsallehanda trelleborgsallehanda skånskadagbladet barometern smålandsposten vlt nwt nsd
norrbottenskuriren västerbottenskuriren corren dalatidningen omni dagensindustri breakit nyteknik bladkiosken readly
issuu euroman ugeskrift billedbladet seoghør udeoghjemme familiejournalen familiejournal herognu sundhedsmagasinet
samvirke ældresagennu forbrugernetværket boligmagasinet boliglivet bobedre illvid kalleanka allers hemmetsjournal
svenskdamtidning icakuriren damernas veckorevyn expressens galaxytab galaxywatch galaxybuds oneui samsungpay pixelbook
pixelbuds nokiag xperiaz motog realme tecno infinix zte alcatel blackberry gigaset panasonic pioneer hisense tcl
vestel bangolufsen beosound beoplay beovision beolit jamo dynaudio harmankardon sennheiser akg skullcandy plantronics
epos steelseries razer corsair hyperx roccat msi alienware optiplex latitude xps vostro pavilion elitebook probook
deskjet officejet laserjet designjet photosmart instantink ecotank workforce pixma selphy imageclass ineo bizhub
versalink workcentre phaser taskalfa ecosys oki riso brotherink mfc dcp dymo samsungxpress nuc celeron pentium core-i3
core-i5 core-i7 ryzen threadripper athlon xeon snapdragon exynos dimensity geforce radeon rtx gtx vivobook zenbook
chromebox aspire nitro predator travelmate yogabook surfacebook surface surfacepro matebook freebuds magicbook
ideacentre thinkcentre thinkcenter thinkstation macmini macstudio macpro ipadpro ipadair ipadmini iphones ipads macs
macbooks imacs airtag airtags applecare applepencil homekit appleid apple-id applecard shuffle watchos tvos visionos
macosx monterey sonoma sequoia mojave yosemite mavericks windows7 windows8 windows10 windows11 windowsxp win7 win10
win11 xp vista winxp ms-dos msdos powershell cmd bios uefi grub bootloader regedit defrag scandisk paint3d clippy
solitaire minesweeper minestryger freecell mahjong kabale tetris pacman pac-man thesims simcity civilization warcraft
starcraft overwatch diablo hearthstone leagueoflegends dota counterstrike counter-strike csgo valorant pubg
apexlegends callofduty fifa eafc gta skyrim witcher mariokart pokemon pokemongo pokémon pokémongo animalcrossing
splatoon amongus fallguys brawlstars clashroyale clashofclans clash hayday farmville candycrush angrybirds
subwaysurfers templerun geoguessr wordscapes quizkampen quizduel quizplay ruzzle yatzy ludo scrabble alfapet rummikub
catan carcassonne trivial trivialpursuit bezzerwizzer partners dixit kalaha codenames dobble jenga kubb mikado
stratego othello dungeons warhammer pathfinder duplo playmobil brio sylvanian monopoly xboxone xbox360 ps3 ps4 ps5
psvita psp gameboy wii wiiu switchlite steamdeck nintendods nds oculus metaquest htcvive kinect eyetoy ouya segas
atari commodore amiga amstrad arcade office365 office-365 microsoft365 m365 msoffice onedrives visio msproject
frontpage dynamics powerapps powerautomate powerbi yammer skypeforbusiness lync activedirectory entra intune autopilot
bitlocker smartscreen gsuite g-suite googleworkspace googlemeet hangouts googleclassroom jamboard googleforms
googledocs googledrev googlekeep googlekalender googlemaps googleplay googleplus streetview googleearth gboard
swiftkey perplexity midjourney dall-e dalle stablediffusion huggingface mistral deepseek notebooklm whisper elevenlabs
replika grammarly quillbot languagetool turnitin urkund ouriginal endnote zotero mendeley refworks indesign
aftereffects dreamweaver coreldraw affinity inkscape garageband logicpro finalcut imovie capcut inshot movavi
clipchamp powerdirector camtasia snagit streamlabs handbrake winamp mediaplayer windowsmediaplayer quicktime
realplayer foobar2000 kodi plex jellyfin calibre calibri overdrive storytelapp googlebooks projectgutenberg filezilla
putty winscp winrar winzip peazip ccleaner recuva antimalware eset bitdefender trendmicro sophos zonealarm nordvpn
expressvpn surfshark mullvad protonvpn tutanota fastmail gmx webmail zohomail mailchimp rapidmail ubivox apsis
surveymonkey surveyxact typeform questback netigate doodle framadate calendly booksy simplybook onlinebook
billetexpressen tix ticketco eventbrite nortic tickster kulturbiljetter kulturhusbilletter conferencemanager meetup
nextdoor nebenan mastodon bluesky truthsocial parler tumblr flickr imgur giphy tenor soundcloud bandcamp youtubemusic
youtubekids applemusic amazonmusic tunein audials shazam musixmatch karafun singa rapnet lastfm discogs myheritage
ancestry familysearch findmypast wikitree brotherskeeper danskedata danishfamilysearch danskdemografiskdatabase dis-
danmark disdanmark arkivdk aodk arkivalieronline danpa dfs politietsregisterblade starbas familytreemaker gedcom
gedmatch rötter genline arkivdigital gravar rotemansarkivet chromeos fedora linuxmint kubuntu xubuntu lubuntu opensuse
archlinux manjaro redhat centos gnome kde wayland kindlefire fireos harmonyos tizen webos symbian blackberryos
windowsphone windows-phone windowsmobile samsunginternet netscape internetexplorer konqueror chromium ecosia startpage
qwant altavista yandex baidu wiktionary wikidata wikimedia internetarchive denstoredanskeencyklopædi lexdk denstore
ordnetdk retskrivningsordbogen glosboken tvåspråkig saol svenskaakademien nationalencyklopedin nationalencyklopedien
bibliotekplus bibliotek-dk bibliotekernesnetguide forfatterweb faktalink eventyrligelæsere arkivfoto ebscohost ebsco
jstor proquest scopus sciencedirect pubmed medline worldcat oclc librisdb swepub divaportal projectruneberg
litteraturbanken bibliotekscentralen btj bibliotekstjänst quria koha ekoha libguides dspace eprints lyngsoe filmoteket
filmarkivet cineasternes oxfam bokon bibblans pdfa docm dotx xlsm xlsb pptx ppt pps ppsx odt ods odp rtf txt epub mobi
azw azw3 djvu cbz cbr svg gif bmp tif tiff webp heic psd eps indd wav flac aac ogg opus wma m4a midi mp3 mp4 mpeg mpg
mkv avi wmv mov flv webm vob iso dmg exe apk ipa ini dll sys tmp html5 css javascript typescript php kotlin golang
rustlang cobol fortran lisp sql mysql postgres postgresql mongodb xml yaml xslt ajax jquery nodejs npm github gitlab
bitbucket jira confluence basecamp obsidian simplenote pcloud megaupload rapidshare torrent utorrent bittorrent
piratebay limewire kazaa napster gopher usenet myspace friendster lunarstorm bilddagbloggen playahead formspring
omegle runescape neopets clubpenguin webkinz stardoll goodgame poptropica jobindex jobzonen jobbsafari ofir
platsbanken blocketjobb glassdoor stepstone jobbank jobteaser workindenmark ballonen linkedinlearning coursera udemy
edx khanacademy memrise busuu rosettastone babadum swedishpod learndanish danskonline systime alinea klematis bonniers
norstedts penguinbooks politikensforlag rosinante modtryk usbc usb-a usb-b microusb miniusb thunderbolt displayport
dvi scart rca jackstik minijack ethernet rj45 cat5 cat6 wpa wpa2 wpa3 wep ssid ipv4 ipv6 http2 ftp sftp smtp imap pop3
ldap oauth fido fido2 webauthn totp hotp yubikey authy googleauthenticator microsoftauthenticator mfa sso pki ssl tls
pgp gnupg aes rsa sha256 md5 lte volte gsm gprs umts wimax zigbee z-wave zwave lorawan sigfox rfid barcode128 ean doi
marc21 danmarc frbr dublincore dk5 klassifikationssystem wcag wcag2 cobit itil iso9001 iso27001 nis2 ehds eidas eudi
webtilgængelighed dab dvb-t dvb-t2 dvb-c smartkort hdr dolby dolbyatmos dts thx uhd fullhd qled oled amoled tft crt
bluray blu-ray dvd-r dvd-rw cd-r cd-rw minidisc laserdisc vhs betamax super8 polaroid kodak fujifilm nikon olympus
leica hasselblad gopro insta360 dji eos powershot coolpix lumix cybershot instax socialdemokratiet socialdemokraterne
socialdemokrat socialdemokraterna moderaterna moderaterne moderat centerpartiet vänsterpartiet miljöpartiet
liberalerna kristdemokraterna sverigedemokraterna feministiskt konservative konservativ radikale enhedslisten
folkeparti sf socialistisk nyeborgerlige danmarksdemokraterne kristendemokraterne veganerpartiet frigrønne inuit
ataqatigiit siumut demokraatit sambandsflokkurin høyre arbeiderpartiet senterpartiet fremskrittspartiet
fremskridtspartiet kommunisterne kommunistpartiet piratpartiet skåneparti skånepartiet lokallisten borgerlisten
rødekors flygtningehjælp flygtningehjælpen kirkensnødhjælp folkekirkens folkekirken nødhjælpen caredanmark
mellemfolkeligt actionaid aktion børnehjælpsdag børnehjælpsdagen redbarnet børnsvilkår børnetelefonen mødrehjælpen
ventilen kræftensbekæmpelse hjerteforeningen diabetesforeningen alzheimerforeningen parkinsonforeningen
scleroseforeningen lungeforeningen epilepsiforeningen hjernerystelsesforeningen hjerneskadeforeningen nyreforeningen
osteoporoseforeningen psoriasisforeningen fibromyalgiforeningen autismeforeningen landsforeningen bedrepsykiatri
depressionsforeningen muskelsvindfonden ordblindeforeningen høreforeningen blindesamfund blindesamfundet
døveforeningen synskadades synskadade hörselskadades demensförbundet alzheimerfonden hjärtlungfonden hjärnfonden
cancerfonden barncancerfonden diabetesförbundet reumatikerförbundet astmaförbundet parkinsonförbundet njurförbundet
majblomman barndiabetesfonden läkareutangränser lægerudengrænser msf amnesty greenpeace wwf verdensnaturfonden
naturfredningsforeningen naturskyddsföreningen ornitologisk ornitologerna fältbiologerna scouterna spejderne spejder
kfum kfuk fdf dui ungdomsringen ungdommensrødekors natteravnene nattravnene nattvandrarna natteravn besøgsvennerne
besøgstjenesten besøgstjeneste telefonstjernen ensomhedslinjen ældretelefonen selvhjælpsgruppen hjerteløberne
trygfondens sosbørnebyer barnbyar planinternational räddabarnen radiohjälpen musikhjälpen stadsmissionen emmaus humana
erikshjälpen diakonia frälsningsarmén frelsenshær blåkors kvinnofridslinjen självmordslinjen livslinien startlinjen
rådgivningslinjen sexlinien sexogsamfund rfsl rfsu copenhagenpride pride frivilligjob frivilligcentre frivillignet
volontärbyrån ingoförbundet rotary lionsclub lions-club lions innerwheel soroptimist roundtable oddfellow odd-fellow
frimurerlogen frimurerne frimurarna zonta ladiescircle kiwanis højskoleforeningen højskolebladet højskolesangbogen
sangbogen salmebogen bibelselskabet bibelsällskapet nordeafonden realdania velux veluxfonden novonordiskfonden
carlsbergfondet augustinusfonden egmontfonden lauritzenfonden statensmuseum smk nationalmuseet glyptoteket arken
dengamleby frilandsmuseet hjerlhede fregatten vikingeskibsmuseet roskildemuseum danmarkstekniskemuseum experimentarium
zoologisk zoologiskmuseum geologiskmuseum zoo københavnszoo givskud knuthenborg skandinaviskdyrepark reepark
dyrehavsbakken legoland legohouse djurssommerland sommerland sommerlandsyd bonbonland jesperhus lalandia universe
denblåplanet blåplanet kattegatcentret øresundsakvariet fiskerimuseet søfartsmuseet orlogsmuseet tøjhusmuseet
krigsmuseet designmuseum designmuseet arbejdermuseet bymuseet frihedsmuseet kvindemuseet jernbanemuseet postmuseet
enigma brandmuseet bornholmsmuseum skagensmuseum trapholt kunstmuseet koldinghus amalienborg christiansborg
marselisborg rundetårn rundetaarn vasamuseet skansen nordiskamuseet historiskamuseet modernamuseet nationalmuseum
naturhistoriskamuseet naturhistoriska etnografiska abbamuseet fotografiska liseberg kolmården skånesdjurpark
furuviksparken junibacken malmömuseer sofiero tropikariet tropikarium operahuset kongelige skuespilhuset folketeatret
østregasværk toldkammeret aftenskolernes folkeuniversitet loføre liberaltoplysningsforbund netoplysning folkehøjskole
krogerup studieförbund studiefrämjandets sensusförbund folkuniversitetet ibnrushd bildningsförbund nykterhetsrörelsens
hvilan uddannelsesguiden ordblindeinstituttet ordblindeinstitut sprogcentret danskuddannelse clavis ucplus lærdansk
studieskolens svenskforimmigranter vuxenutbildning vuxenutbildningen competens nti astar studentum folkbildningsrådet
solgården solgaarden bøgelunden almgården solgläntan björkgården birkelunden birkegården bøgegården egelunden
egegården elmegården elmelunden lindegården lindelunden pilegården pilehaven rosenhaven rosengården rosenlunden
liljegården kastanjegården kastanjehaven kløvermarken kløvergården tjørnegården ahornparken ahornhaven granparken
fyrreparken poppelgården hyldehaven hyldegården enghaven enggården engparken skovhuset skovbrynet skovgården
skovkanten skovhaven søparken søglimt søhuset søgården strandhøjen strandparken strandgården strandhaven fjordglimt
fjordparken fjordhuset havglimt havblik havblikket havgården åbrinken åparken ågården kildegården kildeparken
møllegården mølleparken mølleengen præstehaven klostergården klosterhaven klosterparken slotshaven slotsgården
slotsparken hovgården kongsgården dronninghaven bakkegården bakkehuset højgården højtoften solhaven solparken
solkrogen solstrålen solglimt solsikken mælkebøtten mariehønen himmelblå aftensol aftenhvile aftenro fredehjem
fredensro ringparken toftegården toftehaven lundegården lyngparken lynghuset hedegården hedeparken sønderparken
vesterparken østerparken nørreparken grønneparken grønnehaven grønnegården blomsterhaven blomstergården frugthaven
æblehaven æblegården æbletoften kirsebærhaven kirsebærgården pæregården vinkelgården midtgården torvegården bygården
stationsgården havnegården havnehuset fyrtårnet vægtergården smedegården nygården gammelgården fælleshuset
aktivitetscentret omsorgscenter omsorgscentret seniorhuset seniorcenter seniorcentret pensionisthuset samlingspunktet
frivillighuset kulturstationen kulturstalden kulturmaskinen kulturkajen kulturcentret multihuset sognegården
sognehuset menighedshuset konfirmandstuen bogcaféen kulturskuret gasværket elværket vandværket ridehuset toldboden
remisen spinderiet væveriet klædefabrikken tobaksfabrikken solhemmet solhöjden solbacken solsidan solrosen björkbacken
björkhemmet björklunden björkliden almgläntan almgårdshemmet ekgården ekhöjden ekbacken eklunden eklidens lindgården
lindbacken lindängen bokgården bokhöjden boklunden askgården aspgården lönngården lönnbacken tallbacken tallgården
tallhöjden grangården granliden granbacken rönngården rönnbacken rönnliden hasselgården hasselbacken syrengården
syrenhemmet ängsgården ängslyckan ängshemmet ängsblomman ågläntan strandgläntan havsgläntan havsbris sjöglimten
sjögläntan sjöhemmet källgården källbacken kvarngården kvarnbacken kvarnliden kyrkbacken kyrkbyn prästgården
klockargården slottsgården slottsvillan parkhemmet parkgården parkgläntan skogsgläntan skogsbrynet skogshemmet
skogsgården skogsliden bergagården bergshöjden höjdens vallmon blåklinten blåsippan vitsippan gullvivan tussilagon
linnéagården smultronet smultronstället lingonet tallkotten grankotten kotten ekollonet fyren vårdhemmet
"""#
  static let places: StaticString = #"""
albertslund allerød assens ballerup billund bornholm brøndby brønderslev dragør egedal esbjerg faaborg fanø favrskov
faxe fredensborg fredericia frederiksberg frederikshavn frederikssund furesø gentofte gladsaxe glostrup greve gribskov
guldborgsund haderslev halsnæs hedensted helsingør herlev herning hillerød hjørring holbæk holstebro horsens hvidovre
høje-taastrup hørsholm ikast ikast-brande ishøj jammerbugt kalundborg kerteminde kolding københavn københavns køge
langeland lejre lemvig lolland lyngby lyngby-taarbæk læsø mariagerfjord middelfart midtfyn morsø norddjurs nordfyn
nyborg næstved odder odense odsherred randers rebild ribe ringkøbing ringkøbing-skjern ringsted roskilde rudersdal
rødovre samsø silkeborg skanderborg skive slagelse solrød sorø stevns struer svendborg syddjurs sønderborg thisted
tønder taarnby tårnby vallensbæk varde vejen vejle vesthimmerland vesthimmerlands viborg vordingborg ærø aabenraa
aalborg aarhus åbenrå ålborg århus kbh cph hovedstaden sjælland syddanmark midtjylland nordjylland jylland fyn
sjællands fyns nordsjælland sydsjælland vestsjælland midtsjælland sønderjylland vestjylland østjylland sydfyn falster
møn als amager mors thy himmerland vendsyssel djursland salling
ålsgårde ålsgaarde agerbæk agerskov ans anholt ansager asnæs asperup auning avernakø bagenkop bagsværd balle bandholm bedsted bellinge
birkerød bjerringbro bjert bjæverskov blokhus blovstrød bogense bolderslev borup boserup bramming brande bredebro
bredsten bregninge broager brobyværk brovst bryrup brædstrup brønshøj brøns brøndbyvester brøndbyøster byrum
charlottenlund christiansfeld christianshavn dianalund dragsholm dronningmølle dronninglund ebeltoft egernsund egtved
ejby ejstrupholm engesvang errindlev eskilstrup espergærde faarevejle fakse farsø farum fejø ferritslev fjenneslev
fjerritslev flauenskjold flensborg fredensborg frederiksværk frederikssund frøslev fuglebjerg fur fårvang fårevejle
galten gandrup gedser gedsted gelsted gesten gilleleje gislev gistrup give gjern gjerlev glamsbjerg glumsø gram
gredstedbro grenaa grenå grindsted græsted gråsten gudhjem gudme guldborg gørding gørlev hadsten hadsund hals halsskov
hammel hanstholm harboøre hareskovby hareskov hasle haslev havdrup havnebyen hedehusene hejnsvig hellebæk hellerup
helsinge hemmet herfølge herlufmagle hestra hinnerup hirtshals hjallerup hjallese hjortshøj hobro holmstrup holte
hornbæk hornslet hornsyld horslunde hov humble humlebæk hundested hurup husum hvalsø hvide hvidbjerg højbjerg højby
højer højslev høng hørning hørve haarby hårlev ingstrup jelling jerslev jerup juelsminde jyderup jyllinge jystrup
jægersborg jægerspris kalvehave kalundborg karise karlslunde karrebæksminde karup kastrup kibæk kirke-hvalsø kjellerup
klampenborg klarup klippinge kokkedal kolind klitmøller korinth korsør krusaa kruså kvistgård kværndrup kvistgaard
kærby langeskov langå langaa lindved liseleje lintrup lisbjerg ljungby lohals lumby lunderskov lundby lyngå lynge
lystrup løgstør løgten løgumkloster løjt løkken løsning malling malmø mariager maribo marslev marstal melby mern
middelfart millinge mundelstrup munke-bjergby munkebo måløv mørke mørkøv nakskov nexø nibe nivå nivaa nordborg
nordhavn nordvest nr nysted nykøbing nyråd nærum nørager nørrebro nørresundby nørre ny-nørup næsbjerg ny odense
otterup oksbøl orø osted outrup oure padborg pandrup præstø pjedsted ramme ranum raadvad ravnshøj regstrup ringe
ringsted risskov rudkøbing rungsted ruds-vedby ry rynkeby ryomgård ryslinge rødby rødbyhavn rødding rødekro rødkærsbro
rønde rønne rønnede rørvig sabro sakskøbing saltum samsø sandved sejerø seden sejs sengeløse sindal skagen skals
skamby skamlingsbanken skibby skibbild skive skjern skodsborg skovby skovlunde skovshoved skælskør skærbæk skævinge
skødstrup skørping slangerup slagelse smørum snekkersten snedsted solbjerg solrød sorø spjald spodsbjerg stadil
stavning stege stenløse stenlille stenstrup stoholm stokkemarke storvorde store-heddinge strandby stubbekøbing strib
støvring suldrup sulsted sunds svaneke svebølle svenstrup svinninge svogerslev sydhavn sæby sædding søborg søby
søllerød søndersø søndervig sønderho sønder-omme sørvad taastrup tappernøje tarm tars terndrup them thorsager thorsø
thurø thyborøn thyregod tikøb tilst tinglev tisvilde tisvildeleje tistrup tjæreborg toftlund tommerup toreby torslunde
tranbjerg tranekær trige troense truestrup trustrup trørød tuse tunø tureby tølløse tørring tårs tåsinge ubberup uge
ugerløse uldum ulfborg ullerslev ulstrup uggerby vallø valby vamdrup vandel vanløse varpelev vassingerød vedbæk
veddelev vejby vejers vemb vemmelev ve vesterbro vester veksø verninge vestbjerg vestervig viborg viby videbæk vig
vildbjerg vildsund vils vinderup vinderød vipperød virum viuf vodskov vojens vonge vorbasse vorup vrå vraa væggerløse
værløse voel ærøskøbing øksendrup ølgod ølsted ølstykke ørbæk ørum ørnhøj ørslev østbirk østerbro østervrå østermarie
øster øster-assels østby aarslev aarup aakirkeby aabybro aalestrup aars årslev årup aså asaa ålbæk allingåbro allinge
olsker nordskov refshaleøen christiania strøget tivoli nyhavn kødbyen carlsberg ørestad ørestaden bispebjerg
nordvestkvarteret tingbjerg mjølnerparken gellerup gellerupparken brabrand vollsmose sydhavnen islands-brygge
kulturværftet kronborg kongens-lyngby kulturhuset dokk1 dokken
skåne skånes bjuv bromölla burlöv båstad eslöv helsingborg helsingborgs hässleholm höganäs hörby höör klippan
kristianstad kristianstads kävlinge landskrona lomma lund lunds malmö malmös osby perstorp simrishamn sjöbo skurup
staffanstorp svalöv svedala tomelilla trelleborg vellinge ystad åstorp ängelholm örkelljunga östra-göinge göinge arlöv
bunkeflostrand bunkeflo husie hyllie rosengård oxie limhamn fosie kirseberg bjärred löddeköpinge furulund hjärup åkarp
höllviken skanör falsterbo ljunghusen rydebäck viken ödåkra påarp råå mörarp bårslöv vallåkra kågeröd teckomatorp
röstånga billinge marieholm hurva södra-sandby dalby veberöd genarp dörarp blentarp lövestad sövde anderslöv klagstorp
smygehamn abbekås rydsgård svarte löderup borrby kivik brösarp skillinge gärsnäs hammenhög smedstorp degeberga åhus
tollarp vittskövle norra-åsum fjälkinge bäckaskog arkelstorp knislinge broby glimåkra sibbhult hästveda vinslöv
tyringe sösdala bjärnum vittsjö markaryd skånes-fagerhult munka-ljungby vejbystrand förslöv grevie torekov
strövelstorp hyllinge kvidinge ljungbyhed stehag löberöd harlösa sankt-olof stockholm stockholms göteborg göteborgs
uppsala västerås örebro linköping norrköping jönköping umeå gävle borås södertälje eskilstuna halmstad växjö karlstad
sundsvall östersund trollhättan luleå borlänge falun kalmar skövde karlskrona uddevalla varberg skellefteå motala
nyköping piteå kiruna gotland visby blekinge halland småland västergötland östergötland värmland dalarna norrland
götaland svealand södermanland uppland öland möllevången möllan slottsstaden triangeln centralen gamlegården
drottninghög dalhem söder norr öster väster
danmark danmarks sverige sveriges norge norges finland island færøerne grønland tyskland polen ukraine rusland holland
nederlandene belgien frankrig spanien portugal italien grækenland tyrkiet syrien irak iran libanon jordan palæstina
israel egypten marokko tunesien algeriet somalia eritrea etiopien sudan kenya uganda nigeria ghana gambia senegal
afghanistan pakistan indien bangladesh nepal sri lanka thailand vietnam kina japan korea filippinerne indonesien
australien amerika usa canada mexico brasilien argentina chile colombia cuba england skotland irland wales
storbritannien uk europa afrika asien rumænien bulgarien ungarn tjekkiet slovakiet slovenien kroatien bosnien serbien
kosovo albanien makedonien montenegro moldova hviderusland estland letland litauen schweiz østrig luxembourg malta
cypern kurdistan tjetjenien georgien armenien aserbajdsjan kasakhstan usbekistan norden skandinavien baltikum balkan
mellemøsten bosnien-hercegovina denmark sweden norway iceland germany poland russia netherlands belgium france spain
italy greece turkey syria iraq lebanon palestine egypt morocco tunisia algeria ethiopia india china philippines
australia america ireland scotland britain romania bulgaria hungary croatia bosnia serbia albania europe africa asia
scandinavia ryssland frankrike grekland turkiet marocko rumänien ungern österrike nederländerna london paris berlin
hamborg hamburg flensburg oslo bergen helsinki reykjavik nuuk tórshavn torshavn warszawa warsaw kyiv kiev moskva
moscow istanbul ankara damaskus bagdad teheran beirut mogadishu kabul bruxelles rom roma madrid barcelona mallorca
york copenhagen gothenburg malmo elsinore funen zealand jutland
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia
bosnia brazil brasilien bulgaria burma burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus
czechia denmark ecuador egypt england eritrea estonia ethiopia finland france gambia georgia germany ghana greece
greenland grønland guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
japan jordan kazakhstan kenya kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg
macedonia madagascar malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar nepal netherlands
nicaragua nigeria norway pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania
thailand togo tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia
zimbabwe
limhamn kirseberg rosengård husie hyllie oxie möllevången fosie bunkeflostrand västra-hamnen höja klagshamn tygelsjö
kirsebärsstaden jägersro åkarp hjärup lomma bjärred löddeköpinge furulund kävlinge dalby genarp veberöd södra-sandby
sandby barsebäck staffanstorp svedala bara vellinge höllviken falsterbo skanör trelleborg ystad skurup sjöbo tomelilla
simrishamn hörby höör eslöv svalöv teckomatorp landskrona helsingborg ängelholm båstad bjuv åstorp klippan perstorp
örkelljunga kristianstad åhus bromölla hässleholm osby broby knislinge
"""#
  static let cues: StaticString = #"""
=title
fru frue fr frk frøken hr herr hrn dr doktor doktorn prof professor mr mrs ms miss mister sir madam madame tante onkel moster faster farbror morbror pastor præst sognepræst provst ægteparret familien familjen enkefru ingeniør advokat frøknen fröken tant farbror uncle aunt grandma grandpa herren damen
=kin
ansvarlig ansvarlige vagt vagten vagthavende deltagere hjælper hjælperen superbruger superbrugeren mentor mentoren kontaktpersonerne oplægsholder oplægsholderen arrangør barnets moderen faderen moren familiemedlem bekendt bekendte bekant svigerinde svigerinden svoger svogeren plejer plejeren hjemmeplejen støtteperson støttepersonen bostøtte bostøtten ledsager ledsageren
søn sønnen sønnens son sonen sonens datter datteren datterens dotter dottern dotterns mor moren mormor farmor far faren morfar farfar mamma pappa mand manden mandens man maken make maka makan kone konen konens fru hustru hustruen frun ægtefælle ægtefællen samlever samleveren samleverske kæreste kæresten sambo sambon bror broren brodern søster søsteren syster systern svigersøn svigersønnen svigerdatter svigerdatteren svigermor svigerfar svärdotter svärson svärmor svärfar barnebarn barnebarnet barnbarn barnbarnet barnebarnets oldebarn nevø nevøen niece niecen kusine fætter fætteren kusin kusinen onkel tante moster faster morbror farbror nabo naboen naboens nabokonen grannen granne veninde veninden veninder ven vennen väninna väninnan vän vännen kompis kompisen kollega kollegaen kollegan kollegaens vikar vikaren vikarien vikarie chef chefen leder lederen chefens frivillig frivillige volontär volontären borger borgeren borgerens borgerne medborgaren beboer beboeren beboerne kursist kursisten deltager deltageren deltagaren deltagare besøgende besökaren kunden kunde gæsten låner låneren låntagaren eleven elev patienten klienten underviser underviseren læreren lærer läraren lärare bibliotekar bibliotekaren bibliotekarien bibliotekarie vejleder vejlederen handledare handledaren handledarens sagsbehandler sagsbehandleren handläggare handläggaren hjemmehjælper hjemmehjælperen hemtjänsten kontaktperson kontaktpersonen sosu-assistenten sygeplejerske sygeplejersken sjuksköterskan læge lægen läkaren tolk tolken værge værgen gode godman pige pigen dreng drengen kvinde kvinden kvinnan herre herren dame damen damens herrens ægtemand ægtemanden eksmand eksmanden ekskone ekskonen enke enken enkemand enkemanden praktikant praktikanten elev studerende medhjælper medhjælperen pedel pedellen vagten tekniker teknikeren it-konsulent konsulent konsulenten
husband wife son daughter mother father brother sister mom dad mum grandson granddaughter grandmother grandfather neighbour neighbor friend colleague cousin nephew niece uncle aunt partner boyfriend girlfriend carer caregiver guardian boss manager volunteer teacher librarian helper interpreter citizen borrower visitor guest lady gentleman caseworker doctor nurse widow widower mother-in-law
=introducer
hedder hed hette heter hetat kaldt kaldet kaldes kallad kallas kallar navn navnet navne navns namn namnet namns name named called fornavn efternavn fornavnet efternavnet förnamn efternamn förnamnet efternamnet surname lastname firstname mellemnavn pigenavn brugernavnet underskrevet undertecknad undertegnet signed mvh hilsen hilsner vh hälsning hälsningar regards kh hilser kendt alias aka nickname kælenavn døbt født attention attention spørg spurgte efterlyser borgernavn fulde
=verb
hjalp hjulpet hjælper hjælpe vejledte vejleder viste viser vist underviste forklarede fulgte mødte møder kendte kender inviterede bad spurgte takkede kontaktede kontaktet kontakt kontakte kontakter ring ringet ringede opringet modtog besøgte hentede hørte så huskede genkendte snakkede talte talt snakket aftalt aftalte aftale afløste afløser erstattede sammen hos assisterede informerede orienterede rådede støttede bistod lærte lærer trænede træner guidede henviste instruerede beroligede hilste hilse
hjälpte hjälpt hjälper hjälpa visade visar träffade mötte pratade pratat talade bad frågade kontaktade kontaktat kontakta ringde ringt besökte kände tackade lärde tillsammans vägledde handledde informerade avlöste stöttade assisterade
helped helping help assisted assist met saw asked told showed taught called contacted contact phoned rang visited spoke talked thanked guided advised supported know knew knows reminded invited introduced texted emailed messaged
=after
ringede ringer kom kommer kommet kunne kan ville vil ønskede ønsker spurgte spørger fik får havde har glemte glemmer mistede mistet manglede mangler skulle skal bad sagde siger fortalte fortæller mente mener troede tror møder mødte sad ventede venter hentede henter talte taler skrev skriver sendte sender prøvede prøver forsøgte takkede takker klarede klarer lærte lærer vendte behøver behøvede bor boede bruger brugte deltager tog tager kender kendte hjalp hjælper viste viser bestilte bestiller betalte købte køber afleverede logger loggede fandt finder følte fulgte gav giver hedder husker huskede kiggede kigger klagede købte læste læser låner lånte meldte nåede overtog passer passede rejste synes syntes tilmeldte tænker underviste underviser oprettede opretter ønskes vejledte vejleder vidste ved sidder henvendte aflyste aftalte aftaler trykkede scannede udfyldte underskrev fornyede flyttede flytter nævnte rykkede skiftede snakkede stod tabte afbrød
ringde ringer kom kommer kunde kan ville vill önskade önskar frågade undrade fick får hade har glömde glömmer tappade saknade skulle ska bad sade sa säger berättade tyckte trodde satt väntade väntar hämtade pratade skrev skickade försökte provade tackade klarade klarar lärde gick behövde behöver bor bodde använder använde tog tar såg känner kände hjälpte hjälper visade visar beställde betalade köpte lämnade loggade hittade följde gav heter kollade läste lånade anmälde hann fyllde bytte flyttade undervisade öppnade vet visste sitter bokade avbokade ansökte
called calls came comes could can would wanted wants asked asks had has forgot forgets lost needed needs said says told tells thought thinks sat waited waits picked talked wrote writes sent sends tried tries thanked managed learned became lives lived attended took takes saw sees knows knew helped helps showed shows ordered paid bought brought logged gave opened moved booked cancelled signed will should did visited joined phoned rang
=person
med for til fra af hos og mod uden via-vegne mens og
till från av åt och utan mot
with for to from by and of without than
=here
om about vedr vedrørende angående angående regarding omkring gennem
i på ved via inde under over bag mellem nær
vid hos-plats inne över bakom nära
in on at via using into onto inside near use
=thing
app appen apps appens program programmet programmer system systemet systemer hjemmeside hjemmesiden webside websiden side siden site butik butikken butikkerne forretningen firma firmaet virksomhed virksomheden selskab selskabet bank banken banker tjeneste tjenesten kommune kommunen kommun kommunes kommuns by byen bydel bydelen landsby landsbyen sogn sognet bibliotek biblioteket bibliotekets biblioteker filialen filial afdeling afdelingen skole skolen skola skolan gymnasium gymnasiet kirke kirken kyrka station stationen stoppested forening foreningen avis avisen tidning tidningen blad bladet bog bogen bok boken film filmen serie serien spil spillet spel spelet kanal kanalen linje linjen netbutik netbutikken webshop webshoppen webbutik browser browseren platform platformen mærke mærket model modellen telefonmodel printer printeren tablet tabletten mobil mobilen smartphone konto kontoen kontot abonnement abonnementet selskab projekt projektet projektgruppen kursus kurset kurser kursen hold holdet forlag forlaget museum museet teater teatret plejehjem plejehjemmet plejecenter plejecentret aktivitetscenter center centret centrum café cafe caféen cafeen restaurant restauranten hotel hotellet hospital hospitalet sygehus sygehuset sjukhuset klinik klinikken lægehus lægehuset apotek apoteket netværk netværket router routeren wifi server serveren kabel kabler tv-pakke bredbånd internet udbyder udbyderen teleselskab teleselskabet gruppe gruppen styrelsen ministeriet ministerium nævnet nævn rådet fonden fond a-kasse a-kassen fagforening fagforeningen parti partiet land landet region regionen ø øen sø søen å åen park parken skov skoven strand stranden fjord fjorden havn havnen torv torvet plads pladsen vej vejen gade gaden lokale lokalet sal salen mødelokale mødelokalet rum rummet lokale hal hallen hus huset bygning bygningen sprog sproget ord ordet chat chatten mail mailen login lydbog e-bog ebog funktion funktionen knap knappen menu menuen fane fanen mappe mappen ikon ikonet medie mediet podcast kort kortet nøgle festival festivalen event arrangement arrangementet messe messen
företag företaget affär affären butiken tjänst tjänsten hemsida hemsidan webbplats webbplatsen appar programmet banken stad staden ort orten kommunen förening föreningen nätverket leverantör leverantören operatör operatören märke märket sjukhus vårdcentral vårdcentralen apotek myndighet myndigheten linje buss tåg
fil filen filer filerna file files dokument dokumentet dokumenter document
boende boendet hem hemmet home homes nursing äldreboende äldreboendet vårdboende vårdboendet servicehus servicehuset ældrecenter ældrecentret botilbud botilbuddet bocenter lokalcenter lokalcentret dagcenter dagcentret daghjem daghjemmet
website webpage store shop company firm service town city village municipality library branch school church station newspaper magazine book movie series game channel browser platform brand model subscription account project course publisher museum theatre hospital clinic pharmacy provider network group agency ministry council fund party country region island lake language chat login feature button menu folder icon podcast festival event page page's street bus train airport university college centre
=particle
von van der den de del della di da dos las los la le el al bin ibn bint abu umm ben af zu zur ter ten mac mc st thi y e
=month
januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec januari februari mars augusti january february march may june july october mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag monday tuesday wednesday thursday friday saturday sunday man tirs tor tors fre lør søn mån tis ons lör sön mandage tirsdage onsdage torsdage fredage lørdage søndage jul påske pinse
=abbreviation
bl ca f fx eks kl nr nummer hr fr frk dr tlf ca evt vedr jf osv mdr kr stk inkl ekskl maks min sek ang pga mht mv hhv obs ndr sdr gl st sct skt skt kgl adr prof mr mrs ms ifm ift iht ml dvs t ex bla fl tel tfn mm resp dvs rör el ngt ngn pl str
=number
en et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve ett två fyra sex sju åtta nio tio elva one two three four five six seven eight nine ten eleven twelve
=floor
sal tv th mf st stuen kld etage etagen lejlighed lejl dør lgh lägenhet våning tr trappor vån bv apt apartment flat floor opgang værelse vær
=residence
bor boede bopæl bopælen bopælsadresse bosat bosatte adresse adressen adresser folkeregisteradresse hjemmeadresse postadresse flyttet flytter flytte flyttede adr lives lived living address resides bosatt bodde folkbokförd hemadress postadressen bostadsadress hemma hjemme hentes hjemmebesøg hembesök visit moved privatadresse privatadressen
=never
ad af alle an ande ane ann-x as at av be bli by can da das dat de del dem den der det dig din dina dit do du due dur een ej eller elva en end ende endt ene er ergo et ett even ex far fe fem fik fin for fra fri få før få gang gav ge gick god gott gul ha had hade ham han har has have her hon hos hun hur hvad hvem hvis i igen ikke in ind inde ingen inga inte is it ja jag jo just kan kl klar klara kom kun kunne la lade lade lad lang lige lille lin-x lo long lov man mange me med men mens mer mere mest mig mina min mine mit mor mot must my många må na ned nej ner ni nil no nog noget nok nor not nu ny nye når nær of og och om on op ok on one or os oss out over per-x pga re ro sa sad same sat se sen set si sig sin sina sine sit sig ska skal so som son stor stort ta tag taget tak tal ten tes the thi this tid til till time ting to tom-x too top tre true try tu tung tur två tv ud uden un under unge up us ut var vad ved vej vel vem vi via vide vil vilde vill ville vist vor vores was we well what when who win with won ya yes you young är åt øm
=numbering
nr nummer number no num husnr husnummer
"""#
  static let brandPairs: StaticString = #"""
harald nyborg
clas ohlson
anders and
donald duck
harry potter
karen blixen
astrid lindgren
selma lagerlöf
dronning margrethe
kong frederik
dronning mary
prins christian
prins joakim
søren kierkegaard
tove ditlevsen
jussi adler
jensens bøfhus
ole lukøje
peter plys
peter pan
rasmus klump
pippi langstrømpe
niels bohr
niels brock
anna ancher
frida kahlo
emma gad
sofie grabøl
tom clancy
agatha christie
stephen king
jo nesbø
marie curie
king charles
king carl
gustav vasa
louis nielsen
louis vuitton
bang olufsen
sankt hans
sankt olai
skt hans
skt mariæ
sct olai
santa claus
mercedes benz
aldi nord
oscar wilde
hans tausens
sct hans
svend gønge
be my
my eyes
coding pirates
macbook air
ipad air
pop op
pop up
"""#
  static let sensitive: StaticString = #"""
=health
demens* dement demente dementia alzheimer* kræft kræften kræftsyg* kræftbehandling* *kræft cancer* *cancer tumor*
leukæmi* leukemi* leukaemia diabetes diabetiker* diabetic sukkersyge* epilepsi* epilepsy epileptic parkinson* sklerose*
skleros* sclerosis apopleksi* hjerneblødning* hjärnblödning* blodprop* stroke hjerneskade* hjärnskad* lammet lam lamhed
handicappet handicappede handikappad* funktionsnedsatt* funktionsnedsättning* funktionshindr* autis* adhd asperger*
depression* depressiv* deprimer* depressed bipolar* skizofren* schizofren* schizophren* psykose* psykotisk* psykos*
psychotic psykisk* psykiatri* psychiatr* sindslidende* sindssyg* angst angsten angstanfald* ångest* anxiety ptsd
traumatiser* selvmord* självmord* suicid* selvskade* spiseforstyrr* ätstörning* anoreks* anorex* bulimi* hiv aids
hepatit* tuberkulose* stofmisbrug* alkoholmisbrug* misbrug misbruger* misbruget missbruk* alkoholi* alcoholi*
alkoholproblem* narkoman* addict addicts addicted addiction abstinens* beruset beruse* berusad* drunk gravid gravide
pregnan* abort aborten abortion kemoterapi* cytostatika kemo dialyse* opereret opererad indlagt inlagd hospitalized
hospitalised diagnose diagnosen diagnoser diagnos diagnosen diagnosis sygdom sygdommen sygdomme sjukdom sjukdomen
disease illness ill kronisk* chronic kol astma* asthma* hjertesyg* hjärtsjuk* hjerteproblem* hjerteinfarkt* hjärtinfarkt*
døende döende dying palliativ* hospice inkontinen* stomi stomien antidepress* insulin* morfin* metadon* ritalin*
sygemeldt* sjukskriven sjukskrivna udviklingshæmm* utvecklingsstörd* synshandicap* døvblind* amputer* neurolog*
onkolog* besvimede svimmade førtidspensionist* stressramt* udbrændt* utbränd* cerebral* disabled disability
disabilities wheelchair kørestolsbruger* rullstolsbunden
=faith
muslim muslimer muslimen muslimsk* muslims islam islamis* jøde jøden jøder jødisk* jude judisk* jewish jew jews katolik*
katolsk* catholic* hindu hinduer hinduism* buddhist* kristen kristne kristna protestant* ateist* atheist* jehova* mormon*
pinsekirk* religion* religiøs* religiös* religious koranen moske moské moskeen moskén mosque synagog* menighed* sikh
sikher sikhs shiamuslim* sunnimuslim* hijab* niqab* burka* præst præsten imam imamen rabbiner* troende
=origin
etnisk* ethnic* indvandrer* invandrare* flygtning flygtninge flygtningen flykting* refugee* asylansøg* asylsök* asylum
romaer* zigøjner* zigenare hudfarve* hudfärg*
=politics
venstreorienteret* højreorienteret* vänsterpartist* sverigedemokrat* socialdemokrat* kommunist* nazist* fackmedlem*
fagforeningsmedlem* partimedlem*
=sexuality
homoseksuel* homosexu* lesbisk* lesbian* bøsse bøssen biseksu* bisexu* transkøn* transperson* transgender* transseksu*
lgbt* hbtq* seksuel* sexuell* sexual*
=offence
fængsel fængslet fængsels* fængslede fängelse* prison* jail* arresthus* häktet häktad arresteret arresterad arrested
anholdt anhållen dømt dömd convicted domfæld* straffet strafferet* straffesag* kriminel* kriminell* criminal*
tyveri tyveriet tyverier stöld* theft tyv tyven tjuv tjuven vold volden voldelig* voldsdømt* våldsam* violence violent
overfald* overgreb* övergrepp* voldtægt* våldtäkt* rape raped incest* pædofil* pedofil* paedophil* narkotika* narkosag*
heroin* kokain* amfetamin* prøveløslad* fodlænke* fotboja* samfundstjeneste* samhällstjänst* sigtet sigtelse* tiltalt*
åtalad åtalade misstänkt misstänkta probation stalker* stalking* besöksförbud* kontaktförbud* hvidvask*
"""#
}
