/** War and peace, armed forces, weapons, terrorism. */
export const SECURITY = `
制裁;惩罚措施;处罚 | yaptırım*;müeyyide*;ambargo* | санкци*;ограничительн* мер*;эмбарго | sanction*;punitive measure*;embargo*
武器禁运;军火禁运 | silah ambargo*;silah yasağ* | эмбарго на поставк* оружия,оружейн* эмбарго,эмбарго на оружие;запрет* на поставк* оружия | arms embargo*;weapons embargo*,weapons ban*
停火;停战;休战 | ateşkes*;silah bırakışma*,mütareke* | прекращени* огня;перемири* | ceasefire*,cease-fire*;truce*;armistice*
敌对行动;战斗行动;敌意行为 | çatışma*;düşmanlık*,husumet* | боев* действи*;враждебн* действи*;военн* действи* | hostilities;fighting
武装冲突;军事冲突 | silahlı çatışma*;silahlı ihtilaf*,askeri çatışma* | вооруженн* конфликт*;военн* конфликт*,вооруженн* столкновени* | armed conflict*;military conflict*
冲突;争端;纷争 | çatışma*;ihtilaf*;anlaşmazlık*,uyuşmazlık* | конфликт*;столкновени*;противостояни* | conflict*;clash*;dispute*
内战;国内战争 | iç savaş*;iç harp* | гражданск* войн*;междоусобн* войн* | civil war*;internal war*
世界大战;世界战争 | Dünya Savaş*;Cihan Harb*,Dünya Harb* | миров* войн* | World War*
第二次世界大战;二战;二次大战 | İkinci Dünya Savaş*,2. Dünya Savaş*,II. Dünya Savaş*;İkinci Cihan Harb* | Втор* миров* войн*;Велик* Отечественн* войн* | Second World War;World War II,World War Two,WWII
第一次世界大战;一战;一次大战 | Birinci Dünya Savaş*,1. Dünya Savaş*,I. Dünya Savaş*;Birinci Cihan Harb* | Перв* миров* войн* | First World War;World War I,World War One,WWI;Great War
冷战 | Soğuk Savaş*;Soğuk Harp* | холодн* войн* | Cold War
战争;战事;战火 | savaş,savaşı*,savaşt*,savaşa,savaşl*;harp,harb*;muharebe* | война,войны,войне,войну,войной,войн;боев* действи* | war,wars;warfare
战场;战地 | savaş alan*;muharebe meydan*,savaş meydan*,cephe* | пол* боя;пол* битвы,фронт* | battlefield*;battleground*
战斗;战役;交战 | muharebe*;çarpışma*,çatışma*;savaş | битв*;сражени*;бой,боя,бои,боев,боях | battle*;combat*;fight*
武装部队;武装力量;军队 | silahlı kuvvet*;silahlı güç*;ordu* | вооруженн* сил*;арми*;войск* | armed forces;military forces;army
军队;部队;陆军 | ordu*;asker*;kara kuvvet* | арми*;войск*;вооруженн* сил* | army,armies;military;troops
士兵;战士;军人;兵士 | asker*;er,erler*;nefer* | солдат*;военнослужащ*;боец,бойц*,воин* | soldier*;troop*;serviceman*,servicemen;fighter*
军方;军部 | ordu*;asker*,silahlı kuvvet* | военн*;арми* | military;army
空军;空中部队 | hava kuvvet*;hava güç* | военно-воздушн* сил*,ВВС;воздушно-космическ* сил*,авиаци* | air force*;aerial forces
海军;海上部队 | deniz kuvvet*;donanma*;bahriye* | военно-морск* сил*,ВМС,ВМФ;военно-морск* флот*,флот* | navy,navies;naval forces
海岸警卫队;海岸防卫队,海岸巡防队 | sahil güvenlik*;kıyı koruma*,sahil koruma* | берегов* охран*;морск* погранохран* | coast guard*,coastguard*
警卫队;卫队;保安 | muhafız*;koruma* | гварди*;охран* | guard*;bodyguard*
革命卫队;革命防卫队,革命卫军 | Devrim Muhafız*;İnkılap Muhafız*,Pasdaran* | Корпус* стражей исламской революции,КСИР;Страж* революции,Революционн* гварди* | Revolutionary Guard*;IRGC
国民警卫队;国家警卫队,国民卫队 | Ulusal Muhafız*;Milli Muhafız* | Национальн* гварди*,Нацгварди*;Росгварди* | National Guard
民兵;民团;非正规军 | milis*;yarı askeri güç* | ополчени*,ополченц*;милици*;народн* дружин*,боевик* | militia*;irregulars;paramilitar*
准军事组织;准军事部队;半军事组织 | paramiliter*;yarı askeri* | военизированн*;паравоенн*,полувоенн* | paramilitar*;semi-military
叛军;反叛者;起义军;造反者 | isyancı*;asi*;ayaklanmacı*;direnişçi* | повстанц*,повстанец*,повстанческ*;мятежник*;бунтовщик* | rebel*;insurgent*;mutineer*
叛乱分子;叛乱者,武装分子 | isyancı*;asi,asiler*;direnişçi* | повстанц*;мятежник*;боевик* | insurgent*;rebel*
叛乱;起义;暴动 | isyan*;ayaklanma*;başkaldırı* | мятеж*;восстани*;бунт* | rebellion*;uprising*;insurgenc*;revolt*
武装分子;激进分子;战斗人员 | militan*;silahlı*;savaşçı* | боевик*;экстремист*;вооруженн* лиц* | militant*;gunm*;fighter*
游击队;游击战士 | gerilla*;çete*;partizan* | партизан*;герил* | guerrilla*,guerilla*;partisan*
恐怖主义;恐怖活动 | terörizm*;terör;tedhiş* | терроризм*;террор,террора,террору,террором | terrorism;terror
恐怖分子;恐怖主义者;恐怖份子 | terörist*;tedhişçi* | террорист*;боевик* | terrorist*;militant*
恐怖袭击;恐怖攻击;恐袭;恐怖主义袭击 | terör saldırı*;terörist saldırı*,terör eylem* | теракт*;террористическ* акт*;террористическ* атак*,террористическ* нападени* | terrorist attack*;terror attack*;terrorist act*,act of terror*
自杀式炸弹袭击;自杀性爆炸,自杀爆炸;自杀式袭击 | intihar saldırı*;intihar bomba*,canlı bomba* | теракт* смертник*;самоподрыв*;взрыв* смертник* | suicide bombing*;suicide attack*
自杀式炸弹袭击者;人弹,人肉炸弹 | intihar bombacı*;canlı bomba*;intihar saldırgan* | террорист*-смертник*;смертник*;террорист*-самоубийц* | suicide bomber*;suicide attacker*
极端主义;激进主义;极端分子 | aşırılık*,aşırılığ*,aşırıcılık*;radikal*;ekstremizm* | экстремизм*;радикализм* | extremism;radicalism
极端分子;激进分子,极端主义者 | aşırılıkçı*,aşırılık yanlı*;radikal*;ekstremist* | экстремист*;радикал* | extremist*;radical*
圣战;吉哈德 | cihat*,cihad*;kutsal savaş* | джихад*;священн* войн* | jihad*;holy war*
圣战分子;圣战者;圣战士 | cihatçı*,cihadçı*;cihadist*,mücahit* | джихадист*;моджахед* | jihadi*,jihadist*;mujahid*,holy warrior*
伊斯兰国;达伊沙,达埃什 | İslam Devlet*,IŞİD;DAEŞ*,DEAŞ*,Daeş* | Исламск* государств*,ИГ,ИГИЛ;ДАИШ | Islamic State,ISIS,ISIL,IS;Daesh,Da'esh
基地组织;阿尔凯达,盖达组织,凯达组织;卡伊达 | El Kaide*,El-Kaide*;El Kaida*,Al Kaide* | Аль-Каид*;Аль-Кайд* | al-Qaeda,Al Qaeda,al-Qaida,Al Qaida;Qaeda
塔利班;神学士 | Taliban* | Талибан*;талиб,талибы,талибов,талибам* | Taliban,Taleban
真主党;希兹布拉 | Hizbullah*;Hizballah* | Хезболл*;Хизболл*,Хизбалл* | Hezbollah*;Hizbullah*,Hizballah*
哈马斯;哈玛斯 | Hamas* | ХАМАС*,Хамас* | Hamas
博科圣地;博科哈拉姆 | Boko Haram* | Боко Харам* | Boko Haram
青年党;沙巴布,索马里青年党 | El Şebab*,eş-Şebab*,Eş Şebab* | Аш-Шабаб*,Аль-Шабаб* | al-Shabaab,Al Shabaab,al-Shabab
巴勒斯坦解放组织,巴解组织;巴解 | Filistin Kurtuluş Örgüt*,FKÖ;Filistin Kurtuluş Teşkilat* | Организаци* освобождения Палестины,ООП | Palestine Liberation Organization,PLO
核武器;核子武器,核武;原子武器 | nükleer silah*;atom silah*,nükler silah* | ядерн* оружи*;атомн* оружи* | nuclear weapon*;atomic weapon*,nuclear arms
核弹;原子弹;核炸弹 | atom bomba*;nükleer bomba* | атомн* бомб*;ядерн* бомб* | atomic bomb*,atom bomb*;nuclear bomb*
核试验;核试;核爆 | nükleer deneme*;nükleer test* | ядерн* испытани*;атомн* испытани* | nuclear test*;atomic test*
大规模毁灭性武器,大规模杀伤性武器;大杀伤力武器 | kitle imha silah*;toplu imha silah* | оружи* массового уничтожения,ОМУ;оружи* массового поражения,ОМП | weapon* of mass destruction,WMD
化学武器;化武;毒气 | kimyasal silah*;zehirli gaz* | химическ* оружи*;химоружи* | chemical weapon*;chemical arms,chemical munition*
弹道导弹;弹道飞弹 | balistik füze*;balistik roket* | баллистическ* ракет*;баллистическ* снаряд* | ballistic missile*;ballistic rocket*
导弹;飞弹;火箭弹 | füze*;roket*;güdümlü mermi* | ракет*;реактивн* снаряд* | missile*;rocket*
火箭;运载火箭 | roket*;füze* | ракет*;ракет*-носител* | rocket*;launch vehicle*,launcher*
无人机;无人驾驶飞机,无人飞机;无人飞行器 | insansız hava arac*,İHA,SİHA;dron,dronu*,dronlar*,drone*;insansız uçak* | беспилотник*,беспилотн* летательн* аппарат*,БПЛА;дрон,дрона,дроны,дронов,дронами;беспилотн* самолет* | drone*;unmanned aerial vehicle*,UAV,UAVs;unmanned aircraft
战斗机;歼击机;战机 | savaş uçağ*,savaş uçak*;avcı uçağ*,jet,jetler*,muharip uçak* | истребител*;боев* самолет* | fighter jet*,fighter plane*;warplane*;combat aircraft
直升机;直升飞机 | helikopter* | вертолет*;геликоптер* | helicopter*;chopper*
航空母舰,航母;飞机母舰 | uçak gemi* | авианос*;авианесущ* крейсер* | aircraft carrier*;flattop*
潜艇;潜水艇;潜舰 | denizaltı*;tahtelbahir* | подводн* лодк*,подлодк*;субмарин* | submarine*;U-boat*
战舰;军舰;舰艇 | savaş gemi*;harp gemi* | военн* корабл*;боев* корабл*;линкор* | warship*;battleship*;naval vessel*
坦克;战车 | tank,tankı*,tankl*,tanka | танк,танка,танки,танков,танками;бронетехник* | tank,tanks
地雷;杀伤人员地雷 | mayın*;kara mayın* | мин,мина,мины,минами;противопехотн* мин* | landmine*,land mine*;mine,mines
集束弹药;集束炸弹;子母弹 | misket bomba*;küme bomba*,salkım bomba* | кассетн* боеприпас*;кассетн* бомб* | cluster munition*;cluster bomb*
小武器和轻武器;轻小武器 | küçük ve hafif silah*;hafif silah* | стрелков* оружи* и легк* вооружени*;легк* оружи* | small arms and light weapons;light weapons
炸弹;炸药 | bomba*;patlayıcı* | бомб*;взрывчатк*,взрывн* устройств* | bomb,bombs;explosive*
爆炸;爆破 | patlama*;infilak* | взрыв*;детонаци* | explosion*;blast*;detonat*
轰炸;空袭;炸射 | bombardıman*;hava saldırı*;bombala* | бомбардировк*;авиаудар*;бомбежк* | bombing*;bombardment*;air raid*
空袭;空中打击;轰炸 | hava saldırı*;hava hareka*,hava bombardıman* | авиаудар*,авиационн* удар*;воздушн* удар*;авианалет*,воздушн* налет*,бомбардировк* | airstrike*,air strike*;air raid*;bombing*
袭击;攻击;进攻 | saldırı*;hücum*;taarruz* | нападени*;атак*;удар* | attack*;assault*;strike,strikes
袭击者;攻击者;行凶者 | saldırgan*;mütecaviz* | нападавш*;злоумышленник*;агрессор* | attacker*;assailant*;perpetrator*
枪手;持枪者;枪击者 | silahlı saldırgan*;tetikçi*,silahlı kişi* | стрелок*,стрелк*;вооруженн* преступник*,боевик* | gunman*,gunmen;shooter*
枪击;枪击案;射击 | silahlı saldırı*;ateş açma*,kurşunlama* | стрельб*;перестрелк*;расстрел* | shooting*;gunfire
入侵;侵略;侵入 | işgal*;istila*;saldırı* | вторжени*;нападени*;интервенци* | invasion*;incursion*
侵略;入侵;侵犯 | saldırganlık*;tecavüz*,saldırı* | агресси*;нападени* | aggression*;attack*
占领;侵占;占据 | işgal*;istila* | оккупаци*;захват* | occupation*;seizure*
吞并;兼并;并吞 | ilhak*;topraklara katma* | аннекси*;присоединени* | annex*;incorporat*
包围;围困;围城 | kuşatma*;muhasara*;abluka* | осад*;блокад*;окружени* | siege*;blockade*;encircle*
封锁;禁运;围堵 | abluka*;kuşatma*;ambargo* | блокад*;эмбарго;осад* | blockade*;embargo*;siege*
政变;军事政变 | darbe*;ihtilal* | переворот*;путч* | coup*;putsch*
革命 | devrim*;ihtilal*,inkılap* | революци*;переворот* | revolution*
平民;老百姓;非战斗人员 | sivil*;siviller* | гражданск* лиц*;мирн* жител*;гражданск* населени*,мирн* населени* | civilian*;noncombatant*,non-combatant*
战俘;俘虏 | savaş esir*;savaş tutsağ*,harp esir* | военнопленн*;пленн* | prisoner* of war,POW,POWs;captive*
退伍军人;老兵;退役军人 | gazi*;eski asker*;muharip* | ветеран*;отставн* военн* | veteran*;ex-serviceman*,ex-servicemen,former soldier*
裁军;解除武装;削减军备 | silahsızlanma*;silahsızlandırma*;silah bırakma* | разоружени*;демилитаризаци* | disarmament;demilitar*
不扩散;防扩散 | yayılmanın önlenmesi*,yayılmama* | нераспространени* | non-proliferation,nonproliferation
无核化;非核化;去核化 | nükleer silahsızlanma*;nükleersizleştirme*,nükleerden arındırma* | денуклеаризаци*;ядерн* разоружени* | denuclear*;nuclear disarmament
浓缩铀;铀浓缩 | zenginleştirilmiş uranyum*;uranyum zenginleştirme* | обогащенн* уран*;обогащени* урана | enriched uranium;uranium enrichment
威慑;遏制;吓阻 | caydırıcılık*,caydırıcılığ*,caydırma*;yıldırma* | сдерживани*;устрашени* | deterren*;containment
军备竞赛;军事竞赛 | silahlanma yarış*;silah yarış* | гонк* вооружений;военн* гонк* | arms race;weapons race
军事基地;军营 | askeri üs*,askerî üs*;kışla* | военн* баз*;воинск* част* | military base*;army base*
缓冲区;隔离区;非军事区 | tampon bölge*;ara bölge*,güvenli bölge* | буферн* зон*;демилитаризованн* зон*,зон* безопасности | buffer zone*;demilitarized zone*,demilitarised zone*,DMZ
禁飞区;禁航区 | uçuşa yasak bölge*;uçuş yasağı bölge* | бесполетн* зон*;зон* запрета полетов | no-fly zone*;no-flight zone*
安全部队;保安部队 | güvenlik güç*,güvenlik kuvvet*;emniyet güç* | сил* безопасности;силовик*,силов* структур* | security forces;security services
隔离墙;分隔墙;安全墙 | duvar*;ayırma duvar*,güvenlik duvar* | разделительн* стен*;стен* безопасности | separation wall;security barrier,separation barrier
定居点;殖民点;屯垦区 | yerleşim birim*,yerleşim yer*,yerleşimler*;koloni* | поселени*;колони* | settlement*;colon*
定居者;移居者 | yerleşimci*;kolonici* | поселенц*,поселенец*;колонист* | settler*;colonist*
和平进程;和平程序;和平过程 | barış süreci*,barış sürec* | мирн* процесс*;процесс* мирного урегулирования;процесс* примирения | peace process*
和平协议;和平协定;和约 | barış anlaşma*;barış antlaşma* | мирн* соглашени*;мирн* договор* | peace agreement*;peace deal*,peace accord*;peace treat*
和解;调解;和好 | uzlaşma*,uzlaşı*;barışma*;mutabakat* | примирени*;урегулировани* | reconciliation;conciliation
调解人;斡旋者;调停者,中间人 | arabulucu*;aracı* | посредник*;медиатор* | mediator*;intermediar*;broker*
谈判;磋商;会谈 | müzakere*;görüşme* | переговор*;консультаци* | negotiation*;talks;parley*
网络攻击;网路攻击;网络袭击 | siber saldırı*;sanal saldırı* | кибератак*;кибернападени*;хакерск* атак* | cyberattack*,cyber attack*,cyber-attack*;hacker attack*
网络安全;网路安全;资讯安全 | siber güvenlik*,siber güvenliğ*;bilişim güvenliğ* | кибербезопасност*;информационн* безопасност* | cybersecurity,cyber security;network security,information security
监控;监视;监测 | gözetim*;izleme*,takip*;gözetleme* | наблюдени*;слежк*,слежени*;мониторинг* | surveillance;monitoring
间谍;特务;密探 | casus*;ajan* | шпион*;разведчик*;агент* | spy,spies;agent*
间谍活动;谍报 | casusluk*,casusluğ*;istihbarat* | шпионаж*;разведывательн* деятельност* | espionage;spying
`
