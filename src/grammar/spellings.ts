/** Abbreviations that name a thing by themselves; they keep their capitals. */
const ABBREVIATIONS = ['VBIED', 'HBIED', 'IED', 'HMMWV', 'UAV', 'POL', 'C2'];

/** Typos and variant spellings: on the left in lower case as they occur, on the right as we write them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bposi?tion?(s?)\b|\bpositon(s?)\b/g, 'position$1$2'],
  [/\btactial\b/g, 'tactical'],
  [/\bmacine\b/g, 'machine'],
  [/\bgrenande\b/g, 'grenade'],
  [/\bant-aircraft\b/g, 'anti-aircraft'],
  [/\btrailor/g, 'trailer'],
  [/\b(tunnel|rocket)s (?=\w)/g, '$1 '],
  [/\bpetroleum ?,? oil ?,? and lubricants?\b/g, 'POL'],
  [
    /\b(vehicle|house)[ -]born?e?[ -](?:improvised[ -])?(?:explosives? )?(?:device|ied|explosives)(s?)\b/g,
    '$1-ied$2',
  ],
  [/\bvehicle-ied/g, 'vbied'],
  [/\bhouse-ied/g, 'hbied'],
  [/\bvbeid/g, 'vbied'],
  [/\bimprovised explosives? device(s?)\b/g, 'ied$1'],
  [/\bhome-?made explosives?\b|\bhme\b/g, 'homemade explosives'],
  [/\brocket[ -]propelled grenade(s?)\b|\brpg(s?)\b/g, 'rocket-propelled grenade$1$2'],
  [/\bhumvee/g, 'hmmwv'],
  [/\bbarrack\b/g, 'barracks'],
  [/\bout post/g, 'outpost'],
  [/\bused-bridge/g, 'bridge'],
  [/\bammo\b|\bammunitions\b/g, 'ammunition'],
  [/\bweapon (?=cache|storage|factor|facilit)/g, 'weapons '],
  [/\bfront(?: ?end|-end)?[ -]loader/g, 'front-end loader'],
  [/(?<!-)\bend-loader/g, 'front-end loader'],
  [/\bbull dozer/g, 'bulldozer'],
  [/\bbulldoze\b/g, 'bulldozer'],
  [/\bcheck point/g, 'checkpoint'],
  [/\b(?:oil[ -])?pump(?: |-)?jack/g, 'oil pump jack'],
  [/\bwell[ -]head/g, 'wellhead'],
  [/\bbed[ -]?down\b/g, 'bed-down'],
  [/\bunmanned aerial vehicle/g, 'uav'],
];

const CAPITALS = new RegExp(`\\b(${ABBREVIATIONS.join('|')})(s?)\\b`, 'gi');

/** The name of a thing in our spelling: in lower case except for abbreviations. */
export function spelled(name: string): string {
  const lower = name.toLowerCase().replace(/[’']s?(?= |$)/g, '');
  const corrected = SPELLINGS.reduce((text, [found, right]) => text.replace(found, right), lower);
  return corrected
    .replace(CAPITALS, (_, abbreviation: string, plural: string) => abbreviation.toUpperCase() + plural)
    .replace(/\b[Tt]-wall/g, 'T-wall')
    .replace(/\bstryker/g, 'Stryker');
}
