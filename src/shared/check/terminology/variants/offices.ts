/** Offices, titles and institutions of states. */
export const OFFICES = `
总统;大统领 | Cumhurbaşkan*;Devlet Başkan*;Reisicumhur* | президент*;глав* государства | president*;head of state
副总统;副总裁 | Cumhurbaşkanı Yardımcı*;Devlet Başkan* Yardımcı*,Başkan Yardımcı*;Başkan Vekil* | вице-президент*;заместител* президента | vice president*,vice-president*;deputy president*
总理;首相;政府首脑;行政总理 | Başbakan*;Başvekil*,hükümet başkan* | премьер-министр*,премьер*;глав* правительства,председател* правительства | prime minister*;premier*;head of government
副总理;副首相 | Başbakan Yardımcı*;Başbakan Vekil* | вице-премьер*;заместител* премьер-министра,заместител* премьера | deputy prime minister*;vice premier*,vice-premier*
总理;首相;德国总理 | Şansölye*;Başbakan* | канцлер*;премьер-министр* | Chancellor*;prime minister*
部长;大臣;阁员 | bakan,bakanı*,bakanl*,bakanı;nazır*,vekil* | министр*;глав* министерства | minister*;secretar* of state
国防部长,防长;国防大臣,国防部部长 | Savunma Bakan*;Müdafaa Bakan*,Müdafaa Vekil* | министр* обороны;глав* Минобороны,глав* оборонного ведомства | defence minister*,defense minister*,Minister of Defence,Minister of Defense;Secretary of Defense,Defense Secretary,Defence Secretary
外交部长,外长;外交大臣,外相,外务大臣 | Dışişleri Bakan*;Hariciye Vekil*,Hariciye Nazır*,Dış İşleri Bakan* | министр* иностранных дел;глав* МИД*,глав* внешнеполитического ведомства | foreign minister*,Minister of Foreign Affairs,Minister for Foreign Affairs;foreign secretar*
国务卿;国务秘书 | Dışişleri Bakan*;Devlet Sekreter* | госсекретар*,государственн* секретар*;глав* Госдепа | Secretary of State,Secretaries of State;Foreign Secretary
财政部长,财长;财政大臣 | Maliye Bakan*;Hazine Bakan* | министр* финансов;глав* Минфина | finance minister*,Minister of Finance;Treasury Secretary,Secretary of the Treasury;Chancellor of the Exchequer
内政部长;内务部长,内政大臣,内务大臣 | İçişleri Bakan*;Dahiliye Vekil*,Dahiliye Nazır* | министр* внутренних дел;глав* МВД | interior minister*,Minister of the Interior,Minister of Interior;Home Secretary;Minister of Internal Affairs
司法部长;法务部长,总检察长 | Adalet Bakan*;Başsavcı*,Adliye Vekil* | министр* юстиции;генеральн* прокурор*,генпрокурор* | justice minister*,Minister of Justice;Attorney General*,Attorney-General*
卫生部长;卫生大臣,健康部长 | Sağlık Bakan*;Sıhhiye Vekil* | министр* здравоохранения;глав* Минздрава | health minister*,Minister of Health;Health Secretary
外交部;外务部,外务省,外交事务部 | Dışişleri Bakanlığ*;Hariciye*,Dış İşleri Bakanlığ* | Министерств* иностранных дел,МИД*;внешнеполитическ* ведомств* | Foreign Ministry,Ministry of Foreign Affairs;Foreign Office;Foreign Affairs Ministry
国务院;美国国务院,国务部 | Dışişleri Bakanlığ*;Devlet Bakanlığ* | Госдепартамент*,Государственн* департамент*;Госдеп* | State Department,Department of State;Foreign Ministry
国防部;五角大楼;防务部 | Savunma Bakanlığ*;Pentagon* | Министерств* обороны,Минобороны;Пентагон*;оборонн* ведомств* | Ministry of Defence,Ministry of Defense,Defence Ministry,Defense Ministry;Defense Department,Department of Defense;Pentagon
国土安全部;国家安全部,本土安全部 | İç Güvenlik Bakanlığ*;Yurt Güvenliği Bakanlığ*,Ulusal Güvenlik Bakanlığ*,Anavatan Güvenliği Bakanlığ* | Министерств* внутренней безопасности;Департамент* внутренней безопасности,Министерств* национальной безопасности | Department of Homeland Security,Homeland Security Department,DHS;Ministry of Homeland Security
白宫 | Beyaz Saray* | Бел* дом*;администраци* президента США | White House
克里姆林宫;克宫,克里姆林 | Kremlin* | Кремл* | Kremlin
国会;议会;国民议会;立法机关 | parlamento*;meclis*;millet meclis*;yasama organ* | парламент*;национальн* собрани*;законодательн* орган*;сейм* | parliament*;legislature*;national assembly
国会;美国国会;议会 | Kongre*;Parlamento* | Конгресс*;парламент* | Congress;parliament
众议院;下议院,下院;代表院 | Temsilciler Meclis*;Alt Meclis*,Avam Kamara* | Палат* представителей;нижн* палат* | House of Representatives;lower house,lower chamber;House of Deputies
参议院;上议院,上院 | Senato*;Üst Meclis* | Сенат*;верхн* палат* | Senate;upper house,upper chamber
下议院;众议院,平民院 | Avam Kamara*;Avam Meclis*,Halk Meclis* | Палат* общин;нижн* палат* | House of Commons;lower house
上议院;贵族院 | Lordlar Kamara*;Lordlar Meclis* | Палат* лордов;верхн* палат* | House of Lords;upper house
众议员;国会议员,议员 | milletvekil*;parlamenter*,mebus*,vekil*;Kongre üye*,Temsilciler Meclisi üye* | депутат*;парламентари*;член* парламента,конгрессмен*;законодател* | lawmaker*;member* of parliament,MP,MPs;parliamentarian*;legislator*;congressman*,congressmen,deput*
参议员;上议员,参院议员 | senatör*;Senato üye* | сенатор*;член* Сената | senator*;Senate member*,member* of the Senate
议长;发言人;国会主席 | Meclis Başkan*;Parlamento Başkan* | спикер*;председател* палаты,председател* парламента | Speaker;president of the parliament,chair of the House
发言人;代言人,新闻官 | sözcü*;basın sözcü*,sözcülük* | официальн* представител*;представител*;спикер*;пресс-секретар* | spokesperson*,spokesman*,spokesmen,spokeswoman*,spokespeople;press secretar*;speaker*
新闻秘书;新闻发言人,新闻发布官 | basın sekreter*;basın sözcü*,basın danışman* | пресс-секретар*;пресс-атташе | press secretar*;press officer*,press spokesm*
国家安全顾问;国家安全助理,国安顾问 | Ulusal Güvenlik Danışman*;Milli Güvenlik Danışman* | советник* по национальной безопасности;советник* по нацбезопасности,помощник* по национальной безопасности | National Security Adviser,National Security Advisor
国家安全委员会,国安会;国家安全理事会,国家安全会议 | Ulusal Güvenlik Konsey*;Milli Güvenlik Kurul*,MGK,Ulusal Güvenlik Kurul* | Совет* национальной безопасности,Совбез*;Совет* нацбезопасности | National Security Council;National Security Board
中央情报局,中情局 | Merkezi İstihbarat Teşkilat*,CIA;Merkezi Haber Alma Teşkilat*,Merkezi İstihbarat Ajans*,Merkezi İstihbarat Örgüt* | Центральн* разведывательн* управлени*,ЦРУ | Central Intelligence Agency,CIA
联邦调查局;联邦侦查局 | Federal Soruşturma Büro*,FBI;Federal Araştırma Büro* | Федеральн* бюро расследований,ФБР | Federal Bureau of Investigation,FBI
国家安全局,国安局 | Ulusal Güvenlik Ajans*,NSA;Ulusal Güvenlik Dairesi*,Milli Güvenlik Ajans* | Агентств* национальной безопасности,АНБ | National Security Agency,NSA
情报部门,情报机构;情报机关,情报局;特工部门 | istihbarat teşkilat*;istihbarat örgüt*,istihbarat servis*,istihbarat birim*;haber alma teşkilat*;gizli servis* | разведывательн* служб*,разведк*;спецслужб*;разведслужб*,разведывательн* ведомств* | intelligence agenc*;intelligence service*;secret service*
特勤局;秘密服务局,特工处 | Gizli Servis* | Секретн* служб* | Secret Service
大使;使节 | büyükelçi*;sefir*,elçi,elçisi* | посол,посла*,послу*,послы,послов*,послом;дипломатическ* представител* | ambassador*;envoy*
大使馆;使馆,使领馆 | büyükelçilik*;elçilik*,sefaret* | посольств*;дипломатическ* представительств*,диппредставительств* | embass*;diplomatic mission*
领事馆;总领事馆,领馆 | konsolosluk*;başkonsolosluk* | консульств*;генконсульств* | consulate*;consulate general
州长;省长,总督 | vali*;guvernör* | губернатор*;глав* штата | governor*;state governor*
市长;市领导,市首长 | belediye başkan*;şehremin*,şehir başkan* | мэр,мэра*,мэром,мэру,мэры,мэров*;градоначальник*;глав* города | mayor*;city head*
市议会;市政会,市政厅 | belediye meclis*;şehir meclis*,kent konsey*,kent meclis* | городск* совет*,горсовет*;городск* дум*,муниципалитет* | city council*;town council*,municipal council*,municipal assembl*
市政府;市政当局 | belediye*;şehir yönetim*,yerel yönetim* | муниципалитет*;мэри*,городск* администраци*,городск* власт* | municipalit*;city government*,city authorit*,local authorit*
国王;君王,国君 | kral,kralı*,krala,kralın,kralla*;hükümdar* | корол*;монарх* | king,kings;monarch*
王储;皇储,太子 | Veliaht Prens*,veliaht*;Taht Varis* | наследн* принц*;кронпринц* | Crown Prince*;heir to the throne
女王;女皇 | kraliçe* | королев*;императриц* | queen*
皇帝;天皇 | imparator* | император* | emperor*
教皇;教宗;罗马教皇 | Papa,Papa'*;Hazreti Papa | Пап* Римск*,Пап* римск*;понтифик* | Pope,Popes;pontiff*
最高领袖;最高领导人,精神领袖 | dini lider*,Dinî Lider*,yüce lider*;ruhani lider*,yüce rehber*,Yüksek Lider* | верховн* лидер*;духовн* лидер*,высш* руководител* | Supreme Leader*;spiritual leader*
首席执行官,CEO;执行长;行政总裁;首席执行长 | CEO;icra kurulu başkan*;genel müdür*,üst yönetici* | генеральн* директор*,гендиректор*;исполнительн* директор*;главн* исполнительн* директор* | CEO,chief executive officer*,chief executive*;managing director*;general director*
首席财务官,CFO;财务总监,财务长 | CFO;mali işler direktör*,finans direktör*;finanstan sorumlu | финансов* директор*;глав* финансового | CFO,chief financial officer*;finance director*
董事会;理事会;管理委员会 | yönetim kurul*;idare heyet*,idare meclis*;direktörler kurul* | совет* директоров;правлени*;наблюдательн* совет* | board of directors;management board*;supervisory board*
董事长;董事会主席;主席 | yönetim kurulu başkan*;idare heyeti reis* | председател* совета директоров;председател* правления | chairman of the board,chairman*,chairwoman*,chairperson*;board president*
主席;会长;主持人 | başkan,başkanı,başkanın*,başkanl*;reis* | председател*;президент*;глава | chairman*,chairperson*,chairwoman*,chair;president*;head
总干事;总监;总裁 | Genel Direktör*;Genel Müdür*;Baş Direktör* | Генеральн* директор*,гендиректор*;Главн* директор* | Director-General,Director General;general director*;general manager*
执行主任;行政主任;执行董事;常务主任 | İcra Direktör*;Yürütme Direktör*;Genel Müdür*,İdari Direktör* | Исполнительн* директор*;Директор*-исполнител*,Директор*-распорядител* | Executive Director*;managing director*,chief executive*
副主席;副会长 | başkan yardımcı*;başkan vekil* | заместител* председателя;вице-председател* | vice-chair*,vice chair*;deputy chair*
公务员;国家工作人员,官员 | memur*;kamu görevli*,kamu çalışan*,devlet memur* | государственн* служащ*,госслужащ*;чиновник* | civil servant*;public servant*,public official*,government employee*
官员;公职人员 | yetkili*;memur*,görevli* | чиновник*;должностн* лиц*;официальн* лиц* | official*;functionar*,officer*
政府;当局;行政当局 | hükümet*;yönetim*;idare* | правительств*;власт*;администраци* | government*;administration*;authorit*
反对派;反对党,在野党 | muhalefet*;muhalif* | оппозици*;оппозиционн* | opposition*
执政党;当权党,当政党 | iktidar parti*;hükümet parti*,iktidardaki parti* | правящ* парти*;парти* власти | ruling part*;governing part*,party in power
内阁;政府班子 | kabine*;bakanlar kurul*,hükümet kurul* | кабинет* министров;кабмин*,правительств* | cabinet*;council of ministers
首席大法官,首席法官;大法官院长 | Başyargıç*;Baş Yargıç*,Baş Hâkim*,Başhâkim* | верховн* судь*,председател* Верховного суда;главн* судь* | chief justice*;chief judge*
最高法院;最高法庭,高等法院;终审法院 | Yüksek Mahkeme*;Anayasa Mahkeme*,Yargıtay*,Temyiz Mahkeme*,Üst Mahkeme* | Верховн* суд*;Высш* суд* | Supreme Court*;High Court*
宪法法院;宪法法庭,宪政法院 | Anayasa Mahkeme* | Конституционн* суд* | Constitutional Court*;Constitutional Tribunal*
中央银行;央行;国家银行 | merkez bankası*,merkez banka*;ulusal banka*,devlet bankası* | центральн* банк*,центробанк*;национальн* банк*,нацбанк* | central bank*;national bank*
联邦储备委员会,美联储;联储,联准会,联邦储备局;联邦储备系统 | ABD Merkez Bankası*,Fed;Federal Rezerv*;Federal Reserve | Федеральн* резервн* систем*,ФРС;Федрезерв*;Федеральн* резерв* | Federal Reserve,Fed
财政部;国库,库务部 | Hazine Bakanlığ*,Hazine;Maliye Bakanlığ* | Министерств* финансов,Минфин*;Казначейств* | Treasury Department,Treasury;Finance Ministry,Ministry of Finance
检察长;总检察官,检察总长 | Başsavcı*;Cumhuriyet Başsavcı*,Genel Savcı* | генеральн* прокурор*,генпрокурор*;главн* прокурор* | prosecutor general*,Prosecutor-General*;attorney general*,chief prosecutor*
检察官;公诉人,检控官 | savcı*;müddeiumumi* | прокурор*;обвинител* | prosecutor*;district attorney*
监察专员;申诉专员,巡视官 | ombudsman*;kamu denetçi*,arabulucu* | омбудсмен*;уполномоченн* по правам человека,защитник* прав | ombudsman*,ombudsperson*;public defender*
警察局;警署,警察厅,警方 | polis teşkilat*;emniyet*,polis merkez*,karakol* | полицейск* управлени*,управлени* полиции;полицейск* участок*,полицейск* участк*;департамент* полиции | police department*;police station*,police force*;constabular*
警察局长;警察总监,警长,警务处长 | emniyet müdür*;polis şef*,polis müdür*,komiser* | начальник* полиции;шеф* полиции,глав* полиции,комиссар* полиции | police chief*;police commissioner*,chief of police,head of police
代表团;代表队,使团 | heyet*;delegasyon* | делегаци*;представительств* | delegation*;mission*
代表;使者 | delege*;temsilci* | делегат*;представител* | delegate*;representative*
全权代表;特命代表 | tam yetkili temsilci*;murahhas* | полномочн* представител*,полпред*;уполномоченн* представител* | plenipotentiar*
前任;前 | selef* | предшественник* | predecessor*
继任者;接班人,后继者 | halef*;ardıl* | преемник*;наследник*,сменщик* | successor*
第一夫人;总统夫人,元首夫人 | First Lady;Başkan* eşi | перв* леди;супруг* президента | first lad*;president's wife
司法机构;司法部门,司法机关 | yargı*;adliye*,adalet mekanizma* | судебн* власт*;судебн* систем*,правосуди* | judiciary;judicial branch,court system,judicial system
总部;本部,大本营 | genel merkez*,merkez ofis*;karargâh*,karargah* | штаб-квартир*;главн* офис*,головн* офис*,центральн* офис* | headquarter*;head office*,main office*
部委;政府部门 | bakanlık*,bakanlığ*;nezaret* | министерств*;ведомств* | ministr*;department*
机构;机关 | kurum*;kuruluş* | учреждени*;организаци*,институт* | institution*;organization*,organisation*
委员会;理事会;议事会 | komite*;komisyon*;kurul* | комитет*;комисси*;совет* | committee*;commission*;council*;board*
`
