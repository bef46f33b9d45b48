// Words of general language that the context rules ask about. Folded, in lower case. None of them
// belongs to a pack: they are titles, headings and function words of the languages of newspapers.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalized words that stand before or after a name without being part of it. */
export const NO_NAME_PARTS = words(`
  mr mrs ms miss dr prof professor sir lord lady king queen prince princess sultan emir pope saint
  comrade general gen colonel col admiral marshal captain sergeant judge justice reverend rev father
  president vice prime minister premier pm chancellor secretary foreign defence defense finance interior
  trade energy economy speaker senator sen governor gov mayor ambassador envoy chairman chairwoman chair chief
  leader head director deputy former ex late then acting commander candidate congressman rep
  representative spokesman spokeswoman economist analyst author host moderator dictator strongman
  messrs datuk dato seri sri tan tun tengku haji pak bapak ibu presiden menteri perdana wakil wapres
  capres cawapres menhan menko mantan jenderal letjen ketua kepala gubernur herr frau monsieur senor
  senora signor kanzler kremlchef staatschef kremlin
  президент премьер министр лидер глава господин товарищ владыка генерал
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug
  sep sept oct nov dec today yesterday tomorrow
  the a an this that these those his her its their our my your and or but nor so yet if as at by for
  from in into of off on onto out over to up with within without about above across after against
  along amid among around because before behind below between beyond despite down during except like
  near per since than though although through throughout till toward towards under unlike until upon
  via versus vs when whenever where whereas whether while who whom whose which what why how
  not no yes even just only also too still never ever once again both either neither each every all any
  some most many much more less few other another such same here there now later earlier meanwhile
  however therefore thus instead moreover perhaps maybe indeed otherwise
  is are was were be been being am do does did done has have had having can could may might must shall
  should will would let lets
  i you he she it we they me him us them
  says said say tells told tell asks asked ask calls called call meets met meet visits visit warns
  warn urges urge vows vow hails hail wants want makes make takes take gets get gives give goes go
  comes come sees see hosts host joins join backs back slams slam signs sign sends send seeks seek
  leads lead faces face eyes plans plan holds hold keeps keep puts put sets set turns turn wins win
  watch read listen live video photo photos opinion analysis explainer exclusive breaking update
  updates news report interview profile factbox timeline editorial letter letters review column
  inside dear welcome hello thank thanks remember imagine consider stop
  two three four five six seven eight nine ten first second third last next new old
  russian american chinese indonesian malaysian ukrainian israeli indian australian british european
  asian western soviet japanese german french thai vietnamese brazilian singaporean african arab
  muslim islamic jewish christian
`);

/** Lower-case links inside personal names: what follows them is a name part too. */
export const NAME_PARTICLES = words(
  'bin binti binte ibn ben al el ul ur ud abdul van von der den de di da dos del della la le y',
);

/** Nouns that, capitalized behind a place or a person, make the whole the name of something else. */
export const ORGANIZATION_NOUNS = words(`
  airlines airline airways airasia air bank banking university college institute school academy
  polytechnic museum gallery library hospital clinic church cathedral seminary
  post times daily today herald tribune globe gazette star mail telegraph journal magazine review
  observer chronicle examiner inquirer press radio tv television broadcasting
  group corporation corp inc incorporated ltd limited llc plc berhad bhd tbk gmbh company co holdings
  partners ventures capital securities insurance telecom motors steel petroleum
  foundation association society federation league club fc afc united wanderers rovers
  exchange street st road rd avenue ave boulevard blvd lane square bridge stadium arena hotel tower
  towers plaza mall theatre theater opera ballet symphony orchestra philharmonic choir
  marathon open cup prix biennale zoo observatory monument
`);

/** Nouns that, before "of" and a place, make the whole the name of something else. */
export const NOUNS_BEFORE_OF = words(`
  bank university college institute museum academy times post voice gulf strait straits bay sea party
  trust church association confederation society club journal hotel isle battle treaty conservatory
  order league press duke duchess prince princess radio spirit
`);

/** Nouns that, directly before a place, make the whole the name of something else. */
export const NOUNS_BEFORE_PLACE = words(
  'air bank universitas universiti universitat institut radio miss mister hotel bahasa',
);

/** Points of the compass and the like: before a place they name a part of it, or another place. */
export const DIRECTIONS = words(
  'north south east west northern southern eastern western northeast northwest southeast southwest',
);

/** Other words that make another place of the one they stand before ("New …", "Little …"). */
export const PLACE_MODIFIERS = words(
  'new old little lower upper inner outer central french british',
);
