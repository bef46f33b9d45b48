// Words of general language that the context rules ask about. Folded, in lower case. None of them
// belongs to a pack: they are titles, headings and function words of the languages of newspapers.
// A page gets them with the first name on it: a word earns its place by standing, capitalized, beside
// names.
import type { WordLists } from './vocabulary';

export const NEWSPAPER_WORDS: WordLists = {
  /** Words with a capital of their own that stand before or after a name without being part of it. */
  titles: `
  mr mrs ms dr prof professor sir lord king queen prince princess sultan emir pope saint comrade general colonel
  marshal judge justice father vice prime premier chancellor secretary foreign defence defense finance interior trade
  energy economy speaker senator governor mayor ambassador envoy chairman chairwoman chair chief leader head director
  deputy former then acting commander candidate representative spokesman spokeswoman author host dictator strongman
  messrs tsar czar dear brother sister saudara encik puan administration government cabinet regime doctrine presidency
  era ally aide team camp datuk dato seri sri tan tun tengku pak bapak ibu perdana capres menhan mantan jenderal ketua
  menlu wapres kabinet pemerintahan tim kubu премьер министр лидер глава господин товарищ генерал владыка january
  february march april may june july august september october november december new first last next
`,

  /** Words that have a capital only where every word has one, or where they open a sentence. */
  smallWords: `
  the a an this that his her its their our my your and or but nor so yet if as at by for from in into of on onto over
  to under up with within without about above across after against along amid among around because before behind below
  between beyond despite down during except like near per since than though although through throughout till toward
  towards unlike until upon via versus vs when whenever where whereas whether while who whom whose which what why how
  not no even just only also too still never once again both either neither each all any some most many much more here
  there now later earlier meanwhile however therefore thus instead perhaps maybe indeed otherwise went won lost took
  made got came gave met saw left kept sent is are was were has have had do does did can could may might must should
  will would let says said tells told vows warns urges asks calls slams inside meet stop remember imagine ke dari
  untuk dengan yang pada oleh live video opinion analysis exclusive breaking news
`,

  /** Links inside personal names: what follows is a name part too. */
  nameParticles: 'bin binti binte ibn ben al el ul ur ud abdul',

  /** Nouns that, capitalized behind a name, make the whole the name of something else. */
  organizationNouns: `
  airlines airline airways airasia bank banking university college institute school academy museum gallery library
  hospital clinic church cathedral post times daily today herald tribune globe gazette telegraph journal magazine
  review observer chronicle press radio tv television broadcasting group corporation corp inc ltd limited plc berhad
  bhd tbk gmbh co holdings telecom motors foundation association society federation league network club fc united
  exchange street st road rd avenue ave boulevard lane square bridge stadium hotel tower publishing publishers theatre
  theater opera ballet symphony orchestra philharmonic marathon open cup masters championship championships prix
  biennale zoo monument
`,

  /** Nouns that, before "of" and a place, make the whole the name of something else. */
  nounsBeforeOf: `
  bank university college institute museum academy times post voice gulf strait straits bay sea party trust church
  association confederation society club journal battle treaty court order league press duke duchess prince princess
  radio forces commission prix
`,

  /** Nouns that, directly before a place, make the whole the name of something else. */
  nounsBeforePlace:
    'team air hotel bank banco universitas universiti universitat institut radio miss bahasa банк банка банке банком',

  /** Other words that make another place of the one they stand before ("New …", "Little …"). */
  placeModifiers: 'new old little lower upper inner outer central greater peninsular latin british',
};
