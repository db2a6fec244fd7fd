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
ken kia kik kin king kip kiss kisser kit kivra klar klara klarna kobra kong krist kristen kron kåre laban
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
ta tad tag tage tai tal tam tamil tan tang tas tea ted temel terne tes thi thin thu thy
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
bøgild bønnelykke børgesen børsting bülow callesen carøe cassøe christmas clemens colding cordes crone dahl dahlgaard
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
correia costa cruz diaz dias dubois dupont durand esposito fernandes fernandez ferrari ferreira flores fontaine
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
chow christmas chu clark colding cole conti cook cooper costa cox crone cruz dahl dahlerup dal dalby dall dalum dam
damm dang dao das degn dekker delen deniz desai dias dige dima dinc dinh dong dons dragon drejer dreyer due dupont
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
