// The types of relations as people read them. Free of zod, so that views in a page can carry them.

/**
 * How one entity stands to another, each type read forwards ("Norway is a member of the Fish League")
 * and backwards ("the Fish League has as a member Norway").
 */
export const RELATION_TYPES = {
  'member-of': { forward: 'is a member of', backward: 'has as a member' },
  'partner-of': { forward: 'is a partner of', backward: 'has as a partner' },
  leads: { forward: 'leads', backward: 'is led by' },
  'part-of': { forward: 'is part of', backward: 'includes' },
  'located-in': { forward: 'is in', backward: 'is the place of' },
  'works-at': { forward: 'works at', backward: 'has on its staff' },
  wrote: { forward: 'wrote', backward: 'was written by' },
  signed: { forward: 'signed', backward: 'was signed by' },
  visited: { forward: 'visited', backward: 'was visited by' },
  met: { forward: 'met', backward: 'met' },
  hosted: { forward: 'hosted', backward: 'was hosted by' },
  opened: { forward: 'opened', backward: 'was opened by' },
  'took-part-in': { forward: 'took part in', backward: 'had as a participant' },
  sanctions: { forward: 'sanctions', backward: 'is sanctioned by' },
  'aimed-at': { forward: 'is aimed at', backward: 'is the target of' },
  'imposed-by': { forward: 'is imposed by', backward: 'imposes' },
  'trades-with': { forward: 'trades with', backward: 'trades with' },
  'cooperates-with': { forward: 'cooperates with', backward: 'cooperates with' },
  supports: { forward: 'supports', backward: 'is supported by' },
  condemned: { forward: 'condemned', backward: 'was condemned by' },
  praised: { forward: 'praised', backward: 'was praised by' },
  invaded: { forward: 'invaded', backward: 'was invaded by' },
  cited: { forward: 'cited', backward: 'was cited by' },
  surveyed: { forward: 'surveyed', backward: 'was surveyed by' },
  reported: { forward: 'reported on', backward: 'was reported on by' },
  chairs: { forward: 'chairs', backward: 'is chaired by' },
  holds: { forward: 'holds', backward: 'is held by' },
  'holds-office-in': { forward: 'holds office in', backward: 'has as an officer' },
  'belongs-to': { forward: 'belongs to', backward: 'has' },
  'stands-for': { forward: 'stands for', backward: 'is also called by' },
  concerns: { forward: 'is about', backward: 'is a subject of' },
  favours: { forward: 'is well disposed towards', backward: 'has the favour of' },
  'speaks-better-of': {
    forward: 'speaks more favourably of',
    backward: 'is spoken of more favourably by',
  },
  'interested-in': { forward: 'is interested in', backward: 'is of interest to' },
  'shares-aim-with': { forward: 'shares an aim with', backward: 'shares an aim with' },
  invited: { forward: 'invited', backward: 'was invited by' },
  skipped: { forward: 'stayed away from', backward: 'was skipped by' },
  'signed-in': { forward: 'was signed in', backward: 'saw the signing of' },
  waged: { forward: 'waged', backward: 'was waged by' },
  'at-war-in': { forward: 'is at war in', backward: 'sees at war' },
} as const;

export type RelationType = keyof typeof RELATION_TYPES;
